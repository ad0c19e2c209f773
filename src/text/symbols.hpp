// One visible sign at a time: UTF-8, HTML entities, invisible characters and look-alike signs brought to one form.
#pragma once

#include "text/letters.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// What kind of sign stands in the text.
enum class SymbolKind : std::uint8_t {
    letter,     ///< see `Symbol::letter`
    digit,      ///< 0 to 9
    mark,       ///< combining mark, see `Symbol::mark`
    space,      ///< any space that does not end a line
    newline,    ///< end of a line
    invisible,  ///< soft hyphen, zero-width characters, byte order mark: as if it were not there
    sign,       ///< `Symbol::sign` is one ASCII sign that stands for all that look like it; '?' for others
};

/// One sign and the bytes it stands in.
struct Symbol {
    SymbolKind kind = SymbolKind::sign;
    char sign = '?';          ///< of a sign or digit
    std::uint8_t length = 1;  ///< bytes, at least 1
    Letter letter = {};
    CombiningMark mark = {};
    char32_t code_point = 0;
};

/// The sign at the start of `bytes`, which must be valid UTF-8 and not empty. "&agrave;" and "&#7871;" are one sign.
Symbol symbol_at(std::string_view bytes) noexcept;

/// A letter written without entity or combining mark, as nearly all are: the fast way through a word.
struct PlainLetter {
    Letter letter = {};
    std::uint8_t length = 0;  ///< 0 where something else stands there
};
inline PlainLetter plain_letter_at(std::string_view bytes, std::size_t i) noexcept {
    auto const lead = static_cast<unsigned char>(bytes[i]);
    if (lead < 0x80) {
        auto const& letter = detail::letter_table.low[lead];
        return {letter, static_cast<std::uint8_t>(letter.code != 0 ? 1 : 0)};
    }
    if (lead >= 0xc3 && lead <= 0xc8 && i + 1 < bytes.size()) {
        auto const point = ((lead & 0x1fU) << 6) | (static_cast<unsigned char>(bytes[i + 1]) & 0x3fU);
        auto const& letter = detail::letter_table.low[point];
        return {letter, static_cast<std::uint8_t>(letter.code != 0 ? 2 : 0)};
    }
    if (lead == 0xe1 && i + 2 < bytes.size()) {
        auto const second = static_cast<unsigned char>(bytes[i + 1]);
        if (second >= 0xb8 && second <= 0xbb) {
            auto const point = ((second & 0x3fU) << 6) | (static_cast<unsigned char>(bytes[i + 2]) & 0x3fU);
            return {detail::letter_table.high[point - 0xe00], 3};
        }
    }
    return {};
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
