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

/// A day as the number of days since 1970-01-01: a literal type for constant rows and columns.
struct Day {
    std::int32_t number = 0;

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
    return {era * 146097 + day_of_era - 719468};
}

/// First and one-past-last day of what the calendar here can hold.
inline constexpr Day first_day = day(first_year, 1, 1);
inline constexpr Day end_day = day(last_year + 1, 1, 1);
/// "Still in force": the end of a period that has none.
inline constexpr Day open_end = end_day;

inline Day to_day(Date const& date) {
    constexpr std::int64_t number_of_1970 = 2440588;  // Boost counts Julian days
    return {static_cast<std::int32_t>(static_cast<std::int64_t>(date.day_number()) - number_of_1970)};
}
inline Date to_date(Day value) {
    return Date(1970, 1, 1) + boost::gregorian::days(value.number);
}

/// Half-open period [from, until) of days.
struct Period {
    Day from = first_day;
    Day until = end_day;

    constexpr bool contains(Day value) const noexcept { return from <= value && value < until; }
    bool contains(Date const& date) const { return contains(to_day(date)); }
    constexpr bool empty() const noexcept { return until <= from; }
    /// Last day inside; the period must not be empty.
    constexpr Day last() const noexcept { return {until.number - 1}; }

    friend constexpr bool operator==(Period a, Period b) noexcept { return a.from == b.from && a.until == b.until; }
    friend constexpr bool operator!=(Period a, Period b) noexcept { return !(a == b); }
};

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
inline boost::optional<Date> parse_iso_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return boost::none;
    auto const number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9') return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    int const year = number(0, 4);
    int const month = number(5, 2);
    int const day_of_month = number(8, 2);
    if (year < 0 || month < 0 || day_of_month < 0 || !is_real_date(year, month, day_of_month)) return boost::none;
    return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                static_cast<unsigned short>(day_of_month));
}

namespace detail {
inline std::string padded(int value, std::size_t width) {
    auto text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}
}  // namespace detail

/// "2018-01-25".
inline std::string iso_text(Date const& date) {
    auto const parts = date.year_month_day();
    return detail::padded(static_cast<int>(parts.year), 4) + "-" + detail::padded(parts.month.as_number(), 2) + "-" +
           detail::padded(parts.day.as_number(), 2);
}
inline std::string iso_text(Day value) {
    return iso_text(to_date(value));
}

/// "25/01/2018", as Vietnamese documents print it; English reports use the same form.
inline std::string print_date(Date const& date) {
    auto const parts = date.year_month_day();
    std::string text = "00/00/0000";
    auto const put = [&text](std::size_t end, int number) {
        for (; number > 0; number /= 10) text[--end] = static_cast<char>('0' + number % 10);
    };
    put(2, parts.day.as_number());
    put(5, parts.month.as_number());
    put(10, static_cast<int>(parts.year));
    return text;
}
inline std::string print_date(Day value) {
    return print_date(to_date(value));
}

}  // namespace v1
}  // namespace criterion19
