#include "worlds/draw.hpp"

#include "worlds/classes.hpp"
#include "worlds/evaluate.hpp"

#include <algorithm>
#include <initializer_list>
#include <stdexcept>
#include <utility>

namespace worlds {
namespace {

class Drawing {
public:
    Drawing(World& world, Random& random) : world_(world), random_(random) {
        // Most worlds are good in nearly everything, so that whole standards are met and one fault decides.
        constexpr int percent[] = {0, 2, 2, 2, 10, 10, 40};
        adverse_ = random_.pick(percent);
    }

    /// What the standard reads; the year and the day come first, the events need the options.
    void unit() {
        flags();
        find_counts();
        persons();
        totals();
        words();
        papers();
        decisions();
        forces();
        models();
        targets();
    }
    void options();
    void events();
    void members();
    void formers();

private:
    bool adverse() { return random_.chance(adverse_); }
    bool good() { return !adverse(); }

    /// A day of the period, more often than others its first or last one.
    Day day_in(Period days) {
        auto const place = random_.below(10);
        if (place == 0) return days.from;
        if (place == 1) return days.last();
        return Day(days.from.number + random_.below(days.until.number - days.from.number));
    }
    /// Grows from some number on the day of assessment to `end`.
    Grown growing(std::int64_t end) {
        return {world_.has_ended() ? end : random_.below(static_cast<int>(end) + 1), end};
    }
    static Grown standing(std::int64_t value) { return {value, value}; }
    bool has(std::string_view parameter) const { return world_.standard->parameter_index(parameter) >= 0; }
    bool reads(Indicator indicator) const { return world_.standard->slot_of(indicator) >= 0; }

    void change(std::string_view key, std::int64_t value, bool everywhere = false) {
        auto const index = world_.standard->parameter_index(key);
        bool const share =
            index >= 0 && world_.standard->parameters[static_cast<std::size_t>(index)].kind == ParameterKind::share;
        world_.options.changes.push_back({everywhere ? std::string() : std::string(world_.standard->id),
                                          std::string(key),
                                          share ? ParameterSetting(Percent(value, 0)) : ParameterSetting(value),
                                          {}});
    }

    void find_counts();
    void flags();
    void persons();
    void totals();
    void words();
    void papers();
    void decisions();
    void forces();
    void models();
    void targets();
    void mark(Event& event);
    void add_paper(DocumentType type, Issuer by, Topic topic, Period days, bool fits);
    void add_papers(DocumentType type, Issuer const& by, Topic topic, Period days);

    World& world_;
    Random& random_;
    int adverse_ = 0;
};

void Drawing::options() {
    auto& options = world_.options;
    auto const& id = world_.standard->id;
    if (id == "tt124-2021/hamlet")
        options.window = PeriodRule::hamlet_window;
    else if (id.substr(0, 10) == "tt124-2021")
        options.window = PeriodRule::commune_window;
    else if (id == "ntm-2018-model/security")
        options.window = PeriodRule::three_years_before;
    options.fire_from_level_3 = has("serious_fire") && day(2025, 1, 15) <= world_.as_of;

    auto const sometimes = [&](std::string_view parameter) { return has(parameter) && random_.chance(25); };
    if (options.window == PeriodRule::calendar_year && sometimes("window")) {
        options.window = random_.chance(50) ? PeriodRule::commune_window : PeriodRule::hamlet_window;
        change("window", static_cast<std::int64_t>(options.window));
    }
    if (sometimes("strictness")) change("strictness", options.strict_trends = true);
    if (sometimes("serious_fire")) {
        options.fire_from_level_3 = !options.fire_from_level_3;
        // Units inside are judged by the same reading: what the competent body calls serious is one word for all.
        change("serious_fire", options.fire_from_level_3, true);
    }
    if (sometimes("force_majeure")) change("force_majeure", options.only_incidents_excused = true);
    if (sometimes("complaints")) change("complaints", options.unlawful_complaints_only = true);
    if (sometimes("documents")) {
        options.papers_say_year = true;
        change("documents", static_cast<std::int64_t>(PeriodRule::any_day));
    }
    if (id == "tt124-2021/commune" || id == "tt124-2021/agency") {
        if (sometimes("plan_period")) {
            options.plan_any_day = true;
            change("plan_period", static_cast<std::int64_t>(PeriodRule::calendar_year));
        }
        if (sometimes("registration_period")) {
            options.registration_any_day = true;
            change("registration_period", static_cast<std::int64_t>(PeriodRule::calendar_year));
        }
        if (sometimes("recognised_share")) {
            constexpr std::int64_t shares[] = {7001, 7500, 8000, 10000};
            change("recognised_share", options.recognised_share = random_.pick(shares));
        }
        if (sometimes("recognised_share_of")) {
            options.share_of = random_.chance(50) ? ShareOf::registered : ShareOf::each_kind;
            change("recognised_share_of", static_cast<std::int64_t>(options.share_of));
        }
    }
    if (sometimes("discipline_qualifies")) change("discipline_qualifies", options.discipline_qualifies_both = true);
    if (sometimes("grave_case")) change("grave_case", options.very_serious_is_grave = true);
    if (sometimes("security_acts")) change("security_acts", options.acts_from_events = true);
    if (sometimes("falling_years")) change("falling_years", options.falling_years = random_.between(2, 3));
    if (sometimes("model_kinds")) change("model_kinds", options.model_kinds = random_.between(1, 2));
    if (sometimes("attested_by")) change("attested_by", options.any_body_attests = true);
    if (sometimes("standing_unit_where")) change("standing_unit_where", options.standing_where_asked = true);
    if (sometimes("party_resolution_where")) change("party_resolution_where", options.party_where_exists = true);
    if (sometimes("sub_unit_share_of")) change("sub_unit_share_of", options.share_of_all_sub_units = true);
    if (sometimes("rule_sets")) change("rule_sets", options.rules_as_concerned = true);
    if (sometimes("safe_and_peaceful")) change("safe_and_peaceful", options.by_guide = true);
    if (sometimes("deputies_in_first_group")) change("deputies_in_first_group", options.deputies_first_group = 1);
}

void Drawing::find_counts() {
    auto& counts = world_.counts;
    auto const add = [&](CountKind count) {
        if (std::find(counts.begin(), counts.end(), count) == counts.end()) counts.push_back(count);
    };
    for (auto const indicator : world_.standard->indicators) {
        if (indicator.is_count()) {
            add(indicator.count());
            world_.years_back = std::max(world_.years_back, indicator.years_back());
        }
        if (indicator == Indicator(Composite::police_and_guard_warned)) {
            add(CountKind::police_warned);
            if (world_.flag(Flag::ward)) add(CountKind::ward_guard_warned);
        }
        if (indicator == Indicator(Composite::serious_events))
            for (auto const count :
                 {CountKind::serious_fires, CountKind::serious_traffic_accidents, CountKind::serious_labour_accidents})
                add(count);
        if (indicator == Indicator(Composite::police_and_guard_warned))
            for (auto const count : {CountKind::police_warned, CountKind::ward_guard_warned}) add(count);
    }
    if (reads(CountKind::national_security_acts))
        for (auto const count : {CountKind::against_state, CountKind::key_work_sabotage, CountKind::unlawful_religion,
                                 CountKind::abuse_of_causes, CountKind::separatism})
            add(count);
    for (std::size_t i = 0; i < counts.size(); ++i)
        for (auto const count : wider(counts[i])) add(count);
    for (std::size_t kind = 0; kind < term_count<IncidentKind>(); ++kind)
        for (auto const count : counts) {
            if (!kinds_of(count).contains(static_cast<IncidentKind>(kind))) continue;
            world_.event_kinds.push_back(static_cast<IncidentKind>(kind));
            break;
        }
}

void Drawing::flags() {
    auto const set = [&](std::initializer_list<Flag> which, int percent) {
        for (auto const flag : which) world_.flags[static_cast<std::size_t>(flag)] = random_.chance(percent);
    };
    set({Flag::ward, Flag::coastal_or_island, Flag::border, Flag::type_1, Flag::key_defence, Flag::guard_eligible,
         Flag::general_school, Flag::has_first_year_militia, Flag::has_later_mobile_militia,
         Flag::has_later_on_spot_militia, Flag::standing_unit_asked},
        50);
    set({Flag::guarding_not_concerned, Flag::state_secrets_not_concerned, Flag::internal_politics_not_concerned,
         Flag::labour_safety_not_concerned, Flag::fire_not_concerned, Flag::environment_not_concerned,
         Flag::learners_not_concerned},
        30);
    set({Flag::has_party_organisation, Flag::has_guard_force, Flag::managed_by_commune}, 75);
    set({Flag::rules_guarding,
         Flag::rules_state_secrets,
         Flag::rules_internal_politics,
         Flag::rules_labour_safety,
         Flag::rules_fire,
         Flag::rules_environment,
         Flag::rules_learners,
         Flag::mobile_platoon,
         Flag::sea_unit,
         Flag::standing_unit,
         Flag::commander_qualified,
         Flag::political_officer_secretary,
         Flag::deputy_political_officer_youth,
         Flag::deputy_commander_in_post,
         Flag::command_has_office,
         Flag::command_has_seal,
         Flag::commander_civil_servant,
         Flag::deputy_and_assistant_civil_servants,
         Flag::commander_in_post,
         Flag::deputy_political_officer_in_post,
         Flag::deputy_and_assistants_in_post},
        100 - adverse_);
    // Only a xã is assessed by the criteria of new-rural communes.
    if (world_.standard->id == "ntm-2009/19") world_.flags[static_cast<std::size_t>(Flag::ward)] = false;
}

void Drawing::persons() {
    auto const at = [&](CountKind count) -> Grown& { return world_.persons[static_cast<std::size_t>(count)][0]; };
    struct Pair {
        CountKind all;
        CountKind warned;
    };
    constexpr Pair pairs[] = {{CountKind::staff_fined, CountKind::staff_fined_warned},
                              {CountKind::members_crime, CountKind::members_crime_warned},
                              {CountKind::members_social_evils, CountKind::members_social_evils_warned},
                              {CountKind::police_disciplined, CountKind::police_warned},
                              {CountKind::force_disciplined, CountKind::force_warned}};
    for (auto const& pair : pairs) {
        auto const all = adverse() ? random_.between(1, 3) : 0;
        at(pair.all) = growing(all);
        auto const warned = random_.below(all + 1);
        at(pair.warned) = {std::min<std::int64_t>(at(pair.all).now, random_.below(warned + 1)), warned};
        if (world_.has_ended()) at(pair.warned).now = warned;
    }
    for (auto const count :
         {CountKind::new_social_evil_persons, CountKind::guards_warned, CountKind::sub_unit_members_warned})
        at(count) = growing(adverse() ? random_.between(1, 2) : 0);
    if (world_.flag(Flag::ward)) at(CountKind::ward_guard_warned) = growing(random_.chance(25) ? 1 : 0);
}

void Drawing::totals() {
    auto const part = [&](Total of, Total whole) {
        auto const all = world_.total(whole).end;
        world_.total(of) = growing(good() ? all : random_.below(static_cast<int>(all) + 1));
    };
    for (auto const whole : {Total::households, Total::staff, Total::learners, Total::sub_units_eligible})
        world_.total(whole) = standing(random_.chance(15) ? 0 : random_.between(1, 12));
    world_.total(Total::sub_units) = standing(world_.total(Total::sub_units_eligible).end + random_.below(3));
    world_.total(Total::assistants) = standing(good() ? 1 : random_.chance(50) ? 0 : 2);
    world_.total(Total::criteria_met) = standing(random_.between(10, 19));
    world_.total(Total::construction_arrears) = standing(good() ? 0 : random_.between(1, 900));
    part(Total::households_registered, Total::households);
    part(Total::households_pledged, Total::households);
    part(Total::staff_briefed, Total::staff);
    part(Total::staff_signed, Total::staff);
    part(Total::learners_briefed, Total::learners);
    part(Total::learners_signed, Total::learners);
    part(Total::sub_units_titled, Total::sub_units_eligible);
    auto const days = [&](Total of, int asked) {
        world_.total(of) = growing(good() ? asked + random_.below(3) : random_.below(asked + 1));
    };
    days(Total::training_days_first_year, 15);
    days(Total::training_days_mobile, 12);
    days(Total::training_days_on_spot, 7);
    days(Total::training_days_standing, 60);
    auto& exercises = world_.total(Total::defence_exercises);
    exercises = growing(good() ? random_.between(1, 2) : 0);
    world_.party_term_end = day_in({day(world_.year, 1, 1), day(world_.year + 2, 1, 1)});
    if (world_.party_term_end < world_.as_of) exercises.now = exercises.end;
    // What was held by the day of assessment stands in the number that is told.
    auto const told_to = std::max(world_.window().last().number, world_.as_of.number);
    world_.exercise_later_in_term = told_to < world_.party_term_end.number && random_.chance(50);
    world_.total(Total::deputy_commanders) = standing(good() ? random_.between(1, 2) : random_.chance(50) ? 0 : 3);
}

void Drawing::words() {
    for (auto& word : world_.words) word = good();
    constexpr OrderWord order[] = {OrderWord::none, OrderWord::maintained, OrderWord::not_maintained};
    world_.order = random_.pick(order);
    world_.persons[static_cast<std::size_t>(CountKind::negative_attestations)][0] =
        standing(world_.order == OrderWord::not_maintained ? 1 : 0);
}

void Drawing::add_paper(DocumentType type, Issuer by, Topic topic, Period days, bool fits) {
    Document paper;
    paper.id = DocumentId("d" + std::to_string(world_.papers.size() + 1));
    paper.type = type;
    paper.issuer = std::move(by);
    paper.topic = topic;
    if (fits) {
        paper.date = to_date(day_in(days));
        if (random_.chance(50) || world_.options.papers_say_year) paper.year = world_.year;
    } else if (random_.chance(60) && days != Period{}) {
        // Too late or too early.
        bool const late = random_.chance(60);
        paper.date = to_date(late ? Day{days.last().number + random_.between(1, 60)}
                                  : Day{days.from.number - random_.between(1, 60)});
        if (world_.options.papers_say_year) paper.year = world_.year - 1;
    } else {
        paper.date = to_date(day_in(calendar_year(world_.year)));
        paper.topic = topic == Topic::defence ? Topic::other : Topic::defence;
    }
    world_.papers.push_back(std::move(paper));
}

void Drawing::add_papers(DocumentType type, Issuer const& by, Topic topic, Period days) {
    if (good()) add_paper(type, by, topic, days, true);
    if (random_.chance(20)) add_paper(type, by, topic, days, false);
    if (random_.chance(10)) add_paper(type, by, topic, days, good());
}

void Drawing::papers() {
    Issuer party;
    Issuer head;
    switch (world_.kind) {
        case UnitKind::commune:
            party = {IssuerKind::party_committee, Level::commune, {}};
            head = {IssuerKind::peoples_committee, Level::commune, {}};
            break;
        case UnitKind::hamlet:
            party = {IssuerKind::party_cell, Level::hamlet, {}};
            head = {IssuerKind::hamlet_board, Level::hamlet, {}};
            break;
        case UnitKind::agency:
        case UnitKind::enterprise:
            party = {random_.chance(50) ? IssuerKind::party_cell : IssuerKind::party_committee, Level::unit, {}};
            head = {IssuerKind::agency, Level::unit, {}};
            break;
        case UnitKind::school:
            party = {IssuerKind::party_cell, Level::unit, {}};
            head = {IssuerKind::school, Level::unit, {}};
            break;
    }
    auto const year = calendar_year(world_.year);
    bool const quarterly = world_.standard->id.substr(0, 10) == "tt124-2021";
    auto const asked = quarterly ? quarter(world_.year, 1) : year;
    if (reads(DocumentRole::party_resolution))
        add_papers(DocumentType::resolution, party, Topic::security_order, asked);
    if (reads(DocumentRole::plan))
        add_papers(DocumentType::plan, head, Topic::security_order, world_.options.plan_any_day ? year : asked);
    if (reads(DocumentRole::coordination_plan) && good())
        add_paper(DocumentType::plan, head, Topic::coordination, year, true);
    if (reads(DocumentRole::militia_registration)) {
        // What was meant is on paper; what counts is the day on which it was held.
        Period const april{day(world_.year, 4, 1), day(world_.year, 5, 1)};
        add_papers(DocumentType::plan, head, Topic::militia_registration, april);
        if (good()) world_.militia_days.push_back(day_in(april));
        if (random_.chance(20)) world_.militia_days.push_back(Day{april.last().number + random_.between(1, 90)});
    }
    if (!reads(DocumentRole::registration)) return;
    auto const days = world_.options.registration_any_day ? year : asked;
    if (random_.chance(25)) return add_papers(DocumentType::registration, head, Topic::security_order, days);
    auto const enter = [&](bool fits) {
        Registration entry;
        entry.date = to_date(day_in(days));
        if (random_.chance(50) || world_.options.papers_say_year) entry.year = world_.year;
        if (!fits && random_.chance(70)) {
            entry.date = to_date(Day{days.last().number + random_.between(1, 60)});
            if (world_.options.papers_say_year) entry.year = world_.year - 1;
            if (!world_.options.papers_say_year) entry.year = boost::none;
        } else if (!fits) {
            entry.title = Title::new_rural;
        }
        world_.registrations.push_back(entry);
    };
    if (good()) enter(true);
    if (random_.chance(15)) enter(false);
}

void Drawing::decisions() {
    auto const decision = [&]() -> boost::optional<bool> {
        if (good()) return true;
        if (random_.chance(50)) return boost::none;
        return false;
    };
    world_.recognised_safe = decision();
    world_.recognised_new_rural = decision();
    auto const days = calendar_year(world_.year);
    world_.decided = day_in({Day{days.until.number - 60}, days.until});
}

void Drawing::forces() {
    for (auto& force : world_.forces) {
        force.title = good() ? static_cast<EmulationTitle>(random_.between(1, 2)) : EmulationTitle::none;
        force.rating = good() ? static_cast<Rating>(random_.between(2, 3)) : static_cast<Rating>(random_.below(2));
    }
}

void Drawing::models() {
    for (std::size_t theme = 0; theme < term_count<ModelTheme>(); ++theme) {
        auto const copies = good() ? 1 + (random_.chance(15) ? 1 : 0) : 0;
        for (int i = 0; i < copies; ++i) {
            Model model;
            model.theme = static_cast<ModelTheme>(theme);
            // Self-management and self-protection need no statement of effect, so in no world is one of them idle.
            model.effective =
                good() || model.theme == ModelTheme::self_management || model.theme == ModelTheme::self_protection;
            model.count = random_.chance(80) ? 1 : random_.between(2, 3);
            model.since = random_.chance(70) ? day(world_.year - 1, 3, 1) : day_in(calendar_year(world_.year));
            if (world_.window().until <= model.since) model.since = world_.window().last();
            world_.models.push_back(model);
        }
    }
}

void Drawing::targets() {
    constexpr char const* names[] = {"tuyển quân", "huấn luyện", "dự bị động viên"};
    auto const count = random_.between(1, 3);
    for (int i = 0; i < count; ++i) {
        Target target;
        target.name = names[i];
        target.assigned = random_.between(1, 5);
        target.achieved =
            growing(good() ? target.assigned + random_.below(2) : random_.below(static_cast<int>(target.assigned)));
        world_.targets.push_back(target);
    }
}

void Drawing::mark(Event& event) {
    auto& told = event.told;
    auto const bad = [&] { return adverse() || random_.chance(adverse_ / 2); };
    told.force_majeure = random_.chance(20);
    told.detected_in_time = random_.chance(70);
    told.mitigated = random_.chance(80);
    told.reported_at_once = random_.chance(80);
    switch (told.kind) {
        case IncidentKind::crime: {
            auto const severity = bad() || random_.chance(10) ? random_.between(1, 3) : 0;
            constexpr std::int64_t months[][2] = {{0, 36}, {37, 84}, {85, 180}, {181, 240}};
            told.severity = static_cast<Severity>(severity);
            told.max_penalty_months = random_.chance(50) ? months[severity][random_.index(2)]
                                                         : random_.between(static_cast<int>(months[severity][0]),
                                                                           static_cast<int>(months[severity][1]));
            told.life_or_death = false;
            constexpr std::int64_t graver[] = {93, 96, 104, 112, 123, 126, 134, 141, 168};
            constexpr std::int64_t other[] = {138, 173, 249, 318};
            told.penal_code_article = severity > 0 && random_.chance(40) ? random_.pick(graver) : random_.pick(other);
            told.child_abuse = bad();
            told.caused_by_resident = random_.chance(severity > 1 ? 30 : 60);
            if (*told.caused_by_resident && random_.chance(15)) told.offenders = 2;
            told.permanent_resident = *told.caused_by_resident && random_.chance(50);
            break;
        }
        case IncidentKind::sabotage:
            told.key_work = random_.chance(50);
            break;
        case IncidentKind::strike:
            told.unlawful = random_.chance(70);
            told.go_slow = random_.chance(50);
            break;
        case IncidentKind::dispute:
            told.complex_matter = bad() || random_.chance(20);
            told.prolonged = bad() || random_.chance(20);
            break;
        case IncidentKind::complaint: {
            constexpr std::int64_t people[] = {1, 2, 4, 5, 20};
            told.participants = bad() ? 5 + random_.below(9) : random_.pick(people);
            told.same_matter = random_.chance(60);
            told.unlawful = random_.chance(40);
            told.prolonged = random_.chance(30);
            told.above_level = bad() || random_.chance(10);
            break;
        }
        case IncidentKind::fire_explosion:
        case IncidentKind::traffic_accident: {
            bool const grave = bad();
            constexpr std::int64_t small_damage[] = {0, 5, 99};
            constexpr std::int64_t great_damage[] = {100, 2999, 3000};
            constexpr std::int64_t forest[] = {0, 0, 100, 49'999, 50'000};
            told.deaths = grave && random_.chance(40) ? random_.between(1, 3) : 0;
            told.injury_percent = grave && random_.chance(30) ? 61 : random_.chance(20) ? 60 : 0;
            told.injured = *told.injury_percent > 0 ? 1 : 0;
            told.damage_million_dong = grave ? random_.pick(great_damage) : random_.pick(small_damage);
            if (told.kind == IncidentKind::fire_explosion) told.forest_square_metres = grave ? random_.pick(forest) : 0;
            told.caused_by_resident = random_.chance(50);
            told.serious = is_counted(told.kind == IncidentKind::fire_explosion ? CountKind::serious_fires
                                                                                : CountKind::serious_traffic_accidents,
                                      event, world_.options);
            break;
        }
        case IncidentKind::labour_accident:
            told.deaths = bad() && random_.chance(60) ? 1 : 0;
            told.injured = random_.below(3);
            told.serious = *told.deaths > 0 || bad();
            break;
        case IncidentKind::technical_incident:
        case IncidentKind::environment_food:
        case IncidentKind::theft:
            told.serious = bad() || random_.chance(20);
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
}

namespace {

/// Kinds of which there are always some, so that only their number or their marks speak against a unit.
bool is_common(IncidentKind kind) noexcept {
    switch (kind) {
        case IncidentKind::crime:
        case IncidentKind::social_evil:
        case IncidentKind::other_violation:
        case IncidentKind::traffic_accident:
        case IncidentKind::fire_explosion:
        case IncidentKind::labour_accident:
        case IncidentKind::dispute:
        case IncidentKind::complaint:
        case IncidentKind::technical_incident:
        case IncidentKind::environment_food:
        case IncidentKind::theft:
        case IncidentKind::strike:
            return true;
        case IncidentKind::against_state:
        case IncidentKind::sabotage:
        case IncidentKind::unlawful_religion:
        case IncidentKind::abuse_of_causes:
        case IncidentKind::separatism:
        case IncidentKind::incitement:
        case IncidentKind::disorder:
        case IncidentKind::hot_spot:
        case IncidentKind::secrets_breach:
        case IncidentKind::school_violence:
        case IncidentKind::national_security:
            break;
    }
    return false;
}

}  // namespace

void Drawing::events() {
    auto const add = [&](IncidentKind kind, Day when) {
        Event event;
        event.told.kind = kind;
        event.told.id = IncidentId("v" + std::to_string(world_.events.size() + 1));
        event.told.date = to_date(when);
        mark(event);
        world_.events.push_back(std::move(event));
    };
    bool const three_years = world_.options.window == PeriodRule::three_years_before;
    for (auto const kind : world_.event_kinds) {
        int number = is_common(kind) ? random_.below(4) : 0;
        for (int back = world_.years_back; back >= (three_years ? 1 : 0); --back) {
            if (is_common(kind))
                number = good() ? std::max(0, number - random_.below(2)) : random_.below(4);
            else
                number = adverse() ? random_.between(1, 2) : 0;
            for (int i = 0; i < number; ++i) add(kind, day_in(world_.window(back)));
        }
        // After the window and before the end of the year: of the next one.
        auto const until = world_.window().until;
        if (random_.chance(5) && until < day(world_.year + 1, 1, 1))
            add(kind, day_in({until, day(world_.year + 1, 1, 1)}));
    }
    auto& acts = world_.persons[static_cast<std::size_t>(CountKind::national_security_acts)];
    for (int back = 0; back <= (reads(CountKind::national_security_acts) ? world_.years_back : -1); ++back) {
        auto& own = acts[static_cast<std::size_t>(back)];
        for (auto const count : {CountKind::against_state, CountKind::key_work_sabotage, CountKind::unlawful_religion,
                                 CountKind::abuse_of_causes, CountKind::separatism}) {
            own.now += number_so_far(world_, count, back);
            own.end += worlds::number(world_, count, back);
        }
        if (adverse()) ++own.end;
        if (world_.has_ended() || back > 0) own.now = own.end;
    }
}

namespace {

/// First day of the year on which the unit registered for the title.
boost::optional<Day> registered_on(World const& unit) {
    boost::optional<Day> first;
    auto const see = [&](boost::optional<Date> const& date) {
        auto const when = to_day(*date);
        if (calendar_year(unit.year).contains(when) && (!first || when < *first)) first = when;
    };
    for (auto const& entry : unit.registrations)
        if (entry.title == Title::safe_unit) see(entry.date);
    for (auto const& paper : unit.papers)
        if (paper.type == DocumentType::registration && paper.topic == Topic::security_order) see(paper.date);
    return first;
}

}  // namespace

void Drawing::members() {
    auto const& id = world_.standard->id;
    bool const all_kinds = id == "tt124-2021/commune";
    if (!all_kinds && id != "tt23-2012/commune" && id != "ntm-2009/19" && id != "militia-2019/commune") return;
    struct Words {
        UnitKind kind;
        char const* name;
    };
    constexpr Words kinds[] = {{UnitKind::hamlet, "Thôn "},
                               {UnitKind::agency, "Cơ quan "},
                               {UnitKind::enterprise, "Công ty "},
                               {UnitKind::school, "Trường "}};
    auto const window = world_.window();
    bool has_own = false;
    for (auto const& words : kinds) {
        if (words.kind != UnitKind::hamlet && !all_kinds) continue;
        auto const count = words.kind == UnitKind::hamlet ? (random_.chance(10) ? 0 : random_.between(1, 5))
                           : random_.chance(60)           ? random_.below(2)
                                                          : random_.below(3);
        for (int i = 1; i <= count; ++i) {
            Member member;
            member.kind = words.kind;
            member.name = words.name + std::to_string(i);
            if (words.kind != UnitKind::hamlet) {
                member.managed = !random_.chance(15);
                member.excluded = random_.chance(15);
            }
            bool may_be_recognised = true;
            for (auto const* standard : world_.standard->unit_standards) {
                bool const same = standard->unit == member.kind ||
                                  (standard->unit == UnitKind::agency && member.kind == UnitKind::enterprise);
                if (has_own || !same || !is_in_scope(member) || !standard->in_force.contains(world_.as_of) ||
                    !random_.chance(8))
                    continue;
                member.own = std::make_shared<World const>(draw_member(*standard, world_, random_.next()));
                has_own = true;
                may_be_recognised = evaluate(*member.own).rows[0] != Outcome::not_met;
            }
            if (member.own)
                member.registered = registered_on(*member.own);
            else if (good())
                member.registered = day_in(quarter(world_.year, 1));
            // A lawful decision comes after the registration, and after the year of a unit of which all is known.
            auto const earliest = Day{window.last().number - (member.own ? 14 : 40)};
            if (member.registered && *member.registered < earliest && may_be_recognised &&
                (good() || random_.chance(30)))
                member.recognised = day_in({earliest, window.until});
            else if (random_.chance(30))
                member.refused = day_in({earliest, window.until});
            world_.members.push_back(std::move(member));
        }
    }
    struct Entry {
        UnitKind kind;
        Total whole;
        Total registered;
        Total recognised;
    };
    constexpr Entry entries[] = {
        {UnitKind::hamlet, Total::hamlets, Total::hamlets_registered, Total::hamlets_recognised},
        {UnitKind::agency, Total::agencies, Total::agencies_registered, Total::agencies_recognised},
        {UnitKind::enterprise, Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised},
        {UnitKind::school, Total::schools, Total::schools_registered, Total::schools_recognised},
    };
    for (auto const& entry : entries) {
        for (auto const& member : world_.members) {
            if (member.kind != entry.kind || !is_in_scope(member)) continue;
            auto const add = [&](Total kind, Total pooled, boost::optional<Day> const& since) {
                bool const so_far = since && *since <= world_.as_of;
                for (auto const total : {kind, pooled}) {
                    world_.total(total).now += so_far ? 1 : 0;
                    world_.total(total).end += since ? 1 : 0;
                }
            };
            add(entry.whole, Total::units, first_day);
            add(entry.registered, Total::units_registered, member.registered);
            add(entry.recognised, Total::units_recognised, member.recognised);
        }
    }
    auto const hamlets = world_.total(Total::hamlets).end;
    world_.total(Total::hamlets_with_militia) =
        standing(good() ? hamlets : random_.below(static_cast<int>(hamlets) + 1));
}

void Drawing::formers() {
    bool const three_years = world_.options.window == PeriodRule::three_years_before;
    if (world_.kind != UnitKind::commune || world_.years_back == 0 || three_years || !random_.chance(15)) return;
    auto const places = random_.between(1, 2);
    for (int i = 1; i <= places; ++i) {
        Former former;
        former.name = "Xã cũ " + std::to_string(i);
        world_.formers.push_back(std::move(former));
    }
    for_each_event(world_, [&](Event const& event) {
        auto const place = random_.below(places + 1);
        if (place == places) return;
        for (int back = 1; back <= world_.years_back; ++back) {
            if (!world_.window(back).contains(*event.told.date)) continue;
            for (auto const count : world_.counts)
                if (is_counted(count, event, world_.options))
                    world_.formers[static_cast<std::size_t>(place)]
                        .numbers[static_cast<std::size_t>(count)][static_cast<std::size_t>(back)] +=
                        weight_of(count, event);
        }
    });
}

void resolve(World& world) {
    if (!world.options.changes.empty()) {
        ParameterLayer layer;
        layer.id = "options";
        layer.changes = world.options.changes;
        world.layers.push_back(std::move(layer));
    }
    auto parameters = resolve_parameters(*world.standard, world.layers, world.as_of, world.year);
    if (!parameters) throw std::logic_error("the options of a world do not fit " + std::string(world.standard->id));
    world.parameters = *std::move(parameters);
}

/// A year and a day on which the standard is in force and the law is known.
void draw_day(World& world, Random& random) {
    auto const& standard = *world.standard;
    auto const first = to_date(standard.in_force.from).year();
    bool const to_2027 = standard.id == "militia-2019/commune" || standard.id == "ntm-2026";
    auto const last = std::min<int>(to_2027 ? 2027 : 2025, to_date(standard.in_force.last()).year());
    for (;;) {
        world.year = random.between(static_cast<int>(first), last);
        auto const window = standard.id == "tt124-2021/hamlet"          ? hamlet_window(world.year)
                            : standard.id.substr(0, 10) == "tt124-2021" ? commune_window(world.year)
                                                                        : calendar_year(world.year);
        auto const choice = random.below(100);
        if (choice < 60)
            world.as_of = day(world.year, 12, 31);
        else if (choice < 70)
            world.as_of = window.last();
        else if (choice < 75)
            world.as_of = Day{window.last().number - 1};
        else if (choice < 95)
            world.as_of = Day{day(world.year, 1, 15).number + random.below(320)};
        else
            world.as_of = Day{day(world.year + 1, 1, 1).number + random.below(60)};
        if (standard.in_force.contains(world.as_of)) return;
    }
}

}  // namespace

World draw_world(Standard const& standard, std::uint64_t seed) {
    Random random(seed);
    World world;
    world.standard = &standard;
    world.seed = seed;
    world.kind = standard.unit;
    if (standard.unit == UnitKind::agency && random.chance(30)) world.kind = UnitKind::enterprise;
    draw_day(world, random);
    Drawing drawing(world, random);
    drawing.options();
    resolve(world);
    drawing.unit();
    drawing.members();
    drawing.events();
    drawing.formers();
    return world;
}

World draw_setting(Standard const& standard, std::uint64_t seed) {
    Random random(seed);
    World world;
    world.standard = &standard;
    world.seed = seed;
    world.kind = standard.unit;
    do draw_day(world, random);
    while (world.as_of < day(world.year, 12, 31));
    Drawing(world, random).options();
    resolve(world);
    return world;
}

World draw_member(Standard const& standard, World const& commune, std::uint64_t seed) {
    Random random(seed);
    World world;
    world.standard = &standard;
    world.seed = seed;
    world.kind = standard.unit;
    world.year = commune.year;
    world.as_of = commune.as_of;
    if (standard.id == "tt124-2021/hamlet")
        world.options.window = PeriodRule::hamlet_window;
    else if (standard.id.substr(0, 10) == "tt124-2021")
        world.options.window = PeriodRule::commune_window;
    world.options.fire_from_level_3 = commune.options.fire_from_level_3;
    resolve(world);
    Drawing drawing(world, random);
    drawing.unit();
    drawing.events();
    return world;
}

}  // namespace worlds
