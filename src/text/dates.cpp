#include "text/date_words.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

class DateReader {
public:
    explicit DateReader(Stretch& stretch) : stretch_(stretch) {}

    void run() {
        for (Index i = 0; i < stretch_.size();) {
            if (!stretch_.is_free(i)) {
                ++i;
                continue;
            }
            Index const next = read_at(i);
            i = next > i ? next : i + 1;
        }
    }

private:
    Index read_at(Index i) {
        if (stretch_.is_word(i)) {
            auto const key = stretch_.word(i);
            if (key == "quý"_w)
                if (auto const quarter = quarter_at(stretch_, i)) return keep(quarter, i);
            if (is_month_word(key))
                if (auto const month = month_at(stretch_, i)) return keep(month, i);
            return i;
        }
        if (!stretch_.is_number(i) || is_tail(i)) return i;
        if (auto const date = full_date_at(stretch_, i)) return keep(date, i);
        if (auto const month = month_at(stretch_, i); month && !is_part_of_whole(month)) return keep(month, i);
        if (auto const day = day_month_at(stretch_, i); day && is_day_and_month(i, day)) return keep(day, i);
        if (auto const date = impossible_date_at(stretch_, i)) return keep(date, i);
        // "từ ngày 5 đến ngày 10/5": a day alone is a label, not a count
        return i;
    }

    /// Whether the number at i continues something: "08:23", "PV28", "19.2".
    bool is_tail(Index i) const noexcept {
        if (!stretch_.glued(i)) return false;
        auto const& before = stretch_.before(i);
        if (before.kind == Token::word || before.kind == Token::number) return true;
        bool const joint = before.kind == '/' || before.kind == '.' || before.kind == '-' || before.kind == ':';
        // "ngày 15-16/8/2018": the second of two days
        if (before.kind == '-' && i >= 3 && stretch_.is_number(i - 2) && is_day_word(stretch_.word(i - 3)))
            return false;
        // "19/8/2005-19/8/2020": a period without spaces
        if (before.kind == '-' && i >= 2 && stretch_.claim_of(i - 2) == Claim::date) return false;
        // "năm 2018-18/2": only a number or word before the joint makes this a tail
        return joint && i > 1 && stretch_.glued(i - 1) &&
               (stretch_.before(i, 2).kind == Token::word || stretch_.before(i, 2).kind == Token::number);
    }

    /// "5/2018 hộ": a part of a whole, although it could be a month.
    bool is_part_of_whole(DateMatch const& month) const noexcept {
        auto const unit = unit_at(stretch_.tokens(), month.next);
        return stretch_.at(month.next).gap == Gap::none &&
               (unit.kind == UnitClass::persons || unit.kind == UnitClass::bodies || unit.kind == UnitClass::cases);
    }

    bool is_day_and_month(Index i, DateMatch const& day) const noexcept {
        if (is_month_word(stretch_.word(i + 1))) return true;
        // "đường 3/2", "khu công nghiệp 30/4" are names
        if (stretch_.word_before(i) == "đường"_w || stretch_.word_before(i) == "phố"_w) return false;
        Index k = i;
        bool const bracket = stretch_.before(i).kind == '(' && stretch_.is_sign(day.next, ')');
        if (stretch_.before(k).kind == '(') --k;
        WordKey const before = stretch_.word_before(k);
        bool const near = stretch_.at(k).gap == Gap::none;
        if (near && is_day_context(before)) return true;
        if (near && before == "nay"_w) return true;
        // "trong 2 ngày 28 và 29/8", "ngày 28-29/8"
        bool const second_day = (before == "và"_w || stretch_.before(k).kind == '-') && stretch_.is_number(k - 2) &&
                                k >= 3 && is_day_word(stretch_.word(k - 3));
        if (near && second_day) return true;
        // "Thứ năm, 23/12"
        if (stretch_.before(k).kind == ',' && is_weekday(stretch_.word_before(k, 2)) &&
            (stretch_.word_before(k, 3) == "thứ"_w || stretch_.word_before(k, 3) == "chủ"_w))
            return true;
        if (near && (is_limit_word(before) || before == "và"_w || stretch_.before(k).kind == '-')) {
            if (near_other_day(i, day)) return true;
            if (stretch_.at(i + 1).kind == '/' && is_limit_word(before) && !has_unit(day.next)) return true;
        }
        if (near && is_holiday(i, day)) return true;
        return bracket && !has_unit(day.next) && stretch_.at(i + 1).kind != '.';
    }

    static bool is_limit_word(WordKey word) noexcept {
        return word == "từ"_w || word == "đến"_w || word == "tới"_w || word == "trước"_w || word == "sau"_w ||
               word == "hết"_w;
    }

    /// "Ngày Nhà giáo Việt Nam 20/11", "Quốc khánh 2/9": a day named by its feast.
    bool is_holiday(Index i, DateMatch const& day) const noexcept {
        if (stretch_.at(i + 1).kind != '/' || has_unit(day.next) || stretch_.before(i).kind != Token::word)
            return false;
        for (Index back = 1; back <= 8 && back <= i; ++back) {
            Index const k = i - back;
            if (stretch_.at(k + 1).gap != Gap::none || !stretch_.is_word(k)) return false;
            if (is_day_word(stretch_.word(k)) || stretch_.is_phrase(k, "quốc"_w, "khánh"_w) ||
                stretch_.is_word(k, "lễ"_w) || stretch_.is_phrase(k, "quốc"_w, "tế"_w))
                return true;
        }
        return false;
    }

    bool has_unit(Index i) const noexcept {
        return stretch_.at(i).gap == Gap::none && static_cast<bool>(unit_at(stretch_.tokens(), i));
    }

    /// "từ 5/5 đến 10/5", "26 và 27/7": another day close by makes both days.
    bool near_other_day(Index i, DateMatch const& day) const noexcept {
        for (Index back = 2; back <= 6 && back <= i; ++back)
            if (stretch_.claim_of(i - back) == Claim::date) return true;
        bool const range = stretch_.is_word(day.next, "đến"_w) || stretch_.is_sign(day.next, '-') ||
                           stretch_.is_word(day.next, "tới"_w);
        Index k = day.next + 1;
        if (is_day_word(stretch_.word(k))) ++k;
        return range && (full_date_at(stretch_, k) || day_month_at(stretch_, k));
    }

    bool every_year(Index first, Index next) const noexcept {
        for (Index k = next; k < next + 4; ++k) {
            if (stretch_.at(k).gap > Gap::none) break;
            if (stretch_.is_phrase(k, "hàng"_w, "năm"_w) || stretch_.is_phrase(k, "hằng"_w, "năm"_w)) return true;
            if (stretch_.is_phrase(k, "làm"_w, "ngày"_w) || stretch_.is_phrase(k, "là"_w, "ngày"_w)) return true;
        }
        for (Index back = 1; back <= 3 && back <= first; ++back) {
            if (stretch_.at(first - back + 1).gap > Gap::none) break;
            WordKey const word = stretch_.word(first - back);
            if (stretch_.is_phrase(first - back, "quốc"_w, "khánh"_w)) return true;
            if (word == "lấy"_w || word == "chọn"_w || word == "thống"_w || word == "niệm"_w) return true;
        }
        return false;
    }

    Index keep(DateMatch const& date, Index i) {
        DateFact fact;
        fact.year = date.year;
        fact.quarter = date.quarter;
        fact.month = date.month;
        fact.day = date.day;
        Index first = i;
        bool const day_word = is_day_word(stretch_.word_before(i)) && stretch_.at(i).gap == Gap::none;
        if (day_word) --first;
        Index next = date.next;
        if (date.day != 0) {
            Index const time = time_at(stretch_, next);
            fact.has_time = time != next || time_before(first);
            next = time;
        }
        fact.year_given = date.year != 0;
        fact.every_year =
            date.year == 0 && (every_year(first, date.next) || (!day_word && date.day != 0 && is_holiday(i, date)));
        if (date.day == 0) fact.role = DateRole::period;
        if (is_published(first, fact)) fact.role = DateRole::published;
        if (is_effective(first)) fact.role = DateRole::effective;
        if (is_impossible(fact)) {
            fact.certainty = Certainty::candidate;
            fact.doubt = impossible_date;
        } else if (date.damaged) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"ngày bị hỏng khi quét hoặc viết tắt năm", "the date is damaged or its year shortened"};
        }
        fact.span = stretch_.span(first, next);
        stretch_.claim(first, next, Claim::date);
        stretch_.reading().dates.push_back(std::move(fact));
        return next;
    }

    bool time_before(Index first) const noexcept {
        return first >= 3 && stretch_.is_number(first - 1) && stretch_.is_sign(first - 2, ':') &&
               stretch_.is_number(first - 3);
    }

    /// The date of the page: it stands at the head and has a time, a weekday or brackets around it.
    bool is_published(Index first, DateFact const& fact) const noexcept {
        if (stretch_.at(0).begin != 0 && first > 60) return false;
        if (fact.has_time) return true;
        return first <= 1 && fact.year != 0 && fact.day != 0 && stretch_.before(first).kind == '(';
    }

    bool is_effective(Index first) const noexcept {
        for (Index back = 1; back <= 8 && back <= first; ++back) {
            if (stretch_.at(first - back + 1).gap > Gap::comma) return false;
            if (stretch_.is_phrase(first - back, "hiệu"_w, "lực"_w)) return true;
        }
        return false;
    }

    Stretch& stretch_;
};

}  // namespace

void read_dates(Stretch& stretch) {
    DateReader(stretch).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
