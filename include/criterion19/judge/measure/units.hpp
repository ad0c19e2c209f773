// Measures totals, and the units inside a commune: in scope, registered, recognised.
#pragma once

#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/measure/context.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Outcome of a unit under a standard, as `assess` would give it: judged bottom up, so passed in.
using JudgeUnit = std::function<Outcome(std::size_t unit, Standard const& standard)>;

inline void append(Measurement& to, Measurement const& from) {
    to.evidence.insert(to.evidence.end(), from.evidence.begin(), from.evidence.end());
    to.reasons.insert(to.reasons.end(), from.reasons.begin(), from.reasons.end());
}

inline Measurement add(Measurement const& a, Measurement const& b) {
    auto sum = a;
    sum.interval = a.interval + b.interval;
    append(sum, b);
    return sum;
}

inline Measurement measure_stated_total(MeasureContext const& context, Total total) {
    Measurement out;
    auto const* stated = context.unit.totals.find(total);
    if (stated == nullptr) return out;
    out.interval = stated->interval;
    out.evidence.push_back(context.evidence(
        "/totals/" + std::string(key_of(total)),
        fill_in({"{0}: {1}", "{0}: {1}"}, {wording_of(total), print_interval(stated->interval)}), stated->origin));
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
        BilingualText const name = fill_in({"mô hình {0}", "model {0}"},
                                           {model.name.empty() ? BilingualText(wording_of(model.theme)) : model.name});
        if (model.effective && !*model.effective && (must_be_effective || not_if_idle)) continue;
        if (must_be_effective && !model.effective) {
            out.reasons.push_back(fill_in(
                {"{0}: chưa nêu có hoạt động hiệu quả không", "{0}: not stated whether it works effectively"}, {name}));
            continue;
        }
        if (model.count.interval.lo == 0)
            out.reasons.push_back(fill_in({"{0}: không nêu số lượng", "{0}: its number is not given"}, {name}));
        out.interval.lo += model.count.interval.lo;
        out.evidence.push_back(context.evidence("/models/" + std::to_string(i), name, model.origin));
    }
    out.interval.lo = std::min(out.interval.lo, max_count);
    return out;
}

/// A stated total beside what a list shows: together, or their hull where they contradict each other.
inline Measurement with_list(Measurement stated, Measurement const& listed) {
    stated.interval = is_stated(stated.interval) ? together(stated.interval, listed.interval) : listed.interval;
    append(stated, listed);
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
        listed.evidence.push_back({"/units/" + std::to_string(u), unit.name, {}, context.dossier.basis});
        if (holds == Tri::unknown)
            listed.reasons.push_back(fill_in({"{0}: chưa xác định", "{0}: not determined"}, {unit.name}));
    }
    if (units + units_maybe == 0) return stated;
    // The list is whole only where a stated total says that there are no more.
    auto const* whole = context.unit.totals.find(totals.in_scope);
    if (whole == nullptr || !whole->interval.exact() || whole->interval.lo != units || units_maybe > 0)
        listed.interval.hi = max_count;
    return with_list(std::move(stated), listed);
}

/// How many units of a kind are in a state, from totals and from the units listed: never more than are in scope.
inline Measurement measure_unit_kind(MeasureContext const& context, UnitTotals const& totals, UnitState state,
                                     JudgeUnit const& judge_unit) {
    auto out = measure_listed_units(context, totals, state, judge_unit);
    if (state == UnitState::in_scope) return out;
    auto const whole = measure_listed_units(context, totals, UnitState::in_scope, judge_unit).interval;
    if (out.interval.lo <= whole.hi) out.interval.hi = std::min(out.interval.hi, whole.hi);
    return out;
}

inline Measurement measure_total(MeasureContext const& context, Total total, JudgeUnit const& judge_unit) {
    for (auto const& totals : unit_totals) {
        if (total == totals.in_scope) return measure_unit_kind(context, totals, UnitState::in_scope, judge_unit);
        if (total == totals.registered) return measure_unit_kind(context, totals, UnitState::registered, judge_unit);
        if (total == totals.recognised) return measure_unit_kind(context, totals, UnitState::recognised, judge_unit);
    }
    auto stated = measure_stated_total(context, total);
    auto const listed = [&](boost::optional<ModelTheme> theme, bool must_be_effective, bool not_if_idle) {
        return context.unit.models.empty()
                   ? stated
                   : with_list(stated, measure_listed_models(context, theme, must_be_effective, not_if_idle));
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
inline Measurement measure_pooled(MeasureContext const& context, UnitState state, JudgeUnit const& judge_unit) {
    auto const total = state == UnitState::in_scope     ? Total::units
                       : state == UnitState::registered ? Total::units_registered
                                                        : Total::units_recognised;
    Measurement sum;
    sum.interval = exactly(0);
    for (auto const& totals : unit_totals) sum = add(sum, measure_unit_kind(context, totals, state, judge_unit));
    auto stated = measure_stated_total(context, total);
    return is_stated(stated.interval) ? with_list(std::move(stated), sum) : sum;
}

/// How the share of recognised units is read.
enum class ShareOf { pooled, registered, each_kind };

/// Part and base of the share of recognised units. For "in each unit kind" the kinds with the lowest possible and with
/// the lowest certain share give the bounds: what holds for them holds for all.
inline std::pair<Measurement, Measurement> measure_recognised_share(MeasureContext const& context,
                                                                    JudgeUnit const& judge_unit) {
    auto const reading = static_cast<ShareOf>(context.parameter("recognised_share_of", 0));
    if (reading != ShareOf::each_kind) {
        auto base = measure_pooled(
            context, reading == ShareOf::registered ? UnitState::registered : UnitState::in_scope, judge_unit);
        return {measure_pooled(context, UnitState::recognised, judge_unit), std::move(base)};
    }
    Measurement part;
    Measurement base;
    part.interval = exactly(0);
    base.interval = exactly(0);
    bool first = true;
    for (auto const& totals : unit_totals) {
        auto const whole = measure_unit_kind(context, totals, UnitState::in_scope, judge_unit);
        if (whole.interval.hi == 0) continue;
        auto recognised = measure_unit_kind(context, totals, UnitState::recognised, judge_unit);
        recognised.interval.hi = std::min(recognised.interval.hi, whole.interval.hi);
        append(part, recognised);
        append(base, whole);
        // Compares shares by cross-multiplication; counts are at most 10^9, so products fit.
        if (first || recognised.interval.lo * base.interval.hi < part.interval.lo * whole.interval.hi) {
            part.interval.lo = recognised.interval.lo;
            base.interval.hi = whole.interval.hi;
        }
        if (first || recognised.interval.hi * base.interval.lo < part.interval.hi * whole.interval.lo) {
            part.interval.hi = recognised.interval.hi;
            base.interval.lo = whole.interval.lo;
        }
        first = false;
    }
    return {std::move(part), std::move(base)};
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
