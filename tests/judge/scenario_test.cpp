// What-if, and two assessments side by side.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/judge/scenario.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;
using test::assessed;

namespace {

ComparedRow const& row_of(Comparison const& comparison, Assessment const& after, std::string_view id) {
    for (auto const& row : comparison.rows)
        if (row.after && &after.findings[*row.after] == after.find(id)) return row;
    FAIL("no row " << id);
    return comparison.rows.front();
}

Result<Dossier> commune(std::int64_t hamlets, std::int64_t recognised) {
    DossierBuilder builder(2018);
    builder.content().place.name = "Xã Ví Dụ";
    builder.total(Total::hamlets, hamlets).total(Total::hamlets_recognised, recognised);
    return builder.build();
}

}  // namespace

TEST_CASE("a fact is set and everything judged again") {
    auto const dossier = commune(25, 16).value();
    auto const before = assess(dossier, standards::tt23_2012_commune).value();
    REQUIRE(before.find("6.4")->outcome == Outcome::not_met);
    auto const after =
        Scenario(dossier, standards::tt23_2012_commune).set(Total::hamlets_recognised, 18).assess().value();
    CHECK(after.find("6.4")->outcome == Outcome::met);
    CHECK(after.facts.find(Total::hamlets_recognised)->evidence[0].text.in(Language::en) == "assumed");
    CHECK(after.unit_name.in(Language::vi) == "Xã Ví Dụ");

    auto const comparison = compare(before, after);
    CHECK(comparison.improved == 1);
    CHECK(comparison.worsened == 0);
    auto const& row = row_of(comparison, after, "6.4");
    CHECK(row.matched == MatchedBy::id);
    CHECK(row.shift == Shift::improved);
    CHECK(row.difference == std::int64_t{2});
    CHECK(row.text.in(Language::vi) == "trước: chưa đạt (16/25); sau: đạt (18/25)");
    CHECK(row.text.in(Language::en) == "before: not met (16/25); after: met (18/25)");
}

TEST_CASE("facts are also set by key, and what is wrong is said") {
    auto const dossier = commune(25, 16).value();
    Scenario scenario(dossier, standards::tt23_2012_commune);
    scenario.set("hamlets_recognised", 18);
    CHECK(scenario.assess().value().find("6.4")->outcome == Outcome::met);

    scenario.set("hamlets_recognized", 18).set("crimes", -1).set("police_title", 7);
    auto const wrong = scenario.assess();
    REQUIRE_FALSE(wrong);
    REQUIRE(wrong.errors().size() == 3);
    CHECK(wrong.errors()[0].code == ErrorCode::unknown_key);
    CHECK(wrong.errors()[0].message.in(Language::en).find("hamlets_recognised") != std::string::npos);
    CHECK(wrong.errors()[1].code == ErrorCode::out_of_range);
    CHECK(wrong.errors()[2].path == "police_title");
}

TEST_CASE("the dossier itself is changed, the one that it started from is not") {
    auto const dossier = commune(25, 16).value();
    Scenario scenario(dossier, standards::tt23_2012_commune);
    scenario.dossier().total(Total::hamlets, 22);
    CHECK(scenario.assess().value().find("6.4")->outcome == Outcome::met);  // 15,4: 16 is enough
    CHECK(dossier->totals.find(Total::hamlets)->interval == exactly(25));
    scenario.dossier().total(Total::hamlets, -1);
    CHECK(scenario.assess().error().code == ErrorCode::out_of_range);
}

TEST_CASE("the standard is changed, and must be in force") {
    auto const dossier = commune(25, 16).value();
    Scenario scenario(dossier, standards::tt23_2012_commune);
    scenario.judge_by(standards::tt124_2021_commune);
    CHECK(scenario.assess().error().code == ErrorCode::standard_not_applicable);
    CHECK(scenario.on(day(2022, 12, 31)).assess().value().standard_id == "tt124-2021/commune");
}

TEST_CASE("before and after a provincial decision") {
    auto const dossier = [] {
        DossierBuilder builder(2023);
        builder.total(Total::units, 20).total(Total::units_registered, 20).total(Total::units_recognised, 15);
        return builder.build().value();
    }();
    ParameterLayer layer;
    layer.id = "ubnd-12-2023";
    layer.in_force = {day(2023, 1, 1), open_end};
    layer.changes.push_back({"tt124-2021/commune", "recognised_share", Percent(80), ""});
    Scenario scenario(dossier, standards::tt124_2021_commune);
    auto const before = scenario.assess().value();
    auto const after = scenario.apply(layer).assess().value();
    auto const comparison = compare(before, after);
    auto const& row = row_of(comparison, after, "5.4.2");
    CHECK(row.shift == Shift::worsened);  // 15 of 20 is 75 %
    CHECK(row.text.in(Language::vi) == "trước: đạt; sau: chưa đạt");
    REQUIRE(comparison.parameters.size() == 1);
    CHECK(comparison.parameters[0].key == "recognised_share");
    CHECK(comparison.parameters[0].before.in(Language::vi) == "70 %");
    CHECK(comparison.parameters[0].after.in(Language::vi) == "80 %");
    CHECK(comparison.parameters[0].layer == "ubnd-12-2023");

    layer.id = "ubnd-13-2023";
    layer.changes[0].value = Percent(60);  // only upward
    CHECK(scenario.apply(layer).assess().error().code == ErrorCode::parameter_wrong_direction);
}

TEST_CASE("this year and last, the outcome the same and the figures not") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto last = maker.all_met();
    auto now = maker.all_met();
    last.set(CountKind::crimes, 2);
    now.set(CountKind::crimes, 1);
    now.clear(CountKind::accidents);
    auto const after = assessed(maker, now);
    auto const comparison = compare(assessed(maker, last), after);
    CHECK(comparison.before == Outcome::met);
    CHECK(comparison.after == Outcome::undetermined);
    auto const& crimes = row_of(comparison, after, "5.4.a.1");
    CHECK(crimes.shift == Shift::value);
    CHECK(crimes.difference == std::int64_t{-1});
    CHECK(crimes.text.in(Language::vi) == "vẫn đạt; trước: 2, sau: 1");
    auto const& accidents = row_of(comparison, after, "5.4.a.2");
    CHECK(accidents.shift == Shift::worsened);
    CHECK_FALSE(accidents.difference);
    CHECK(accidents.text.in(Language::vi) == "trước: đạt (2); sau: chưa xác định (chưa rõ)");
    CHECK(row_of(comparison, after, "6.1.1").shift == Shift::same);
}

TEST_CASE("23/2012 and 124/2021 on the same commune are matched by what they are about") {
    auto const old_rules = test::maker_for(standards::tt23_2012_commune);
    auto const new_rules = test::maker_for(standards::tt124_2021_commune);
    auto const before = assessed(old_rules, old_rules.all_met());
    auto const after = assessed(new_rules, new_rules.all_met());
    auto const comparison = compare(before, after);
    struct Pair {
        char const* after;
        char const* before;
        MatchedBy by;
    };
    constexpr Pair pairs[] = {
        {"5.1.1", "6.1.1", MatchedBy::indicator},      // resolution
        {"5.1.4", "5.2.2", MatchedBy::subject},        // models
        {"4.2", "5.2.1", MatchedBy::indicator},        // policies
        {"4.3.a", "5.3.a", MatchedBy::indicator},      // against Party or State
        {"4.3.dd", "5.3.c.2", MatchedBy::indicator},   // separatism
        {"4.3.e", "5.3.d.1", MatchedBy::subject},      // disputes: complex; complex and prolonged
        {"4.4.a.1", "5.4.a.1", MatchedBy::indicator},  // crimes held
        {"4.4.b", "5.4.b.1", MatchedBy::subject},      // serious crime, with and without excuse
        {"5.3.2", "6.3.2", MatchedBy::subject},        // discipline
        {"5.4.2", "6.4", MatchedBy::subject},          // share recognised
    };
    for (auto const& pair : pairs) {
        INFO(pair.after);
        auto const& row = row_of(comparison, after, pair.after);
        REQUIRE(row.before);
        CHECK(before.findings[*row.before].id == std::string("tt23-2012/commune/") + pair.before);
        CHECK(row.matched == pair.by);
    }
    // Only the later text asks that all units register; only the earlier one holds accidents down.
    CHECK(row_of(comparison, after, "5.4.1").shift == Shift::added);
    bool accidents_removed = false;
    for (auto const& row : comparison.rows)
        if (!row.after && before.findings[*row.before].id == "tt23-2012/commune/5.4.a.2")
            accidents_removed = row.shift == Shift::removed;
    CHECK(accidents_removed);
    CHECK(row_of(comparison, after, "tt124-2021/commune").matched == MatchedBy::root);
}

TEST_CASE("rows that one text lends to another are matched by their place") {
    auto const hamlet = test::maker_for(standards::tt124_2021_hamlet);
    auto const commune_rules = test::maker_for(standards::tt124_2021_commune);
    auto const after = assessed(commune_rules, commune_rules.all_met());
    auto const comparison = compare(assessed(hamlet, hamlet.all_met()), after);
    CHECK(row_of(comparison, after, "4.3.a").matched == MatchedBy::place);
    CHECK(row_of(comparison, after, "4.4").matched == MatchedBy::place);
}

TEST_CASE("every finding of both sides stands in a comparison once") {
    test::for_each_maker([](test::FactsMaker const& a) {
        test::for_each_maker([&](test::FactsMaker const& b) {
            auto const before = assessed(a, a.all_met());
            auto const after = assessed(b, b.all_met());
            auto const comparison = compare(before, after);
            std::vector<int> seen_before(before.findings.size(), 0);
            std::vector<int> seen_after(after.findings.size(), 0);
            for (auto const& row : comparison.rows) {
                if (row.before) ++seen_before[*row.before];
                if (row.after) ++seen_after[*row.after];
                REQUIRE_FALSE(row.text.in(Language::vi).empty());
                if (row.before && row.after)
                    REQUIRE(before.findings[*row.before].group == after.findings[*row.after].group);
            }
            REQUIRE(seen_before == std::vector<int>(before.findings.size(), 1));
            REQUIRE(seen_after == std::vector<int>(after.findings.size(), 1));
        });
    });
}
