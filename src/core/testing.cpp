// A dossier that meets everything, to be broken one fact at a time.
#include "measure/composites.hpp"

#include <criterion19/law/indicator_table.hpp>
#include <criterion19/record/dossier_builder.hpp>
#include <criterion19/testing.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>

namespace criterion19 {
inline namespace v1 {

PassingDossier::PassingDossier(std::int64_t year, UnitKind kind) : DossierBuilder(year, kind) {}

PassingDossier& PassingDossier::total(Total which, Quantity value) {
    DossierBuilder::total(which, std::move(value));
    return *this;
}

PassingDossier& PassingDossier::flag(Flag which, bool value) {
    DossierBuilder::flag(which, value);
    return *this;
}

PassingDossier& PassingDossier::figure(CountKind of, std::int64_t year, Quantity count) {
    remove_figure(of, year);
    DossierBuilder::figure(of, year, std::move(count));
    return *this;
}

PassingDossier& PassingDossier::attest(Matter matter, bool holds, IssuerKind by) {
    remove_attestations(matter);
    DossierBuilder::attest(matter, holds, by);
    return *this;
}

PassingDossier& PassingDossier::remove_figure(CountKind of, std::int64_t year) {
    auto& figures = content().figures;
    figures.erase(std::remove_if(figures.begin(), figures.end(),
                                 [&](Figure const& figure) { return figure.of == of && figure.year == year; }),
                  figures.end());
    return *this;
}

PassingDossier& PassingDossier::remove_attestations(Matter matter) {
    auto& all = content().attestations;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](Attestation const& attestation) { return attestation.matter == matter; }),
              all.end());
    return *this;
}

PassingDossier& PassingDossier::remove_total(Total which) {
    content().totals.erase(which);
    return *this;
}

PassingDossier& PassingDossier::remove_document(std::string const& id) {
    auto& documents = content().documents;
    documents.erase(std::remove_if(documents.begin(), documents.end(),
                                   [&](Document const& document) { return document.id.text() == id; }),
                    documents.end());
    return *this;
}

namespace {
Issuer body(IssuerKind kind, Level level, std::string name) {
    return {kind, level, std::move(name)};
}

/// Who issues a unit's plans.
Issuer leader_of(UnitKind kind) {
    switch (kind) {
        case UnitKind::commune:
            return body(IssuerKind::peoples_committee, Level::commune, "UBND xã");
        case UnitKind::hamlet:
            return body(IssuerKind::hamlet_board, Level::hamlet, "Trưởng thôn");
        case UnitKind::agency:
            return body(IssuerKind::agency, Level::unit, "Thủ trưởng cơ quan");
        case UnitKind::enterprise:
            return body(IssuerKind::enterprise, Level::unit, "Giám đốc");
        case UnitKind::school:
            break;
    }
    return body(IssuerKind::school, Level::unit, "Hiệu trưởng");
}

void add_papers(PassingDossier& dossier, int year, UnitKind kind) {
    auto const own_year = static_cast<unsigned short>(year);
    auto const paper = [&](char const* id, DocumentType type, char const* number, Issuer by, Date const& date,
                           Topic topic) -> Document& {
        auto& document = *dossier.add_document(id, type, number);
        document.issuer = std::move(by);
        document.date = date;
        document.topic = topic;
        document.year = year;
        return document;
    };
    bool const commune = kind == UnitKind::commune;
    auto const party = commune ? body(IssuerKind::party_committee, Level::commune, "Đảng ủy xã")
                               : body(IssuerKind::party_cell, Level::hamlet, "Chi bộ");
    auto const leader = leader_of(kind);
    paper("nq", DocumentType::resolution, commune ? "12-NQ/ĐU" : "12-NQ/CB", party, Date(own_year, 1, 15),
          Topic::security_order);
    paper("kh", DocumentType::plan, commune ? "08/KH-UBND" : "08/KH-VD", leader, Date(own_year, 2, 5),
          Topic::security_order)
        .implements = {DocumentId("nq")};
    paper("ph", DocumentType::plan, commune ? "09/KH-UBND" : "09/KH-VD", leader, Date(own_year, 2, 6),
          Topic::coordination);
    paper("dq", DocumentType::plan, commune ? "31/KH-UBND" : "31/KH-VD", leader, Date(own_year, 4, 10),
          Topic::militia_registration);
    MilitiaRegistration held;
    held.date = Date(own_year, 4, 12);
    if (commune) dossier.content().militia_registrations.push_back(std::move(held));
    Registration registration;
    registration.date = Date(own_year, 2, 20);
    registration.year = year;
    dossier.content().registrations.push_back(std::move(registration));
}

void add_totals(PassingDossier& dossier) {
    for (auto const& term : Vocabulary<Total>::terms) dossier.total(term.value, 10);
    for (auto const total : {Total::agencies, Total::agencies_registered, Total::agencies_recognised})
        dossier.total(total, 2);
    for (auto const total :
         {Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised, Total::schools,
          Total::schools_registered, Total::schools_recognised, Total::schools_all, Total::schools_with_plan,
          Total::deputy_commanders, Total::defence_exercises, Total::assistants})
        dossier.total(total, 1);
    dossier.total(Total::criteria_met, 19).total(Total::construction_arrears, 0);
    for (auto const total : {Total::units, Total::units_registered, Total::units_recognised}) dossier.total(total, 14);
    for (auto const total : {Total::households, Total::households_registered, Total::households_pledged})
        dossier.total(total, 2500);
    for (auto const total : {Total::training_days_first_year, Total::training_days_mobile, Total::training_days_on_spot,
                             Total::training_days_standing})
        dossier.total(total, 60);
}

}  // namespace

PassingDossier passing_dossier(int year, UnitKind kind) {
    PassingDossier dossier(year, kind);
    auto& content = dossier.content();
    content.place = {"Xã Ví Dụ", {}, "Tỉnh Ví Dụ", {}, {}};
    content.basis = Basis::confirmed;
    add_papers(dossier, year, kind);
    add_totals(dossier);

    // What a unit is decides which rows apply to it: an ordinary inland commune.
    for (auto const& term : Vocabulary<Flag>::terms) dossier.flag(term.value, true);
    for (auto const flag : {Flag::ward, Flag::coastal_or_island, Flag::border, Flag::type_1, Flag::key_defence,
                            Flag::sea_unit, Flag::standing_unit, Flag::standing_unit_asked, Flag::armed_forces,
                            Flag::small_or_micro, Flag::guarding_not_concerned, Flag::state_secrets_not_concerned,
                            Flag::internal_politics_not_concerned, Flag::labour_safety_not_concerned,
                            Flag::fire_not_concerned, Flag::environment_not_concerned, Flag::learners_not_concerned})
        dossier.flag(flag, false);

    for (auto const& term : Vocabulary<Matter>::terms)
        dossier.attest(term.value, true, detail::attester_of(term.value));
    for (auto const& term : Vocabulary<CountKind>::terms)
        for (int back = 0; back <= max_years_back; ++back) dossier.figure(term.value, year - back, 0);

    for (auto const& term : Vocabulary<Force>::terms) {
        ForceRecord force;
        force.force = term.value;
        force.title = EmulationTitle::advanced;
        force.rating = Rating::well;
        content.forces.push_back(std::move(force));
    }
    for (auto const theme :
         {ModelTheme::crime_and_social_evils, ModelTheme::traffic, ModelTheme::fire, ModelTheme::camera}) {
        MovementModel model;
        model.name = "mô hình tự quản";
        model.theme = theme;
        model.effective = true;
        content.models.push_back(std::move(model));
    }
    DefenceTarget enlistment;
    enlistment.name = "tuyển quân";
    enlistment.assigned = 8;
    enlistment.achieved = 8;
    content.defence_targets.push_back(std::move(enlistment));
    for (auto const title : {Title::safe_unit, Title::new_rural}) {
        Recognition recognition;
        recognition.title = title;
        recognition.year = year;
        recognition.by = body(IssuerKind::peoples_committee, Level::province, "UBND");
        content.recognitions.push_back(std::move(recognition));
    }
    return dossier;
}

}  // namespace v1
}  // namespace criterion19
