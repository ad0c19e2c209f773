// How indicators bound each other, read off their rows: parts and wholes, families of counts, totals of units, of
// pooled units and of models.
#pragma once

#include <criterion19/law/indicator_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// How many rows fulfil a condition, and these rows.
template <class Condition>
constexpr std::size_t count_rows(Condition condition) noexcept {
    std::size_t out = 0;
    for (auto const& row : indicator_rows) out += condition(row) ? 1U : 0U;
    return out;
}
template <std::size_t Count, class Condition>
constexpr std::array<IndicatorRow const*, Count> rows_where(Condition condition) noexcept {
    std::array<IndicatorRow const*, Count> out{};
    std::size_t next = 0;
    for (auto const& row : indicator_rows)
        if (condition(row)) out[next++] = &row;
    return out;
}

/// One total that counts some of what another one counts: a part is never more than its whole.
struct TotalPart {
    Total part;
    Total whole;
};
constexpr bool is_total_with_whole(IndicatorRow const& row) noexcept {
    return row.indicator.is_total() && !row.wholes[0].is_none();
}
/// Every total that is a part of another one.
inline constexpr auto total_parts = [] {
    std::array<TotalPart, count_rows(is_total_with_whole)> out{};
    std::size_t next = 0;
    for (auto const* row : rows_where<out.size()>(is_total_with_whole))
        out[next++] = {row->indicator.total(), row->wholes[0].total()};
    return out;
}();

/// For every count the counts of its family: those that it is narrower or wider than, directly or by others, and those
/// that are so of these. Bit i stands for the count of number i.
struct CountFamilies {
    static constexpr std::size_t size = counts_known;
    static_assert(size <= 64);

    std::uint64_t wider[size] = {};    ///< all that are wider, itself left out
    std::uint64_t members[size] = {};  ///< the whole family, itself included

    constexpr CountFamilies() noexcept {
        for (std::size_t i = 0; i < size; ++i) members[i] |= bit(i);
        for (std::size_t i = 0; i < size; ++i)
            for (auto const whole : row_of(static_cast<CountKind>(i)).wholes)
                if (!whole.is_none()) {
                    wider[i] |= bit(at(whole.count()));
                    members[i] |= bit(at(whole.count()));
                    members[at(whole.count())] |= bit(i);
                }
        // As many rounds as the longest chain could have are few; every round doubles the length that is reached.
        for (int round = 0; round < 4; ++round)
            for (std::size_t i = 0; i < size; ++i)
                for (std::size_t j = 0; j < size; ++j) {
                    if ((wider[i] & bit(j)) != 0) wider[i] |= wider[j];
                    if ((members[i] & bit(j)) != 0) members[i] |= members[j];
                }
    }

    static constexpr std::size_t at(CountKind kind) noexcept { return static_cast<std::size_t>(kind); }
    static constexpr std::uint64_t bit(std::size_t i) noexcept { return std::uint64_t{1} << i; }
};
inline constexpr CountFamilies count_families{};

/// Whether everything that `narrow` counts is counted by `wide` too; a count is no part of itself.
constexpr bool is_part_of(CountKind narrow, CountKind wide) noexcept {
    return (count_families.wider[CountFamilies::at(narrow)] & CountFamilies::bit(CountFamilies::at(wide))) != 0;
}
/// Whether the two bound each other, directly or through others: their statements are read together.
constexpr bool are_one_family(CountKind a, CountKind b) noexcept {
    return (count_families.members[CountFamilies::at(a)] & CountFamilies::bit(CountFamilies::at(b))) != 0;
}
static_assert(is_part_of(CountKind::very_serious_crimes, CountKind::crimes));
static_assert(is_part_of(CountKind::unlawful_prolonged_mass_complaints, CountKind::mass_complaints));
static_assert(are_one_family(CountKind::grave_cases, CountKind::very_serious_crimes));
static_assert(!is_part_of(CountKind::grave_cases, CountKind::serious_crimes));

/// A count that is a part of two others of one whole, and counts what these two have in common.
struct CommonPart {
    CountKind both;
    CountKind a;
    CountKind b;
    CountKind whole;
};
constexpr bool is_count_with_two_wholes(IndicatorRow const& row) noexcept {
    return row.indicator.is_count() && !row.wholes[0].is_none() && !row.wholes[1].is_none();
}
inline constexpr auto common_parts = [] {
    std::array<CommonPart, count_rows(is_count_with_two_wholes)> out{};
    std::size_t next = 0;
    for (auto const* row : rows_where<out.size()>(is_count_with_two_wholes)) {
        auto const a = row->wholes[0].count();
        out[next++] = {row->indicator.count(), a, row->wholes[1].count(), row_of(a).wholes[0].count()};
    }
    return out;
}();
static_assert(common_parts.size() == 1 && common_parts[0].whole == CountKind::mass_complaints);

/// One kind of unit, with the totals that state it.
struct UnitTotals {
    UnitKind kind;
    Total in_scope;
    Total registered;
    Total recognised;

    constexpr Total in(UnitState state) const noexcept {
        return state == UnitState::in_scope ? in_scope : state == UnitState::registered ? registered : recognised;
    }
};
constexpr Total total_of_units(UnitKind kind, UnitState state) noexcept {
    Total out{};
    for (auto const& row : indicator_rows)
        if (row.indicator.is_total() && row.unit_kind == kind && row.unit_state == state) out = row.indicator.total();
    return out;
}
constexpr UnitTotals totals_of_units(UnitKind kind) noexcept {
    return {kind, total_of_units(kind, UnitState::in_scope), total_of_units(kind, UnitState::registered),
            total_of_units(kind, UnitState::recognised)};
}
inline constexpr UnitTotals unit_totals[] = {totals_of_units(UnitKind::hamlet), totals_of_units(UnitKind::agency),
                                             totals_of_units(UnitKind::enterprise), totals_of_units(UnitKind::school)};

/// The total of all four kinds together.
constexpr Total pooled_total(UnitState state) noexcept {
    Total out{};
    for (auto const& row : indicator_rows)
        if (row.pools_unit_kinds && row.unit_state == state) out = row.indicator.total();
    return out;
}

constexpr bool counts_models(IndicatorRow const& row) noexcept {
    return row.models != ModelTest::none;
}
/// The rows of all totals that the list of movement models bounds.
inline constexpr auto model_rows = rows_where<count_rows(counts_models)>(counts_models);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
