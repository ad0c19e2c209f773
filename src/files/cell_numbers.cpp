#include "files/cell_numbers.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

struct Day {
    std::int64_t year;
    unsigned month;
    unsigned day;
};

/// Day of the Gregorian calendar, `days` after 01/01/1970.
Day day_of(std::int64_t days) noexcept {
    auto const shifted = days + 719468;  // from 01/03/0000
    auto const era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    auto const of_era = shifted - era * 146097;
    auto const year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    auto const of_year = of_era - (365 * year + year / 4 - year / 100);
    auto const month = (5 * of_year + 2) / 153;
    auto const day = of_year - (153 * month + 2) / 5 + 1;
    auto const number = month < 10 ? month + 3 : month - 9;
    return {year + era * 400 + (number <= 2 ? 1 : 0), static_cast<unsigned>(number), static_cast<unsigned>(day)};
}

constexpr std::int64_t first_of_1904 = -24107;      // 01/01/1904
constexpr std::int64_t before_march_1900 = -25568;  // 31/12/1899, day 0 until 28/02/1900
constexpr std::int64_t after_february = -25569;     // 30/12/1899: Excel has a 29/02/1900, which is day 60
constexpr double last_day = 2958465;                // 31/12/9999

/// With zeros before it, up to `width` digits.
std::string padded(std::int64_t number, std::size_t width) {
    auto out = std::to_string(number);
    return out.size() < width ? std::string(width - out.size(), '0') + out : out;
}

std::string plain_number(double number) {
    // Excel shows no more than 15 digits, and computes with hardly more.
    constexpr int digits = 15;
    char text[40];
    auto const end = std::to_chars(text, text + sizeof text, number, std::chars_format::general, digits).ptr;
    std::string out(text, end);
    std::replace(out.begin(), out.end(), '.', ',');
    return out;
}

std::string print_day(double serial, NumberForm form, bool from_1904) {
    auto const whole = static_cast<std::int64_t>(std::floor(serial));
    if (!from_1904 && whole == 60) return "29/02/1900";
    auto const day = day_of(whole + (from_1904 ? first_of_1904 : whole < 60 ? before_march_1900 : after_february));
    if (form == NumberForm::year) return padded(day.year, 4);
    if (form == NumberForm::month) return padded(day.month, 2) + '/' + padded(day.year, 4);
    return padded(day.day, 2) + '/' + padded(day.month, 2) + '/' + padded(day.year, 4);
}

std::string print_time(double serial) {
    auto const minutes = static_cast<std::int64_t>(std::floor((serial - std::floor(serial)) * 1440 + 0.5));
    return padded(minutes / 60 % 24, 2) + ':' + padded(minutes % 60, 2);
}

}  // namespace

NumberForm form_of_code(std::string_view code) {
    // The first section is the one of positive numbers. Text in quotes, behind a backslash and in brackets is no code.
    bool year = false;
    bool month = false;
    bool day = false;
    bool hour = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        char const sign = code[i];
        if (sign == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (sign == '[') {
            hour = hour || code.substr(i, 2) == "[h" || code.substr(i, 2) == "[m" || code.substr(i, 2) == "[s";
            i = std::min(code.find(']', i + 1), code.size() - 1);
        } else if (sign == '\\' || sign == '_' || sign == '*') {
            ++i;
        } else if (sign == '%') {
            return NumberForm::percent;
        } else {
            year = year || sign == 'y' || sign == 'Y';
            month = month || sign == 'm' || sign == 'M';
            day = day || sign == 'd' || sign == 'D';
            hour = hour || sign == 'h' || sign == 'H' || sign == 's' || sign == 'S';
        }
    }
    if (day || (month && !hour && !year)) return hour ? NumberForm::day_and_time : NumberForm::day;
    if (year) return month ? NumberForm::month : NumberForm::year;
    return hour ? NumberForm::time : NumberForm::plain;
}

NumberForm form_of_builtin(unsigned id) noexcept {
    if (id == 9 || id == 10) return NumberForm::percent;
    if (id == 17) return NumberForm::month;
    if ((id >= 14 && id <= 16) || (id >= 27 && id <= 31) || (id >= 50 && id <= 58) || id == 36) return NumberForm::day;
    if (id == 22) return NumberForm::day_and_time;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return NumberForm::time;
    return NumberForm::plain;
}

std::string print_number(std::string_view value, NumberForm form, bool from_1904) {
    double number = 0;
    auto const end = value.data() + value.size();
    auto const read = std::from_chars(value.data(), end, number);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(number)) return std::string(value);
    if (form == NumberForm::percent) return plain_number(number * 100) + "%";
    // A day that no calendar has is a number in the wrong format.
    bool const is_day =
        form != NumberForm::plain && number >= (from_1904 || form == NumberForm::time ? 0 : 1) && number < last_day + 1;
    if (!is_day) {
        // A whole number stands as it is written, however long.
        bool const digits = std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        return digits ? std::string(value) : plain_number(number);
    }
    if (form == NumberForm::time) return print_time(number);
    return print_day(number, form, from_1904);
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
