// The readings that the texts leave open: each choice changes exactly what it says.
#include <catch.hpp>
#include <criterion19/criterion19.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string>

using namespace criterion19;

namespace {

/// Outcome of a row with one parameter changed.
Outcome judged(DossierBuilder const& builder, Standard const& standard, std::string const& row,
               std::string const& parameter = {}, ParameterSetting value = {}) {
    auto const dossier = builder.build();
    REQUIRE(dossier);
    AssessOptions options;
    if (!parameter.empty()) {
        ParameterLayer layer;
        layer.id = "reading";
        layer.changes.push_back({std::string(standard.id), parameter, value, ""});
        options.layers.push_back(layer);
    }
    auto const assessment = assess(*dossier, standard, options);
    for (auto const& error : assessment.errors()) UNSCOPED_INFO(error.text(Language::en));
    REQUIRE(assessment);
    auto const* finding = assessment->find(row);
    REQUIRE(finding != nullptr);
    return finding->outcome;
}

constexpr auto any_day = static_cast<std::int64_t>(PeriodRule::any_day);
constexpr auto whole_year = static_cast<std::int64_t>(PeriodRule::calendar_year);

}  // namespace

TEST_CASE("\"kiềm chế, giảm\": not above last year, or below it") {
    DossierBuilder builder(2023);
    builder.figure(CountKind::crimes, 2023, 5).figure(CountKind::crimes, 2022, 5);
    CHECK(judged(builder, standards::tt124_2021_commune, "4.4.a.1") == Outcome::met);
    CHECK(judged(builder, standards::tt124_2021_commune, "4.4.a.1", "strictness", 1) == Outcome::not_met);
    CHECK(judged(builder, standards::ntm_2021_19, "19.2.5") == Outcome::met);
    CHECK(judged(builder, standards::ntm_2021_19, "19.2.5", "strictness", 1) == Outcome::not_met);
}

TEST_CASE("\"Quý I\" over all three papers, or over the resolution only") {
    DossierBuilder builder(2023);
    auto& plan = *builder.add_document("kh", DocumentType::plan, "16/KH-UBND");
    plan.issuer.kind = IssuerKind::peoples_committee;
    plan.issuer.level = Level::commune;
    plan.topic = Topic::security_order;
    plan.date = Date(2023, 5, 5);
    Registration registration;
    registration.date = Date(2023, 6, 6);
    builder.content().registrations.push_back(registration);
    auto const& standard = standards::tt124_2021_commune;
    CHECK(judged(builder, standard, "5.1.2") == Outcome::undetermined);  // another one may be there
    CHECK(judged(builder, standard, "5.1.2", "plan_period", whole_year) == Outcome::met);
    CHECK(judged(builder, standard, "5.1.3") == Outcome::undetermined);
    CHECK(judged(builder, standard, "5.1.3", "registration_period", whole_year) == Outcome::met);
}

TEST_CASE("23/2012: papers dated in the year, or for the year whatever their date") {
    DossierBuilder builder(2018);
    auto& plan = *builder.add_document("kh", DocumentType::plan, "120/KH-UBND");
    plan.issuer.kind = IssuerKind::peoples_committee;
    plan.issuer.level = Level::commune;
    plan.topic = Topic::security_order;
    plan.date = Date(2017, 12, 28);
    plan.year = 2018;
    auto const& standard = standards::tt23_2012_commune;
    CHECK(judged(builder, standard, "6.1.2") == Outcome::undetermined);
    CHECK(judged(builder, standard, "6.1.2", "documents", any_day) == Outcome::met);
    plan.year = boost::none;
    CHECK(judged(builder, standard, "6.1.2", "documents", any_day) == Outcome::undetermined);
}

TEST_CASE("70 %: of all units pooled, of those registered, or in each kind") {
    DossierBuilder builder(2023);
    builder.total(Total::hamlets, 10)
        .total(Total::hamlets_registered, 10)
        .total(Total::hamlets_recognised, 9)
        .total(Total::agencies, 0)
        .total(Total::enterprises, 0)
        .total(Total::schools, 4)
        .total(Total::schools_registered, 2)
        .total(Total::schools_recognised, 2);
    auto const& standard = standards::tt124_2021_commune;
    // 11 of 14 is 78 %; of the 12 registered 91 %; of the schools 50 %.
    CHECK(judged(builder, standard, "5.4.2") == Outcome::met);
    CHECK(judged(builder, standard, "5.4.2", "recognised_share_of", 1) == Outcome::met);
    CHECK(judged(builder, standard, "5.4.2", "recognised_share_of", 2) == Outcome::not_met);
    builder.total(Total::schools_recognised, 3);
    CHECK(judged(builder, standard, "5.4.2", "recognised_share_of", 2) == Outcome::met);
    builder.total(Total::schools_recognised, Interval{2, 3});
    CHECK(judged(builder, standard, "5.4.2", "recognised_share_of", 2) == Outcome::undetermined);
}

TEST_CASE("the recognised share of 124/2021 may be raised, not lowered; that of 23/2012 not be changed") {
    DossierBuilder builder(2023);
    builder.total(Total::units, 20).total(Total::units_recognised, 14);
    auto const& standard = standards::tt124_2021_commune;
    CHECK(judged(builder, standard, "5.4.2") == Outcome::met);
    CHECK(judged(builder, standard, "5.4.2", "recognised_share", Percent(80)) == Outcome::not_met);
    auto const dossier = builder.build();
    ParameterLayer layer;
    layer.id = "lower";
    layer.changes.push_back({"tt124-2021/commune", "recognised_share", Percent(60), "/set/0"});
    auto const lower = resolve_parameters(standard, {layer}, day(2023, 12, 31), 2023);
    REQUIRE_FALSE(lower);
    CHECK(lower.error().code == ErrorCode::parameter_wrong_direction);
    CHECK(lower.error().path == "/layers/0/set/0");
    layer.changes[0].standard = "tt23-2012/commune";
    auto const fixed = resolve_parameters(standards::tt23_2012_commune, {layer}, day(2018, 12, 31), 2018);
    REQUIRE_FALSE(fixed);
    CHECK(fixed.error().code == ErrorCode::parameter_not_delegable);
}

TEST_CASE("\"giảm liên tục\": one step further back, or more") {
    DossierBuilder builder(2018);
    builder.figure(CountKind::crimes, 2017, 5).figure(CountKind::crimes, 2016, 6).figure(CountKind::crimes, 2015, 4);
    auto const& standard = standards::ntm_2016_19;
    CHECK(judged(builder, standard, "19.2.6") == Outcome::met);
    CHECK(judged(builder, standard, "19.2.6", "falling_years", 2) == Outcome::not_met);
    builder.content().figures.pop_back();
    CHECK(judged(builder, standard, "19.2.6", "falling_years", 2) == Outcome::undetermined);
}

TEST_CASE("three years of the model communes: three comparisons, each for itself") {
    DossierBuilder builder(2019);
    auto const& standard = standards::ntm_2018_model_security;
    auto const evils = [&](std::int64_t y2018, std::int64_t y2017, std::int64_t y2016, std::int64_t y2015) {
        builder.content().figures.clear();
        builder.figure(CountKind::social_evils, 2018, y2018)
            .figure(CountKind::social_evils, 2017, y2017)
            .figure(CountKind::social_evils, 2016, y2016)
            .figure(CountKind::social_evils, 2015, y2015);
    };
    evils(3, 4, 4, 5);
    CHECK(judged(builder, standard, "3") == Outcome::met);
    evils(3, 4, 6, 5);
    CHECK(judged(builder, standard, "3") == Outcome::not_met);
    evils(3, 4, 4, 5);
    builder.content().figures.erase(builder.content().figures.begin() + 1);
    // 2018 after an unknown 2017, and 2017 unknown after 2016: a gap between two known years decides nothing.
    CHECK(judged(builder, standard, "3") == Outcome::undetermined);
    // Events of the three calendar years before the year of recognition count together.
    builder.figure(CountKind::residents_crime, 2018, 0).figure(CountKind::residents_crime, 2017, 0);
    CHECK(judged(builder, standard, "2") == Outcome::undetermined);
    builder.figure(CountKind::residents_crime, 2016, 1);
    CHECK(judged(builder, standard, "2") == Outcome::not_met);
}

TEST_CASE("trọng án by its definition, or very and especially serious crimes") {
    DossierBuilder builder(2018);
    Incident theft;
    theft.id = IncidentId("v1");
    theft.date = Date(2018, 5, 5);
    theft.penal_code_article = 173;
    theft.severity = Severity::very_serious;
    builder.content().incidents.push_back(theft);
    RegisterScope scope;
    scope.kind = IncidentKind::crime;
    builder.content().registers.push_back(scope);
    auto const& standard = standards::ntm_2016_19;
    CHECK(judged(builder, standard, "19.2.3") == Outcome::met);
    CHECK(judged(builder, standard, "19.2.3", "grave_case", 1) == Outcome::not_met);
}

TEST_CASE("acts against national security: an own figure, or the events of 124/2021 Điều 4 khoản 3") {
    DossierBuilder builder(2023);
    for (auto const kind : {CountKind::against_state, CountKind::sabotage, CountKind::unlawful_religion,
                            CountKind::abuse_of_causes, CountKind::separatism})
        builder.figure(kind, 2023, 0);
    auto const& standard = standards::ntm_2021_19;
    CHECK(judged(builder, standard, "19.2.1") == Outcome::undetermined);
    CHECK(judged(builder, standard, "19.2.1", "security_acts", 1) == Outcome::met);
}

TEST_CASE("advanced communes: models of all three kinds, or of any one") {
    DossierBuilder builder(2023);
    builder.total(Total::crime_models, 2).total(Total::traffic_models, 0).total(Total::fire_models, 1);
    auto const& standard = standards::ntm_2021_advanced_19;
    CHECK(judged(builder, standard, "19.2.models") == Outcome::not_met);
    CHECK(judged(builder, standard, "19.2.models", "model_kinds", 1) == Outcome::met);
    CHECK(judged(builder, standard, "19.2.models", "model_kinds", 2) == Outcome::met);
}

TEST_CASE("force majeure excuses all three kinds of 4.4.d, or the serious incidents only") {
    DossierBuilder builder(2023);
    Incident fire;
    fire.id = IncidentId("c1");
    fire.kind = IncidentKind::fire_explosion;
    fire.date = Date(2023, 5, 5);
    fire.deaths = 1;
    fire.force_majeure = true;
    builder.content().incidents.push_back(fire);
    RegisterScope scope;
    scope.kind = IncidentKind::fire_explosion;
    builder.content().registers.push_back(scope);
    auto const& standard = standards::tt124_2021_commune;
    CHECK(judged(builder, standard, "4.4.d.1") == Outcome::met);
    CHECK(judged(builder, standard, "4.4.d.1", "force_majeure", 1) == Outcome::not_met);
}

TEST_CASE("serious fires from 2025 on: level III by default") {
    auto const burnt = [](int year) {
        DossierBuilder builder(year);
        Incident fire;
        fire.id = IncidentId("c1");
        fire.kind = IncidentKind::fire_explosion;
        fire.date = Date(static_cast<unsigned short>(year), 5, 5);
        fire.deaths = 0;
        fire.injury_percent = 0;
        fire.damage_million_dong = 200;
        fire.forest_square_metres = 0;
        fire.force_majeure = false;
        builder.content().incidents.push_back(fire);
        RegisterScope scope;
        scope.kind = IncidentKind::fire_explosion;
        builder.content().registers.push_back(scope);
        return judged(builder, standards::tt124_2021_commune, "4.4.d.1");
    };
    CHECK(burnt(2024) == Outcome::not_met);
    CHECK(burnt(2025) == Outcome::met);
}
