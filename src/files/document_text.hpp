// A document as lines of text: paragraphs, tables, notes, margins of pages, each with its place.
#pragma once

#include <criterion19/files/file_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// A cell of a table.
struct TableCell {
    std::vector<std::string> paragraphs;
    unsigned columns = 1;  ///< columns that it covers

    bool empty() const noexcept;
};

/// A table, row by row.
struct Table {
    std::vector<std::vector<TableCell>> rows;
};

/// Collects the text of a file. What goes beyond the limits is refused.
class DocumentText {
public:
    DocumentText(FileKind kind, FileLimits const& limits);

    void paragraph(std::string_view text);
    void table(Table const& table);
    /// A footnote or endnote, after all else.
    void note(std::string text);
    /// What a header or footer says, after the notes; each text once.
    void margin(std::string text);
    /// A line that stands at this place.
    void line(std::string_view text, FilePlace const& place);
    /// An empty line, unless the line before is one or there is none.
    void gap();
    /// Text that goes on in the line, at a place of its own.
    void piece(std::string_view text, FilePlace const& place);
    void end_line();
    void say(BilingualText note);
    void sheet(std::string name) { out_.sheets.push_back(std::move(name)); }
    void count_cells(std::size_t more);

    FileText take();

private:
    void add(std::string_view text);

    FileText out_;
    FileLimits limits_;
    std::vector<std::string> notes_;
    std::vector<std::string> margins_;
    std::uint32_t paragraphs_ = 0;
    std::uint32_t tables_ = 0;
    std::size_t cells_ = 0;
};

/// `text` in one line, as a cell shows it: no line ends, no "|", which would begin another cell.
std::string in_cell(std::string_view text);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
