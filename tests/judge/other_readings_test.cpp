// A verdict that hangs on a reading that the text leaves open says so; and what else an assessment says of the law.
#include <catch.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/testing.hpp>

#include <algorithm>
#include <string>

using namespace criterion19;

namespace {

Assessment assessed(DossierBuilder const& builder, Standard const& standard, AssessOptions const& options = {}) {
    return assess(builder.build().value(), standard, options).value();
}
OtherReading const* reading(Assessment const& assessment, std::string_view parameter) {
    for (auto const& each : assessment.other_readings)
        if (each.parameter == parameter) return &each;
    return nullptr;
}
bool notes_have(Assessment const& assessment, std::string_view words) {
    return std::any_of(assessment.notes.begin(), assessment.notes.end(), [&](BilingualText const& note) {
        return note.in(Language::en).find(words) != std::string::npos;
    });
}

/// A plan of May, and the word that there is no other one.
PassingDossier with_a_late_plan() {
    auto dossier = passing_dossier(2023);
    dossier.remove_document("kh");
    auto& plan = *dossier.add_document("kh2", DocumentType::plan, "20/KH-UBND");
    plan.issuer = {IssuerKind::peoples_committee, Level::commune, "UBND xã"};
    plan.topic = Topic::security_order;
    plan.date = Date(2023, 5, 5);
    NotIssued word;
    word.of = Issued::plan;
    word.date = Date(2023, 12, 31);
    dossier.content().not_issued.push_back(word);
    return dossier;
}

}  // namespace

TEST_CASE("a plan of May fails by the first quarter alone") {
    auto const assessment = assessed(with_a_late_plan(), standards::tt124_2021_commune);
    CHECK(assessment.outcome == Outcome::not_met);
    auto const* other = reading(assessment, "plan_period");
    REQUIRE(other != nullptr);
    // The word was given while the year still ran, so beside the plan it says nothing of the year.
    CHECK(other->outcome != Outcome::not_met);
    CHECK(other->value.in(Language::vi) == "trong năm (01/01 đến 31/12)");
    CHECK(reading(assessment, "registration_period") == nullptr);
}

TEST_CASE("a reading that a decision has settled is not open any more") {
    ParameterLayer layer;
    layer.id = "reading";
    layer.changes.push_back(
        {"tt124-2021/commune", "plan_period", static_cast<std::int64_t>(PeriodRule::first_quarter), ""});
    AssessOptions options;
    options.layers.push_back(layer);
    CHECK(reading(assessed(with_a_late_plan(), standards::tt124_2021_commune, options), "plan_period") == nullptr);
}

TEST_CASE("a trend that holds only where it may stand still") {
    auto dossier = passing_dossier(2023);
    dossier.figure(CountKind::crimes, 2023, 4).figure(CountKind::crimes, 2022, 4);
    auto const assessment = assessed(dossier, standards::tt124_2021_commune);
    CHECK(assessment.outcome == Outcome::met);
    REQUIRE(reading(assessment, "strictness") != nullptr);
    CHECK(reading(assessment, "strictness")->outcome == Outcome::not_met);
}

TEST_CASE("where nothing hangs on a reading none is named") {
    auto const assessment = assessed(passing_dossier(2023), standards::tt124_2021_commune);
    CHECK(assessment.outcome == Outcome::met);
    CHECK(assessment.other_readings.empty());
}

TEST_CASE("met without a local decision: the province's own criteria were not considered") {
    CHECK(notes_have(assessed(passing_dossier(2023), standards::tt124_2021_commune), "Article 8(1)"));
    CHECK_FALSE(notes_have(assessed(with_a_late_plan(), standards::tt124_2021_commune), "Article 8(1)"));
    CHECK_FALSE(notes_have(assessed(passing_dossier(2023), standards::ntm_2021_19), "Article 8(1)"));
}

TEST_CASE("after its last day the resolution on the military command is said to have ended") {
    AssessOptions options;
    options.as_of = day(2027, 2, 28);
    CHECK_FALSE(notes_have(assessed(DossierBuilder(2027), standards::militia_2019_commune, options), "ended on"));
    options.as_of = day(2027, 3, 1);
    CHECK(notes_have(assessed(DossierBuilder(2027), standards::militia_2019_commune, options),
                     "Resolution 66.12/2026/NQ-CP ended on 28/02/2027"));
}

TEST_CASE("changes after the day of the last reading are named") {
    AssessOptions options;
    options.as_of = day(2025, 8, 6);
    CHECK_FALSE(notes_have(assessed(DossierBuilder(2025), standards::militia_2019_commune, options), "220/2025"));
    CHECK(notes_have(assessed(DossierBuilder(2025), standards::militia_2019_commune, options), "98/2025/QH15"));
    CHECK(notes_have(assessed(DossierBuilder(2025), standards::tt124_2021_commune), "48/2025/TT-BCA"));
    CHECK_FALSE(notes_have(assessed(DossierBuilder(2023), standards::tt124_2021_commune), "48/2025/TT-BCA"));
}

TEST_CASE("what is known of the set of 2026 is said plainly") {
    auto const assessment = assessed(DossierBuilder(2026), standards::ntm_2026);
    CHECK(assessment.outcome == Outcome::undetermined);
    CHECK(notes_have(assessment, "ten criteria with 47 indicators"));
    CHECK(notes_have(assessment, "tt124-2021/commune can be judged beside this one"));
}

TEST_CASE("criterion 19 met and the recognition barred, and the other way round") {
    auto barred = passing_dossier(2023);
    for (auto& entry : barred.content().recognitions)
        if (entry.title == Title::safe_unit) entry.recognised = false;
    auto const by_criterion = assessed(barred, standards::ntm_2021_19);
    CHECK(by_criterion.outcome == Outcome::met);
    CHECK(notes_have(by_criterion, "recognition as new-rural is barred"));
    CHECK(notes_have(assessed(barred, standards::qd18_2022_commune), "recognition as new-rural is barred"));
    CHECK_FALSE(notes_have(assessed(passing_dossier(2023), standards::ntm_2021_19), "barred"));

    auto failing = passing_dossier(2023);
    failing.figure(CountKind::residents_child_abuse, 2023, 1);
    auto const not_met = assessed(failing, standards::ntm_2021_19);
    CHECK(not_met.outcome == Outcome::not_met);
    CHECK(notes_have(not_met, "which bars the recognition as new-rural"));
    CHECK(notes_have(not_met, "all 19 criteria are attested"));
    AssessOptions before;
    before.as_of = day(2022, 8, 1);
    CHECK_FALSE(notes_have(assessed(failing, standards::ntm_2021_19, before), "bars the recognition"));
}

TEST_CASE("so many criteria are not met that a recognition is withdrawn") {
    auto failing = passing_dossier(2023);
    failing.figure(CountKind::residents_child_abuse, 2023, 1);
    auto const withdrawn = [&](std::int64_t met) {
        failing.total(Total::criteria_met, met);
        return notes_have(assessed(failing, standards::ntm_2021_19), "a recognition is withdrawn");
    };
    CHECK_FALSE(withdrawn(14));
    CHECK(withdrawn(13));  // 6 of 19, criterion 19 among them
    auto passing = passing_dossier(2023);
    passing.total(Total::criteria_met, 10);
    CHECK_FALSE(notes_have(assessed(passing, standards::ntm_2021_19), "a recognition is withdrawn"));
    passing.total(Total::criteria_met, 9);
    CHECK(notes_have(assessed(passing, standards::ntm_2021_19), "a recognition is withdrawn"));
}

TEST_CASE("a ward reads what is asked of it as a ward, and after 30/06/2025 no place is a thị trấn") {
    DossierBuilder builder(2023);
    auto const text = [&](std::string const& id, Day as_of) {
        AssessOptions options;
        options.as_of = as_of;
        return assessed(builder, standards::tt124_2021_commune, options).find(id)->text.in(Language::vi);
    };
    CHECK(text("5.3", day(2023, 12, 31)) == "Công an xã");
    CHECK(text("tt124-2021/commune", day(2025, 6, 30)).find("Xã, phường, thị trấn") == 0);
    CHECK(text("tt124-2021/commune", day(2025, 7, 1)).find("Xã, phường, đặc khu") == 0);
    builder.flag(Flag::ward, true);
    CHECK(text("5.3", day(2023, 12, 31)) == "Công an phường");
    CHECK(text("5.1.3", day(2023, 12, 31)).find("Ủy ban nhân dân phường đăng ký") == 0);
}
