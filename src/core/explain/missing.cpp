// Which absent facts can still change the outcome: values are tried, and the root judged again.
#include "attainable.hpp"

#include <criterion19/judge/explain/missing.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

/// What single values of an indicator do, everything else being known as well as it is now.
void try_values(RuleTree const& tree, Assessment const& assessment, std::vector<Interval> slots, std::size_t slot,
                std::vector<Interval> const& values, MissingIndicator& out, bool& decides) {
    auto const leaf_is_settled = [&](std::size_t finding) {
        auto const& input = tree.inputs[static_cast<std::size_t>(tree.nodes[finding].input)];
        return std::all_of(values.begin(), values.end(), [&](Interval value) {
            slots[slot] = value;
            return tree.judge_input(input, slots) != Outcome::undetermined;
        });
    };
    for (auto const finding : out.findings) out.settles += leaf_is_settled(finding);
    decides = true;
    std::vector<Outcome> outcomes(tree.standard.rows.size());
    for (auto const value : values) {
        slots[slot] = value;
        judge(tree.standard, slots, tree.parameters, assessment.as_of, outcomes.data());
        out.can_meet = out.can_meet || outcomes[0] == Outcome::met;
        out.can_fail = out.can_fail || outcomes[0] == Outcome::not_met;
        decides = decides && outcomes[0] != Outcome::undetermined;
    }
}

}  // namespace

}  // namespace detail

Missing missing(Assessment const& assessment) {
    auto const& standard = *assessment.standard;
    auto const slots = assessment.facts.intervals();
    detail::RuleTree const tree(standard, assessment.parameters, assessment.as_of);
    detail::Completions completions(tree, slots);

    struct Ranked {
        MissingIndicator fact;
        bool decides;
        std::size_t first_row;
    };
    std::vector<Ranked> ranked;
    auto const& parts = completions.parts();
    for (std::size_t p = 0; p < parts.size(); ++p) {
        std::vector<Interval> domains;
        for (auto const slot : parts[p].slots) domains.push_back(slots[slot]);
        auto const values = detail::breakpoints(tree, parts[p], slots, domains);
        for (std::size_t s = 0; s < parts[p].slots.size(); ++s) {
            if (!completions.can_change(p, s)) continue;
            auto const slot = parts[p].slots[s];
            auto const& measured = assessment.facts[slot];
            MissingIndicator fact;
            fact.indicator = standard.indicators[slot];
            fact.key = key_of(standard, fact.indicator);
            fact.name = name_of(standard, fact.indicator);
            fact.known = measured.interval;
            fact.reasons = measured.reasons;
            for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
                auto const& node = tree.nodes[i];
                if (node.group() || assessment.findings[i].outcome != Outcome::undetermined) continue;
                auto const& read = tree.inputs[static_cast<std::size_t>(node.input)].slots;
                if (std::find(read.begin(), read.end(), slot) != read.end()) fact.findings.push_back(i);
            }
            bool decides = false;
            detail::try_values(tree, assessment, slots, slot, values.of_slot[s], fact, decides);
            ranked.push_back({std::move(fact), decides, tree.inputs[parts[p].inputs.front()].row});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](Ranked const& a, Ranked const& b) {
        if (a.decides != b.decides) return a.decides;
        if (a.fact.settles != b.fact.settles) return a.fact.settles > b.fact.settles;
        if (a.fact.findings.size() != b.fact.findings.size()) return a.fact.findings.size() > b.fact.findings.size();
        return a.first_row < b.first_row;
    });

    Missing out;
    out.possible = completions.outcomes();
    out.exact = completions.exact();
    for (auto& entry : ranked) out.indicators.push_back(std::move(entry.fact));
    return out;
}

}  // namespace v1
}  // namespace criterion19
