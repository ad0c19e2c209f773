// Every row of every built-in standard: met, not met, undetermined, at its threshold and one beside it, and alone
// deciding the result.
#include "catch.hpp"
#include "judge/facts_maker.hpp"

#include <criterion19/standards/catalogue.hpp>

#include <string>

using namespace criterion19;
using test::FactsMaker;

namespace {

/// A year whose end lies inside the standard's period.
int year_in(Standard const& standard) {
    return static_cast<int>(to_date(standard.in_force.from).year()) + 1;
}

template <class Check>
void for_each_standard(Check check) {
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        if (standard.rows.empty()) continue;
        auto const year = standard.id == "ntm-2009/19" ? 2014 : year_in(standard);
        auto const as_of = Day{day(year + 1, 1, 1).number - 1};
        if (!standard.in_force.contains(as_of)) continue;
        INFO(standard.id);
        check(FactsMaker(standard, year, as_of));
    }
}

template <class Check>
void for_each_leaf(FactsMaker const& maker, Check check) {
    for (std::size_t i = 0; i < maker.standard.rows.size(); ++i) {
        auto const& row = maker.standard.rows[i];
        if (is_group(row.test) || !row.in_force.contains(maker.as_of)) continue;
        INFO(row.id);
        check(i, row);
    }
}

/// A row of which a negative finding is made where nothing is: it holds by not applying.
bool holds_by_not_applying(Requirement const& row) {
    return !row.guard.is_none() && row.test == Test::equal_to && row.guard.indicator.is_composite() &&
           row.guard.indicator.composite() == Composite::negative_attestation_made;
}

/// A document that may carry any date is there or not known to be: no date makes it fail.
bool holds_on_any_day(FactsMaker const& maker, std::size_t i) {
    return maker.standard.rows[i].test == Test::within &&
           maker.parameters[static_cast<std::size_t>(maker.standard.links[i].parameter)].days == Period{};
}

}  // namespace

TEST_CASE("facts at every threshold meet every standard") {
    int standards_seen = 0;
    for_each_standard([&](FactsMaker const& maker) {
        ++standards_seen;
        auto const outcomes = maker.judge(maker.all_met());
        for_each_leaf(maker, [&](std::size_t i, Requirement const&) { CHECK(outcomes[i] == Outcome::met); });
        CHECK(outcomes[0] == Outcome::met);
    });
    CHECK(standards_seen == 16);
}

TEST_CASE("each leaf alone turns the result to not met, and its absence to undetermined") {
    for_each_standard([](FactsMaker const& maker) {
        for_each_leaf(maker, [&](std::size_t i, Requirement const& row) {
            if (holds_by_not_applying(row)) return;
            auto facts = maker.all_met();
            maker.break_alternatives(facts, i);
            maker.set(facts, i, 0);
            REQUIRE(maker.judge(facts)[0] == Outcome::met);

            if (!holds_on_any_day(maker, i)) {
                maker.set(facts, i, -1);
                auto const outcomes = maker.judge(facts);
                CHECK(outcomes[i] == Outcome::not_met);
                CHECK(outcomes[0] == Outcome::not_met);
            }

            maker.set(facts, i, 0);
            maker.clear(facts, i);
            auto const outcomes = maker.judge(facts);
            CHECK(outcomes[i] == Outcome::undetermined);
            CHECK(outcomes[0] == Outcome::undetermined);
        });
    });
}

TEST_CASE("one beyond the threshold stays met") {
    for_each_standard([](FactsMaker const& maker) {
        for_each_leaf(maker, [&](std::size_t i, Requirement const& row) {
            if (row.test == Test::equal_to || row.test == Test::present) return;
            auto facts = maker.all_met();
            maker.set(facts, i, 1);
            CHECK(maker.judge(facts)[i] == Outcome::met);
        });
    });
}

TEST_CASE("a guard that does not hold makes its row not applicable, an unknown one leaves a met row met") {
    int guards = 0;
    for_each_standard([&](FactsMaker const& maker) {
        for_each_leaf(maker, [&](std::size_t i, Requirement const& row) {
            if (row.guard.is_none() || holds_by_not_applying(row)) return;
            ++guards;
            auto facts = maker.all_met();
            maker.set(facts, i, -1);
            facts.set(row.guard.indicator, row.guard.expected ? 0 : 1);
            CHECK(maker.judge(facts)[i] == Outcome::not_applicable);

            facts.clear(row.guard.indicator);
            if (!holds_on_any_day(maker, i)) CHECK(maker.judge(facts)[i] == Outcome::undetermined);

            maker.set(facts, i, 0);
            facts.clear(row.guard.indicator);
            CHECK(maker.judge(facts)[i] == Outcome::met);
        });
    });
    CHECK(guards > 0);
}

TEST_CASE("nothing known leaves every row undetermined") {
    for_each_standard([](FactsMaker const& maker) {
        auto const outcomes = maker.judge(Facts(maker.standard));
        for_each_leaf(maker, [&](std::size_t i, Requirement const&) { CHECK(outcomes[i] == Outcome::undetermined); });
        CHECK(outcomes[0] == Outcome::undetermined);
    });
}
