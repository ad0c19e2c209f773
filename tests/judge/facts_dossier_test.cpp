// Facts and dossiers: a dossier made of facts measures to those facts.
#include "catch.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/facts_dossier.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace criterion19;

namespace {

int year_of(Standard const& standard) {
    return std::max(static_cast<int>(to_date(standard.in_force.from).year()) + 1, 2012);
}

/// The dossier of the facts, measured on the last day of the year.
std::vector<Interval> back(Facts const& facts, int year) {
    auto const dossier = dossier_of(facts, year);
    REQUIRE(dossier);
    auto const when = calendar_year(year).last();
    auto const parameters = parameters_on(facts.standard(), when, year);
    return measured_values(*dossier, Subject::whole(*dossier), facts.standard(), parameters, when, {});
}

/// Values that the indicator can have: the ends, one inside, bounds.
std::vector<Interval> values_of(Standard const& standard, Indicator indicator, int year) {
    auto const whole = domain_of(standard, indicator);
    switch (value_kind(standard, indicator)) {
        case ValueKind::flag:
            return {exactly(0), exactly(1), whole};
        case ValueKind::date:
            return {exactly(day(year, 1, 1).number), exactly(day(year, 7, 3).number), whole};
        case ValueKind::count:
        case ValueKind::percent:
            break;
    }
    auto const some = std::min<std::int64_t>(whole.hi, 3);
    return {exactly(whole.lo), exactly(some), {some, whole.hi}, {whole.lo, some}, {whole.lo, whole.lo + 1}, whole};
}

/// What a dossier made of one fact can say of it. An exercise counts in the whole term of the Party committee, which
/// may still bring others.
Interval expected(Indicator indicator, Interval value) {
    return indicator == Indicator(Total::defence_exercises) ? at_least(value.lo) : value;
}

/// Values that can all be true: parts inside their wholes, what is not excused inside what happened.
Facts consistent_facts(Standard const& standard, std::mt19937& random) {
    Facts facts(standard);
    auto const upto = [&](std::int64_t hi) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(hi + 1));
    };
    std::int64_t totals[totals_known];
    for (int t = 0; t < totals_known; ++t) totals[t] = -1;
    auto const total = [&](auto const& self, Total which) -> std::int64_t {
        auto& value = totals[static_cast<int>(which)];
        if (value >= 0) return value;
        auto const& row = row_of(which);
        value = row.wholes[0].is_none() ? 20 + upto(80) : upto(self(self, row.wholes[0].total()));
        return value;
    };
    // Counts narrower than several are at most the least of them; every wide one has room for its narrow ones.
    std::int64_t counts[counts_known][max_years_back + 1];
    for (auto& of_kind : counts)
        for (auto& value : of_kind) value = -1;
    auto const count = [&](auto const& self, CountKind kind, int years_back) -> std::int64_t {
        auto& value = counts[static_cast<int>(kind)][years_back];
        if (value >= 0) return value;
        std::int64_t most = 30;
        for (auto const whole : row_of(kind).wholes)
            if (!whole.is_none()) most = std::min(most, self(self, whole.count(), years_back));
        value = upto(most);
        return value;
    };
    for (auto const indicator : standard.indicators) {
        if (random() % 4 == 0) continue;
        if (indicator.is_total()) facts.set(indicator, total(total, indicator.total()));
        if (indicator.is_flag() || indicator.is_matter()) facts.set(indicator, upto(1));
        if (indicator.is_document()) facts.set(indicator, day(2024, 1, 1).number + upto(300));
        if (indicator.is_count()) {
            auto const happened = count(count, indicator.count(), indicator.years_back());
            facts.set(indicator, indicator.excuse() == Excuse::none ? happened : upto(happened));
        }
    }
    return facts;
}

}  // namespace

TEST_CASE("one fact alone is measured as it was given, in every standard") {
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        auto const year = year_of(standard);
        auto const of_nothing = back(Facts(standard), year);
        for (std::size_t slot = 0; slot < standard.indicators.size(); ++slot) {
            // What a reading of the law settles needs no fact.
            if (of_nothing[slot].exact()) continue;
            for (auto const value : values_of(standard, standard.indicators[slot], year)) {
                Facts facts(standard);
                facts[slot].interval = value;
                auto const measured = back(facts, year);
                INFO(standard.id << " " << key_of(standard, standard.indicators[slot]) << " " << value.lo << ".."
                                 << value.hi << ", measured " << measured[slot].lo << ".." << measured[slot].hi);
                REQUIRE(measured[slot] == expected(standard.indicators[slot], value));
            }
        }
    }
}

TEST_CASE("facts that can all be true are measured as they were given, and measured again they stay") {
    std::mt19937 random(20261130);
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        for (int i = 0; i < 40; ++i) {
            auto facts = consistent_facts(standard, random);
            // An attestation that order was maintained says that no negative finding was made.
            facts.clear(CountKind::negative_attestations);
            facts.clear(Composite::negative_attestation_made);
            facts.clear(Matter::order_maintained);
            auto const measured = back(facts, year_of(standard));
            for (std::size_t slot = 0; slot < facts.size(); ++slot) {
                INFO(standard.id << " " << key_of(standard, standard.indicators[slot]));
                if (facts[slot].interval.exact())
                    REQUIRE(measured[slot] == expected(standard.indicators[slot], facts[slot].interval));
            }
            Facts again(standard);
            for (std::size_t slot = 0; slot < measured.size(); ++slot) again[slot].interval = measured[slot];
            REQUIRE(back(again, year_of(standard)) == measured);
        }
    }
}

TEST_CASE("facts that contradict each other prove nothing") {
    Facts facts(standards::tt23_2012_commune);
    facts.set(Total::hamlets, 1);
    facts.set(Total::hamlets_recognised, 1'000'000);
    auto const measured = back(facts, 2018);
    auto const recognised = measured[static_cast<std::size_t>(facts.standard().slot_of(Total::hamlets_recognised))];
    CHECK(recognised.lo <= 1);
    CHECK(recognised.hi == 1'000'000);
}

TEST_CASE("before a window ends a measured number that can still grow is at least so much") {
    DossierBuilder builder(2024);
    StatedMeasurement stated;
    stated.indicator = "serious_fires_unexcused";
    stated.value = 0;
    builder.content().measurements.push_back(stated);
    auto const dossier = builder.build().value();
    auto const measured = [&](Day when) {
        auto const& standard = standards::tt124_2021_commune;
        auto const values =
            measured_values(dossier, Subject::whole(dossier), standard, parameters_on(standard, when, 2024), when, {});
        return values[static_cast<std::size_t>(
            standard.slot_of(Indicator(CountKind::serious_fires, Excuse::force_majeure)))];
    };
    CHECK(measured(day(2024, 11, 14)) == at_least(0));  // the window runs to 15/11
    CHECK(measured(day(2024, 11, 15)) == exactly(0));
}

TEST_CASE("what has a list of its own is no measurement") {
    DossierBuilder builder(2024);
    for (auto const* key : {"households", "ward", "police_effective", "crimes-1", "units_in_scope", "plan_date",
                            "crimes", "serious_fires_unexcused", "of-a-standard-file"}) {
        StatedMeasurement stated;
        stated.indicator = key;
        stated.value = 1;
        builder.content().measurements.push_back(stated);
    }
    auto const refused = builder.build();
    REQUIRE_FALSE(refused);
    REQUIRE(refused.errors().size() == 4);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(refused.errors()[i].path == "/measurements/" + std::to_string(i) + "/indicator");
    CHECK(refused.errors()[0].message.in(Language::en).find("\"totals\"") != std::string::npos);
    CHECK(refused.errors()[2].message.in(Language::en).find("\"attestations\"") != std::string::npos);
}

TEST_CASE("a measurement settles nothing where the records disagree") {
    DossierBuilder builder(2018);
    builder.total(Total::hamlets, 9).total(Total::units, 5).total(Total::agencies, 0).total(Total::enterprises, 0);
    builder.total(Total::schools, 0);
    StatedMeasurement stated;
    stated.indicator = "units_in_scope";
    stated.value = 5;
    builder.content().measurements.push_back(stated);
    auto const dossier = builder.build().value();
    auto const when = day(2024, 12, 31);
    auto const& standard = standards::tt124_2021_commune;
    auto const values =
        measured_values(dossier, Subject::whole(dossier), standard, parameters_on(standard, when, 2018), when, {});
    auto const units = values[static_cast<std::size_t>(standard.slot_of(Composite::units))];
    CHECK(units.lo <= 5);
    CHECK(units.hi >= 9);
}

TEST_CASE("a measured part above its whole proves nothing") {
    auto const judged = [](std::int64_t all, std::int64_t registered, std::int64_t recognised) {
        DossierBuilder builder(2024);
        for (auto const& [key, value] :
             {std::make_pair("units_in_scope", all), std::make_pair("units_registered_in_scope", registered),
              std::make_pair("units_recognised_in_scope", recognised)}) {
            StatedMeasurement stated;
            stated.indicator = key;
            stated.value = value;
            builder.content().measurements.push_back(stated);
        }
        auto const assessment = assess(builder.build().value(), standards::tt124_2021_commune).value();
        return std::make_pair(assessment.find("5.4.1")->outcome, assessment.find("5.4.2")->outcome);
    };
    CHECK(judged(10, 10, 9).first == Outcome::met);
    CHECK(judged(10, 11, 9).first == Outcome::undetermined);
    CHECK(judged(10, 10, 1'000'000).second == Outcome::undetermined);
    CHECK(judged(10, 9, 9).first == Outcome::not_met);
}
