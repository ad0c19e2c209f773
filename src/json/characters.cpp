#include "json/characters.hpp"

#include "core/base/characters.hpp"
#include "text/composed.hpp"

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
