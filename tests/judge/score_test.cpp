// Progress in whole numbers, and that it never contradicts the outcome.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/score.hpp>

using namespace criterion19;
using test::assessed;

namespace {

/// A form that gives every counted requirement its points.
ScoreForm form_for(Assessment const& assessment, std::int64_t points) {
    ScoreForm form;
    for (auto const finding : score(assessment).counted) {
        RowPoints row;
        row.row = assessment.findings[finding].id;
        row.points = points;
        form.rows.push_back(row);
    }
    return form;
}

RowPoints& row_of(ScoreForm& form, std::string const& id) {
    for (auto& row : form.rows)
        if (row.row == id) return row;
    FAIL("no row " << id);
    return form.rows.front();
}

}  // namespace

TEST_CASE("shares of the three rows of the model commune") {
    auto const maker = test::maker_for(standards::ntm_2018_model_security);
    auto facts = maker.all_met();
    facts.set(CountKind::residents_crime, 1);
    facts.clear(CountKind::unlawful_mass_complaints);
    auto const result = score(assessed(maker, facts));
    CHECK(result.share.met == 1);
    CHECK(result.share.not_met == 1);
    CHECK(result.share.undetermined == 1);
    // 33,33 % each; what is wanting to 100 % goes to the first of the largest.
    CHECK(result.share.met_share == 3334);
    CHECK(result.share.undetermined_share == 3333);
    CHECK(result.share.not_met_share == 3333);
}

TEST_CASE("rows that do not apply count for nothing, groups of which one is enough count once") {
    auto const maker = test::maker_for(standards::militia_2019_commune);
    auto facts = maker.all_met();
    facts.set(Flag::coastal_or_island, 0);
    auto const result = score(assessed(maker, facts));
    CHECK(result.share.not_applicable >= 1);
    CHECK(result.share.met_share == 10000);

    auto const old_rules = test::maker_for(standards::ntm_2009_19);
    auto const assessment = assessed(old_rules, old_rules.all_met());
    auto const counted = score(assessment).counted;
    REQUIRE(counted.size() == 2);
    CHECK(assessment.findings[counted[0]].id == "ntm-2009/19/19.1");
    CHECK(assessment.findings[counted[1]].id == "ntm-2009/19/19.2");
}

TEST_CASE("groups have shares of their own") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    auto facts = maker.all_met();
    facts.set(CountKind::crimes, 3);  // 2 the year before
    auto const assessment = assessed(maker, facts);
    for (auto const& group : score(assessment).groups)
        if (assessment.findings[group.finding].id == "tt23-2012/commune/5.4.a") {
            CHECK(group.share.met == 3);
            CHECK(group.share.not_met == 1);
            CHECK(group.share.met_share == 7500);
        }
}

TEST_CASE("a score never contradicts the outcome") {
    test::Dice dice(7);
    test::for_each_maker([&](test::FactsMaker const& maker) {
        INFO(maker.standard.id);
        for (int round = 0; round < 60; ++round) {
            auto facts = test::random_facts(maker, dice, 10);
            for (std::size_t slot = 0; slot < facts.size(); ++slot)
                if (dice.one_in(15)) facts[slot].interval = facts.whole_domain(maker.standard.indicators[slot]);
            auto const assessment = assessed(maker, facts);
            auto const share = score(assessment).share;
            REQUIRE(share.met_share + share.undetermined_share + share.not_met_share ==
                    (share.applicable() == 0 ? 0 : 10000));
            REQUIRE((share.met_share == 10000) == (assessment.outcome == Outcome::met));
            REQUIRE((share.not_met > 0) == (assessment.outcome == Outcome::not_met));
            REQUIRE((share.not_met_share > 0) == (share.not_met > 0));

            auto form = form_for(assessment, 4);
            form.pass_mark = 1;
            for (auto& row : form.rows) row.per_case = dice.roll(0, 2);
            auto const points = score(assessment, form).value().points.value();
            REQUIRE((points.earned.lo == points.maximum) == (assessment.outcome == Outcome::met));
            REQUIRE((points.passes == Outcome::met) == (assessment.outcome == Outcome::met));
            REQUIRE(points.earned.lo <= points.earned.hi);
            REQUIRE(points.earned.hi <= points.maximum);
        }
    });
}

TEST_CASE("a local form: points, points off for each case, rows that must be full, minima of groups") {
    auto const maker = test::maker_for(standards::tt23_2012_hamlet);
    auto facts = maker.all_met();
    facts.set(CountKind::disorders, 1);
    facts.clear(Total::self_management_models);
    auto const assessment = assessed(maker, facts);
    auto form = form_for(assessment, 10);
    // Mường Chà, 2014: 6 points off for each case.
    row_of(form, "tt23-2012/hamlet/5.3.c.3").per_case = 6;
    auto const rows = static_cast<std::int64_t>(form.rows.size());
    auto const result = score(assessment, form).value();
    CHECK(result.points->maximum == 10 * rows);
    CHECK(result.points->earned == Interval{10 * rows - 6 - 10, 10 * rows - 6});
    CHECK(result.points->passes == Outcome::not_met);  // the pass mark of 0 is reached, the outcome is not met
    CHECK(result.points->failed.empty());

    // Lạng Sơn, 2012: items that must have all their points.
    row_of(form, "tt23-2012/hamlet/5.3.c.3").must_be_full = true;
    form.groups.push_back({"5.2", 15});
    auto const strict = score(assessment, form).value();
    CHECK(strict.points->failed == std::vector<std::string>{"tt23-2012/hamlet/5.3.c.3"});

    facts.set(Total::self_management_models, 0);
    auto const failed = score(assessed(maker, facts), form).value().points->failed;
    CHECK(failed == std::vector<std::string>{"tt23-2012/hamlet/5.3.c.3", "tt23-2012/hamlet/5.2"});
}

TEST_CASE("a form must cover what it scores") {
    auto const maker = test::maker_for(standards::tt23_2012_hamlet);
    auto const assessment = assessed(maker, maker.all_met());
    auto form = form_for(assessment, 1);
    form.rows.pop_back();
    form.rows[0].points = 0;
    form.rows.push_back({"5.9", 1, 0, false});
    form.groups.push_back({"5.1.1", 1});
    auto const wrong = score(assessment, form);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.errors().size() == 5);
    for (auto const& error : wrong.errors()) CHECK(error.code == ErrorCode::invalid_argument);
}
