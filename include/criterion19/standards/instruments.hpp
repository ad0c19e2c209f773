// The legal texts that the built-in standards cite.
#pragma once

#include <criterion19/law/citation.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// Day on which the material behind all tables was last read.
inline constexpr Day law_read_on = day(2026, 7, 31);
/// First day without districts (recalled, 95 %).
inline constexpr Day district_level_ended = day(2025, 7, 1);

/// 23/2012/TT-BCA: the title "An toàn về an ninh, trật tự", replaced by 124/2021/TT-BCA.
inline constexpr Instrument tt23_2012{
    "tt23-2012",
    {"Thông tư", "Circular"},
    "23/2012/TT-BCA",
    {"Khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, nhà trường đạt tiêu chuẩn \"An toàn về an ninh, trật "
     "tự\"",
     "Hamlets, communes, agencies, enterprises and schools that meet \"An toàn về an ninh, trật tự\""},
    day(2012, 4, 27),
    {day(2012, 6, 18), day(2022, 2, 10)}};

/// Last day of 124/2021/TT-BCA as read: 48/2025/TT-BCA amends it, from 01/07/2025 as far as is known, and was not read.
/// The text that was read is that of mid-2022; that nothing changed it before 48/2025 rests on texts that name no
/// earlier amendment.
inline constexpr Day tt124_2021_read_until = day(2025, 6, 30);
/// 124/2021/TT-BCA: the same title; amended by 48/2025/TT-BCA, whose new wording is not available.
inline constexpr Instrument tt124_2021{
    "tt124-2021",
    {"Thông tư", "Circular"},
    "124/2021/TT-BCA",
    {"Khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn \"An toàn về an ninh, "
     "trật tự\"",
     "Hamlets, communes, agencies, enterprises and schools that meet \"An toàn về an ninh, trật tự\""},
    day(2021, 12, 28),
    {day(2022, 2, 10), open_end},
    tt124_2021_read_until};

/// 491/QĐ-TTg: the first national criteria, 2009.
inline constexpr Instrument qd491_2009{
    "qd491-2009",     {"Quyết định", "Decision"},
    "491/QĐ-TTg",     {"Bộ tiêu chí quốc gia về nông thôn mới", "National criteria for new-rural communes"},
    day(2009, 4, 16), {day(2009, 4, 16), day(2016, 10, 17)}};

/// 41/2013/TT-BNNPTNT: guidance on the criteria of 2009.
inline constexpr Instrument tt41_2013{"tt41-2013",
                                      {"Thông tư", "Circular"},
                                      "41/2013/TT-BNNPTNT",
                                      {"Hướng dẫn thực hiện Bộ tiêu chí quốc gia về nông thôn mới",
                                       "Guidance on the national criteria for new-rural communes"},
                                      day(2013, 10, 4),
                                      {day(2013, 11, 20), day(2016, 10, 17)}};

/// 1980/QĐ-TTg: the national criteria of 2016-2020.
inline constexpr Instrument qd1980_2016{"qd1980-2016",
                                        {"Quyết định", "Decision"},
                                        "1980/QĐ-TTg",
                                        {"Bộ tiêu chí quốc gia về xã nông thôn mới giai đoạn 2016 - 2020",
                                         "National criteria for new-rural communes, 2016-2020"},
                                        day(2016, 10, 17),
                                        {day(2016, 10, 17), day(2022, 3, 8)}};

/// 691/QĐ-TTg: model new-rural communes, 2018-2020.
inline constexpr Instrument qd691_2018{
    "qd691-2018",
    {"Quyết định", "Decision"},
    "691/QĐ-TTg",
    {"Tiêu chí xã nông thôn mới kiểu mẫu giai đoạn 2018 - 2020", "Criteria for model new-rural communes, 2018-2020"},
    day(2018, 6, 5),
    {day(2018, 6, 5), day(2021, 1, 1)}};

/// 318/QĐ-TTg: the national criteria of 2021-2025, basic and advanced.
inline constexpr Instrument qd318_2022{
    "qd318-2022",
    {"Quyết định", "Decision"},
    "318/QĐ-TTg",
    {"Bộ tiêu chí quốc gia về xã nông thôn mới và xã nông thôn mới nâng cao giai đoạn 2021 - 2025",
     "National criteria for new-rural and advanced new-rural communes, 2021-2025"},
    day(2022, 3, 8),
    {day(2022, 3, 8), day(2026, 2, 15)}};
/// Last day of the text as known: whether 211/QĐ-TTg, which amends it from 01/03/2024, touches criterion 19 is not
/// known.
inline constexpr Day qd318_2022_read_until = day(2024, 2, 29);

/// 51/2025/QĐ-TTg: the national criteria of 2026-2030; their indicator texts are not available.
inline constexpr Instrument qd51_2025{
    "qd51-2025",
    {"Quyết định", "Decision"},
    "51/2025/QĐ-TTg",
    {"Bộ tiêu chí quốc gia về nông thôn mới giai đoạn 2026 - 2030", "National criteria for new-rural areas, 2026-2030"},
    day(2025, 12, 29),
    {day(2026, 2, 15), open_end}};

/// Last day of the Law on Militia as read: 98/2025/QH15 amends it from 01/07/2025 and was read only where others
/// restate it.
inline constexpr Day law48_2019_read_until = day(2025, 6, 30);
/// Luật Dân quân tự vệ 2019.
inline constexpr Instrument law48_2019{
    "law48-2019",         {"Luật", "Law"},
    "48/2019/QH14",       {"Luật Dân quân tự vệ", "Law on Militia and Self-Defence Forces"},
    day(2019, 11, 22),    {day(2020, 7, 1), open_end},
    law48_2019_read_until};

/// 72/2020/NĐ-CP: decree under the law on militia. 16/2025/NĐ-CP of 04/02/2025 amends it and was not read.
inline constexpr Instrument nd72_2020{
    "nd72-2020",      {"Nghị định", "Decree"},
    "72/2020/NĐ-CP",  {"Quy định chi tiết Luật Dân quân tự vệ", "Details of the Law on Militia"},
    day(2020, 6, 30), {day(2020, 8, 15), open_end},
    day(2025, 2, 3)};

/// 220/2025/NĐ-CP: numbers of deputy commanders and assistants, in place of Điều 4 khoản 1 of 72/2020/NĐ-CP. Its day of
/// effect was not read; that of its signing stands for it.
inline constexpr Instrument nd220_2025{
    "nd220-2025",
    {"Nghị định", "Decree"},
    "220/2025/NĐ-CP",
    {"Sửa đổi, bổ sung một số nghị định về quốc phòng, trong đó có Nghị định 72/2020/NĐ-CP",
     "Amends decrees on defence, Decree 72/2020/NĐ-CP among them"},
    day(2025, 8, 7),
    {day(2025, 8, 7), open_end}};

/// 66.12/2026/NQ-CP: the commune's military command as a body under the province's, to 28/02/2027.
inline constexpr Instrument nq66_12_2026{
    "nq66.12-2026",     {"Nghị quyết", "Resolution"},
    "66.12/2026/NQ-CP", {"Tổ chức Ban Chỉ huy quân sự cấp xã", "Organisation of the commune's military command"},
    day(2026, 1, 26),   {day(2026, 1, 26), day(2027, 3, 1)}};

/// 18/2022/QĐ-TTg: conditions, order and file of recognition as a new-rural commune, 2021-2025, and of its withdrawal.
inline constexpr Instrument qd18_2022{
    "qd18-2022",
    {"Quyết định", "Decision"},
    "18/2022/QĐ-TTg",
    {"Điều kiện, trình tự, thủ tục, hồ sơ xét, công nhận, công bố và thu hồi quyết định công nhận đạt chuẩn nông thôn "
     "mới giai đoạn 2021 - 2025",
     "Conditions and order of recognition as new-rural, and of its withdrawal, 2021-2025"},
    day(2022, 8, 2),
    {day(2022, 8, 2), day(2026, 2, 15)}};

/// 69/2020/TT-BQP: training, exercises and contests of the militia.
inline constexpr Instrument tt69_2020{
    "tt69-2020",
    {"Thông tư", "Circular"},
    "69/2020/TT-BQP",
    {"Tập huấn, bồi dưỡng, huấn luyện, hội thi, hội thao, diễn tập của Dân quân tự vệ",
     "Training, contests and exercises of the militia"},
    day(2020, 6, 15),
    {day(2020, 8, 1), open_end},
    law48_2019_read_until};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
