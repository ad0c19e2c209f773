// Criterion 19 "Quốc phòng và An ninh" of the national criteria of 2021-2025 (318/QĐ-TTg): new-rural communes and
// advanced ones.
//
// The tables of the decision are recalled, not read.
#pragma once

#include <criterion19/law/row_table.hpp>
#include <criterion19/standards/instruments.hpp>
#include <criterion19/standards/readings.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace ntm2021 {

constexpr Citation in(Wording place, Label label) noexcept {
    return {&qd318_2022, {}, {}, {}, place, label, {}};
}

inline constexpr Citation criterion_19 = in({"tiêu chí 19", "criterion 19"}, recalled(85));
inline constexpr Citation indicator_19_1 = in({"chỉ tiêu 19.1", "indicator 19.1"}, recalled(85));
inline constexpr Citation indicator_19_2 = in({"chỉ tiêu 19.2", "indicator 19.2"}, recalled(85));
/// Another text names the same content of the programme; the row of the annex itself was not read.
inline constexpr Citation read_19_1{&qd318_2022,
                                    {},
                                    {},
                                    {},
                                    {"chỉ tiêu 19.1", "indicator 19.1"},
                                    seen_paraphrase,
                                    "khoản 1 Điều 121 Thông tư 55/2023/TT-BTC"};

inline constexpr Requirement rows[] = {
    root(criterion_19, {"Xã đạt tiêu chí 19 \"Quốc phòng và An ninh\" (2021 - 2025)",
                        "Commune meets criterion 19 \"Quốc phòng và An ninh\" (2021-2025)"}),
    group("19.1", indicator_19_1,
          {"Dân quân và chỉ tiêu quân sự, quốc phòng", "Militia and military and defence targets"}),
    present("19.1.1", Matter::militia_strong, read_19_1,
            {"Lực lượng dân quân \"vững mạnh, rộng khắp\"", "The militia is \"vững mạnh, rộng khắp\""}),
    none("19.1.2", Composite::defence_targets_missed, read_19_1,
         {"Mọi chỉ tiêu quân sự, quốc phòng được giao trong năm đều hoàn thành",
          "Every military and defence target assigned for the year is reached"}),
    group("19.2", indicator_19_2, {"An ninh, trật tự", "Security and order"}),
    none("19.2.1", CountKind::national_security_acts, indicator_19_2,
         {"Không có hoạt động xâm phạm an ninh quốc gia", "No act against national security"}),
    none("19.2.2", CountKind::unlawful_prolonged_mass_complaints, indicator_19_2,
         {"Không có khiếu kiện đông người kéo dài trái pháp luật", "No prolonged and unlawful mass complaint"}),
    none("19.2.3", CountKind::residents_especially_serious_crime, indicator_19_2,
         {"Không có công dân cư trú phạm tội đặc biệt nghiêm trọng",
          "No resident committed an especially serious crime"}),
    none("19.2.4", CountKind::residents_child_abuse, indicator_19_2,
         {"Không có công dân cư trú phạm tội xâm hại trẻ em", "No resident committed a crime of child abuse"}),
    held("19.2.5", CountKind::crimes, "strictness", indicator_19_2,
         {"Tội phạm được kiềm chế, giảm so với năm trước", "Crimes held or reduced against last year"}),
    held("19.2.6", CountKind::social_evils, "strictness", indicator_19_2,
         {"Tệ nạn xã hội được kiềm chế, giảm so với năm trước", "Social evils held or reduced against last year"}),
    held("19.2.7", CountKind::traffic_accidents, "strictness", indicator_19_2,
         {"Tai nạn giao thông được kiềm chế, giảm so với năm trước",
          "Traffic accidents held or reduced against last year"}),
    held("19.2.8", CountKind::fires_explosions, "strictness", indicator_19_2,
         {"Cháy, nổ được kiềm chế, giảm so với năm trước", "Fires and explosions held or reduced against last year"}),
    at_least("19.2.9", Composite::three_kind_models, 1, indicator_19_2,
             {"Có mô hình về tội phạm và tệ nạn, giao thông hoặc phòng cháy hoạt động thường xuyên, hiệu quả",
              "A model on crime and social evils, traffic or fire is in regular and effective operation"}),
};

inline constexpr Choice security_act_choices[] = {
    {"own", {"số liệu riêng", "its own figure or register"}},
    {"from_events",
     {"các vụ việc tại điểm a, b, c, d, đ khoản 3 Điều 4 Thông tư 124/2021/TT-BCA",
      "the events of Circular 124/2021/TT-BCA, Article 4(3)(a), (b), (c), (d), (đ)"}},
};
inline constexpr Parameter parameters[] = {
    year_of_assessment,
    reading("security_acts", security_act_choices,
            {"\"hoạt động xâm phạm an ninh quốc gia\" lấy theo", "\"hoạt động xâm phạm an ninh quốc gia\" comes from"}),
    strictness,
    attested_by,
};
inline constexpr auto table = link(rows_of(rows), parameters);

inline constexpr Wording notes[] = {
    {"chỉ tiêu 19.2 được hướng dẫn tại Hướng dẫn 06/HD-BCA-V05 ngày 29/03/2022, sau đó là 04/HD-BCA-V05 ngày "
     "18/03/2024 "
     "của Bộ Công an (chưa đọc)",
     "indicator 19.2 is guided by 06/HD-BCA-V05 of 29/03/2022, then by 04/HD-BCA-V05 of 18/03/2024 of the Ministry of "
     "Public Security (not read)"},
};

}  // namespace ntm2021

namespace ntm2021_advanced {

constexpr Citation in(Wording place, int confidence) noexcept {
    return ntm2021::in(place, recalled(confidence));
}
inline constexpr Wording indicator_19_1{"chỉ tiêu 19.1, bộ tiêu chí nâng cao", "indicator 19.1, advanced set"};
inline constexpr Wording indicator_19_2{"chỉ tiêu 19.2, bộ tiêu chí nâng cao", "indicator 19.2, advanced set"};

inline constexpr Requirement rows[] = {
    root(in({"tiêu chí 19, bộ tiêu chí nâng cao", "criterion 19, advanced set"}, 85),
         {"Xã đạt tiêu chí 19 nông thôn mới nâng cao (2021 - 2025)",
          "Commune meets criterion 19 of the advanced set (2021-2025)"}),
    present("19.0", Composite::recognised_new_rural, in({"bộ tiêu chí nâng cao", "advanced set"}, 95),
            {"Xã đã được công nhận đạt chuẩn nông thôn mới của cùng giai đoạn",
             "The commune is recognised as meeting the basic set of the same period"}),
    present("19.1.1", Matter::military_command_raised, in(indicator_19_1, 90),
            {"Chất lượng hoạt động của Ban Chỉ huy quân sự xã và dân quân được nâng cao",
             "The quality of the commune's military command and militia is raised"}),
    group("19.2", in(indicator_19_2, 85), {"An ninh, trật tự", "Security and order"}),
    none("19.2.1", CountKind::residents_serious_crime, in(indicator_19_2, 85),
         {"Không có công dân cư trú phạm tội nghiêm trọng trở lên", "No resident committed a serious or graver crime"}),
    none("19.2.2", CountKind::residents_serious_accidents, in(indicator_19_2, 85),
         {"Không có công dân cư trú gây tai nạn giao thông, cháy, nổ nghiêm trọng trở lên",
          "No serious or graver traffic accident, fire or explosion caused by a resident"}),
    at_least("19.2.3", Total::camera_models, 1, in(indicator_19_2, 85),
             {"Có mô hình camera an ninh hoạt động", "A security camera model is in operation"}),
    group("19.2.models", in(indicator_19_2, 70), {"Mô hình thuộc ba loại", "Models of the three kinds"},
          Test::at_least_k, "model_kinds")
        .under("19.2"),
    at_least("19.2.4", Total::crime_models, 1, in(indicator_19_2, 70),
             {"Có mô hình phòng, chống tội phạm, tệ nạn xã hội hiệu quả",
              "There is an effective model against crime and social evils"})
        .under("19.2.models"),
    at_least("19.2.5", Total::traffic_models, 1, in(indicator_19_2, 70),
             {"Có mô hình trật tự, an toàn giao thông hiệu quả", "There is an effective model on traffic order"})
        .under("19.2.models"),
    at_least("19.2.6", Total::fire_models, 1, in(indicator_19_2, 70),
             {"Có mô hình phòng cháy, chữa cháy hiệu quả", "There is an effective model on fire prevention"})
        .under("19.2.models"),
};
inline constexpr Parameter parameters[] = {
    year_of_assessment,
    serious_fire,
    attested_by,
    threshold("model_kinds", 3, Direction::open,
              {"số loại mô hình phải có (1 đến 3)", "kinds of models that must exist (1 to 3)"}),
};
inline constexpr auto table = link(rows_of(rows), parameters);

}  // namespace ntm2021_advanced

/// `ntm-2021/19`: criterion 19 of 318/QĐ-TTg, basic set.
inline constexpr Standard ntm_2021_19{
    "ntm-2021/19",
    UnitKind::commune,
    {"Tiêu chí 19, xã nông thôn mới giai đoạn 2021 - 2025", "Criterion 19, new-rural communes 2021-2025"},
    &qd318_2022,
    qd318_2022.in_force,
    qd318_2022_read_until,
    ntm2021::table.rows,
    ntm2021::parameters,
    ntm2021::table.links,
    ntm2021::table.indicators(),
    {},
    {},
    ntm2021::notes};

/// `ntm-2021-advanced/19`: criterion 19 of 318/QĐ-TTg, advanced set.
inline constexpr Standard ntm_2021_advanced_19{"ntm-2021-advanced/19",
                                               UnitKind::commune,
                                               {"Tiêu chí 19, xã nông thôn mới nâng cao giai đoạn 2021 - 2025",
                                                "Criterion 19, advanced new-rural communes 2021-2025"},
                                               &qd318_2022,
                                               qd318_2022.in_force,
                                               qd318_2022_read_until,
                                               ntm2021_advanced::table.rows,
                                               ntm2021_advanced::parameters,
                                               ntm2021_advanced::table.links,
                                               ntm2021_advanced::table.indicators(),
                                               {},
                                               {},
                                               ntm2021::notes};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
