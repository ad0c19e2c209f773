// Measures what is counted over a year.
#pragma once

#include "count_statements.hpp"
#include "predecessors.hpp"

#include <algorithm>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline Measurement measure_one_count(MeasureContext const& context, CountKind kind, int year, Period window,
                                     Excuse excuse) {
    CountStatements statements(context, kind, year, window, excuse);
    auto out = statements.read();
    add_predecessors(context, kind, year, statements.figures() > 0, out);
    // What happened can still grow until the window's last day is reached. That no finding was made counts on the day
    // on which it is said.
    if (context.runs(window) && row_of(kind).grows) {
        out.interval.hi = max_count;
        context.explain_running(window, out.reasons);
    }
    return out;
}

/// An authority's word that order was maintained says also that no negative finding was made, unless one is recorded.
inline void add_positive_attestation(MeasureContext const& context, Measurement& out) {
    if (out.interval.lo > 0) return;
    for (std::size_t i = 0; i < context.unit.attestations.size(); ++i) {
        auto const& entry = context.unit.attestations[i];
        if (entry.matter != Matter::order_maintained || !entry.holds || !is_attestation(context, entry)) continue;
        context.rest_on(out.evidence, "attestations", i, entry.origin,
                        [] { return BilingualText(wording_of(Matter::order_maintained)); });
        out.interval = exactly(0);
        out.reasons.clear();
    }
}

inline Measurement measure_count(MeasureContext const& context, CountKind kind, int years_back, Excuse excuse) {
    if (kind == CountKind::national_security_acts && years_back == 0 && context.parameter("security_acts", 0) == 1) {
        Measurement sum;
        sum.interval = exactly(0);
        for (auto const act : {CountKind::against_state, CountKind::key_work_sabotage, CountKind::unlawful_religion,
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
    if (kind == CountKind::negative_attestations && years_back == 0) add_positive_attestation(context, out);
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
