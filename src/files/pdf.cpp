// PDF: what pdftotext lays out as lines, with the rows of tables told from prose.
#include "files/document_text.hpp"
#include "files/readers.hpp"
#include "files/refused.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

/// Spaces that set columns apart; fewer only justify a line.
constexpr std::size_t gap_of_columns = 3;

std::string_view trimmed(std::string_view line) {
    auto const begin = line.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return {};
    return line.substr(begin, line.find_last_not_of(" \t\r") + 1 - begin);
}

/// "3", "- 3 -", "Trang 3/10", "3/10".
bool is_page_number(std::string_view line) {
    if (line.substr(0, 5) == "Trang") line.remove_prefix(5);
    bool digit = false;
    for (char const c : line) {
        digit = digit || (c >= '0' && c <= '9');
        if (!((c >= '0' && c <= '9') || c == ' ' || c == '-' || c == '/')) return false;
    }
    return digit && line.size() < 12;
}

std::vector<std::string_view> lines_of(std::string_view page) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < page.size();) {
        auto const end = std::min(page.find('\n', at), page.size());
        out.push_back(page.substr(at, end - at));
        at = end + 1;
    }
    while (!out.empty() && trimmed(out.back()).empty()) out.pop_back();
    if (!out.empty() && is_page_number(trimmed(out.back()))) out.pop_back();
    auto const first =
        std::find_if(out.begin(), out.end(), [](std::string_view each) { return !trimmed(each).empty(); });
    if (first != out.end() && is_page_number(trimmed(*first))) out.erase(out.begin(), first + 1);
    return out;
}

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> out(1);
    std::size_t spaces = 0;
    for (char const c : trimmed(line)) {
        if (c == ' ') {
            ++spaces;
            continue;
        }
        if (spaces >= gap_of_columns)
            out.emplace_back();
        else if (spaces != 0)
            out.back() += ' ';
        spaces = 0;
        out.back() += c;
    }
    return out;
}

/// Signs of a line, as far as its width goes.
std::size_t width_of(std::string_view line) {
    return static_cast<std::size_t>(std::count_if(
        line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// An item, a heading in capitals or with a Roman number, the addressees: none of them goes on with the line before.
bool is_beginning(std::string_view line) {
    if (line.substr(0, 2) == "- " || line.substr(0, 2) == "+ ") return true;
    constexpr std::string_view addressees = "Nơi nhận";
    if (line.substr(0, addressees.size()) == addressees) return true;
    auto const roman = line.find_first_not_of("IVX");
    if (roman != 0 && roman != std::string_view::npos && line[roman] == '.') return true;
    return std::none_of(line.begin(), line.end(),
                        [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
}

}  // namespace

FileText text_of_pdf(std::string_view bytes, FileLimits const& limits) {
    auto const printed = run_pdftotext(bytes, limits);
    if (printed.find_first_not_of(" \t\r\n\f") == std::string::npos)
        refuse({"PDF là ảnh quét", "a scanned PDF"},
               {"không có chữ để đọc; dùng bản .docx, hoặc nhận dạng chữ (OCR) rồi lưu lại",
                "it has no text; use the .docx, or recognise the text (OCR) and save it again"});
    DocumentText out(FileKind::pdf, limits);
    std::uint32_t number = 0;
    std::string paragraph;  // lines of prose that go on
    std::uint32_t began = 0;
    auto const finish = [&] {
        if (!paragraph.empty()) out.line(paragraph, {0, FilePlace::What::page, began, 0, 0});
        paragraph.clear();
    };
    for (std::size_t at = 0; at < printed.size();) {
        auto const end = std::min(printed.find('\f', at), printed.size());
        auto const lines = lines_of(std::string_view(printed).substr(at, end - at));
        at = end + 1;
        ++number;
        std::size_t widest = 0;
        for (auto const line : lines) widest = std::max(widest, width_of(line));
        bool goes_on = !paragraph.empty();
        bool begun = false;
        for (auto const line : lines) {
            auto const cells = cells_of(line);
            if (cells.size() == 1 && cells.front().empty()) {
                // An empty line ends a paragraph, but not the one that goes on from the page before.
                if (begun) goes_on = false;
                if (!goes_on) finish();
                continue;
            }
            begun = true;
            if (cells.size() > 1) {
                finish();
                goes_on = false;
                out.line(trimmed(line), {0, FilePlace::What::page, number, 0, 0});
                continue;
            }
            // A line that reaches the margin goes on in the next one, unless that is indented or begins something new.
            bool const begins_anew = line.substr(0, gap_of_columns) == "   " || is_beginning(cells.front());
            if (!goes_on || begins_anew) {
                finish();
                began = number;
            } else {
                paragraph += ' ';
            }
            paragraph += cells.front();
            goes_on = width_of(line) * 100 >= widest * 80;
            if (!goes_on) finish();
        }
    }
    finish();
    return out.take();
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
