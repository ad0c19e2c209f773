// The militia and the military command of a commune: Luật Dân quân tự vệ 2019, 72/2020/NĐ-CP and 69/2020/TT-BQP, by the
// periods in which they were changed.
//
// 01/07/2025: 98/2025/QH15 on the members of the command; 07/08/2025: 220/2025/NĐ-CP on their numbers; 26/01/2026 to
// 28/02/2027: 66.12/2026/NQ-CP, under which the Minister of Defence fixes posts and numbers. What follows the
// resolution is not known, so its rows go on as they are. Left out: Điều 8 (age and term of single members), contests,
// enlistment, which is one of the defence targets of indicator 19.1, the yearly training of commanders (69/2020/TT-BQP,
// Điều 3), the head of the hamlet's militia, and units of mortars and special arms (Điều 15 khoản 2, "căn cứ yêu cầu
// nhiệm vụ").
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace militia2019 {

constexpr Citation at(std::string_view article, std::string_view clause, std::string_view point = {}) noexcept {
    return {&law48_2019, article, clause, point, {}, wording_seen, {}};
}
/// Điều 20 khoản 1 as 98/2025/QH15 words it.
constexpr Citation as_amended(std::string_view point) noexcept {
    return {&law48_2019,
            "20",
            "1",
            point,
            {"(sửa đổi bởi Luật 98/2025/QH15)", "as amended by Law 98/2025/QH15"},
            seen_secondary,
            "dantri.com.vn/noi-vu/pho-chi-huy-truong-ban-chi-huy-quan-su-xa-duoc-xep-bien-che-cong-chuc-"
            "20250821141845230.htm"};
}
constexpr Citation of_decree_72(std::string_view point) noexcept {
    return {&nd72_2020, "4", "1", point, {}, wording_seen, {}};
}
constexpr Citation of_decree_220(std::string_view point) noexcept {
    return {&nd220_2025,
            "5",
            "2",
            point,
            {},
            seen_secondary,
            "xaydungchinhsach.chinhphu.vn/kien-nghi-som-huong-dan-bien-che-pho-chi-huy-truong-ban-chi-huy-quan-su-cap-"
            "xa-119251209113102714.htm"};
}
constexpr Citation of_resolution(Label label) noexcept {
    return {&nq66_12_2026,
            {},
            {},
            {},
            {"thành phần Ban Chỉ huy quân sự cấp xã", "members of the commune's military command"},
            label,
            "soha.vn/to-chuc-cua-ban-chi-huy-quan-su-cap-xa-198260129062733726.htm"};
}

inline constexpr Day law_amended = day(2025, 7, 1);
inline constexpr Day numbers_amended = nd220_2025.in_force.from;
inline constexpr Day resolution_begins = nq66_12_2026.in_force.from;

inline constexpr Requirement rows[] = {
    root({&law48_2019, {}, {}, {}, {}, wording_seen, {}},
         {"Dân quân và Ban Chỉ huy quân sự xã theo Luật Dân quân tự vệ",
          "Militia and military command of the commune under the Law on Militia"}),
    within("9.1.a", DocumentRole::militia_registration, "registration_period", at("9", "1", "a"),
           {"Đăng ký công dân đủ 18 tuổi thực hiện nghĩa vụ tham gia Dân quân tự vệ trong tháng 4",
            "Citizens who have turned 18 are registered in April for the duty to serve in the militia"}),
    all("15.1", Total::hamlets_with_militia, Total::hamlets, at("15", "1"),
        {"Mọi thôn, tổ dân phố có đơn vị dân quân tại chỗ", "Every hamlet has an on-the-spot militia unit"}),
    group("15.2", at("15", "2"), {"Đơn vị dân quân của xã", "Militia units of the commune"}),
    present("15.2.1", Flag::mobile_platoon, at("15", "2"),
            {"Có trung đội dân quân cơ động", "There is a mobile militia platoon"}),
    present("15.2.2", Flag::sea_unit, at("15", "2"),
            {"Có đơn vị dân quân biển (xã ven biển, xã đảo)", "There is a sea militia unit (coastal, island communes)"})
        .where(Flag::coastal_or_island),
    present("15.2.3", Flag::standing_unit, at("15", "2"),
            {"Có đơn vị dân quân thường trực (xã trọng điểm về quốc phòng)",
             "There is a standing militia unit (key-defence communes)"})
        .where(Composite::standing_unit_due),
    group("20.1", at("20", "1"), {"Thành phần Ban Chỉ huy quân sự", "Members of the military command"}),
    present("20.1.a", Flag::commander_qualified, at("20", "1", "a"),
            {"Chỉ huy trưởng là Ủy viên Ủy ban nhân dân cấp xã, sĩ quan dự bị",
             "The commander is a member of the People's Committee and a reserve officer"})
        .until(law_amended),
    present("20.1.a", Flag::commander_civil_servant, as_amended("a"),
            {"Chỉ huy trưởng là công chức, Ủy viên Ủy ban nhân dân cấp xã, sĩ quan dự bị",
             "The commander is a civil servant, a member of the People's Committee and a reserve officer"})
        .from(law_amended)
        .until(resolution_begins),
    present("20.1.a", Flag::commander_in_post, of_resolution(seen_secondary),
            {"Có Chỉ huy trưởng Ban Chỉ huy quân sự cấp xã", "A commander of the military command is in post"})
        .from(resolution_begins),
    present(
        "20.1.b", Flag::political_officer_secretary, at("20", "1", "b"),
        {"Chính trị viên là Bí thư cấp ủy cấp xã", "The political officer is the secretary of the Party committee"}),
    present("20.1.c", Flag::deputy_political_officer_youth, at("20", "1", "c"),
            {"Chính trị viên phó do Bí thư Đoàn Thanh niên Cộng sản Hồ Chí Minh cấp xã đảm nhiệm",
             "The deputy political officer is the secretary of the Ho Chi Minh Communist Youth Union"})
        .until(resolution_begins),
    present("20.1.c", Flag::deputy_political_officer_in_post, of_resolution(seen_secondary),
            {"Có Chính trị viên phó", "A deputy political officer is in post"})
        .from(resolution_begins),
    present("20.1.d", Flag::deputy_commander_in_post, at("20", "1", "d"),
            {"Phó Chỉ huy trưởng là người hoạt động không chuyên trách ở cấp xã",
             "A deputy commander, a part-time official of the commune, is in post"})
        .until(law_amended),
    present("20.1.d", Flag::deputy_and_assistant_civil_servants, as_amended("d"),
            {"Có Phó Chỉ huy trưởng và Trợ lý, là công chức",
             "A deputy commander and an assistant, both civil servants, are in post"})
        .from(law_amended)
        .until(resolution_begins),
    present("20.1.d", Flag::deputy_and_assistants_in_post, of_resolution(seen_secondary),
            {"Có Phó Chỉ huy trưởng và các trợ lý", "A deputy commander and assistants are in post"})
        .from(resolution_begins),
    group("20.2", at("20", "2"), {"Nơi làm việc và con dấu", "Office and seal"}),
    present("20.2.1", Flag::command_has_office, at("20", "2"),
            {"Ban Chỉ huy quân sự có trụ sở hoặc nơi làm việc riêng",
             "The military command has an office or workplace of its own"}),
    present("20.2.2", Flag::command_has_seal, at("20", "2"),
            {"Ban Chỉ huy quân sự có con dấu riêng", "The military command has its own seal"}),
    group("28.1", at("28", "1"), {"Thời gian huấn luyện hằng năm", "Yearly training"}),
    at_least("28.1.a", Total::training_days_first_year, 15, at("28", "1", "a"),
             {"Dân quân năm thứ nhất (trừ thường trực) huấn luyện đủ số ngày",
              "First-year militia other than standing train the required days"})
        .where(Flag::has_first_year_militia),
    group("28.1.b", at("28", "1", "b"), {"Dân quân từ năm thứ hai", "Militia from the second year"}),
    at_least("28.1.b.1", Total::training_days_mobile, 12, at("28", "1", "b"),
             {"Dân quân cơ động, biển, binh chủng từ năm thứ hai huấn luyện đủ số ngày",
              "Mobile, sea and special militia from the second year on train the required days"})
        .where(Flag::has_later_mobile_militia),
    at_least("28.1.b.2", Total::training_days_on_spot, 7, at("28", "1", "b"),
             {"Dân quân tại chỗ từ năm thứ hai huấn luyện đủ số ngày",
              "On-the-spot militia from the second year on train the required days"})
        .where(Flag::has_later_on_spot_militia),
    at_least("28.1.c", Total::training_days_standing, 60, at("28", "1", "c"),
             {"Dân quân thường trực huấn luyện đủ số ngày", "Standing militia train the required days"})
        .where(Flag::standing_unit),
    group("nd72-2020.4.1", of_decree_72({}),
          {"Bố trí 01 Phó Chỉ huy trưởng; xã loại 1, biên giới, ven biển, đảo không quá 02",
           "One deputy commander; at most two in communes of type 1, on the border, on the coast or an island"})
        .from(nd72_2020.in_force.from)
        .until(numbers_amended),
    at_most("nd72-2020.4.1.1", Total::deputy_commanders, Composite::deputies_allowed, of_decree_72("a"),
            {"Số Phó Chỉ huy trưởng không quá mức được bố trí", "No more deputy commanders than allowed"})
        .from(nd72_2020.in_force.from)
        .until(numbers_amended),
    at_least("nd72-2020.4.1.2", Total::deputy_commanders, Composite::deputies_required, of_decree_72("b"),
             {"Số Phó Chỉ huy trưởng không dưới mức phải bố trí", "No fewer deputy commanders than required"})
        .from(nd72_2020.in_force.from)
        .until(numbers_amended),
    group("nd220-2025.5.2.a", of_decree_220({}),
          {"Bố trí 01 Phó Chỉ huy trưởng; xã trọng điểm về quốc phòng không quá 02",
           "One deputy commander; at most two in a commune that is key for defence"})
        .from(numbers_amended)
        .until(resolution_begins),
    at_most("nd220-2025.5.2.a.1", Total::deputy_commanders, Composite::deputies_allowed_2025, of_decree_220("a"),
            {"Số Phó Chỉ huy trưởng không quá mức được bố trí", "No more deputy commanders than allowed"})
        .from(numbers_amended)
        .until(resolution_begins),
    at_least("nd220-2025.5.2.a.2", Total::deputy_commanders, Composite::deputies_required_2025, of_decree_220("b"),
             {"Số Phó Chỉ huy trưởng không dưới mức phải bố trí", "No fewer deputy commanders than required"})
        .from(numbers_amended)
        .until(resolution_begins),
    equals("nd220-2025.5.2.b", Total::assistants, 1, of_decree_220({}), {"Bố trí 01 Trợ lý", "One assistant"})
        .from(numbers_amended)
        .until(resolution_begins),
    present("nq66.12-2026.posts", Matter::posts_of_command, of_resolution(content_not_available),
            {"Chức danh, số lượng theo quy định của Bộ trưởng Bộ Quốc phòng (chưa có nội dung)",
             "Posts and numbers as the Minister of Defence fixes them (content not available)"})
        .from(resolution_begins),
    at_least("tt69-2020.9.2.a", Total::defence_exercises, 1, {&tt69_2020, "9", "2", "a", {}, wording_seen, {}},
             {"Có diễn tập chiến đấu phòng thủ từ một ngày đêm trong nhiệm kỳ đại hội đảng",
              "A defence exercise of a day and a night or more was held in the Party term"})
        .from(tt69_2020.in_force.from),
};

inline constexpr Choice standing_unit_choices[] = {
    {"key_defence", {"xã trọng điểm về quốc phòng", "communes that are key for defence"}},
    {"where_asked",
     {"xã trọng điểm về quốc phòng mà cơ quan quân sự yêu cầu",
      "communes that are key for defence, where the military command asks for it"}},
};
/// 72/2020/NĐ-CP, Điều 4 khoản 1 điểm a: in the first group the province's council fixes the number.
constexpr Parameter deputies_in_first_group() noexcept {
    auto parameter = threshold("deputies_in_first_group", 2, Direction::downward,
                               {"số phó chỉ huy trưởng ở xã loại 1, biên giới, ven biển, đảo (đến 06/08/2025)",
                                "deputy commanders in communes of type 1, border, coast or island (until 06/08/2025)"});
    parameter.minimum = 1;
    return parameter;
}
inline constexpr Parameter parameters[] = {
    year_of_assessment,
    period("registration_period", PeriodRule::april, {"thời gian đăng ký", "when the registration is held"},
           Direction::fixed),
    deputies_in_first_group(),
    reading("standing_unit_where", standing_unit_choices,
            {"đơn vị dân quân thường trực phải có ở", "a standing militia unit is asked of"}),
    attested_by,
};
inline constexpr auto table = link(rows_of(rows), parameters);

}  // namespace militia2019

/// `militia-2019/commune`: what stands behind indicator 19.1.
inline constexpr Standard militia_2019_commune{
    "militia-2019/commune",
    UnitKind::commune,
    {"Dân quân xã theo Luật Dân quân tự vệ 2019", "Militia of the commune under the Law on Militia of 2019"},
    &law48_2019,
    law48_2019.in_force,
    law48_2019_read_until,
    militia2019::table.rows,
    militia2019::parameters,
    militia2019::table.links,
    militia2019::table.indicators()};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
