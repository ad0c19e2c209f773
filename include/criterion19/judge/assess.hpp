// Assessing: measured facts, judged row by row, each finding with its value, threshold, evidence and citation.
//
//     Result<Assessment> assessment = assess(dossier, "tt23-2012/commune");
//     if (assessment) std::puts(key_of(assessment->outcome).data());
//
// An assessment borrows the standard that it was given. Where it is given a `shared_ptr`, or where local decisions add
// rows, so that a standard is put together for it, its facts keep that one alive.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/record/dossier.hpp>

#include <memory>
#include <vector>

namespace criterion19 {
inline namespace v1 {

class LoadedStandard;  // law/loaded_standard.hpp

/// Judges facts that are already measured. `parameters` must be those of the facts' standard; `layers` names them.
Assessment assess(Facts facts, ParameterValues parameters, Day as_of, int year,
                  std::vector<ParameterLayer> const& layers = {});

/// Measures and judges a dossier. Errors: a standard without rows, one not in force on the day, one for another kind of
/// unit, an unknown unit; layers that may not do what they do, are not in force that day or are of another province; a
/// scoring form that does not fit.
/// What is wrong with layer n has a path that begins with "/layers/n".
Result<Assessment> assess(Dossier const& dossier, Standard const& standard, AssessOptions const& options = {});
/// The same by a loaded standard, which the assessment keeps alive.
Result<Assessment> assess(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                          AssessOptions const& options = {});

/// The same by the built-in standard with this id ("tt124-2021/commune"). Error besides: `unknown_standard`, with what
/// was probably meant.
Result<Assessment> assess(Dossier const& dossier, std::string_view standard, AssessOptions const& options = {});
/// The same by the standard that applies to the unit on the day where none is named (`standards::by_default`); the
/// first note says why it was taken. Error besides: `no_standard_in_force`.
Result<Assessment> assess(Dossier const& dossier, AssessOptions const& options = {});

}  // namespace v1
}  // namespace criterion19
