// Measuring: from a dossier to facts. One small function per kind of indicator; units are judged first, bottom up.
#pragma once

#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/measure/composites.hpp>
#include <criterion19/judge/measure/documents.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What is measured: the commune of the dossier, or one unit inside it.
struct Subject {
    UnitFacts const* facts = nullptr;
    UnitKind kind = UnitKind::commune;
    std::string path;  ///< JSON pointer; "" is the dossier itself

    static Subject whole(Dossier const& dossier) { return {&dossier.content(), dossier->kind, {}}; }
    static Subject unit(Dossier const& dossier, std::size_t index) {
        return {&dossier->units[index], dossier->units[index].kind, "/units/" + std::to_string(index)};
    }
};

namespace detail {

Outcome judge_unit(Dossier const& dossier, std::size_t index, Standard const& standard,
                   std::vector<ParameterLayer> const& layers, Day as_of);

inline Measurement measure_declared(MeasureContext const& context, Indicator indicator, Interval whole_domain) {
    Measurement out;
    out.interval = whole_domain;
    auto const key = key_of(context.standard, indicator);
    auto const kind = value_kind(context.standard, indicator);
    bool first = true;
    for (std::size_t i = 0; i < context.unit.measurements.size(); ++i) {
        auto const& stated = context.unit.measurements[i];
        if (stated.indicator != key) continue;
        auto value = stated.value.interval;
        if (kind == ValueKind::date) {
            if (!stated.date) continue;
            value = exactly(to_day(*stated.date).number);
        }
        if (value.lo > whole_domain.hi) continue;
        value.hi = value.hi < whole_domain.hi ? value.hi : whole_domain.hi;
        out.interval = first ? value : together(out.interval, value);
        first = false;
        out.evidence.push_back(context.evidence("/measurements/" + std::to_string(i),
                                                criterion19::name_of(context.standard, indicator),
                                                stated.value.origin));
    }
    return out;
}

inline Measurement measure_indicator(MeasureContext const& context, Indicator indicator, JudgeUnit const& judge) {
    if (indicator.is_total()) return measure_total(context, indicator.total(), judge);
    if (indicator.is_flag()) return measure_flag(context, indicator.flag());
    if (indicator.is_matter()) return measure_matter(context, indicator.matter());
    if (indicator.is_document()) return measure_document(context, indicator.document());
    if (indicator.is_composite()) return measure_composite(context, indicator.composite(), judge);
    return measure_count(context, indicator.count(), indicator.years_back(), indicator.excuse());
}

inline Facts measure(Dossier const& dossier, Subject const& subject, Standard const& standard,
                     ParameterValues const& parameters, std::vector<ParameterLayer> const& layers, Day as_of) {
    MeasureContext const context{dossier.content(), *subject.facts, subject.kind,   subject.path, standard,
                                 parameters,        layers,         dossier.year(), as_of};
    JudgeUnit const judge = [&](std::size_t index, Standard const& unit_standard) {
        return judge_unit(dossier, index, unit_standard, layers, as_of);
    };
    Facts facts(standard);
    for (std::size_t slot = 0; slot < standard.indicators.size(); ++slot) {
        auto const indicator = standard.indicators[slot];
        facts[slot] = indicator.is_declared() ? measure_declared(context, indicator, facts.whole_domain(indicator))
                                              : measure_indicator(context, indicator, judge);
        auto const bounds = facts.whole_domain(indicator);
        facts[slot].interval = meet(facts[slot].interval, bounds);
    }
    return facts;
}

/// Layers that a unit's own standard has no parameter for do not concern it.
inline Outcome judge_unit(Dossier const& dossier, std::size_t index, Standard const& own,
                          std::vector<ParameterLayer> const& layers, Day as_of) {
    std::shared_ptr<LoadedStandard const> local;
    if (adds_rows(layers, own)) {
        auto combined = with_added_rows(own, layers);
        if (!combined) return Outcome::undetermined;
        local = *std::move(combined);
    }
    auto const& standard = local ? local->standard() : own;
    auto const parameters = resolve_parameters(standard, layers, as_of, dossier.year());
    if (!parameters) return Outcome::undetermined;
    auto const facts = measure(dossier, Subject::unit(dossier, index), standard, *parameters, layers, as_of);
    std::vector<Outcome> outcomes(standard.rows.size());
    judge(standard, facts.intervals(), *parameters, as_of, outcomes.data());
    return outcomes[0];
}

}  // namespace detail

/// Measures everything that `standard` reads, on `as_of`, for the whole dossier or a unit inside it. Parameters are
/// those of `resolve_parameters` for the same standard and day.
inline Facts measure(Dossier const& dossier, Standard const& standard, ParameterValues const& parameters, Day as_of,
                     std::vector<ParameterLayer> const& layers = {}) {
    return detail::measure(dossier, Subject::whole(dossier), standard, parameters, layers, as_of);
}
inline Facts measure(Dossier const& dossier, Subject const& subject, Standard const& standard,
                     ParameterValues const& parameters, Day as_of, std::vector<ParameterLayer> const& layers = {}) {
    return detail::measure(dossier, subject, standard, parameters, layers, as_of);
}

/// Every document and registration that could be meant for `role`, each with why it does or does not fit.
inline std::vector<DocumentCandidate> documents_for(Dossier const& dossier, DocumentRole role, Standard const& standard,
                                                    ParameterValues const& parameters, Day as_of) {
    std::vector<ParameterLayer> const layers;
    detail::MeasureContext const context{
        dossier.content(), dossier.content(), dossier->kind, {}, standard, parameters, layers, dossier.year(), as_of};
    return detail::candidates(context, role);
}

}  // namespace v1
}  // namespace criterion19
