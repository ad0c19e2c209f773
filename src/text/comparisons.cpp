#include "text/comparisons.hpp"

#include "text/counts.hpp"
#include "text/dates.hpp"
#include "text/meaning.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index none = static_cast<Index>(-1);
constexpr Index longest_reach = 18;  // tokens between the current value and the word of change

/// A word of change and what follows it.
struct Change {
    Index first = 0;
    Index next = 0;
    ChangeDirection direction = ChangeDirection::same;
    bool strong = false;        ///< means a comparison even without figure or base: "không tăng, không giảm"
    bool to_level = false;      ///< "giảm còn 41 vụ": the number is the current value
    bool all_criteria = false;  ///< "giảm cả 3 tiêu chí"
    Index delta = none;         ///< item
    Index percent = none;       ///< item
    Index from = none;          ///< item: "giảm từ 50 vụ xuống còn 41 vụ"
    Index to = none;            ///< item
    Index pair = none;          ///< item: this period and the last in one fraction
};

/// "so với cùng kỳ năm 2016".
struct Base {
    Index first = 0;
    Index next = 0;
    bool same_period = false;
    int year = 0;

    explicit operator bool() const noexcept { return next != 0; }
};

class ComparisonReader {
public:
    ComparisonReader(Stretch& stretch, std::vector<Item>& items) : stretch_(stretch), items_(items) {}

    void run() {
        Base leading;  // "So với cùng kỳ năm 2016, ..." holds for the whole sentence
        for (Index i = 0; i < stretch_.size();) {
            if (stretch_.at(i).gap >= Gap::sentence) leading = Base{};
            Index next = i + 1;
            if (stretch_.is_sign(i, '(')) {
                if (Index const previous = previous_in_bracket(i); previous != none)
                    next = keep_bracket(i, previous);
                else if (auto const change = signed_change_at(i + 1); change.next != 0)
                    next = keep(change, leading);
            } else if (stretch_.is_word(i) && stretch_.claim_of(i) != Claim::document) {
                if (auto const change = change_at(i); change.next != 0) {
                    next = keep(change, leading);
                } else if (auto const base = base_at(i)) {
                    leading = base;
                    next = base.next;
                }
            }
            i = next > i ? next : i + 1;
        }
    }

private:
    /// Index of the item that begins at token i (hedge included), or none.
    Index item_at(Index i) const noexcept {
        auto const found = std::lower_bound(items_.begin(), items_.end(), i,
                                            [](Item const& item, Index token) { return item.number < token; });
        if (found == items_.end()) return none;
        bool const here = found->first == i || found->number == i;
        return here && found->used == Use::none ? static_cast<Index>(found - items_.begin()) : none;
    }
    /// Index of the last item that ends at or before token i, or none.
    Index item_before(Index i) const noexcept {
        auto const found = std::lower_bound(items_.begin(), items_.end(), i,
                                            [](Item const& item, Index token) { return item.number < token; });
        return found == items_.begin() ? none : static_cast<Index>(found - items_.begin()) - 1;
    }

    /// "(-3 vụ)", "(+25%)" at the sign.
    Change signed_change_at(Index i) const {
        Change out;
        bool const minus = stretch_.is_sign(i, '-');
        if (!minus && !stretch_.is_sign(i, '+')) return out;
        Index const item = stretch_.glued(i + 1) ? item_at(i + 1) : none;
        if (item == none || items_[item].kind == ItemKind::fraction) return out;
        out.first = i;
        out.direction = minus ? ChangeDirection::down : ChangeDirection::up;
        (items_[item].kind == ItemKind::percent ? out.percent : out.delta) = item;
        out.next = items_[item].next;
        return out;
    }

    /// The item of "(cùng kỳ 08 vụ)" whose bracket opens at i, or none.
    Index previous_in_bracket(Index open) const noexcept {
        Index k = open + 1;
        if (stretch_.is_phrase(k, "so"_w, "với"_w)) k += 2;
        if (!stretch_.is_phrase(k, "cùng"_w, "kỳ"_w)) return none;
        k += 2;
        for (int more = 0; more < 6; ++more, ++k) {
            if (Index const item = item_at(k); item != none) {
                bool const whole = items_[item].kind == ItemKind::amount || items_[item].kind == ItemKind::bare;
                return whole && stretch_.is_sign(items_[item].next, ')') ? item : none;
            }
            bool const passes =
                (stretch_.is_word(k) && !is_change_word(stretch_.word(k))) || is_year(k) || stretch_.is_sign(k, ':');
            if (!passes) return none;
        }
        return none;
    }

    /// "05 vụ (cùng kỳ 08 vụ)": both values are given; a change behind them says the same again.
    Index keep_bracket(Index open, Index previous) {
        Index const current = item_before(open);
        auto& before = items_[previous];
        if (current == none) return open;
        auto& now = items_[current];
        bool const fits = now.used == Use::none && now.kind == ItemKind::amount &&
                          (before.unit == UnitClass::none || same_unit(stretch_, now, before)) && open >= now.next &&
                          open - now.next <= 8 && strongest_gap(stretch_, now.next, open) <= Gap::comma;
        if (!fits || !now.value.whole() || !before.value.whole()) return open;
        ComparisonFact fact;
        fact.current = now.value;
        fact.previous = before.value;
        fact.same_period = true;
        fact.base = stretch_.shown(open + 1, before.first, 100);
        fact.unit = stretch_.shown(now.unit_first, now.next, 80);
        auto const difference = now.value.value - before.value.value;
        fact.delta = Decimal{difference, 0};
        fact.direction = difference > 0 ? ChangeDirection::up : difference < 0 ? ChangeDirection::down : ChangeDirection::same;
        Index next = before.next + 1;
        Index const after = stretch_.is_sign(next, ',') ? next + 1 : next;
        if (auto const change = change_at(after); change.next != 0 && change.delta != none && change.to == none) {
            items_[change.delta].used = Use::comparison;
            if (change.percent != none) {
                fact.delta_percent = percent_of(items_[change.percent]);
                items_[change.percent].used = Use::comparison;
            }
            next = change.next;
            bool const agrees = items_[change.delta].value.value == (difference < 0 ? -difference : difference) &&
                                change.direction == fact.direction;
            if (!agrees) {
                fact.certainty = Certainty::candidate;
                fact.doubt = {"mức thay đổi trái với hai con số", "the change contradicts the two figures"};
            }
        }
        fact.span = stretch_.span(now.first, next);
        fact.meaning = meaning_of_comparison(stretch_, now.first, next);
        now.used = Use::comparison;
        before.used = Use::comparison;
        last_ = {open, next, current};
        stretch_.reading().comparisons.push_back(std::move(fact));
        return next;
    }

    Change change_at(Index i) const {
        Change out;
        out.first = i;
        if (auto const same = same_at(i); same != 0) {
            out.direction = ChangeDirection::same;
            out.strong = true;
            out.next = same;
            return out;
        }
        Index k = i;
        bool passive = false;
        if (stretch_.is_word(k, "kéo"_w) || stretch_.is_word(k, "được"_w)) {
            if (stretch_.is_phrase(k, "được"_w, "kéo"_w, "giảm"_w)) {
                passive = true;
                k += 2;
            } else if (stretch_.is_phrase(k, "kéo"_w, "giảm"_w)) {
                ++k;
            } else {
                return out;
            }
        }
        bool more_less = false;
        switch (stretch_.word(k)) {
            case "giảm"_w:
                out.direction = ChangeDirection::down;
                break;
            case "tăng"_w:
                out.direction = ChangeDirection::up;
                break;
            case "ít"_w:
            case "thấp"_w:
                out.direction = ChangeDirection::down;
                more_less = true;
                break;
            case "nhiều"_w:
            case "cao"_w:
                out.direction = ChangeDirection::up;
                more_less = true;
                break;
            default:
                return out;
        }
        if (more_less && !stretch_.is_word(k + 1, "hơn"_w)) return out;
        k += more_less ? 2 : 1;
        if (!more_less && is_other_word(k - 1)) return out;
        out = figures(out, k);
        if (out.next != 0) return out;
        Index const rest = skip_fillers(k, out);
        if (base_at(rest) || (stretch_.is_sign(rest, ')') && base_at(rest + 1))) {
            out.strong = true;
            out.next = rest;
        } else if (passive && !more_less) {
            out.strong = true;
            out.next = k;
        }
        return out;
    }

    /// "tăng cường", "giảm nghèo", "cắt giảm": words of which "tăng" and "giảm" are only a part.
    bool is_other_word(Index i) const noexcept {
        WordKey const after = stretch_.at(i + 1).gap == Gap::none ? stretch_.word(i + 1) : 0;
        switch (after) {
            case "cường"_w:
            case "gia"_w:
            case "tốc"_w:
            case "nghèo"_w:
            case "thiểu"_w:
            case "nhẹ"_w:
            case "án"_w:
            case "tải"_w:
            case "trừ"_w:
            case "ca"_w:
            case "phát"_w:
            case "giá"_w:
            case "xóc"_w:
            case "động"_w:
                return true;
            default:
                break;
        }
        WordKey const before = stretch_.at(i).gap == Gap::none ? stretch_.word_before(i) : 0;
        return before == "cắt"_w || before == "tinh"_w || before == "miễn"_w || before == "giãn"_w || before == "suy"_w;
    }

    /// One past "không tăng, không giảm", "giữ nguyên so với", "bằng cùng kỳ" at i, or 0.
    Index same_at(Index i) const noexcept {
        auto const change_word = [&](Index k) {
            return stretch_.is_word(k, "tăng"_w) || stretch_.is_word(k, "giảm"_w);
        };
        if (stretch_.is_word(i, "không"_w) && change_word(i + 1)) {
            Index k = i + 2;
            if (stretch_.is_sign(k, ',') || stretch_.is_word(k, "và"_w) || stretch_.is_word(k, "cũng"_w) ||
                stretch_.is_word(k, "hoặc"_w))
                ++k;
            if (stretch_.is_word(k, "không"_w) && change_word(k + 1)) return k + 2;
            return starts_base(i + 2) ? i + 2 : 0;
        }
        if ((stretch_.is_phrase(i, "không"_w, "thay"_w, "đổi"_w) ||
             stretch_.is_phrase(i, "không"_w, "biến"_w, "động"_w)) &&
            starts_base(i + 3))
            return i + 3;
        if (stretch_.is_phrase(i, "giữ"_w, "nguyên"_w) && starts_base(i + 2)) return i + 2;
        bool const equal = stretch_.is_word(i, "bằng"_w) || stretch_.is_phrase(i, "tương"_w, "đương"_w);
        if (equal) {
            Index k = stretch_.is_word(i, "bằng"_w) ? i + 1 : i + 2;
            if (stretch_.is_word(k, "với"_w)) ++k;
            if (stretch_.is_phrase(k, "so"_w, "với"_w)) k += 2;
            bool const with_period = stretch_.is_phrase(k, "cùng"_w, "kỳ"_w);
            if (with_period) return k;
        }
        return 0;
    }
    bool starts_base(Index k) const noexcept { return stretch_.is_word(k, "so"_w) && static_cast<bool>(base_at(k)); }

    Index skip_fillers(Index k, Change& change) const noexcept {
        for (int more = 0; more < 5; ++more) {
            if (stretch_.at(k).gap != Gap::none) break;
            switch (stretch_.word(k)) {
                case "còn"_w:
                    change.to_level = true;
                    break;
                case "được"_w:
                case "thêm"_w:
                case "đi"_w:
                case "xuống"_w:
                case "lên"_w:
                case "mạnh"_w:
                case "sâu"_w:
                case "đáng"_w:
                case "kể"_w:
                case "rõ"_w:
                case "rệt"_w:
                case "là"_w:
                case "tới"_w:
                case "đến"_w:
                case "dần"_w:
                case "nhanh"_w:
                case "cả"_w:
                case "bình"_w:
                case "quân"_w:
                case "tương"_w:
                case "ứng"_w:
                    if (stretch_.is_word(k, "cả"_w)) change.all_criteria = true;
                    break;
                default:
                    return k;
            }
            ++k;
        }
        return k;
    }

    /// What the word of change is followed by. `next` stays 0 where there is no figure.
    Change figures(Change out, Index k) const {
        Index j = skip_fillers(k, out);
        if (stretch_.is_word(j, "trên"_w) && stretch_.is_word(j + 1, "cả"_w)) {
            out.all_criteria = true;
            j += 2;
        }
        if (out.all_criteria) {
            auto const words = word_number_at(stretch_.tokens(), j);
            Index const item = item_at(j);
            Index const unit = item != none ? items_[item].unit_first : words ? words.next : j;
            bool const criteria = stretch_.is_phrase(unit, "tiêu"_w, "chí"_w) || stretch_.is_word(unit, "mặt"_w) ||
                                  stretch_.is_phrase(unit, "chỉ"_w, "số"_w) || stretch_.is_word(unit, "về"_w) ||
                                  stretch_.is_word(unit, "số"_w) || stretch_.is_phrase(unit, "yếu"_w, "tố"_w) ||
                                  stretch_.is_phrase(unit, "chỉ"_w, "tiêu"_w);
            if (!criteria) return out;
            out.strong = true;
            if (item != none) {
                out.from = item;
                out.next = items_[item].next;
            } else {
                out.next = unit + 2;
            }
            return out;
        }
        // "giảm từ 50 vụ xuống còn 41 vụ"
        if (stretch_.is_word(j, "từ"_w)) {
            Index const from = item_at(j + 1);
            if (from != none && items_[from].range) {
                ++j;  // "giảm từ 5-10%"
            } else if (from != none) {
                Index m = items_[from].next;
                for (int skip = 0; skip < 7 && (stretch_.is_word(m) || is_year(m)) && stretch_.at(m).gap == Gap::none &&
                                   item_at(m) == none;
                     ++skip)
                    ++m;
                Index const to = item_at(m);
                bool const arrow = stretch_.word_before(m) == "còn"_w || stretch_.word_before(m) == "lên"_w ||
                                   stretch_.word_before(m) == "xuống"_w || stretch_.word_before(m) == "đến"_w;
                if (to != none && arrow) {
                    out.from = from;
                    out.to = to;
                    out.next = items_[to].next;
                    return out;
                }
            }
        }
        Index const item = item_at(j);
        if (item == none || items_[item].kind == ItemKind::fraction) return out;
        if (stretch_.at(j).gap != Gap::none) return out;
        auto const& first = items_[item];
        // "tăng 2 lần" multiplies
        if (stretch_.is_word(first.unit_first, "lần"_w) && first.unit_first < first.next) {
            if (!base_at(first.next)) return out;
            out.strong = true;
            out.from = item;
            out.all_criteria = true;
            out.next = first.next;
            return out;
        }
        // "từ 01 vụ năm 2016 tăng lên 5 vụ"
        if (Index const from = start_of_rise(out.first, j); from != none && same_unit(stretch_, items_[from], first)) {
            out.from = from;
            out.to = item;
            out.first = items_[from].first - 1;
            out.next = first.next;
            return out;
        }
        if (out.to_level) {
            // "giảm còn 2,5%": a level; a comparison only where a base follows
            if (first.kind == ItemKind::percent && !base_at(first.next)) return out;
            out.to = item;
            out.next = first.next;
            return out;
        }
        if (first.unit == UnitClass::duration && first.kind == ItemKind::amount && !base_at(first.next)) return out;
        (first.kind == ItemKind::percent ? out.percent : out.delta) = item;
        out.next = first.next;
        second_figure(out);
        return out;
    }

    /// The item of "từ 01 vụ" before a word of change that ends in "lên", "xuống", "còn" or "đến", or none.
    Index start_of_rise(Index change, Index number) const noexcept {
        WordKey const arrow = stretch_.word_before(number);
        if (arrow != "lên"_w && arrow != "xuống"_w && arrow != "còn"_w && arrow != "đến"_w) return none;
        Index const from = item_before(change);
        if (from == none || items_[from].used != Use::none || change - items_[from].next > 5) return none;
        bool const starts = stretch_.is_word(items_[from].first - 1, "từ"_w) && items_[from].first > 0;
        return starts && strongest_gap(stretch_, items_[from].next, change) == Gap::none ? from : none;
    }

    bool is_year(Index i) const noexcept {
        Index next = 0;
        bool damaged = false;
        return year_at(stretch_, i, next, damaged) != 0 && !damaged;
    }

    /// "(22%)", ", 22%", "tương đương 22%", "= 22%" after the first figure; and an amount after a percentage.
    void second_figure(Change& out) const {
        Index k = out.next;
        bool bracket = false;
        bool link = false;
        bool comma = false;
        for (int more = 0; more < 6; ++more) {
            char const sign = stretch_.at(k).kind;
            WordKey const word = stretch_.word(k);
            if (sign == '(' && !bracket) {
                bracket = true;
            } else if (sign == '=' || sign == '/' || word == "hay"_w || word == "tương"_w || word == "đương"_w ||
                       word == "ứng"_w || word == "bằng"_w || word == "với"_w || word == "chiếm"_w || word == "tỷ"_w ||
                       word == "lệ"_w) {
                link = true;
            } else if (sign == ',' && !comma) {
                comma = true;
            } else if ((word == "giảm"_w && out.direction == ChangeDirection::down) ||
                       (word == "tăng"_w && out.direction == ChangeDirection::up)) {
                link = true;
            } else {
                break;
            }
            ++k;
        }
        if (!bracket && !link && !comma) return;
        if (stretch_.at(k).gap > Gap::comma) return;
        Index const item = item_at(k);
        if (item == none) return;
        auto const& second = items_[item];
        if (bracket && second.kind == ItemKind::fraction && out.percent != none && out.delta == none) {
            // "giảm 8,9% (1.213/1.332 vụ)": this period and the last
            bool const down = second.part < second.whole;
            if (down == (out.direction == ChangeDirection::down) && stretch_.is_sign(second.next, ')')) {
                out.pair = item;
                out.next = second.next + 1;
            }
            return;
        }
        bool const percent = second.kind == ItemKind::percent;
        bool const wanted = percent ? out.percent == none : out.delta == none && second.kind != ItemKind::fraction;
        if (!wanted) return;
        if (!bracket && !link) {
            // a percentage of something else: ", 90% số hộ"
            bool const own = !percent || (stretch_.is_word(second.next) && stretch_.at(second.next).gap == Gap::none &&
                                          !stretch_.is_word(second.next, "so"_w));
            if (own) return;
        }
        (percent ? out.percent : out.delta) = item;
        out.next = second.next;
        if (bracket && stretch_.is_sign(out.next, ')')) ++out.next;
    }

    Base base_at(Index i) const noexcept {
        Base out;
        if (!stretch_.is_word(i)) return out;
        Index k = i;
        bool const so = stretch_.is_word(k, "so"_w);
        if (so) {
            ++k;
            if (stretch_.is_word(k, "với"_w))
                ++k;
            else if (!stretch_.is_word(k, "cùng"_w) && !stretch_.is_word(k, "năm"_w))
                return out;
        } else if (!stretch_.is_phrase(k, "cùng"_w, "kỳ"_w)) {
            return out;
        }
        out.first = i;
        for (Index end = k + 12; k < end; ++k) {
            auto const& token = stretch_.at(k);
            if (token.kind == Token::end_mark || (token.gap != Gap::none && k > i)) break;
            if (stretch_.is_phrase(k, "cùng"_w, "kỳ"_w)) out.same_period = true;
            if (token.kind == Token::number) {
                Index next = 0;
                bool damaged = false;
                int const year = year_at(stretch_, k, next, damaged);
                if (year == 0 || damaged) break;
                if (out.year == 0) out.year = year;
                continue;
            }
            if (token.kind == '-' && out.year != 0 && stretch_.is_number(k + 1)) continue;
            if (token.kind != Token::word) break;
            if (is_change_word(token.key) || token.key == "có"_w || token.key == "thì"_w || token.key == "là"_w ||
                token.key == "đã"_w || token.key == "do"_w || token.key == "trong"_w || token.key == "và"_w ||
                token.key == "số"_w || token.key == "đạt"_w || token.key == "xảy"_w)
                break;
            if (out.year != 0 && token.key != "năm"_w && token.key != "và"_w) break;
        }
        out.next = k;
        return out;
    }

    static bool is_change_word(WordKey word) noexcept {
        return word == "tăng"_w || word == "giảm"_w || word == "kéo"_w;
    }

    Index keep(Change const& change, Base& leading) {
        auto base = base_behind(change.next);
        Index next = change.next;
        bool const own_base = static_cast<bool>(base);
        if (own_base) next = base.next;
        if (stretch_.before(change.first).kind == '(' && stretch_.is_sign(next, ')')) ++next;
        if (!own_base) base = leading;
        ComparisonFact fact;
        fact.direction = change.direction;
        Index first = change.first;
        bool const has_figure = change.delta != none || change.percent != none || change.to != none;
        if (!has_figure && !change.strong) return change.first;

        // "(giảm 212 vụ) giảm trên 22%": the second says the same change again
        if (change.delta == none && change.percent != none && merge_percent(change, base, own_base, next)) return next;

        if (change.delta != none) {
            auto const& item = items_[change.delta];
            auto delta = item.value;
            if (change.direction == ChangeDirection::down) delta.value = -delta.value;
            fact.delta = delta;
            fact.delta_bound = item.bound;
            if (item.unit != UnitClass::none && !item.unit_left_out)
                fact.unit = stretch_.shown(item.unit_first, item.next, 80);
        }
        if (change.percent != none) fact.delta_percent = percent_of(items_[change.percent]);
        if (change.to != none) {
            fact.current = items_[change.to].value;
            if (change.from != none && !change.all_criteria) fact.previous = items_[change.from].value;
            fact.unit = stretch_.shown(items_[change.to].unit_first, items_[change.to].next, 80);
        }
        Index current = none;
        if (change.pair != none) {
            fact.current = Decimal{items_[change.pair].part, 0};
            fact.previous = Decimal{items_[change.pair].whole, 0};
        }
        if (change.to == none && change.pair == none) current = current_item(change, own_base);
        if (current == none && change.to == none && change.pair == none && !own_base && base)
            current = current_before_base(change, base);
        if (current != none) {
            auto& item = items_[current];
            if (item.kind == ItemKind::fraction) {
                fact.current = Decimal{item.part, 0};
                fact.previous = Decimal{item.whole, 0};
            } else {
                fact.current = item.value;
            }
            if (fact.unit.empty()) fact.unit = stretch_.shown(item.unit_first, item.next, 80);
            fact.what = words_after(stretch_, item.next);
            first = std::min(first, item.first);
            if (current + 1 < items_.size() && change.delta != none && change.delta != current + 1 &&
                this_before_last(current + 1, change)) {
                fact.previous = items_[current + 1].value;
                items_[current + 1].used = Use::comparison;
            }
            take_companions(current, change.first, fact);
            if (item.kind != ItemKind::percent) item.used = Use::comparison;
        }
        if (current == none && change.to == none) take_from_companion(change, fact);
        complete(fact);
        for (Index const item : {change.delta, change.percent, change.from, change.to, change.pair})
            if (item != none) items_[item].used = Use::comparison;
        if (base) {
            fact.same_period = base.same_period;
            if (base.year != 0) fact.base_year = base.year;
            fact.base = stretch_.shown(base.first, base.next, 200);
            stretch_.claim(base.first, base.next, Claim::comparison);
        }
        fact.target = is_aim(stretch_, change.first);
        fact.span = stretch_.span(first, next);
        fact.meaning = meaning_of_comparison(stretch_, first, next);
        note_doubt(change, fact);
        last_ = {change.first, next, current};
        stretch_.reading().comparisons.push_back(std::move(fact));
        return next;
    }

    Base base_behind(Index next) const noexcept {
        Index k = next;
        if (stretch_.is_sign(k, ')')) ++k;
        if (auto const base = base_at(k); base) return base;
        // "giảm 5 vụ (so với cùng kỳ)"
        if (stretch_.is_sign(k, '(') || stretch_.is_sign(k, ',')) {
            auto base = base_at(k + 1);
            if (base && stretch_.is_word(k + 1, "so"_w)) return base;
        }
        // "giảm 5 vụ phạm pháp hình sự so với năm 2016": what changed stands between
        for (Index more = 1; more <= 8; ++more) {
            auto const& token = stretch_.at(k + more - 1);
            if (token.kind != Token::word || token.gap != Gap::none || is_change_word(token.key)) break;
            if (stretch_.is_word(k + more, "so"_w) && stretch_.at(k + more).gap == Gap::none) return base_at(k + more);
        }
        return {};
    }

    ReportedPercent percent_of(Item const& item) const {
        ReportedPercent out;
        out.hundredths = hundredths(item.value).value_or(0);
        out.bound = item.bound;
        out.span = stretch_.span(item.first, item.next);
        return out;
    }

    bool merge_percent(Change const& change, Base const& base, bool own_base, Index next) {
        if (last_.next == 0 || stretch_.reading().comparisons.empty()) return false;
        auto& before = stretch_.reading().comparisons.back();
        if (before.direction != change.direction || before.delta_percent || !before.delta) return false;
        Index k = last_.next;
        while (k < change.first && (stretch_.is_sign(k, ')') || stretch_.is_sign(k, ',') || stretch_.is_sign(k, '(')))
            ++k;
        if (k != change.first || strongest_gap(stretch_, last_.next, change.first) > Gap::comma) return false;
        before.delta_percent = percent_of(items_[change.percent]);
        items_[change.percent].used = Use::comparison;
        if (own_base && before.base.empty()) {
            before.same_period = base.same_period;
            if (base.year != 0) before.base_year = base.year;
            before.base = stretch_.shown(base.first, base.next, 200);
        }
        before.span.end = stretch_.span(change.first, next).end;
        last_.next = next;
        return true;
    }

    /// The value of this period: the nearest number before the change that counts the same, in the same clause.
    Index current_item(Change const& change, bool own_base) const noexcept {
        bool const bracketed = stretch_.before(change.first).kind == '(';
        Index const reach_end = bracketed ? change.first - 1 : change.first;
        Index candidate = none;
        Index at = item_before(change.first);
        // Two bases in a row: "tăng 6 so với 2011, tăng 2 so với 2015" compare the same value.
        if (last_.next != 0 && last_.current != none && change.first >= last_.next && change.first - last_.next <= 2 &&
            strongest_gap(stretch_, last_.next, change.first) <= Gap::comma && own_base)
            return last_.current;
        for (int steps = 0; steps < 4 && at != none; ++steps, at = at == 0 ? none : at - 1) {
            auto const& item = items_[at];
            if (reach_end < item.next) continue;
            if (reach_end - item.next > longest_reach || item.used != Use::none) break;
            if (last_.next > item.first) break;
            if (strongest_gap(stretch_, item.next, change.first) > Gap::comma) break;
            if (item.kind == ItemKind::bare) continue;
            if (item.kind == ItemKind::percent) {
                if (change.delta == none && change.percent != none && candidate == none && steps == 0 &&
                    !intervening_subject(item, change))
                    return at;
                continue;
            }
            if (item.unit == UnitClass::duration || item.unit == UnitClass::money) {
                if (change.delta == none || !same_unit(stretch_, item, items_[change.delta])) continue;
            }
            if (item.kind == ItemKind::fraction) {
                bool const this_and_last = change.delta != none &&
                                           (item.part > item.whole ? item.part - item.whole : item.whole - item.part) ==
                                               items_[change.delta].value.value;
                if (this_and_last) return at;
                continue;
            }
            bool const delta_unit = change.delta != none && items_[change.delta].unit != UnitClass::none &&
                                    !items_[change.delta].unit_left_out;
            if (delta_unit) {
                if (!same_unit(stretch_, item, items_[change.delta])) continue;
                return this_before_last(at, change) ? at - 1 : at;
            }
            if (intervening_subject(item, change)) break;
            if (change.all_criteria) {
                // "66 vụ, làm chết 63 người, bị thương 32 người (giảm cả 3 tiêu chí)"
                candidate = at;
                if (item.unit == UnitClass::cases) return at;
                continue;
            }
            return at;
        }
        return candidate;
    }

    /// "17 vụ, 8 người chết; so với cùng kỳ giảm 4 vụ": the base begins a clause, the value stands in the one before.
    Index current_before_base(Change const& change, Base const& base) const noexcept {
        if (change.delta == none || last_.next > base.first || stretch_.at(base.first).gap != Gap::clause) return none;
        if (change.first - base.next > 2) return none;
        Index at = item_before(base.first);
        for (int steps = 0; steps < 4 && at != none; ++steps, at = at == 0 ? none : at - 1) {
            auto const& item = items_[at];
            if (item.used != Use::none || base.first - item.next > longest_reach || last_.next > item.first)
                return none;
            if (strongest_gap(stretch_, item.next, base.first) > Gap::clause) return none;
            if (item.kind == ItemKind::amount && same_unit(stretch_, item, items_[change.delta])) return at;
        }
        return none;
    }

    /// "41 vụ/50 vụ, giảm 9 vụ": the value of this period, a slash, that of the last.
    bool this_before_last(Index at, Change const& change) const noexcept {
        if (at == 0) return false;
        auto const& current = items_[at - 1];
        auto const& previous = items_[at];
        bool const joined = stretch_.is_sign(current.next, '/') && current.next + 1 == previous.first &&
                            same_unit(stretch_, current, previous) && current.used == Use::none;
        auto const difference = current.value.value - previous.value.value;
        return joined && current.value.whole() && previous.value.whole() &&
               (difference < 0 ? -difference : difference) == items_[change.delta].value.value;
    }

    /// ", số người chết tăng 35": a new subject between a number and the change.
    bool intervening_subject(Item const& item, Change const& change) const noexcept {
        bool comma = false;
        for (Index k = item.next; k < change.first; ++k) {
            auto const& token = stretch_.at(k);
            if (token.gap == Gap::comma || token.kind == ',') comma = true;
            if (!comma || token.kind != Token::word) continue;
            switch (token.key) {
                case "so"_w:
                case "với"_w:
                case "cùng"_w:
                case "kỳ"_w:
                case "năm"_w:
                case "đã"_w:
                case "bị"_w:
                case "thương"_w:
                case "làm"_w:
                case "chết"_w:
                case "người"_w:
                case "trước"_w:
                case "được"_w:
                    continue;
                default:
                    if (Index const other = item_at(k); other != none) continue;
                    if (is_inside_item(k)) continue;
                    return true;
            }
        }
        return false;
    }
    bool is_inside_item(Index k) const noexcept {
        Index const at = item_before(k + 1);
        return at != none && k >= items_[at].first && k < items_[at].next;
    }

    /// Dead and injured between the current value and the change belong to it.
    void take_companions(Index current, Index until, ComparisonFact& fact) {
        if (items_[current].unit != UnitClass::cases) return;
        for (Index k = current + 1; k < items_.size() && items_[k].number < until; ++k) {
            if (items_[k].used != Use::none) continue;
            auto role = casualty_role(stretch_, items_[k]);
            if (!role && k == current + 1 && items_[k].unit == UnitClass::persons) role = CompanionRole::persons;
            if (!role) continue;
            fact.companions.push_back(companion_of(stretch_, items_[k], *role));
            items_[k].used = Use::companion;
        }
    }

    /// "8 vụ, làm chết 3 người, giảm 2 vụ, giảm 1 người chết": the dead of this period stand beside the cases.
    void take_from_companion(Change const& change, ComparisonFact& fact) const {
        auto const& facts = stretch_.reading().comparisons;
        if (change.delta == none || facts.empty() || last_.next == 0) return;
        if (change.first < last_.next || strongest_gap(stretch_, last_.next, change.first) > Gap::comma ||
            change.first - last_.next > 4)
            return;
        auto const role = casualty_role(stretch_, items_[change.delta]);
        if (!role) return;
        for (Index back = 1; back <= 3 && back <= facts.size(); ++back)
            for (auto const& companion : facts[facts.size() - back].companions)
                if (companion.role == *role) {
                    fact.current = companion.number;
                    return;
                }
    }

    static void complete(ComparisonFact& fact) {
        if (fact.direction == ChangeDirection::same && fact.current && !fact.delta) {
            fact.previous = fact.current;
            fact.delta = Decimal{0, 0};
            fact.previous_computed = true;
            return;
        }
        if (fact.current && fact.delta && !fact.previous && fact.current->scale == 0 && fact.delta->scale == 0) {
            auto const previous = fact.current->value - fact.delta->value;
            if (previous >= 0) {
                fact.previous = Decimal{previous, 0};
                fact.previous_computed = true;
            }
        } else if (fact.current && fact.previous && !fact.delta && fact.current->scale == 0 &&
                   fact.previous->scale == 0) {
            fact.delta = Decimal{fact.current->value - fact.previous->value, 0};
        }
    }

    static void note_doubt(Change const& change, ComparisonFact& fact) {
        if (change.direction == ChangeDirection::down && fact.current && fact.delta && fact.delta->value > 0) return;
        if (change.direction == ChangeDirection::up && fact.current && fact.delta && fact.delta->scale == 0 &&
            fact.current->scale == 0 && fact.delta->value > fact.current->value) {
            fact.certainty = Certainty::candidate;
            fact.doubt = {"mức tăng lớn hơn số hiện tại", "the increase is larger than the current value"};
        } else if (change.from != none && change.to != none && fact.previous && fact.current) {
            bool const grows = fact.current->value > fact.previous->value;
            if (grows == (change.direction == ChangeDirection::down) && fact.current->scale == fact.previous->scale) {
                fact.certainty = Certainty::candidate;
                fact.doubt = {"chiều thay đổi trái với hai con số", "the direction contradicts the two figures"};
            }
        }
    }

    struct Last {
        Index first = 0;
        Index next = 0;
        Index current = none;
    };

    Stretch& stretch_;
    std::vector<Item>& items_;
    Last last_;
};

}  // namespace

void read_comparisons(Stretch& stretch, std::vector<Item>& items) {
    ComparisonReader(stretch, items).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
