// One reader for each kind of file that is not text alone. Each gives the text with its places, or throws `Refused`.
#pragma once

#include "files/archive.hpp"

#include <criterion19/files/file_text.hpp>
#include <criterion19/files/sheets.hpp>

#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

FileText text_of_docx(Archive& archive, FileLimits const& limits);
FileText text_of_odt(Archive& archive, FileLimits const& limits);
FileText text_of_xlsx(Archive& archive, FileLimits const& limits);
Workbook workbook_of(Archive& archive, FileLimits const& limits);
/// Of a page in UTF-8.
FileText text_of_html(std::string_view utf8, FileLimits const& limits);
FileText text_of_pdf(std::string_view bytes, FileLimits const& limits);

/// What `pdftotext` prints of the file at its standard output. Throws `Refused` where it fails or takes too long.
std::string run_pdftotext(std::string_view bytes, FileLimits const& limits);

/// Name of the part that the file is about, and what its type says: DOCX and XLSX.
struct MainPart {
    std::string name;
    enum class Sort { none, document, workbook } sort = Sort::none;
};
MainPart main_part(Archive& archive);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
