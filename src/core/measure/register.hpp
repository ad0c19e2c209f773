// What a register of incidents says of a count.
#pragma once

#include "attestations.hpp"
#include "classify.hpp"
#include "context.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What a register says of a count in a window.
struct RegisterCount {
    std::int64_t counted = 0;    ///< surely of the kind, in the window, not excused
    std::int64_t may_count = 0;  ///< may be of the kind, in the window and not excused; more than `counted`
    std::int64_t happened = 0;   ///< surely of the kind and in the window, excused or not
    std::int64_t may_have = 0;   ///< may be of the kind and in the window, excused or not; more than `happened`
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

/// Whether scopes of the register cover the window, for every kind of incident that the rule counts. Several scopes may
/// cover it together.
/// A scope without dates is that of `assessed`.
inline bool is_register_complete(std::vector<RegisterScope> const& registers, RegisterRule const& rule, Period assessed,
                                 Period window) {
    for (std::size_t k = 0; k < rule.kind_count; ++k) {
        auto covered_until = window.from;
        bool longer = true;
        while (longer && covered_until < window.until) {
            longer = false;
            for (auto const& scope : registers) {
                if (scope.kind != rule.kinds[k]) continue;
                auto const from = scope.from ? to_day(*scope.from) : assessed.from;
                auto const until = scope.to ? Day{to_day(*scope.to).number + 1} : assessed.until;
                if (covered_until < from || until <= covered_until) continue;
                covered_until = until;
                longer = true;
            }
        }
        if (covered_until < window.until) return false;
    }
    return true;
}

/// How much one incident adds: 1, or the number of its offenders where persons are counted.
inline std::int64_t weight_of(RegisterRule const& rule, Incident const& incident) noexcept {
    return rule.by_person ? std::max<std::int64_t>(incident.offenders.get_value_or(1), 1) : 1;
}

/// Calls `judge` with the incident as it is if it falls into the window: an undated crime is judged by the code of that
/// time.
template <class Judge>
Tri if_inside(Incident const& incident, Period window, Judge judge) {
    if (incident.date || incident.kind != IncidentKind::crime || !is_of_one_code(window)) return judge(incident);
    auto inside = incident;
    inside.date = to_date(window.from);
    return judge(inside);
}

/// What is known of one incident for one count.
struct IncidentReading {
    Tri of_kind;
    Tri inside;  ///< in the window
    Tri excused;

    IncidentReading(MeasureContext const& context, RegisterRule const& rule, Period window, Excuse excuse,
                    Incident const& incident)
        : of_kind(if_inside(incident, window,
                            [&](Incident const& dated) { return is_counted(rule, dated, context.serious_fire()); })),
          inside(of_kind == Tri::no ? Tri::no : is_inside(window, incident.date)),
          excused(inside == Tri::no ? Tri::no : is_excused(incident, excuse)) {}

    bool concerns() const noexcept { return inside != Tri::no; }
    bool happened() const noexcept { return of_kind == Tri::yes && inside == Tri::yes; }
    bool counts() const noexcept { return happened() && excused == Tri::no; }
};

inline void tally(IncidentReading const& reading, std::int64_t weight, RegisterCount& out) noexcept {
    if (!reading.concerns()) return;
    bool const sure = reading.happened();
    (sure ? out.happened : out.may_have) += weight;
    if (reading.excused == Tri::yes) {
        // One that is excused does not count, wherever it falls.
        if (sure) out.excused += weight;
    } else {
        (reading.counts() ? out.counted : out.may_count) += weight;
    }
}

/// `path` is that of the unit whose incidents these are.
inline void count_incidents(MeasureContext const& context, RegisterRule const& rule, Period window, Excuse excuse,
                            std::vector<Incident> const& incidents, std::string_view path, RegisterCount& out) {
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        auto const& incident = incidents[i];
        IncidentReading const reading(context, rule, window, excuse, incident);
        tally(reading, weight_of(rule, incident), out);
        bool const left_out = reading.happened() && reading.excused == Tri::yes;
        if (!reading.concerns() || (reading.excused == Tri::yes && !left_out)) continue;
        if (!left_out && !reading.counts())
            context.explain(out.reasons, [&] {
                auto const name = name_of(incident);
                if (reading.of_kind == Tri::unknown)
                    return fill_in(
                        {"{0}: chưa rõ có thuộc loại này không", "{0}: not known whether it is of this kind"}, {name});
                if (reading.inside == Tri::unknown)
                    return fill_in({"{0}: không ghi ngày", "{0}: carries no date"}, {name});
                return fill_in({"{0}: chưa rõ có được loại trừ không", "{0}: not known whether it is excused"}, {name});
            });
        context.rest_on(out.evidence, path, "incidents", std::to_string(i), incident.origin, [&] {
            if (!left_out) return name_of(incident);
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
        if (entry.matter != Matter::order_maintained || entry.holds || !is_attestation(context, entry)) continue;
        ++out.counted;
        context.rest_on(out.evidence, "attestations", i, entry.origin,
                        [] { return BilingualText(wording_of(CountKind::negative_attestations)); });
    }
    out.happened = out.counted;
    return out;
}

inline RegisterCount count_register(MeasureContext const& context, CountKind kind, Period window, Excuse excuse) {
    if (kind == CountKind::negative_attestations) return count_negative_attestations(context);
    RegisterCount out;
    auto const* rule = rule_of(kind);
    if (rule == nullptr) return out;
    context.for_each_register([&](std::vector<Incident> const& incidents, std::string_view path) {
        count_incidents(context, *rule, window, excuse, incidents, path, out);
    });
    // A scope without dates speaks of the year assessed, not of the years before it.
    out.complete = is_register_complete(context.unit.registers, *rule, context.window(), window);
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
