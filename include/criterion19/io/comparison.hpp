// Two assessments side by side as a report: this year and last, two standards, before and after an assumption. Link
// criterion19::io.
#pragma once

#include <criterion19/io/render.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/compare.hpp>

#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Version of the comparison's JSON form.
inline constexpr char const* comparison_schema = "criterion19/comparison/1";

/// What the second assessment takes to be so.
struct Assumption {
    std::string indicator;  ///< key
    BilingualText name;
    BilingualText value;
};

/// A comparison and what it compares; both assessments must outlive it.
struct ComparisonReport {
    AssessmentReport before;
    AssessmentReport after;
    Comparison comparison;
    std::vector<Assumption> assumptions;
};

inline ComparisonReport report_on(Assessment const& before, Assessment const& after,
                                  std::vector<Assumption> assumptions = {}) {
    return {report_on(before), report_on(after), compare(before, after), std::move(assumptions)};
}

/// Both outcomes first, then every requirement of which something changed, then thresholds that changed.
std::string render_text(ComparisonReport const& report, TextOptions const& options = {});
std::string render_markdown(ComparisonReport const& report, Language language = Language::vi);
/// One file as for an assessment, with a bar for each side where both have a figure.
std::string render_html(ComparisonReport const& report, Language language = Language::vi);

/// An object: `schema`, `before` and `after` (standard, year, outcome), `assumptions`, `rows` (all of them) and
/// `parameters`.
std::string write_comparison(ComparisonReport const& report);

/// JSON Schema (2020-12) of what `write_comparison` gives.
std::string comparison_schema_json();

}  // namespace v1
}  // namespace criterion19
