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

}  // namespace text
}  // namespace v1
}  // namespace criterion19
