// Which absent facts can still change the outcome: what a form should ask next.
#pragma once

#include <criterion19/judge/explain/attainable.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// An indicator that is not exactly known and can still change the outcome.
struct MissingIndicator {
    Indicator indicator;
    std::string key;
    BilingualText name;
    Interval known;
    std::vector<BilingualText> reasons;  ///< why it is not known better
    std::vector<std::size_t> findings;   ///< undetermined leaves that read it
    std::size_t settles = 0;             ///< of these, how many any value of it decides, the rest as known now
    bool can_meet = false;               ///< a value of it alone makes the outcome met
    bool can_fail = false;               ///< a value of it alone makes the outcome not met
};

/// What is still to be asked.
struct Missing {
    std::vector<MissingIndicator> indicators;  ///< those that settle most first
    std::vector<Outcome> possible;             ///< outcomes that the facts leave open; one: nothing can change it
    bool exact = true;  ///< false: a bounded search; an indicator may be wanting, none is listed wrongly
};

/// Indicators of which two values lead to different outcomes, the other unknown facts turning out in one and the same
/// way; no other indicator that is not exactly known has such values. A document of which nothing is known may also
/// not exist, and a part is never more than its whole; otherwise facts are independent of each other.
///
/// Order: those any value of which decides the outcome, then those that decide most undetermined leaves by themselves,
/// then those that most of these read, then as in the text.
///
/// Exact for every tree in which no more rows share unknown facts than `max_assignments` lets try: so for all built-in
/// standards, unless four or more years of one series are known within different bounds each ("giảm liên tục" of three
/// steps). There, `exact` says that the search was bounded.
///
///     for (auto const& fact : missing(assessment).indicators) ask(fact.name.vi);
inline Missing missing(Assessment const& assessment);

namespace detail {

/// What single values of an indicator do, everything else being known as well as it is now.
inline void try_values(RuleTree const& tree, Assessment const& assessment, std::vector<Interval> slots,
                       std::size_t slot, std::vector<Interval> const& values, MissingIndicator& out, bool& decides) {
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

}  // namespace detail

inline Missing missing(Assessment const& assessment) {
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
