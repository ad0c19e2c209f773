// Text of others made safe to show: what steers a terminal or the order of reading is named instead.
#include "characters.hpp"

#include <criterion19/base/printable.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {

std::size_t sequence_length(std::string_view text, std::size_t at) noexcept {
    auto const byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    auto const follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    auto const lead = byte(0);
    if (at >= text.size()) return 0;
    if (lead < 0x80) return 1;
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return follows(1) ? 2 : 0;
    if (lead < 0xF0) {
        if (!follows(1) || !follows(2)) return 0;
        bool const overlong = lead == 0xE0 && byte(1) < 0xA0;
        bool const surrogate = lead == 0xED && byte(1) >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (lead > 0xF4 || !follows(1) || !follows(2) || !follows(3)) return 0;
    bool const overlong = lead == 0xF0 && byte(1) < 0x90;
    bool const beyond = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || beyond ? 0 : 4;
}

std::uint32_t code_point(std::string_view sequence) noexcept {
    auto const lead = static_cast<unsigned char>(sequence.front());
    if (sequence.size() == 1) return lead;
    std::uint32_t code = lead & (0xFFU >> (sequence.size() + 1));
    for (char const c : sequence.substr(1)) code = code << 6U | (static_cast<unsigned char>(c) & 0x3FU);
    return code;
}

}  // namespace detail

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size();) {
        if (auto const plain = detail::plain_length(text, at); plain != 0) {
            at += plain;
            continue;
        }
        auto const length = detail::sequence_length(text, at);
        auto const code = length == 0 ? 0 : detail::code_point(text.substr(at, length));
        bool const hidden = detail::is_control(code) || detail::is_direction(code) || detail::is_no_character(code);
        if (length != 0 && !hidden && !detail::breaks_line(code)) {
            at += length;
            continue;
        }
        out.append(text.substr(done, at - done));
        if (length == 0) {
            out += "\xEF\xBF\xBD";
        } else if (detail::breaks_line(code)) {
            out += ' ';
        } else {
            out += "[U+";
            for (unsigned shift = code > 0xFFFFF ? 24 : code > 0xFFFF ? 20 : 16; shift > 0;)
                out += "0123456789ABCDEF"[code >> (shift -= 4) & 0xFU];
            out += ']';
        }
        done = at += length == 0 ? 1 : length;
    }
    out.append(text.substr(done));
    return out;
}

}  // namespace v1
}  // namespace criterion19
