// Progress in whole numbers, and that it never contradicts the outcome.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/score.hpp>
#include <criterion19/standards/catalogue.hpp>

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
    // A form is for every day of the standard: rows that replace one another have points each, those of one id once.
    auto const& standard = *assessment.standard;
    for (auto const& rule : standard.rows) {
        if (is_group(rule.test) || rule.in_force.contains(assessment.as_of)) continue;
        RowPoints row;
        row.row = full_id(standard, rule);
        row.points = points;
        bool known = false;
        for (auto const& other : form.rows) known = known || other.row == row.row;
        if (!known) form.rows.push_back(row);
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
            std::int64_t all = 0;
            for (auto& row : form.rows) {
                row.points = dice.roll(1, 20);
                all += row.points;
                row.must_be_full = dice.one_in(3);
                auto const local = row.row.substr(maker.standard.id.size() + 1);
                auto const& rule = maker.standard.rows[static_cast<std::size_t>(maker.standard.row_index(local))];
                if (rule.test == Test::equal_to && rule.constant == 0) row.per_case = dice.roll(0, row.points);
            }
            form.pass_mark = dice.roll(0, all);
            auto const points = score(assessment, form).value().points.value();
            auto const& total = points.total;
            REQUIRE(total.maximum == all);
            REQUIRE((total.earned.lo == total.maximum) == (assessment.outcome == Outcome::met));
            // Not met can never have full points, however the unknown facts turn out.
            REQUIRE((total.earned.hi < total.maximum) == (assessment.outcome == Outcome::not_met));
            REQUIRE((points.passes == Outcome::met) == (assessment.outcome == Outcome::met));
            REQUIRE((assessment.outcome != Outcome::not_met || points.passes == Outcome::not_met));
            REQUIRE(total.earned.lo <= total.earned.hi);
            REQUIRE(total.earned.hi <= total.maximum);
            for (auto const& line : points.rows)
                REQUIRE((line.earned == exactly(line.maximum)) ==
                        (assessment.findings[line.finding].outcome == Outcome::met ||
                         assessment.findings[line.finding].outcome == Outcome::not_applicable));
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
    auto const short_lines = [&](ScoreForm const& of, Assessment const& in) {
        std::vector<std::string> out;
        auto const points = score(in, of).value().points.value();
        for (auto const& lines : {points.groups, points.rows})
            for (auto const& line : lines)
                if (line.reached == Outcome::not_met) out.push_back(in.findings[line.finding].id);
        return out;
    };
    auto const result = score(assessment, form).value();
    CHECK(result.points->total.maximum == 10 * rows);
    CHECK(result.points->total.earned == Interval{10 * rows - 6 - 10, 10 * rows - 6});
    CHECK_FALSE(result.points->total.minimum);
    CHECK(result.points->passes == Outcome::not_met);  // no mark is missed, the outcome is not met
    CHECK(short_lines(form, assessment).empty());

    // Lạng Sơn, 2012: items that must have all their points.
    row_of(form, "tt23-2012/hamlet/5.3.c.3").must_be_full = true;
    form.groups.push_back({"5.2", 15});
    CHECK(short_lines(form, assessment) == std::vector<std::string>{"tt23-2012/hamlet/5.3.c.3"});
    form.pass_mark = 10 * rows - 5;
    CHECK(score(assessment, form).value().points->total.reached == Outcome::not_met);
    form.pass_mark = 10 * rows - 6;
    CHECK(score(assessment, form).value().points->total.reached == Outcome::undetermined);
    form.pass_mark = 10 * rows - 16;
    CHECK(score(assessment, form).value().points->total.reached == Outcome::met);

    facts.set(Total::self_management_models, 0);
    CHECK(short_lines(form, assessed(maker, facts)) ==
          std::vector<std::string>{"tt23-2012/hamlet/5.2", "tt23-2012/hamlet/5.3.c.3"});
}

TEST_CASE("what a form may not be, each fault at its place") {
    auto const maker = test::maker_for(standards::tt23_2012_hamlet);
    auto const assessment = assessed(maker, maker.all_met());
    auto const sound = form_for(assessment, 10);
    using Faults = std::vector<std::string>;
    auto const faults = [&](auto change) {
        auto form = sound;
        form.path = "/scoring/0";
        change(form);
        Faults out;
        for (auto const& error : check(form, standards::tt23_2012_hamlet)) {
            CHECK(error.code == ErrorCode::invalid_score_form);
            out.push_back(error.path);
        }
        CHECK(static_cast<bool>(score(assessment, form)) == out.empty());
        return out;
    };
    auto const all = 10 * static_cast<std::int64_t>(sound.rows.size());
    auto const last = std::to_string(sound.rows.size());
    auto const index_of = [&](std::string const& id) {
        for (std::size_t i = 0; i < sound.rows.size(); ++i)
            if (sound.rows[i].row == "tt23-2012/hamlet/" + id) return i;
        FAIL("no row " << id);
        return std::size_t{0};
    };
    auto const plain = index_of("5.1.1");
    auto const cases = index_of("5.3.a");  // nothing may happen in it
    auto const at = [](std::size_t i, char const* key) { return "/scoring/0/rows/" + std::to_string(i) + key; };

    CHECK(faults([](ScoreForm&) {}).empty());
    CHECK(faults([](ScoreForm& form) { form.rows.pop_back(); }) == Faults{"/scoring/0/rows"});
    CHECK(faults([](ScoreForm& form) { form.rows.clear(); }).size() == sound.rows.size());
    CHECK(faults([](ScoreForm& form) {
              form.rows.push_back({"5.9", 1, 0, false});
          }) == Faults{"/scoring/0/rows/" + last + "/row"});
    CHECK(faults([](ScoreForm& form) {
              form.rows.push_back({"", 1, 0, false});
          }) == Faults{"/scoring/0/rows/" + last + "/row"});
    // points of a group, of the root
    CHECK(faults([](ScoreForm& form) {
              form.rows.push_back({"5.3", 1, 0, false});
          }) == Faults{"/scoring/0/rows/" + last + "/row"});
    CHECK(faults([](ScoreForm& form) {
              form.rows.push_back({"tt23-2012/hamlet", 1, 0, false});
          }) == Faults{"/scoring/0/rows/" + last + "/row"});
    CHECK(faults([](ScoreForm& form) { form.rows.push_back(form.rows[0]); }) ==
          Faults{"/scoring/0/rows/" + last + "/row"});
    CHECK(faults([](ScoreForm& form) {
              form.rows.push_back({"5.3.a", 5, 0, false});
          }) == Faults{"/scoring/0/rows/" + last + "/row"});  // the local id of a row named by its whole id
    for (auto const points : {std::int64_t{0}, std::int64_t{-1}, max_points + 1, std::int64_t{1} << 60})
        CHECK(faults([&](ScoreForm& form) { form.rows[plain].points = points; }) == Faults{at(plain, "/points")});
    CHECK(faults([&](ScoreForm& form) { form.rows[plain].points = max_points; }).empty());
    CHECK(faults([&](ScoreForm& form) { form.rows[cases].per_case = 10; }).empty());
    CHECK(faults([&](ScoreForm& form) { form.rows[cases].per_case = 11; }) == Faults{at(cases, "/per_case")});
    CHECK(faults([&](ScoreForm& form) { form.rows[cases].per_case = -1; }) == Faults{at(cases, "/per_case")});
    CHECK(faults([&](ScoreForm& form) { form.rows[plain].per_case = 1; }) == Faults{at(plain, "/per_case")});
    CHECK(faults([&](ScoreForm& form) { form.pass_mark = all; }).empty());
    CHECK(faults([&](ScoreForm& form) { form.pass_mark = all + 1; }) == Faults{"/scoring/0/pass_mark"});
    CHECK(faults([&](ScoreForm& form) { form.pass_mark = -1; }) == Faults{"/scoring/0/pass_mark"});
    auto const group = [&](std::string const& id, std::int64_t minimum) {
        return faults([&](ScoreForm& form) { form.groups.push_back({id, minimum}); });
    };
    CHECK(group("5.2", 20).empty());
    CHECK(group("tt23-2012/hamlet/5.2", 20).empty());
    CHECK(group("5.2", 21) == Faults{"/scoring/0/groups/0/minimum"});
    CHECK(group("5.2", -1) == Faults{"/scoring/0/groups/0/minimum"});
    CHECK(group("5.1.1", 1) == Faults{"/scoring/0/groups/0/group"});
    CHECK(group("5.8", 1) == Faults{"/scoring/0/groups/0/group"});
    CHECK(group("", 1) == Faults{"/scoring/0/groups/0/group"});
    CHECK(faults([](ScoreForm& form) {
              form.groups = {{"5.2", 1}, {"tt23-2012/hamlet/5.2", 2}};
          }) == Faults{"/scoring/0/groups/1/group"});
    // One cause, one fault: a sum of which a part is wrong says nothing of the minima.
    CHECK(faults([&](ScoreForm& form) {
              form.rows[plain].points = 0;
              form.pass_mark = all;
          }) == Faults{at(plain, "/points")});

    auto other = sound;
    other.standard = "tt23-2012/commune";
    CHECK(score(assessment, other).error().code == ErrorCode::invalid_argument);
}
