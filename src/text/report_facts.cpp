#include <criterion19/io/report_facts.hpp>

namespace criterion19 {
inline namespace v1 {

std::string Decimal::text() const {
    auto digits = std::to_string(value < 0 ? -value : value);
    if (scale != 0) {
        if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
        digits.insert(digits.size() - scale, ".");
    }
    return value < 0 ? "-" + digits : digits;
}

std::string DateFact::text() const {
    auto const two = [](int number) { return detail::padded(number, 2); };
    if (every_year) return two(month) + "-" + two(day);
    if (quarter != 0) return detail::padded(year, 4) + "-Q" + std::to_string(quarter);
    std::string out = year == 0 ? std::string("-") : detail::padded(year, 4);
    out += "-" + two(month);
    if (day != 0) out += "-" + two(day);
    return out;
}

}  // namespace v1
}  // namespace criterion19
