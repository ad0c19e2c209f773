// A sheet as offices fill it in, brought into the form of a table of facts: keys as names of columns, one commune a
// row.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/io/facts_text.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {

/// Rows of a sheet or of a table, with the number under which each is known.
struct RawTable {
    struct Row {
        std::uint64_t number = 1;
        std::vector<std::string> cells;  ///< from the first column on
    };
    std::vector<Row> rows;
    /// Rows, first and last, that one merged cell of this column covers.
    struct Merged {
        std::size_t column;
        std::uint64_t first;
        std::uint64_t last;
    };
    std::vector<Merged> merged;
};

/// What the caller knows of the columns.
struct ColumnRules {
    std::vector<std::pair<std::string, std::string>> map;  ///< title, key; no key where the column is not read
    int year = 0;                                          ///< of all rows, where no column has it; else 0
};

/// A table of facts in CSV, and how it came about.
struct FactsTable {
    std::string csv;  ///< each row at the line of its number
    std::vector<BilingualText> notes;
};

/// The table in `raw`: below titles, with names of columns that are keys or titles of indicators.
///
/// A column STT is left out. "Huyện" is the column `district`; where it is filled in only for the first commune of a
/// district, or stands in a row of its own, it holds for those below. Rows of signatures are left out and counted.
/// Errors: `wrong_type` where no row names columns.
Result<FactsTable> table_of(RawTable const& raw, FactsKeys const& known, ColumnRules const& rules);

/// Rows of a file of CSV.
RawTable rows_of_csv(std::string const& text);

}  // namespace criterion19::cli
