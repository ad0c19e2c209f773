// Criterion 19 "Quốc phòng và An ninh" of the national criteria of 2016-2020 (1980/QĐ-TTg), used until 07/03/2022, and
// the security part of the model new-rural commune of 2018-2020 (691/QĐ-TTg).
//
// The table of 1980/QĐ-TTg was read as a paraphrase; that of 691/QĐ-TTg is recalled.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace ntm2016 {

inline constexpr std::string_view read_in_an_giang = "chauthanh.angiang.gov.vn (Kiểm tra chỉ tiêu 19.1, 07/06/2019)";
inline constexpr std::string_view read_in_digest =
    "vietnam.vn/en/nhan-rong-dien-hinh-bao-dam-an-ninh-trat-tu-trong-xay-dung-nong-thon-moi";

inline constexpr Citation criterion_19{&qd1980_2016,    {}, {}, {}, {"tiêu chí 19", "criterion 19"}, seen_paraphrase,
                                       read_in_an_giang};
inline constexpr Citation indicator_19_1{
    &qd1980_2016, {}, {}, {}, {"chỉ tiêu 19.1", "indicator 19.1"}, seen_paraphrase, read_in_an_giang};
inline constexpr Citation indicator_19_2{
    &qd1980_2016, {}, {}, {}, {"chỉ tiêu 19.2", "indicator 19.2"}, seen_paraphrase, read_in_digest};

/// The title of the indicator, in official quotation marks.
inline constexpr Citation title_19_2{
    &qd1980_2016,
    {},
    {},
    {},
    {"chỉ tiêu 19.2", "indicator 19.2"},
    seen_secondary,
    "baoangiang.com.vn/tong-ket-cong-tac-cong-an-tham-gia-xay-dung-nong-thon-moi-a264823.html"};

inline constexpr Requirement rows[] = {
    root(criterion_19, {"Xã đạt tiêu chí 19 \"Quốc phòng và An ninh\" (2016 - 2020)",
                        "Commune meets criterion 19 \"Quốc phòng và An ninh\" (2016-2020)"}),
    group("19.1", indicator_19_1, {"Dân quân và chỉ tiêu quốc phòng", "Militia and defence targets"}),
    present("19.1.1", Matter::militia_strong, indicator_19_1,
            {"Lực lượng dân quân \"vững mạnh, rộng khắp\"", "The militia is \"vững mạnh, rộng khắp\""}),
    none("19.1.2", Composite::defence_targets_missed, indicator_19_1,
         {"Mọi chỉ tiêu quốc phòng được giao trong năm đều hoàn thành",
          "Every defence target assigned for the year is reached"}),
    group("19.2", title_19_2,
          {"“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên”", "Security, social order and peaceful life"}),
    present("19.2.1", Composite::recognised_safe, indicator_19_2,
            {"Xã được công nhận \"An toàn về an ninh, trật tự\" trong năm",
             "The commune is recognised as \"An toàn về an ninh, trật tự\" for the year"})
        .unless("safe_and_peaceful", Matter::safe_and_peaceful),
    none("19.2.2", CountKind::prolonged_mass_complaints, indicator_19_2,
         {"Không có khiếu kiện đông người kéo dài", "No prolonged mass complaint"}),
    none("19.2.3", CountKind::grave_cases, indicator_19_2,
         {"Không xảy ra \"trọng án\"", "No grave case (\"trọng án\")"})
        .unless("grave_case", CountKind::very_serious_crimes),
    held("19.2.4", CountKind::crimes, "strictness", indicator_19_2,
         {"Tội phạm được kiềm chế, giảm so với năm trước", "Crimes held or reduced against last year"}),
    held("19.2.5", CountKind::social_evils, "strictness", indicator_19_2,
         {"Tệ nạn xã hội được kiềm chế, giảm so với năm trước", "Social evils held or reduced against last year"}),
    falling("19.2.6", CountKind::crimes, "falling_years", "strictness", indicator_19_2,
            {"Tội phạm \"giảm liên tục\" qua các năm trước", "Crimes \"giảm liên tục\" over the years before"}),
    falling(
        "19.2.7", CountKind::social_evils, "falling_years", "strictness", indicator_19_2,
        {"Tệ nạn xã hội \"giảm liên tục\" qua các năm trước", "Social evils \"giảm liên tục\" over the years before"}),
};

inline constexpr Choice grave_case_choices[] = {
    {"definition",
     {"vụ án theo Thông tư 28/2014/TT-BCA, Điều 3 khoản 3",
      "cases as defined by Circular 28/2014/TT-BCA, Article 3(3)"}},
    {"very_or_especially_serious",
     {"tội phạm rất nghiêm trọng, đặc biệt nghiêm trọng", "very or especially serious crimes"}},
};
/// The indicator is the standard “An toàn về an ninh, trật tự xã hội và đảm bảo bình yên”, for which guide
/// 07/HD-BCA-V28 uses the title as a base: that the title alone is enough is not proved.
inline constexpr Choice safe_and_peaceful_choices[] = {
    {"title", {"quyết định công nhận theo Thông tư 23/2012/TT-BCA", "the decision under Circular 23/2012/TT-BCA"}},
    {"guide",
     {"xác nhận theo Hướng dẫn 07/HD-BCA-V28 ngày 18/11/2016", "the attestation by guide 07/HD-BCA-V28 of 18/11/2016"}},
};
inline constexpr Parameter parameters[] = {
    year_of_assessment,
    reading("safe_and_peaceful", safe_and_peaceful_choices,
            {"“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên” là",
             "“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên” means"}),
    reading("grave_case", grave_case_choices, {"\"trọng án\" là", "\"trọng án\" means"}),
    strictness,
    attested_by,
    threshold("falling_years", 1, Direction::open,
              {"số bước so sánh của \"giảm liên tục\" (1 đến 3)", "steps back of \"giảm liên tục\" (1 to 3)"}),
};
inline constexpr auto table = link(rows_of(rows), parameters);

}  // namespace ntm2016

namespace ntm2018 {

inline constexpr Citation security{
    &qd691_2018, {}, {}, {}, {"nội dung an ninh, trật tự", "part on security and order"}, recalled(80), {}};

inline constexpr Requirement rows[] = {
    root(security, {"Xã nông thôn mới kiểu mẫu (2018 - 2020): an ninh, trật tự trong 03 năm liền trước",
                    "Model new-rural commune (2018-2020): security and order over the three years before"}),
    none("1", CountKind::unlawful_mass_complaints, security,
         {"Không có khiếu kiện đông người trái pháp luật", "No unlawful mass complaint"}),
    none("2", CountKind::residents_crime, security,
         {"Không có công dân thường trú phạm tội", "No permanent resident committed a crime"}),
    falling("3", CountKind::social_evils, "steps", "strictness", security,
            {"Tệ nạn xã hội của mỗi năm được kiềm chế, giảm so với năm liền trước",
             "Social evils of each year held or reduced against the year before it"}),
};
inline constexpr Parameter parameters[] = {
    period("window", PeriodRule::three_years_before, {"thời gian xét: vụ việc được tính", "which events count"},
           Direction::fixed),
    strictness,
    threshold("steps", 3, Direction::fixed,
              {"số năm so sánh với năm liền trước", "years compared with the one before"}),
};
inline constexpr auto table = link(rows_of(rows), parameters);

}  // namespace ntm2018

/// `ntm-2016/19`: criterion 19 of 1980/QĐ-TTg.
inline constexpr Standard ntm_2016_19{
    "ntm-2016/19",
    UnitKind::commune,
    {"Tiêu chí 19, xã nông thôn mới giai đoạn 2016 - 2020", "Criterion 19, new-rural communes 2016-2020"},
    &qd1980_2016,
    qd1980_2016.in_force,
    law_read_on,
    ntm2016::table.rows,
    ntm2016::parameters,
    ntm2016::table.links,
    ntm2016::table.indicators()};

/// `ntm-2018-model/security`: the security part of 691/QĐ-TTg.
inline constexpr Standard ntm_2018_model_security{"ntm-2018-model/security",
                                                  UnitKind::commune,
                                                  {"An ninh, trật tự, xã nông thôn mới kiểu mẫu 2018 - 2020",
                                                   "Security and order, model new-rural communes 2018-2020"},
                                                  &qd691_2018,
                                                  qd691_2018.in_force,
                                                  law_read_on,
                                                  ntm2018::table.rows,
                                                  ntm2018::parameters,
                                                  ntm2018::table.links,
                                                  ntm2018::table.indicators()};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
