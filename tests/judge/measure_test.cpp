// From a dossier to facts: what counts, in which window, and what stays unknown. Expected values are worked out from
// the circulars, not taken from the program.
#include "catch.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string>
#include <vector>

using namespace criterion19;

namespace {

Day last_of(int year) {
    return Day{day(year + 1, 1, 1).number - 1};
}

Interval measured(DossierBuilder const& builder, Standard const& standard, Indicator indicator,
                  boost::optional<Day> as_of = boost::none) {
    auto const dossier = builder.build();
    REQUIRE(dossier);
    auto const when = as_of.get_value_or(last_of(dossier->year()));
    auto const parameters = parameters_on(standard, when, dossier->year());
    auto const facts = measure(*dossier, standard, parameters, when);
    REQUIRE(facts.find(indicator) != nullptr);
    return facts.find(indicator)->interval;
}

Outcome outcome(DossierBuilder const& builder, Standard const& standard, std::string const& id,
                AssessOptions options = {}) {
    auto const dossier = builder.build();
    REQUIRE(dossier);
    auto const assessment = assess(*dossier, standard, options);
    REQUIRE(assessment);
    auto const* finding = assessment->find(id);
    REQUIRE(finding != nullptr);
    return finding->outcome;
}

Document& resolution(DossierBuilder& builder, std::string id, boost::optional<Date> date) {
    auto& document = *builder.add_document(std::move(id), DocumentType::resolution, "67-NQ/ĐU");
    document.issuer.kind = IssuerKind::party_committee;
    document.issuer.level = Level::commune;
    document.topic = Topic::security_order;
    document.date = date;
    return document;
}

Incident& incident(DossierBuilder& builder, std::string id, IncidentKind kind, boost::optional<Date> date) {
    Incident entry;
    entry.id = IncidentId(std::move(id));
    entry.kind = kind;
    entry.date = date;
    builder.content().incidents.push_back(entry);
    return builder.content().incidents.back();
}

RegisterScope complete(IncidentKind kind) {
    RegisterScope scope;
    scope.kind = kind;
    return scope;
}

auto const& tt124 = standards::tt124_2021_commune;
auto const& tt23 = standards::tt23_2012_commune;

}  // namespace

TEST_CASE("a resolution of Q1 under 124/2021: 31/03 passes, 01/04 does not") {
    DossierBuilder builder(2023);
    NotIssued word;
    word.date = Date(2023, 12, 31);
    auto const judged = [&](boost::optional<Date> date) {
        builder.content().documents.clear();
        resolution(builder, "nq", date);
        return outcome(builder, tt124, "5.1.1");
    };
    CHECK(judged(Date(2023, 1, 1)) == Outcome::met);
    CHECK(judged(Date(2023, 3, 31)) == Outcome::met);
    // One outside the quarter says nothing of others; that there is none is a word of its own.
    CHECK(judged(Date(2023, 4, 1)) == Outcome::undetermined);
    builder.content().not_issued.push_back(word);
    CHECK(judged(Date(2023, 4, 1)) == Outcome::not_met);
    CHECK(judged(Date(2022, 12, 31)) == Outcome::not_met);
    CHECK(judged(boost::none) == Outcome::undetermined);
}

TEST_CASE("of several resolutions one that fits is enough; one that may fit leaves it open") {
    DossierBuilder builder(2023);
    resolution(builder, "late", Date(2023, 5, 5));
    CHECK(outcome(builder, tt124, "5.1.1") == Outcome::undetermined);
    resolution(builder, "undated", boost::none);
    CHECK(outcome(builder, tt124, "5.1.1") == Outcome::undetermined);
    resolution(builder, "fits", Date(2023, 2, 1));
    CHECK(outcome(builder, tt124, "5.1.1") == Outcome::met);
}

TEST_CASE("a resolution of another body, topic or year is none") {
    DossierBuilder builder(2018);
    auto& document = resolution(builder, "nq", Date(2018, 1, 25));
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::met);
    document.issuer.level = Level::district;
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::undetermined);
    document.issuer.level = Level::commune;
    document.topic = Topic::defence;
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::undetermined);
    document.topic = boost::none;
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::undetermined);
    document.topic = Topic::security_order;
    document.year = 2017;
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::undetermined);
    document.year = 2018;
    document.only_cited = true;
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::undetermined);
    document.only_cited = false;
    CHECK(outcome(builder, tt23, "6.1.1") == Outcome::met);
}

TEST_CASE("documents_for says why each document does not serve") {
    DossierBuilder builder(2023);
    resolution(builder, "late", Date(2023, 5, 5));
    resolution(builder, "undated", boost::none);
    resolution(builder, "fits", Date(2023, 2, 1));
    resolution(builder, "district", Date(2023, 2, 1)).issuer.level = Level::district;
    resolution(builder, "cited", Date(2023, 2, 1)).only_cited = true;
    resolution(builder, "of2022", Date(2023, 1, 3)).year = 2022;
    builder.add_document("plan", DocumentType::plan, "16/KH-UBND");
    auto const dossier = builder.build();
    REQUIRE(dossier);
    auto const parameters = parameters_on(tt124, last_of(2023), 2023);
    auto const found = documents_for(*dossier, DocumentRole::party_resolution, tt124, parameters, last_of(2023));
    REQUIRE(found.size() == 7);
    CHECK(found[0].fit == DocumentFit::outside_period);
    CHECK(found[1].fit == DocumentFit::undated);
    CHECK(found[2].fit == DocumentFit::fits);
    CHECK(found[3].fit == DocumentFit::wrong_issuer);
    CHECK(found[4].fit == DocumentFit::only_cited);
    CHECK(found[5].fit == DocumentFit::wrong_year);
    CHECK(found[6].fit == DocumentFit::wrong_type);
    CHECK(found[2].path == "/documents/2");
}

TEST_CASE("a document dated after the day of assessment is not there yet") {
    DossierBuilder builder(2018);
    resolution(builder, "nq", Date(2018, 1, 25));
    AssessOptions options;
    options.as_of = day(2018, 1, 24);
    CHECK(outcome(builder, tt23, "6.1.1", options) == Outcome::undetermined);
    options.as_of = day(2018, 1, 25);
    CHECK(outcome(builder, tt23, "6.1.1", options) == Outcome::met);
}

TEST_CASE("windows of 124/2021: 15/11 belongs to the year, 16/11 to the next; a hamlet's year ends on 31/10") {
    DossierBuilder builder(2022);
    builder.content().registers.push_back(complete(IncidentKind::separatism));
    auto& entry = incident(builder, "v1", IncidentKind::separatism, Date(2022, 11, 15));
    CHECK(measured(builder, tt124, CountKind::separatism) == exactly(1));
    entry.date = Date(2022, 11, 16);
    CHECK(measured(builder, tt124, CountKind::separatism) == exactly(0));
    entry.date = Date(2021, 11, 16);
    CHECK(measured(builder, tt124, CountKind::separatism) == exactly(1));
    entry.date = Date(2021, 11, 15);
    CHECK(measured(builder, tt124, CountKind::separatism) == exactly(0));

    DossierBuilder hamlet(2022, UnitKind::hamlet);
    hamlet.content().registers.push_back(complete(IncidentKind::separatism));
    auto& event = incident(hamlet, "v1", IncidentKind::separatism, Date(2022, 10, 31));
    CHECK(measured(hamlet, standards::tt124_2021_hamlet, CountKind::separatism) == exactly(1));
    event.date = Date(2022, 11, 1);
    CHECK(measured(hamlet, standards::tt124_2021_hamlet, CountKind::separatism) == exactly(0));
    event.date = Date(2021, 11, 1);
    CHECK(measured(hamlet, standards::tt124_2021_hamlet, CountKind::separatism) == exactly(1));
}

TEST_CASE("a register proves nothing happened only where it is complete, or a figure says so") {
    DossierBuilder builder(2018);
    CHECK(measured(builder, tt23, CountKind::sabotage) == at_least(0));
    builder.content().registers.push_back(complete(IncidentKind::sabotage));
    CHECK(measured(builder, tt23, CountKind::sabotage) == exactly(0));
    builder.content().registers.back().to = Date(2018, 6, 30);
    CHECK(measured(builder, tt23, CountKind::sabotage) == at_least(0));
    builder.content().registers.clear();
    builder.figure(CountKind::sabotage, 2018, 0);
    CHECK(measured(builder, tt23, CountKind::sabotage) == exactly(0));
    builder.content().figures.clear();
    incident(builder, "v1", IncidentKind::sabotage, Date(2018, 5, 5));
    CHECK(outcome(builder, tt23, "5.3.b") == Outcome::not_met);
}

TEST_CASE("a register that is complete for the year says nothing of the year before") {
    DossierBuilder builder(2018);
    builder.content().registers.push_back(complete(IncidentKind::crime));
    incident(builder, "v1", IncidentKind::crime, Date(2018, 5, 5));
    CHECK(measured(builder, tt23, CountKind::crimes) == exactly(1));
    CHECK(measured(builder, tt23, Indicator(CountKind::crimes, 1)) == at_least(0));
    builder.content().registers.back().from = Date(2017, 1, 1);
    CHECK(measured(builder, tt23, Indicator(CountKind::crimes, 1)) == exactly(0));
}

TEST_CASE("a figure of 0 beside a listed event") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::serious_crimes, 2018, 0);
    auto& entry = incident(builder, "v1", IncidentKind::crime, Date(2018, 5, 5));
    // Not known to be serious: the figure stands.
    CHECK(outcome(builder, tt23, "5.4.b.1") == Outcome::met);
    // Known to be serious: it gives way.
    entry.max_penalty_months = 84;
    CHECK(outcome(builder, tt23, "5.4.b.1") == Outcome::not_met);
    // Serious, but whether it falls into the year is not known: the figure says that it does not.
    entry.date = boost::none;
    CHECK(outcome(builder, tt23, "5.4.b.1") == Outcome::met);
    // Up to three years is less serious.
    entry.max_penalty_months = 36;
    CHECK(outcome(builder, tt23, "5.4.b.1") == Outcome::met);
}

TEST_CASE("serious crime under 124/2021: force majeure, or detected, mitigated and reported") {
    DossierBuilder builder(2023);
    builder.content().registers.push_back(complete(IncidentKind::crime));
    auto& entry = incident(builder, "v1", IncidentKind::crime, Date(2023, 5, 5));
    entry.severity = Severity::serious;
    CHECK(outcome(builder, tt124, "4.4.b") == Outcome::undetermined);
    entry.force_majeure = false;
    entry.detected_in_time = true;
    entry.mitigated = true;
    CHECK(outcome(builder, tt124, "4.4.b") == Outcome::undetermined);
    entry.reported_at_once = true;
    CHECK(outcome(builder, tt124, "4.4.b") == Outcome::met);
    entry.mitigated = false;
    CHECK(outcome(builder, tt124, "4.4.b") == Outcome::not_met);
    entry.force_majeure = true;
    CHECK(outcome(builder, tt124, "4.4.b") == Outcome::met);
}

TEST_CASE("a figure of an excusable kind is the most that can count") {
    DossierBuilder builder(2023);
    builder.figure(CountKind::serious_fires, 2023, 2);
    Indicator const unexcused(CountKind::serious_fires, Excuse::force_majeure);
    CHECK(measured(builder, tt124, unexcused) == Interval{0, 2});
    auto& entry = incident(builder, "c1", IncidentKind::fire_explosion, Date(2023, 5, 5));
    entry.deaths = 1;
    entry.force_majeure = true;
    CHECK(measured(builder, tt124, unexcused) == Interval{0, 1});
    entry.force_majeure = false;
    CHECK(measured(builder, tt124, unexcused) == Interval{1, 2});
    builder.content().incidents.clear();
    builder.content().figures.clear();
    builder.figure(CountKind::serious_fires, 2023, 0);
    CHECK(measured(builder, tt124, unexcused) == exactly(0));
}

TEST_CASE("before the window ends a count is only at least, on its last day it has ended") {
    DossierBuilder builder(2023);
    builder.figure(CountKind::crimes, 2023, 4).figure(CountKind::crimes, 2022, 5);
    CHECK(measured(builder, tt124, CountKind::crimes, day(2023, 11, 14)) == at_least(4));
    CHECK(measured(builder, tt124, CountKind::crimes, day(2023, 11, 15)) == exactly(4));
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes, 1), day(2023, 2, 1)) == exactly(5));
}

TEST_CASE("figures that disagree give the range between them, those that agree hold together") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::crimes, 2018, 4).figure(CountKind::crimes, 2018, 6);
    CHECK(measured(builder, tt23, CountKind::crimes) == Interval{4, 6});
    DossierBuilder bounded(2018);
    bounded.figure(CountKind::crimes, 2018, at_least(17)).figure(CountKind::crimes, 2018, 20);
    CHECK(measured(bounded, tt23, CountKind::crimes) == exactly(20));
}

// Where the dossier says neither of which boundary its own figure is nor that its predecessors are all.
TEST_CASE("a merged commune had at least what its predecessors had together") {
    DossierBuilder builder(2023);
    Predecessor first;
    first.place.name = "Xã Ví Dụ A";
    first.figures.push_back({CountKind::crimes, 2022, 3});
    auto second = first;
    second.figures[0].count = Quantity(4);
    builder.content().predecessors = {first, second};
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes, 1)) == at_least(7));
    builder.content().predecessors[1].figures.clear();
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes, 1)) == at_least(3));
    builder.figure(CountKind::crimes, 2022, 2);
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes, 1)) == at_least(3));
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes)) == at_least(0));
}

TEST_CASE("figures of the whole new area count what the former communes count") {
    DossierBuilder builder(2023);
    Predecessor former;
    former.place.name = "Xã Ví Dụ A";
    former.figures.push_back({CountKind::crimes, 2022, 3});
    builder.content().predecessors = {former};
    builder.content().earlier_figures_of_old_area = false;
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes, 1)) == at_least(3));
    DossierBuilder agreeing(builder);
    agreeing.figure(CountKind::crimes, 2022, 4);
    CHECK(measured(agreeing, tt124, Indicator(CountKind::crimes, 1)) == exactly(4));
    // Fewer than the former commune alone: one of the two is wrong, and either may be.
    builder.figure(CountKind::crimes, 2022, 2);
    CHECK(measured(builder, tt124, Indicator(CountKind::crimes, 1)) == at_least(2));
}

TEST_CASE("crimes held or reduced, by figures of two years") {
    auto const judged = [](std::int64_t now, std::int64_t before) {
        DossierBuilder builder(2018);
        builder.figure(CountKind::crimes, 2018, now).figure(CountKind::crimes, 2017, before);
        return outcome(builder, tt23, "5.4.a.1");
    };
    CHECK(judged(4, 5) == Outcome::met);
    CHECK(judged(5, 5) == Outcome::met);
    CHECK(judged(6, 5) == Outcome::not_met);
    CHECK(judged(0, 0) == Outcome::met);
}

TEST_CASE("25 hamlets: 16 and 17 recognised are too few, 18 are enough") {
    auto const judged = [](Quantity recognised) {
        DossierBuilder builder(2018);
        builder.total(Total::hamlets, 25).total(Total::hamlets_recognised, recognised);
        return outcome(builder, tt23, "6.4");
    };
    CHECK(judged(16) == Outcome::not_met);
    CHECK(judged(17) == Outcome::not_met);
    CHECK(judged(18) == Outcome::met);
    CHECK(judged(Interval{18, 20}) == Outcome::met);
    CHECK(judged(Interval{16, 18}) == Outcome::undetermined);
    DossierBuilder none(2018);
    none.total(Total::hamlets, 0).total(Total::hamlets_recognised, 0);
    CHECK(outcome(none, tt23, "6.4") == Outcome::not_applicable);
}

TEST_CASE("20 units in scope: all must be registered, 14 recognised") {
    auto const builder = [](std::int64_t registered, std::int64_t recognised) {
        DossierBuilder out(2023);
        out.total(Total::hamlets, 12)
            .total(Total::agencies, 3)
            .total(Total::enterprises, 1)
            .total(Total::schools, 4)
            .total(Total::units_registered, registered)
            .total(Total::units_recognised, recognised);
        return out;
    };
    CHECK(outcome(builder(20, 14), tt124, "5.4.1") == Outcome::met);
    CHECK(outcome(builder(20, 14), tt124, "5.4.2") == Outcome::met);
    CHECK(outcome(builder(20, 13), tt124, "5.4.2") == Outcome::not_met);
    CHECK(outcome(builder(19, 19), tt124, "5.4.1") == Outcome::not_met);
    CHECK(outcome(builder(19, 19), tt124, "5.4") == Outcome::not_met);
}

TEST_CASE("units listed: small enterprises, primary schools and units of the armed forces are out of scope") {
    DossierBuilder builder(2023);
    builder.total(Total::hamlets, 0).total(Total::agencies, 1).total(Total::enterprises, 0).total(Total::schools, 1);
    auto& agency = *builder.add_unit("cq", UnitKind::agency, "Cơ quan Ví Dụ");
    agency.flags.set(Flag::managed_by_commune, true);
    agency.flags.set(Flag::armed_forces, false);
    auto& camp = *builder.add_unit("dd", UnitKind::agency, "Đơn vị Ví Dụ");
    camp.flags.set(Flag::armed_forces, true);
    auto& school = *builder.add_unit("th", UnitKind::school, "Trường Ví Dụ");
    school.flags.set(Flag::managed_by_commune, true);
    school.flags.set(Flag::primary_or_preschool, false);
    auto& kindergarten = *builder.add_unit("mn", UnitKind::school, "Trường Mầm non Ví Dụ");
    kindergarten.flags.set(Flag::primary_or_preschool, true);
    CHECK(measured(builder, tt124, Composite::units) == exactly(2));
    // Nothing is known of their recognition: between none and both.
    CHECK(measured(builder, tt124, Composite::units_recognised) == Interval{0, 2});
    Recognition decision;
    decision.year = 2023;
    builder.content().units[0].recognitions.push_back(decision);
    CHECK(measured(builder, tt124, Composite::units_recognised) == Interval{1, 2});
    decision.recognised = false;
    builder.content().units[2].recognitions.push_back(decision);
    CHECK(measured(builder, tt124, Composite::units_recognised) == exactly(1));
}

TEST_CASE("a unit without a decision is recognised as its own assessment comes out") {
    DossierBuilder builder(2018);
    builder.total(Total::hamlets, 1);
    auto& hamlet = *builder.add_unit("t1", UnitKind::hamlet, "Thôn Ví Dụ 1");
    CHECK(measured(builder, tt23, Total::hamlets_recognised) == Interval{0, 1});
    hamlet.figures.push_back({CountKind::sabotage, 2018, 1});
    CHECK(measured(builder, tt23, Total::hamlets_recognised) == exactly(0));
    // A decision beats it.
    Recognition decision;
    decision.year = 2018;
    hamlet.recognitions.push_back(decision);
    CHECK(measured(builder, tt23, Total::hamlets_recognised) == exactly(1));
}

TEST_CASE("attestations: of the authority that the matter belongs to, of the year, and agreeing") {
    DossierBuilder builder(2018);
    auto const& ntm = standards::ntm_2016_19;
    builder.attest(Matter::militia_strong, true, IssuerKind::peoples_committee);
    CHECK(outcome(builder, ntm, "19.1.1") == Outcome::undetermined);
    builder.attest(Matter::militia_strong, true, IssuerKind::military_command);
    CHECK(outcome(builder, ntm, "19.1.1") == Outcome::met);
    builder.attest(Matter::militia_strong, false, IssuerKind::military_command);
    CHECK(outcome(builder, ntm, "19.1.1") == Outcome::undetermined);
    builder.content().attestations.back().year = 2017;
    CHECK(outcome(builder, ntm, "19.1.1") == Outcome::met);
}

TEST_CASE("defence targets: one missed fails, all reached counts only where these are all") {
    DossierBuilder builder(2018);
    auto const& ntm = standards::ntm_2016_19;
    builder.flag(Flag::defence_targets_complete, true);
    CHECK(outcome(builder, ntm, "19.1.2") == Outcome::undetermined);
    builder.content().defence_targets.push_back({"tuyển quân", 12, 12});
    CHECK(outcome(builder, ntm, "19.1.2") == Outcome::met);
    builder.flag(Flag::defence_targets_complete, false);
    CHECK(outcome(builder, ntm, "19.1.2") == Outcome::undetermined);
    builder.content().defence_targets.push_back({"huấn luyện", 30, 29});
    CHECK(outcome(builder, ntm, "19.1.2") == Outcome::not_met);
}

TEST_CASE("police title: a ward needs the ward guard's too") {
    DossierBuilder builder(2018);
    ForceRecord police;
    police.title = EmulationTitle::advanced;
    builder.content().forces.push_back(police);
    CHECK(outcome(builder, tt23, "6.3.1") == Outcome::undetermined);
    builder.flag(Flag::ward, false);
    CHECK(outcome(builder, tt23, "6.3.1") == Outcome::met);
    builder.flag(Flag::ward, true);
    CHECK(outcome(builder, tt23, "6.3.1") == Outcome::undetermined);
    ForceRecord guard;
    guard.force = Force::ward_guard;
    guard.title = EmulationTitle::none;
    builder.content().forces.push_back(guard);
    CHECK(outcome(builder, tt23, "6.3.1") == Outcome::not_met);
    builder.content().forces.back().title = EmulationTitle::higher;
    CHECK(outcome(builder, tt23, "6.3.1") == Outcome::met);
}

TEST_CASE("movement models: only those stated to be effective count, self-management models need no statement") {
    DossierBuilder builder(2023);
    MovementModel model;
    model.theme = ModelTheme::self_management;
    builder.content().models.push_back(model);
    CHECK(outcome(builder, tt124, "5.1.4") == Outcome::undetermined);
    builder.content().models.back().effective = true;
    CHECK(outcome(builder, tt124, "5.1.4") == Outcome::met);
    builder.content().year = 2018;
    builder.content().models.back().effective = boost::none;
    CHECK(outcome(builder, tt23, "5.2.2") == Outcome::met);
    builder.content().models.back().count = Quantity(at_least(0));
    CHECK(outcome(builder, tt23, "5.2.2") == Outcome::undetermined);
}

TEST_CASE("mass complaints: five people on one matter; lawful ones too under 23/2012 unless read otherwise") {
    DossierBuilder builder(2018);
    builder.content().registers.push_back(complete(IncidentKind::complaint));
    auto& entry = incident(builder, "k1", IncidentKind::complaint, Date(2018, 5, 5));
    entry.participants = 4;
    entry.same_matter = true;
    entry.unlawful = false;
    CHECK(outcome(builder, tt23, "5.3.d.2") == Outcome::met);
    entry.participants = 5;
    CHECK(outcome(builder, tt23, "5.3.d.2") == Outcome::not_met);
    ParameterLayer layer;
    layer.id = "reading";
    layer.changes.push_back({"tt23-2012/commune", "complaints", 1, ""});
    AssessOptions options;
    options.layers.push_back(layer);
    CHECK(outcome(builder, tt23, "5.3.d.2", options) == Outcome::met);
}
