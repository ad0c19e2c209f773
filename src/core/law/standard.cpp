// Ids, keys and names within one standard.
#include <criterion19/law/requirement.hpp>
#include <criterion19/law/standard.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

std::string full_id(Standard const& standard, Requirement const& row) {
    std::string id;
    id.reserve(standard.id.size() + row.id.size() + 1);
    id.append(standard.id);
    if (!row.id.empty()) id.append("/").append(row.id);
    return id;
}

std::string key_of(Standard const& standard, Indicator indicator) {
    return indicator.is_declared()
               ? std::string(standard.declared[static_cast<std::size_t>(indicator.declaration())].key)
               : key_of(indicator);
}

BilingualText name_of(Standard const& standard, Indicator indicator) {
    return indicator.is_declared()
               ? BilingualText(standard.declared[static_cast<std::size_t>(indicator.declaration())].name)
               : name_of(indicator);
}

}  // namespace v1
}  // namespace criterion19
