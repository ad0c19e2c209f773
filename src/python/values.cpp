#include "handles.hpp"

namespace criterion19::python {
namespace {

/// A name of the package's own modules, looked up when it is needed: they are loaded before anything is called.
py::object from_package(char const* module, char const* name) {
    return py::module_::import(module).attr(name);
}
py::object type_of(char const* name) {
    return from_package("criterion19._types", name);
}

py::object place(std::size_t number) {
    return number == 0 ? py::object(py::none()) : py::object(py::int_(number));
}

}  // namespace

void is_made_by_functions(py::handle type) {
    reinterpret_cast<PyTypeObject*>(type.ptr())->tp_new = [](PyTypeObject* of, PyObject*, PyObject*) -> PyObject* {
        PyErr_Format(PyExc_TypeError, "%.200s objects are made by the functions of criterion19", of->tp_name);
        return nullptr;
    };
    PyType_Modified(reinterpret_cast<PyTypeObject*>(type.ptr()));
}

void raise(Errors const& errors) {
    auto const make_fault = type_of("Fault");
    py::list faults;
    for (auto const& error : errors)
        faults.append(make_fault(std::string(name_of(error.code)), error.path, error.message.in(Language::en),
                                 error.message.in(Language::vi), place(error.line), place(error.column)));
    auto const type = type_of("InputError");
    auto const raised = type(faults);
    PyErr_SetObject(type.ptr(), raised.ptr());
    throw py::error_already_set();
}

py::object text(BilingualText const& value) {
    return type_of("Text")(value.in(Language::vi), value.in(Language::en));
}
std::vector<py::object> texts(std::vector<BilingualText> const& values) {
    std::vector<py::object> out;
    out.reserve(values.size());
    for (auto const& value : values) out.push_back(text(value));
    return out;
}

py::tuple outcome_texts() {
    py::list out;
    for (unsigned number = 0; number < 4; ++number) {
        auto const value = static_cast<Outcome>(number);
        auto const wording = wording_of(value);
        out.append(py::make_tuple(std::string(key_of(value)), std::string(wording.vi), std::string(wording.en)));
    }
    return py::tuple(out);
}

py::object outcome(Outcome value) {
    return type_of("Outcome")(static_cast<int>(value));
}

py::object date(Day day) {
    auto const value = to_date(day);
    return from_package("datetime", "date")(static_cast<int>(value.year()), value.month().as_number(),
                                            value.day().as_number());
}
py::object first_day_of(Period const& period) {
    return period.from == first_day ? py::object(py::none()) : date(period.from);
}
py::object last_day_of(Period const& period) {
    return period.until == open_end ? py::object(py::none()) : date(period.last());
}

Day day_of(py::handle date, char const* argument) {
    // A time of day would be cut off in silence.
    if (py::type::of(date).ptr() != from_package("datetime", "date").ptr())
        throw py::type_error(std::string(argument) + " must be a datetime.date, not " +
                             std::string(py::str(py::type::of(date).attr("__name__"))));
    auto const year = date.attr("year").cast<int>();
    if (year < first_year || year > last_year)
        raise({make_error(
            ErrorCode::invalid_argument, {},
            {argument, fill_in({"năm {0} ngoài khoảng {1} đến {2}", "year {0} is outside {1} to {2}"},
                               {std::to_string(year), std::to_string(first_year), std::to_string(last_year)})})});
    return day(year, date.attr("month").cast<int>(), date.attr("day").cast<int>());
}
boost::optional<Day> optional_day_of(py::handle date, char const* argument) {
    if (date.is_none()) return boost::none;
    return day_of(date, argument);
}

py::object number(ValueKind kind, std::int64_t value) {
    switch (kind) {
        case ValueKind::flag:
            return py::bool_(value != 0);
        case ValueKind::date:
            return date(Day{static_cast<std::int32_t>(value)});
        case ValueKind::count:
        case ValueKind::percent:
            break;
    }
    return py::int_(value);
}

py::object known(ValueKind kind, Interval value) {
    if (value.exact()) return number(kind, value.lo);
    auto const whole = kind == ValueKind::flag   ? Interval{0, 1}
                       : kind == ValueKind::date ? Interval{first_day.number, end_day.number - 1}
                                                 : Interval{};
    auto const lower = value.lo <= whole.lo ? py::object(py::none()) : number(kind, value.lo);
    auto const upper = value.hi >= whole.hi ? py::object(py::none()) : number(kind, value.hi);
    if (lower.is_none() && upper.is_none()) return py::none();
    return type_of("Bounds")(lower, upper);
}

Language language_of(std::string_view code) {
    if (code == "vi") return Language::vi;
    if (code == "en") return Language::en;
    raise({make_error(ErrorCode::invalid_argument, {},
                      {"language",
                       {"\"" + std::string(code) + "\" không phải \"vi\" hay \"en\"",
                        "\"" + std::string(code) + "\" is neither \"vi\" nor \"en\""}})});
}

py::object parsed(std::string const& json) {
    return py::module_::import("json").attr("loads")(json);
}

}  // namespace criterion19::python
