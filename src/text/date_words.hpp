// Words around dates, and days that no calendar has.
#pragma once

#include "text/dates.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// "tháng" with its marks or with what scanning left of them.
bool is_month_word(WordKey word) noexcept;
bool is_day_word(WordKey word) noexcept;
/// Words after which two numbers are day and month.
bool is_day_context(WordKey word) noexcept;
bool is_weekday(WordKey word) noexcept;
/// One past "07:00", "15:46:00", "14h30" at i, with "|" or "-" before it; i where there is none.
Index time_at(Stretch const& stretch, Index i) noexcept;
/// "31/02/2018", "ngày 15/13/2018", "30 tháng 2 năm 2018", "ngày 31/4": written as a day that no calendar has. Where
/// day or month is out of range, "ngày" must stand before.
DateMatch impossible_date_at(Stretch const& stretch, Index i) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
