#include "audit_cases.hpp"

#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;
using namespace criterion19::test;

namespace {

Recognition recognition(Title title, int year, bool recognised = true) {
    Recognition out;
    out.title = title;
    out.year = year;
    out.recognised = recognised;
    return out;
}

/// Nothing that happened fails, but the resolution came in the second quarter: not met under 124/2021/TT-BCA.
DossierBuilder late_resolution() {
    DossierBuilder builder(2023);
    auto& resolution = *builder.add_document("nq", DocumentType::resolution, "12-NQ/ĐU");
    resolution.issuer = issuer(IssuerKind::party_committee, Level::commune);
    resolution.date = Date(2023, 5, 5);
    resolution.topic = Topic::security_order;
    NotIssued other;
    other.date = Date(2023, 12, 31);
    builder.content().not_issued.push_back(other);
    return builder;
}

Claim claimed(std::string standard, ClaimStatus status) {
    auto out = claim("báo cáo nêu");
    out.standard = std::move(standard);
    out.status = status;
    return out;
}

}  // namespace

TEST_CASE("what is dated after the day of assessment") {
    DossierBuilder builder(2018);
    plan(builder, "kh", "16/KH-UBND", Date(2018, 2, 1));
    CHECK(audited(builder, day(2018, 2, 1)).empty());
    auto const found = audited(builder, day(2018, 1, 31));
    REQUIRE(keys(found) == "date_after_as_of");
    CHECK(found.front().repairs.back().in(Language::vi) == "đánh giá từ ngày 01/02/2018 trở đi");
}

TEST_CASE("papers of the year are signed from October before it to its end") {
    auto const dated = [](Date date) {
        DossierBuilder builder(2018);
        plan(builder, "kh", "16/KH-UBND", date);
        return keys(audited(builder, day(2020, 1, 1)));
    };
    CHECK(dated(Date(2017, 10, 1)).empty());
    CHECK(dated(Date(2018, 12, 31)).empty());
    CHECK(dated(Date(2017, 2, 1)) == "date_outside_year");
    CHECK(dated(Date(2019, 2, 1)) == "date_outside_year");
}

TEST_CASE("what is cited, comes from above, is carried out by others or is about something else may be of any age") {
    DossierBuilder builder(2018);
    auto& old = plan(builder, "kh", "16/KH-UBND", Date(2014, 2, 1));
    REQUIRE(keys(audited(builder)) == "date_outside_year");
    auto& document = builder.content().documents[0];
    document.only_cited = true;
    CHECK(audited(builder).empty());
    document.only_cited = false;
    document.issuer.level = Level::district;
    CHECK(audited(builder).empty());
    document.issuer.level = Level::commune;
    document.topic = Topic::other;
    CHECK(audited(builder).empty());
    document.topic = Topic::security_order;
    document.type = DocumentType::decision;
    document.number = "16/QĐ-UBND";
    CHECK(audited(builder).empty());
    document.type = DocumentType::plan;
    document.number = "16/KH-UBND";
    document.year = 2014;  // it says itself of which year it is
    CHECK(audited(builder).empty());
    document.year = boost::none;
    plan(builder, "kh2", "03/KH-UBND", Date(2018, 1, 20)).implements = {DocumentId("kh")};
    CHECK(audited(builder).empty());
    static_cast<void>(old);
}

TEST_CASE("meetings, registrations, pledges, attestations, decisions, incidents: each has its own days") {
    DossierBuilder builder(2018);
    auto& content = builder.content();
    Meeting meeting;
    meeting.date = Date(2018, 2, 6);
    meeting.subject = "tổng kết năm 2017";
    content.meetings = {meeting};
    Registration registration;
    registration.date = Date(2018, 2, 1);
    content.registrations = {registration};
    Pledge pledge;
    pledge.date = Date(2017, 12, 20);
    content.pledges = {pledge};
    builder.attest(Matter::militia_strong, true, IssuerKind::military_command);
    content.attestations[0].date = Date(2019, 1, 10);
    content.recognitions = {recognition(Title::safe_unit, 2018)};
    content.recognitions[0].date = Date(2019, 1, 20);
    auto const audited_later = [&] { return keys(audited(builder, day(2019, 12, 31))); };
    REQUIRE(audited_later().empty());

    auto const fault = [&](boost::optional<Date>& date, Date wrong) {
        auto const right = date;
        date = wrong;
        auto const found = audited_later();
        date = right;
        return found;
    };
    CHECK(fault(content.meetings[0].date, Date(2016, 2, 6)) == "date_outside_year");
    CHECK(fault(content.registrations[0].date, Date(2019, 2, 1)) == "date_outside_year");
    CHECK(fault(content.pledges[0].date, Date(2016, 12, 20)) == "date_outside_year");
    CHECK(fault(content.attestations[0].date, Date(2017, 12, 31)) == "date_outside_year");
    CHECK(fault(content.recognitions[0].date, Date(2017, 6, 1)) == "date_outside_year");
    builder.figure(CountKind::crimes, 2018, 1);
    CHECK(audited_later().empty());
    builder.figure(CountKind::crimes, 2019, 1);
    CHECK(audited_later() == "date_outside_year");
}

TEST_CASE("a day that does not exist, in the words of the report") {
    auto const quoted = [](std::string quote) {
        DossierBuilder builder(2018);
        plan(builder, "kh", "16/KH-UBND", Date(2018, 2, 1)).origin.quote = std::move(quote);
        return keys(audited(builder));
    };
    CHECK(quoted("Kế hoạch số 16/KH-UBND ngày 31/02/2018") == "impossible_date");
    CHECK(quoted("Kế hoạch số 16/KH-UBND ngày 31 tháng 02 năm 2018") == "impossible_date");
    CHECK(quoted("ngày 29/02/2018") == "impossible_date");
    CHECK(quoted("ngày 29/02/2016").empty());
    CHECK(quoted("Kế hoạch số 16/KH-UBND ngày 01/02/2018").empty());
    CHECK(quoted("16/25/2018").empty());  // not said to be a day
    CHECK(quoted("ngày 06/02").empty());  // no year, no fault
    CHECK(quoted("ngày hội năm 2018").empty());
    CHECK(quoted("ngày").empty());
}

TEST_CASE("decisions come before 15 November for hamlets and before 20 November for communes") {
    auto const decided = [](bool hamlet, int year, Date date) {
        DossierBuilder builder(year);
        auto entry = recognition(Title::safe_unit, year);
        entry.date = date;
        if (hamlet)
            builder.add_unit("t1", UnitKind::hamlet, "Thôn 1")->recognitions = {entry};
        else
            builder.content().recognitions = {entry};
        return keys(audited(builder, day(year + 1, 6, 30)));
    };
    CHECK(decided(true, 2023, Date(2023, 11, 14)).empty());
    CHECK(decided(true, 2023, Date(2023, 11, 15)) == "decision_after_deadline");
    CHECK(decided(false, 2023, Date(2023, 11, 19)).empty());
    CHECK(decided(false, 2023, Date(2023, 11, 20)) == "decision_after_deadline");
    CHECK(decided(false, 2018, Date(2018, 12, 20)).empty());  // 23/2012/TT-BCA names no day that was read
    CHECK(decided(false, 2025, Date(2025, 12, 20)).empty());  // amended from 01/07/2025, and not read
}

TEST_CASE("decisions on one title, attestations of one matter") {
    DossierBuilder builder(2018);
    auto& content = builder.content();
    content.recognitions = {recognition(Title::safe_unit, 2018), recognition(Title::safe_unit, 2018)};
    builder.attest(Matter::police_effective, true, IssuerKind::police);
    builder.attest(Matter::police_effective, true, IssuerKind::peoples_committee);
    CHECK(audited(builder).empty());
    content.recognitions[1].recognised = false;
    CHECK(keys(audited(builder)) == "contradictory_recognitions");
    content.recognitions[1].year = 2017;
    CHECK(audited(builder).empty());
    content.attestations[1].holds = false;
    CHECK(keys(audited(builder)) == "contradictory_attestations");
    content.attestations[1].year = 2017;
    CHECK(audited(builder).empty());
}

TEST_CASE("a decision on the title against what the assessment says") {
    auto builder = late_resolution();
    REQUIRE(audited_with(builder, standards::tt124_2021_commune).empty());
    builder.content().recognitions = {recognition(Title::safe_unit, 2023)};
    auto const found = audited_with(builder, standards::tt124_2021_commune);
    REQUIRE(keys(found) == "recognition_not_borne_out");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    builder.content().recognitions[0].year = 2022;  // of another year
    CHECK(audited_with(builder, standards::tt124_2021_commune).empty());
    builder.content().recognitions = {recognition(Title::safe_unit, 2023, false)};
    CHECK(audited_with(builder, standards::tt124_2021_commune).empty());
}

TEST_CASE("a hamlet's decision against the hamlet's own assessment") {
    DossierBuilder builder(2023);
    auto& hamlet = *builder.add_unit("t1", UnitKind::hamlet, "Thôn 1");
    hamlet.figures = {{CountKind::against_state, 2023, 1}};
    hamlet.recognitions = {recognition(Title::safe_unit, 2023)};
    auto const found = audited_with(builder, standards::tt124_2021_hamlet, "t1");
    REQUIRE(keys(found) == "recognition_not_borne_out");
    CHECK(found.front().statements[0].path == "/units/0/recognitions/0");
    CHECK(found.front().statements[1].path == "/units/0");
}

TEST_CASE("recognised as a new-rural commune, while criterion 19 of that period is not met") {
    DossierBuilder builder(2023);
    builder.figure(CountKind::residents_child_abuse, 2023, 1);
    builder.content().recognitions = {recognition(Title::new_rural, 2022)};
    CHECK(keys(audited_with(builder, standards::ntm_2021_19)) == "recognition_not_borne_out");
    builder.content().recognitions[0].year = 2019;  // of the period before
    CHECK(audited_with(builder, standards::ntm_2021_19).empty());
    builder.content().recognitions[0].year = 2022;
    builder.content().figures[0].count = 0;
    CHECK(audited_with(builder, standards::ntm_2021_19).empty());
}

TEST_CASE("claims that a standard is met") {
    auto builder = late_resolution();
    auto const with = [&](std::string standard, ClaimStatus status) {
        builder.content().claims = {claimed(std::move(standard), status)};
        return audited_with(builder, standards::tt124_2021_commune);
    };
    CHECK(keys(with("tt124-2021/commune", ClaimStatus::met)) == "claim_not_borne_out");
    CHECK(with("tt124-2021/commune", ClaimStatus::met).front().severity == DiscrepancySeverity::error);
    CHECK(keys(with("An toàn về an ninh, trật tự", ClaimStatus::met)) == "claim_not_borne_out");
    CHECK(keys(with("“An toàn về ANTT”", ClaimStatus::met)) == "claim_not_borne_out");
    CHECK(with("An toàn về ANTT", ClaimStatus::registered).empty());
    CHECK(with("An toàn về ANTT", ClaimStatus::aim).empty());
    CHECK(with("An toàn về ANTT", ClaimStatus::not_met).empty());
    CHECK(with("tiêu chí 19", ClaimStatus::met).empty());  // another standard, not assessed
    builder.content().claims = {claimed("An toàn về ANTT", ClaimStatus::met)};
    builder.content().claims[0].part = ClaimedCount{8, "thôn"};
    builder.content().claims[0].whole = ClaimedCount{8, "thôn"};
    CHECK(audited_with(builder, standards::tt124_2021_commune).empty());  // speaks of the hamlets
}

TEST_CASE("claimed as met, and the dossier does not say enough: a note") {
    DossierBuilder builder(2018);
    builder.content().claims = {claimed("tiêu chí 19", ClaimStatus::met)};
    auto const found = audited_with(builder, standards::ntm_2016_19);
    REQUIRE(keys(found) == "claim_not_borne_out");
    CHECK(found.front().severity == DiscrepancySeverity::note);
    builder.content().claims = {claimed("nông thôn mới", ClaimStatus::met)};  // rests on eighteen criteria more
    CHECK(audited_with(builder, standards::ntm_2016_19).empty());
}

TEST_CASE("said not to be met, and met") {
    DossierBuilder builder(2018);
    builder.content().recognitions = {recognition(Title::safe_unit, 2018)};
    builder.attest(Matter::militia_strong, true, IssuerKind::military_command)
        .flag(Flag::defence_targets_complete, true);
    builder.content().defence_targets = {{"giao quân", 10, 10}};
    for (auto const kind : {CountKind::crimes, CountKind::social_evils})
        builder.figure(kind, 2018, 1).figure(kind, 2017, 1).figure(kind, 2016, 1);
    builder.figure(CountKind::prolonged_mass_complaints, 2018, 0).figure(CountKind::grave_cases, 2018, 0);
    REQUIRE(audited_with(builder, standards::ntm_2016_19).empty());
    builder.content().claims = {claimed("tiêu chí 19", ClaimStatus::met)};
    REQUIRE(audited_with(builder, standards::ntm_2016_19).empty());
    builder.content().claims = {claimed("tiêu chí 19", ClaimStatus::not_met)};
    CHECK(keys(audited_with(builder, standards::ntm_2016_19)) == "claim_not_borne_out");
}

TEST_CASE("a finding of disorder beside an attestation of order, and beside met rows on order") {
    DossierBuilder builder(2012);
    builder.attest(Matter::order_maintained, true, IssuerKind::police);
    REQUIRE(audited_with(builder, standards::ntm_2009_19).empty());
    builder.figure(CountKind::negative_attestations, 2012, 0);
    REQUIRE(audited_with(builder, standards::ntm_2009_19).empty());
    builder.content().figures[0].count = 1;
    auto const found = audited_with(builder, standards::ntm_2009_19);
    REQUIRE(keys(found) == "order_denied");
    CHECK(found.front().severity == DiscrepancySeverity::warning);
    builder.content().figures[0].year = 2011;
    CHECK(audited_with(builder, standards::ntm_2009_19).empty());
}
