// Which counts are narrower than which: whatever a narrower one counts, its wider one counts too.
#pragma once

#include <criterion19/base/count_terms.hpp>

#include <cstddef>

namespace criterion19 {
inline namespace v1 {

/// One count that counts some of what another one counts.
struct CountPart {
    CountKind narrow;
    CountKind wide;
};
/// Every count that is directly narrower than another one. "Công dân thường trú phạm tội" is not wider than the crimes
/// of residents: a resident need not be a permanent one.
inline constexpr CountPart count_parts[] = {
    {CountKind::serious_crimes, CountKind::crimes},
    {CountKind::grave_cases, CountKind::crimes},
    {CountKind::very_serious_crimes, CountKind::serious_crimes},
    {CountKind::unlawful_mass_complaints, CountKind::mass_complaints},
    {CountKind::prolonged_mass_complaints, CountKind::mass_complaints},
    {CountKind::unlawful_prolonged_mass_complaints, CountKind::prolonged_mass_complaints},
    {CountKind::unlawful_prolonged_mass_complaints, CountKind::unlawful_mass_complaints},
    {CountKind::complex_long_disputes, CountKind::complex_disputes},
    {CountKind::serious_fires, CountKind::fires_explosions},
    {CountKind::serious_traffic_accidents, CountKind::traffic_accidents},
    {CountKind::residents_especially_serious_crime, CountKind::residents_serious_crime},
    {CountKind::unlawful_strikes_alone, CountKind::unlawful_strikes},
    {CountKind::police_warned, CountKind::police_disciplined},
    {CountKind::force_warned, CountKind::force_disciplined},
    {CountKind::staff_fined_warned, CountKind::staff_fined},
    {CountKind::members_crime_warned, CountKind::members_crime},
    {CountKind::members_social_evils_warned, CountKind::members_social_evils},
};

namespace detail {

/// For every count the counts of its family: those that it is narrower or wider than, directly or by others, and those
/// that are so of these. Bit i stands for the count of number i.
struct CountFamilies {
    static constexpr std::size_t size = term_count<CountKind>();
    static_assert(size <= 64);

    std::uint64_t wider[size] = {};     ///< all that are wider, itself left out
    std::uint64_t narrower[size] = {};  ///< all that are narrower, itself left out
    std::uint64_t members[size] = {};   ///< the whole family, itself included

    constexpr CountFamilies() noexcept {
        for (std::size_t i = 0; i < size; ++i) members[i] = bit(i);
        for (auto const& pair : count_parts) {
            wider[at(pair.narrow)] |= bit(at(pair.wide));
            members[at(pair.narrow)] |= bit(at(pair.wide));
            members[at(pair.wide)] |= bit(at(pair.narrow));
        }
        // As many rounds as the longest chain could have are few; every round doubles the length that is reached.
        for (int round = 0; round < 4; ++round)
            for (std::size_t i = 0; i < size; ++i)
                for (std::size_t j = 0; j < size; ++j) {
                    if ((wider[i] & bit(j)) != 0) wider[i] |= wider[j];
                    if ((members[i] & bit(j)) != 0) members[i] |= members[j];
                }
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j)
                if ((wider[i] & bit(j)) != 0) narrower[j] |= bit(i);
    }

    static constexpr std::size_t at(CountKind kind) noexcept { return static_cast<std::size_t>(kind); }
    static constexpr std::uint64_t bit(std::size_t i) noexcept { return std::uint64_t{1} << i; }
};
inline constexpr CountFamilies count_families{};

}  // namespace detail

/// Whether everything that `narrow` counts is counted by `wide` too; a count is no part of itself.
constexpr bool is_part_of(CountKind narrow, CountKind wide) noexcept {
    using detail::CountFamilies;
    return (detail::count_families.wider[CountFamilies::at(narrow)] & CountFamilies::bit(CountFamilies::at(wide))) != 0;
}
/// Whether the two bound each other, directly or through others: their statements are read together.
constexpr bool are_one_family(CountKind a, CountKind b) noexcept {
    using detail::CountFamilies;
    return (detail::count_families.members[CountFamilies::at(a)] & CountFamilies::bit(CountFamilies::at(b))) != 0;
}

static_assert(is_part_of(CountKind::very_serious_crimes, CountKind::crimes));
static_assert(is_part_of(CountKind::unlawful_prolonged_mass_complaints, CountKind::mass_complaints));
static_assert(are_one_family(CountKind::grave_cases, CountKind::very_serious_crimes));
static_assert(!is_part_of(CountKind::grave_cases, CountKind::serious_crimes));

}  // namespace v1
}  // namespace criterion19
