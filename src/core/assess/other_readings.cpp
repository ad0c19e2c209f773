#include "other_readings.hpp"
#include "../measured_anew.hpp"
#include "../parameters.hpp"

#include <criterion19/judge/kernel.hpp>
#include <criterion19/law/validate.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

namespace {

/// Values that a parameter left open can have beside the one that it has. A period in which something has to be dated
/// is the quarter, the year, or of papers that say their year any day; a year of assessment runs with the calendar or
/// as that of communes in 124/2021/TT-BCA.
std::vector<std::int64_t> other_values(Standard const& standard, std::size_t index, std::int64_t now) {
    auto const& parameter = standard.parameters[index];
    std::vector<std::int64_t> values;
    switch (parameter.kind) {
        case ParameterKind::choice:
            for (std::size_t i = 0; i < parameter.choices.size(); ++i) values.push_back(static_cast<std::int64_t>(i));
            break;
        case ParameterKind::period: {
            auto const add = [&](PeriodRule rule) { values.push_back(static_cast<std::int64_t>(rule)); };
            add(PeriodRule::calendar_year);
            add(parameter.key == "window"      ? PeriodRule::commune_window
                : parameter.key == "documents" ? PeriodRule::any_day
                                               : PeriodRule::first_quarter);
            break;
        }
        case ParameterKind::count: {
            auto const usable = usable_values(standard, index);
            if (usable.hi - usable.lo <= 4)
                for (auto value = usable.lo; value <= usable.hi; ++value) values.push_back(value);
            break;
        }
        case ParameterKind::share:
            break;
    }
    values.erase(std::remove(values.begin(), values.end(), now), values.end());
    return values;
}

/// Whether the window of a year still runs on that day.
bool runs(std::int64_t rule, int year, Day as_of) {
    return as_of < period_of(static_cast<PeriodRule>(rule), year).last();
}

}  // namespace

std::vector<OtherReading> other_readings(Dossier const& dossier, Subject const& subject, Assessment const& assessment,
                                         std::vector<ParameterLayer> const& layers,
                                         std::vector<ParameterReads> const& reads) {
    std::vector<OtherReading> out;
    auto const& standard = *assessment.standard;
    std::vector<Outcome> outcomes(standard.rows.size());
    auto const outcome_of = [&](std::vector<Interval> const& slots, ParameterValues const& parameters) {
        judge(standard, slots, parameters, assessment.as_of, outcomes.data());
        return outcomes[0];
    };
    auto const measured = assessment.facts.intervals();
    std::vector<bool> anew(measured.size());
    // Measurements of the dossier's own are held against each other: no slot stands for itself.
    bool const has_measurements = !subject.facts->measurements.empty();
    for (std::size_t p = 0; p < standard.parameters.size(); ++p) {
        auto const& parameter = standard.parameters[p];
        auto const& now = assessment.parameters[p];
        if (parameter.direction != Direction::open || now.layer >= 0) continue;
        for (auto const value : other_values(standard, p, now.value)) {
            auto parameters = assessment.parameters;
            parameters[p].value = value;
            if (parameter.kind == ParameterKind::period)
                parameters[p].days = period_of(static_cast<PeriodRule>(value), assessment.year);
            bool const ends_otherwise =
                parameter.key == "window" &&
                runs(value, assessment.year, assessment.as_of) != runs(now.value, assessment.year, assessment.as_of);
            bool measures = false;
            auto open = measured;
            for (std::size_t slot = 0; slot < open.size(); ++slot) {
                anew[slot] = has_measurements || reads[slot].has(static_cast<int>(p)) ||
                             (ends_otherwise && reads[slot].window_runs);
                if (!anew[slot]) continue;
                measures = true;
                open[slot] = assessment.facts.whole_domain(standard.indicators[slot]);
            }
            // What the other slots decide no measuring changes.
            auto other = outcome_of(open, parameters);
            if (measures && other != Outcome::met && other != Outcome::not_met)
                other = outcome_of(
                    measured_anew(dossier, subject, standard, parameters, assessment.as_of, layers, measured, anew),
                    parameters);
            if (other == assessment.outcome) continue;
            out.push_back({std::string(parameter.key), parameter.name, print_value(parameter, value), other});
        }
    }
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
