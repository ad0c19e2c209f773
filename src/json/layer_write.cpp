#include "json/extensions.hpp"
#include "json/layer_fields.hpp"
#include "json/layer_standards.hpp"
#include "json/standard_unloader.hpp"
#include "json/standard_values.hpp"

#include <criterion19/io/layer_json.hpp>
#include <criterion19/law/validate.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

void write_change(ParameterChange const& change, Standard const& standard, LayerForm& form) {
    auto const index = standard.parameter_index(change.key);
    if (index < 0) return;
    auto const& parameter = standard.parameters[static_cast<std::size_t>(index)];
    if (!is_allowed(parameter, change.value.value())) return;
    form.set.push_back({std::string(standard.id), change.key, form_of(parameter, change.value.value())});
}

}  // namespace
}  // namespace json

std::string write_layer(ParameterLayer const& layer, std::vector<Standard const*> const& own) {
    json::LayerForm form;
    form.id = layer.id;
    form.name = json::form_of(layer.name);
    form.citation = json::form_of(layer.citation);
    form.province = layer.province;
    form.in_force = json::form_of(layer.in_force);
    form.appraiser = json::form_of(layer.appraiser);
    for (auto const* standard : json::known_standards(own))
        for (auto const& change : layer.changes)
            if (change.standard.empty() || change.standard == standard->id) json::write_change(change, *standard, form);
    std::vector<Instrument const*> instruments;
    for (auto const& added : layer.rows) json::collect_instrument(added.row.citation.instrument, instruments);
    for (auto const* instrument : instruments) form.instruments.push_back(json::form_of(*instrument));
    for (auto const& declared : layer.declared) form.declared.push_back(json::form_of(declared));
    for (auto const& parameter : layer.parameters) form.parameters.push_back(json::form_of(parameter));
    for (auto const& added : layer.rows) {
        json::AddedRowForm row;
        static_cast<json::RowForm&>(row) = json::form_of(added.row, layer.declared);
        row.standard = added.standard;
        form.add.push_back(std::move(row));
    }
    form.scoring = layer.forms;
    return json::print(json::to_json(form));
}

std::string layer_schema_json() {
    return json::print(json::schema_of<json::LayerForm>(
        "criterion19:layer:1",
        {"Quy định của tỉnh: mức và yêu cầu thêm", "A province's decision: thresholds and added rows"}));
}

}  // namespace v1
}  // namespace criterion19
