// The text of a file as offices have it: Word, LibreOffice, Excel, PDF, web pages, and text in the old Vietnamese
// encodings. In component `files`, which is linked with libzip,
// pugixml and libxlsxwriter.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/files/limits.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What the bytes of a file are; told by the bytes, never by the name.
enum class FileKind : std::uint8_t {
    utf8,          ///< text in UTF-8
    utf16,         ///< text in UTF-16, with or without its mark
    tcvn3,         ///< text in TCVN3 (ABC), as fonts named .VnTime show it
    vni,           ///< text in VNI for Windows, as fonts named VNI-Times show it
    viqr,          ///< text in ASCII whose marks stand behind the letters (RFC 1456)
    windows_1258,  ///< text in Windows code page 1258
    docx,          ///< Word since 2007
    odt,           ///< LibreOffice Writer
    xlsx,          ///< Excel since 2007
    html,          ///< a web page
    pdf,           ///< PDF that has text
};

/// Name as it is printed: "DOCX", "TCVN3 (ABC)".
std::string_view name_of(FileKind kind) noexcept;

/// Where a piece of the text stands in its file.
struct FilePlace {
    /// What `number` counts.
    enum class What : std::uint8_t {
        line,       ///< line of a text
        paragraph,  ///< paragraph outside tables
        row,        ///< cell of a table: `number` is the row, `column` the cell, `part` the table
        cell,       ///< cell of a sheet: `number` is the row, `column` the column, `part` the sheet
        page,       ///< page of a PDF
        note,       ///< footnote or endnote
        margin,     ///< header or footer of pages
    };
    std::size_t begin = 0;  ///< first byte in the text; the piece reaches to the next one
    What what = What::line;
    std::uint32_t number = 0;  ///< counts from 1
    std::uint32_t column = 0;  ///< counts from 1; 0 where there are none
    std::uint32_t part = 0;    ///< counts from 1; 0 where there are none
};

/// The text of a file, in UTF-8 (NFC where it was converted). Rows of tables are lines of cells set apart by " | ".
struct FileText {
    std::string text;
    FileKind kind = FileKind::utf8;
    std::vector<BilingualText> notes;  ///< what was done to get the text: converted, left out
    std::vector<FilePlace> places;     ///< in the order of the text; empty for text that was taken as it is
    std::vector<std::string> sheets;   ///< names of the sheets of a workbook

    /// Where the byte at `offset` stands in the file: "đoạn 12", "bảng 1, hàng 3, ô 2", "trang tính "Xã", ô B7",
    /// "trang 3", "dòng 5".
    BilingualText place_of(std::size_t offset) const;
};

/// The text in `bytes`, which may be of any kind. UTF-8 text comes back as it is.
///
///     auto const file = text_of_bytes(bytes);
///     if (!file) return show(file.errors());
///     auto const reading = read_report(file->text);
///
/// Word, LibreOffice: insertions that nobody has accepted yet are in the text, deletions are not; footnotes, headers
/// and footers stand at its end; lists have their numbers. Excel: numbers as the cell holds them, with a decimal comma;
/// dates as 15/01/2024. PDF: through the program `pdftotext`, without a shell.
///
/// Nothing is fetched, no external entity is opened, no macro or formula is run. UTF-8 comes back unchecked:
/// `read_report` says what is wrong with it.
///
/// Errors: `empty_input`, `too_large`, `too_deep` for what the limits do not allow, `not_utf8_text` with what to do
/// for files without a text that can be taken: old binary Word and Excel, RTF, scans, encrypted or damaged files.
Result<FileText> text_of_bytes(std::string_view bytes, FileLimits const& limits = {});

/// The same of the file at `path`. Errors: as above, and `cannot_read`.
Result<FileText> text_of_file(std::string const& path, FileLimits const& limits = {});

}  // namespace v1
}  // namespace criterion19
