// Judgements that only a named authority can make.
#pragma once

#include <criterion19/base/vocabulary.hpp>

namespace criterion19 {
inline namespace v1 {

/// A judgement that only an authority can make: it enters by an attestation and by nothing else.
enum class Matter : std::uint8_t {
    policies_carried_out,  ///< chủ trương, chính sách, quy định được thực hiện đầy đủ, hiệu quả
    persons_managed,       ///< quản lý, giáo dục, giúp đỡ đối tượng có hiệu quả
    police_effective,      ///< công an xã chủ động, tham mưu, tổ chức thực hiện hiệu quả
    parents_coordination,     ///< phối hợp với Ban đại diện cha mẹ học sinh
    militia_strong,           ///< dân quân "vững mạnh, rộng khắp"
    military_command_raised,  ///< nâng cao chất lượng Ban CHQS xã và dân quân
    order_maintained,         ///< an ninh, trật tự xã hội được giữ vững
    tt23_5_4_b_second_half,   ///< nội dung chưa có: 23/2012, Điều 5 khoản 4 điểm b, vế sau
    tt23_7_4,                 ///< nội dung chưa có: 23/2012, Điều 7 khoản 4
    tt23_7_5,                 ///< nội dung chưa có: 23/2012, Điều 7 khoản 5
    tt23_8_3,                 ///< nội dung chưa có: 23/2012, Điều 8 khoản 3
    tt23_8_4,                 ///< nội dung chưa có: 23/2012, Điều 8 khoản 4
    tt23_8_5,                 ///< nội dung chưa có: 23/2012, Điều 8 khoản 5
    safe_and_peaceful,  ///< "An toàn về an ninh, trật tự xã hội và đảm bảo bình yên" (07/HD-BCA-V28)
    posts_of_command,  ///< nội dung chưa có: chức danh, biên chế Ban CHQS do Bộ trưởng Bộ Quốc phòng quy định
    ntm_2026_defence,   ///< nội dung chưa có: tiêu chí 10 (2026 - 2030), phần quốc phòng
    ntm_2026_security,  ///< nội dung chưa có: tiêu chí 10 (2026 - 2030), phần an ninh
    whole_set_met,      ///< xã đạt đủ bộ tiêu chí của giai đoạn
    people_satisfied,   ///< tỷ lệ hài lòng của người dân đạt yêu cầu
};
template <>
struct Vocabulary<Matter> {
    static constexpr Term<Matter> terms[] = {
        {Matter::policies_carried_out,
         "policies_carried_out",
         {"thực hiện chủ trương, chính sách, quy định về an ninh, trật tự",
          "policies and rules on security and order carried out"}},
        {Matter::persons_managed,
         "persons_managed",
         {"quản lý, giáo dục, giúp đỡ đối tượng có hiệu quả",
          "persons under management managed and helped effectively"}},
        {Matter::police_effective,
         "police_effective",
         {"công an xã chủ động, tham mưu và thực hiện có hiệu quả", "commune police proactive and effective"}},
        {Matter::parents_coordination,
         "parents_coordination",
         {"phối hợp với Ban đại diện cha mẹ học sinh", "coordination with the parents' board"}},
        {Matter::militia_strong,
         "militia_strong",
         {"dân quân \"vững mạnh, rộng khắp\"", "militia \"vững mạnh, rộng khắp\" (strong and widespread)"}},
        {Matter::military_command_raised,
         "military_command_raised",
         {"nâng cao chất lượng Ban CHQS xã và dân quân", "quality of the military command and militia raised"}},
        {Matter::order_maintained,
         "order_maintained",
         {"an ninh, trật tự xã hội được giữ vững", "security and social order maintained"}},
        {Matter::tt23_5_4_b_second_half,
         "tt23_5_4_b_second_half",
         {"vế sau điểm b khoản 4 Điều 5 Thông tư 23/2012/TT-BCA", "second half of Circular 23/2012/TT-BCA, 5(4)(b)"}},
        {Matter::tt23_7_4, "tt23_7_4", {"khoản 4 Điều 7 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 7(4)"}},
        {Matter::tt23_7_5, "tt23_7_5", {"khoản 5 Điều 7 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 7(5)"}},
        {Matter::tt23_8_3, "tt23_8_3", {"khoản 3 Điều 8 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 8(3)"}},
        {Matter::tt23_8_4, "tt23_8_4", {"khoản 4 Điều 8 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 8(4)"}},
        {Matter::tt23_8_5, "tt23_8_5", {"khoản 5 Điều 8 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 8(5)"}},
        {Matter::safe_and_peaceful,
         "safe_and_peaceful",
         {"“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên” theo Hướng dẫn 07/HD-BCA-V28",
          "“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên” by guide 07/HD-BCA-V28"}},
        {Matter::posts_of_command,
         "posts_of_command",
         {"chức danh, số lượng của Ban Chỉ huy quân sự xã theo quy định của Bộ trưởng Bộ Quốc phòng",
          "posts and numbers of the military command as fixed by the Minister of Defence"}},
        {Matter::ntm_2026_defence,
         "ntm_2026_defence",
         {"phần quốc phòng của tiêu chí 10, Quyết định 51/2025/QĐ-TTg",
          "defence part of criterion 10, Decision 51/2025/QĐ-TTg"}},
        {Matter::ntm_2026_security,
         "ntm_2026_security",
         {"phần an ninh của tiêu chí 10, Quyết định 51/2025/QĐ-TTg",
          "security part of criterion 10, Decision 51/2025/QĐ-TTg"}},
        {Matter::whole_set_met,
         "whole_set_met",
         {"xã đạt đủ 19 tiêu chí của bộ tiêu chí", "the commune meets all 19 criteria of the set"}},
        {Matter::people_satisfied,
         "people_satisfied",
         {"tỷ lệ hài lòng của người dân đạt yêu cầu", "the satisfaction of the people is as required"}},
    };
};
static_assert(is_in_order<Matter>());

}  // namespace v1
}  // namespace criterion19
