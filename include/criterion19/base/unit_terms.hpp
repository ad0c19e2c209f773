// Units, titles, forces: what a unit is and what it can hold.
#pragma once

#include <criterion19/base/vocabulary.hpp>

namespace criterion19 {
inline namespace v1 {

/// Kind of a unit that is assessed.
enum class UnitKind : std::uint8_t {
    commune,     ///< xã, phường, thị trấn (from 07/2025: xã, phường, đặc khu)
    hamlet,      ///< khu dân cư: thôn, làng, bản, ấp, buôn, phum, sóc, khóm, tổ dân phố, khu phố
    agency,      ///< cơ quan
    enterprise,  ///< doanh nghiệp
    school,      ///< cơ sở giáo dục, nhà trường
};
template <>
struct Vocabulary<UnitKind> {
    static constexpr Term<UnitKind> terms[] = {
        {UnitKind::commune, "commune", {"xã, phường, thị trấn", "commune"}},
        {UnitKind::hamlet, "hamlet", {"khu dân cư", "hamlet"}},
        {UnitKind::agency, "agency", {"cơ quan", "agency"}},
        {UnitKind::enterprise, "enterprise", {"doanh nghiệp", "enterprise"}},
        {UnitKind::school, "school", {"cơ sở giáo dục", "school"}},
    };
};
static_assert(is_in_order<UnitKind>());

/// How a value came into the dossier.
enum class Basis : std::uint8_t {
    reported,   ///< a report states it, nobody has checked it
    confirmed,  ///< the office has confirmed it from its records
};
template <>
struct Vocabulary<Basis> {
    static constexpr Term<Basis> terms[] = {
        {Basis::reported, "reported", {"theo báo cáo", "reported"}},
        {Basis::confirmed, "confirmed", {"đã xác nhận", "confirmed"}},
    };
};
static_assert(is_in_order<Basis>());

/// What a document or a meeting is about.
enum class Topic : std::uint8_t {
    security_order,        ///< bảo đảm an ninh, trật tự
    defence,               ///< quốc phòng, quân sự
    coordination,          ///< phối hợp với chính quyền, công an, gia đình người học
    militia_registration,  ///< đăng ký công dân sẵn sàng nhập ngũ, dân quân (tháng 4)
    other,                 ///< nội dung khác
};
template <>
struct Vocabulary<Topic> {
    static constexpr Term<Topic> terms[] = {
        {Topic::security_order, "security_order", {"an ninh, trật tự", "security and order"}},
        {Topic::defence, "defence", {"quốc phòng", "defence"}},
        {Topic::coordination, "coordination", {"phối hợp", "coordination"}},
        {Topic::militia_registration, "militia_registration", {"đăng ký dân quân", "registration for the militia"}},
        {Topic::other, "other", {"nội dung khác", "another topic"}},
    };
};
static_assert(is_in_order<Topic>());

/// A title that units register for and are recognised with.
enum class Title : std::uint8_t {
    safe_unit,           ///< "An toàn về an ninh, trật tự"
    new_rural,           ///< đạt chuẩn nông thôn mới (bộ tiêu chí cơ bản)
    new_rural_advanced,  ///< nông thôn mới nâng cao
    new_rural_model,     ///< nông thôn mới kiểu mẫu
};
template <>
struct Vocabulary<Title> {
    static constexpr Term<Title> terms[] = {
        {Title::safe_unit,
         "safe_unit",
         {"\"An toàn về an ninh, trật tự\"", "\"An toàn về an ninh, trật tự\" (safe unit)"}},
        {Title::new_rural, "new_rural", {"đạt chuẩn nông thôn mới", "new-rural commune"}},
        {Title::new_rural_advanced, "new_rural_advanced", {"nông thôn mới nâng cao", "advanced new-rural commune"}},
        {Title::new_rural_model, "new_rural_model", {"nông thôn mới kiểu mẫu", "model new-rural commune"}},
    };
};
static_assert(is_in_order<Title>());

/// Emulation title of a force or a sub-unit, in rising order.
enum class EmulationTitle : std::uint8_t {
    none,      ///< không đạt danh hiệu
    advanced,  ///< "Đơn vị tiên tiến", "Tập thể lao động tiên tiến"
    higher,    ///< danh hiệu cao hơn
};
template <>
struct Vocabulary<EmulationTitle> {
    static constexpr Term<EmulationTitle> terms[] = {
        {EmulationTitle::none, "none", {"không có danh hiệu", "no title"}},
        {EmulationTitle::advanced, "advanced", {"\"tiên tiến\"", "\"tiên tiến\" (advanced)"}},
        {EmulationTitle::higher, "higher", {"cao hơn \"tiên tiến\"", "higher than \"tiên tiến\""}},
    };
};
static_assert(is_in_order<EmulationTitle>());

/// Rating of a year's work, in rising order.
enum class Rating : std::uint8_t {
    not_completed,  ///< không hoàn thành nhiệm vụ
    completed,      ///< hoàn thành nhiệm vụ
    well,           ///< hoàn thành tốt nhiệm vụ
    excellent,      ///< hoàn thành xuất sắc nhiệm vụ
};
template <>
struct Vocabulary<Rating> {
    static constexpr Term<Rating> terms[] = {
        {Rating::not_completed, "not_completed", {"không hoàn thành nhiệm vụ", "task not completed"}},
        {Rating::completed, "completed", {"hoàn thành nhiệm vụ", "task completed"}},
        {Rating::well, "well", {"hoàn thành tốt nhiệm vụ", "task completed well"}},
        {Rating::excellent, "excellent", {"hoàn thành xuất sắc nhiệm vụ", "task completed excellently"}},
    };
};
static_assert(is_in_order<Rating>());

/// Why a force has no rating of the year yet.
enum class NotRated : std::uint8_t {
    under_nine_months,  ///< thành lập dưới 09 tháng
    under_complaint,    ///< đang bị khiếu nại, tố cáo
};
template <>
struct Vocabulary<NotRated> {
    static constexpr Term<NotRated> terms[] = {
        {NotRated::under_nine_months,
         "under_nine_months",
         {"thành lập dưới 09 tháng, chưa xếp loại", "younger than nine months, not rated yet"}},
        {NotRated::under_complaint,
         "under_complaint",
         {"đang bị khiếu nại, tố cáo, chưa xếp loại", "under complaint, not rated yet"}},
    };
};
static_assert(is_in_order<NotRated>());

/// What a dossier can say that none was issued of.
enum class Issued : std::uint8_t {
    party_resolution,  ///< nghị quyết của cấp ủy
    plan,              ///< kế hoạch
    registration,      ///< bản đăng ký phấn đấu
    recognition,       ///< quyết định công nhận "An toàn về an ninh, trật tự"
};
template <>
struct Vocabulary<Issued> {
    static constexpr Term<Issued> terms[] = {
        {Issued::party_resolution,
         "party_resolution",
         {"nghị quyết của cấp ủy về an ninh, trật tự", "the Party resolution on security and order"}},
        {Issued::plan, "plan", {"kế hoạch về an ninh, trật tự", "the plan on security and order"}},
        {Issued::registration,
         "registration",
         {"đăng ký phấn đấu đạt “An toàn về an ninh, trật tự”", "the registration for the title"}},
        {Issued::recognition,
         "recognition",
         {"quyết định công nhận “An toàn về an ninh, trật tự”", "the decision on the title"}},
    };
};
static_assert(is_in_order<Issued>());

/// A force or group whose title, rating and discipline the law asks for.
enum class Force : std::uint8_t {
    commune_police,  ///< công an xã, phường, thị trấn
    ward_guard,      ///< bảo vệ dân phố (phường)
    security_force,  ///< lực lượng tham gia bảo đảm an ninh, trật tự ở cơ sở (khu dân cư)
    guard,           ///< lực lượng bảo vệ của cơ quan, doanh nghiệp, nhà trường
};
template <>
struct Vocabulary<Force> {
    static constexpr Term<Force> terms[] = {
        {Force::commune_police, "commune_police", {"công an xã", "commune police"}},
        {Force::ward_guard, "ward_guard", {"bảo vệ dân phố", "ward guard"}},
        {Force::security_force,
         "security_force",
         {"lực lượng bảo đảm an ninh, trật tự ở cơ sở", "local security force"}},
        {Force::guard, "guard", {"lực lượng bảo vệ", "guard force"}},
    };
};
static_assert(is_in_order<Force>());

/// What a movement model is for.
enum class ModelTheme : std::uint8_t {
    crime_and_social_evils,  ///< phòng, chống tội phạm, tệ nạn xã hội
    traffic,                 ///< bảo đảm trật tự, an toàn giao thông
    fire,                    ///< phòng cháy, chữa cháy
    self_management,         ///< tự quản về an ninh, trật tự ở khu dân cư
    self_protection,         ///< tự phòng, tự quản, tự bảo vệ (cơ quan, doanh nghiệp)
    camera,                  ///< camera an ninh
    other,                   ///< mô hình khác của phong trào toàn dân bảo vệ an ninh Tổ quốc
};
template <>
struct Vocabulary<ModelTheme> {
    static constexpr Term<ModelTheme> terms[] = {
        {ModelTheme::crime_and_social_evils,
         "crime_and_social_evils",
         {"phòng, chống tội phạm, tệ nạn xã hội", "against crime and social evils"}},
        {ModelTheme::traffic, "traffic", {"trật tự, an toàn giao thông", "traffic order and safety"}},
        {ModelTheme::fire, "fire", {"phòng cháy, chữa cháy", "fire prevention and fighting"}},
        {ModelTheme::self_management,
         "self_management",
         {"tự quản về an ninh, trật tự", "self-management on security"}},
        {ModelTheme::self_protection, "self_protection", {"tự phòng, tự quản, tự bảo vệ", "self-protection"}},
        {ModelTheme::camera, "camera", {"camera an ninh", "security cameras"}},
        {ModelTheme::other, "other", {"mô hình khác", "another model"}},
    };
};
static_assert(is_in_order<ModelTheme>());

}  // namespace v1
}  // namespace criterion19
