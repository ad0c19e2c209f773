// criterion19._criterion19: the compiled part of the package. The package's own modules give it signatures and paths.
#include "handles.hpp"

#include <criterion19/standards/catalogue.hpp>
#include <criterion19/version.hpp>

PYBIND11_MODULE(_criterion19, module) {
    namespace python = criterion19::python;

    pybind11::options options;
    options.disable_function_signatures();
    module.doc() = "The compiled part of criterion19: use it through the package.";
    module.attr("__version__") = criterion19::library_version;
    module.attr("law_data_version") = std::string(criterion19::standards::law_data_version);
    module.attr("outcome_texts") = python::outcome_texts();
    python::bind_law(module);
    python::bind_dossiers(module);
    python::bind_assessments(module);
    python::bind_reports(module);
    python::bind_numbers(module);
    python::bind_outcomes(module);
}
