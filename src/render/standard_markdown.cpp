#include "render/standard_sheet.hpp"
#include "render/standard_words.hpp"

#include <criterion19/io/standard_print.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace render {
namespace {

/// Text that Markdown shows as it is, inside a table too.
std::string plain_text(std::string_view text) {
    constexpr std::string_view special = "\\`*_[]<>|#~";
    std::string out;
    for (char const c : text) {
        if (special.find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string code(std::string_view text) {
    return "`" + std::string(text) + "`";
}

std::string line(std::initializer_list<std::string> cells) {
    std::string out = "|";
    for (auto const& cell : cells) out += " " + cell + " |";
    return out + "\n";
}

std::string head(std::initializer_list<Wording> columns, Language language) {
    std::string names = "|";
    std::string rule = "|";
    for (auto const& column : columns) {
        names += " " + std::string(column.in(language)) + " |";
        rule += "---|";
    }
    return names + "\n" + rule + "\n";
}

std::string joined(std::initializer_list<std::string> parts) {
    std::string out;
    for (auto const& part : parts)
        if (!part.empty()) out += (out.empty() ? "" : "; ") + plain_text(part);
    return out;
}

}  // namespace
}  // namespace render

std::string render_markdown(StandardOnDay const& standard, Language language) {
    using namespace render;
    auto const sheet = sheet_of(standard, language);
    std::string out =
        "# " + plain_text(sheet.title) + "\n\n" + code(sheet.id) + ". " + sheet.period + ". " + sheet.reviewed + ".";
    for (auto const& layer : sheet.layers) out += " " + plain_text(layer) + ".";
    for (auto const& note : sheet.notes) out += "\n\n" + plain_text(note) + ".";
    if (!sheet.notes.empty()) out += "\n\n";
    if (sheet.rows.empty()) return out + "\n\n" + std::string(words::nothing_known.in(language)) + "\n";
    out += " " + sheet.on + ".\n";
    if (!sheet.parameters.empty()) {
        out += "\n## " + std::string(words::parameters.in(language)) + "\n\n";
        out += head(
            {words::column_key, words::column_name, words::column_value, words::column_set_by, words::column_direction},
            language);
        for (auto const& each : sheet.parameters)
            out += line({code(each.key), plain_text(each.name), plain_text(each.value), plain_text(each.set_by),
                         each.direction});
    }
    out += "\n## " + std::string(words::requirements.in(language)) + "\n\n";
    out += head({words::column_id, words::column_text, words::column_measured, words::column_evidence,
                 words::column_citation, words::column_label},
                language);
    for (auto const& row : sheet.rows) {
        auto const text = row.group ? "**" + plain_text(row.text) + "**" : plain_text(row.text);
        out += line({code(row.id), text, joined({row.measured, row.reading, row.guard}), row.evidence,
                     joined({row.citation, row.layer}), row.label});
    }
    return out;
}

std::string standards_table_markdown(Language language) {
    using namespace render;
    auto out =
        head({words::column_id, words::column_name, words::column_period, words::column_rows, words::column_weakest},
             language);
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        std::size_t leaves = 0;
        Label weakest;
        for (auto const& row : standard.rows) {
            leaves += !is_group(row.test);
            auto const last = std::min({row.in_force.last(), standard.in_force.last(), standards::law_read_on});
            auto const label = label_on(row.citation, last);
            if (!is_group(row.test) && !weakest.weaker_than(label)) weakest = label;
        }
        if (standard.rows.empty()) weakest = content_not_available;
        out += line({code(standard.id), plain_text(standard.title.in(language)),
                     print_period(standard.in_force).in(language), std::to_string(leaves), print(weakest)});
    }
    return out;
}

}  // namespace v1
}  // namespace criterion19
