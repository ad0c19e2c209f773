// Numbers of lists, as Word and Writer print them before a paragraph.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// How one level of a list is numbered.
struct ListLevel {
    enum class Form : unsigned char { none, bullet, arabic, upper_roman, lower_roman, upper_letter, lower_letter };
    Form form = Form::arabic;
    std::string pattern;  ///< "%1.%2." with the number of each level
    unsigned start = 1;
};

constexpr std::size_t list_levels = 10;
using ListLevels = std::array<ListLevel, list_levels>;

/// Numbers of one list while the document is read.
struct ListCounter {
    std::array<unsigned, list_levels> counts{};
};

/// The label of the next paragraph at `level`, with a space behind it: "1.2. ", "a) ", "- "; "" where it has none.
std::string next_label(ListLevels const& levels, ListCounter& counter, std::size_t level);

/// The number in this form: "4", "iv", "d".
std::string print_number(unsigned number, ListLevel::Form form);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
