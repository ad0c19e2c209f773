#include "worlds/readings.hpp"

#include "worlds/classes.hpp"
#include "worlds/draw.hpp"
#include "worlds/evaluate.hpp"
#include "worlds/family.hpp"
#include "worlds/kernel.hpp"
#include "worlds/print.hpp"
#include "worlds/reorder.hpp"
#include "worlds/shrink.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

namespace worlds {
namespace {

/// A register that is complete is one statement about all numbers of its family, or one about each of them: the law
/// does not say which. Only what both forbid is a fault.
enum class Taken : std::uint8_t { as_one, number_by_number };

/// A row that reads one number of the family, or compares it with the year before.
struct ReadRow {
    std::string_view id;
    std::size_t number = 0;
    Excusable excuse = Excusable::no;
    bool trend = false;
    std::string_view option = {};  ///< read so only where the option has this choice
    bool choice = false;
};

/// Counts that bound each other, of one kind of events.
struct CountFamily {
    std::string_view standard;
    std::vector<CountKind> counts;
    std::vector<std::pair<std::size_t, std::size_t>> wider;
    std::vector<ReadRow> rows;
};

std::vector<CountFamily> const& count_families() {
    using C = CountKind;
    constexpr auto handled = Excusable::force_majeure_or_handled;
    constexpr auto majeure = Excusable::force_majeure;
    constexpr auto no = Excusable::no;
    static std::vector<CountFamily> const all = {
        {"tt124-2021/commune",
         {C::crimes, C::serious_crimes, C::very_serious_crimes},
         {{1, 0}, {2, 1}},
         {{"4.4.b", 1, handled}, {"4.4.a.1", 0, no, true}}},
        {"tt124-2021/hamlet",
         {C::crimes, C::serious_crimes},
         {{1, 0}},
         {{"4.4.b", 1, handled}, {"4.4.a.1", 0, no, true}}},
        {"tt124-2021/agency", {C::crimes, C::serious_crimes}, {{1, 0}}, {{"6.3.dd", 1, handled}}},
        {"tt124-2021/school", {C::crimes, C::serious_crimes}, {{1, 0}}, {{"7.3.dd", 1, handled}}},
        {"tt124-2021/commune", {C::against_state}, {}, {{"4.3.a", 0}}},
        {"tt124-2021/commune", {C::complex_disputes, C::complex_long_disputes}, {{1, 0}}, {{"4.3.e", 1}}},
        {"tt124-2021/commune",
         {C::fires_explosions, C::serious_fires},
         {{1, 0}},
         {{"4.4.d.1", 1, majeure, false, "force_majeure", false}, {"4.4.d.1", 1, no, false, "force_majeure", true}}},
        {"tt124-2021/commune", {C::serious_incidents}, {}, {{"4.4.d.3", 0, majeure}}},
        {"tt124-2021/commune", {C::social_evils}, {}, {{"4.4.a.2", 0, no, true}}},
        {"tt124-2021/hamlet", {C::force_disciplined, C::force_warned}, {{1, 0}}, {{"4.5.2", 0}}},
        {"tt124-2021/agency", {C::serious_environment_food}, {}, {{"6.3.g.4", 0, majeure}}},
        {"tt124-2021/agency",
         {C::staff_fined, C::staff_fined_warned},
         {{1, 0}},
         {{"6.3.h.1", 0, no, false, "discipline_qualifies", false},
          {"6.3.h.1", 1, no, false, "discipline_qualifies", true}}},
        {"tt124-2021/school", {C::members_social_evils, C::members_social_evils_warned}, {{1, 0}}, {{"7.4.3", 1}}},
        {"tt23-2012/commune",
         {C::crimes, C::serious_crimes, C::very_serious_crimes},
         {{1, 0}, {2, 1}},
         {{"5.4.b.1", 1}, {"5.4.a.1", 0, no, true}}},
        {"tt23-2012/commune", {C::sabotage}, {}, {{"5.3.b", 0}}},
        {"tt23-2012/commune",
         {C::mass_complaints, C::unlawful_mass_complaints},
         {{1, 0}},
         {{"5.3.d.2", 0, no, false, "complaints", false}, {"5.3.d.2", 1, no, false, "complaints", true}}},
        {"tt23-2012/hamlet", {C::complex_disputes, C::complex_long_disputes}, {{1, 0}}, {{"5.3.d.1", 0}}},
        {"tt23-2012/hamlet", {C::force_disciplined, C::force_warned}, {{1, 0}}, {{"5.5.2", 1}}},
        {"tt23-2012/agency", {C::fires_explosions, C::serious_fires}, {{1, 0}}, {{"7.3.5", 1}}},
        {"tt23-2012/agency", {C::unlawful_strikes, C::unlawful_strikes_alone}, {{1, 0}}, {{"7.3.2", 1}}},
        {"tt23-2012/agency", {C::serious_labour_accidents}, {}, {{"7.3.6", 0}}},
        {"tt124-2021/hamlet", {C::sabotage, C::key_work_sabotage}, {{1, 0}}, {{"4.3.b", 1}}},
        {"ntm-2009/19", {C::mass_complaints, C::prolonged_mass_complaints}, {{1, 0}}, {{"tt41-2013.21.2.6.1", 0}}},
        {"ntm-2009/19", {C::police_disciplined, C::police_warned}, {{1, 0}}, {{"tt41-2013.21.5.2", 1}}},
        {"ntm-2016/19",
         {C::mass_complaints, C::prolonged_mass_complaints, C::unlawful_mass_complaints},
         {{1, 0}, {2, 0}},
         {{"19.2.2", 1}}},
        {"ntm-2016/19",
         {C::crimes, C::serious_crimes, C::very_serious_crimes, C::grave_cases},
         {{1, 0}, {2, 1}, {3, 0}},
         {{"19.2.3", 3, no, false, "grave_case", false},
          {"19.2.3", 2, no, false, "grave_case", true},
          {"19.2.4", 0, no, true}}},
        {"ntm-2021/19",
         {C::mass_complaints, C::prolonged_mass_complaints, C::unlawful_mass_complaints,
          C::unlawful_prolonged_mass_complaints},
         {{1, 0}, {2, 0}, {3, 1}, {3, 2}},
         {{"19.2.2", 3}}},
        {"ntm-2021/19", {C::residents_serious_crime, C::residents_especially_serious_crime}, {{1, 0}}, {{"19.2.3", 1}}},
        {"ntm-2021/19", {C::residents_child_abuse}, {}, {{"19.2.4", 0}}},
        {"ntm-2021/19", {C::traffic_accidents, C::serious_traffic_accidents}, {{1, 0}}, {{"19.2.7", 0, no, true}}},
        {"ntm-2021-advanced/19",
         {C::residents_serious_crime, C::residents_especially_serious_crime},
         {{1, 0}},
         {{"19.2.1", 0}}},
    };
    return all;
}

/// Marks of an event that can be left out here, each of them known or not.
bool has_excuse(std::vector<ReadRow> const& rows) {
    return std::any_of(rows.begin(), rows.end(), [](ReadRow const& row) { return row.excuse != Excusable::no; });
}

/// Calls `see(event)` for every way to fill in the marks that the event leaves out, and every day where it has none:
/// one in each of the two years and one outside, and where the code of criminal law changed within a year, one under
/// either code.
void for_each_completion(World const& world, Incident const& told, std::function<void(Event const&)> const& see) {
    std::vector<Event> open(1);
    open[0].told = told;
    auto const branch = [&](auto member, auto const& values) {
        if (told.*member) return;
        std::vector<Event> next;
        for (auto const& event : open)
            for (auto const& value : values) {
                next.push_back(event);
                next.back().told.*member = value;
            }
        open = std::move(next);
    };
    using I = Incident;
    std::vector<bool> const either = {false, true};
    std::vector<Date> days = {to_date(Day{world.window(1).from.number - 400})};
    for (int back = 0; back <= 1; ++back) {
        auto const window = world.window(back);
        days.push_back(to_date(window.from));
        if (told.kind == IncidentKind::crime && window.from < day(2018, 1, 1) && day(2018, 1, 1) <= window.last())
            days.push_back(to_date(window.last()));
    }
    branch(&I::date, days);
    branch(&I::force_majeure, either);
    branch(&I::detected_in_time, either);
    branch(&I::mitigated, std::vector<bool>{true});
    branch(&I::reported_at_once, std::vector<bool>{true});
    switch (told.kind) {
        case IncidentKind::crime:
            branch(&I::severity, std::vector<Severity>{Severity::less_serious, Severity::serious,
                                                       Severity::very_serious, Severity::especially_serious});
            branch(&I::penal_code_article, std::vector<std::int64_t>{318, 93, 123});
            branch(&I::caused_by_resident, either);
            branch(&I::permanent_resident, std::vector<bool>{false});
            branch(&I::child_abuse, either);
            break;
        case IncidentKind::dispute:
            branch(&I::complex_matter, either);
            branch(&I::prolonged, either);
            break;
        case IncidentKind::complaint:
            branch(&I::participants, std::vector<std::int64_t>{1, 5});
            branch(&I::same_matter, either);
            branch(&I::unlawful, either);
            branch(&I::prolonged, either);
            branch(&I::above_level, std::vector<bool>{false});
            break;
        case IncidentKind::fire_explosion:
        case IncidentKind::traffic_accident:
            // Where the competent body has spoken and the facts are not given, they are what it says.
            branch(&I::deaths,
                   told.serious ? std::vector<std::int64_t>{*told.serious ? 1 : 0} : std::vector<std::int64_t>{0, 1});
            branch(&I::injury_percent, std::vector<std::int64_t>{0});
            branch(&I::damage_million_dong, std::vector<std::int64_t>{0});
            branch(&I::forest_square_metres, std::vector<std::int64_t>{0});
            branch(&I::caused_by_resident, either);
            break;
        case IncidentKind::labour_accident:
            branch(&I::deaths, std::vector<std::int64_t>{0});
            branch(&I::serious, either);
            break;
        case IncidentKind::technical_incident:
        case IncidentKind::environment_food:
        case IncidentKind::theft:
            branch(&I::serious, either);
            break;
        case IncidentKind::strike:
            branch(&I::unlawful, either);
            branch(&I::go_slow, either);
            break;
        case IncidentKind::sabotage:
            branch(&I::key_work, either);
            break;
        case IncidentKind::against_state:
        case IncidentKind::unlawful_religion:
        case IncidentKind::abuse_of_causes:
        case IncidentKind::separatism:
        case IncidentKind::incitement:
        case IncidentKind::disorder:
        case IncidentKind::social_evil:
        case IncidentKind::other_violation:
        case IncidentKind::hot_spot:
        case IncidentKind::secrets_breach:
        case IncidentKind::school_violence:
        case IncidentKind::national_security:
            break;
    }
    for (auto const& event : open) see(event);
}

/// Draws what is said and keeps what it means.
class CountReading {
public:
    CountReading(World const& world, CountFamily const& family, Random& random)
        : world_(world), family_(family), random_(random) {}

    DossierContent draw();

    /// Outcomes that the readings of this dossier give a row.
    Outcomes readings(ReadRow const& row, DossierContent const& content, Taken taken) const;

private:
    Family family(DossierContent const& content, int back, Excusable excuse, Taken taken) const;
    Incident event();

    World const& world_;
    CountFamily const& family_;
    Random& random_;
};

Interval small_interval(Random& random) {
    switch (random.below(5)) {
        case 0:
            return at_least(random.below(4));
        case 1:
            return {0, random.below(4)};
        case 2: {
            auto const lo = random.below(3);
            return {lo, lo + 1 + random.below(2)};
        }
        default:
            return exactly(random.chance(50) ? random.below(2) : random.below(5));
    }
}

Incident CountReading::event() {
    Incident told;
    auto const kinds = kinds_of(family_.counts[0]);
    for (std::size_t kind = 0; kind < term_count<IncidentKind>(); ++kind)
        if (kinds.contains(static_cast<IncidentKind>(kind))) told.kind = static_cast<IncidentKind>(kind);
    told.id = IncidentId("v" + std::to_string(random_.next()));
    auto const known = [&] { return random_.chance(75); };
    if (known()) {
        auto const days = world_.window(random_.chance(75) ? 0 : 1);
        told.date = to_date(Day{days.from.number + random_.below(days.until.number - days.from.number)});
    }
    if (has_excuse(family_.rows)) {
        if (known()) told.force_majeure = random_.chance(50);
        if (known()) told.detected_in_time = random_.chance(70);
        told.mitigated = true;
        told.reported_at_once = true;
    }
    constexpr std::int64_t articles[] = {318, 318, 93, 123};
    switch (told.kind) {
        case IncidentKind::crime:
            if (known()) told.severity = static_cast<Severity>(random_.below(4));
            if (known()) told.penal_code_article = random_.pick(articles);
            if (known()) told.caused_by_resident = random_.chance(60);
            if (known()) told.child_abuse = random_.chance(40);
            break;
        case IncidentKind::dispute:
            if (known()) told.complex_matter = random_.chance(60);
            if (known()) told.prolonged = random_.chance(60);
            break;
        case IncidentKind::complaint:
            if (known()) told.participants = random_.chance(70) ? 5 : 1;
            if (known()) told.same_matter = random_.chance(80);
            if (known()) told.unlawful = random_.chance(50);
            if (known()) told.prolonged = random_.chance(50);
            break;
        case IncidentKind::fire_explosion:
        case IncidentKind::traffic_accident:
        case IncidentKind::labour_accident:
        case IncidentKind::technical_incident:
        case IncidentKind::environment_food:
        case IncidentKind::theft:
            if (known()) told.serious = random_.chance(60);
            break;
        case IncidentKind::strike:
            if (known()) told.unlawful = random_.chance(60);
            if (known()) told.go_slow = random_.chance(50);
            break;
        case IncidentKind::sabotage:
            if (known()) told.key_work = random_.chance(50);
            break;
        case IncidentKind::against_state:
        case IncidentKind::unlawful_religion:
        case IncidentKind::abuse_of_causes:
        case IncidentKind::separatism:
        case IncidentKind::incitement:
        case IncidentKind::disorder:
        case IncidentKind::social_evil:
        case IncidentKind::other_violation:
        case IncidentKind::hot_spot:
        case IncidentKind::secrets_breach:
        case IncidentKind::school_violence:
        case IncidentKind::national_security:
            break;
    }
    return told;
}

DossierContent CountReading::draw() {
    DossierContent content;
    content.year = world_.year;
    content.kind = world_.kind;
    bool const trend = std::any_of(family_.rows.begin(), family_.rows.end(), [](auto const& row) { return row.trend; });
    for (int i = random_.between(1, 5); i > 0; --i)
        content.figures.push_back({family_.counts[random_.index(family_.counts.size())],
                                   world_.year - (trend && random_.chance(35) ? 1 : 0), small_interval(random_)});
    if (kinds_of(family_.counts[0]).empty()) return content;
    for (int i = random_.below(3); i > 0; --i) content.incidents.push_back(event());
    auto const kind = event().kind;
    for (int back = 0; back <= (trend ? 1 : 0); ++back) {
        if (!random_.chance(50)) continue;
        content.registers.emplace_back();
        auto& scope = content.registers.back();
        scope.kind = kind;
        if (back == 0 && random_.chance(50)) continue;
        scope.from = to_date(world_.window(back).from);
        scope.to = to_date(world_.window(back).last());
    }
    return content;
}

Family CountReading::family(DossierContent const& content, int back, Excusable excuse, Taken taken) const {
    auto const numbers = family_.counts.size();
    bool const has_common_part = family_.counts.back() == CountKind::unlawful_prolonged_mass_complaints;
    // Where two parts have little in common, their whole is as large as both.
    Family family(numbers, family_.wider, has_common_part ? 9 : 5);
    auto const window = world_.window(back);
    for (auto const& told : content.incidents) {
        std::vector<Part> parts;
        for_each_completion(world_, told, [&](Event const& event) {
            Part part;
            part.adds.assign(numbers, 0);
            if (window.contains(*event.told.date))
                for (std::size_t i = 0; i < numbers; ++i)
                    part.adds[i] = is_counted(family_.counts[i], event, world_.options) ? 1 : 0;
            part.excused = is_excused(event, excuse);
            if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.push_back(std::move(part));
        });
        family.add_event(std::move(parts));
    }
    // What is prolonged and unlawful is all that both count.
    if (has_common_part)
        family.add_law([](Point const& point) {
            return point.unlisted[1] + point.unlisted[2] - point.unlisted[3] <= point.unlisted[0];
        });
    for (auto const& figure : content.figures) {
        if (figure.year != world_.year - back) continue;
        auto const found = std::find(family_.counts.begin(), family_.counts.end(), figure.of);
        auto const number = static_cast<std::size_t>(found - family_.counts.begin());
        auto const said = figure.count.interval;
        family.add_statement([number, said](Point const& point) {
            return said.lo <= point.value(number) && point.value(number) <= said.hi;
        });
    }
    for (auto const& scope : content.registers) {
        auto const from = scope.from ? to_day(*scope.from) : world_.window().from;
        if (from != window.from) continue;
        if (taken == Taken::as_one) {
            family.add_statement([numbers](Point const& point) {
                for (std::size_t i = 0; i < numbers; ++i)
                    if (point.unlisted[i] != 0) return false;
                return true;
            });
            continue;
        }
        for (std::size_t i = 0; i < numbers; ++i)
            family.add_statement([i](Point const& point) { return point.unlisted[i] == 0; });
    }
    return family;
}

Outcomes CountReading::readings(ReadRow const& row, DossierContent const& content, Taken taken) const {
    Outcomes outcomes;
    auto const add = [&](bool met) { outcomes.add(met ? Outcome::met : Outcome::not_met); };
    auto const now = family(content, 0, row.excuse, taken);
    if (!row.trend) {
        now.for_each_reading([&](Point const& point) {
            if (row.excuse == Excusable::no) return add(point.value(row.number) == 0);
            // What is not listed may be excused or not.
            if (point.unexcused[row.number] == 0) outcomes.add(Outcome::met);
            if (point.unexcused[row.number] > 0 || point.unlisted[row.number] > 0) outcomes.add(Outcome::not_met);
        });
        return outcomes;
    }
    auto const values = [&](Family const& of_year) {
        std::vector<bool> possible(32, false);
        of_year.for_each_reading(
            [&](Point const& point) { possible[static_cast<std::size_t>(point.value(row.number))] = true; });
        return possible;
    };
    auto const this_year = values(now);
    auto const last_year = values(family(content, 1, row.excuse, taken));
    for (std::size_t a = 0; a < this_year.size(); ++a)
        for (std::size_t b = 0; b < last_year.size(); ++b)
            if (this_year[a] && last_year[b]) add(world_.options.strict_trends ? a < b || a == 0 : a <= b);
    return outcomes;
}

/// A whole and a part of it: totals, beside a list of units where there is one.
struct TotalFamily {
    std::string_view standard;
    std::string_view row;
    Total part;
    Total whole;
    bool share;
    bool listed;  ///< hamlets that the dossier lists
};
constexpr TotalFamily total_families[] = {
    {"tt124-2021/hamlet", "4.1.3", Total::households_registered, Total::households, false, false},
    {"tt23-2012/hamlet", "5.1.3", Total::households_pledged, Total::households, false, false},
    {"tt124-2021/agency", "6.1.5", Total::staff_briefed, Total::staff, false, false},
    {"tt124-2021/agency", "6.5.1", Total::sub_units_titled, Total::sub_units_eligible, true, false},
    {"tt23-2012/agency", "7.1.4", Total::staff_signed, Total::staff, false, false},
    {"militia-2019/commune", "15.1", Total::hamlets_with_militia, Total::hamlets, false, false},
    {"tt23-2012/commune", "6.4", Total::hamlets_recognised, Total::hamlets, true, true},
    {"ntm-2009/19", "tt41-2013.21.4", Total::hamlets_recognised, Total::hamlets, true, true},
};

class TotalReading {
public:
    TotalReading(World const& world, TotalFamily const& family, Random& random)
        : world_(world), family_(family), random_(random) {}

    DossierContent draw() {
        DossierContent content;
        content.year = world_.year;
        content.kind = world_.kind;
        if (random_.chance(85)) content.totals.set(family_.whole, interval());
        if (random_.chance(85)) content.totals.set(family_.part, interval());
        if (!family_.listed || random_.chance(30)) return content;
        auto const count = random_.between(1, 4);
        for (int i = 1; i <= count; ++i) {
            Unit unit;
            unit.kind = UnitKind::hamlet;
            unit.id = UnitId("u" + std::to_string(i));
            // Now and then one is listed twice, under another spelling of its name.
            unit.name = "Thôn " + std::to_string(i > 1 && random_.chance(15) ? 1 : i);
            if (i > 1 && unit.name == "Thôn 1") unit.name = random_.chance(50) ? "THÔN  1" : "Thôn 1";
            if (random_.chance(70)) {
                Recognition decision;
                decision.year = world_.year;
                decision.recognised = random_.chance(75);
                unit.recognitions.push_back(decision);
            }
            content.units.push_back(std::move(unit));
        }
        return content;
    }

    Outcomes readings(DossierContent const& content, Taken taken) const {
        Family family(2, {{1, 0}}, 9);
        auto const total = [&](Total which, std::size_t number) {
            auto const* stated = content.totals.find(which);
            if (stated == nullptr) return;
            auto const said = stated->interval;
            family.add_statement([number, said](Point const& point) {
                return said.lo <= point.value(number) && point.value(number) <= said.hi;
            });
        };
        total(family_.whole, 0);
        total(family_.part, 1);
        if (!content.units.empty()) {
            auto const listed = distinct(content);
            Statement const units = [listed](Point const& point) { return point.value(0) >= listed.units; };
            Statement const recognised = [listed](Point const& point) { return point.value(1) >= listed.recognised; };
            Statement const others = [listed](Point const& point) {
                return point.value(0) - point.value(1) >= listed.refused;
            };
            if (taken == Taken::number_by_number) {
                family.add_statement(units);
                family.add_statement(recognised);
                family.add_statement(others);
            } else {
                family.add_statement(
                    [=](Point const& point) { return units(point) && recognised(point) && others(point); });
            }
        }
        Outcomes outcomes;
        family.for_each_reading([&](Point const& point) {
            if (family_.share) return outcomes.add(share_of_whole(point.value(1), point.value(0), 7000));
            outcomes.add(all_of_whole(point.value(1), point.value(0)) ? Outcome::met : Outcome::not_met);
        });
        return outcomes;
    }

private:
    struct Listed {
        int units = 0;
        int recognised = 0;
        int refused = 0;
    };
    /// Units of one name are one or two: at least so many are surely there.
    static Listed distinct(DossierContent const& content) {
        Listed listed;
        int doubles = 0;
        bool recognised = false;
        bool refused = false;
        for (auto const& unit : content.units) {
            bool const same = unit.name == "Thôn 1" || unit.name == "THÔN  1";
            bool const yes = !unit.recognitions.empty() && unit.recognitions[0].recognised;
            bool const no = !unit.recognitions.empty() && !unit.recognitions[0].recognised;
            if (same) {
                ++doubles;
                recognised = recognised || yes;
                refused = refused || no;
                continue;
            }
            ++listed.units;
            listed.recognised += yes ? 1 : 0;
            listed.refused += no ? 1 : 0;
        }
        if (doubles == 0) return listed;
        ++listed.units;
        // Decided both ways it is not one unit, or nobody knows how it was decided.
        if (recognised && !refused) ++listed.recognised;
        if (refused && !recognised) ++listed.refused;
        return listed;
    }

    Interval interval() {
        if (random_.chance(70)) return exactly(random_.below(7));
        auto const lo = random_.below(6);
        if (random_.chance(50)) return random_.chance(50) ? at_least(lo) : Interval{0, lo};
        return {lo, lo + 1 + random_.below(2)};
    }

    World const& world_;
    TotalFamily const& family_;
    Random& random_;
};

/// Hamlets and the units of all kinds together: how many, how many registered, how many recognised.
class PooledReading {
public:
    PooledReading(World const& world, Random& random) : world_(world), random_(random) {}

    DossierContent draw() {
        DossierContent content;
        content.year = world_.year;
        content.kind = world_.kind;
        for (auto const total : totals)
            if (random_.chance(60)) content.totals.set(total, exactly(random_.below(3)));
        return content;
    }

    /// Of the row that asks for all to be registered, or of the share that is recognised.
    Outcomes readings(DossierContent const& content, bool share) const {
        // A part is at most its whole, among the hamlets, among all units and among those that are no hamlets.
        Family family(6, {{1, 0}, {2, 0}, {0, 3}, {4, 3}, {5, 3}, {1, 4}, {2, 5}}, 6);
        auto const others = [](Point const& point, std::size_t number) {
            return point.value(number + 3) - point.value(number);
        };
        family.add_law([others](Point const& point) {
            return others(point, 1) <= others(point, 0) && others(point, 2) <= others(point, 0);
        });
        for (std::size_t i = 0; i < 6; ++i) {
            auto const* stated = content.totals.find(totals[i]);
            if (stated == nullptr) continue;
            auto const said = stated->interval.lo;
            family.add_statement([i, said](Point const& point) { return point.value(i) == said; });
        }
        Outcomes outcomes;
        family.for_each_reading([&](Point const& point) {
            if (!share) return outcomes.add(point.value(4) >= point.value(3) ? Outcome::met : Outcome::not_met);
            bool const of_registered = world_.options.share_of == ShareOf::registered;
            outcomes.add(
                share_of_whole(point.value(5), point.value(of_registered ? 4 : 3), world_.options.recognised_share));
        });
        return outcomes;
    }

private:
    static constexpr Total totals[] = {Total::hamlets, Total::hamlets_registered, Total::hamlets_recognised,
                                       Total::units,   Total::units_registered,   Total::units_recognised};
    World const& world_;
    Random& random_;
};

/// Judges the dossier and reports a row that is decided against a reading, or that hangs on order or repetition.
template <class Reading>
void check(World const& world, DossierContent const& content, std::string_view row_id, Reading const& reading,
           char const* kind, Random& random, Report& report) {
    auto const index = world.standard->row_index(row_id);
    if (index < 0) return;
    auto const row = static_cast<std::size_t>(index);
    if (!world.standard->rows[row].in_force.contains(world.as_of)) return;
    auto const outcome_of_row = [&](DossierContent const& dossier) { return judge_dossier(world, dossier).rows[row]; };
    auto const is_fault = [&](DossierContent const& dossier) {
        auto const outcome = outcome_of_row(dossier);
        return !reading(dossier, Taken::as_one).allow(outcome) &&
               !reading(dossier, Taken::number_by_number).allow(outcome);
    };
    Fault fault;
    fault.standard = std::string(world.standard->id);
    fault.row = std::string(row_id);
    fault.seed = world.seed;
    fault.way = kind;
    auto const header = "as of " + iso_text(world.as_of) + print(world.options) + "\n";
    ++report.dossiers;
    if (is_fault(content)) {
        fault.check = "decided against a reading";
        fault.outcomes = std::string(key_of(outcome_of_row(content)));
        if (report.wants_text(fault)) {
            auto least = content;
            auto copy = content;
            shrink_statements(least, is_fault);
            fault.told = header + print(least);
        }
        report.add(fault);
    }
    auto const other = reordered(content, random, random.chance(50));
    ++report.dossiers;
    auto const again = outcome_of_row(other);
    if (again == outcome_of_row(content)) return;
    fault.check = "order or repetition decides";
    fault.outcomes = std::string(key_of(outcome_of_row(content))) + " and " + std::string(key_of(again));
    if (report.wants_text(fault)) fault.told = header + print(content) + "\nand " + print(other);
    report.add(std::move(fault));
}

}  // namespace

void check_reading(std::uint64_t seed, Report& report) {
    Random random(seed * 7 + 3);
    auto const& families = count_families();
    auto const total = families.size() + sizeof(total_families) / sizeof(total_families[0]);
    auto const choice = random.index(total);
    if (random.chance(3)) {
        auto const world = draw_setting(standards::tt124_2021_commune, seed);
        ++report.worlds;
        if (world.options.share_of == ShareOf::each_kind) return;
        PooledReading drawn(world, random);
        auto const content = drawn.draw();
        for (bool const share : {false, true})
            check(
                world, content, share ? "5.4.2" : "5.4.1",
                [&](DossierContent const& dossier, Taken) { return drawn.readings(dossier, share); },
                "totals of hamlets and of all units", random, report);
        return;
    }
    bool const of_totals = choice >= families.size();
    auto const id = of_totals ? total_families[choice - families.size()].standard : families[choice].standard;
    auto const standard = standards::find(id);
    if (!standard) return;
    auto world = draw_setting(*standard, seed);
    ++report.worlds;
    if (of_totals) {
        auto const& family = total_families[choice - families.size()];
        // Then the whole is another total.
        if (family.whole == Total::sub_units_eligible && world.options.share_of_all_sub_units) return;
        TotalReading drawn(world, family, random);
        auto const content = drawn.draw();
        check(
            world, content, family.row,
            [&](DossierContent const& dossier, Taken taken) { return drawn.readings(dossier, taken); },
            family.listed ? "totals and units" : "totals", random, report);
        return;
    }
    auto const& family = families[choice];
    CountReading drawn(world, family, random);
    auto const content = drawn.draw();
    for (auto const& row : family.rows) {
        if (!row.option.empty()) {
            auto const parameter = standard->parameter_index(row.option);
            if (parameter < 0 || (world.parameters[static_cast<std::size_t>(parameter)].value == 1) != row.choice)
                continue;
        }
        check(
            world, content, row.id,
            [&](DossierContent const& dossier, Taken taken) { return drawn.readings(row, dossier, taken); },
            row.trend                     ? "figures and registers of two years"
            : row.excuse == Excusable::no ? "figures and registers"
                                          : "figures and registers, excusable",
            random, report);
    }
}

}  // namespace worlds
