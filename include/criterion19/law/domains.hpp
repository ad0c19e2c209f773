// Kind and range of an indicator's value in one standard, those that a standard file declares included.
#pragma once

#include <criterion19/law/indicator_table.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>

namespace criterion19 {
inline namespace v1 {

/// Kind of an indicator's value, declared ones included.
constexpr ValueKind value_kind(Standard const& standard, Indicator indicator) noexcept {
    return indicator.is_declared() ? standard.declared[static_cast<std::size_t>(indicator.declaration())].kind
                                   : value_kind(indicator);
}

/// Everything that an indicator of the standard can be, declared ones included.
constexpr Interval domain_of(Standard const& standard, Indicator indicator) noexcept {
    if (!indicator.is_declared()) return domain(indicator);
    switch (value_kind(standard, indicator)) {
        case ValueKind::flag:
            return {0, 1};
        case ValueKind::date:
            return {first_day.number, end_day.number - 1};
        case ValueKind::percent:
        case ValueKind::count:
            break;
    }
    return {0, max_count};
}

/// What is known of a built-in or declared indicator as people read it: a day, a percentage, a title or rating by its
/// name, a number or its bounds.
BilingualText print_value(Standard const& standard, Indicator indicator, Interval value);

}  // namespace v1
}  // namespace criterion19
