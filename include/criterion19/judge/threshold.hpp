// What the value of a row is compared with, as one number.
#pragma once

#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/parameters.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// Smallest part of `whole` that reaches the share, in hundredths of a percent.
constexpr std::int64_t needed_part(std::int64_t whole, std::int64_t share) noexcept {
    return (whole * share + 9999) / 10000;
}

/// What the subject of a leaf must reach, or must not pass: a count, hundredths of a percent, the last day of a period
/// (days since 1970-01-01), or 1 of yes or no. Absent where `other`, the whole or the year before, decides it and is
/// not exactly known, for periods without end, and for groups.
inline boost::optional<std::int64_t> threshold_of(Standard const& standard, std::size_t row,
                                                  View<ParameterValue> parameters,
                                                  boost::optional<Interval> const& other) {
    auto const& link = standard.links[row];
    auto const number = link.parameter >= 0 ? parameters[static_cast<std::size_t>(link.parameter)].value
                                            : std::int64_t{standard.rows[row].constant};
    auto const test = standard.rows[row].test;
    switch (test) {
        case Test::present:
            return std::int64_t{1};
        case Test::equal_to:
            return std::int64_t{standard.rows[row].constant};
        case Test::at_least:
        case Test::at_most:
            if (!other) return number;
            if (!other->exact()) return boost::none;
            return test == Test::at_least && link.parameter >= 0 ? needed_part(other->lo, number) : other->lo;
        case Test::not_above:
        case Test::falling: {
            if (!other || !other->exact()) return boost::none;
            bool const strict = parameters[static_cast<std::size_t>(link.reading)].value == 1;
            return strict && other->lo > 0 ? other->lo - 1 : other->lo;
        }
        case Test::within: {
            auto const days = parameters[static_cast<std::size_t>(link.parameter)].days;
            if (days == Period{}) return boost::none;
            return std::int64_t{days.last().number};
        }
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    return boost::none;
}

}  // namespace v1
}  // namespace criterion19
