// Ratios: "8/8 thôn", "đạt 86,7% trên tổng số hộ", and a part and its whole in different places.
#pragma once

#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Reads the ratios; the items that they take are marked used.
void read_ratios(Stretch& stretch, std::vector<Item>& items);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
