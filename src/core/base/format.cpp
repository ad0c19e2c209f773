// Numbers as people print them.
#include "print_numbers.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/language.hpp>
#include <criterion19/base/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {
namespace detail {

void add_number(std::string& out, std::int64_t value, Language language) {
    constexpr std::size_t longest = 26;  // 19 digits, 6 separators, a sign
    char text[longest];
    auto begin = longest;
    auto rest = value < 0 ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    for (int digits = 0; digits == 0 || rest != 0; ++digits, rest /= 10) {
        if (digits != 0 && digits % 3 == 0) text[--begin] = language == Language::vi ? '.' : ',';
        text[--begin] = static_cast<char>('0' + rest % 10);
    }
    if (value < 0) text[--begin] = '-';
    out.append(text + begin, longest - begin);
}

void add_percent(std::string& out, std::int64_t hundredths, Language language) {
    add_number(out, hundredths / 100, language);
    auto const rest = hundredths % 100;
    if (rest != 0) {
        out += language == Language::vi ? ',' : '.';
        out += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0) out += static_cast<char>('0' + rest % 10);
    }
    out += " %";
}

void add_interval(std::string& out, Interval interval, Language language) {
    constexpr Wording not_known{"chưa rõ", "not known"};
    constexpr Wording at_least{"ít nhất {0}", "at least {0}"};
    constexpr Wording at_most{"nhiều nhất {0}", "at most {0}"};
    constexpr Wording between{"từ {0} đến {1}", "{0} to {1}"};
    auto const say = [&](Wording pattern, std::initializer_list<BilingualText> numbers) {
        fill_in(pattern, numbers).add_to(out, language);
    };
    if (interval.exact()) return add_number(out, interval.lo, language);
    bool const has_lo = interval.lo > 0;
    bool const has_hi = interval.hi < max_count;
    if (!has_lo && !has_hi) return say(not_known, {});
    if (!has_hi) return say(at_least, {print_number(interval.lo)});
    if (!has_lo) return say(at_most, {print_number(interval.hi)});
    say(between, {print_number(interval.lo), print_number(interval.hi)});
}

}  // namespace detail

BilingualText print_number(std::int64_t value) {
    return {BilingualText::Kind::number, value};
}

BilingualText print_interval(Interval interval) {
    return {BilingualText::Kind::interval, interval};
}

BilingualText print_percent(std::int64_t hundredths) {
    return {BilingualText::Kind::percent, hundredths};
}

}  // namespace v1
}  // namespace criterion19
