// Many assessments by requirement, and one commune over the years.
#include "catch.hpp"
#include "judge/explain_cases.hpp"

#include <criterion19/judge/summary.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;

namespace {

Assessment in_year(int year, bool met, bool open = false) {
    auto maker = test::maker_for(standards::tt23_2012_commune);
    maker.year = year;
    maker.as_of = Day{day(year + 1, 1, 1).number - 1};
    maker.parameters = parameters_on(maker.standard, maker.as_of, year);
    auto facts = maker.all_met();
    if (!met) facts.set(CountKind::crimes, 9);
    if (open) facts.clear(Composite::police_title);
    return test::assessed(maker, facts);
}

RequirementSummary const& row_of(Summary const& summary, std::string_view id) {
    for (auto const& row : summary.rows)
        if (row.id == id) return row;
    FAIL("no row " << id);
    return summary.rows.front();
}

std::vector<Standing> standings(std::vector<YearStanding> const& years) {
    std::vector<Standing> out;
    for (auto const& year : years) out.push_back(year.standing);
    return out;
}

}  // namespace

TEST_CASE("several communes, requirement by requirement") {
    auto const maker = test::maker_for(standards::tt23_2012_commune);
    std::vector<Assessment> communes;
    communes.push_back(test::assessed(maker, maker.all_met()));
    for (int i = 0; i < 2; ++i) {
        auto facts = maker.all_met();
        facts.set(CountKind::crimes, 5 + i);
        facts.clear(Composite::police_title);
        communes.push_back(test::assessed(maker, facts));
    }
    auto facts = maker.all_met();
    facts.clear(Indicator(CountKind::crimes, 1));
    facts.set(CountKind::crimes, 1);
    communes.push_back(test::assessed(maker, facts));

    auto const result = summary(communes);
    CHECK(result.assessments == 4);
    CHECK(result.count(Outcome::met) == 1);
    CHECK(result.count(Outcome::not_met) == 2);
    CHECK(result.count(Outcome::undetermined) == 1);

    auto const& crimes = row_of(result, "tt23-2012/commune/5.4.a.1");
    CHECK(crimes.count(Outcome::met) == 1);
    CHECK(crimes.count(Outcome::not_met) == 2);
    CHECK(crimes.count(Outcome::undetermined) == 1);
    REQUIRE(crimes.not_met);
    CHECK(crimes.not_met->reason == Reason::risen);
    CHECK(crimes.not_met->times == 2);
    CHECK(crimes.not_met->text.in(Language::vi) == "tăng so với năm trước: số vụ phạm tội trong năm xét");
    REQUIRE(crimes.undetermined);
    CHECK(crimes.undetermined->reason == Reason::not_stated);
    CHECK(crimes.undetermined->indicator == "crimes-1");
    auto const& police = row_of(result, "tt23-2012/commune/6.3.1");
    CHECK(police.undetermined->times == 2);
    CHECK(police.undetermined->text.in(Language::en) ==
          "the dossier does not state: title of the commune police (wards: and the ward guard)");
    CHECK_FALSE(police.not_met);
    CHECK(result.rows.front().id == "tt23-2012/commune");
    CHECK(result.rows.size() == communes[0].findings.size());
}

TEST_CASE("rows that only some days have stand where the text has them") {
    auto before = test::maker_for(standards::ntm_2009_19);
    before.year = 2012;
    before.as_of = day(2012, 12, 31);  // before the guidance of 2013
    before.parameters = parameters_on(before.standard, before.as_of, 2012);
    auto const after = test::maker_for(standards::ntm_2009_19);
    auto const result = summary({test::assessed(before, before.all_met()), test::assessed(after, after.all_met())});
    std::vector<std::string> ids;
    for (auto const& finding : test::assessed(after, after.all_met()).findings) ids.push_back(finding.id);
    REQUIRE(result.rows.size() == ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) CHECK(result.rows[i].id == ids[i]);
}

TEST_CASE("no assessment, no row") {
    CHECK(summary({}).rows.empty());
    CHECK(maintained({}).empty());
}

TEST_CASE("gained, held, lost, regained") {
    auto const years = maintained({in_year(2016, true), in_year(2013, false), in_year(2014, true), in_year(2015, true),
                                   in_year(2017, false), in_year(2018, false), in_year(2019, true)});
    CHECK(standings(years) == std::vector<Standing>{Standing::not_held, Standing::gained, Standing::held,
                                                    Standing::held, Standing::lost, Standing::not_held,
                                                    Standing::regained});
    CHECK(years[0].year == 2013);
    CHECK(years[4].lost == std::vector<std::string>{"tt23-2012/commune/5.4.a.1"});
    CHECK(years[6].regained == std::vector<std::string>{"tt23-2012/commune/5.4.a.1"});
    CHECK(years[2].lost.empty());
}

TEST_CASE("years that cannot be told or were not assessed are passed over") {
    auto const years = maintained({in_year(2014, true), in_year(2015, true, true), in_year(2017, true),
                                   in_year(2018, true), in_year(2020, false), in_year(2021, true)});
    CHECK(standings(years) == std::vector<Standing>{Standing::gained, Standing::open, Standing::not_assessed,
                                                    Standing::met_after_gap, Standing::held, Standing::not_assessed,
                                                    Standing::lost, Standing::regained});
    CHECK(years[2].year == 2016);
    auto const open = maintained({in_year(2014, true), in_year(2015, true, true), in_year(2016, true)});
    CHECK(standings(open) == std::vector<Standing>{Standing::gained, Standing::open, Standing::met_after_gap});
}
