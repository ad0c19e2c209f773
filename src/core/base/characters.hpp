// UTF-8 sequences, and characters that do not show what they do.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Length of the valid UTF-8 sequence at `text[at]`, or 0.
std::size_t sequence_length(std::string_view text, std::size_t at) noexcept;

/// Length of a letter whose first byte tells already that it is valid and steers nothing: of ASCII, and nearly all of
/// Vietnamese (U+00C0 to U+05FF, U+1000 to U+1FFF). 0 where more than the first byte has to be looked at.
inline std::size_t plain_length(std::string_view text, std::size_t at) noexcept {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    auto const follows = [&](std::size_t i) { return at + i < text.size() && (byte(i) & 0xC0U) == 0x80U; };
    if (byte(0) < 0x80) return byte(0) >= 0x20 && byte(0) != 0x7F ? 1 : 0;
    if (byte(0) >= 0xC3 && byte(0) < 0xD8) return follows(1) ? 2 : 0;
    return byte(0) == 0xE1 && follows(1) && follows(2) ? 3 : 0;
}

/// Code point of a valid sequence.
std::uint32_t code_point(std::string_view sequence) noexcept;

constexpr bool breaks_line(std::uint32_t c) noexcept {
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}
constexpr bool is_control(std::uint32_t c) noexcept {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}
/// Marks that say in which direction text runs (UAX #9), and the byte order mark.
constexpr bool is_direction(std::uint32_t c) noexcept {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0xFEFF;
}
constexpr bool is_no_character(std::uint32_t c) noexcept {
    return (c & 0xFFFEU) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
