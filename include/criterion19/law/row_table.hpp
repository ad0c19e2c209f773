// Rows of a standard joined and linked: for built-in ones at compile time.
#pragma once

#include <criterion19/law/standard.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

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

/// Writes the distinct indicators of `rows` to `indicators_read` and gives their number.
template <class Slots>
constexpr std::size_t collect_indicators(View<Requirement> rows, Slots& indicators_read) {
    std::size_t count = 0;
    for (auto const& row : rows) {
        for_each_indicator(row, [&](Indicator indicator) {
            for (std::size_t i = 0; i < count; ++i)
                if (indicators_read[i] == indicator) return;
            indicators_read[count++] = indicator;
        });
    }
    return count;
}

constexpr RowLink link_row(View<Requirement> rows, View<Parameter> parameters, View<Indicator> indicators_read,
                           std::size_t i) noexcept {
    auto const& row = rows[i];
    auto const slot = [&](Indicator indicator) {
        if (indicator.is_none()) return static_cast<std::int16_t>(-1);  // most parts are
        for (std::size_t s = 0; s < indicators_read.size(); ++s)
            if (indicators_read[s] == indicator) return static_cast<std::int16_t>(s);
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

/// Rows, links and indicators_read of a built-in standard, made at compile time.
template <std::size_t row_count>
struct RowTable {
    std::array<Requirement, row_count> rows{};
    std::array<RowLink, row_count> links{};
    std::array<Indicator, row_count * 6> indicators_read{};
    std::size_t slot_count = 0;

    constexpr View<Indicator> indicators() const noexcept { return {indicators_read.data(), slot_count}; }
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

/// Joins arrays of rows in order.
template <std::size_t... sizes>
constexpr auto joined(std::array<Requirement, sizes> const&... arrays) noexcept {
    std::array<Requirement, (sizes + ...)> out{};
    std::size_t next = 0;
    auto const append = [&](auto const& rows) {
        for (auto const& row : rows) out[next++] = row;
    };
    (append(arrays), ...);
    return out;
}

/// The table of a built-in standard over its rows and parameters.
template <std::size_t row_count>
constexpr RowTable<row_count> link(std::array<Requirement, row_count> const& rows, View<Parameter> parameters) {
    RowTable<row_count> table;
    table.rows = rows;
    table.slot_count = detail::collect_indicators(table.rows, table.indicators_read);
    for (std::size_t i = 0; i < row_count; ++i)
        table.links[i] = detail::link_row(table.rows, parameters, table.indicators(), i);
    return table;
}

}  // namespace v1
}  // namespace criterion19
