// Yes-or-no facts of a unit.
#pragma once

#include <criterion19/base/vocabulary.hpp>

namespace criterion19 {
inline namespace v1 {

/// A yes-or-no fact of a unit; what is not stated is unknown.
enum class Flag : std::uint8_t {
    ward,                            ///< là phường
    coastal_or_island,               ///< xã ven biển, xã đảo
    border,                          ///< xã biên giới
    type_1,                          ///< đơn vị hành chính loại 1
    key_defence,                     ///< xã trọng điểm về quốc phòng
    has_party_organisation,          ///< có tổ chức Đảng
    has_guard_force,                 ///< có lực lượng bảo vệ
    guard_eligible,                  ///< lực lượng bảo vệ đủ điều kiện bình xét danh hiệu thi đua
    general_school,                  ///< cấp học phổ thông
    primary_or_preschool,            ///< tiểu học, mầm non, nhà trẻ (ngoài phạm vi 124/2021)
    armed_forces,                    ///< đơn vị lực lượng vũ trang (ngoài phạm vi)
    small_or_micro,                  ///< doanh nghiệp nhỏ, siêu nhỏ (ngoài phạm vi)
    managed_by_commune,              ///< thuộc thẩm quyền hoặc được ủy quyền quản lý của xã
    rules_guarding,                  ///< nội quy bảo vệ cơ quan, doanh nghiệp, nhà trường
    rules_state_secrets,             ///< nội quy bảo vệ bí mật nhà nước
    rules_internal_politics,         ///< nội quy bảo vệ chính trị nội bộ
    rules_labour_safety,             ///< nội quy an toàn lao động
    rules_fire,                      ///< nội quy phòng, chống cháy, nổ
    rules_environment,               ///< nội quy bảo vệ môi trường
    rules_learners,                  ///< nội quy quản lý giáo dục người học
    mobile_platoon,                  ///< có trung đội dân quân cơ động
    sea_unit,                        ///< có đơn vị dân quân biển
    standing_unit,                   ///< có đơn vị dân quân thường trực
    has_first_year_militia,          ///< có dân quân năm thứ nhất (không phải thường trực)
    commander_qualified,             ///< chỉ huy trưởng là ủy viên UBND, sĩ quan dự bị
    political_officer_secretary,     ///< chính trị viên là bí thư cấp ủy
    deputy_political_officer_youth,  ///< chính trị viên phó là bí thư Đoàn
    deputy_commander_in_post,        ///< có phó chỉ huy trưởng
    command_has_office,              ///< Ban CHQS có trụ sở hoặc nơi làm việc riêng
    command_has_seal,                ///< Ban CHQS có con dấu riêng
    defence_targets_complete,        ///< danh sách chỉ tiêu quốc phòng đã đủ
    has_later_mobile_militia,        ///< có dân quân cơ động, biển, binh chủng từ năm thứ hai
    has_later_on_spot_militia,       ///< có dân quân tại chỗ từ năm thứ hai
    standing_unit_asked,             ///< cơ quan quân sự yêu cầu tổ chức dân quân thường trực
    commander_civil_servant,  ///< từ 01/07/2025: chỉ huy trưởng là công chức, ủy viên UBND, sĩ quan dự bị
    deputy_and_assistant_civil_servants,  ///< từ 01/07/2025: phó chỉ huy trưởng, trợ lý là công chức, đang giữ chức vụ
    commander_in_post,                 ///< từ 26/01/2026: có chỉ huy trưởng
    deputy_political_officer_in_post,  ///< từ 26/01/2026: có chính trị viên phó
    deputy_and_assistants_in_post,     ///< từ 26/01/2026: có phó chỉ huy trưởng và các trợ lý
    guarding_not_concerned,            ///< đơn vị không thuộc diện có nội quy bảo vệ
    state_secrets_not_concerned,       ///< ... bảo vệ bí mật nhà nước
    internal_politics_not_concerned,   ///< ... bảo vệ chính trị nội bộ
    labour_safety_not_concerned,       ///< ... an toàn lao động
    fire_not_concerned,                ///< ... phòng, chống cháy, nổ
    environment_not_concerned,         ///< ... bảo vệ môi trường
    learners_not_concerned,            ///< ... quản lý giáo dục người học
};
template <>
struct Vocabulary<Flag> {
    static constexpr Term<Flag> terms[] = {
        {Flag::ward, "ward", {"là phường", "is a ward"}},
        {Flag::coastal_or_island, "coastal_or_island", {"xã ven biển, xã đảo", "is coastal or an island"}},
        {Flag::border, "border", {"xã biên giới", "is on the border"}},
        {Flag::type_1, "type_1", {"đơn vị hành chính loại 1", "is an administrative unit of type 1"}},
        {Flag::key_defence, "key_defence", {"xã trọng điểm về quốc phòng", "is a key-defence commune"}},
        {Flag::has_party_organisation, "has_party_organisation", {"có tổ chức Đảng", "has a Party organisation"}},
        {Flag::has_guard_force, "has_guard_force", {"có lực lượng bảo vệ", "has a guard force"}},
        {Flag::guard_eligible,
         "guard_eligible",
         {"lực lượng bảo vệ đủ điều kiện bình xét danh hiệu", "guard force is eligible for emulation titles"}},
        {Flag::general_school, "general_school", {"là trường phổ thông", "is a general school"}},
        {Flag::primary_or_preschool,
         "primary_or_preschool",
         {"là trường tiểu học, mầm non, nhà trẻ", "is a primary school or preschool"}},
        {Flag::armed_forces, "armed_forces", {"là đơn vị lực lượng vũ trang", "is a unit of the armed forces"}},
        {Flag::small_or_micro, "small_or_micro", {"là doanh nghiệp nhỏ, siêu nhỏ", "is a small or micro enterprise"}},
        {Flag::managed_by_commune,
         "managed_by_commune",
         {"thuộc thẩm quyền hoặc được ủy quyền quản lý", "is under the commune or delegated to it"}},
        {Flag::rules_guarding, "rules_guarding", {"nội quy bảo vệ", "rules on guarding"}},
        {Flag::rules_state_secrets,
         "rules_state_secrets",
         {"nội quy bảo vệ bí mật nhà nước", "rules on state secrets"}},
        {Flag::rules_internal_politics,
         "rules_internal_politics",
         {"nội quy bảo vệ chính trị nội bộ", "rules on internal political protection"}},
        {Flag::rules_labour_safety, "rules_labour_safety", {"nội quy an toàn lao động", "rules on labour safety"}},
        {Flag::rules_fire, "rules_fire", {"nội quy phòng, chống cháy, nổ", "rules on fire and explosion"}},
        {Flag::rules_environment, "rules_environment", {"nội quy bảo vệ môi trường", "rules on the environment"}},
        {Flag::rules_learners, "rules_learners", {"nội quy quản lý giáo dục người học", "rules on managing learners"}},
        {Flag::mobile_platoon, "mobile_platoon", {"có trung đội dân quân cơ động", "has a mobile militia platoon"}},
        {Flag::sea_unit, "sea_unit", {"có đơn vị dân quân biển", "has a sea militia unit"}},
        {Flag::standing_unit, "standing_unit", {"có đơn vị dân quân thường trực", "has a standing militia unit"}},
        {Flag::has_first_year_militia,
         "has_first_year_militia",
         {"có dân quân năm thứ nhất", "has first-year militia other than standing"}},
        {Flag::commander_qualified,
         "commander_qualified",
         {"chỉ huy trưởng là ủy viên UBND, sĩ quan dự bị",
          "commander is a People's Committee member and reserve officer"}},
        {Flag::political_officer_secretary,
         "political_officer_secretary",
         {"chính trị viên là bí thư cấp ủy", "political officer is the Party secretary"}},
        {Flag::deputy_political_officer_youth,
         "deputy_political_officer_youth",
         {"chính trị viên phó là bí thư Đoàn Thanh niên", "deputy political officer is the Youth Union secretary"}},
        {Flag::deputy_commander_in_post,
         "deputy_commander_in_post",
         {"có phó chỉ huy trưởng", "a deputy commander is in post"}},
        {Flag::command_has_office,
         "command_has_office",
         {"Ban CHQS có trụ sở hoặc nơi làm việc riêng", "military command has its own office or workplace"}},
        {Flag::command_has_seal,
         "command_has_seal",
         {"Ban CHQS có con dấu riêng", "military command has its own seal"}},
        {Flag::defence_targets_complete,
         "defence_targets_complete",
         {"danh sách chỉ tiêu quốc phòng đã đủ", "the list of defence targets is complete"}},
        {Flag::has_later_mobile_militia,
         "has_later_mobile_militia",
         {"có dân quân cơ động, biển, binh chủng từ năm thứ hai",
          "has mobile, sea or special militia from the second year on"}},
        {Flag::has_later_on_spot_militia,
         "has_later_on_spot_militia",
         {"có dân quân tại chỗ từ năm thứ hai", "has on-the-spot militia from the second year on"}},
        {Flag::standing_unit_asked,
         "standing_unit_asked",
         {"cơ quan quân sự yêu cầu tổ chức dân quân thường trực",
          "the military command asks for a standing militia unit"}},
        {Flag::commander_civil_servant,
         "commander_civil_servant",
         {"chỉ huy trưởng là công chức, ủy viên UBND cấp xã, sĩ quan dự bị (từ 01/07/2025)",
          "commander is a civil servant, People's Committee member and reserve officer (from 01/07/2025)"}},
        {Flag::deputy_and_assistant_civil_servants,
         "deputy_and_assistant_civil_servants",
         {"có phó chỉ huy trưởng và trợ lý, đều là công chức (từ 01/07/2025)",
          "a deputy commander and an assistant, both civil servants, are in post (from 01/07/2025)"}},
        {Flag::commander_in_post,
         "commander_in_post",
         {"có chỉ huy trưởng (từ 26/01/2026)", "a commander is in post (from 26/01/2026)"}},
        {Flag::deputy_political_officer_in_post,
         "deputy_political_officer_in_post",
         {"có chính trị viên phó (từ 26/01/2026)", "a deputy political officer is in post (from 26/01/2026)"}},
        {Flag::deputy_and_assistants_in_post,
         "deputy_and_assistants_in_post",
         {"có phó chỉ huy trưởng và các trợ lý (từ 26/01/2026)",
          "a deputy commander and assistants are in post (from 26/01/2026)"}},
        {Flag::guarding_not_concerned,
         "guarding_not_concerned",
         {"không thuộc diện phải có nội quy bảo vệ", "rules on guarding do not concern it"}},
        {Flag::state_secrets_not_concerned,
         "state_secrets_not_concerned",
         {"không có bí mật nhà nước phải bảo vệ", "holds no state secrets"}},
        {Flag::internal_politics_not_concerned,
         "internal_politics_not_concerned",
         {"không thuộc diện phải có nội quy bảo vệ chính trị nội bộ",
          "rules on internal political protection do not concern it"}},
        {Flag::labour_safety_not_concerned,
         "labour_safety_not_concerned",
         {"không thuộc diện phải có nội quy an toàn lao động", "rules on labour safety do not concern it"}},
        {Flag::fire_not_concerned,
         "fire_not_concerned",
         {"không thuộc diện phải có nội quy phòng, chống cháy, nổ", "rules on fire and explosion do not concern it"}},
        {Flag::environment_not_concerned,
         "environment_not_concerned",
         {"không thuộc diện phải có nội quy bảo vệ môi trường", "rules on the environment do not concern it"}},
        {Flag::learners_not_concerned,
         "learners_not_concerned",
         {"không thuộc diện phải có nội quy quản lý người học", "rules on managing learners do not concern it"}},
    };
};
static_assert(is_in_order<Flag>());

}  // namespace v1
}  // namespace criterion19
