// What a text must be before it is read, and how pieces of it are shown.
#pragma once

#include <criterion19/base/error.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Why `bytes` are not a text in UTF-8, or none: `empty_input` (white space alone included), `not_utf8_text` (UTF-16,
/// UTF-32, TCVN3 and VNI shown as Latin-1, files of Word, RTF and PDF), `nul_byte`, `invalid_utf8` (with line and
/// column).
boost::optional<Error> fault_of_text(std::string_view bytes);

/// `bytes` as a reader sees them: entities decoded, composed (NFC), no invisible characters, U+00D0 as Đ, each run of
/// spaces and control characters one space, none at the ends. Reads at most `limit` bytes; a longer piece ends in an
/// ellipsis.
std::string shown(std::string_view bytes, std::size_t limit = 600);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
