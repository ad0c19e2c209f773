#include "audit_cases.hpp"

#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

Incident crime(std::string id, boost::optional<Date> date) {
    Incident out;
    out.id = IncidentId(std::move(id));
    out.kind = IncidentKind::crime;
    out.date = date;
    return out;
}

RegisterScope complete(IncidentKind kind) {
    RegisterScope out;
    out.kind = kind;
    return out;
}

/// A commune of two hamlets, both listed, with 100 and 150 households.
DossierBuilder two_hamlets() {
    DossierBuilder builder(2018);
    builder.total(Total::hamlets, 2).total(Total::households, 250);
    builder.add_unit("t1", UnitKind::hamlet, "Thôn 1")->totals.set(Total::households, 100);
    builder.add_unit("t2", UnitKind::hamlet, "Thôn 2")->totals.set(Total::households, 150);
    return builder;
}

Unit& unit(DossierBuilder& builder, std::size_t index) {
    return builder.content().units[index];
}

Recognition recognition(bool recognised = true) {
    Recognition out;
    out.year = 2018;
    out.recognised = recognised;
    return out;
}

}  // namespace

TEST_CASE("a part of a total is not above it") {
    DossierBuilder builder(2018);
    builder.total(Total::households, 3013).total(Total::households_registered, 3013);
    CHECK(audited(builder).empty());
    builder.total(Total::households_registered, 3014);
    auto const found = audited(builder);
    REQUIRE(keys(found) == "part_exceeds_whole");
    CHECK(found.front().severity == DiscrepancySeverity::error);
    CHECK(found.front().arithmetic.in(Language::vi) ==
          "hộ gia đình đăng ký: 3.014, lớn hơn hộ gia đình đang cư trú: 3.013");
    CHECK(found.front().statements[0].path == "/totals/households_registered");
    CHECK(found.front().statements[1].path == "/totals/households");
    // A bound is above only where every value inside it is.
    builder.total(Total::households_registered, Quantity(at_least(3000)));
    CHECK(audited(builder).empty());
}

TEST_CASE("more recognised than registered is a warning") {
    DossierBuilder builder(2018);
    builder.total(Total::hamlets, 8).total(Total::hamlets_registered, 6).total(Total::hamlets_recognised, 6);
    CHECK(audited(builder).empty());
    builder.total(Total::hamlets_recognised, 7);
    auto const found = audited(builder);
    REQUIRE(keys(found) == "part_exceeds_whole");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
}

TEST_CASE("units pooled are the sum of the four kinds") {
    DossierBuilder builder(2018);
    builder.total(Total::units, 14).total(Total::hamlets, 8).total(Total::agencies, 3);
    builder.total(Total::enterprises, 1).total(Total::schools, 2);
    CHECK(audited(builder).empty());
    builder.total(Total::units, 15);
    CHECK(keys(audited(builder)) == "parts_do_not_add_up");
    builder.content().totals.erase(Total::schools);  // what is not stated may be anything
    CHECK(audited(builder).empty());
    builder.total(Total::units, 11);
    CHECK(keys(audited(builder)) == "parts_do_not_add_up");
    builder.content().totals.erase(Total::units);
    CHECK(audited(builder).empty());
}

TEST_CASE("households of all hamlets add up to those of the commune") {
    auto builder = two_hamlets();
    CHECK(audited(builder).empty());
    builder.total(Total::households, 251);
    CHECK(keys(audited(builder)) == "units_against_commune");
    builder.total(Total::hamlets, 3);  // one hamlet is not listed
    CHECK(audited(builder).empty());
    builder.total(Total::households, 249);
    CHECK(keys(audited(builder)) == "units_against_commune");
}

TEST_CASE("units listed against their total") {
    auto builder = two_hamlets();
    builder.total(Total::hamlets, 1);
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.total(Total::hamlets, 2);
    unit(builder, 0).recognitions = {recognition()};
    builder.total(Total::hamlets_recognised, 0);
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.total(Total::hamlets_recognised, 2);  // of the other one nothing is said
    CHECK(audited(builder).empty());
    unit(builder, 1).recognitions = {recognition(false)};
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.total(Total::hamlets_recognised, 1);
    CHECK(audited(builder).empty());

    Registration registration;
    registration.date = Date(2018, 2, 1);
    unit(builder, 0).registrations = {registration};
    unit(builder, 1).registrations = {registration};
    builder.total(Total::hamlets_registered, 1);
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.total(Total::hamlets_registered, 2);
    CHECK(audited(builder).empty());
}

TEST_CASE("models listed as effective against their total") {
    DossierBuilder builder(2018);
    builder.total(Total::effective_models, 1);
    MovementModel model;
    model.theme = ModelTheme::traffic;
    model.effective = true;
    builder.content().models = {model};
    CHECK(audited(builder).empty());
    builder.content().models = {model, model};
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.content().models[1].effective = boost::none;
    CHECK(audited(builder).empty());
}

TEST_CASE("the households of a claim against those of the dossier") {
    DossierBuilder builder(2018);
    builder.total(Total::households, 3013);
    auto rate = share(2410, 3012, {8000, 0});
    rate.text = "đạt 80% trên tổng số hộ gia đình";
    builder.content().claims = {rate};
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.content().claims[0].whole->count = 3013;
    CHECK(audited(builder).empty());
    builder.content().claims[0].text = "đạt 80% số hộ có đăng ký";
    builder.content().claims[0].whole->count = 3012;
    CHECK(audited(builder).empty());
}

TEST_CASE("one figure of a kind and year, stated twice") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::crimes, 2018, 3).figure(CountKind::crimes, 2017, 4).figure(CountKind::crimes, 2018, 3);
    CHECK(audited(builder).empty());
    builder.figure(CountKind::crimes, 2018, Quantity(at_least(2)));
    CHECK(audited(builder).empty());
    builder.figure(CountKind::crimes, 2018, 5);
    auto const found = audited(builder);
    REQUIRE(keys(found) == "stated_twice_differently");
    CHECK(found.front().statements[0].path == "/figures/0");
    CHECK(found.front().statements[1].path == "/figures/4");
}

TEST_CASE("serious crimes are crimes") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::crimes, 2018, 3).figure(CountKind::serious_crimes, 2018, 3);
    CHECK(audited(builder).empty());
    builder.figure(CountKind::serious_crimes, 2017, 9);
    CHECK(audited(builder).empty());
    builder.figure(CountKind::crimes, 2017, 8);
    CHECK(keys(audited(builder)) == "part_exceeds_whole");
}

TEST_CASE("figures of the hamlets together are not above the commune's, and may be below") {
    auto builder = two_hamlets();
    builder.figure(CountKind::crimes, 2018, 3);
    unit(builder, 0).figures = {{CountKind::crimes, 2018, 1}};
    unit(builder, 1).figures = {{CountKind::crimes, 2018, 1}};
    CHECK(audited(builder).empty());
    unit(builder, 1).figures[0].count = 3;
    auto const found = audited(builder);
    REQUIRE(keys(found) == "units_against_commune");
    CHECK(found.front().severity == DiscrepancySeverity::error);

    // Since 124/2021/TT-BCA the years of hamlets and communes are other days.
    builder.content().year = 2023;
    builder.content().figures[0].year = 2023;
    for (auto& hamlet : builder.content().units) hamlet.figures[0].year = 2023;
    auto const later = audited(builder);
    REQUIRE(keys(later) == "units_against_commune");
    CHECK(later.front().severity == DiscrepancySeverity::warning);
}

TEST_CASE("a figure of 0 against a register that lists one that counts") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::crimes, 2018, 0);
    CHECK(audited(builder).empty());
    builder.content().incidents = {crime("v1", Date(2018, 5, 5))};
    auto const found = audited(builder);
    REQUIRE(keys(found) == "figure_against_register");
    CHECK(found.front().arithmetic.in(Language::vi) == "vụ phạm tội, năm 2018: số liệu nêu 0, sổ vụ việc có 1");
    CHECK(found.front().statements[1].path == "/incidents/0");

    builder.content().incidents[0].date = Date(2017, 5, 5);  // of another year
    CHECK(audited(builder).empty());
    builder.content().incidents[0].date = boost::none;  // nobody knows of which year: worth a look
    auto const doubtful = audited(builder);
    REQUIRE(keys(doubtful) == "figure_against_register");
    CHECK(doubtful.front().severity == DiscrepancySeverity::note);
    CHECK(doubtful.front().arithmetic.in(Language::vi) ==
          "vụ phạm tội, năm 2018: số liệu nêu 0, sổ vụ việc có 1 vụ có thể thuộc loại này");
    builder.content().incidents[0].date = Date(2018, 5, 5);
    builder.content().figures[0].of = CountKind::serious_crimes;  // nobody knows whether it is serious
    REQUIRE(keys(audited(builder)) == "figure_against_register");
    CHECK(audited(builder).front().severity == DiscrepancySeverity::note);
    builder.content().incidents[0].severity = Severity::serious;
    CHECK(keys(audited(builder)) == "figure_against_register");
}

TEST_CASE("incidents of the units count for the commune, and days of two windows for neither") {
    auto builder = two_hamlets();
    builder.figure(CountKind::crimes, 2018, 0);
    unit(builder, 1).incidents = {crime("v1", Date(2018, 5, 5))};
    auto const found = audited(builder);
    REQUIRE(keys(found) == "figure_against_register");
    CHECK(found.front().statements[1].path == "/units/1/incidents/0");

    DossierBuilder later(2023);
    later.figure(CountKind::crimes, 2023, 0);
    later.content().incidents = {crime("v1", Date(2023, 12, 5))};  // the next year of 124/2021/TT-BCA
    CHECK(audited(later).empty());
    later.content().incidents[0].date = Date(2023, 11, 15);
    CHECK(keys(audited(later)) == "figure_against_register");
}

TEST_CASE("a figure above a register that is said to be complete") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::crimes, 2018, 2);
    builder.content().incidents = {crime("v1", Date(2018, 5, 5))};
    CHECK(audited(builder).empty());
    builder.content().registers = {complete(IncidentKind::crime)};
    CHECK(keys(audited(builder)) == "figure_against_register");
    builder.content().incidents.push_back(crime("v2", boost::none));
    CHECK(audited(builder).empty());
    builder.content().incidents.pop_back();
    builder.content().registers[0].from = Date(2018, 3, 1);
    CHECK(audited(builder).empty());
}

TEST_CASE("two records of one force, two values of one measurement") {
    DossierBuilder builder(2018);
    ForceRecord record;
    record.title = EmulationTitle::advanced;
    builder.content().forces = {record, record};
    CHECK(audited(builder).empty());
    builder.content().forces[1].title = EmulationTitle::none;
    CHECK(keys(audited(builder)) == "stated_twice_differently");
    builder.content().forces[1].force = Force::guard;
    CHECK(audited(builder).empty());

    StatedMeasurement measurement;
    measurement.indicator = "x";
    measurement.value = 1;
    builder.content().measurements = {measurement, measurement};
    CHECK(audited(builder).empty());
    builder.content().measurements[1].value = 2;
    CHECK(keys(audited(builder)) == "stated_twice_differently");
}

TEST_CASE("last year's figure here and in last year's dossier") {
    auto const with = [](std::int64_t year, std::int64_t of_2017) {
        DossierBuilder builder(year);
        builder.figure(CountKind::crimes, 2017, of_2017).figure(CountKind::crimes, 2018, 3);
        return built(builder);
    };
    CHECK(audit_years(with(2018, 5), with(2017, 5)).empty());
    auto const found = audit_years(with(2018, 4), with(2017, 5));
    REQUIRE(keys(found) == "years_disagree");
    CHECK(found.front().arithmetic.in(Language::vi) == "vụ phạm tội, năm 2017: hồ sơ này nêu 4, hồ sơ năm 2017 nêu 5");
    CHECK(found.front().statements[0].year == 2018);
    CHECK(found.front().statements[1].year == 2017);
    CHECK(found.front().repairs.size() == 2);
}

TEST_CASE("two years' dossiers: hamlets by id or name, merged communes by their own figures") {
    auto here = two_hamlets();
    auto there = two_hamlets();
    there.content().year = 2017;
    unit(here, 0).figures = {{CountKind::crimes, 2017, 1}};
    unit(there, 0).figures = {{CountKind::crimes, 2017, 2}};
    CHECK(keys(audit_years(built(here), built(there))) == "years_disagree");
    unit(there, 0).name = "Thôn 9";
    CHECK(audit_years(built(here), built(there)).empty());

    DossierBuilder merged(2018);
    merged.figure(CountKind::crimes, 2017, 0);
    merged.content().predecessors.resize(1);
    merged.content().predecessors[0].place.name = "Xã Cũ";
    merged.content().predecessors[0].figures = {{CountKind::crimes, 2017, 4}};
    DossierBuilder old(2017);
    old.content().place.name = "Xã Cũ";
    old.figure(CountKind::crimes, 2017, 4);
    CHECK(audit_years(built(merged), built(old)).empty());
    old.content().figures[0].count = 5;
    CHECK(keys(audit_years(built(merged), built(old))) == "years_disagree");
}

TEST_CASE("two years' dossiers: one document, one decision") {
    DossierBuilder here(2018);
    DossierBuilder there(2017);
    plan(here, "kh", "16/KH-UBND", Date(2017, 2, 1)).only_cited = true;
    plan(there, "kh", "16/KH-UBND", Date(2017, 2, 1));
    CHECK(audit_years(built(here), built(there)).empty());
    here.content().documents[0].date = Date(2017, 2, 2);
    CHECK(keys(audit_years(built(here), built(there))) == "document_with_two_dates");
    here.content().documents[0].date = Date(2018, 2, 2);
    CHECK(audit_years(built(here), built(there)).empty());

    auto decision = recognition();
    decision.year = 2017;
    here.content().recognitions = {decision};
    there.content().recognitions = {decision};
    CHECK(audit_years(built(here), built(there)).empty());
    there.content().recognitions[0].recognised = false;
    CHECK(keys(audit_years(built(here), built(there))) == "contradictory_recognitions");
}

TEST_CASE("two hamlets of one name are one or two until something tells them apart") {
    DossierBuilder builder(2018);
    builder.add_unit("h1", UnitKind::hamlet, "Thôn 1");
    builder.add_unit("h2", UnitKind::hamlet, "THÔN  1");
    auto const found = audited(builder);
    REQUIRE(keys(found) == "unit_listed_twice");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    CHECK(found.front().statements.size() == 2);

    auto& units = builder.content().units;
    units[0].former_commune = "Xã A";
    CHECK(keys(audited(builder)) == "unit_listed_twice");
    units[1].former_commune = "Xã B";
    CHECK(audited(builder).empty());
    units[1].former_commune = "xã a";
    CHECK(keys(audited(builder)) == "unit_listed_twice");
    units[0].code = "01";
    units[1].code = "02";
    CHECK(audited(builder).empty());
    units[1].code.clear();
    units[1].kind = UnitKind::agency;
    CHECK(audited(builder).empty());
}
