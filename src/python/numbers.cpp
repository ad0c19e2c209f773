// Document numbers.
#include "handles.hpp"
#include "strict_json.hpp"

#include <criterion19/io/document_text.hpp>
#include <criterion19/record/document_number.hpp>

#include <pybind11/stl.h>

namespace criterion19::python {
namespace {

/// A number and the text that it was read from.
struct NumberHandle {
    std::string input;
    DocumentNumber number;
};

py::tuple repairs(NumberHandle const& self) {
    py::list out;
    for (auto const& term : Vocabulary<criterion19::Repair>::terms)
        if (self.number.repairs().contains(term.value)) out.append(std::string(term.key));
    return py::tuple(out);
}

py::tuple groups(NumberHandle const& self) {
    py::list out;
    for (std::size_t i = 0; i < self.number.group_count(); ++i) out.append(std::string(self.number.group(i)));
    return py::tuple(out);
}

/// `DocumentNumber(text)`: reads all of the text; InputError where it is no number, or could be read in two ways.
PyObject* new_number(PyTypeObject* type, PyObject* arguments, PyObject* keywords) {
    char const* names[] = {"text", nullptr};
    PyObject* text = nullptr;
    if (PyArg_ParseTupleAndKeywords(arguments, keywords, "U:DocumentNumber", const_cast<char**>(names), &text) == 0)
        return nullptr;
    try {
        if (type != reinterpret_cast<PyTypeObject*>(py::type::of<NumberHandle>().ptr()))
            throw py::type_error("DocumentNumber has no subclasses");
        std::string const input(utf8_of(text));
        return py::cast(NumberHandle{input, take(parse_document_text(input))}).release().ptr();
    } catch (py::error_already_set& error) {
        error.restore();
    } catch (py::builtin_exception const& error) {
        error.set_error();
    } catch (std::bad_alloc const&) {
        PyErr_NoMemory();
    } catch (std::exception const& error) {
        PyErr_SetString(PyExc_RuntimeError, error.what());
    }
    return nullptr;
}

}  // namespace

void bind_numbers(py::module_& module) {
    using Self = NumberHandle const&;
    py::class_<NumberHandle> type(
        module, "DocumentNumber",
        "Number and symbol of one document, read from text of any origin. Two are equal where they "
        "print the same number; padding and repairs do not count.");
    // Made whole by `__new__`: without `__init__` it would hold nothing, and be read all the same.
    auto* const made = reinterpret_cast<PyTypeObject*>(type.ptr());
    made->tp_new = &new_number;
    made->tp_init = [](PyObject*, PyObject*, PyObject*) { return 0; };
    PyType_Modified(made);
    type.def_property_readonly(
            "canonical", [](Self self) { return canonical(self.number); }, "\"16/KH-UBND\", \"67-NQ/ĐU\".")
        .def_property_readonly(
            "heading", [](Self self) { return heading(self.number); },
            "The line as documents print it: \"Số: 16/KH-UBND\".")
        .def_property_readonly(
            "family", [](Self self) { return std::string(key_of(self.number.family())); },
            "Its shape: \"administrative\", \"party\", \"normative\" and so on.")
        .def_property_readonly(
            "number",
            [](Self self) {
                return self.number.number() == 0 ? py::object(py::none()) : py::object(py::int_(self.number.number()));
            },
            "16 of \"16/KH-UBND\"; None in a draft.")
        .def_property_readonly(
            "letter",
            [](Self self) {
                return self.number.letter() == 0 ? py::object(py::none())
                                                 : py::object(py::str(std::string(1, self.number.letter())));
            },
            "\"a\" of \"30a/2008/NQ-CP\", or None.")
        .def_property_readonly(
            "year",
            [](Self self) {
                return self.number.year() ? py::object(py::int_(*self.number.year())) : py::object(py::none());
            },
            "The year inside the number, or None.")
        .def_property_readonly(
            "type",
            [](Self self) {
                return self.number.type() ? py::object(py::str(std::string(key_of(*self.number.type()))))
                                          : py::object(py::none());
            },
            "Key of the type that the code stands for: \"plan\", \"resolution\"; or None.")
        .def_property_readonly(
            "type_code", [](Self self) { return optional_text(self.number.type_code()); }, "The code: \"KH\"; or None.")
        .def_property_readonly("groups", &groups, "The symbol groups after the type: (\"BCA\", \"V05\").")
        .def_property_readonly(
            "issuer",
            [](Self self) {
                auto const* issuer = issuer_of(self.number);
                return issuer == nullptr ? py::object(py::none()) : text(issuer->name);
            },
            "Name of the body that issued it; None where its code is not known.")
        .def_property_readonly("repairs", &repairs, "Keys of everything that was mended to read it, spacing aside.")
        .def(
            "to_dict", [](Self self) { return parsed(document_number_json(self.input, self.number)); },
            "Everything that is known of it, as the program writes it.")
        .def(
            "__eq__",
            [](Self self, py::object const& other) {
                return py::isinstance<NumberHandle>(other) && self.number == other.cast<NumberHandle const&>().number;
            },
            "The same number as printed.")
        .def(
            "__hash__", [](Self self) { return py::hash(py::str(canonical(self.number))); }, "Goes with `==`.")
        .def(
            "__str__", [](Self self) { return canonical(self.number); }, "The canonical number.")
        .def(
            "__repr__", [](Self self) { return "DocumentNumber('" + canonical(self.number) + "')"; },
            "The canonical number.")
        .def(
            "__reduce__",
            [](py::object const& self) {
                return py::make_tuple(py::type::of(self), py::make_tuple(self.cast<Self>().input));
            },
            "The text that it was read from.");
    never_changes(type);
}

}  // namespace criterion19::python
