#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"
#include "core/assessment_report.hpp"

#include <criterion19/judge/explain.hpp>

#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace criterion19::c {

SharedExplanation::SharedExplanation(std::shared_ptr<SharedAssessment const> of)
    : assessment(std::move(of)),
      deciding(criterion19::deciding_indices(assessment->assessment)),
      decided(detail::what_decided(assessment->assessment, deciding.size())),
      missing(criterion19::missing(assessment->assessment)),
      remedies(criterion19::remedies(assessment->assessment)) {
    for (auto const outcome : missing.possible) possible.push_back(static_cast<std::int32_t>(outcome));
    auto const& standard = *assessment->assessment.standard;
    for (auto const& remedy : remedies)
        remedy_indicators.push_back(remedy.indicator.is_none() ? std::string() : key_of(standard, remedy.indicator));
}

}  // namespace criterion19::c

criterion19_status criterion19_explain(criterion19_assessment const* assessment, criterion19_explanation** explanation,
                                       criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(explanation, "explanation");
        made.make(std::make_shared<SharedExplanation const>(not_null(assessment, "assessment").shared));
    });
}

criterion19_status criterion19_explanation_get_info(criterion19_explanation const* explanation,
                                                    criterion19_explanation_info* info, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(explanation, "explanation").shared;
        criterion19_explanation_info out{};
        out.missing_is_exact = of.missing.exact ? 1 : 0;
        out.decided = of.texts(of.decided);
        out.deciding = of.deciding.data();
        out.deciding_count = of.deciding.size();
        out.possible = of.possible.data();
        out.possible_count = of.possible.size();
        out.missing_count = of.missing.indicators.size();
        out.remedy_count = of.remedies.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_explanation_get_missing(criterion19_explanation const* explanation, size_t index,
                                                       criterion19_missing_indicator* missing,
                                                       criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(explanation, "explanation").shared;
        auto const& of = element(shared.missing.indicators, index);
        criterion19_missing_indicator out{};
        out.can_meet = of.can_meet ? 1 : 0;
        out.can_fail = of.can_fail ? 1 : 0;
        out.indicator = of.key.c_str();
        out.name = shared.texts(of.name);
        out.known = {of.known.lo, of.known.hi};
        out.reasons = shared.texts(of.reasons);
        out.reason_count = of.reasons.size();
        out.findings = of.findings.data();
        out.finding_count = of.findings.size();
        out.settles = of.settles;
        write_struct(missing, out, "missing");
    });
}

criterion19_status criterion19_explanation_get_remedy(criterion19_explanation const* explanation, size_t index,
                                                      criterion19_remedy* remedy, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(explanation, "explanation").shared;
        auto const& of = element(shared.remedies, index);
        criterion19_remedy out{};
        out.means = static_cast<std::int32_t>(of.means);
        out.finding = of.finding;
        out.indicator = shared.remedy_indicators[index].c_str();
        out.text = shared.texts(of.text);
        out.has_amount = of.amount ? 1 : 0;
        out.has_deadline = of.deadline ? 1 : 0;
        if (of.amount) out.amount = {of.amount->lo, of.amount->hi};
        out.is_overdue = of.overdue ? 1 : 0;
        out.is_needed = of.needed ? 1 : 0;
        out.deadline_text = out.deadline_citation = {"", ""};
        if (of.deadline) {
            out.deadline = of.deadline->last.number;
            out.deadline_text = shared.texts(of.deadline->text);
            out.deadline_citation = shared.texts(of.deadline->citation);
        }
        write_struct(remedy, out, "remedy");
    });
}

void criterion19_explanation_free(criterion19_explanation** explanation) {
    release(explanation);
}

criterion19_status criterion19_repair_find(criterion19_assessment const* assessment,
                                           criterion19_repair_options const* options, criterion19_repair** repair,
                                           criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(repair, "repair");
        auto const& of = not_null(assessment, "assessment").shared;
        auto found = shortest_repair(of->assessment, {read_struct(options, "options").allow_everything != 0});
        if (!found) throw Refusal{CRITERION19_NOT_FOUND, {}};
        auto after = std::make_shared<SharedAssessment const>(found->after, Kept{of});
        made.make(std::make_shared<SharedRepair const>(*std::move(found), std::move(after)));
    });
}

criterion19_status criterion19_repair_get_info(criterion19_repair const* repair, criterion19_repair_info* info,
                                               criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = not_null(repair, "repair").shared->repair;
        criterion19_repair_info out{};
        out.is_exact = of.exact ? 1 : 0;
        out.amount = of.amount;
        out.change_count = of.changes.size();
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_repair_get_change(criterion19_repair const* repair, size_t index,
                                                 criterion19_change* change, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(repair, "repair").shared;
        auto const& of = element(shared.repair.changes, index);
        criterion19_change out{};
        out.means = static_cast<std::int32_t>(of.means);
        out.indicator = of.key.c_str();
        out.name = shared.texts(of.name);
        out.text = shared.texts(of.text);
        out.from = {of.from.lo, of.from.hi};
        out.to = of.to.lo;
        out.amount = of.amount;
        out.establishes = of.establishes ? 1 : 0;
        write_struct(change, out, "change");
    });
}

criterion19_status criterion19_repair_get_assessment(criterion19_repair const* repair,
                                                     criterion19_assessment** assessment, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(assessment, "assessment");
        made.make(not_null(repair, "repair").shared->assessment);
    });
}

void criterion19_repair_free(criterion19_repair** repair) {
    release(repair);
}
