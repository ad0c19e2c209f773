#include <criterion19/files/report_docx.hpp>

#include "files/docx_parts.hpp"
#include "files/pack.hpp"

#include "render/assessment_sheet.hpp"
#include "render/report_words.hpp"
#include "render/sheet.hpp"
#include "render/typeset.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

using render::Word;

std::string escaped(std::string_view text) {
    std::string out;
    for (char const c : render::typeset(text)) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

/// How a paragraph looks. Sizes are half points.
struct Look {
    bool bold = false;
    bool italic = false;
    unsigned size = 28;
    char const* align = "both";
    unsigned indent = 0;     ///< of the first line, in twentieths of a point
    unsigned left = 0;       ///< of all lines
    unsigned space = 120;    ///< above
    bool with_next = false;  ///< stays on the page of the next paragraph
};
constexpr Look body{false, false, 28, "both", 567, 0, 120, false};  // 10 mm
constexpr Look heading{true, false, 28, "left", 0, 0, 240, true};
constexpr Look centred{true, false, 28, "center", 0, 0, 0, true};
constexpr Look cell{false, false, 22, "left", 0, 0, 0, false};

class ReportWriter {
public:
    ReportWriter(render::Sheet const& sheet) : sheet_(sheet) {}

    std::string write() {
        out_ = std::string(xml_head) + std::string(document_begin);
        letterhead();
        paragraph(sheet_.kind, {true, false, 28, "center", 0, 0, 360, true});
        paragraph(sheet_.title, centred);
        paragraph(sheet_.subject, {true, false, 28, "center", 0, 0, 0, false});
        bases();
        for (auto const& line : sheet_.lines) paragraph(line, body);
        if (sheet_.verdict) verdict(*sheet_.verdict);
        for (auto const& section : sheet_.sections)
            if (!section.table) text_of(section);
        paragraph("./.", {false, false, 28, "right", 0, 0, 0, false});
        signature();
        annexes();
        return std::move(out_);
    }

private:
    std::string say(Word word) const { return std::string(render::say(word).in(sheet_.language)); }
    std::string say(Wording wording) const { return std::string(wording.in(sheet_.language)); }

    static std::string run(std::string_view text, Look const& look) {
        return std::string("<w:r><w:rPr>") + (look.bold ? "<w:b/>" : "") + (look.italic ? "<w:i/>" : "") +
               "<w:sz w:val=\"" + std::to_string(look.size) + "\"/></w:rPr><w:t xml:space=\"preserve\">" +
               escaped(text) + "</w:t></w:r>";
    }
    static std::string begin_of(Look const& look) {
        return std::string("<w:p><w:pPr>") + (look.with_next ? "<w:keepNext/>" : "") + "<w:spacing w:before=\"" +
               std::to_string(look.space) + "\"/><w:ind w:left=\"" + std::to_string(look.left) + "\" w:firstLine=\"" +
               std::to_string(look.indent) + "\"/><w:jc w:val=\"" + look.align + "\"/></w:pPr>";
    }
    void paragraph(std::string_view text, Look const& look) { out_ += begin_of(look) + run(text, look) + "</w:p>"; }

    // ---- Tables

    void begin_table(std::vector<unsigned> const& widths, bool border) {
        out_ += "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>";
        if (border) {
            out_ += "<w:tblBorders>";
            for (auto const* const side : {"top", "left", "bottom", "right", "insideH", "insideV"})
                out_ += std::string("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>";
            out_ += "</w:tblBorders>";
        }
        out_ += "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>";
        for (auto const width : widths) out_ += "<w:gridCol w:w=\"" + std::to_string(width) + "\"/>";
        out_ += "</w:tblGrid>";
    }
    void begin_cell(unsigned width) {
        out_ += "<w:tc><w:tcPr><w:tcW w:w=\"" + std::to_string(width) + "\" w:type=\"dxa\"/></w:tcPr>";
    }

    void table(render::Table const& table, unsigned all) {
        // A number and a count need little, what is said of the row most.
        std::vector<unsigned> weights;
        unsigned sum = 0;
        for (auto const& column : table.columns) {
            bool const narrow = column.style == "number" || column.style == "count";
            weights.push_back(narrow ? 5 : column.place == render::Place::head ? 22 : 13);
            sum += weights.back();
        }
        std::vector<unsigned> widths;
        for (auto const weight : weights) widths.push_back(all * weight / sum);
        begin_table(widths, true);
        out_ += "<w:tr><w:trPr><w:tblHeader/></w:trPr>";
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            begin_cell(widths[c]);
            paragraph(table.columns[c].name, {true, false, 22, "center", 0, 0, 0, false});
            out_ += "</w:tc>";
        }
        out_ += "</w:tr>";
        for (auto const& row : table.rows) {
            out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
            for (std::size_t c = 0; c < table.columns.size(); ++c) {
                begin_cell(widths[c]);
                write_cell(row.cells[c], row.group && table.columns[c].place == render::Place::head,
                           table.columns[c].place == render::Place::outcome);
                out_ += "</w:tc>";
            }
            out_ += "</w:tr>";
        }
        out_ += "</w:tbl>";
    }

    void write_cell(render::Cell const& of, bool group, bool outcome) {
        auto look = cell;
        look.bold = group || outcome;
        bool any = false;
        for (auto const& line : of.lines) {
            paragraph(line, look);
            any = true;
        }
        auto remark = cell;
        remark.italic = true;
        remark.size = 20;
        for (auto const& line : of.remarks) {
            paragraph(line, remark);
            any = true;
        }
        for (auto const& bar : of.bars) {
            paragraph(bar.label + ": " + bar.text, remark);
            any = true;
        }
        if (!any) out_ += "<w:p/>";
    }

    // ---- Parts of the paper

    void letterhead() {
        std::vector<unsigned> const widths = {3000, 6071};
        begin_table(widths, false);
        out_ += "<w:tr>";
        begin_cell(widths[0]);
        paragraph(say(Word::issuer_blank), {true, false, 26, "center", 0, 0, 0, false});
        paragraph("……………………", {false, false, 26, "center", 0, 0, 0, false});
        paragraph(say(Word::number_blank), {false, false, 26, "center", 0, 0, 120, false});
        out_ += "</w:tc>";
        begin_cell(widths[1]);
        paragraph(say(Word::nation), {true, false, 24, "center", 0, 0, 0, false});
        out_ += begin_of({true, false, 26, "center", 0, 0, 0, false});
        out_ += "<w:r><w:rPr><w:b/><w:sz w:val=\"26\"/><w:u w:val=\"single\"/></w:rPr><w:t>" +
                escaped(say(Word::motto)) + "</w:t></w:r></w:p>";
        paragraph(say(Word::place_blank), {false, true, 26, "center", 0, 0, 120, false});
        out_ += "</w:tc></w:tr></w:tbl>";
    }

    void bases() {
        Look const look{false, true, 28, "both", 567, 0, 120, false};
        for (auto const& line : sheet_.basis) {
            auto text = fill_places(wording_of(Word::basis_item).in(sheet_.language), {line});
            // The last basis ends with a full stop.
            if (&line == &sheet_.basis.back() && !text.empty() && text.back() == ';') text.back() = '.';
            paragraph(text, look);
        }
    }

    void verdict(render::Verdict const& of) {
        paragraph(of.text, {true, false, 28, "both", 567, 0, 240, true});
        for (auto const& line : of.lines) paragraph(line, body);
        if (!of.picture.empty()) paragraph(of.picture, body);
    }

    void text_of(render::Section const& section) {
        paragraph(section.heading, heading);
        for (auto const& text : section.paragraphs) paragraph(text, body);
        for (auto const& item : section.items) {
            paragraph("- " + item.text, body);
            for (auto const& note : item.notes) paragraph("+ " + note, {false, false, 26, "both", 0, 850, 60, false});
        }
        if (!section.closing.empty()) paragraph(section.closing, body);
    }

    void signature() {
        std::vector<unsigned> const widths = {4200, 4871};
        begin_table(widths, false);
        out_ += "<w:tr><w:trPr><w:cantSplit/></w:trPr>";
        begin_cell(widths[0]);
        paragraph(say({"Nơi nhận:", "To:"}), {true, true, 24, "left", 0, 0, 0, false});
        paragraph(say({"- Như trên;", "- as above;"}), {false, false, 22, "left", 0, 0, 0, false});
        paragraph(say({"- Lưu: VT.", "- file."}), {false, false, 22, "left", 0, 0, 0, false});
        out_ += "</w:tc>";
        begin_cell(widths[1]);
        paragraph(sheet_.signer, {true, false, 28, "center", 0, 0, 0, false});
        paragraph(say(Word::sign_seal), {false, true, 26, "center", 0, 0, 0, false});
        for (int i = 0; i < 4; ++i) out_ += "<w:p/>";
        out_ += "</w:tc></w:tr></w:tbl>";
    }

    /// The tables, and what tells of the program, each behind the signature.
    void annexes() {
        constexpr unsigned width = 13720;  // between the margins of a landscape page
        out_ += "<w:p><w:pPr>" + std::string(portrait) + "</w:pPr></w:p>";
        std::size_t number = 0;
        std::size_t count = 0;
        for (auto const& section : sheet_.sections) count += section.table.has_value();
        constexpr char const* roman[] = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};
        for (auto const& section : sheet_.sections) {
            if (!section.table) continue;
            auto name = say({"Phụ lục", "Annex"});
            if (count > 1 && number < 10) name += std::string(" ") + roman[number];
            ++number;
            paragraph(name, {true, false, 28, "center", 0, 0, 240, true});
            paragraph(section.heading, centred);
            for (auto const& text : section.paragraphs) paragraph(text, body);
            for (auto const& item : section.items) paragraph("- " + item.text, body);
            table(*section.table, width);
            if (!section.closing.empty()) paragraph(section.closing, body);
        }
        paragraph(sheet_.footer, {false, true, 22, "left", 0, 0, 240, false});
        out_ += std::string(landscape) + "</w:body></w:document>";
    }

    render::Sheet const& sheet_;
    std::string out_;
};

}  // namespace
}  // namespace files

Result<std::string> report_docx(AssessmentReport const& report, Language language) {
    auto const sheet = render::sheet_of(report, language);
    auto const part = [](std::string_view text) { return std::string(files::xml_head).append(text); };
    return files::pack({{"[Content_Types].xml", part(files::content_types)},
                        {"_rels/.rels", part(files::package_relations)},
                        {"word/_rels/document.xml.rels", part(files::document_relations)},
                        {"word/document.xml", files::ReportWriter(sheet).write()},
                        {"word/styles.xml", part(files::styles_of_report)},
                        {"word/header1.xml", part(files::header_of_report)}});
}

}  // namespace v1
}  // namespace criterion19
