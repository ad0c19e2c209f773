// Measures totals, and the units inside a commune: in scope, registered, recognised.
#pragma once

#include "context.hpp"

#include <criterion19/judge/kernel.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Outcome of a unit under a standard, as `assess` would give it: judged bottom up, so passed in.
using JudgeUnit = std::function<Outcome(std::size_t unit, Standard const& standard)>;

inline Measurement measure_stated_total(MeasureContext const& context, Total total) {
    Measurement out;
    auto const* stated = context.unit.totals.find(total);
    if (stated == nullptr) return out;
    out.interval = stated->interval;
    context.rest_on(out.evidence, "totals", key_of(total), stated->origin, [&] {
        return fill_in({"{0}: {1}", "{0}: {1}"}, {wording_of(total), print_interval(stated->interval)});
    });
    return out;
}

/// Movement models of a theme that the dossier lists. Those of the three kinds must be stated to be effective; the
/// list never claims to be complete, so it gives "at least".
inline Measurement measure_listed_models(MeasureContext const& context, boost::optional<ModelTheme> theme,
                                         bool must_be_effective, bool not_if_idle) {
    Measurement out;
    out.interval = criterion19::at_least(0);
    for (std::size_t i = 0; i < context.unit.models.size(); ++i) {
        auto const& model = context.unit.models[i];
        if (theme && model.theme != *theme) continue;
        auto const name = [&] {
            return fill_in({"mô hình {0}", "model {0}"},
                           {model.name.empty() ? FillArgument(wording_of(model.theme)) : FillArgument(model.name)});
        };
        if (model.effective && !*model.effective && (must_be_effective || not_if_idle)) continue;
        if (must_be_effective && !model.effective) {
            context.explain(out.reasons, [&] {
                return fill_in(
                    {"{0}: chưa nêu có hoạt động hiệu quả không", "{0}: not stated whether it works effectively"},
                    {name()});
            });
            continue;
        }
        if (model.count.interval.lo == 0)
            context.explain(out.reasons, [&] {
                return fill_in({"{0}: không nêu số lượng", "{0}: its number is not given"}, {name()});
            });
        out.interval.lo += model.count.interval.lo;
        context.rest_on(out.evidence, "models", i, model.origin, name);
    }
    out.interval.lo = std::min(out.interval.lo, max_count);
    return out;
}

/// A stated total beside what a list shows: together, or their hull where they contradict each other.
inline Measurement with_list(Measurement stated, Measurement listed) {
    stated.interval = is_stated(stated.interval) ? together(stated.interval, listed.interval) : listed.interval;
    append(stated, std::move(listed));
    if (stated.interval.exact()) stated.reasons.clear();
    return stated;
}

/// One kind of unit, with the totals that state it.
struct UnitTotals {
    UnitKind kind;
    Total in_scope;
    Total registered;
    Total recognised;
};
inline constexpr UnitTotals unit_totals[] = {
    {UnitKind::hamlet, Total::hamlets, Total::hamlets_registered, Total::hamlets_recognised},
    {UnitKind::agency, Total::agencies, Total::agencies_registered, Total::agencies_recognised},
    {UnitKind::enterprise, Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised},
    {UnitKind::school, Total::schools, Total::schools_registered, Total::schools_recognised},
};

/// Whether the law counts the unit: no armed forces, small or micro enterprises, primary schools or preschools; only
/// what is managed by the commune or delegated to it (124/2021/TT-BCA, Điều 1 khoản 2, Điều 5 khoản 4).
inline Tri is_in_scope(Unit const& unit) {
    auto const flag = [&](Flag which) {
        auto const* stated = unit.flags.find(which);
        return stated == nullptr ? Tri::unknown : tri(stated->value);
    };
    switch (unit.kind) {
        case UnitKind::hamlet:
            return Tri::yes;
        case UnitKind::agency:
            return (!flag(Flag::armed_forces)) & flag(Flag::managed_by_commune);
        case UnitKind::enterprise:
            return (!flag(Flag::small_or_micro)) & flag(Flag::managed_by_commune);
        case UnitKind::school:
            return (!flag(Flag::primary_or_preschool)) & flag(Flag::managed_by_commune);
        case UnitKind::commune:
            break;
    }
    return Tri::no;
}

inline Tri is_registered(MeasureContext const& context, Unit const& unit) {
    for (auto const& entry : unit.registrations) {
        if (entry.title != Title::safe_unit) continue;
        if (entry.year ? *entry.year == context.year : entry.date && calendar_year(context.year).contains(*entry.date))
            return Tri::yes;
    }
    return Tri::unknown;
}

/// A decision on the unit's title for the year; decisions that disagree leave it unknown.
inline boost::optional<Tri> decided(MeasureContext const& context, std::vector<Recognition> const& recognitions,
                                    Title title) {
    boost::optional<Tri> out;
    for (auto const& entry : recognitions) {
        if (entry.title != title || entry.year != context.year) continue;
        if (entry.date && context.as_of < to_day(*entry.date)) continue;
        auto const says = tri(entry.recognised);
        out = out && *out != says ? Tri::unknown : says;
    }
    return out;
}

/// Recognised by decision, or else as the unit's own assessment comes out.
inline Tri is_recognised(MeasureContext const& context, std::size_t index, JudgeUnit const& judge_unit) {
    auto const& unit = context.dossier.units[index];
    if (auto const decision = decided(context, unit.recognitions, Title::safe_unit)) return *decision;
    for (auto const* standard : context.standard.unit_standards) {
        if (standard->unit != unit.kind && !(standard->unit == UnitKind::agency && unit.kind == UnitKind::enterprise))
            continue;
        switch (judge_unit(index, *standard)) {
            case Outcome::met:
                return Tri::yes;
            case Outcome::not_met:
                return Tri::no;
            case Outcome::undetermined:
            case Outcome::not_applicable:
                break;
        }
    }
    return Tri::unknown;
}

enum class UnitState { in_scope, registered, recognised };

inline Measurement measure_listed_units(MeasureContext const& context, UnitTotals const& totals, UnitState state,
                                        JudgeUnit const& judge_unit) {
    auto const total = state == UnitState::in_scope     ? totals.in_scope
                       : state == UnitState::registered ? totals.registered
                                                        : totals.recognised;
    auto stated = measure_stated_total(context, total);
    if (!context.is_whole_dossier()) return stated;
    Measurement listed;
    listed.interval = exactly(0);
    if (context.explains) listed.evidence.reserve(context.dossier.units.size());
    std::int64_t units = 0;
    std::int64_t units_maybe = 0;
    for (std::size_t u = 0; u < context.dossier.units.size(); ++u) {
        auto const& unit = context.dossier.units[u];
        if (unit.kind != totals.kind) continue;
        auto const scope = is_in_scope(unit);
        if (scope == Tri::no) continue;
        (scope == Tri::yes ? units : units_maybe) += 1;
        auto const holds = scope & (state == UnitState::in_scope     ? Tri::yes
                                    : state == UnitState::registered ? is_registered(context, unit)
                                                                     : is_recognised(context, u, judge_unit));
        listed.interval.lo += holds == Tri::yes;
        listed.interval.hi += holds != Tri::no;
        if (holds == Tri::no) continue;
        if (context.explains)
            listed.evidence.push_back({"/units/" + std::to_string(u), unit.name, {}, context.dossier.basis});
        if (holds == Tri::unknown)
            context.explain(listed.reasons, [&] {
                return fill_in({"{0}: chưa xác định", "{0}: not determined"}, {unit.name});
            });
    }
    if (units + units_maybe == 0) return stated;
    // The list is whole only where a stated total says that there are no more.
    auto const* whole = context.unit.totals.find(totals.in_scope);
    if (whole == nullptr || !whole->interval.exact() || whole->interval.lo != units || units_maybe > 0)
        listed.interval.hi = max_count;
    return with_list(std::move(stated), std::move(listed));
}

/// How many units of each kind are in each state, from totals and from the units listed: never more than are in scope.
/// Several indicators read the same number, so each is measured once.
class UnitMeasures {
public:
    UnitMeasures(MeasureContext const& context, JudgeUnit judge) : context_(context), judge_(std::move(judge)) {}

    Measurement const& of(UnitTotals const& totals, UnitState state) {
        auto& known = known_[&totals - unit_totals][static_cast<std::size_t>(state)];
        if (!known) {
            known = measure_listed_units(context_, totals, state, judge_);
            if (state != UnitState::in_scope) {
                auto const whole = of(totals, UnitState::in_scope).interval;
                if (known->interval.lo <= whole.hi) known->interval.hi = std::min(known->interval.hi, whole.hi);
            }
        }
        return *known;
    }
    MeasureContext const& context() const noexcept { return context_; }

private:
    MeasureContext const& context_;
    JudgeUnit judge_;
    boost::optional<Measurement> known_[std::size(unit_totals)][3];
};

inline Measurement measure_total(UnitMeasures& units, Total total) {
    for (auto const& totals : unit_totals) {
        if (total == totals.in_scope) return units.of(totals, UnitState::in_scope);
        if (total == totals.registered) return units.of(totals, UnitState::registered);
        if (total == totals.recognised) return units.of(totals, UnitState::recognised);
    }
    auto const& context = units.context();
    auto stated = measure_stated_total(context, total);
    auto const listed = [&](boost::optional<ModelTheme> theme, bool must_be_effective, bool not_if_idle) {
        return context.unit.models.empty()
                   ? std::move(stated)
                   : with_list(std::move(stated),
                               measure_listed_models(context, theme, must_be_effective, not_if_idle));
    };
    switch (total) {
        case Total::effective_models:
            return listed(boost::none, true, true);
        case Total::crime_models:
            return listed(ModelTheme::crime_and_social_evils, true, true);
        case Total::traffic_models:
            return listed(ModelTheme::traffic, true, true);
        case Total::fire_models:
            return listed(ModelTheme::fire, true, true);
        case Total::self_management_models:
            return listed(ModelTheme::self_management, false, false);
        case Total::self_protection_models:
            return listed(ModelTheme::self_protection, false, false);
        case Total::camera_models:
            return listed(ModelTheme::camera, false, true);
        default:
            return stated;
    }
}

/// The four kinds pooled: their sum, beside a pooled total.
inline Measurement measure_pooled(UnitMeasures& units, UnitState state) {
    auto const total = state == UnitState::in_scope     ? Total::units
                       : state == UnitState::registered ? Total::units_registered
                                                        : Total::units_recognised;
    Measurement sum;
    sum.interval = exactly(0);
    for (auto const& totals : unit_totals) add(sum, units.of(totals, state));
    auto stated = measure_stated_total(units.context(), total);
    return is_stated(stated.interval) ? with_list(std::move(stated), std::move(sum)) : sum;
}

/// How the share of recognised units is read.
enum class ShareOf { pooled, registered, each_kind };

/// Part and base of the share of recognised units in each unit kind: the kinds with the lowest possible and with the
/// lowest certain share give the bounds, since what holds for them holds for all.
inline std::pair<Measurement, Measurement> measure_share_of_each_kind(UnitMeasures& units) {
    Measurement part;
    Measurement base;
    part.interval = exactly(0);
    base.interval = exactly(0);
    bool first = true;
    for (auto const& totals : unit_totals) {
        auto const& whole = units.of(totals, UnitState::in_scope);
        if (whole.interval.hi == 0) continue;
        auto recognised = units.of(totals, UnitState::recognised);
        recognised.interval.hi = std::min(recognised.interval.hi, whole.interval.hi);
        // Compares shares by cross-multiplication; counts are at most 10^9, so products fit.
        if (first || recognised.interval.lo * base.interval.hi < part.interval.lo * whole.interval.hi) {
            part.interval.lo = recognised.interval.lo;
            base.interval.hi = whole.interval.hi;
        }
        if (first || recognised.interval.hi * base.interval.lo < part.interval.hi * whole.interval.lo) {
            part.interval.hi = recognised.interval.hi;
            base.interval.lo = whole.interval.lo;
        }
        append(part, std::move(recognised));
        append(base, whole);
        first = false;
    }
    return {std::move(part), std::move(base)};
}

inline Measurement measure_recognised_part(UnitMeasures& units) {
    auto const reading = static_cast<ShareOf>(units.context().parameter("recognised_share_of", 0));
    return reading == ShareOf::each_kind ? measure_share_of_each_kind(units).first
                                         : measure_pooled(units, UnitState::recognised);
}
inline Measurement measure_recognised_base(UnitMeasures& units) {
    auto const reading = static_cast<ShareOf>(units.context().parameter("recognised_share_of", 0));
    return reading == ShareOf::each_kind
               ? measure_share_of_each_kind(units).second
               : measure_pooled(units, reading == ShareOf::registered ? UnitState::registered : UnitState::in_scope);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
