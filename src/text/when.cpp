// When: the year of each piece of a sentence, and whether it is all of it.
#include "text/marks.hpp"

#include <cstdlib>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

struct Time {
    When when = When::year;
    std::int16_t year = 0;
};

class WhenPass {
public:
    WhenPass(Marks& marks, ReportReading const& reading, Setting const& setting)
        : marks_(marks), reading_(reading), setting_(setting) {}

    void run() {
        bool const part = setting_.part_of_year || setting_.perhaps_part || setting_.when == When::part;
        Time const base{setting_.when == When::longer ? When::longer : part ? When::part : When::year, 0};
        auto now = base;
        auto outside = now;
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            auto& mark = marks_.marks()[i];
            if (mark.role == Role::open && mark.is(is_bracketed)) outside = now;
            if (mark.role == Role::semicolon && (now.when == When::moment || now.when == When::longer)) now = base;
            if (!mark.is(is_quoted)) after(i, now);
            mark.when = now.when;
            mark.year = now.year;
            if (mark.role == Role::close && mark.is(is_bracketed)) now = outside;
        }
    }

private:
    void after(std::size_t i, Time& now) {
        auto& mark = marks_.marks()[i];
        auto const role = mark.role;
        if (role == Role::year) {
            return after_year(i, now);
        } else if (role == Role::date) {
            return after_date(i, now);
        } else if (role == Role::number) {
            if (is_of_several_years(i)) now.when = When::longer;
        } else if (role == Role::part_year) {
            now.when = is_longer(i) ? When::longer : When::part;
        } else if (role == Role::whole_year) {
            // "cả năm" is a whole year in a paper of half a one; "trong năm" is what the paper is of
            // "trong 5 năm qua"
            now.when = is_behind_number(i) ? When::longer : When::year;
        }
    }

    void after_year(std::size_t i, Time& now) {
        auto& mark = marks_.marks()[i];
        if (is_base_year(i)) {
            mark.kinds |= is_base;
            return;
        }
        if (!mark.whole || is_open_range(i)) {
            now.when = When::longer;
            return;
        }
        auto const year = static_cast<int>(mark.value);
        // "9 tháng năm 2021"
        bool const months = mark.first > 1 && marks_.tokens()[mark.first - 1].key == "tháng"_w &&
                            marks_.tokens()[mark.first - 2].kind == Token::number;
        bool const behind_part =
            months || (i > 0 && marks_.is(i - 1, Role::part_year) && marks_.words_between(i - 1, i) <= 1);
        bool const behind_whole = i > 0 && marks_.is(i - 1, Role::whole_year) && marks_.words_between(i - 1, i) <= 1;
        now.year = static_cast<std::int16_t>(year);
        if (year > setting_.year)
            now.when = When::ahead;
        else if (behind_part)
            now.when = When::part;
        else if (year == setting_.year && setting_.part_of_year && !behind_whole)
            now.when = When::part;
        else
            now.when = When::year;
    }

    /// "10 năm không xảy ra", "5 năm liền", "3 năm liên tục".
    bool is_of_several_years(std::size_t i) const {
        auto const& tokens = marks_.tokens();
        auto const next = static_cast<std::size_t>(marks_.at(i).next);
        if (marks_.at(i).value < 2 || next + 1 >= tokens.size() || tokens[next].kind != Token::word ||
            tokens[next].key != "năm"_w || tokens[next + 1].kind != Token::word || tokens[next + 1].gap != Gap::none)
            return false;
        auto const behind = tokens[next + 1].key;
        return behind == "liền"_w || behind == "liên"_w || behind == "không"_w || behind == "chưa"_w ||
               behind == "qua"_w || behind == "nay"_w || behind == "gần"_w || behind == "trở"_w;
    }

    bool is_behind_number(std::size_t i) const {
        auto const first = marks_.at(i).first;
        return first > 0 && marks_.tokens()[first - 1].kind == Token::number;
    }

    /// "so với năm 2022", "bằng năm 2019", "so với cùng kỳ năm 2022", "so với 05 vụ của năm 2022".
    bool is_base_year(std::size_t i) const {
        if (i > 2 && marks_.is(i - 3, Role::than) && marks_.is(i - 2, Role::number) && marks_.is(i - 1, Role::unit) &&
            marks_.words_between(i - 1, i) <= 1)
            return true;
        for (std::size_t back = 1; back <= 2 && back <= i; ++back) {
            auto const role = marks_.role(i - back);
            if (marks_.at(i - back).next + 3 < marks_.at(i).first) return false;
            if (role == Role::than || role == Role::same || role == Role::same_period) return true;
            // "ít hơn năm 2021 02 vụ"
            if ((role == Role::falls || role == Role::rises) && back == 1 &&
                marks_.tokens()[marks_.at(i - 1).next - 1].key == "hơn"_w)
                return true;
        }
        return false;
    }

    /// "từ năm 2012 đến nay", "đến năm 2025".
    bool is_open_range(std::size_t i) const {
        auto const first = marks_.at(i).first;
        if (first == 0) return false;
        auto const& token = marks_.tokens()[first - 1];
        return token.kind == Token::word && (token.key == "từ"_w || token.key == "đến"_w);
    }

    WordKey word_before(std::size_t i) const {
        auto first = marks_.at(i).first;
        while (first > 0 && marks_.tokens()[first - 1].kind == Token::word &&
               (marks_.tokens()[first - 1].key == "ngày"_w || marks_.tokens()[first - 1].key == "tháng"_w))
            --first;
        if (first == 0 || marks_.tokens()[first - 1].kind != Token::word) return 0;
        return marks_.tokens()[first - 1].key;
    }

    DateFact const& date(std::size_t i) const { return reading_.dates[static_cast<std::size_t>(marks_.at(i).value)]; }

    void after_date(std::size_t i, Time& now) {
        auto const& fact = date(i);
        if (fact.every_year) return;
        auto const lead = word_before(i);
        auto const year = fact.year != 0 ? fact.year : setting_.year;
        if (lead == "từ"_w) {
            for (auto k = i + 1; k < marks_.size() && k < i + 5; ++k) {
                if (!marks_.is(k, Role::date)) continue;
                auto const& end = date(k);
                auto const months = (end.year - year) * 12 + end.month - fact.month;
                now = {months >= 10 ? When::year : When::part, static_cast<std::int16_t>(end.year)};
                return;
            }
            now = {When::part, static_cast<std::int16_t>(year)};
            return;
        }
        if (lead == "đến"_w || lead == "hết"_w) {
            // The end of a period that began with the year, or of the range before it.
            if (now.when == When::year && now.year == static_cast<std::int16_t>(year)) return;
            bool const nearly_all = fact.month >= 11 && year == setting_.year;
            now = {nearly_all ? When::year : When::part, static_cast<std::int16_t>(year)};
            return;
        }
        now = {When::moment, static_cast<std::int16_t>(year)};
    }

    /// "giai đoạn 2016 - 2020", "nhiệm kỳ", "từ khi".
    bool is_longer(std::size_t i) const {
        auto const& token = marks_.tokens()[marks_.at(i).first];
        return marks_.at(i).arg == static_cast<std::uint16_t>(PartOfTime::years) ||
               (token.key == "từ"_w && marks_.tokens()[marks_.at(i).next - 1].key != "năm"_w);
    }

    Marks& marks_;
    ReportReading const& reading_;
    Setting const& setting_;
};

}  // namespace

void settle_when(Marks& marks, ReportReading const& reading, Setting const& setting) {
    WhenPass(marks, reading, setting).run();
}

When last_when(Marks const& marks) noexcept {
    // What stands in brackets is an aside.
    for (auto i = marks.size(); i-- > 0;) {
        if (marks.at(i).is(is_bracketed)) continue;
        auto const when = marks.at(i).when;
        return when == When::part || when == When::longer ? when : When::year;
    }
    return When::year;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
