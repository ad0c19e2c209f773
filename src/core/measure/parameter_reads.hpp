// Which parameters a measurement has read: no other one can change it.
#pragma once

#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Parameters of a standard, by their index.
struct ParameterReads {
    /// Where there are more parameters than bits, the last bit stands for several.
    static constexpr int last_bit = 63;

    std::uint64_t bits = 0;
    bool window_runs = false;  ///< whether the window still runs on the day; the window itself was not looked at

    static constexpr std::uint64_t bit_of(int index) noexcept {
        return index < 0 ? 0 : std::uint64_t{1} << (index < last_bit ? index : last_bit);
    }
    constexpr void add(int index) noexcept { bits |= bit_of(index); }
    constexpr void add(ParameterReads const& others) noexcept {
        bits |= others.bits;
        window_runs = window_runs || others.window_runs;
    }
    constexpr bool has(int index) const noexcept { return (bits & bit_of(index)) != 0; }
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
