// Thông tư 124/2021/TT-BCA: the title "An toàn về an ninh, trật tự" for hamlets, and what the other articles share.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace tt124 {

constexpr Citation at(std::string_view article, std::string_view clause = {}, std::string_view point = {}) noexcept {
    return {&tt124_2021, article, clause, point, {}, wording_seen, {}};
}

inline constexpr Wording hamlet_window_name{"năm xét của khu dân cư", "year of assessment of hamlets"};
inline constexpr Wording commune_window_name{
    "năm xét của xã, cơ quan, doanh nghiệp, cơ sở giáo dục",
    "year of assessment of communes, agencies, enterprises and educational institutions"};
constexpr Parameter window(PeriodRule rule, Wording name) noexcept {
    return period("window", rule, name, Direction::fixed);
}
inline constexpr Parameter resolution_period =
    period("resolution_period", PeriodRule::first_quarter,
           {"thời hạn của nghị quyết", "when the Party resolution is issued"}, Direction::fixed);
constexpr Parameter plan_period(Direction direction) noexcept {
    return period("plan_period", PeriodRule::first_quarter, {"thời hạn của kế hoạch", "when the plan is issued"},
                  direction);
}
constexpr Parameter registration_period(Direction direction) noexcept {
    return period("registration_period", PeriodRule::first_quarter,
                  {"thời hạn của bản đăng ký", "when the registration is made"}, direction);
}

inline constexpr Choice force_majeure_choices[] = {
    {"all_three", {"mọi loại vụ việc của điểm", "every kind of event of the point"}},
    {"incidents_only", {"chỉ loại cuối cùng của điểm", "the last kind of the point only"}},
};
inline constexpr Parameter force_majeure =
    reading("force_majeure", force_majeure_choices,
            {"“trừ trường hợp bất khả kháng” áp dụng cho", "“trừ trường hợp bất khả kháng” covers"});

// Rules that Điều 6 and 7 repeat for agencies and schools.
constexpr Requirement policies(std::string_view id, Citation citation) noexcept {
    return present(id, Matter::policies_carried_out, citation,
                   {"Chủ trương, pháp luật và quy định của địa phương về an ninh, trật tự được thực hiện đầy đủ",
                    "Policies, laws and local rules on security and order are fully carried out"});
}
constexpr Requirement no_unlawful_religion(std::string_view id, Citation citation) noexcept {
    return none(id, CountKind::unlawful_religion, citation,
                {"Không tuyên truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật",
                 "No unlawful propagation or spreading of belief or religion"});
}
constexpr Requirement no_abuse_of_causes(std::string_view id, Citation citation) noexcept {
    return none(
        id, CountKind::abuse_of_causes, citation,
        {"Không lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về an ninh, trật tự",
         "No use of belief, religion, ethnicity, dispute or complaint to unsettle security and order"});
}
constexpr Requirement no_incitement(std::string_view id, Citation citation) noexcept {
    return none(
        id, CountKind::incitements, citation,
        {"Không kích động, lôi kéo người khác tập trung đông người khiếu nại, gây rối; không lợi dụng khiếu nại "
         "để tuyên truyền chống Nhà nước, xâm phạm lợi ích của Nhà nước, vu khống, đe dọa, xúc phạm cơ quan, "
         "người được giao giải quyết",
         "No incitement of others to gather to complain or to disturb; no abuse of complaints for propaganda "
         "against the State, harm to its interests, or slander, threats, insults of those charged with settling "
         "them"});
}
constexpr Requirement no_serious_crime(std::string_view id, Citation citation) noexcept {
    return none(id, Indicator(CountKind::serious_crimes, Excuse::handled), citation,
                {"Không có tội phạm nghiêm trọng trở lên, trừ bất khả kháng hoặc đã kịp thời phát hiện, sử dụng đồng "
                 "bộ các biện pháp giảm thiểu hậu quả và báo cáo ngay cấp có thẩm quyền",
                 "No serious or graver crime, except force majeure, or detected in time, mitigated by all measures and "
                 "reported at once"});
}
constexpr Requirement no_serious_fire(std::string_view id, Citation citation) noexcept {
    return none(id, Indicator(CountKind::serious_fires, Excuse::force_majeure), citation,
                {"Không để xảy ra “cháy, nổ nghiêm trọng”", "No serious fire or explosion"});
}
constexpr Requirement no_fatal_labour_accident(std::string_view id, Citation citation) noexcept {
    return none(id, Indicator(CountKind::fatal_labour_accidents, Excuse::force_majeure), citation,
                {"Không có tai nạn lao động chết người", "No fatal labour accident"});
}
constexpr Requirement no_serious_incident(std::string_view id, Citation citation) noexcept {
    return none(id, Indicator(CountKind::serious_incidents, Excuse::force_majeure), citation,
                {"Không có sự cố nghiêm trọng theo quy định của pháp luật", "No serious incident as defined by law"});
}
constexpr Requirement effective_model(std::string_view id, Citation citation) noexcept {
    return at_least(id, Total::effective_models, 1, citation,
                    {"Có mô hình phong trào toàn dân bảo vệ an ninh Tổ quốc hoạt động hiệu quả",
                     "A model of the all-people movement is in effective operation"});
}

/// Điều 4 khoản 2 to 4, on the unit's own data.
inline constexpr Requirement article_4_clauses_2_to_4[] = {
    policies("4.2", at("4", "2")),
    group("4.3", at("4", "3"), {"Không để xảy ra các vụ việc", "Events that must not occur"}),
    none("4.3.a", CountKind::against_state, at("4", "3", "a"),
         {"Không có hoạt động chống Đảng, chống chính quyền, phá hoại “khối đại đoàn kết toàn dân tộc”",
          "No act against the Party, the authorities or the unity of the whole nation"}),
    none("4.3.b", CountKind::key_work_sabotage, at("4", "3", "b"),
         {"Không có hoạt động phá hoại mục tiêu, công trình “trọng điểm” về kinh tế, văn hóa, xã hội, an ninh - quốc "
          "phòng",
          "No sabotage of key works of the economy, culture, society, security or defence"}),
    no_unlawful_religion("4.3.c", at("4", "3", "c")),
    no_abuse_of_causes("4.3.d", at("4", "3", "d")),
    none("4.3.dd", CountKind::separatism, at("4", "3", "đ"),
         {"Không có hoạt động ly khai, đòi tự trị", "No separatist activity"}),
    none("4.3.e", CountKind::complex_long_disputes, at("4", "3", "e"),
         {"Không có mâu thuẫn, tranh chấp phức tạp, kéo dài trong Nhân dân",
          "No complex and prolonged dispute among the people"}),
    no_incitement("4.3.g", at("4", "3", "g")),
    group("4.4", at("4", "4"), {"Tội phạm, tệ nạn, vi phạm, sự cố", "Crime, social evils, violations, incidents"}),
    group("4.4.a", at("4", "4", "a"),
          {"“Kiềm chế, kéo giảm” so với năm trước", "Held or brought down against last year"}),
    held("4.4.a.1", CountKind::crimes, "strictness", at("4", "4", "a"),
         {"Các loại tội phạm được “kiềm chế, kéo giảm” so với năm trước",
          "Crimes held or brought down against the year before"}),
    held("4.4.a.2", CountKind::social_evils, "strictness", at("4", "4", "a"),
         {"Các loại tệ nạn xã hội được “kiềm chế, kéo giảm” so với năm trước",
          "Social evils held or brought down against the year before"}),
    held("4.4.a.3", CountKind::other_violations, "strictness", at("4", "4", "a"),
         {"Các vi phạm pháp luật khác được “kiềm chế, kéo giảm” so với năm trước",
          "Other violations of law held or brought down against the year before"}),
    no_serious_crime("4.4.b", at("4", "4", "b")),
    group("4.4.c", at("4", "4", "c"), {"Tụ điểm, người mắc tệ nạn, đối tượng", "Hot spots and persons"}),
    none("4.4.c.1", CountKind::new_hot_spots, at("4", "4", "c"),
         {"Không phát sinh tụ điểm phức tạp về trật tự xã hội", "No new hot spot of disorder"}),
    none("4.4.c.2", CountKind::new_social_evil_persons, at("4", "4", "c"),
         {"Không phát sinh người mắc tệ nạn xã hội", "No new person with social evils"}),
    present("4.4.c.3", Matter::persons_managed, at("4", "4", "c"),
            {"Các đối tượng đang cư trú được quản lý, giáo dục, giúp đỡ có hiệu quả",
             "Persons under management who live there are managed, educated and helped effectively"}),
    group("4.4.d", at("4", "4", "d"),
          {"Cháy, nổ, tai nạn, sự cố, trừ bất khả kháng", "Fires, accidents and incidents outside force majeure"}),
    no_serious_fire("4.4.d.1", at("4", "4", "d")).unless("force_majeure", CountKind::serious_fires),
    no_fatal_labour_accident("4.4.d.2", at("4", "4", "d")).unless("force_majeure", CountKind::fatal_labour_accidents),
    no_serious_incident("4.4.d.3", at("4", "4", "d")),
};

inline constexpr Requirement hamlet_head[] = {
    root(at("4"),
         {"Khu dân cư đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"", "Hamlet meets \"An toàn về an ninh, trật tự\""}),
    group("4.1", at("4", "1"), {"Nghị quyết, đăng ký", "Resolution and registration"}),
    within("4.1.1", DocumentRole::party_resolution, "resolution_period", at("4", "1"),
           {"Chi bộ có nghị quyết về an ninh, trật tự trong Quý I",
            "The Party cell has a resolution on security and order in the first quarter"})
        .where(Composite::party_cell_asked),
    within("4.1.2", DocumentRole::registration, "registration_period", at("4", "1"),
           {"Khu dân cư đăng ký phấn đấu đạt tiêu chuẩn trong Quý I",
            "The hamlet has registered for the title in the first quarter"}),
    all("4.1.3", Total::households_registered, Total::households, at("4", "1"),
        {"100 % hộ gia đình đang cư trú đăng ký tham gia xây dựng khu dân cư “An toàn về an ninh, trật tự”",
         "Every resident household has registered to take part in building the hamlet's title"}),
};
inline constexpr Requirement hamlet_tail[] = {
    group("4.5", at("4", "5"), {"Lực lượng bảo đảm an ninh, trật tự ở cơ sở", "Local security force"}),
    at_least("4.5.1", Composite::force_rating, static_cast<std::int64_t>(Rating::completed), at("4", "5"),
             {"Lực lượng ở cơ sở được đánh giá “hoàn thành nhiệm vụ” trở lên",
              "The local force is rated at least “hoàn thành nhiệm vụ”"}),
    none("4.5.2", CountKind::force_disciplined, at("4", "5"),
         {"Không có cá nhân bị xử lý kỷ luật", "No member disciplined in any form"}),
};
/// Điều 4 khoản 1 exempts no hamlet without a Party cell; Điều 9 khoản 2 điểm a has "(nơi có tổ chức Đảng)" for all
/// units.
inline constexpr Choice party_resolution_choices[] = {
    {"every_hamlet", {"mọi khu dân cư (chi bộ ghép cũng được)", "every hamlet (a joint cell's will do)"}},
    {"party_where_exists", {"chỉ nơi có tổ chức Đảng", "only where there is a Party organisation"}},
};
inline constexpr Parameter hamlet_parameters[] = {
    window(PeriodRule::hamlet_window, hamlet_window_name),
    resolution_period,
    reading("party_resolution_where", party_resolution_choices,
            {"nghị quyết của chi bộ phải có ở", "the Party cell's resolution is asked of"}),
    registration_period(Direction::fixed),
    strictness,
    serious_fire,
    force_majeure,
    attested_by,
};
inline constexpr auto hamlet_table =
    link(rows_of(hamlet_head, article_4_clauses_2_to_4, hamlet_tail), hamlet_parameters);

}  // namespace tt124

/// `tt124-2021/hamlet`: Điều 4.
inline constexpr Standard tt124_2021_hamlet{"tt124-2021/hamlet",
                                            UnitKind::hamlet,
                                            {"Khu dân cư \"An toàn về an ninh, trật tự\" theo Thông tư 124/2021/TT-BCA",
                                             "Hamlet \"An toàn về an ninh, trật tự\" under Circular 124/2021/TT-BCA"},
                                            &tt124_2021,
                                            tt124_2021.in_force,
                                            tt124_2021_read_until,
                                            tt124::hamlet_table.rows,
                                            tt124::hamlet_parameters,
                                            tt124::hamlet_table.links,
                                            tt124::hamlet_table.indicators()};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
