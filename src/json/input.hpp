// What can be said of an input before it is parsed: too large, empty, not UTF-8 at all.
#pragma once

#include <criterion19/base/result.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Why `text` cannot be JSON of at most `max_bytes` in UTF-8; none where it may be.
boost::optional<Error> refuse(std::string_view text, std::size_t max_bytes);

/// `text` without the byte order mark of UTF-8.
std::string_view without_mark(std::string_view text) noexcept;

}  // namespace json
}  // namespace v1
}  // namespace criterion19
