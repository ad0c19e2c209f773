// The fewest findings that fix an outcome: smallest sets of leaves, from the bottom up.
#include "rule_tree.hpp"

#include <criterion19/judge/explain/deciding.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

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
LeafSet smallest(std::vector<LeafSet> sets, std::int64_t wanted) {
    std::stable_sort(sets.begin(), sets.end());
    LeafSet out;
    for (std::size_t i = 0; i < sets.size() && static_cast<std::int64_t>(i) < wanted; ++i) out.add(sets[i]);
    return out;
}

/// How many of the sets below a group are needed to fix its outcome.
std::int64_t needed_below(RuleNode const& node, OutcomeTally const& tally, Outcome outcome) {
    auto const applicable = tally.met + tally.not_met + tally.undetermined;
    auto const k = node.test == Test::all_of ? applicable : node.test == Test::any_of ? 1 : node.k;
    auto const wanted = std::min(k, applicable);
    if (outcome == Outcome::met) return wanted;
    return outcome == Outcome::not_met ? applicable - wanted + 1 : wanted - tally.met;
}

}  // namespace

}  // namespace detail

std::vector<std::size_t> deciding_indices(Assessment const& assessment) {
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

std::vector<Finding const*> deciding(Assessment const& assessment) {
    std::vector<Finding const*> out;
    for (auto const index : deciding_indices(assessment)) out.push_back(&assessment.findings[index]);
    return out;
}

}  // namespace v1
}  // namespace criterion19
