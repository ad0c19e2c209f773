// The report of an assessment as a Word file.
#pragma once

#include <criterion19/judge/assessment_report.hpp>

namespace criterion19::cli {

class Session;

/// Writes it and gives `status`; else the exit status. Wrong usage where it would go to a terminal, or where the
/// program was built without component `files` of the library.
int write_report_docx(Session& session, AssessmentReport const& report, int status);

}  // namespace criterion19::cli
