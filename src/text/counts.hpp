// Counts, with the numbers that belong to them: persons of cases, dead and injured of accidents.
#pragma once

#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// The role of a number of persons after a number of cases; none where it stands for itself.
boost::optional<CompanionRole> casualty_role(Stretch const& stretch, Item const& item) noexcept;
/// Item as a companion of the count before it.
Companion companion_of(Stretch const& stretch, Item const& item, CompanionRole role);

/// Reads the counts from the items that nothing else took.
void read_counts(Stretch& stretch, std::vector<Item>& items);

}  // namespace text
}  // namespace v1
}  // namespace criterion19
