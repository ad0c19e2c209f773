// What Word keeps beside the text: styles with their fonts and lists, and how lists are numbered.
#pragma once

#include "files/list_numbers.hpp"
#include "files/xml.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// A paragraph's place in a list.
struct ListPlace {
    std::string list;  ///< id of the list; "" or "0" for none
    std::size_t level = 0;
};

/// styles.xml and numbering.xml.
class DocxStyles {
public:
    DocxStyles(Archive& archive, std::vector<Relation> const& relations);

    /// Font of a run: its own, else that of the styles, else the default; "" where none is named.
    std::string font_of(pugi::xml_node const& run_properties, std::string_view paragraph_style) const;
    /// Whether the run is hidden.
    static bool is_hidden(pugi::xml_node const& run_properties) noexcept;
    /// The list that the paragraph's properties, or its style, put it into.
    ListPlace list_of(pugi::xml_node const& paragraph_properties) const;
    /// The label that stands before the next paragraph there.
    std::string label(ListPlace const& place);

private:
    struct Style {
        std::string based_on;
        std::string font;
        ListPlace list;
        bool has_level = false;
    };
    struct List {
        std::string base;
        ListLevels levels;
        bool starts_anew = false;
    };
    void read_styles(pugi::xml_node const& root);
    void read_numbering(pugi::xml_node const& root);
    std::string font_of_style(std::string_view id) const;

    std::map<std::string, Style, std::less<>> styles_;
    std::map<std::string, List, std::less<>> lists_;
    std::map<std::string, ListCounter, std::less<>> counters_;  ///< lists made of one base go on counting
    std::string default_font_;
    std::string default_style_;
};

}  // namespace files
}  // namespace v1
}  // namespace criterion19
