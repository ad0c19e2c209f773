#include "worlds/tell.hpp"

#include "worlds/classes.hpp"
#include "worlds/evaluate.hpp"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace worlds {
namespace {

bool is_military(Matter matter) noexcept {
    return matter == Matter::militia_strong || matter == Matter::military_command_raised;
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
                return flags({Flag::type_1, Flag::border, Flag::coastal_or_island});
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
    if (is_military(matter)) {
        body.kind = IssuerKind::military_command;
        body.level = has_districts(world.as_of) && random.chance(60) ? Level::district : Level::province;
        return body;
    }
    body.kind = random.chance(50) ? IssuerKind::police : IssuerKind::peoples_committee;
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
    switch (random.below(3)) {
        case 0:
            // The right kind, at the level of the unit itself.
            body.kind = is_military(matter) ? IssuerKind::military_command : IssuerKind::police;
            body.level = world.kind == UnitKind::commune ? Level::commune : Level::unit;
            if (is_military(matter)) body.level = Level::commune;
            return body;
        case 1:
            body.kind = is_military(matter) ? IssuerKind::police : IssuerKind::farmers_union;
            body.level = Level::district;
            return body;
        default:
            body.kind = is_military(matter) ? IssuerKind::peoples_committee : IssuerKind::military_command;
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
    return content;
}

}  // namespace worlds
