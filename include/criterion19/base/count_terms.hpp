// What is counted over a year of assessment.
#pragma once

#include <criterion19/base/vocabulary.hpp>

namespace criterion19 {
inline namespace v1 {

/// events can also be counted from its register of incidents. Names say what one unit of the count is.
enum class CountKind : std::uint8_t {
    against_state,                       ///< vụ chống Đảng, chống chính quyền
    sabotage,                            ///< vụ phá hoại
    key_work_sabotage,                   ///< vụ phá hoại công trình trọng điểm (124/2021)
    unlawful_religion,                   ///< vụ tuyên truyền tôn giáo trái pháp luật
    abuse_of_causes,                     ///< vụ lợi dụng tôn giáo, dân tộc, tranh chấp, khiếu kiện
    separatism,                          ///< vụ ly khai, đòi tự trị
    complex_disputes,                    ///< vụ mâu thuẫn, tranh chấp phức tạp (23/2012)
    complex_long_disputes,               ///< vụ mâu thuẫn, tranh chấp phức tạp, kéo dài (124/2021)
    incitements,                         ///< vụ kích động tập trung đông người khiếu nại
    disorders,                           ///< vụ gây rối
    mass_complaints,                     ///< vụ khiếu kiện đông người
    unlawful_mass_complaints,            ///< vụ khiếu kiện đông người trái pháp luật
    prolonged_mass_complaints,           ///< vụ khiếu kiện đông người kéo dài
    unlawful_prolonged_mass_complaints,  ///< vụ khiếu kiện đông người kéo dài trái pháp luật
    unlawful_complaints_above_level,     ///< vụ khiếu kiện vượt cấp trái pháp luật
    national_security_acts,              ///< hoạt động xâm phạm an ninh quốc gia
    crimes,                              ///< vụ phạm tội
    social_evils,                        ///< vụ tệ nạn xã hội
    other_violations,                    ///< vụ vi phạm pháp luật khác
    accidents,                           ///< vụ tai nạn
    traffic_accidents,                   ///< vụ tai nạn giao thông
    fires_explosions,                    ///< vụ cháy, nổ
    serious_crimes,                      ///< vụ phạm tội nghiêm trọng trở lên
    very_serious_crimes,                 ///< vụ phạm tội rất nghiêm trọng, đặc biệt nghiêm trọng
    grave_cases,                         ///< trọng án
    residents_serious_crime,             ///< công dân cư trú phạm tội nghiêm trọng trở lên
    residents_especially_serious_crime,  ///< công dân cư trú phạm tội đặc biệt nghiêm trọng
    residents_child_abuse,               ///< công dân cư trú phạm tội xâm hại trẻ em
    residents_crime,                     ///< công dân thường trú phạm tội (mọi loại)
    residents_serious_accidents,  ///< vụ tai nạn (giao thông, cháy, nổ) nghiêm trọng trở lên do công dân cư trú gây ra
    new_hot_spots,              ///< tụ điểm phức tạp mới
    new_social_evil_persons,    ///< người mắc tệ nạn xã hội mới phát sinh
    serious_fires,              ///< vụ cháy, nổ nghiêm trọng
    serious_traffic_accidents,  ///< vụ tai nạn giao thông nghiêm trọng
    fatal_labour_accidents,     ///< vụ tai nạn lao động chết người
    serious_labour_accidents,   ///< vụ tai nạn lao động nghiêm trọng
    serious_incidents,          ///< sự cố nghiêm trọng
    unlawful_strikes,           ///< vụ đình công, lãn công trái pháp luật
    unlawful_strikes_alone,     ///< vụ đình công trái pháp luật, không kể lãn công (23/2012)
    secrets_breaches,           ///< vụ vi phạm bảo vệ bí mật nhà nước
    serious_environment_food,  ///< vụ vi phạm môi trường, an toàn thực phẩm gây hậu quả nghiêm trọng
    school_violence,           ///< vụ bạo lực học đường
    great_thefts,              ///< vụ mất trộm tài sản giá trị lớn
    staff_fined,               ///< người bị xử phạt vi phạm hành chính về an ninh, trật tự
    members_crime,             ///< cán bộ, nhân viên (trường: cả người học) phạm tội
    members_social_evils,      ///< cán bộ, nhân viên (trường: cả người học) mắc tệ nạn xã hội
    members_social_evils_warned,  ///< ... bị kỷ luật từ cảnh cáo trở lên vì tệ nạn xã hội
    members_crime_warned,         ///< ... phạm tội bị kỷ luật từ cảnh cáo trở lên
    staff_fined_warned,           ///< ... bị xử phạt và bị kỷ luật từ cảnh cáo trở lên
    police_disciplined,           ///< công an xã bị kỷ luật, mọi hình thức
    police_warned,                ///< công an xã bị kỷ luật từ cảnh cáo trở lên
    ward_guard_warned,            ///< bảo vệ dân phố (phường) bị kỷ luật từ cảnh cáo trở lên
    force_disciplined,            ///< lực lượng ở cơ sở bị kỷ luật, mọi hình thức
    force_warned,                 ///< lực lượng ở cơ sở bị kỷ luật từ cảnh cáo trở lên
    guards_warned,                ///< lực lượng bảo vệ bị kỷ luật từ cảnh cáo trở lên
    sub_unit_members_warned,  ///< người của đầu mối trực thuộc bị kỷ luật từ cảnh cáo trở lên
    negative_attestations,  ///< kết luận của cơ quan có thẩm quyền rằng an ninh, trật tự không được giữ vững
};
template <>
struct Vocabulary<CountKind> {
    static constexpr Term<CountKind> terms[] = {
        {CountKind::against_state,
         "against_state",
         {"vụ chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết",
          "acts against Party, State or national unity"}},
        {CountKind::sabotage, "sabotage", {"vụ phá hoại mục tiêu, công trình", "acts of sabotage"}},
        {CountKind::key_work_sabotage,
         "key_work_sabotage",
         {"vụ phá hoại mục tiêu, công trình trọng điểm", "acts of sabotage of key targets and works"}},
        {CountKind::unlawful_religion,
         "unlawful_religion",
         {"vụ tuyên truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật",
          "acts of unlawful propagation or spreading of belief or religion"}},
        {CountKind::abuse_of_causes,
         "abuse_of_causes",
         {"vụ lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện",
          "acts that abuse religion, ethnicity, dispute or complaint"}},
        {CountKind::separatism, "separatism", {"vụ ly khai, đòi tự trị", "acts of separatism"}},
        {CountKind::complex_disputes,
         "complex_disputes",
         {"vụ mâu thuẫn, tranh chấp phức tạp", "complex disputes among the people"}},
        {CountKind::complex_long_disputes,
         "complex_long_disputes",
         {"vụ mâu thuẫn, tranh chấp phức tạp, kéo dài", "complex and prolonged disputes among the people"}},
        {CountKind::incitements,
         "incitements",
         {"vụ việc thuộc điểm g khoản 3 Điều 4 Thông tư 124/2021/TT-BCA (kích động, lôi kéo khiếu nại đông người, gây "
          "rối; lợi dụng khiếu nại để chống Nhà nước, xâm phạm lợi ích của Nhà nước, vu khống, đe dọa, xúc phạm)",
          "events of Circular 124/2021/TT-BCA, Article 4(3)(g): incitement to gather and complain or to disturb, abuse "
          "of complaints against the State, harm to its interests, slander, threats, insults"}},
        {CountKind::disorders, "disorders", {"vụ gây rối an ninh, trật tự", "disorders"}},
        {CountKind::mass_complaints, "mass_complaints", {"vụ khiếu kiện đông người", "mass complaints"}},
        {CountKind::unlawful_mass_complaints,
         "unlawful_mass_complaints",
         {"vụ khiếu kiện đông người trái pháp luật", "unlawful mass complaints"}},
        {CountKind::prolonged_mass_complaints,
         "prolonged_mass_complaints",
         {"vụ khiếu kiện đông người kéo dài", "prolonged mass complaints"}},
        {CountKind::unlawful_prolonged_mass_complaints,
         "unlawful_prolonged_mass_complaints",
         {"vụ khiếu kiện đông người kéo dài trái pháp luật", "unlawful and prolonged mass complaints"}},
        {CountKind::unlawful_complaints_above_level,
         "unlawful_complaints_above_level",
         {"vụ khiếu kiện vượt cấp trái pháp luật", "unlawful complaints above the competent level"}},
        {CountKind::national_security_acts,
         "national_security_acts",
         {"hoạt động xâm phạm an ninh quốc gia", "acts against national security"}},
        {CountKind::crimes, "crimes", {"vụ phạm tội", "crimes"}},
        {CountKind::social_evils, "social_evils", {"vụ tệ nạn xã hội", "cases of social evils"}},
        {CountKind::other_violations, "other_violations", {"vụ vi phạm pháp luật khác", "other violations of law"}},
        {CountKind::accidents, "accidents", {"vụ tai nạn", "accidents"}},
        {CountKind::traffic_accidents, "traffic_accidents", {"vụ tai nạn giao thông", "traffic accidents"}},
        {CountKind::fires_explosions, "fires_explosions", {"vụ cháy, nổ", "fires and explosions"}},
        {CountKind::serious_crimes, "serious_crimes", {"vụ phạm tội nghiêm trọng trở lên", "serious or graver crimes"}},
        {CountKind::very_serious_crimes,
         "very_serious_crimes",
         {"vụ phạm tội rất nghiêm trọng, đặc biệt nghiêm trọng", "very or especially serious crimes"}},
        {CountKind::grave_cases, "grave_cases", {"vụ trọng án", "grave cases (\"trọng án\")"}},
        {CountKind::residents_serious_crime,
         "residents_serious_crime",
         {"công dân cư trú phạm tội nghiêm trọng trở lên", "residents who committed a serious or graver crime"}},
        {CountKind::residents_especially_serious_crime,
         "residents_especially_serious_crime",
         {"công dân cư trú phạm tội đặc biệt nghiêm trọng", "residents who committed an especially serious crime"}},
        {CountKind::residents_child_abuse,
         "residents_child_abuse",
         {"công dân cư trú phạm tội xâm hại trẻ em", "residents who committed a crime of child abuse"}},
        {CountKind::residents_crime,
         "residents_crime",
         {"công dân thường trú phạm tội", "permanent residents who committed a crime"}},
        {CountKind::residents_serious_accidents,
         "residents_serious_accidents",
         {"vụ tai nạn nghiêm trọng trở lên do công dân cư trú gây ra",
          "serious or graver accidents caused by residents"}},
        {CountKind::new_hot_spots, "new_hot_spots", {"tụ điểm phức tạp mới phát sinh", "new hot spots of disorder"}},
        {CountKind::new_social_evil_persons,
         "new_social_evil_persons",
         {"người mắc tệ nạn xã hội mới phát sinh", "new persons with social evils"}},
        {CountKind::serious_fires, "serious_fires", {"vụ cháy, nổ nghiêm trọng", "serious fires or explosions"}},
        {CountKind::serious_traffic_accidents,
         "serious_traffic_accidents",
         {"vụ tai nạn giao thông nghiêm trọng", "serious traffic accidents"}},
        {CountKind::fatal_labour_accidents,
         "fatal_labour_accidents",
         {"vụ tai nạn lao động chết người", "fatal labour accidents"}},
        {CountKind::serious_labour_accidents,
         "serious_labour_accidents",
         {"vụ tai nạn lao động nghiêm trọng", "serious labour accidents"}},
        {CountKind::serious_incidents,
         "serious_incidents",
         {"sự cố nghiêm trọng theo quy định của pháp luật", "serious incidents by law"}},
        {CountKind::unlawful_strikes,
         "unlawful_strikes",
         {"vụ đình công, lãn công trái pháp luật", "unlawful strikes or go-slows"}},
        {CountKind::unlawful_strikes_alone,
         "unlawful_strikes_alone",
         {"vụ đình công trái pháp luật (không kể lãn công)", "unlawful strikes, go-slows aside"}},
        {CountKind::secrets_breaches,
         "secrets_breaches",
         {"vụ vi phạm quy định về bảo vệ bí mật nhà nước", "breaches of the rules on state secrets"}},
        {CountKind::serious_environment_food,
         "serious_environment_food",
         {"vụ vi phạm môi trường, an toàn thực phẩm gây hậu quả nghiêm trọng trở lên",
          "violations on environment or food safety with serious consequences"}},
        {CountKind::school_violence, "school_violence", {"vụ bạo lực học đường", "cases of school violence"}},
        {CountKind::great_thefts,
         "great_thefts",
         {"vụ mất trộm tài sản có giá trị lớn", "thefts of property of great value"}},
        {CountKind::staff_fined,
         "staff_fined",
         {"người bị xử phạt vi phạm hành chính về an ninh, trật tự",
          "staff sanctioned for an administrative violation on security and order"}},
        {CountKind::members_crime, "members_crime", {"người của đơn vị phạm tội", "members who committed a crime"}},
        {CountKind::members_social_evils,
         "members_social_evils",
         {"người của đơn vị mắc tệ nạn xã hội", "members with social evils"}},
        {CountKind::members_social_evils_warned,
         "members_social_evils_warned",
         {"người mắc tệ nạn xã hội bị kỷ luật từ cảnh cáo trở lên",
          "members with social evils disciplined from \"cảnh cáo\" up"}},
        {CountKind::members_crime_warned,
         "members_crime_warned",
         {"người phạm tội bị kỷ luật từ cảnh cáo trở lên",
          "members who committed a crime, disciplined from \"cảnh cáo\" up"}},
        {CountKind::staff_fined_warned,
         "staff_fined_warned",
         {"người bị xử phạt vi phạm hành chính về an ninh, trật tự và bị kỷ luật từ cảnh cáo trở lên",
          "staff sanctioned for an administrative violation and disciplined from \"cảnh cáo\" up"}},
        {CountKind::police_disciplined,
         "police_disciplined",
         {"công an xã bị kỷ luật (mọi hình thức)", "commune police officers disciplined in any form"}},
        {CountKind::police_warned,
         "police_warned",
         {"công an xã bị kỷ luật từ cảnh cáo trở lên", "commune police members disciplined from \"cảnh cáo\" up"}},
        {CountKind::ward_guard_warned,
         "ward_guard_warned",
         {"người của bảo vệ dân phố bị kỷ luật từ cảnh cáo trở lên",
          "members of the ward guard disciplined from \"cảnh cáo\" up"}},
        {CountKind::force_disciplined,
         "force_disciplined",
         {"người của lực lượng ở cơ sở bị kỷ luật (mọi hình thức)",
          "members of the local security force disciplined in any form"}},
        {CountKind::force_warned,
         "force_warned",
         {"người của lực lượng ở cơ sở bị kỷ luật từ cảnh cáo trở lên",
          "members of the local security force disciplined from \"cảnh cáo\" up"}},
        {CountKind::guards_warned,
         "guards_warned",
         {"người của lực lượng bảo vệ bị kỷ luật từ cảnh cáo trở lên", "guards disciplined from \"cảnh cáo\" up"}},
        {CountKind::sub_unit_members_warned,
         "sub_unit_members_warned",
         {"người của đầu mối trực thuộc bị kỷ luật từ cảnh cáo trở lên",
          "members of sub-units disciplined from \"cảnh cáo\" up"}},
        {CountKind::negative_attestations,
         "negative_attestations",
         {"kết luận an ninh, trật tự không được giữ vững", "findings that security and order were not maintained"}},
    };
};
static_assert(is_in_order<CountKind>());

}  // namespace v1
}  // namespace criterion19
