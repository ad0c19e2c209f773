#include "files/document_text.hpp"

#include "files/refused.hpp"
#include "files/unicode.hpp"

#include <algorithm>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

bool is_blank(std::string_view text) noexcept {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ' ' || text[i] == '\t' || text[i] == '\n') continue;
        if (text.substr(i, 2) != "\xc2\xa0") return false;  // no-break space
        ++i;
    }
    return true;
}

/// Offices put the head of a paper, and its addressees beside the signature, into a table that nobody sees.
bool is_layout(Table const& table) {
    if (table.rows.size() > 4) return false;
    for (auto const& row : table.rows)
        for (auto const& cell : row)
            for (auto const& paragraph : cell.paragraphs)
                for (auto const* const words :
                     {"CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Độc lập - Tự do", "Độc lập – Tự do", "Nơi nhận"})
                    if (paragraph.find(words) != std::string::npos) return true;
    return false;
}

}  // namespace

bool TableCell::empty() const noexcept {
    return std::all_of(paragraphs.begin(), paragraphs.end(), [](std::string const& each) { return is_blank(each); });
}

std::string in_cell(std::string_view text) {
    std::string out;
    for (char const c : text) {
        char const shown = c == '\n' || c == '\t' ? ' ' : c == '|' ? '/' : c;
        if (shown == ' ' && (out.empty() || out.back() == ' ')) continue;
        out += shown;
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    return out;
}

DocumentText::DocumentText(FileKind kind, FileLimits const& limits) : limits_(limits) {
    out_.kind = kind;
}

void DocumentText::add(std::string_view text) {
    out_.text += text;
    if (out_.text.size() > limits_.max_text) refuse_size(std::to_string(limits_.max_text >> 20U) + " MB");
}

void DocumentText::piece(std::string_view text, FilePlace const& place) {
    out_.places.push_back(place);
    out_.places.back().begin = out_.text.size();
    add(clean(text));
}

void DocumentText::end_line() {
    add("\n");
}

void DocumentText::line(std::string_view text, FilePlace const& place) {
    piece(text, place);
    end_line();
}

void DocumentText::gap() {
    auto const& text = out_.text;
    if (!text.empty() && (text.size() < 2 || text[text.size() - 2] != '\n')) end_line();
}

void DocumentText::paragraph(std::string_view text) {
    ++paragraphs_;
    while (!text.empty() && (text.front() == '\t' || text.front() == ' ')) text.remove_prefix(1);
    line(text, {0, FilePlace::What::paragraph, paragraphs_, 0, 0});
}

void DocumentText::count_cells(std::size_t more) {
    cells_ += more;
    if (cells_ > limits_.max_cells)
        refuse_size({std::to_string(limits_.max_cells) + " ô", std::to_string(limits_.max_cells) + " cells"});
}

void DocumentText::table(Table const& table) {
    ++tables_;
    auto const place = [&](std::size_t row, std::size_t column) {
        return FilePlace{0, FilePlace::What::row, static_cast<std::uint32_t>(row + 1),
                         static_cast<std::uint32_t>(column + 1), tables_};
    };
    bool const layout = is_layout(table);
    gap();
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        auto const& row = table.rows[r];
        auto const filled = std::count_if(row.begin(), row.end(), [](TableCell const& cell) { return !cell.empty(); });
        if (filled == 0) continue;
        count_cells(row.size());
        if (layout || filled == 1 || row.size() == 1) {
            for (std::size_t c = 0; c < row.size(); ++c)
                for (auto const& paragraph : row[c].paragraphs)
                    if (!is_blank(paragraph)) line(paragraph, place(r, c));
            continue;
        }
        for (std::size_t c = 0; c < row.size(); ++c) {
            std::string text;
            for (auto const& paragraph : row[c].paragraphs) {
                auto const shown = in_cell(paragraph);
                if (!text.empty() && !shown.empty()) text += ' ';
                text += shown;
            }
            if (c != 0) add(" | ");
            piece(text, place(r, c));
            for (unsigned more = 1; more < row[c].columns; ++more) add(" | ");
        }
        end_line();
    }
    gap();
}

void DocumentText::note(std::string text) {
    if (!is_blank(text)) notes_.push_back(std::move(text));
}

void DocumentText::margin(std::string text) {
    auto const words = in_cell(text);
    bool const counts_pages =
        std::all_of(words.begin(), words.end(), [](char c) { return c == ' ' || (c >= '0' && c <= '9'); });
    if (counts_pages || std::find(margins_.begin(), margins_.end(), words) != margins_.end()) return;
    margins_.push_back(words);
}

void DocumentText::say(BilingualText note) {
    out_.notes.push_back(std::move(note));
}

FileText DocumentText::take() {
    std::uint32_t number = 0;
    if (!notes_.empty()) gap();
    for (auto const& each : notes_) {
        ++number;
        line("[" + std::to_string(number) + "] " + in_cell(each), {0, FilePlace::What::note, number, 0, 0});
    }
    number = 0;
    if (!margins_.empty()) gap();
    for (auto const& each : margins_) line(each, {0, FilePlace::What::margin, ++number, 0, 0});
    return std::move(out_);
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
