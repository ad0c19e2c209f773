// Outcomes of a dossier, without a word: for those who judge many and explain few.
#pragma once

#include <criterion19/judge/assess/prepare.hpp>
#include <criterion19/judge/kernel.hpp>

#include <memory>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Outcomes of all rows of a standard for one dossier.
struct RowOutcomes {
    Standard const* standard = nullptr;  ///< borrowed, unless `owner` keeps it alive
    std::shared_ptr<void const> owner;   ///< of a loaded standard, or of one with rows that local decisions add
    std::vector<Interval> slots;         ///< what was measured, one for each indicator of the standard
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

// Implementation.

namespace detail {

inline Result<RowOutcomes> judge_dossier(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                                         std::shared_ptr<void const> owner) {
    auto ready = prepare(dossier, base, options, std::move(owner));
    if (!ready) return ready.errors();
    RowOutcomes out;
    out.standard = ready->standard;
    out.owner = std::move(ready->owner);
    out.slots =
        measured_values(dossier, ready->subject, *out.standard, ready->parameters, ready->as_of, options.layers);
    out.rows.resize(out.standard->rows.size());
    criterion19::judge(*out.standard, out.slots, ready->parameters, ready->as_of, out.rows.data());
    return out;
}

}  // namespace detail

inline Result<RowOutcomes> judge(Dossier const& dossier, Standard const& standard, AssessOptions const& options) {
    return detail::judge_dossier(dossier, standard, options, nullptr);
}

inline Result<RowOutcomes> judge(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                                 AssessOptions const& options) {
    return detail::judge_dossier(dossier, standard->standard(), options, standard);
}

}  // namespace v1
}  // namespace criterion19
