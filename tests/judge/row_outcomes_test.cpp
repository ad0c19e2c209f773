// Judging a dossier without a word: the outcomes, values and errors of `assess`.
#include "catch.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/testing.hpp>

#include <cstddef>

using namespace criterion19;

namespace {

void check_same(Dossier const& dossier, Standard const& standard, AssessOptions const& options = {}) {
    auto const assessment = assess(dossier, standard, options);
    auto const judged = judge(dossier, standard, options);
    REQUIRE(bool(assessment) == bool(judged));
    if (!judged) {
        REQUIRE(judged.errors().size() == assessment.errors().size());
        for (std::size_t i = 0; i < judged.errors().size(); ++i) {
            CHECK(judged.errors()[i].code == assessment.errors()[i].code);
            CHECK(judged.errors()[i].path == assessment.errors()[i].path);
        }
        return;
    }
    CHECK(judged->outcome() == assessment->outcome);
    CHECK(judged->values == assessment->facts.intervals());
    for (auto const& finding : assessment->findings) CHECK(judged->rows[finding.row] == finding.outcome);
}

/// A commune with three hamlets that meet what their own standard asks, or of which the second leaves it open and the
/// third fails.
DossierBuilder with_units(int year, bool all_pass = false) {
    DossierBuilder builder = passing_dossier(year);
    builder.content().recognitions.clear();
    auto const add = [&](char const* id, char const* name, PassingDossier hamlet) -> Unit& {
        auto& unit = *builder.add_unit(id, UnitKind::hamlet, name);
        static_cast<UnitFacts&>(unit) = hamlet.content();
        unit.recognitions.clear();
        for (auto& document : unit.documents) document.id = DocumentId(id + ("-" + document.id.text()));
        return unit;
    };
    auto const hamlet = passing_dossier(year, UnitKind::hamlet);
    auto failing = hamlet;
    failing.figure(CountKind::crimes, year, 700);
    failing.figure(CountKind::crimes, year - 1, 1);
    add("h1", "Thôn 1", hamlet);
    auto& second = add("h2", "Thôn 2", hamlet);
    if (!all_pass) second.documents.clear();
    add("h3", "Thôn 3", all_pass ? hamlet : failing);
    builder.total(Total::hamlets, 3);
    builder.content().totals.erase(Total::hamlets_recognised);
    return builder;
}

}  // namespace

TEST_CASE("outcomes without a word are those of the findings, units inside included") {
    for (auto const& entry : standards::catalogue) {
        auto const& standard = *entry.standard;
        if (standard.unit != UnitKind::commune) continue;
        INFO(standard.id);
        int const year = to_date(standard.in_force.from).year() + 1;
        auto const dossier = with_units(year).build();
        REQUIRE(dossier);
        check_same(*dossier, standard);
        for (auto const* of_units : standard.unit_standards)
            for (auto const& unit : (*dossier)->units) {
                AssessOptions options;
                options.unit = unit.id.text();
                check_same(*dossier, *of_units, options);
            }
    }
}

TEST_CASE("the units of these tests differ in what became of them") {
    auto const dossier = with_units(2023).build();
    REQUIRE(dossier);
    auto const outcome_of = [&](char const* unit) {
        AssessOptions options;
        options.unit = unit;
        return judge(*dossier, standards::tt124_2021_hamlet, options).value().outcome();
    };
    CHECK(outcome_of("h1") == Outcome::met);
    CHECK(outcome_of("h2") == Outcome::undetermined);
    CHECK(outcome_of("h3") == Outcome::not_met);
    auto const recognised = [](DossierBuilder of) {
        of.content().totals = {};
        of.total(Total::hamlets, 3);
        for (auto const none : {Total::agencies, Total::enterprises, Total::schools}) of.total(none, 0);
        auto const judged = judge(of.build().value(), standards::tt124_2021_commune).value();
        return judged
            .values[static_cast<std::size_t>(judged.standard->slot_of(Indicator(Composite::units_recognised)))];
    };
    // No decision recognises one; the unit that does not meet its own rows cannot be recognised any more.
    CHECK(recognised(with_units(2023, true)) == Interval{0, 3});
    CHECK(recognised(with_units(2023)) == Interval{0, 2});
}

TEST_CASE("what cannot be assessed cannot be judged, with the same error") {
    auto const dossier = with_units(2023).build();
    REQUIRE(dossier);
    auto const& standard = standards::tt124_2021_commune;
    AssessOptions options;
    options.unit = "h9";
    check_same(*dossier, standard, options);
    CHECK(judge(*dossier, standard, options).error().code == ErrorCode::unknown_unit);
    options.unit = "h1";
    CHECK(judge(*dossier, standard, options).error().code == ErrorCode::wrong_unit_kind);
    check_same(*dossier, standard, options);
    options = {};
    options.as_of = day(2019, 1, 1);
    CHECK(judge(*dossier, standard, options).error().code == ErrorCode::standard_not_applicable);
    check_same(*dossier, standard, options);
    auto empty = standards::ntm_2026;
    empty.rows = {};
    CHECK(judge(*dossier, empty).error().code == ErrorCode::standard_without_rows);
}
