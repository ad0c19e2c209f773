// What a printed percentage can stand for, and which parts and bases would give it. Whole numbers only.
#pragma once

#include <criterion19/base/format.hpp>
#include <criterion19/record/claim.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Shares that a claimed percentage covers, both ends included, in half hundredths of a percent: 86,7 % is 17330 to
/// 17350, for rounding may go either way at the half.
struct PercentRange {
    std::int64_t lo = 0;
    std::int64_t hi = 0;
    bool open_above = false;  ///< "hơn": everything from `lo` on
};

/// One unit of the last printed digit, in hundredths of a percent.
constexpr std::int64_t last_digit(Percent percent) noexcept {
    return percent.decimals <= 0 ? 100 : percent.decimals == 1 ? 10 : 1;
}

/// Rounding by the printed decimals; "hơn 87 %" is 87 or more, "gần 90 %" at most 90, and "khoảng" leaves the roundness
/// of the number: three points around a full ten, two around a five, one around another whole percent.
constexpr PercentRange range_of(Percent percent, Hedge hedge) noexcept {
    auto const twice = 2 * percent.hundredths;
    auto const digit = last_digit(percent);
    switch (hedge) {
        case Hedge::more_than:
            return {twice, 0, true};
        case Hedge::less_than:
            return {0, twice, false};
        case Hedge::about: {
            auto const slack = digit < 100                      ? 2 * digit
                               : percent.hundredths % 1000 == 0 ? 600
                               : percent.hundredths % 500 == 0  ? 400
                                                                : 200;
            return {twice > slack ? twice - slack : 0, twice + slack, false};
        }
        case Hedge::none:
            break;
    }
    return {twice > digit ? twice - digit : 0, twice + digit, false};
}

/// Whether some part and whole inside their bounds give a share in the range. `whole.hi` must be above 0.
constexpr bool can_give(Interval part, Interval whole, PercentRange range) noexcept {
    bool const not_all_above = range.open_above || 20'000 * part.lo <= range.hi * whole.hi;
    return not_all_above && 20'000 * part.hi >= range.lo * whole.lo;
}

/// Parts of `whole` that give the percentage: [lo, hi], empty where lo > hi.
constexpr Interval parts_giving(std::int64_t whole, PercentRange range) noexcept {
    return {(range.lo * whole + 19'999) / 20'000, range.open_above ? whole : range.hi * whole / 20'000};
}

/// Bases of which `part` is the percentage.
constexpr Interval wholes_giving(std::int64_t part, PercentRange range) noexcept {
    auto const most = range.lo == 0 ? max_count : 20'000 * part / range.lo;
    auto const least = range.open_above || range.hi == 0 ? part : (20'000 * part + range.hi - 1) / range.hi;
    return {least, most < max_count ? most : max_count};
}

/// The share in hundredths of a percent, rounded half up; `whole` is above 0.
constexpr std::int64_t share_of(std::int64_t part, std::int64_t whole) noexcept {
    return (20'000 * part + whole) / (2 * whole);
}

/// The share as the claim would print it, in as many decimals.
constexpr Percent rounded_share(std::int64_t part, std::int64_t whole, int decimals) noexcept {
    auto const digit = last_digit({0, decimals});
    return {(20'000 * part / digit + whole) / (2 * whole) * digit, decimals};
}

/// Whether the percentage is the share with its further digits dropped ("86,6" for 86,66).
constexpr bool is_cut_off(std::int64_t part, std::int64_t whole, Percent percent) noexcept {
    auto const digit = last_digit(percent);
    return 10'000 * part / (digit * whole) * digit == percent.hundredths;
}

/// "86,7 %", "100 %": with as many decimals as it was given.
inline BilingualText print_percent(Percent percent) {
    auto const whole = print_number(percent.hundredths / 100);
    if (percent.decimals <= 0) return fill_in({"{0} %", "{0} %"}, {whole});
    auto rest = std::to_string(100 + percent.hundredths % 100).substr(1);
    if (percent.decimals == 1) rest.pop_back();
    return fill_in({"{0},{1} %", "{0}.{1} %"}, {whole, rest});
}

/// "hơn 87 %".
inline BilingualText print_percent(Percent percent, Hedge hedge) {
    auto const printed = print_percent(percent);
    return hedge == Hedge::none ? printed : fill_in({"{0} {1}", "{0} {1}"}, {wording_of(hedge), printed});
}

/// Whether two numbers have as many digits and differ in exactly one.
inline bool differs_in_one_digit(std::int64_t a, std::int64_t b) {
    auto const first = std::to_string(a);
    auto const second = std::to_string(b);
    if (first.size() != second.size()) return false;
    int different = 0;
    for (std::size_t i = 0; i < first.size(); ++i) different += first[i] != second[i];
    return different == 1;
}

/// Numbers of the range that are one digit away from `number`, in rising order.
inline std::vector<std::int64_t> one_digit_slips(std::int64_t number, Interval range) {
    std::vector<std::int64_t> out;
    for (std::int64_t place = 1; place <= number; place *= 10) {
        auto const digit = number / place % 10;
        for (std::int64_t other = place * 10 > number ? 1 : 0; other <= 9; ++other) {
            auto const candidate = number + (other - digit) * place;
            if (other != digit && candidate >= range.lo && candidate <= range.hi) out.push_back(candidate);
        }
    }
    return out;
}

}  // namespace v1
}  // namespace criterion19
