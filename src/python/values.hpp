// How values of the library look in Python, and how its errors are raised there.
#pragma once

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/outcome.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/law/indicators.hpp>

#include <pybind11/pybind11.h>
#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19::python {

namespace py = pybind11;

/// Text of a str, and of nothing else: pybind11 takes bytes for a std::string as they are.
struct Utf8 {
    std::string text;

    operator std::string const&() const noexcept { return text; }
};

/// Raises `criterion19.InputError` with all of them.
[[noreturn]] void raise(Errors const& errors);

/// The value of a result, or `InputError`.
template <class T>
T take(Result<T> result) {
    if (!result) raise(result.errors());
    return *std::move(result);
}

/// What `make` gives, with Python's lock released meanwhile: it must not touch an object of Python.
template <class Make>
auto unlocked(Make&& make) {
    py::gil_scoped_release const released;
    return std::forward<Make>(make)();
}

/// `criterion19.Text`.
py::object text(BilingualText const& value);
std::vector<py::object> texts(std::vector<BilingualText> const& values);

/// Key and both wordings of every outcome, by its number.
py::tuple outcome_texts();
/// `criterion19.Outcome`.
py::object outcome(Outcome value);

/// `datetime.date`.
py::object date(Day day);
/// The first day of a period, and its last day or None where it has no end.
py::object first_day_of(Period const& period);
py::object last_day_of(Period const& period);
/// The day that a `datetime.date` means, which must be one of the years 1900 to 2199.
Day day_of(py::handle date, char const* argument);
boost::optional<Day> optional_day_of(py::handle date, char const* argument);

/// What is known of a number: int, bool or date where it is exact, `criterion19.Bounds` where only bounds are, None
/// where it may be anything that an indicator of this kind can be.
py::object known(ValueKind kind, Interval value);
/// A number of that kind alone: int, bool or date.
py::object number(ValueKind kind, std::int64_t value);

/// "vi" or "en".
Language language_of(std::string_view code);

/// The document as dict, list, str, int.
py::object parsed(std::string const& json);

}  // namespace criterion19::python

namespace pybind11::detail {

template <>
struct type_caster<criterion19::python::Utf8> {
    PYBIND11_TYPE_CASTER(criterion19::python::Utf8, const_name("str"));

    /// A str with half of a surrogate pair is an `InputError`.
    bool load(handle source, bool) {
        if (!PyUnicode_Check(source.ptr())) return false;
        Py_ssize_t size = 0;
        auto const* const bytes = PyUnicode_AsUTF8AndSize(source.ptr(), &size);
        if (bytes == nullptr) {
            PyErr_Clear();
            criterion19::python::raise({criterion19::make_error(criterion19::ErrorCode::invalid_utf8)});
        }
        value.text.assign(bytes, static_cast<std::size_t>(size));
        return true;
    }
};

}  // namespace pybind11::detail
