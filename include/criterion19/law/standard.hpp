// A criteria set: its rows, parameters and period. Built-in standards are constant data; loaded ones own their storage.
#pragma once

#include <criterion19/law/requirement.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Bounds of a standard: what the kernel's fixed storage and its readers rely on.
inline constexpr std::size_t max_rows = 1000;

/// An indicator that a standard file defines for itself; its values come from the dossier's measurements.
struct DeclaredIndicator {
    std::string_view key;
    ValueKind kind = ValueKind::count;
    Wording name;
};

/// Where a row stands and which slots it reads. Derived from the rows by `link`; -1 stands for none.
struct RowLink {
    std::int16_t parent = -1;
    std::int16_t parameter = -1;
    std::int16_t reading = -1;
    std::int16_t subject = -1;
    std::int16_t other = -1;
    std::int16_t guard = -1;
    std::int16_t alternatives[max_alternatives] = {-1, -1};
};

/// A criteria set that is in force over a period. A view: built-in tables live as long as the program, those of a
/// loaded standard as long as its `LoadedStandard`.
struct Standard {
    std::string_view id;  ///< "tt124-2021/commune"
    UnitKind unit = UnitKind::commune;
    Wording title;
    Instrument const* instrument = nullptr;
    Period in_force;
    Day reviewed_on;         ///< the law was last read for this table on that day
    View<Requirement> rows;  ///< in the order of the text, parents first; the root is row 0
    View<Parameter> parameters;
    View<RowLink> links;         ///< one a row
    View<Indicator> indicators;  ///< the slots: every indicator that a row reads, once
    View<DeclaredIndicator> declared = {};
    View<Standard const*> unit_standards = {};  ///< of the units inside, where this standard counts recognised ones

    /// Slot of an indicator, or -1.
    constexpr int slot_of(Indicator indicator) const noexcept {
        for (std::size_t i = 0; i < indicators.size(); ++i)
            if (indicators[i] == indicator) return static_cast<int>(i);
        return -1;
    }
    /// Index of a parameter, or -1.
    constexpr int parameter_index(std::string_view key) const noexcept {
        for (std::size_t i = 0; i < parameters.size(); ++i)
            if (parameters[i].key == key) return static_cast<int>(i);
        return -1;
    }
    /// Index of the row with this id (without the standard's own id), or -1.
    constexpr int row_index(std::string_view row_id) const noexcept {
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (rows[i].id == row_id) return static_cast<int>(i);
        return -1;
    }
};

/// Whole id of a row: "tt124-2021/commune/4.3.a"; that of the root is the standard's id.
inline std::string full_id(Standard const& standard, Requirement const& row) {
    std::string id;
    id.reserve(standard.id.size() + row.id.size() + 1);
    id.append(standard.id);
    if (!row.id.empty()) id.append("/").append(row.id);
    return id;
}

/// Key of an indicator, declared ones included.
inline std::string key_of(Standard const& standard, Indicator indicator) {
    return indicator.is_declared()
               ? std::string(standard.declared[static_cast<std::size_t>(indicator.declaration())].key)
               : key_of(indicator);
}
/// Name of an indicator, declared ones included.
inline BilingualText name_of(Standard const& standard, Indicator indicator) {
    return indicator.is_declared()
               ? BilingualText(standard.declared[static_cast<std::size_t>(indicator.declaration())].name)
               : name_of(indicator);
}
/// Kind of an indicator's value, declared ones included.
constexpr ValueKind value_kind(Standard const& standard, Indicator indicator) noexcept {
    return indicator.is_declared() ? standard.declared[static_cast<std::size_t>(indicator.declaration())].kind
                                   : value_kind(indicator);
}

/// Everything that an indicator of the standard can be, declared ones included.
constexpr Interval domain_of(Standard const& standard, Indicator indicator) noexcept {
    if (!indicator.is_declared()) return domain(indicator);
    switch (value_kind(standard, indicator)) {
        case ValueKind::flag:
            return {0, 1};
        case ValueKind::date:
            return {first_day.number, end_day.number - 1};
        case ValueKind::percent:
        case ValueKind::count:
            break;
    }
    return {0, max_count};
}

/// Most steps that a `falling` row may go back.
inline constexpr std::int64_t max_falling_steps = 3;

namespace detail {

/// Whether `parent` is the group in which `id` stands by its name: "4.3" of "4.3.a".
constexpr bool is_inside(std::string_view id, std::string_view parent) noexcept {
    return parent.empty() ||
           (id.size() > parent.size() && id[parent.size()] == '.' && id.substr(0, parent.size()) == parent);
}

/// Index of the row under which row i stands, or -1: the one named as parent, else the nearest group before it whose id
/// the row's own id begins with.
constexpr std::int16_t parent_index(View<Requirement> rows, std::size_t i) noexcept {
    auto const& row = rows[i];
    for (std::size_t j = i; j-- > 0;) {
        if (!is_group(rows[j].test)) continue;
        if (row.parent.empty() ? is_inside(row.id, rows[j].id) : rows[j].id == row.parent)
            return static_cast<std::int16_t>(j);
    }
    return -1;
}

constexpr std::int16_t find_parameter(View<Parameter> parameters, std::string_view key) noexcept {
    if (key.empty()) return -1;
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (parameters[i].key == key) return static_cast<std::int16_t>(i);
    return -1;
}

/// Calls `use(indicator)` for every indicator that the row reads.
template <class Use>
constexpr void for_each_indicator(Requirement const& row, Use&& use) {
    if (!row.subject.is_none()) use(row.subject);
    if (!row.other.is_none()) use(row.other);
    for (auto const& alternative : row.alternatives)
        if (!alternative.is_none()) use(alternative);
    if (!row.guard.is_none()) use(row.guard.indicator);
    if (row.test == Test::falling && row.subject.is_count())
        for (int back = row.subject.years_back(); back <= row.subject.years_back() + max_falling_steps; ++back)
            if (back <= max_years_back) use(Indicator(row.subject.count(), back));
}

/// Writes the distinct indicators of `rows` to `slots` and gives their number.
template <class Slots>
constexpr std::size_t collect_indicators(View<Requirement> rows, Slots& slots) {
    std::size_t count = 0;
    for (auto const& row : rows) {
        for_each_indicator(row, [&](Indicator indicator) {
            for (std::size_t i = 0; i < count; ++i)
                if (slots[i] == indicator) return;
            slots[count++] = indicator;
        });
    }
    return count;
}

constexpr RowLink link_row(View<Requirement> rows, View<Parameter> parameters, View<Indicator> slots,
                           std::size_t i) noexcept {
    auto const& row = rows[i];
    auto const slot = [&](Indicator indicator) {
        if (indicator.is_none()) return static_cast<std::int16_t>(-1);  // most parts are
        for (std::size_t s = 0; s < slots.size(); ++s)
            if (slots[s] == indicator) return static_cast<std::int16_t>(s);
        return static_cast<std::int16_t>(-1);
    };
    RowLink link;
    link.parent = parent_index(rows, i);
    link.parameter = find_parameter(parameters, row.parameter);
    link.reading = find_parameter(parameters, row.reading);
    link.subject = slot(row.subject);
    link.other = slot(row.other);
    link.guard = slot(row.guard.indicator);
    for (std::size_t a = 0; a < max_alternatives; ++a) link.alternatives[a] = slot(row.alternatives[a]);
    return link;
}

}  // namespace detail

/// Rows, links and slots of a built-in standard, made at compile time.
template <std::size_t row_count>
struct RowTable {
    std::array<Requirement, row_count> rows{};
    std::array<RowLink, row_count> links{};
    std::array<Indicator, row_count * 6> slots{};
    std::size_t slot_count = 0;

    constexpr View<Indicator> indicators() const noexcept { return {slots.data(), slot_count}; }
};

/// Joins lists of rows in order.
template <std::size_t... sizes>
constexpr auto rows_of(Requirement const (&... lists)[sizes]) noexcept {
    std::array<Requirement, (sizes + ...)> out{};
    std::size_t next = 0;
    auto const append = [&](Requirement const* list, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) out[next++] = list[i];
    };
    (append(lists, sizes), ...);
    return out;
}

/// The table of a built-in standard over its rows and parameters.
template <std::size_t row_count>
constexpr RowTable<row_count> link(std::array<Requirement, row_count> const& rows, View<Parameter> parameters) {
    RowTable<row_count> table;
    table.rows = rows;
    table.slot_count = detail::collect_indicators(table.rows, table.slots);
    for (std::size_t i = 0; i < row_count; ++i)
        table.links[i] = detail::link_row(table.rows, parameters, table.indicators(), i);
    return table;
}

}  // namespace v1
}  // namespace criterion19
