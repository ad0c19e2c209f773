// In which direction a standard reads an indicator: whether more of it can only help, only harm, or either.
#pragma once

#include <criterion19/law/domains.hpp>
#include <criterion19/law/standard.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// How a change of an indicator acts on the outcome.
enum class ReadingDirection : std::uint8_t {
    unread,         ///< no row reads it
    upward,         ///< more can only help: registered households, last year's figure
    downward,       ///< less can only help: events, this year's figure, the whole of a share
    inside_period,  ///< a date that must lie between two days
    both,           ///< some rows want more of it and others less
};
template <>
struct Vocabulary<ReadingDirection> {
    static constexpr Term<ReadingDirection> terms[] = {
        {ReadingDirection::unread, "unread", {"không yêu cầu nào đọc", "no requirement reads it"}},
        {ReadingDirection::upward, "upward", {"càng nhiều càng dễ đạt", "more can only help"}},
        {ReadingDirection::downward, "downward", {"càng ít càng dễ đạt", "less can only help"}},
        {ReadingDirection::inside_period, "inside_period", {"phải nằm trong thời hạn", "must lie inside a period"}},
        {ReadingDirection::both,
         "both",
         {"yêu cầu này cần nhiều hơn, yêu cầu khác cần ít hơn", "some rows want more, others less"}},
    };
};
static_assert(is_in_order<ReadingDirection>());

/// Direction in which `standard` reads `indicator`, over all readings that its parameters can have. "Helps" and "harms"
/// order a row's outcomes: not met, undetermined, and then met and not applicable alike (a guard that fails, a whole of
/// 0), which is how all_of sees them.
///
///     direction_of(standards::tt23_2012_commune, Indicator(CountKind::crimes, 1))  // upward: it may only have fallen
constexpr ReadingDirection direction_of(Standard const& standard, Indicator indicator) noexcept;

/// Whether every indicator of the standard is read in one direction or inside a period.
constexpr bool reads_in_one_direction(Standard const& standard) noexcept;

namespace detail {

struct DirectionsSeen {
    bool up = false;
    bool down = false;
    bool inside = false;
};

constexpr void note_subject(DirectionsSeen& seen, Standard const& standard, Requirement const& row,
                            Indicator subject) noexcept {
    switch (row.test) {
        case Test::present:
        case Test::at_least:
            seen.up = true;
            break;
        case Test::at_most:
        case Test::not_above:
            seen.down = true;
            break;
        case Test::equal_to: {
            bool const top_of_flag = row.constant == 1 && value_kind(standard, subject) == ValueKind::flag;
            if (row.constant > 0) seen.up = true;
            if (!top_of_flag) seen.down = true;
            break;
        }
        case Test::within:
            seen.inside = true;
            break;
        case Test::falling:
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
}

constexpr void note_row(DirectionsSeen& seen, Standard const& standard, Requirement const& row,
                        Indicator indicator) noexcept {
    if (row.subject == indicator) note_subject(seen, standard, row, indicator);
    for (auto const& alternative : row.alternatives)
        if (alternative == indicator) note_subject(seen, standard, row, indicator);
    if (row.other == indicator && row.test != Test::falling) {
        if (row.test == Test::at_least) seen.down = true;
        if (row.test == Test::at_most || row.test == Test::not_above) seen.up = true;
    }
    if (row.guard.indicator == indicator) (row.guard.expected ? seen.down : seen.up) = true;
    if (row.test == Test::falling && indicator.is_count() && row.subject.count() == indicator.count() &&
        indicator.excuse() == Excuse::none) {
        auto const steps_back = indicator.years_back() - row.subject.years_back();
        if (steps_back >= 0 && steps_back < max_falling_steps && indicator.years_back() < max_years_back)
            seen.down = true;
        if (steps_back >= 1 && steps_back <= max_falling_steps) seen.up = true;
    }
}

}  // namespace detail

constexpr ReadingDirection direction_of(Standard const& standard, Indicator indicator) noexcept {
    detail::DirectionsSeen seen;
    for (auto const& row : standard.rows) detail::note_row(seen, standard, row, indicator);
    if (seen.inside) return seen.up || seen.down ? ReadingDirection::both : ReadingDirection::inside_period;
    if (seen.up && seen.down) return ReadingDirection::both;
    if (seen.up) return ReadingDirection::upward;
    return seen.down ? ReadingDirection::downward : ReadingDirection::unread;
}

constexpr bool reads_in_one_direction(Standard const& standard) noexcept {
    for (auto const& indicator : standard.indicators)
        if (direction_of(standard, indicator) == ReadingDirection::both) return false;
    return true;
}

}  // namespace v1
}  // namespace criterion19
