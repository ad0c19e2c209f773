// Outcomes of a dossier: prepared and judged as an assessment is, without its findings.
#include "assess/prepare.hpp"

#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/measure.hpp>
#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/law/loaded_standard.hpp>

#include <memory>
#include <utility>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

Result<RowOutcomes> judge_dossier(Dossier const& dossier, Standard const& base, AssessOptions const& options,
                                  std::shared_ptr<void const> owner) {
    auto ready = prepare(dossier, base, options, std::move(owner));
    if (!ready) return ready.errors();
    RowOutcomes out;
    out.standard = ready->standard;
    out.owner = std::move(ready->owner);
    out.values =
        measured_values(dossier, ready->subject, *out.standard, ready->parameters, ready->as_of, options.layers);
    out.rows.resize(out.standard->rows.size());
    criterion19::judge(*out.standard, out.values, ready->parameters, ready->as_of, out.rows.data());
    return out;
}

}  // namespace

}  // namespace detail

Result<RowOutcomes> judge(Dossier const& dossier, Standard const& standard, AssessOptions const& options) {
    return detail::judge_dossier(dossier, standard, options, nullptr);
}

Result<RowOutcomes> judge(Dossier const& dossier, std::shared_ptr<LoadedStandard const> const& standard,
                          AssessOptions const& options) {
    return detail::judge_dossier(dossier, standard->standard(), options, standard);
}

}  // namespace v1
}  // namespace criterion19
