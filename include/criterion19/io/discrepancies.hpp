// Discrepancies as text for people and as JSON. Link criterion19::io.
#pragma once

#include <criterion19/io/render.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/record/dossier.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Version of the audit's JSON form.
inline constexpr char const* audit_schema = "criterion19/audit/1";

/// The audit with the law of the day: claims and decisions are compared with assessments by every standard in force, of
/// the dossier itself and of each unit whose title somebody has decided on.
std::vector<Discrepancy> audit_in_force(Dossier const& dossier, Day as_of);

/// Every discrepancy that is at least as bad as `least`: what is wrong, the arithmetic, the statements with their
/// places, the possible repairs. Empty where there is none, so that it can stand below something else.
std::string render_discrepancies(std::vector<Discrepancy> const& discrepancies, TextOptions const& options = {},
                                 DiscrepancySeverity least = DiscrepancySeverity::note);

/// One line: how many errors, warnings and notes there are.
std::string summarise_discrepancies(std::vector<Discrepancy> const& discrepancies, Language language = Language::vi);

/// The audit as an object: `schema`, `year`, `as_of`, `errors`, `warnings`, `notes` (numbers), and `discrepancies` with
/// `code`, `severity`, `name`, `arithmetic`, `statements` and `repairs`. Texts are objects with `vi` and `en`.
std::string write_audit(Dossier const& dossier, Day as_of, std::vector<Discrepancy> const& discrepancies);

}  // namespace v1
}  // namespace criterion19
