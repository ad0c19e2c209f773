// The table of indicators: what its rows say, and how they hang together.
#include "catch.hpp"

#include <criterion19/law/evidence_kinds.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace criterion19;

namespace {

std::set<char> places(std::string_view pattern) {
    std::set<char> out;
    for (std::size_t i = 0; i + 2 < pattern.size(); ++i)
        if (pattern[i] == '{' && pattern[i + 2] == '}') out.insert(pattern[i + 1]);
    return out;
}

}  // namespace

TEST_CASE("a row says what an indicator is") {
    auto const& recognised = row_of(Total::hamlets_recognised);
    CHECK(recognised.key == "hamlets_recognised");
    CHECK(recognised.wholes[0] == Indicator(Total::hamlets));
    CHECK(recognised.expected == Indicator(Total::hamlets_registered));
    CHECK(recognised.means == Means::authority);
    CHECK(recognised.unit_kind == UnitKind::hamlet);
    CHECK(recognised.unit_state == UnitState::recognised);
    CHECK(evidence_kinds(Total::hamlets_recognised) ==
          std::vector<EvidenceKind>{EvidenceKind::decision, EvidenceKind::figure});

    auto const& fires = row_of(Indicator(CountKind::serious_fires, Excuse::force_majeure));
    CHECK(fires.key == "serious_fires");
    CHECK(fires.wholes[0] == Indicator(CountKind::fires_explosions));
    CHECK(fires.means == Means::nobody);
    CHECK(fires.listed.kind_count == 1);
    CHECK(fires.listed.kinds[0] == IncidentKind::fire_explosion);
    CHECK(fires.parameter == "serious_fire");

    CHECK(row_of(Matter::militia_strong).attesters == Attesters::military_command);
    CHECK(row_of(Matter::order_maintained).attesters == Attesters::security_bodies);
    CHECK(value_kind(DocumentRole::plan) == ValueKind::date);
    CHECK(domain(Composite::deputies_allowed) == Interval{1, 2});
    CHECK(domain(Composite::rules_of_school) == Interval{0, 4});
}

TEST_CASE("whole texts are filled in alike in both languages") {
    for (auto const& row : detail::indicator_rows) {
        INFO(row.key);
        CHECK(places(row.question.vi) == places(row.question.en));
        CHECK(places(row.question_hint.vi) == places(row.question_hint.en));
        CHECK(places(row.need.vi) == places(row.need.en));
        if (row.need_is_step || row.need.vi.empty()) continue;
        // One and several differ in English only.
        CHECK(row.need.en != row.need_one);
        CHECK(places(row.need_one) == places(row.need.en));
    }
}

TEST_CASE("nothing is a part of itself, directly or by others, and the first whole is of the same family") {
    for (auto const& row : detail::indicator_rows)
        for (auto const whole : row.wholes) {
            if (whole.is_none()) continue;
            INFO(row.key);
            CHECK(row.wholes[0].is_total() == row.indicator.is_total());
            CHECK(row.wholes[0].is_count() == row.indicator.is_count());
            auto up = whole;
            for (int steps = 0; steps < 5 && !up.is_none(); ++steps) {
                CHECK(up != row.indicator);
                up = row_of(up).wholes[0];
            }
            CHECK(up.is_none());
        }
}

TEST_CASE("every indicator is found by its key, and by no other") {
    for (int number = 0; number < Indicator::built_in_count; ++number) {
        auto const indicator = Indicator::from_number(number);
        CHECK(indicator_from_key(key_of(indicator)) == indicator);
    }
    CHECK_FALSE(indicator_from_key("hamlet"));
    CHECK_FALSE(indicator_from_key("crimes-5"));
}
