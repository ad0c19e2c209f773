// Who can change an indicator before the year is over: the unit itself, another body, or nobody.
#pragma once

#include <criterion19/judge/explain/direction.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// By whose act an indicator can still become better.
enum class Means : std::uint8_t {
    nobody,     ///< what happened, a figure of the past, a fact of the place
    unit,       ///< the unit's own work: registrations, documents, models, training
    authority,  ///< a decision, rating or attestation of another body
};
template <>
struct Vocabulary<Means> {
    static constexpr Term<Means> terms[] = {
        {Means::nobody, "nobody", {"không khắc phục được trong năm nay", "nothing can mend it this year"}},
        {Means::unit, "unit", {"đơn vị tự thực hiện", "by the unit's own work"}},
        {Means::authority, "authority", {"cần cơ quan có thẩm quyền quyết định", "by decision of another body"}},
    };
};
static_assert(is_in_order<Means>());

/// By whose act `indicator` can become better under `standard`. Documents count as the unit's work here; whether there
/// is still time for them depends on the day. What a standard file declares is held for the unit's work where rows want
/// more of it, and for events where they want less.
constexpr Means means_of(Standard const& standard, Indicator indicator) noexcept;

namespace detail {

constexpr Means means_of(Total total) noexcept {
    switch (total) {
        case Total::households:
        case Total::hamlets:
        case Total::agencies:
        case Total::enterprises:
        case Total::schools:
        case Total::schools_all:
        case Total::units:
        case Total::staff:
        case Total::learners:
        case Total::sub_units_eligible:
        case Total::sub_units:
            return Means::nobody;
        case Total::hamlets_recognised:
        case Total::agencies_recognised:
        case Total::enterprises_recognised:
        case Total::schools_recognised:
        case Total::units_recognised:
        case Total::sub_units_titled:
            return Means::authority;
        default:
            break;
    }
    return Means::unit;
}

constexpr Means means_of(Flag flag) noexcept {
    switch (flag) {
        case Flag::ward:
        case Flag::coastal_or_island:
        case Flag::border:
        case Flag::type_1:
        case Flag::key_defence:
        case Flag::has_party_organisation:
        case Flag::has_guard_force:
        case Flag::guard_eligible:
        case Flag::general_school:
        case Flag::primary_or_preschool:
        case Flag::armed_forces:
        case Flag::small_or_micro:
        case Flag::managed_by_commune:
        case Flag::has_first_year_militia:
        case Flag::has_later_mobile_militia:
        case Flag::has_later_on_spot_militia:
        case Flag::standing_unit_asked:
        case Flag::guarding_not_concerned:
        case Flag::state_secrets_not_concerned:
        case Flag::internal_politics_not_concerned:
        case Flag::labour_safety_not_concerned:
        case Flag::fire_not_concerned:
        case Flag::environment_not_concerned:
        case Flag::learners_not_concerned:
        case Flag::defence_targets_complete:
            return Means::nobody;
        default:
            break;
    }
    return Means::unit;
}

constexpr Means means_of(Composite composite) noexcept {
    switch (composite) {
        case Composite::units:
        case Composite::units_share_base:
        case Composite::people:
        case Composite::serious_events:
        case Composite::police_and_guard_warned:
        case Composite::negative_attestation_made:
        case Composite::deputies_allowed:
        case Composite::has_eligible_sub_units:
        case Composite::guard_to_be_rated:
        case Composite::deputies_required:
        case Composite::deputies_allowed_2025:
        case Composite::deputies_required_2025:
        case Composite::standing_unit_due:
        case Composite::party_cell_asked:
        case Composite::has_sub_units:
        case Composite::sub_units_base:
            return Means::nobody;
        case Composite::units_recognised:
        case Composite::police_title:
        case Composite::commune_police_title:
        case Composite::force_rating:
        case Composite::force_title_or_rating:
        case Composite::guard_title_or_rating:
        case Composite::recognised_safe:
        case Composite::recognised_new_rural:
        case Composite::not_complex_in_security:
            return Means::authority;
        case Composite::units_registered:
        case Composite::people_briefed:
        case Composite::people_signed:
        case Composite::rules_of_agency:
        case Composite::rules_of_school:
        case Composite::rules_of_agency_2012:
        case Composite::rules_of_school_2012:
        case Composite::rules_of_agency_settled:
        case Composite::rules_of_school_settled:
        case Composite::defence_targets_missed:
        case Composite::three_kind_models:
            break;
    }
    return Means::unit;
}

}  // namespace detail

constexpr Means means_of(Standard const& standard, Indicator indicator) noexcept {
    if (indicator.is_total()) return detail::means_of(indicator.total());
    if (indicator.is_flag()) return detail::means_of(indicator.flag());
    if (indicator.is_composite()) return detail::means_of(indicator.composite());
    if (indicator.is_matter()) return Means::authority;
    if (indicator.is_document()) return Means::unit;
    if (!indicator.is_declared()) return Means::nobody;
    return direction_of(standard, indicator) == ReadingDirection::downward ? Means::nobody : Means::unit;
}

}  // namespace v1
}  // namespace criterion19
