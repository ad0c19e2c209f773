// The report of an assessment as a Word file, in the form of Nghị định 30/2020/NĐ-CP.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/judge/assessment_report.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {

/// A DOCX file with all that `render_html` shows: letterhead, title, legal bases, result and reasons on portrait pages;
/// the tables as annexes on landscape pages behind the signature. A4, Times New Roman 13 to 14, black; number, date and
/// issuer are left for the office to fill in (Nghị định 30/2020/NĐ-CP, phụ lục I).
///
/// Equal reports give equal bytes. Errors: `cannot_write` where memory for the packed file is missing.
Result<std::string> report_docx(AssessmentReport const& report, Language language = Language::vi);

}  // namespace v1
}  // namespace criterion19
