// Symbols of documents that scanning damaged: "l5/QĐ-UBND", "23/2012/TTBCA".
#pragma once

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// The symbol that was meant, where one small change makes a known form of it; else the symbol as it stands, without
/// spaces.
std::string repaired_symbol(std::string_view damaged);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
