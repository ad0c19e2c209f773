#include "render/standard_page.hpp"
#include "render/standard_sheet.hpp"
#include "render/standard_words.hpp"

#include <criterion19/io/standard_print.hpp>

#include <kainjow/mustache.hpp>

#include <string>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

namespace mustache = kainjow::mustache;
using Data = mustache::data;

/// A value for a section that is shown only where it is not empty.
Data shown_if_any(std::string const& text) {
    return text.empty() ? Data(Data::type::bool_false) : Data(text);
}

Data data_of(RowLine const& row) {
    Data out;
    out.set("id", row.id);
    out.set("group", row.group);
    out.set("text", row.text);
    out.set("measured", row.measured);
    out.set("reading", shown_if_any(row.reading));
    out.set("guard", shown_if_any(row.guard));
    out.set("evidence", row.evidence);
    out.set("citation", row.citation);
    out.set("label", row.label);
    out.set("layer", shown_if_any(row.layer));
    return out;
}

Data data_of(ParameterLine const& parameter) {
    Data out;
    out.set("name", parameter.name);
    out.set("value", parameter.value);
    out.set("set_by", parameter.set_by);
    out.set("direction", parameter.direction);
    out.set("key", parameter.key);
    return out;
}

}  // namespace
}  // namespace render

std::string render_html(StandardOnDay const& standard, Language language) {
    using namespace render;
    auto const sheet = sheet_of(standard, language);
    Data page;
    auto const set = [&](char const* name, Wording text) { page.set(name, std::string(text.in(language))); };
    page.set("language", std::string(language == Language::vi ? "vi" : "en"));
    page.set("title", sheet.title);
    page.set("id", sheet.id);
    page.set("period", sheet.period);
    page.set("reviewed", sheet.reviewed);
    page.set("on", sheet.on);
    page.set("has_rows", !sheet.rows.empty());
    page.set("has_parameters", !sheet.rows.empty() && !sheet.parameters.empty());
    Data layers(Data::type::list);
    for (auto const& layer : sheet.layers) layers << Data("layer", layer);
    for (auto const& note : sheet.notes) layers << Data("layer", note);
    page.set("layers", layers);
    Data parameters(Data::type::list);
    for (auto const& parameter : sheet.parameters) parameters << data_of(parameter);
    page.set("parameters", parameters);
    Data rows(Data::type::list);
    for (auto const& row : sheet.rows) rows << data_of(row);
    page.set("rows", rows);
    set("nothing_known", words::nothing_known);
    set("parameters_heading", words::parameters);
    set("requirements_heading", words::requirements);
    set("column_id", words::column_id);
    set("column_text", words::column_text);
    set("column_measured", words::column_measured);
    set("column_evidence", words::column_evidence);
    set("column_citation", words::column_citation);
    set("column_label", words::column_label);
    set("column_name", words::column_name);
    set("column_value", words::column_value);
    set("column_set_by", words::column_set_by);
    set("column_direction", words::column_direction);
    set("column_key", words::column_key);
    mustache::mustache template_of_page{std::string(standard_page)};
    return template_of_page.render(page);
}

}  // namespace v1
}  // namespace criterion19
