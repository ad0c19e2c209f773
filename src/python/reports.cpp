// Reports in prose: what they say, and the draft of a dossier from it.
#include "handles.hpp"
#include "strict_json.hpp"

#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_reader.hpp>
#include <criterion19/io/report_text.hpp>
#include <criterion19/judge/batch.hpp>

#include <pybind11/stl.h>

#include <optional>

namespace criterion19::python {
namespace {

/// The reading of a text, and the text.
struct ReportHandle {
    std::string text;
    ReportReading reading;
    DraftOptions known;  ///< what the caller knows beside it

    std::string json() const {
        return unlocked([&] { return report_json(reading); });
    }
};

struct DraftHandle {
    Draft draft;

    std::string json() const {
        return unlocked([&] { return write_draft(draft); });
    }
};

bool is_continuation(char c) noexcept {
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// Replaces every span, which counts bytes, by one that counts the characters of the str.
class SpanMover {
public:
    explicit SpanMover(std::string const& text) {
        // Every 64th byte has its character noted, so that each look-up is short and the table is small.
        std::size_t characters = 0;
        for (std::size_t i = 0; i <= text.size(); ++i) {
            if (i % step == 0) characters_.push_back(characters);
            if (i < text.size() && !is_continuation(text[i])) ++characters;
        }
        text_ = &text;
    }

    void move(py::handle value) const {
        if (PyList_Check(value.ptr())) {
            for (auto const& each : py::reinterpret_borrow<py::list>(value)) move(each);
        } else if (PyDict_Check(value.ptr())) {
            auto const object = py::reinterpret_borrow<py::dict>(value);
            for (auto const& key : py::list(object)) {
                py::object const member = object[key];
                if (std::string(py::str(key)) == "span")
                    object[key] = moved(member);
                else
                    move(member);
            }
        }
    }
    /// A list of spans under a name of its own.
    void move_all(py::list const& spans) const {
        for (std::size_t i = 0; i < spans.size(); ++i) spans[i] = moved(spans[i]);
    }

private:
    py::tuple moved(py::handle span) const {
        auto const pair = py::reinterpret_borrow<py::list>(span);
        return py::make_tuple(character_at(pair[0].cast<std::size_t>()), character_at(pair[1].cast<std::size_t>()));
    }
    std::size_t character_at(std::size_t byte) const {
        auto character = characters_[byte / step];
        for (auto i = byte / step * step; i < byte; ++i) character += is_continuation((*text_)[i]) ? 0 : 1;
        return character;
    }

    static constexpr std::size_t step = 64;
    std::vector<std::size_t> characters_;
    std::string const* text_ = nullptr;
};

py::object facts_of(ReportHandle const& self) {
    auto const facts = parsed(self.json());
    SpanMover const spans(self.text);
    for (auto const& key : py::list(facts)) {
        py::object const list = facts[key];
        if (std::string(py::str(key)) == "not_understood")
            spans.move_all(list);
        else
            spans.move(list);
    }
    return facts;
}

ReportHandle read(py::object const& source, boost::optional<int> const& year, std::string const& commune) {
    ReportHandle out;
    if (py::isinstance<py::bytes>(source))
        out.text = source.cast<std::string>();
    else if (py::isinstance<py::str>(source))
        out.text = utf8_of(source);
    else
        throw py::type_error("text or a path is needed, not " +
                             std::string(py::str(py::type::of(source).attr("__name__"))));
    out.known = {year, commune};
    ReportHints hints;
    hints.year = year;
    hints.commune = commune;
    out.reading = take(unlocked([&] { return read_report(out.text, hints); }));
    return out;
}

}  // namespace

void bind_reports(py::module_& module) {
    py::class_<ReportHandle> report(module, "Report", "What was read in a report in prose. Made by `read_report`.");
    report
        .def_property_readonly(
            "facts", &facts_of,
            "A dict with a list for each kind of fact: documents, dates, ratios, counts and so on. A "
            "`span` is (first, one past last) character of the text.")
        .def(
            "draft",
            [](ReportHandle const& self) {
                return DraftHandle{take(unlocked([&] { return draft_dossier(self.reading, self.text, self.known); }))};
            },
            "A dossier of what the text settles, for somebody to confirm.")
        .def(
            "to_json", [](ReportHandle const& self) { return self.json(); },
            "The facts as JSON; spans count bytes of the text in UTF-8 here.")
        .def(
            "to_text",
            [](ReportHandle const& self, std::string const& language) {
                auto const in = language_of(language);
                return unlocked([&] { return report_text(self.reading, self.text, in); });
            },
            py::arg("language") = "vi", "The text with what was read marked under it.")
        .def(
            "__repr__",
            [](ReportHandle const& self) {
                auto const& reading = self.reading;
                return "<Report: " + std::to_string(reading.documents.size()) + " documents, " +
                       std::to_string(reading.ratios.size()) + " ratios, " + std::to_string(reading.counts.size()) +
                       " counts>";
            },
            "How much was read.");
    never_changes(report);
    py::class_<DraftHandle> draft(module, "Draft", "A dossier that nobody has confirmed yet. Made by `Report.draft`.");
    draft
        .def_property_readonly(
            "dossier", [](DraftHandle const& self) { return self.draft.dossier; }, "What the text settles.")
        .def_property_readonly(
            "candidates",
            [](DraftHandle const& self) {
                return tuple_of(self.draft.candidates, [](DraftCandidate const& each) {
                    return record("Candidate", each.about, each.text, text(each.reason));
                });
            },
            "Readings that did not go in, with the reason.")
        .def(
            "to_json", [](DraftHandle const& self) { return self.json(); },
            "The dossier as JSON, the candidates under its key `x-candidates`.")
        .def(
            "to_dict", [](DraftHandle const& self) { return parsed(self.json()); }, "The same as a dict.")
        .def(
            "__repr__",
            [](DraftHandle const& self) {
                return "<Draft of " + std::to_string(self.draft.dossier.year()) + ": " +
                       std::to_string(self.draft.candidates.size()) + " candidates>";
            },
            "Year and number of candidates.");
    never_changes(draft);
    module.def(
        "read_report",
        [](py::object const& source, std::optional<int> year, std::string const& commune) {
            return read(source, year ? boost::make_optional(*year) : boost::none, commune);
        },
        py::arg("text"), py::arg("year"), py::arg("commune"), "What a report in prose says.");
}

}  // namespace criterion19::python
