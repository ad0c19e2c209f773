// Excel: the cells of every sheet that is shown.
#include "files/cell_numbers.hpp"
#include "files/document_text.hpp"
#include "files/old_fonts.hpp"
#include "files/readers.hpp"
#include "files/refused.hpp"
#include "files/unicode.hpp"
#include "files/xml.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

constexpr char const* kind = "XLSX";
constexpr unsigned most_columns = 16384;
constexpr unsigned most_rows = 1048576;

/// A text of a cell: runs, each with a font of its own or that of the cell.
struct CellText {
    struct Run {
        std::string text;
        std::string font;
    };
    std::vector<Run> runs;
};

CellText text_in(pugi::xml_node const& node) {
    CellText out;
    for (auto const& part : node.children()) {
        if (name_of(part) == "t") out.runs.push_back({part.child_value(), {}});
        if (name_of(part) == "r")
            out.runs.push_back(
                {child(part, "t").child_value(), std::string(attribute(child(child(part, "rPr"), "rFont"), "val"))});
    }
    return out;
}

/// "_x000D_" stands for a character that XML cannot hold.
std::string without_escapes(std::string text) {
    for (auto at = text.find("_x000D_"); at != std::string::npos; at = text.find("_x000D_", at)) text.erase(at, 7);
    return text;
}

struct Address {
    unsigned row = 0;
    unsigned column = 0;  ///< 0 where it is no address
};
Address address_of(std::string_view text) noexcept {
    Address out;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= 'A' && text[i] <= 'Z' && out.column < most_columns; ++i)
        out.column = out.column * 26 + static_cast<unsigned>(text[i] - 'A' + 1);
    out.row = number(text.substr(i), 0, most_rows);
    if (out.column > most_columns || out.row == 0) out.column = 0;
    return out;
}

class WorkbookReader {
public:
    WorkbookReader(Archive& archive, FileLimits const& limits) : archive_(archive), limits_(limits) {}

    Workbook read() {
        auto const main = main_part(archive_);
        if (main.sort != MainPart::Sort::workbook) refuse_damaged(kind);
        auto const relations = relations_of(archive_, main.name, kind);
        read_strings(target_of(relations, "sharedStrings"));
        read_styles(target_of(relations, "styles"));
        Xml const xml(archive_.required(main.name), kind);
        auto const from = attribute(child(xml.root(), "workbookPr"), "date1904");
        from_1904_ = from == "1" || from == "true";
        for (auto const& node : child(xml.root(), "sheets").children()) {
            if (name_of(node) != "sheet") continue;
            auto const id = attribute(node, "id");
            auto const relation =
                std::find_if(relations.begin(), relations.end(), [&](Relation const& each) { return each.id == id; });
            if (relation == relations.end() || relation->type != "worksheet") continue;  // a sheet of a chart
            WorkbookSheet sheet;
            sheet.name = clean(attribute(node, "name"));
            auto const state = attribute(node, "state");
            sheet.hidden = state == "hidden" || state == "veryHidden";
            read_sheet(relation->target, sheet);
            out_.sheets.push_back(std::move(sheet));
        }
        if (out_.sheets.empty()) refuse_damaged(kind);
        if (without_value_ != 0)
            out_.notes.push_back(
                fill_in({"số ô có công thức nhưng chưa có giá trị: {0}; mở bằng Excel rồi lưu lại",
                         "cells with a formula and no value: {0}; open it with Excel and save it again"},
                        {std::to_string(without_value_)}));
        if (errors_ != 0)
            out_.notes.push_back(
                fill_in({"số ô báo lỗi (#REF!, #N/A …): {0}", "cells with an error (#REF!, #N/A ...): {0}"},
                        {std::to_string(errors_)}));
        if (runs_.decoded_any())
            out_.notes.push_back({"chữ theo phông cũ (.Vn, VNI) được chuyển sang Unicode",
                                  "text in old fonts (.Vn, VNI) was converted to Unicode"});
        return std::move(out_);
    }

private:
    void read_strings(std::string const& part) {
        auto bytes = archive_.part(part);
        if (!bytes) return;
        Xml const xml(*std::move(bytes), kind);
        for (auto const& node : xml.root().children())
            if (name_of(node) == "si") strings_.push_back(text_in(node));
    }

    /// Format and font of each style of cells.
    void read_styles(std::string const& part) {
        auto bytes = archive_.part(part);
        if (!bytes) return;
        Xml const xml(*std::move(bytes), kind);
        std::map<unsigned, NumberForm> forms;
        for (auto const& node : child(xml.root(), "numFmts").children())
            forms[number(attribute(node, "numFmtId"), 0, 1'000'000)] = form_of_code(attribute(node, "formatCode"));
        std::vector<std::string> fonts;
        for (auto const& node : child(xml.root(), "fonts").children())
            fonts.emplace_back(attribute(child(node, "name"), "val"));
        for (auto const& node : child(xml.root(), "cellXfs").children()) {
            auto const id = number(attribute(node, "numFmtId"), 0, 1'000'000);
            auto const own = forms.find(id);
            auto const font = number(attribute(node, "fontId"), 0, 1'000'000);
            styles_.push_back({own != forms.end() ? own->second : form_of_builtin(id),
                               font < fonts.size() ? fonts[font] : std::string()});
        }
    }

    void read_sheet(std::string const& part, WorkbookSheet& sheet) {
        Xml const xml(archive_.required(part), kind);
        unsigned row_number = 0;
        for (auto const& node : child(xml.root(), "sheetData").children()) {
            if (name_of(node) != "row") continue;
            // A row or cell without its number follows the one before.
            row_number = number(attribute(node, "r"), row_number + 1, most_rows);
            SheetRow row;
            row.number = row_number;
            unsigned column = 0;
            for (auto const& cell : node.children()) {
                if (name_of(cell) != "c") continue;
                auto const address = address_of(attribute(cell, "r"));
                auto const next = address.column != 0 ? address.column : column + 1;
                if (next <= column || next > most_columns) refuse_damaged(kind);
                column = next;
                auto text = text_of_cell(cell);
                if (text.empty()) continue;
                if (++cells_ > limits_.max_cells)
                    refuse_size(
                        {std::to_string(limits_.max_cells) + " ô", std::to_string(limits_.max_cells) + " cells"});
                row.cells.push_back({column, std::move(text)});
            }
            if (!row.cells.empty()) sheet.rows.push_back(std::move(row));
        }
        for (auto const& node : child(xml.root(), "mergeCells").children()) {
            auto const range = attribute(node, "ref");
            auto const colon = range.find(':');
            auto const first = address_of(range.substr(0, colon));
            auto const last = colon == std::string_view::npos ? first : address_of(range.substr(colon + 1));
            if (first.column == 0 || last.column == 0) continue;
            sheet.merged.push_back({first.row, last.row, first.column, last.column});
        }
    }

    std::string text_of_cell(pugi::xml_node const& cell) {
        auto const type = attribute(cell, "t");
        std::string_view const value = child(cell, "v").child_value();
        auto const style = number(attribute(cell, "s"), 0, 1'000'000);
        auto const& form = style < styles_.size() ? styles_[style] : plain_;
        if (value.empty() && type != "inlineStr") {
            without_value_ += !child(cell, "f").empty();
            return {};
        }
        if (type == "s") {
            auto const index = number(value, static_cast<unsigned>(-1), 999'999'999);
            if (index >= strings_.size()) refuse_damaged(kind);
            return print(strings_[index], form.font);
        }
        if (type == "inlineStr") return print(text_in(child(cell, "is")), form.font);
        if (type == "str") return print({{{std::string(value), {}}}}, form.font);
        if (type == "b") return value == "1" ? "TRUE" : "FALSE";
        if (type == "e") {
            ++errors_;
            return clean(value);
        }
        if (type == "d" && value.size() >= 10)  // 2024-01-15, in files that Excel does not write
            return clean(std::string(value.substr(8, 2)) + '/' + std::string(value.substr(5, 2)) + '/' +
                         std::string(value.substr(0, 4)));
        return clean(print_number(value, form.form, from_1904_));
    }

    std::string print(CellText const& text, std::string const& font) {
        for (auto const& run : text.runs) runs_.add(run.text, old_font(run.font.empty() ? font : run.font));
        return clean(without_escapes(runs_.take()));
    }

    struct Style {
        NumberForm form = NumberForm::plain;
        std::string font;
    };
    Archive& archive_;
    FileLimits limits_;
    Workbook out_;
    std::vector<CellText> strings_;
    std::vector<Style> styles_;
    Style plain_;
    Runs runs_;
    bool from_1904_ = false;
    std::size_t cells_ = 0;
    std::size_t without_value_ = 0;
    std::size_t errors_ = 0;
};

}  // namespace

Workbook workbook_of(Archive& archive, FileLimits const& limits) {
    return WorkbookReader(archive, limits).read();
}

FileText text_of_xlsx(Archive& archive, FileLimits const& limits) {
    auto const book = workbook_of(archive, limits);
    DocumentText out(FileKind::xlsx, limits);
    for (auto const& note : book.notes) out.say(note);
    std::uint32_t number = 0;
    for (auto const& sheet : book.sheets) {
        ++number;
        out.sheet(sheet.name);
        if (sheet.hidden) {
            out.say(fill_in({"trang tính ẩn \"{0}\" không được đọc", "the hidden sheet \"{0}\" is not read"},
                            {sheet.name}));
            continue;
        }
        out.gap();
        unsigned first = most_columns;
        for (auto const& row : sheet.rows) first = std::min(first, row.cells.front().column);
        std::uint32_t last_row = 0;
        for (auto const& row : sheet.rows) {
            if (row.number != last_row + 1) out.gap();
            last_row = row.number;
            // A title over the table is a line of text, not a row.
            auto column = row.cells.size() == 1 ? row.cells.front().column : first;
            out.count_cells(row.cells.back().column - column);
            for (auto const& cell : row.cells) {
                std::string before;
                for (; column < cell.column; ++column) before += " | ";
                out.piece(before + in_cell(cell.text), {0, FilePlace::What::cell, row.number, cell.column, number});
            }
            out.end_line();
        }
    }
    return out.take();
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
