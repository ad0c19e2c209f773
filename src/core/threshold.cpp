// What the value of a row is compared with, by its test.
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/judge/threshold.hpp>

#include <cstddef>
#include <cstdint>

namespace criterion19 {
inline namespace v1 {

Threshold threshold_of(Standard const& standard, std::size_t row, View<ParameterValue> parameters) {
    constexpr std::int64_t all_of_it = 10000;
    auto const& link = standard.links[row];
    bool const has_parameter = link.parameter >= 0;
    auto const constant = std::int64_t{standard.rows[row].constant};
    auto const number = has_parameter ? parameters[static_cast<std::size_t>(link.parameter)].value : constant;
    auto const test = standard.rows[row].test;
    switch (test) {
        case Test::present:
            return {true, false, false, 1};
        case Test::equal_to:
            return {true, false, false, constant};
        case Test::at_least:
        case Test::at_most:
            if (link.other < 0) return {true, false, false, number};
            return {true, true, false, test == Test::at_least && has_parameter ? number : all_of_it};
        case Test::not_above:
        case Test::falling:
            return {true, true, parameters[static_cast<std::size_t>(link.reading)].value == 1, all_of_it};
        case Test::within: {
            auto const days = parameters[static_cast<std::size_t>(link.parameter)].days;
            if (days == Period{}) return {};
            return {true, false, false, days.last().number};
        }
        case Test::all_of:
        case Test::any_of:
        case Test::at_least_k:
            break;
    }
    return {};
}

}  // namespace v1
}  // namespace criterion19
