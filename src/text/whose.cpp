// Whose: the subject of a clause, and words that say it of all that follows ("toàn huyện", "trên địa bàn xã").
#include "text/marks.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t longest_subject_lead = 14;  // tokens that may stand before a subject

/// Words that may stand before the subject of a clause.
bool leads_to_subject(WordKey word) noexcept {
    switch (word) {
        case "tại"_w:
        case "ở"_w:
        case "hiện"_w:
        case "nay"_w:
        case "qua"_w:
        case "trong"_w:
        case "đến"_w:
        case "kết"_w:
        case "quả"_w:
        case "năm"_w:
        case "cùng"_w:
        case "kỳ"_w:
        case "và"_w:
        case "còn"_w:
        case "của"_w:
        case "theo"_w:
        case "đó"_w:
        case "sáng"_w:
        case "chiều"_w:
        case "ngày"_w:
        case "tháng"_w:
        case "đầu"_w:
        case "cuối"_w:
        case "khi"_w:
        case "các"_w:
        case "lãnh"_w:
        case "đạo"_w:
        case "giám"_w:
        case "đốc"_w:
        case "phó"_w:
        case "thời"_w:
        case "gian"_w:
            return true;
        default:
            return false;
    }
}

class WhosePass {
public:
    WhosePass(Marks& marks, std::vector<Whose> const& places, Setting const& setting)
        : marks_(marks), places_(places), unsaid_(setting.unsaid), base_(base_of(setting)) {}

    void run() {
        auto now = base_;
        auto outside = now;
        for (std::size_t i = 0; i < marks_.size(); ++i) {
            auto& mark = marks_.marks()[i];
            if (mark.role == Role::open && mark.is(is_bracketed)) outside = now;
            if (mark.role == Role::close && mark.is(is_bracketed)) now = outside;
            if (mark.role == Role::semicolon && now == Whose::hamlet) now = base_;
            if (!mark.is(is_quoted)) now = after(i, now);
            mark.whose = now;
        }
    }

private:
    static Whose base_of(Setting const& setting) noexcept {
        if (setting.carried == Whose::commune || setting.carried == setting.unsaid) return setting.carried;
        return Whose::carried;
    }

    Whose after(std::size_t i, Whose now) const {
        auto const& mark = marks_.at(i);
        auto const role = mark.role;
        if (role == Role::commune) {
            // "thôn Đông là đơn vị duy nhất của xã": where the unit lies
            if (now == Whose::hamlet && leads_inside(marks_.tokens()[mark.first].key)) return now;
            // "toàn xã" in a paper of the district: of the commune that was named before, if one was.
            if (unsaid_ != Whose::commune && now != Whose::commune) return Whose::carried;
            // Behind a sentence of another commune "trên địa bàn" may be there as well as here.
            return base_ == Whose::carried && !names_itself(i) ? base_ : Whose::commune;
        } else if (role == Role::organ) {
            if (unsaid_ != Whose::commune && now != Whose::commune) return is_subject(i) ? Whose::carried : now;
            return is_subject(i) ? Whose::commune : now;
        } else if (role == Role::above) {
            return Whose::above;
        } else if (role == Role::organ_above) {
            return is_subject(i) && acts_itself(i) ? Whose::above : now;
        } else if (role == Role::above_word) {
            return is_subject(i) && acts_itself(i) ? Whose::above : now;
        } else if (role == Role::hamlet_word) {
            return is_named(i) ? Whose::hamlet : now;
        } else if (role == Role::unit) {
            return is_school(i) ? Whose::hamlet : now;
        } else if (role == Role::place) {
            return after_place(i, now);
        } else {
            return now;
        }
    }

    /// "toàn xã", "trên địa bàn xã": not "trên địa bàn".
    bool names_itself(std::size_t i) const {
        auto const& mark = marks_.at(i);
        for (auto k = mark.first; k < mark.next + 1U && k < marks_.tokens().size(); ++k) {
            auto const& token = marks_.tokens()[k];
            if (token.kind == Token::word && (token.key == "xã"_w || token.key == "phường"_w || token.key == "trấn"_w))
                return true;
        }
        return false;
    }

    /// "Trường tiểu học Tân Bình tổ chức ...": a school as the subject.
    bool is_school(std::size_t i) const {
        auto const& mark = marks_.at(i);
        if (mark.arg != static_cast<std::uint16_t>(Counted::schools)) return false;
        bool const counted = i > 0 && (marks_.is(i - 1, Role::number) || marks_.is(i - 1, Role::ratio));
        return !counted && marks_.tokens()[mark.first].key == "trường"_w && mark.next - mark.first == 1 &&
               is_subject(i);
    }

    Whose after_place(std::size_t i, Whose now) const {
        auto const at = static_cast<std::size_t>(marks_.at(i).value);
        auto const what = at < places_.size() ? places_[at] : Whose::carried;
        bool const here = is_subject(i) || marks_.word_before(i) == "tại"_w || marks_.word_before(i) == "ở"_w;
        // "các xã Tân Bình, Tân Hòa và Tân Lập": of all of them
        if (now == Whose::above && is_listed(i)) return now;
        switch (what) {
            case Whose::commune:
                // "thôn Đông, xã Tân Bình": where the unit lies
                return now == Whose::hamlet && (follows_place(i) || follows_school(i) || is_inside(i)) ? now
                                                                                                       : Whose::commune;
            case Whose::other:
                return Whose::other;
            case Whose::above:
                return here && acts_itself(i) ? Whose::above : now;
            case Whose::hamlet:
                return here ? Whose::hamlet : now;
            case Whose::carried:
                break;
        }
        return now;
    }

    static bool leads_inside(WordKey word) noexcept {
        return word == "của"_w || word == "thuộc"_w || word == "trong"_w;
    }

    /// "... của xã Tân Bình", "... thuộc xã Tân Bình".
    bool is_inside(std::size_t i) const {
        auto const& mark = marks_.at(i);
        return mark.first > 0 && marks_.tokens()[mark.first - 1].kind == Token::word &&
               leads_inside(marks_.tokens()[mark.first - 1].key);
    }

    /// Whether "các xã" stands before it, with nothing but places between.
    bool is_listed(std::size_t i) const {
        for (std::size_t back = 1; back <= 12 && back <= i; ++back) {
            auto const k = i - back;
            if (marks_.words_between(k, k + 1) > 3) return false;
            if (marks_.is(k, Role::above)) {
                auto const& first = marks_.tokens()[marks_.at(k).first];
                return first.kind == Token::word && first.key == "các"_w;
            }
            if (!marks_.is(k, Role::place) && !marks_.is(k, Role::comma)) return false;
        }
        return false;
    }

    /// Whether a place stands directly before it, but for a comma.
    bool follows_place(std::size_t i) const {
        if (i > 0 && marks_.is(i - 1, Role::place)) return marks_.words_between(i - 1, i) == 0;
        return i > 1 && marks_.is(i - 1, Role::comma) && marks_.is(i - 2, Role::place) &&
               marks_.words_between(i - 2, i - 1) == 0 && marks_.words_between(i - 1, i) == 0;
    }

    /// "Trường tiểu học xã Tân Bình".
    bool follows_school(std::size_t i) const {
        return i > 0 && marks_.is(i - 1, Role::unit) && marks_.words_between(i - 1, i) <= 3 &&
               marks_.at(i - 1).arg == static_cast<std::uint16_t>(Counted::schools);
    }

    /// "tại thôn Ba", not "tại thôn".
    bool is_named(std::size_t i) const {
        auto const next = marks_.at(i).next;
        if (next >= marks_.tokens().size()) return false;
        auto const& token = marks_.tokens()[next];
        return token.kind == Token::number || (token.kind == Token::word && token.capital);
    }

    /// Whether the clause begins with it, but for a time and such words as "tại".
    bool is_subject(std::size_t i) const {
        auto const& tokens = marks_.tokens();
        std::size_t k = marks_.at(i).first;
        auto inside = i;
        for (std::size_t back = 0; back < longest_subject_lead; ++back) {
            if (k == 0) return true;
            // Marks before: times are passed whole.
            if (inside > 0 && marks_.at(inside - 1).next == k) {
                --inside;
                auto const role = marks_.at(inside).role;
                if (is_one_of(role, {Role::year, Role::date, Role::part_year, Role::whole_year, Role::comma,
                                     Role::same_period, Role::open, Role::close, Role::none})) {
                    k = marks_.at(inside).first;
                    continue;
                } else if (role == Role::semicolon || role == Role::colon) {
                    return true;
                } else if (role == Role::number) {
                    // the number of a paragraph: "1. Huyện ..."
                    return marks_.at(inside).first == 0;
                } else {
                    return false;
                }
            }
            auto const& token = tokens[k - 1];
            if (token.kind == Token::word && !leads_to_subject(token.key)) return token.letters == 1 && k == 1;
            --k;
        }
        return false;
    }

    /// Whether what follows is its own work, not a decision on the commune.
    bool acts_itself(std::size_t i) const {
        constexpr std::size_t reach = 12;
        for (auto k = i + 1; k < marks_.size() && k < i + reach; ++k) {
            auto const role = marks_.role(k);
            if (is_one_of(role, {Role::recognised, Role::decides, Role::document})) {
                return false;
            } else if (role == Role::commune) {
                // "UBND huyện công nhận xã": the commune comes before any number
                return false;
            } else if (is_one_of(role, {Role::number, Role::ratio, Role::percent, Role::happens, Role::handled,
                                        Role::semicolon})) {
                return true;
            } else if (role == Role::place) {
                if (places_.size() > static_cast<std::size_t>(marks_.at(k).value) &&
                    places_[static_cast<std::size_t>(marks_.at(k).value)] == Whose::commune)
                    return false;
            }
        }
        return true;
    }

    Marks& marks_;
    std::vector<Whose> const& places_;
    Whose unsaid_;
    Whose base_;
};

}  // namespace

void settle_whose(Marks& marks, std::vector<Whose> const& places, Setting const& setting) {
    WhosePass(marks, places, setting).run();
}

Whose last_whose(Marks const& marks, Whose unsaid) noexcept {
    if (marks.size() == 0) return unsaid;
    auto const last = marks.at(marks.size() - 1).whose;
    // A unit is the subject of the next sentence only where it was the subject of all of this one.
    if (last == Whose::hamlet && marks.at(0).whose != Whose::hamlet)
        return marks.at(0).whose == Whose::commune ? Whose::commune : unsaid;
    return last;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
