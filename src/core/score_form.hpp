// What a score counts.
#pragma once

#include <criterion19/judge/score_form.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What a row of a standard is to a score: nothing, one requirement, or a group of requirements.
enum class Tallied : std::uint8_t { no, once, group };

std::vector<Tallied> tallied(Standard const& standard);

/// Index of the row with this id, local or whole; the number of rows where there is none.
std::size_t row_index(Standard const& standard, std::string_view id);
/// The one of that id that is in force on the day; where none is, the first.
std::size_t row_index(Standard const& standard, std::string_view id, Day when);

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
