// The numbers of a stretch with their units: the raw material of counts, ratios and comparisons.
#pragma once

#include "text/numerals.hpp"
#include "text/stretch.hpp"

#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Form of a number.
enum class ItemKind : std::uint8_t {
    amount,    ///< "28 buổi", "hai vụ"
    fraction,  ///< "8/8 thôn", "1 trong 9 đơn vị"
    percent,   ///< "86,7%"
    bare,      ///< a number without unit: a fact only beside "tăng", "giảm" or in a list of sums
};

/// Which kind of fact took an item.
enum class Use : std::uint8_t { none, comparison, ratio, companion };

/// One number with hedge and unit.
struct Item {
    ItemKind kind = ItemKind::amount;
    Index first = 0;   ///< with the hedge
    Index number = 0;  ///< first token of the number
    Index number_next = 0;
    Index unit_first = 0;
    Index next = 0;  ///< one past the unit
    UnitClass unit = UnitClass::none;
    bool known_unit = true;
    bool in_words = false;
    bool range = false;          ///< "10-15 người": `value` is the lower end
    bool unit_left_out = false;  ///< taken over from the item before
    Bound bound = Bound::exact;
    Decimal value;  ///< of an amount or percent
    std::int64_t part = 0;
    std::int64_t whole = 0;
    Use used = Use::none;
};

/// The items of a stretch in their order. Numbers that are names or ordinals are claimed as labels.
std::vector<Item> find_items(Stretch& stretch);

/// Strongest gap before the tokens (from, to].
Gap strongest_gap(Stretch const& stretch, Index from, Index to) noexcept;
/// Whether a and b count the same thing: the same first word of the unit.
bool same_unit(Stretch const& stretch, Item const& a, Item const& b) noexcept;
/// "phạm pháp hình sự": what the words after an item say, to the next sign or verb.
std::string words_after(Stretch const& stretch, Index first);
/// Whether the clause before token i speaks of an aim: "phấn đấu", "mục tiêu".
bool speaks_of_aim(Stretch const& stretch, Index i) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
