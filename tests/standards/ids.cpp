// The ids of all rows with their parents, test, label and subject: written down here once more, by hand from the rule
// texts, and never derived from the rows. An id is never reused and never changes its meaning.
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::standards;

namespace {

struct Frozen {
    std::string_view id;
    std::string_view parent;
    Test test;
    Label label;
    std::string_view subject;  ///< key of the indicator; empty for groups
};

constexpr Test all_rows = Test::all_of;
constexpr Test zero = Test::equal_to;
constexpr Label verbatim = wording_seen;
constexpr Label second = seen_secondary;
constexpr Label para = seen_paraphrase;
constexpr Label missing = content_not_available;

std::vector<Frozen> joined(std::initializer_list<std::vector<Frozen>> lists) {
    std::vector<Frozen> out;
    for (auto const& list : lists) out.insert(out.end(), list.begin(), list.end());
    return out;
}

std::vector<Frozen> const article_4_of_124 = {
    {"4.2", "", Test::present, verbatim, "policies_carried_out"},
    {"4.3", "", all_rows, verbatim, ""},
    {"4.3.a", "4.3", zero, verbatim, "against_state"},
    {"4.3.b", "4.3", zero, verbatim, "key_work_sabotage"},
    {"4.3.c", "4.3", zero, verbatim, "unlawful_religion"},
    {"4.3.d", "4.3", zero, verbatim, "abuse_of_causes"},
    {"4.3.dd", "4.3", zero, verbatim, "separatism"},
    {"4.3.e", "4.3", zero, verbatim, "complex_long_disputes"},
    {"4.3.g", "4.3", zero, verbatim, "incitements"},
    {"4.4", "", all_rows, verbatim, ""},
    {"4.4.a", "4.4", all_rows, verbatim, ""},
    {"4.4.a.1", "4.4.a", Test::not_above, verbatim, "crimes"},
    {"4.4.a.2", "4.4.a", Test::not_above, verbatim, "social_evils"},
    {"4.4.a.3", "4.4.a", Test::not_above, verbatim, "other_violations"},
    {"4.4.b", "4.4", zero, verbatim, "serious_crimes_unhandled"},
    {"4.4.c", "4.4", all_rows, verbatim, ""},
    {"4.4.c.1", "4.4.c", zero, verbatim, "new_hot_spots"},
    {"4.4.c.2", "4.4.c", zero, verbatim, "new_social_evil_persons"},
    {"4.4.c.3", "4.4.c", Test::present, verbatim, "persons_managed"},
    {"4.4.d", "4.4", all_rows, verbatim, ""},
    {"4.4.d.1", "4.4.d", zero, verbatim, "serious_fires_unexcused"},
    {"4.4.d.2", "4.4.d", zero, verbatim, "fatal_labour_accidents_unexcused"},
    {"4.4.d.3", "4.4.d", zero, verbatim, "serious_incidents_unexcused"},
};

std::vector<Frozen> const article_5_of_23 = {
    {"5.2", "", all_rows, second, ""},
    {"5.2.1", "5.2", Test::present, second, "policies_carried_out"},
    {"5.2.2", "5.2", Test::at_least, second, "self_management_models"},
    {"5.3", "", all_rows, second, ""},
    {"5.3.a", "5.3", zero, second, "against_state"},
    {"5.3.b", "5.3", zero, second, "sabotage"},
    {"5.3.c", "5.3", all_rows, second, ""},
    {"5.3.c.1", "5.3.c", zero, second, "unlawful_religion"},
    {"5.3.c.2", "5.3.c", zero, second, "separatism"},
    {"5.3.c.3", "5.3.c", zero, second, "disorders"},
    {"5.3.d", "5.3", all_rows, second, ""},
    {"5.3.d.1", "5.3.d", zero, second, "complex_disputes"},
    {"5.3.d.2", "5.3.d", zero, second, "mass_complaints"},
    {"5.3.d.3", "5.3.d", zero, second, "unlawful_complaints_above_level"},
    {"5.4", "", all_rows, second, ""},
    {"5.4.a", "5.4", all_rows, second, ""},
    {"5.4.a.1", "5.4.a", Test::not_above, second, "crimes"},
    {"5.4.a.2", "5.4.a", Test::not_above, second, "accidents"},
    {"5.4.a.3", "5.4.a", Test::not_above, second, "social_evils"},
    {"5.4.a.4", "5.4.a", Test::not_above, second, "other_violations"},
    {"5.4.b", "5.4", all_rows, second, ""},
    {"5.4.b.1", "5.4.b", zero, second, "serious_crimes"},
    {"5.4.b.2", "5.4.b", Test::present, missing, "tt23_5_4_b_second_half"},
    {"5.4.c", "5.4", zero, recalled(65), "serious_events"},
    {"5.4.d", "5.4", all_rows, recalled(65), ""},
    {"5.4.d.1", "5.4.d", zero, recalled(65), "new_social_evil_persons"},
    {"5.4.d.2", "5.4.d", Test::present, recalled(65), "persons_managed"},
};

struct FrozenStandard {
    std::string_view id;
    std::vector<Frozen> rows;
};

std::vector<FrozenStandard> const frozen = {
    {"tt124-2021/commune", joined({{{"", "", all_rows, verbatim, ""},
                                    {"5.1", "", all_rows, verbatim, ""},
                                    {"5.1.1", "5.1", Test::within, verbatim, "party_resolution_date"},
                                    {"5.1.2", "5.1", Test::within, verbatim, "plan_date"},
                                    {"5.1.3", "5.1", Test::within, verbatim, "registration_date"},
                                    {"5.1.4", "5.1", Test::at_least, verbatim, "effective_models"}},
                                   article_4_of_124,
                                   {{"5.3", "", all_rows, verbatim, ""},
                                    {"5.3.1", "5.3", Test::present, verbatim, "police_effective"},
                                    {"5.3.2", "5.3", zero, verbatim, "police_disciplined"},
                                    {"5.4", "", all_rows, verbatim, ""},
                                    {"5.4.1", "5.4", Test::at_least, verbatim, "units_registered_in_scope"},
                                    {"5.4.2", "5.4", Test::at_least, verbatim, "units_recognised_in_scope"}}})},
    {"tt124-2021/hamlet", joined({{{"", "", all_rows, verbatim, ""},
                                   {"4.1", "", all_rows, verbatim, ""},
                                   {"4.1.1", "4.1", Test::within, verbatim, "party_resolution_date"},
                                   {"4.1.2", "4.1", Test::within, verbatim, "registration_date"},
                                   {"4.1.3", "4.1", Test::at_least, verbatim, "households_registered"}},
                                  article_4_of_124,
                                  {{"4.5", "", all_rows, verbatim, ""},
                                   {"4.5.1", "4.5", Test::at_least, verbatim, "force_rating"},
                                   {"4.5.2", "4.5", zero, verbatim, "force_disciplined"}}})},
    {"tt124-2021/agency",
     {{"", "", all_rows, verbatim, ""},
      {"6.1", "", all_rows, verbatim, ""},
      {"6.1.1", "6.1", Test::within, verbatim, "party_resolution_date"},
      {"6.1.2", "6.1", Test::within, verbatim, "plan_date"},
      {"6.1.3", "6.1", Test::within, verbatim, "registration_date"},
      {"6.1.4", "6.1", Test::at_least, verbatim, "rules_of_agency"},
      {"6.1.5", "6.1", Test::at_least, verbatim, "people_briefed"},
      {"6.1.6", "6.1", Test::at_least, verbatim, "effective_models"},
      {"6.2", "", Test::present, verbatim, "policies_carried_out"},
      {"6.3", "", all_rows, verbatim, ""},
      {"6.3.a", "6.3", zero, verbatim, "unlawful_religion"},
      {"6.3.b", "6.3", zero, verbatim, "abuse_of_causes"},
      {"6.3.c", "6.3", zero, verbatim, "incitements"},
      {"6.3.d", "6.3", zero, verbatim, "unlawful_strikes"},
      {"6.3.dd", "6.3", zero, verbatim, "serious_crimes_unhandled"},
      {"6.3.e", "6.3", zero, verbatim, "secrets_breaches"},
      {"6.3.g", "6.3", all_rows, verbatim, ""},
      {"6.3.g.1", "6.3.g", zero, verbatim, "serious_fires_unexcused"},
      {"6.3.g.2", "6.3.g", zero, verbatim, "fatal_labour_accidents_unexcused"},
      {"6.3.g.3", "6.3.g", zero, verbatim, "serious_incidents_unexcused"},
      {"6.3.g.4", "6.3.g", zero, verbatim, "serious_environment_food_unexcused"},
      {"6.3.h", "6.3", all_rows, verbatim, ""},
      {"6.3.h.1", "6.3.h", zero, verbatim, "staff_fined"},
      {"6.3.h.2", "6.3.h", zero, verbatim, "members_social_evils_warned"},
      {"6.4", "", all_rows, verbatim, ""},
      {"6.4.1", "6.4", Test::present, verbatim, "guard_title_or_rating"},
      {"6.4.2", "6.4", zero, verbatim, "guards_warned"},
      {"6.5", "", all_rows, verbatim, ""},
      {"6.5.1", "6.5", Test::at_least, verbatim, "sub_units_titled"},
      {"6.5.2", "6.5", zero, verbatim, "sub_unit_members_warned"}}},
    {"tt124-2021/school",
     {{"", "", all_rows, verbatim, ""},
      {"7.1", "", all_rows, verbatim, ""},
      {"7.1.1", "7.1", Test::within, verbatim, "party_resolution_date"},
      {"7.1.2", "7.1", Test::within, verbatim, "plan_date"},
      {"7.1.3", "7.1", Test::within, verbatim, "registration_date"},
      {"7.1.4", "7.1", Test::at_least, verbatim, "rules_of_school"},
      {"7.1.5", "7.1", Test::at_least, verbatim, "people_briefed"},
      {"7.1.6", "7.1", Test::at_least, verbatim, "effective_models"},
      {"7.2", "", all_rows, verbatim, ""},
      {"7.2.1", "7.2", Test::present, verbatim, "policies_carried_out"},
      {"7.2.2", "7.2", Test::present, verbatim, "parents_coordination"},
      {"7.3", "", all_rows, verbatim, ""},
      {"7.3.a", "7.3", zero, verbatim, "unlawful_religion"},
      {"7.3.b", "7.3", zero, verbatim, "abuse_of_causes"},
      {"7.3.c", "7.3", zero, verbatim, "incitements"},
      {"7.3.dd", "7.3", zero, verbatim, "serious_crimes_unhandled"},
      {"7.3.e", "7.3", zero, verbatim, "secrets_breaches"},
      {"7.3.g", "7.3", all_rows, verbatim, ""},
      {"7.3.g.1", "7.3.g", zero, verbatim, "serious_fires_unexcused"},
      {"7.3.g.2", "7.3.g", zero, verbatim, "fatal_labour_accidents_unexcused"},
      {"7.3.g.3", "7.3.g", zero, verbatim, "serious_incidents_unexcused"},
      {"7.3.g.4", "7.3.g", zero, verbatim, "serious_environment_food_unexcused"},
      {"7.4", "", all_rows, verbatim, ""},
      {"7.4.1", "7.4", zero, verbatim, "school_violence"},
      {"7.4.2", "7.4", zero, verbatim, "members_crime"},
      {"7.4.3", "7.4", zero, verbatim, "members_social_evils_warned"},
      {"7.5", "", all_rows, verbatim, ""},
      {"7.5.1", "7.5", Test::present, verbatim, "guard_title_or_rating"},
      {"7.5.2", "7.5", zero, verbatim, "guards_warned"},
      {"7.6", "", all_rows, verbatim, ""},
      {"7.6.1", "7.6", Test::at_least, verbatim, "sub_units_titled"},
      {"7.6.2", "7.6", zero, verbatim, "sub_unit_members_warned"}}},
    {"tt23-2012/commune", joined({{{"", "", all_rows, second, ""},
                                   {"6.1", "", all_rows, second, ""},
                                   {"6.1.1", "6.1", Test::within, second, "party_resolution_date"},
                                   {"6.1.2", "6.1", Test::within, second, "plan_date"},
                                   {"6.1.3", "6.1", Test::within, second, "registration_date"}},
                                  article_5_of_23,
                                  {{"6.3", "", all_rows, second, ""},
                                   {"6.3.1", "6.3", Test::at_least, second, "police_title"},
                                   {"6.3.2", "6.3", zero, second, "police_and_guard_warned"},
                                   {"6.4", "", Test::at_least, second, "hamlets_recognised"}}})},
    {"tt23-2012/hamlet", joined({{{"", "", all_rows, second, ""},
                                  {"5.1", "", all_rows, second, ""},
                                  {"5.1.1", "5.1", Test::within, second, "party_resolution_date"},
                                  {"5.1.2", "5.1", Test::within, second, "registration_date"},
                                  {"5.1.3", "5.1", Test::at_least, second, "households_pledged"}},
                                 article_5_of_23,
                                 {{"5.5", "", all_rows, recalled(65), ""},
                                  {"5.5.1", "5.5", Test::present, recalled(65), "force_title_or_rating"},
                                  {"5.5.2", "5.5", zero, recalled(65), "force_warned"}}})},
    {"tt23-2012/agency",
     {{"", "", all_rows, second, ""},
      {"7.1", "", all_rows, second, ""},
      {"7.1.1", "7.1", Test::within, second, "plan_date"},
      {"7.1.2", "7.1", Test::within, second, "registration_date"},
      {"7.1.3", "7.1", Test::at_least, second, "rules_of_agency_2012"},
      {"7.1.4", "7.1", Test::at_least, second, "people_signed"},
      {"7.2", "", all_rows, second, ""},
      {"7.2.1", "7.2", Test::present, second, "policies_carried_out"},
      {"7.2.2", "7.2", Test::within, second, "coordination_plan_date"},
      {"7.2.3", "7.2", Test::at_least, second, "self_protection_models"},
      {"7.3", "", all_rows, second, ""},
      {"7.3.1", "7.3", zero, second, "mass_complaints"},
      {"7.3.2", "7.3", zero, second, "unlawful_strikes_alone"},
      {"7.3.3", "7.3", zero, second, "great_thefts"},
      {"7.3.4", "7.3", zero, second, "secrets_breaches"},
      {"7.3.5", "7.3", zero, second, "serious_fires"},
      {"7.3.6", "7.3", zero, second, "serious_labour_accidents"},
      {"7.3.7", "7.3", zero, second, "members_crime"},
      {"7.3.8", "7.3", zero, second, "members_social_evils"},
      {"7.4", "", Test::present, missing, "tt23_7_4"},
      {"7.5", "", Test::present, missing, "tt23_7_5"}}},
    {"tt23-2012/school",
     {{"", "", all_rows, second, ""},
      {"8.1", "", all_rows, second, ""},
      {"8.1.1", "8.1", Test::within, second, "party_resolution_date"},
      {"8.1.2", "8.1", Test::within, second, "plan_date"},
      {"8.1.3", "8.1", Test::within, second, "registration_date"},
      {"8.1.4", "8.1", Test::at_least, second, "rules_of_school_2012"},
      {"8.1.5", "8.1", Test::at_least, second, "people_signed"},
      {"8.2", "", all_rows, second, ""},
      {"8.2.1", "8.2", Test::present, second, "policies_carried_out"},
      {"8.2.2", "8.2", Test::within, second, "coordination_plan_date"},
      {"8.3", "", Test::present, missing, "tt23_8_3"},
      {"8.4", "", Test::present, missing, "tt23_8_4"},
      {"8.5", "", Test::present, missing, "tt23_8_5"}}},
    {"ntm-2009/19",
     {{"", "", all_rows, recalled(97), ""},
      {"19.1", "", Test::any_of, recalled(97), ""},
      {"19.1.att", "19.1", Test::present, recalled(97), "order_maintained"},
      {"tt41-2013.21", "19.1", all_rows, recalled(65), ""},
      {"tt41-2013.21.1", "tt41-2013.21", all_rows, recalled(70), ""},
      {"tt41-2013.21.1.1", "tt41-2013.21.1", Test::within, recalled(70), "party_resolution_date"},
      {"tt41-2013.21.1.2", "tt41-2013.21.1", Test::within, recalled(70), "plan_date"},
      {"tt41-2013.21.1.3", "tt41-2013.21.1", Test::within, recalled(70), "registration_date"},
      {"tt41-2013.21.2", "tt41-2013.21", all_rows, recalled(65), ""},
      {"tt41-2013.21.2.1", "tt41-2013.21.2", zero, recalled(65), "against_state"},
      {"tt41-2013.21.2.2", "tt41-2013.21.2", zero, recalled(65), "sabotage"},
      {"tt41-2013.21.2.3", "tt41-2013.21.2", zero, recalled(65), "unlawful_religion"},
      {"tt41-2013.21.2.4", "tt41-2013.21.2", zero, recalled(65), "disorders"},
      {"tt41-2013.21.2.5", "tt41-2013.21.2", zero, recalled(65), "complex_disputes"},
      {"tt41-2013.21.2.6", "tt41-2013.21.2", all_rows, recalled(65), ""},
      {"tt41-2013.21.2.6.1", "tt41-2013.21.2.6", zero, recalled(65), "mass_complaints"},
      {"tt41-2013.21.2.6.2", "tt41-2013.21.2.6", zero, recalled(65), "unlawful_complaints_above_level"},
      {"tt41-2013.21.3", "tt41-2013.21", all_rows, recalled(65), ""},
      {"tt41-2013.21.3.1", "tt41-2013.21.3", Test::not_above, recalled(65), "crimes"},
      {"tt41-2013.21.3.2", "tt41-2013.21.3", Test::not_above, recalled(65), "social_evils"},
      {"tt41-2013.21.3.3", "tt41-2013.21.3", zero, recalled(65), "serious_crimes"},
      {"tt41-2013.21.4", "tt41-2013.21", Test::at_least, recalled(70), "hamlets_recognised"},
      {"tt41-2013.21.5", "tt41-2013.21", all_rows, recalled(70), ""},
      {"tt41-2013.21.5.1", "tt41-2013.21.5", Test::at_least, recalled(70), "commune_police_title"},
      {"tt41-2013.21.5.2", "tt41-2013.21.5", zero, recalled(70), "police_warned"},
      {"19.2", "", zero, recalled(97), "negative_attestations"}}},
    {"ntm-2016/19",
     {{"", "", all_rows, para, ""},
      {"19.1", "", all_rows, para, ""},
      {"19.1.1", "19.1", Test::present, para, "militia_strong"},
      {"19.1.2", "19.1", zero, para, "defence_targets_missed"},
      {"19.2", "", all_rows, second, ""},
      {"19.2.1", "19.2", Test::present, para, "recognised_safe"},
      {"19.2.2", "19.2", zero, para, "prolonged_mass_complaints"},
      {"19.2.3", "19.2", zero, para, "grave_cases"},
      {"19.2.4", "19.2", Test::not_above, para, "crimes"},
      {"19.2.5", "19.2", Test::not_above, para, "social_evils"},
      {"19.2.6", "19.2", Test::falling, para, "crimes-1"},
      {"19.2.7", "19.2", Test::falling, para, "social_evils-1"}}},
    {"ntm-2018-model/security",
     {{"", "", all_rows, recalled(80), ""},
      {"1", "", zero, recalled(80), "unlawful_mass_complaints"},
      {"2", "", zero, recalled(80), "residents_crime"},
      {"3", "", Test::falling, recalled(80), "social_evils-1"}}},
    {"ntm-2021/19",
     {{"", "", all_rows, recalled(85), ""},
      {"19.1", "", all_rows, recalled(85), ""},
      {"19.1.1", "19.1", Test::present, para, "militia_strong"},
      {"19.1.2", "19.1", zero, para, "defence_targets_missed"},
      {"19.2", "", all_rows, recalled(85), ""},
      {"19.2.1", "19.2", zero, recalled(85), "national_security_acts"},
      {"19.2.2", "19.2", zero, recalled(85), "unlawful_prolonged_mass_complaints"},
      {"19.2.3", "19.2", zero, recalled(85), "residents_especially_serious_crime"},
      {"19.2.4", "19.2", zero, recalled(85), "residents_child_abuse"},
      {"19.2.5", "19.2", Test::not_above, recalled(85), "crimes"},
      {"19.2.6", "19.2", Test::not_above, recalled(85), "social_evils"},
      {"19.2.7", "19.2", Test::not_above, recalled(85), "traffic_accidents"},
      {"19.2.8", "19.2", Test::not_above, recalled(85), "fires_explosions"},
      {"19.2.9", "19.2", Test::at_least, recalled(85), "three_kind_models"}}},
    {"ntm-2021-advanced/19",
     {{"", "", all_rows, recalled(85), ""},
      {"19.0", "", Test::present, recalled(95), "recognised_new_rural"},
      {"19.1.1", "", Test::present, recalled(90), "military_command_raised"},
      {"19.2", "", all_rows, recalled(85), ""},
      {"19.2.1", "19.2", zero, recalled(85), "residents_serious_crime"},
      {"19.2.2", "19.2", zero, recalled(85), "residents_serious_accidents"},
      {"19.2.3", "19.2", Test::at_least, recalled(85), "camera_models"},
      {"19.2.models", "19.2", Test::at_least_k, recalled(70), ""},
      {"19.2.4", "19.2.models", Test::at_least, recalled(70), "crime_models"},
      {"19.2.5", "19.2.models", Test::at_least, recalled(70), "traffic_models"},
      {"19.2.6", "19.2.models", Test::at_least, recalled(70), "fire_models"}}},
    {"ntm-2026",
     {{"", "", all_rows, missing, ""},
      {"10.defence", "", Test::present, missing, "ntm_2026_defence"},
      {"10.security", "", Test::present, missing, "ntm_2026_security"}}},
    {"qd18-2022/commune",
     {{"", "", all_rows, second, ""},
      {"1", "", Test::present, second, "whole_set_met"},
      {"2", "", Test::present, missing, "people_satisfied"},
      {"3", "", zero, second, "construction_arrears"},
      {"4", "", Test::present, second, "not_complex_in_security"}}},
    {"militia-2019/commune",
     {{"", "", all_rows, verbatim, ""},
      {"9.1.a", "", Test::within, verbatim, "militia_registration_date"},
      {"15.1", "", Test::at_least, verbatim, "hamlets_with_militia"},
      {"15.2", "", all_rows, verbatim, ""},
      {"15.2.1", "15.2", Test::present, verbatim, "mobile_platoon"},
      {"15.2.2", "15.2", Test::present, verbatim, "sea_unit"},
      {"15.2.3", "15.2", Test::present, verbatim, "standing_unit"},
      {"20.1", "", all_rows, verbatim, ""},
      {"20.1.a", "20.1", Test::present, verbatim, "commander_qualified"},
      {"20.1.a", "20.1", Test::present, second, "commander_civil_servant"},
      {"20.1.a", "20.1", Test::present, second, "commander_in_post"},
      {"20.1.b", "20.1", Test::present, verbatim, "political_officer_secretary"},
      {"20.1.c", "20.1", Test::present, verbatim, "deputy_political_officer_youth"},
      {"20.1.c", "20.1", Test::present, second, "deputy_political_officer_in_post"},
      {"20.1.d", "20.1", Test::present, verbatim, "deputy_commander_in_post"},
      {"20.1.d", "20.1", Test::present, second, "deputy_and_assistant_civil_servants"},
      {"20.1.d", "20.1", Test::present, second, "deputy_and_assistants_in_post"},
      {"20.2", "", all_rows, verbatim, ""},
      {"20.2.1", "20.2", Test::present, verbatim, "command_has_office"},
      {"20.2.2", "20.2", Test::present, verbatim, "command_has_seal"},
      {"28.1", "", all_rows, verbatim, ""},
      {"28.1.a", "28.1", Test::at_least, verbatim, "training_days_first_year"},
      {"28.1.b", "28.1", all_rows, verbatim, ""},
      {"28.1.b.1", "28.1.b", Test::at_least, verbatim, "training_days_mobile"},
      {"28.1.b.2", "28.1.b", Test::at_least, verbatim, "training_days_on_spot"},
      {"28.1.c", "28.1", Test::at_least, verbatim, "training_days_standing"},
      {"nd72-2020.4.1", "", all_rows, verbatim, ""},
      {"nd72-2020.4.1.1", "nd72-2020.4.1", Test::at_most, verbatim, "deputy_commanders"},
      {"nd72-2020.4.1.2", "nd72-2020.4.1", Test::at_least, verbatim, "deputy_commanders"},
      {"nd220-2025.5.2.a", "", all_rows, second, ""},
      {"nd220-2025.5.2.a.1", "nd220-2025.5.2.a", Test::at_most, second, "deputy_commanders"},
      {"nd220-2025.5.2.a.2", "nd220-2025.5.2.a", Test::at_least, second, "deputy_commanders"},
      {"nd220-2025.5.2.b", "", zero, second, "assistants"},
      {"nq66.12-2026.posts", "", Test::present, missing, "posts_of_command"},
      {"tt69-2020.9.2.a", "", Test::at_least, verbatim, "defence_exercises"}}},
};

}  // namespace

TEST_CASE("the rows of every standard are the frozen ones, in their order") {
    CHECK(frozen.size() == std::size(catalogue));
    for (auto const& expected : frozen) {
        INFO(expected.id);
        auto const standard = find(expected.id);
        REQUIRE(standard);
        REQUIRE(standard->rows.size() == expected.rows.size());
        REQUIRE(standard->links.size() == expected.rows.size());
        for (std::size_t i = 0; i < expected.rows.size(); ++i) {
            auto const& row = standard->rows[i];
            auto const& wanted = expected.rows[i];
            INFO("row " << wanted.id);
            CHECK(row.id == wanted.id);
            CHECK(key_of(row.test) == key_of(wanted.test));
            CHECK(print(row.citation.label) == print(wanted.label));
            CHECK((row.subject.is_none() ? std::string() : key_of(row.subject)) == wanted.subject);
            auto const parent = standard->links[i].parent;
            if (i == 0) {
                CHECK(parent == -1);
            } else {
                REQUIRE(parent >= 0);
                CHECK(standard->rows[static_cast<std::size_t>(parent)].id == wanted.parent);
            }
        }
    }
}

TEST_CASE("ids print whole") {
    CHECK(full_id(tt124_2021_commune, tt124_2021_commune.rows[0]) == "tt124-2021/commune");
    auto const row = [](Standard const& standard, std::string_view id) {
        return full_id(standard, standard.rows[static_cast<std::size_t>(standard.row_index(id))]);
    };
    CHECK(row(tt124_2021_commune, "4.3.dd") == "tt124-2021/commune/4.3.dd");
    CHECK(row(ntm_2009_19, "tt41-2013.21.2.6.1") == "ntm-2009/19/tt41-2013.21.2.6.1");
    CHECK(row(militia_2019_commune, "nd72-2020.4.1") == "militia-2019/commune/nd72-2020.4.1");
    CHECK(row(ntm_2018_model_security, "3") == "ntm-2018-model/security/3");
}
