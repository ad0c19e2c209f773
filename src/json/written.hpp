// Days and numbers as people write them.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/error.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// 2024-01-15, and 15/01/2024, 15-1-2024 or 15.01.2024: day, month and year, as Vietnamese papers have them. None for
/// what is no real date.
boost::optional<Date> read_written_date(std::string_view text);

/// 1.234 and 12 345 without what groups their digits; empty for anything else.
std::string without_groups(std::string_view text);

/// `found` with the number that it may be written in groups of: "2.356 (nếu là số này thì viết liền 2356)".
BilingualText with_number_meant(std::string const& found);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
