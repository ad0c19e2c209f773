// The values of one column where Python has them: NumPy arrays, masked or not, with a validity of their own, and arrays
// of Arrow. Nothing is copied but what is stored in another way here: masks become bitmaps, Arrow's bits of yes and no
// become bytes.
#pragma once

#include "values.hpp"

#include <criterion19/judge/batch/columns.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace criterion19::python {

/// What keeps borrowed memory where it is.
struct Borrowed {
    std::vector<py::object> objects;
    std::vector<std::unique_ptr<py::buffer_info>> buffers;
    std::vector<std::unique_ptr<std::uint8_t[]>> bytes;  ///< of our own

    std::uint8_t* allocate(std::size_t size);
};

/// What the elements say that they are.
enum class Elements { numbers, flags, days };

/// An array and which of its values are known.
struct ColumnValues {
    void const* values = nullptr;         ///< null: nothing is known of any commune
    std::uint8_t const* known = nullptr;  ///< bitmap; null: all are
    std::size_t known_offset = 0;         ///< bit of commune 0
    std::size_t rows = 0;
    ColumnType type = ColumnType::i32;
    Elements elements = Elements::numbers;
};

/// Why something is no column, in both languages.
struct NoColumn {
    BilingualText why;
};

/// The values of a NumPy array of bool, uint8, uint16, int32, int64 or datetime64[D] (NaT: not known); of a masked
/// array of these; of a tuple (array, validity), the validity an array of bool or a bitmap as Arrow has it; of whatever
/// has
/// `__arrow_c_array__`, or `buffers()`, `offset` and `type` as pyarrow's arrays have; of what becomes such a NumPy
/// array by `numpy.asarray`. Throws `NoColumn`.
ColumnValues column_values(py::handle source, Borrowed& borrowed);

/// Number of the first known value that lies outside the domain, or `rows`.
std::size_t first_outside(ColumnValues const& column, Interval domain) noexcept;

}  // namespace criterion19::python
