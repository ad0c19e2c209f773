#include "text/comparisons.hpp"

#include "text/change_words.hpp"
#include "text/counts.hpp"
#include "text/meaning.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr Index longest_reach = 18;  // tokens between the current value and the word of change

class ComparisonReader {
public:
    ComparisonReader(Stretch& stretch, std::vector<Item>& items)
        : stretch_(stretch), items_(items), changes_(stretch, items) {}

    void run() {
        Base leading;  // "So với cùng kỳ năm 2016, ..." holds for the whole sentence
        for (Index i = 0; i < stretch_.size();) {
            if (stretch_.at(i).gap >= Gap::sentence) leading = Base{};
            Index next = i + 1;
            if (stretch_.is_sign(i, '(')) {
                if (Index const previous = previous_in_bracket(i); previous != no_index)
                    next = keep_bracket(i, previous);
                else if (auto const change = changes_.signed_change_at(i + 1); change.next != 0)
                    next = keep(change, leading);
            } else if (stretch_.is_word(i) && stretch_.claim_of(i) != Claim::document) {
                if (auto const change = changes_.change_at(i); change.next != 0) {
                    next = keep(change, leading);
                } else if (auto const base = changes_.base_at(i)) {
                    leading = base;
                    next = base.next;
                }
            }
            i = next > i ? next : i + 1;
        }
    }

private:
    /// The item of "(cùng kỳ 08 vụ)" whose bracket opens at i, or none.
    Index previous_in_bracket(Index open) const noexcept {
        Index k = open + 1;
        if (stretch_.is_phrase(k, "so"_w, "với"_w)) k += 2;
        if (!stretch_.is_phrase(k, "cùng"_w, "kỳ"_w)) return no_index;
        k += 2;
        for (int more = 0; more < 6; ++more, ++k) {
            if (Index const item = changes_.item_at(k); item != no_index) {
                bool const whole = items_[item].kind == ItemKind::amount || items_[item].kind == ItemKind::bare;
                return whole && stretch_.is_sign(items_[item].next, ')') ? item : no_index;
            }
            bool const passes = (stretch_.is_word(k) && !changes_.is_change_word(stretch_.word(k))) ||
                                changes_.is_year(k) || stretch_.is_sign(k, ':');
            if (!passes) return no_index;
        }
        return no_index;
    }

    /// "05 vụ (cùng kỳ 08 vụ)": both values are given; a change behind them says the same again.
    Index keep_bracket(Index open, Index previous) {
        Index const current = changes_.item_before(open);
        auto& before = items_[previous];
        if (current == no_index) return open;
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
        fact.direction = difference > 0   ? ChangeDirection::up
                         : difference < 0 ? ChangeDirection::down
                                          : ChangeDirection::same;
        Index next = before.next + 1;
        Index const after = stretch_.is_sign(next, ',') ? next + 1 : next;
        if (auto const change = changes_.change_at(after);
            change.next != 0 && change.delta != no_index && change.to == no_index) {
            items_[change.delta].used = Use::comparison;
            if (change.percent != no_index) {
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

    Index keep(Change const& change, Base& leading) {
        auto base = changes_.base_behind(change.next);
        Index next = change.next;
        bool const own_base = static_cast<bool>(base);
        if (own_base) next = base.next;
        if (stretch_.before(change.first).kind == '(' && stretch_.is_sign(next, ')')) ++next;
        if (!own_base) base = leading;
        ComparisonFact fact;
        fact.direction = change.direction;
        Index first = change.first;
        bool const has_figure = change.delta != no_index || change.percent != no_index || change.to != no_index;
        if (!has_figure && !change.strong) return change.first;

        // "(giảm 212 vụ) giảm trên 22%": the second says the same change again
        if (change.delta == no_index && change.percent != no_index && merge_percent(change, base, own_base, next))
            return next;

        if (change.delta != no_index) {
            auto const& item = items_[change.delta];
            auto delta = item.value;
            if (change.direction == ChangeDirection::down) delta.value = -delta.value;
            fact.delta = delta;
            fact.delta_bound = item.bound;
            if (item.unit != UnitClass::none && !item.unit_left_out)
                fact.unit = stretch_.shown(item.unit_first, item.next, 80);
        }
        if (change.percent != no_index) fact.delta_percent = percent_of(items_[change.percent]);
        if (change.to != no_index) {
            fact.current = items_[change.to].value;
            if (change.from != no_index && !change.all_criteria) fact.previous = items_[change.from].value;
            fact.unit = stretch_.shown(items_[change.to].unit_first, items_[change.to].next, 80);
        }
        Index current = no_index;
        if (change.pair != no_index) {
            fact.current = Decimal{items_[change.pair].part, 0};
            fact.previous = Decimal{items_[change.pair].whole, 0};
        }
        if (change.to == no_index && change.pair == no_index) current = current_item(change, own_base);
        if (current == no_index && change.to == no_index && change.pair == no_index && !own_base && base)
            current = current_before_base(change, base);
        if (current != no_index) {
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
            if (current + 1 < items_.size() && change.delta != no_index && change.delta != current + 1 &&
                this_before_last(current + 1, change)) {
                fact.previous = items_[current + 1].value;
                items_[current + 1].used = Use::comparison;
            }
            take_companions(current, change.first, fact);
            if (item.kind != ItemKind::percent) item.used = Use::comparison;
        }
        if (current == no_index && change.to == no_index) take_from_companion(change, fact);
        complete(fact);
        for (Index const item : {change.delta, change.percent, change.from, change.to, change.pair})
            if (item != no_index) items_[item].used = Use::comparison;
        if (base) {
            fact.same_period = base.same_period;
            if (base.year != 0) fact.base_year = base.year;
            fact.base = stretch_.shown(base.first, base.next, 200);
            stretch_.claim(base.first, base.next, Claim::comparison);
        }
        fact.target = speaks_of_aim(stretch_, change.first);
        fact.span = stretch_.span(first, next);
        fact.meaning = meaning_of_comparison(stretch_, first, next);
        note_doubt(change, fact);
        last_ = {change.first, next, current};
        stretch_.reading().comparisons.push_back(std::move(fact));
        return next;
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
        Index candidate = no_index;
        Index at = changes_.item_before(change.first);
        // Two bases in a row: "tăng 6 so với 2011, tăng 2 so với 2015" compare the same value.
        if (last_.next != 0 && last_.current != no_index && change.first >= last_.next &&
            change.first - last_.next <= 2 && strongest_gap(stretch_, last_.next, change.first) <= Gap::comma &&
            own_base)
            return last_.current;
        for (int steps = 0; steps < 4 && at != no_index; ++steps, at = at == 0 ? no_index : at - 1) {
            auto const& item = items_[at];
            if (reach_end < item.next) continue;
            if (reach_end - item.next > longest_reach || item.used != Use::none) break;
            if (last_.next > item.first) break;
            if (strongest_gap(stretch_, item.next, change.first) > Gap::comma) break;
            if (item.kind == ItemKind::bare) continue;
            if (item.kind == ItemKind::percent) {
                if (change.delta == no_index && change.percent != no_index && candidate == no_index && steps == 0 &&
                    !intervening_subject(item, change))
                    return at;
                continue;
            }
            if (item.unit == UnitClass::duration || item.unit == UnitClass::money) {
                if (change.delta == no_index || !same_unit(stretch_, item, items_[change.delta])) continue;
            }
            if (item.kind == ItemKind::fraction) {
                bool const this_and_last = change.delta != no_index &&
                                           (item.part > item.whole ? item.part - item.whole : item.whole - item.part) ==
                                               items_[change.delta].value.value;
                if (this_and_last) return at;
                continue;
            }
            bool const delta_unit = change.delta != no_index && items_[change.delta].unit != UnitClass::none &&
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
        if (change.delta == no_index || last_.next > base.first || stretch_.at(base.first).gap != Gap::clause)
            return no_index;
        if (change.first - base.next > 2) return no_index;
        Index at = changes_.item_before(base.first);
        for (int steps = 0; steps < 4 && at != no_index; ++steps, at = at == 0 ? no_index : at - 1) {
            auto const& item = items_[at];
            if (item.used != Use::none || base.first - item.next > longest_reach || last_.next > item.first)
                return no_index;
            if (strongest_gap(stretch_, item.next, base.first) > Gap::clause) return no_index;
            if (item.kind == ItemKind::amount && same_unit(stretch_, item, items_[change.delta])) return at;
        }
        return no_index;
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
                    if (Index const other = changes_.item_at(k); other != no_index) continue;
                    if (is_inside_item(k)) continue;
                    return true;
            }
        }
        return false;
    }
    bool is_inside_item(Index k) const noexcept {
        Index const at = changes_.item_before(k + 1);
        return at != no_index && k >= items_[at].first && k < items_[at].next;
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
        if (change.delta == no_index || facts.empty() || last_.next == 0) return;
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
        } else if (change.from != no_index && change.to != no_index && fact.previous && fact.current) {
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
        Index current = no_index;
    };

    Stretch& stretch_;
    std::vector<Item>& items_;
    ChangeReader changes_;
    Last last_;
};

}  // namespace

void read_comparisons(Stretch& stretch, std::vector<Item>& items) {
    ComparisonReader(stretch, items).run();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
