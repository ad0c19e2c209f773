// What recognition as a new-rural commune asked beside criterion 19: 18/2022/QĐ-TTg, from 02/08/2022 to 14/02/2026.
//
// Read where others restate it. The threshold of the people's satisfaction was not read. The fourth condition, not
// complex in security and order, is the title of 124/2021/TT-BCA (3371/BCA-V05 of 26/09/2022).
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>
#include <criterion19/standards/tt124_2021.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace qd18 {

constexpr Citation condition(Wording which, Label label = seen_secondary) noexcept {
    return {&qd18_2022,
            "4",
            "1",
            {},
            which,
            label,
            "langngheviet.com.vn/thu-tuong-chinh-phu-ban-hanh-trinh-tu-thu-tuc-ho-so-xet-cong-nhan-dat-chuan-nong-thon-"
            "moi-ntm-nang-cao-ntm-kieu-mau-25687.html"};
}

inline constexpr Requirement rows[] = {
    root(condition({}), {"Xã đủ điều kiện công nhận đạt chuẩn nông thôn mới (2021 - 2025)",
                         "Commune fulfils the conditions of recognition as new-rural (2021-2025)"}),
    present("1", Matter::whole_set_met, condition({"(điều kiện thứ nhất)", "first condition"}),
            {"Xã đạt đủ các tiêu chí của bộ tiêu chí giai đoạn 2021 - 2025",
             "The commune meets the whole set of criteria of 2021-2025"}),
    present("2", Matter::people_satisfied,
            condition({"(điều kiện thứ hai)", "second condition"}, content_not_available),
            {"Tỷ lệ hài lòng của người dân đạt yêu cầu (chưa có nội dung mức)",
             "The satisfaction of the people is as required (threshold not available)"}),
    none("3", Total::construction_arrears, condition({"(điều kiện thứ ba)", "third condition"}),
         {"Không có nợ đọng xây dựng cơ bản trong thực hiện chương trình",
          "No arrears of basic construction of the programme"}),
    present("4", Composite::not_complex_in_security, condition({"(điều kiện thứ tư)", "fourth condition"}),
            {"Xã “không phức tạp về an ninh, trật tự theo quy định của Bộ Công an”",
             "The commune is not complex in security and order under the rules of the Ministry of Public Security"}),
};
inline constexpr Parameter parameters[] = {year_of_assessment, attested_by};
inline constexpr auto table = link(rows_of(rows), parameters);

inline constexpr Standard const* own_standards[] = {&tt124_2021_commune};

}  // namespace qd18

/// `qd18-2022/commune`: conditions of recognition beside the set of criteria.
inline constexpr Standard qd18_2022_commune{"qd18-2022/commune",
                                            UnitKind::commune,
                                            {"Điều kiện công nhận xã đạt chuẩn nông thôn mới giai đoạn 2021 - 2025",
                                             "Conditions of recognition as a new-rural commune, 2021-2025"},
                                            &qd18_2022,
                                            qd18_2022.in_force,
                                            law_read_on,
                                            qd18::table.rows,
                                            qd18::parameters,
                                            qd18::table.links,
                                            qd18::table.indicators(),
                                            {},
                                            qd18::own_standards};

/// Whether a decision of recognition is withdrawn where `not_met` of the 19 criteria are not met, criterion 19 among
/// them or not: half of them, or 30 % with criterion 19 (the other four triggers are not judged here).
constexpr bool is_withdrawn(std::int64_t not_met, bool criterion_19_not_met) noexcept {
    return 10 * not_met >= 95 || (criterion_19_not_met && 10 * not_met >= 57);
}

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
