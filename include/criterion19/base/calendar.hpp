// Dates and half-open periods. `boost::gregorian::date` in the API; the law's constants are `Day`, a literal type.
//
// Special date values never enter the model, and `gregorian::months` is never used: it snaps to month ends
// (28 February + 1 month = 31 March), which no legal term does.
#pragma once

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

using Date = boost::gregorian::date;

/// First and last year that a dossier or a document may carry.
inline constexpr int first_year = 1900;
inline constexpr int last_year = 2199;

/// A day as the number of days since 1970-01-01: a literal type for constant rows and columns. It and Boost's date
/// stand for each other wherever either is wanted.
struct Day {
    std::int32_t number = 0;

    constexpr Day() noexcept = default;
    constexpr explicit Day(std::int32_t days_since_1970) noexcept : number(days_since_1970) {}
    Day(Date const& date);  // NOLINT: the same day
    operator Date() const;  // NOLINT

    friend constexpr bool operator==(Day a, Day b) noexcept { return a.number == b.number; }
    friend constexpr bool operator!=(Day a, Day b) noexcept { return a.number != b.number; }
    friend constexpr bool operator<(Day a, Day b) noexcept { return a.number < b.number; }
    friend constexpr bool operator<=(Day a, Day b) noexcept { return a.number <= b.number; }
};

constexpr bool is_leap_year(int year) noexcept {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

constexpr int days_in_month(int year, int month) noexcept {
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : lengths[month - 1];
}

constexpr bool is_real_date(int year, int month, int day) noexcept {
    return year >= first_year && year <= last_year && month >= 1 && month <= 12 && day >= 1 &&
           day <= days_in_month(year, month);
}

/// Day of a real date of the proleptic Gregorian calendar.
constexpr Day day(int year, int month, int day_of_month) noexcept {
    int const shifted = month <= 2 ? year - 1 : year;
    int const era = shifted / 400;
    int const year_of_era = shifted - era * 400;
    int const day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day_of_month - 1;
    int const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return Day(era * 146097 + day_of_era - 719468);
}

/// First and one-past-last day of what the calendar here can hold.
inline constexpr Day first_day = day(first_year, 1, 1);
inline constexpr Day end_day = day(last_year + 1, 1, 1);
/// "Still in force": the end of a period that has none.
inline constexpr Day open_end = end_day;

inline Day to_day(Date const& date) {
    constexpr std::int64_t number_of_1970 = 2440588;  // Boost counts Julian days
    return Day(static_cast<std::int32_t>(static_cast<std::int64_t>(date.day_number()) - number_of_1970));
}
inline Date to_date(Day value) {
    return Date(1970, 1, 1) + boost::gregorian::days(value.number);
}
inline Day::Day(Date const& date) : Day(to_day(date)) {}
inline Day::operator Date() const {
    return to_date(*this);
}

/// Half-open period [from, until) of days.
struct Period {
    Day from = first_day;
    Day until = end_day;

    constexpr bool contains(Day value) const noexcept { return from <= value && value < until; }
    bool contains(Date const& date) const { return contains(Day(date)); }
    constexpr bool empty() const noexcept { return until <= from; }
    /// Last day inside; the period must not be empty.
    constexpr Day last() const noexcept { return Day(until.number - 1); }

    friend constexpr bool operator==(Period a, Period b) noexcept { return a.from == b.from && a.until == b.until; }
    friend constexpr bool operator!=(Period a, Period b) noexcept { return !(a == b); }
};

/// Whether the periods have a day in common.
constexpr bool overlap(Period a, Period b) noexcept {
    return a.from < b.until && b.from < a.until;
}

/// năm dương lịch: 1 January to 31 December.
constexpr Period calendar_year(int year) noexcept {
    return {day(year, 1, 1), day(year + 1, 1, 1)};
}

/// quý 1 to 4 of a year.
constexpr Period quarter(int year, int number) noexcept {
    return {day(year, 3 * number - 2, 1), number == 4 ? day(year + 1, 1, 1) : day(year, 3 * number + 1, 1)};
}

/// Year of assessment of a hamlet: 1 November of the year before to 31 October (124/2021/TT-BCA, Điều 8 khoản 2).
constexpr Period hamlet_window(int year) noexcept {
    return {day(year - 1, 11, 1), day(year, 11, 1)};
}

/// Year of assessment of a commune, agency, enterprise or school: 16 November of the year before to 15 November
/// (124/2021/TT-BCA, Điều 8 khoản 2).
constexpr Period commune_window(int year) noexcept {
    return {day(year - 1, 11, 16), day(year, 11, 16)};
}

/// "2018-01-25" and nothing else: ten ASCII characters, a real day of 1900 to 2199.
boost::optional<Date> parse_iso_date(std::string_view text);

namespace detail {
std::string padded(int value, std::size_t width);

}  // namespace detail

/// "2018-01-25".
std::string iso_text(Date const& date);
std::string iso_text(Day value);

/// "25/01/2018", as Vietnamese documents print it; English reports use the same form.
std::string print_date(Date const& date);
std::string print_date(Day value);

}  // namespace v1
}  // namespace criterion19
