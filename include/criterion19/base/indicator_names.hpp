// The names of what a dossier states and the law measures. What each of them is stands in its row of the table of
// indicators (law/indicator_table.hpp): key, names in both languages, value, proof, question.
#pragma once

#include <criterion19/base/language.hpp>

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Something that stands as stated on the day of the dossier: a total, not an event.
enum class Total : std::uint8_t {
    households,
    households_registered,
    households_pledged,
    hamlets,
    hamlets_registered,
    hamlets_recognised,
    hamlets_with_resolution,
    hamlets_with_plan,
    hamlets_with_meeting,
    agencies,
    agencies_registered,
    agencies_recognised,
    enterprises,
    enterprises_registered,
    enterprises_recognised,
    schools,
    schools_registered,
    schools_recognised,
    schools_all,
    schools_with_plan,
    units,
    units_registered,
    units_recognised,
    staff,
    staff_briefed,
    staff_signed,
    learners,
    learners_briefed,
    learners_signed,
    effective_models,
    self_management_models,
    self_protection_models,
    camera_models,
    crime_models,
    traffic_models,
    fire_models,
    sub_units_eligible,
    sub_units_titled,
    hamlets_with_militia,
    deputy_commanders,
    training_days_first_year,
    training_days_mobile,
    training_days_on_spot,
    training_days_standing,
    defence_exercises,
    assistants,
    sub_units,
    criteria_met,
    construction_arrears,
};

/// A yes-or-no fact of a unit; what is not stated is unknown.
enum class Flag : std::uint8_t {
    ward,
    coastal_or_island,
    border,
    type_1,
    key_defence,
    has_party_organisation,
    has_guard_force,
    guard_eligible,
    general_school,
    primary_or_preschool,
    armed_forces,
    small_or_micro,
    managed_by_commune,
    rules_guarding,
    rules_state_secrets,
    rules_internal_politics,
    rules_labour_safety,
    rules_fire,
    rules_environment,
    rules_learners,
    mobile_platoon,
    sea_unit,
    standing_unit,
    has_first_year_militia,
    commander_qualified,
    political_officer_secretary,
    deputy_political_officer_youth,
    deputy_commander_in_post,
    command_has_office,
    command_has_seal,
    defence_targets_complete,
    has_later_mobile_militia,
    has_later_on_spot_militia,
    standing_unit_asked,
    commander_civil_servant,
    deputy_and_assistant_civil_servants,
    commander_in_post,
    deputy_political_officer_in_post,
    deputy_and_assistants_in_post,
    guarding_not_concerned,
    state_secrets_not_concerned,
    internal_politics_not_concerned,
    labour_safety_not_concerned,
    fire_not_concerned,
    environment_not_concerned,
    learners_not_concerned,
};

/// A judgement that only an authority can make: it enters by an attestation and by nothing else.
enum class Matter : std::uint8_t {
    policies_carried_out,
    persons_managed,
    police_effective,
    parents_coordination,
    militia_strong,
    military_command_raised,
    order_maintained,
    tt23_5_4_b_second_half,
    tt23_7_4,
    tt23_7_5,
    tt23_8_3,
    tt23_8_4,
    tt23_8_5,
    safe_and_peaceful,
    posts_of_command,
    ntm_2026_defence,
    ntm_2026_security,
    whole_set_met,
    people_satisfied,
};

/// What is counted over a year of assessment. Many kinds can also be counted from the dossier's register of incidents.
/// A name says what one unit of the count is.
enum class CountKind : std::uint8_t {
    against_state,
    sabotage,
    key_work_sabotage,
    unlawful_religion,
    abuse_of_causes,
    separatism,
    complex_disputes,
    complex_long_disputes,
    incitements,
    disorders,
    mass_complaints,
    unlawful_mass_complaints,
    prolonged_mass_complaints,
    unlawful_prolonged_mass_complaints,
    unlawful_complaints_above_level,
    national_security_acts,
    crimes,
    social_evils,
    other_violations,
    accidents,
    traffic_accidents,
    fires_explosions,
    serious_crimes,
    very_serious_crimes,
    grave_cases,
    residents_serious_crime,
    residents_especially_serious_crime,
    residents_child_abuse,
    residents_crime,
    residents_serious_accidents,
    new_hot_spots,
    new_social_evil_persons,
    serious_fires,
    serious_traffic_accidents,
    fatal_labour_accidents,
    serious_labour_accidents,
    serious_incidents,
    unlawful_strikes,
    unlawful_strikes_alone,
    secrets_breaches,
    serious_environment_food,
    school_violence,
    great_thefts,
    staff_fined,
    members_crime,
    members_social_evils,
    members_social_evils_warned,
    members_crime_warned,
    staff_fined_warned,
    police_disciplined,
    police_warned,
    ward_guard_warned,
    force_disciplined,
    force_warned,
    guards_warned,
    sub_unit_members_warned,
    negative_attestations,
};

/// Stable ASCII spelling of the name in files.
std::string_view key_of(Total total) noexcept;
std::string_view key_of(Flag flag) noexcept;
std::string_view key_of(Matter matter) noexcept;
std::string_view key_of(CountKind kind) noexcept;

/// The name in both languages: "hộ gia đình đăng ký".
Wording wording_of(Total total) noexcept;
Wording wording_of(Flag flag) noexcept;
Wording wording_of(Matter matter) noexcept;
Wording wording_of(CountKind kind) noexcept;

/// How many names there are of each; the table of indicators is checked against them.
inline constexpr int totals_known = static_cast<int>(Total::construction_arrears) + 1;
inline constexpr int flags_known = static_cast<int>(Flag::learners_not_concerned) + 1;
inline constexpr int matters_known = static_cast<int>(Matter::people_satisfied) + 1;
inline constexpr int counts_known = static_cast<int>(CountKind::negative_attestations) + 1;

}  // namespace v1
}  // namespace criterion19
