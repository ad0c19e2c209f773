#include "json/extensions.hpp"
#include "json/standard_unloader.hpp"
#include "json/standard_values.hpp"

#include <criterion19/io/standard_json.hpp>

namespace criterion19 {
inline namespace v1 {

std::string write_standard(Standard const& standard) {
    json::StandardForm form;
    form.id = standard.id;
    form.unit = standard.unit;
    form.title = json::form_of(standard.title);
    form.in_force = json::form_of(standard.in_force);
    form.reviewed_on = to_date(standard.reviewed_on);
    std::vector<Instrument const*> instruments;
    if (standard.instrument != nullptr) form.instrument = standard.instrument->id;
    json::collect_instrument(standard.instrument, instruments);
    for (auto const& row : standard.rows) json::collect_instrument(row.citation.instrument, instruments);
    for (auto const* instrument : instruments) form.instruments.push_back(json::form_of(*instrument));
    for (auto const& declared : standard.declared) form.declared.push_back(json::form_of(declared));
    for (auto const& parameter : standard.parameters) form.parameters.push_back(json::form_of(parameter));
    for (auto const& row : standard.rows) form.rows.push_back(json::form_of(row, standard.declared));
    for (auto const* of_units : standard.unit_standards) form.unit_standards.emplace_back(of_units->id);
    return json::print(json::to_json(form));
}

std::string standard_schema_json() {
    return json::print(json::schema_of<json::StandardForm>(
        "criterion19:standard:1", {"Tiêu chuẩn do đơn vị tự viết", "A standard that an office writes itself"}));
}

}  // namespace v1
}  // namespace criterion19
