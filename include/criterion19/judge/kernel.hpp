// The kernel: judges every row of a standard once, from the last to the first, and never stops early.
//
// It knows no rule of law. It reads rows, the intervals measured for their values, and the parameters; it allocates
// nothing and throws nothing. The same is done faster by unrolled.hpp for a standard that is known at compile time, by
// plan.hpp for communes that share their parameters, and by batch.hpp for communes in columns.
#pragma once

#include <criterion19/judge/comparisons.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Judges every row that is in force on `as_of`. `values` has one interval for every indicator of the standard,
/// `parameters` one value for every parameter, `outcomes` room for every row; rows that are not in force that day, and
/// groups all of whose rows are not, become not_applicable. The standard must be valid.
void judge(Standard const& standard, View<Interval> values, View<ParameterValue> parameters, Day as_of,
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

/// What a row that is no group compares, once parameters and readings are known.
struct Leaf {
    Test test = Test::present;
    bool strict = false;        ///< the strict reading of a trend
    bool of_whole = false;      ///< `number` is a share of `other`
    std::int16_t subject = -1;  ///< a slot
    std::int16_t other = -1;    ///< -1: compared with `number`
    std::int64_t number = 0;    ///< constant, threshold, share, or steps of a falling series
    Period days = {};
    Indicator series = {};
};

CRITERION19_INLINE constexpr Leaf leaf_of(Standard const& standard, std::size_t row,
                                          View<ParameterValue> parameters) noexcept {
    auto const& requirement = standard.rows[row];
    auto const& link = standard.links[row];
    Leaf leaf;
    leaf.test = requirement.test;
    leaf.subject = static_cast<std::int16_t>(subject_slot(standard, row, parameters));
    leaf.other = link.other;
    leaf.number = requirement.constant;
    leaf.series = requirement.subject;
    leaf.strict = link.reading >= 0 && parameters[static_cast<std::size_t>(link.reading)].value == 1;
    if (link.parameter >= 0) {
        auto const& parameter = parameters[static_cast<std::size_t>(link.parameter)];
        leaf.number = parameter.value;
        leaf.days = parameter.days;
        leaf.of_whole = link.other >= 0;
    }
    return leaf;
}

/// A leaf without its guard. `slot(i)` is the operand of `lanes` for slot i of the standard.
template <class Lanes, class Slot>
CRITERION19_INLINE constexpr typename Lanes::Value judge_leaf(Lanes& lanes, Slot const& slot, Standard const& standard,
                                                              Leaf const& leaf) noexcept {
    auto const subject = slot(leaf.subject);
    auto const bound = [&] { return leaf.other >= 0 ? slot(leaf.other) : lanes.constant(leaf.number); };
    switch (leaf.test) {
        case Test::present:
            return flag(lanes, subject);
        case Test::equal_to:
            // Nothing that is counted is below 0.
            if (leaf.number == 0) return at_most(lanes, subject, lanes.constant(0));
            return equal(lanes, subject, leaf.number);
        case Test::at_least:
            if (leaf.of_whole) return lanes.share(subject, slot(leaf.other), leaf.number);
            return lanes.at_least(subject, bound());
        case Test::at_most:
            return at_most(lanes, subject, bound());
        case Test::not_above:
            return not_above(lanes, subject, bound(), leaf.strict);
        case Test::within:
            return within(lanes, subject, leaf.days);
        case Test::falling: {
            auto result = lanes.not_applicable();
            for (int step = 0; step < max_falling_steps && step < leaf.number; ++step) {
                auto const back = leaf.series.years_back() + step;
                if (back + 1 > max_years_back) break;
                auto const now = slot(standard.slot_of(Indicator(leaf.series.count(), back)));
                auto const before = slot(standard.slot_of(Indicator(leaf.series.count(), back + 1)));
                result = lanes.all_of(result, not_above(lanes, now, before, leaf.strict));
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

/// Outcome of row i, after all rows below it; `heard` is what it has heard of them.
CRITERION19_INLINE constexpr Outcome judge_row(Standard const& standard, std::size_t i, View<Interval> values,
                                               View<ParameterValue> parameters, Day as_of, Outcome const* outcomes,
                                               Heard heard) noexcept {
    auto const& row = standard.rows[i];
    auto const& link = standard.links[i];
    if (!is_in_force(row, as_of)) return Outcome::not_applicable;
    auto const slot = [&](int number) -> Interval const& { return values[static_cast<std::size_t>(number)]; };
    SingleLane lane;
    auto outcome = Outcome::not_applicable;
    if (row.test == Test::all_of)
        outcome = all_of(heard);
    else if (row.test == Test::any_of)
        outcome = any_of(heard);
    else if (row.test == Test::at_least_k)
        outcome =
            judge_at_least_k(standard.links, i, parameters[static_cast<std::size_t>(link.parameter)].value, outcomes);
    else
        outcome = outcome_of(judge_leaf(lane, slot, standard, leaf_of(standard, i, parameters)));
    if (link.guard < 0) return outcome;
    return outcome_of(lane.guarded(planes_of<unsigned>(outcome), guard(lane, slot(link.guard), row.guard.expected)));
}

/// Outcome of a leaf without its guard.
inline Outcome judge_leaf(Standard const& standard, std::size_t row, View<Interval> values,
                          View<ParameterValue> parameters) noexcept {
    SingleLane lane;
    auto const slot = [&](int number) { return values[static_cast<std::size_t>(number)]; };
    return is_group(standard.rows[row].test)
               ? Outcome::undetermined
               : outcome_of(judge_leaf(lane, slot, standard, leaf_of(standard, row, parameters)));
}

}  // namespace detail

inline void judge(Standard const& standard, View<Interval> values, View<ParameterValue> parameters, Day as_of,
                  Outcome* outcomes) noexcept {
    auto const count = standard.rows.size();
    Heard heard[max_rows];
    for (std::size_t i = 0; i < count; ++i) heard[i] = {};
    for (std::size_t i = count; i-- > 0;) {
        outcomes[i] = detail::judge_row(standard, i, values, parameters, as_of, outcomes, heard[i]);
        auto const parent = standard.links[i].parent;
        if (parent >= 0) heard[parent].add(outcomes[i]);
    }
}

}  // namespace v1
}  // namespace criterion19
