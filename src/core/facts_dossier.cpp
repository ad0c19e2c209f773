// A dossier made of facts.
#include "measure/attestations.hpp"
#include "record/own_list.hpp"

#include <criterion19/judge/facts_dossier.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace {

/// Puts a fact into the record that states such a thing, where there is one for it.
void record(DossierBuilder& builder, int year, Indicator indicator, Interval value) {
    if (indicator.is_total()) builder.total(indicator.total(), value);
    if (indicator.is_flag() && value.exact()) builder.flag(indicator.flag(), value.lo == 1);
    // A fact is given by whoever knows that the authority has said so.
    if (indicator.is_matter() && value.exact())
        builder.attest(indicator.matter(), value.lo == 1, attester_of(indicator.matter()));
    if (indicator.is_count() && indicator.excuse() == Excuse::none)
        builder.figure(indicator.count(), year - indicator.years_back(), value);
}

StatedMeasurement measurement(Standard const& standard, Indicator indicator, Interval value) {
    StatedMeasurement out;
    out.indicator = key_of(standard, indicator);
    if (value_kind(standard, indicator) == ValueKind::date)
        out.date = to_date(Day{static_cast<std::int32_t>(value.lo)});
    else
        out.value = value;
    out.value.in_hundredths = value_kind(standard, indicator) == ValueKind::percent;
    return out;
}

}  // namespace
}  // namespace detail

Result<Dossier> dossier_of(Facts const& facts, int year, AssessOptions const& options) {
    auto const& standard = facts.standard();
    auto const when = options.as_of.get_value_or(calendar_year(year).last());
    auto const parameters = resolve_parameters(standard, options.layers, when, year);
    if (!parameters) return parameters.errors();

    DossierBuilder builder(year, standard.unit);
    builder.content().basis = Basis::confirmed;
    for (std::size_t slot = 0; slot < facts.size(); ++slot) {
        auto const indicator = standard.indicators[slot];
        auto const value = facts[slot].interval;
        if (value != facts.whole_domain(indicator)) detail::record(builder, year, indicator, value);
    }
    auto const recorded = builder.build();
    if (!recorded) return recorded;

    auto const window = standard.parameter_index("window");
    bool const counts_years_together = window >= 0 && (*parameters)[static_cast<std::size_t>(window)].value ==
                                                          static_cast<std::int64_t>(PeriodRule::three_years_before);
    auto const values =
        measured_values(*recorded, Subject::whole(*recorded), standard, *parameters, when, options.layers);
    bool all_recorded = true;
    for (std::size_t slot = 0; slot < facts.size(); ++slot) {
        auto const value = facts[slot].interval;
        // Where the records say less than the fact, the fact is stated beside them.
        bool const is_narrower = values[slot].lo <= value.lo && value.hi <= values[slot].hi && values[slot] != value;
        auto const indicator = standard.indicators[slot];
        bool const is_open_date = value_kind(standard, indicator) == ValueKind::date && !value.exact();
        if (!is_narrower || is_open_date || detail::has_own_list(indicator, counts_years_together)) continue;
        builder.content().measurements.push_back(detail::measurement(standard, indicator, value));
        all_recorded = false;
    }
    return all_recorded ? recorded : builder.build();
}

}  // namespace v1
}  // namespace criterion19
