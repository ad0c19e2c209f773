// Which question of a dossier a number answers, told by the unit and the words of its clause.
#pragma once

#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Meaning of a ratio.
ReadMeaning meaning_of_ratio(Stretch const& stretch, Item const& item);
/// Meaning of a count.
ReadMeaning meaning_of_count(Stretch const& stretch, Item const& item);
/// Meaning of a comparison whose words stand in [first, next).
ReadMeaning meaning_of_comparison(Stretch const& stretch, Index first, Index next);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
