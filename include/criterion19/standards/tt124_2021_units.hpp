// Thông tư 124/2021/TT-BCA: the title "An toàn về an ninh, trật tự" for agencies, enterprises and schools.
//
// Outside the circular: units of the armed forces, small and micro enterprises, primary schools and preschools (Điều 1
// khoản 2). Điều 7 khoản 3 takes points a, b, c, đ, e and g of Điều 6 khoản 3 over; those rows carry the school's
// number.
#pragma once

#include <criterion19/standards/tt124_2021_hamlet.hpp>

namespace criterion19 {
inline namespace v1 {
namespace standards {

using namespace rows;
namespace tt124 {

constexpr Citation article_6_clause_3(std::string_view point) noexcept {
    return at("6", "3", point);
}
constexpr Citation applied_to_schools(std::string_view point) noexcept {
    auto citation = article_6_clause_3(point);
    citation.annex = {"(theo khoản 3 Điều 7)", "applied by Article 7(3)"};
    return citation;
}

// Điều 6 and 7 khoản 1.
constexpr Requirement resolution(std::string_view id, Citation citation) noexcept {
    return within(id, DocumentRole::party_resolution, "resolution_period", citation,
                  {"Cấp ủy có nghị quyết (riêng hoặc lồng ghép) về an ninh, trật tự trong Quý I, nơi có tổ chức Đảng",
                   "The Party committee has a resolution (own or part of another) on security and order in the first "
                   "quarter, where there is a Party organisation"})
        .where(Flag::has_party_organisation);
}
constexpr Requirement plan(std::string_view id, Citation citation) noexcept {
    return within(id, DocumentRole::plan, "plan_period", citation,
                  {"Có kế hoạch bảo đảm an ninh, trật tự trong Quý I",
                   "There is a plan on security and order in the first quarter"});
}
constexpr Requirement registration(std::string_view id, Citation citation) noexcept {
    return within(
        id, DocumentRole::registration, "registration_period", citation,
        {"Đăng ký phấn đấu đạt tiêu chuẩn trong Quý I", "The unit has registered for the title in the first quarter"});
}

// Điều 6 and 7 khoản 2.
constexpr Requirement policies_and_coordination(std::string_view id, Citation citation) noexcept {
    return present(
        id, Matter::policies_carried_out, citation,
        {"Chủ trương, pháp luật, quy định của địa phương về an ninh, trật tự và quy chế, kế hoạch phối hợp với "
         "lực lượng Công an (nếu có) được thực hiện đầy đủ",
         "Policies, laws and local rules on security and order, and coordination rules with the police, "
         "where there are any, are fully carried out"});
}

// Điều 6 khoản 3, whose points Điều 7 takes over.
constexpr Requirement no_secrets_breach(std::string_view id, Citation citation) noexcept {
    return none(id, CountKind::secrets_breaches, citation,
                {"Không vi phạm quy định về bảo vệ bí mật nhà nước", "No breach of the rules on state secrets"});
}
constexpr Requirement point_g(std::string_view id, Citation citation) noexcept {
    return group(id, citation,
                 {"Cháy, nổ, tai nạn, sự cố, vi phạm, trừ bất khả kháng",
                  "Fires, accidents, incidents, violations outside force majeure"});
}
constexpr Requirement no_serious_environment_or_food_violation(std::string_view id, Citation citation) noexcept {
    return none(id, Indicator(CountKind::serious_environment_food, Excuse::force_majeure), citation,
                {"Không có vi phạm về môi trường, an toàn vệ sinh thực phẩm gây hậu quả nghiêm trọng trở lên",
                 "No violation on environment or food hygiene and safety with serious or graver consequences"});
}

// Điều 6 khoản 4 and 5, Điều 7 khoản 5 and 6.
constexpr Requirement guards_titled(std::string_view id, Citation citation) noexcept {
    return present(
        id, Composite::guard_title_or_rating, citation,
        {"Lực lượng bảo vệ đạt “Tập thể lao động tiên tiến” trở lên hoặc được đánh giá “Hoàn thành tốt nhiệm "
         "vụ” trở lên, nơi đủ điều kiện bình xét",
         "The guard force holds “Tập thể lao động tiên tiến” or higher, or is rated at least “Hoàn thành tốt "
         "nhiệm vụ”, where it is eligible"});
}
constexpr Requirement guards_not_disciplined(std::string_view id, Citation citation) noexcept {
    return none(id, CountKind::guards_warned, citation,
                {"Không có bảo vệ “bị xử lý kỷ luật từ hình thức cảnh cáo trở lên”",
                 "No guard disciplined from “cảnh cáo” up"});
}
constexpr Requirement sub_units_titled(std::string_view id, Citation citation) noexcept {
    return share(id, Total::sub_units_titled, Composite::sub_units_base, "sub_unit_share", citation,
                 {"Đầu mối trực thuộc đủ điều kiện bình xét đạt “Tập thể lao động tiên tiến” hoặc được đánh giá “Hoàn "
                  "thành tốt nhiệm vụ” trở lên, theo tỷ lệ quy định (từ 70 %)",
                  "The required share (70 % or more) of eligible sub-units holds that title or rating"});
}
constexpr Requirement sub_unit_members_not_disciplined(std::string_view id, Citation citation) noexcept {
    return none(id, CountKind::sub_unit_members_warned, citation,
                {"Không có người của đầu mối trực thuộc “bị xử lý kỷ luật từ hình thức cảnh cáo trở lên”",
                 "No member of a sub-unit disciplined from “cảnh cáo” up"})
        .where(Composite::has_sub_units);
}

inline constexpr Requirement agency_rows[] = {
    root(at("6"), {"Cơ quan, doanh nghiệp đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
                   "Agency or enterprise meets \"An toàn về an ninh, trật tự\""}),
    group("6.1", at("6", "1"),
          {"Nghị quyết, kế hoạch, đăng ký, nội quy, mô hình", "Resolution, plan, registration, rules, models"}),
    resolution("6.1.1", at("6", "1")),
    plan("6.1.2", at("6", "1")),
    registration("6.1.3", at("6", "1")),
    at_least("6.1.4", Composite::rules_of_agency, 6, at("6", "1"),
             {"Có nội quy, quy định bảo vệ cơ quan, doanh nghiệp; bảo vệ bí mật Nhà nước; bảo vệ chính trị nội bộ; an "
              "toàn lao động; phòng, chống cháy nổ; bảo vệ môi trường",
              "Rules on guarding, state secrets, internal politics, labour safety, fire and explosion, environment"})
        .unless("rule_sets", Composite::rules_of_agency_settled),
    all("6.1.5", Composite::people_briefed, Composite::people, at("6", "1"),
        {"100 % cán bộ, công chức, viên chức, người lao động được phổ biến, quán triệt nội quy và tiêu chí",
         "Everyone has been briefed on the rules and on the criteria of the title"}),
    effective_model("6.1.6", at("6", "1")),
    policies_and_coordination("6.2", at("6", "2")),
    group("6.3", at("6", "3"), {"Không để xảy ra các vụ việc", "Events that must not occur"}),
    no_unlawful_religion("6.3.a", article_6_clause_3("a")),
    no_abuse_of_causes("6.3.b", article_6_clause_3("b")),
    no_incitement("6.3.c", article_6_clause_3("c")),
    none("6.3.d", CountKind::unlawful_strikes, article_6_clause_3("d"),
         {"Không có đình công, lãn công trái pháp luật", "No unlawful strike or go-slow"}),
    no_serious_crime("6.3.dd", article_6_clause_3("đ")),
    no_secrets_breach("6.3.e", article_6_clause_3("e")),
    point_g("6.3.g", article_6_clause_3("g")),
    no_serious_fire("6.3.g.1", article_6_clause_3("g")).unless("force_majeure", CountKind::serious_fires),
    no_fatal_labour_accident("6.3.g.2", article_6_clause_3("g"))
        .unless("force_majeure", CountKind::fatal_labour_accidents),
    no_serious_incident("6.3.g.3", article_6_clause_3("g")).unless("force_majeure", CountKind::serious_incidents),
    no_serious_environment_or_food_violation("6.3.g.4", article_6_clause_3("g")),
    group("6.3.h", article_6_clause_3("h"), {"Cán bộ, nhân viên vi phạm", "Staff in breach"}),
    none("6.3.h.1", CountKind::staff_fined, article_6_clause_3("h"),
         {"Không có người bị xử phạt vi phạm hành chính trong lĩnh vực an ninh, trật tự",
          "No member of staff sanctioned for an administrative violation in the field of security and order"})
        .unless("discipline_qualifies", CountKind::staff_fined_warned),
    none("6.3.h.2", CountKind::members_social_evils_warned, article_6_clause_3("h"),
         {"Không có người mắc tệ nạn xã hội “bị xử lý kỷ luật từ hình thức cảnh cáo trở lên”",
          "No member of staff with social evils disciplined from “cảnh cáo” up"}),
    group("6.4", at("6", "4"), {"Lực lượng bảo vệ", "Guard force"}),
    guards_titled("6.4.1", at("6", "4")).where(Composite::guard_to_be_rated),
    guards_not_disciplined("6.4.2", at("6", "4")).where(Flag::has_guard_force),
    group("6.5", at("6", "5"), {"Đầu mối trực thuộc", "Sub-units"}),
    sub_units_titled("6.5.1", at("6", "5")),
    sub_unit_members_not_disciplined("6.5.2", at("6", "5")),
};

inline constexpr Requirement school_rows[] = {
    root(at("7"), {"Cơ sở giáo dục đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
                   "Educational institution meets \"An toàn về an ninh, trật tự\""}),
    group("7.1", at("7", "1"),
          {"Nghị quyết, kế hoạch, đăng ký, nội quy, mô hình", "Resolution, plan, registration, rules, models"}),
    resolution("7.1.1", at("7", "1")),
    plan("7.1.2", at("7", "1")),
    registration("7.1.3", at("7", "1")),
    at_least("7.1.4", Composite::rules_of_school, 4, at("7", "1"),
             {"Có nội quy, quy định bảo vệ cơ sở giáo dục; bảo vệ chính trị nội bộ; quản lý giáo dục người học; phòng, "
              "chống cháy nổ",
              "Rules on guarding, internal politics, learners, fire and explosion"})
        .unless("rule_sets", Composite::rules_of_school_settled),
    all("7.1.5", Composite::people_briefed, Composite::people, at("7", "1"),
        {"100 % cán bộ, công nhân viên, người lao động, người dạy, người học được phổ biến, quán triệt nội quy và tiêu "
         "chí",
         "Everyone has been briefed on the rules and on the criteria of the title"}),
    effective_model("7.1.6", at("7", "1")),
    group("7.2", at("7", "2"), {"Chính sách, phối hợp", "Policies, coordination"}),
    policies_and_coordination("7.2.1", at("7", "2")),
    present(
        "7.2.2", Matter::parents_coordination, at("7", "2"),
        {"Có hình thức, biện pháp phối hợp quản lý học sinh với Ban Đại diện cha mẹ học sinh (cấp học phổ thông) về "
         "an ninh, trật tự",
         "Ways of managing pupils together with the parents' board (general education level)"})
        .where(Flag::general_school),
    group("7.3", at("7", "3"), {"Không để xảy ra các vụ việc", "Events that must not occur"}),
    no_unlawful_religion("7.3.a", applied_to_schools("a")),
    no_abuse_of_causes("7.3.b", applied_to_schools("b")),
    no_incitement("7.3.c", applied_to_schools("c")),
    no_serious_crime("7.3.dd", applied_to_schools("đ")),
    no_secrets_breach("7.3.e", applied_to_schools("e")),
    point_g("7.3.g", applied_to_schools("g")),
    no_serious_fire("7.3.g.1", applied_to_schools("g")).unless("force_majeure", CountKind::serious_fires),
    no_fatal_labour_accident("7.3.g.2", applied_to_schools("g"))
        .unless("force_majeure", CountKind::fatal_labour_accidents),
    no_serious_incident("7.3.g.3", applied_to_schools("g")).unless("force_majeure", CountKind::serious_incidents),
    no_serious_environment_or_food_violation("7.3.g.4", applied_to_schools("g")),
    group("7.4", at("7", "4"), {"Bạo lực học đường, phạm tội, tệ nạn", "School violence, crime, social evils"}),
    none("7.4.1", CountKind::school_violence, at("7", "4"), {"Không xảy ra bạo lực học đường", "No school violence"}),
    none("7.4.2", CountKind::members_crime, at("7", "4"),
         {"Không có cán bộ, nhân viên, người học phạm tội", "No member of staff or learner committed a crime"})
        .unless("discipline_qualifies", CountKind::members_crime_warned),
    none("7.4.3", CountKind::members_social_evils_warned, at("7", "4"),
         {"Không có cán bộ, nhân viên, người học mắc tệ nạn xã hội “bị xử lý kỷ luật từ hình thức cảnh cáo trở lên”",
          "No member of staff or learner with social evils disciplined from “cảnh cáo” up"}),
    group("7.5", at("7", "5"), {"Lực lượng bảo vệ", "Guard force"}),
    guards_titled("7.5.1", at("7", "5")).where(Composite::guard_to_be_rated),
    guards_not_disciplined("7.5.2", at("7", "5")).where(Flag::has_guard_force),
    group("7.6", at("7", "6"), {"Đầu mối trực thuộc", "Sub-units"}),
    sub_units_titled("7.6.1", at("7", "6")),
    sub_unit_members_not_disciplined("7.6.2", at("7", "6")),
};

inline constexpr Choice discipline_choices[] = {
    {"second_limb", {"không áp dụng, chỉ áp dụng với người mắc tệ nạn xã hội", "does not apply, only of social evils"}},
    {"both", {"áp dụng", "applies"}},
};
/// Điều 6 khoản 5: "số đầu mối trực thuộc … (đối với những nơi đủ điều kiện …)".
inline constexpr Choice sub_unit_choices[] = {
    {"eligible", {"đầu mối trực thuộc đủ điều kiện bình xét", "sub-units eligible for emulation titles"}},
    {"all", {"mọi đầu mối trực thuộc", "all sub-units"}},
};
/// Điều 6 khoản 1: "phù hợp với tình hình thực tiễn".
inline constexpr Choice rule_set_choices[] = {
    {"every_kind", {"đủ mọi loại", "every kind"}},
    {"as_concerned",
     {"các loại mà đơn vị thuộc diện phải có, như hồ sơ nêu", "the kinds that concern the unit, as it states"}},
};
inline constexpr Parameter sub_unit_share =
    percentage("sub_unit_share", 70, Direction::fixed,
               {"tỷ lệ đầu mối trực thuộc đạt danh hiệu", "share of sub-units with the title"});
inline constexpr Parameter discipline_qualifies =
    reading("discipline_qualifies", discipline_choices,
            {"“từ hình thức cảnh cáo trở lên”, với người bị xử phạt hoặc phạm tội",
             "“từ hình thức cảnh cáo trở lên”, of persons sanctioned or who committed a crime"});
inline constexpr Parameter sub_unit_share_of = reading(
    "sub_unit_share_of", sub_unit_choices, {"tỷ lệ đầu mối trực thuộc tính trên", "the share of sub-units is of"});
inline constexpr Parameter rule_sets =
    reading("rule_sets", rule_set_choices, {"nội quy phải có là", "the rule sets asked for are"});

// Điều 6 khoản 1 has a semicolon after the resolution, as Điều 5 khoản 1 has: whether the first quarter governs plan
// and registration is open. Điều 7 has a comma there.
inline constexpr Parameter agency_parameters[] = {
    window(PeriodRule::commune_window, commune_window_name),
    resolution_period,
    plan_period(Direction::open),
    registration_period(Direction::open),
    sub_unit_share,
    serious_fire,
    force_majeure,
    discipline_qualifies,
    sub_unit_share_of,
    rule_sets,
    attested_by,
};
inline constexpr Parameter school_parameters[] = {
    window(PeriodRule::commune_window, commune_window_name),
    resolution_period,
    plan_period(Direction::fixed),
    registration_period(Direction::fixed),
    sub_unit_share,
    serious_fire,
    force_majeure,
    discipline_qualifies,
    sub_unit_share_of,
    rule_sets,
    attested_by,
};
inline constexpr auto agency_table = link(rows_of(agency_rows), agency_parameters);
inline constexpr auto school_table = link(rows_of(school_rows), school_parameters);

}  // namespace tt124

/// `tt124-2021/agency`: Điều 6, for agencies and enterprises.
inline constexpr Standard tt124_2021_agency{
    "tt124-2021/agency",
    UnitKind::agency,
    {"Cơ quan, doanh nghiệp \"An toàn về an ninh, trật tự\" theo Thông tư 124/2021/TT-BCA",
     "Agency or enterprise \"An toàn về an ninh, trật tự\" under Circular 124/2021/TT-BCA"},
    &tt124_2021,
    tt124_2021.in_force,
    tt124_2021_read_until,
    tt124::agency_table.rows,
    tt124::agency_parameters,
    tt124::agency_table.links,
    tt124::agency_table.indicators()};

/// `tt124-2021/school`: Điều 7.
inline constexpr Standard tt124_2021_school{
    "tt124-2021/school",
    UnitKind::school,
    {"Cơ sở giáo dục \"An toàn về an ninh, trật tự\" theo Thông tư 124/2021/TT-BCA",
     "Educational institution \"An toàn về an ninh, trật tự\" under Circular 124/2021/TT-BCA"},
    &tt124_2021,
    tt124_2021.in_force,
    tt124_2021_read_until,
    tt124::school_table.rows,
    tt124::school_parameters,
    tt124::school_table.links,
    tt124::school_table.indicators()};

}  // namespace standards
}  // namespace v1
}  // namespace criterion19
