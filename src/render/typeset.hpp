// Text as it is set in a report.
#pragma once

#include <criterion19/base/printable.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace render {

/// `printable`, and a number is kept on one line with its percent sign (U+00A0).
std::string typeset(std::string_view text);

}  // namespace render
}  // namespace v1
}  // namespace criterion19
