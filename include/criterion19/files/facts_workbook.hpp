// A workbook in which an office fills in the facts of its communes, one a row.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/law/standard.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {

/// An XLSX file with a column for every fact that `standard` reads: its title in the language, under it its key, by
/// which `batch` reads it. Columns for STT, district, commune, province and year stand before them. Cells of yes and
/// no, days, counts and percentages accept nothing else; a second sheet explains the columns.
///
///     auto const bytes = facts_workbook(standards::tt124_2021_commune, Language::vi);
///
/// Errors: `cannot_write` where no temporary file can be made.
Result<std::string> facts_workbook(Standard const& standard, Language language);

}  // namespace v1
}  // namespace criterion19
