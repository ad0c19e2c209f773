// A percentage, so that 85 % is not taken for 85 hundredths of a percent.
#pragma once

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// A percentage, exact to a hundredth of a percent, and how many decimals of it are printed.
struct Percent {
    std::int64_t hundredths = 0;  ///< 8670 for 86,7 %
    int decimals = 0;             ///< 0 to 2: 1 for "86,7"

    constexpr Percent() noexcept = default;
    /// 85 is 85 %.
    constexpr explicit Percent(int whole) noexcept : hundredths(std::int64_t{whole} * 100) {}
    /// 8670 and 1 are 86.7 %.
    constexpr Percent(std::int64_t number_of_hundredths, int printed_decimals) noexcept
        : hundredths(number_of_hundredths), decimals(printed_decimals) {}
};

}  // namespace v1
}  // namespace criterion19
