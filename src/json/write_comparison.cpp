#include "json/assessment_values.hpp"
#include "json/extensions.hpp"

#include <criterion19/io/agenda_report.hpp>
#include <criterion19/io/comparison.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

Json side(Assessment const& assessment) {
    auto out = Json::object();
    append(out, "standard", assessment.standard_id);
    append(out, "title", to_json(assessment.title));
    append(out, "year", assessment.year);
    append(out, "as_of", iso_text(assessment.as_of));
    if (!assessment.unit_name.vi.empty()) append(out, "unit_name", to_json(assessment.unit_name));
    if (!assessment.layers.empty()) append(out, "layers", to_json(assessment.layers));
    append(out, "outcome", key_of(assessment.outcome));
    return out;
}

Json row_side(AssessmentReport const& report, std::size_t row) {
    auto const& shown = report.rows[row];
    auto out = Json::object();
    append(out, "id", shown.finding->id);
    append(out, "text", to_json(shown.finding->text));
    append(out, "outcome", key_of(shown.finding->outcome));
    append(out, "found", to_json(shown.found));
    return out;
}

Json write(ComparisonReport const& report, ComparedRow const& row) {
    auto out = Json::object();
    if (row.before) append(out, "before", row_side(report.before, *row.before));
    if (row.after) append(out, "after", row_side(report.after, *row.after));
    append(out, "matched", key_of(row.matched));
    append(out, "shift", key_of(row.shift));
    if (row.difference) append(out, "difference", *row.difference);
    append(out, "text", to_json(row.text));
    return out;
}

Json write(AgendaEntry const& entry) {
    auto out = Json::object();
    append(out, "kind", key_of(entry.kind));
    if (!entry.row.empty()) append(out, "row", entry.row);
    append(out, "text", to_json(entry.text));
    append(out, "from", iso_text(entry.days.from));
    append(out, "last", iso_text(entry.days.last()));
    append(out, "state", key_of(entry.state));
    append(out, "days_left", entry.days_left);
    if (entry.done_on) append(out, "done_on", iso_text(*entry.done_on));
    if (!entry.paths.empty()) append(out, "paths", to_json(entry.paths));
    if (!entry.citation.vi.empty()) append(out, "citation", to_json(entry.citation));
    return out;
}

}  // namespace
}  // namespace json

std::string write_comparison(ComparisonReport const& report) {
    using json::append;
    auto const& comparison = report.comparison;
    auto out = json::Json::object();
    append(out, "schema", comparison_schema);
    append(out, "before", json::side(*report.before.assessment));
    append(out, "after", json::side(*report.after.assessment));
    append(out, "improved", comparison.improved);
    append(out, "worsened", comparison.worsened);
    append(out, "added", comparison.added);
    append(out, "removed", comparison.removed);
    if (!report.assumptions.empty()) {
        auto& list = append(out, "assumptions", json::Json::array());
        for (auto const& assumption : report.assumptions) {
            auto each = json::Json::object();
            append(each, "indicator", assumption.indicator);
            append(each, "name", json::to_json(assumption.name));
            append(each, "value", json::to_json(assumption.value));
            list.push_back(std::move(each));
        }
    }
    auto& rows = append(out, "rows", json::Json::array());
    for (auto const& row : comparison.rows) rows.push_back(json::write(report, row));
    auto& parameters = append(out, "parameters", json::Json::array());
    for (auto const& parameter : comparison.parameters) {
        auto each = json::Json::object();
        append(each, "key", parameter.key);
        append(each, "name", json::to_json(parameter.name));
        append(each, "before", json::to_json(parameter.before));
        append(each, "after", json::to_json(parameter.after));
        if (!parameter.layer.empty()) append(each, "layer", parameter.layer);
        parameters.push_back(std::move(each));
    }
    return json::print(out);
}

std::string write_agenda(AgendaReport const& report) {
    using json::append;
    auto out = json::Json::object();
    append(out, "schema", agenda_schema);
    append(out, "standard", report.standard->id);
    append(out, "title", json::to_json(BilingualText(report.standard->title)));
    append(out, "year", report.year);
    append(out, "today", iso_text(report.today));
    if (!report.unit_name.vi.empty()) append(out, "unit_name", json::to_json(report.unit_name));
    auto& entries = append(out, "entries", json::Json::array());
    for (auto const& entry : report.entries) entries.push_back(json::write(entry));
    return json::print(out);
}

}  // namespace v1
}  // namespace criterion19
