// Numbers as people print them.
#include <criterion19/base/error.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/base/interval.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {

BilingualText print_number(std::int64_t value) {
    constexpr std::size_t longest = 26;  // 19 digits, 6 separators, a sign
    char vi[longest];
    char en[longest];
    auto begin = longest;
    auto const put = [&](char in_vi, char in_en) {
        vi[--begin] = in_vi;
        en[begin] = in_en;
    };
    auto rest = value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    for (int digits = 0; digits == 0 || rest != 0; ++digits, rest /= 10) {
        if (digits != 0 && digits % 3 == 0) put('.', ',');
        auto const digit = static_cast<char>('0' + rest % 10);
        put(digit, digit);
    }
    if (value < 0) put('-', '-');
    return {std::string(vi + begin, longest - begin), std::string(en + begin, longest - begin)};
}

BilingualText print_interval(Interval interval) {
    auto lo = print_number(interval.lo);
    if (interval.exact()) return lo;
    auto const hi = print_number(interval.hi);
    if (interval.lo <= 0 && interval.hi >= max_count) return {"chưa rõ", "not known"};
    if (interval.hi >= max_count) return fill_in({"ít nhất {0}", "at least {0}"}, {lo});
    if (interval.lo <= 0) return fill_in({"nhiều nhất {0}", "at most {0}"}, {hi});
    return fill_in({"từ {0} đến {1}", "{0} to {1}"}, {lo, hi});
}

BilingualText print_percent(std::int64_t hundredths) {
    auto const whole = print_number(hundredths / 100);
    auto rest = hundredths % 100;
    if (rest == 0) return {whole.vi + " %", whole.en + " %"};
    std::string part = rest < 10 ? "0" + std::to_string(rest) : std::to_string(rest);
    if (part.back() == '0') part.pop_back();
    return {whole.vi + "," + part + " %", whole.en + "." + part + " %"};
}

}  // namespace v1
}  // namespace criterion19
