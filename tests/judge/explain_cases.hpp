// Random and small cases for the tests of explanations, and the slow way to everything that they search.
#pragma once

#include "judge/facts_maker.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19::test {

/// Numbers that are the same on every machine.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}
    std::int64_t roll(std::int64_t lo, std::int64_t hi) {
        return lo + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(hi - lo + 1));
    }
    bool one_in(std::int64_t n) { return roll(1, n) == 1; }

private:
    std::mt19937_64 engine_;
};

/// A made-up standard with every kind of group, so that its rows are not all needed.
namespace made_up {
using namespace criterion19::rows;
inline constexpr Instrument text{"made-up",       {"Văn bản", "Text"}, "1/TEST",
                                 {"thử", "test"}, day(2000, 1, 1),     {day(2000, 1, 1), open_end}};
inline constexpr Citation place{&text, "1", {}, {}, {}, wording_seen, {}};
inline constexpr Citation recalled_place{&text, "2", {}, {}, {}, recalled(50), {}};
inline constexpr Requirement list[] = {
    root(place, {"gốc", "root"}),
    group("1", place, {"một trong hai", "one of two"}, Test::any_of),
    present("1.1", Matter::police_effective, recalled_place, {"xác nhận", "attested"}),
    group("1.2", place, {"đủ hai", "both"}),
    at_least("1.2.1", Total::crime_models, 2, place, {"mô hình", "models"}),
    none("1.2.2", CountKind::disorders, place, {"gây rối", "disorders"}),
    group("2", place, {"hai trong ba", "two of three"}, Test::at_least_k, "k"),
    rows::share("2.1", Total::hamlets_recognised, Total::hamlets, "share", place, {"tỷ lệ", "share"}),
    held("2.2", CountKind::crimes, "strictness", place, {"kiềm chế", "held"}),
    at_least("2.3", Total::camera_models, 1, place, {"camera", "camera"}),
    present("3", Flag::sea_unit, place, {"đơn vị biển", "sea unit"}).where(Flag::coastal_or_island),
};
inline constexpr Parameter parameters[] = {
    threshold("k", 2, Direction::open, {"k", "k"}),
    percentage("share", 70, Direction::open, {"tỷ lệ", "share"}),
    standards::strictness,
};
inline constexpr auto table = link(rows_of(list), parameters);
}  // namespace made_up

inline constexpr Standard made_up_standard{"made-up/commune",
                                           UnitKind::commune,
                                           {"Tiêu chuẩn thử", "Made-up standard"},
                                           &made_up::text,
                                           {day(2000, 1, 1), open_end},
                                           day(2026, 1, 1),
                                           made_up::table.rows,
                                           made_up::parameters,
                                           made_up::table.links,
                                           made_up::table.indicators()};

/// A year whose last day lies inside the standard's period, the guidance of 2013 included.
inline FactsMaker maker_for(Standard const& standard) {
    int const year = standard.id == "ntm-2009/19" ? 2014 : static_cast<int>(to_date(standard.in_force.from).year()) + 1;
    FactsMaker maker(standard, year, Day{day(year + 1, 1, 1).number - 1});
    maker.whole = 5;
    maker.limit = 2;
    maker.last_year = 2;
    return maker;
}

/// Calls `check(maker)` for every built-in standard with rows, and the made-up one.
template <class Check>
void for_each_maker(Check check) {
    for (auto const& entry : standards::catalogue)
        if (!entry.standard->rows.empty()) check(maker_for(*entry.standard));
    check(maker_for(made_up_standard));
}

inline Assessment assessed(FactsMaker const& maker, Facts facts) {
    return assess(std::move(facts), maker.parameters, maker.as_of, maker.year);
}

/// Mostly met facts, some rows moved beside their threshold; every slot has one value, also where no row reads it.
inline Facts random_facts(FactsMaker const& maker, Dice& dice, std::int64_t one_broken_in) {
    auto facts = maker.all_met();
    for (std::size_t slot = 0; slot < facts.size(); ++slot)
        if (!facts[slot].interval.exact()) facts[slot].interval = exactly(facts[slot].interval.lo);
    for (std::size_t i = 0; i < maker.standard.rows.size(); ++i)
        if (dice.one_in(one_broken_in)) maker.set(facts, i, dice.roll(-2, 1));
    return facts;
}

/// Makes a value uncertain by a little, so that all that it can be can be gone through.
inline void blur(FactsMaker const& maker, Facts& facts, std::size_t slot, Dice& dice) {
    auto const domain = facts.whole_domain(maker.standard.indicators[slot]);
    auto const value = facts[slot].interval;
    auto const lo = std::max(domain.lo, value.lo - dice.roll(0, 2));
    auto const hi = std::min(domain.hi, std::max(lo, value.lo) + dice.roll(0, 2));
    facts[slot].interval = {std::min(lo, hi), hi};
}

/// Rows that compare a part with its whole by a share: the part cannot be more, unless the facts say so.
inline bool is_consistent(FactsMaker const& maker, std::vector<Interval> const& known,
                          std::vector<Interval> const& slots) {
    auto const& standard = maker.standard;
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const& row = standard.rows[i];
        if (row.test != Test::at_least || row.other.is_none() || row.parameter.empty()) continue;
        auto const part = static_cast<std::size_t>(standard.slot_of(row.subject));
        auto const whole = static_cast<std::size_t>(standard.slot_of(row.other));
        if (slots[part].lo > slots[whole].hi && known[part].lo <= known[whole].hi) return false;
    }
    return true;
}

inline Outcome root_of(FactsMaker const& maker, std::vector<Interval> const& slots) {
    std::vector<Outcome> outcomes(maker.standard.rows.size());
    judge(maker.standard, slots, maker.parameters, maker.as_of, outcomes.data());
    return outcomes[0];
}

}  // namespace criterion19::test
