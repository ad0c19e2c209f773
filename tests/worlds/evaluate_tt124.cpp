// 124/2021/TT-BCA: hamlets (Điều 4), communes (Điều 5), agencies and enterprises (Điều 6), schools (Điều 7).
#include "worlds/evaluate.hpp"

#include <string>
#include <utility>
#include <vector>

namespace worlds {
namespace {

constexpr auto handled = Excusable::force_majeure_or_handled;

Period first_quarter(World const& world) {
    return quarter(world.year, 1);
}

/// Điều 4 khoản 2 to 4, which Điều 5 khoản 2 takes over.
void clauses_2_to_4(World const& world, RowTruth& rows) {
    auto const fires_excused = world.options.only_incidents_excused ? Excusable::no : Excusable::force_majeure;
    rows.set("4.2", world.word(Matter::policies_carried_out));
    rows.set("4.3.a", none(world, CountKind::against_state));
    rows.set("4.3.b", none(world, CountKind::key_work_sabotage));
    rows.set("4.3.c", none(world, CountKind::unlawful_religion));
    rows.set("4.3.d", none(world, CountKind::abuse_of_causes));
    rows.set("4.3.dd", none(world, CountKind::separatism));
    rows.set("4.3.e", none(world, CountKind::complex_long_disputes));
    rows.set("4.3.g", none(world, CountKind::incitements));
    rows.set("4.4.a.1", held(world, CountKind::crimes));
    rows.set("4.4.a.2", held(world, CountKind::social_evils));
    rows.set("4.4.a.3", held(world, CountKind::other_violations));
    rows.set("4.4.b", none(world, CountKind::serious_crimes, handled));
    rows.set("4.4.c.1", none(world, CountKind::new_hot_spots));
    rows.set("4.4.c.2", none(world, CountKind::new_social_evil_persons));
    rows.set("4.4.c.3", world.word(Matter::persons_managed));
    rows.set("4.4.d.1", none(world, CountKind::serious_fires, fires_excused));
    rows.set("4.4.d.2", none(world, CountKind::fatal_labour_accidents, fires_excused));
    rows.set("4.4.d.3", none(world, CountKind::serious_incidents, Excusable::force_majeure));
}

/// What Điều 6 and 7 have in common: people briefed on rules and criteria.
bool all_briefed(World const& world) {
    bool const school = world.kind == UnitKind::school;
    auto const people = world.total(Total::staff).end + (school ? world.total(Total::learners).end : 0);
    auto const briefed =
        world.total(Total::staff_briefed).end + (school ? world.total(Total::learners_briefed).end : 0);
    return all_of_whole(briefed, people);
}

Outcome sub_units_titled(World const& world) {
    auto const base = world.options.share_of_all_sub_units ? Total::sub_units : Total::sub_units_eligible;
    return share_of_whole(world.total(Total::sub_units_titled).end, world.total(base).end, 7000);
}

/// Rule sets in place; in the other reading those of no concern are not asked.
int settled_rules(World const& world, std::vector<std::pair<Flag, Flag>> const& sets) {
    int sum = 0;
    for (auto const& set : sets)
        sum += world.flag(set.first) || (world.options.rules_as_concerned && world.flag(set.second));
    return sum;
}

/// Point g of Điều 6 khoản 3: the bracket covers all of it, or its last kind alone.
void point_g(World const& world, RowTruth& rows, std::string const& point) {
    auto const excused = world.options.only_incidents_excused ? Excusable::no : Excusable::force_majeure;
    rows.set(point + ".1", none(world, CountKind::serious_fires, excused));
    rows.set(point + ".2", none(world, CountKind::fatal_labour_accidents, excused));
    rows.set(point + ".3", none(world, CountKind::serious_incidents, excused));
    rows.set(point + ".4", none(world, CountKind::serious_environment_food, Excusable::force_majeure));
}

/// Điều 5 khoản 4: 70 % of the units, in one of three readings.
Outcome units_recognised(World const& world) {
    auto const share = world.options.recognised_share;
    switch (world.options.share_of) {
        case ShareOf::pooled:
            return share_of_whole(members(world, MemberState::recognised), members(world, MemberState::in_scope),
                                  share);
        case ShareOf::registered:
            return share_of_whole(members(world, MemberState::recognised), members(world, MemberState::registered),
                                  share);
        case ShareOf::each_kind:
            break;
    }
    auto outcome = Outcome::not_applicable;
    for (auto const kind : {UnitKind::hamlet, UnitKind::agency, UnitKind::enterprise, UnitKind::school}) {
        auto const of_kind = share_of_whole(members(world, kind, MemberState::recognised),
                                            members(world, kind, MemberState::in_scope), share);
        if (of_kind == Outcome::not_met || outcome == Outcome::not_applicable) outcome = of_kind;
        if (outcome == Outcome::not_met) break;
    }
    return outcome;
}

}  // namespace

void evaluate_tt124_hamlet(World const& world, RowTruth& rows) {
    rows.set_where(!world.options.party_where_exists || world.flag(Flag::has_party_organisation), "4.1.1",
                   has_resolution(world, first_quarter(world)));
    rows.set("4.1.2", has_registration(world, first_quarter(world)));
    rows.set("4.1.3", all_of_whole(world.total(Total::households_registered).end, world.total(Total::households).end));
    clauses_2_to_4(world, rows);
    rows.set("4.5.1", world.force(Force::security_force).rating >= Rating::completed);
    rows.set("4.5.2", none(world, CountKind::force_disciplined));
}

void evaluate_tt124_commune(World const& world, RowTruth& rows) {
    auto const year = calendar_year(world.year);
    rows.set("5.1.1", has_resolution(world, first_quarter(world)));
    rows.set("5.1.2", has_plan(world, world.options.plan_any_day ? year : first_quarter(world)));
    rows.set("5.1.3", has_registration(world, world.options.registration_any_day ? year : first_quarter(world)));
    rows.set("5.1.4", effective_models(world) >= 1);
    clauses_2_to_4(world, rows);
    rows.set("5.3.1", world.word(Matter::police_effective));
    rows.set("5.3.2", none(world, CountKind::police_disciplined));
    rows.set("5.4.1", all_of_whole(members(world, MemberState::registered), members(world, MemberState::in_scope)));
    rows.set("5.4.2", units_recognised(world));
}

void evaluate_tt124_agency(World const& world, RowTruth& rows) {
    rows.set_where(world.flag(Flag::has_party_organisation), "6.1.1", has_resolution(world, first_quarter(world)));
    auto const year = calendar_year(world.year);
    rows.set("6.1.2", has_plan(world, world.options.plan_any_day ? year : first_quarter(world)));
    rows.set("6.1.3", has_registration(world, world.options.registration_any_day ? year : first_quarter(world)));
    rows.set("6.1.4", settled_rules(world, {{Flag::rules_guarding, Flag::guarding_not_concerned},
                                            {Flag::rules_state_secrets, Flag::state_secrets_not_concerned},
                                            {Flag::rules_internal_politics, Flag::internal_politics_not_concerned},
                                            {Flag::rules_labour_safety, Flag::labour_safety_not_concerned},
                                            {Flag::rules_fire, Flag::fire_not_concerned},
                                            {Flag::rules_environment, Flag::environment_not_concerned}}) == 6);
    rows.set("6.1.5", all_briefed(world));
    rows.set("6.1.6", effective_models(world) >= 1);
    rows.set("6.2", world.word(Matter::policies_carried_out));
    rows.set("6.3.a", none(world, CountKind::unlawful_religion));
    rows.set("6.3.b", none(world, CountKind::abuse_of_causes));
    rows.set("6.3.c", none(world, CountKind::incitements));
    rows.set("6.3.d", none(world, CountKind::unlawful_strikes));
    rows.set("6.3.dd", none(world, CountKind::serious_crimes, handled));
    rows.set("6.3.e", none(world, CountKind::secrets_breaches));
    point_g(world, rows, "6.3.g");
    rows.set("6.3.h.1", none(world, world.options.discipline_qualifies_both ? CountKind::staff_fined_warned
                                                                            : CountKind::staff_fined));
    rows.set("6.3.h.2", none(world, CountKind::members_social_evils_warned));
    bool const guarded = world.flag(Flag::has_guard_force);
    rows.set_where(guarded && world.flag(Flag::guard_eligible), "6.4.1",
                   is_titled_or_rated(world.force(Force::guard), Rating::well));
    rows.set_where(guarded, "6.4.2", none(world, CountKind::guards_warned));
    rows.set("6.5.1", sub_units_titled(world));
    rows.set_where(world.total(Total::sub_units).end > 0, "6.5.2", none(world, CountKind::sub_unit_members_warned));
}

void evaluate_tt124_school(World const& world, RowTruth& rows) {
    bool const guarded = world.flag(Flag::has_guard_force);
    rows.set_where(world.flag(Flag::has_party_organisation), "7.1.1", has_resolution(world, first_quarter(world)));
    rows.set("7.1.2", has_plan(world, first_quarter(world)));
    rows.set("7.1.3", has_registration(world, first_quarter(world)));
    rows.set("7.1.4", settled_rules(world, {{Flag::rules_guarding, Flag::guarding_not_concerned},
                                            {Flag::rules_internal_politics, Flag::internal_politics_not_concerned},
                                            {Flag::rules_learners, Flag::learners_not_concerned},
                                            {Flag::rules_fire, Flag::fire_not_concerned}}) == 4);
    rows.set("7.1.5", all_briefed(world));
    rows.set("7.1.6", effective_models(world) >= 1);
    rows.set("7.2.1", world.word(Matter::policies_carried_out));
    rows.set_where(world.flag(Flag::general_school), "7.2.2", world.word(Matter::parents_coordination));
    rows.set("7.3.a", none(world, CountKind::unlawful_religion));
    rows.set("7.3.b", none(world, CountKind::abuse_of_causes));
    rows.set("7.3.c", none(world, CountKind::incitements));
    rows.set("7.3.dd", none(world, CountKind::serious_crimes, handled));
    rows.set("7.3.e", none(world, CountKind::secrets_breaches));
    point_g(world, rows, "7.3.g");
    rows.set("7.4.1", none(world, CountKind::school_violence));
    rows.set("7.4.2", none(world, world.options.discipline_qualifies_both ? CountKind::members_crime_warned
                                                                          : CountKind::members_crime));
    rows.set("7.4.3", none(world, CountKind::members_social_evils_warned));
    rows.set_where(guarded && world.flag(Flag::guard_eligible), "7.5.1",
                   is_titled_or_rated(world.force(Force::guard), Rating::well));
    rows.set_where(guarded, "7.5.2", none(world, CountKind::guards_warned));
    rows.set("7.6.1", sub_units_titled(world));
    rows.set_where(world.total(Total::sub_units).end > 0, "7.6.2", none(world, CountKind::sub_unit_members_warned));
}

}  // namespace worlds
