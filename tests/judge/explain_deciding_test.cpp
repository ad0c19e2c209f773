// The fewest findings that decide, against every set of findings.
#include "catch.hpp"
#include "core/explain/rule_tree.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/explain/deciding.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;
using test::assessed;

namespace {

std::vector<std::string> ids(Assessment const& assessment, std::vector<std::size_t> const& findings) {
    std::vector<std::string> out;
    for (auto const index : findings) out.push_back(assessment.findings[index].id);
    return out;
}

/// Root of the tree where leaf i has `outcomes[i]`.
Outcome root_of(detail::RuleTree const& tree, std::vector<Outcome> const& of_findings) {
    std::vector<Outcome> inputs(tree.inputs.size());
    for (std::size_t i = 0; i < tree.nodes.size(); ++i)
        if (!tree.nodes[i].group()) inputs[static_cast<std::size_t>(tree.nodes[i].input)] = of_findings[i];
    return tree.judge_root(inputs);
}

/// Whether the set fixes the outcome in the sense that `deciding` promises.
bool fixes(Assessment const& assessment, detail::RuleTree const& tree, std::vector<std::size_t> const& set) {
    std::vector<Outcome> outcomes;
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < assessment.findings.size(); ++i) {
        auto const& finding = assessment.findings[i];
        outcomes.push_back(finding.outcome);
        bool const inside = std::find(set.begin(), set.end(), i) != set.end();
        if (!finding.group && !inside && finding.outcome != Outcome::not_applicable) others.push_back(i);
    }
    if (assessment.outcome == Outcome::undetermined) {
        for (auto const leaf : set) {
            if (assessment.findings[leaf].outcome != Outcome::undetermined) return false;
            outcomes[leaf] = Outcome::met;
        }
        return root_of(tree, outcomes) == Outcome::met;
    }
    std::vector<std::size_t> digits(others.size(), 0);
    constexpr Outcome all[] = {Outcome::met, Outcome::not_met, Outcome::undetermined};
    for (;;) {
        for (std::size_t i = 0; i < others.size(); ++i) outcomes[others[i]] = all[digits[i]];
        if (root_of(tree, outcomes) != assessment.outcome) return false;
        std::size_t next = 0;
        while (next < digits.size() && ++digits[next] == 3) digits[next++] = 0;
        if (next == digits.size()) return true;
    }
}

bool some_smaller_set_fixes(Assessment const& assessment, detail::RuleTree const& tree, std::size_t size) {
    std::vector<std::size_t> leaves;
    for (std::size_t i = 0; i < assessment.findings.size(); ++i)
        if (!assessment.findings[i].group && assessment.findings[i].outcome != Outcome::not_applicable)
            leaves.push_back(i);
    for (std::size_t bits = 0; bits < std::size_t{1} << leaves.size(); ++bits) {
        std::vector<std::size_t> set;
        for (std::size_t i = 0; i < leaves.size(); ++i)
            if ((bits >> i & 1U) != 0) set.push_back(leaves[i]);
        if (set.size() < size && fixes(assessment, tree, set)) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("one failing row decides where all must be met") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.set(Total::hamlets_recognised, 16);
    facts.set(CountKind::disorders, 1);
    auto const assessment = assessed(maker, facts);
    REQUIRE(assessment.outcome == Outcome::not_met);
    // Both are equally well known (SEEN-2); the first in the text is given.
    CHECK(ids(assessment, deciding_indices(assessment)) == std::vector<std::string>{"tt23-2012/commune/5.3.c.3"});
}

TEST_CASE("all rows that apply decide where it is met") {
    auto const maker = test::maker_for(standards::tt124_2021_hamlet);
    auto const assessment = assessed(maker, maker.all_met());
    REQUIRE(assessment.outcome == Outcome::met);
    std::size_t leaves = 0;
    for (auto const& finding : assessment.findings) leaves += !finding.group;
    CHECK(deciding(assessment).size() == leaves);
}

TEST_CASE("an attestation alone decides where one way is enough") {
    auto const maker = test::maker_for(standards::ntm_2009_19);
    auto const assessment = assessed(maker, maker.all_met());
    REQUIRE(assessment.outcome == Outcome::met);
    auto const decided = ids(assessment, deciding_indices(assessment));
    REQUIRE(!decided.empty());
    CHECK(decided.front() == "ntm-2009/19/19.1.att");
    CHECK(decided.size() <= 2);
}

TEST_CASE("of equally small sets the better known one is given") {
    auto const maker = test::maker_for(test::made_up_standard);
    auto facts = maker.all_met();
    facts.set(Flag::coastal_or_island, 1);
    facts.set(Flag::sea_unit, 0);            // 3: read
    facts.set(Matter::police_effective, 0);  // 1.1: recalled
    facts.set(Total::crime_models, 0);       // 1.2.1
    auto const assessment = assessed(maker, facts);
    CHECK(ids(assessment, deciding_indices(assessment)) == std::vector<std::string>{"made-up/commune/3"});
}

TEST_CASE("what decides is the smallest set that fixes the outcome") {
    test::Dice dice(2);
    Standard const* const standards_tried[] = {&test::made_up_standard, &standards::ntm_2018_model_security,
                                               &standards::ntm_2021_advanced_19};
    std::size_t seen[4] = {};
    for (auto const* standard : standards_tried) {
        INFO(standard->id);
        auto const maker = test::maker_for(*standard);
        for (int round = 0; round < 40; ++round) {
            auto facts = test::random_facts(maker, dice, 3);
            for (std::size_t slot = 0; slot < facts.size(); ++slot)
                if (dice.one_in(4)) facts[slot].interval = facts.whole_domain(standard->indicators[slot]);
            auto const assessment = assessed(maker, facts);
            detail::RuleTree const tree(*standard, assessment.parameters, assessment.as_of);
            auto const set = deciding_indices(assessment);
            ++seen[static_cast<std::size_t>(assessment.outcome)];
            REQUIRE(fixes(assessment, tree, set));
            REQUIRE_FALSE(some_smaller_set_fixes(assessment, tree, set.size()));
        }
    }
    for (auto const outcome : {Outcome::met, Outcome::not_met, Outcome::undetermined})
        CHECK(seen[static_cast<std::size_t>(outcome)] > 0);
}
