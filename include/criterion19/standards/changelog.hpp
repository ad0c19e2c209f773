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
    std::string_view source;  ///< address where it was read, of what is known from others
};
inline constexpr LegalChange changelog[] = {
    {day(2013, 2, 20),
     &qd491_2009,
     {"Quyết định 342/QĐ-TTg", "Decision 342/QĐ-TTg"},
     {"Sửa các tiêu chí 7, 10, 12, 14, 15; không sửa tiêu chí 19",
      "Amends criteria 7, 10, 12, 14, 15; criterion 19 is untouched"},
     wording_seen,
     {}},
    {day(2013, 11, 20),
     &qd491_2009,
     {"Thông tư 41/2013/TT-BNNPTNT", "Circular 41/2013/TT-BNNPTNT"},
     {"Hướng dẫn Bộ tiêu chí, thay Thông tư 54/2009/TT-BNNPTNT",
      "Guides the criteria in place of Circular 54/2009/TT-BNNPTNT"},
     wording_seen,
     {}},
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
     {}},
    {day(2022, 3, 8),
     &qd1980_2016,
     {"Quyết định 318/QĐ-TTg", "Decision 318/QĐ-TTg"},
     {"Thay bằng Bộ tiêu chí giai đoạn 2021 - 2025", "Replaced by the criteria of 2021-2025"},
     recalled(75),
     {}},
    {day(2022, 8, 2),
     &qd318_2022,
     {"Quyết định 18/2022/QĐ-TTg", "Decision 18/2022/QĐ-TTg"},
     {"Điều kiện công nhận giai đoạn 2021 - 2025: ngoài bộ tiêu chí, xã không phức tạp về an ninh, trật tự (danh hiệu "
      "của "
      "Thông tư 124/2021/TT-BCA); xem qd18-2022/commune",
      "Conditions of recognition of 2021-2025: beside the set, the commune is not complex in security and order (the "
      "title "
      "of Circular 124/2021/TT-BCA); see qd18-2022/commune"},
     seen_secondary,
     "tinhuyhaiduong.vn/news/Pages/new.aspx?CateID=1&ItemID=6013"},
    {day(2024, 3, 1),
     &qd318_2022,
     {"Quyết định 211/QĐ-TTg", "Decision 211/QĐ-TTg"},
     {"Sửa Quyết định 318/QĐ-TTg; chưa rõ có sửa tiêu chí 19 hay không",
      "Amends Decision 318/QĐ-TTg; whether criterion 19 is touched is not known"},
     wording_seen,
     {}},
    {day(2025, 2, 4),
     &nd72_2020,
     {"Nghị định 16/2025/NĐ-CP", "Decree 16/2025/NĐ-CP"},
     {"Sửa Nghị định 72/2020/NĐ-CP; chưa đọc nội dung và ngày hiệu lực (lấy theo ngày ký)",
      "Amends Decree 72/2020/NĐ-CP; its content and day of effect were not read (the day of signing stands for it)"},
     seen_secondary,
     "danviet.vn"},
    {day(2025, 7, 1),
     &tt124_2021,
     {"Thông tư 48/2025/TT-BCA", "Circular 48/2025/TT-BCA"},
     {"Sửa Thông tư 124/2021/TT-BCA; phần đã biết thuộc điểm a khoản 1 Điều 9 (thủ tục), phần còn lại và ngày hiệu lực "
      "(theo trí nhớ: 01/07/2025) chưa đọc được",
      "Amends Circular 124/2021/TT-BCA; what is known of it is Article 9(1)(a), on procedure; the rest and its date "
      "(recalled: 01/07/2025) were not read"},
     recalled(65),
     "ngaynay.vn/quy-dinh-moi-ve-xa-phuong-co-quan-post161956.html"},
    {day(2025, 7, 1),
     &law48_2019,
     {"Luật 98/2025/QH15", "Law 98/2025/QH15"},
     {"Sửa Luật Dân quân tự vệ: chỉ huy trưởng, phó chỉ huy trưởng, trợ lý là công chức (khoản 1 Điều 20); nội dung "
      "khác "
      "chưa đọc",
      "Amends the Law on Militia: commander, deputy commander and assistant are civil servants (Article 20(1)); the "
      "rest "
      "was not read"},
     seen_secondary,
     "vietnamplus.vn/luat-sua-doi-bo-sung-mot-so-dieu-cua-11-luat-ve-quan-su-quoc-phong-post1057198.vnp"},
    {day(2025, 8, 7),
     &nd72_2020,
     {"Nghị định 220/2025/NĐ-CP", "Decree 220/2025/NĐ-CP"},
     {"Thay khoản 1 Điều 4 Nghị định 72/2020/NĐ-CP: xã trọng điểm về quốc phòng không quá 02 phó chỉ huy trưởng, xã "
      "khác "
      "01; mỗi xã 01 trợ lý; ngày hiệu lực chưa đọc được (lấy theo ngày ký)",
      "Replaces Decree 72/2020/NĐ-CP, Article 4(1): at most two deputy commanders in a commune that is key for "
      "defence, "
      "one elsewhere; one assistant each; its day of effect was not read (the day of signing stands for it)"},
     seen_secondary,
     "xaydungchinhsach.chinhphu.vn/kien-nghi-som-huong-dan-bien-che-pho-chi-huy-truong-ban-chi-huy-quan-su-cap-xa-"
     "119251209113102714.htm"},
    {day(2026, 1, 26),
     &law48_2019,
     {"Nghị quyết 66.12/2026/NQ-CP", "Resolution 66.12/2026/NQ-CP"},
     {"Đến hết 28/02/2027, Ban Chỉ huy quân sự cấp xã trực thuộc Bộ Chỉ huy quân sự cấp tỉnh; chức danh, biên chế do "
      "Bộ "
      "trưởng Bộ Quốc phòng quy định (chưa đọc)",
      "Until 28/02/2027 the commune's military command is a body under the province's; the Minister of Defence fixes "
      "its "
      "posts and staff (not read)"},
     seen_secondary,
     "soha.vn/to-chuc-cua-ban-chi-huy-quan-su-cap-xa-198260129062733726.htm"},
    {day(2026, 2, 15),
     &qd318_2022,
     {"Quyết định 51/2025/QĐ-TTg", "Decision 51/2025/QĐ-TTg"},
     {"Thay bằng Bộ tiêu chí giai đoạn 2026 - 2030; chưa có nội dung chỉ tiêu và điều khoản chuyển tiếp",
      "Replaced by the criteria of 2026-2030; indicator texts and transitional article are not available"},
     wording_seen,
     {}},
};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
