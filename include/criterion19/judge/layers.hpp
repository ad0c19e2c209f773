// Local decisions beyond thresholds: rows that a province adds, whom its decision concerns, what it decided.
#pragma once

#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/record/dossier.hpp>

#include <memory>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Whether any of the layers adds a row to this standard.
bool adds_rows(std::vector<ParameterLayer> const& layers, Standard const& standard);

/// The standard with the rows that the layers add to it, each behind the rows of its group; id and ids stay. What the
/// views of `standard` show must outlive the result; `owner`, where given, is kept for that. Errors, each at
/// "/layers/n" and the path of the row: no such group, one under which a row would not make the standard stricter,
/// an id of two layers, whatever else `validate` finds.
///
/// Cheap beside reading a dossier, but not free: for many dossiers, put the standard together once.
Result<std::shared_ptr<LoadedStandard const>> with_added_rows(Standard const& standard,
                                                              std::vector<ParameterLayer> const& layers,
                                                              std::shared_ptr<void const> owner = nullptr);

/// Whether the layer is of the dossier's province, of that of a commune merged into it, or either says none. "Tỉnh" and
/// "Thành phố" before the name do not matter.
bool concerns(ParameterLayer const& layer, DossierContent const& dossier);

/// Whether the layer changes or adds anything in this standard or in those by which the units inside are judged. One
/// that only names who appraises speaks of every standard.
bool speaks_of(ParameterLayer const& layer, Standard const& standard);

}  // namespace v1
}  // namespace criterion19
