// Dates as Vietnamese documents print them.
#pragma once

#include <criterion19/base/calendar.hpp>

#include <boost/optional/optional.hpp>

#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// The date that `text` prints, all of it: "25/01/2018", "25-1-2018", "25.01.2018", "28 / 9 /2012", "ngày 25 tháng 01
/// năm 2018", "ngày 25/01/2018". None where it is no real day of 1900 to 2199, or anything else stands there.
///
/// The form with words is that of Nghị định 30/2020/NĐ-CP, Phụ lục I; the year has four digits.
boost::optional<Date> parse_vietnamese_date(std::string_view text);

}  // namespace v1
}  // namespace criterion19
