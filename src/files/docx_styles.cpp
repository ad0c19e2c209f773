#include "files/docx_styles.hpp"

#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr char const* kind = "DOCX";
// A style rests on another, which rests on another; a ring of them ends here.
constexpr int longest_chain = 20;

std::string font_in(pugi::xml_node const& run_properties) {
    auto const fonts = child(run_properties, "rFonts");
    auto name = attribute(fonts, "ascii");
    if (name.empty()) name = attribute(fonts, "hAnsi");
    return std::string(name);
}

ListPlace list_in(pugi::xml_node const& paragraph_properties, bool* has_level) {
    auto const properties = child(paragraph_properties, "numPr");
    auto const level = child(properties, "ilvl");
    if (has_level != nullptr) *has_level = !level.empty();
    return {std::string(attribute(child(properties, "numId"), "val")),
            number(attribute(level, "val"), 0, list_levels - 1)};
}

ListLevel level_of(pugi::xml_node const& node) {
    ListLevel out;
    auto const form = attribute(child(node, "numFmt"), "val");
    out.form = form == "bullet"        ? ListLevel::Form::bullet
               : form == "none"        ? ListLevel::Form::none
               : form == "upperRoman"  ? ListLevel::Form::upper_roman
               : form == "lowerRoman"  ? ListLevel::Form::lower_roman
               : form == "upperLetter" ? ListLevel::Form::upper_letter
               : form == "lowerLetter" ? ListLevel::Form::lower_letter
                                       : ListLevel::Form::arabic;
    out.pattern = attribute(child(node, "lvlText"), "val");
    out.start = number(attribute(child(node, "start"), "val"), 1, 1'000'000);
    return out;
}

void read_levels(pugi::xml_node const& parent, ListLevels& levels) {
    for (auto const& node : parent.children())
        if (name_of(node) == "lvl") levels[number(attribute(node, "ilvl"), 0, list_levels - 1)] = level_of(node);
}

}  // namespace

DocxStyles::DocxStyles(Archive& archive, std::vector<Relation> const& relations) {
    if (auto bytes = archive.part(target_of(relations, "styles"))) {
        Xml const xml(*std::move(bytes), kind);
        read_styles(xml.root());
    }
    if (auto bytes = archive.part(target_of(relations, "numbering"))) {
        Xml const xml(*std::move(bytes), kind);
        read_numbering(xml.root());
    }
}

void DocxStyles::read_styles(pugi::xml_node const& root) {
    default_font_ = font_in(child(child(child(root, "docDefaults"), "rPrDefault"), "rPr"));
    for (auto const& node : root.children()) {
        if (name_of(node) != "style") continue;
        Style style;
        style.based_on = attribute(child(node, "basedOn"), "val");
        style.font = font_in(child(node, "rPr"));
        style.list = list_in(child(node, "pPr"), &style.has_level);
        std::string const id(attribute(node, "styleId"));
        if (attribute(node, "type") == "paragraph" && attribute(node, "default") == "1") default_style_ = id;
        styles_[id] = std::move(style);
    }
}

void DocxStyles::read_numbering(pugi::xml_node const& root) {
    std::map<std::string, ListLevels, std::less<>> bases;
    for (auto const& node : root.children())
        if (name_of(node) == "abstractNum") {
            ListLevels levels;
            for (auto& level : levels) level.form = ListLevel::Form::none;
            read_levels(node, levels);
            bases[std::string(attribute(node, "abstractNumId"))] = levels;
        }
    for (auto const& node : root.children()) {
        if (name_of(node) != "num") continue;
        List list;
        list.base = attribute(child(node, "abstractNumId"), "val");
        auto const base = bases.find(list.base);
        if (base == bases.end()) continue;
        list.levels = base->second;
        for (auto const& change : node.children()) {
            if (name_of(change) != "lvlOverride") continue;
            read_levels(change, list.levels);
            if (auto const start = child(change, "startOverride"); !start.empty()) {
                auto& level = list.levels[number(attribute(change, "ilvl"), 0, list_levels - 1)];
                level.start = number(attribute(start, "val"), 1, 1'000'000);
                list.starts_anew = true;
            }
        }
        lists_[std::string(attribute(node, "numId"))] = std::move(list);
    }
}

std::string DocxStyles::font_of_style(std::string_view id) const {
    for (int i = 0; i < longest_chain; ++i) {
        auto const found = styles_.find(id);
        if (found == styles_.end()) break;
        if (!found->second.font.empty()) return found->second.font;
        id = found->second.based_on;
    }
    return {};
}

std::string DocxStyles::font_of(pugi::xml_node const& run_properties, std::string_view paragraph_style) const {
    auto font = font_in(run_properties);
    if (font.empty()) font = font_of_style(attribute(child(run_properties, "rStyle"), "val"));
    if (font.empty())
        font = font_of_style(paragraph_style.empty() ? std::string_view(default_style_) : paragraph_style);
    return font.empty() ? default_font_ : font;
}

bool DocxStyles::is_hidden(pugi::xml_node const& run_properties) noexcept {
    auto const hidden = child(run_properties, "vanish");
    auto const value = attribute(hidden, "val");
    return !hidden.empty() && value != "0" && value != "false";
}

ListPlace DocxStyles::list_of(pugi::xml_node const& paragraph_properties) const {
    bool has_level = false;
    auto out = list_in(paragraph_properties, &has_level);
    if (!out.list.empty()) return out;
    std::string_view id = attribute(child(paragraph_properties, "pStyle"), "val");
    for (int i = 0; i < longest_chain; ++i) {
        auto const found = styles_.find(id);
        if (found == styles_.end()) break;
        if (!has_level && found->second.has_level) {
            out.level = found->second.list.level;
            has_level = true;
        }
        if (!found->second.list.list.empty()) {
            out.list = found->second.list.list;
            break;
        }
        id = found->second.based_on;
    }
    return out;
}

std::string DocxStyles::label(ListPlace const& place) {
    auto const found = lists_.find(place.list);
    if (found == lists_.end()) return {};
    auto const& list = found->second;
    // A list that starts anew counts for itself; all others of one base go on with one count.
    auto& counter = counters_[list.starts_anew ? "list " + place.list : list.base];
    return next_label(list.levels, counter, place.level);
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
