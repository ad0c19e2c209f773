// LibreOffice Writer: paragraphs, lists and tables of content.xml; what was deleted stands apart from the text there.
#include "files/document_text.hpp"
#include "files/list_numbers.hpp"
#include "files/old_fonts.hpp"
#include "files/readers.hpp"
#include "files/refused.hpp"
#include "files/xml.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr char const* kind = "ODT";

ListLevel::Form form_of(std::string_view format) noexcept {
    return format == "1"   ? ListLevel::Form::arabic
           : format == "I" ? ListLevel::Form::upper_roman
           : format == "i" ? ListLevel::Form::lower_roman
           : format == "A" ? ListLevel::Form::upper_letter
           : format == "a" ? ListLevel::Form::lower_letter
                           : ListLevel::Form::none;
}

ListLevels levels_of(pugi::xml_node const& style) {
    ListLevels out;
    for (auto& each : out) each.form = ListLevel::Form::none;
    for (auto const& node : style.children()) {
        auto const level = number(attribute(node, "level"), 1, list_levels);
        if (level == 0) continue;
        auto& own = out[level - 1];
        if (name_of(node) == "list-level-style-bullet") own.form = ListLevel::Form::bullet;
        if (name_of(node) != "list-level-style-number") continue;
        own.form = form_of(attribute(node, "num-format"));
        own.start = number(attribute(node, "start-value"), 1, 1'000'000);
        own.pattern = attribute(node, "num-prefix");
        auto const shown = std::min(level, std::max(1U, number(attribute(node, "display-levels"), 1, list_levels)));
        for (auto i = level - shown + 1; i <= std::min(level, 9U); ++i) {
            if (i != level - shown + 1) own.pattern += '.';
            own.pattern += '%' + std::to_string(i);
        }
        own.pattern += attribute(node, "num-suffix");
    }
    return out;
}

class OdtReader {
public:
    OdtReader(Archive& archive, FileLimits const& limits) : limits_(limits), text_(FileKind::odt, limits) {
        if (auto bytes = archive.part("META-INF/manifest.xml"))
            if (bytes->find("encryption-data") != std::string::npos) refuse_encrypted(kind);
        Xml const content(archive.required("content.xml"), kind);
        read_styles(child(content.root(), "automatic-styles"));
        boost::optional<Xml> styles;
        if (auto bytes = archive.part("styles.xml")) {
            styles.emplace(*std::move(bytes), kind);
            read_styles(child(styles->root(), "styles"));
        }
        auto const body = child(child(content.root(), "body"), "text");
        if (body.empty())
            refuse("OpenDocument", {"không phải tệp văn bản; mở rồi lưu thành .docx hoặc .xlsx",
                                    "it is not a text document; open it and save it as .docx or .xlsx"});
        blocks(body, nullptr, 0);
        if (styles)
            for (auto const& page : child(styles->root(), "master-styles").children())
                for (auto const& node : page.children())
                    if (name_of(node) == "header" || name_of(node) == "footer") text_.margin(joined_text(node));
        if (changes_)
            text_.say({"tệp còn theo dõi thay đổi: phần chèn được đọc, phần xóa bị bỏ",
                       "the file has tracked changes: what was inserted is read, what was deleted is not"});
        if (runs_.decoded_any())
            text_.say({"chữ theo phông cũ (.Vn, VNI) được chuyển sang Unicode",
                       "text in old fonts (.Vn, VNI) was converted to Unicode"});
    }

    FileText take() { return text_.take(); }

private:
    void check_depth(std::size_t depth) const {
        if (depth > limits_.max_depth)
            throw Refused{make_error(ErrorCode::too_deep, {}, {std::to_string(limits_.max_depth)})};
    }

    void read_styles(pugi::xml_node const& parent) {
        for (auto const& node : parent.children()) {
            std::string const name(attribute(node, "name"));
            if (name_of(node) == "list-style") lists_.emplace(name, levels_of(node));
            if (name_of(node) != "style") continue;
            auto font = attribute(child(node, "text-properties"), "font-name");
            fonts_.emplace(name, font.empty() ? std::make_pair(std::string(attribute(node, "parent-style-name")), false)
                                              : std::make_pair(std::string(font), true));
        }
    }

    /// Font of a style, of the style that it rests on, or of what is around.
    boost::optional<OldFont> font_of(std::string_view style, boost::optional<OldFont> const& around) const {
        for (int i = 0; i < 20; ++i) {
            auto const found = fonts_.find(style);
            if (found == fonts_.end()) return around;
            if (found->second.second) return old_font(found->second.first);
            style = found->second.first;
        }
        return around;
    }

    // ---- Paragraphs, lists, tables

    /// Where a list stands while it is read.
    struct InList {
        std::string style;
        std::size_t level = 0;
        ListCounter* counter = nullptr;
        bool label_waits = false;
    };

    void finish(std::vector<std::string>* cell) {
        auto text = runs_.take();
        if (cell != nullptr)
            cell->push_back(std::move(text));
        else
            text_.paragraph(text);
    }

    void blocks(pugi::xml_node const& parent, std::vector<std::string>* cell, std::size_t depth,
                InList* list = nullptr) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (name == "p" || name == "h") {
                if (list != nullptr && list->label_waits) {
                    if (auto const levels = lists_.find(list->style); levels != lists_.end())
                        runs_.add(next_label(levels->second, *list->counter, list->level), boost::none);
                    list->label_waits = false;
                }
                inline_parts(node, font_of(attribute(node, "style-name"), boost::none), depth + 1);
                finish(cell);
                auto const boxes = std::exchange(boxes_, {});
                for (auto const& box : boxes) blocks(box, cell, depth + 1);
            } else if (name == "list") {
                read_list(node, cell, depth + 1, list);
            } else if (name == "table") {
                Table table;
                rows(node, table, depth + 1);
                if (cell == nullptr) {
                    text_.table(table);
                    continue;
                }
                for (auto& row : table.rows)
                    for (auto& each : row)
                        for (auto& text : each.paragraphs) cell->push_back(std::move(text));
            } else if (name == "tracked-changes") {
                changes_ = true;
            } else if (name == "text-box") {
                blocks(node, cell, depth + 1);
            } else if (name != "annotation" && name != "sequence-decls" && name != "forms") {
                blocks(node, cell, depth + 1);  // section, frame, index-body
            }
        }
    }

    void read_list(pugi::xml_node const& node, std::vector<std::string>* cell, std::size_t depth, InList const* outer) {
        InList list;
        list.style = attribute(node, "style-name");
        if (outer != nullptr) {
            if (list.style.empty()) list.style = outer->style;
            list.level = outer->level + 1;
            list.counter = outer->counter;
        } else {
            // A list begins anew unless it says that it goes on with the one before of its style.
            list.counter = &counters_[list.style];
            bool const goes_on =
                attribute(node, "continue-numbering") == "true" || !attribute(node, "continue-list").empty();
            if (!goes_on) *list.counter = {};
        }
        for (auto const& item : node.children()) {
            if (name_of(item) != "list-item" && name_of(item) != "list-header") continue;
            list.label_waits = name_of(item) == "list-item";
            auto const start = number(attribute(item, "start-value"), 0, 1'000'000);
            if (start > 1 && list.level < list_levels) list.counter->counts[list.level] = start - 1;
            blocks(item, cell, depth + 1, &list);
        }
    }

    void rows(pugi::xml_node const& parent, Table& table, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            if (name_of(node) != "table-row") {
                if (name_of(node) != "annotation") rows(node, table, depth + 1);  // header rows, groups
                continue;
            }
            table.rows.emplace_back();
            auto& row = table.rows.back();
            for (auto const& part : node.children()) {
                if (name_of(part) != "table-cell" && name_of(part) != "covered-table-cell") continue;
                TableCell one;
                if (name_of(part) == "table-cell") blocks(part, &one.paragraphs, depth + 1);
                auto const times = std::max(1U, number(attribute(part, "number-columns-repeated"), 1, 1000));
                for (unsigned i = 0; i < times; ++i) row.push_back(one);
                text_.count_cells(times);
            }
        }
    }

    // ---- Inside a paragraph

    /// White space of the file is one space; more of it, tabs and line ends are elements.
    void add_text(std::string_view text, boost::optional<OldFont> const& font) {
        std::string out;
        for (char const c : text) {
            char const shown = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
            if (shown != ' ' || out.empty() || out.back() != ' ') out += shown;
        }
        runs_.add(out, font);
    }

    void inline_parts(pugi::xml_node const& parent, boost::optional<OldFont> const& font, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata)
                add_text(node.value(), font);
            else if (name == "s")
                runs_.add(std::string(std::max(1U, number(attribute(node, "c"), 1, 1000)), ' '), font);
            else if (name == "tab")
                runs_.add("\t", font);
            else if (name == "line-break")
                runs_.add("\n", font);
            else if (name == "note")
                notes_in(node, depth + 1);
            else if (name == "frame" || name == "text-box" || name == "custom-shape")
                boxes_.push_back(node);
            else if (name != "annotation" && name != "tracked-changes")
                inline_parts(node, font_of(attribute(node, "style-name"), font), depth + 1);
        }
    }

    void notes_in(pugi::xml_node const& node, std::size_t depth) {
        check_depth(depth);
        auto runs = std::exchange(runs_, {});
        text_.note(joined_text(child(node, "note-body")));
        std::swap(runs, runs_);
    }

    std::string joined_text(pugi::xml_node const& node) {
        std::vector<std::string> paragraphs;
        blocks(node, &paragraphs, 0);
        std::string out;
        for (auto const& each : paragraphs) {
            if (!out.empty() && !each.empty()) out += ' ';
            out += each;
        }
        return out;
    }

    FileLimits limits_;
    DocumentText text_;
    Runs runs_;
    std::vector<pugi::xml_node> boxes_;
    std::map<std::string, ListLevels, std::less<>> lists_;
    std::map<std::string, ListCounter, std::less<>> counters_;
    std::map<std::string, std::pair<std::string, bool>, std::less<>> fonts_;  ///< font (true) or parent of a style
    bool changes_ = false;
};

}  // namespace

FileText text_of_odt(Archive& archive, FileLimits const& limits) {
    return OdtReader(archive, limits).take();
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
