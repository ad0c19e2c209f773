#include "json/characters.hpp"

#include "core/base/characters.hpp"
#include "text/composed.hpp"

#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

// Lead bytes 0xCC and 0xCD: U+0300 to U+037F.
bool has_combining_marks(std::string_view text) noexcept {
    for (char const c : text)
        if (c == '\xCC' || c == '\xCD') return true;
    return false;
}

}  // namespace

std::string show_character(std::string_view text, std::size_t at) {
    auto const length = sequence_length(text, at);
    auto const byte = static_cast<unsigned char>(text[at]);
    if (length > 1 || (byte > 0x20 && byte < 0x7F)) return "'" + std::string(text.substr(at, length)) + "'";
    constexpr char digits[] = "0123456789ABCDEF";
    return std::string("U+00") + digits[byte >> 4U] + digits[byte & 15U];
}

namespace {

void append_unit(std::string& out, std::uint32_t unit) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (unsigned shift = 16; shift > 0;) out += digits[unit >> (shift -= 4) & 15U];
}

void append_escape(std::string& out, std::uint32_t code) {
    constexpr std::string_view named = "\b\t\n\f\r\"\\";
    constexpr std::string_view letters = "btnfr\"\\";
    auto const found = code < 0x80 ? named.find(static_cast<char>(code)) : std::string_view::npos;
    if (found == std::string_view::npos) return append_unit(out, code);
    out += '\\';
    out += letters[found];
}

/// All of them are of the Basic Multilingual Plane, so one escape is enough.
bool needs_escape(std::uint32_t code) noexcept {
    return code == '"' || code == '\\' || detail::is_control(code) || detail::is_direction(code);
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    std::size_t done = 0;
    for (std::size_t i = 0; i < text.size();) {
        bool const is_markup = text[i] == '"' || text[i] == '\\';
        if (auto const plain = is_markup ? 0 : detail::plain_length(text, i); plain != 0) {
            i += plain;
            continue;
        }
        auto const length = sequence_length(text, i);
        auto const code = length != 0 ? detail::code_point(text.substr(i, length)) : 0x20U;
        if (length != 0 && !needs_escape(code)) {
            i += length;
            continue;
        }
        out.append(text.substr(done, i - done));
        if (length == 0)
            out += "\xEF\xBF\xBD";
        else
            append_escape(out, code);
        done = i += length == 0 ? 1 : length;
    }
    out.append(text.substr(done));
    out += '"';
}

std::string shorten(std::string_view text) {
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) return std::string(text);
    auto end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end)) + "…";
}

bool is_plain(std::string_view json) noexcept {
    // Without a way out of the loop, so that many bytes are compared at once.
    unsigned char found = 0;
    for (char const c : json) {
        bool const odd = (c == '\\') | ((static_cast<unsigned char>(c) | 1U) == 0xCDU);
        found = static_cast<unsigned char>(found | static_cast<unsigned char>(odd));
    }
    return found == 0;
}

std::string composed(std::string_view text) {
    return has_combining_marks(text) ? text::composed(text) : std::string(text);
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
