#include "worlds/classes.hpp"

#include <algorithm>
#include <initializer_list>

namespace worlds {

bool is_excused(Event const& event, Excusable excuse) {
    auto const& told = event.told;
    switch (excuse) {
        case Excusable::no:
            return false;
        case Excusable::force_majeure:
            return *told.force_majeure;
        case Excusable::force_majeure_or_handled:
            return *told.force_majeure || (*told.detected_in_time && *told.mitigated && *told.reported_at_once);
    }
    return false;
}

KindSet kinds_of(CountKind count) noexcept {
    switch (count) {
        case CountKind::against_state:
            return IncidentKind::against_state;
        case CountKind::sabotage:
            return IncidentKind::sabotage;
        case CountKind::unlawful_religion:
            return IncidentKind::unlawful_religion;
        case CountKind::abuse_of_causes:
            return IncidentKind::abuse_of_causes;
        case CountKind::separatism:
            return IncidentKind::separatism;
        case CountKind::complex_disputes:
        case CountKind::complex_long_disputes:
            return IncidentKind::dispute;
        case CountKind::incitements:
            return IncidentKind::incitement;
        case CountKind::disorders:
            return IncidentKind::disorder;
        case CountKind::mass_complaints:
        case CountKind::unlawful_mass_complaints:
        case CountKind::prolonged_mass_complaints:
        case CountKind::unlawful_prolonged_mass_complaints:
        case CountKind::unlawful_complaints_above_level:
            return IncidentKind::complaint;
        case CountKind::crimes:
        case CountKind::serious_crimes:
        case CountKind::very_serious_crimes:
        case CountKind::grave_cases:
        case CountKind::residents_serious_crime:
        case CountKind::residents_especially_serious_crime:
        case CountKind::residents_child_abuse:
        case CountKind::residents_crime:
            return IncidentKind::crime;
        case CountKind::social_evils:
            return IncidentKind::social_evil;
        case CountKind::other_violations:
            return IncidentKind::other_violation;
        case CountKind::accidents:
            return IncidentKind::traffic_accident | IncidentKind::labour_accident;
        case CountKind::traffic_accidents:
        case CountKind::serious_traffic_accidents:
            return IncidentKind::traffic_accident;
        case CountKind::fires_explosions:
        case CountKind::serious_fires:
            return IncidentKind::fire_explosion;
        case CountKind::residents_serious_accidents:
            return IncidentKind::traffic_accident | IncidentKind::fire_explosion;
        case CountKind::new_hot_spots:
            return IncidentKind::hot_spot;
        case CountKind::fatal_labour_accidents:
        case CountKind::serious_labour_accidents:
            return IncidentKind::labour_accident;
        case CountKind::serious_incidents:
            return IncidentKind::technical_incident;
        case CountKind::unlawful_strikes:
        case CountKind::unlawful_strikes_alone:
            return IncidentKind::strike;
        case CountKind::secrets_breaches:
            return IncidentKind::secrets_breach;
        case CountKind::serious_environment_food:
            return IncidentKind::environment_food;
        case CountKind::school_violence:
            return IncidentKind::school_violence;
        case CountKind::great_thefts:
            return IncidentKind::theft;
        case CountKind::national_security_acts:
        case CountKind::new_social_evil_persons:
        case CountKind::staff_fined:
        case CountKind::members_crime:
        case CountKind::members_social_evils:
        case CountKind::members_social_evils_warned:
        case CountKind::members_crime_warned:
        case CountKind::staff_fined_warned:
        case CountKind::police_disciplined:
        case CountKind::police_warned:
        case CountKind::ward_guard_warned:
        case CountKind::force_disciplined:
        case CountKind::force_warned:
        case CountKind::guards_warned:
        case CountKind::sub_unit_members_warned:
        case CountKind::negative_attestations:
            break;
    }
    return {};
}

namespace {

/// Five people or more on one matter.
bool is_mass(Incident const& told) {
    return *told.participants >= 5 && *told.same_matter;
}

/// 28/2014/TT-BCA, Điều 3 khoản 3: articles of the code of 1999, from 2018 on their counterparts in the code of 2015.
bool is_grave(Incident const& told) {
    bool const old_code = to_day(*told.date) < day(2018, 1, 1);
    auto const any = [&](std::initializer_list<std::int64_t> articles) {
        return std::find(articles.begin(), articles.end(), *told.penal_code_article) != articles.end();
    };
    if (old_code ? any({93, 95, 96}) : any({123, 125, 126})) return true;
    return *told.severity == Severity::especially_serious &&
           (old_code ? any({104, 111, 112, 113, 114, 133, 134, 135}) : any({134, 141, 142, 143, 144, 168, 169, 170}));
}

bool is_serious_fire(Incident const& told, Options const& options) {
    if (*told.deaths >= 1 || *told.injury_percent >= 61) return true;
    if (!options.fire_from_level_3) return *told.damage_million_dong >= 100;
    return *told.damage_million_dong >= 3000 || *told.forest_square_metres >= 50'000;
}

bool is_serious_traffic(Incident const& told) {
    return *told.deaths >= 1 || *told.injury_percent >= 61 || *told.damage_million_dong >= 100;
}

}  // namespace

bool is_counted(CountKind count, Event const& event, Options const& options) {
    auto const& told = event.told;
    if (!kinds_of(count).contains(told.kind)) return false;
    switch (count) {
        case CountKind::complex_disputes:
            return *told.complex_matter;
        case CountKind::complex_long_disputes:
            return *told.complex_matter && *told.prolonged;
        case CountKind::mass_complaints:
            return is_mass(told);
        case CountKind::unlawful_mass_complaints:
            return is_mass(told) && *told.unlawful;
        case CountKind::prolonged_mass_complaints:
            return is_mass(told) && *told.prolonged;
        case CountKind::unlawful_prolonged_mass_complaints:
            return is_mass(told) && *told.prolonged && *told.unlawful;
        case CountKind::unlawful_complaints_above_level:
            return *told.above_level && *told.unlawful;
        case CountKind::serious_crimes:
            return *told.severity >= Severity::serious;
        case CountKind::very_serious_crimes:
            return *told.severity >= Severity::very_serious;
        case CountKind::grave_cases:
            return is_grave(told);
        case CountKind::residents_serious_crime:
            return *told.caused_by_resident && *told.severity >= Severity::serious;
        case CountKind::residents_especially_serious_crime:
            return *told.caused_by_resident && *told.severity == Severity::especially_serious;
        case CountKind::residents_child_abuse:
            return *told.caused_by_resident && *told.child_abuse;
        case CountKind::residents_crime:
            return *told.permanent_resident;
        case CountKind::residents_serious_accidents:
            return *told.caused_by_resident &&
                   (told.kind == IncidentKind::fire_explosion ? is_serious_fire(told, options)
                                                              : is_serious_traffic(told));
        case CountKind::serious_fires:
            return is_serious_fire(told, options);
        case CountKind::serious_traffic_accidents:
            return is_serious_traffic(told);
        case CountKind::fatal_labour_accidents:
            return *told.deaths >= 1;
        case CountKind::serious_labour_accidents:
        case CountKind::serious_incidents:
        case CountKind::serious_environment_food:
        case CountKind::great_thefts:
            return *told.serious;
        case CountKind::unlawful_strikes:
            return *told.unlawful;
        case CountKind::unlawful_strikes_alone:
            return *told.unlawful && !*told.go_slow;
        case CountKind::against_state:
        case CountKind::sabotage:
        case CountKind::unlawful_religion:
        case CountKind::abuse_of_causes:
        case CountKind::separatism:
        case CountKind::incitements:
        case CountKind::disorders:
        case CountKind::crimes:
        case CountKind::social_evils:
        case CountKind::other_violations:
        case CountKind::accidents:
        case CountKind::traffic_accidents:
        case CountKind::fires_explosions:
        case CountKind::new_hot_spots:
        case CountKind::secrets_breaches:
        case CountKind::school_violence:
            return true;
        case CountKind::national_security_acts:
        case CountKind::new_social_evil_persons:
        case CountKind::staff_fined:
        case CountKind::members_crime:
        case CountKind::members_social_evils:
        case CountKind::members_social_evils_warned:
        case CountKind::members_crime_warned:
        case CountKind::staff_fined_warned:
        case CountKind::police_disciplined:
        case CountKind::police_warned:
        case CountKind::ward_guard_warned:
        case CountKind::force_disciplined:
        case CountKind::force_warned:
        case CountKind::guards_warned:
        case CountKind::sub_unit_members_warned:
        case CountKind::negative_attestations:
            break;
    }
    return false;
}

std::int64_t weight_of(CountKind count, Event const& event) {
    bool const by_person = count == CountKind::residents_serious_crime ||
                           count == CountKind::residents_especially_serious_crime ||
                           count == CountKind::residents_child_abuse || count == CountKind::residents_crime;
    return by_person ? event.told.offenders.get_value_or(1) : 1;
}

std::vector<CountKind> wider(CountKind count) {
    switch (count) {
        case CountKind::serious_crimes:
        case CountKind::grave_cases:
            return {CountKind::crimes};
        case CountKind::very_serious_crimes:
            return {CountKind::serious_crimes, CountKind::crimes};
        case CountKind::unlawful_mass_complaints:
        case CountKind::prolonged_mass_complaints:
            return {CountKind::mass_complaints};
        case CountKind::unlawful_prolonged_mass_complaints:
            return {CountKind::prolonged_mass_complaints, CountKind::unlawful_mass_complaints,
                    CountKind::mass_complaints};
        case CountKind::complex_long_disputes:
            return {CountKind::complex_disputes};
        case CountKind::serious_fires:
            return {CountKind::fires_explosions};
        case CountKind::serious_traffic_accidents:
            return {CountKind::traffic_accidents};
        case CountKind::residents_especially_serious_crime:
            return {CountKind::residents_serious_crime};
        case CountKind::unlawful_strikes_alone:
            return {CountKind::unlawful_strikes};
        case CountKind::force_warned:
            return {CountKind::force_disciplined};
        case CountKind::police_warned:
            return {CountKind::police_disciplined};
        case CountKind::staff_fined_warned:
            return {CountKind::staff_fined};
        case CountKind::members_crime_warned:
            return {CountKind::members_crime};
        case CountKind::members_social_evils_warned:
            return {CountKind::members_social_evils};
        // Of permanent residents only: no whole for what any resident did.
        case CountKind::residents_crime:
        case CountKind::residents_serious_crime:
        case CountKind::residents_child_abuse:
        case CountKind::residents_serious_accidents:
        case CountKind::against_state:
        case CountKind::sabotage:
        case CountKind::unlawful_religion:
        case CountKind::abuse_of_causes:
        case CountKind::separatism:
        case CountKind::complex_disputes:
        case CountKind::incitements:
        case CountKind::disorders:
        case CountKind::mass_complaints:
        case CountKind::unlawful_complaints_above_level:
        case CountKind::national_security_acts:
        case CountKind::crimes:
        case CountKind::social_evils:
        case CountKind::other_violations:
        case CountKind::accidents:
        case CountKind::traffic_accidents:
        case CountKind::fires_explosions:
        case CountKind::new_hot_spots:
        case CountKind::new_social_evil_persons:
        case CountKind::fatal_labour_accidents:
        case CountKind::serious_labour_accidents:
        case CountKind::serious_incidents:
        case CountKind::unlawful_strikes:
        case CountKind::secrets_breaches:
        case CountKind::serious_environment_food:
        case CountKind::school_violence:
        case CountKind::great_thefts:
        case CountKind::staff_fined:
        case CountKind::members_crime:
        case CountKind::members_social_evils:
        case CountKind::police_disciplined:
        case CountKind::ward_guard_warned:
        case CountKind::force_disciplined:
        case CountKind::guards_warned:
        case CountKind::sub_unit_members_warned:
        case CountKind::negative_attestations:
            break;
    }
    return {};
}

namespace {

std::int64_t count_events(World const& world, CountKind count, Period days, Day until, Excusable excuse) {
    std::int64_t sum = 0;
    for_each_event(world, [&](Event const& event) {
        auto const when = to_day(*event.told.date);
        if (!days.contains(when) || until < when) return;
        if (is_counted(count, event, world.options) && !is_excused(event, excuse)) sum += weight_of(count, event);
    });
    return sum;
}

}  // namespace

std::int64_t number(World const& world, CountKind count, int back, Excusable excuse) {
    if (kinds_of(count).empty())
        return world.persons[static_cast<std::size_t>(count)][static_cast<std::size_t>(back)].end;
    return count_events(world, count, world.window(back), end_day, excuse);
}

std::int64_t number_so_far(World const& world, CountKind count, int back) {
    if (kinds_of(count).empty())
        return world.persons[static_cast<std::size_t>(count)][static_cast<std::size_t>(back)].now;
    return count_events(world, count, world.window(back), world.as_of, Excusable::no);
}

}  // namespace worlds
