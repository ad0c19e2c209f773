// Comparisons with an earlier period: "106 vụ, giảm 35 vụ so với cùng kỳ năm 2016".
#pragma once

#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Reads the comparisons; the items that they take are marked used.
void read_comparisons(Stretch& stretch, std::vector<Item>& items);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
