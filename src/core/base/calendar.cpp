// Dates as text, and texts as dates.
#include <criterion19/base/calendar.hpp>

#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

boost::optional<Date> parse_iso_date(std::string_view text) {
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

std::string padded(int value, std::size_t width) {
    auto text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace detail

std::string iso_text(Date const& date) {
    auto const parts = date.year_month_day();
    return detail::padded(static_cast<int>(parts.year), 4) + "-" + detail::padded(parts.month.as_number(), 2) + "-" +
           detail::padded(parts.day.as_number(), 2);
}

std::string iso_text(Day value) {
    return iso_text(to_date(value));
}

std::string print_date(Date const& date) {
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

std::string print_date(Day value) {
    return print_date(to_date(value));
}

}  // namespace v1
}  // namespace criterion19
