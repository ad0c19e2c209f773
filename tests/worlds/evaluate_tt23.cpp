// 23/2012/TT-BCA: hamlets (Điều 5), communes (Điều 6), agencies and enterprises (Điều 7), schools (Điều 8).
#include "worlds/evaluate.hpp"

namespace worlds {
namespace {

/// Điều 5 khoản 2 to 4, which Điều 6 khoản 2 takes over.
void commune_by_clauses_2_to_4(World const& world, RowTruth& rows) {
    rows.set("5.2.1", world.word(Matter::policies_carried_out));
    rows.set("5.2.2", models_of(world, ModelTheme::self_management) >= 1);
    rows.set("5.3.a", none(world, CountKind::against_state));
    rows.set("5.3.b", none(world, CountKind::sabotage));
    rows.set("5.3.c.1", none(world, CountKind::unlawful_religion));
    rows.set("5.3.c.2", none(world, CountKind::separatism));
    rows.set("5.3.c.3", none(world, CountKind::disorders));
    rows.set("5.3.d.1", none(world, CountKind::complex_disputes));
    rows.set("5.3.d.2", none(world, world.options.unlawful_complaints_only ? CountKind::unlawful_mass_complaints
                                                                           : CountKind::mass_complaints));
    rows.set("5.3.d.3", none(world, CountKind::unlawful_complaints_above_level));
    rows.set("5.4.a.1", held(world, CountKind::crimes));
    rows.set("5.4.a.2", held(world, CountKind::accidents));
    rows.set("5.4.a.3", held(world, CountKind::social_evils));
    rows.set("5.4.a.4", held(world, CountKind::other_violations));
    rows.set("5.4.b.1", none(world, CountKind::serious_crimes));
    rows.set("5.4.b.2", world.word(Matter::tt23_5_4_b_second_half));
    rows.set("5.4.c", none(world, CountKind::serious_fires) && none(world, CountKind::serious_traffic_accidents) &&
                          none(world, CountKind::serious_labour_accidents));
    rows.set("5.4.d.1", none(world, CountKind::new_social_evil_persons));
    rows.set("5.4.d.2", world.word(Matter::persons_managed));
}

bool all_signed(World const& world) {
    bool const school = world.kind == UnitKind::school;
    auto const people = world.total(Total::staff).end + (school ? world.total(Total::learners).end : 0);
    auto const signed_by =
        world.total(Total::staff_signed).end + (school ? world.total(Total::learners_signed).end : 0);
    return all_of_whole(signed_by, people);
}

}  // namespace

void evaluate_tt23_hamlet(World const& world, RowTruth& rows) {
    auto const year = calendar_year(world.year);
    rows.set("5.1.1", has_resolution(world, year));
    rows.set("5.1.2", has_registration(world, year));
    rows.set("5.1.3", all_of_whole(world.total(Total::households_pledged).end, world.total(Total::households).end));
    commune_by_clauses_2_to_4(world, rows);
    rows.set("5.5.1", is_titled_or_rated(world.force(Force::security_force), Rating::completed));
    rows.set("5.5.2", none(world, CountKind::force_warned));
}

void evaluate_tt23_commune(World const& world, RowTruth& rows) {
    auto const year = calendar_year(world.year);
    bool const ward = world.flag(Flag::ward);
    rows.set("6.1.1", has_resolution(world, year));
    rows.set("6.1.2", has_plan(world, year));
    rows.set("6.1.3", has_registration(world, year));
    commune_by_clauses_2_to_4(world, rows);
    rows.set("6.3.1", world.force(Force::commune_police).title >= EmulationTitle::advanced &&
                          (!ward || world.force(Force::ward_guard).title >= EmulationTitle::advanced));
    rows.set("6.3.2", none(world, CountKind::police_warned) && (!ward || none(world, CountKind::ward_guard_warned)));
    rows.set("6.4", share_of_whole(members(world, UnitKind::hamlet, MemberState::recognised),
                                   members(world, UnitKind::hamlet, MemberState::in_scope), 7000));
}

void evaluate_tt23_agency(World const& world, RowTruth& rows) {
    auto const year = calendar_year(world.year);
    rows.set("7.1.1", has_plan(world, year));
    rows.set("7.1.2", has_registration(world, year));
    rows.set("7.1.3", rules(world, {Flag::rules_guarding, Flag::rules_state_secrets, Flag::rules_internal_politics,
                                    Flag::rules_fire}) == 4);
    rows.set("7.1.4", all_signed(world));
    rows.set("7.2.1", world.word(Matter::policies_carried_out));
    rows.set("7.2.2", has_coordination_plan(world));
    rows.set("7.2.3", models_of(world, ModelTheme::self_protection) >= 1);
    rows.set("7.3.1", none(world, CountKind::mass_complaints));
    rows.set("7.3.2", none(world, CountKind::unlawful_strikes_alone));
    rows.set("7.3.3", none(world, CountKind::great_thefts));
    rows.set("7.3.4", none(world, CountKind::secrets_breaches));
    rows.set("7.3.5", none(world, CountKind::serious_fires));
    rows.set("7.3.6", none(world, CountKind::serious_labour_accidents));
    rows.set("7.3.7", none(world, CountKind::members_crime));
    rows.set("7.3.8", none(world, CountKind::members_social_evils));
    rows.set("7.4", world.word(Matter::tt23_7_4));
    rows.set("7.5", world.word(Matter::tt23_7_5));
}

void evaluate_tt23_school(World const& world, RowTruth& rows) {
    auto const year = calendar_year(world.year);
    rows.set_where(world.flag(Flag::has_party_organisation), "8.1.1", has_resolution(world, year));
    rows.set("8.1.2", has_plan(world, year));
    rows.set("8.1.3", has_registration(world, year));
    rows.set("8.1.4", rules(world, {Flag::rules_guarding, Flag::rules_internal_politics, Flag::rules_learners,
                                    Flag::rules_fire}) == 4);
    rows.set("8.1.5", all_signed(world));
    rows.set("8.2.1", world.word(Matter::policies_carried_out));
    rows.set_where(world.flag(Flag::general_school), "8.2.2", has_coordination_plan(world));
    rows.set("8.3", world.word(Matter::tt23_8_3));
    rows.set("8.4", world.word(Matter::tt23_8_4));
    rows.set("8.5", world.word(Matter::tt23_8_5));
}

}  // namespace worlds
