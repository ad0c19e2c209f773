// The militia and the military command of a commune: Luật Dân quân tự vệ 2019, 72/2020/NĐ-CP and 69/2020/TT-BQP.
//
// Read before the amendment by 98/2025/QH15, in force since 01/07/2025. Left out: Điều 8 (age and term of single
// members), contests, and enlistment, which is one of the defence targets of indicator 19.1.
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
    return {&law48_2019, article, clause, point, {}, wording_seen, "S44"};
}

inline constexpr Requirement rows[] = {
    root({&law48_2019, {}, {}, {}, {}, wording_seen, "S44"},
         {"Dân quân và Ban Chỉ huy quân sự xã theo Luật Dân quân tự vệ",
          "Militia and military command of the commune under the Law on Militia"}),
    within("9.1.a", DocumentRole::militia_registration, "registration_period", at("9", "1", "a"),
           {"Đăng ký công dân vào dân quân trong tháng 4", "Citizens are registered for the militia in April"}),
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
        .where(Flag::key_defence),
    group("20.1", at("20", "1"), {"Thành phần Ban Chỉ huy quân sự", "Members of the military command"}),
    present("20.1.a", Flag::commander_qualified, at("20", "1", "a"),
            {"Chỉ huy trưởng là ủy viên UBND, sĩ quan dự bị",
             "The commander is a member of the People's Committee and a reserve officer"}),
    present("20.1.b", Flag::political_officer_secretary, at("20", "1", "b"),
            {"Chính trị viên là bí thư cấp ủy", "The political officer is the Party secretary"}),
    present(
        "20.1.c", Flag::deputy_political_officer_youth, at("20", "1", "c"),
        {"Chính trị viên phó là bí thư Đoàn Thanh niên", "The deputy political officer is the Youth Union secretary"}),
    present("20.1.d", Flag::deputy_commander_in_post, at("20", "1", "d"),
            {"Có phó chỉ huy trưởng", "A deputy commander is in post"}),
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
             {"Dân quân cơ động, biển, binh chủng huấn luyện đủ số ngày",
              "Mobile, sea and special militia train the required days"}),
    at_least("28.1.b.2", Total::training_days_on_spot, 7, at("28", "1", "b"),
             {"Dân quân tại chỗ huấn luyện đủ số ngày", "On-the-spot militia train the required days"}),
    at_least("28.1.c", Total::training_days_standing, 60, at("28", "1", "c"),
             {"Dân quân thường trực huấn luyện đủ số ngày", "Standing militia train the required days"})
        .where(Flag::standing_unit),
    at_most("nd72-2020.4.1", Total::deputy_commanders, Composite::deputies_allowed,
            {&nd72_2020, "4", "1", {}, {}, wording_seen, "S44"},
            {"Số phó chỉ huy trưởng không quá mức được bố trí theo loại xã",
             "No more deputy commanders than the type of commune allows"})
        .from(nd72_2020.in_force.from),
    at_least("tt69-2020.9.2.a", Total::defence_exercises, 1, {&tt69_2020, "9", "2", "a", {}, wording_seen, "S44"},
             {"Có diễn tập chiến đấu phòng thủ từ một ngày đêm trong nhiệm kỳ",
              "A defence exercise of a day and a night or more was held in the Party term"})
        .from(tt69_2020.in_force.from),
};
inline constexpr Parameter parameters[] = {
    year_of_assessment,
    period("registration_period", PeriodRule::april, {"thời gian đăng ký", "when the registration is held"},
           Direction::fixed),
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
