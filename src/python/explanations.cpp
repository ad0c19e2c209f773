// What is missing, what would mend it: the answers of judge/explain.hpp as named tuples.
#include "handles.hpp"

#include <criterion19/judge/explain.hpp>
#include <criterion19/law/domains.hpp>

#include <pybind11/stl.h>

namespace criterion19::python {
namespace {

py::tuple text_tuple(std::vector<BilingualText> const& values) {
    return tuple_of(values, [](BilingualText const& value) { return text(value); });
}

ValueKind kind_of(Assessment const& assessment, Indicator indicator) {
    return value_kind(*assessment.standard, indicator);
}

py::object deadline(boost::optional<Deadline> const& deadline) {
    if (!deadline) return py::none();
    return record("Deadline", date(deadline->last), text(deadline->text), text(deadline->citation));
}

py::object change(Assessment const& assessment, Change const& change) {
    auto const kind = kind_of(assessment, change.indicator);
    return record("Change", change.key, text(change.name), known(kind, change.from), known(kind, change.to),
                  std::string(key_of(change.means)), change.establishes, change.amount, text(change.text));
}

}  // namespace

py::object evidence(Evidence const& evidence) {
    return record("Evidence", evidence.path, text(evidence.text), evidence.quote, std::string(key_of(evidence.basis)));
}

py::object missing_of(Assessment const& assessment) {
    auto const found = unlocked([&] { return missing(assessment); });
    auto const indicators = tuple_of(found.indicators, [&](MissingIndicator const& fact) {
        auto const ids = tuple_of(fact.findings, [&](std::size_t i) { return py::str(assessment.findings[i].id); });
        return record("MissingIndicator", fact.key, text(fact.name),
                      known(kind_of(assessment, fact.indicator), fact.known), text_tuple(fact.reasons), ids,
                      fact.settles, fact.can_meet, fact.can_fail);
    });
    auto const possible = tuple_of(found.possible, [](Outcome each) { return outcome(each); });
    return record("Missing", indicators, possible, found.exact);
}

py::object remedies_of(Assessment const& assessment) {
    auto const found = unlocked([&] { return remedies(assessment); });
    return tuple_of(found, [&](Remedy const& remedy) {
        auto const amount = remedy.amount ? known(ValueKind::count, *remedy.amount) : py::object(py::none());
        return record("Remedy", assessment.findings[remedy.finding].id, key_of(*assessment.standard, remedy.indicator),
                      std::string(key_of(remedy.means)), amount, text(remedy.text), deadline(remedy.deadline),
                      remedy.overdue, remedy.needed);
    });
}

py::object repair_of(SharedAssessment const& handle, bool allow_everything) {
    auto const& assessment = handle->assessment;
    RepairOptions options;
    options.allow_everything = allow_everything;
    auto found = unlocked([&] { return shortest_repair(assessment, options); });
    if (!found) return py::none();
    auto const changes = tuple_of(found->changes, [&](Change const& each) { return change(assessment, each); });
    auto const amount = found->amount;
    auto const exact = found->exact;
    // The dossier says something else than what is assumed here, so it is not audited beside it.
    SharedAssessment const after{std::make_shared<AssessmentHandle const>(
        AssessmentHandle{std::move(found->after), {handle.pointer}, boost::none})};
    return record("Repair", changes, amount, exact, after);
}

}  // namespace criterion19::python
