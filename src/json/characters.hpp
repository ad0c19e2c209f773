// Bytes and code points of UTF-8.
#pragma once

#include "core/base/characters.hpp"

#include <criterion19/base/printable.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

using detail::sequence_length;

/// The character at `text[at]` for a message: 'x', U+0009.
std::string show_character(std::string_view text, std::size_t at);

/// Appends `text` as a string of JSON. What can steer a terminal or change the order of reading is escaped (U+0000 to
/// U+001F, U+007F to U+009F, the marks of direction).
/// Each byte that is part of no character becomes U+FFFD.
void append_quoted(std::string& out, std::string_view text);

/// At most 80 bytes of `text`, cut between characters.
std::string shorten(std::string_view text);

/// Whether no text of this JSON can hold a NUL or combining marks (U+0300 to U+037F): nothing is escaped, and there is
/// no byte that such marks begin with.
bool is_plain(std::string_view json) noexcept;

/// `text`, valid UTF-8, in normal form C where it holds combining marks (U+0300 to U+036F); else as it is.
std::string composed(std::string_view text);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
