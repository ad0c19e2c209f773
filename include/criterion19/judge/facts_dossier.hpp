// Facts and dossiers: what a form was told, as a dossier that states just that.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/record/dossier.hpp>

namespace criterion19 {
inline namespace v1 {

/// A dossier of the year that measures to these facts by their standard, on the day and under the layers of `options`.
/// Totals, yes-or-no facts, figures and attestations become records of their kind; what no such record tells (a number
/// that is put together, a date, a count without what is excused) is a measurement. The other way is `measure`.
///
/// Exact for facts that can all be true. Facts that contradict each other (more recognised than there are) measure to
/// what they leave open, as such statements do in any dossier; before a window ends, a number that can still grow
/// measures to "at least". Errors: those of `resolve_parameters` and of `DossierBuilder`.
///
///     Facts facts(standards::tt124_2021_hamlet);
///     facts.set(Total::households, 120);
///     auto const dossier = dossier_of(facts, 2024);
Result<Dossier> dossier_of(Facts const& facts, int year, AssessOptions const& options = {});

}  // namespace v1
}  // namespace criterion19
