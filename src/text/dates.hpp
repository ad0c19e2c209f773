// Dates in all the forms of Vietnamese reports.
#pragma once

#include "text/stretch.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// A date that begins at a token. `month` 0 and `quarter` 0 is no date.
struct DateMatch {
    Index first = 0;  ///< where its own words begin: "ngày", "Quý"
    Index next = 0;
    int year = 0;
    int quarter = 0;
    int month = 0;
    int day = 0;
    bool damaged = false;  ///< a space inside the year and the like: read, but not sure
    bool has_time = false;

    explicit operator bool() const noexcept { return month != 0 || quarter != 0; }
    bool full() const noexcept { return year != 0 && month != 0 && day != 0; }
    boost::optional<Date> date() const;
};

/// "25/01/2018", "25-1-2018", "25.1.2018", "25 tháng 01 năm 2018", "19 Tháng 4 2018", "2018-01-25" at number token i.
DateMatch full_date_at(Stretch const& stretch, Index i) noexcept;
/// "23/12", "28-7", "14.9", "15 tháng 8": day and month at number token i. What stands around decides whether it is
/// one.
DateMatch day_month_at(Stretch const& stretch, Index i) noexcept;
/// "tháng 10/2021", "tháng 7.2022", "tháng 10 năm 2021" at the word "tháng"; "10/2021" at a number.
DateMatch month_at(Stretch const& stretch, Index i) noexcept;
/// "Quý I/2018", "quý 3 năm 2018" at the word "quý".
DateMatch quarter_at(Stretch const& stretch, Index i) noexcept;
/// A full date at i or after "ngày", "(", "đề ngày" at i: how dates follow a document number. Empty where none follows.
DateMatch date_after(Stretch const& stretch, Index i) noexcept;

/// Four digits of a year from 1900 to 2199 at number token i, or 0. A year broken by a space ("20 16") sets `damaged`.
int year_at(Stretch const& stretch, Index i, Index& next, bool& damaged) noexcept;

/// Why an impossible date is doubted.
inline constexpr Wording impossible_date{"ngày này không có trong lịch, cần xem lại bản gốc",
                                         "no calendar has this day; see the original"};
/// Whether the day is written but does not exist: 31/02/2018.
bool is_impossible(DateFact const& date) noexcept;

/// Reads every date that is not part of a document, and claims its tokens.
void read_dates(Stretch& stretch);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
