// For the tests of programs that embed criterion19: outcomes, findings and assessments print themselves in the failures
// of Catch2, GoogleTest and everything else that uses operator<<, and there is a dossier that meets everything, to be
// broken one fact at a time. Not part of criterion19.hpp; include it in all test sources of a program or in none.
//
//     auto unit = passing_dossier(2023);
//     unit.figure(CountKind::police_disciplined, 2023, 1);  // instead of 0
//     auto const assessment = assess(unit.build().value(), standards::tt124_2021_commune).value();
//     CHECK(assessment.find("5.3.2")->outcome == Outcome::not_met);
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/measure/composites.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <algorithm>
#include <ostream>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {

/// "not_met"
inline std::ostream& operator<<(std::ostream& out, Outcome outcome) {
    return out << key_of(outcome);
}

/// "14", or "[14, 20]" where it is not exactly known.
inline std::ostream& operator<<(std::ostream& out, Interval const& interval) {
    if (interval.exact()) return out << interval.lo;
    return out << '[' << interval.lo << ", " << interval.hi << ']';
}

/// Pointer, message and name of an error.
inline std::ostream& operator<<(std::ostream& out, Error const& error) {
    return out << error.text(Language::en);
}

/// "tt124-2021/commune/5.4.2: not_met: recognised units: 13 of 20, at least 14 needed (70 %) [point ...]"
std::ostream& operator<<(std::ostream& out, Finding const& finding);

/// The outcome, and a line for every requirement that is not met or undetermined.
std::ostream& operator<<(std::ostream& out, Assessment const& assessment);

/// A builder whose `figure`, `total`, `flag` and `attest` replace what the dossier says already.
class PassingDossier : public DossierBuilder {
public:
    PassingDossier(std::int64_t year, UnitKind kind) : DossierBuilder(year, kind) {}

    PassingDossier& total(Total which, Quantity value) {
        DossierBuilder::total(which, std::move(value));
        return *this;
    }
    PassingDossier& flag(Flag which, bool value) {
        DossierBuilder::flag(which, value);
        return *this;
    }
    PassingDossier& figure(CountKind of, std::int64_t year, Quantity count) {
        remove_figure(of, year);
        DossierBuilder::figure(of, year, std::move(count));
        return *this;
    }
    PassingDossier& attest(Matter matter, bool holds, IssuerKind by) {
        remove_attestations(matter);
        DossierBuilder::attest(matter, holds, by);
        return *this;
    }
    /// What the dossier then does not say any more.
    PassingDossier& remove_figure(CountKind of, std::int64_t year) {
        auto& figures = content().figures;
        figures.erase(std::remove_if(figures.begin(), figures.end(),
                                     [&](Figure const& figure) { return figure.of == of && figure.year == year; }),
                      figures.end());
        return *this;
    }
    PassingDossier& remove_attestations(Matter matter) {
        auto& all = content().attestations;
        all.erase(std::remove_if(all.begin(), all.end(),
                                 [&](Attestation const& attestation) { return attestation.matter == matter; }),
                  all.end());
        return *this;
    }
    PassingDossier& remove_total(Total which) {
        content().totals.erase(which);
        return *this;
    }
    PassingDossier& remove_document(std::string const& id) {
        auto& documents = content().documents;
        documents.erase(std::remove_if(documents.begin(), documents.end(),
                                       [&](Document const& document) { return document.id.text() == id; }),
                        documents.end());
        return *this;
    }
};

/// The dossier of a made-up unit that meets every built-in standard that is in force for its kind in that year, and
/// contradicts itself nowhere: 10 hamlets, 2 agencies, 1 enterprise and 1 school, all registered and recognised; every
/// figure of this year and the three before is 0; every judgement that the law asks for is attested by the body that it
/// belongs to; resolution ("nq"), plan ("kh") and registration ("dk") are of January and February.
PassingDossier passing_dossier(int year, UnitKind kind = UnitKind::commune);

// Implementation.

inline std::ostream& operator<<(std::ostream& out, Finding const& finding) {
    out << finding.id << ": " << finding.outcome;
    if (!finding.explanation.en.empty()) out << ": " << finding.explanation.en;
    if (!finding.citation.en.empty()) out << " [" << finding.citation.en << ']';
    return out;
}

inline std::ostream& operator<<(std::ostream& out, Assessment const& assessment) {
    out << assessment.standard_id << ", " << assessment.year << ": " << assessment.outcome;
    for (auto const& finding : assessment.findings)
        if (!finding.group && (finding.outcome == Outcome::not_met || finding.outcome == Outcome::undetermined))
            out << "\n  " << finding;
    return out;
}

namespace detail {

inline Issuer body(IssuerKind kind, Level level, std::string name) {
    return {kind, level, std::move(name)};
}

/// Who issues a unit's plans.
inline Issuer leader_of(UnitKind kind) {
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

inline void add_papers(PassingDossier& dossier, int year, UnitKind kind) {
    auto const own_year = static_cast<unsigned short>(year);
    auto const paper = [&](char const* id, DocumentType type, char const* number, Issuer by, Date const& date,
                           Topic topic) -> Document& {
        auto& document = dossier.add_document(id, type, number);
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
    Registration registration;
    registration.date = Date(own_year, 2, 20);
    registration.year = year;
    dossier.content().registrations.push_back(std::move(registration));
}

inline void add_totals(PassingDossier& dossier) {
    for (auto const& term : Vocabulary<Total>::terms) dossier.total(term.value, 10);
    for (auto const total : {Total::agencies, Total::agencies_registered, Total::agencies_recognised})
        dossier.total(total, 2);
    for (auto const total : {Total::enterprises, Total::enterprises_registered, Total::enterprises_recognised,
                             Total::schools, Total::schools_registered, Total::schools_recognised, Total::schools_all,
                             Total::schools_with_plan, Total::deputy_commanders, Total::defence_exercises})
        dossier.total(total, 1);
    for (auto const total : {Total::units, Total::units_registered, Total::units_recognised}) dossier.total(total, 14);
    for (auto const total : {Total::households, Total::households_registered, Total::households_pledged})
        dossier.total(total, 2500);
    for (auto const total : {Total::training_days_first_year, Total::training_days_mobile, Total::training_days_on_spot,
                             Total::training_days_standing})
        dossier.total(total, 60);
}

}  // namespace detail

inline PassingDossier passing_dossier(int year, UnitKind kind) {
    PassingDossier dossier(year, kind);
    auto& content = dossier.content();
    content.place = {"Xã Ví Dụ", {}, "Tỉnh Ví Dụ", {}, {}};
    content.basis = Basis::confirmed;
    detail::add_papers(dossier, year, kind);
    detail::add_totals(dossier);

    // What a unit is decides which rows apply to it: an ordinary inland commune.
    for (auto const& term : Vocabulary<Flag>::terms) dossier.flag(term.value, true);
    for (auto const flag : {Flag::ward, Flag::coastal_or_island, Flag::border, Flag::type_1, Flag::key_defence,
                            Flag::sea_unit, Flag::standing_unit, Flag::armed_forces, Flag::small_or_micro})
        dossier.flag(flag, false);

    for (auto const& term : Vocabulary<Matter>::terms)
        dossier.attest(term.value, true, detail::authority_of(term.value).get_value_or(IssuerKind::police));
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
        recognition.by = detail::body(IssuerKind::peoples_committee, Level::district, "UBND");
        content.recognitions.push_back(std::move(recognition));
    }
    return dossier;
}

}  // namespace v1
}  // namespace criterion19
