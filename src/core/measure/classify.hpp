// Which incidents a count counts: one table from counts to the kinds of a register, and what they must fulfil besides.
#pragma once

#include <criterion19/base/count_terms.hpp>
#include <criterion19/base/view.hpp>
#include <criterion19/judge/definitions.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// What an incident of the right kind must be to be counted.
enum class Quality : std::uint8_t {
    any,
    key_work,
    complex,
    complex_and_prolonged,
    mass,
    unlawful_mass,
    prolonged_mass,
    unlawful_prolonged_mass,
    unlawful_above_level,
    serious_crime,
    very_serious_crime,
    grave_case,
    by_permanent_resident,
    by_resident_serious_crime,
    by_resident_especially_serious_crime,
    by_resident_child_abuse,
    by_resident_serious_accident,
    serious_fire,
    serious_traffic_accident,
    fatal,
    fatal_or_serious,
    said_serious,
    unlawful,
    unlawful_strike,
};

/// How a count is made from a register of incidents.
struct CountRule {
    CountKind count;
    IncidentKind kinds[2];
    std::uint8_t kind_count;
    Quality quality;
    bool by_person = false;  ///< offenders are counted, not events
};

namespace detail {
constexpr CountRule counts(CountKind count, IncidentKind kind, Quality quality = Quality::any, bool by_person = false) {
    return {count, {kind, kind}, 1, quality, by_person};
}
constexpr CountRule counts(CountKind count, IncidentKind first, IncidentKind second, Quality quality = Quality::any) {
    return {count, {first, second}, 2, quality, false};
}
}  // namespace detail

/// Every count that a register can give. Counts of persons who were disciplined, fined or newly addicted stand in no
/// register: only a figure tells them.
inline constexpr CountRule count_rules[] = {
    detail::counts(CountKind::against_state, IncidentKind::against_state),
    detail::counts(CountKind::sabotage, IncidentKind::sabotage),
    detail::counts(CountKind::key_work_sabotage, IncidentKind::sabotage, Quality::key_work),
    detail::counts(CountKind::unlawful_religion, IncidentKind::unlawful_religion),
    detail::counts(CountKind::abuse_of_causes, IncidentKind::abuse_of_causes),
    detail::counts(CountKind::separatism, IncidentKind::separatism),
    detail::counts(CountKind::complex_disputes, IncidentKind::dispute, Quality::complex),
    detail::counts(CountKind::complex_long_disputes, IncidentKind::dispute, Quality::complex_and_prolonged),
    detail::counts(CountKind::incitements, IncidentKind::incitement),
    detail::counts(CountKind::disorders, IncidentKind::disorder),
    detail::counts(CountKind::mass_complaints, IncidentKind::complaint, Quality::mass),
    detail::counts(CountKind::unlawful_mass_complaints, IncidentKind::complaint, Quality::unlawful_mass),
    detail::counts(CountKind::prolonged_mass_complaints, IncidentKind::complaint, Quality::prolonged_mass),
    detail::counts(CountKind::unlawful_prolonged_mass_complaints, IncidentKind::complaint,
                   Quality::unlawful_prolonged_mass),
    detail::counts(CountKind::unlawful_complaints_above_level, IncidentKind::complaint, Quality::unlawful_above_level),
    detail::counts(CountKind::crimes, IncidentKind::crime),
    detail::counts(CountKind::social_evils, IncidentKind::social_evil),
    detail::counts(CountKind::other_violations, IncidentKind::other_violation),
    detail::counts(CountKind::accidents, IncidentKind::traffic_accident, IncidentKind::labour_accident),
    detail::counts(CountKind::traffic_accidents, IncidentKind::traffic_accident),
    detail::counts(CountKind::fires_explosions, IncidentKind::fire_explosion),
    detail::counts(CountKind::serious_crimes, IncidentKind::crime, Quality::serious_crime),
    detail::counts(CountKind::very_serious_crimes, IncidentKind::crime, Quality::very_serious_crime),
    detail::counts(CountKind::grave_cases, IncidentKind::crime, Quality::grave_case),
    detail::counts(CountKind::residents_serious_crime, IncidentKind::crime, Quality::by_resident_serious_crime, true),
    detail::counts(CountKind::residents_especially_serious_crime, IncidentKind::crime,
                   Quality::by_resident_especially_serious_crime, true),
    detail::counts(CountKind::residents_child_abuse, IncidentKind::crime, Quality::by_resident_child_abuse, true),
    detail::counts(CountKind::residents_crime, IncidentKind::crime, Quality::by_permanent_resident, true),
    detail::counts(CountKind::residents_serious_accidents, IncidentKind::traffic_accident, IncidentKind::fire_explosion,
                   Quality::by_resident_serious_accident),
    detail::counts(CountKind::new_hot_spots, IncidentKind::hot_spot),
    detail::counts(CountKind::serious_fires, IncidentKind::fire_explosion, Quality::serious_fire),
    detail::counts(CountKind::serious_traffic_accidents, IncidentKind::traffic_accident,
                   Quality::serious_traffic_accident),
    detail::counts(CountKind::fatal_labour_accidents, IncidentKind::labour_accident, Quality::fatal),
    detail::counts(CountKind::serious_labour_accidents, IncidentKind::labour_accident, Quality::fatal_or_serious),
    detail::counts(CountKind::serious_incidents, IncidentKind::technical_incident, Quality::said_serious),
    detail::counts(CountKind::unlawful_strikes, IncidentKind::strike, Quality::unlawful),
    detail::counts(CountKind::unlawful_strikes_alone, IncidentKind::strike, Quality::unlawful_strike),
    detail::counts(CountKind::secrets_breaches, IncidentKind::secrets_breach),
    detail::counts(CountKind::serious_environment_food, IncidentKind::environment_food, Quality::said_serious),
    detail::counts(CountKind::school_violence, IncidentKind::school_violence),
    detail::counts(CountKind::great_thefts, IncidentKind::theft, Quality::said_serious),
    detail::counts(CountKind::national_security_acts, IncidentKind::national_security),
};

/// The rule of a count, or null where no register can give it.
constexpr CountRule const* rule_of(CountKind kind) noexcept {
    for (auto const& rule : count_rules)
        if (rule.count == kind) return &rule;
    return nullptr;
}

/// Whether the incident is one that the rule counts, its date and its excuses aside.
inline Tri is_counted(CountRule const& rule, Incident const& incident, SeriousFire serious_fire) {
    bool of_kind = false;
    for (std::size_t i = 0; i < rule.kind_count; ++i) of_kind = of_kind || rule.kinds[i] == incident.kind;
    if (!of_kind) return Tri::no;
    auto const permanent = tri(incident.permanent_resident);
    auto const resident = permanent == Tri::yes ? Tri::yes : tri(incident.caused_by_resident);
    auto const mass = is_mass_complaint(incident);
    auto const unlawful = tri(incident.unlawful);
    switch (rule.quality) {
        case Quality::any:
            return Tri::yes;
        case Quality::key_work:
            return tri(incident.key_work);
        case Quality::complex:
            return tri(incident.complex_matter);
        case Quality::complex_and_prolonged:
            return tri(incident.complex_matter) & is_prolonged(incident);
        case Quality::mass:
            return mass;
        case Quality::unlawful_mass:
            return mass & unlawful;
        case Quality::prolonged_mass:
            return mass & is_prolonged(incident);
        case Quality::unlawful_prolonged_mass:
            return mass & is_prolonged(incident) & unlawful;
        case Quality::unlawful_above_level:
            return tri(incident.above_level) & unlawful;
        case Quality::serious_crime:
            return is_at_least(incident, Severity::serious);
        case Quality::very_serious_crime:
            return is_at_least(incident, Severity::very_serious);
        case Quality::grave_case:
            return is_grave_case(incident);
        case Quality::by_permanent_resident:
            return resident & permanent;
        case Quality::by_resident_serious_crime:
            return resident & is_at_least(incident, Severity::serious);
        case Quality::by_resident_especially_serious_crime:
            return resident & is_at_least(incident, Severity::especially_serious);
        case Quality::by_resident_child_abuse:
            return resident & tri(incident.child_abuse);
        case Quality::by_resident_serious_accident:
            return resident & (incident.kind == IncidentKind::fire_explosion ? is_serious_fire(incident, serious_fire)
                                                                             : is_serious_traffic_accident(incident));
        case Quality::serious_fire:
            return is_serious_fire(incident, serious_fire);
        case Quality::serious_traffic_accident:
            return is_serious_traffic_accident(incident);
        case Quality::fatal:
            return is_fatal(incident);
        case Quality::fatal_or_serious:
            return is_serious_labour_accident(incident);
        case Quality::said_serious:
            return tri(incident.serious);
        case Quality::unlawful:
            return unlawful;
        case Quality::unlawful_strike:
            return unlawful & !tri(incident.go_slow);
    }
    return Tri::unknown;
}

/// The incident as it is where the rule counts it: what the rule asks for and the incident does not state is filled in.
inline Incident where_counted(CountRule const& rule, Incident incident) {
    auto const make_mass = [&] {
        if (!incident.participants) incident.participants = mass_complaint_people;
        if (!incident.same_matter) incident.same_matter = true;
    };
    auto const set = [](boost::optional<bool>& mark) {
        if (!mark) mark = true;
    };
    switch (rule.quality) {
        case Quality::complex:
            set(incident.complex_matter);
            break;
        case Quality::complex_and_prolonged:
            set(incident.complex_matter);
            set(incident.prolonged);
            break;
        case Quality::mass:
            make_mass();
            break;
        case Quality::unlawful_mass:
            make_mass();
            set(incident.unlawful);
            break;
        case Quality::prolonged_mass:
            make_mass();
            set(incident.prolonged);
            break;
        case Quality::unlawful_prolonged_mass:
            make_mass();
            set(incident.prolonged);
            set(incident.unlawful);
            break;
        case Quality::by_permanent_resident:
            set(incident.caused_by_resident);
            set(incident.permanent_resident);
            break;
        case Quality::by_resident_serious_crime:
        case Quality::by_resident_especially_serious_crime:
        case Quality::by_resident_child_abuse:
        case Quality::by_resident_serious_accident:
            set(incident.caused_by_resident);
            break;
        case Quality::unlawful:
        case Quality::unlawful_strike:
        case Quality::unlawful_above_level:
            set(incident.unlawful);
            break;
        // The other kinds are of one mark, which no narrower kind asks for, or of a class that is known or not.
        case Quality::any:
        case Quality::key_work:
        case Quality::serious_crime:
        case Quality::very_serious_crime:
        case Quality::grave_case:
        case Quality::serious_fire:
        case Quality::serious_traffic_accident:
        case Quality::fatal:
        case Quality::fatal_or_serious:
        case Quality::said_serious:
            break;
    }
    return incident;
}

/// Whether an incident that the wider rule counts is one of the narrower rule too.
inline Tri is_counted_as_well(CountRule const& narrow, CountRule const& wide, Incident const& incident,
                              SeriousFire serious_fire) {
    return is_counted(wide, incident, serious_fire) == Tri::unknown
               ? is_counted(narrow, where_counted(wide, incident), serious_fire)
               : is_counted(narrow, incident, serious_fire);
}

}  // namespace v1
}  // namespace criterion19
