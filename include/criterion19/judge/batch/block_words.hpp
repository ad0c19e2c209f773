// Loops over a block of communes: comparisons of values become bits, 64 in a word. No rule of law, only arithmetic.
#pragma once

#include <criterion19/judge/batch/columns.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <type_traits>

namespace criterion19 {
inline namespace v1 {
namespace detail {

using Word = std::uint64_t;

/// Communes judged together. Their columns and planes stay in the first two caches; see tests/bench.
inline constexpr std::size_t block_rows = 8192;
inline constexpr std::size_t block_words = block_rows / 64;

constexpr Word all_ones = ~Word{0};

/// Bits 0 to n-1.
constexpr Word low_bits(std::size_t n) noexcept {
    return n >= 64 ? all_ones : (Word{1} << n) - 1;
}

/// 64 bytes, each 0 or 1, as bits.
CRITERION19_INLINE Word pack(std::uint8_t const* bytes) noexcept {
    Word word = 0;
    for (unsigned i = 0; i < 8; ++i) {
        Word eight = 0;
        for (unsigned b = 0; b < 8; ++b) eight |= Word{bytes[8 * i + b]} << 8 * b;
        word |= (eight * 0x0102040810204080U) >> 56 << 8 * i;
    }
    return word;
}

/// Bits of communes 64 w .. 64 w + 63 from a bitmap, without reading past the byte of the last commune.
inline Word bits_from(std::uint8_t const* bitmap, std::size_t position, std::size_t count) noexcept {
    auto const* bytes = bitmap + position / 8;
    auto const shift = position % 8;
    auto const byte_count = (shift + count + 7) / 8;
    std::uint8_t buffer[9] = {};
    std::memcpy(buffer, bytes, byte_count);
    Word word = 0;
    for (unsigned b = 0; b < 8; ++b) word |= Word{buffer[b]} << 8 * b;
    return shift == 0 ? word : word >> shift | Word{buffer[8]} << (64 - shift);
}

inline void load_bits(std::uint8_t const* bitmap, std::size_t position, std::size_t rows, Word* out) noexcept {
    auto const words = (rows + 63) / 64;
    if (bitmap == nullptr) {
        for (std::size_t w = 0; w < words; ++w) out[w] = all_ones;
        return;
    }
    auto const whole = rows / 64;
    for (std::size_t w = 0; w < whole; ++w) out[w] = bits_from(bitmap, position + 64 * w, 64);
    if (whole < words) out[whole] = bits_from(bitmap, position + 64 * whole, rows - 64 * whole);
}

/// out = values >= bound for every commune of the block.
template <class T>
void at_least_words(T const* values, std::size_t rows, std::int64_t bound, Word* out) noexcept {
    auto const words = (rows + 63) / 64;
    if (bound <= std::numeric_limits<T>::min() || bound > std::numeric_limits<T>::max()) {
        auto const word = bound <= std::numeric_limits<T>::min() ? all_ones : Word{0};
        for (std::size_t w = 0; w < words; ++w) out[w] = word;
        return;
    }
    auto const least = static_cast<T>(bound);
    auto const compare = [least](T const* lanes) {
        std::uint8_t bytes[64];
        for (unsigned i = 0; i < 64; ++i) bytes[i] = lanes[i] >= least ? 1 : 0;
        return pack(bytes);
    };
    auto const whole = rows / 64;
    for (std::size_t w = 0; w < whole; ++w) out[w] = compare(values + 64 * w);
    if (whole < words) {
        T last[64] = {};
        std::memcpy(last, values + 64 * whole, (rows - 64 * whole) * sizeof(T));
        out[whole] = compare(last);
    }
}

/// 64 values, in a type that holds all that both columns can hold, brought into the domain.
template <class Wide, class T>
CRITERION19_INLINE void widen(T const* values, std::size_t count, Interval domain, Wide* out) noexcept {
    auto const lo = static_cast<Wide>(domain.lo);
    auto const hi = static_cast<Wide>(domain.hi);
    T last[64];
    if (count < 64) {
        std::memset(last, 0, sizeof last);
        std::memcpy(last, values, count * sizeof(T));
        values = last;
    }
    for (unsigned i = 0; i < 64; ++i) {
        auto value = static_cast<Wide>(values[i]);
        value = value < lo ? lo : value;
        out[i] = value > hi ? hi : value;
    }
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
