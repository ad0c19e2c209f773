// Dossiers made so that everything in them goes together, and the same dossiers with one fault planted.
#include "audit_cases.hpp"
#include "core/audit/percentages.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/choice.hpp>

#include <rapidcheck.h>

#include <functional>

using namespace criterion19;
using namespace criterion19::test;

namespace {

std::int64_t any(std::int64_t lo, std::int64_t hi) {
    return *rc::gen::inRange<std::int64_t>(lo, hi + 1);
}

Date date_in(int year, int first_month, int last_month) {
    return Date(static_cast<unsigned short>(year), static_cast<unsigned short>(any(first_month, last_month)),
                static_cast<unsigned short>(any(1, 28)));
}

/// "phạm tội 12 vụ, giảm 3 vụ so với năm trước".
std::string words_of_change(std::int64_t now, std::int64_t before) {
    auto const value = std::to_string(now) + " vụ";
    if (now == before) return value + ", không tăng, không giảm";
    return value + (now < before ? ", giảm " : ", tăng ") + std::to_string(now < before ? before - now : now - before) +
           " vụ so với năm trước";
}

class Maker {
public:
    Maker() : year_(static_cast<int>(any(2013, 2024))), builder_(year_) {
        hamlets();
        documents();
        activities();
        figures();
        claims();
    }

    DossierBuilder take() { return std::move(builder_); }

private:
    void hamlets() {
        auto const count = any(2, 9);
        std::int64_t households = 0;
        std::int64_t registered = 0;
        std::int64_t recognised = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            auto const name = "Thôn " + std::to_string(i + 1);
            auto& unit = *builder_.add_unit("t" + std::to_string(i + 1), UnitKind::hamlet, name);
            auto const in_hamlet = any(10, 900);
            auto const in_hamlet_registered = any(1, in_hamlet);
            unit.totals.set(Total::households, in_hamlet);
            unit.totals.set(Total::households_registered, in_hamlet_registered);
            households += in_hamlet;
            registered += in_hamlet_registered;
            Registration registration;
            registration.date = date_in(year_, 1, 3);
            unit.registrations = {registration};
            Recognition decision;
            decision.year = year_;
            decision.recognised = any(0, 3) != 0;
            decision.date = date_in(year_, 10, 10);
            unit.recognitions = {decision};
            recognised += decision.recognised;
            unit.figures = {{CountKind::crimes, year_, any(0, 2)}};
            crimes_ += unit.figures[0].count.interval.lo;
        }
        auto const agencies = any(0, 5);
        builder_.total(Total::hamlets, count)
            .total(Total::hamlets_registered, count)
            .total(Total::hamlets_recognised, recognised)
            .total(Total::households, households)
            .total(Total::households_registered, registered)
            .total(Total::agencies, agencies)
            .total(Total::enterprises, 0)
            .total(Total::schools, 2)
            .total(Total::units, count + agencies + 2);
    }

    /// From the town's resolution down to the plan of each hamlet, later and later.
    void documents() {
        auto const number = [&](char const* symbol) { return std::to_string(any(100, 400)) + symbol; };
        auto& above = *builder_.add_document("nq-tu", DocumentType::resolution, number("-NQ/TU"));
        above.issuer = issuer(IssuerKind::party_committee, Level::district, "Thị ủy");
        above.date = date_in(year_ - 1, 1, 12);
        above.only_cited = true;
        auto& circular =
            *builder_.add_document("tt", DocumentType::circular, year_ <= 2021 ? "23/2012/TT-BCA" : "124/2021/TT-BCA");
        circular.issuer = issuer(IssuerKind::ministry, Level::central, "Bộ Công an");
        circular.only_cited = true;
        auto& resolution = *builder_.add_document("nq", DocumentType::resolution, number("-NQ/ĐU"));
        resolution.issuer = issuer(IssuerKind::party_committee, Level::commune, "Đảng ủy xã");
        resolution.date = date_in(year_, 1, 1);
        resolution.topic = Topic::security_order;
        resolution.implements = {DocumentId("nq-tu"), DocumentId("tt")};
        auto& commune_plan = plan(builder_, "kh", number("/KH-UBND"), date_in(year_, 2, 2));
        commune_plan.topic = Topic::security_order;
        commune_plan.implements = {DocumentId("nq")};
        for (auto& unit : builder_.content().units) {
            Document own;
            own.id = DocumentId("kh-" + unit.id.text());
            own.type = DocumentType::plan;
            own.issuer = issuer(IssuerKind::hamlet_board, Level::hamlet);
            own.date = date_in(year_, 3, 3);
            own.implements = {DocumentId("kh")};
            unit.documents = {own};
        }
    }

    void activities() {
        auto& content = builder_.content();
        Meeting meeting;
        meeting.date = date_in(year_, 1, 2);
        meeting.subject = "tổng kết phong trào năm trước";
        content.meetings = {meeting};
        builder_.attest(Matter::police_effective, any(0, 1) != 0, IssuerKind::police);
        content.attestations[0].date = date_in(year_, 11, 12);
        MovementModel model;
        model.effective = true;
        model.count = any(1, 4);
        content.models = {model};
        builder_.total(Total::effective_models, model.count);
    }

    void figures() {
        auto const elsewhere = any(0, 3);
        auto const crimes = crimes_ + elsewhere;
        auto const before = any(0, 40);
        Quantity now(crimes);
        now.origin.quote = words_of_change(crimes, before);
        builder_.figure(CountKind::crimes, year_, now).figure(CountKind::crimes, year_ - 1, before);
        builder_.figure(CountKind::serious_crimes, year_, any(0, crimes));
        builder_.figure(CountKind::fires_explosions, year_, 1);
        Incident fire;
        fire.id = IncidentId("v1");
        fire.kind = IncidentKind::fire_explosion;
        fire.date = date_in(year_, 3, 9);
        builder_.content().incidents = {fire};
        RegisterScope scope;
        scope.kind = IncidentKind::fire_explosion;
        builder_.content().registers = {scope};
    }

    void claims() {
        auto const whole = any(1, 5000);
        auto const part = any(0, whole);
        auto const decimals = static_cast<int>(any(0, 2));
        builder_.content().claims = {share(part, whole, rounded_share(part, whole, decimals))};
        auto aim = claim("phấn đấu đạt tiêu chí 19");
        aim.standard = "tiêu chí 19";
        aim.status = ClaimStatus::aim;
        builder_.content().claims.push_back(aim);
    }

    int year_;
    DossierBuilder builder_;
    std::int64_t crimes_ = 0;
};

Document& commune_plan(DossierContent& content) {
    return content.documents[3];
}

struct Fault {
    DiscrepancyCode code;
    std::function<void(DossierContent&)> plant;
};

std::vector<Fault> const& faults() {
    using Code = DiscrepancyCode;
    static std::vector<Fault> const list = {
        {Code::percent_does_not_fit,
         [](DossierContent& content) {
             auto& percent = *content.claims[0].percent;
             percent.hundredths += percent.hundredths > 5000 ? -2000 : 2000;
         }},
        {Code::unit_mismatch, [](DossierContent& content) { content.claims[0].part->unit = "người"; }},
        {Code::change_does_not_fit,
         [](DossierContent& content) {
             auto& now = content.figures[0].count;
             now.origin.quote = words_of_change(now.interval.lo, content.figures[1].count.interval.lo + 100);
         }},
        {Code::part_exceeds_whole,
         [](DossierContent& content) {
             content.totals.set(Total::hamlets_with_plan, content.totals.find(Total::hamlets)->interval.lo + 1);
         }},
        {Code::parts_do_not_add_up, [](DossierContent& content) { content.totals.set(Total::enterprises, 1); }},
        {Code::units_against_commune,
         [](DossierContent& content) {
             content.totals.set(Total::households, content.totals.find(Total::households)->interval.lo + 1);
         }},
        {Code::stated_twice_differently,
         [](DossierContent& content) {
             content.figures.push_back({CountKind::fires_explosions, content.year - 1, 1});
             content.figures.push_back({CountKind::fires_explosions, content.year - 1, 2});
         }},
        {Code::unit_listed_twice, [](DossierContent& content) { content.units[1].name = content.units[0].name; }},
        {Code::figure_against_register, [](DossierContent& content) { content.figures[3].count = 0; }},
        {Code::order_of_dates,
         [](DossierContent& content) {
             content.documents[2].date = Date(static_cast<unsigned short>(content.year), 2, 28);
             commune_plan(content).date = Date(static_cast<unsigned short>(content.year), 2, 27);
         }},
        {Code::cycle_of_documents,
         [](DossierContent& content) { content.documents[2].implements.push_back(DocumentId("kh")); }},
        {Code::chain_ends_nowhere,
         [](DossierContent& content) {
             auto& above = content.documents[0];
             above.number.clear();
             above.date = boost::none;
             above.issuer = {};
         }},
        {Code::implements_lower_level,
         [](DossierContent& content) {
             Document cell;
             cell.id = DocumentId("cb");
             cell.issuer = issuer(IssuerKind::party_cell, Level::hamlet, "Chi bộ thôn 1");
             content.documents.push_back(cell);
             content.documents[2].implements.push_back(DocumentId("cb"));
         }},
        {Code::number_against_type, [](DossierContent& content) { commune_plan(content).type = DocumentType::report; }},
        {Code::number_against_issuer,
         [](DossierContent& content) { commune_plan(content).issuer.kind = IssuerKind::police; }},
        {Code::number_form, [](DossierContent& content) { commune_plan(content).number = "16-KH/UBND"; }},
        {Code::unreadable_number, [](DossierContent& content) { commune_plan(content).number = "I6/KH-UBND"; }},
        {Code::number_used_twice,
         [](DossierContent& content) {
             auto copy = commune_plan(content);
             commune_plan(content).subject = "an ninh";
             copy.id = DocumentId("kh2");
             copy.subject = "giao thông";
             content.documents.push_back(copy);
         }},
        {Code::document_with_two_dates,
         [](DossierContent& content) {
             auto copy = commune_plan(content);
             copy.id = DocumentId("kh2");
             copy.only_cited = true;
             copy.date = Date(static_cast<unsigned short>(content.year), 3, 29);
             content.documents.push_back(copy);
         }},
        {Code::citation_without_symbol, [](DossierContent& content) { content.documents[1].number = "23"; }},
        {Code::instrument_not_in_force,
         [](DossierContent& content) {
             content.documents[1].number = content.year <= 2021 ? "124/2021/TT-BCA" : "23/2012/TT-BCA";
             // Both circulars are in use in the winter of 2021 to 2022.
             if (content.year == 2022)
                 content.documents[2].date = Date(2022, 2, 10), commune_plan(content).date = Date(2022, 2, 27);
         }},
        {Code::impossible_date,
         [](DossierContent& content) { content.meetings[0].origin.quote = "họp ngày 31/6/2018"; }},
        {Code::date_outside_year,
         [](DossierContent& content) {
             content.meetings[0].date = Date(static_cast<unsigned short>(content.year - 2), 5, 5);
         }},
        {Code::date_after_as_of,
         [](DossierContent& content) {
             content.meetings[0].date = Date(static_cast<unsigned short>(content.year + 1), 1, 5);
         }},
        {Code::contradictory_recognitions,
         [](DossierContent& content) {
             Recognition yes;
             yes.title = Title::new_rural;
             yes.year = content.year - 1;
             auto no = yes;
             no.recognised = false;
             content.recognitions = {yes, no};
         }},
        {Code::contradictory_attestations,
         [](DossierContent& content) {
             auto other = content.attestations[0];
             other.holds = !other.holds;
             content.attestations.push_back(other);
         }},
    };
    return list;
}

}  // namespace

TEST_CASE("a dossier in which everything goes together has no discrepancy, alone and beside its assessments") {
    CHECK(rc::check([] {
        auto const dossier = Maker().take().build();
        RC_ASSERT(static_cast<bool>(dossier));
        auto const as_of = Date(static_cast<unsigned short>(dossier->year()), 12, 31);
        RC_ASSERT(keys(audit(*dossier, to_day(as_of))) == "");
        std::vector<Assessment> assessments;
        for (auto const* standard : standards::in_force(as_of, UnitKind::commune))
            if (auto assessment = assess(*dossier, *standard)) assessments.push_back(*std::move(assessment));
        RC_ASSERT(!assessments.empty());
        RC_ASSERT(keys(audit(*dossier, to_day(as_of), assessments)) == "");
    }));
}

TEST_CASE("one planted fault is found, and is the only one") {
    for (auto const& fault : faults()) {
        INFO(key_of(fault.code));
        CHECK(rc::check(std::string(key_of(fault.code)), [&] {
            auto builder = Maker().take();
            fault.plant(builder.content());
            auto const dossier = builder.build();
            RC_ASSERT(static_cast<bool>(dossier));
            RC_ASSERT(keys(audit(*dossier, day(dossier->year(), 12, 31))) == key_of(fault.code));
        }));
    }
}
