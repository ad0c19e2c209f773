// Outcomes of a dossier, without a word: for those who judge many and explain few.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/record/dossier.hpp>

#include <memory>
#include <vector>

namespace criterion19 {
inline namespace v1 {

class LoadedStandard;  // law/loaded_standard.hpp

/// Outcomes of all rows of a standard for one dossier.
struct RowOutcomes {
    Standard const* standard = nullptr;  ///< borrowed, unless `owner` keeps it alive
    std::shared_ptr<void const> owner;   ///< of a loaded standard, or of one with rows that local decisions add
    std::vector<Interval> values;        ///< what was measured, one for each indicator of the standard
    std::vector<Outcome> rows;           ///< one for each row; not_applicable where it is not in force that day

    /// Of the whole standard.
    Outcome outcome() const noexcept { return rows.empty() ? Outcome::undetermined : rows[0]; }
};

/// Measures and judges a dossier like `assess`, with the same outcomes and the same errors, but makes no findings: no
/// evidence, no explanations, no texts. Many times faster; notes among the options are not read.
///
///     Result<RowOutcomes> judged = judge(dossier, standards::tt124_2021_commune);
///     if (judged && judged->outcome() != Outcome::met) explain(assess(dossier, standards::tt124_2021_commune));
Result<RowOutcomes> judge(Dossier const& dossier, Standard const& standard, AssessOptions const& options = {});
/// The same by a loaded standard, which the outcomes keep alive.
Result<RowOutcomes> judge(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                          AssessOptions const& options = {});

}  // namespace v1
}  // namespace criterion19
