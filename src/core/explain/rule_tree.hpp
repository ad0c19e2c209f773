// A standard on one day as a tree over inputs: what the explanations search. The kernel judges; this only says which
// facts a row can see, which rows share facts, and how outcomes go together.
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/kernel.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Where facts enter a tree: a leaf together with its guard, or the guard of a group.
struct RuleInput {
    std::size_t row = 0;
    bool is_group_guard = false;
    std::vector<std::size_t> slots;  ///< every slot that it reads, once
};

/// A row that is in force; node i belongs to finding i.
struct RuleNode {
    std::size_t row = 0;
    Test test = Test::all_of;
    std::int64_t k = 0;  ///< of at_least_k
    int parent = -1;
    int input = -1;  ///< of the leaf, or of the group's guard; -1: a group without one
    std::vector<std::size_t> children;

    bool group() const noexcept { return is_group(test); }
};

/// Rows in force, parents first, and their inputs.
struct RuleTree {
    RuleTree(Standard const& of, ParameterValues const& values, Day as_of);

    Standard const& standard;
    ParameterValues const& parameters;
    std::vector<RuleNode> nodes;
    std::vector<RuleInput> inputs;

    /// Outcome of one input where the slots are as given.
    Outcome judge_input(RuleInput const& input, View<Interval> slots) const;
    /// Outcome of the root, from that of every input.
    Outcome judge_root(std::vector<Outcome> const& of_inputs) const;
    /// Whether exact slots can be true together: a part is never more than its whole.
    bool is_possible(RuleInput const& input, View<Interval> slots) const;
    /// Slots of part and whole where the input is a share, else false.
    bool is_share(RuleInput const& input, std::size_t& part, std::size_t& whole) const;
};

/// What a group makes of the outcomes below it, counted one after another.
struct OutcomeTally {
    Outcome all = Outcome::not_applicable;
    Outcome any = Outcome::not_applicable;
    std::int64_t met = 0;
    std::int64_t not_met = 0;
    std::int64_t undetermined = 0;

    void add(Outcome outcome) noexcept {
        all = all_of(all, outcome);
        any = any_of(any, outcome);
        met += outcome == Outcome::met;
        not_met += outcome == Outcome::not_met;
        undetermined += outcome == Outcome::undetermined;
    }
    Outcome outcome(Test test, std::int64_t k) const noexcept {
        if (test == Test::all_of) return all;
        return test == Test::any_of ? any : at_least_k(k, met, not_met, undetermined);
    }
};

/// Inputs that see a common slot of a set of slots, and so are not independent of each other.
struct RulePart {
    std::vector<std::size_t> inputs;
    std::vector<std::size_t> slots;  ///< only those of the set
};

/// Groups the inputs that see one of the slots for which `is_free` holds.
template <class IsFree>
std::vector<RulePart> parts_of(RuleTree const& tree, IsFree is_free) {
    std::vector<RulePart> parts;
    for (std::size_t i = 0; i < tree.inputs.size(); ++i) {
        RulePart merged;
        merged.inputs.push_back(i);
        for (auto const slot : tree.inputs[i].slots)
            if (is_free(slot)) merged.slots.push_back(slot);
        if (merged.slots.empty()) continue;
        for (std::size_t p = 0; p < parts.size();) {
            bool const shares = std::any_of(parts[p].slots.begin(), parts[p].slots.end(), [&](std::size_t slot) {
                return std::find(merged.slots.begin(), merged.slots.end(), slot) != merged.slots.end();
            });
            if (!shares) {
                ++p;
                continue;
            }
            merged.inputs.insert(merged.inputs.end(), parts[p].inputs.begin(), parts[p].inputs.end());
            merged.slots.insert(merged.slots.end(), parts[p].slots.begin(), parts[p].slots.end());
            parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(p));
        }
        for (auto* list : {&merged.inputs, &merged.slots}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        parts.push_back(std::move(merged));
    }
    return parts;
}

inline RuleTree::RuleTree(Standard const& of, ParameterValues const& values, Day as_of)
    : standard(of), parameters(values) {
    std::vector<int> node_of(of.rows.size(), -1);
    for (std::size_t i = 0; i < of.rows.size(); ++i) {
        auto const& row = of.rows[i];
        auto const& link = of.links[i];
        if (!row.in_force.contains(as_of)) continue;
        auto const parent = link.parent < 0 ? -1 : node_of[static_cast<std::size_t>(link.parent)];
        if (link.parent >= 0 && parent < 0) continue;

        RuleInput input;
        input.row = i;
        input.is_group_guard = is_group(row.test);
        auto const see = [&](int slot) {
            auto const number = static_cast<std::size_t>(slot);
            if (slot >= 0 && std::find(input.slots.begin(), input.slots.end(), number) == input.slots.end())
                input.slots.push_back(number);
        };
        if (row.test == Test::falling) {
            auto const steps = values[static_cast<std::size_t>(link.parameter)].value;
            for (std::int64_t step = 0; step < steps && step < max_falling_steps; ++step) {
                auto const back = row.subject.years_back() + static_cast<int>(step);
                if (back + 1 > max_years_back) break;
                see(of.slot_of(Indicator(row.subject.count(), back)));
                see(of.slot_of(Indicator(row.subject.count(), back + 1)));
            }
        } else if (!input.is_group_guard) {
            see(subject_slot(of, i, values));
            see(link.other);
        }
        see(link.guard);

        RuleNode node;
        node.row = i;
        node.test = row.test;
        node.parent = parent;
        if (row.test == Test::at_least_k) node.k = values[static_cast<std::size_t>(link.parameter)].value;
        if (!input.is_group_guard || link.guard >= 0) {
            node.input = static_cast<int>(inputs.size());
            inputs.push_back(std::move(input));
        }
        node_of[i] = static_cast<int>(nodes.size());
        if (parent >= 0) nodes[static_cast<std::size_t>(parent)].children.push_back(nodes.size());
        nodes.push_back(std::move(node));
    }
}

inline Outcome RuleTree::judge_input(RuleInput const& input, View<Interval> slots) const {
    auto const guard = standard.links[input.row].guard;
    auto const& row = standard.rows[input.row];
    if (input.is_group_guard) return compare_guard(slots[static_cast<std::size_t>(guard)], row.guard.expected);
    auto const leaf = judge_leaf(standard, input.row, slots, parameters);
    return guard < 0 ? leaf : guarded(leaf, compare_guard(slots[static_cast<std::size_t>(guard)], row.guard.expected));
}

inline Outcome RuleTree::judge_root(std::vector<Outcome> const& of_inputs) const {
    std::vector<OutcomeTally> tallies(nodes.size());
    auto outcome = Outcome::not_applicable;
    for (std::size_t i = nodes.size(); i-- > 0;) {
        auto const& node = nodes[i];
        if (!node.group()) {
            outcome = of_inputs[static_cast<std::size_t>(node.input)];
        } else {
            outcome = tallies[i].outcome(node.test, node.k);
            if (node.input >= 0) outcome = guarded(outcome, of_inputs[static_cast<std::size_t>(node.input)]);
        }
        if (node.parent >= 0) tallies[static_cast<std::size_t>(node.parent)].add(outcome);
    }
    return outcome;
}

inline bool RuleTree::is_share(RuleInput const& input, std::size_t& part, std::size_t& whole) const {
    auto const& link = standard.links[input.row];
    if (standard.rows[input.row].test != Test::at_least || link.other < 0 || link.parameter < 0) return false;
    part = static_cast<std::size_t>(subject_slot(standard, input.row, parameters));
    whole = static_cast<std::size_t>(link.other);
    return true;
}

inline bool RuleTree::is_possible(RuleInput const& input, View<Interval> slots) const {
    std::size_t part = 0;
    std::size_t whole = 0;
    return !is_share(input, part, whole) || slots[part].lo <= slots[whole].hi;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
