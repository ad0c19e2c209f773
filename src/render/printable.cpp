#include "render/printable.hpp"

#include <utf8proc.h>

#include <cstdint>
#include <cstdio>  // snprintf

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

constexpr bool is_space(std::int32_t c) noexcept {
    return (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
}
constexpr bool is_control(std::int32_t c) noexcept {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}
/// Marks that say in which direction text runs (UAX #9), and the byte order mark.
constexpr bool is_direction(std::int32_t c) noexcept {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
           c == 0xFEFF;
}
constexpr bool is_no_character(std::int32_t c) noexcept {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
}

std::string name_of_code(std::int32_t c) {
    char text[16];
    std::snprintf(text, sizeof text, "[U+%04X]", static_cast<unsigned>(c));
    return text;
}

}  // namespace

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    auto const* next = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        utf8proc_int32_t c = 0;
        auto length = utf8proc_iterate(next, left, &c);
        if (length <= 0) {
            length = 1;
            out += "\xEF\xBF\xBD";
        } else if (is_space(c)) {
            out += ' ';
        } else if (is_control(c) || is_direction(c) || is_no_character(c)) {
            out += name_of_code(c);
        } else {
            out.append(reinterpret_cast<char const*>(next), static_cast<std::size_t>(length));
        }
        next += length;
        left -= length;
    }
    return out;
}

std::string typeset(std::string_view text) {
    auto out = printable(text);
    for (auto at = out.find(" %"); at != std::string::npos; at = out.find(" %", at + 1))
        if (at > 0 && out[at - 1] >= '0' && out[at - 1] <= '9') out.replace(at, 1, "\xC2\xA0");
    return out;
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
