// Numbers as people print them.
#pragma once

#include <criterion19/base/error.hpp>
#include <criterion19/base/interval.hpp>

#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {

/// 3013 as "3.013" in Vietnamese and "3,013" in English.
inline BilingualText print_number(std::int64_t value) {
    auto const digits = std::to_string(value < 0 ? -value : value);
    std::string vi;
    std::string en;
    if (value < 0) vi = en = "-";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            vi += '.';
            en += ',';
        }
        vi += digits[i];
        en += digits[i];
    }
    return {vi, en};
}

/// "17", "ít nhất 17", "từ 5 đến 9".
inline BilingualText print_interval(Interval interval) {
    auto const lo = print_number(interval.lo);
    auto const hi = print_number(interval.hi);
    if (interval.exact()) return lo;
    if (interval.lo <= 0 && interval.hi >= max_count) return {"chưa rõ", "not known"};
    if (interval.hi >= max_count) return fill_in({"ít nhất {0}", "at least {0}"}, {lo});
    if (interval.lo <= 0) return fill_in({"nhiều nhất {0}", "at most {0}"}, {hi});
    return fill_in({"từ {0} đến {1}", "{0} to {1}"}, {lo, hi});
}

/// Hundredths of a percent: 7000 as "70 %", 8670 as "86,7 %" and "86.7 %".
inline BilingualText print_percent(std::int64_t hundredths) {
    auto const whole = print_number(hundredths / 100);
    auto rest = hundredths % 100;
    if (rest == 0) return {whole.vi + " %", whole.en + " %"};
    std::string part = rest < 10 ? "0" + std::to_string(rest) : std::to_string(rest);
    if (part.back() == '0') part.pop_back();
    return {whole.vi + "," + part + " %", whole.en + "." + part + " %"};
}

}  // namespace v1
}  // namespace criterion19
