#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/io/assessment_json.hpp>

#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace criterion19::c {

SharedAssessment::SharedAssessment(Assessment made, Kept made_from)
    : assessment(std::move(made)),
      kept(std::move(made_from)),
      rows(report_rows(assessment)),
      weakest_label(print(assessment.weakest_label)),
      layers(shown(assessment.layers)) {
    for (auto const& finding : assessment.findings) labels.push_back(print(finding.label));
}

}  // namespace criterion19::c

namespace {

criterion19_evidence shown(ShownTexts const& texts, Evidence const& evidence) {
    criterion19_evidence out{};
    out.basis = static_cast<std::int32_t>(evidence.basis);
    out.path = evidence.path.c_str();
    out.text = texts(evidence.text);
    out.quote = evidence.quote.c_str();
    return out;
}

std::string printed(SharedAssessment const& shared, criterion19_audit const* audit, PrintOptions const& options) {
    auto report = report_on(shared.assessment);
    if (audit != nullptr) report.discrepancies = audit->shared->discrepancies;
    return c::printed(options, report, write_assessment);
}

}  // namespace

void criterion19_assessment_free(criterion19_assessment** assessment) {
    release(assessment);
}

criterion19_status criterion19_assessment_get_info(criterion19_assessment const* assessment,
                                                   criterion19_assessment_info* info, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(assessment, "assessment").shared;
        auto const& of = shared.assessment;
        criterion19_assessment_info out{};
        out.outcome = static_cast<std::int32_t>(of.outcome);
        out.year = of.year;
        out.as_of = of.as_of.number;
        out.standard_id = of.standard_id.c_str();
        out.title = shared.texts(of.title);
        out.unit = of.unit.c_str();
        out.unit_name = shared.texts(of.unit_name);
        out.knowledge = static_cast<std::int32_t>(of.weakest_label.knowledge);
        out.confidence = of.weakest_label.confidence;
        out.label = shared.weakest_label.c_str();
        out.layers = shared.layers.data();
        out.layer_count = shared.layers.size();
        out.notes = shared.texts(of.notes);
        out.note_count = of.notes.size();
        out.finding_count = of.findings.size();
        out.recorded_count = of.recorded.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_assessment_get_finding(criterion19_assessment const* assessment, size_t index,
                                                      criterion19_finding* finding, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(assessment, "assessment").shared;
        auto const& of = element(shared.assessment.findings, index);
        auto const& row = shared.rows[index];
        criterion19_finding out{};
        out.outcome = static_cast<std::int32_t>(of.outcome);
        out.parent = of.parent;
        out.depth = of.depth;
        out.is_group = of.group ? 1 : 0;
        out.knowledge = static_cast<std::int32_t>(of.label.knowledge);
        out.confidence = of.label.confidence;
        out.value_kind = static_cast<std::int32_t>(of.kind);
        out.id = of.id.c_str();
        out.number = row.number.c_str();
        out.text = shared.texts(of.text);
        out.required = shared.texts(row.required);
        out.found = shared.texts(row.found);
        out.explanation = shared.texts(of.explanation);
        out.citation = shared.texts(of.citation);
        out.label = shared.labels[index].c_str();
        out.layer = of.layer.c_str();
        out.indicator = of.indicator.c_str();
        out.has_value = of.value ? 1 : 0;
        out.has_other = of.other ? 1 : 0;
        out.has_threshold = of.threshold ? 1 : 0;
        out.has_margin = of.margin ? 1 : 0;
        if (of.value) out.value = {of.value->lo, of.value->hi};
        if (of.other) out.other = {of.other->lo, of.other->hi};
        out.threshold = of.threshold.get_value_or(0);
        out.margin = of.margin.get_value_or(0);
        out.evidence_count = of.evidence.size();
        out.missing_count = of.missing.size();
        write_struct(finding, out, "finding");
    });
}

criterion19_status criterion19_assessment_find(criterion19_assessment const* assessment, char const* id, size_t* index,
                                               criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(assessment, "assessment").shared->assessment;
        auto const* const found = of.find(text_of(id, "id"));
        auto& out = not_null(index, "index");
        if (found == nullptr)
            throw Refusal{CRITERION19_NOT_FOUND,
                          {make_error(ErrorCode::invalid_argument, {},
                                      {"id", fill_in({"không có yêu cầu \"{0}\"", "there is no row \"{0}\""}, {id})})}};
        out = static_cast<std::size_t>(found - of.findings.data());
    });
}

criterion19_status criterion19_assessment_get_evidence(criterion19_assessment const* assessment, size_t finding,
                                                       size_t index, criterion19_evidence* evidence,
                                                       criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(assessment, "assessment").shared;
        auto const& of = element(shared.assessment.findings, finding, "finding");
        write_struct(evidence, shown(shared.texts, element(of.evidence, index)), "evidence");
    });
}

criterion19_status criterion19_assessment_get_missing(criterion19_assessment const* assessment, size_t finding,
                                                      size_t index, criterion19_missing_fact* missing,
                                                      criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(assessment, "assessment").shared;
        auto const& of = element(element(shared.assessment.findings, finding, "finding").missing, index);
        criterion19_missing_fact out{};
        out.indicator = of.indicator.c_str();
        out.name = shared.texts(of.name);
        out.known = {of.known.lo, of.known.hi};
        out.reasons = shared.texts(of.reasons);
        out.reason_count = of.reasons.size();
        write_struct(missing, out, "missing");
    });
}

criterion19_status criterion19_assessment_get_recorded(criterion19_assessment const* assessment, size_t index,
                                                       criterion19_evidence* evidence, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(assessment, "assessment").shared;
        write_struct(evidence, shown(shared.texts, element(shared.assessment.recorded, index)), "evidence");
    });
}

criterion19_status criterion19_assessment_print(criterion19_assessment const* assessment,
                                                criterion19_audit const* audit,
                                                criterion19_print_options const* options, criterion19_write write,
                                                void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(assessment, "assessment").shared;
        Sink const sink(write, user);
        sink.write(printed(shared, audit, checked(options)));
    });
}
