#include "render/layout.hpp"

#include "core/library.hpp"

#include <utf8proc.h>

namespace criterion19 {
inline namespace v1 {
namespace render {

/// Makes a program that has the core from src.hpp as well fail where it is linked.
extern void (*const core_of_render)() noexcept;
void (*const core_of_render)() noexcept = &criterion19::detail::core_is_from_the_library;

std::size_t display_width(std::string_view text) noexcept {
    std::size_t width = 0;
    auto const* next = reinterpret_cast<utf8proc_uint8_t const*>(text.data());
    auto left = static_cast<utf8proc_ssize_t>(text.size());
    while (left > 0) {
        // Most are ASCII letters, which utf8proc need not be asked for.
        if (*next >= 0x20 && *next < 0x7F) {
            ++width;
            ++next;
            --left;
            continue;
        }
        utf8proc_int32_t code_point = 0;
        auto const length = utf8proc_iterate(next, left, &code_point);
        if (length <= 0) {  // a damaged byte shows as one replacement character
            ++width;
            ++next;
            --left;
            continue;
        }
        width += static_cast<std::size_t>(utf8proc_charwidth(code_point));
        next += length;
        left -= length;
    }
    return width;
}

namespace {

/// The first blank or line break from `from` on, or npos.
std::size_t end_of_word(std::string_view text, std::size_t from = 0) noexcept {
    for (auto at = from; at < text.size(); ++at)
        if (text[at] == ' ' || text[at] == '\n') return at;
    return std::string_view::npos;
}

}  // namespace

std::string Lines::paint(std::string_view text, Emphasis emphasis) const {
    if (!colour_ || emphasis == Emphasis::none) return std::string(text);
    constexpr std::string_view codes[] = {"0", "1", "1;32", "1;31", "1;33", "2"};
    std::string out = "\x1b[";
    out += codes[static_cast<std::size_t>(emphasis)];
    out += 'm';
    out += text;
    return out + "\x1b[0m";
}

void Lines::paragraph(std::size_t indent, std::string_view lead, std::string_view text, Emphasis emphasis) {
    auto column = display_width(lead);
    text_ += paint(lead, emphasis);
    if (column < indent) {
        text_.append(indent - column, ' ');
        column = indent;
    }
    bool first = true;
    while (!text.empty()) {
        auto end = end_of_word(text);
        // A number stays with its percent sign.
        if (end != std::string_view::npos && text.substr(end, 2) == " %") end = end_of_word(text, end + 1);
        auto const word = text.substr(0, end);
        auto const broken = end != std::string_view::npos && text[end] == '\n';
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        auto const wide = display_width(word);
        if (!word.empty()) {
            if (!first && column + 1 + wide > width_) {
                text_ += '\n';
                text_.append(indent, ' ');
                column = indent;
                first = true;
            }
            if (!first) {
                text_ += ' ';
                ++column;
            }
            text_ += word;
            column += wide;
            first = false;
        }
        if (broken) {
            text_ += '\n';
            text_.append(indent, ' ');
            column = indent;
            first = true;
        }
    }
    text_ += '\n';
}

void Lines::heading(std::string_view text) {
    if (!text_.empty()) text_ += '\n';
    text_ += paint(text, Emphasis::bold);
    text_ += '\n';
}

}  // namespace render
}  // namespace v1
}  // namespace criterion19
