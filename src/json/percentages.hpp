// Percentages as people write them.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/percent.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// 86.7 or 86,7 as hundredths and the number of decimals that were written, of which there may be two.
boost::optional<Percent> parse_percent(std::string_view text);

/// 85, "85,5": in words, for messages.
BilingualText needed_percentage();

/// That what was found is none.
Error no_percentage(BilingualText const& found, std::string const& path);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
