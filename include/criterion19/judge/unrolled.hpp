// The kernel for a standard that is known at compile time: the same rows, judged without being read.
//
//     Outcome outcomes[standards::tt124_2021_commune.rows.size()];
//     judge<standards::tt124_2021_commune>(values, parameters, as_of, outcomes);
#pragma once

#include <criterion19/judge/kernel.hpp>

#include <cstddef>
#include <utility>

namespace criterion19 {
inline namespace v1 {

/// As `judge(standard, ...)`, with the same outcomes: every row becomes a few instructions of its own.
template <Standard const& standard>
void judge(View<Interval> values, View<ParameterValue> parameters, Day as_of, Outcome* outcomes) noexcept;

namespace detail {

template <Standard const& standard, std::size_t i>
CRITERION19_INLINE void judge_and_tell(View<Interval> values, View<ParameterValue> parameters, Day as_of,
                                       Outcome* outcomes, Heard* heard) noexcept {
    auto const outcome = judge_row(standard, i, values, parameters, as_of, outcomes, heard[i]);
    outcomes[i] = outcome;
    if constexpr (standard.links[i].parent >= 0) heard[standard.links[i].parent].add(outcome);
}

template <Standard const& standard, std::size_t... from_last>
CRITERION19_INLINE void judge_all(View<Interval> values, View<ParameterValue> parameters, Day as_of, Outcome* outcomes,
                                  std::index_sequence<from_last...>) noexcept {
    // Local, so that what groups have heard need not pass through memory.
    Heard heard[sizeof...(from_last)] = {};
    (judge_and_tell<standard, sizeof...(from_last) - 1 - from_last>(values, parameters, as_of, outcomes, heard), ...);
}

}  // namespace detail

template <Standard const& standard>
void judge(View<Interval> values, View<ParameterValue> parameters, Day as_of, Outcome* outcomes) noexcept {
    detail::judge_all<standard>(values, parameters, as_of, outcomes, std::make_index_sequence<standard.rows.size()>());
}

}  // namespace v1
}  // namespace criterion19
