// The calendar of a year, worked out by hand from Điều 5, 8 and 9 of 124/2021/TT-BCA.
#include "catch.hpp"

#include <criterion19/judge/agenda.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/standards/catalogue.hpp>

using namespace criterion19;

namespace {

DossierBuilder commune_2023() {
    DossierBuilder builder(2023);
    auto& resolution = *builder.add_document("nq", DocumentType::resolution, "05-NQ/ĐU");
    resolution.issuer = {IssuerKind::party_committee, Level::commune, "Đảng ủy xã"};
    resolution.topic = Topic::security_order;
    resolution.date = Date(2023, 2, 10);
    builder.total(Total::hamlets, 2);
    for (auto const* id : {"t1", "t2"}) builder.add_unit(id, UnitKind::hamlet, id);
    return builder;
}

void add_registration(DossierBuilder& builder, Date date) {
    Registration registration;
    registration.date = date;
    builder.content().registrations.push_back(registration);
}

Recognition decision(Date date) {
    Recognition recognition;
    recognition.year = 2023;
    recognition.date = date;
    return recognition;
}

std::vector<AgendaEntry> on(Standard const& standard, DossierBuilder const& builder, Day today) {
    return agenda(standard, builder.build().value(), today).value();
}

AgendaEntry const& document(std::vector<AgendaEntry> const& entries, std::string_view id) {
    for (auto const& entry : entries)
        if (entry.row == id) return entry;
    FAIL("no entry for " << id);
    return entries.front();
}

AgendaEntry const& entry_of(std::vector<AgendaEntry> const& entries, AgendaKind kind) {
    for (auto const& entry : entries)
        if (entry.kind == kind) return entry;
    FAIL("no entry of this kind");
    return entries.front();
}

}  // namespace

TEST_CASE("a commune's year under 124/2021, on 15 March") {
    auto const entries = on(standards::tt124_2021_commune, commune_2023(), day(2023, 3, 15));
    auto const& resolution = document(entries, "tt124-2021/commune/5.1.1");
    CHECK(resolution.state == AgendaState::done);
    CHECK(resolution.done_on == day(2023, 2, 10));
    CHECK(resolution.days == Period{day(2023, 1, 1), day(2023, 4, 1)});
    CHECK(resolution.paths == std::vector<std::string>{"/documents/0"});
    CHECK(resolution.citation.in(Language::vi) == "khoản 1 Điều 5 Thông tư 124/2021/TT-BCA");
    auto const& plan = document(entries, "tt124-2021/commune/5.1.2");
    CHECK(plan.state == AgendaState::open);
    CHECK(plan.days_left == 16);
    CHECK(document(entries, "tt124-2021/commune/5.1.3").state == AgendaState::open);

    auto const& window = entry_of(entries, AgendaKind::window);
    CHECK(window.days == Period{day(2022, 11, 16), day(2023, 11, 16)});
    CHECK(window.state == AgendaState::open);
    auto const& hamlets = entry_of(entries, AgendaKind::hamlet_decisions);
    CHECK(hamlets.days == Period{day(2023, 11, 1), day(2023, 11, 15)});
    CHECK(hamlets.state == AgendaState::upcoming);
    CHECK(hamlets.citation.in(Language::vi) == "điểm a khoản 1 Điều 9 Thông tư 124/2021/TT-BCA");
    auto const& own = entry_of(entries, AgendaKind::own_decision);
    CHECK(own.days == Period{day(2023, 11, 16), day(2023, 11, 20)});
    CHECK(own.state == AgendaState::upcoming);

    for (std::size_t i = 1; i < entries.size(); ++i) CHECK(entries[i - 1].days.until <= entries[i].days.until);
}

TEST_CASE("late and overdue after the first quarter") {
    auto builder = commune_2023();
    add_registration(builder, Date(2023, 4, 5));
    auto const entries = on(standards::tt124_2021_commune, builder, day(2023, 4, 10));
    auto const& registration = document(entries, "tt124-2021/commune/5.1.3");
    CHECK(registration.state == AgendaState::done_late);
    CHECK(registration.done_on == day(2023, 4, 5));
    auto const& plan = document(entries, "tt124-2021/commune/5.1.2");
    CHECK(plan.state == AgendaState::overdue);
    CHECK(plan.days_left == -10);
    // On 1 April the registration of the 5th was still to come, and already too late.
    CHECK(document(on(standards::tt124_2021_commune, builder, day(2023, 4, 1)), "tt124-2021/commune/5.1.3").state ==
          AgendaState::overdue);
}

TEST_CASE("a document in time counts even where another came late") {
    auto builder = commune_2023();
    add_registration(builder, Date(2023, 4, 5));
    add_registration(builder, Date(2023, 3, 30));
    auto const entries = on(standards::tt124_2021_commune, builder, day(2023, 4, 10));
    auto const& registration = document(entries, "tt124-2021/commune/5.1.3");
    CHECK(registration.state == AgendaState::done);
    CHECK(registration.done_on == day(2023, 3, 30));
    CHECK(registration.paths == std::vector<std::string>{"/registrations/1"});
}

TEST_CASE("hamlets are decided on before 15 November, the commune before 20 November") {
    auto builder = commune_2023();
    builder.content().units[0].recognitions.push_back(decision(Date(2023, 11, 10)));
    auto const half = on(standards::tt124_2021_commune, builder, day(2023, 11, 14));
    CHECK(entry_of(half, AgendaKind::hamlet_decisions).state == AgendaState::open);
    CHECK(entry_of(on(standards::tt124_2021_commune, builder, day(2023, 11, 15)), AgendaKind::hamlet_decisions).state ==
          AgendaState::overdue);

    builder.content().units[1].recognitions.push_back(decision(Date(2023, 11, 14)));
    auto const all = on(standards::tt124_2021_commune, builder, day(2023, 11, 14));
    CHECK(entry_of(all, AgendaKind::hamlet_decisions).state == AgendaState::done);
    CHECK(entry_of(all, AgendaKind::hamlet_decisions).done_on == day(2023, 11, 14));

    builder.content().units[1].recognitions[0].date = Date(2023, 11, 15);
    CHECK(entry_of(on(standards::tt124_2021_commune, builder, day(2023, 11, 15)), AgendaKind::hamlet_decisions).state ==
          AgendaState::done_late);

    builder.content().recognitions.push_back(decision(Date(2023, 11, 19)));
    auto const own = on(standards::tt124_2021_commune, builder, day(2023, 12, 31));
    CHECK(entry_of(own, AgendaKind::own_decision).state == AgendaState::done);
    CHECK(entry_of(own, AgendaKind::window).state == AgendaState::closed);
    builder.content().recognitions[0].date = Date(2023, 11, 20);
    CHECK(entry_of(on(standards::tt124_2021_commune, builder, day(2023, 12, 31)), AgendaKind::own_decision).state ==
          AgendaState::done_late);
}

TEST_CASE("a hamlet's own year ends on 31 October and it is decided on before 15 November") {
    DossierBuilder builder(2023, UnitKind::hamlet);
    auto const entries = on(standards::tt124_2021_hamlet, builder, day(2023, 1, 1));
    CHECK(entry_of(entries, AgendaKind::window).days == Period{day(2022, 11, 1), day(2023, 11, 1)});
    CHECK(entry_of(entries, AgendaKind::own_decision).days == Period{day(2023, 11, 1), day(2023, 11, 15)});
}

TEST_CASE("no day of decision of 23/2012 is known, so none is given") {
    DossierBuilder builder(2018);
    auto const entries = on(standards::tt23_2012_commune, builder, day(2018, 6, 1));
    CHECK(entries.size() == 4);  // three documents of the year, and its end
    for (auto const& entry : entries) {
        CHECK((entry.kind == AgendaKind::document || entry.kind == AgendaKind::window));
        CHECK(entry.days.until == day(2019, 1, 1));
    }
}

TEST_CASE("the militia is registered in April") {
    DossierBuilder builder(2023);
    auto const entries = on(standards::militia_2019_commune, builder, day(2023, 3, 31));
    auto const& registration = document(entries, "militia-2019/commune/9.1.a");
    CHECK(registration.days == Period{day(2023, 4, 1), day(2023, 5, 1)});
    CHECK(registration.state == AgendaState::upcoming);
}

TEST_CASE("there is no calendar under a standard for other units, or of other years") {
    auto const code = [](Standard const& standard, DossierBuilder const& builder) {
        auto const entries = agenda(standard, builder.build().value(), day(2023, 6, 1));
        return entries ? boost::optional<ErrorCode>() : entries.errors().front().code;
    };
    // A resolution of the commune's Party committee is not one of a hamlet's cell.
    CHECK(code(standards::tt124_2021_hamlet, commune_2023()) == ErrorCode::wrong_unit_kind);
    // 23/2012 was in force until 9 February 2022, 124/2021 from the day after.
    CHECK(code(standards::tt23_2012_commune, commune_2023()) == ErrorCode::standard_not_applicable);
    CHECK(code(standards::tt124_2021_commune, DossierBuilder(2021)) == ErrorCode::standard_not_applicable);
    CHECK_FALSE(code(standards::tt124_2021_commune, DossierBuilder(2022)));
    CHECK_FALSE(code(standards::tt23_2012_commune, DossierBuilder(2022)));
}

TEST_CASE("who proposes, who decides and what is filed, to the point") {
    auto const entries = on(standards::tt124_2021_commune, commune_2023(), day(2023, 3, 15));
    auto const& own = entry_of(entries, AgendaKind::own_decision);
    CHECK(own.citation.in(Language::vi) == "điểm b khoản 1 Điều 9 Thông tư 124/2021/TT-BCA");
    CHECK(own.decided_by.in(Language::vi) == "Ủy ban nhân dân huyện (khoản 2 Điều 10 Thông tư 124/2021/TT-BCA)");
    CHECK(own.proposed_by.in(Language::vi).find("(điểm b khoản 1 Điều 9 Thông tư 124/2021/TT-BCA)") !=
          std::string::npos);
    REQUIRE(own.files.size() == 4);
    CHECK(own.files.front().in(Language::vi) == "tờ trình");
    CHECK(own.files.back().in(Language::en).find("Article 9(2)(b)") != std::string::npos);
    auto const& hamlets = entry_of(entries, AgendaKind::hamlet_decisions);
    CHECK(hamlets.citation.in(Language::vi) == "điểm a khoản 1 Điều 9 Thông tư 124/2021/TT-BCA");
    CHECK(hamlets.decided_by.in(Language::vi) == "Ủy ban nhân dân xã (khoản 1 Điều 10 Thông tư 124/2021/TT-BCA)");
    CHECK(entry_of(entries, AgendaKind::window).citation.in(Language::vi) ==
          "điểm b khoản 2 Điều 8 Thông tư 124/2021/TT-BCA");
    auto const& registration = document(entries, "tt124-2021/commune/5.1.3");
    REQUIRE(registration.files.size() == 3);
    CHECK(registration.files.back().in(Language::vi) == "bản đăng ký (điểm a khoản 2 Điều 9 Thông tư 124/2021/TT-BCA)");
}

TEST_CASE("after 30/06/2025 it is not known who proposes and decides") {
    auto const entries = on(standards::tt124_2021_commune, DossierBuilder(2025), day(2025, 8, 1));
    auto const& own = entry_of(entries, AgendaKind::own_decision);
    CHECK(own.decided_by.in(Language::vi).substr(0, 9) == "chưa rõ");
    CHECK(own.files.empty());
    // The registration was due before that day.
    CHECK(document(entries, "tt124-2021/commune/5.1.3").files.size() == 3);
}
