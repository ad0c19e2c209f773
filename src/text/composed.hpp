// Vietnamese text in one form.
#pragma once

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// `text`, which is UTF-8, in composed form (NFC); as it is where that cannot be made.
std::string composed(std::string_view text);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
