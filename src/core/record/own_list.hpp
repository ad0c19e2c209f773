// Which indicators a dossier states in a list of their own.
#pragma once

#include <criterion19/law/indicators.hpp>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// The list of a dossier in which the indicator is stated, and nowhere else, so that all statements of it are read
/// together; null for what is a measurement: a number that is put together, a day, a count without what is excused. A
/// count of the year assessed may be either: some standards mean several years together by it.
constexpr char const* own_list_of(Indicator indicator) noexcept {
    if (indicator.is_total()) return "totals";
    if (indicator.is_flag()) return "flags";
    if (indicator.is_matter()) return "attestations";
    if (indicator.is_count() && indicator.years_back() > 0) return "figures";
    return nullptr;
}
/// The same where it is known whether the standard means several years together by a count of the year assessed.
constexpr bool has_own_list(Indicator indicator, bool counts_years_together) noexcept {
    return own_list_of(indicator) != nullptr ||
           (indicator.is_count() && indicator.excuse() == Excuse::none && !counts_years_together);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
