#include "files/list_numbers.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

std::string roman(unsigned number) {
    struct Step {
        unsigned value;
        char const* text;
    };
    constexpr Step steps[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
                              {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    if (number == 0 || number > 3999) return std::to_string(number);
    std::string out;
    for (auto const& step : steps)
        for (; number >= step.value; number -= step.value) out += step.text;
    return out;
}

std::string small(std::string text) {
    for (auto& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return text;
}

/// "a" to "z", then "aa", "bb".
std::string letters(unsigned number) {
    if (number == 0 || number > 780) return std::to_string(number);
    return std::string((number - 1) / 26 + 1, static_cast<char>('A' + (number - 1) % 26));
}

}  // namespace

std::string print_number(unsigned number, ListLevel::Form form) {
    switch (form) {
        case ListLevel::Form::upper_roman:
            return roman(number);
        case ListLevel::Form::lower_roman:
            return small(roman(number));
        case ListLevel::Form::upper_letter:
            return letters(number);
        case ListLevel::Form::lower_letter:
            return small(letters(number));
        case ListLevel::Form::none:
        case ListLevel::Form::bullet:
        case ListLevel::Form::arabic:
            break;
    }
    return std::to_string(number);
}

std::string next_label(ListLevels const& levels, ListCounter& counter, std::size_t level) {
    if (level >= list_levels) return {};
    auto const& own = levels[level];
    auto& counts = counter.counts;
    counts[level] = counts[level] == 0 ? own.start : counts[level] + 1;
    std::fill(counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, counts.end(), 0U);
    if (own.form == ListLevel::Form::none) return {};
    if (own.form == ListLevel::Form::bullet) return "- ";
    std::string out;
    for (std::size_t i = 0; i < own.pattern.size(); ++i) {
        char const sign = own.pattern[i];
        if (sign != '%' || i + 1 == own.pattern.size() || own.pattern[i + 1] < '1' || own.pattern[i + 1] > '9') {
            out += sign;
            continue;
        }
        auto const of = static_cast<std::size_t>(own.pattern[++i] - '1');
        // A level that nothing was counted at yet stands at its start.
        out += print_number(counts[of] == 0 ? levels[of].start : counts[of], levels[of].form);
    }
    if (!out.empty() && out.back() != ' ') out += ' ';
    return out;
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
