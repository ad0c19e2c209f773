// Words without their marks, and words as literals of the source.
#pragma once

#include "core/letters.hpp"

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// `key` without shapes and tone: what is left of a word whose marks were lost.
constexpr WordKey bare(WordKey key) noexcept {
    if ((key >> 63) != 0) return key;
    constexpr std::uint8_t base[] = {1, 1, 4, 5, 15, 15, 21};
    std::uint64_t letters = key >> 3;
    std::uint64_t out = 0;
    for (unsigned shift = 0; letters != 0; shift += 6, letters >>= 6) {
        auto code = letters & 63U;
        if (code >= letter_a_breve && code <= letter_u_horn) code = base[code - letter_a_breve];
        out |= code << shift;
    }
    return out << 3;
}

// "giảm"_w: the key of a word, always computed by the compiler, in conditions too. C++20 says so with `consteval`;
// before it, g++ and clang++ have string literal operator templates as an extension.
namespace literals {
#if defined(__cpp_consteval)
consteval WordKey operator""_w(char const* word, std::size_t size) noexcept {
    return key_of_word({word, size});
}
#elif defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#if defined(__clang__)
#pragma GCC diagnostic ignored "-Wgnu-string-literal-operator-template"
#endif
template <class Character, Character... characters>
constexpr WordKey operator""_w() noexcept {
    constexpr char word[] = {characters..., '\0'};
    constexpr WordKey key = key_of_word({word, sizeof...(characters)});
    return key;
}
#pragma GCC diagnostic pop
#else
constexpr WordKey operator""_w(char const* word, std::size_t size) noexcept {
    return key_of_word({word, size});
}
#endif
}  // namespace literals

}  // namespace text
}  // namespace v1
}  // namespace criterion19
