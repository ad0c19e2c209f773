// What programs that embed the library test with: a dossier that meets everything, and what failures print.
#include <catch.hpp>
#include <criterion19/criterion19.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/testing.hpp>

#include <algorithm>
#include <sstream>
#include <string>

using namespace criterion19;

namespace {

/// The last whole year of which the law is known.
int year_of(Standard const& standard) {
    auto const last = standard.reviewed_on < standard.in_force.last() ? standard.reviewed_on : standard.in_force.last();
    int const year = to_date(last).year();
    auto const whole = last < day(year, 12, 31) ? year - 1 : year;
    return std::max<int>(whole, to_date(standard.in_force.from).year());
}

template <class T>
std::string printed(T const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

}  // namespace

TEST_CASE("the passing dossier meets every built-in standard and contradicts itself nowhere") {
    int standards = 0;
    for (auto const& entry : standards::catalogue) {
        auto const* const standard = entry.standard;
        if (standard->rows.empty()) continue;
        INFO(standard->id);
        auto const dossier = passing_dossier(year_of(*standard), standard->unit).build();
        REQUIRE(dossier);
        auto const assessment = assess(*dossier, *standard);
        REQUIRE(assessment);
        INFO(*assessment);
        CHECK(assessment->outcome == Outcome::met);
        for (auto const& discrepancy : audit(*dossier, assessment->as_of, {*assessment}))
            if (discrepancy.severity == DiscrepancySeverity::error) FAIL_CHECK(discrepancy.arithmetic.in(Language::en));
        ++standards;
    }
    CHECK(standards == 16);
}

TEST_CASE("one fact breaks it") {
    auto unit = passing_dossier(2023);
    unit.figure(CountKind::police_disciplined, 2023, 1);
    auto const assessment = assess(unit.build().value(), standards::tt124_2021_commune).value();
    CHECK(assessment.outcome == Outcome::not_met);
    int broken = 0;
    for (auto const& finding : assessment.findings) broken += !finding.group && finding.outcome == Outcome::not_met;
    CHECK(broken == 1);
    auto const text = printed(assessment);
    CHECK_THAT(text, Catch::StartsWith("tt124-2021/commune, 2023: not_met\n  tt124-2021/commune/5.3.2: not_met: "));
    CHECK(std::count(text.begin(), text.end(), '\n') == 1);

    auto silent = passing_dossier(2023);
    silent.remove_figure(CountKind::crimes, 2022).remove_document("kh").remove_attestations(Matter::persons_managed);
    silent.content().recognitions.clear();
    auto const unknown = assess(silent.build().value(), standards::tt124_2021_commune).value();
    CHECK(unknown.outcome == Outcome::undetermined);
}

TEST_CASE("values print as a reader of a failed test expects") {
    CHECK(printed(Outcome::not_applicable) == "not_applicable");
    CHECK(printed(exactly(14)) == "14");
    CHECK(printed(Interval{14, 20}) == "[14, 20]");
    CHECK(Catch::Detail::stringify(Outcome::met) == "met");
    CHECK_THAT(printed(DossierBuilder(1).build().error()), Catch::Contains("year"));
}
