// What stands around a number: its unit, and words that make it a name, a year or a span of time.
#pragma once

#include "text/items.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {

/// The unit behind a number.
struct ItemUnit {
    UnitMatch match;
    Index first = 0;
    bool known = true;
};
/// The unit at k: a quote may open before it, "m2" carries its digit, and a list of kinds of places is one unit.
ItemUnit unit_after(Stretch const& stretch, Index k) noexcept;

/// Four digits from 1900 to 2199.
bool is_year(Numeral const& numeral) noexcept;
/// Numbers after these words are names whatever follows.
bool is_label(Stretch const& stretch, Index i, Numeral const& numeral, UnitMatch const& unit) noexcept;
/// "năm 2017, 2018 xã đã ...": a year, although a unit stands after it.
bool is_year_before_unit(Stretch const& stretch, Index i, UnitMatch const& unit) noexcept;
/// Spans of time that frame a text rather than count something: "6 tháng đầu năm", "tổng kết 10 năm", "qua 3 tháng".
bool is_period(Stretch const& stretch, Index i, ItemUnit const& unit) noexcept;
/// "các thôn 5, 6, 7": the list goes on with names.
bool continues_labels(Stretch const& stretch, Index i, UnitMatch const& unit) noexcept;
/// "một" is mostly an article; it counts cases, and people who died or were hurt.
bool one_is_counted(Stretch const& stretch, Index unit_first, UnitMatch const& unit) noexcept;
/// Whether "năm" is five, not a year.
bool five_is_counted(WordKey before, UnitMatch const& unit) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
