// Kinds of dated events and the classes of crimes.
#pragma once

#include <criterion19/base/vocabulary.hpp>

namespace criterion19 {
inline namespace v1 {

/// Class of a crime by the top of the penalty frame (Bộ luật Hình sự 2015, Điều 9).
enum class Severity : std::uint8_t {
    less_serious,        ///< ít nghiêm trọng: fine, non-custodial, or up to 36 months
    serious,             ///< nghiêm trọng: over 36 to 84 months
    very_serious,        ///< rất nghiêm trọng: over 84 to 180 months
    especially_serious,  ///< đặc biệt nghiêm trọng: over 180 months, life, death
};
template <>
struct Vocabulary<Severity> {
    static constexpr Term<Severity> terms[] = {
        {Severity::less_serious, "less_serious", {"ít nghiêm trọng", "less serious"}},
        {Severity::serious, "serious", {"nghiêm trọng", "serious"}},
        {Severity::very_serious, "very_serious", {"rất nghiêm trọng", "very serious"}},
        {Severity::especially_serious, "especially_serious", {"đặc biệt nghiêm trọng", "especially serious"}},
    };
};
static_assert(is_in_order<Severity>());

/// Kind of a dated event in a register of incidents.
enum class IncidentKind : std::uint8_t {
    against_state,       ///< chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết
    sabotage,            ///< phá hoại mục tiêu, công trình
    unlawful_religion,   ///< tuyên truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật
    abuse_of_causes,     ///< lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện
    separatism,          ///< ly khai, đòi tự trị
    dispute,             ///< mâu thuẫn, tranh chấp trong nội bộ Nhân dân
    incitement,          ///< kích động, lôi kéo tập trung đông người khiếu nại
    disorder,            ///< gây rối an ninh, trật tự
    complaint,           ///< khiếu kiện (đông người, kéo dài, vượt cấp: by its facts)
    crime,               ///< tội phạm
    social_evil,         ///< tệ nạn xã hội (vụ)
    other_violation,     ///< hành vi vi phạm pháp luật khác
    hot_spot,            ///< tụ điểm phức tạp về trật tự xã hội mới phát sinh
    fire_explosion,      ///< cháy, nổ
    traffic_accident,    ///< tai nạn giao thông
    labour_accident,     ///< tai nạn lao động
    technical_incident,  ///< sự cố nghiêm trọng theo quy định của pháp luật
    strike,              ///< đình công, lãn công
    secrets_breach,      ///< vi phạm quy định về bảo vệ bí mật nhà nước; lộ công nghệ
    environment_food,    ///< vi phạm về môi trường, an toàn thực phẩm
    school_violence,     ///< bạo lực học đường
    theft,               ///< mất trộm tài sản
    national_security,   ///< hoạt động xâm phạm an ninh quốc gia
};
template <>
struct Vocabulary<IncidentKind> {
    static constexpr Term<IncidentKind> terms[] = {
        {IncidentKind::against_state, "against_state", {"chống Đảng, chống chính quyền", "act against Party or State"}},
        {IncidentKind::sabotage, "sabotage", {"phá hoại mục tiêu, công trình", "sabotage"}},
        {IncidentKind::unlawful_religion,
         "unlawful_religion",
         {"tuyên truyền tôn giáo trái pháp luật", "unlawful religious propagation"}},
        {IncidentKind::abuse_of_causes,
         "abuse_of_causes",
         {"lợi dụng tôn giáo, dân tộc, tranh chấp, khiếu kiện", "abuse of religion, ethnicity, dispute or complaint"}},
        {IncidentKind::separatism, "separatism", {"ly khai, đòi tự trị", "separatism"}},
        {IncidentKind::dispute, "dispute", {"mâu thuẫn, tranh chấp", "dispute among the people"}},
        {IncidentKind::incitement, "incitement", {"kích động, lôi kéo khiếu nại đông người", "incitement of crowds"}},
        {IncidentKind::disorder, "disorder", {"gây rối an ninh, trật tự", "disorder"}},
        {IncidentKind::complaint, "complaint", {"khiếu kiện", "complaint"}},
        {IncidentKind::crime, "crime", {"tội phạm", "crime"}},
        {IncidentKind::social_evil, "social_evil", {"tệ nạn xã hội", "social evil"}},
        {IncidentKind::other_violation, "other_violation", {"vi phạm pháp luật khác", "other violation of law"}},
        {IncidentKind::hot_spot, "hot_spot", {"tụ điểm phức tạp", "hot spot of disorder"}},
        {IncidentKind::fire_explosion, "fire_explosion", {"cháy, nổ", "fire or explosion"}},
        {IncidentKind::traffic_accident, "traffic_accident", {"tai nạn giao thông", "traffic accident"}},
        {IncidentKind::labour_accident, "labour_accident", {"tai nạn lao động", "labour accident"}},
        {IncidentKind::technical_incident, "technical_incident", {"sự cố nghiêm trọng", "serious incident by law"}},
        {IncidentKind::strike, "strike", {"đình công, lãn công", "strike or go-slow"}},
        {IncidentKind::secrets_breach, "secrets_breach", {"vi phạm bí mật nhà nước", "breach of state secrets"}},
        {IncidentKind::environment_food,
         "environment_food",
         {"vi phạm môi trường, an toàn thực phẩm", "violation on environment or food safety"}},
        {IncidentKind::school_violence, "school_violence", {"bạo lực học đường", "school violence"}},
        {IncidentKind::theft, "theft", {"mất trộm tài sản", "theft"}},
        {IncidentKind::national_security,
         "national_security",
         {"hoạt động xâm phạm an ninh quốc gia", "act against national security"}},
    };
};
static_assert(is_in_order<IncidentKind>());

}  // namespace v1
}  // namespace criterion19
