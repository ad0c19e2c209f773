// The kernel: judges every row of a standard once, from the last to the first, and never stops early.
//
// It knows no rule of law. It reads rows, the intervals measured for their slots, and the parameters; it allocates
// nothing and throws nothing. For a standard known at compile time, unrolled.hpp does the same without reading rows;
// for many communes in columns, batch.hpp.
#pragma once

#include <criterion19/judge/comparisons.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Judges every row that is in force on `as_of`. `slots` has one interval for every indicator of the standard,
/// `parameters` one value for every parameter, `outcomes` room for every row; rows that are not in force that day, and
/// groups all of whose rows are not, become not_applicable. The standard must be valid.
void judge(Standard const& standard, View<Interval> slots, View<ParameterValue> parameters, Day as_of,
           Outcome* outcomes) noexcept;

/// Slot that the row reads as its subject under the readings in force.
CRITERION19_INLINE constexpr int subject_slot(Standard const& standard, std::size_t row,
                                              View<ParameterValue> parameters) noexcept {
    auto const& link = standard.links[row];
    auto const test = standard.rows[row].test;
    if (link.reading < 0 || test == Test::not_above || test == Test::falling) return link.subject;
    auto const choice = parameters[static_cast<std::size_t>(link.reading)].value;
    if (choice < 1 || choice > max_alternatives) return link.subject;
    auto const alternative = link.alternatives[choice - 1];
    return alternative < 0 ? link.subject : alternative;
}

namespace detail {

/// Whether the row is in force. Most rows are on every day, which is then known at compile time.
CRITERION19_INLINE constexpr bool is_in_force(Requirement const& row, Day as_of) noexcept {
    return row.in_force == Period{} || row.in_force.contains(as_of);
}

/// A leaf without its guard. `slot(i)` is the operand of `lanes` for slot i of the standard.
template <class Lanes, class Slot>
CRITERION19_INLINE constexpr typename Lanes::Value judge_leaf(Lanes& lanes, Slot const& slot, Standard const& standard,
                                                              std::size_t row,
                                                              View<ParameterValue> parameters) noexcept {
    auto const& requirement = standard.rows[row];
    auto const& link = standard.links[row];
    auto const subject = slot(subject_slot(standard, row, parameters));
    auto const& parameter = [&]() -> ParameterValue const& {
        return parameters[static_cast<std::size_t>(link.parameter)];
    };
    auto const bound = [&] {
        if (link.other >= 0) return slot(link.other);
        return lanes.constant(link.parameter >= 0 ? parameter().value : requirement.constant);
    };
    auto const strict = [&] {
        return link.reading >= 0 && parameters[static_cast<std::size_t>(link.reading)].value == 1;
    };
    switch (requirement.test) {
        case Test::present:
            return flag(lanes, subject);
        case Test::equal_to:
            // Nothing that is counted is below 0.
            if (requirement.constant == 0) return at_most(lanes, subject, lanes.constant(0));
            return equal(lanes, subject, requirement.constant);
        case Test::at_least:
            if (link.other >= 0 && link.parameter >= 0) return lanes.share(subject, bound(), parameter().value);
            return lanes.at_least(subject, bound());
        case Test::at_most:
            return at_most(lanes, subject, bound());
        case Test::not_above:
            return not_above(lanes, subject, bound(), strict());
        case Test::within:
            return within(lanes, subject, parameter().days);
        case Test::falling: {
            auto result = lanes.not_applicable();
            for (int step = 0; step < max_falling_steps && step < parameter().value; ++step) {
                auto const back = requirement.subject.years_back() + step;
                if (back + 1 > max_years_back) break;
                auto const now = slot(standard.slot_of(Indicator(requirement.subject.count(), back)));
                auto const before = slot(standard.slot_of(Indicator(requirement.subject.count(), back + 1)));
                result = lanes.all_of(result, not_above(lanes, now, before, strict()));
            }
            return result;
        }
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    return lanes.not_applicable();
}

/// "At least k of" the rows below row i, from their outcomes.
constexpr Outcome judge_at_least_k(View<RowLink> links, std::size_t i, std::int64_t k,
                                   Outcome const* outcomes) noexcept {
    std::int64_t counts[4] = {};
    for (auto child = i + 1; child < links.size(); ++child)
        if (links[child].parent == static_cast<int>(i)) ++counts[static_cast<std::size_t>(outcomes[child])];
    auto const count = [&](Outcome outcome) { return counts[static_cast<std::size_t>(outcome)]; };
    return at_least_k(k, count(Outcome::met), count(Outcome::not_met), count(Outcome::undetermined));
}

/// Judges row i after all rows below it, and lets the row above hear of it.
CRITERION19_INLINE constexpr void judge_row(Standard const& standard, std::size_t i, View<Interval> slots,
                                            View<ParameterValue> parameters, Day as_of, Outcome* outcomes,
                                            Heard* heard) noexcept {
    auto const& row = standard.rows[i];
    auto const& link = standard.links[i];
    auto const slot = [&](int number) -> Interval const& { return slots[static_cast<std::size_t>(number)]; };
    auto outcome = Outcome::not_applicable;
    if (is_in_force(row, as_of)) {
        SingleLane lane;
        if (row.test == Test::all_of)
            outcome = all_of(heard[i]);
        else if (row.test == Test::any_of)
            outcome = any_of(heard[i]);
        else if (row.test == Test::at_least_k)
            outcome = judge_at_least_k(standard.links, i, parameters[static_cast<std::size_t>(link.parameter)].value,
                                       outcomes);
        else
            outcome = outcome_of(judge_leaf(lane, slot, standard, i, parameters));
        if (link.guard >= 0)
            outcome = outcome_of(
                lane.guarded(planes_of<unsigned>(outcome), guard(lane, slot(link.guard), row.guard.expected)));
    }
    outcomes[i] = outcome;
    if (link.parent >= 0) heard[link.parent].add(outcome);
}

/// Outcome of a leaf without its guard.
inline Outcome judge_leaf(Standard const& standard, std::size_t row, View<Interval> slots,
                          View<ParameterValue> parameters) noexcept {
    SingleLane lane;
    auto const slot = [&](int number) { return slots[static_cast<std::size_t>(number)]; };
    return is_group(standard.rows[row].test) ? Outcome::undetermined
                                             : outcome_of(judge_leaf(lane, slot, standard, row, parameters));
}

}  // namespace detail

inline void judge(Standard const& standard, View<Interval> slots, View<ParameterValue> parameters, Day as_of,
                  Outcome* outcomes) noexcept {
    auto const count = standard.rows.size();
    Heard heard[max_rows];
    for (std::size_t i = 0; i < count; ++i) heard[i] = {};
    for (std::size_t i = count; i-- > 0;) detail::judge_row(standard, i, slots, parameters, as_of, outcomes, heard);
}

}  // namespace v1
}  // namespace criterion19
