// Standards and local decisions.
#include "handles.hpp"
#include "strict_json.hpp"

#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/io/standard_print.hpp>
#include <criterion19/judge/batch/columns.hpp>
#include <criterion19/judge/questions.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>

#include <pybind11/stl.h>

#include <functional>

namespace criterion19::python {
namespace {

py::object period(Period const& days) {
    return record("Period", first_day_of(days), last_day_of(days));
}

py::object key_or_none(Standard const& standard, Indicator indicator) {
    return indicator.is_none() ? py::object(py::none()) : py::object(py::str(key_of(standard, indicator)));
}

py::object requirement(Standard const& standard, std::size_t i) {
    auto const& row = standard.rows[i];
    auto const parent = standard.links[i].parent;
    auto const parent_id = parent < 0
                               ? py::object(py::none())
                               : py::object(py::str(std::string(standard.rows[static_cast<std::size_t>(parent)].id)));
    return record("Requirement", std::string(row.id), parent_id, is_group(row.test), std::string(key_of(row.test)),
                  text(row.text), text(print(row.citation)), print(row.citation.label),
                  key_or_none(standard, row.subject), key_or_none(standard, row.other), optional_text(row.parameter),
                  period(row.in_force));
}

py::tuple requirements(StandardHandle const& standard) {
    py::list out;
    for (std::size_t i = 0; i < standard->rows.size(); ++i) out.append(requirement(*standard, i));
    return py::tuple(out);
}

py::tuple indicators(StandardHandle const& standard) {
    return tuple_of(standard->indicators, [&](Indicator indicator) {
        auto const kind = value_kind(*standard, indicator);
        auto const domain = domain_of(*standard, indicator);
        return record("Indicator", key_of(*standard, indicator), text(name_of(*standard, indicator)),
                      std::string(key_of(kind)), number(kind, domain.lo), number(kind, domain.hi));
    });
}

py::tuple parameters(StandardHandle const& standard) {
    return tuple_of(standard->parameters, [](Parameter const& parameter) {
        return record("Parameter", std::string(parameter.key), text(parameter.name),
                      std::string(key_of(parameter.kind)), std::string(key_of(parameter.direction)));
    });
}

py::tuple asked_by(StandardHandle const& standard, boost::optional<int> year) {
    if (year && (*year < first_year || *year > last_year)) throw py::value_error("year: there is no such year");
    auto const list = unlocked([&] { return questions(*standard, year.get_value_or(0)); });
    return tuple_of(list, [&](Question const& question) {
        return record("Question", question.key, text(question.text), text(question.hint), text(question.name),
                      std::string(key_of(question.kind)), number(question.kind, question.domain.lo),
                      number(question.kind, question.domain.hi), std::string(key_of(question.group)),
                      text(wording_of(question.group)), std::string(key_of(question.answerer)),
                      text(wording_of(question.answerer)),
                      tuple_of(question.proof, [](EvidenceKind kind) { return text(wording_of(kind)); }),
                      tuple_of(question.rows, [](std::string const& row) { return py::str(row); }));
    });
}

/// The standard as it holds on a day, by default the last on which it is known to be in force, as `render` prints it.
template <class Render>
std::string print_on(StandardHandle const& standard, py::object const& as_of,
                     std::vector<LayerHandle const*> const& layers, Render&& render) {
    auto const when = optional_day_of(as_of, "as_of").get_value_or(last_known_day(*standard));
    Owners owners;
    auto own = layers_of(layers, owners);
    auto const sheet = take(unlocked([&] { return standard_on(*standard, when, std::move(own)); }));
    return unlocked([&] { return render(sheet); });
}

std::string repr(StandardHandle const& standard) {
    return "<Standard " + std::string(standard->id) + ": " + std::to_string(standard->rows.size()) + " rows>";
}

void bind_standard(py::module_& module) {
    using Layers = std::vector<LayerHandle const*>;
    py::class_<StandardHandle> type(module, "Standard",
                                    "A criteria set: its rows, thresholds and period. Made by `standards`, `standard` "
                                    "and `read_standard`.");
    type.def_property_readonly(
            "id", [](StandardHandle const& self) { return std::string(self->id); }, "\"tt124-2021/commune\"")
        .def_property_readonly(
            "title", [](StandardHandle const& self) { return text(self->title); }, "What it is.")
        .def_property_readonly(
            "kind", [](StandardHandle const& self) { return std::string(key_of(self->unit)); },
            "What it is for: \"commune\", \"hamlet\", \"agency\", \"school\".")
        .def_property_readonly(
            "instrument",
            [](StandardHandle const& self) {
                return self->instrument == nullptr ? py::object(py::none()) : text(name_of(*self->instrument));
            },
            "The legal text.")
        .def_property_readonly(
            "period", [](StandardHandle const& self) { return period(self->in_force); }, "When it is in force.")
        .def_property_readonly(
            "reviewed_on", [](StandardHandle const& self) { return date(self->reviewed_on); },
            "When the law behind it was last read.")
        .def_property_readonly("rows", &requirements, "All requirements in the order of the text, the root first.")
        .def_property_readonly("indicators", &indicators, "What its rows measure: the columns of `judge_columns`.")
        .def_property_readonly("parameters", &parameters, "Its thresholds, periods and readings.")
        .def(
            "questions",
            [](StandardHandle const& self, py::object const& year) {
                return asked_by(self,
                                year.is_none() ? boost::optional<int>() : boost::optional<int>(py::cast<int>(year)));
            },
            py::arg("year") = py::none(),
            "What an office has to be asked, by group, in the order in which it is best asked.")
        .def(
            "to_json", [](StandardHandle const& self) { return unlocked([&] { return write_standard(*self); }); },
            "The standard as `read_standard` takes it.")
        .def(
            "to_dict",
            [](StandardHandle const& self) { return parsed(unlocked([&] { return write_standard(*self); })); },
            "The same as a dict.")
        .def(
            "to_text",
            [](StandardHandle const& self, Utf8 const& language, py::object const& as_of, Layers const& layers) {
                TextOptions options;
                options.language = language_of(language.text);
                return print_on(self, as_of, layers, [&](auto const& sheet) { return render_text(sheet, options); });
            },
            py::arg("language") = "vi", py::arg("as_of") = py::none(), py::arg("layers") = Layers(),
            "The standard for a terminal, as it holds on a day under local decisions; without a day, on the last one "
            "on which it is known to be in force.")
        .def(
            "to_markdown",
            [](StandardHandle const& self, Utf8 const& language, py::object const& as_of, Layers const& layers) {
                auto const in = language_of(language.text);
                return print_on(self, as_of, layers, [&](auto const& sheet) { return render_markdown(sheet, in); });
            },
            py::arg("language") = "vi", py::arg("as_of") = py::none(), py::arg("layers") = Layers(),
            "The same in Markdown.")
        .def(
            "to_html",
            [](StandardHandle const& self, Utf8 const& language, py::object const& as_of, Layers const& layers) {
                auto const in = language_of(language.text);
                return print_on(self, as_of, layers, [&](auto const& sheet) { return render_html(sheet, in); });
            },
            py::arg("language") = "vi", py::arg("as_of") = py::none(), py::arg("layers") = Layers(),
            "The same as one HTML page.")
        .def("__repr__", &repr, "Id and number of rows.")
        .def(
            "__eq__",
            [](StandardHandle const& self, py::object const& other) {
                return py::isinstance<StandardHandle>(other) &&
                       self.standard == other.cast<StandardHandle const&>().standard;
            },
            "Whether it is the same one: two files that say the same are two standards.")
        .def(
            "__hash__", [](StandardHandle const& self) { return std::hash<Standard const*>{}(self.standard); },
            "Goes with `==`.")
        .def(
            "__reduce__",
            [](StandardHandle const& self) {
                auto const built_in = standards::find(self->id);
                return built_in && &*built_in == self.standard
                           ? made_by("standard", std::string(self->id))
                           : made_by("read_standard", py::bytes(write_standard(*self)));
            },
            "Its id where it is built in, else its JSON.");
    never_changes(type);
    is_made_by_functions(type);
}

std::string json_of(LayerHandle const& self) {
    std::vector<Standard const*> own;
    for (auto const& standard : self.standards) own.push_back(standard.standard);
    return unlocked([&] { return write_layer(self.layer, own); });
}

void bind_layer(py::module_& module) {
    py::class_<LayerHandle> type(module, "Layer",
                                 "A local decision: thresholds that a province changes, rows that it adds. Made by "
                                 "`read_layer`.");
    type.def_property_readonly(
            "id", [](LayerHandle const& self) { return self.layer.id; }, "Its id, named in findings that it decided.")
        .def_property_readonly(
            "name", [](LayerHandle const& self) { return text(self.layer.name); }, "What it is called.")
        .def_property_readonly(
            "citation", [](LayerHandle const& self) { return text(self.layer.citation); }, "The deciding text.")
        .def_property_readonly(
            "province", [](LayerHandle const& self) { return optional_text(self.layer.province); },
            "Whose it is; None where it does not matter.")
        .def_property_readonly(
            "period", [](LayerHandle const& self) { return period(self.layer.in_force); }, "When it is in force.")
        .def("to_json", &json_of, "The decision as `read_layer` takes it.")
        .def(
            "to_dict", [](LayerHandle const& self) { return parsed(json_of(self)); }, "The same as a dict.")
        .def(
            "__reduce__",
            [](LayerHandle const& self) {
                return made_by("read_layer", py::bytes(json_of(self)),
                               tuple_of(self.standards, [](StandardHandle const& each) { return py::cast(each); }));
            },
            "Its JSON, and the standards that it speaks of.")
        .def(
            "__repr__", [](LayerHandle const& self) { return "<Layer " + self.layer.id + ">"; }, "Its id.");
    never_changes(type);
    is_made_by_functions(type);
}

}  // namespace

std::vector<ParameterLayer> layers_of(std::vector<LayerHandle const*> const& layers, Owners& owners) {
    std::vector<ParameterLayer> out;
    for (auto const* layer : layers) {
        if (layer == nullptr) throw py::type_error("a layer is None");
        out.push_back(layer->layer);
        for (auto const& standard : layer->standards) owners.push_back(standard.owner);
    }
    return out;
}

void bind_law(py::module_& module) {
    bind_standard(module);
    bind_layer(module);
    module.def(
        "standards",
        [] {
            py::list out;
            for (auto const& entry : standards::catalogue) out.append(StandardHandle{entry.standard, nullptr});
            return out;
        },
        "All built-in standards.");
    module.def(
        "standard",
        [](Utf8 const& id) {
            return StandardHandle{take(standards::named(id.text)), nullptr};
        },
        py::arg("id"), "The built-in standard with this id.");
    module.def(
        "read_standard",
        [](py::object const& source) {
            auto loaded = JsonSource(source).read([](std::string_view json) { return read_standard(json); });
            auto const* const standard = &loaded->standard();
            return StandardHandle{standard, std::move(loaded)};
        },
        py::arg("source"), "A standard from JSON or a dict.");
    module.def(
        "read_layer",
        [](py::object const& source, std::vector<StandardHandle const*> const& own) {
            LayerHandle out;
            std::vector<Standard const*> borrowed;
            for (auto const* standard : own) {
                if (standard == nullptr) throw py::type_error("a standard is None");
                borrowed.push_back(standard->standard);
                out.standards.push_back(*standard);
            }
            out.layer = JsonSource(source).read([&](std::string_view json) { return read_layer(json, borrowed); });
            return out;
        },
        py::arg("source"), py::arg("standards"), "A local decision from JSON or a dict.");
}

}  // namespace criterion19::python
