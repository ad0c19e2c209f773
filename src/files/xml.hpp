// XML of a part: names without their prefixes, no document type, nothing from outside.
#pragma once

#include "files/archive.hpp"

#include <pugixml.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// A parsed part, with the bytes that it points into.
class Xml {
public:
    /// Of `kind`, which a message names where the part is no XML.
    Xml(std::string bytes, char const* kind);
    pugi::xml_node root() const { return document_.document_element(); }

private:
    std::unique_ptr<std::string> bytes_;
    pugi::xml_document document_;
};

/// "p" of "w:p".
std::string_view name_of(pugi::xml_node const& node) noexcept;
/// Value of the attribute of this name, whatever its prefix; "" where there is none.
std::string_view attribute(pugi::xml_node const& node, std::string_view name) noexcept;
/// First child of this name, or an empty node.
pugi::xml_node child(pugi::xml_node const& node, std::string_view name) noexcept;
/// A count in an attribute, or `other`; never above `most`.
unsigned number(std::string_view text, unsigned other, unsigned most) noexcept;

/// Where a part leads: "styles" to "word/styles.xml".
struct Relation {
    std::string id;
    std::string type;    ///< its last word
    std::string target;  ///< name of the part
};
/// Relations of the part, of the file itself for "".
std::vector<Relation> relations_of(Archive& archive, std::string const& part, char const* kind);
/// Target of the first relation of this type, or "".
std::string target_of(std::vector<Relation> const& relations, std::string_view type);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
