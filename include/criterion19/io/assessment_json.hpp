// Assessments as JSON. Link criterion19::io.
#pragma once

#include <criterion19/judge/assess.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

struct AssessmentReport;  // judge/assessment_report.hpp

/// Version of the assessment's JSON form, and of several in one text.
inline constexpr char const* assessment_schema = "criterion19/assessment/1";
inline constexpr char const* assessments_schema = "criterion19/assessments/1";

/// One assessment: `schema`, `standard`, `as_of`, `outcome`, `findings` with `id`, `outcome`, `citation`, and
/// everything that the printed report says, each text in both languages. Two spaces of indentation, UTF-8 unescaped.
std::string write_assessment(Assessment const& assessment);
/// The same with `discrepancies`, where the report has them.
std::string write_assessment(AssessmentReport const& report);

/// Several: an object with `schema` and `assessments`; io/summary_report.hpp writes what they come to beside them.
std::string write_assessments(std::vector<Assessment> const& assessments);
std::string write_assessments(std::vector<AssessmentReport> const& reports);

/// JSON Schema (2020-12) of what `write_assessment` gives.
std::string assessment_schema_json();
/// JSON Schema of what `write_assessments` gives, with or without a summary.
std::string assessments_schema_json();

}  // namespace v1
}  // namespace criterion19
