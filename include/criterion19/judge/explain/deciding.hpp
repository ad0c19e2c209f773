// Which findings decide an outcome.
#pragma once

#include <criterion19/judge/explain/rule_tree.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// The fewest leaves that fix the outcome, as indices into `assessment.findings` in the order of the text. Leaves that
/// do not apply are taken as given and are never part of it.
///
/// * met, not met: the smallest set such that the outcome stays what it is whatever became of every other leaf that
///   applies. Under all_of: all leaves where met, one that fails where not met. Under any_of the mirror; under
///   at_least_k the k that are cheapest, or so many that fail that fewer than k are left.
/// * undetermined: the smallest set of undetermined leaves that would all have to turn out met for the outcome to be
///   met, every other leaf staying as it is.
/// * not applicable: every leaf.
///
/// Of several smallest sets the one whose wording is known best is given, and of those the first in the text. What is
/// minimal is the number of leaves; it is exact for every tree.
inline std::vector<std::size_t> deciding(Assessment const& assessment);

namespace detail {

/// A set of leaves and how well the weakest of them is known.
struct LeafSet {
    std::vector<std::size_t> leaves;
    Label weakest;

    void add(LeafSet const& other) {
        leaves.insert(leaves.end(), other.leaves.begin(), other.leaves.end());
        if (other.weakest.weaker_than(weakest)) weakest = other.weakest;
    }
    friend bool operator<(LeafSet const& a, LeafSet const& b) {
        if (a.leaves.size() != b.leaves.size()) return a.leaves.size() < b.leaves.size();
        return b.weakest.weaker_than(a.weakest);
    }
};

/// The `wanted` smallest sets together; sorting is stable, so equals stay in the order of the text.
inline LeafSet smallest(std::vector<LeafSet> sets, std::int64_t wanted) {
    std::stable_sort(sets.begin(), sets.end());
    LeafSet out;
    for (std::size_t i = 0; i < sets.size() && static_cast<std::int64_t>(i) < wanted; ++i) out.add(sets[i]);
    return out;
}

/// How many of the sets below a group are needed to fix its outcome.
inline std::int64_t needed_below(RuleNode const& node, OutcomeTally const& tally, Outcome outcome) {
    auto const applicable = tally.met + tally.not_met + tally.undetermined;
    auto const k = node.test == Test::all_of ? applicable : node.test == Test::any_of ? 1 : node.k;
    auto const wanted = std::min(k, applicable);
    if (outcome == Outcome::met) return wanted;
    return outcome == Outcome::not_met ? applicable - wanted + 1 : wanted - tally.met;
}

}  // namespace detail

inline std::vector<std::size_t> deciding(Assessment const& assessment) {
    auto const& findings = assessment.findings;
    if (findings.empty()) return {};
    std::vector<std::size_t> out;
    if (assessment.outcome == Outcome::not_applicable) {
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (!findings[i].group) out.push_back(i);
        return out;
    }
    detail::RuleTree const tree(*assessment.standard, assessment.parameters, assessment.as_of);
    std::vector<detail::LeafSet> fixes(findings.size());
    for (std::size_t i = findings.size(); i-- > 0;) {
        auto const& finding = findings[i];
        if (!finding.group) {
            fixes[i] = {{i}, finding.label};
            continue;
        }
        detail::OutcomeTally tally;
        std::vector<detail::LeafSet> sets;
        for (auto const child : tree.nodes[i].children) {
            tally.add(findings[child].outcome);
            if (findings[child].outcome == finding.outcome) sets.push_back(fixes[child]);
        }
        fixes[i] = detail::smallest(std::move(sets), detail::needed_below(tree.nodes[i], tally, finding.outcome));
    }
    out = fixes.front().leaves;
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace v1
}  // namespace criterion19
