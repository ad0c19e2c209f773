// Which totals are parts of which: a part can never be more than its whole.
#pragma once

#include <criterion19/base/total_terms.hpp>

namespace criterion19 {
inline namespace v1 {

/// One total that counts some of what another one counts.
struct TotalPart {
    Total part;
    Total whole;
};
/// Every total that is a part of another one.
inline constexpr TotalPart total_parts[] = {
    {Total::households_registered, Total::households},
    {Total::households_pledged, Total::households},
    {Total::hamlets_registered, Total::hamlets},
    {Total::hamlets_recognised, Total::hamlets},
    {Total::hamlets_with_resolution, Total::hamlets},
    {Total::hamlets_with_plan, Total::hamlets},
    {Total::hamlets_with_meeting, Total::hamlets},
    {Total::hamlets_with_militia, Total::hamlets},
    {Total::agencies_registered, Total::agencies},
    {Total::agencies_recognised, Total::agencies},
    {Total::enterprises_registered, Total::enterprises},
    {Total::enterprises_recognised, Total::enterprises},
    {Total::schools_registered, Total::schools},
    {Total::schools_recognised, Total::schools},
    {Total::schools, Total::schools_all},
    {Total::schools_with_plan, Total::schools_all},
    {Total::units_registered, Total::units},
    {Total::units_recognised, Total::units},
    {Total::staff_briefed, Total::staff},
    {Total::staff_signed, Total::staff},
    {Total::learners_briefed, Total::learners},
    {Total::learners_signed, Total::learners},
    {Total::crime_models, Total::effective_models},
    {Total::traffic_models, Total::effective_models},
    {Total::fire_models, Total::effective_models},
    {Total::sub_units_titled, Total::sub_units_eligible},
    {Total::sub_units_eligible, Total::sub_units},
};

}  // namespace v1
}  // namespace criterion19
