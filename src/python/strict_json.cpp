#include "strict_json.hpp"

#include <criterion19/io/json.hpp>
#include "core/record/path.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace criterion19::python {
namespace {

using detail::Path;

std::string name_of_type(py::handle value) {
    return std::string(py::str(py::type::of(value).attr("__name__")));
}

/// The bytes of a str, or none where it cannot be UTF-8.
boost::optional<std::string_view> try_utf8(py::handle text) {
    Py_ssize_t size = 0;
    auto const* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
    if (bytes == nullptr) {
        PyErr_Clear();
        return boost::none;
    }
    return std::string_view(bytes, static_cast<std::size_t>(size));
}

/// Writes a dict as JSON. Nothing of it is read here: that its keys and values make sense is the reader's business. In
/// the place of what JSON cannot hold stands null.
class Writer {
public:
    explicit Writer(std::size_t max_bytes) : max_bytes_(max_bytes) {}

    void write(py::handle value, Path const& path, std::size_t depth) {
        if (full()) return;
        if (value.is_none())
            out_ += "null";
        else if (PyBool_Check(value.ptr()))
            out_ += value.ptr() == Py_True ? "true" : "false";
        else if (PyUnicode_Check(value.ptr()))
            write_text(value, path);
        else if (PyDict_Check(value.ptr()))
            write_dict(value, path, depth);
        else if (PyList_Check(value.ptr()) || PyTuple_Check(value.ptr()))
            write_list(value, path, depth);
        else if (PyFloat_Check(value.ptr()))
            write_float(value, path);
        else if (PyIndex_Check(value.ptr()))
            write_number(value, path);
        else if (py::type::of(value).is(date_))
            out_ += '"' + std::string(py::str(value.attr("isoformat")())) + '"';
        else
            fail_value(path, ErrorCode::wrong_type,
                       {{"giá trị JSON hoặc datetime.date", "a JSON value or datetime.date"}, name_of_type(value)});
    }

    std::string text() { return std::move(out_); }
    Errors errors() { return std::move(errors_); }
    /// Whether what was written is all of it, so that a reader may say what is wrong with the rest.
    bool is_whole() const noexcept { return !too_large_ && !cut_; }

private:
    bool full() {
        if (errors_.size() >= max_faults) return cut_ = true;
        // Lists that hold one list many times over are small here and endless in JSON.
        if (out_.size() <= max_bytes_) return false;
        if (!too_large_)
            errors_.push_back(make_error(ErrorCode::too_large, {},
                                         {max_bytes_ >> 20U != 0 ? std::to_string(max_bytes_ >> 20U) + " MB"
                                                                 : std::to_string(max_bytes_) + " byte"}));
        return too_large_ = true;
    }

    void fail(Path const& path, ErrorCode code, std::vector<BilingualText> const& arguments = {}) {
        errors_.push_back(make_error(code, path.pointer(), arguments));
        errors_.back().line = 1;
        errors_.back().column = out_.size() + 1;
    }
    /// In the place of a value.
    void fail_value(Path const& path, ErrorCode code, std::vector<BilingualText> const& arguments = {}) {
        fail(path, code, arguments);
        out_ += "null";
    }

    bool too_deep(Path const& path, std::size_t depth) {
        if (depth < max_depth) return false;
        fail_value(path, ErrorCode::too_deep, {std::to_string(max_depth)});
        return true;
    }

    /// Stands in JSON as it is, so that the reader says of it what it says of JSON.
    void write_float(py::handle value, Path const& path) {
        std::string const text = py::repr(value);
        if (!std::isfinite(PyFloat_AS_DOUBLE(value.ptr()))) return fail_value(path, ErrorCode::not_an_integer, {text});
        fail(path, ErrorCode::not_an_integer, {text});
        out_ += text;
    }

    void write_number(py::handle value, Path const& path) {
        auto const index = py::reinterpret_steal<py::object>(PyNumber_Index(value.ptr()));
        if (!index) throw py::error_already_set();
        int overflow = 0;
        auto const number = PyLong_AsLongLongAndOverflow(index.ptr(), &overflow);
        if (overflow == 0)
            out_ += std::to_string(number);
        else
            fail_value(path, ErrorCode::out_of_range,
                       {{"có hơn 18 chữ số", "of more than 18 digits"}, "0", std::to_string(max_count)});
    }

    void write_text(py::handle value, Path const& path) {
        auto const text = try_utf8(value);
        if (!text) return fail_value(path, ErrorCode::invalid_utf8);
        constexpr char const* digits = "0123456789abcdef";
        out_ += '"';
        for (char const c : *text) {
            auto const byte = static_cast<unsigned char>(c);
            if (byte == '"' || byte == '\\') {
                out_ += '\\';
                out_ += c;
            } else if (byte < 0x20) {
                out_ += "\\u00";
                out_ += digits[byte >> 4U];
                out_ += digits[byte & 15U];
            } else {
                out_ += c;
            }
        }
        out_ += '"';
    }

    void write_dict(py::handle value, Path const& path, std::size_t depth) {
        if (too_deep(path, depth)) return;
        // A copy of the items: `__index__` of a value may run anything.
        auto const items = py::reinterpret_steal<py::list>(PyDict_Items(value.ptr()));
        bool first = true;
        out_ += '{';
        for (auto const& item : items) {
            auto const pair = py::reinterpret_borrow<py::tuple>(item);
            py::object const key = pair[0];
            if (!PyUnicode_Check(key.ptr())) {
                fail(path, ErrorCode::wrong_type,
                     {{"khóa là chuỗi", "a key that is text"}, std::string(py::repr(key))});
                continue;
            }
            auto const name = try_utf8(key);
            if (!name) {
                fail(path, ErrorCode::invalid_utf8);
                continue;
            }
            if (!first) out_ += ',';
            first = false;
            write_text(key, path);
            out_ += ':';
            write(pair[1], Path(path, *name), depth + 1);
        }
        out_ += '}';
    }

    void write_list(py::handle value, Path const& path, std::size_t depth) {
        if (too_deep(path, depth)) return;
        auto const items = py::reinterpret_steal<py::tuple>(PySequence_Tuple(value.ptr()));
        out_ += '[';
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (i != 0) out_ += ',';
            write(items[i], Path(path, i), depth + 1);
        }
        out_ += ']';
    }

    py::object date_ = py::module_::import("datetime").attr("date");
    std::size_t max_bytes_;
    bool too_large_ = false;
    bool cut_ = false;
    std::string out_;
    Errors errors_;
};

}  // namespace

std::string_view utf8_of(py::handle text) {
    auto const bytes = try_utf8(text);
    if (!bytes) raise({make_error(ErrorCode::invalid_utf8)});
    return *bytes;
}

JsonSource::JsonSource(py::handle source, std::size_t max_bytes) {
    if (PyUnicode_Check(source.ptr())) {
        text_ = utf8_of(source);
    } else if (PyBytes_Check(source.ptr())) {
        text_ = {PyBytes_AS_STRING(source.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(source.ptr()))};
    } else if (PyDict_Check(source.ptr())) {
        Writer writer(max_bytes);
        writer.write(source, Path(), 0);
        unwritable_ = writer.errors();
        own_ = writer.text();
        if (!writer.is_whole()) raise(placed({}));
    } else {
        throw py::type_error("a dict, JSON text or a path is needed, not " + name_of_type(source));
    }
}

Errors JsonSource::placed(Errors errors) const {
    if (own_.empty()) return errors;
    auto const is_in = [](Errors const& all, Error const& error) {
        return std::any_of(all.begin(), all.end(), [&error](Error const& other) { return other.path == error.path; });
    };
    auto own = unwritable_;
    // Of a float the reader knows better what is wanted there. The null in the place of anything else is no statement.
    own.erase(std::remove_if(
                  own.begin(), own.end(),
                  [&](Error const& error) { return error.code == ErrorCode::not_an_integer && is_in(errors, error); }),
              own.end());
    errors.erase(std::remove_if(errors.begin(), errors.end(), [&](Error const& error) { return is_in(own, error); }),
                 errors.end());
    errors.insert(errors.begin(), own.begin(), own.end());
    std::stable_sort(errors.begin(), errors.end(), [](Error const& a, Error const& b) { return a.column < b.column; });
    for (auto& error : errors) error.line = error.column = 0;
    return errors;
}

}  // namespace criterion19::python
