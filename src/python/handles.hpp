// What Python's objects hold. All of it is unchangeable once made, so it may be read without Python's lock, and each
// keeps alive what it borrows.
#pragma once

#include "values.hpp"

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::python {

/// Unchangeable and shared. Bound by value, and not as pybind11's holder: None in the place of an object is then a
/// TypeError, where a pointer would be null.
template <class T>
struct Shared {
    std::shared_ptr<T const> pointer;

    T const& operator*() const noexcept { return *pointer; }
    T const* operator->() const noexcept { return pointer.get(); }
};

/// Whatever is kept alive by whoever borrows from it.
using Owners = std::vector<std::shared_ptr<void const>>;

/// A standard: built in, loaded, or one with rows that local decisions add.
struct StandardHandle {
    Standard const* standard = nullptr;
    std::shared_ptr<void const> owner;  ///< null where it is built in

    Standard const& operator*() const noexcept { return *standard; }
    Standard const* operator->() const noexcept { return standard; }
};

/// A local decision, and the standards from files that it speaks of.
struct LayerHandle {
    ParameterLayer layer;
    std::vector<StandardHandle> standards;
};

/// What a dossier was assessed by.
struct AssessedDossier {
    Dossier dossier;
    boost::optional<StandardHandle> standard;  ///< absent: none was named
    std::vector<LayerHandle> layers;
    boost::optional<Day> as_of;
    std::string unit;
};

/// An assessment and what it was made of.
struct AssessmentHandle {
    Assessment assessment;
    Owners owners;
    boost::optional<AssessedDossier> made_of;  ///< absent: of columns, or of facts that a repair changes
};
using SharedAssessment = Shared<AssessmentHandle>;

/// One finding of an assessment.
struct FindingHandle {
    SharedAssessment of;
    std::size_t index = 0;

    Finding const& operator*() const noexcept { return of->assessment.findings[index]; }
    Finding const* operator->() const noexcept { return &**this; }
};

/// An object of one of the named tuples of the package.
template <class... Parts>
py::object record(char const* name, Parts&&... parts) {
    return py::module_::import("criterion19._records").attr(name)(std::forward<Parts>(parts)...);
}

/// A tuple of what `make` gives for each.
template <class Range, class Make>
py::tuple tuple_of(Range const& range, Make&& make) {
    py::list out;
    for (auto const& each : range) out.append(make(each));
    return py::tuple(out);
}

/// None where the text is empty.
inline py::object optional_text(std::string_view text) {
    return text.empty() ? py::object(py::none()) : py::object(py::str(text.data(), text.size()));
}

/// The layers for `AssessOptions`; what they need is added to `owners`.
std::vector<ParameterLayer> layers_of(std::vector<LayerHandle const*> const& layers, Owners& owners);

/// Objects of this class never change, so a copy is the object itself.
template <class Class>
void never_changes(Class& type) {
    type.def(
            "__copy__", [](py::object const& self) { return self; }, "The object itself: it never changes.")
        .def(
            "__deepcopy__", [](py::object const& self, py::dict const&) { return self; }, py::arg("memo"),
            "The object itself: it never changes.");
}

/// Objects of this class are made by functions of the package alone. What `__new__` made by itself would hold nothing,
/// and be read all the same: it raises TypeError.
void is_made_by_functions(py::handle type);

/// Pickling an object of this class raises TypeError, in every protocol.
template <class Class>
void cannot_be_pickled(Class& type) {
    type.def(
        "__reduce__",
        [](py::object const& self) -> py::object {
            throw py::type_error("cannot pickle " + std::string(py::str(py::type::of(self).attr("__name__"))) +
                                 " objects");
        },
        "Raises TypeError: only what is made of text is pickled.");
}

/// How pickle makes an object again: a function of the package, and its arguments.
template <class... Arguments>
py::tuple made_by(char const* function, Arguments&&... arguments) {
    return py::make_tuple(py::module_::import("criterion19._api").attr(function),
                          py::make_tuple(std::forward<Arguments>(arguments)...));
}

py::object evidence(Evidence const& evidence);
py::object missing_of(Assessment const& assessment);
py::object remedies_of(Assessment const& assessment);
/// `criterion19.Repair`, or None.
py::object repair_of(SharedAssessment const& assessment, bool allow_everything);

// Each adds its classes and functions to the module. Methods are lambdas that take a reference: pybind11 turns None
// into a null pointer for pointers to members.
void bind_law(py::module_& module);
void bind_dossiers(py::module_& module);
void bind_assessments(py::module_& module);
void bind_reports(py::module_& module);
void bind_numbers(py::module_& module);
void bind_outcomes(py::module_& module);

}  // namespace criterion19::python
