#include "render/report_words.hpp"
#include "render/sheet.hpp"
#include "render/typeset.hpp"

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

/// Text that Markdown shows as it stands, also inside a cell of a table.
std::string plain(std::string_view text) {
    std::string out;
    auto const shown = typeset(text);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        auto const c = shown[i];
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (std::string_view("\\`*_[|~").find(c) != std::string_view::npos ||
                   (i == 0 && std::string_view("#+->=").find(c) != std::string_view::npos)) {
            out += '\\';
            out += c;
        } else {
            out += c;
        }
    }
    return out;
}

std::string_view markdown_mark(Tone tone) {
    constexpr std::string_view marks[] = {"", "✔ ", "✘ ", "? ", "– "};
    return marks[static_cast<std::size_t>(tone)];
}

std::string cell_text(Cell const& cell) {
    std::string out;
    for (auto const& line : cell.lines) out += (out.empty() ? "" : "<br>") + plain(line);
    for (auto const& remark : cell.remarks) out += (out.empty() ? "_" : "<br>_") + plain(remark) + "_";
    return out;
}

void write(Table const& table, std::string& out) {
    out += "\n|";
    for (auto const& column : table.columns) out += " " + plain(column.name) + " |";
    out += "\n|";
    for (std::size_t c = 0; c < table.columns.size(); ++c) out += " --- |";
    out += '\n';
    for (auto const& row : table.rows) {
        out += '|';
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            auto text = cell_text(row.cells[c]);
            auto const place = table.columns[c].place;
            if (!text.empty() && row.group && place == Place::head) text = "**" + text + "**";
            if (!text.empty() && place == Place::outcome) text = std::string(markdown_mark(row.tone)) + text;
            out += " " + text + " |";
        }
        out += '\n';
    }
}

}  // namespace

std::string print_markdown(Sheet const& sheet) {
    auto out = "# " + plain(sheet.title) + "\n\n**" + plain(sheet.subject) + "**\n\n";
    for (auto const& line : sheet.lines) out += "- " + plain(line) + "\n";
    for (auto const& line : sheet.basis)
        out += "- " + plain(fill_places(wording_of(Word::basis_item).in(sheet.language), {line})) + "\n";
    if (sheet.verdict) {
        out += "\n**" + std::string(markdown_mark(sheet.verdict->tone)) + plain(sheet.verdict->text) + "**\n";
        for (auto const& line : sheet.verdict->lines) out += "\n" + plain(line) + "\n";
    }
    for (auto const& section : sheet.sections) {
        out += "\n## " + plain(section.heading) + "\n";
        for (auto const& paragraph : section.paragraphs) out += "\n" + plain(paragraph) + "\n";
        if (!section.items.empty()) out += '\n';
        for (auto const& item : section.items) {
            out += "- " + std::string(markdown_mark(item.tone)) + plain(item.text) + "\n";
            for (auto const& note : item.notes) out += "  - " + plain(note) + "\n";
        }
        if (!section.closing.empty()) out += "\n" + plain(section.closing) + "\n";
        if (section.table) write(*section.table, out);
    }
    if (!sheet.footer.empty()) out += "\n---\n\n" + plain(sheet.footer) + "\n";
    return out;
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
