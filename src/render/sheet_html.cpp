#include "render/html_template.hpp"
#include "render/report_words.hpp"
#include "render/sheet.hpp"
#include "render/typeset.hpp"

#include <criterion19/law/validate.hpp>

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

using Data = kainjow::mustache::data;
using List = kainjow::mustache::list;

std::string escape(std::string const& text) {
    std::string out;
    for (char const c : typeset(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

std::string style_of(Tone tone) {
    constexpr char const* names[] = {"plain", "good", "bad", "unsure", "faint"};
    return names[static_cast<std::size_t>(tone)];
}
std::string html_mark(Tone tone) {
    constexpr char const* marks[] = {"", "✔", "✘", "?", "–"};
    return marks[static_cast<std::size_t>(tone)];
}

Data texts(std::vector<std::string> const& all) {
    List list;
    for (auto const& text : all) list.push_back(Data(text));
    return Data(list);
}

// What a block leaves out would be looked up in the blocks around it, so every block sets all names that it uses.

Data text_or_nothing(std::string const& text) {
    return text.empty() ? Data(false) : Data(text);
}

Data of(Verdict const& verdict) {
    Data out;
    out.set("tone", style_of(verdict.tone));
    out.set("text", verdict.text);
    out.set("lines", texts(verdict.lines));
    out.set("has_segments", Data(!verdict.segments.empty()));
    out.set("picture", verdict.picture);
    List segments;
    std::int64_t from = 0;
    for (auto const& segment : verdict.segments) {
        Data part;
        part.set("tone", style_of(segment.tone));
        part.set("from", std::to_string(from));
        part.set("share", std::to_string(segment.share));
        part.set("label", segment.label);
        segments.push_back(part);
        from += segment.share;
    }
    out.set("segments", Data(segments));
    return out;
}

Data of(Item const& item) {
    Data out;
    out.set("tone", style_of(item.tone));
    out.set("mark", text_or_nothing(html_mark(item.tone)));
    out.set("text", item.text);
    out.set("has_notes", Data(!item.notes.empty()));
    out.set("notes", texts(item.notes));
    return out;
}

Data of(std::vector<Bar> const& bars) {
    std::int64_t most = 1;
    for (auto const& bar : bars) most = std::max(most, bar.value);
    List list;
    for (auto const& bar : bars) {
        Data out;
        out.set("label", bar.label);
        out.set("text", bar.text);
        out.set("width", std::to_string(std::max<std::int64_t>(0, bar.value) * 100 / most));
        list.push_back(out);
    }
    return Data(list);
}

Data of(Cell const& cell, Column const& column, Row const& row) {
    Data out;
    bool const outcome = column.place == Place::outcome;
    out.set("style", std::string(column.style));
    out.set("name", column.name);
    out.set("head", Data(column.place == Place::head));
    out.set("empty", Data(cell.lines.empty() && cell.remarks.empty()));
    out.set("tone", outcome ? text_or_nothing(style_of(row.tone)) : Data(false));
    out.set("mark", outcome ? text_or_nothing(html_mark(row.tone)) : Data(false));
    out.set("lines", texts(cell.lines));
    out.set("remarks", texts(cell.remarks));
    out.set("has_bars", Data(!cell.bars.empty()));
    out.set("bars", of(cell.bars));
    return out;
}

Data of(Table const& table) {
    Data out;
    out.set("caption", table.caption);
    List columns;
    for (auto const& column : table.columns) {
        Data each;
        each.set("style", std::string(column.style));
        each.set("name", column.name);
        columns.push_back(each);
    }
    out.set("columns", Data(columns));
    List rows;
    for (auto const& row : table.rows) {
        Data each;
        each.set("group", Data(row.group));
        List cells;
        for (std::size_t c = 0; c < table.columns.size(); ++c) cells.push_back(of(row.cells[c], table.columns[c], row));
        each.set("cells", Data(cells));
        rows.push_back(each);
    }
    out.set("rows", Data(rows));
    return out;
}

Data of(Section const& section) {
    Data out;
    out.set("heading", section.heading);
    out.set("paragraphs", texts(section.paragraphs));
    out.set("has_items", Data(!section.items.empty()));
    out.set("many", Data(section.items.size() > 8));
    out.set("marked", Data(std::any_of(section.items.begin(), section.items.end(),
                                       [](Item const& item) { return item.tone != Tone::plain; })));
    List items;
    for (auto const& item : section.items) items.push_back(of(item));
    out.set("items", Data(items));
    out.set("closing", text_or_nothing(section.closing));
    out.set("table", section.table ? of(*section.table) : Data(false));
    return out;
}

Data of(Sheet const& sheet) {
    Data out;
    for (auto const& term : Vocabulary<Word>::terms)
        out.set(std::string(term.key), std::string(term.name.in(sheet.language)));
    out.set("language", std::string(sheet.language == Language::vi ? "vi" : "en"));
    out.set("kind", sheet.kind);
    out.set("title", sheet.title);
    out.set("subject", sheet.subject);
    out.set("has_basis", Data(!sheet.basis.empty()));
    std::vector<std::string> basis;
    for (auto const& line : sheet.basis)
        basis.push_back(fill_places(wording_of(Word::basis_item).in(sheet.language), {line}));
    out.set("basis", texts(basis));
    out.set("lines", texts(sheet.lines));
    out.set("verdict", sheet.verdict ? of(*sheet.verdict) : Data(false));
    List sections;
    for (auto const& section : sheet.sections) sections.push_back(of(section));
    out.set("sections", Data(sections));
    out.set("signer", text_or_nothing(sheet.signer));
    out.set("footer", text_or_nothing(sheet.footer));
    return out;
}

}  // namespace

std::string print_html(Sheet const& sheet) {
    kainjow::mustache::mustache page(std::string(html_head) + html_media + html_body);
    if (!page.is_valid()) throw std::logic_error("page template: " + page.error_message());
    page.set_custom_escape(escape);
    return page.render(of(sheet));
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
