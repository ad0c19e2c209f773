#include "worlds/evaluate.hpp"

namespace worlds {

RowTruth::RowTruth(World const& world)
    : world_(world),
      outcomes_(world.standard->rows.size(), Outcome::not_applicable),
      is_set_(world.standard->rows.size(), false) {}

void RowTruth::set(std::string_view id, bool holds) {
    set(id, holds ? Outcome::met : Outcome::not_met);
}
void RowTruth::set_where(bool guard, std::string_view id, bool holds) {
    set(id, !guard ? Outcome::not_applicable : holds ? Outcome::met : Outcome::not_met);
}
void RowTruth::set(std::string_view id, Outcome outcome) {
    auto const& rows = world_.standard->rows;
    // Rows are set in the order of the text, so the next one is the one meant; those that replace it in time follow.
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const first = (next_ + i) % rows.size();
        if (rows[first].id != id) continue;
        for (auto at = first; at < rows.size(); ++at) {
            if (rows[at].id != id) continue;
            outcomes_[at] = outcome;
            is_set_[at] = true;
        }
        next_ = first + 1;
        return;
    }
    fault_ += "no row " + std::string(id) + " in " + std::string(world_.standard->id) + "; ";
}

std::vector<Outcome> RowTruth::conclude() {
    auto const& standard = *world_.standard;
    for (std::size_t i = standard.rows.size(); i-- > 0;) {
        auto const& row = standard.rows[i];
        bool const in_force = row.in_force.contains(world_.as_of);
        bool const group = row.test == Test::all_of || row.test == Test::any_of || row.test == Test::at_least_k;
        if (!group && !is_set_[i])
            fault_ += "nothing is said of row " + std::string(row.id) + " of " + std::string(standard.id) + "; ";
        if (!in_force) {
            outcomes_[i] = Outcome::not_applicable;
            continue;
        }
        if (!group) continue;
        // In a world every row that applies is met or is not.
        int met = 0;
        int failed = 0;
        for (auto child = i + 1; child < standard.rows.size(); ++child) {
            if (standard.links[child].parent != static_cast<int>(i)) continue;
            met += outcomes_[child] == Outcome::met;
            failed += outcomes_[child] == Outcome::not_met;
        }
        auto const applicable = met + failed;
        auto wanted = row.test == Test::all_of ? applicable : row.test == Test::any_of ? 1 : world_.options.model_kinds;
        if (wanted > applicable) wanted = applicable;
        outcomes_[i] = applicable == 0 ? Outcome::not_applicable : met >= wanted ? Outcome::met : Outcome::not_met;
    }
    return std::move(outcomes_);
}

Truth evaluate(World const& world) {
    struct Entry {
        std::string_view standard;
        void (*evaluate)(World const&, RowTruth&);
    };
    static constexpr Entry entries[] = {
        {"tt124-2021/hamlet", evaluate_tt124_hamlet},
        {"tt124-2021/commune", evaluate_tt124_commune},
        {"tt124-2021/agency", evaluate_tt124_agency},
        {"tt124-2021/school", evaluate_tt124_school},
        {"tt23-2012/hamlet", evaluate_tt23_hamlet},
        {"tt23-2012/commune", evaluate_tt23_commune},
        {"tt23-2012/agency", evaluate_tt23_agency},
        {"tt23-2012/school", evaluate_tt23_school},
        {"ntm-2009/19", evaluate_ntm_2009},
        {"ntm-2016/19", evaluate_ntm_2016},
        {"ntm-2018-model/security", evaluate_ntm_2018_model},
        {"ntm-2021/19", evaluate_ntm_2021},
        {"ntm-2021-advanced/19", evaluate_ntm_2021_advanced},
        {"militia-2019/commune", evaluate_militia},
        {"ntm-2026", evaluate_ntm_2026},
        {"qd18-2022/commune", evaluate_qd18},
    };
    RowTruth rows(world);
    Truth truth;
    bool known = false;
    for (auto const& entry : entries) {
        if (entry.standard != world.standard->id) continue;
        entry.evaluate(world, rows);
        known = true;
    }
    truth.rows = rows.conclude();
    truth.fault = known ? rows.fault() : "no evaluator for " + std::string(world.standard->id);
    return truth;
}

bool none(World const& world, CountKind count, Excusable excuse) {
    return number(world, count, 0, excuse) == 0;
}

namespace {
bool is_not_above(World const& world, std::int64_t now, std::int64_t before) {
    return world.options.strict_trends ? now < before || now == 0 : now <= before;
}
}  // namespace

bool held(World const& world, CountKind count) {
    return is_not_above(world, number(world, count, 0), number(world, count, 1));
}
bool falling(World const& world, CountKind count, int steps) {
    for (int back = 1; back <= steps; ++back)
        if (!is_not_above(world, number(world, count, back), number(world, count, back + 1))) return false;
    return true;
}

Outcome share_of_whole(std::int64_t part, std::int64_t whole, std::int64_t hundredths) {
    if (whole == 0) return Outcome::not_applicable;
    return 10000 * part >= hundredths * whole ? Outcome::met : Outcome::not_met;
}

namespace {

bool fits(World const& world, boost::optional<Date> const& date, boost::optional<std::int64_t> const& year,
          Period days) {
    if (world.options.papers_say_year) return year == boost::optional<std::int64_t>(world.year);
    return date && days.contains(*date);
}

bool has_paper(World const& world, DocumentType type, Topic topic, Period days,
               bool (*issued)(World const&, Issuer const&)) {
    for (auto const& paper : world.papers)
        if (paper.type == type && paper.topic == topic && issued(world, paper.issuer) &&
            fits(world, paper.date, paper.year, days))
            return true;
    return false;
}

bool by_party(World const& world, Issuer const& by) {
    switch (world.kind) {
        case UnitKind::commune:
            return by.kind == IssuerKind::party_committee && by.level == Level::commune;
        case UnitKind::hamlet:
            return by.kind == IssuerKind::party_cell;
        case UnitKind::agency:
        case UnitKind::enterprise:
        case UnitKind::school:
            break;
    }
    return by.kind == IssuerKind::party_committee || by.kind == IssuerKind::party_cell;
}
bool by_head(World const& world, Issuer const& by) {
    if (world.kind == UnitKind::commune) return by.kind == IssuerKind::peoples_committee && by.level == Level::commune;
    return by.kind != IssuerKind::peoples_committee;
}
bool by_anybody(World const&, Issuer const&) {
    return true;
}

}  // namespace

bool has_resolution(World const& world, Period days) {
    return has_paper(world, DocumentType::resolution, Topic::security_order, days, by_party);
}
bool has_plan(World const& world, Period days) {
    return has_paper(world, DocumentType::plan, Topic::security_order, days, by_head);
}
bool has_registration(World const& world, Period days) {
    for (auto const& entry : world.registrations)
        if (entry.title == Title::safe_unit && fits(world, entry.date, entry.year, days)) return true;
    return has_paper(world, DocumentType::registration, Topic::security_order, days, by_anybody);
}
bool has_coordination_plan(World const& world) {
    for (auto const& paper : world.papers)
        if (paper.type == DocumentType::plan && paper.topic == Topic::coordination) return true;
    return false;
}

std::int64_t effective_models(World const& world) {
    std::int64_t sum = 0;
    for (auto const& model : world.models) sum += model.effective ? model.count : 0;
    return sum;
}
std::int64_t effective_models(World const& world, ModelTheme theme) {
    std::int64_t sum = 0;
    for (auto const& model : world.models) sum += model.effective && model.theme == theme ? model.count : 0;
    return sum;
}
std::int64_t models_of(World const& world, ModelTheme theme) {
    std::int64_t sum = 0;
    for (auto const& model : world.models) sum += model.theme == theme ? model.count : 0;
    return sum;
}

int rules(World const& world, std::vector<Flag> const& sets) {
    int sum = 0;
    for (auto const set : sets) sum += world.flag(set);
    return sum;
}
bool is_titled_or_rated(ForceYear const& force, Rating at_least) {
    return force.title >= EmulationTitle::advanced || force.rating >= at_least;
}
bool all_targets_reached(World const& world) {
    for (auto const& target : world.targets)
        if (target.achieved.end < target.assigned) return false;
    return true;
}

bool is_in_scope(Member const& member) {
    return member.kind == UnitKind::hamlet || (member.managed && !member.excluded);
}
std::int64_t members(World const& world, UnitKind kind, MemberState state) {
    std::int64_t sum = 0;
    for (auto const& member : world.members) {
        if (member.kind != kind || !is_in_scope(member)) continue;
        switch (state) {
            case MemberState::in_scope:
                ++sum;
                break;
            case MemberState::registered:
                sum += member.registered ? 1 : 0;
                break;
            case MemberState::recognised:
                sum += member.recognised ? 1 : 0;
                break;
        }
    }
    return sum;
}
std::int64_t members(World const& world, MemberState state) {
    std::int64_t sum = 0;
    for (auto const kind : {UnitKind::hamlet, UnitKind::agency, UnitKind::enterprise, UnitKind::school})
        sum += members(world, kind, state);
    return sum;
}

}  // namespace worlds
