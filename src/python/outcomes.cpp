// Many communes at once: columns in, outcomes out.
#include "columns.hpp"
#include "core/assess/prepare.hpp"
#include "handles.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/layers.hpp>

#include <pybind11/numpy.h>
#include <pybind11/stl.h>

#include <system_error>
#include <thread>

namespace criterion19::python {
namespace {

/// Everything that a batch was judged by, and what came of it. Stays where it is: arrays show its storage.
struct OutcomesHandle {
    StandardHandle standard;
    Owners owners;
    std::vector<ParameterLayer> layers;
    ParameterValues parameters;
    int year = 0;
    Day as_of;
    std::unique_ptr<TableColumns> table;
    std::unique_ptr<BatchOutcomes> outcomes;

    /// Index of a row by its id, whole or without that of the standard; "" is the root.
    std::size_t row(std::string const& id) const {
        auto index = standard->row_index(id);
        for (std::size_t i = 0; index < 0 && i < standard->rows.size(); ++i)
            if (full_id(*standard, standard->rows[i]) == id) index = static_cast<int>(i);
        if (index < 0) throw py::key_error(id);
        // Of rows that replace one another, the one of the day.
        auto const on_day = standard->row_index(standard->rows[static_cast<std::size_t>(index)].id, as_of);
        if (on_day >= 0) index = on_day;
        return static_cast<std::size_t>(index);
    }
    std::size_t commune(std::int64_t number) const {
        auto const count = static_cast<std::int64_t>(outcomes->communes());
        auto const index = number < 0 ? number + count : number;
        if (index < 0 || index >= count) throw py::index_error("there is no commune " + std::to_string(number));
        return static_cast<std::size_t>(index);
    }
};
using SharedOutcomes = Shared<OutcomesHandle>;

template <class Task>
void run_on_threads(std::size_t parts, Task const& task) {
    std::vector<std::thread> threads;
    threads.reserve(parts);
    std::size_t begun = 1;  // the first part is done here
    try {
        for (; begun < parts; ++begun) threads.emplace_back([&task, begun] { task(begun); });
    } catch (std::system_error const&) {  // no more threads
    }
    task(0);
    for (auto i = begun; i < parts; ++i) task(i);
    for (auto& thread : threads) thread.join();
}

void judge_on(OutcomesHandle& batch, std::size_t threads) {
    auto const columns = batch.table->columns();
    auto const out = batch.outcomes->planes();
    if (threads == 1) return judge(columns, *batch.standard, batch.parameters, batch.as_of, out);
    std::vector<OutcomeCounts> counts(threads * batch.standard->rows.size());
    judge(columns, *batch.standard, batch.parameters, batch.as_of, out, threads, counts.data(),
          [](std::size_t parts, auto const& task) { run_on_threads(parts, task); });
}

SharedOutcomes judge_columns(py::dict const& table, StandardHandle const& standard, int year, py::object const& as_of,
                             std::vector<LayerHandle const*> const& layers, int threads) {
    if (year < first_year || year > last_year)
        raise({make_error(ErrorCode::year_out_of_range, {},
                          {std::to_string(year), std::to_string(first_year), std::to_string(last_year)})});
    if (threads < 1 || threads > 256)
        raise({make_error(ErrorCode::invalid_argument, {}, {"threads", {"từ 1 đến 256", "1 to 256"}})});
    auto out = std::make_shared<OutcomesHandle>();
    out->standard = standard;
    out->year = year;
    out->as_of = optional_day_of(as_of, "as_of").get_value_or(calendar_year(year).last());
    out->layers = layers_of(layers, out->owners);
    out->owners.push_back(standard.owner);
    if (auto const wrong = detail::check_standard(*standard, out->as_of); !wrong.empty()) raise(wrong);
    if (adds_rows(out->layers, *standard)) {
        auto combined = take(with_added_rows(*standard, out->layers, standard.owner));
        auto const* const view = &combined->standard();
        out->standard = {view, std::move(combined)};
    }
    out->parameters = take(resolve_parameters(*out->standard, out->layers, out->as_of, year));
    out->table = std::make_unique<TableColumns>(*out->standard, table);
    unlocked([&] {
        out->outcomes = std::make_unique<BatchOutcomes>(*out->standard, out->table->rows());
        judge_on(*out, static_cast<std::size_t>(threads));
    });
    return {std::move(out)};
}

py::array_t<std::uint8_t> array(SharedOutcomes const& self, Utf8 const& id) {
    auto const row = self->row(id.text);
    auto const& outcomes = *self->outcomes;
    py::array_t<std::uint8_t> out(static_cast<py::ssize_t>(outcomes.communes()));
    auto* const values = out.mutable_data();
    unlocked([&] {
        auto const* const t = outcomes.t(row);
        auto const* const f = outcomes.f(row);
        for (std::size_t i = 0; i < outcomes.communes(); ++i)
            values[i] = static_cast<std::uint8_t>((t[i / 64] >> i % 64 & 1U) | (f[i / 64] >> i % 64 & 1U) << 1U);
    });
    return out;
}

/// A plane as an array that shows the storage of the batch, and keeps it.
py::array plane(SharedOutcomes const& self, std::uint64_t const* words) {
    py::array_t<std::uint64_t> out({static_cast<py::ssize_t>(self->outcomes->words())}, {sizeof(std::uint64_t)}, words,
                                   py::cast(self));
    out.attr("setflags")(py::arg("write") = false);
    return std::move(out);
}

py::dict counts(SharedOutcomes const& self, Utf8 const& id) {
    auto const& counts = self->outcomes->counts(self->row(id.text));
    py::dict out;
    for (auto const each : {Outcome::met, Outcome::not_met, Outcome::undetermined, Outcome::not_applicable})
        out[outcome(each)] = counts[each];
    return out;
}

py::list failing_of(SharedOutcomes const& self, std::int64_t number) {
    auto const& standard = *self->standard;
    std::vector<std::uint16_t> rows(standard.rows.size() + 1);
    auto const count = failing(standard, self->outcomes->planes(), self->commune(number), rows.data());
    py::list out;
    for (std::size_t i = 0; i < count; ++i) out.append(full_id(standard, standard.rows[rows[i]]));
    return out;
}

SharedAssessment explain(SharedOutcomes const& self, std::int64_t number) {
    auto facts = facts_of(self->table->columns(), *self->standard, self->commune(number));
    facts.keep(self->standard.owner);
    auto assessment =
        unlocked([&] { return assess(std::move(facts), self->parameters, self->as_of, self->year, self->layers); });
    assessment.notes = detail::notes_on_day(*self->standard, self->year, self->as_of);
    return {
        std::make_shared<AssessmentHandle const>(AssessmentHandle{std::move(assessment), self->owners, boost::none})};
}

py::tuple ids(SharedOutcomes const& self) {
    return tuple_of(self->standard->rows,
                    [&](Requirement const& row) { return py::str(full_id(*self->standard, row)); });
}

}  // namespace

void bind_outcomes(py::module_& module) {
    using Self = SharedOutcomes const&;
    py::class_<SharedOutcomes> type(
        module, "Outcomes",
        "The outcomes of many communes, a row of the standard for each requirement. Made by "
        "`judge_columns`. Rows are named by their ids, \"\" is the standard as a whole.");
    type.def(
            "__len__", [](Self self) { return self->outcomes->communes(); }, "Number of communes.")
        .def_property_readonly(
            "standard", [](Self self) { return self->standard; }, "What they were judged by.")
        .def_property_readonly(
            "year", [](Self self) { return self->year; }, "Year assessed.")
        .def_property_readonly(
            "as_of", [](Self self) { return date(self->as_of); }, "Day of assessment.")
        .def_property_readonly("ids", &ids, "Whole ids of all rows, in their order.")
        .def("__getitem__", &array, py::arg("id"), "As `array`.")
        .def("array", &array, py::arg("id") = "",
             "The outcomes of one row as a new array of uint8: the numbers of `Outcome`.")
        .def(
            "planes",
            [](Self self, Utf8 const& id) {
                auto const row = self->row(id.text);
                return py::make_tuple(plane(self, self->outcomes->t(row)), plane(self, self->outcomes->f(row)));
            },
            py::arg("id") = "",
            "The outcomes of one row as two arrays of uint64, t and f, without a copy: bit i % 64 of word i // 64 is "
            "commune i. Met is (1, 0), not met (0, 1), undetermined (0, 0), not applicable (1, 1).")
        .def("counts", &counts, py::arg("id") = "", "How many communes have each outcome of one row.")
        .def("failing", &failing_of, py::arg("commune"),
             "Ids of the rows of one commune that are not met or undetermined, groups left out.")
        .def("explain", &explain, py::arg("commune"),
             "The assessment of one commune, from what its columns hold now: they are borrowed, not copied.")
        .def(
            "__repr__",
            [](Self self) {
                return "<Outcomes of " + std::to_string(self->outcomes->communes()) + " communes by " +
                       std::string(self->standard->id) + ">";
            },
            "Number of communes and standard.");
    is_made_by_functions(type);
    cannot_be_pickled(type);
    module.def("judge_columns", &judge_columns, py::arg("columns"), py::arg("standard"), py::arg("year"),
               py::arg("as_of"), py::arg("layers"), py::arg("threads"), "Judges many communes at once.");
}

}  // namespace criterion19::python
