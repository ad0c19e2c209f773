// The cells of a workbook, for whoever reads it as a table.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/files/limits.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// One cell that holds something.
struct SheetCell {
    std::uint32_t column = 1;  ///< counts from 1: A
    std::string text;          ///< as `text_of_bytes` prints it
};

/// One row that holds something.
struct SheetRow {
    std::uint32_t number = 1;      ///< as Excel shows it
    std::vector<SheetCell> cells;  ///< in the order of their columns
};

/// Cells that are shown as one: the first holds their text.
struct MergedCells {
    std::uint32_t first_row = 1;
    std::uint32_t last_row = 1;
    std::uint32_t first_column = 1;
    std::uint32_t last_column = 1;
};

/// One sheet of a workbook.
struct WorkbookSheet {
    std::string name;
    bool hidden = false;
    std::vector<SheetRow> rows;  ///< in their order
    std::vector<MergedCells> merged;
};

/// A workbook.
struct Workbook {
    std::vector<WorkbookSheet> sheets;  ///< in the order of their tabs
    std::vector<BilingualText> notes;   ///< what a reader should know: formulas without a value, cells with errors
};

/// The sheets of an XLSX file. Errors: as `text_of_bytes`; `not_utf8_text` for what is no such file.
Result<Workbook> read_workbook(std::string_view bytes, FileLimits const& limits = {});

/// Whether the bytes begin as those of a packed file do: DOCX, ODT, XLSX.
bool is_container(std::string_view bytes) noexcept;

}  // namespace v1
}  // namespace criterion19
