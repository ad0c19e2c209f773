// Word: paragraphs and tables of the main part, with every change accepted.
#include "files/document_text.hpp"
#include "files/docx_styles.hpp"
#include "files/old_fonts.hpp"
#include "files/readers.hpp"
#include "files/refused.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr char const* kind = "DOCX";

/// Where paragraphs and tables go: the document, a cell, a note.
class Sink {
public:
    virtual ~Sink() = default;
    virtual void paragraph(std::string text) = 0;
    virtual void table(Table table) = 0;
};

class DocumentSink final : public Sink {
public:
    explicit DocumentSink(DocumentText& text) : text_(text) {}
    void paragraph(std::string text) override { text_.paragraph(text); }
    void table(Table table) override { text_.table(table); }

private:
    DocumentText& text_;
};

class CellSink final : public Sink {
public:
    explicit CellSink(std::vector<std::string>& paragraphs) : paragraphs_(paragraphs) {}
    void paragraph(std::string text) override { paragraphs_.push_back(std::move(text)); }
    void table(Table table) override {
        for (auto& row : table.rows)
            for (auto& cell : row)
                for (auto& each : cell.paragraphs) paragraphs_.push_back(std::move(each));
    }

private:
    std::vector<std::string>& paragraphs_;
};

class DocxReader {
public:
    DocxReader(Archive& archive, FileLimits const& limits)
        : archive_(archive),
          limits_(limits),
          main_(main_part(archive).name),
          relations_(relations_of(archive, main_, kind)),
          styles_(archive, relations_),
          text_(FileKind::docx, limits) {}

    FileText read() {
        Xml const xml(archive_.required(main_), kind);
        DocumentSink sink(text_);
        blocks(child(xml.root(), "body"), sink, 0);
        finish_paragraph(sink);
        notes("footnotes", "footnote");
        notes("endnotes", "endnote");
        margins();
        if (runs_.decoded_any())
            text_.say({"chữ theo phông cũ (.Vn, VNI) được chuyển sang Unicode",
                       "text in old fonts (.Vn, VNI) was converted to Unicode"});
        if (changes_)
            text_.say({"tệp còn theo dõi thay đổi: phần chèn được đọc, phần xóa bị bỏ",
                       "the file has tracked changes: what was inserted is read, what was deleted is not"});
        return text_.take();
    }

private:
    void check_depth(std::size_t depth) const {
        if (depth > limits_.max_depth)
            throw Refused{make_error(ErrorCode::too_deep, {}, {std::to_string(limits_.max_depth)})};
    }

    // ---- Paragraphs and tables

    void blocks(pugi::xml_node const& parent, Sink& sink, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (name == "p") {
                paragraph(node, sink, depth + 1);
            } else if (name == "tbl") {
                finish_paragraph(sink);
                Table table;
                rows(node, table, depth + 1);
                sink.table(std::move(table));
            } else if (name == "del" || name == "moveFrom") {
                changes_ = true;
            } else if (name == "AlternateContent") {
                blocks(node.first_child(), sink, depth + 1);
            } else {
                blocks(node, sink, depth + 1);  // sdt, sdtContent, customXml, ins, moveTo
            }
        }
    }

    void paragraph(pugi::xml_node const& node, Sink& sink, std::size_t depth) {
        auto const properties = child(node, "pPr");
        style_ = attribute(child(properties, "pStyle"), "val");
        std::string label;
        // The paragraph that was joined to the one before has no number of its own.
        if (auto const place = styles_.list_of(properties); !place.list.empty() && place.list != "0" && !joined_)
            label = styles_.label(place);
        if (!label.empty()) runs_.add(label, boost::none);
        inline_parts(node, depth);
        joined_ = !child(child(properties, "rPr"), "del").empty();
        if (joined_)
            changes_ = true;
        else
            finish_paragraph(sink, true);
        auto boxes = std::exchange(boxes_, {});
        for (auto const& box : boxes) blocks(box, sink, depth + 1);
    }

    void finish_paragraph(Sink& sink, bool even_empty = false) {
        auto text = runs_.take();
        joined_ = false;
        if (even_empty || !text.empty()) sink.paragraph(std::move(text));
    }

    void rows(pugi::xml_node const& parent, Table& table, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (name == "tr") {
                auto const properties = child(node, "trPr");
                if (!child(properties, "del").empty()) {
                    changes_ = true;
                    continue;
                }
                table.rows.emplace_back();
                auto const skipped = number(attribute(child(properties, "gridBefore"), "val"), 0, 1000);
                for (unsigned i = 0; i < skipped; ++i) table.rows.back().emplace_back();
                cells(node, table.rows.back(), depth + 1);
                text_.count_cells(table.rows.back().size());
            } else if (name != "tblPr" && name != "tblGrid" && name != "del") {
                rows(node, table, depth + 1);
            }
        }
    }

    void cells(pugi::xml_node const& parent, std::vector<TableCell>& row, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (name == "tc") {
                auto const properties = child(node, "tcPr");
                TableCell cell;
                cell.columns = std::max(1U, number(attribute(child(properties, "gridSpan"), "val"), 1, 1000));
                CellSink sink(cell.paragraphs);
                blocks(node, sink, depth + 1);
                finish_paragraph(sink);
                // A cell that goes on from the row above holds nothing that is shown.
                auto const merged = child(properties, "vMerge");
                if (!merged.empty() && attribute(merged, "val") != "restart") cell.paragraphs.clear();
                row.push_back(std::move(cell));
            } else if (name != "trPr" && name != "tblPrEx" && name != "del") {
                cells(node, row, depth + 1);
            }
        }
    }

    // ---- Inside a paragraph

    void inline_parts(pugi::xml_node const& parent, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (name == "r") {
                run(node, depth + 1);
            } else if (name == "del" || name == "moveFrom") {
                changes_ = true;
            } else if (name == "AlternateContent") {
                inline_parts(node.first_child(), depth + 1);
            } else if (name != "pPr") {
                changes_ = changes_ || name == "ins" || name == "moveTo";
                inline_parts(node, depth + 1);  // hyperlink, ins, moveTo, smartTag, sdt, fldSimple
            }
        }
    }

    void run(pugi::xml_node const& node, std::size_t depth) {
        auto const properties = child(node, "rPr");
        if (DocxStyles::is_hidden(properties)) return;
        run_parts(node, old_font(styles_.font_of(properties, style_)), depth);
    }

    void run_parts(pugi::xml_node const& node, boost::optional<OldFont> const& font, std::size_t depth) {
        check_depth(depth);
        for (auto const& part : node.children()) {
            auto const name = name_of(part);
            if (name == "t")
                runs_.add(part.child_value(), font);
            else if (name == "tab" || name == "ptab")
                runs_.add("\t", font);
            else if (name == "br" || name == "cr")
                runs_.add("\n", font);
            else if (name == "noBreakHyphen")
                runs_.add("-", font);
            else if (name == "sym")
                runs_.add("\u25a1", boost::none);  // a box to tick, most often
            else if (name == "footnoteReference" || name == "endnoteReference")
                referred_.emplace_back(name == "footnoteReference" ? "footnote" : "endnote", attribute(part, "id"));
            else if (name == "AlternateContent")
                run_parts(part.first_child(), font, depth + 1);
            else if (name == "drawing" || name == "pict" || name == "object")
                find_boxes(part, depth + 1);
        }
    }

    /// Text in boxes stands behind the paragraph that they hang on.
    void find_boxes(pugi::xml_node const& parent, std::size_t depth) {
        check_depth(depth);
        for (auto const& node : parent.children()) {
            auto const name = name_of(node);
            if (name == "txbxContent")
                boxes_.push_back(node);
            else if (name == "AlternateContent")
                find_boxes(node.first_child(), depth + 1);
            else
                find_boxes(node, depth + 1);
        }
    }

    // ---- Other parts

    std::string joined_text(pugi::xml_node const& node) {
        std::vector<std::string> paragraphs;
        CellSink sink(paragraphs);
        blocks(node, sink, 0);
        finish_paragraph(sink);
        std::string out;
        for (auto const& each : paragraphs) {
            if (!out.empty() && !each.empty()) out += ' ';
            out += each;
        }
        return out;
    }

    void notes(char const* type, std::string_view element) {
        auto bytes = archive_.part(target_of(relations_, type));
        if (!bytes) return;
        Xml const xml(*std::move(bytes), kind);
        std::map<std::string_view, pugi::xml_node> found;
        for (auto const& node : xml.root().children())
            if (name_of(node) == element) found[attribute(node, "id")] = node;
        auto const referred = referred_;
        for (auto const& reference : referred)
            if (auto const note = found.find(reference.second); reference.first == element && note != found.end())
                text_.note(joined_text(note->second));
    }

    void margins() {
        for (auto const& relation : relations_) {
            if (relation.type != "header" && relation.type != "footer") continue;
            auto bytes = archive_.part(relation.target);
            if (!bytes) continue;
            Xml const xml(*std::move(bytes), kind);
            text_.margin(joined_text(xml.root()));
        }
    }

    Archive& archive_;
    FileLimits limits_;
    std::string main_;
    std::vector<Relation> relations_;
    DocxStyles styles_;
    DocumentText text_;
    Runs runs_;
    std::string style_;
    std::vector<pugi::xml_node> boxes_;
    std::vector<std::pair<std::string, std::string>> referred_;
    bool joined_ = false;
    bool changes_ = false;
};

}  // namespace

FileText text_of_docx(Archive& archive, FileLimits const& limits) {
    return DocxReader(archive, limits).read();
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
