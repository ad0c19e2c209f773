#include "json/dossier_fields.hpp"
#include "json/extensions.hpp"
#include "json/write_values.hpp"

#include <criterion19/io/json.hpp>

namespace criterion19 {
inline namespace v1 {

std::string write_dossier(Dossier const& dossier) {
    auto document = json::to_json(dossier.content());
    json::add_extensions(document, dossier->extensions);
    return json::print(document);
}

}  // namespace v1
}  // namespace criterion19
