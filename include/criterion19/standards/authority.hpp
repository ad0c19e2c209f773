// Who recognises a unit as "An toàn về an ninh, trật tự".
#pragma once

#include <criterion19/base/terms.hpp>
#include <criterion19/standards/instruments.hpp>

#include <boost/optional/optional.hpp>

#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// Who proposes and who decides for a kind of unit over a period. The labels of the citations say how well that is
/// known; where the rule was not found, `who` says so.
struct RecognisingAuthority {
    UnitKind unit;  ///< `agency` stands for enterprises and schools too
    Period period;
    Wording who;
    Citation citation;
    Wording proposes = {};  ///< who holds the meeting that proposes, and who appraises; empty: not read
    Citation proposal = {};
};

namespace procedure {

/// First day for which Điều 9 and 10 were not read as amended.
inline constexpr Day unknown_from = Day{tt124_2021_read_until.number + 1};
inline constexpr Wording not_known = {"chưa rõ: Thông tư 48/2025/TT-BCA sửa đổi từ 01/07/2025, chưa đọc được",
                                      "not known: Circular 48/2025/TT-BCA, from 01/07/2025, was not read"};
constexpr Citation clause_9_1(std::string_view point) noexcept {
    return {&tt124_2021, "9", "1", point, {}, wording_seen, {}};
}
constexpr Citation clause_10(std::string_view clause) noexcept {
    return {&tt124_2021, "10", clause, {}, {}, wording_seen, {}};
}
inline constexpr Wording of_district_or_province = {"Ủy ban nhân dân huyện hoặc tỉnh, theo cấp quản lý",
                                                    "the People's Committee of the district or province that manages "
                                                    "the unit"};

/// Papers that register a unit for the title (Điều 9 khoản 2 điểm a).
inline constexpr Wording registration_file[] = {
    {"nghị quyết của cấp ủy Đảng (nơi có tổ chức Đảng)", "the Party resolution, where there is a Party organisation"},
    {"kế hoạch", "the plan"},
    {"bản đăng ký", "the registration sheet"},
};
inline constexpr Citation registration_file_place{&tt124_2021, "9", "2", "a", {}, wording_seen, {}};
/// Papers that ask for recognition (Điều 9 khoản 2 điểm b).
inline constexpr Wording recognition_file[] = {
    {"tờ trình", "the request"},
    {"báo cáo kết quả xây dựng đạt tiêu chuẩn", "the report on the results"},
    {"biên bản cuộc họp đánh giá", "the minutes of the meeting that assesses"},
    {"tài liệu khác (nếu có)", "other papers, where there are any"},
};
inline constexpr Citation recognition_file_place{&tt124_2021, "9", "2", "b", {}, wording_seen, {}};

}  // namespace procedure

inline constexpr RecognisingAuthority recognising_authorities[] = {
    {UnitKind::hamlet,
     tt23_2012.in_force,
     {"Ủy ban nhân dân xã", "the commune's People's Committee"},
     {&tt23_2012, {}, {}, {}, {}, recalled(90), {}}},
    {UnitKind::hamlet,
     tt124_2021.in_force,
     {"Ủy ban nhân dân xã", "the commune's People's Committee"},
     procedure::clause_10("1"),
     {"cuộc họp do trưởng khu dân cư chủ trì, có chi bộ, Ban Công tác Mặt trận, công an cơ sở; Thường trực Ban Chỉ đạo "
      "cấp xã thẩm định",
      "a meeting under the head of the hamlet with Party cell, Front and police; the standing body of the commune's "
      "steering committee appraises"},
     procedure::clause_9_1("a")},
    {UnitKind::commune,
     tt23_2012.in_force,
     {"Ủy ban nhân dân huyện", "the district's People's Committee"},
     {&tt23_2012, {}, {}, {}, {}, recalled(90), {}}},
    {UnitKind::commune,
     {day(2022, 2, 10), district_level_ended},
     {"Ủy ban nhân dân huyện", "the district's People's Committee"},
     procedure::clause_10("2"),
     {"Ban Chỉ đạo cấp xã họp đánh giá; Thường trực Ban Chỉ đạo cấp huyện thẩm định",
      "the commune's steering committee assesses; the standing body of the district's appraises"},
     procedure::clause_9_1("b")},
    {UnitKind::commune,
     {district_level_ended, open_end},
     {"chưa rõ: cấp huyện đã kết thúc hoạt động, quy định thay thế không có trong tài liệu đã đọc",
      "not known: the district level has ended, the replacing rule is not in what was read"},
     {&tt124_2021, "10", {}, {}, {}, content_not_available, {}}},
    {UnitKind::agency,
     tt23_2012.in_force,
     procedure::of_district_or_province,
     {&tt23_2012, {}, {}, {}, {}, recalled(90), {}}},
    {UnitKind::agency,
     {day(2022, 2, 10), district_level_ended},
     {"Ủy ban nhân dân xã, huyện hoặc tỉnh, theo cấp quản lý hoặc được ủy quyền; Bộ Công an với đơn vị do cục nghiệp "
      "vụ "
      "theo dõi",
      "the People's Committee of the commune, district or province that manages the unit or to which it is delegated; "
      "the Ministry of Public Security for units that its departments follow"},
     {&tt124_2021, "10", {}, {}, {}, wording_seen, {}},
     {"người đứng đầu đơn vị chủ trì cuộc họp, có cấp ủy, đoàn thể, lực lượng bảo vệ, công an",
      "a meeting under the head of the unit with Party committee, unions, guard force and police"},
     procedure::clause_9_1("c")},
    {UnitKind::agency,
     {district_level_ended, open_end},
     {"Ủy ban nhân dân xã hoặc tỉnh, theo cấp quản lý; với đơn vị trước đây thuộc cấp huyện: chưa rõ, quy định thay "
      "thế "
      "không có trong tài liệu đã đọc",
      "the People's Committee of the commune or province that manages the unit; for units that were the district's: "
      "not "
      "known, the replacing rule is not in what was read"},
     {&tt124_2021, "10", {}, {}, {}, content_not_available, {}}},
};

/// Who recognises a unit of this kind on that day; none before 18/06/2012.
boost::optional<RecognisingAuthority const&> recognising_authority(UnitKind kind, Day when);

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
