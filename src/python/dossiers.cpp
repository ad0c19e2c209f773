// Dossiers, their audit, and the calendar of their year.
#include "handles.hpp"
#include "strict_json.hpp"

#include <criterion19/io/agenda_report.hpp>
#include <criterion19/io/discrepancies.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/choice.hpp>

#include <pybind11/stl.h>

#include <cstddef>
#include <optional>

namespace criterion19::python {
namespace {

py::object discrepancy(Discrepancy const& found) {
    auto const statements = tuple_of(found.statements, [](Statement const& statement) {
        return record("Statement", statement.year, statement.path, text(statement.text), statement.quote);
    });
    return record("Discrepancy", std::string(key_of(found.code)), std::string(key_of(found.severity)),
                  text(wording_of(found.code)), text(found.arithmetic), statements,
                  tuple_of(found.repairs, [](BilingualText const& repair) { return text(repair); }));
}

py::list audit_dossier(Dossier const& dossier, py::object const& as_of) {
    auto const when = optional_day_of(as_of, "as_of").get_value_or(calendar_year(dossier.year()).last());
    auto const found = unlocked([&] { return audit_in_force(dossier, when); });
    py::list out;
    for (auto const& each : found) out.append(discrepancy(each));
    return out;
}

/// The calendar of a year, and who keeps its standard alive.
struct AgendaHandle {
    AgendaReport report;
    std::shared_ptr<void const> owner;

    std::string json() const {
        return unlocked([&] { return write_agenda(report); });
    }
};

AgendaHandle agenda_of(Dossier const& dossier, py::object const& today, StandardHandle const* standard,
                       std::vector<LayerHandle const*> const& layers) {
    auto const when = day_of(today, "today");
    auto const by =
        standard != nullptr
            ? *standard
            : StandardHandle{take(standards::of_title(to_date(calendar_year(dossier.year()).last()), dossier->kind)),
                             nullptr};
    Owners owners;
    auto const own = layers_of(layers, owners);
    return {take(unlocked([&] { return agenda_report(*by, dossier, when, own); })), by.owner};
}

void bind_agenda(py::module_& module) {
    using Self = AgendaHandle const&;
    py::class_<AgendaHandle> type(module, "Agenda", "What is due when in the year of a dossier. Made by `agenda`.");
    is_made_by_functions(type);
    cannot_be_pickled(type);
    type.def(
            "to_json", [](AgendaHandle const& self) { return self.json(); }, "The calendar as JSON.")
        .def(
            "to_dict", [](Self self) { return parsed(self.json()); }, "The same as a dict.")
        .def(
            "to_html",
            [](Self self, Utf8 const& language) {
                auto const in = language_of(language.text);
                return unlocked([&] { return render_html(self.report, in); });
            },
            py::arg("language") = "vi", "The same as one HTML page.")
        .def(
            "to_markdown",
            [](Self self, Utf8 const& language) {
                auto const in = language_of(language.text);
                return unlocked([&] { return render_markdown(self.report, in); });
            },
            py::arg("language") = "vi", "The same in Markdown.")
        .def(
            "to_text",
            [](Self self, Utf8 const& language) {
                TextOptions options;
                options.language = language_of(language.text);
                return unlocked([&] { return render_text(self.report, options); });
            },
            py::arg("language") = "vi", "The same for a terminal.");
    module.def("agenda", &agenda_of, py::arg("dossier"), py::arg("today"), py::arg("standard").none(true),
               py::arg("layers"), "The calendar of the dossier's year.");
}

}  // namespace

void bind_dossiers(py::module_& module) {
    py::class_<Dossier> type(module, "Dossier",
                             "A checked dossier, which is read once and assessed as often as wanted. Made by "
                             "`read_dossier` and by the draft of a report. Nothing changes it.");
    type.def_property_readonly(
            "year", [](Dossier const& self) { return self.year(); }, "Year of assessment.")
        .def_property_readonly(
            "kind", [](Dossier const& self) { return std::string(key_of(self->kind)); },
            "What the dossier is of: \"commune\", \"hamlet\", \"agency\", \"enterprise\", \"school\".")
        .def_property_readonly(
            "name", [](Dossier const& self) { return self->place.name; }, "Name of the commune.")
        .def_property_readonly(
            "province", [](Dossier const& self) { return self->place.province; }, "Name of the province.")
        .def(
            "to_json", [](Dossier const& self) { return unlocked([&] { return write_dossier(self); }); },
            "The dossier as `read_dossier` takes it.")
        .def(
            "to_dict", [](Dossier const& self) { return parsed(unlocked([&] { return write_dossier(self); })); },
            "The same as a dict; dates are text in it.")
        .def(
            "__repr__",
            [](Dossier const& self) {
                auto const& name = self->place.name;
                return "<Dossier " + (name.empty() ? std::string() : name + " ") + std::to_string(self.year()) + ">";
            },
            "Name and year.")
        .def(
            "__reduce__", [](Dossier const& self) { return made_by("read_dossier", py::bytes(write_dossier(self))); },
            "Its JSON.");
    never_changes(type);
    is_made_by_functions(type);
    module.def(
        "read_dossier",
        [](py::object const& source, std::optional<std::size_t> max_bytes, std::optional<std::size_t> max_records) {
            ReadOptions options;
            options.max_bytes = max_bytes.value_or(options.max_bytes);
            options.max_records = max_records.value_or(options.max_records);
            return JsonSource(source, options.max_bytes).read([&](std::string_view json) {
                return read_dossier(json, options);
            });
        },
        py::arg("source"), py::arg("max_bytes") = py::none(), py::arg("max_records") = py::none(),
        "A dossier from JSON or a dict.");
    module.def("audit", &audit_dossier, py::arg("dossier"), py::arg("as_of"), "Where the dossier contradicts itself.");
    bind_agenda(module);
}

}  // namespace criterion19::python
