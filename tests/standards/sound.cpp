// What the compiler proves of the built-in standards.
#include <criterion19/law/validate.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::standards;

static_assert(is_valid(ntm_2009_19));
static_assert(is_valid(ntm_2016_19));
static_assert(is_valid(ntm_2018_model_security));
static_assert(is_valid(ntm_2021_19));
static_assert(is_valid(ntm_2021_advanced_19));
static_assert(is_valid(tt23_2012_commune));
static_assert(is_valid(tt23_2012_hamlet));
static_assert(is_valid(tt23_2012_agency));
static_assert(is_valid(tt23_2012_school));
static_assert(is_valid(tt124_2021_commune));
static_assert(is_valid(tt124_2021_hamlet));
static_assert(is_valid(tt124_2021_agency));
static_assert(is_valid(tt124_2021_school));
static_assert(is_valid(militia_2019_commune));
static_assert(is_valid(ntm_2026));
static_assert(is_valid(qd18_2022_commune));

namespace {

/// Whether the standards of a family follow one another from `first` to `end` without gap or overlap.
constexpr bool is_chain(Family family, UnitKind kind, Day first, Day end) {
    Day next = first;
    for (auto const& entry : catalogue) {
        if (entry.family != family || !covers(*entry.standard, kind)) continue;
        if (entry.standard->in_force.from != next || entry.standard->in_force.empty()) return false;
        next = entry.standard->in_force.until;
    }
    return next == end;
}

constexpr UnitKind unit_kinds[] = {UnitKind::commune, UnitKind::hamlet, UnitKind::agency, UnitKind::enterprise,
                                   UnitKind::school};

constexpr bool are_safe_unit_chains() {
    for (auto const kind : unit_kinds) {
        if (!is_chain(Family::safe_unit, kind, day(2012, 6, 18), open_end)) return false;
        auto const* before = standard_on(day(2022, 2, 9), Family::safe_unit, kind);
        auto const* after = standard_on(day(2022, 2, 10), Family::safe_unit, kind);
        if (before == nullptr || after == nullptr) return false;
        if (before->instrument != &standards::tt23_2012 || after->instrument != &tt124_2021) return false;
    }
    return true;
}

constexpr bool is_listed_once(std::string_view id) {
    int times = 0;
    for (auto const& entry : catalogue) times += entry.standard->id == id ? 1 : 0;
    return times == 1;
}
constexpr bool are_ids_unique() {
    for (auto const& entry : catalogue)
        if (!is_listed_once(entry.standard->id)) return false;
    return true;
}

/// A standard may not be in force before its instrument, nor after it.
constexpr bool are_within_their_instruments() {
    for (auto const& entry : catalogue) {
        auto const& standard = *entry.standard;
        if (standard.in_force.from < standard.instrument->in_force.from) return false;
        if (standard.instrument->in_force.until < standard.in_force.until) return false;
    }
    return true;
}

}  // namespace

static_assert(is_chain(Family::new_rural, UnitKind::commune, day(2009, 4, 16), open_end));
static_assert(are_safe_unit_chains());
static_assert(are_ids_unique());
static_assert(are_within_their_instruments());

namespace {

/// Two rows of one id under a root.
constexpr bool may_share_an_id(Period first, Period second) {
    Requirement rows[] = {tt124::commune_head[0], tt124::commune_head[5], tt124::commune_head[5]};
    rows[1].in_force = first;
    rows[2].in_force = second;
    auto const table = link(rows_of(rows), tt124::commune_parameters);
    auto standard = tt124_2021_commune;
    standard.rows = table.rows;
    standard.links = table.links;
    standard.indicators = table.indicators();
    return is_valid(standard);
}

}  // namespace

static_assert(may_share_an_id({first_day, day(2024, 1, 1)}, {day(2024, 1, 1), open_end}));
static_assert(!may_share_an_id({first_day, day(2024, 1, 2)}, {day(2024, 1, 1), open_end}));
static_assert(!may_share_an_id({}, {}));

TEST_CASE("a standard without rows says so and nothing else") {
    auto empty = ntm_2026;
    empty.rows = {};
    std::vector<StandardFault> faults;
    validate(empty, [&](StandardFault fault, std::size_t) { faults.push_back(fault); });
    CHECK(faults == std::vector<StandardFault>{StandardFault::no_rows});
}
