#include "column_values.hpp"

#include "arrow_array.hpp"

#include <pybind11/numpy.h>

#include <cstring>
#include <limits>

namespace criterion19::python {

std::uint8_t* Borrowed::allocate(std::size_t size) {
    bytes.push_back(std::make_unique<std::uint8_t[]>(size + 1));  // zeroed; never empty
    return bytes.back().get();
}

namespace {

constexpr std::size_t bitmap_size(std::size_t rows) noexcept {
    return (rows + 7) / 8;
}
constexpr std::size_t width_of(ColumnType type) noexcept {
    return type == ColumnType::u8 ? 1 : type == ColumnType::u16 ? 2 : type == ColumnType::i32 ? 4 : 8;
}

[[noreturn]] void refuse(std::string vi, std::string en) {
    throw NoColumn{{std::move(vi), std::move(en)}};
}

void require_aligned(void const* values, ColumnType type) {
    if (reinterpret_cast<std::uintptr_t>(values) % width_of(type) != 0)
        refuse("địa chỉ mảng không thẳng hàng với kiểu", "the array is not aligned to its type");
}

/// A bitmap of where `is_known(i)`.
template <class IsKnown>
std::uint8_t const* bitmap_of(std::size_t rows, Borrowed& borrowed, IsKnown&& is_known) {
    auto* const bits = borrowed.allocate(bitmap_size(rows));
    for (std::size_t i = 0; i < rows; ++i)
        bits[i / 8] = static_cast<std::uint8_t>(bits[i / 8] | (is_known(i) ? 1U : 0U) << i % 8);
    return bits;
}

// NumPy.

std::string print_dtype(py::array const& array) {
    return std::string(py::str(static_cast<py::object>(array.dtype())));
}

void require_plain(py::array const& array) {
    if (array.ndim() != 1)
        refuse("mảng phải có một chiều", "the array must have one dimension, not " + std::to_string(array.ndim()));
    if (array.shape(0) > 1 && array.strides(0) != array.itemsize())
        refuse("mảng không liền nhau; dùng numpy.ascontiguousarray",
               "the array is not contiguous; numpy.ascontiguousarray copies it");
}

/// Values of an array, known everywhere but where they are NaT.
ColumnValues numpy_values(py::array const& array, Borrowed& borrowed) {
    require_plain(array);
    ColumnValues out;
    out.rows = static_cast<std::size_t>(array.shape(0));
    auto const dtype = array.dtype();
    auto const kind = dtype.kind();
    auto const size = dtype.itemsize();
    bool const native = dtype.attr("isnative").cast<bool>();
    bool const days = kind == 'M' && print_dtype(array) == "datetime64[D]";
    if (native && kind == 'b') {
        out.type = ColumnType::u8;
        out.elements = Elements::flags;
    } else if (native && kind == 'u' && size <= 2) {
        out.type = size == 1 ? ColumnType::u8 : ColumnType::u16;
    } else if (native && kind == 'i' && size >= 4) {
        out.type = size == 4 ? ColumnType::i32 : ColumnType::i64;
    } else if (native && days) {
        out.type = ColumnType::i64;
        out.elements = Elements::days;
    } else {
        refuse("kiểu " + print_dtype(array) + " không dùng được; cần bool, uint8, uint16, int32, int64, datetime64[D]",
               "an array of " + print_dtype(array) +
                   " cannot be used; bool, uint8, uint16, int32, int64 or datetime64[D] is needed");
    }
    out.values = array.data();
    require_aligned(out.values, out.type);
    borrowed.objects.push_back(array);
    if (!days) return out;
    constexpr auto nat = std::numeric_limits<std::int64_t>::min();
    auto const* const values = static_cast<std::int64_t const*>(out.values);
    bool any = false;
    for (std::size_t i = 0; i < out.rows; ++i) any = any || values[i] == nat;
    if (any) out.known = bitmap_of(out.rows, borrowed, [&](std::size_t i) { return values[i] != nat; });
    return out;
}

/// Leaves known what `flags` says, one bool a value; `meaning` is what a known value has there.
void restrict(ColumnValues& column, py::array const& flags, bool meaning, Borrowed& borrowed) {
    require_plain(flags);
    if (static_cast<std::size_t>(flags.shape(0)) != column.rows)
        refuse("mảng hiệu lực có " + std::to_string(flags.shape(0)) + " phần tử, cần " + std::to_string(column.rows),
               "the validity has " + std::to_string(flags.shape(0)) + " values, not " + std::to_string(column.rows));
    auto const* const stated = static_cast<std::uint8_t const*>(flags.data());
    auto const* const before = column.known;
    auto const offset = column.known_offset;
    column.known = bitmap_of(column.rows, borrowed, [&](std::size_t i) {
        return (stated[i] != 0) == meaning && detail::bit_at(before, offset + i);
    });
    column.known_offset = 0;
}

ColumnValues with_validity(py::tuple const& pair, Borrowed& borrowed) {
    if (pair.size() != 2 || !py::isinstance<py::array>(pair[0]) || !py::isinstance<py::array>(pair[1]))
        refuse("cần bộ đôi (mảng, hiệu lực)", "a pair of arrays (values, validity) is needed");
    auto out = numpy_values(py::array(pair[0]), borrowed);
    auto const validity = py::array(pair[1]);
    auto const kind = validity.dtype().kind();
    if (kind == 'b') {
        restrict(out, validity, true, borrowed);
    } else if (kind == 'u' && validity.itemsize() == 1 && out.known == nullptr) {
        require_plain(validity);
        // An array of a byte a value is no bitmap, and would be misread.
        if (static_cast<std::size_t>(validity.shape(0)) != bitmap_size(out.rows))
            refuse("bản đồ bit hiệu lực phải có một bit cho mỗi giá trị, đủ số byte",
                   "a validity of uint8 is a bitmap: " + std::to_string(bitmap_size(out.rows)) + " bytes for " +
                       std::to_string(out.rows) + " values, not " + std::to_string(validity.shape(0)));
        out.known = static_cast<std::uint8_t const*>(validity.data());
        borrowed.objects.push_back(validity);
    } else {
        refuse("hiệu lực phải là mảng bool, hoặc bản đồ bit uint8",
               "the validity must be an array of bool, or a bitmap in an array of uint8");
    }
    return out;
}

// Arrow.

/// More values than any memory holds, and few enough that no size made of them overflows.
constexpr std::size_t max_rows = std::numeric_limits<std::size_t>::max() / 64;

/// A number of values that an object says it has: offset or length.
std::size_t stated_size(py::handle value, std::string const& what) {
    auto const index = py::reinterpret_steal<py::object>(PyNumber_Index(value.ptr()));
    int overflow = 0;
    auto const number = index ? PyLong_AsLongLongAndOverflow(index.ptr(), &overflow) : -1;
    if (!index) PyErr_Clear();
    if (number < 0 || overflow != 0 || static_cast<std::size_t>(number) > max_rows)
        refuse(what + " không phải số lượng có thể có", what + " is no possible number of values");
    return static_cast<std::size_t>(number);
}

struct ArrowType {
    char const* format;  ///< of the C data interface
    char const* name;    ///< as pyarrow prints it
    ColumnType type;
    Elements elements;
    bool packed;  ///< bits, not bytes
};
constexpr ArrowType arrow_types[] = {
    {"C", "uint8", ColumnType::u8, Elements::numbers, false},
    {"S", "uint16", ColumnType::u16, Elements::numbers, false},
    {"i", "int32", ColumnType::i32, Elements::numbers, false},
    {"l", "int64", ColumnType::i64, Elements::numbers, false},
    {"tdD", "date32[day]", ColumnType::i32, Elements::days, false},
    {"b", "bool", ColumnType::u8, Elements::flags, true},
};

/// The column over the buffers of an array of Arrow.
ColumnValues arrow_values(ArrowType const& type, std::uint8_t const* validity, std::uint8_t const* data,
                          std::size_t offset, std::size_t rows, Borrowed& borrowed) {
    ColumnValues out;
    out.rows = rows;
    out.type = type.type;
    out.elements = type.elements;
    out.known = validity;
    out.known_offset = offset;
    if (type.packed) {
        auto* const bytes = borrowed.allocate(rows);
        for (std::size_t i = 0; i < rows; ++i) bytes[i] = detail::bit_at(data, offset + i) ? 1 : 0;
        out.values = bytes;
    } else {
        out.values = data + offset * width_of(type.type);
        require_aligned(out.values, out.type);
    }
    return out;
}

template <class T>
T const& in_capsule(py::handle capsule, char const* name) {
    auto const* const pointer = static_cast<T const*>(PyCapsule_GetPointer(capsule.ptr(), name));
    if (pointer == nullptr) throw py::error_already_set();
    if (pointer->release == nullptr)
        refuse("mảng Arrow đã được giải phóng", "the Arrow array has been released already");
    return *pointer;
}

[[noreturn]] void refuse_arrow(std::string const& type) {
    refuse("kiểu Arrow " + type + " không dùng được; cần bool, uint8, uint16, int32, int64, date32",
           "an Arrow array of " + type + " cannot be used; bool, uint8, uint16, int32, int64 or date32 is needed");
}

ColumnValues from_c_array(py::handle source, Borrowed& borrowed) {
    auto const pair = py::tuple(source.attr("__arrow_c_array__")());
    if (pair.size() != 2) refuse("__arrow_c_array__ phải trả hai capsule", "__arrow_c_array__ must give two capsules");
    auto const& schema = in_capsule<ArrowSchema>(pair[0], "arrow_schema");
    auto const& array = in_capsule<ArrowArray>(pair[1], "arrow_array");
    auto const is_possible = [](std::int64_t size) { return size >= 0 && static_cast<std::size_t>(size) <= max_rows; };
    if (schema.format == nullptr || !is_possible(array.length) || !is_possible(array.offset))
        refuse("mảng Arrow không đúng quy cách", "the Arrow array is malformed");
    ColumnValues nothing;
    nothing.rows = static_cast<std::size_t>(array.length);
    std::string const format = schema.format;
    if (format == "n") return nothing;
    ArrowType const* type = nullptr;
    for (auto const& each : arrow_types)
        if (format == each.format) type = &each;
    if (type == nullptr || schema.dictionary != nullptr) refuse_arrow("\"" + format + "\"");
    if (array.n_buffers != 2 || array.buffers == nullptr || (array.length > 0 && array.buffers[1] == nullptr))
        refuse("mảng Arrow không đúng quy cách", "the Arrow array is malformed");
    borrowed.objects.push_back(pair);  // the capsules release the array
    if (array.length == 0) return nothing;
    return arrow_values(*type, static_cast<std::uint8_t const*>(array.buffers[0]),
                        static_cast<std::uint8_t const*>(array.buffers[1]), static_cast<std::size_t>(array.offset),
                        static_cast<std::size_t>(array.length), borrowed);
}

/// The bytes of a buffer of which `size` are needed.
std::uint8_t const* bytes_of(py::handle buffer, std::size_t size, Borrowed& borrowed) {
    if (!PyObject_CheckBuffer(buffer.ptr()))
        refuse("buffers() phải cho các vùng nhớ", "buffers() must give buffers of bytes");
    auto info = std::make_unique<py::buffer_info>(py::reinterpret_borrow<py::buffer>(buffer).request());
    if (info->ndim != 1 || (info->size > 1 && info->strides[0] != info->itemsize) ||
        static_cast<std::size_t>(info->size * info->itemsize) < size)
        refuse("vùng nhớ ngắn hơn mảng Arrow", "a buffer is shorter than the Arrow array");
    borrowed.buffers.push_back(std::move(info));
    return static_cast<std::uint8_t const*>(borrowed.buffers.back()->ptr);
}

ColumnValues from_buffers(py::handle source, Borrowed& borrowed) {
    std::string const name = py::str(source.attr("type"));
    auto const rows = stated_size(source.attr("__len__")(), "len()");
    auto const offset = stated_size(source.attr("offset"), "offset");
    if (rows == 0 || name == "null") {
        ColumnValues nothing;
        nothing.rows = rows;
        return nothing;
    }
    auto const buffers = py::list(source.attr("buffers")());
    for (auto const& type : arrow_types) {
        if (name != type.name) continue;
        if (buffers.size() != 2) refuse("cần hai vùng nhớ", "two buffers are needed");
        auto const end = offset + rows;
        auto const* const validity =
            py::object(buffers[0]).is_none() ? nullptr : bytes_of(buffers[0], bitmap_size(end), borrowed);
        auto const* const data =
            bytes_of(buffers[1], type.packed ? bitmap_size(end) : end * width_of(type.type), borrowed);
        return arrow_values(type, validity, data, offset, rows, borrowed);
    }
    refuse_arrow(name);
}

}  // namespace

ColumnValues column_values(py::handle source, Borrowed& borrowed) {
    if (py::isinstance(source, py::module_::import("numpy.ma").attr("MaskedArray"))) {
        auto out = numpy_values(py::array(source.attr("data")), borrowed);
        auto const mask = py::array(py::module_::import("numpy.ma").attr("getmaskarray")(source));
        restrict(out, mask, false, borrowed);
        return out;
    }
    if (py::isinstance<py::array>(source)) return numpy_values(py::reinterpret_borrow<py::array>(source), borrowed);
    if (py::isinstance<py::tuple>(source)) return with_validity(py::reinterpret_borrow<py::tuple>(source), borrowed);
    if (py::hasattr(source, "__arrow_c_array__")) return from_c_array(source, borrowed);
    if (py::hasattr(source, "buffers") && py::hasattr(source, "offset") && py::hasattr(source, "type"))
        return from_buffers(source, borrowed);
    if (py::hasattr(source, "__array__"))
        return numpy_values(py::array(py::module_::import("numpy").attr("asarray")(source)), borrowed);
    auto const name = std::string(py::str(py::type::of(source).attr("__name__")));
    refuse(name + " không phải cột: cần mảng NumPy hay Arrow",
           name + " is no column: an array of NumPy or Arrow is needed");
}

std::size_t first_outside(ColumnValues const& column, Interval domain) noexcept {
    if (column.values == nullptr) return column.rows;
    return detail::with_values(column.type, column.values, [&](auto const* typed) -> std::size_t {
        using Value = std::decay_t<decltype(typed[0])>;
        using Limits = std::numeric_limits<Value>;
        auto lowest = Limits::max();
        auto highest = Limits::min();
        if (static_cast<std::int64_t>(Limits::min()) >= domain.lo &&
            static_cast<std::int64_t>(Limits::max()) <= domain.hi)
            return column.rows;
        for (std::size_t i = 0; i < column.rows; ++i) {
            lowest = typed[i] < lowest ? typed[i] : lowest;
            highest = typed[i] > highest ? typed[i] : highest;
        }
        auto const inside = [&](Value value) {
            return static_cast<std::int64_t>(value) >= domain.lo && static_cast<std::int64_t>(value) <= domain.hi;
        };
        if (column.rows == 0 || (inside(lowest) && inside(highest))) return column.rows;
        for (std::size_t i = 0; i < column.rows; ++i)
            if (!inside(typed[i]) && detail::bit_at(column.known, column.known_offset + i)) return i;
        return column.rows;
    });
}

}  // namespace criterion19::python
