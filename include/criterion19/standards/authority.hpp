// Who recognises a unit as "An toàn về an ninh, trật tự".
#pragma once

#include <criterion19/base/terms.hpp>
#include <criterion19/standards/instruments.hpp>

#include <boost/optional/optional.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// Who decides for a kind of unit over a period. The label of the citation says how well that is known; where the rule
/// was not found, `who` says so.
struct RecognisingAuthority {
    UnitKind unit;  ///< `agency` stands for enterprises and schools too
    Period period;
    Wording who;
    Citation citation;
};
inline constexpr RecognisingAuthority recognising_authorities[] = {
    {UnitKind::hamlet,
     tt23_2012.in_force,
     {"Chủ tịch UBND xã", "Chairman of the commune's People's Committee"},
     {&tt23_2012, {}, {}, {}, {}, recalled(90), {}}},
    {UnitKind::hamlet,
     tt124_2021.in_force,
     {"Chủ tịch UBND xã", "Chairman of the commune's People's Committee"},
     {&tt124_2021, "10", {}, {}, {}, wording_seen, "K"}},
    {UnitKind::commune,
     tt23_2012.in_force,
     {"Chủ tịch UBND huyện", "Chairman of the district's People's Committee"},
     {&tt23_2012, {}, {}, {}, {}, recalled(90), {}}},
    {UnitKind::commune,
     {day(2022, 2, 10), district_level_ended},
     {"Chủ tịch UBND huyện", "Chairman of the district's People's Committee"},
     {&tt124_2021, "10", {}, {}, {}, wording_seen, "K"}},
    {UnitKind::commune,
     {district_level_ended, open_end},
     {"chưa rõ: cấp huyện đã kết thúc hoạt động, quy định thay thế không có trong tài liệu đã đọc",
      "not known: the district level has ended, the replacing rule is not in what was read"},
     {&tt124_2021, "10", {}, {}, {}, content_not_available, {}}},
    {UnitKind::agency,
     tt23_2012.in_force,
     {"Chủ tịch UBND huyện hoặc tỉnh, theo cấp quản lý",
      "Chairman of the People's Committee of the district or province that manages the unit"},
     {&tt23_2012, {}, {}, {}, {}, recalled(90), {}}},
    {UnitKind::agency,
     {day(2022, 2, 10), district_level_ended},
     {"Chủ tịch UBND xã, huyện hoặc tỉnh, theo cấp quản lý hoặc được ủy quyền; Bộ Công an với đơn vị do cục nghiệp vụ "
      "theo dõi",
      "Chairman of the People's Committee of the commune, district or province that manages the unit or to which it is "
      "delegated; the Ministry of Public Security for units that its departments follow"},
     {&tt124_2021, "10", {}, {}, {}, wording_seen, "K"}},
    {UnitKind::agency,
     {district_level_ended, open_end},
     {"Chủ tịch UBND xã hoặc tỉnh, theo cấp quản lý; với đơn vị trước đây thuộc cấp huyện: chưa rõ, quy định thay thế "
      "không có trong tài liệu đã đọc",
      "Chairman of the People's Committee of the commune or province that manages the unit; for units that were the "
      "district's: not known, the replacing rule is not in what was read"},
     {&tt124_2021, "10", {}, {}, {}, content_not_available, {}}},
};

/// Who recognises a unit of this kind on that day; none before 18/06/2012.
boost::optional<RecognisingAuthority const&> recognising_authority(UnitKind kind, Day when);

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
