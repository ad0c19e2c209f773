// Thông tư 124/2021/TT-BCA: the title "An toàn về an ninh, trật tự", from 10/02/2022. Here communes; the headers that
// this one includes have hamlets, agencies, enterprises and schools.
//
// The whole text was read. Điều 5 khoản 2 takes khoản 2 to 4 of Điều 4 over, on the commune's data: those rows stand
// once and keep their ids. The amendment by 48/2025/TT-BCA was not read (see changelog.hpp).
#pragma once

#include <criterion19/standards/tt124_2021_hamlet.hpp>
#include <criterion19/standards/tt124_2021_units.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace tt124 {

inline constexpr Requirement commune_head[] = {
    root(at("5"), {"Xã, phường, thị trấn đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
                   "Commune meets \"An toàn về an ninh, trật tự\""}),
    group("5.1", at("5", "1"), {"Nghị quyết, kế hoạch, đăng ký, mô hình", "Resolution, plan, registration, models"}),
    within("5.1.1", DocumentRole::party_resolution, "resolution_period", at("5", "1"),
           {"Đảng ủy có nghị quyết về an ninh, trật tự trong Quý I",
            "The Party committee has a resolution on security and order in the first quarter"}),
    within("5.1.2", DocumentRole::plan, "plan_period", at("5", "1"),
           {"Ủy ban nhân dân có kế hoạch bảo đảm an ninh, trật tự đúng thời hạn",
            "The People's Committee has a plan on security and order in time"}),
    within("5.1.3", DocumentRole::registration, "registration_period", at("5", "1"),
           {"Ủy ban nhân dân xã đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” đúng thời hạn",
            "The People's Committee has registered the commune for the title in time"}),
    effective_model("5.1.4", at("5", "1")),
};
/// Điều 4 khoản 2 to 4 as Điều 5 khoản 2 takes them over.
constexpr auto article_4_for_communes() noexcept {
    auto rows = rows_of(article_4_clauses_2_to_4);
    for (auto& row : rows) row.citation.annex = {"(theo khoản 2 Điều 5)", "applied by Article 5(2)"};
    return rows;
}
inline constexpr Requirement commune_tail[] = {
    group("5.3", at("5", "3"), {"Công an xã", "Commune police"}),
    present(
        "5.3.1", Matter::police_effective, at("5", "3"),
        {"Công an xã chủ động nắm chắc tình hình, kịp thời tham mưu, tổ chức thực hiện có hiệu quả bảo đảm an ninh, "
         "trật tự và xây dựng phong trào",
         "The commune police know the situation, advise in time and carry out security work and the movement "
         "effectively"}),
    none("5.3.2", CountKind::police_disciplined, at("5", "3"),
         {"Không có cá nhân bị xử lý kỷ luật", "No officer disciplined in any form"}),
    group("5.4", at("5", "4"), {"Khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục", "Units of the commune"}),
    all("5.4.1", Composite::units_registered, Composite::units, at("5", "4"),
        {"100 % khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục thuộc thẩm quyền hoặc được ủy quyền quản lý đã đăng "
         "ký",
         "Every hamlet, agency, enterprise and educational institution under the commune or delegated to it has "
         "registered"}),
    share("5.4.2", Composite::units_recognised, Composite::units_share_base, "recognised_share", at("5", "4"),
          {"Đơn vị được công nhận đạt tỷ lệ quy định (từ 70 %)",
           "The required share of units (70 % or more) is recognised"}),
};

inline constexpr Choice recognised_share_choices[] = {
    {"pooled", {"tổng số đơn vị thuộc phạm vi, gộp các loại", "all units in scope, all kinds together"}},
    {"registered", {"số đơn vị đã đăng ký", "the units registered"}},
    {"each_kind", {"từng loại đơn vị", "the units of each kind"}},
};
inline constexpr Parameter commune_parameters[] = {
    window(PeriodRule::commune_window, commune_window_name),
    resolution_period,
    plan_period(Direction::open),
    registration_period(Direction::open),
    percentage("recognised_share", 70, Direction::upward, {"tỷ lệ đơn vị được công nhận", "share of units recognised"}),
    reading("recognised_share_of", recognised_share_choices, {"tỷ lệ tính trên", "the share is of"}),
    strictness,
    serious_fire,
    force_majeure,
    attested_by,
};
inline constexpr auto commune_table =
    link(joined(rows_of(commune_head), article_4_for_communes(), rows_of(commune_tail)), commune_parameters);

inline constexpr Standard const* unit_standards[] = {&tt124_2021_hamlet, &tt124_2021_agency, &tt124_2021_school};

}  // namespace tt124

/// `tt124-2021/commune`: Điều 5, with Điều 4 khoản 2 to 4 on the commune's data (Điều 5 khoản 2).
inline constexpr Standard tt124_2021_commune{"tt124-2021/commune",
                                             UnitKind::commune,
                                             {"Xã \"An toàn về an ninh, trật tự\" theo Thông tư 124/2021/TT-BCA",
                                              "Commune \"An toàn về an ninh, trật tự\" under Circular 124/2021/TT-BCA"},
                                             &tt124_2021,
                                             tt124_2021.in_force,
                                             tt124_2021_read_until,
                                             tt124::commune_table.rows,
                                             tt124::commune_parameters,
                                             tt124::commune_table.links,
                                             tt124::commune_table.indicators(),
                                             {},
                                             tt124::unit_standards};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
