// What a standard must fulfil. One constexpr function serves the static_assert over the built-in standards and the
// reader of standard files, which lists every fault.
#pragma once

#include <criterion19/law/domains.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// What can be wrong with a row or a parameter of a standard.
enum class StandardFault : std::uint8_t {
    no_rows,
    too_many_rows,
    several_roots,
    duplicate_id,
    missing_parent,
    too_deep,
    group_without_rows,
    no_citation,
    no_text,
    no_subject,
    unknown_parameter,
    unknown_reading,
    wrong_parameter_kind,
    unit_mismatch,
    guard_outside_all_of,
    guard_not_a_flag,
    duplicate_parameter,
    parameter_without_value,
    value_not_allowed,
    empty_period,
    unused_part,
    root_not_in_force,
    reserved_parameter,
};
template <>
struct Vocabulary<StandardFault> {
    static constexpr Term<StandardFault> terms[] = {
        {StandardFault::no_rows, "no_rows", {"không có yêu cầu nào", "there are no requirements"}},
        {StandardFault::too_many_rows, "too_many_rows", {"quá nhiều yêu cầu", "there are too many requirements"}},
        {StandardFault::several_roots, "several_roots", {"có hơn một gốc", "there is more than one root"}},
        {StandardFault::duplicate_id,
         "duplicate_id",
         {"mã đã dùng cho yêu cầu khác có hiệu lực cùng lúc", "the id is already used by a row in force at that time"}},
        {StandardFault::missing_parent,
         "missing_parent",
         {"yêu cầu cha không có ở phía trước (thiếu, sai thứ tự hoặc vòng lặp)",
          "the parent does not stand before it (missing, out of order or a cycle)"}},
        {StandardFault::too_deep, "too_deep", {"lồng nhau quá sâu", "nested too deeply"}},
        {StandardFault::group_without_rows,
         "group_without_rows",
         {"nhóm không có yêu cầu con", "the group has no rows below it"}},
        {StandardFault::no_citation, "no_citation", {"thiếu căn cứ pháp lý", "the citation is missing"}},
        {StandardFault::no_text,
         "no_text",
         {"thiếu nội dung ở một trong hai ngôn ngữ", "a text is missing in vi or en"}},
        {StandardFault::no_subject, "no_subject", {"thiếu chỉ tiêu được đo", "the subject is missing"}},
        {StandardFault::unknown_parameter,
         "unknown_parameter",
         {"mức được dẫn không có trong tiêu chuẩn", "the parameter is not one of the standard"}},
        {StandardFault::unknown_reading,
         "unknown_reading",
         {"cách hiểu được dẫn không có trong tiêu chuẩn", "the reading is not one of the standard"}},
        {StandardFault::wrong_parameter_kind,
         "wrong_parameter_kind",
         {"loại của mức không hợp với phép so", "the kind of the parameter does not fit the test"}},
        {StandardFault::unit_mismatch,
         "unit_mismatch",
         {"hai vế không cùng loại giá trị, hoặc loại giá trị không hợp với phép so",
          "the two sides are of different kinds, or a kind does not fit the test"}},
        {StandardFault::guard_outside_all_of,
         "guard_outside_all_of",
         {"điều kiện áp dụng chỉ được đặt dưới nhóm \"đủ các điều kiện\"", "a guard may only stand under all_of"}},
        {StandardFault::guard_not_a_flag,
         "guard_not_a_flag",
         {"điều kiện áp dụng phải là chỉ tiêu có hoặc không", "a guard must be a yes-or-no indicator"}},
        {StandardFault::duplicate_parameter,
         "duplicate_parameter",
         {"khóa của mức đã dùng", "the key of the parameter is already used"}},
        {StandardFault::parameter_without_value,
         "parameter_without_value",
         {"mức không có giá trị vào một ngày của thời kỳ", "the parameter has no value on some day of the period"}},
        {StandardFault::value_not_allowed,
         "value_not_allowed",
         {"giá trị ngoài phạm vi của mức", "the value is outside what the parameter allows"}},
        {StandardFault::empty_period, "empty_period", {"thời kỳ hiệu lực trống", "the period in force is empty"}},
        {StandardFault::unused_part,
         "unused_part",
         {"có phần không dùng cho phép so này", "a part has no use in this test"}},
        {StandardFault::root_not_in_force,
         "root_not_in_force",
         {"yêu cầu gốc phải có hiệu lực trong cả thời kỳ của tiêu chuẩn",
          "the root must be in force as long as the standard"}},
        {StandardFault::reserved_parameter,
         "reserved_parameter",
         {"khóa này quyết định cách đo nên phải có loại và số cách hiểu đã định",
          "measuring reads this key, so its kind and number of readings are given"}},
    };
};
static_assert(is_in_order<StandardFault>());

inline constexpr int max_row_depth = 16;

/// Whether a fault's index is that of a parameter, not of a row.
constexpr bool is_of_parameter(StandardFault fault) noexcept {
    return fault == StandardFault::duplicate_parameter || fault == StandardFault::parameter_without_value ||
           fault == StandardFault::value_not_allowed || fault == StandardFault::reserved_parameter;
}

/// Where in a row, a parameter or a standard the fault is, as the end of a JSON pointer; empty: the whole of it.
constexpr std::string_view member_of(StandardFault fault) noexcept {
    switch (fault) {
        case StandardFault::several_roots:
        case StandardFault::duplicate_id:
            return "/id";
        case StandardFault::missing_parent:
            return "/parent";
        case StandardFault::no_citation:
            return "/citation";
        case StandardFault::no_text:
            return "/text";
        case StandardFault::no_subject:
            return "/subject";
        case StandardFault::unknown_parameter:
        case StandardFault::wrong_parameter_kind:
            return "/parameter";
        case StandardFault::unknown_reading:
            return "/reading";
        case StandardFault::guard_outside_all_of:
        case StandardFault::guard_not_a_flag:
            return "/guard";
        case StandardFault::duplicate_parameter:
        case StandardFault::reserved_parameter:
            return "/key";
        case StandardFault::parameter_without_value:
        case StandardFault::value_not_allowed:
            return "/values";
        case StandardFault::empty_period:
        case StandardFault::root_not_in_force:
            return "/in_force";
        case StandardFault::no_rows:
        case StandardFault::too_many_rows:
        case StandardFault::too_deep:
        case StandardFault::group_without_rows:
        case StandardFault::unit_mismatch:
        case StandardFault::unused_part:
            break;
    }
    return {};
}

/// A parameter that no row names, since measuring itself reads it by its key.
struct MeasuringParameter {
    std::string_view key;
    ParameterKind kind;
    std::size_t choices;
};
inline constexpr MeasuringParameter measuring_parameters[] = {
    {"window", ParameterKind::period, 0},
    {"serious_fire", ParameterKind::choice, 2},
    {"security_acts", ParameterKind::choice, 2},
    {"recognised_share_of", ParameterKind::choice, 3},
    {"attested_by", ParameterKind::choice, 2},
    {"deputies_in_first_group", ParameterKind::count, 0},
    {"standing_unit_where", ParameterKind::choice, 2},
    {"party_resolution_where", ParameterKind::choice, 2},
    {"sub_unit_share_of", ParameterKind::choice, 2},
};

/// Whether a parameter of this kind can hold `value`.
constexpr bool is_allowed(Parameter const& parameter, std::int64_t value) noexcept {
    switch (parameter.kind) {
        case ParameterKind::count:
            return value >= 0 && value >= parameter.minimum && value <= max_count;
        case ParameterKind::share:
            return value >= 0 && value >= parameter.minimum && value <= 10000;
        case ParameterKind::period:
            return value >= 0 && value < static_cast<std::int64_t>(term_count<PeriodRule>());
        case ParameterKind::choice:
            return value >= 0 && value < static_cast<std::int64_t>(parameter.choices.size());
    }
    return false;
}

/// The values of a parameter with which every row that reads it still asks something and can be judged: a k is 1 to the
/// number of rows of its group, a number of steps 1 to what the indicators reach back.
constexpr Interval usable_values(Standard const& standard, std::size_t parameter) noexcept {
    auto usable =
        standard.parameters[parameter].kind == ParameterKind::count ? Interval{0, max_count} : Interval{0, 10000};
    auto const narrow = [&usable](std::int64_t lo, std::int64_t hi) {
        usable = {usable.lo > lo ? usable.lo : lo, usable.hi < hi ? usable.hi : hi};
    };
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        if (standard.links[i].parameter != static_cast<int>(parameter)) continue;
        auto const& row = standard.rows[i];
        if (row.test == Test::at_least_k) {
            std::int64_t below = 0;
            for (std::size_t j = i + 1; j < standard.rows.size(); ++j)
                below += standard.links[j].parent == static_cast<int>(i);
            narrow(1, below);
        } else if (row.test == Test::falling) {
            std::int64_t const reach = max_years_back - row.subject.years_back();
            narrow(1, reach < max_falling_steps ? reach : max_falling_steps);
        }
    }
    return usable;
}

/// Whether a parameter of the standard can be set to `value`: by its kind, its minimum and the rows that read it.
constexpr bool is_allowed(Standard const& standard, std::size_t parameter, std::int64_t value) noexcept {
    if (!is_allowed(standard.parameters[parameter], value)) return false;
    auto const kind = standard.parameters[parameter].kind;
    if (kind != ParameterKind::count && kind != ParameterKind::share) return true;
    auto const usable = usable_values(standard, parameter);
    return value >= usable.lo && value <= usable.hi;
}

namespace detail {

/// `report(fault, row)` for what is wrong inside one leaf.
template <class Report>
constexpr void validate_leaf(Standard const& standard, std::size_t i, Report&& report) {
    auto const& row = standard.rows[i];
    auto const& link = standard.links[i];
    if (row.subject.is_none()) return report(StandardFault::no_subject, i);
    auto const kind = value_kind(standard, row.subject);
    auto const other = row.other.is_none() ? kind : value_kind(standard, row.other);
    bool const has_parameter = link.parameter >= 0;
    auto const parameter_kind =
        has_parameter ? standard.parameters[static_cast<std::size_t>(link.parameter)].kind : ParameterKind::count;
    bool const series = row.subject.is_count() || row.subject.is_declared();
    switch (row.test) {
        case Test::present:
            if (kind != ValueKind::flag) report(StandardFault::unit_mismatch, i);
            if (has_parameter || !row.other.is_none() || row.constant != 0) report(StandardFault::unused_part, i);
            break;
        case Test::equal_to:
            if (kind == ValueKind::date) report(StandardFault::unit_mismatch, i);
            if (has_parameter || !row.other.is_none()) report(StandardFault::unused_part, i);
            break;
        case Test::at_least:
        case Test::at_most:
            if (kind == ValueKind::date || kind == ValueKind::flag || kind != other)
                report(StandardFault::unit_mismatch, i);
            if (row.constant != 0 && (has_parameter || !row.other.is_none())) report(StandardFault::unused_part, i);
            if (has_parameter) {
                bool const of_whole = !row.other.is_none();
                if (of_whole && kind != ValueKind::count) report(StandardFault::unit_mismatch, i);
                bool const fits = of_whole ? parameter_kind == ParameterKind::share && row.test == Test::at_least
                                  : kind == ValueKind::percent ? parameter_kind == ParameterKind::share
                                                               : parameter_kind == ParameterKind::count;
                if (!fits) report(StandardFault::wrong_parameter_kind, i);
            }
            break;
        case Test::not_above:
            if (kind != ValueKind::count || kind != other || row.other.is_none() || !series)
                report(StandardFault::unit_mismatch, i);
            if (has_parameter || row.constant != 0) report(StandardFault::unused_part, i);
            if (link.reading < 0) report(StandardFault::unknown_reading, i);
            break;
        case Test::falling:
            if (!row.subject.is_count() || row.subject.years_back() < 1 || row.subject.years_back() >= max_years_back ||
                row.other != Indicator(row.subject.count(), row.subject.years_back() + 1))
                report(StandardFault::unit_mismatch, i);
            if (row.constant != 0) report(StandardFault::unused_part, i);
            if (!has_parameter || parameter_kind != ParameterKind::count)
                report(StandardFault::wrong_parameter_kind, i);
            if (link.reading < 0) report(StandardFault::unknown_reading, i);
            break;
        case Test::within:
            if (kind != ValueKind::date) report(StandardFault::unit_mismatch, i);
            if (!row.other.is_none() || row.constant != 0) report(StandardFault::unused_part, i);
            if (!has_parameter || parameter_kind != ParameterKind::period)
                report(StandardFault::wrong_parameter_kind, i);
            break;
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    bool const strictness = row.test == Test::not_above || row.test == Test::falling;
    bool has_alternative = false;
    for (auto const& alternative : row.alternatives) {
        if (alternative.is_none()) continue;
        has_alternative = true;
        if (value_kind(standard, alternative) != kind) report(StandardFault::unit_mismatch, i);
    }
    if (has_alternative ? strictness || row.reading.empty() : !strictness && !row.reading.empty())
        report(StandardFault::unused_part, i);
}

template <class Report>
constexpr void validate_row(Standard const& standard, std::size_t i, Report&& report) {
    auto const& row = standard.rows[i];
    auto const& link = standard.links[i];
    if (i == 0 && !is_group(row.test)) report(StandardFault::no_subject, i);
    if (i == 0 && (standard.in_force.from < row.in_force.from || row.in_force.until < standard.in_force.until))
        report(StandardFault::root_not_in_force, i);
    if (i > 0 && row.id.empty()) report(StandardFault::several_roots, i);
    if (i > 0 && !row.id.empty() && link.parent < 0) report(StandardFault::missing_parent, i);
    if (row.citation.instrument == nullptr) report(StandardFault::no_citation, i);
    if (row.text.vi.empty() || row.text.en.empty()) report(StandardFault::no_text, i);
    if (row.in_force.empty()) report(StandardFault::empty_period, i);
    if (!row.parameter.empty() && link.parameter < 0) report(StandardFault::unknown_parameter, i);
    if (!row.reading.empty() &&
        (link.reading < 0 || standard.parameters[static_cast<std::size_t>(link.reading)].kind != ParameterKind::choice))
        report(StandardFault::unknown_reading, i);

    // An unknown guard leaves a row undetermined: sound only where the row is one of several that all must hold.
    int depth = 0;
    for (int up = link.parent; up >= 0; up = standard.links[static_cast<std::size_t>(up)].parent) {
        if (!row.guard.is_none() && standard.rows[static_cast<std::size_t>(up)].test != Test::all_of && depth == 0)
            report(StandardFault::guard_outside_all_of, i);
        ++depth;
        if (depth > max_row_depth) break;
    }
    if (depth > max_row_depth) report(StandardFault::too_deep, i);
    if (!row.guard.is_none() && value_kind(standard, row.guard.indicator) != ValueKind::flag)
        report(StandardFault::guard_not_a_flag, i);

    if (!is_group(row.test)) return validate_leaf(standard, i, report);
    bool has_child = false;
    for (std::size_t j = i + 1; j < standard.rows.size() && !has_child; ++j)
        has_child = standard.links[j].parent == static_cast<int>(i);
    if (!has_child) report(StandardFault::group_without_rows, i);
    bool has_leaf_part = !row.subject.is_none() || !row.other.is_none() || row.constant != 0 || !row.reading.empty();
    for (auto const& alternative : row.alternatives) has_leaf_part = has_leaf_part || !alternative.is_none();
    if (has_leaf_part || (row.test != Test::at_least_k && !row.parameter.empty()))
        report(StandardFault::unused_part, i);
    if (row.test == Test::at_least_k &&
        (link.parameter < 0 ||
         standard.parameters[static_cast<std::size_t>(link.parameter)].kind != ParameterKind::count))
        report(StandardFault::wrong_parameter_kind, i);
}

}  // namespace detail

/// Calls `report(fault, index)` for everything that is wrong; `index` is that of the row, and of the parameter for
/// faults of parameters. Reports nothing for a sound standard.
template <class Report>
constexpr void validate(Standard const& standard, Report&& report) {
    auto const rows = standard.rows.size();
    if (rows == 0) return report(StandardFault::no_rows, 0);
    if (rows > max_rows) return report(StandardFault::too_many_rows, 0);
    if (standard.in_force.empty()) report(StandardFault::empty_period, 0);
    std::uint64_t hashes[max_rows] = {};
    for (std::size_t i = 0; i < rows; ++i) {
        // Hashes, since comparing all pairs of strings exceeds the compilers' constexpr limits.
        hashes[i] = detail::hash(standard.rows[i].id);
        for (std::size_t j = 0; j < i; ++j)
            if (hashes[i] == hashes[j] && standard.rows[i].id == standard.rows[j].id &&
                overlap(standard.rows[i].in_force, standard.rows[j].in_force))
                report(StandardFault::duplicate_id, i);
        detail::validate_row(standard, i, report);
    }
    for (std::size_t i = 0; i < standard.parameters.size(); ++i) {
        auto const& parameter = standard.parameters[i];
        for (std::size_t j = 0; j < i; ++j)
            if (parameter.key == standard.parameters[j].key) report(StandardFault::duplicate_parameter, i);
        for (auto const& measuring : measuring_parameters)
            if (parameter.key == measuring.key &&
                (parameter.kind != measuring.kind || parameter.choices.size() > measuring.choices))
                report(StandardFault::reserved_parameter, i);
        if (parameter.value_count == 0 || (parameter.values[0].from.number > standard.in_force.from.number))
            report(StandardFault::parameter_without_value, i);
        for (std::size_t v = 0; v < parameter.value_count; ++v) {
            if (!is_allowed(standard, i, parameter.values[v].value)) report(StandardFault::value_not_allowed, i);
            if (v > 0 && !(parameter.values[v - 1].from < parameter.values[v].from))
                report(StandardFault::value_not_allowed, i);
        }
    }
}

/// Whether nothing is wrong: for `static_assert`.
constexpr bool is_valid(Standard const& standard) {
    bool valid = true;
    validate(standard, [&valid](StandardFault, std::size_t) { valid = false; });
    return valid;
}

}  // namespace v1
}  // namespace criterion19
