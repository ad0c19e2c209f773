#include "text/numerals.hpp"

#include <limits>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
constexpr Index most_groups = 6;

constexpr std::int64_t power_of_ten(unsigned exponent) noexcept {
    std::int64_t power = 1;
    for (unsigned i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// value * 10^digits + tail, or -1 where it does not fit.
std::int64_t appended(std::int64_t value, std::size_t digits, std::int64_t tail) noexcept {
    if (value < 0 || tail < 0 || digits > 18) return -1;
    auto const power = power_of_ten(static_cast<unsigned>(digits));
    return value > (largest - tail) / power ? -1 : value * power + tail;
}

}  // namespace

Decimal trimmed(Decimal value) noexcept {
    while (value.scale > 0 && value.value % 10 == 0) {
        value.value /= 10;
        --value.scale;
    }
    return value;
}

boost::optional<Decimal> scaled(Decimal value, unsigned exponent) noexcept {
    if (exponent >= value.scale) {
        auto const shifted = appended(value.value, exponent - value.scale, 0);
        if (shifted < 0) return boost::none;
        return Decimal{shifted, 0};
    }
    return trimmed({value.value, static_cast<std::uint8_t>(value.scale - exponent)});
}

boost::optional<Decimal> sum(Decimal a, Decimal b) noexcept {
    auto const scale = a.scale > b.scale ? a.scale : b.scale;
    auto const left = appended(a.value, static_cast<std::size_t>(scale - a.scale), 0);
    auto const right = appended(b.value, static_cast<std::size_t>(scale - b.scale), 0);
    if (left < 0 || right < 0 || left > largest - right) return boost::none;
    return trimmed({left + right, scale});
}

boost::optional<std::int64_t> hundredths(Decimal value) noexcept {
    if (value.scale <= 2) {
        auto const out = appended(value.value, static_cast<std::size_t>(2 - value.scale), 0);
        if (out < 0) return boost::none;
        return out;
    }
    auto const divisor = power_of_ten(value.scale - 2U);
    return value.value / divisor + (value.value % divisor >= divisor / 2 ? 1 : 0);
}

Numeral numeral_at(Stretch const& stretch, Index i) noexcept {
    Numeral out;
    out.first = i;
    out.next = i + 1;
    out.leading_digits = stretch.digits_count(i);
    std::int64_t value = stretch.digits_value(i);
    bool const leading_zero =
        out.leading_digits > 1 && value >= 0 && value < power_of_ten(9) &&
        value < power_of_ten(static_cast<unsigned>(out.leading_digits < 10 ? out.leading_digits - 1 : 9));
    auto const separator = [&](Index k) {
        bool const mark = stretch.is_sign(k, '.') || stretch.is_sign(k, ',');
        return mark && stretch.glued(k) && stretch.is_number(k + 1) && stretch.glued(k + 1) ? stretch.at(k).kind : '\0';
    };
    char const mark = separator(out.next);
    if (mark == '\0') {
        out.value = {value, 0};
        out.readable = value >= 0 && !(leading_zero && out.leading_digits > 3);
        return out;
    }
    std::size_t const after = stretch.digits_count(out.next + 1);
    bool const groups = out.leading_digits <= 3 && after == 3 && !(value == 0 && mark == ',') && !leading_zero;
    if (groups && separator(out.next + 2) != mark && mark == ',') {
        out.comma_three = true;
        out.as_thousands = appended(value, 3, stretch.digits_value(out.next + 1));
        out.value = trimmed({out.as_thousands, 3});
        out.readable = out.as_thousands >= 0;
        out.next += 2;
        return out;
    }
    if (groups) {
        out.grouped = true;
        for (Index group = 0; group < most_groups && separator(out.next) == mark; ++group) {
            if (stretch.digits_count(out.next + 1) != 3) break;
            value = appended(value, 3, stretch.digits_value(out.next + 1));
            out.next += 2;
        }
        out.readable = value >= 0 && separator(out.next) != mark;
        out.value = {value, 0};
        char const decimal = separator(out.next);
        if (out.readable && decimal != '\0') {
            auto const digits = stretch.digits_count(out.next + 1);
            auto const whole = appended(value, digits, stretch.digits_value(out.next + 1));
            out.readable = whole >= 0 && digits <= 6;
            out.value = trimmed({whole, static_cast<std::uint8_t>(digits)});
            out.next += 2;
        }
    } else {
        auto const whole = appended(value, after, stretch.digits_value(out.next + 1));
        out.readable = whole >= 0 && after <= 6 && !leading_zero;
        out.value = trimmed({whole, static_cast<std::uint8_t>(after)});
        out.point = mark == '.';
        out.next += 2;
        if (separator(out.next) == mark) out.readable = false;
    }
    if (!out.readable)
        while (separator(out.next) != '\0') out.next += 2;
    return out;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
