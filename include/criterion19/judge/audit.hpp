// The audit: where a dossier contradicts itself. It reports, it never corrects; every discrepancy says which statements
// take part, why they do not go together, and each repair that would end it.
//
//     for (auto const& discrepancy : audit(dossier, day(2018, 12, 31)))
//         std::puts(discrepancy.arithmetic.in(Language::vi).c_str());
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/law/background.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Everything in the dossier that does not go together on `as_of`, the worst first, else in the order of the checks.
/// Claimed titles and decisions are compared with those of `assessments` that are of this dossier's year.
std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments,
                               LegalBackground const& law);

/// The same against the built-in law.
std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments = {});

/// What the dossiers of two years of one commune say of the same year, document or decision, and say differently.
/// Neither dossier is audited by itself.
std::vector<Discrepancy> audit_years(Dossier const& this_year, Dossier const& year_before);

/// The worst severity of the list, or none where it is empty.
boost::optional<DiscrepancySeverity> worst_of(std::vector<Discrepancy> const& discrepancies);

}  // namespace v1
}  // namespace criterion19
