// Code points in and out of UTF-8 and UTF-16.
#pragma once

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// Appends the UTF-8 of `point`, which must be one.
void append_utf8(std::string& out, char32_t point);
std::string to_utf8(std::u32string_view points);

/// The code points of `text`; bytes that are no UTF-8 become U+FFFD, one each.
std::u32string from_utf8(std::string_view text);
bool is_utf8(std::string_view text) noexcept;

/// `text` without control characters other than tab and line feed, in composed form; what is no UTF-8 becomes U+FFFD.
std::string clean(std::string_view text);

/// Whether the bytes are text in UTF-16, by their mark or by the NULs beside ASCII.
bool is_utf16(std::string_view bytes) noexcept;
/// UTF-8 of text in UTF-16 of either order; lone halves of pairs become U+FFFD.
std::string from_utf16(std::string_view bytes);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
