// The kernel: judges every row of a standard once, from the last to the first, and never stops early.
//
// It knows no rule of law. It reads rows, the intervals measured for their slots, and the parameters; it allocates
// nothing and throws nothing.
#pragma once

#include <criterion19/base/interval.hpp>
#include <criterion19/base/outcome.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// a >= b, decided wherever the bounds decide it.
constexpr Outcome compare_at_least(Interval a, Interval b) noexcept {
    return a.lo >= b.hi ? Outcome::met : a.hi < b.lo ? Outcome::not_met : Outcome::undetermined;
}
/// a <= b.
constexpr Outcome compare_at_most(Interval a, Interval b) noexcept {
    return compare_at_least(b, a);
}

/// "Kiềm chế, giảm": this year at most last year; in the strict reading below it, where 0 after 0 passes.
constexpr Outcome compare_not_above(Interval now, Interval before, bool strict) noexcept {
    if (strict) {
        before.lo = before.lo > 0 ? before.lo - 1 : 0;
        before.hi = before.hi > 0 ? before.hi - 1 : 0;
    }
    return compare_at_most(now, before);
}

/// part of whole >= share, in hundredths of a percent, by cross-multiplication: 10000 part >= share * whole. A whole of
/// 0 is not applicable. A part is never more than its whole.
constexpr Outcome compare_share(Interval part, Interval whole, std::int64_t share) noexcept {
    if (whole.hi == 0) return Outcome::not_applicable;
    if (part.hi > whole.hi && part.lo <= whole.hi) part.hi = whole.hi;
    if (whole.lo < part.lo && part.lo <= whole.hi) whole.lo = part.lo;
    auto const leaf = compare_at_least({part.lo * 10000, part.hi * 10000}, {share * whole.lo, share * whole.hi});
    return whole.lo > 0 ? leaf : guarded(leaf, Outcome::undetermined);
}

constexpr Outcome compare_equal(Interval a, std::int64_t value) noexcept {
    if (value < a.lo || value > a.hi) return Outcome::not_met;
    return a.exact() ? Outcome::met : Outcome::undetermined;
}

/// A date inside a period. A date of which nothing is known may belong to a document that does not exist, so it is
/// undetermined even where every day would do.
constexpr Outcome compare_within(Interval days, Period period) noexcept {
    if (days.lo <= first_day.number && days.hi >= end_day.number - 1) return Outcome::undetermined;
    if (days.hi < period.from.number || days.lo >= period.until.number) return Outcome::not_met;
    return days.lo >= period.from.number && days.hi < period.until.number ? Outcome::met : Outcome::undetermined;
}

/// A yes-or-no interval as an outcome: 1 is met, 0 is not met.
constexpr Outcome compare_flag(Interval flag) noexcept {
    return compare_at_least(flag, {1, 1});
}

/// Whether a guard holds: its yes-or-no indicator has the expected value.
constexpr Outcome compare_guard(Interval flag, bool expected) noexcept {
    auto const is_set = compare_flag(flag);
    if (expected || is_set == Outcome::undetermined) return is_set;
    return is_set == Outcome::met ? Outcome::not_met : Outcome::met;
}

/// Slot that the row reads as its subject under the readings in force.
inline int subject_slot(Standard const& standard, std::size_t row, View<ParameterValue> parameters) noexcept {
    auto const& link = standard.links[row];
    auto const test = standard.rows[row].test;
    if (link.reading < 0 || test == Test::not_above || test == Test::falling) return link.subject;
    auto const choice = parameters[static_cast<std::size_t>(link.reading)].value;
    if (choice < 1 || choice > max_alternatives) return link.subject;
    auto const alternative = link.alternatives[choice - 1];
    return alternative < 0 ? link.subject : alternative;
}

namespace detail {

/// Outcome of a leaf without its guard.
inline Outcome judge_leaf(Standard const& standard, std::size_t row, View<Interval> slots,
                          View<ParameterValue> parameters) noexcept {
    auto const& requirement = standard.rows[row];
    auto const& link = standard.links[row];
    auto const subject = slots[static_cast<std::size_t>(subject_slot(standard, row, parameters))];
    auto const parameter = [&] { return parameters[static_cast<std::size_t>(link.parameter)]; };
    auto const other = [&] { return slots[static_cast<std::size_t>(link.other)]; };
    auto const bound = [&] {
        if (link.other >= 0) return other();
        return exactly(link.parameter >= 0 ? parameter().value : requirement.constant);
    };
    auto const strict = [&] {
        return link.reading >= 0 && parameters[static_cast<std::size_t>(link.reading)].value == 1;
    };
    switch (requirement.test) {
        case Test::present:
            return compare_flag(subject);
        case Test::equal_to:
            return compare_equal(subject, requirement.constant);
        case Test::at_least:
            if (link.other >= 0 && link.parameter >= 0) return compare_share(subject, other(), parameter().value);
            return compare_at_least(subject, bound());
        case Test::at_most:
            return compare_at_most(subject, bound());
        case Test::not_above:
            return compare_not_above(subject, other(), strict());
        case Test::falling: {
            auto result = Outcome::not_applicable;
            for (std::int64_t step = 0; step < parameter().value && step < max_falling_steps; ++step) {
                auto const back = requirement.subject.years_back() + static_cast<int>(step);
                if (back + 1 > max_years_back) break;
                auto const now = standard.slot_of(Indicator(requirement.subject.count(), back));
                auto const before = standard.slot_of(Indicator(requirement.subject.count(), back + 1));
                result = all_of(result, compare_not_above(slots[static_cast<std::size_t>(now)],
                                                          slots[static_cast<std::size_t>(before)], strict()));
            }
            return result;
        }
        case Test::within:
            return compare_within(subject, parameter().days);
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    return Outcome::undetermined;
}

/// What a group has heard of the rows below it.
struct GroupTally {
    Outcome all = Outcome::not_applicable;
    Outcome any = Outcome::not_applicable;
    std::int16_t met = 0;
    std::int16_t not_met = 0;
    std::int16_t undetermined = 0;
};

}  // namespace detail

/// Judges every row that is in force on `as_of`. `slots` has one interval for every indicator of the standard,
/// `parameters` one value for every parameter, `outcomes` room for every row; rows that are not in force that day, and
/// groups all of whose rows are not, become not_applicable. The standard must be valid.
inline void judge(Standard const& standard, View<Interval> slots, View<ParameterValue> parameters, Day as_of,
                  Outcome* outcomes) noexcept {
    detail::GroupTally tallies[max_rows];
    auto const count = standard.rows.size();
    for (std::size_t i = count; i-- > 0;) {
        auto const& row = standard.rows[i];
        auto const& link = standard.links[i];
        auto outcome = Outcome::not_applicable;
        if (row.in_force.contains(as_of)) {
            auto const& tally = tallies[i];
            switch (row.test) {
                case Test::all_of:
                    outcome = tally.all;
                    break;
                case Test::any_of:
                    outcome = tally.any;
                    break;
                case Test::at_least_k:
                    outcome = at_least_k(parameters[static_cast<std::size_t>(link.parameter)].value, tally.met,
                                         tally.not_met, tally.undetermined);
                    break;
                default:
                    outcome = detail::judge_leaf(standard, i, slots, parameters);
                    break;
            }
            if (link.guard >= 0)
                outcome =
                    guarded(outcome, compare_guard(slots[static_cast<std::size_t>(link.guard)], row.guard.expected));
        }
        outcomes[i] = outcome;
        if (link.parent < 0) continue;
        auto& parent = tallies[link.parent];
        parent.all = all_of(parent.all, outcome);
        parent.any = any_of(parent.any, outcome);
        parent.met = static_cast<std::int16_t>(parent.met + (outcome == Outcome::met));
        parent.not_met = static_cast<std::int16_t>(parent.not_met + (outcome == Outcome::not_met));
        parent.undetermined = static_cast<std::int16_t>(parent.undetermined + (outcome == Outcome::undetermined));
    }
}

}  // namespace v1
}  // namespace criterion19
