// What the value of a row is compared with, as one number.
#pragma once

#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/parameters.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Smallest part of `whole` that reaches the share, in hundredths of a percent.
constexpr std::int64_t needed_part(std::int64_t whole, std::int64_t share) noexcept {
    return (whole * share + 9999) / 10000;
}

/// What the subject of a leaf must reach, or must not pass, and how that number comes about: a count, hundredths of a
/// percent, the last day of a period (days since 1970-01-01), or 1 of yes or no.
struct Threshold {
    bool exists = false;      ///< false: groups, and periods without end
    bool of_other = false;    ///< it depends on `other`, the whole or the year before
    bool below = false;       ///< one less than that
    std::int64_t number = 0;  ///< the threshold; of `other`: which share of it, in hundredths of a percent

    /// Where `other`, a count or a percentage, is exactly this.
    constexpr std::int64_t of(std::int64_t other) const noexcept {
        return needed_part(other, number) - (below && other > 0 ? 1 : 0);
    }
    /// Absent where `other` decides it and is not exactly known.
    boost::optional<std::int64_t> value(boost::optional<Interval> const& other) const {
        if (!exists) return boost::none;
        if (!of_other) return number;
        if (!other || !other->exact()) return boost::none;
        return of(other->lo);
    }
};

/// The threshold of a row under the parameters.
Threshold threshold_of(Standard const& standard, std::size_t row, View<ParameterValue> parameters);

}  // namespace v1
}  // namespace criterion19
