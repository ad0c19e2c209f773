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
#include <criterion19/ostream.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <cstdint>
#include <string>

namespace criterion19 {
inline namespace v1 {

/// A builder whose `figure`, `total`, `flag` and `attest` replace what the dossier says already.
class PassingDossier : public DossierBuilder {
public:
    PassingDossier(std::int64_t year, UnitKind kind);

    PassingDossier& total(Total which, Quantity value);
    PassingDossier& flag(Flag which, bool value);
    PassingDossier& figure(CountKind of, std::int64_t year, Quantity count);
    PassingDossier& attest(Matter matter, bool holds, IssuerKind by);
    /// What the dossier then does not say any more.
    PassingDossier& remove_figure(CountKind of, std::int64_t year);
    PassingDossier& remove_attestations(Matter matter);
    PassingDossier& remove_total(Total which);
    PassingDossier& remove_document(std::string const& id);
};

/// The dossier of a made-up unit that meets every built-in standard that is in force for its kind in that year, and
/// contradicts itself nowhere: 10 hamlets, 2 agencies, 1 enterprise and 1 school, all registered and recognised; every
/// figure of this year and the three before is 0; every judgement that the law asks for is attested by the body that it
/// belongs to; resolution ("nq"), plan ("kh") and registration ("dk") are of January and February.
PassingDossier passing_dossier(int year, UnitKind kind = UnitKind::commune);

}  // namespace v1
}  // namespace criterion19
