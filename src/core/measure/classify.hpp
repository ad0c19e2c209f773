// Which incidents a count counts, by the rule of its row.
#pragma once

#include <criterion19/base/view.hpp>
#include <criterion19/judge/definitions.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// The rule of a count, or null where no register can give it.
constexpr RegisterRule const* rule_of(CountKind kind) noexcept {
    auto const& rule = row_of(kind).listed;
    return rule.kind_count == 0 ? nullptr : &rule;
}

/// Whether the incident is one that the rule counts, its date and its excuses aside.
inline Tri is_counted(RegisterRule const& rule, Incident const& incident, SeriousFire serious_fire) {
    bool of_kind = false;
    for (std::size_t i = 0; i < rule.kind_count; ++i) of_kind = of_kind || rule.kinds[i] == incident.kind;
    if (!of_kind) return Tri::no;
    auto const permanent = tri(incident.permanent_resident);
    auto const resident = permanent == Tri::yes ? Tri::yes : tri(incident.caused_by_resident);
    auto const mass = is_mass_complaint(incident);
    auto const unlawful = tri(incident.unlawful);
    switch (rule.test) {
        case IncidentTest::any:
            return Tri::yes;
        case IncidentTest::key_work:
            return tri(incident.key_work);
        case IncidentTest::complex:
            return tri(incident.complex_matter);
        case IncidentTest::complex_and_prolonged:
            return tri(incident.complex_matter) & is_prolonged(incident);
        case IncidentTest::mass:
            return mass;
        case IncidentTest::unlawful_mass:
            return mass & unlawful;
        case IncidentTest::prolonged_mass:
            return mass & is_prolonged(incident);
        case IncidentTest::unlawful_prolonged_mass:
            return mass & is_prolonged(incident) & unlawful;
        case IncidentTest::unlawful_above_level:
            return tri(incident.above_level) & unlawful;
        case IncidentTest::serious_crime:
            return is_at_least(incident, Severity::serious);
        case IncidentTest::very_serious_crime:
            return is_at_least(incident, Severity::very_serious);
        case IncidentTest::grave_case:
            return is_grave_case(incident);
        case IncidentTest::by_permanent_resident:
            return resident & permanent;
        case IncidentTest::by_resident_serious_crime:
            return resident & is_at_least(incident, Severity::serious);
        case IncidentTest::by_resident_especially_serious_crime:
            return resident & is_at_least(incident, Severity::especially_serious);
        case IncidentTest::by_resident_child_abuse:
            return resident & tri(incident.child_abuse);
        case IncidentTest::by_resident_serious_accident:
            return resident & (incident.kind == IncidentKind::fire_explosion ? is_serious_fire(incident, serious_fire)
                                                                             : is_serious_traffic_accident(incident));
        case IncidentTest::serious_fire:
            return is_serious_fire(incident, serious_fire);
        case IncidentTest::serious_traffic_accident:
            return is_serious_traffic_accident(incident);
        case IncidentTest::fatal:
            return is_fatal(incident);
        case IncidentTest::fatal_or_serious:
            return is_serious_labour_accident(incident);
        case IncidentTest::said_serious:
            return tri(incident.serious);
        case IncidentTest::unlawful:
            return unlawful;
        case IncidentTest::unlawful_strike:
            return unlawful & !tri(incident.go_slow);
    }
    return Tri::unknown;
}

}  // namespace v1
}  // namespace criterion19
