// Text of others made safe to show: it can neither steer a terminal nor change the order in which a line is read.
#pragma once

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace render {

/// `text` with line breaks and tabs as spaces, other control characters and marks of direction named ("[U+202E]"), and
/// bytes that are not UTF-8 as U+FFFD.
std::string printable(std::string_view text);

/// The same, and a number is kept on one line with its percent sign (U+00A0).
std::string typeset(std::string_view text);

}  // namespace render
}  // namespace v1
}  // namespace criterion19
