// Numbers of cells as Excel keeps them, and as they are printed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// What the format of a cell makes of its number.
enum class NumberForm : std::uint8_t { plain, percent, day, month, year, time, day_and_time };

/// Of a code such as "dd/mm/yyyy", "0.00%", "#,##0".
NumberForm form_of_code(std::string_view code);
/// Of a format that every workbook has, by its number.
NumberForm form_of_builtin(unsigned id) noexcept;

/// The number in `value`, as it stands in the file: "1204" is "1204", "98.5" is "98,5", 0.985 in percent "98,5%",
/// 45306 as a day "15/01/2024"; `value` where it is none. Days count from 1900, or 1904 where the workbook says so.
std::string print_number(std::string_view value, NumberForm form, bool from_1904);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
