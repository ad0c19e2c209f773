// What the root can come to, over every way in which unknown facts can turn out.
#pragma once

#include "breakpoints.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Pairs (a, b) of outcomes: what becomes of a row in two cases that differ in one indicator. Bit 4 a + b.
using PairMask = std::uint16_t;

constexpr PairMask pair_bit(Outcome a, Outcome b) noexcept {
    return static_cast<PairMask>(1U << (4 * static_cast<unsigned>(a) + static_cast<unsigned>(b)));
}
/// Pairs whose halves are equal.
inline constexpr PairMask equal_pairs =
    pair_bit(Outcome::undetermined, Outcome::undetermined) | pair_bit(Outcome::met, Outcome::met) |
    pair_bit(Outcome::not_met, Outcome::not_met) | pair_bit(Outcome::not_applicable, Outcome::not_applicable);

template <class Use>
void for_each_pair(PairMask mask, Use use) {
    for (unsigned bit = 0; bit < 16; ++bit)
        if ((mask >> bit & 1U) != 0) use(static_cast<Outcome>(bit / 4), static_cast<Outcome>(bit % 4));
}

/// Outcomes of all inputs of a part, one character an input.
using OutcomeCode = std::string;

/// What a part can come to.
struct PartOutcomes {
    std::vector<OutcomeCode> codes;
    std::vector<std::vector<std::pair<OutcomeCode, OutcomeCode>>>
        pairs;  ///< for each slot: codes that it alone changes
    bool exact = true;
};

template <class T>
void sort_unique(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

inline Outcome decode(OutcomeCode const& code, std::size_t position) noexcept {
    return static_cast<Outcome>(code[position]);
}

inline OutcomeCode encode(RuleTree const& tree, RulePart const& part, View<Interval> slots) {
    OutcomeCode code(part.inputs.size(), '\0');
    for (std::size_t i = 0; i < part.inputs.size(); ++i)
        code[i] = static_cast<char>(tree.judge_input(tree.inputs[part.inputs[i]], slots));
    return code;
}

/// Everything that the part's inputs can come to while its slots run over what is possible.
inline PartOutcomes outcomes_of(RuleTree const& tree, RulePart const& part, std::vector<Interval> slots) {
    PartOutcomes out;
    std::vector<Interval> domains;
    for (auto const slot : part.slots) domains.push_back(slots[slot]);
    auto const values = breakpoints(tree, part, slots, domains);
    out.exact = values.exact;
    out.pairs.resize(part.slots.size());

    std::vector<RuleInput const*> bounded;
    for (auto const input : part.inputs)
        if (tree.is_possible(tree.inputs[input], slots)) bounded.push_back(&tree.inputs[input]);
    auto const is_possible = [&] {
        return std::all_of(bounded.begin(), bounded.end(),
                           [&](RuleInput const* input) { return tree.is_possible(*input, slots); });
    };
    for (std::size_t s = 0; s < part.slots.size(); ++s) {
        std::vector<OutcomeCode> run;
        auto& pairs = out.pairs[s];
        auto const finish = [&] {
            sort_unique(run);
            out.codes.insert(out.codes.end(), run.begin(), run.end());
            for (auto const& a : run)
                for (auto const& b : run)
                    if (a < b) pairs.emplace_back(a, b);
            if (pairs.size() > 4096) sort_unique(pairs);
            if (out.codes.size() > 4096) sort_unique(out.codes);
            run.clear();
        };
        for_each_assignment(part, values, s, slots, finish, [&] {
            if (is_possible()) run.push_back(encode(tree, part, slots));
        });
        finish();
        sort_unique(pairs);
    }
    sort_unique(out.codes);
    return out;
}

/// Number of rows met and not met under a group, in both cases.
struct PairCount {
    std::int16_t met_a = 0;
    std::int16_t not_met_a = 0;
    std::int16_t met_b = 0;
    std::int16_t not_met_b = 0;

    void add(Outcome a, Outcome b) noexcept {
        met_a = static_cast<std::int16_t>(met_a + (a == Outcome::met));
        not_met_a = static_cast<std::int16_t>(not_met_a + (a == Outcome::not_met));
        met_b = static_cast<std::int16_t>(met_b + (b == Outcome::met));
        not_met_b = static_cast<std::int16_t>(not_met_b + (b == Outcome::not_met));
    }
    std::uint64_t key() const noexcept {
        auto const part = [](std::int16_t value) { return static_cast<std::uint64_t>(value); };
        return part(met_a) << 48 | part(not_met_a) << 32 | part(met_b) << 16 | part(not_met_b);
    }
    friend bool operator<(PairCount const& a, PairCount const& b) noexcept { return a.key() < b.key(); }
    friend bool operator==(PairCount const& a, PairCount const& b) noexcept { return a.key() == b.key(); }
};

/// Pairs that a group can come to, where the rows below it come to theirs independently of each other.
inline PairMask combine(RuleNode const& node, std::vector<PairMask> const& below) {
    PairMask out = 0;
    if (node.test == Test::at_least_k) {
        std::vector<PairCount> counts(1);
        for (auto const mask : below) {
            std::vector<PairCount> next;
            for (auto const& count : counts)
                for_each_pair(mask, [&](Outcome a, Outcome b) {
                    auto more = count;
                    more.add(a, b);
                    next.push_back(more);
                });
            sort_unique(next);
            counts = std::move(next);
        }
        for (auto const& count : counts)
            out = static_cast<PairMask>(out | pair_bit(at_least_k(node.k, count.met_a, count.not_met_a, 0),
                                                       at_least_k(node.k, count.met_b, count.not_met_b, 0)));
        return out;
    }
    out = pair_bit(Outcome::not_applicable, Outcome::not_applicable);
    for (auto const mask : below) {
        PairMask next = 0;
        for_each_pair(out, [&](Outcome a, Outcome b) {
            for_each_pair(mask, [&](Outcome c, Outcome d) {
                next = static_cast<PairMask>(next | (node.test == Test::all_of ? pair_bit(all_of(a, c), all_of(b, d))
                                                                               : pair_bit(any_of(a, c), any_of(b, d))));
            });
        });
        out = next;
    }
    return out;
}

/// Pairs that the root can come to, where input i comes to one of `of_inputs[i]` independently of the others.
inline PairMask combine(RuleTree const& tree, std::vector<PairMask> const& of_inputs) {
    std::vector<PairMask> at(tree.nodes.size());
    for (std::size_t i = tree.nodes.size(); i-- > 0;) {
        auto const& node = tree.nodes[i];
        auto const input = node.input >= 0 ? of_inputs[static_cast<std::size_t>(node.input)] : PairMask{0};
        if (!node.group()) {
            at[i] = input;
            continue;
        }
        std::vector<PairMask> below;
        for (auto const child : node.children) below.push_back(at[child]);
        at[i] = combine(node, below);
        if (node.input < 0) continue;
        PairMask under_guard = 0;
        for_each_pair(at[i], [&](Outcome a, Outcome b) {
            for_each_pair(input, [&](Outcome c, Outcome d) {
                under_guard = static_cast<PairMask>(under_guard | pair_bit(guarded(a, c), guarded(b, d)));
            });
        });
        at[i] = under_guard;
    }
    return at.empty() ? PairMask{0} : at.front();
}

/// The parts of a set of facts that are not exactly known, and what the root can come to.
class Completions {
public:
    Completions(RuleTree const& tree, std::vector<Interval> slots)
        : tree_(tree),
          slots_(std::move(slots)),
          parts_(parts_of(tree, [&](std::size_t slot) { return !slots_[slot].exact(); })) {
        fixed_.assign(tree.inputs.size(), 0);
        for (std::size_t i = 0; i < tree.inputs.size(); ++i) {
            auto const outcome = tree.judge_input(tree.inputs[i], slots_);
            fixed_[i] = pair_bit(outcome, outcome);
        }
        for (auto const& part : parts_) {
            outcomes_.push_back(outcomes_of(tree, part, slots_));
            exact_ = exact_ && outcomes_.back().exact;
        }
        for (std::size_t p = 0; p < parts_.size(); ++p) {
            if (parts_[p].inputs.size() > 1) {
                joint_.push_back(p);
                continue;
            }
            if (!outcomes_[p].codes.empty()) clear(fixed_, p);
            for (auto const& code : outcomes_[p].codes) allow(fixed_, p, code, code);
        }
    }

    bool exact() const noexcept { return exact_; }
    std::vector<RulePart> const& parts() const noexcept { return parts_; }

    /// Outcomes that the root can have.
    std::vector<Outcome> outcomes() {
        PairMask all = 0;
        for_each_case(parts_.size(), fixed_, [&](std::vector<PairMask> const& inputs) {
            all = static_cast<PairMask>(all | combine(tree_, inputs));
            return false;
        });
        std::vector<Outcome> out;
        for (auto const outcome : {Outcome::met, Outcome::not_met, Outcome::not_applicable, Outcome::undetermined})
            if ((all & pair_bit(outcome, outcome)) != 0) out.push_back(outcome);
        return out;
    }

    /// Whether two values of slot number `s` of part `p` give the root two outcomes, the other facts turning out alike.
    bool can_change(std::size_t p, std::size_t s) {
        auto const& pairs = outcomes_[p].pairs[s];
        if (parts_[p].inputs.size() == 1) {
            auto inputs = fixed_;
            for (auto const& [a, b] : pairs) {
                allow(inputs, p, a, b);
                allow(inputs, p, b, a);
            }
            return can_differ(p, inputs);
        }
        return std::any_of(pairs.begin(), pairs.end(), [&](auto const& pair) {
            auto inputs = fixed_;
            clear(inputs, p);
            allow(inputs, p, pair.first, pair.second);
            return can_differ(p, inputs);
        });
    }

private:
    /// Cases of the other parts with several inputs that are gone through.
    static constexpr std::size_t max_cases = 1024;

    void clear(std::vector<PairMask>& inputs, std::size_t p) const {
        for (auto const input : parts_[p].inputs) inputs[input] = 0;
    }
    /// Adds one pair of outcomes to every input of the part.
    void allow(std::vector<PairMask>& inputs, std::size_t p, OutcomeCode const& a, OutcomeCode const& b) const {
        for (std::size_t i = 0; i < parts_[p].inputs.size(); ++i) {
            auto& mask = inputs[parts_[p].inputs[i]];
            mask = static_cast<PairMask>(mask | pair_bit(decode(a, i), decode(b, i)));
        }
    }
    bool can_differ(std::size_t p, std::vector<PairMask> const& inputs) {
        return for_each_case(p, inputs, [&](std::vector<PairMask> const& of_inputs) {
            return (combine(tree_, of_inputs) & ~equal_pairs) != 0;
        });
    }

    /// Calls `use(masks)` for every case of the parts with several inputs other than `except`, until it says true.
    template <class Use>
    bool for_each_case(std::size_t except, std::vector<PairMask> const& base, Use use) {
        std::vector<std::size_t> parts;
        std::size_t cases = 1;
        for (auto const p : joint_) {
            if (p == except) continue;
            parts.push_back(p);
            cases = std::min(cases * std::max<std::size_t>(outcomes_[p].codes.size(), 1), max_cases + 1);
        }
        if (cases > max_cases) exact_ = false;
        std::vector<std::size_t> at(parts.size(), 0);
        for (std::size_t tried = 0; tried < max_cases; ++tried) {
            auto inputs = base;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                if (outcomes_[parts[i]].codes.empty()) continue;
                auto const& code = outcomes_[parts[i]].codes[at[i]];
                clear(inputs, parts[i]);
                allow(inputs, parts[i], code, code);
            }
            if (use(inputs)) return true;
            std::size_t next = 0;
            while (next < parts.size() && ++at[next] >= outcomes_[parts[next]].codes.size()) at[next++] = 0;
            if (next == parts.size()) return false;
        }
        return false;
    }

    RuleTree const& tree_;
    std::vector<Interval> slots_;
    std::vector<RulePart> parts_;
    std::vector<PartOutcomes> outcomes_;
    std::vector<std::size_t> joint_;  ///< parts with several inputs
    std::vector<PairMask> fixed_;     ///< of every input outside `joint_`
    bool exact_ = true;
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
