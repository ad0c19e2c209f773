// What if: the dossier is assessed as changed, and then with the assumed facts.
#include <criterion19/base/closest.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/judge/scenario.hpp>
#include <criterion19/judge/what_if.hpp>
#include <criterion19/record/dossier_builder.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

void Scenario::resolve(Standard const& standard, KeyedEdit const& edit, std::vector<FactEdit>& edits, Errors& errors) {
    std::vector<std::string> keys;
    for (auto const& indicator : standard.indicators) {
        keys.push_back(key_of(standard, indicator));
        if (keys.back() == edit.key) return edits.push_back({indicator, edit.value});
    }
    errors.push_back(make_error(ErrorCode::unknown_key, edit.key, {edit.key, suggestion(edit.key, keys)}));
}

Result<Assessment> Scenario::assess() const {
    auto dossier = builder_.build();
    if (!dossier) return dossier.errors();
    auto assessment = criterion19::assess(*dossier, *standard_, options_);
    if (!assessment) return assessment;
    // Local decisions may add rows, and with them indicators.
    auto const& standard = *assessment->standard;
    Errors errors;
    std::vector<FactEdit> edits = edits_;
    for (auto const& edit : keyed_) resolve(standard, edit, edits, errors);
    Facts const empty(standard);
    for (auto const& edit : edits) {
        if (standard.slot_of(edit.indicator) < 0) continue;
        auto const domain = empty.whole_domain(edit.indicator);
        for (auto const bound : {edit.value.lo, edit.value.hi})
            if (bound < domain.lo || bound > domain.hi) {
                errors.push_back(
                    make_error(ErrorCode::out_of_range, key_of(standard, edit.indicator),
                               {std::to_string(bound), std::to_string(domain.lo), std::to_string(domain.hi)}));
                break;
            }
        if (edit.value.lo > edit.value.hi)
            errors.push_back(make_error(ErrorCode::invalid_interval, key_of(standard, edit.indicator),
                                        {std::to_string(edit.value.lo), std::to_string(edit.value.hi)}));
    }
    if (!errors.empty()) return errors;
    if (edits.empty()) return assessment;
    return with_facts(*assessment, edits);
}

}  // namespace v1
}  // namespace criterion19
