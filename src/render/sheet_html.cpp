#include "render/html_template.hpp"
#include "render/html_writer.hpp"
#include "render/report_words.hpp"
#include "render/sheet.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

std::string_view style_of(Tone tone) {
    constexpr std::string_view names[] = {"plain", "good", "bad", "unsure", "faint"};
    return names[static_cast<std::size_t>(tone)];
}
std::string_view html_mark(Tone tone) {
    constexpr std::string_view marks[] = {"", "✔", "✘", "?", "–"};
    return marks[static_cast<std::size_t>(tone)];
}

/// Writes a sheet as a page, block by block.
class SheetHtml {
public:
    explicit SheetHtml(Sheet const& sheet) : sheet_(sheet) {}

    std::string run() && {
        out_.raw("<!DOCTYPE html>\n<html lang=\"", sheet_.language == Language::vi ? "vi" : "en", html_head);
        out_.text(sheet_.title).raw(". ").text(sheet_.subject).raw(html_style, html_media);
        out_.raw("<body>\n<div class=\"page\">\n");
        letterhead();
        out_.raw("<main>\n<h1><span class=\"kind\">").text(sheet_.kind).raw("</span> <bdi>").text(sheet_.title);
        out_.raw("</bdi></h1>\n<p class=\"subject\"><bdi>").text(sheet_.subject).raw("</bdi></p>\n");
        basis();
        out_.raw("<ul class=\"bare\">\n");
        for (auto const& line : sheet_.lines) list_item(line);
        out_.raw("</ul>\n");
        if (sheet_.verdict) write(*sheet_.verdict);
        for (auto const& section : sheet_.sections) write(section);
        signatures();
        out_.raw("</main>\n");
        if (!sheet_.footer.empty()) out_.raw("<footer>").text(sheet_.footer).raw("</footer>\n");
        out_.raw("</div>\n</body>\n</html>\n");
        return std::move(out_).page();
    }

private:
    std::string_view word(Word which) const { return wording_of(which).in(sheet_.language); }

    void list_item(std::string_view text) { out_.raw("<li><bdi>").text(text).raw("</bdi></li>\n"); }

    void letterhead() {
        out_.raw("<header class=\"letterhead\">\n<div class=\"issuer\">\n<p class=\"ruled\"><strong>");
        out_.text(word(Word::issuer_blank)).raw("</strong><span class=\"dots\">……………………</span></p>\n<p>");
        out_.text(word(Word::number_blank)).raw("</p>\n</div>\n<div class=\"nation\">\n<p class=\"ruled\"><strong>");
        out_.text(word(Word::nation)).raw("</strong><strong>").text(word(Word::motto)).raw("</strong></p>\n");
        out_.raw("<p class=\"date\">").text(word(Word::place_blank)).raw("</p>\n</div>\n</header>\n");
    }

    void basis() {
        if (sheet_.basis.empty()) return;
        out_.raw("<section>\n<h2 class=\"unseen\">").text(word(Word::basis_heading));
        out_.raw("</h2>\n<ul class=\"bare legal\">\n");
        for (auto const& line : sheet_.basis) list_item(fill_places(word(Word::basis_item), {line}));
        out_.raw("</ul>\n</section>\n");
    }

    void write(Verdict const& verdict) {
        out_.raw("<section class=\"verdict ", style_of(verdict.tone), "\">\n<h2 class=\"result\">").text(verdict.text);
        out_.raw("</h2>\n");
        for (auto const& line : verdict.lines) out_.raw("<p>").text(line).raw("</p>\n");
        if (!verdict.segments.empty()) picture(verdict);
        out_.raw("</section>\n");
    }

    void picture(Verdict const& verdict) {
        out_.raw("<svg viewBox=\"0 0 10000 300\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"");
        out_.text(verdict.picture).raw("\">\n<title>").text(verdict.picture).raw("</title>\n");
        std::int64_t from = 0;
        for (auto const& segment : verdict.segments) {
            out_.raw("<rect class=\"fill-", style_of(segment.tone), "\" x=\"").number(from).raw("\" y=\"0\" width=\"");
            out_.number(segment.share).raw("\" height=\"300\"/>\n");
            from += segment.share;
        }
        out_.raw("</svg>\n<ul class=\"legend\">\n");
        for (auto const& segment : verdict.segments) {
            out_.raw("<li><svg viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"fill-", style_of(segment.tone));
            out_.raw("\" width=\"10\" height=\"10\"/></svg>").text(segment.label).raw("</li>\n");
        }
        out_.raw("</ul>\n");
    }

    void write(Section const& section) {
        out_.raw("<section>\n<h2>").text(section.heading).raw("</h2>\n");
        for (auto const& paragraph : section.paragraphs) out_.raw("<p><bdi>").text(paragraph).raw("</bdi></p>\n");
        if (!section.items.empty()) write(section.items);
        if (!section.closing.empty()) out_.raw("<p>").text(section.closing).raw("</p>\n");
        if (section.table) write(*section.table);
        out_.raw("</section>\n");
    }

    void write(std::vector<Item> const& items) {
        constexpr std::size_t one_column = 8;
        bool const marked =
            std::any_of(items.begin(), items.end(), [](Item const& item) { return item.tone != Tone::plain; });
        out_.raw("<ul class=\"items", items.size() > one_column ? " many" : "", marked ? " bare" : "", "\">\n");
        for (auto const& item : items) {
            out_.raw("<li class=\"", style_of(item.tone), "\">");
            mark(item.tone);
            out_.raw("<bdi>").text(item.text).raw("</bdi>");
            if (!item.notes.empty()) {
                out_.raw("\n<ul>\n");
                for (auto const& note : item.notes) list_item(note);
                out_.raw("</ul>\n");
            }
            out_.raw("</li>\n");
        }
        out_.raw("</ul>\n");
    }

    void mark(Tone tone) {
        auto const shown = html_mark(tone);
        if (!shown.empty()) out_.raw("<span class=\"mark\" aria-hidden=\"true\">", shown, "</span> ");
    }

    void write(Table const& table) {
        out_.raw("<table role=\"table\">\n<caption>").text(table.caption);
        out_.raw("</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">\n");
        for (auto const& column : table.columns) {
            out_.raw("<th scope=\"col\" role=\"columnheader\" class=\"", column.style, "\">").text(column.name);
            out_.raw("</th>\n");
        }
        out_.raw("</tr>\n</thead>\n<tbody role=\"rowgroup\">\n");
        for (auto const& row : table.rows) {
            out_.raw("<tr role=\"row\"", row.group ? " class=\"group\"" : "", ">\n");
            for (std::size_t c = 0; c < table.columns.size(); ++c) write(row.cells[c], table.columns[c], row.tone);
            out_.raw("</tr>\n");
        }
        out_.raw("</tbody>\n</table>\n");
    }

    void write(Cell const& cell, Column const& column, Tone tone) {
        if (column.place == Place::head) {
            out_.raw("<th scope=\"row\" role=\"rowheader\" class=\"", column.style, "\">");
            lines_of(cell);
            out_.raw("</th>\n");
            return;
        }
        bool const outcome = column.place == Place::outcome;
        out_.raw("<td role=\"cell\" class=\"", column.style);
        if (outcome) out_.raw(" ", style_of(tone));
        out_.raw(cell.lines.empty() && cell.remarks.empty() ? " empty" : "", "\" data-name=\"").text(column.name);
        out_.raw("\"><div>");
        if (outcome) mark(tone);
        lines_of(cell);
        if (!cell.bars.empty()) write(cell.bars);
        out_.raw("</div></td>\n");
    }

    void lines_of(Cell const& cell) {
        for (auto const& line : cell.lines) out_.raw("<span class=\"line\"><bdi>").text(line).raw("</bdi></span>");
        for (auto const& remark : cell.remarks)
            out_.raw("<span class=\"remark\"><bdi>").text(remark).raw("</bdi></span>");
    }

    void write(std::vector<Bar> const& bars) {
        std::int64_t most = 1;
        for (auto const& bar : bars) most = std::max(most, bar.value);
        out_.raw("\n<ul class=\"bars\">\n");
        for (auto const& bar : bars) {
            out_.raw("<li><span>").text(bar.label).raw("</span><svg viewBox=\"0 0 100 10\"");
            out_.raw(" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"fill-plain\" width=\"");
            out_.number(std::max<std::int64_t>(0, bar.value) * 100 / most).raw("\" height=\"10\"/></svg><span>");
            out_.text(bar.text).raw("</span></li>\n");
        }
        out_.raw("</ul>\n");
    }

    void signatures() {
        if (sheet_.signer.empty()) return;
        out_.raw("<div class=\"signatures\">\n<div><p><strong>").text(word(Word::prepared_by));
        out_.raw("</strong></p><p><em>").text(word(Word::sign_name)).raw("</em></p></div>\n<div><p><strong>");
        out_.text(sheet_.signer).raw("</strong></p><p><em>").text(word(Word::sign_seal));
        out_.raw("</em></p></div>\n</div>\n");
    }

    Sheet const& sheet_;
    HtmlWriter out_;
};

}  // namespace

std::string print_html(Sheet const& sheet) {
    return SheetHtml(sheet).run();
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
