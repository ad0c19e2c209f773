// Assessing: measured facts, judged row by row, each finding with its value, threshold, evidence and citation.
//
//     Result<Assessment> assessment = assess(dossier, standards::tt23_2012_commune);
//     if (assessment) std::puts(key_of(assessment->outcome).data());
//
// An assessment borrows the standard that it was given. Where it is given a `shared_ptr`, or where local decisions add
// rows, so that a standard is put together for it, its facts keep that one alive.
#pragma once

#include <criterion19/judge/assess/explanation.hpp>
#include <criterion19/judge/assess/recorded.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/measure.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Judges facts that are already measured. `parameters` must be those of the facts' standard; `layers` names them.
inline Assessment assess(Facts facts, ParameterValues parameters, Day as_of, int year,
                         std::vector<ParameterLayer> const& layers = {}) {
    auto const& standard = facts.standard();
    std::vector<Outcome> outcomes(standard.rows.size());
    judge(standard, facts.intervals(), parameters, as_of, outcomes.data());

    Assessment out{&standard,
                   std::string(standard.id),
                   standard.title,
                   year,
                   as_of,
                   {},
                   {},
                   {},
                   {},
                   outcomes.empty() ? Outcome::undetermined : outcomes[0],
                   {},
                   {},
                   {},
                   std::move(facts),
                   std::move(parameters)};
    for (auto const& layer : layers) {
        out.layers.push_back(layer.id);
        out.layer_texts.push_back(layer.citation);
    }
    std::vector<int> index_of(standard.rows.size(), -1);
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const& row = standard.rows[i];
        if (!row.in_force.contains(as_of)) continue;
        auto const parent = standard.links[i].parent;
        // A row below a group that is not in force is not in force either.
        if (parent >= 0 && index_of[static_cast<std::size_t>(parent)] < 0) continue;
        Finding finding;
        finding.id = full_id(standard, row);
        finding.row = i;
        finding.parent = parent < 0 ? -1 : index_of[static_cast<std::size_t>(parent)];
        finding.depth = finding.parent < 0 ? 0 : out.findings[static_cast<std::size_t>(finding.parent)].depth + 1;
        finding.group = is_group(row.test);
        finding.outcome = outcomes[i];
        finding.text = row.text;
        finding.citation = print(row.citation);
        finding.label = row.citation.label;
        index_of[i] = static_cast<int>(out.findings.size());
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
        out.findings.push_back(std::move(finding));
    }
    for (std::size_t i = 0; i < out.findings.size(); ++i)
        if (out.findings[i].group) detail::explain_group(out, i, out.findings[i]);
    out.weakest_label = detail::deciding_label(out);
    return out;
}

namespace detail {

/// Why nothing can be assessed by the standard on that day; empty where it can.
inline Errors check_standard(Standard const& standard, Day as_of) {
    if (standard.rows.empty()) return {make_error(ErrorCode::standard_without_rows, {}, {std::string(standard.id)})};
    if (standard.in_force.contains(as_of)) return {};
    auto const last = standard.in_force.until == open_end ? std::string("...") : print_date(standard.in_force.last());
    return {make_error(ErrorCode::standard_not_applicable, {},
                       {std::string(standard.id), print_date(standard.in_force.from), last, print_date(as_of)})};
}

/// The note that the law behind the standard was read before the day; empty where it was not.
inline std::vector<BilingualText> note_on_review(Standard const& standard, Day as_of) {
    if (!(standard.reviewed_on < as_of)) return {};
    return {fill_in({"dữ liệu pháp luật của tiêu chuẩn này được rà soát lần cuối ngày {0}",
                     "the law behind this standard was last reviewed on {0}"},
                    {print_date(standard.reviewed_on)})};
}

/// What is wrong with the layers before anything is measured: of another province, or wrong for the standards by which
/// the units inside are judged.
inline Errors check_layers(Dossier const& dossier, Standard const& standard, std::vector<ParameterLayer> const& layers,
                           Day as_of) {
    Errors errors;
    for (std::size_t l = 0; l < layers.size(); ++l)
        if (!concerns(layers[l], dossier.content()))
            errors.push_back(make_error(ErrorCode::layer_of_other_province, "/layers/" + std::to_string(l),
                                        {layers[l].id, layers[l].province, dossier->place.province}));
    if (!errors.empty() || layers.empty()) return errors;
    for (auto const* of_units : standard.unit_standards) {
        if (adds_rows(layers, *of_units)) {
            auto const combined = with_added_rows(*of_units, layers);
            errors.insert(errors.end(), combined.errors().begin(), combined.errors().end());
        }
        auto const parameters = resolve_parameters(*of_units, layers, as_of, dossier.year());
        for (auto const& error : parameters.errors())
            if (error.code != ErrorCode::layer_out_of_period) errors.push_back(error);
    }
    return errors;
}

/// The scoring form that the layers set for the standard, the last one where there are several; it must fit all the
/// rows.
inline Result<std::shared_ptr<ScoreForm const>> form_of(std::vector<ParameterLayer> const& layers,
                                                        Standard const& standard) {
    std::shared_ptr<ScoreForm> form;
    for (std::size_t l = 0; l < layers.size(); ++l)
        for (auto const& each : layers[l].forms) {
            if (each.standard != standard.id) continue;
            form = std::make_shared<ScoreForm>(each);
            form->layer = layers[l].id;
            form->path = "/layers/" + std::to_string(l) + each.path;
        }
    if (!form) return std::shared_ptr<ScoreForm const>();
    auto errors = check(*form, standard);
    if (!errors.empty()) return errors;
    return std::shared_ptr<ScoreForm const>(std::move(form));
}

inline Result<Assessment> assess(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                                 std::shared_ptr<void const> owner) {
    std::shared_ptr<LoadedStandard const> combined;
    if (adds_rows(options.layers, base)) {
        auto made = with_added_rows(base, options.layers, owner);
        if (!made) return made.errors();
        owner = combined = *std::move(made);
    }
    auto const& standard = combined ? combined->standard() : base;
    auto const as_of = options.as_of.get_value_or(Day{day(dossier.year() + 1, 1, 1).number - 1});
    auto not_usable = check_standard(standard, as_of);
    if (!not_usable.empty()) return not_usable;
    auto subject = Subject::whole(dossier);
    BilingualText name = dossier->place.name;
    if (!options.unit.empty()) {
        bool found = false;
        for (std::size_t u = 0; u < dossier->units.size(); ++u) {
            if (dossier->units[u].id.text() != options.unit) continue;
            subject = Subject::unit(dossier, u);
            name = dossier->units[u].name;
            found = true;
        }
        if (!found) return make_error(ErrorCode::unknown_unit, {}, {options.unit, ""});
    }
    bool const same_kind =
        subject.kind == standard.unit || (subject.kind == UnitKind::enterprise && standard.unit == UnitKind::agency);
    if (!same_kind)
        return make_error(ErrorCode::wrong_unit_kind, subject.path,
                          {name, wording_of(subject.kind), wording_of(standard.unit)});
    auto wrong = check_layers(dossier, standard, options.layers, as_of);
    if (!wrong.empty()) return wrong;
    auto parameters = resolve_parameters(standard, options.layers, as_of, dossier.year());
    if (!parameters) return parameters.errors();
    auto form = form_of(options.layers, standard);
    if (!form) return form.errors();
    auto facts = measure(dossier, subject, standard, *parameters, as_of, options.layers);
    facts.keep(std::move(owner));
    auto assessment =
        criterion19::assess(std::move(facts), *std::move(parameters), as_of, dossier.year(), options.layers);
    assessment.unit = subject.path;
    assessment.unit_name = name;
    assessment.score_form = *std::move(form);
    assessment.notes = options.notes;
    for (auto& note : note_on_review(standard, as_of)) assessment.notes.push_back(std::move(note));
    for (auto const& layer : options.layers)
        if (!layer.appraiser.vi.empty())
            assessment.notes.push_back(
                fill_in({"theo {0}, cơ quan thẩm định là {1}", "under {0}, this is appraised by {1}"},
                        {assessment.layer_text(layer.id), layer.appraiser}));
    assessment.recorded = recorded_beside(dossier, subject, assessment);
    return assessment;
}

}  // namespace detail

/// Measures and judges a dossier. Errors: a standard without rows, one not in force on the day, one for another kind of
/// unit, an unknown unit; layers that may not do what they do, are not in force that day or are of another province; a
/// scoring form that does not fit.
/// What is wrong with layer n has a path that begins with "/layers/n".
inline Result<Assessment> assess(Dossier const& dossier, Standard const& standard, AssessOptions const& options = {}) {
    return detail::assess(dossier, standard, options, nullptr);
}
/// The same by a loaded standard, which the assessment keeps alive.
inline Result<Assessment> assess(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                                 AssessOptions const& options = {}) {
    return detail::assess(dossier, standard->standard(), options, standard);
}

}  // namespace v1
}  // namespace criterion19
