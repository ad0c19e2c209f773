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

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
inline constexpr bool is_little_endian = false;
#else
inline constexpr bool is_little_endian = true;
#endif

/// Eight bytes, the first one in the lowest bits.
CRITERION19_INLINE Word word_of(std::uint8_t const* bytes) noexcept {
    Word word = 0;
    if constexpr (is_little_endian)
        std::memcpy(&word, bytes, sizeof word);
    else
        for (unsigned b = 0; b < 8; ++b) word |= Word{bytes[b]} << 8 * b;
    return word;
}

/// 64 bytes, each 0 or 1, as bits.
CRITERION19_INLINE Word pack(std::uint8_t const* bytes) noexcept {
    Word word = 0;
    for (unsigned i = 0; i < 8; ++i) word |= (word_of(bytes + 8 * i) * 0x0102040810204080U) >> 56 << 8 * i;
    return word;
}

/// `count` bits of a bitmap, at most 64, without reading past the byte of the last one.
inline Word bits_from(std::uint8_t const* bitmap, std::size_t position, std::size_t count) noexcept {
    auto const* bytes = bitmap + position / 8;
    auto const shift = position % 8;
    auto const byte_count = (shift + count + 7) / 8;
    std::uint8_t buffer[9] = {};
    std::memcpy(buffer, bytes, byte_count);
    auto const word = word_of(buffer);
    return shift == 0 ? word : word >> shift | Word{buffer[8]} << (64 - shift);
}

inline void load_bits(std::uint8_t const* bitmap, std::size_t position, std::size_t rows, Word* out) noexcept {
    auto const words = (rows + 63) / 64;
    if (bitmap == nullptr) {
        for (std::size_t w = 0; w < words; ++w) out[w] = all_ones;
        return;
    }
    auto const whole = rows / 64;
    if (is_little_endian && position % 8 == 0)
        std::memcpy(out, bitmap + position / 8, whole * sizeof(Word));
    else
        for (std::size_t w = 0; w < whole; ++w) out[w] = bits_from(bitmap, position + 64 * w, 64);
    if (whole < words) out[whole] = bits_from(bitmap, position + 64 * whole, rows - 64 * whole);
}

/// out = values >= bound for every commune of the block.
template <class T>
void at_least_words(T const* values, std::size_t rows, std::int64_t bound, Word* out) noexcept {
    auto const words = (rows + 63) / 64;
    if (bound <= (std::numeric_limits<T>::min)() || bound > (std::numeric_limits<T>::max)()) {
        auto const word = bound <= (std::numeric_limits<T>::min)() ? all_ones : Word{0};
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

/// out = a >= b for every commune of the block.
template <class T>
void at_least_words(T const* a, T const* b, std::size_t rows, Word* out) noexcept {
    auto const compare = [](T const* x, T const* y) {
        std::uint8_t bytes[64];
        for (unsigned i = 0; i < 64; ++i) bytes[i] = x[i] >= y[i] ? 1 : 0;
        return pack(bytes);
    };
    auto const whole = rows / 64;
    for (std::size_t w = 0; w < whole; ++w) out[w] = compare(a + 64 * w, b + 64 * w);
    if (auto const rest = rows % 64) {
        T x[64] = {};
        T y[64] = {};
        std::memcpy(x, a + 64 * whole, rest * sizeof(T));
        std::memcpy(y, b + 64 * whole, rest * sizeof(T));
        out[whole] = compare(x, y);
    }
}

/// Number of bits set.
inline std::uint64_t count_bits(Word const* words, std::size_t count) noexcept {
    constexpr Word pairs = 0x5555555555555555U;
    constexpr Word nibbles = 0x3333333333333333U;
    constexpr Word bytes = 0x0F0F0F0F0F0F0F0FU;
    std::uint64_t total = 0;
    for (std::size_t w = 0; w < count;) {
        // A byte holds the bits of 31 words.
        auto const end = count - w < 31 ? count : w + 31;
        Word sums = 0;
        for (; w < end; ++w) {
            auto word = words[w];
            word -= word >> 1 & pairs;
            word = (word & nibbles) + (word >> 2 & nibbles);
            sums += (word + (word >> 4)) & bytes;
        }
        constexpr Word even = 0x00FF00FF00FF00FFU;
        total += ((sums & even) + (sums >> 8 & even)) * 0x0001000100010001U >> 48;
    }
    return total;
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
