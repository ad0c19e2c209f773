// Several assessments as a report: what they come to requirement by requirement, and year by year where they are of one
// unit. Link criterion19::io.
#pragma once

#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/judge/summary.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Several assessments, which must outlive it, and what they come to.
struct SummaryReport {
    std::vector<Assessment> const* assessments = nullptr;
    Summary summary;
    std::vector<YearStanding> years;  ///< held, lost, regained; empty where they are not of one unit over the years
};

/// `one_unit`: all are of the same unit, so that its years can be held against each other; that is for the caller to
/// know, since names alone do not tell.
inline SummaryReport summarise(std::vector<Assessment> const& assessments, bool one_unit) {
    return {&assessments, summary(assessments), one_unit ? maintained(assessments) : std::vector<YearStanding>()};
}
SummaryReport summarise(std::vector<Assessment>&&, bool) = delete;

/// Each assessment in one line, the years, then every requirement: how many are met, not met, undetermined, and the
/// commonest reason.
std::string render_text(SummaryReport const& report, TextOptions const& options = {});
std::string render_markdown(SummaryReport const& report, Language language = Language::vi);
std::string render_html(SummaryReport const& report, Language language = Language::vi);

/// An object with `schema`, `assessments`, `summary` and, where there are any, `years`. `reports` are those of the
/// assessments that the summary is of.
std::string write_assessments(std::vector<AssessmentReport> const& reports, SummaryReport const& summary);

}  // namespace v1
}  // namespace criterion19
