// Measures what is counted over a year: figures and the register of incidents together.
#pragma once

#include "context.hpp"

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What a register says of a count in a window.
struct RegisterCount {
    std::int64_t counted = 0;    ///< surely of the kind, in the window, not excused
    std::int64_t may_count = 0;  ///< surely of the kind; whether it is in the window or excused is not known
    std::int64_t may_be = 0;     ///< whether it is of the kind is not known
    std::int64_t excused = 0;    ///< surely of the kind and in the window, and excused
    bool complete = false;       ///< the dossier says that the register lists everything of the kind in the window
    std::vector<Evidence> evidence;
    std::vector<BilingualText> reasons;
};

inline Tri is_excused(Incident const& incident, Excuse excuse) {
    switch (excuse) {
        case Excuse::force_majeure:
            return is_force_majeure(incident);
        case Excuse::handled:
            return is_force_majeure(incident) | is_handled(incident);
        case Excuse::none:
            break;
    }
    return Tri::no;
}

inline Tri is_inside(Period window, boost::optional<Date> const& date) {
    return date ? tri(window.contains(*date)) : Tri::unknown;
}

inline BilingualText name_of(Incident const& incident) {
    auto const kind = wording_of(incident.kind);
    if (!incident.date) return fill_in({"{0} ({1})", "{0} ({1})"}, {kind, incident.id.text()});
    return fill_in({"{0} ngày {1} ({2})", "{0} of {1} ({2})"}, {kind, print_date(*incident.date), incident.id.text()});
}

inline bool is_register_complete(MeasureContext const& context, CountRule const& rule, Period window) {
    // A scope without dates speaks of the year assessed, not of the years before it.
    auto const assessed = context.window();
    for (std::size_t k = 0; k < rule.kind_count; ++k) {
        bool covered = false;
        for (auto const& scope : context.unit.registers) {
            if (scope.kind != rule.kinds[k]) continue;
            auto const from = scope.from ? to_day(*scope.from) : assessed.from;
            auto const until = scope.to ? Day{to_day(*scope.to).number + 1} : assessed.until;
            covered = covered || (from <= window.from && window.until <= until);
        }
        if (!covered) return false;
    }
    return true;
}

/// `path` is that of the unit whose incidents these are.
inline void count_incidents(MeasureContext const& context, CountRule const& rule, Period window, Excuse excuse,
                            std::vector<Incident> const& incidents, std::string_view path, RegisterCount& out) {
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        auto const& incident = incidents[i];
        auto const of_kind = is_counted(rule, incident, context.serious_fire());
        if (of_kind == Tri::no) continue;
        auto const inside = is_inside(window, incident.date);
        if (inside == Tri::no) continue;
        auto const weight = rule.by_person ? std::max<std::int64_t>(incident.offenders.get_value_or(1), 1) : 1;
        auto const excused = is_excused(incident, excuse);
        bool const sure = of_kind == Tri::yes && inside == Tri::yes;
        if (sure && excused == Tri::yes) {
            out.excused += weight;
        } else if (excused == Tri::yes) {
            continue;  // wherever it falls, it does not count
        } else if (sure && excused == Tri::no) {
            out.counted += weight;
        } else {
            (of_kind == Tri::yes ? out.may_count : out.may_be) += weight;
            context.explain(out.reasons, [&] {
                auto const name = name_of(incident);
                if (of_kind == Tri::unknown)
                    return fill_in(
                        {"{0}: chưa rõ có thuộc loại này không", "{0}: not known whether it is of this kind"}, {name});
                if (inside == Tri::unknown) return fill_in({"{0}: không ghi ngày", "{0}: carries no date"}, {name});
                return fill_in({"{0}: chưa rõ có được loại trừ không", "{0}: not known whether it is excused"}, {name});
            });
        }
        context.rest_on(out.evidence, path, "incidents", std::to_string(i), incident.origin, [&] {
            if (!(sure && excused == Tri::yes)) return name_of(incident);
            return fill_in({"{0}: không tính (bất khả kháng hoặc đã kịp thời xử lý, báo cáo)",
                            "{0}: not counted (force majeure, or handled and reported in time)"},
                           {name_of(incident)});
        });
    }
}

/// Findings of an authority that security and order were not maintained: they enter by attestations.
inline RegisterCount count_negative_attestations(MeasureContext const& context) {
    RegisterCount out;
    for (std::size_t i = 0; i < context.unit.attestations.size(); ++i) {
        auto const& entry = context.unit.attestations[i];
        if (entry.matter != Matter::order_maintained || entry.holds) continue;
        if (entry.year && *entry.year != context.year) continue;
        if (entry.date && context.as_of < to_day(*entry.date)) continue;
        ++out.counted;
        context.rest_on(out.evidence, "attestations", i, entry.origin,
                        [] { return BilingualText(wording_of(CountKind::negative_attestations)); });
    }
    return out;
}

/// Incidents of the unit, and for a commune those of the units inside it.
inline RegisterCount count_register(MeasureContext const& context, CountKind kind, Period window, Excuse excuse) {
    if (kind == CountKind::negative_attestations) return count_negative_attestations(context);
    RegisterCount out;
    auto const* rule = rule_of(kind);
    if (rule == nullptr) return out;
    count_incidents(context, *rule, window, excuse, context.unit.incidents, context.path, out);
    if (context.is_whole_dossier())
        for (std::size_t u = 0; u < context.dossier.units.size(); ++u)
            if (auto const& incidents = context.dossier.units[u].incidents; !incidents.empty())
                count_incidents(context, *rule, window, excuse, incidents, "/units/" + std::to_string(u), out);
    out.complete = is_register_complete(context, *rule, window);
    return out;
}

/// The figure of one calendar label "year Y" of the unit; not stated: [0, max]. Years before the one assessed add the
/// figures of the communes that were merged into this one.
inline Interval stated_figure(MeasureContext const& context, CountKind kind, int year, bool& stated,
                              std::vector<Evidence>& evidence) {
    Interval own{0, max_count};
    bool own_stated = false;
    for (std::size_t i = 0; i < context.unit.figures.size(); ++i) {
        auto const& figure = context.unit.figures[i];
        if (figure.of != kind || figure.year != year) continue;
        own = own_stated ? together(own, figure.count.interval) : figure.count.interval;
        own_stated = true;
        context.rest_on(evidence, "figures", i, figure.count.origin, [&] {
            return fill_in({"năm {0}: {1} {2}", "{0}: {1} {2}"},
                           {std::to_string(year), print_interval(figure.count.interval), wording_of(kind)});
        });
    }
    stated = own_stated;
    if (!context.is_whole_dossier() || context.dossier.predecessors.empty() || year >= context.year) return own;

    // A merged commune has no year of its own before the merger: its figure is the sum, and what one lacks is at least
    // 0.
    auto sum = own_stated ? own : exactly(0);
    for (std::size_t p = 0; p < context.dossier.predecessors.size(); ++p) {
        auto const& predecessor = context.dossier.predecessors[p];
        Interval part{0, max_count};
        bool part_stated = false;
        for (std::size_t i = 0; i < predecessor.figures.size(); ++i) {
            auto const& figure = predecessor.figures[i];
            if (figure.of != kind || figure.year != year) continue;
            part = part_stated ? together(part, figure.count.interval) : figure.count.interval;
            part_stated = true;
            context.rest_on(evidence, "/predecessors/" + std::to_string(p), "figures", std::to_string(i),
                            figure.count.origin, [&] {
                                return fill_in({"{0}, năm {1}: {2} {3}", "{0}, {1}: {2} {3}"},
                                               {predecessor.place.name, std::to_string(year),
                                                print_interval(figure.count.interval), wording_of(kind)});
                            });
        }
        stated = stated || part_stated;
        sum = sum + part;
    }
    return sum;
}

/// What a figure and a register say together. A figure of 0 beside a registered event that counts gives way to it; a
/// figure of an excusable kind counts everything, so above 0 it is only the most that can count.
inline Interval combine(Interval figure, bool figure_stated, RegisterCount const& registered, Excuse excuse) {
    auto const sure = registered.counted;
    auto const possible = sure + registered.may_count + registered.may_be;
    Interval const by_register{sure, registered.complete ? possible : max_count};
    if (!figure_stated) return by_register;
    if (figure.hi == 0) {
        if (sure > 0) return by_register;
        return {0, registered.may_count};
    }
    if (excuse != Excuse::none) {
        auto const most = std::max(figure.hi >= max_count ? max_count : figure.hi - registered.excused, sure);
        return {sure, registered.complete ? std::max(sure, std::min(most, possible)) : most};
    }
    if (figure.hi < sure) return {figure.lo, registered.complete ? possible : sure};
    return together(figure, by_register);
}

inline Measurement measure_one_count(MeasureContext const& context, CountKind kind, int year, Period window,
                                     Excuse excuse) {
    Measurement out;
    bool figure_stated = false;
    auto const figure = stated_figure(context, kind, year, figure_stated, out.evidence);
    auto registered = count_register(context, kind, window, excuse);
    out.interval = combine(figure, figure_stated, registered, excuse);
    append(out.evidence, std::move(registered.evidence));
    if (!out.interval.exact()) out.reasons = std::move(registered.reasons);
    // What happened can still grow until the window's last day is reached.
    if (context.as_of < window.last()) {
        out.interval.hi = max_count;
        context.explain(out.reasons, [&] {
            return fill_in({"kỳ tính đến {0} chưa kết thúc", "the window runs until {0}"}, {print_date(window.last())});
        });
    }
    return out;
}

/// A count that is a part of another one can never be more.
inline boost::optional<CountKind> superset_of(CountKind kind) noexcept {
    switch (kind) {
        case CountKind::serious_crimes:
        case CountKind::grave_cases:
            return CountKind::crimes;
        case CountKind::very_serious_crimes:
            return CountKind::serious_crimes;
        case CountKind::unlawful_mass_complaints:
        case CountKind::prolonged_mass_complaints:
            return CountKind::mass_complaints;
        case CountKind::unlawful_prolonged_mass_complaints:
            return CountKind::prolonged_mass_complaints;
        case CountKind::complex_long_disputes:
            return CountKind::complex_disputes;
        case CountKind::serious_fires:
            return CountKind::fires_explosions;
        case CountKind::serious_traffic_accidents:
            return CountKind::traffic_accidents;
        case CountKind::residents_especially_serious_crime:
            return CountKind::residents_serious_crime;
        case CountKind::residents_serious_crime:
            return CountKind::residents_crime;
        case CountKind::force_warned:
            return CountKind::force_disciplined;
        case CountKind::staff_fined_warned:
            return CountKind::staff_fined;
        case CountKind::members_crime_warned:
            return CountKind::members_crime;
        case CountKind::members_social_evils_warned:
            return CountKind::members_social_evils;
        default:
            return boost::none;
    }
}

inline Measurement measure_count(MeasureContext const& context, CountKind kind, int years_back, Excuse excuse) {
    if (kind == CountKind::national_security_acts && years_back == 0 && context.parameter("security_acts", 0) == 1) {
        Measurement sum;
        sum.interval = exactly(0);
        for (auto const act : {CountKind::against_state, CountKind::sabotage, CountKind::unlawful_religion,
                               CountKind::abuse_of_causes, CountKind::separatism})
            add(sum, measure_count(context, act, 0, excuse));
        return sum;
    }
    if (years_back == 0 && context.counts_three_years()) {
        Measurement sum;
        sum.interval = exactly(0);
        for (int back = 1; back <= 3; ++back)
            add(sum, measure_one_count(context, kind, context.year - back, calendar_year(context.year - back), excuse));
        return sum;
    }
    auto const window =
        context.counts_three_years() ? calendar_year(context.year - years_back) : context.window(years_back);
    auto out = measure_one_count(context, kind, context.year - years_back, window, excuse);
    if (auto const superset = superset_of(kind); superset && !out.interval.exact()) {
        auto whole = measure_count(context, *superset, years_back, Excuse::none);
        if (whole.interval.hi < out.interval.hi && out.interval.lo <= whole.interval.hi) {
            out.interval.hi = whole.interval.hi;
            append(out.evidence, std::move(whole.evidence));
        }
    }
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
