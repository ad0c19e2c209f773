#include "render/layout.hpp"
#include "render/report_words.hpp"
#include "render/sheet.hpp"

#include <criterion19/base/printable.hpp>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

Emphasis emphasis_of(Tone tone) {
    constexpr Emphasis all[] = {Emphasis::none, Emphasis::good, Emphasis::bad, Emphasis::unsure, Emphasis::faint};
    return all[static_cast<std::size_t>(tone)];
}

std::string_view text_mark(Tone tone) {
    constexpr std::string_view marks[] = {"[ ]", "[+]", "[-]", "[?]", "[ ]"};
    return marks[static_cast<std::size_t>(tone)];
}

class SheetText {
public:
    SheetText(Sheet const& sheet, TextOptions const& options) : sheet_(sheet), lines_(options.width, options.colour) {}

    std::string run() {
        say(0, "", sheet_.subject);
        if (!sheet_.standard.empty()) say(2, "  ", sheet_.standard);
        for (auto const& line : sheet_.lines) say(2, "  ", line);
        if (sheet_.verdict) {
            lines_.blank();
            lines_.paragraph(0, printable(sheet_.verdict->text), "", emphasis_of(sheet_.verdict->tone));
            for (auto const& line : sheet_.verdict->lines) say(0, "", line);
        }
        for (auto const& section : sheet_.sections) write(section);
        return lines_.take();
    }

private:
    void say(std::size_t indent, std::string_view lead, std::string_view text, Emphasis emphasis = Emphasis::none) {
        lines_.paragraph(indent, lead, printable(text), emphasis);
    }
    std::string word(Word which, std::vector<std::string> const& arguments) const {
        return fill_places(wording_of(which).in(sheet_.language), arguments);
    }

    void write(Section const& section) {
        lines_.heading(printable(section.heading));
        for (auto const& paragraph : section.paragraphs) say(2, "  ", paragraph);
        for (auto const& item : section.items) {
            bool const marked = item.tone != Tone::plain;
            say(marked ? 6 : 4, marked ? "  " + std::string(text_mark(item.tone)) : "  - ", item.text,
                emphasis_of(item.tone));
            for (auto const& note : item.notes) say(6, "      ", note);
        }
        if (!section.closing.empty()) say(2, "  ", section.closing);
        if (section.table)
            for (auto const& row : section.table->rows) write(*section.table, row);
    }

    void write(Table const& table, Row const& row) {
        auto const indent = 2 * row.depth + 2;
        std::string head;
        std::string outcome;
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            auto const place = table.columns[c].place;
            if (row.cells[c].lines.empty()) continue;
            auto const& line = row.cells[c].lines.front();
            if (place == Place::number || place == Place::head) head += (head.empty() ? "" : " ") + line;
            if (place == Place::outcome) outcome = line;
        }
        bool const marked = row.tone != Tone::plain;
        say(indent + (marked ? 4 : 2), std::string(indent, ' ') + (marked ? std::string(text_mark(row.tone)) : "- "),
            outcome.empty() ? head : word(Word::row_head, {head, outcome}), emphasis_of(row.tone));
        auto const under = indent + 4;
        auto const lead = std::string(under, ' ');
        if (!row.summary.empty()) say(under, lead, row.summary);
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            if (table.columns[c].place != Place::below && table.columns[c].place != Place::outcome) continue;
            auto const& cell = row.cells[c];
            for (auto const& line : cell.lines)
                if (table.columns[c].place == Place::below)
                    say(under, lead, word(Word::row_cell, {table.columns[c].name, line}));
            for (auto const& remark : cell.remarks) say(under, lead, remark);
        }
    }

    Sheet const& sheet_;
    Lines lines_;
};

}  // namespace

std::string print_text(Sheet const& sheet, TextOptions const& options) {
    return SheetText(sheet, options).run();
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
