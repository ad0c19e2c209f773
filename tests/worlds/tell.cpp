#include "worlds/tell.hpp"

#include "worlds/classes.hpp"
#include "worlds/evaluate.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace worlds {
namespace {

/// Whose word on a matter the law takes.
struct Bodies {
    std::vector<IssuerKind> kinds;
    bool of_province = false;  ///< no lower level will do
};
Bodies bodies_for(Matter matter) {
    switch (matter) {
        case Matter::militia_strong:
        case Matter::military_command_raised:
            return {{IssuerKind::military_command}};
        case Matter::posts_of_command:
            return {{IssuerKind::military_command}, true};
        case Matter::ntm_2026_defence:
            return {{IssuerKind::military_command, IssuerKind::peoples_committee}, true};
        case Matter::ntm_2026_security:
            return {{IssuerKind::police, IssuerKind::peoples_committee}, true};
        case Matter::whole_set_met:
            return {{IssuerKind::peoples_committee}};
        case Matter::people_satisfied:
            return {{IssuerKind::peoples_committee, IssuerKind::fatherland_front}};
        case Matter::policies_carried_out:
        case Matter::persons_managed:
        case Matter::police_effective:
        case Matter::parents_coordination:
        case Matter::order_maintained:
        case Matter::tt23_5_4_b_second_half:
        case Matter::tt23_7_4:
        case Matter::tt23_7_5:
        case Matter::tt23_8_3:
        case Matter::tt23_8_4:
        case Matter::tt23_8_5:
        case Matter::safe_and_peaceful:
            break;
    }
    return {{IssuerKind::police, IssuerKind::peoples_committee}};
}

/// District bodies ended on 01/07/2025.
bool has_districts(Day when) noexcept {
    return when < day(2025, 7, 1);
}

/// Totals and flags that the standard reads, also through what is put together from them.
struct Read {
    std::vector<Total> totals;
    std::vector<Flag> flags;
    std::vector<Force> forces;
    bool models = false;
    bool targets = false;
    bool members = false;
    boost::optional<Title> recognition;
};

Read what_is_read(Standard const& standard) {
    Read read;
    auto const totals = [&](std::initializer_list<Total> list) {
        for (auto const total : list)
            if (std::find(read.totals.begin(), read.totals.end(), total) == read.totals.end())
                read.totals.push_back(total);
    };
    auto const flags = [&](std::initializer_list<Flag> list) {
        for (auto const flag : list)
            if (std::find(read.flags.begin(), read.flags.end(), flag) == read.flags.end()) read.flags.push_back(flag);
    };
    auto const units = [&] {
        totals({Total::hamlets, Total::hamlets_registered, Total::hamlets_recognised, Total::agencies,
                Total::agencies_registered, Total::agencies_recognised, Total::enterprises,
                Total::enterprises_registered, Total::enterprises_recognised, Total::schools, Total::schools_registered,
                Total::schools_recognised, Total::units, Total::units_registered, Total::units_recognised});
        read.members = true;
    };
    auto const of_composite = [&](Composite composite) {
        switch (composite) {
            case Composite::units:
            case Composite::units_registered:
            case Composite::units_recognised:
            case Composite::units_share_base:
                return units();
            case Composite::people:
                return totals({Total::staff, Total::learners});
            case Composite::people_briefed:
                return totals({Total::staff_briefed, Total::learners_briefed});
            case Composite::people_signed:
                return totals({Total::staff_signed, Total::learners_signed});
            case Composite::rules_of_agency:
                return flags({Flag::rules_guarding, Flag::rules_state_secrets, Flag::rules_internal_politics,
                              Flag::rules_labour_safety, Flag::rules_fire, Flag::rules_environment});
            case Composite::rules_of_school:
            case Composite::rules_of_school_2012:
                return flags(
                    {Flag::rules_guarding, Flag::rules_internal_politics, Flag::rules_learners, Flag::rules_fire});
            case Composite::rules_of_agency_2012:
                return flags(
                    {Flag::rules_guarding, Flag::rules_state_secrets, Flag::rules_internal_politics, Flag::rules_fire});
            case Composite::police_title:
                read.forces.push_back(Force::commune_police);
                return flags({Flag::ward});
            case Composite::commune_police_title:
                return read.forces.push_back(Force::commune_police);
            case Composite::police_and_guard_warned:
                return flags({Flag::ward});
            case Composite::force_rating:
            case Composite::force_title_or_rating:
                return read.forces.push_back(Force::security_force);
            case Composite::guard_title_or_rating:
                return read.forces.push_back(Force::guard);
            case Composite::defence_targets_missed:
                read.targets = true;
                return;
            case Composite::three_kind_models:
                read.models = true;
                return totals(
                    {Total::crime_models, Total::traffic_models, Total::fire_models, Total::effective_models});
            case Composite::recognised_safe:
                read.recognition = Title::safe_unit;
                return;
            case Composite::recognised_new_rural:
                read.recognition = Title::new_rural;
                return;
            case Composite::deputies_allowed:
            case Composite::deputies_required:
                return flags({Flag::type_1, Flag::border, Flag::coastal_or_island});
            case Composite::deputies_allowed_2025:
            case Composite::deputies_required_2025:
                return flags({Flag::key_defence});
            case Composite::standing_unit_due:
                return flags({Flag::key_defence, Flag::standing_unit_asked});
            case Composite::party_cell_asked:
                return flags({Flag::has_party_organisation});
            case Composite::has_sub_units:
                return totals({Total::sub_units});
            case Composite::sub_units_base:
                return totals({Total::sub_units_eligible, Total::sub_units});
            case Composite::rules_of_agency_settled:
                return flags({Flag::rules_guarding, Flag::rules_state_secrets, Flag::rules_internal_politics,
                              Flag::rules_labour_safety, Flag::rules_fire, Flag::rules_environment,
                              Flag::guarding_not_concerned, Flag::state_secrets_not_concerned,
                              Flag::internal_politics_not_concerned, Flag::labour_safety_not_concerned,
                              Flag::fire_not_concerned, Flag::environment_not_concerned});
            case Composite::rules_of_school_settled:
                return flags({Flag::rules_guarding, Flag::rules_internal_politics, Flag::rules_learners,
                              Flag::rules_fire, Flag::guarding_not_concerned, Flag::internal_politics_not_concerned,
                              Flag::learners_not_concerned, Flag::fire_not_concerned});
            case Composite::not_complex_in_security:
                read.recognition = Title::safe_unit;
                return;
            case Composite::guard_to_be_rated:
                return flags({Flag::has_guard_force, Flag::guard_eligible});
            case Composite::has_eligible_sub_units:
                return totals({Total::sub_units_eligible});
            case Composite::serious_events:
            case Composite::negative_attestation_made:
                return;
        }
    };
    for (auto const indicator : standard.indicators) {
        if (indicator.is_flag()) flags({indicator.flag()});
        if (indicator.is_composite()) of_composite(indicator.composite());
        if (!indicator.is_total()) continue;
        totals({indicator.total()});
        read.models = read.models || indicator == Indicator(Total::effective_models) ||
                      indicator == Indicator(Total::self_management_models) ||
                      indicator == Indicator(Total::self_protection_models) ||
                      indicator == Indicator(Total::camera_models) || indicator == Indicator(Total::crime_models) ||
                      indicator == Indicator(Total::traffic_models) || indicator == Indicator(Total::fire_models);
        read.members = read.members || indicator == Indicator(Total::hamlets);
    }
    // Police discipline hangs on whether it is a ward.
    if (standard.id == "tt23-2012/commune") read.forces.push_back(Force::ward_guard);
    return read;
}

/// A number of models on the day; none where no model gives the total.
boost::optional<std::int64_t> models_so_far(World const& world, Total total) {
    auto const sum = [&](boost::optional<ModelTheme> theme, bool effective) {
        std::int64_t count = 0;
        for (auto const& model : world.models)
            if (model.since <= world.as_of && (!theme || model.theme == *theme) && (!effective || model.effective))
                count += model.count;
        return count;
    };
    if (total == Total::effective_models) return sum(boost::none, true);
    if (total == Total::crime_models) return sum(ModelTheme::crime_and_social_evils, true);
    if (total == Total::traffic_models) return sum(ModelTheme::traffic, true);
    if (total == Total::fire_models) return sum(ModelTheme::fire, true);
    if (total == Total::camera_models) return sum(ModelTheme::camera, true);
    if (total == Total::self_management_models) return sum(ModelTheme::self_management, false);
    if (total == Total::self_protection_models) return sum(ModelTheme::self_protection, false);
    return boost::none;
}

class Teller {
public:
    Teller(World const& world, Random& random) : world_(world), random_(random) {}

    /// `prefix` keeps ids of a unit inside apart from those of the commune.
    void tell(UnitFacts& facts, std::string const& prefix) {
        auto const read = what_is_read(*world_.standard);
        for (auto const total : read.totals)
            facts.totals.set(total, models_so_far(world_, total).get_value_or(world_.total(total).now));
        for (auto const flag : read.flags) facts.flags.set(flag, world_.flag(flag));
        events(facts, prefix);
        figures(facts);
        papers(facts, prefix);
        words(facts);
        if (read.models) models(facts);
        if (read.targets) targets(facts);
        for (auto const force : read.forces) {
            if (force == Force::ward_guard && !world_.flag(Flag::ward)) continue;
            ForceRecord record;
            record.force = force;
            record.title = world_.force(force).title;
            record.rating = world_.force(force).rating;
            facts.forces.push_back(record);
        }
        if (read.recognition)
            decision(facts, *read.recognition,
                     *read.recognition == Title::safe_unit ? world_.recognised_safe : world_.recognised_new_rural);
    }

    void members(DossierContent& content) {
        if (!what_is_read(*world_.standard).members) return;
        for (std::size_t i = 0; i < world_.members.size(); ++i) content.units.push_back(member(i));
    }

    void formers(DossierContent& content) {
        for (auto const& former : world_.formers) {
            Predecessor told;
            told.place.name = former.name;
            for (auto const& figure : content.figures)
                if (figure.year < world_.year && !kinds_of(figure.of).empty())
                    told.figures.push_back({figure.of, figure.year,
                                            former.numbers[static_cast<std::size_t>(figure.of)]
                                                          [static_cast<std::size_t>(world_.year - figure.year)]});
            content.predecessors.push_back(std::move(told));
        }
        if (world_.formers.empty()) return;
        content.predecessors_complete = true;
        content.earlier_figures_of_old_area = false;
    }

private:
    void events(UnitFacts& facts, std::string const& prefix) {
        for (auto const& event : world_.events) {
            if (world_.as_of < to_day(*event.told.date)) continue;
            facts.incidents.push_back(event.told);
            facts.incidents.back().id = IncidentId(prefix + event.told.id.text());
        }
        auto const first = world_.window(world_.years_back).from;
        auto const last = std::min(world_.as_of.number, world_.window().last().number);
        for (auto const kind : world_.event_kinds) {
            // Without dates it speaks of the year assessed, as far as it has gone.
            auto const add = [&facts, kind]() -> RegisterScope& {
                facts.registers.emplace_back();
                facts.registers.back().kind = kind;
                return facts.registers.back();
            };
            if (random_.chance(60)) add();
            auto& dated = add();
            dated.from = to_date(first);
            dated.to = to_date(Day{last});
        }
    }

    void figures(UnitFacts& facts) {
        bool const three_years = world_.options.window == PeriodRule::three_years_before;
        for (auto const count : world_.counts) {
            if (count == CountKind::national_security_acts && world_.options.acts_from_events) continue;
            auto const last = three_years ? world_.years_back : reach(count);
            for (int back = three_years ? 1 : 0; back <= last; ++back)
                facts.figures.push_back({count, world_.year - back, number_so_far(world_, count, back)});
        }
    }
    /// Years back for which there is a figure: as far as the standard asks for this or for what bounds it.
    int reach(CountKind count) const { return kinds_of(count).empty() ? 0 : world_.years_back; }

    void papers(UnitFacts& facts, std::string const& prefix) {
        for (auto const& paper : world_.papers) {
            if (world_.as_of < to_day(*paper.date)) continue;
            facts.documents.push_back(paper);
            facts.documents.back().id = DocumentId(prefix + paper.id.text());
        }
        for (auto const& entry : world_.registrations)
            if (to_day(*entry.date) <= world_.as_of) facts.registrations.push_back(entry);
        for (auto const held : world_.militia_days) {
            if (world_.as_of < held) continue;
            facts.militia_registrations.emplace_back();
            facts.militia_registrations.back().date = to_date(held);
        }
        not_issued(facts);
    }

    /// That none was issued in time is said on the last day of its period or after it.
    void not_issued(UnitFacts& facts) {
        auto const year = calendar_year(world_.year);
        bool const quarterly = world_.standard->id.substr(0, 10) == "tt124-2021";
        auto const asked = quarterly ? quarter(world_.year, 1) : year;
        auto const say = [&](Issued what, Period days) {
            if (world_.as_of < days.last()) return;
            NotIssued entry;
            entry.of = what;
            entry.date = to_date(Day{days.last().number + random_.below(world_.as_of.number - days.last().number + 1)});
            if (random_.chance(50)) entry.year = world_.year;
            facts.not_issued.push_back(entry);
        };
        auto const reads = [&](Indicator indicator) { return world_.standard->slot_of(indicator) >= 0; };
        if (!world_.options.papers_say_year) {
            auto const plan_days = world_.options.plan_any_day ? year : asked;
            auto const registration_days = world_.options.registration_any_day ? year : asked;
            if (reads(DocumentRole::party_resolution) && !has_resolution(world_, asked))
                say(Issued::party_resolution, asked);
            if (reads(DocumentRole::plan) && !has_plan(world_, plan_days)) say(Issued::plan, plan_days);
            if (reads(DocumentRole::registration) && !has_registration(world_, registration_days))
                say(Issued::registration, registration_days);
        }
        bool const asks_decision = reads(Composite::recognised_safe) || reads(Composite::not_complex_in_security);
        if (asks_decision && !world_.recognised_safe) say(Issued::recognition, world_.window());
    }

    void words(UnitFacts& facts) {
        for (auto const matter : matters(*world_.standard)) {
            Attestation attestation;
            attestation.matter = matter;
            attestation.holds = world_.word(matter);
            if (matter == Matter::order_maintained) {
                if (world_.order == OrderWord::none) continue;
                attestation.holds = world_.order == OrderWord::maintained;
            }
            attestation.by = named_body(world_, matter, random_);
            if (random_.chance(50)) attestation.date = to_date(world_.as_of);
            if (random_.chance(50)) attestation.year = world_.year;
            facts.attestations.push_back(attestation);
        }
    }

    void models(UnitFacts& facts) {
        for (auto const& model : world_.models) {
            if (world_.as_of < model.since) continue;
            MovementModel told;
            told.theme = model.theme;
            told.effective = model.effective;
            told.count = model.count;
            facts.models.push_back(told);
        }
    }

    void targets(UnitFacts& facts) {
        for (auto const& target : world_.targets)
            facts.defence_targets.push_back({target.name, target.assigned, target.achieved.now});
        facts.flags.set(Flag::defence_targets_complete, true);
    }

    void decision(UnitFacts& facts, Title title, boost::optional<bool> const& recognised) {
        if (!recognised || world_.as_of < world_.decided) return;
        facts.recognitions.push_back(decision(title, *recognised, world_.decided, world_.kind));
    }
    Recognition decision(Title title, bool recognised, Day when, UnitKind kind) const {
        Recognition entry;
        entry.title = title;
        entry.year = world_.year;
        entry.recognised = recognised;
        entry.date = to_date(when);
        entry.by.kind = IssuerKind::peoples_committee;
        entry.by.level = kind == UnitKind::hamlet    ? Level::commune
                         : !has_districts(when)      ? Level::province
                         : kind == UnitKind::commune ? Level::district
                                                     : Level::commune;
        if (kind != UnitKind::hamlet && !has_districts(when)) entry.by.level = Level::province;
        return entry;
    }

    Unit member(std::size_t i) {
        auto const& known = world_.members[i];
        Unit told;
        told.id = UnitId("u" + std::to_string(i + 1));
        told.kind = known.kind;
        told.name = known.name;
        if (known.own) {
            Teller teller(*known.own, random_);
            teller.tell(told, told.id.text() + "-");
        }
        auto const flag = [&](Flag which, bool value) { told.flags.set(which, value); };
        switch (known.kind) {
            case UnitKind::agency:
                flag(Flag::armed_forces, known.excluded);
                flag(Flag::managed_by_commune, known.managed);
                break;
            case UnitKind::enterprise:
                flag(Flag::small_or_micro, known.excluded);
                flag(Flag::managed_by_commune, known.managed);
                break;
            case UnitKind::school:
                flag(Flag::primary_or_preschool, known.excluded);
                flag(Flag::managed_by_commune, known.managed);
                break;
            case UnitKind::commune:
            case UnitKind::hamlet:
                break;
        }
        // The registration of a unit whose papers are known stands among them.
        if (known.registered && *known.registered <= world_.as_of) {
            Registration entry;
            entry.date = to_date(*known.registered);
            if (random_.chance(50)) entry.year = world_.year;
            if (!known.own) told.registrations.push_back(entry);
        }
        if (known.recognised && *known.recognised <= world_.as_of)
            told.recognitions.push_back(decision(Title::safe_unit, true, *known.recognised, known.kind));
        if (known.refused && *known.refused <= world_.as_of)
            told.recognitions.push_back(decision(Title::safe_unit, false, *known.refused, known.kind));
        if (!known.refused && !known.recognised && world_.has_ended() && random_.chance(30)) {
            NotIssued entry;
            entry.of = Issued::recognition;
            entry.date = to_date(world_.as_of);
            told.not_issued.push_back(entry);
        }
        return told;
    }

    World const& world_;
    Random& random_;
};

}  // namespace

std::vector<Matter> matters(Standard const& standard) {
    std::vector<Matter> list;
    for (auto const indicator : standard.indicators)
        if (indicator.is_matter()) list.push_back(indicator.matter());
    return list;
}

Issuer named_body(World const& world, Matter matter, Random& random) {
    Issuer body;
    body.name = named_body_name;
    auto const bodies = bodies_for(matter);
    body.kind = bodies.kinds[random.index(bodies.kinds.size())];
    if (bodies.of_province) {
        body.level = random.chance(80) ? Level::province : Level::central;
        return body;
    }
    // A level above the unit: for hamlets, agencies and schools the commune's or above.
    if (world.kind != UnitKind::commune && random.chance(60))
        body.level = Level::commune;
    else
        body.level = has_districts(world.as_of) && random.chance(60) ? Level::district : Level::province;
    return body;
}

Issuer other_body(World const& world, Matter matter, Random& random) {
    Issuer body;
    if (world.options.any_body_attests || random.chance(25)) return body;  // nobody is named
    body.name = "cơ quan khác";
    auto const bodies = bodies_for(matter);
    auto const is_named = [&](IssuerKind kind) {
        return std::find(bodies.kinds.begin(), bodies.kinds.end(), kind) != bodies.kinds.end();
    };
    switch (random.below(3)) {
        case 0:
            // The right kind, at the level of the unit itself, or too low.
            body.kind = bodies.kinds[random.index(bodies.kinds.size())];
            body.level = bodies.of_province                ? Level::district
                         : world.kind == UnitKind::commune ? Level::commune
                                                           : Level::unit;
            return body;
        case 1:
            body.kind = IssuerKind::farmers_union;
            body.level = Level::district;
            return body;
        default:
            body.kind =
                is_named(IssuerKind::military_command) ? IssuerKind::womens_union : IssuerKind::military_command;
            body.level = Level::province;
            return body;
    }
}

DossierContent tell_everything(World const& world, Random& random) {
    DossierContent content;
    content.year = world.year;
    content.kind = world.kind;
    content.place.name = "Xã Ví Dụ";
    Teller teller(world, random);
    teller.tell(content, {});
    teller.members(content);
    teller.formers(content);
    if (world.standard->slot_of(Total::defence_exercises) >= 0) content.party_term_end = to_date(world.party_term_end);
    return content;
}

}  // namespace worlds
