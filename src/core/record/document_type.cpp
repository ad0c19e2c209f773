// Types of documents: look-ups in their table.
#include <criterion19/record/document_type.hpp>
#include <criterion19/record/document_type_table.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

DocumentTypeInfo const& info(DocumentType type) noexcept {
    return document_types[static_cast<std::size_t>(type)];
}

std::string_view key_of(DocumentType type) noexcept {
    return info(type).key;
}

Wording wording_of(DocumentType type) noexcept {
    return info(type).name;
}

boost::optional<DocumentType> document_type_of_key(std::string_view key) noexcept {
    for (auto const& row : document_types)
        if (row.key == key) return row.type;
    return boost::none;
}

}  // namespace v1
}  // namespace criterion19
