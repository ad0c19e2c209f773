// An assessment judged again with some of its facts changed.
#pragma once

#include <criterion19/judge/assessment.hpp>

#include <vector>

namespace criterion19 {
inline namespace v1 {

/// "What if it were so": one indicator and what it is taken to be.
struct FactEdit {
    Indicator indicator;
    Interval value;
};

/// The same standard, parameters and day over changed facts. An indicator that the standard does not read is left out.
/// A changed value stands without the dossier's evidence, marked as assumed.
Assessment with_facts(Assessment const& assessment, std::vector<FactEdit> const& edits);

}  // namespace v1
}  // namespace criterion19
