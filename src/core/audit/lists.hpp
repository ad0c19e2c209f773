// Lists against totals: units and models listed one by one, and the households of hamlets together.
#pragma once

#include "../measure/units.hpp"
#include "context.hpp"

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Units listed in the dossier, against a total of them.
class ListAudit {
public:
    ListAudit(AuditContext& context, UnitTotals const& totals) : context_(context), totals_(totals) {
        for (std::size_t u = 1; u < context.units.size(); ++u) {
            auto const& unit = context.dossier.units[u - 1];
            if (unit.kind != totals.kind) continue;
            auto const scope = is_in_scope(unit);
            if (scope == Tri::no) continue;
            (scope == Tri::yes ? sure_ : maybe_).push_back(u);
        }
    }

    void run() {
        if (sure_.empty()) return;
        auto const* all = context_.dossier.totals.find(totals_.in_scope);
        bool const complete = all != nullptr && all->interval == exactly(count(sure_)) && maybe_.empty();
        compare(totals_.in_scope, Interval{count(sure_), max_count});
        compare(totals_.registered, {registered(), max_count});
        compare(totals_.recognised, recognised(complete));
    }

private:
    static std::int64_t count(std::vector<std::size_t> const& list) noexcept {
        return static_cast<std::int64_t>(list.size());
    }

    std::int64_t registered() const {
        std::int64_t out = 0;
        for (auto const u : sure_) {
            bool holds = false;
            for (auto const& entry : context_.dossier.units[u - 1].registrations)
                holds = holds || (entry.title == Title::safe_unit &&
                                  (entry.year ? *entry.year == context_.dossier.year
                                              : entry.date && calendar_year(context_.year()).contains(*entry.date)));
            out += holds;
        }
        return out;
    }

    /// Decided for; where the list is complete, all but those decided against is the most that there can be.
    Interval recognised(bool complete) const {
        std::int64_t yes = 0;
        std::int64_t no = 0;
        for (auto const u : sure_) {
            bool says_yes = false;
            bool says_no = false;
            for (auto const& entry : context_.dossier.units[u - 1].recognitions)
                if (entry.title == Title::safe_unit && entry.year == context_.dossier.year)
                    (entry.recognised ? says_yes : says_no) = true;
            yes += says_yes && !says_no;
            no += says_no && !says_yes;
        }
        return {yes, complete ? count(sure_) - no : max_count};
    }

    void compare(Total total, Interval listed) {
        auto const* stated = context_.dossier.totals.find(total);
        if (stated == nullptr || !are_disjoint(stated->interval, listed)) return;
        BilingualText const name = wording_of(total);
        bool const more = stated->interval.hi < listed.lo;
        auto const value = print_number(more ? listed.lo : listed.hi);
        auto statements = std::vector<Statement>{context_.total(context_.units.front(), total, *stated)};
        for (auto const u : sure_)
            statements.push_back(context_.statement(context_.units[u].path, context_.units[u].name));
        context_.report(DiscrepancyCode::stated_twice_differently, DiscrepancySeverity::error, std::move(statements),
                        say(more ? AuditMessage::list_above_total : AuditMessage::list_below_total,
                            {name, value, print_interval(stated->interval)}),
                        {say(AuditMessage::total_is, {name, value}), say(AuditMessage::drop_from_list)});
    }

    AuditContext& context_;
    UnitTotals const& totals_;
    std::vector<std::size_t> sure_;   // indices of `context.units`
    std::vector<std::size_t> maybe_;  // whether the law counts them is not stated
};

/// Whether the dossier lists every hamlet that the commune has.
inline bool lists_every_hamlet(AuditContext const& context) {
    std::int64_t listed = 0;
    for (auto const& unit : context.dossier.units) listed += unit.kind == UnitKind::hamlet;
    auto const* all = context.dossier.totals.find(Total::hamlets);
    return listed > 0 && all != nullptr && all->interval == exactly(listed);
}

/// Households of the hamlets together, against those of the commune: every household lives in one hamlet.
inline void audit_households(AuditContext& context, Total total) {
    auto const* stated = context.dossier.totals.find(total);
    if (stated == nullptr || context.dossier.kind != UnitKind::commune) return;
    auto statements = std::vector<Statement>{context.total(context.units.front(), total, *stated)};
    auto sum = exactly(0);
    bool all_known = lists_every_hamlet(context);
    for (std::size_t u = 1; u < context.units.size(); ++u) {
        auto const& unit = context.units[u];
        if (unit.kind != UnitKind::hamlet) continue;
        auto const* part = unit.facts.totals.find(total);
        all_known = all_known && part != nullptr;
        if (part == nullptr) continue;
        sum = sum + part->interval;
        statements.push_back(context.total(unit, total, *part));
    }
    if (!all_known) sum.hi = max_count;
    if (!are_disjoint(sum, stated->interval)) return;
    BilingualText const name = wording_of(total);
    auto const value = all_known ? print_interval(sum) : print_number(sum.lo);
    context.report(DiscrepancyCode::units_against_commune, DiscrepancySeverity::error, std::move(statements),
                   say(all_known ? AuditMessage::hamlets_differ : AuditMessage::hamlets_above,
                       {name, value, print_interval(stated->interval)}),
                   {say(AuditMessage::total_is, {name, value}), say(AuditMessage::some_part_wrong)});
}

/// Models listed one by one, against a total of them. A list never claims to be complete.
inline void audit_models(AuditContext& context, AuditedUnit const& unit) {
    for (auto const* row : model_rows) {
        if (row->models != ModelTest::said_effective) continue;
        auto const total = row->indicator.total();
        auto const* stated = unit.facts.totals.find(total);
        if (stated == nullptr) continue;
        auto statements = std::vector<Statement>{context.total(unit, total, *stated)};
        std::int64_t listed = 0;
        for (std::size_t i = 0; i < unit.facts.models.size(); ++i) {
            auto const& model = unit.facts.models[i];
            if (!is_of_theme(*row, model) || counts_for(*row, model) != Tri::yes) continue;
            listed += model.count.interval.lo;
            statements.push_back(context.statement(
                unit.path + "/models/" + std::to_string(i),
                print_named(model.name.empty() ? BilingualText(wording_of(model.theme)) : BilingualText(model.name),
                            model.count.interval),
                model.origin.quote));
        }
        if (listed <= stated->interval.hi) continue;
        BilingualText const name = wording_of(total);
        context.report(
            DiscrepancyCode::stated_twice_differently, DiscrepancySeverity::error, std::move(statements),
            say(AuditMessage::list_above_total, {name, print_number(listed), print_interval(stated->interval)}),
            {say(AuditMessage::total_is, {name, print_number(listed)}), say(AuditMessage::drop_from_list)});
    }
}

/// Units of one kind and name that no code and no former commune tells apart: one unit or several.
inline void audit_alike_units(AuditContext& context) {
    for (auto const& totals : unit_totals) {
        std::vector<std::size_t> list;
        for (std::size_t u = 0; u < context.dossier.units.size(); ++u)
            if (context.dossier.units[u].kind == totals.kind) list.push_back(u);
        auto const groups = group_alike(context.dossier.units, list);
        std::vector<std::vector<std::size_t>> members(groups.count);
        for (std::size_t i = 0; i < list.size(); ++i) members[groups.of[i]].push_back(list[i]);
        for (auto const& alike : members) {
            if (alike.size() < 2) continue;
            std::vector<Statement> statements;
            for (auto const u : alike)
                statements.push_back(context.statement(context.units[u + 1].path, context.units[u + 1].name));
            context.report(
                DiscrepancyCode::unit_listed_twice, DiscrepancySeverity::warning, std::move(statements),
                say(AuditMessage::units_alike, {wording_of(totals.kind), context.dossier.units[alike.front()].name,
                                                print_number(static_cast<std::int64_t>(alike.size()))}),
                {say(AuditMessage::tell_units_apart), say(AuditMessage::one_unit)});
        }
    }
}

inline void audit_lists(AuditContext& context) {
    audit_alike_units(context);
    for (auto const& unit : context.units) audit_models(context, unit);
    for (auto const& totals : unit_totals) ListAudit(context, totals).run();
    for (auto const total : {Total::households, Total::households_registered, Total::households_pledged})
        audit_households(context, total);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
