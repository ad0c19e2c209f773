// Which question of a dossier a number of a report answers.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// What a ratio, a count or a comparison speaks of. A meaning is given only where words beside the number say it.
enum class FactMeaning : std::uint8_t {
    none,                   ///< no question of the dossier, or it cannot be told which
    households_total,       ///< tổng số hộ
    households_registered,  ///< hộ đăng ký danh hiệu
    households_pledged,     ///< hộ ký cam kết
    households_recognised,  ///< hộ được công nhận
    hamlets_total,          ///< số thôn, khu dân cư
    hamlets_registered,     ///< thôn đăng ký danh hiệu
    hamlets_recognised,     ///< thôn đạt, được công nhận
    hamlets_met,            ///< thôn tổ chức họp dân
    hamlet_plans,           ///< ban điều hành thôn có kế hoạch
    hamlet_models,          ///< thôn có mô hình
    cell_resolutions,       ///< chi bộ có nghị quyết chuyên đề
    schools_total,          ///< số trường học
    schools_registered,     ///< trường đăng ký danh hiệu
    schools_recognised,     ///< trường được công nhận
    schools_with_papers,    ///< trường ban hành nghị quyết và kế hoạch
    agencies_total,         ///< số cơ quan, doanh nghiệp
    agencies_registered,    ///< cơ quan, doanh nghiệp đăng ký
    agencies_recognised,    ///< cơ quan, doanh nghiệp được công nhận
    communes_recognised,    ///< xã được công nhận an toàn về ANTT
    communes_criterion19,   ///< xã đạt tiêu chí 19
    meetings_held,          ///< buổi họp dân, tuyên truyền
    attendance,             ///< người tham dự
    attendance_rate,        ///< tỷ lệ tham dự
    movement_models,        ///< mô hình tự quản
    model_members,          ///< thành viên của mô hình
    cameras,                ///< mắt camera an ninh
    tips_received,          ///< nguồn tin quần chúng cung cấp
    crimes,                 ///< vụ phạm pháp hình sự, tội phạm
    crimes_solved,          ///< vụ được làm rõ
    social_evils,           ///< vụ tệ nạn xã hội
    drug_cases,             ///< vụ ma túy
    traffic_accidents,      ///< vụ tai nạn giao thông
    traffic_deaths,         ///< người chết vì tai nạn giao thông
    fires,                  ///< vụ cháy, nổ
    militia,                ///< dân quân tự vệ
    enlistment,             ///< công dân nhập ngũ
    complaints,             ///< đơn khiếu nại, tố cáo
};

template <>
struct Vocabulary<FactMeaning> {
    static constexpr Term<FactMeaning> terms[] = {
        {FactMeaning::none, "none", {"chưa rõ", "none"}},
        {FactMeaning::households_total, "households_total", {"tổng số hộ", "households"}},
        {FactMeaning::households_registered, "households_registered", {"hộ đăng ký", "households registered"}},
        {FactMeaning::households_pledged, "households_pledged", {"hộ ký cam kết", "households that pledged"}},
        {FactMeaning::households_recognised, "households_recognised", {"hộ được công nhận", "households recognised"}},
        {FactMeaning::hamlets_total, "hamlets_total", {"số thôn", "hamlets"}},
        {FactMeaning::hamlets_registered, "hamlets_registered", {"thôn đăng ký", "hamlets registered"}},
        {FactMeaning::hamlets_recognised, "hamlets_recognised", {"thôn đạt chuẩn", "hamlets recognised"}},
        {FactMeaning::hamlets_met, "hamlets_met", {"thôn họp dân", "hamlets that held meetings"}},
        {FactMeaning::hamlet_plans, "hamlet_plans", {"thôn có kế hoạch", "hamlets with a plan"}},
        {FactMeaning::hamlet_models, "hamlet_models", {"thôn có mô hình", "hamlets with a movement model"}},
        {FactMeaning::cell_resolutions, "cell_resolutions", {"chi bộ có nghị quyết", "Party cells with a resolution"}},
        {FactMeaning::schools_total, "schools_total", {"số trường", "schools"}},
        {FactMeaning::schools_registered, "schools_registered", {"trường đăng ký", "schools registered"}},
        {FactMeaning::schools_recognised, "schools_recognised", {"trường đạt chuẩn", "schools recognised"}},
        {FactMeaning::schools_with_papers,
         "schools_with_papers",
         {"trường có nghị quyết, kế hoạch", "schools with resolution and plan"}},
        {FactMeaning::agencies_total, "agencies_total", {"số cơ quan", "agencies and enterprises"}},
        {FactMeaning::agencies_registered, "agencies_registered", {"cơ quan đăng ký", "agencies registered"}},
        {FactMeaning::agencies_recognised, "agencies_recognised", {"cơ quan đạt chuẩn", "agencies recognised"}},
        {FactMeaning::communes_recognised, "communes_recognised", {"xã đạt an toàn về ANTT", "communes recognised"}},
        {FactMeaning::communes_criterion19,
         "communes_criterion19",
         {"xã đạt tiêu chí 19", "communes with criterion 19"}},
        {FactMeaning::meetings_held, "meetings_held", {"buổi họp", "meetings held"}},
        {FactMeaning::attendance, "attendance", {"người tham dự", "people present"}},
        {FactMeaning::attendance_rate, "attendance_rate", {"tỷ lệ tham dự", "attendance rate"}},
        {FactMeaning::movement_models, "movement_models", {"mô hình tự quản", "movement models"}},
        {FactMeaning::model_members, "model_members", {"thành viên mô hình", "members of models"}},
        {FactMeaning::cameras, "cameras", {"camera an ninh", "security cameras"}},
        {FactMeaning::tips_received, "tips_received", {"tin báo của dân", "tips from the people"}},
        {FactMeaning::crimes, "crimes", {"vụ phạm pháp hình sự", "crimes"}},
        {FactMeaning::crimes_solved, "crimes_solved", {"vụ được làm rõ", "crimes solved"}},
        {FactMeaning::social_evils, "social_evils", {"vụ tệ nạn xã hội", "social evils"}},
        {FactMeaning::drug_cases, "drug_cases", {"vụ ma túy", "drug cases"}},
        {FactMeaning::traffic_accidents, "traffic_accidents", {"vụ tai nạn giao thông", "traffic accidents"}},
        {FactMeaning::traffic_deaths, "traffic_deaths", {"người chết vì tai nạn", "traffic deaths"}},
        {FactMeaning::fires, "fires", {"vụ cháy, nổ", "fires and explosions"}},
        {FactMeaning::militia, "militia", {"dân quân tự vệ", "militia"}},
        {FactMeaning::enlistment, "enlistment", {"nhập ngũ", "enlistment"}},
        {FactMeaning::complaints, "complaints", {"đơn khiếu nại, tố cáo", "complaints"}},
    };
};
static_assert(is_in_order<FactMeaning>());

}  // namespace v1
}  // namespace criterion19
