// The national criteria of 2026-2030 (51/2025/QĐ-TTg), from 15/02/2026.
//
// Known: ten criteria with 47 indicators for three groups of communes; defence and security stand in criterion 10
// beside access to law. The annex with its indicators was not read, so each of the two is one row that only the word of
// the level that appraises can meet.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace ntm2026 {

inline constexpr Citation criterion_10{
    &qd51_2025, {}, {}, {}, {"tiêu chí 10", "criterion 10"}, content_not_available, "Quyết định 51/2025/QĐ-TTg"};

inline constexpr Requirement rows[] = {
    root(criterion_10, {"Xã đạt phần quốc phòng và an ninh của tiêu chí 10 “Tiếp cận pháp luật và An ninh, Quốc phòng”",
                        "Commune meets the defence and security parts of criterion 10"}),
    present("10.defence", Matter::ntm_2026_defence, criterion_10,
            {"Phần quốc phòng của tiêu chí 10: chưa có nội dung chỉ tiêu, theo xác nhận của cấp thẩm định",
             "Defence part of criterion 10: content not available, by the word of the level that appraises"}),
    present("10.security", Matter::ntm_2026_security, criterion_10,
            {"Phần an ninh của tiêu chí 10: chưa có nội dung chỉ tiêu, theo xác nhận của cấp thẩm định",
             "Security part of criterion 10: content not available, by the word of the level that appraises"}),
};
inline constexpr Parameter parameters[] = {year_of_assessment, attested_by};
inline constexpr auto table = link(rows_of(rows), parameters);

inline constexpr Wording notes[] = {
    {"đã biết: Quyết định 51/2025/QĐ-TTg có mười tiêu chí, 47 chỉ tiêu cho ba nhóm xã; quốc phòng, an ninh nằm trong "
     "tiêu "
     "chí 10. Chưa biết: nội dung, mức của chỉ tiêu theo từng nhóm xã; cần tra Phụ lục của Quyết định, quyết định của "
     "UBND cấp tỉnh và hướng dẫn của Bộ Công an, Bộ Quốc phòng",
     "known: Decision 51/2025/QĐ-TTg has ten criteria with 47 indicators for three groups of communes; defence and "
     "security stand in criterion 10. Not known: the indicators and their thresholds by group; look into the annex of "
     "the "
     "decision, the province's decision, and the guidance of the Ministries of Public Security and of Defence"},
    {"Bộ Công an và Bộ Quốc phòng hướng dẫn nội dung “Bảo đảm quốc phòng, an ninh và trật tự an toàn xã hội” (Điều 13 "
     "Thông tư 60/2026/TT-BTC)",
     "the Ministries of Public Security and of Defence guide the content on defence, security and order (Circular "
     "60/2026/TT-BTC, Article 13)"},
    {"tiêu chuẩn tiếp cận pháp luật tính cả danh hiệu “An toàn về an ninh, trật tự” (điểm d khoản 5 Điều 3 Quyết định "
     "25/2021/QĐ-TTg); có thể đánh giá thêm theo tt124-2021/commune",
     "the standard of access to law counts the title of Circular 124/2021/TT-BCA (Decision 25/2021/QĐ-TTg, Article "
     "3(5)(d)); tt124-2021/commune can be judged beside this one"},
};

}  // namespace ntm2026

/// `ntm-2026`: defence and security in criterion 10 of 51/2025/QĐ-TTg, by attestation.
inline constexpr Standard ntm_2026{"ntm-2026",
                                   UnitKind::commune,
                                   {"Tiêu chí 10 \"Tiếp cận pháp luật và an ninh, quốc phòng\", giai đoạn 2026 - 2030",
                                    "Criterion 10, access to law, security and defence, 2026-2030"},
                                   &qd51_2025,
                                   qd51_2025.in_force,
                                   law_read_on,
                                   ntm2026::table.rows,
                                   ntm2026::parameters,
                                   ntm2026::table.links,
                                   ntm2026::table.indicators(),
                                   {},
                                   {},
                                   ntm2026::notes};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
