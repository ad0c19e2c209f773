// The few values of an indicator that matter: one for every way in which the rows that read it can come out.
#pragma once

#include "rule_tree.hpp"

#include <criterion19/judge/threshold.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// "There is no such document": outside every period, and outside everything that a date can be.
inline constexpr Interval no_document = exactly(first_day.number - 1);

/// Highest number of assignments that are tried within one part.
inline constexpr std::size_t max_assignments = 200'000;

/// Values to try for each slot of a part, in the part's order.
struct Breakpoints {
    std::vector<std::vector<Interval>> of_slot;
    bool exact = true;  ///< false: thinned out to `max_assignments`, or rows mixed in a way that is not covered

    std::size_t assignments() const noexcept {
        std::size_t product = 1;
        for (auto const& values : of_slot) product *= std::max<std::size_t>(values.size(), 1);
        return product;
    }
};

/// Thresholds of the part's rows and bounds of its slots, carried over through every comparison of two slots, with so
/// many neighbours as a chain of comparisons that are strict can push a value along.
///
/// Why these are enough: a row compares a slot with a number, or two slots as x <= y, x <= y - 1, x = 0 or x / y >=
/// share. Constraints of the first four kinds on n slots, where they can be fulfilled at all, are fulfilled by bounds
/// and thresholds moved by at most n - 1 (shortest paths over steps of 0 and 1). A share between two slots that no
/// other row of the part reads is fulfilled at what one bound asks of the other slot, or one beside it.
///
/// `known` is what is known of every slot; `domains` what the slots of the part may be taken to be.
inline Breakpoints breakpoints(RuleTree const& tree, RulePart const& part, View<Interval> known,
                               std::vector<Interval> const& domains) {
    std::vector<std::int64_t> values{0, 1};
    std::vector<std::int64_t> shares;
    std::vector<std::size_t> seen;
    auto const bounds = [&](Interval interval) {
        values.push_back(interval.lo);
        values.push_back(interval.hi);
    };
    for (auto const& domain : domains) bounds(domain);
    for (auto const number : part.inputs) {
        auto const& input = tree.inputs[number];
        auto const& row = tree.standard.rows[input.row];
        auto const& link = tree.standard.links[input.row];
        for (auto const slot : input.slots) {
            if (std::find(seen.begin(), seen.end(), slot) != seen.end()) continue;
            seen.push_back(slot);
            bounds(known[slot]);
        }
        values.push_back(row.constant);
        if (link.parameter < 0) continue;
        auto const& parameter = tree.parameters[static_cast<std::size_t>(link.parameter)];
        if (row.test == Test::within) {
            values.push_back(parameter.days.from.number);
            values.push_back(parameter.days.until.number - 1);
        } else if (row.test == Test::at_least && link.other >= 0) {
            shares.push_back(parameter.value);
        } else {
            values.push_back(parameter.value);
        }
    }
    for (auto const share : shares) {
        auto const count = values.size();
        for (std::size_t i = 0; i < count; ++i) {
            values.push_back(needed_part(values[i], share));
            if (share > 0) values.push_back(values[i] * 10000 / share);
        }
    }

    Breakpoints out;
    out.exact = shares.empty() || part.inputs.size() == 1;
    auto const spread = [&](std::int64_t neighbours) {
        std::vector<std::int64_t> all;
        for (auto const value : values)
            for (auto step = -neighbours; step <= neighbours; ++step) all.push_back(value + step);
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        out.of_slot.clear();
        for (std::size_t s = 0; s < part.slots.size(); ++s) {
            std::vector<Interval> inside;
            for (auto const value : all)
                if (domains[s].lo <= value && value <= domains[s].hi) inside.push_back(exactly(value));
            if (domains[s] == domain(Indicator(DocumentRole::plan))) inside.insert(inside.begin(), no_document);
            out.of_slot.push_back(std::move(inside));
        }
    };
    auto const wanted = std::max<std::int64_t>(static_cast<std::int64_t>(part.slots.size()) - 1, 1);
    spread(wanted);
    for (auto less = wanted; out.assignments() > max_assignments && less-- > 0;) {
        spread(less);
        out.exact = false;
    }
    while (out.assignments() > max_assignments) {
        out.exact = false;
        auto& longest = *std::max_element(out.of_slot.begin(), out.of_slot.end(),
                                          [](auto const& a, auto const& b) { return a.size() < b.size(); });
        std::vector<Interval> half;
        for (std::size_t i = 0; i < longest.size(); i += 2) half.push_back(longest[i]);
        half.back() = longest.back();
        longest = std::move(half);
    }
    return out;
}

/// Calls `use()` for every assignment of values to the part's slots in `slots`, slot number `innermost` of the part
/// running fastest; `restart()` before each of its runs.
template <class Restart, class Use>
void for_each_assignment(RulePart const& part, Breakpoints const& values, std::size_t innermost,
                         std::vector<Interval>& slots, Restart restart, Use use) {
    std::vector<std::size_t> order;
    for (std::size_t s = 0; s < part.slots.size(); ++s)
        if (s != innermost) order.push_back(s);
    std::vector<std::size_t> at(order.size(), 0);
    for (auto const s : order)
        if (values.of_slot[s].empty()) return;
    for (;;) {
        for (std::size_t i = 0; i < order.size(); ++i) slots[part.slots[order[i]]] = values.of_slot[order[i]][at[i]];
        restart();
        for (auto const& value : values.of_slot[innermost]) {
            slots[part.slots[innermost]] = value;
            use();
        }
        std::size_t next = 0;
        while (next < order.size() && ++at[next] == values.of_slot[order[next]].size()) at[next++] = 0;
        if (next == order.size()) return;
    }
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
