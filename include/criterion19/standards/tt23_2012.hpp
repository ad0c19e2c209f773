// Thông tư 23/2012/TT-BCA: the title "An toàn về an ninh, trật tự" for hamlets and communes, 18/06/2012 to 09/02/2022.
//
// Điều 6 (communes) was read complete in a secondary text; Điều 5 is rebuilt from provincial scoring forms that copy
// it, and where no form shows a point it is recalled. The second half of Điều 5 khoản 4 điểm b is cut in every copy: a
// row of its own stands for it, which only an attestation can meet. No deadline of this circular was seen, so none is
// encoded.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace tt23 {

constexpr Citation at(std::string_view article, std::string_view clause, std::string_view point, Label label,
                      std::string_view source) noexcept {
    return {&tt23_2012, article, clause, point, {}, label, source};
}
/// Where Điều 6 was read, quoted whole.
inline constexpr std::string_view article_6_read_in =
    "thuvienphapluat.vn/hoi-dap-phap-luat/iframe/"
    "4EF3-hd-tieu-chi-cong-nhan-xa-phuong-thi-tran-dat-tieu-chuan-an-toan-ve-"
    "an-ninh-trat-tu.html";
/// Where Điều 5 was read, clause by clause.
constexpr std::string_view sources_of_article_5(std::string_view clause) noexcept {
    return clause == "1" ? "Hướng dẫn 252/HD-UBND ngày 02/04/2014 (Mường Chà); Quyết định 34 ngày 01/08/2014 (Hà Tĩnh)"
           : clause == "4" ? "Hướng dẫn 252/HD-UBND ngày 02/04/2014 (Mường Chà)"
                           : "Hướng dẫn 252/HD-UBND ngày 02/04/2014 (Mường Chà); Hướng dẫn 2083/HD-BCĐ ngày 28/09/2012 "
                             "(Lạng Sơn)";
}
constexpr Citation article_5(std::string_view clause, std::string_view point, Label label = seen_secondary) noexcept {
    return at("5", clause, point, label, label.knowledge == Knowledge::recalled ? "" : sources_of_article_5(clause));
}
constexpr Citation article_6(std::string_view clause) noexcept {
    return at("6", clause, {}, seen_secondary, article_6_read_in);
}

inline constexpr Choice complaint_choices[] = {
    {"all", {"mọi vụ khiếu kiện đông người", "every mass complaint"}},
    {"unlawful", {"chỉ vụ trái pháp luật", "unlawful ones only"}},
};

inline constexpr Parameter complaints =
    reading("complaints", complaint_choices, {"\"khiếu kiện đông người\" gồm", "\"khiếu kiện đông người\" covers"});

/// What Điều 5, 7 and 8 have in common.
constexpr Requirement policies(std::string_view id, Citation citation) noexcept {
    return present(id, Matter::policies_carried_out, citation,
                   {"Chủ trương của Đảng, pháp luật của Nhà nước được thực hiện có hiệu quả",
                    "Party policies and State laws are carried out effectively"});
}

/// Điều 5 khoản 2 to 4, on the unit's own data.
inline constexpr Requirement article_5_clauses_2_to_4[] = {
    group("5.2", article_5("2", {}),
          {"Thực hiện chính sách, pháp luật và mô hình tự quản", "Policies and self-management"}),
    policies("5.2.1", article_5("2", {})),
    at_least("5.2.2", Total::self_management_models, 1, article_5("2", {}),
             {"Có mô hình tự quản về an ninh, trật tự", "There is a self-management model on security and order"}),
    group("5.3", article_5("3", {}), {"Không để xảy ra các vụ việc", "Events that must not occur"}),
    none("5.3.a", CountKind::against_state, article_5("3", "a"),
         {"Không có vụ chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết",
          "No act against the Party, the State or national unity"}),
    none("5.3.b", CountKind::sabotage, article_5("3", "b"),
         {"Không có vụ phá hoại mục tiêu, công trình", "No sabotage of works or installations"}),
    group("5.3.c", article_5("3", "c"),
          {"Truyền đạo trái pháp luật, ly khai, gây rối", "Religion, separatism, disorder"}),
    none("5.3.c.1", CountKind::unlawful_religion, article_5("3", "c"),
         {"Không tuyên truyền, phát triển đạo trái pháp luật", "No unlawful religious propagation"}),
    none("5.3.c.2", CountKind::separatism, article_5("3", "c"),
         {"Không có hoạt động ly khai, đòi tự trị", "No separatist activity"}),
    none("5.3.c.3", CountKind::disorders, article_5("3", "c"), {"Không có vụ gây rối an ninh, trật tự", "No disorder"}),
    group("5.3.d", article_5("3", "d"), {"Mâu thuẫn, tranh chấp, khiếu kiện", "Disputes and complaints"}),
    none("5.3.d.1", CountKind::complex_disputes, article_5("3", "d"),
         {"Không có mâu thuẫn, tranh chấp phức tạp trong Nhân dân", "No complex dispute among the people"}),
    none("5.3.d.2", CountKind::mass_complaints, article_5("3", "d"),
         {"Không có khiếu kiện đông người", "No mass complaint"})
        .unless("complaints", CountKind::unlawful_mass_complaints),
    none("5.3.d.3", CountKind::unlawful_complaints_above_level, article_5("3", "d"),
         {"Không có khiếu kiện vượt cấp trái pháp luật", "No unlawful complaint above the competent level"}),
    group("5.4", article_5("4", {}), {"Tội phạm, tệ nạn, tai nạn", "Crime, social evils, accidents"}),
    group("5.4.a", article_5("4", "a"), {"Kiềm chế, làm giảm so với năm trước", "Held or reduced against last year"}),
    held("5.4.a.1", CountKind::crimes, "strictness", article_5("4", "a"),
         {"Tội phạm được kiềm chế, giảm", "Crimes held or reduced"}),
    held("5.4.a.2", CountKind::accidents, "strictness", article_5("4", "a"),
         {"Tai nạn được kiềm chế, giảm", "Accidents held or reduced"}),
    held("5.4.a.3", CountKind::social_evils, "strictness", article_5("4", "a"),
         {"Tệ nạn xã hội được kiềm chế, giảm", "Social evils held or reduced"}),
    held("5.4.a.4", CountKind::other_violations, "strictness", article_5("4", "a"),
         {"Vi phạm pháp luật khác được kiềm chế, giảm", "Other violations of law held or reduced"}),
    group("5.4.b", article_5("4", "b"), {"Tội phạm nghiêm trọng", "Serious crime"}),
    none("5.4.b.1", CountKind::serious_crimes, article_5("4", "b"),
         {"Không có tội phạm nghiêm trọng trở lên (khung hình phạt trên 3 năm tù)",
          "No serious or graver crime (penalty frame over 3 years)"}),
    present("5.4.b.2", Matter::tt23_5_4_b_second_half, article_5("4", "b", content_not_available),
            {"Vế sau của điểm này: thư viện chưa có nội dung, cần xác nhận của cơ quan",
             "Second half of this point: content not available to us, needs the office's attestation"}),
    none("5.4.c", Composite::serious_events, article_5("4", "c", recalled(65)),
         {"Không có cháy, nổ, tai nạn giao thông, tai nạn lao động nghiêm trọng",
          "No serious fire or explosion, traffic accident or labour accident"}),
    group("5.4.d", article_5("4", "d", recalled(65)), {"Người mắc tệ nạn, đối tượng", "Persons with social evils"}),
    none("5.4.d.1", CountKind::new_social_evil_persons, article_5("4", "d", recalled(65)),
         {"Không phát sinh người mắc tệ nạn xã hội", "No new person with social evils"}),
    present("5.4.d.2", Matter::persons_managed, article_5("4", "d", recalled(65)),
            {"Người vi phạm ở địa bàn được quản lý, giáo dục", "Offenders living there are managed and educated"}),
};

inline constexpr Requirement hamlet_head[] = {
    root(article_5({}, {}),
         {"Khu dân cư đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"", "Hamlet meets \"An toàn về an ninh, trật tự\""}),
    group("5.1", article_5("1", {}), {"Nghị quyết, đăng ký, cam kết", "Resolution, registration, pledge"}),
    within("5.1.1", DocumentRole::party_resolution, "documents", article_5("1", {}),
           {"Chi bộ có nghị quyết về an ninh, trật tự của năm",
            "The Party cell has a resolution of the year on security and order"}),
    within("5.1.2", DocumentRole::registration, "documents", article_5("1", {}),
           {"Khu dân cư có bản đăng ký phấn đấu đạt tiêu chuẩn của năm",
            "The hamlet has registered for the title of the year"}),
    all("5.1.3", Total::households_pledged, Total::households, article_5("1", {}),
        {"Mọi hộ gia đình ký cam kết giao ước thi đua", "Every household has signed the pledge"}),
};
inline constexpr Requirement hamlet_tail[] = {
    group("5.5", article_5("5", {}, recalled(65)),
          {"Lực lượng bảo đảm an ninh, trật tự ở cơ sở", "Local security force"}),
    present("5.5.1", Composite::force_title_or_rating, article_5("5", {}, recalled(65)),
            {"Lực lượng ở cơ sở đạt \"Đơn vị tiên tiến\" trở lên hoặc \"hoàn thành nhiệm vụ\" trở lên",
             "The local force holds \"Đơn vị tiên tiến\" or higher, or is rated at least \"hoàn thành nhiệm vụ\""}),
    none("5.5.2", CountKind::force_warned, article_5("5", {}, recalled(65)),
         {"Không có cá nhân bị kỷ luật từ cảnh cáo trở lên", "No member disciplined from \"cảnh cáo\" up"}),
};
inline constexpr Parameter hamlet_parameters[] = {year_of_assessment, year_of_documents, strictness,
                                                  complaints,         serious_fire,      attested_by};
inline constexpr auto hamlet_table =
    link(rows_of(hamlet_head, article_5_clauses_2_to_4, hamlet_tail), hamlet_parameters);

inline constexpr Requirement commune_head[] = {
    root(at("6", {}, {}, seen_secondary, article_6_read_in),
         {"Xã, phường, thị trấn đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
          "Commune meets \"An toàn về an ninh, trật tự\""}),
    group("6.1", article_6("1"), {"Nghị quyết, kế hoạch, đăng ký", "Resolution, plan, registration"}),
    within("6.1.1", DocumentRole::party_resolution, "documents", article_6("1"),
           {"Đảng ủy có nghị quyết về an ninh, trật tự của năm",
            "The Party committee has a resolution of the year on security and order"}),
    within("6.1.2", DocumentRole::plan, "documents", article_6("1"),
           {"UBND có kế hoạch bảo đảm an ninh, trật tự của năm",
            "The People's Committee has a plan of the year on security and order"}),
    within(
        "6.1.3", DocumentRole::registration, "documents", article_6("1"),
        {"Xã có bản đăng ký phấn đấu đạt tiêu chuẩn của năm", "The commune has registered for the title of the year"}),
};
inline constexpr Requirement commune_tail[] = {
    group("6.3", article_6("3"), {"Công an xã", "Commune police"}),
    at_least("6.3.1", Composite::police_title, static_cast<std::int64_t>(EmulationTitle::advanced), article_6("3"),
             {"Công an xã (phường: cả bảo vệ dân phố) đạt \"Đơn vị tiên tiến\" trở lên",
              "The commune police (wards: and the ward guard) hold \"Đơn vị tiên tiến\" or higher"}),
    none("6.3.2", Composite::police_and_guard_warned, article_6("3"),
         {"Không có cá nhân (phường: kể cả bảo vệ dân phố) bị kỷ luật từ cảnh cáo trở lên",
          "No member (wards: of the ward guard too) disciplined from \"cảnh cáo\" up"}),
    share("6.4", Total::hamlets_recognised, Total::hamlets, "recognised_share", article_6("4"),
          {"Khu dân cư được công nhận đạt tỷ lệ quy định", "The required share of hamlets is recognised"}),
};
inline constexpr Parameter commune_parameters[] = {
    year_of_assessment,
    year_of_documents,
    percentage("recognised_share", 70, Direction::fixed,
               {"tỷ lệ khu dân cư được công nhận", "share of hamlets recognised"}),
    strictness,
    complaints,
    attested_by,
    serious_fire,
};
inline constexpr auto commune_table =
    link(rows_of(commune_head, article_5_clauses_2_to_4, commune_tail), commune_parameters);

}  // namespace tt23

/// `tt23-2012/hamlet`: Điều 5.
inline constexpr Standard tt23_2012_hamlet{"tt23-2012/hamlet",
                                           UnitKind::hamlet,
                                           {"Khu dân cư \"An toàn về an ninh, trật tự\" theo Thông tư 23/2012/TT-BCA",
                                            "Hamlet \"An toàn về an ninh, trật tự\" under Circular 23/2012/TT-BCA"},
                                           &tt23_2012,
                                           tt23_2012.in_force,
                                           law_read_on,
                                           tt23::hamlet_table.rows,
                                           tt23::hamlet_parameters,
                                           tt23::hamlet_table.links,
                                           tt23::hamlet_table.indicators()};

namespace tt23 {
inline constexpr Standard const* unit_standards[] = {&tt23_2012_hamlet};
}

/// `tt23-2012/commune`: Điều 6, with Điều 5 khoản 2 to 4 on the commune's data (Điều 6 khoản 2).
inline constexpr Standard tt23_2012_commune{"tt23-2012/commune",
                                            UnitKind::commune,
                                            {"Xã \"An toàn về an ninh, trật tự\" theo Thông tư 23/2012/TT-BCA",
                                             "Commune \"An toàn về an ninh, trật tự\" under Circular 23/2012/TT-BCA"},
                                            &tt23_2012,
                                            tt23_2012.in_force,
                                            law_read_on,
                                            tt23::commune_table.rows,
                                            tt23::commune_parameters,
                                            tt23::commune_table.links,
                                            tt23::commune_table.indicators(),
                                            {},
                                            tt23::unit_standards};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
