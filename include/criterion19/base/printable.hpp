// Text of others made safe to show.
#pragma once

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// `text` so that it can neither steer a terminal nor change the order in which a line is read: line breaks and tabs as
/// spaces, other control characters and marks of direction named ("[U+202E]"), bytes that are not UTF-8 as U+FFFD.
std::string printable(std::string_view text);

}  // namespace v1
}  // namespace criterion19
