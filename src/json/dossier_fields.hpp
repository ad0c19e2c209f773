// Fields of incidents, claims, units and of the dossier itself.
#pragma once

#include "json/record_fields.hpp"

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
struct Fields<Incident> {
    static constexpr std::string_view name = "incident";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("id", &Incident::id, {"mã vụ việc, duy nhất trong hồ sơ", "id, unique in the dossier"}).needed(),
            field("kind", &Incident::kind, {"loại vụ việc", "kind"}).needed(),
            field("date", &Incident::date, {"ngày xảy ra", "date"}),
            field("description", &Incident::description, {"mô tả", "description"}),
            field("severity", &Incident::severity, {"loại tội phạm", "class of the crime"}),
            field("max_penalty_months", &Incident::max_penalty_months,
                  {"mức cao nhất của khung hình phạt, tháng", "top of the penalty frame in months"}),
            field("life_or_death", &Incident::life_or_death,
                  {"khung có tù chung thân, tử hình", "the frame holds life imprisonment or death"}),
            field("penal_code_article", &Incident::penal_code_article,
                  {"điều của Bộ luật Hình sự", "article of the Criminal Code"}),
            field("child_abuse", &Incident::child_abuse, {"xâm hại trẻ em", "child abuse"}),
            field("force_majeure", &Incident::force_majeure, {"bất khả kháng", "force majeure"}),
            field("detected_in_time", &Incident::detected_in_time, {"kịp thời phát hiện", "detected in time"}),
            field("mitigated", &Incident::mitigated, {"đã giảm thiểu hậu quả", "consequences mitigated"}),
            field("reported_at_once", &Incident::reported_at_once, {"báo cáo ngay", "reported at once"}),
            field("caused_by_resident", &Incident::caused_by_resident,
                  {"do người cư trú gây ra", "caused by a resident"}),
            field("permanent_resident", &Incident::permanent_resident,
                  {"do người thường trú gây ra", "caused by a permanent resident"}),
            field("offenders", &Incident::offenders, {"số người phạm tội cư trú trên địa bàn", "resident offenders"})),
        std::make_tuple(
            field("participants", &Incident::participants, {"số người tham gia", "people who took part"}),
            field("same_matter", &Incident::same_matter, {"về cùng một nội dung", "on one matter"}),
            field("unlawful", &Incident::unlawful, {"trái pháp luật", "unlawful"}),
            field("complex_matter", &Incident::complex_matter, {"phức tạp", "complex"}),
            field("prolonged", &Incident::prolonged, {"kéo dài", "prolonged"}),
            field("final_decision", &Incident::final_decision,
                  {"ngày quyết định giải quyết có hiệu lực", "date of the decision in force that settled it"}),
            field("above_level", &Incident::above_level, {"vượt cấp", "above the competent level"}),
            field("key_work", &Incident::key_work, {"công trình trọng điểm", "of a key target or work"}),
            field("go_slow", &Incident::go_slow, {"là lãn công", "a go-slow, not a strike"}),
            field("deaths", &Incident::deaths, {"số người chết", "deaths"}),
            field("injured", &Incident::injured, {"số người bị thương", "injured"}),
            field("injury_percent", &Incident::injury_percent,
                  {"tổng tỷ lệ tổn thương, %", "injury percentages, summed"}),
            field("damage_million_dong", &Incident::damage_million_dong,
                  {"thiệt hại, triệu đồng", "damage in million dong"}),
            field("forest_square_metres", &Incident::forest_square_metres,
                  {"diện tích rừng cháy, mét vuông", "forest burnt in square metres"}),
            field("serious", &Incident::serious,
                  {"cơ quan có thẩm quyền xác định là nghiêm trọng", "said to be serious by the competent body"})),
        inlined(&Incident::origin));
};

template <>
struct Fields<UnitFacts> {
    static constexpr std::string_view name = "facts";
    static constexpr auto all = std::make_tuple(
        field("totals", &UnitFacts::totals, {"số liệu tổng", "totals"}),
        field("flags", &UnitFacts::flags, {"đặc điểm có, không", "yes-or-no facts"}),
        field("documents", &UnitFacts::documents, {"văn bản", "documents"}),
        field("registrations", &UnitFacts::registrations, {"đăng ký của chính đơn vị", "the unit's own registrations"}),
        field("not_issued", &UnitFacts::not_issued,
              {"văn bản, quyết định được nêu là không ban hành", "papers and decisions said not to have been issued"}),
        field("militia_registrations", &UnitFacts::militia_registrations,
              {"ngày tổ chức đăng ký nghĩa vụ tham gia dân quân", "days of the registration for the militia"}),
        field("pledges", &UnitFacts::pledges, {"cam kết", "pledges"}),
        field("recognitions", &UnitFacts::recognitions, {"công nhận danh hiệu", "decisions on titles"}),
        field("attestations", &UnitFacts::attestations, {"xác nhận của cơ quan có thẩm quyền", "attestations"}),
        field("meetings", &UnitFacts::meetings, {"cuộc họp", "meetings"}),
        field("models", &UnitFacts::models, {"mô hình", "movement models"}),
        field("forces", &UnitFacts::forces, {"danh hiệu của lực lượng", "titles and ratings of forces"}),
        field("figures", &UnitFacts::figures, {"số vụ theo năm", "yearly figures"}),
        field("incidents", &UnitFacts::incidents, {"sổ vụ việc", "register of incidents"}),
        field("registers", &UnitFacts::registers,
              {"sổ vụ việc đã đủ cho loại nào", "for what the register is complete"}),
        field("defence_targets", &UnitFacts::defence_targets, {"chỉ tiêu quốc phòng", "defence targets"}),
        field("commendations", &UnitFacts::commendations, {"khen thưởng", "commendations"}),
        field("participants", &UnitFacts::participants, {"đoàn thể, ban chỉ đạo tham gia", "bodies that take part"}),
        field("measurements", &UnitFacts::measurements,
              {"số liệu cho chỉ tiêu của tệp tiêu chuẩn", "values for indicators of standard files"}));
};

template <>
struct Fields<Unit> {
    static constexpr std::string_view name = "unit";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("id", &Unit::id, {"mã đơn vị, duy nhất trong hồ sơ", "id, unique in the dossier"}).needed(),
            field("kind", &Unit::kind, {"loại đơn vị", "kind"}).needed(), field("name", &Unit::name, {"tên", "name"}),
            field("code", &Unit::code, {"mã số của đơn vị", "code of the unit"}),
            field("former_commune", &Unit::former_commune,
                  {"xã cũ của đơn vị, nếu trùng tên", "the former commune that it was of, where names coincide"})),
        Fields<UnitFacts>::all);
};

template <>
struct Fields<Place> {
    static constexpr std::string_view name = "place";
    static constexpr auto all =
        std::make_tuple(field("name", &Place::name, {"tên xã", "name of the commune"}),
                        field("district", &Place::district, {"huyện (đến 30/06/2025)", "district (until 30/06/2025)"}),
                        field("province", &Place::province, {"tỉnh", "province"}),
                        field("code", &Place::code, {"mã đơn vị hành chính", "administrative code"}),
                        field("old_code", &Place::old_code, {"mã trước sắp xếp", "code before the reorganisation"}));
};

template <>
struct Fields<Source> {
    static constexpr std::string_view name = "source";
    static constexpr auto all = std::make_tuple(
        field("id", &Source::id, {"mã nguồn, duy nhất trong hồ sơ", "id, unique in the dossier"}).needed(),
        field("title", &Source::title, {"tên báo cáo, bài viết", "title"}),
        field("publisher", &Source::publisher, {"nơi công bố", "who published it"}),
        field("date", &Source::date, {"ngày công bố", "date"}));
};

template <>
struct Fields<ClaimedCount> {
    static constexpr std::string_view name = "claimed_count";
    static constexpr auto all = std::make_tuple(field("count", &ClaimedCount::count, {"con số", "the number"}).needed(),
                                                field("unit", &ClaimedCount::unit, {"đơn vị đếm", "what it counts"}));
};

template <>
struct Fields<Claim> {
    static constexpr std::string_view name = "claim";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("text", &Claim::text, {"nguyên văn điều báo cáo nêu", "the claim word for word"}).needed(),
            field("percent", &Claim::percent, {"tỷ lệ nêu ra, như \"86,7\"", "percentage as printed, as \"86.7\""}),
            field("hedge", &Claim::hedge, {"cách nêu tỷ lệ", "how the percentage is to be read"}),
            field("part", &Claim::part, {"tử số mà tỷ lệ nói đến", "the part that it is of"}),
            field("whole", &Claim::whole, {"mẫu số mà tỷ lệ nói đến", "the whole that it is of"}),
            field("standard", &Claim::standard, {"tiêu chuẩn được nói đến", "standard that it speaks of"}),
            field("status", &Claim::status, {"nêu thế nào về tiêu chuẩn đó", "what it says of that standard"})),
        inlined(&Claim::origin));
};

template <>
struct Fields<Predecessor> {
    static constexpr std::string_view name = "predecessor";
    static constexpr auto all =
        std::make_tuple(field("place", &Predecessor::place, {"xã cũ", "the former commune"}).needed(),
                        field("figures", &Predecessor::figures, {"số vụ các năm trước", "figures of earlier years"}));
};

/// A dossier's file: its content behind the name of its form.
struct SchemaOfDossier {
    template <class Object>
    constexpr SchemaName operator()(Object const&) const noexcept {
        return {};
    }
};

template <>
struct Fields<DossierContent> {
    static constexpr std::string_view name = "dossier";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("schema", SchemaOfDossier{}, {"phiên bản của tệp", "version of this form"}).needed(),
            field("year", &DossierContent::year, {"năm xét", "year of assessment"}).needed().of_year(),
            field("kind", &DossierContent::kind, {"loại đơn vị; mặc định là xã", "kind of unit, by default a commune"})
                .shown(),
            field("place", &DossierContent::place, {"nơi", "place"}),
            field("basis", &DossierContent::basis,
                  {"căn cứ của các giá trị không nói riêng", "how values are known that do not say their own"})
                .shown(),
            field("sources", &DossierContent::sources, {"nguồn", "sources"})),
        Fields<UnitFacts>::all,
        std::make_tuple(
            field("units", &DossierContent::units,
                  {"khu dân cư, cơ quan, doanh nghiệp, nhà trường", "units inside the commune"}),
            field("claims", &DossierContent::claims, {"điều báo cáo nêu", "what reports claim"}),
            field("predecessors", &DossierContent::predecessors, {"xã cũ đã nhập vào", "communes merged into this"}),
            field("predecessors_complete", &DossierContent::predecessors_complete,
                  {"danh sách xã cũ đã đủ", "the list of merged communes is whole"}),
            field("earlier_figures_of_old_area", &DossierContent::earlier_figures_of_old_area,
                  {"số liệu các năm trước của chính xã là theo địa giới cũ",
                   "the commune's own figures of earlier years are of its old boundary"}),
            field("party_term_end", &DossierContent::party_term_end,
                  {"ngày cuối nhiệm kỳ đại hội của đảng bộ xã",
                   "last day of the term of the commune's Party committee"})));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
