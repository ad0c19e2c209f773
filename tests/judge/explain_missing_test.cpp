// What is missing, against every completion of small uncertain facts.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/explain.hpp>
#include <criterion19/judge/explain/missing.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <set>

using namespace criterion19;
using test::assessed;

namespace {

std::vector<std::string> keys(Missing const& missing) {
    std::vector<std::string> out;
    for (auto const& fact : missing.indicators) out.push_back(fact.key);
    return out;
}

/// Every completion of the uncertain slots and the outcome of the root.
struct Completion {
    std::vector<std::int64_t> values;
    Outcome outcome;
};
std::vector<Completion> all_completions(test::FactsMaker const& maker, std::vector<Interval> const& known,
                                        std::vector<std::size_t> const& open) {
    std::vector<Completion> out;
    auto slots = known;
    for (auto const slot : open) slots[slot] = exactly(known[slot].lo);
    for (;;) {
        if (test::is_consistent(maker, known, slots)) {
            Completion completion;
            for (auto const slot : open) completion.values.push_back(slots[slot].lo);
            completion.outcome = test::root_of(maker, slots);
            out.push_back(std::move(completion));
        }
        std::size_t next = 0;
        while (next < open.size() && slots[open[next]].lo == known[open[next]].hi) {
            slots[open[next]] = exactly(known[open[next]].lo);
            ++next;
        }
        if (next == open.size()) return out;
        slots[open[next]] = exactly(slots[open[next]].lo + 1);
    }
}

/// Whether two completions that differ in number `which` alone have different outcomes.
bool can_change(std::vector<Completion> completions, std::size_t which) {
    auto const rest = [which](Completion const& completion) {
        auto values = completion.values;
        values.erase(values.begin() + static_cast<std::ptrdiff_t>(which));
        return values;
    };
    std::sort(completions.begin(), completions.end(),
              [&](Completion const& a, Completion const& b) { return rest(a) < rest(b); });
    for (std::size_t i = 1; i < completions.size(); ++i)
        if (rest(completions[i]) == rest(completions[i - 1]) && completions[i].outcome != completions[i - 1].outcome)
            return true;
    return false;
}

}  // namespace

TEST_CASE("only what can change the outcome is missing") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.clear(Composite::police_title);
    facts.clear(Indicator(CountKind::crimes, 1));
    auto const open = missing(assessed(maker, facts));
    CHECK(open.exact);
    CHECK(open.possible == std::vector<Outcome>{Outcome::met, Outcome::not_met});
    CHECK(keys(open) == std::vector<std::string>{"crimes-1", "police_title"});
    // Each settles its own row whatever it is; each alone can fail all, none alone can meet it.
    for (auto const& fact : open.indicators) {
        CHECK(fact.settles == 1);
        CHECK(fact.can_fail);
        CHECK_FALSE(fact.can_meet);
    }

    facts.set(CountKind::disorders, 1);
    auto const decided = missing(assessed(maker, facts));
    CHECK(decided.indicators.empty());
    CHECK(decided.possible == std::vector<Outcome>{Outcome::not_met});
}

TEST_CASE("the last missing fact decides") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(Total::hamlets, 25);
    facts.set(Total::hamlets_recognised, Interval{16, 20});
    auto const open = missing(assessed(maker, facts));
    REQUIRE(keys(open) == std::vector<std::string>{"hamlets_recognised"});
    CHECK(open.indicators[0].can_meet);
    CHECK(open.indicators[0].can_fail);
    CHECK(open.indicators[0].known == Interval{16, 20});

    // 18 of 25 is enough: what lies above changes nothing.
    facts.set(Total::hamlets_recognised, Interval{18, 20});
    CHECK(missing(assessed(maker, facts)).indicators.empty());
}

TEST_CASE("what settles more is asked first") {
    auto const maker = test::maker_for(standards::ntm_2016_19);
    auto facts = maker.all_met();
    facts.set(CountKind::crimes, 5);
    facts.set(Indicator(CountKind::crimes, 2), 7);
    facts.clear(Indicator(CountKind::crimes, 1));  // read by 19.2.4 and 19.2.6
    facts.clear(Matter::militia_strong);           // read by 19.1.1, earlier in the text
    auto const open = missing(assessed(maker, facts));
    REQUIRE(keys(open) == std::vector<std::string>{"crimes-1", "militia_strong"});
    CHECK(open.indicators[0].settles == 2);
    CHECK(open.indicators[0].findings.size() == 2);
}

TEST_CASE("a fact that two rows want differently cannot help where no value of it serves both") {
    auto const maker = test::maker_for(standards::ntm_2016_19);
    auto facts = maker.all_met();
    facts.set(CountKind::crimes, 5);
    facts.set(Indicator(CountKind::crimes, 2), 3);
    facts.clear(Indicator(CountKind::crimes, 1));  // at least 5 for 19.2.4, at most 3 for 19.2.6
    auto const assessment = assessed(maker, facts);
    REQUIRE(assessment.outcome == Outcome::undetermined);
    auto const open = missing(assessment);
    CHECK(open.indicators.empty());
    CHECK(open.possible == std::vector<Outcome>{Outcome::not_met});
    CHECK(open.exact);
}

TEST_CASE("a document of which nothing is known may not exist") {
    auto const maker = test::maker_for(standards::tt23_2012_agency);
    auto facts = maker.all_met();
    facts.clear(DocumentRole::coordination_plan);  // any day will do
    auto const assessment = assessed(maker, facts);
    REQUIRE(assessment.outcome == Outcome::undetermined);
    CHECK(keys(missing(assessment)) == std::vector<std::string>{"coordination_plan_date"});
}

TEST_CASE("with nothing known, everything that a row reads is missing, and quickly said") {
    test::for_each_maker([](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        auto const open = missing(assessed(maker, Facts(maker.standard)));
        CHECK(open.exact);
        CHECK(open.possible == std::vector<Outcome>{Outcome::met, Outcome::not_met});
        CHECK_FALSE(open.indicators.empty());
    });
}

TEST_CASE("a search that is bounded says so") {
    auto maker = test::maker_for(standards::ntm_2016_19);
    maker.parameters[static_cast<std::size_t>(maker.standard.parameter_index("falling_years"))].value = 3;
    auto facts = maker.all_met();
    for (int back = 0; back <= 2; ++back)
        facts.set(Indicator(CountKind::crimes, back), Interval{10 * back + 3, 1000 - 70 * back});
    CHECK(missing(assessed(test::maker_for(standards::ntm_2016_19), facts)).exact);
    for (int back = 0; back <= max_years_back; ++back)
        facts.set(Indicator(CountKind::crimes, back), Interval{10 * back + 3, 1000 - 70 * back});
    auto const open = missing(assessed(maker, facts));
    CHECK_FALSE(open.exact);
    CHECK(open.indicators.size() == 5);
}

TEST_CASE("missing is exactly what two values of can change, over all completions") {
    test::Dice dice(3);
    std::size_t listed = 0;
    std::size_t left_out = 0;
    test::for_each_maker([&](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        for (int round = 0; round < 40; ++round) {
            auto facts = test::random_facts(maker, dice, 15);
            // Neighbouring slots are often read by one row.
            auto const first = static_cast<std::size_t>(dice.roll(0, static_cast<std::int64_t>(facts.size()) - 1));
            for (std::size_t i = 0; i < 4; ++i) {
                auto const near = dice.one_in(2) ? first + i : static_cast<std::size_t>(dice.roll(0, 1000));
                test::blur(maker, facts, near % facts.size(), dice);
            }
            auto const known = facts.intervals();
            std::vector<std::size_t> open;
            for (std::size_t slot = 0; slot < known.size(); ++slot)
                if (!known[slot].exact()) open.push_back(slot);
            auto const found = missing(assessed(maker, facts));
            REQUIRE(found.exact);
            auto const completions = all_completions(maker, known, open);
            std::set<Outcome> possible;
            for (auto const& completion : completions) possible.insert(completion.outcome);
            REQUIRE(std::set<Outcome>(found.possible.begin(), found.possible.end()) == possible);
            auto const names = keys(found);
            for (std::size_t i = 0; i < open.size(); ++i) {
                auto const key = key_of(maker.standard, maker.standard.indicators[open[i]]);
                INFO(key << " in [" << known[open[i]].lo << ", " << known[open[i]].hi << "]");
                bool const is_listed = std::find(names.begin(), names.end(), key) != names.end();
                REQUIRE(is_listed == can_change(completions, i));
                (is_listed ? listed : left_out) += 1;
            }
        }
    });
    CHECK(listed > 100);
    CHECK(left_out > 100);
}
