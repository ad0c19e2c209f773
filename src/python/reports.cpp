// Reports in prose: what they say, and the draft of a dossier from it.
#include "handles.hpp"
#include "strict_json.hpp"

#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_reader.hpp>
#include <criterion19/io/report_text.hpp>
#include <criterion19/judge/batch.hpp>

#include <pybind11/stl.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::python {
namespace {

/// The reading of a text, and the text.
struct ReportHandle {
    std::shared_ptr<std::string const> text;
    ReportReading reading;
    DraftOptions known;  ///< what the caller knows beside it

    std::string json() const {
        return unlocked([&] { return report_json(reading); });
    }
};

struct DraftHandle {
    std::shared_ptr<std::string const> text;
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

    py::tuple moved(Span span) const { return py::make_tuple(character_at(span.begin), character_at(span.end)); }

private:
    py::tuple moved(py::handle span) const {
        auto const pair = py::reinterpret_borrow<py::list>(span);
        return moved(Span{pair[0].cast<std::size_t>(), pair[1].cast<std::size_t>()});
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
    SpanMover const spans(*self.text);
    for (auto const& key : py::list(facts)) {
        py::object const list = facts[key];
        if (std::string(py::str(key)) == "not_understood")
            spans.move_all(list);
        else
            spans.move(list);
    }
    return facts;
}

/// The numbers that the library takes, which count from 1; `InputError` with each that cannot be put in.
std::vector<std::size_t> numbers_of(Draft const& draft, std::vector<std::int64_t> const& indices,
                                    std::string const& argument) {
    auto const& candidates = draft.candidates;
    std::vector<std::size_t> out;
    Errors errors;
    for (std::size_t i = 0; i < indices.size(); ++i) {
        auto const place = argument + "[" + std::to_string(i) + "]";
        auto const index = static_cast<std::size_t>(indices[i]);
        if (indices[i] < 0 || index >= candidates.size())
            errors.push_back(
                make_error(ErrorCode::invalid_argument, {},
                           {place, fill_in({"không có mục chờ quyết định {0}, chỉ có {1} mục, đếm từ 0",
                                            "there is no candidate {0}, of {1} that count from 0"},
                                           {std::to_string(indices[i]), std::to_string(candidates.size())})}));
        else if (candidates[index].value.empty())
            errors.push_back(make_error(ErrorCode::invalid_argument, "/x-candidates/" + std::to_string(index),
                                        {place, fill_in({"mục chờ quyết định {0} không có giá trị để đưa vào hồ sơ",
                                                         "candidate {0} has no value to put in"},
                                                        {std::to_string(index)})}));
        out.push_back(index + 1);
    }
    if (!errors.empty()) raise(errors);
    return out;
}

DraftHandle accepted(DraftHandle const& self, std::vector<std::int64_t> const& indices, char const* argument) {
    auto const numbers = numbers_of(self.draft, indices, argument);
    return {self.text, take(unlocked([&] { return accept(self.draft, numbers); }))};
}

DraftHandle draft_of(ReportHandle const& self) {
    return {self.text, take(unlocked([&] { return draft_dossier(self.reading, *self.text, self.known); }))};
}

py::tuple candidates_of(DraftHandle const& self) {
    SpanMover const spans(*self.text);
    return tuple_of(self.draft.candidates, [&](DraftCandidate const& each) {
        auto const value = each.value.empty() ? py::object(py::none()) : parsed(each.value);
        return record("Candidate", each.about, each.text, text(each.reason), spans.moved(each.span), value);
    });
}

/// How much of a text is read.
struct Limits {
    std::optional<std::size_t> bytes;
    std::optional<std::size_t> facts;
};

ReportHandle read(py::object const& source, boost::optional<int> const& year, std::string const& commune,
                  Limits const& limits) {
    if (year && (*year < first_year || *year > last_year))
        raise({make_error(ErrorCode::year_out_of_range, {},
                          {std::to_string(*year), std::to_string(first_year), std::to_string(last_year)})});
    ReportHandle out;
    if (py::isinstance<py::bytes>(source))
        out.text = std::make_shared<std::string const>(source.cast<std::string>());
    else if (py::isinstance<py::str>(source))
        out.text = std::make_shared<std::string const>(utf8_of(source));
    else
        throw py::type_error("text or a path is needed, not " +
                             std::string(py::str(py::type::of(source).attr("__name__"))));
    out.known = {year, commune};
    ReportHints hints;
    hints.year = year;
    hints.commune = commune;
    hints.max_bytes = limits.bytes.value_or(hints.max_bytes);
    hints.max_facts = limits.facts.value_or(hints.max_facts);
    out.reading = take(unlocked([&] { return read_report(*out.text, hints); }));
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
            [](ReportHandle const& self, std::vector<std::int64_t> const& accept) {
                auto draft = draft_of(self);
                return accept.empty() ? std::move(draft) : accepted(draft, accept, "accept");
            },
            py::arg("accept") = py::tuple(),
            "A dossier of what the text settles, for somebody to confirm. With `accept`, the candidates of these "
            "indices are put in; they count from 0, in the order of `candidates`.")
        .def_property_readonly(
            "candidates", [](ReportHandle const& self) { return candidates_of(draft_of(self)); },
            "Readings that do not go into the draft by themselves, with the reason. They are drafted anew each time.")
        .def(
            "to_json", [](ReportHandle const& self) { return self.json(); },
            "The facts as JSON; spans count bytes of the text in UTF-8 here.")
        .def(
            "to_text",
            [](ReportHandle const& self, Utf8 const& language) {
                auto const in = language_of(language.text);
                return unlocked([&] { return report_text(self.reading, *self.text, in); });
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
    is_made_by_functions(report);
    cannot_be_pickled(report);
    py::class_<DraftHandle> draft(module, "Draft", "A dossier that nobody has confirmed yet. Made by `Report.draft`.");
    draft
        .def_property_readonly(
            "dossier", [](DraftHandle const& self) { return self.draft.dossier; }, "What the text settles.")
        .def_property_readonly(
            "candidates", [](DraftHandle const& self) { return candidates_of(self); },
            "Readings that did not go in, with the reason.")
        .def(
            "accept",
            [](DraftHandle const& self, std::vector<std::int64_t> const& indices) {
                return accepted(self, indices, "indices");
            },
            py::arg("indices"),
            "The draft with the candidates of these indices put in, which count from 0; they are none any more.")
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
    is_made_by_functions(draft);
    cannot_be_pickled(draft);
    module.def(
        "read_report",
        [](py::object const& source, std::optional<int> year, Utf8 const& commune, std::optional<std::size_t> max_bytes,
           std::optional<std::size_t> max_facts) {
            return read(source, year ? boost::make_optional(*year) : boost::none, commune.text, {max_bytes, max_facts});
        },
        py::arg("text"), py::arg("year"), py::arg("commune"), py::arg("max_bytes") = py::none(),
        py::arg("max_facts") = py::none(), "What a report in prose says.");
}

}  // namespace criterion19::python
