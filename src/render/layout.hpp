// Lines for a terminal: width counted in columns, words wrapped, styles that vanish where nobody asked for them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace render {

/// Columns that UTF-8 text takes: combining marks take none, everything else that Vietnamese text has takes one.
std::size_t display_width(std::string_view text) noexcept;

/// How a piece of text stands out.
enum class Emphasis { none, bold, good, bad, unsure, faint };

/// Text built line by line.
class Lines {
public:
    Lines(std::size_t width, bool colour) : width_(width), colour_(colour) {}

    /// One paragraph: `lead` stands before the first line, further lines are indented by `indent` columns.
    void paragraph(std::size_t indent, std::string_view lead, std::string_view text,
                   Emphasis emphasis = Emphasis::none);
    /// A heading with a blank line before it.
    void heading(std::string_view text);
    void blank() { text_ += '\n'; }

    std::string paint(std::string_view text, Emphasis emphasis) const;
    std::string take() { return std::move(text_); }

private:
    std::size_t width_;
    bool colour_;
    std::string text_;
};

}  // namespace render
}  // namespace v1
}  // namespace criterion19
