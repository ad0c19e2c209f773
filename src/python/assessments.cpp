// Assessments and their findings.
#include "handles.hpp"

#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/comparison.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/explain.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/standards/background.hpp>
#include <criterion19/standards/choice.hpp>

#include <pybind11/stl.h>

namespace criterion19::python {
namespace {

/// Kind of the unit inside the dossier; that of the dossier where there is no such unit, which `assess` then says.
UnitKind kind_of(Dossier const& dossier, std::string const& unit) {
    for (auto const& each : dossier->units)
        if (each.id.text() == unit) return each.kind;
    return dossier->kind;
}

SharedAssessment assess_dossier(Dossier const& dossier, StandardHandle const* standard,
                                std::vector<LayerHandle const*> const& layers, py::object const& as_of,
                                Utf8 const& given_unit) {
    std::string const& unit = given_unit.text;
    Owners owners;
    AssessOptions options;
    options.as_of = optional_day_of(as_of, "as_of");
    options.unit = unit;
    options.layers = layers_of(layers, owners);
    auto by = StandardHandle{};
    if (standard != nullptr) {
        by = *standard;
    } else {
        auto const when = options.as_of.get_value_or(calendar_year(dossier.year()).last());
        auto const chosen = take(standards::by_default(to_date(when), kind_of(dossier, unit)));
        by.standard = chosen.standard;
        if (chosen.reason != BilingualText()) options.notes.push_back(chosen.reason);
    }
    owners.push_back(by.owner);
    auto assessment = take(unlocked([&] { return assess(dossier, *by, options); }));
    AssessedDossier made_of{dossier, {}, {}, options.as_of, unit};
    if (standard != nullptr) made_of.standard = *standard;
    for (auto const* layer : layers) made_of.layers.push_back(*layer);
    return {std::make_shared<AssessmentHandle const>(
        AssessmentHandle{std::move(assessment), std::move(owners), std::move(made_of)})};
}

/// The report as the program prints it: with what the audit of the dossier finds.
AssessmentReport full_report(AssessmentHandle const& handle) {
    auto report = report_on(handle.assessment);
    // Units inside a dossier are not audited by themselves.
    if (handle.made_of && handle.made_of->unit.empty())
        report.discrepancies = audit(handle.made_of->dossier, handle.assessment.as_of, {handle.assessment});
    return report;
}

std::string to_json(SharedAssessment const& self) {
    return unlocked([&] { return write_assessment(full_report(*self)); });
}
std::string to_html(SharedAssessment const& self, Utf8 const& language) {
    auto const in = language_of(language.text);
    return unlocked([&] { return render_html(full_report(*self), in); });
}
std::string to_markdown(SharedAssessment const& self, Utf8 const& language) {
    auto const in = language_of(language.text);
    return unlocked([&] { return render_markdown(full_report(*self), in); });
}
std::string to_text(SharedAssessment const& self, Utf8 const& language, std::size_t width) {
    TextOptions options;
    options.language = language_of(language.text);
    options.width = width;
    return unlocked([&] { return render_text(full_report(*self), options); });
}

py::tuple reduce(SharedAssessment const& self) {
    auto const& made_of = self->made_of;
    if (!made_of)
        throw py::type_error(
            "only assessments of dossiers can be pickled; this one is of other facts, which to_dict() gives");
    return made_by("_assess_again", made_of->dossier,
                   made_of->standard ? py::cast(*made_of->standard) : py::object(py::none()),
                   tuple_of(made_of->layers, [](LayerHandle const& layer) { return py::cast(layer); }),
                   made_of->as_of ? date(*made_of->as_of) : py::object(py::none()), made_of->unit);
}

std::string repr(SharedAssessment const& self) {
    auto const& assessment = self->assessment;
    std::size_t of[4] = {};
    for (auto const& finding : assessment.findings)
        if (!finding.group) ++of[static_cast<unsigned>(finding.outcome)];
    auto const count = [&](Outcome outcome) {
        return std::to_string(of[static_cast<unsigned>(outcome)]) + " " + std::string(wording_of(outcome).en);
    };
    auto const name = assessment.unit_name.in(Language::vi);
    return "<Assessment " + (name.empty() ? std::string() : name + " ") + std::to_string(assessment.year) + " by " +
           assessment.standard_id + ": " + std::string(key_of(assessment.outcome)) + " (" + count(Outcome::met) + ", " +
           count(Outcome::not_met) + ", " + count(Outcome::undetermined) + ", " + count(Outcome::not_applicable) + ")>";
}

FindingHandle finding(SharedAssessment const& of, std::size_t index) {
    return {of, index};
}

py::list findings(SharedAssessment const& self) {
    py::list out;
    for (std::size_t i = 0; i < self->assessment.findings.size(); ++i) out.append(finding(self, i));
    return out;
}

py::object find(SharedAssessment const& self, Utf8 const& id) {
    auto const* found = self->assessment.find(id.text);
    if (found == nullptr) return py::none();
    return py::cast(finding(self, static_cast<std::size_t>(found - self->assessment.findings.data())));
}

py::object known_value(FindingHandle const& self, boost::optional<Interval> const& value) {
    return value ? known(self->kind, *value) : py::object(py::none());
}
py::object plain_number(boost::optional<std::int64_t> const& value, ValueKind kind) {
    return value ? number(kind, *value) : py::object(py::none());
}

py::tuple missing_facts(FindingHandle const& self) {
    auto const& standard = *self.of->assessment.standard;
    return tuple_of(self->missing, [&](MissingFact const& fact) {
        auto kind = ValueKind::count;
        for (auto const indicator : standard.indicators)
            if (key_of(standard, indicator) == fact.indicator) kind = value_kind(standard, indicator);
        return record("MissingFact", fact.indicator, text(fact.name), known(kind, fact.known),
                      tuple_of(fact.reasons, [](BilingualText const& reason) { return text(reason); }));
    });
}

void bind_finding(py::module_& module) {
    using Self = FindingHandle const&;
    py::class_<FindingHandle> type(module, "Finding",
                                   "What became of one row, with value, threshold, evidence, citation.");
    type.def_property_readonly(
            "id", [](Self self) { return self->id; }, "Whole id: \"tt124-2021/commune/4.3.a\".")
        .def_property_readonly(
            "outcome", [](Self self) { return outcome(self->outcome); }, "What became of it.")
        .def_property_readonly(
            "group", [](Self self) { return self->group; }, "Whether rows stand under it.")
        .def_property_readonly(
            "depth", [](Self self) { return self->depth; }, "0 for the root.")
        .def_property_readonly(
            "parent",
            [](Self self) {
                return self->parent < 0 ? py::object(py::none())
                                        : py::cast(FindingHandle{self.of, static_cast<std::size_t>(self->parent)});
            },
            "The group it stands in; None for the root.")
        .def_property_readonly(
            "children",
            [](Self self) {
                py::list out;
                auto const& all = self.of->assessment.findings;
                for (std::size_t i = 0; i < all.size(); ++i)
                    if (all[i].parent == static_cast<int>(self.index)) out.append(FindingHandle{self.of, i});
                return out;
            },
            "The findings right under it.")
        .def_property_readonly(
            "text", [](Self self) { return text(self->text); }, "What is required.")
        .def_property_readonly(
            "explanation", [](Self self) { return text(self->explanation); }, "What was found, in one sentence.")
        .def_property_readonly(
            "citation", [](Self self) { return text(self->citation); }, "The place in the law.")
        .def_property_readonly(
            "label", [](Self self) { return print(self->label); },
            "How well the wording is known: \"SEEN\", \"RECALLED 85 %\".")
        .def_property_readonly(
            "layer", [](Self self) { return optional_text(self->layer); },
            "Id of the local decision that set the threshold or added the row; None: the standard itself.")
        .def_property_readonly(
            "indicator", [](Self self) { return optional_text(self->indicator); }, "Key of what is measured.")
        .def_property_readonly(
            "kind",
            [](Self self) {
                return self->group ? py::object(py::none()) : py::object(py::str(std::string(key_of(self->kind))));
            },
            "What the values are: \"count\", \"flag\", \"date\", \"percent\"; None for a group.")
        .def_property_readonly(
            "value", [](Self self) { return known_value(self, self->value); },
            "What was measured: exact, `Bounds`, or None where nothing is known or it is a group.")
        .def_property_readonly(
            "other", [](Self self) { return known_value(self, self->other); }, "The whole, or the year before.")
        .def_property_readonly(
            "threshold", [](Self self) { return plain_number(self->threshold, self->kind); },
            "What the value is compared with.")
        .def_property_readonly(
            "margin", [](Self self) { return plain_number(self->margin, ValueKind::count); },
            "How far inside (0 or more) or short (below 0), in the value's own unit; days for dates.")
        .def_property_readonly(
            "evidence", [](Self self) { return tuple_of(self->evidence, evidence); }, "What the value rests on.")
        .def_property_readonly("missing", &missing_facts,
                               "Facts that would have to be known; empty where it is decided.")
        .def(
            "__repr__",
            [](Self self) { return "<Finding " + self->id + ": " + std::string(key_of(self->outcome)) + ">"; },
            "Id and outcome.")
        .def(
            "__reduce__", [](Self self) { return made_by("_finding_again", py::cast(self.of), self.index); },
            "Its assessment, and its place in it.");
    never_changes(type);
    is_made_by_functions(type);
}

void bind_assessment(py::module_& module) {
    using Self = SharedAssessment const&;
    py::class_<SharedAssessment> type(module, "Assessment",
                                      "What came of a dossier under one standard. Made by `assess`.");
    type.def_property_readonly(
            "outcome", [](Self self) { return outcome(self->assessment.outcome); }, "Whether the standard is met.")
        .def_property_readonly("findings", &findings,
                               "A finding for each row in the order of the text, the root first.")
        .def("find", &find, py::arg("id"), "The finding of a row by its id, with or without the standard's; or None.")
        .def_property_readonly(
            "standard",
            [](Self self) {
                return StandardHandle{self->assessment.standard, self.pointer};
            },
            "The standard, with the rows that local decisions add.")
        .def_property_readonly(
            "standard_id", [](Self self) { return self->assessment.standard_id; }, "Its id.")
        .def_property_readonly(
            "title", [](Self self) { return text(self->assessment.title); }, "What it is.")
        .def_property_readonly(
            "year", [](Self self) { return self->assessment.year; }, "Year of the dossier.")
        .def_property_readonly(
            "as_of", [](Self self) { return date(self->assessment.as_of); }, "Day of assessment.")
        .def_property_readonly(
            "unit", [](Self self) { return self->assessment.unit; },
            "JSON pointer of the unit assessed; \"\" is the dossier itself.")
        .def_property_readonly(
            "unit_name", [](Self self) { return text(self->assessment.unit_name); }, "What the unit is called.")
        .def_property_readonly(
            "layers", [](Self self) { return py::tuple(py::cast(self->assessment.layers)); },
            "Ids of the local decisions taken into account.")
        .def_property_readonly(
            "notes",
            [](Self self) {
                return tuple_of(self->assessment.notes, [](BilingualText const& note) { return text(note); });
            },
            "Why this standard, and what to be careful about.")
        .def_property_readonly(
            "weakest_label", [](Self self) { return print(self->assessment.weakest_label); },
            "How well the wording of the rows that decided the outcome is known, at worst.")
        .def_property_readonly(
            "other_readings",
            [](Self self) {
                return tuple_of(self->assessment.other_readings, [](OtherReading const& reading) {
                    return record("OtherReading", reading.parameter, text(reading.name), text(reading.value),
                                  outcome(reading.outcome));
                });
            },
            "Readings that the law leaves open under which the outcome would be another one.")
        .def_property_readonly(
            "recorded", [](Self self) { return tuple_of(self->assessment.recorded, evidence); },
            "What the dossier records and no row of this standard reads.")
        .def(
            "deciding",
            [](Self self) {
                py::list out;
                for (auto const i : unlocked([&] { return deciding_indices(self->assessment); }))
                    out.append(finding(self, i));
                return out;
            },
            "The fewest findings that fix the outcome.")
        .def(
            "missing", [](Self self) { return missing_of(self->assessment); },
            "Facts that can still change the outcome, those that settle most first.")
        .def(
            "remedies", [](Self self) { return remedies_of(self->assessment); },
            "What each row that is not met takes, by when and by whose act.")
        .def(
            "shortest_repair", [](Self self, bool everything) { return repair_of(self, everything); },
            py::arg("allow_everything") = false,
            "The fewest changes that make the standard met, or None. With allow_everything past events and facts of "
            "the place too: what would have had to be different.")
        .def("to_json", &to_json, "The assessment and the audit of the dossier as JSON: what the program writes.")
        .def(
            "to_dict", [](Self self) { return parsed(to_json(self)); }, "The same as a dict; dates are text in it.")
        .def("to_html", &to_html, py::arg("language") = "vi", "The same as one HTML page without outside resources.")
        .def("to_markdown", &to_markdown, py::arg("language") = "vi", "The same in Markdown.")
        .def("to_text", &to_text, py::arg("language") = "vi", py::arg("width") = 80, "The same for a terminal.")
        .def(
            "_repr_html_",
            [](Self self) {
                // A page of its own inside the notebook, so that neither styles the other.
                auto const page = py::module_::import("html").attr("escape")(to_html(self, {"vi"}));
                return "<iframe style=\"width:100%;height:40em;border:0\" sandbox srcdoc=\"" +
                       std::string(py::str(page)) + "\"></iframe>";
            },
            "For notebooks.")
        .def("__reduce__", &reduce, "What it was made of: it is assessed again.")
        .def("__repr__", &repr, "Unit, year, standard, outcome and how many rows have which outcome.");
    never_changes(type);
    is_made_by_functions(type);
}

/// Two assessments, which it keeps alive, side by side.
struct ComparisonHandle {
    SharedAssessment before;
    SharedAssessment after;

    template <class Print>
    auto with_report(Print&& print) const {
        return unlocked([&] { return print(report_on(before->assessment, after->assessment)); });
    }
    std::string json() const {
        return with_report([](ComparisonReport const& report) { return write_comparison(report); });
    }
};

void bind_comparison(py::module_& module) {
    using Self = ComparisonHandle const&;
    py::class_<ComparisonHandle> type(module, "Comparison", "Two assessments side by side. Made by `compare`.");
    is_made_by_functions(type);
    cannot_be_pickled(type);
    type.def(
            "to_json", [](ComparisonHandle const& self) { return self.json(); }, "What changed, row by row, as JSON.")
        .def(
            "to_dict", [](Self self) { return parsed(self.json()); }, "The same as a dict.")
        .def(
            "to_html",
            [](Self self, Utf8 const& language) {
                auto const in = language_of(language.text);
                return self.with_report([&](auto const& report) { return render_html(report, in); });
            },
            py::arg("language") = "vi", "The same as one HTML page.")
        .def(
            "to_markdown",
            [](Self self, Utf8 const& language) {
                auto const in = language_of(language.text);
                return self.with_report([&](auto const& report) { return render_markdown(report, in); });
            },
            py::arg("language") = "vi", "The same in Markdown.")
        .def(
            "to_text",
            [](Self self, Utf8 const& language) {
                TextOptions options;
                options.language = language_of(language.text);
                return self.with_report([&](auto const& report) { return render_text(report, options); });
            },
            py::arg("language") = "vi", "The same for a terminal.");
    module.def(
        "compare",
        [](SharedAssessment const& before, SharedAssessment const& after) {
            return ComparisonHandle{before, after};
        },
        py::arg("before"), py::arg("after"), "Two assessments side by side.");
}

}  // namespace

void bind_assessments(py::module_& module) {
    bind_finding(module);
    bind_assessment(module);
    bind_comparison(module);
    module.def("assess", &assess_dossier, py::arg("dossier"), py::arg("standard").none(true), py::arg("layers"),
               py::arg("as_of"), py::arg("unit"), "Measures and judges a dossier.");
}

}  // namespace criterion19::python
