// The table of indicators: one row for each thing that a dossier states and the law measures. Whatever asks about an
// indicator reads its row.
//
// A new total, flag, matter or count is its name (base/indicator_names.hpp) and its row here. A new composite is
// measured by code of its own besides (src/core/measure/composites.hpp).
#pragma once

#include <criterion19/law/indicator_row.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {

namespace detail {

// What is so of most rows of a family.
constexpr IndicatorRow row(Indicator indicator, char const* key, Wording name) noexcept {
    IndicatorRow out;
    out.indicator = indicator;
    out.key = literal(key);
    out.name = name;
    return out;
}
constexpr IndicatorRow row(Total total, char const* key, Wording name) noexcept {
    auto out = row(Indicator(total), key, name).shown_by(EvidenceKind::figure);
    out.means = Means::unit;
    return out.asks({"{1} có bao nhiêu {0}?", "How many {0} does the {1} have?"})
        .hint({"Không có thì ghi 0; chưa rõ thì để trống.", "None is 0; leave it empty where it is not known."});
}
constexpr IndicatorRow row(Flag flag, char const* key, Wording name) noexcept {
    auto out = row(Indicator(flag), key, name).yes_or_no().shown_by(EvidenceKind::statement);
    out.means = Means::unit;
    return out.hint(
        {"Trả lời có hoặc không; chưa rõ thì để trống.", "Yes or no; leave it empty where it is not known."});
}
constexpr IndicatorRow row(Matter matter, char const* key, Wording name) noexcept {
    return row(Indicator(matter), key, name)
        .yes_or_no()
        .shown_by(EvidenceKind::attestation)
        .by_authority()
        .asks({"Năm {2}, cơ quan có thẩm quyền có xác nhận đạt không: {0}?",
               "Did the competent authority attest for {2}: {0}?"});
}
constexpr IndicatorRow row(DocumentRole role, char const* key, Wording name) noexcept {
    auto out = row(Indicator(role), key, name).within(first_day.number, end_day.number - 1);
    out.kind = ValueKind::date;
    out.means = Means::unit;
    return out.shown_by(EvidenceKind::document)
        .hint({"Ghi ngày ban hành; chưa có thì để trống.", "The day of issue; leave it empty where there is none."});
}
constexpr IndicatorRow row(Composite composite, char const* key, Wording name) noexcept {
    auto out = row(Indicator(composite), key, name).shown_by(EvidenceKind::figure);
    out.means = Means::unit;
    return out;
}
constexpr IndicatorRow row(CountKind kind, char const* key, Wording name) noexcept {
    return row(Indicator(kind), key, name)
        .shown_by(EvidenceKind::events, EvidenceKind::figure)
        .growing()
        .asks({"Trong năm {2}, {1} có bao nhiêu {0}?", "In {2}, how many {0} were there in the {1}?"});
}

// What several rows need or ask alike.
inline constexpr Need to_register_units{
    {"đăng ký thêm {0} đơn vị thuộc phạm vi", "have {0} more units in scope register"},
    "have {0} more unit in scope register"};
inline constexpr Need to_recognise_units{{"công nhận thêm {0} đơn vị", "recognise {0} more units"},
                                         "recognise {0} more unit"};
inline constexpr Need to_brief_people{{"phổ biến, quán triệt cho thêm {0} người", "brief {0} more people"},
                                      "brief {0} more person"};
inline constexpr Need to_sign{{"vận động thêm {0} người ký cam kết", "have {0} more people sign the pledge"},
                              "have {0} more person sign the pledge"};
inline constexpr Need to_set_rules{{"ban hành thêm {0} loại nội quy", "put {0} more rule sets in place"},
                                   "put {0} more rule set in place"};
inline constexpr Wording decision_on_safety{
    "cần quyết định công nhận \"An toàn về an ninh, trật tự\" của năm",
    "a decision that recognises \"An toàn về an ninh, trật tự\" for the year is needed"};
inline constexpr Wording how_many_units_registered{"Bao nhiêu đơn vị thuộc phạm vi đã đăng ký trong năm {2}?",
                                                   "How many units in scope registered in {2}?"};
inline constexpr Wording how_many_units_recognised{"Bao nhiêu đơn vị thuộc phạm vi được công nhận năm {2}?",
                                                   "How many units in scope were recognised for {2}?"};
inline constexpr Wording how_many_rules_of_school{"Nhà trường đã có bao nhiêu trong bốn loại nội quy?",
                                                  "How many of the four rule sets does the school have?"};
inline constexpr Wording four_rules_of_school{"Bảo vệ; chính trị nội bộ; quản lý người học; phòng cháy.",
                                              "Guarding; internal politics; managing learners; fire."};

inline constexpr IndicatorRow indicator_rows[] = {
    // Totals: what stands as stated on the day of the dossier.
    row(Total::households, "households", {"hộ gia đình đang cư trú", "resident households"})
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu hộ gia đình đang cư trú?", "How many households live in the {1}?"}),
    row(Total::households_registered, "households_registered", {"hộ gia đình đăng ký", "households registered"})
        .part_of(Total::households)
        .growing()
        .needs({"vận động thêm {0} hộ gia đình đăng ký", "have {0} more households register"},
               "have {0} more household register")
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu hộ gia đình đã đăng ký trong năm {2}?", "How many households registered in {2}?"}),
    row(Total::households_pledged, "households_pledged",
        {"hộ gia đình ký cam kết", "households that signed the pledge"})
        .part_of(Total::households)
        .growing()
        .needs({"vận động thêm {0} hộ gia đình ký cam kết", "have {0} more households sign the pledge"},
               "have {0} more household sign the pledge")
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu hộ gia đình đã ký cam kết trong năm {2}?", "How many households signed the pledge in {2}?"}),
    row(Total::hamlets, "hamlets", {"khu dân cư (thôn, ấp, tổ dân phố)", "hamlets"})
        .lists_units(UnitKind::hamlet, UnitState::in_scope)
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu khu dân cư (thôn, ấp, tổ dân phố)?", "How many hamlets does the {1} have?"}),
    row(Total::hamlets_registered, "hamlets_registered", {"khu dân cư đăng ký", "hamlets registered"})
        .part_of(Total::hamlets)
        .lists_units(UnitKind::hamlet, UnitState::registered)
        .shown_by(EvidenceKind::registration, EvidenceKind::figure)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu khu dân cư đã đăng ký trong năm {2}?", "How many hamlets registered in {2}?"}),
    row(Total::hamlets_recognised, "hamlets_recognised", {"khu dân cư được công nhận", "hamlets recognised"})
        .part_of(Total::hamlets)
        .expected_within(Total::hamlets_registered)
        .lists_units(UnitKind::hamlet, UnitState::recognised)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .growing()
        .needs({"công nhận thêm {0} khu dân cư", "recognise {0} more hamlets"}, "recognise {0} more hamlet")
        .in_group(QuestionGroup::recognition)
        .asks({"Bao nhiêu khu dân cư được công nhận \"An toàn về an ninh, trật tự\" năm {2}?",
               "How many hamlets were recognised as \"An toàn về an ninh, trật tự\" for {2}?"})
        .hint({"Chỉ tính khu dân cư có quyết định công nhận.", "Only hamlets with a decision that recognises them."}),
    row(Total::hamlets_with_resolution, "hamlets_with_resolution",
        {"khu dân cư có nghị quyết của chi bộ", "hamlets whose Party cell has a resolution"})
        .part_of(Total::hamlets)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks({"Chi bộ của bao nhiêu khu dân cư đã ra nghị quyết về an ninh, trật tự năm {2}?",
               "In how many hamlets did the Party cell pass a resolution on security and order for {2}?"}),
    row(Total::hamlets_with_plan, "hamlets_with_plan", {"khu dân cư có kế hoạch", "hamlets whose board has a plan"})
        .part_of(Total::hamlets)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks({"Bao nhiêu khu dân cư đã có kế hoạch về an ninh, trật tự năm {2}?",
               "How many hamlets have a plan on security and order for {2}?"}),
    row(Total::hamlets_with_meeting, "hamlets_with_meeting", {"khu dân cư đã họp dân", "hamlets that held meetings"})
        .part_of(Total::hamlets)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks({"Bao nhiêu khu dân cư đã họp dân về an ninh, trật tự trong năm {2}?",
               "How many hamlets held meetings of the people on security and order in {2}?"}),
    row(Total::agencies, "agencies", {"cơ quan thuộc phạm vi", "agencies in scope"})
        .lists_units(UnitKind::agency, UnitState::in_scope)
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu cơ quan thuộc phạm vi?", "How many agencies in scope does the {1} have?"})
        .hint({"Chỉ tính đơn vị thuộc thẩm quyền hoặc được ủy quyền quản lý của xã; không tính đơn vị lực lượng vũ "
               "trang.",
               "Only those under the commune or delegated to it; armed forces do not count."}),
    row(Total::agencies_registered, "agencies_registered", {"cơ quan đăng ký", "agencies registered"})
        .part_of(Total::agencies)
        .lists_units(UnitKind::agency, UnitState::registered)
        .shown_by(EvidenceKind::registration, EvidenceKind::figure)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu cơ quan đã đăng ký trong năm {2}?", "How many agencies registered in {2}?"}),
    row(Total::agencies_recognised, "agencies_recognised", {"cơ quan được công nhận", "agencies recognised"})
        .part_of(Total::agencies)
        .expected_within(Total::agencies_registered)
        .lists_units(UnitKind::agency, UnitState::recognised)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .growing()
        .in_group(QuestionGroup::recognition)
        .asks({"Bao nhiêu cơ quan được công nhận năm {2}?", "How many agencies were recognised for {2}?"}),
    row(Total::enterprises, "enterprises", {"doanh nghiệp thuộc phạm vi", "enterprises in scope"})
        .lists_units(UnitKind::enterprise, UnitState::in_scope)
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu doanh nghiệp thuộc phạm vi?", "How many enterprises in scope does the {1} have?"})
        .hint({"Chỉ tính doanh nghiệp thuộc thẩm quyền hoặc được ủy quyền quản lý của xã; không tính doanh nghiệp nhỏ, "
               "siêu nhỏ.",
               "Only those under the commune or delegated to it; small and micro enterprises do not count."}),
    row(Total::enterprises_registered, "enterprises_registered", {"doanh nghiệp đăng ký", "enterprises registered"})
        .part_of(Total::enterprises)
        .lists_units(UnitKind::enterprise, UnitState::registered)
        .shown_by(EvidenceKind::registration, EvidenceKind::figure)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu doanh nghiệp đã đăng ký trong năm {2}?", "How many enterprises registered in {2}?"}),
    row(Total::enterprises_recognised, "enterprises_recognised",
        {"doanh nghiệp được công nhận", "enterprises recognised"})
        .part_of(Total::enterprises)
        .expected_within(Total::enterprises_registered)
        .lists_units(UnitKind::enterprise, UnitState::recognised)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .growing()
        .in_group(QuestionGroup::recognition)
        .asks({"Bao nhiêu doanh nghiệp được công nhận năm {2}?", "How many enterprises were recognised for {2}?"}),
    row(Total::schools, "schools", {"cơ sở giáo dục thuộc phạm vi", "schools in scope"})
        .part_of(Total::schools_all)
        .lists_units(UnitKind::school, UnitState::in_scope)
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu cơ sở giáo dục thuộc phạm vi?", "How many schools in scope does the {1} have?"})
        .hint({"Chỉ tính cơ sở thuộc thẩm quyền hoặc được ủy quyền quản lý của xã; không tính trường tiểu học, mầm "
               "non, nhà trẻ.",
               "Only those under the commune or delegated to it; primary schools and preschools do not count."}),
    row(Total::schools_registered, "schools_registered", {"cơ sở giáo dục đăng ký", "schools registered"})
        .part_of(Total::schools)
        .lists_units(UnitKind::school, UnitState::registered)
        .shown_by(EvidenceKind::registration, EvidenceKind::figure)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu cơ sở giáo dục đã đăng ký trong năm {2}?", "How many schools registered in {2}?"}),
    row(Total::schools_recognised, "schools_recognised", {"cơ sở giáo dục được công nhận", "schools recognised"})
        .part_of(Total::schools)
        .expected_within(Total::schools_registered)
        .lists_units(UnitKind::school, UnitState::recognised)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .growing()
        .in_group(QuestionGroup::recognition)
        .asks({"Bao nhiêu cơ sở giáo dục được công nhận năm {2}?", "How many schools were recognised for {2}?"}),
    row(Total::schools_all, "schools_all", {"nhà trường trên địa bàn (mọi cấp học)", "schools of every level"})
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"Trên địa bàn có bao nhiêu nhà trường, mọi cấp học?", "How many schools of every level are there?"}),
    row(Total::schools_with_plan, "schools_with_plan",
        {"nhà trường có nghị quyết và kế hoạch", "schools with resolution and plan"})
        .part_of(Total::schools_all)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks({"Bao nhiêu nhà trường đã có nghị quyết và kế hoạch về an ninh, trật tự năm {2}?",
               "How many schools have a resolution and a plan on security and order for {2}?"}),
    row(Total::units, "units", {"đơn vị thuộc phạm vi", "units in scope"})
        .pools_units(UnitState::in_scope)
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu đơn vị thuộc phạm vi (khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục)?",
               "How many units in scope does the {1} have (hamlets, agencies, enterprises, schools)?"}),
    row(Total::units_registered, "units_registered", {"đơn vị đăng ký", "units registered"})
        .part_of(Total::units)
        .pools_units(UnitState::registered)
        .shown_by(EvidenceKind::registration, EvidenceKind::figure)
        .growing()
        .needs(to_register_units)
        .in_group(QuestionGroup::registrations)
        .asks(how_many_units_registered),
    row(Total::units_recognised, "units_recognised", {"đơn vị được công nhận", "units recognised"})
        .part_of(Total::units)
        .expected_within(Total::units_registered)
        .pools_units(UnitState::recognised)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .growing()
        .needs(to_recognise_units)
        .in_group(QuestionGroup::recognition)
        .asks(how_many_units_recognised),
    row(Total::staff, "staff", {"cán bộ, nhân viên", "staff"})
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu cán bộ, công chức, viên chức, người lao động?", "How many staff does the {1} have?"}),
    row(Total::staff_briefed, "staff_briefed", {"cán bộ, nhân viên được quán triệt", "staff briefed"})
        .part_of(Total::staff)
        .growing()
        .needs(to_brief_people)
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu cán bộ, nhân viên đã được phổ biến, quán triệt trong năm {2}?",
               "How many staff were briefed in {2}?"}),
    row(Total::staff_signed, "staff_signed", {"cán bộ, nhân viên ký cam kết", "staff who signed the pledge"})
        .part_of(Total::staff)
        .growing()
        .needs(to_sign)
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu cán bộ, nhân viên đã ký cam kết trong năm {2}?", "How many staff signed the pledge in {2}?"}),
    row(Total::learners, "learners", {"người học", "learners"})
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu người học?", "How many learners does the {1} have?"}),
    row(Total::learners_briefed, "learners_briefed", {"người học được quán triệt", "learners briefed"})
        .part_of(Total::learners)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu người học đã được phổ biến, quán triệt trong năm {2}?",
               "How many learners were briefed in {2}?"}),
    row(Total::learners_signed, "learners_signed", {"người học ký cam kết", "learners who signed the pledge"})
        .part_of(Total::learners)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu người học đã ký cam kết trong năm {2}?", "How many learners signed the pledge in {2}?"}),
    row(Total::effective_models, "effective_models",
        {"mô hình phong trào hoạt động hiệu quả", "movement models in effective operation"})
        .lists_models(ModelTest::said_effective)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"xây dựng, củng cố thêm {0} mô hình phong trào hoạt động hiệu quả",
                "bring {0} more movement models into effective operation"},
               "bring {0} more movement model into effective operation")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police)
        .asks({"{1} có bao nhiêu mô hình phong trào đang hoạt động hiệu quả?",
               "How many movement models of the {1} work effectively?"})
        .hint({"Chỉ tính mô hình được đánh giá là hoạt động hiệu quả.",
               "Only models that were found to work effectively."}),
    row(Total::self_management_models, "self_management_models",
        {"mô hình tự quản về an ninh, trật tự", "self-management models on security"})
        .lists_models(ModelTheme::self_management, ModelTest::any)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"xây dựng thêm {0} mô hình tự quản về an ninh, trật tự",
                "set up {0} more self-management models on security and order"},
               "set up {0} more self-management model on security and order")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police),
    row(Total::self_protection_models, "self_protection_models",
        {"mô hình tự phòng, tự quản, tự bảo vệ", "self-protection models"})
        .lists_models(ModelTheme::self_protection, ModelTest::any)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"xây dựng thêm {0} mô hình tự phòng, tự quản, tự bảo vệ", "set up {0} more self-protection models"},
               "set up {0} more self-protection model")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police),
    row(Total::camera_models, "camera_models", {"mô hình camera an ninh", "security camera models"})
        .lists_models(ModelTheme::camera, ModelTest::not_said_idle)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"đưa thêm {0} mô hình camera an ninh vào hoạt động",
                "bring {0} more security camera models into operation"},
               "bring {0} more security camera model into operation")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police),
    row(Total::crime_models, "crime_models",
        {"mô hình phòng, chống tội phạm, tệ nạn xã hội hiệu quả", "effective models against crime and social evils"})
        .part_of(Total::effective_models)
        .lists_models(ModelTheme::crime_and_social_evils, ModelTest::said_effective)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"đưa thêm {0} mô hình phòng, chống tội phạm, tệ nạn xã hội vào hoạt động hiệu quả",
                "bring {0} more models against crime and social evils into effective operation"},
               "bring {0} more model against crime and social evils into effective operation")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police)
        .asks({"Bao nhiêu mô hình phòng, chống tội phạm, tệ nạn xã hội đang hoạt động hiệu quả?",
               "How many models against crime and social evils work effectively?"}),
    row(Total::traffic_models, "traffic_models",
        {"mô hình trật tự, an toàn giao thông hiệu quả", "effective models on traffic order"})
        .part_of(Total::effective_models)
        .lists_models(ModelTheme::traffic, ModelTest::said_effective)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"đưa thêm {0} mô hình trật tự, an toàn giao thông vào hoạt động hiệu quả",
                "bring {0} more models on traffic order into effective operation"},
               "bring {0} more model on traffic order into effective operation")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police)
        .asks({"Bao nhiêu mô hình bảo đảm trật tự, an toàn giao thông đang hoạt động hiệu quả?",
               "How many models on traffic order work effectively?"}),
    row(Total::fire_models, "fire_models",
        {"mô hình phòng cháy, chữa cháy hiệu quả", "effective models on fire prevention"})
        .part_of(Total::effective_models)
        .lists_models(ModelTheme::fire, ModelTest::said_effective)
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .growing()
        .needs({"đưa thêm {0} mô hình phòng cháy, chữa cháy vào hoạt động hiệu quả",
                "bring {0} more models on fire prevention into effective operation"},
               "bring {0} more model on fire prevention into effective operation")
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police)
        .asks({"Bao nhiêu mô hình phòng cháy, chữa cháy đang hoạt động hiệu quả?",
               "How many models on fire prevention work effectively?"}),
    row(Total::sub_units_eligible, "sub_units_eligible",
        {"đầu mối trực thuộc đủ điều kiện bình xét", "sub-units eligible for emulation titles"})
        .part_of(Total::sub_units)
        .fixed()
        .in_group(QuestionGroup::recognition),
    row(Total::sub_units_titled, "sub_units_titled",
        {"đầu mối đạt danh hiệu hoặc \"hoàn thành tốt nhiệm vụ\"", "sub-units with the title or rating"})
        .part_of(Total::sub_units_eligible)
        .part_of(Composite::sub_units_base)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .growing()
        .needs({"thêm {0} đầu mối trực thuộc đạt danh hiệu hoặc \"hoàn thành tốt nhiệm vụ\"",
                "{0} more sub-units with the title or the rating \"hoàn thành tốt nhiệm vụ\""},
               "{0} more sub-unit with the title or the rating \"hoàn thành tốt nhiệm vụ\"")
        .in_group(QuestionGroup::recognition)
        .asks({"Bao nhiêu đầu mối trực thuộc đạt danh hiệu hoặc \"hoàn thành tốt nhiệm vụ\" năm {2}?",
               "How many sub-units have the title or the rating \"hoàn thành tốt nhiệm vụ\" for {2}?"}),
    row(Total::hamlets_with_militia, "hamlets_with_militia",
        {"khu dân cư có dân quân tại chỗ", "hamlets with an on-the-spot militia unit"})
        .part_of(Total::hamlets)
        .needs({"tổ chức dân quân tại chỗ ở thêm {0} khu dân cư", "form on-the-spot militia units in {0} more hamlets"},
               "form an on-the-spot militia unit in {0} more hamlet")
        .in_group(QuestionGroup::defence),
    row(Total::deputy_commanders, "deputy_commanders", {"phó chỉ huy trưởng", "deputy commanders"})
        .needs({"giảm {0} phó chỉ huy trưởng", "{0} deputy commanders fewer"}, "{0} deputy commander fewer")
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự xã có bao nhiêu phó chỉ huy trưởng?",
               "How many deputy commanders does the military command have?"}),
    row(Total::training_days_first_year, "training_days_first_year",
        {"ngày huấn luyện dân quân năm thứ nhất", "training days of first-year militia"})
        .growing()
        .needs({"huấn luyện dân quân năm thứ nhất thêm {0} ngày", "train first-year militia for {0} more days"},
               "train first-year militia for {0} more day")
        .in_group(QuestionGroup::defence)
        .asks({"Dân quân năm thứ nhất đã huấn luyện bao nhiêu ngày trong năm {2}?",
               "How many days were first-year militia trained in {2}?"}),
    row(Total::training_days_mobile, "training_days_mobile",
        {"ngày huấn luyện dân quân cơ động, biển, binh chủng", "training days of mobile, sea and special militia"})
        .growing()
        .needs({"huấn luyện dân quân cơ động, biển, binh chủng thêm {0} ngày",
                "train mobile, sea and special militia for {0} more days"},
               "train mobile, sea and special militia for {0} more day")
        .in_group(QuestionGroup::defence)
        .asks({"Dân quân cơ động, biển, binh chủng đã huấn luyện bao nhiêu ngày trong năm {2}?",
               "How many days were mobile, sea and special militia trained in {2}?"}),
    row(Total::training_days_on_spot, "training_days_on_spot",
        {"ngày huấn luyện dân quân tại chỗ", "training days of on-the-spot militia"})
        .growing()
        .needs({"huấn luyện dân quân tại chỗ thêm {0} ngày", "train on-the-spot militia for {0} more days"},
               "train on-the-spot militia for {0} more day")
        .in_group(QuestionGroup::defence)
        .asks({"Dân quân tại chỗ đã huấn luyện bao nhiêu ngày trong năm {2}?",
               "How many days were on-the-spot militia trained in {2}?"}),
    row(Total::training_days_standing, "training_days_standing",
        {"ngày huấn luyện dân quân thường trực", "training days of standing militia"})
        .growing()
        .needs({"huấn luyện dân quân thường trực thêm {0} ngày", "train standing militia for {0} more days"},
               "train standing militia for {0} more day")
        .in_group(QuestionGroup::defence)
        .asks({"Dân quân thường trực đã huấn luyện bao nhiêu ngày trong năm {2}?",
               "How many days were standing militia trained in {2}?"}),
    row(Total::defence_exercises, "defence_exercises",
        {"cuộc diễn tập chiến đấu phòng thủ cấp xã trong nhiệm kỳ, mỗi cuộc từ một ngày đêm",
         "commune defence exercises in the Party term, of a day and a night or more each"})
        .needs({"tổ chức thêm {0} cuộc diễn tập chiến đấu phòng thủ", "hold {0} more defence exercises"},
               "hold {0} more defence exercise")
        .in_group(QuestionGroup::defence)
        .asks({"Trong nhiệm kỳ đã tổ chức bao nhiêu lần diễn tập chiến đấu phòng thủ cấp xã?",
               "How many commune defence exercises were held in the Party term?"}),
    row(Total::assistants, "assistants", {"trợ lý Ban CHQS", "assistants of the military command"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự xã có bao nhiêu trợ lý?", "How many assistants does the military command have?"}),
    row(Total::sub_units, "sub_units", {"đầu mối trực thuộc", "sub-units"})
        .fixed()
        .in_group(QuestionGroup::recognition)
        .asks({"{1} có bao nhiêu đầu mối trực thuộc?", "How many sub-units does the {1} have?"}),
    row(Total::criteria_met, "criteria_met",
        {"tiêu chí nông thôn mới đạt (trong 19)", "criteria of the new-rural set met (of 19)"})
        .in_group(QuestionGroup::recognition)
        .asks({"Xã đã đạt bao nhiêu trong 19 tiêu chí nông thôn mới?",
               "How many of the 19 criteria of the new-rural set does the commune meet?"}),
    row(Total::construction_arrears, "construction_arrears",
        {"triệu đồng nợ đọng xây dựng cơ bản của chương trình",
         "million dong of construction arrears of the programme"})
        .in_group(QuestionGroup::recognition)
        .asks({"Xã còn nợ đọng xây dựng cơ bản của chương trình bao nhiêu triệu đồng?",
               "How many million dong of construction arrears of the programme are left?"}),
    // Flags: yes-or-no facts of the unit.
    row(Flag::ward, "ward", {"là phường", "is a ward"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Đơn vị là phường phải không?", "Is it a ward?"}),
    row(Flag::coastal_or_island, "coastal_or_island", {"xã ven biển, xã đảo", "is coastal or an island"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Đơn vị là xã ven biển hoặc xã đảo phải không?", "Is it coastal or an island?"}),
    row(Flag::border, "border", {"xã biên giới", "is on the border"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Đơn vị là xã biên giới phải không?", "Is it on the border?"}),
    row(Flag::type_1, "type_1", {"đơn vị hành chính loại 1", "is an administrative unit of type 1"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Đơn vị là đơn vị hành chính loại 1 phải không?", "Is it an administrative unit of type 1?"}),
    row(Flag::key_defence, "key_defence", {"xã trọng điểm về quốc phòng", "is a key-defence commune"})
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Xã có phải là xã trọng điểm về quốc phòng không?", "Is it a key-defence commune?"}),
    row(Flag::has_party_organisation, "has_party_organisation", {"có tổ chức Đảng", "has a Party organisation"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"{1} có tổ chức Đảng không?", "Does the {1} have a Party organisation?"}),
    row(Flag::has_guard_force, "has_guard_force", {"có lực lượng bảo vệ", "has a guard force"})
        .fixed()
        .in_group(QuestionGroup::forces)
        .asks({"{1} có lực lượng bảo vệ không?", "Does the {1} have a guard force?"}),
    row(Flag::guard_eligible, "guard_eligible",
        {"lực lượng bảo vệ đủ điều kiện bình xét danh hiệu", "guard force is eligible for emulation titles"})
        .fixed()
        .in_group(QuestionGroup::forces)
        .asks({"Lực lượng bảo vệ có đủ điều kiện bình xét danh hiệu thi đua không?",
               "Is the guard force eligible for emulation titles?"}),
    row(Flag::general_school, "general_school", {"là trường phổ thông", "is a general school"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Nhà trường có phải là trường phổ thông không?", "Is it a general school?"}),
    row(Flag::primary_or_preschool, "primary_or_preschool",
        {"là trường tiểu học, mầm non, nhà trẻ", "is a primary school or preschool"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks(
            {"Nhà trường có phải là trường tiểu học, mầm non, nhà trẻ không?", "Is it a primary school or preschool?"}),
    row(Flag::armed_forces, "armed_forces", {"là đơn vị lực lượng vũ trang", "is a unit of the armed forces"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Đơn vị có thuộc lực lượng vũ trang không?", "Is it a unit of the armed forces?"}),
    row(Flag::small_or_micro, "small_or_micro", {"là doanh nghiệp nhỏ, siêu nhỏ", "is a small or micro enterprise"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Doanh nghiệp có phải là doanh nghiệp nhỏ, siêu nhỏ không?", "Is it a small or micro enterprise?"}),
    row(Flag::managed_by_commune, "managed_by_commune",
        {"thuộc thẩm quyền hoặc được ủy quyền quản lý", "is under the commune or delegated to it"})
        .fixed()
        .in_group(QuestionGroup::unit)
        .asks({"Đơn vị có thuộc thẩm quyền hoặc được ủy quyền quản lý của xã không?",
               "Is it under the commune or delegated to it?"}),
    row(Flag::rules_guarding, "rules_guarding", {"nội quy bảo vệ", "rules on guarding"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy bảo vệ chưa?", "Does the {1} have rules on guarding?"}),
    row(Flag::rules_state_secrets, "rules_state_secrets", {"nội quy bảo vệ bí mật nhà nước", "rules on state secrets"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy bảo vệ bí mật nhà nước chưa?", "Does the {1} have rules on state secrets?"}),
    row(Flag::rules_internal_politics, "rules_internal_politics",
        {"nội quy bảo vệ chính trị nội bộ", "rules on internal political protection"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy bảo vệ chính trị nội bộ chưa?",
               "Does the {1} have rules on internal political protection?"}),
    row(Flag::rules_labour_safety, "rules_labour_safety", {"nội quy an toàn lao động", "rules on labour safety"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy an toàn lao động chưa?", "Does the {1} have rules on labour safety?"}),
    row(Flag::rules_fire, "rules_fire", {"nội quy phòng, chống cháy, nổ", "rules on fire and explosion"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy phòng, chống cháy, nổ chưa?", "Does the {1} have rules on fire and explosion?"}),
    row(Flag::rules_environment, "rules_environment", {"nội quy bảo vệ môi trường", "rules on the environment"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy bảo vệ môi trường chưa?", "Does the {1} have rules on the environment?"}),
    row(Flag::rules_learners, "rules_learners", {"nội quy quản lý giáo dục người học", "rules on managing learners"})
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có nội quy quản lý giáo dục người học chưa?", "Does the {1} have rules on managing learners?"}),
    row(Flag::mobile_platoon, "mobile_platoon", {"có trung đội dân quân cơ động", "has a mobile militia platoon"})
        .in_group(QuestionGroup::defence)
        .asks({"Xã có trung đội dân quân cơ động không?", "Does the commune have a mobile militia platoon?"}),
    row(Flag::sea_unit, "sea_unit", {"có đơn vị dân quân biển", "has a sea militia unit"})
        .in_group(QuestionGroup::defence)
        .asks({"Xã có đơn vị dân quân biển không?", "Does the commune have a sea militia unit?"}),
    row(Flag::standing_unit, "standing_unit", {"có đơn vị dân quân thường trực", "has a standing militia unit"})
        .in_group(QuestionGroup::defence)
        .asks({"Xã có đơn vị dân quân thường trực không?", "Does the commune have a standing militia unit?"}),
    row(Flag::has_first_year_militia, "has_first_year_militia",
        {"có dân quân năm thứ nhất", "has first-year militia other than standing"})
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Xã có dân quân năm thứ nhất (không phải dân quân thường trực) không?",
               "Does the commune have first-year militia other than standing?"}),
    row(Flag::commander_qualified, "commander_qualified",
        {"chỉ huy trưởng là ủy viên UBND, sĩ quan dự bị",
         "commander is a People's Committee member and reserve officer"})
        .in_group(QuestionGroup::defence)
        .asks({"Chỉ huy trưởng Ban chỉ huy quân sự có là ủy viên UBND và sĩ quan dự bị không?",
               "Is the commander a member of the People's Committee and a reserve officer?"}),
    row(Flag::political_officer_secretary, "political_officer_secretary",
        {"chính trị viên là bí thư cấp ủy", "political officer is the Party secretary"})
        .in_group(QuestionGroup::defence)
        .asks({"Chính trị viên có là bí thư cấp ủy không?", "Is the political officer the Party secretary?"}),
    row(Flag::deputy_political_officer_youth, "deputy_political_officer_youth",
        {"chính trị viên phó là bí thư Đoàn Thanh niên", "deputy political officer is the Youth Union secretary"})
        .in_group(QuestionGroup::defence)
        .asks({"Chính trị viên phó có là bí thư Đoàn Thanh niên không?",
               "Is the deputy political officer the Youth Union secretary?"}),
    row(Flag::deputy_commander_in_post, "deputy_commander_in_post",
        {"có phó chỉ huy trưởng", "a deputy commander is in post"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự đã có phó chỉ huy trưởng chưa?", "Is a deputy commander in post?"}),
    row(Flag::command_has_office, "command_has_office",
        {"Ban CHQS có trụ sở hoặc nơi làm việc riêng", "military command has its own office or workplace"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự có trụ sở hoặc nơi làm việc riêng không?",
               "Does the military command have its own office or workplace?"}),
    row(Flag::command_has_seal, "command_has_seal", {"Ban CHQS có con dấu riêng", "military command has its own seal"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự có con dấu riêng không?", "Does the military command have its own seal?"}),
    row(Flag::defence_targets_complete, "defence_targets_complete",
        {"danh sách chỉ tiêu quốc phòng đã đủ", "the list of defence targets is complete"})
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Danh sách chỉ tiêu quốc phòng trong hồ sơ đã đủ chưa?", "Does the dossier list every defence target?"})
        .hint({"Trả lời có khi mọi chỉ tiêu được giao trong năm đã có trong danh sách.",
               "Yes where every target assigned for the year is in the list."}),
    row(Flag::has_later_mobile_militia, "has_later_mobile_militia",
        {"có dân quân cơ động, biển, binh chủng từ năm thứ hai",
         "has mobile, sea or special militia from the second year on"})
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Xã có dân quân cơ động, biển, binh chủng từ năm thứ hai không?",
               "Does the commune have mobile, sea or special militia from the second year on?"}),
    row(Flag::has_later_on_spot_militia, "has_later_on_spot_militia",
        {"có dân quân tại chỗ từ năm thứ hai", "has on-the-spot militia from the second year on"})
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Xã có dân quân tại chỗ từ năm thứ hai không?",
               "Does the commune have on-the-spot militia from the second year on?"}),
    row(Flag::standing_unit_asked, "standing_unit_asked",
        {"cơ quan quân sự yêu cầu tổ chức dân quân thường trực",
         "the military command asks for a standing militia unit"})
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Cơ quan quân sự có yêu cầu tổ chức dân quân thường trực không?",
               "Does the military command ask for a standing militia unit?"}),
    row(Flag::commander_civil_servant, "commander_civil_servant",
        {"chỉ huy trưởng là công chức, ủy viên UBND cấp xã, sĩ quan dự bị (từ 01/07/2025)",
         "commander is a civil servant, People's Committee member and reserve officer (from 01/07/2025)"})
        .in_group(QuestionGroup::defence)
        .asks({"Chỉ huy trưởng có là công chức, ủy viên UBND cấp xã và sĩ quan dự bị không?",
               "Is the commander a civil servant, a member of the People's Committee and a reserve officer?"}),
    row(Flag::deputy_and_assistant_civil_servants, "deputy_and_assistant_civil_servants",
        {"có phó chỉ huy trưởng và trợ lý, đều là công chức (từ 01/07/2025)",
         "a deputy commander and an assistant, both civil servants, are in post (from 01/07/2025)"})
        .in_group(QuestionGroup::defence)
        .asks({"Có phó chỉ huy trưởng và trợ lý, đều là công chức, đang giữ chức vụ không?",
               "Are a deputy commander and an assistant, both civil servants, in post?"}),
    row(Flag::commander_in_post, "commander_in_post",
        {"có chỉ huy trưởng (từ 26/01/2026)", "a commander is in post (from 26/01/2026)"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự đã có chỉ huy trưởng chưa?", "Is a commander in post?"}),
    row(Flag::deputy_political_officer_in_post, "deputy_political_officer_in_post",
        {"có chính trị viên phó (từ 26/01/2026)", "a deputy political officer is in post (from 26/01/2026)"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự đã có chính trị viên phó chưa?", "Is a deputy political officer in post?"}),
    row(Flag::deputy_and_assistants_in_post, "deputy_and_assistants_in_post",
        {"có phó chỉ huy trưởng và các trợ lý (từ 26/01/2026)",
         "a deputy commander and assistants are in post (from 26/01/2026)"})
        .in_group(QuestionGroup::defence)
        .asks({"Ban chỉ huy quân sự đã có phó chỉ huy trưởng và các trợ lý chưa?",
               "Are a deputy commander and assistants in post?"}),
    row(Flag::guarding_not_concerned, "guarding_not_concerned",
        {"không thuộc diện phải có nội quy bảo vệ", "rules on guarding do not concern it"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy bảo vệ không?",
               "Is it so that rules on guarding do not concern the {1}?"}),
    row(Flag::state_secrets_not_concerned, "state_secrets_not_concerned",
        {"không có bí mật nhà nước phải bảo vệ", "holds no state secrets"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy bảo vệ bí mật nhà nước không?",
               "Is it so that rules on state secrets do not concern the {1}?"}),
    row(Flag::internal_politics_not_concerned, "internal_politics_not_concerned",
        {"không thuộc diện phải có nội quy bảo vệ chính trị nội bộ",
         "rules on internal political protection do not concern it"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy bảo vệ chính trị nội bộ không?",
               "Is it so that rules on internal political protection do not concern the {1}?"}),
    row(Flag::labour_safety_not_concerned, "labour_safety_not_concerned",
        {"không thuộc diện phải có nội quy an toàn lao động", "rules on labour safety do not concern it"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy an toàn lao động không?",
               "Is it so that rules on labour safety do not concern the {1}?"}),
    row(Flag::fire_not_concerned, "fire_not_concerned",
        {"không thuộc diện phải có nội quy phòng, chống cháy, nổ", "rules on fire and explosion do not concern it"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy phòng, chống cháy, nổ không?",
               "Is it so that rules on fire and explosion do not concern the {1}?"}),
    row(Flag::environment_not_concerned, "environment_not_concerned",
        {"không thuộc diện phải có nội quy bảo vệ môi trường", "rules on the environment do not concern it"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy bảo vệ môi trường không?",
               "Is it so that rules on the environment do not concern the {1}?"}),
    row(Flag::learners_not_concerned, "learners_not_concerned",
        {"không thuộc diện phải có nội quy quản lý người học", "rules on managing learners do not concern it"})
        .fixed()
        .in_group(QuestionGroup::papers)
        .asks({"Có phải {1} không thuộc diện phải có nội quy quản lý giáo dục người học không?",
               "Is it so that rules on managing learners do not concern the {1}?"}),
    // Matters: what only the word of an authority can tell.
    row(Matter::policies_carried_out, "policies_carried_out",
        {"thực hiện chủ trương, chính sách, quy định về an ninh, trật tự",
         "policies and rules on security and order carried out"})
        .in_group(QuestionGroup::order),
    row(Matter::persons_managed, "persons_managed",
        {"quản lý, giáo dục, giúp đỡ đối tượng có hiệu quả", "persons under management managed and helped effectively"})
        .in_group(QuestionGroup::order),
    row(Matter::police_effective, "police_effective",
        {"công an xã chủ động, tham mưu và thực hiện có hiệu quả", "commune police proactive and effective"})
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police),
    row(Matter::parents_coordination, "parents_coordination",
        {"phối hợp với Ban đại diện cha mẹ học sinh", "coordination with the parents' board"})
        .in_group(QuestionGroup::movement),
    row(Matter::militia_strong, "militia_strong",
        {"dân quân \"vững mạnh, rộng khắp\"", "militia \"vững mạnh, rộng khắp\" (strong and widespread)"})
        .attested_by(Attesters::military_command)
        .in_group(QuestionGroup::defence),
    row(Matter::military_command_raised, "military_command_raised",
        {"nâng cao chất lượng Ban CHQS xã và dân quân", "quality of the military command and militia raised"})
        .attested_by(Attesters::military_command)
        .in_group(QuestionGroup::defence),
    row(Matter::order_maintained, "order_maintained",
        {"an ninh, trật tự xã hội được giữ vững", "security and social order maintained"})
        .in_group(QuestionGroup::order),
    row(Matter::tt23_5_4_b_second_half, "tt23_5_4_b_second_half",
        {"vế sau điểm b khoản 4 Điều 5 Thông tư 23/2012/TT-BCA", "second half of Circular 23/2012/TT-BCA, 5(4)(b)"})
        .in_group(QuestionGroup::order),
    row(Matter::tt23_7_4, "tt23_7_4", {"khoản 4 Điều 7 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 7(4)"})
        .in_group(QuestionGroup::order),
    row(Matter::tt23_7_5, "tt23_7_5", {"khoản 5 Điều 7 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 7(5)"})
        .in_group(QuestionGroup::order),
    row(Matter::tt23_8_3, "tt23_8_3", {"khoản 3 Điều 8 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 8(3)"})
        .in_group(QuestionGroup::order),
    row(Matter::tt23_8_4, "tt23_8_4", {"khoản 4 Điều 8 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 8(4)"})
        .in_group(QuestionGroup::order),
    row(Matter::tt23_8_5, "tt23_8_5", {"khoản 5 Điều 8 Thông tư 23/2012/TT-BCA", "Circular 23/2012/TT-BCA, 8(5)"})
        .in_group(QuestionGroup::order),
    row(Matter::safe_and_peaceful, "safe_and_peaceful",
        {"“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên” theo Hướng dẫn 07/HD-BCA-V28",
         "“An toàn về an ninh, trật tự xã hội và đảm bảo bình yên” by guide 07/HD-BCA-V28"})
        .in_group(QuestionGroup::order),
    row(Matter::posts_of_command, "posts_of_command",
        {"chức danh, số lượng của Ban Chỉ huy quân sự xã theo quy định của Bộ trưởng Bộ Quốc phòng",
         "posts and numbers of the military command as fixed by the Minister of Defence"})
        .attested_by(Attesters::province_military_command)
        .in_group(QuestionGroup::defence),
    row(Matter::ntm_2026_defence, "ntm_2026_defence",
        {"phần quốc phòng của tiêu chí 10, Quyết định 51/2025/QĐ-TTg",
         "defence part of criterion 10, Decision 51/2025/QĐ-TTg"})
        .attested_by(Attesters::province_defence_bodies)
        .in_group(QuestionGroup::defence),
    row(Matter::ntm_2026_security, "ntm_2026_security",
        {"phần an ninh của tiêu chí 10, Quyết định 51/2025/QĐ-TTg",
         "security part of criterion 10, Decision 51/2025/QĐ-TTg"})
        .attested_by(Attesters::province_security_bodies)
        .in_group(QuestionGroup::order),
    row(Matter::whole_set_met, "whole_set_met",
        {"xã đạt đủ 19 tiêu chí của bộ tiêu chí", "the commune meets all 19 criteria of the set"})
        .attested_by(Attesters::peoples_committee)
        .in_group(QuestionGroup::recognition),
    row(Matter::people_satisfied, "people_satisfied",
        {"tỷ lệ hài lòng của người dân đạt yêu cầu", "the satisfaction of the people is as required"})
        .attested_by(Attesters::committee_or_front)
        .in_group(QuestionGroup::recognition),
    // Documents: the date of a paper of the unit.
    row(DocumentRole::party_resolution, "party_resolution_date",
        {"ngày nghị quyết của cấp ủy về an ninh, trật tự", "date of the Party resolution on security and order"})
        .needs_step({"cấp ủy ban hành nghị quyết về an ninh, trật tự trong thời hạn từ {0} đến {1}",
                     "issue the Party resolution on security and order between {0} and {1}"})
        .in_group(QuestionGroup::papers)
        .asks({"Cấp ủy ban hành nghị quyết về an ninh, trật tự năm {2} ngày nào?",
               "On which day was the Party resolution on security and order for {2} issued?"}),
    row(DocumentRole::plan, "plan_date",
        {"ngày kế hoạch về an ninh, trật tự", "date of the plan on security and order"})
        .needs_step({"ban hành kế hoạch về an ninh, trật tự trong thời hạn từ {0} đến {1}",
                     "issue the plan on security and order between {0} and {1}"})
        .in_group(QuestionGroup::papers)
        .asks({"Kế hoạch về an ninh, trật tự năm {2} ban hành ngày nào?",
               "On which day was the plan on security and order for {2} issued?"}),
    row(DocumentRole::registration, "registration_date",
        {"ngày đăng ký phấn đấu đạt tiêu chuẩn \"An toàn về an ninh, trật tự\"",
         "date of the registration for \"An toàn về an ninh, trật tự\""})
        .shown_by(EvidenceKind::registration, EvidenceKind::document)
        .needs_step({"đăng ký phấn đấu đạt \"An toàn về an ninh, trật tự\" trong thời hạn từ {0} đến {1}",
                     "register for \"An toàn về an ninh, trật tự\" between {0} and {1}"})
        .in_group(QuestionGroup::registrations)
        .asks({"{1} đăng ký phấn đấu đạt \"An toàn về an ninh, trật tự\" năm {2} ngày nào?",
               "On which day did the {1} register for \"An toàn về an ninh, trật tự\" of {2}?"}),
    row(DocumentRole::coordination_plan, "coordination_plan_date",
        {"ngày kế hoạch phối hợp", "date of the coordination plan"})
        .needs_step({"ban hành kế hoạch phối hợp trong thời hạn từ {0} đến {1}",
                     "issue the coordination plan between {0} and {1}"})
        .in_group(QuestionGroup::papers)
        .asks({"Kế hoạch phối hợp ban hành ngày nào?", "On which day was the coordination plan issued?"}),
    row(DocumentRole::militia_registration, "militia_registration_date",
        {"ngày tổ chức đăng ký nghĩa vụ tham gia dân quân", "day of the registration for the militia"})
        .shown_by(EvidenceKind::act)
        .needs_step({"tổ chức đăng ký nghĩa vụ tham gia dân quân trong thời hạn từ {0} đến {1}",
                     "hold the registration for the militia between {0} and {1}"})
        .in_group(QuestionGroup::defence)
        .asks({"Việc đăng ký nghĩa vụ tham gia dân quân năm {2} tổ chức ngày nào?",
               "On which day was the registration for the militia of {2} held?"}),
    // Composites: put together from several records.
    row(Composite::units, "units_in_scope", {"số đơn vị thuộc phạm vi", "number of units in scope"})
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu đơn vị thuộc phạm vi?", "How many units in scope does the {1} have?"})
        .hint({"Khu dân cư, cơ quan, doanh nghiệp và cơ sở giáo dục, cộng lại.",
               "Hamlets, agencies, enterprises and schools together."}),
    row(Composite::units_registered, "units_registered_in_scope", {"số đơn vị đăng ký", "number of units registered"})
        .part_of(Composite::units)
        .shown_by(EvidenceKind::registration, EvidenceKind::figure)
        .needs(to_register_units)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks(how_many_units_registered),
    row(Composite::units_recognised, "units_recognised_in_scope",
        {"số đơn vị được công nhận", "number of units recognised"})
        .part_of(Composite::units)
        .part_of(Composite::units_share_base)
        .shown_by(EvidenceKind::decision, EvidenceKind::figure)
        .by_authority()
        .read_with("recognised_share_of")
        .needs(to_recognise_units)
        .growing()
        .in_group(QuestionGroup::recognition)
        .asks(how_many_units_recognised)
        .hint({"Chỉ tính đơn vị có quyết định công nhận.", "Only units with a decision that recognises them."}),
    row(Composite::units_share_base, "units_share_base",
        {"số đơn vị làm mẫu số của tỷ lệ công nhận", "number of units that the share of recognised ones is of"})
        .fixed()
        .read_with("recognised_share_of")
        .in_group(QuestionGroup::recognition)
        .asks({"Tỷ lệ công nhận tính trên bao nhiêu đơn vị?", "Of how many units is the share of recognised ones?"}),
    row(Composite::people, "people", {"số người của đơn vị", "number of people of the unit"})
        .fixed()
        .in_group(QuestionGroup::registrations)
        .asks({"{1} có bao nhiêu người thuộc diện phải quán triệt, ký cam kết?",
               "How many people of the {1} are to be briefed and to sign?"}),
    row(Composite::people_briefed, "people_briefed", {"số người được phổ biến, quán triệt", "number of people briefed"})
        .part_of(Composite::people)
        .needs(to_brief_people)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu người đã được phổ biến, quán triệt trong năm {2}?", "How many people were briefed in {2}?"}),
    row(Composite::people_signed, "people_signed", {"số người ký cam kết", "number of people who signed the pledge"})
        .part_of(Composite::people)
        .needs(to_sign)
        .growing()
        .in_group(QuestionGroup::registrations)
        .asks({"Bao nhiêu người đã ký cam kết trong năm {2}?", "How many people signed the pledge in {2}?"}),
    row(Composite::rules_of_agency, "rules_of_agency",
        {"số loại nội quy đã có (trong sáu)", "number of rule sets in place (of six)"})
        .within(0, 6)
        .shown_by(EvidenceKind::statement)
        .needs(to_set_rules)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có bao nhiêu trong sáu loại nội quy?", "How many of the six rule sets does the {1} have?"})
        .hint({"Bảo vệ; bí mật nhà nước; chính trị nội bộ; an toàn lao động; phòng cháy; môi trường.",
               "Guarding; state secrets; internal politics; labour safety; fire; environment."}),
    row(Composite::rules_of_school, "rules_of_school",
        {"số loại nội quy đã có (trong bốn)", "number of rule sets in place (of four)"})
        .within(0, 4)
        .shown_by(EvidenceKind::statement)
        .needs(to_set_rules)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks(how_many_rules_of_school)
        .hint(four_rules_of_school),
    row(Composite::rules_of_agency_2012, "rules_of_agency_2012",
        {"số loại nội quy đã có (trong bốn)", "number of rule sets in place (of four)"})
        .within(0, 4)
        .shown_by(EvidenceKind::statement)
        .needs(to_set_rules)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có bao nhiêu trong bốn loại nội quy?", "How many of the four rule sets does the {1} have?"})
        .hint({"Bảo vệ; bí mật nhà nước; chính trị nội bộ; phòng cháy.",
               "Guarding; state secrets; internal politics; fire."}),
    row(Composite::rules_of_school_2012, "rules_of_school_2012",
        {"số loại nội quy đã có (trong bốn)", "number of rule sets in place (of four)"})
        .within(0, 4)
        .shown_by(EvidenceKind::statement)
        .needs(to_set_rules)
        .growing()
        .in_group(QuestionGroup::papers)
        .asks(how_many_rules_of_school)
        .hint(four_rules_of_school),
    row(Composite::police_title, "police_title",
        {"danh hiệu của công an xã (phường: cả bảo vệ dân phố)",
         "title of the commune police (wards: and the ward guard)"})
        .on_scale(Scale::title)
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step({"công an xã (phường: cả bảo vệ dân phố) cần đạt \"Đơn vị tiên tiến\" trở lên",
                     "the commune police (wards: and the ward guard) need the title \"Đơn vị tiên tiến\" or higher"})
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police)
        .asks({"Năm {2}, công an xã (phường: cả bảo vệ dân phố) đạt danh hiệu thi đua nào?",
               "Which emulation title did the commune police (wards: and the ward guard) get for {2}?"}),
    row(Composite::commune_police_title, "commune_police_title",
        {"danh hiệu của công an xã", "title of the commune police"})
        .on_scale(Scale::title)
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step({"công an xã cần đạt \"Đơn vị tiên tiến\" trở lên",
                     "the commune police need the title \"Đơn vị tiên tiến\" or higher"})
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police)
        .asks({"Năm {2}, công an xã đạt danh hiệu thi đua nào?",
               "Which emulation title did the commune police get for {2}?"}),
    row(Composite::police_and_guard_warned, "police_and_guard_warned",
        {"số người của công an xã (phường: cả bảo vệ dân phố) bị kỷ luật từ cảnh cáo trở lên trong năm xét",
         "number of members of the commune police (wards: and the ward guard) disciplined from \"cảnh cáo\" up in the "
         "year assessed"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .fixed()
        .growing()
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police)
        .asks({"Trong năm {2}, bao nhiêu người của công an xã (phường: cả bảo vệ dân phố) bị kỷ luật từ cảnh cáo trở "
               "lên?",
               "In {2}, how many members of the commune police (wards: and the ward guard) were disciplined from "
               "\"cảnh cáo\" up?"}),
    row(Composite::force_rating, "force_rating",
        {"mức đánh giá lực lượng bảo đảm an ninh, trật tự ở cơ sở", "rating of the local security force"})
        .on_scale(Scale::rating)
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step({"lực lượng ở cơ sở cần được đánh giá \"hoàn thành nhiệm vụ\" trở lên",
                     "the local security force needs a rating of at least \"hoàn thành nhiệm vụ\""})
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police)
        .asks({"Năm {2}, lực lượng bảo đảm an ninh, trật tự ở cơ sở được đánh giá mức nào?",
               "How was the local security force rated for {2}?"}),
    row(Composite::force_title_or_rating, "force_title_or_rating",
        {"lực lượng ở cơ sở \"tiên tiến\" hoặc \"hoàn thành nhiệm vụ\" trở lên",
         "local force titled \"tiên tiến\" or rated at least \"hoàn thành nhiệm vụ\""})
        .yes_or_no()
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step(
            {"lực lượng ở cơ sở cần đạt \"Đơn vị tiên tiến\" hoặc được đánh giá \"hoàn thành nhiệm vụ\" trở lên",
             "the local security force needs the title \"Đơn vị tiên tiến\" or a rating of at least \"hoàn thành nhiệm "
             "vụ\""})
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police)
        .asks({"Năm {2}, lực lượng ở cơ sở có đạt \"tiên tiến\" hoặc \"hoàn thành nhiệm vụ\" trở lên không?",
               "Was the local force titled \"tiên tiến\" or rated at least \"hoàn thành nhiệm vụ\" for {2}?"}),
    row(Composite::guard_title_or_rating, "guard_title_or_rating",
        {"lực lượng bảo vệ \"tiên tiến\" hoặc \"hoàn thành tốt nhiệm vụ\" trở lên",
         "guard force titled \"tiên tiến\" or rated at least \"hoàn thành tốt nhiệm vụ\""})
        .yes_or_no()
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step({"lực lượng bảo vệ cần đạt \"Tập thể lao động tiên tiến\" hoặc \"hoàn thành tốt nhiệm vụ\" trở lên",
                     "the guard force needs the title \"Tập thể lao động tiên tiến\" or a rating of at least \"hoàn "
                     "thành tốt nhiệm vụ\""})
        .in_group(QuestionGroup::forces)
        .asks({"Năm {2}, lực lượng bảo vệ có đạt \"tiên tiến\" hoặc \"hoàn thành tốt nhiệm vụ\" trở lên không?",
               "Was the guard force titled \"tiên tiến\" or rated at least \"hoàn thành tốt nhiệm vụ\" for {2}?"}),
    row(Composite::serious_events, "serious_events",
        {"số vụ cháy, nổ, tai nạn giao thông, tai nạn lao động nghiêm trọng trong năm xét",
         "number of serious fires or explosions, traffic accidents and labour accidents in the year assessed"})
        .shown_by(EvidenceKind::events, EvidenceKind::figure)
        .fixed()
        .read_with("serious_fire")
        .growing()
        .in_group(QuestionGroup::order)
        .asks({"Trong năm {2}, có bao nhiêu vụ cháy, nổ, tai nạn giao thông, tai nạn lao động nghiêm trọng?",
               "In {2}, how many serious fires or explosions, traffic accidents and labour accidents were there?"}),
    row(Composite::negative_attestation_made, "negative_attestation_made",
        {"có kết luận an ninh, trật tự không được giữ vững",
         "a finding that security and order were not maintained was made"})
        .yes_or_no()
        .shown_by(EvidenceKind::attestation)
        .fixed()
        .growing()
        .in_group(QuestionGroup::order)
        .asks({"Năm {2}, cơ quan có thẩm quyền có kết luận an ninh, trật tự không được giữ vững không?",
               "Did an authority find for {2} that security and order were not maintained?"}),
    row(Composite::defence_targets_missed, "defence_targets_missed",
        {"số chỉ tiêu quốc phòng không đạt", "number of defence targets missed"})
        .needs({"hoàn thành {0} chỉ tiêu quốc phòng còn thiếu", "reach the {0} defence targets still missed"},
               "reach the {0} defence target still missed")
        .growing()
        .in_group(QuestionGroup::defence)
        .asks({"Năm {2}, bao nhiêu chỉ tiêu quốc phòng không đạt?", "How many defence targets were missed in {2}?"}),
    row(Composite::three_kind_models, "three_kind_models",
        {"số mô hình hiệu quả thuộc một trong ba loại (tội phạm, giao thông, cháy nổ)",
         "number of effective models of one of the three kinds (crime, traffic, fire)"})
        .shown_by(EvidenceKind::model, EvidenceKind::figure)
        .needs({"đưa thêm {0} mô hình về tội phạm và tệ nạn, giao thông hoặc phòng cháy vào hoạt động hiệu quả",
                "bring {0} more models on crime and social evils, traffic or fire into effective operation"},
               "bring {0} more model on crime and social evils, traffic or fire into effective operation")
        .growing()
        .in_group(QuestionGroup::movement)
        .answered_by(Answerer::police)
        .asks({"Bao nhiêu mô hình thuộc ba loại (tội phạm, giao thông, cháy nổ) đang hoạt động hiệu quả?",
               "How many models of the three kinds (crime, traffic, fire) work effectively?"}),
    row(Composite::recognised_safe, "recognised_safe",
        {"được công nhận \"An toàn về an ninh, trật tự\"", "recognised as \"An toàn về an ninh, trật tự\""})
        .yes_or_no()
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step(decision_on_safety)
        .in_group(QuestionGroup::recognition)
        .asks({"{1} có được công nhận \"An toàn về an ninh, trật tự\" năm {2} không?",
               "Was the {1} recognised as \"An toàn về an ninh, trật tự\" for {2}?"}),
    row(Composite::recognised_new_rural, "recognised_new_rural",
        {"được công nhận đạt chuẩn nông thôn mới cùng giai đoạn",
         "recognised as a new-rural commune of the same period"})
        .yes_or_no()
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step({"cần quyết định công nhận đạt chuẩn nông thôn mới của cùng giai đoạn",
                     "a decision that recognises the basic new-rural set of the same period is needed"})
        .in_group(QuestionGroup::recognition)
        .asks({"Xã đã được công nhận đạt chuẩn nông thôn mới cùng giai đoạn chưa?",
               "Was the commune recognised as a new-rural commune of the same period?"}),
    row(Composite::deputies_allowed, "deputies_allowed",
        {"số phó chỉ huy trưởng được bố trí", "number of deputy commanders allowed"})
        .within(1, 2)
        .shown_by(EvidenceKind::statement)
        .fixed()
        .read_with("deputies_in_first_group")
        .in_group(QuestionGroup::defence)
        .asks({"Xã được bố trí mấy phó chỉ huy trưởng?", "How many deputy commanders may the commune have?"}),
    row(Composite::has_eligible_sub_units, "has_eligible_sub_units",
        {"có đầu mối trực thuộc đủ điều kiện bình xét", "has sub-units eligible for emulation titles"})
        .yes_or_no()
        .fixed()
        .in_group(QuestionGroup::recognition)
        .asks({"{1} có đầu mối trực thuộc đủ điều kiện bình xét không?",
               "Does the {1} have sub-units eligible for emulation titles?"}),
    row(Composite::guard_to_be_rated, "guard_to_be_rated",
        {"có lực lượng bảo vệ đủ điều kiện bình xét", "has a guard force that is eligible"})
        .yes_or_no()
        .shown_by(EvidenceKind::statement)
        .fixed()
        .in_group(QuestionGroup::forces)
        .asks({"{1} có lực lượng bảo vệ đủ điều kiện bình xét không?",
               "Does the {1} have a guard force that is eligible?"}),
    row(Composite::deputies_required, "deputies_required",
        {"số phó chỉ huy trưởng phải có", "number of deputy commanders required"})
        .within(0, 1)
        .shown_by(EvidenceKind::statement)
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Xã phải có mấy phó chỉ huy trưởng?", "How many deputy commanders must the commune have?"}),
    row(Composite::deputies_allowed_2025, "deputies_allowed_2025",
        {"số phó chỉ huy trưởng được bố trí (từ 07/08/2025)", "number of deputy commanders allowed (from 07/08/2025)"})
        .within(1, 2)
        .shown_by(EvidenceKind::statement)
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Từ 07/08/2025, xã được bố trí mấy phó chỉ huy trưởng?",
               "From 07/08/2025 on, how many deputy commanders may the commune have?"}),
    row(Composite::deputies_required_2025, "deputies_required_2025",
        {"số phó chỉ huy trưởng phải có (từ 07/08/2025)", "number of deputy commanders required (from 07/08/2025)"})
        .within(0, 1)
        .shown_by(EvidenceKind::statement)
        .fixed()
        .in_group(QuestionGroup::defence)
        .asks({"Từ 07/08/2025, xã phải có mấy phó chỉ huy trưởng?",
               "From 07/08/2025 on, how many deputy commanders must the commune have?"}),
    row(Composite::standing_unit_due, "standing_unit_due",
        {"là xã phải tổ chức dân quân thường trực", "is a commune that must form a standing militia unit"})
        .yes_or_no()
        .shown_by(EvidenceKind::statement)
        .fixed()
        .read_with("standing_unit_where")
        .in_group(QuestionGroup::defence)
        .asks({"Xã có phải tổ chức dân quân thường trực không?", "Must the commune form a standing militia unit?"}),
    row(Composite::party_cell_asked, "party_cell_asked",
        {"là nơi phải có nghị quyết của chi bộ", "is a place where the Party cell must have a resolution"})
        .yes_or_no()
        .shown_by(EvidenceKind::statement)
        .fixed()
        .read_with("party_resolution_where")
        .in_group(QuestionGroup::papers)
        .asks({"{1} có phải có nghị quyết của chi bộ không?", "Must the {1} have a resolution of its Party cell?"}),
    row(Composite::has_sub_units, "has_sub_units", {"có đầu mối trực thuộc", "has sub-units"})
        .yes_or_no()
        .fixed()
        .in_group(QuestionGroup::recognition)
        .asks({"{1} có đầu mối trực thuộc không?", "Does the {1} have sub-units?"}),
    row(Composite::sub_units_base, "sub_units_base",
        {"số đầu mối trực thuộc được tính", "number of sub-units that are counted"})
        .fixed()
        .read_with("sub_unit_share_of")
        .in_group(QuestionGroup::recognition)
        .asks({"Tỷ lệ đầu mối đạt danh hiệu tính trên bao nhiêu đầu mối?",
               "Of how many sub-units is the share with the title?"}),
    row(Composite::rules_of_agency_settled, "rules_of_agency_settled",
        {"số loại nội quy đã có hoặc không thuộc diện phải có (trong sáu)",
         "number of rule sets in place or of no concern (of six)"})
        .within(0, 6)
        .shown_by(EvidenceKind::statement)
        .growing()
        .needs(to_set_rules)
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có, hoặc không thuộc diện phải có, bao nhiêu trong sáu loại nội quy?",
               "How many of the six rule sets does the {1} have, or are of no concern to it?"}),
    row(Composite::rules_of_school_settled, "rules_of_school_settled",
        {"số loại nội quy đã có hoặc không thuộc diện phải có (trong bốn)",
         "number of rule sets in place or of no concern (of four)"})
        .within(0, 4)
        .shown_by(EvidenceKind::statement)
        .growing()
        .needs(to_set_rules)
        .in_group(QuestionGroup::papers)
        .asks({"{1} đã có, hoặc không thuộc diện phải có, bao nhiêu trong bốn loại nội quy?",
               "How many of the four rule sets does the {1} have, or are of no concern to it?"}),
    row(Composite::not_complex_in_security, "not_complex_in_security",
        {"không phức tạp về an ninh, trật tự (đạt “An toàn về an ninh, trật tự” của năm)",
         "not complex in security and order (holds the title of the year)"})
        .yes_or_no()
        .shown_by(EvidenceKind::decision)
        .by_authority()
        .needs_step(decision_on_safety)
        .in_group(QuestionGroup::recognition)
        .asks({"Năm {2}, xã có đạt \"An toàn về an ninh, trật tự\" (không phức tạp về an ninh, trật tự) không?",
               "Does the commune hold the title of {2} (not complex in security and order)?"}),
    // Counts: what happened over the year assessed, and over a year before it.
    row(CountKind::against_state, "against_state",
        {"vụ chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết", "acts against Party, State or national unity"})
        .counts(IncidentKind::against_state)
        .in_group(QuestionGroup::order),
    row(CountKind::sabotage, "sabotage", {"vụ phá hoại mục tiêu, công trình", "acts of sabotage"})
        .counts(IncidentKind::sabotage)
        .in_group(QuestionGroup::order),
    row(CountKind::key_work_sabotage, "key_work_sabotage",
        {"vụ phá hoại mục tiêu, công trình trọng điểm", "acts of sabotage of key targets and works"})
        .part_of(CountKind::sabotage)
        .counts(IncidentKind::sabotage, IncidentTest::key_work)
        .in_group(QuestionGroup::order),
    row(CountKind::unlawful_religion, "unlawful_religion",
        {"vụ tuyên truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật",
         "acts of unlawful propagation or spreading of belief or religion"})
        .counts(IncidentKind::unlawful_religion)
        .in_group(QuestionGroup::order),
    row(CountKind::abuse_of_causes, "abuse_of_causes",
        {"vụ lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện",
         "acts that abuse religion, ethnicity, dispute or complaint"})
        .counts(IncidentKind::abuse_of_causes)
        .in_group(QuestionGroup::order),
    row(CountKind::separatism, "separatism", {"vụ ly khai, đòi tự trị", "acts of separatism"})
        .counts(IncidentKind::separatism)
        .in_group(QuestionGroup::order),
    row(CountKind::complex_disputes, "complex_disputes",
        {"vụ mâu thuẫn, tranh chấp phức tạp", "complex disputes among the people"})
        .counts(IncidentKind::dispute, IncidentTest::complex)
        .in_group(QuestionGroup::order),
    row(CountKind::complex_long_disputes, "complex_long_disputes",
        {"vụ mâu thuẫn, tranh chấp phức tạp, kéo dài", "complex and prolonged disputes among the people"})
        .part_of(CountKind::complex_disputes)
        .counts(IncidentKind::dispute, IncidentTest::complex_and_prolonged)
        .in_group(QuestionGroup::order),
    row(CountKind::incitements, "incitements",
        {"vụ việc thuộc điểm g khoản 3 Điều 4 Thông tư 124/2021/TT-BCA (kích động, lôi kéo khiếu nại đông người, gây "
         "rối; lợi dụng khiếu nại để chống Nhà nước, xâm phạm lợi ích của Nhà nước, vu khống, đe dọa, xúc phạm)",
         "events of Circular 124/2021/TT-BCA, Article 4(3)(g): incitement to gather and complain or to disturb, abuse "
         "of complaints against the State, harm to its interests, slander, threats, insults"})
        .counts(IncidentKind::incitement)
        .in_group(QuestionGroup::order),
    row(CountKind::disorders, "disorders", {"vụ gây rối an ninh, trật tự", "disorders"})
        .counts(IncidentKind::disorder)
        .in_group(QuestionGroup::order),
    row(CountKind::mass_complaints, "mass_complaints", {"vụ khiếu kiện đông người", "mass complaints"})
        .counts(IncidentKind::complaint, IncidentTest::mass)
        .in_group(QuestionGroup::order),
    row(CountKind::unlawful_mass_complaints, "unlawful_mass_complaints",
        {"vụ khiếu kiện đông người trái pháp luật", "unlawful mass complaints"})
        .part_of(CountKind::mass_complaints)
        .counts(IncidentKind::complaint, IncidentTest::unlawful_mass)
        .in_group(QuestionGroup::order),
    row(CountKind::prolonged_mass_complaints, "prolonged_mass_complaints",
        {"vụ khiếu kiện đông người kéo dài", "prolonged mass complaints"})
        .part_of(CountKind::mass_complaints)
        .counts(IncidentKind::complaint, IncidentTest::prolonged_mass)
        .in_group(QuestionGroup::order),
    row(CountKind::unlawful_prolonged_mass_complaints, "unlawful_prolonged_mass_complaints",
        {"vụ khiếu kiện đông người kéo dài trái pháp luật", "unlawful and prolonged mass complaints"})
        .part_of(CountKind::prolonged_mass_complaints)
        .part_of(CountKind::unlawful_mass_complaints)
        .counts(IncidentKind::complaint, IncidentTest::unlawful_prolonged_mass)
        .in_group(QuestionGroup::order),
    row(CountKind::unlawful_complaints_above_level, "unlawful_complaints_above_level",
        {"vụ khiếu kiện vượt cấp trái pháp luật", "unlawful complaints above the competent level"})
        .counts(IncidentKind::complaint, IncidentTest::unlawful_above_level)
        .in_group(QuestionGroup::order),
    row(CountKind::national_security_acts, "national_security_acts",
        {"hoạt động xâm phạm an ninh quốc gia", "acts against national security"})
        .counts(IncidentKind::national_security)
        .read_with("security_acts")
        .in_group(QuestionGroup::order),
    row(CountKind::crimes, "crimes", {"vụ phạm tội", "crimes"})
        .counts(IncidentKind::crime)
        .in_group(QuestionGroup::order),
    row(CountKind::social_evils, "social_evils", {"vụ tệ nạn xã hội", "cases of social evils"})
        .counts(IncidentKind::social_evil)
        .in_group(QuestionGroup::order),
    row(CountKind::other_violations, "other_violations", {"vụ vi phạm pháp luật khác", "other violations of law"})
        .counts(IncidentKind::other_violation)
        .in_group(QuestionGroup::order),
    row(CountKind::accidents, "accidents", {"vụ tai nạn", "accidents"})
        .counts(IncidentKind::traffic_accident, IncidentKind::labour_accident)
        .in_group(QuestionGroup::order),
    row(CountKind::traffic_accidents, "traffic_accidents", {"vụ tai nạn giao thông", "traffic accidents"})
        .counts(IncidentKind::traffic_accident)
        .in_group(QuestionGroup::order),
    row(CountKind::fires_explosions, "fires_explosions", {"vụ cháy, nổ", "fires and explosions"})
        .counts(IncidentKind::fire_explosion)
        .in_group(QuestionGroup::order),
    row(CountKind::serious_crimes, "serious_crimes", {"vụ phạm tội nghiêm trọng trở lên", "serious or graver crimes"})
        .part_of(CountKind::crimes)
        .counts(IncidentKind::crime, IncidentTest::serious_crime)
        .in_group(QuestionGroup::order),
    row(CountKind::very_serious_crimes, "very_serious_crimes",
        {"vụ phạm tội rất nghiêm trọng, đặc biệt nghiêm trọng", "very or especially serious crimes"})
        .part_of(CountKind::serious_crimes)
        .counts(IncidentKind::crime, IncidentTest::very_serious_crime)
        .in_group(QuestionGroup::order),
    row(CountKind::grave_cases, "grave_cases", {"vụ trọng án", "grave cases (\"trọng án\")"})
        .part_of(CountKind::crimes)
        .counts(IncidentKind::crime, IncidentTest::grave_case)
        .in_group(QuestionGroup::order),
    row(CountKind::residents_serious_crime, "residents_serious_crime",
        {"công dân cư trú phạm tội nghiêm trọng trở lên", "residents who committed a serious or graver crime"})
        .counts_persons(IncidentKind::crime, IncidentTest::by_resident_serious_crime)
        .in_group(QuestionGroup::order),
    row(CountKind::residents_especially_serious_crime, "residents_especially_serious_crime",
        {"công dân cư trú phạm tội đặc biệt nghiêm trọng", "residents who committed an especially serious crime"})
        .part_of(CountKind::residents_serious_crime)
        .counts_persons(IncidentKind::crime, IncidentTest::by_resident_especially_serious_crime)
        .in_group(QuestionGroup::order),
    row(CountKind::residents_child_abuse, "residents_child_abuse",
        {"công dân cư trú phạm tội xâm hại trẻ em", "residents who committed a crime of child abuse"})
        .counts_persons(IncidentKind::crime, IncidentTest::by_resident_child_abuse)
        .in_group(QuestionGroup::order),
    row(CountKind::residents_crime, "residents_crime",
        {"công dân thường trú phạm tội", "permanent residents who committed a crime"})
        .counts_persons(IncidentKind::crime, IncidentTest::by_permanent_resident)
        .in_group(QuestionGroup::order),
    row(CountKind::residents_serious_accidents, "residents_serious_accidents",
        {"vụ tai nạn nghiêm trọng trở lên do công dân cư trú gây ra",
         "serious or graver accidents caused by residents"})
        .counts(IncidentKind::traffic_accident, IncidentKind::fire_explosion,
                IncidentTest::by_resident_serious_accident)
        .read_with("serious_fire")
        .in_group(QuestionGroup::order),
    row(CountKind::new_hot_spots, "new_hot_spots", {"tụ điểm phức tạp mới phát sinh", "new hot spots of disorder"})
        .counts(IncidentKind::hot_spot)
        .in_group(QuestionGroup::order),
    row(CountKind::new_social_evil_persons, "new_social_evil_persons",
        {"người mắc tệ nạn xã hội mới phát sinh", "new persons with social evils"})
        .shown_by(EvidenceKind::figure)
        .in_group(QuestionGroup::order),
    row(CountKind::serious_fires, "serious_fires", {"vụ cháy, nổ nghiêm trọng", "serious fires or explosions"})
        .part_of(CountKind::fires_explosions)
        .counts(IncidentKind::fire_explosion, IncidentTest::serious_fire)
        .read_with("serious_fire")
        .in_group(QuestionGroup::order),
    row(CountKind::serious_traffic_accidents, "serious_traffic_accidents",
        {"vụ tai nạn giao thông nghiêm trọng", "serious traffic accidents"})
        .part_of(CountKind::traffic_accidents)
        .counts(IncidentKind::traffic_accident, IncidentTest::serious_traffic_accident)
        .in_group(QuestionGroup::order),
    row(CountKind::fatal_labour_accidents, "fatal_labour_accidents",
        {"vụ tai nạn lao động chết người", "fatal labour accidents"})
        .counts(IncidentKind::labour_accident, IncidentTest::fatal)
        .in_group(QuestionGroup::order),
    row(CountKind::serious_labour_accidents, "serious_labour_accidents",
        {"vụ tai nạn lao động nghiêm trọng", "serious labour accidents"})
        .counts(IncidentKind::labour_accident, IncidentTest::fatal_or_serious)
        .in_group(QuestionGroup::order),
    row(CountKind::serious_incidents, "serious_incidents",
        {"sự cố nghiêm trọng theo quy định của pháp luật", "serious incidents by law"})
        .counts(IncidentKind::technical_incident, IncidentTest::said_serious)
        .in_group(QuestionGroup::order),
    row(CountKind::unlawful_strikes, "unlawful_strikes",
        {"vụ đình công, lãn công trái pháp luật", "unlawful strikes or go-slows"})
        .counts(IncidentKind::strike, IncidentTest::unlawful)
        .in_group(QuestionGroup::order),
    row(CountKind::unlawful_strikes_alone, "unlawful_strikes_alone",
        {"vụ đình công trái pháp luật (không kể lãn công)", "unlawful strikes, go-slows aside"})
        .part_of(CountKind::unlawful_strikes)
        .counts(IncidentKind::strike, IncidentTest::unlawful_strike)
        .in_group(QuestionGroup::order),
    row(CountKind::secrets_breaches, "secrets_breaches",
        {"vụ vi phạm quy định về bảo vệ bí mật nhà nước", "breaches of the rules on state secrets"})
        .counts(IncidentKind::secrets_breach)
        .in_group(QuestionGroup::order),
    row(CountKind::serious_environment_food, "serious_environment_food",
        {"vụ vi phạm môi trường, an toàn thực phẩm gây hậu quả nghiêm trọng trở lên",
         "violations on environment or food safety with serious consequences"})
        .counts(IncidentKind::environment_food, IncidentTest::said_serious)
        .in_group(QuestionGroup::order),
    row(CountKind::school_violence, "school_violence", {"vụ bạo lực học đường", "cases of school violence"})
        .counts(IncidentKind::school_violence)
        .in_group(QuestionGroup::order),
    row(CountKind::great_thefts, "great_thefts",
        {"vụ mất trộm tài sản có giá trị lớn", "thefts of property of great value"})
        .counts(IncidentKind::theft, IncidentTest::said_serious)
        .in_group(QuestionGroup::order),
    row(CountKind::staff_fined, "staff_fined",
        {"người bị xử phạt vi phạm hành chính về an ninh, trật tự",
         "staff sanctioned for an administrative violation on security and order"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::members_crime, "members_crime", {"người của đơn vị phạm tội", "members who committed a crime"})
        .shown_by(EvidenceKind::figure)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::members_social_evils, "members_social_evils",
        {"người của đơn vị mắc tệ nạn xã hội", "members with social evils"})
        .shown_by(EvidenceKind::figure)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::members_social_evils_warned, "members_social_evils_warned",
        {"người mắc tệ nạn xã hội bị kỷ luật từ cảnh cáo trở lên",
         "members with social evils disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .part_of(CountKind::members_social_evils)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::members_crime_warned, "members_crime_warned",
        {"người phạm tội bị kỷ luật từ cảnh cáo trở lên",
         "members who committed a crime, disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .part_of(CountKind::members_crime)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::staff_fined_warned, "staff_fined_warned",
        {"người bị xử phạt vi phạm hành chính về an ninh, trật tự và bị kỷ luật từ cảnh cáo trở lên",
         "staff sanctioned for an administrative violation and disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .part_of(CountKind::staff_fined)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::police_disciplined, "police_disciplined",
        {"công an xã bị kỷ luật (mọi hình thức)", "commune police officers disciplined in any form"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police),
    row(CountKind::police_warned, "police_warned",
        {"công an xã bị kỷ luật từ cảnh cáo trở lên", "commune police members disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .part_of(CountKind::police_disciplined)
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police),
    row(CountKind::ward_guard_warned, "ward_guard_warned",
        {"người của bảo vệ dân phố bị kỷ luật từ cảnh cáo trở lên",
         "members of the ward guard disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police),
    row(CountKind::force_disciplined, "force_disciplined",
        {"người của lực lượng ở cơ sở bị kỷ luật (mọi hình thức)",
         "members of the local security force disciplined in any form"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police),
    row(CountKind::force_warned, "force_warned",
        {"người của lực lượng ở cơ sở bị kỷ luật từ cảnh cáo trở lên",
         "members of the local security force disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .part_of(CountKind::force_disciplined)
        .in_group(QuestionGroup::forces)
        .answered_by(Answerer::police),
    row(CountKind::guards_warned, "guards_warned",
        {"người của lực lượng bảo vệ bị kỷ luật từ cảnh cáo trở lên", "guards disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .in_group(QuestionGroup::forces),
    row(CountKind::sub_unit_members_warned, "sub_unit_members_warned",
        {"người của đầu mối trực thuộc bị kỷ luật từ cảnh cáo trở lên",
         "members of sub-units disciplined from \"cảnh cáo\" up"})
        .shown_by(EvidenceKind::figure, EvidenceKind::sanction)
        .in_group(QuestionGroup::order)
        .answered_by(Answerer::office),
    row(CountKind::negative_attestations, "negative_attestations",
        {"kết luận an ninh, trật tự không được giữ vững", "findings that security and order were not maintained"})
        .shown_by(EvidenceKind::attestation, EvidenceKind::figure)
        .standing_as_said()
        .in_group(QuestionGroup::order),
};

// Where the rows of counts begin; before them a row stands at the number of its indicator.
inline constexpr std::size_t first_count_row =
    totals_known + flags_known + matters_known + documents_known + composites_known;
inline constexpr std::size_t indicator_row_count = sizeof(indicator_rows) / sizeof(indicator_rows[0]);

}  // namespace detail

/// The row of a built-in indicator; variants of a count (years before, excuses) share that of the count.
constexpr IndicatorRow const& row_of(Indicator indicator) noexcept {
    return detail::indicator_rows[indicator.is_count()
                                      ? detail::first_count_row + static_cast<std::size_t>(indicator.count())
                                      : static_cast<std::size_t>(indicator.number())];
}

/// What kind of number a built-in indicator is.
constexpr ValueKind value_kind(Indicator indicator) noexcept {
    return row_of(indicator).kind;
}

/// Everything the indicator can be: what is known of it where nothing is stated.
constexpr Interval domain(Indicator indicator) noexcept {
    return row_of(indicator).domain;
}

namespace detail {

/// The terms of one family of names, read off its rows: `first` is the number of the first one.
template <class E, std::size_t... I>
constexpr std::array<Term<E>, sizeof...(I)> terms_of_rows(std::size_t first, std::index_sequence<I...>) noexcept {
    return {Term<E>(static_cast<E>(I), indicator_rows[first + I].key, indicator_rows[first + I].name)...};
}
template <class E, std::size_t Count>
constexpr std::array<Term<E>, Count> terms_of_rows(Indicator first) noexcept {
    auto const begin = first.is_count() ? first_count_row : static_cast<std::size_t>(first.number());
    return terms_of_rows<E>(begin, std::make_index_sequence<Count>());
}

}  // namespace detail

template <>
struct Vocabulary<Total> {
    static constexpr auto terms = detail::terms_of_rows<Total, totals_known>(Total{});
};
template <>
struct Vocabulary<Flag> {
    static constexpr auto terms = detail::terms_of_rows<Flag, flags_known>(Flag{});
};
template <>
struct Vocabulary<Matter> {
    static constexpr auto terms = detail::terms_of_rows<Matter, matters_known>(Matter{});
};
template <>
struct Vocabulary<DocumentRole> {
    static constexpr auto terms = detail::terms_of_rows<DocumentRole, documents_known>(DocumentRole{});
};
template <>
struct Vocabulary<Composite> {
    static constexpr auto terms = detail::terms_of_rows<Composite, composites_known>(Composite{});
};
template <>
struct Vocabulary<CountKind> {
    static constexpr auto terms = detail::terms_of_rows<CountKind, counts_known>(CountKind{});
};

}  // namespace v1
}  // namespace criterion19
