// Which findings decide an outcome.
#pragma once
#include <criterion19/judge/assessment.hpp>

#include <cstddef>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// The fewest leaves that fix the outcome, in the order of the text, as findings of the assessment. Leaves that
/// do not apply are taken as given and are never part of it.
///
/// * met, not met: the smallest set such that the outcome stays what it is whatever became of every other leaf that
///   applies. Under all_of: all leaves where met, one that fails where not met. Under any_of the mirror; under
///   at_least_k the k that are cheapest, or so many that fail that fewer than k are left.
/// * undetermined: the smallest set of undetermined leaves that would all have to turn out met for the outcome to be
///   met, every other leaf staying as it is.
/// * not applicable: every leaf.
///
/// Of several smallest sets the one whose wording is known best is given, and of those the first in the text. What is
/// minimal is the number of leaves; it is exact for every tree.
///
///     for (auto const* finding : deciding(assessment)) print(finding->id);
std::vector<Finding const*> deciding(Assessment const& assessment);
std::vector<Finding const*> deciding(Assessment const&&) = delete;  // they would point into what is gone

/// The same as indices into `assessment.findings`.
std::vector<std::size_t> deciding_indices(Assessment const& assessment);

}  // namespace v1
}  // namespace criterion19
