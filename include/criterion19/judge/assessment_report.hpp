// Everything that a report says of an assessment, before it is text, HTML, Markdown or JSON: so that all of them say
// the same.
//
//     auto const report = report_on(assessment, audit(dossier, assessment.as_of));
//     std::fputs(render_html(report).c_str(), file);
#pragma once

#include <criterion19/judge/assessment_report_terms.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/score.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// A finding as the table of a report shows it.
struct ReportRow {
    Finding const* finding = nullptr;  ///< borrowed from the assessment
    std::string number;                ///< ordinal (số thứ tự): "2", "2.1"; empty for the root
    BilingualText required;            ///< "ít nhất 18 (70 %)"; empty for a group all of which is required
    BilingualText found;               ///< "16/25"
    BilingualText place;               ///< citation without the standard's own text: "khoản 4 Điều 6"
};

/// An assessment with all that follows from it.
struct AssessmentReport {
    Assessment const* assessment = nullptr;  ///< borrowed
    std::vector<BilingualText> basis;        ///< legal texts that it is made under
    std::vector<ReportRow> rows;             ///< one for each finding, in their order
    std::vector<std::size_t> deciding;       ///< indices of findings
    BilingualText decided;                   ///< what the outcome rests on, in one sentence
    Missing missing;
    std::vector<Remedy> remedies;
    boost::optional<RepairAnswer> repair;  ///< of an assessment that is not met
    Score score;                           ///< with points where a local decision has a scoring form
    /// Of the dossier; absent where it was not audited.
    boost::optional<std::vector<Discrepancy>> discrepancies;
};

/// The table alone: one row for each finding. The assessment must outlive it.
std::vector<ReportRow> report_rows(Assessment const& assessment);
std::vector<ReportRow> report_rows(Assessment&&) = delete;

/// The report on an assessment, which must outlive it.
AssessmentReport report_on(Assessment const& assessment,
                           boost::optional<std::vector<Discrepancy>> discrepancies = boost::none);
AssessmentReport report_on(Assessment&&, boost::optional<std::vector<Discrepancy>> = boost::none) = delete;

}  // namespace v1
}  // namespace criterion19
