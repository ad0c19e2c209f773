// Assessments and standards as text for people. Link criterion19::io.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/judge/assess.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

struct AssessmentReport;  // judge/assessment_report.hpp

/// How text for a terminal is laid out.
struct TextOptions {
    Language language = Language::vi;
    std::size_t width = 80;  ///< columns; Vietnamese letters count as one
    bool colour = false;     ///< ANSI colours and bold
};

/// One assessment: the outcome first, then what decides it, what to do by when, what is missing, then every row with
/// its evidence and citation, and what the dossier records beside it. Text that comes from the dossier cannot steer the
/// terminal.
std::string render_text(Assessment const& assessment, TextOptions const& options = {});
/// The same with the audit's errors and warnings, where the report has them.
std::string render_text(AssessmentReport const& report, TextOptions const& options = {});

/// The same as a Markdown document.
std::string render_markdown(Assessment const& assessment, Language language = Language::vi);
std::string render_markdown(AssessmentReport const& report, Language language = Language::vi);

/// The same as one HTML file without outside resources: laid out as an administrative document (Nghị định
/// 30/2020/NĐ-CP), for A4 paper and for a phone, light and dark. Everything is escaped.
std::string render_html(Assessment const& assessment, Language language = Language::vi);
std::string render_html(AssessmentReport const& report, Language language = Language::vi);

/// The rows of a standard on a day, with thresholds, labels and what evidence counts.
std::string render_text(Standard const& standard, Day when, TextOptions const& options = {});

/// The same as a Markdown document.
std::string render_markdown(Standard const& standard, Day when, Language language = Language::vi);

/// One line a standard: id, period, number of rows, title.
std::string render_standard_list(std::vector<Standard const*> const& standards, TextOptions const& options = {});

}  // namespace v1
}  // namespace criterion19
