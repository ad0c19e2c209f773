// Inputs of `batch` that are no table of facts yet: workbooks, and CSV with titles above the names of columns.
#pragma once

#include "cli/sheet_table.hpp"

#include <criterion19/base/result.hpp>

#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {

/// A file that lasts as long as the object.
class TableFile {
public:
    TableFile() = default;
    /// Errors: `cannot_write`.
    static Result<TableFile> make(std::string const& text);
    ~TableFile();
    TableFile(TableFile&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    TableFile& operator=(TableFile&& other) noexcept {
        std::swap(path_, other.path_);
        return *this;
    }
    std::string const& path() const noexcept { return path_; }

private:
    std::string path_;
};

/// What stands for an input.
struct TableInput {
    TableFile file;  ///< of no name where the input is read itself
    std::vector<BilingualText> notes;
};

/// The table in the file at `path`, where it is a workbook, or CSV whose first row names no column. Others are left to
/// be read as they are.
Result<TableInput> table_input(std::string const& path, FactsKeys const& known, ColumnRules const& rules);

/// Titles and keys in a file of JSON: {"Số vụ": "crimes", "Ghi chú": null}.
Result<std::vector<std::pair<std::string, std::string>>> read_column_map(std::string const& text,
                                                                         FactsKeys const& known);

}  // namespace criterion19::cli
