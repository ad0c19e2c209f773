// Assessing: judges what was measured, and makes a finding of every row.
#include "assess/explanation.hpp"
#include "assess/other_readings.hpp"
#include "assess/place_words.hpp"
#include "assess/prepare.hpp"
#include "assess/recognition_notes.hpp"
#include "assess/recorded.hpp"
#include "measured_anew.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/standards/choice.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

Assessment assess(Facts facts, ParameterValues parameters, Day as_of, int year,
                  std::vector<ParameterLayer> const& layers) {
    auto const& standard = facts.standard();
    std::vector<Outcome> outcomes(standard.rows.size());
    judge(standard, facts.intervals(), parameters, as_of, outcomes.data());

    Assessment out(std::move(facts));
    out.year = year;
    out.as_of = as_of;
    out.outcome = outcomes.empty() ? Outcome::undetermined : outcomes[0];
    out.parameters = std::move(parameters);
    for (auto const& layer : layers) {
        out.layers.push_back(layer.id);
        out.layer_texts.push_back(layer.citation);
    }
    out.findings.reserve(standard.rows.size());
    std::vector<int> index_of(standard.rows.size(), -1);
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const& row = standard.rows[i];
        if (!row.in_force.contains(as_of)) continue;
        auto const parent = standard.links[i].parent;
        // A row below a group that is not in force is not in force either.
        if (parent >= 0 && index_of[static_cast<std::size_t>(parent)] < 0) continue;
        auto& finding = out.findings.emplace_back();
        finding.id = full_id(standard, row);
        finding.row = i;
        finding.parent = parent < 0 ? -1 : index_of[static_cast<std::size_t>(parent)];
        finding.depth = finding.parent < 0 ? 0 : out.findings[static_cast<std::size_t>(finding.parent)].depth + 1;
        finding.group = is_group(row.test);
        finding.outcome = outcomes[i];
        finding.text = row.text;
        finding.citation = print(row.citation);
        finding.label = label_on(row.citation, as_of);
        index_of[i] = static_cast<int>(out.findings.size()) - 1;
        auto layer = -1;
        if (!finding.group) {
            detail::LeafReport report(standard, out.facts, out.parameters, finding);
            report.run();
            layer = report.layer();
        } else if (standard.links[i].parameter >= 0) {
            layer = out.parameters[static_cast<std::size_t>(standard.links[i].parameter)].layer;
        }
        finding.layer = row.layer;
        if (row.layer.empty() && layer >= 0 && static_cast<std::size_t>(layer) < layers.size())
            finding.layer = layers[static_cast<std::size_t>(layer)].id;
    }
    for (std::size_t i = 0; i < out.findings.size(); ++i)
        if (out.findings[i].group) detail::explain_group(out, i, out.findings[i]);
    out.weakest_label = detail::deciding_label(out);
    return out;
}

namespace detail {

namespace {

/// What is above 100 % is not read, and that is said: 8500 may have been meant as hundredths.
void add_notes_on_percentages(UnitFacts const& unit, Standard const& standard, std::vector<BilingualText>& notes) {
    for (auto const& stated : unit.measurements)
        for (auto const indicator : standard.indicators)
            if (value_kind(standard, indicator) == ValueKind::percent &&
                stated.value.interval.lo > (stated.value.in_hundredths ? 10'000 : 100) &&
                key_of(standard, indicator) == stated.indicator)
                notes.push_back(fill_in({"{0}: {1} không phải tỷ lệ phần trăm (0 đến 100) nên không được dùng",
                                         "{0}: {1} is no percentage (0 to 100) and was not used"},
                                        {stated.indicator, print_number(stated.value.interval.lo)}));
}

/// 124/2021/TT-BCA, Điều 8 khoản 1: the province may add criteria of its own.
bool lets_provinces_add(Standard const& standard) {
    return standard.instrument != nullptr && standard.instrument->id == std::string_view("tt124-2021");
}

Result<Assessment> assess(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                          std::shared_ptr<void const> owner) {
    auto ready = prepare(dossier, base, options, std::move(owner));
    if (!ready) return ready.errors();
    auto const& standard = *ready->standard;
    auto const as_of = ready->as_of;
    std::vector<ParameterReads> reads;
    auto facts = measure(dossier, ready->subject, standard, ready->parameters, as_of, options.layers, reads);
    facts.keep(std::move(ready->owner));
    auto assessment =
        criterion19::assess(std::move(facts), std::move(ready->parameters), as_of, dossier.year(), options.layers);
    assessment.unit = ready->subject.path;
    assessment.unit_name = std::move(ready->name);
    assessment.score_form = std::move(ready->form);
    assessment.notes = options.notes;
    for (auto& note : notes_on_day(standard, dossier.year(), as_of)) assessment.notes.push_back(std::move(note));
    add_notes_on_percentages(*ready->subject.facts, standard, assessment.notes);
    for (auto const& layer : options.layers) {
        auto const text = assessment.layer_text(layer.id);
        if (!speaks_of(layer, standard))
            assessment.notes.push_back(fill_in(
                {"{0} không quy định gì cho tiêu chuẩn này", "{0} decides nothing about this standard"}, {text}));
        else if (!layer.appraiser.empty())
            assessment.notes.push_back(
                fill_in({"theo {0}, cơ quan thẩm định là {1}", "under {0}, this is appraised by {1}"},
                        {text, layer.appraiser}));
    }
    assessment.recorded = recorded_beside(dossier, ready->subject, assessment);
    use_words_of_place(dossier, assessment);
    for (auto& note : recognition_notes(dossier, assessment, options)) assessment.notes.push_back(std::move(note));
    assessment.other_readings = other_readings(dossier, ready->subject, assessment, options.layers, reads);
    if (assessment.outcome == Outcome::met && lets_provinces_add(standard) && !adds_rows(options.layers, base))
        assessment.notes.push_back(
            {"chưa xét tiêu chí khác do UBND cấp tỉnh quy định, nếu có (khoản 1 Điều 8 Thông tư "
             "124/2021/TT-BCA)",
             "criteria that the province adds, where there are any, were not considered "
             "(Circular 124/2021/TT-BCA, Article 8(1))"});
    return assessment;
}

}  // namespace

}  // namespace detail

Result<Assessment> assess(Dossier const& dossier, Standard const& standard, AssessOptions const& options) {
    return detail::assess(dossier, standard, options, nullptr);
}

Result<Assessment> assess(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                          AssessOptions const& options) {
    return detail::assess(dossier, standard->standard(), options, standard);
}

Result<Assessment> assess(Dossier const& dossier, std::string_view standard, AssessOptions const& options) {
    auto const found = standards::named(standard);
    if (!found) return found.errors();
    return assess(dossier, **found, options);
}

Result<Assessment> assess(Dossier const& dossier, AssessOptions const& options) {
    auto kind = dossier->kind;
    for (auto const& unit : dossier->units)
        if (!options.unit.empty() && unit.id.text() == options.unit) kind = unit.kind;
    auto choice = standards::by_default(detail::day_of_assessment(dossier, options), kind);
    if (!choice) return choice.errors();
    if (choice->reason.empty()) return assess(dossier, *choice->standard, options);
    auto with_reason = options;
    with_reason.notes.insert(with_reason.notes.begin(), choice->reason);
    return assess(dossier, *choice->standard, with_reason);
}

}  // namespace v1
}  // namespace criterion19
