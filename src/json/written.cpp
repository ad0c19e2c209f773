#include "json/written.hpp"

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

bool all_digits(std::string_view text) noexcept {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Of at most four digits.
int small_number(std::string_view digits) noexcept {
    int out = 0;
    for (char const digit : digits) out = out * 10 + (digit - '0');
    return out;
}

boost::optional<Date> read_day_first(std::string_view text) {
    auto const first = text.find_first_of("/-.");
    if (first == std::string_view::npos) return boost::none;
    auto const second = text.find(text[first], first + 1);
    if (second == std::string_view::npos) return boost::none;
    auto const day = text.substr(0, first);
    auto const month = text.substr(first + 1, second - first - 1);
    auto const year = text.substr(second + 1);
    if (day.size() > 2 || month.size() > 2 || year.size() != 4) return boost::none;
    if (!all_digits(day) || !all_digits(month) || !all_digits(year)) return boost::none;
    auto const of_year = small_number(year);
    auto const of_month = small_number(month);
    auto const of_day = small_number(day);
    if (of_year < first_year || of_year > last_year || !is_real_date(of_year, of_month, of_day)) return boost::none;
    return to_date(criterion19::day(of_year, of_month, of_day));
}

}  // namespace

boost::optional<Date> read_written_date(std::string_view text) {
    auto date = parse_iso_date(text);
    return date ? date : read_day_first(text);
}

std::string without_groups(std::string_view text) {
    auto const separator = text.find_first_of(".,' ");
    if (separator == std::string_view::npos || separator == 0 || separator > 3) return {};
    std::string digits(text.substr(0, separator));
    for (auto rest = text.substr(separator); !rest.empty(); rest.remove_prefix(4)) {
        if (rest.size() < 4 || rest[0] != text[separator] || !all_digits(rest.substr(1, 3))) return {};
        digits += rest.substr(1, 3);
    }
    return all_digits(digits) ? digits : std::string();
}

BilingualText with_number_meant(std::string const& found) {
    auto const digits = without_groups(found);
    if (digits.empty()) return found;
    return fill_in({"{0} (nếu là số này thì viết liền {1})", "{0} (write {1} if that is meant)"}, {found, digits});
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
