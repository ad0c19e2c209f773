// The columns of a table for the slots of a standard.
#pragma once

#include "column_values.hpp"

#include <criterion19/judge/batch.hpp>
#include <criterion19/law/standard.hpp>

#include <string>
#include <vector>

namespace criterion19::python {

/// Borrows the arrays of a dict of columns, and keeps them.
class TableColumns {
public:
    /// Keys are those of indicators; what the standard reads and the dict lacks is not known of any commune, what it
    /// does not read is left out. Raises `InputError` with everything that is wrong: a key that is no indicator, a
    /// value that is no column, columns of different lengths, values that an indicator cannot have.
    TableColumns(Standard const& standard, py::dict const& table);

    std::size_t rows() const noexcept { return rows_; }
    Columns columns() const noexcept { return {slots_, rows_}; }

private:
    Column read(Standard const& standard, std::size_t slot, std::string const& key, py::handle source);
    void read_range(Column& column, Standard const& standard, std::size_t slot, std::string const& key,
                    py::handle range);
    ColumnValues read_part(Standard const& standard, std::size_t slot, std::string const& key, py::handle source);
    void take_rows(ColumnValues const& values, std::string const& key);
    void fail(std::string const& key, BilingualText const& why);

    Borrowed borrowed_;
    std::vector<Column> slots_;
    std::size_t rows_ = 0;
    std::string first_key_;  // of the column that set the number of rows
    Errors errors_;
};

}  // namespace criterion19::python
