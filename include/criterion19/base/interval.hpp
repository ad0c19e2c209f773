// What is known of a whole number: exactly, within bounds, or not at all.
#pragma once

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Largest count that a dossier may state. Products of two counts and a percentage then fit into int64.
inline constexpr std::int64_t max_count = 1'000'000'000;

/// Closed interval [lo, hi] of what a number can be. Exact when both are equal; absent when it is the whole domain.
struct Interval {
    std::int64_t lo = 0;
    std::int64_t hi = max_count;

    constexpr bool exact() const noexcept { return lo == hi; }

    friend constexpr bool operator==(Interval a, Interval b) noexcept { return a.lo == b.lo && a.hi == b.hi; }
    friend constexpr bool operator!=(Interval a, Interval b) noexcept { return !(a == b); }
};

constexpr Interval exactly(std::int64_t value) noexcept {
    return {value, value};
}
constexpr Interval at_least(std::int64_t value, std::int64_t hi = max_count) noexcept {
    return {value, hi};
}
constexpr Interval at_most(std::int64_t value, std::int64_t lo = 0) noexcept {
    return {lo, value};
}

/// Sum of two counts, bounded to the domain.
constexpr Interval operator+(Interval a, Interval b) noexcept {
    auto const bounded = [](std::int64_t v) { return v < max_count ? v : max_count; };
    return {bounded(a.lo + b.lo), a.hi >= max_count || b.hi >= max_count ? max_count : bounded(a.hi + b.hi)};
}

/// Smallest interval that holds both: what two statements that disagree leave open.
constexpr Interval hull(Interval a, Interval b) noexcept {
    return {a.lo < b.lo ? a.lo : b.lo, a.hi > b.hi ? a.hi : b.hi};
}

/// What two statements say together: their common part, or their hull where they contradict each other.
constexpr Interval together(Interval a, Interval b) noexcept {
    Interval const common{a.lo > b.lo ? a.lo : b.lo, a.hi < b.hi ? a.hi : b.hi};
    return common.lo <= common.hi ? common : hull(a, b);
}

}  // namespace v1
}  // namespace criterion19
