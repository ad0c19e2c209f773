// What amended or replaced the texts behind the standards, by date.
#pragma once

#include <criterion19/standards/instruments.hpp>

#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace standards {

/// One amendment or repeal.
struct LegalChange {
    Day on;                     ///< first day of its effect
    Instrument const* changed;  ///< the text that it concerns
    Wording by;                 ///< the text that changes it
    Wording effect;             ///< on the rows here
    Label label;
    std::string_view source;
};
inline constexpr LegalChange changelog[] = {
    {day(2013, 2, 20),
     &qd491_2009,
     {"Quyết định 342/QĐ-TTg", "Decision 342/QĐ-TTg"},
     {"Sửa các tiêu chí 7, 10, 12, 14, 15; không sửa tiêu chí 19",
      "Amends criteria 7, 10, 12, 14, 15; criterion 19 is untouched"},
     wording_seen,
     "S2, S3"},
    {day(2013, 11, 20),
     &qd491_2009,
     {"Thông tư 41/2013/TT-BNNPTNT", "Circular 41/2013/TT-BNNPTNT"},
     {"Hướng dẫn Bộ tiêu chí, thay Thông tư 54/2009/TT-BNNPTNT",
      "Guides the criteria in place of Circular 54/2009/TT-BNNPTNT"},
     wording_seen,
     "S13"},
    {day(2016, 10, 17),
     &qd491_2009,
     {"Quyết định 1980/QĐ-TTg", "Decision 1980/QĐ-TTg"},
     {"Thay bằng Bộ tiêu chí giai đoạn 2016 - 2020", "Replaced by the criteria of 2016-2020"},
     recalled(85),
     {}},
    {day(2022, 2, 10),
     &tt23_2012,
     {"Thông tư 124/2021/TT-BCA", "Circular 124/2021/TT-BCA"},
     {"Thay Thông tư 23/2012/TT-BCA", "Replaces Circular 23/2012/TT-BCA"},
     wording_seen,
     "K"},
    {day(2022, 3, 8),
     &qd1980_2016,
     {"Quyết định 318/QĐ-TTg", "Decision 318/QĐ-TTg"},
     {"Thay bằng Bộ tiêu chí giai đoạn 2021 - 2025", "Replaced by the criteria of 2021-2025"},
     recalled(75),
     "S7"},
    {day(2024, 3, 1),
     &qd318_2022,
     {"Quyết định 211/QĐ-TTg", "Decision 211/QĐ-TTg"},
     {"Sửa Quyết định 318/QĐ-TTg; chưa rõ có sửa tiêu chí 19 hay không",
      "Amends Decision 318/QĐ-TTg; whether criterion 19 is touched is not known"},
     wording_seen,
     "S9"},
    {day(2025, 7, 1),
     &tt124_2021,
     {"Thông tư 48/2025/TT-BCA", "Circular 48/2025/TT-BCA"},
     {"Sửa Thông tư 124/2021/TT-BCA; chưa đọc được nội dung mới và ngày hiệu lực (theo trí nhớ: 01/07/2025)",
      "Amends Circular 124/2021/TT-BCA; its new wording and its date (recalled: 01/07/2025) were not read"},
     recalled(65),
     "B5"},
    {day(2025, 7, 1),
     &law48_2019,
     {"Luật 98/2025/QH15", "Law 98/2025/QH15"},
     {"Sửa Luật Dân quân tự vệ; chưa đọc nội dung mới", "Amends the Law on Militia; its wording was not read"},
     recalled(90),
     {}},
    {day(2026, 2, 15),
     &qd318_2022,
     {"Quyết định 51/2025/QĐ-TTg", "Decision 51/2025/QĐ-TTg"},
     {"Thay bằng Bộ tiêu chí giai đoạn 2026 - 2030; chưa có nội dung chỉ tiêu và điều khoản chuyển tiếp",
      "Replaced by the criteria of 2026-2030; indicator texts and transitional article are not available"},
     wording_seen,
     "S10, S11"},
};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
