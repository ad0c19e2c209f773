#include "json/describe_values.hpp"
#include "json/dossier_fields.hpp"
#include "json/extensions.hpp"

#include <criterion19/io/json.hpp>

namespace criterion19 {
inline namespace v1 {

std::string dossier_schema_json() {
    // A urn has colons where the name of the form has slashes.
    std::string id = dossier_schema;
    for (auto& c : id)
        if (c == '/') c = ':';
    return json::print(json::schema_of<DossierContent>(
        id, {"Hồ sơ tiêu chí 19 của một xã trong một năm", "Dossier of a commune for one year of criterion 19"}));
}

}  // namespace v1
}  // namespace criterion19
