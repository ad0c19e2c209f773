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

/// Key of the parameter that measuring this indicator reads beside the window of its events; empty for most.
constexpr std::string_view measuring_parameter(Indicator indicator) noexcept {
    if (indicator.is_count()) {
        switch (indicator.count()) {
            case CountKind::serious_fires:
            case CountKind::residents_serious_accidents:
                return "serious_fire";
            case CountKind::national_security_acts:
                return "security_acts";
            default:
                break;
        }
    }
    if (indicator == Indicator(Composite::serious_events)) return "serious_fire";
    if (indicator == Indicator(Composite::units_recognised) || indicator == Indicator(Composite::units_share_base))
        return "recognised_share_of";
    if (indicator == Indicator(Composite::deputies_allowed)) return "deputies_in_first_group";
    if (indicator == Indicator(Composite::standing_unit_due)) return "standing_unit_where";
    if (indicator == Indicator(Composite::party_cell_asked)) return "party_resolution_where";
    if (indicator == Indicator(Composite::sub_units_base)) return "sub_unit_share_of";
    return {};
}

}  // namespace v1
}  // namespace criterion19
