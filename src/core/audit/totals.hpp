// Totals against their parts, their sums and what claims say of them.
#pragma once

#include "../measure/units.hpp"
#include "claims.hpp"
#include "context.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline void audit_part(AuditContext& context, AuditedUnit const& unit, TotalPart pair, DiscrepancySeverity severity) {
    auto const* part = unit.facts.totals.find(pair.part);
    auto const* whole = unit.facts.totals.find(pair.whole);
    if (part == nullptr || whole == nullptr || part->interval.lo <= whole->interval.hi) return;
    BilingualText const part_name = wording_of(pair.part);
    BilingualText const whole_name = wording_of(pair.whole);
    context.report(DiscrepancyCode::part_exceeds_whole, severity,
                   {context.total(unit, pair.part, *part), context.total(unit, pair.whole, *whole)},
                   say(AuditMessage::part_above_whole,
                       {part_name, print_interval(part->interval), whole_name, print_interval(whole->interval)}),
                   {say(AuditMessage::part_too_large, {part_name}), say(AuditMessage::whole_too_small, {whole_name})});
}

/// The pooled total of units, against hamlets, agencies, enterprises and schools together.
inline void audit_pooled(AuditContext& context, AuditedUnit const& unit, UnitState state) {
    auto const total = pooled_total(state);
    auto const* whole = unit.facts.totals.find(total);
    if (whole == nullptr) return;
    auto statements = std::vector<Statement>{context.total(unit, total, *whole)};
    auto sum = exactly(0);
    bool some = false;
    for (auto const& kind : unit_totals) {
        auto const which = kind.in(state);
        auto const* part = unit.facts.totals.find(which);
        sum = sum + (part == nullptr ? Interval{} : part->interval);
        if (part == nullptr) continue;
        some = true;
        statements.push_back(context.total(unit, which, *part));
    }
    if (!some || !are_disjoint(sum, whole->interval)) return;
    BilingualText const name = wording_of(total);
    context.report(DiscrepancyCode::parts_do_not_add_up, DiscrepancySeverity::error, std::move(statements),
                   say(AuditMessage::sum, {name, print_interval(sum), print_interval(whole->interval)}),
                   {say(AuditMessage::total_is, {name, print_interval(sum)}), say(AuditMessage::some_part_wrong)});
}

/// "… trên tổng số 3.013 hộ" in a claim, against the households of the dossier.
inline void audit_claimed_households(AuditContext& context) {
    auto const* stated = context.dossier.totals.find(Total::households);
    if (stated == nullptr) return;
    for (std::size_t i = 0; i < context.dossier.claims.size(); ++i) {
        auto const& claim = context.dossier.claims[i];
        if (!claim.whole || counted_by(claim.whole->unit) != Counted::households) continue;
        if (!contains(claim.text, "tổng số hộ") || !are_disjoint(claim.whole->count.interval, stated->interval))
            continue;
        BilingualText const name = wording_of(Total::households);
        auto const here = print_interval(claim.whole->count.interval);
        auto const there = print_interval(stated->interval);
        context.report(DiscrepancyCode::stated_twice_differently, DiscrepancySeverity::error,
                       {context.statement("/claims/" + std::to_string(i) + "/whole", claim.text, claim.origin.quote),
                        context.total(context.units.front(), Total::households, *stated)},
                       say(AuditMessage::two_values, {name, here, there}),
                       {say(AuditMessage::value_is, {name, here}), say(AuditMessage::value_is, {name, there})});
    }
}

inline void audit_totals(AuditContext& context) {
    for (auto const& unit : context.units) {
        for (auto const& pair : total_parts) audit_part(context, unit, pair, DiscrepancySeverity::error);
        // A unit that has not registered cannot be recognised (124/2021/TT-BCA, Điều 4 khoản 1, Điều 5 khoản 1).
        for (auto const& row : indicator_rows)
            if (!row.expected.is_none())
                audit_part(context, unit, {row.indicator.total(), row.expected.total()}, DiscrepancySeverity::warning);
    }
    auto const& whole = context.units.front();
    audit_pooled(context, whole, UnitState::in_scope);
    audit_pooled(context, whole, UnitState::registered);
    audit_pooled(context, whole, UnitState::recognised);
    audit_claimed_households(context);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
