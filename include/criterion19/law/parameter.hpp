// What in a standard is a number or a choice: thresholds, periods, readings that the text leaves open.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/view.hpp>
#include <criterion19/base/vocabulary.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// A period of the year assessed.
enum class PeriodRule : std::uint8_t {
    any_day,             ///< không phụ thuộc ngày
    calendar_year,       ///< năm dương lịch
    first_quarter,       ///< Quý I
    april,               ///< tháng 4
    hamlet_window,       ///< 01/11 năm trước đến 31/10
    commune_window,      ///< 16/11 năm trước đến 15/11
    three_years_before,  ///< 03 năm dương lịch liền trước
};
template <>
struct Vocabulary<PeriodRule> {
    static constexpr Term<PeriodRule> terms[] = {
        {PeriodRule::any_day, "any_day", {"không phụ thuộc ngày", "any day"}},
        {PeriodRule::calendar_year, "calendar_year", {"trong năm (01/01 đến 31/12)", "in the calendar year"}},
        {PeriodRule::first_quarter, "first_quarter", {"trong Quý I", "in the first quarter"}},
        {PeriodRule::april, "april", {"trong tháng 4", "in April"}},
        {PeriodRule::hamlet_window, "hamlet_window", {"từ 01/11 năm trước đến 31/10", "1 November to 31 October"}},
        {PeriodRule::commune_window, "commune_window", {"từ 16/11 năm trước đến 15/11", "16 November to 15 November"}},
        {PeriodRule::three_years_before,
         "three_years_before",
         {"trong 03 năm liền trước năm xét", "in the three years before"}},
    };
};
static_assert(is_in_order<PeriodRule>());

/// The days that a rule means for the year assessed.
constexpr Period period_of(PeriodRule rule, int year) noexcept {
    switch (rule) {
        case PeriodRule::calendar_year:
            return calendar_year(year);
        case PeriodRule::first_quarter:
            return quarter(year, 1);
        case PeriodRule::april:
            return {day(year, 4, 1), day(year, 5, 1)};
        case PeriodRule::hamlet_window:
            return hamlet_window(year);
        case PeriodRule::commune_window:
            return commune_window(year);
        case PeriodRule::three_years_before:
            return {day(year - 3, 1, 1), day(year, 1, 1)};
        case PeriodRule::any_day:
            break;
    }
    return {};
}

/// What the value of a parameter is.
enum class ParameterKind : std::uint8_t {
    count,   ///< a whole number
    share,   ///< hundredths of a percent: 7000 is 70 %
    period,  ///< a `PeriodRule`
    choice,  ///< index into the parameter's choices
};
template <>
struct Vocabulary<ParameterKind> {
    static constexpr Term<ParameterKind> terms[] = {
        {ParameterKind::count, "count", {"số", "number"}},
        {ParameterKind::share, "share", {"tỷ lệ", "share"}},
        {ParameterKind::period, "period", {"thời hạn", "period"}},
        {ParameterKind::choice, "choice", {"cách hiểu", "reading"}},
    };
};
static_assert(is_in_order<ParameterKind>());

/// How a local authority or an office may change a parameter.
enum class Direction : std::uint8_t {
    fixed,     ///< not at all
    upward,    ///< to a higher value only
    downward,  ///< to a lower value only
    open,      ///< the text leaves it open: any value that the parameter can have
};
template <>
struct Vocabulary<Direction> {
    static constexpr Term<Direction> terms[] = {
        {Direction::fixed, "fixed", {"không được thay đổi", "not at all"}},
        {Direction::upward, "upward", {"chỉ được nâng lên", "upward only"}},
        {Direction::downward, "downward", {"chỉ được hạ xuống", "downward only"}},
        {Direction::open, "open", {"được chọn", "open to choice"}},
    };
};
static_assert(is_in_order<Direction>());

/// One reading that a choice parameter offers.
struct Choice {
    std::string_view key;
    Wording name;
};

/// A value and the first day on which it holds.
struct DatedValue {
    Day from = first_day;
    std::int64_t value = 0;
};

/// Most values, each from its own day on, that one parameter can have.
inline constexpr std::size_t max_dated_values = 8;

/// A threshold, a period or a reading.
struct Parameter {
    std::string_view key;  ///< ASCII, unique in its standard
    ParameterKind kind = ParameterKind::count;
    Direction direction = Direction::fixed;
    Wording name;
    DatedValue values[max_dated_values] = {};  ///< in order of date; the first holds from the start
    std::uint8_t value_count = 1;
    View<Choice> choices = {};
    std::int64_t minimum = 0;  ///< of a count or share: no decision may set it lower

    /// Value that the text itself sets on that day; the first one also before its date.
    constexpr std::int64_t value_on(Day when) const noexcept {
        auto value = values[0].value;
        for (std::size_t i = 1; i < value_count; ++i)
            if (values[i].from <= when) value = values[i].value;
        return value;
    }
};

namespace rows {

/// "Ít nhất n": a threshold that a local authority may change only in `direction`.
constexpr Parameter threshold(std::string_view key, std::int64_t value, Direction direction, Wording name) noexcept {
    return {key, ParameterKind::count, direction, name, {{first_day, value}, {}}, 1, {}};
}
/// A share in whole percent.
constexpr Parameter percentage(std::string_view key, int percent, Direction direction, Wording name) noexcept {
    return {key, ParameterKind::share, direction, name, {{first_day, percent * 100}, {}}, 1, {}};
}
/// A period in which something has to be dated or to have happened; the text leaves its reading open.
constexpr Parameter period(std::string_view key, PeriodRule rule, Wording name,
                           Direction direction = Direction::open) noexcept {
    return {key, ParameterKind::period, direction, name, {{first_day, static_cast<std::int64_t>(rule)}, {}}, 1, {}};
}
/// A reading; the first choice is the default.
constexpr Parameter reading(std::string_view key, View<Choice> choices, Wording name) noexcept {
    return {key, ParameterKind::choice, Direction::open, name, {}, 1, choices};
}
/// A reading whose default is the first choice, and the second from a day on.
constexpr Parameter reading_from(std::string_view key, View<Choice> choices, Day second_from, Wording name) noexcept {
    return {key, ParameterKind::choice, Direction::open, name, {{first_day, 0}, {second_from, 1}}, 2, choices};
}

}  // namespace rows
}  // namespace v1
}  // namespace criterion19
