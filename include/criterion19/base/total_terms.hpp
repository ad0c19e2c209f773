// What stands as stated on the day of the dossier.
#pragma once

#include <criterion19/base/vocabulary.hpp>

namespace criterion19 {
inline namespace v1 {

/// Something that stands as stated on the day of the dossier: a total, not an event.
enum class Total : std::uint8_t {
    households,               ///< hộ gia đình đang cư trú
    households_registered,    ///< hộ đăng ký tham gia
    households_pledged,       ///< hộ ký cam kết
    hamlets,                  ///< khu dân cư
    hamlets_registered,       ///< khu dân cư đăng ký
    hamlets_recognised,       ///< khu dân cư được công nhận
    hamlets_with_resolution,  ///< khu dân cư có nghị quyết chi bộ
    hamlets_with_plan,        ///< khu dân cư có kế hoạch
    hamlets_with_meeting,     ///< khu dân cư đã họp dân
    agencies,                 ///< cơ quan thuộc phạm vi
    agencies_registered,
    agencies_recognised,
    enterprises,  ///< doanh nghiệp thuộc phạm vi
    enterprises_registered,
    enterprises_recognised,
    schools,  ///< cơ sở giáo dục thuộc phạm vi
    schools_registered,
    schools_recognised,
    schools_all,        ///< nhà trường trên địa bàn, mọi cấp học
    schools_with_plan,  ///< nhà trường có nghị quyết, kế hoạch
    units,              ///< đơn vị thuộc phạm vi, bốn loại
    units_registered,
    units_recognised,
    staff,          ///< cán bộ, công chức, viên chức, người lao động
    staff_briefed,  ///< ... được phổ biến, quán triệt
    staff_signed,   ///< ... ký cam kết
    learners,       ///< người học (23/2012: từ trung học cơ sở trở lên)
    learners_briefed,
    learners_signed,
    effective_models,          ///< mô hình hoạt động hiệu quả
    self_management_models,    ///< mô hình tự quản
    self_protection_models,    ///< mô hình tự phòng, tự quản, tự bảo vệ
    camera_models,             ///< mô hình camera an ninh
    crime_models,              ///< mô hình phòng, chống tội phạm, tệ nạn xã hội hiệu quả
    traffic_models,            ///< mô hình trật tự, an toàn giao thông hiệu quả
    fire_models,               ///< mô hình phòng cháy, chữa cháy hiệu quả
    sub_units_eligible,        ///< đầu mối trực thuộc đủ điều kiện bình xét
    sub_units_titled,          ///< đầu mối đạt danh hiệu hoặc hoàn thành tốt
    hamlets_with_militia,      ///< khu dân cư có đơn vị dân quân tại chỗ
    deputy_commanders,         ///< phó chỉ huy trưởng Ban CHQS
    training_days_first_year,  ///< ngày huấn luyện, năm thứ nhất
    training_days_mobile,      ///< ngày huấn luyện từ năm thứ hai: cơ động, biển, binh chủng
    training_days_on_spot,     ///< ngày huấn luyện từ năm thứ hai: tại chỗ
    training_days_standing,    ///< ngày huấn luyện: thường trực
    defence_exercises,  ///< diễn tập chiến đấu phòng thủ cấp xã trong nhiệm kỳ, mỗi cuộc từ một ngày đêm
    assistants,           ///< trợ lý Ban CHQS
    sub_units,            ///< đầu mối trực thuộc, tất cả
    criteria_met,         ///< tiêu chí đạt, trong 19 tiêu chí
    construction_arrears  ///< nợ đọng xây dựng cơ bản của chương trình, triệu đồng
};
template <>
struct Vocabulary<Total> {
    static constexpr Term<Total> terms[] = {
        {Total::households, "households", {"hộ gia đình đang cư trú", "resident households"}},
        {Total::households_registered, "households_registered", {"hộ gia đình đăng ký", "households registered"}},
        {Total::households_pledged,
         "households_pledged",
         {"hộ gia đình ký cam kết", "households that signed the pledge"}},
        {Total::hamlets, "hamlets", {"khu dân cư (thôn, ấp, tổ dân phố)", "hamlets"}},
        {Total::hamlets_registered, "hamlets_registered", {"khu dân cư đăng ký", "hamlets registered"}},
        {Total::hamlets_recognised, "hamlets_recognised", {"khu dân cư được công nhận", "hamlets recognised"}},
        {Total::hamlets_with_resolution,
         "hamlets_with_resolution",
         {"khu dân cư có nghị quyết của chi bộ", "hamlets whose Party cell has a resolution"}},
        {Total::hamlets_with_plan, "hamlets_with_plan", {"khu dân cư có kế hoạch", "hamlets whose board has a plan"}},
        {Total::hamlets_with_meeting, "hamlets_with_meeting", {"khu dân cư đã họp dân", "hamlets that held meetings"}},
        {Total::agencies, "agencies", {"cơ quan thuộc phạm vi", "agencies in scope"}},
        {Total::agencies_registered, "agencies_registered", {"cơ quan đăng ký", "agencies registered"}},
        {Total::agencies_recognised, "agencies_recognised", {"cơ quan được công nhận", "agencies recognised"}},
        {Total::enterprises, "enterprises", {"doanh nghiệp thuộc phạm vi", "enterprises in scope"}},
        {Total::enterprises_registered, "enterprises_registered", {"doanh nghiệp đăng ký", "enterprises registered"}},
        {Total::enterprises_recognised,
         "enterprises_recognised",
         {"doanh nghiệp được công nhận", "enterprises recognised"}},
        {Total::schools, "schools", {"cơ sở giáo dục thuộc phạm vi", "schools in scope"}},
        {Total::schools_registered, "schools_registered", {"cơ sở giáo dục đăng ký", "schools registered"}},
        {Total::schools_recognised, "schools_recognised", {"cơ sở giáo dục được công nhận", "schools recognised"}},
        {Total::schools_all, "schools_all", {"nhà trường trên địa bàn (mọi cấp học)", "schools of every level"}},
        {Total::schools_with_plan,
         "schools_with_plan",
         {"nhà trường có nghị quyết và kế hoạch", "schools with resolution and plan"}},
        {Total::units, "units", {"đơn vị thuộc phạm vi", "units in scope"}},
        {Total::units_registered, "units_registered", {"đơn vị đăng ký", "units registered"}},
        {Total::units_recognised, "units_recognised", {"đơn vị được công nhận", "units recognised"}},
        {Total::staff, "staff", {"cán bộ, nhân viên", "staff"}},
        {Total::staff_briefed, "staff_briefed", {"cán bộ, nhân viên được quán triệt", "staff briefed"}},
        {Total::staff_signed, "staff_signed", {"cán bộ, nhân viên ký cam kết", "staff who signed the pledge"}},
        {Total::learners, "learners", {"người học", "learners"}},
        {Total::learners_briefed, "learners_briefed", {"người học được quán triệt", "learners briefed"}},
        {Total::learners_signed, "learners_signed", {"người học ký cam kết", "learners who signed the pledge"}},
        {Total::effective_models,
         "effective_models",
         {"mô hình phong trào hoạt động hiệu quả", "movement models in effective operation"}},
        {Total::self_management_models,
         "self_management_models",
         {"mô hình tự quản về an ninh, trật tự", "self-management models on security"}},
        {Total::self_protection_models,
         "self_protection_models",
         {"mô hình tự phòng, tự quản, tự bảo vệ", "self-protection models"}},
        {Total::camera_models, "camera_models", {"mô hình camera an ninh", "security camera models"}},
        {Total::crime_models,
         "crime_models",
         {"mô hình phòng, chống tội phạm, tệ nạn xã hội hiệu quả", "effective models against crime and social evils"}},
        {Total::traffic_models,
         "traffic_models",
         {"mô hình trật tự, an toàn giao thông hiệu quả", "effective models on traffic order"}},
        {Total::fire_models,
         "fire_models",
         {"mô hình phòng cháy, chữa cháy hiệu quả", "effective models on fire prevention"}},
        {Total::sub_units_eligible,
         "sub_units_eligible",
         {"đầu mối trực thuộc đủ điều kiện bình xét", "sub-units eligible for emulation titles"}},
        {Total::sub_units_titled,
         "sub_units_titled",
         {"đầu mối đạt danh hiệu hoặc \"hoàn thành tốt nhiệm vụ\"", "sub-units with the title or rating"}},
        {Total::hamlets_with_militia,
         "hamlets_with_militia",
         {"khu dân cư có dân quân tại chỗ", "hamlets with an on-the-spot militia unit"}},
        {Total::deputy_commanders, "deputy_commanders", {"phó chỉ huy trưởng", "deputy commanders"}},
        {Total::training_days_first_year,
         "training_days_first_year",
         {"ngày huấn luyện dân quân năm thứ nhất", "training days of first-year militia"}},
        {Total::training_days_mobile,
         "training_days_mobile",
         {"ngày huấn luyện dân quân cơ động, biển, binh chủng", "training days of mobile, sea and special militia"}},
        {Total::training_days_on_spot,
         "training_days_on_spot",
         {"ngày huấn luyện dân quân tại chỗ", "training days of on-the-spot militia"}},
        {Total::training_days_standing,
         "training_days_standing",
         {"ngày huấn luyện dân quân thường trực", "training days of standing militia"}},
        {Total::defence_exercises,
         "defence_exercises",
         {"cuộc diễn tập chiến đấu phòng thủ cấp xã trong nhiệm kỳ, mỗi cuộc từ một ngày đêm",
          "commune defence exercises in the Party term, of a day and a night or more each"}},
        {Total::assistants, "assistants", {"trợ lý Ban CHQS", "assistants of the military command"}},
        {Total::sub_units, "sub_units", {"đầu mối trực thuộc", "sub-units"}},
        {Total::criteria_met,
         "criteria_met",
         {"tiêu chí nông thôn mới đạt (trong 19)", "criteria of the new-rural set met (of 19)"}},
        {Total::construction_arrears,
         "construction_arrears",
         {"triệu đồng nợ đọng xây dựng cơ bản của chương trình",
          "million dong of construction arrears of the programme"}},
    };
};
static_assert(is_in_order<Total>());

}  // namespace v1
}  // namespace criterion19
