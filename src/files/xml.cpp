#include "files/xml.hpp"

#include "files/refused.hpp"

#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

std::string_view without_prefix(char const* name) noexcept {
    std::string_view const whole(name);
    auto const colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

/// "word/" and "../a.xml" give "a.xml"; a target that begins with "/" is the whole name.
std::string resolved(std::string const& folder, std::string_view target) {
    if (!target.empty() && target.front() == '/') return std::string(target.substr(1));
    std::string out = folder;
    while (target.substr(0, 3) == "../") {
        target.remove_prefix(3);
        if (!out.empty()) out.pop_back();
        out.resize(out.rfind('/') == std::string::npos ? 0 : out.rfind('/') + 1);
    }
    return out.append(target);
}

}  // namespace

Xml::Xml(std::string bytes, char const* kind) : bytes_(std::make_unique<std::string>(std::move(bytes))) {
    // A document type is skipped, and only the five entities of XML itself are known to the parser.
    auto const parsed =
        document_.load_buffer_inplace(bytes_->data(), bytes_->size(), pugi::parse_default | pugi::parse_ws_pcdata);
    if (!parsed || document_.document_element().empty()) refuse_damaged(kind);
}

std::string_view name_of(pugi::xml_node const& node) noexcept {
    return without_prefix(node.name());
}

std::string_view attribute(pugi::xml_node const& node, std::string_view name) noexcept {
    for (auto const& each : node.attributes())
        if (without_prefix(each.name()) == name) return each.value();
    return {};
}

pugi::xml_node child(pugi::xml_node const& node, std::string_view name) noexcept {
    for (auto const& each : node.children())
        if (name_of(each) == name) return each;
    return {};
}

unsigned number(std::string_view text, unsigned other, unsigned most) noexcept {
    if (text.empty() || text.size() > 9) return other;
    unsigned out = 0;
    for (char const digit : text) {
        if (digit < '0' || digit > '9') return other;
        out = out * 10 + static_cast<unsigned>(digit - '0');
    }
    return out < most ? out : most;
}

std::vector<Relation> relations_of(Archive& archive, std::string const& part, char const* kind) {
    auto const slash = part.rfind('/');
    auto const folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
    auto bytes = archive.part(folder + "_rels/" + part.substr(folder.size()) + ".rels");
    std::vector<Relation> out;
    if (!bytes) return out;
    Xml const xml(*std::move(bytes), kind);
    for (auto const& each : xml.root().children()) {
        if (attribute(each, "TargetMode") == "External") continue;
        auto const type = attribute(each, "Type");
        auto const last = type.rfind('/');
        out.push_back({std::string(attribute(each, "Id")),
                       std::string(last == std::string_view::npos ? type : type.substr(last + 1)),
                       resolved(folder, attribute(each, "Target"))});
    }
    return out;
}

std::string target_of(std::vector<Relation> const& relations, std::string_view type) {
    for (auto const& each : relations)
        if (each.type == type) return each.target;
    return {};
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
