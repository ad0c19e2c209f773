// Thông tư 23/2012/TT-BCA: the title "An toàn về an ninh, trật tự" for agencies, enterprises and schools.
//
// Điều 7 was read in a press digest that ends inside khoản 4, Điều 8 in a quotation that ends inside khoản 2. What is
// missing stands as rows of their own, which only an attestation can meet.
#pragma once

#include <criterion19/standards/tt23_2012.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace tt23 {

constexpr Citation article_7(std::string_view clause, Label label = seen_secondary) noexcept {
    return at(
        "7", clause, {}, label,
        "congthuongbackan.gov.vn/2012/05/bo-cong-an-quy-dinh-tieu-chuan-an-toan-ve-an-ninh-trat-tu-doi-voi-cac-co-"
        "quan-to-chuc");
}
constexpr Citation article_8(std::string_view clause, Label label = seen_secondary) noexcept {
    return at(
        "8", clause, {}, label,
        "118.69.201.250:801/hoi-dap-phap-luat/43FB0-hd-tieu-chi-de-cong-nhan-nha-truong-dat-tieu-chuan-ve-an-toan-"
        "ve-an-ninh-trat-tu.html");
}

// What Điều 7 and 8 have in common.
constexpr Requirement plan_of_year(std::string_view id, Citation citation) noexcept {
    return within(
        id, DocumentRole::plan, "documents", citation,
        {"Có kế hoạch bảo đảm an ninh, trật tự của năm", "There is a plan of the year on security and order"});
}
constexpr Requirement registration_of_year(std::string_view id, Citation citation) noexcept {
    return within(
        id, DocumentRole::registration, "documents", citation,
        {"Có bản đăng ký phấn đấu đạt tiêu chuẩn của năm", "The unit has registered for the title of the year"});
}
constexpr Requirement not_available(std::string_view id, Matter matter, Citation citation) noexcept {
    return present(id, matter, citation,
                   {"Khoản này: thư viện chưa có nội dung, cần xác nhận của cơ quan",
                    "This clause: content not available to us, needs the office's attestation"});
}
inline constexpr Parameter coordination_period =
    period("coordination_period", PeriodRule::any_day,
           {"kế hoạch phối hợp được ban hành", "when the coordination plan is issued"});

inline constexpr Requirement agency_rows[] = {
    root(article_7({}), {"Cơ quan, doanh nghiệp đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
                         "Agency or enterprise meets \"An toàn về an ninh, trật tự\""}),
    group("7.1", article_7("1"), {"Kế hoạch, đăng ký, nội quy, cam kết", "Plan, registration, rules, pledge"}),
    plan_of_year("7.1.1", article_7("1")),
    registration_of_year("7.1.2", article_7("1")),
    at_least("7.1.3", Composite::rules_of_agency_2012, 4, article_7("1"),
             {"Có đủ nội quy về bảo vệ đơn vị, bí mật nhà nước, chính trị nội bộ, phòng cháy",
              "Rules on guarding, state secrets, internal politics and fire are in place"}),
    all("7.1.4", Composite::people_signed, Composite::people, article_7("1"),
        {"Mọi cán bộ, công nhân viên ký cam kết giao ước thi đua", "Every member of staff has signed the pledge"}),
    group("7.2", article_7("2"), {"Chính sách, phối hợp, mô hình", "Policies, coordination, models"}),
    policies("7.2.1", article_7("2")),
    within("7.2.2", DocumentRole::coordination_plan, "coordination_period", article_7("2"),
           {"Có kế hoạch phối hợp với chính quyền địa phương và công an",
            "There is a coordination plan with the local authority and the police"}),
    at_least("7.2.3", Total::self_protection_models, 1, article_7("2"),
             {"Có mô hình tự phòng, tự quản, tự bảo vệ", "There is a self-protection model"}),
    group("7.3", article_7("3"), {"Không để xảy ra các vụ việc", "Events that must not occur"}),
    none("7.3.1", CountKind::mass_complaints, article_7("3"), {"Không có khiếu kiện đông người", "No mass complaint"}),
    none("7.3.2", CountKind::unlawful_strikes_alone, article_7("3"),
         {"Không có đình công trái pháp luật", "No unlawful strike"}),
    none("7.3.3", CountKind::great_thefts, article_7("3"),
         {"Không mất trộm tài sản có giá trị lớn", "No theft of property of great value"}),
    none("7.3.4", CountKind::secrets_breaches, article_7("3"),
         {"Không để lộ công nghệ, bí mật nhà nước", "No leak of technology or state secrets"}),
    none("7.3.5", CountKind::serious_fires, article_7("3"),
         {"Không có vụ cháy, nổ nghiêm trọng", "No serious fire or explosion"}),
    none("7.3.6", CountKind::serious_labour_accidents, article_7("3"),
         {"Không có tai nạn lao động nghiêm trọng", "No serious labour accident"}),
    none("7.3.7", CountKind::members_crime, article_7("3"),
         {"Không có cán bộ, công nhân viên phạm tội", "No member of staff committed a crime"}),
    none("7.3.8", CountKind::members_social_evils, article_7("3"),
         {"Không có cán bộ, công nhân viên mắc tệ nạn xã hội", "No member of staff with social evils"}),
    not_available("7.4", Matter::tt23_7_4, article_7("4", content_not_available)),
    not_available("7.5", Matter::tt23_7_5, article_7("5", content_not_available)),
};
inline constexpr Parameter agency_parameters[] = {year_of_assessment, year_of_documents, coordination_period,
                                                  serious_fire, attested_by};
inline constexpr auto agency_table = link(rows_of(agency_rows), agency_parameters);

inline constexpr Requirement school_rows[] = {
    root(article_8({}),
         {"Nhà trường đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"", "School meets \"An toàn về an ninh, trật tự\""}),
    group("8.1", article_8("1"),
          {"Nghị quyết, kế hoạch, đăng ký, nội quy, cam kết", "Resolution, plan, registration, rules, pledge"}),
    within("8.1.1", DocumentRole::party_resolution, "documents", article_8("1"),
           {"Cấp ủy có nghị quyết về an ninh, trật tự của năm, nơi có tổ chức Đảng",
            "The Party committee has a resolution of the year, where there is a Party organisation"})
        .where(Flag::has_party_organisation),
    plan_of_year("8.1.2", article_8("1")),
    registration_of_year("8.1.3", article_8("1")),
    at_least("8.1.4", Composite::rules_of_school_2012, 4, article_8("1"),
             {"Có đủ nội quy về bảo vệ nhà trường, chính trị nội bộ, quản lý người học, phòng cháy",
              "Rules on guarding, internal politics, learners and fire are in place"}),
    all("8.1.5", Composite::people_signed, Composite::people, article_8("1"),
        {"Mọi cán bộ, giáo viên và người học từ trung học cơ sở trở lên ký cam kết",
         "Every member of staff and every learner from lower secondary up has signed the pledge"}),
    group("8.2", article_8("2"), {"Chính sách, phối hợp", "Policies, coordination"}),
    policies("8.2.1", article_8("2")),
    within("8.2.2", DocumentRole::coordination_plan, "coordination_period", article_8("2"),
           {"Có kế hoạch phối hợp giữa nhà trường, chính quyền và gia đình (trường phổ thông)",
            "There is a coordination plan of school, authority and families (general schools)"})
        .where(Flag::general_school),
    not_available("8.3", Matter::tt23_8_3, article_8("3", content_not_available)),
    not_available("8.4", Matter::tt23_8_4, article_8("4", content_not_available)),
    not_available("8.5", Matter::tt23_8_5, article_8("5", content_not_available)),
};
inline constexpr Parameter school_parameters[] = {year_of_assessment, year_of_documents, coordination_period,
                                                  attested_by};
inline constexpr auto school_table = link(rows_of(school_rows), school_parameters);

}  // namespace tt23

/// `tt23-2012/agency`: Điều 7, for agencies and enterprises.
inline constexpr Standard tt23_2012_agency{
    "tt23-2012/agency",
    UnitKind::agency,
    {"Cơ quan, doanh nghiệp \"An toàn về an ninh, trật tự\" theo Thông tư 23/2012/TT-BCA",
     "Agency or enterprise \"An toàn về an ninh, trật tự\" under Circular 23/2012/TT-BCA"},
    &tt23_2012,
    tt23_2012.in_force,
    law_read_on,
    tt23::agency_table.rows,
    tt23::agency_parameters,
    tt23::agency_table.links,
    tt23::agency_table.indicators()};

/// `tt23-2012/school`: Điều 8.
inline constexpr Standard tt23_2012_school{"tt23-2012/school",
                                           UnitKind::school,
                                           {"Nhà trường \"An toàn về an ninh, trật tự\" theo Thông tư 23/2012/TT-BCA",
                                            "School \"An toàn về an ninh, trật tự\" under Circular 23/2012/TT-BCA"},
                                           &tt23_2012,
                                           tt23_2012.in_force,
                                           law_read_on,
                                           tt23::school_table.rows,
                                           tt23::school_parameters,
                                           tt23::school_table.links,
                                           tt23::school_table.indicators()};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
