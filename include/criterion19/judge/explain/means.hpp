// Who can change an indicator before the year is over: the unit itself, another body, or nobody.
#pragma once

#include <criterion19/judge/explain/direction.hpp>
#include <criterion19/law/indicator_table.hpp>

namespace criterion19 {
inline namespace v1 {

/// By whose act `indicator` can become better under `standard`. Documents count as the unit's work here; whether there
/// is still time for them depends on the day. What a standard file declares is held for the unit's work where rows want
/// more of it, and for events where they want less.
constexpr Means means_of(Standard const& standard, Indicator indicator) noexcept;

constexpr Means means_of(Standard const& standard, Indicator indicator) noexcept {
    if (!indicator.is_declared()) return row_of(indicator).means;
    return direction_of(standard, indicator) == ReadingDirection::downward ? Means::nobody : Means::unit;
}

}  // namespace v1
}  // namespace criterion19
