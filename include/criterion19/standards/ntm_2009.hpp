// Criterion 19 "An ninh, trật tự xã hội" of the national criteria of 2009 (491/QĐ-TTg), guided from 20/11/2013 by
// Điều 21 of 41/2013/TT-BNNPTNT.
//
// Both are recalled. The guidance is one way to meet the indicator; an attestation of the competent authority is the
// other. The numbers after "21" count the contents of Điều 21; its own clauses are not known.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>
#include <criterion19/standards/tt23_2012.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace ntm2009 {

inline constexpr Citation criterion_19{&qd491_2009, {}, {}, {}, {"tiêu chí 19", "criterion 19"}, recalled(97), {}};
constexpr Citation article_21(int confidence) noexcept {
    return {&tt41_2013, "21", {}, {}, {}, recalled(confidence), {}};
}

inline constexpr Requirement list[] = {
    root(criterion_19, {"Xã đạt tiêu chí 19 \"An ninh, trật tự xã hội\" (2009)",
                        "Commune meets criterion 19 \"An ninh, trật tự xã hội\" (2009)"}),
    group("19.1", criterion_19,
          {"\"An ninh, trật tự xã hội được giữ vững\"",
           "\"An ninh, trật tự xã hội được giữ vững\" (order is maintained)"},
          Test::any_of),
    present("19.1.att", Matter::order_maintained, criterion_19,
            {"Cơ quan có thẩm quyền xác nhận an ninh, trật tự được giữ vững",
             "The competent authority attests that security and order are maintained"}),
    group("tt41-2013.21", article_21(65), {"Đủ các nội dung hướng dẫn", "All that the guidance asks for"})
        .under("19.1"),
    group("tt41-2013.21.1", article_21(70), {"Nghị quyết, kế hoạch, đăng ký", "Resolution, plan, registration"}),
    within("tt41-2013.21.1.1", DocumentRole::party_resolution, "documents", article_21(70),
           {"Đảng ủy có nghị quyết về an ninh, trật tự của năm",
            "The Party committee has a resolution of the year on security and order"}),
    within("tt41-2013.21.1.2", DocumentRole::plan, "documents", article_21(70),
           {"UBND có kế hoạch bảo đảm an ninh, trật tự của năm",
            "The People's Committee has a plan of the year on security and order"}),
    within("tt41-2013.21.1.3", DocumentRole::registration, "documents", article_21(70),
           {"Xã đăng ký phấn đấu đạt \"An toàn về an ninh, trật tự\" của năm",
            "The commune has registered for \"An toàn về an ninh, trật tự\" of the year"}),
    group("tt41-2013.21.2", article_21(65), {"Không để xảy ra các vụ việc", "Events that must not occur"}),
    none("tt41-2013.21.2.1", CountKind::against_state, article_21(65),
         {"Không có vụ chống Đảng, chống chính quyền", "No act against the Party or the State"}),
    none("tt41-2013.21.2.2", CountKind::sabotage, article_21(65), {"Không có vụ phá hoại", "No sabotage"}),
    none("tt41-2013.21.2.3", CountKind::unlawful_religion, article_21(65),
         {"Không truyền đạo trái pháp luật", "No unlawful religious propagation"}),
    none("tt41-2013.21.2.4", CountKind::disorders, article_21(65), {"Không có vụ gây rối", "No disorder"}),
    none("tt41-2013.21.2.5", CountKind::complex_disputes, article_21(65),
         {"Không có mâu thuẫn phức tạp trong Nhân dân", "No complex dispute among the people"}),
    group("tt41-2013.21.2.6", article_21(65), {"Khiếu kiện", "Complaints"}),
    none("tt41-2013.21.2.6.1", CountKind::mass_complaints, article_21(65),
         {"Không có khiếu kiện đông người", "No mass complaint"}),
    none("tt41-2013.21.2.6.2", CountKind::unlawful_complaints_above_level, article_21(65),
         {"Không có khiếu kiện vượt cấp trái pháp luật", "No unlawful complaint above the competent level"}),
    group("tt41-2013.21.3", article_21(65), {"Tội phạm, tệ nạn", "Crime and social evils"}),
    held("tt41-2013.21.3.1", CountKind::crimes, "strictness", article_21(65),
         {"Tội phạm được kiềm chế, giảm so với năm trước", "Crimes held or reduced against last year"}),
    held("tt41-2013.21.3.2", CountKind::social_evils, "strictness", article_21(65),
         {"Tệ nạn xã hội được kiềm chế, giảm so với năm trước", "Social evils held or reduced against last year"}),
    none("tt41-2013.21.3.3", CountKind::serious_crimes, article_21(65),
         {"Không có tội phạm nghiêm trọng trở lên", "No serious or graver crime"}),
    share("tt41-2013.21.4", Total::hamlets_recognised, Total::hamlets, "recognised_share", article_21(70),
          {"Khu dân cư \"An toàn về an ninh, trật tự\" đạt tỷ lệ quy định",
           "The required share of hamlets is recognised"}),
    group("tt41-2013.21.5", article_21(70), {"Công an xã", "Commune police"}),
    at_least("tt41-2013.21.5.1", Composite::commune_police_title, static_cast<std::int64_t>(EmulationTitle::advanced),
             article_21(70),
             {"Công an xã đạt \"Đơn vị tiên tiến\" trở lên", "The commune police hold \"Đơn vị tiên tiến\" or higher"}),
    none("tt41-2013.21.5.2", CountKind::police_warned, article_21(70),
         {"Không có cá nhân bị kỷ luật từ cảnh cáo trở lên", "No member disciplined from \"cảnh cáo\" up"}),
    none("19.2", CountKind::negative_attestations, criterion_19,
         {"Không có kết luận của cơ quan có thẩm quyền rằng an ninh, trật tự không được giữ vững",
          "No competent authority has found that security and order were not maintained"})
        .where(Composite::negative_attestation_made),
};

/// The rows of the guidance hold from its own first day on.
constexpr auto dated() noexcept {
    auto rows = rows_of(list);
    for (auto& row : rows)
        if (row.citation.instrument == &tt41_2013) row.in_force.from = tt41_2013.in_force.from;
    return rows;
}

inline constexpr Parameter parameters[] = {
    year_of_assessment,
    year_of_documents,
    percentage("recognised_share", 70, Direction::fixed,
               {"tỷ lệ khu dân cư được công nhận", "share of hamlets recognised"}),
    strictness,
    attested_by,
};
inline constexpr auto table = link(dated(), parameters);

}  // namespace ntm2009

/// `ntm-2009/19`: criterion 19 of 491/QĐ-TTg.
inline constexpr Standard ntm_2009_19{"ntm-2009/19",
                                      UnitKind::commune,
                                      {"Tiêu chí 19, xã nông thôn mới theo Bộ tiêu chí năm 2009",
                                       "Criterion 19, new-rural communes under the criteria of 2009"},
                                      &qd491_2009,
                                      qd491_2009.in_force,
                                      law_read_on,
                                      ntm2009::table.rows,
                                      ntm2009::parameters,
                                      ntm2009::table.links,
                                      ntm2009::table.indicators(),
                                      {},
                                      tt23::unit_standards};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
