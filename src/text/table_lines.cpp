// Lines cut into the cells of a table: by "|", tabs, semicolons, or wide gaps.
#include "text/table_cells.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

constexpr std::size_t most_cells = 40;

/// "1;Phạm pháp hình sự;6;4": no space behind the marks, which prose has.
bool is_semicolon_row(std::string_view text) {
    std::size_t marks = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != ';') continue;
        ++marks;
        if (i + 1 < text.size() && text[i + 1] == ' ') return false;
    }
    return marks >= 2 && text.find('&') == std::string_view::npos;
}

}  // namespace

std::vector<Span> TableCells::cells_of(Span line) const {
    auto const text = maker_.utf8().substr(line.begin, line.end - line.begin);
    char const sign = text.find('|') != std::string_view::npos    ? '|'
                      : text.find('\t') != std::string_view::npos ? '\t'
                      : is_semicolon_row(text)                    ? ';'
                                                                  : '\0';
    std::vector<Span> out;
    if (sign == '\0') return out;
    std::size_t at = 0;
    while (at <= text.size() && out.size() < most_cells) {
        auto const next = std::min(text.find(sign, at), text.size());
        out.push_back({line.begin + at, line.begin + next});
        at = next + 1;
    }
    // "| a | b |": borders outside
    auto const is_blank = [&](Span cell) { return maker_.shown(cell).empty(); };
    if (!out.empty() && is_blank(out.front())) out.erase(out.begin());
    if (!out.empty() && is_blank(out.back())) out.pop_back();
    return out;
}

std::vector<Span> TableCells::spaced_cells(Span line) const {
    auto const text = maker_.utf8().substr(line.begin, line.end - line.begin);
    std::vector<Span> out;
    if (text.find("  ") == std::string_view::npos && text.find("...") == std::string_view::npos) return out;
    std::size_t at = text.find_first_not_of(" .");
    while (at < text.size() && out.size() < most_cells) {
        // "Phạm pháp hình sự ....... 4 vụ": dots lead to the number
        auto const gap = std::min({text.find("  ", at), text.find("...", at), text.find(" ...", at), text.size()});
        out.push_back({line.begin + at, line.begin + gap});
        at = std::min(text.find_first_not_of(" .", gap), text.size());
    }
    if (out.size() < 2) return {};
    std::size_t values = 0;
    std::size_t others = 0;
    for (std::size_t i = 1; i < out.size(); ++i) {
        Words const words(maker_.utf8(), out[i]);
        bool const blank = words.tokens().size() == 1 && words.tokens()[0].kind == '-';
        if (value_of(out[i]))
            ++values;
        else if (!blank && !TableCells::is_unit_alone(words))
            ++others;
    }
    if (values != 0 && others <= 1) {
        auto const label = label_of(out[0]);
        auto const second = label_of(out[1]);
        for (auto const& each : {label, second})
            if (each.indicator != Marks::none || each.total || each.training || each.enlists) return out;
    }
    auto const header = header_of(out);
    auto const years = std::count_if(header.begin(), header.end(), [](ColumnOf const& column) {
        return column.what == Column::value && column.year != 0;
    });
    bool const labelled =
        std::any_of(header.begin(), header.end(), [](ColumnOf const& column) { return column.what == Column::label; });
    if (out.size() >= 3 && years >= 2 && labelled) return out;
    return {};
}

bool TableCells::is_ruler(std::vector<Span> const& cells) const {
    return std::all_of(cells.begin(), cells.end(), [&](Span cell) {
        auto const text = maker_.utf8().substr(cell.begin, cell.end - cell.begin);
        return text.find_first_not_of(" -:=\t") == std::string_view::npos;
    });
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
