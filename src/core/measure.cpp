// Measuring: one small function per kind of indicator; units are judged first, bottom up.
#include "measure/composites.hpp"
#include "measure/documents.hpp"
#include "measured_anew.hpp"
#include "record/own_list.hpp"

#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/law/domains.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

constexpr std::int64_t whole_in_hundredths = 10'000;

/// Percents in hundredths. What is far outside stays outside.
Interval in_hundredths(Interval percents) noexcept {
    constexpr std::int64_t hundredths = 100;
    constexpr std::int64_t far = std::int64_t{1} << 40U;
    auto const end = [](std::int64_t number) { return number > far ? number : number * hundredths; };
    return {end(percents.lo), end(percents.hi)};
}

Measurement measure_declared(MeasureContext const& context, Indicator indicator, Interval whole_domain) {
    Measurement out;
    out.interval = whole_domain;
    auto const key = key_of(context.standard, indicator);
    auto const kind = value_kind(context.standard, indicator);
    std::vector<Interval> statements;
    for (std::size_t i = 0; i < context.unit.measurements.size(); ++i) {
        auto const& stated = context.unit.measurements[i];
        if (stated.indicator != key) continue;
        auto value = stated.value.interval;
        if (kind == ValueKind::date) {
            if (!stated.date) continue;
            value = exactly(to_day(*stated.date).number);
        }
        if (kind == ValueKind::percent && !stated.value.in_hundredths) value = in_hundredths(value);
        if (kind != ValueKind::percent && stated.value.in_hundredths) continue;
        // More than all of it was meant in another unit.
        if (kind == ValueKind::percent && value.lo > whole_in_hundredths) continue;
        if (value.lo > whole_domain.hi) continue;
        value.hi = value.hi < whole_domain.hi ? value.hi : whole_domain.hi;
        statements.push_back(value);
        context.rest_on(out.evidence, "measurements", i, stated.value.origin,
                        [&] { return criterion19::name_of(context.standard, indicator); });
    }
    out.interval = read_together(statements, whole_domain);
    return out;
}

Measurement measure_indicator(UnitMeasures& units, Indicator indicator) {
    auto const& context = units.context();
    if (indicator.is_total()) return measure_total(units, indicator.total());
    if (indicator.is_flag()) return measure_flag(context, indicator.flag());
    if (indicator.is_matter()) return measure_matter(context, indicator.matter());
    if (indicator.is_document()) return measure_document(context, indicator.document());
    if (indicator.is_composite()) return measure_composite(units, indicator.composite());
    return measure_count(context, indicator.count(), indicator.years_back(), indicator.excuse());
}

/// What the dossier states of a built-in indicator itself, beside its records: one statement more of the same number.
/// Where the records disagree it settles nothing.
void add_measurements(MeasureContext const& context, Indicator indicator, Interval whole_domain, Measurement& out) {
    if (context.unit.measurements.empty() || has_own_list(indicator, context.counts_three_years())) return;
    auto const window = context.window(indicator.is_count() ? indicator.years_back() : 0);
    bool const may_grow = row_of(indicator).grows && context.runs(window);
    auto stated = measure_declared(context, indicator, whole_domain);
    if (stated.evidence.empty() && stated.interval == whole_domain) return;
    if (may_grow) stated.interval.hi = whole_domain.hi;
    out.interval = out.disagrees ? hull(out.interval, stated.interval)
                   : out.interval == whole_domain
                       ? stated.interval
                       : read_together(std::vector<Interval>{out.interval, stated.interval}, whole_domain);
    append(out.evidence, std::move(stated.evidence));
    if (out.interval.exact())
        out.reasons.clear();
    else if (may_grow)
        context.explain_running(window, out.reasons);
}

/// A part above its whole, where a measurement of either says so: one of the two is wrong, so both are open. Totals and
/// counts alone are read together before.
void open_what_contradicts(MeasureContext const& context, std::vector<Measurement>& measured) {
    auto const& standard = context.standard;
    for (std::size_t slot = 0; slot < measured.size(); ++slot) {
        if (standard.indicators[slot].is_declared()) continue;
        for (auto const whole : row_of(standard.indicators[slot]).wholes) {
            auto const other = whole.is_none() ? -1 : standard.slot_of(whole);
            if (other < 0) continue;
            auto& of = measured[static_cast<std::size_t>(other)];
            auto& part = measured[slot];
            if (part.interval.lo <= of.interval.hi) continue;
            of.interval.hi = max_count;
            part.interval.lo = 0;
            for (auto* const each : {&part, &of}) {
                each->disagrees = true;
                context.explain(each->reasons, [&] {
                    return fill_in({"{0} lớn hơn {1}: một trong hai sai", "{0} above {1}: one of the two is wrong"},
                                   {name_of(standard, standard.indicators[slot]), name_of(standard, whole)});
                });
            }
        }
    }
}

Measurement measure_slot(UnitMeasures& units, Indicator indicator) {
    auto const& context = units.context();
    auto const bounds = domain_of(context.standard, indicator);
    auto measured =
        indicator.is_declared() ? measure_declared(context, indicator, bounds) : measure_indicator(units, indicator);
    if (!indicator.is_declared()) add_measurements(context, indicator, bounds, measured);
    measured.interval = inside(measured.interval, bounds);
    return measured;
}

/// Calls `take(slot, measurement)` for every slot of the standard.
template <class Take>
void measure_slots(MeasureContext const& context, JudgeUnit judge, Take take) {
    UnitMeasures units(context, std::move(judge));
    auto const& indicators = context.standard.indicators;
    if (context.unit.measurements.empty()) {
        for (std::size_t slot = 0; slot < indicators.size(); ++slot) {
            context.forget_reads();
            take(slot, measure_slot(units, indicators[slot]));
        }
        return;
    }
    std::vector<Measurement> measured;
    measured.reserve(indicators.size());
    for (auto const indicator : indicators) measured.push_back(measure_slot(units, indicator));
    open_what_contradicts(context, measured);
    for (std::size_t slot = 0; slot < measured.size(); ++slot) take(slot, std::move(measured[slot]));
}

/// Judges units inside a dossier: the standards that they are judged by are made ready once, and nothing is explained.
class UnitJudge {
public:
    UnitJudge(Dossier const& dossier, std::vector<ParameterLayer> const& layers, Day as_of)
        : dossier_(dossier), layers_(layers), as_of_(as_of) {}

    /// Outcome of the unit by the standard and by what the layers change in it. Layers that the standard has no
    /// parameter for do not concern it.
    Outcome operator()(std::size_t index, Standard const& standard) {
        auto const& ready = ready_for(standard);
        if (!ready.parameters || !ready.standard->in_force.contains(as_of_)) return Outcome::undetermined;
        auto const& rules = *ready.standard;
        auto const subject = index == whole_dossier ? Subject::whole(dossier_) : Subject::unit(dossier_, index);
        if (index == whole_dossier) {
            // The units inside are judged in their turn.
            auto const values = measured_values(dossier_, subject, rules, *ready.parameters, as_of_, layers_);
            outcomes_.resize(rules.rows.size());
            judge(rules, values, *ready.parameters, as_of_, outcomes_.data());
            return outcomes_[0];
        }
        MeasureContext const context(dossier_.content(), *subject.facts, subject.kind, subject.path, rules,
                                     *ready.parameters, as_of_, false);
        slots_.resize(rules.indicators.size());
        outcomes_.resize(rules.rows.size());
        // A unit has none inside.
        auto const none = [](std::size_t, Standard const&) { return Outcome::undetermined; };
        measure_slots(context, none,
                      [&](std::size_t slot, Measurement const& measured) { slots_[slot] = measured.interval; });
        judge(rules, slots_, *ready.parameters, as_of_, outcomes_.data());
        return outcomes_[0];
    }

private:
    struct Ready {
        Standard const* given = nullptr;
        Standard const* standard = nullptr;  ///< with the rows that layers add
        std::shared_ptr<LoadedStandard const> local;
        boost::optional<ParameterValues> parameters;  ///< none where nothing can be judged by it
    };

    Ready const& ready_for(Standard const& standard) {
        for (auto const& known : ready_)
            if (known.given == &standard) return known;
        Ready made;
        made.given = made.standard = &standard;
        bool usable = true;
        if (adds_rows(layers_, standard)) {
            auto combined = with_added_rows(standard, layers_);
            usable = bool(combined);
            if (usable) {
                made.local = *std::move(combined);
                made.standard = &made.local->standard();
            }
        }
        if (usable)
            if (auto resolved = resolve_parameters(*made.standard, layers_, as_of_, dossier_.year()))
                made.parameters = *std::move(resolved);
        ready_.push_back(std::move(made));
        return ready_.back();
    }

    Dossier const& dossier_;
    std::vector<ParameterLayer> const& layers_;
    Day as_of_;
    std::vector<Ready> ready_;
    std::vector<Interval> slots_;
    std::vector<Outcome> outcomes_;
};

}  // namespace

Facts measure(Dossier const& dossier, Subject const& subject, Standard const& standard,
              ParameterValues const& parameters, Day as_of, std::vector<ParameterLayer> const& layers,
              std::vector<ParameterReads>& reads) {
    MeasureContext const context(dossier.content(), *subject.facts, subject.kind, subject.path, standard, parameters,
                                 as_of, true);
    Facts facts(standard);
    reads.resize(facts.size());
    UnitJudge judge(dossier, layers, as_of);
    measure_slots(context, std::ref(judge), [&](std::size_t slot, Measurement&& measured) {
        facts[slot] = std::move(measured);
        reads[slot] = context.reads();
    });
    return facts;
}

std::vector<Interval> measured_anew(Dossier const& dossier, Subject const& subject, Standard const& standard,
                                    ParameterValues const& parameters, Day as_of,
                                    std::vector<ParameterLayer> const& layers, std::vector<Interval> values,
                                    std::vector<bool> const& anew) {
    if (!subject.facts->measurements.empty())
        return measured_values(dossier, subject, standard, parameters, as_of, layers);
    MeasureContext const context(dossier.content(), *subject.facts, subject.kind, subject.path, standard, parameters,
                                 as_of, false);
    UnitJudge judge(dossier, layers, as_of);
    UnitMeasures units(context, std::ref(judge));
    for (std::size_t slot = 0; slot < values.size(); ++slot)
        if (anew[slot]) values[slot] = measure_slot(units, standard.indicators[slot]).interval;
    return values;
}

}  // namespace detail

Facts measure(Dossier const& dossier, Subject const& subject, Standard const& standard,
              ParameterValues const& parameters, Day as_of, std::vector<ParameterLayer> const& layers) {
    std::vector<detail::ParameterReads> reads;
    return detail::measure(dossier, subject, standard, parameters, as_of, layers, reads);
}

Facts measure(Dossier const& dossier, Standard const& standard, ParameterValues const& parameters, Day as_of,
              std::vector<ParameterLayer> const& layers) {
    return measure(dossier, Subject::whole(dossier), standard, parameters, as_of, layers);
}

std::vector<Interval> measured_values(Dossier const& dossier, Subject const& subject, Standard const& standard,
                                      ParameterValues const& parameters, Day as_of,
                                      std::vector<ParameterLayer> const& layers) {
    detail::MeasureContext const context(dossier.content(), *subject.facts, subject.kind, subject.path, standard,
                                         parameters, as_of, false);
    std::vector<Interval> values(standard.indicators.size());
    detail::UnitJudge judge(dossier, layers, as_of);
    detail::measure_slots(context, std::ref(judge),
                          [&](std::size_t slot, Measurement const& measured) { values[slot] = measured.interval; });
    return values;
}

std::vector<Interval> measured_values(Dossier const& dossier, Standard const& standard,
                                      ParameterValues const& parameters, Day as_of,
                                      std::vector<ParameterLayer> const& layers) {
    return measured_values(dossier, Subject::whole(dossier), standard, parameters, as_of, layers);
}

std::vector<DocumentCandidate> documents_for(Dossier const& dossier, DocumentRole role, Standard const& standard,
                                             ParameterValues const& parameters, Day as_of) {
    detail::MeasureContext const context(dossier.content(), dossier.content(), dossier->kind, {}, standard, parameters,
                                         as_of, true);
    return detail::candidates(context, role);
}

}  // namespace v1
}  // namespace criterion19
