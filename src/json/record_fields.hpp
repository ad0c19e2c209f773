// Fields of the records that a unit's facts consist of.
#pragma once

#include "json/field.hpp"
#include "json/forms.hpp"

#include <criterion19/record/dossier.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
struct Fields<Origin> {
    static constexpr std::string_view name = "origin";
    static constexpr auto all = std::make_tuple(
        field("basis", &Origin::basis,
              {"căn cứ của giá trị; mặc định là của cả hồ sơ",
               "how the value is known; by default as the whole dossier"}),
        field("source", &Origin::source, {"mã của nguồn trong \"sources\"", "id of an entry of \"sources\""}),
        field("quote", &Origin::quote, {"nguyên văn câu nêu giá trị", "the words that state the value"}),
        field("quote_begin", &Origin::quote_begin,
              {"vị trí byte đầu của trích dẫn trong nguồn", "byte offset of the quote in the source"}),
        field("quote_end", &Origin::quote_end, {"vị trí byte sau trích dẫn", "one past the last byte of the quote"}));
};

template <>
struct Fields<QuantityForm> {
    static constexpr std::string_view name = "quantity_object";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("value", &QuantityForm::value, {"con số chính xác", "the exact number"}),
                        field("at_least", &QuantityForm::at_least, {"ít nhất", "the number is not below this"}),
                        field("at_most", &QuantityForm::at_most, {"nhiều nhất", "the number is not above this"})),
        inlined(&QuantityForm::origin));
};

template <>
struct Fields<StatedFlag> {
    static constexpr std::string_view name = "flag_object";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("value", &StatedFlag::value, {"có (true) hoặc không (false)", "yes or no"}).needed()),
        inlined(&StatedFlag::origin));
};

template <>
struct Fields<Issuer> {
    static constexpr std::string_view name = "issuer";
    static constexpr auto all =
        std::make_tuple(field("kind", &Issuer::kind, {"loại cơ quan", "kind of body"}),
                        field("level", &Issuer::level, {"cấp", "level"}),
                        field("name", &Issuer::name, {"tên như văn bản ghi", "name as written"}));
};

template <>
struct Fields<Document> {
    static constexpr std::string_view name = "document";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("id", &Document::id, {"mã văn bản, duy nhất trong hồ sơ", "id, unique in the dossier"}).needed(),
            field("type", &Document::type, {"loại văn bản", "type of document"}),
            field("number", &Document::number, {"số và ký hiệu như in", "number and symbol as printed"}),
            field("issuer", &Document::issuer, {"cơ quan ban hành", "who issued it"}),
            field("date", &Document::date, {"ngày ban hành", "date of issue"}),
            field("subject", &Document::subject, {"trích yếu", "subject"}),
            field("topic", &Document::topic, {"nội dung chính", "what it is about"}),
            field("year", &Document::year, {"năm mà văn bản nêu", "the year that it says it is for"}).of_year(),
            field("implements", &Document::implements,
                  {"mã các văn bản mà nó thực hiện", "ids of documents that it carries out"}),
            field("only_cited", &Document::only_cited,
                  {"chỉ được dẫn, không có trong hồ sơ", "only cited, not itself in the dossier"})),
        inlined(&Document::origin));
};

template <>
struct Fields<Registration> {
    static constexpr std::string_view name = "registration";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("title", &Registration::title, {"danh hiệu đăng ký", "title registered for"}).needed(),
                        field("date", &Registration::date, {"ngày đăng ký", "date"}),
                        field("year", &Registration::year, {"năm đăng ký", "year that it is for"}).of_year(),
                        field("document", &Registration::document, {"mã bản đăng ký", "id of the registration sheet"})),
        inlined(&Registration::origin));
};

template <>
struct Fields<NotIssued> {
    static constexpr std::string_view name = "not_issued";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("of", &NotIssued::of, {"văn bản, quyết định không ban hành", "what was not issued"}).needed(),
            field("year", &NotIssued::year,
                  {"của năm nào; mặc định năm xét", "of which year, by default the dossier's"})
                .of_year(),
            field("date", &NotIssued::date,
                  {"ngày nêu điều này; chỉ tính khi thời hạn ban hành đã hết",
                   "day on which it is said; it counts once the period for it is over"})),
        inlined(&NotIssued::origin));
};

template <>
struct Fields<MilitiaRegistration> {
    static constexpr std::string_view name = "militia_registration";
    static constexpr auto all =
        std::tuple_cat(std::make_tuple(field("date", &MilitiaRegistration::date,
                                             {"ngày tổ chức đăng ký (theo danh sách, biên bản, báo cáo)",
                                              "day on which it was held, as a list, minutes or a report shows"})
                                           .needed()),
                       inlined(&MilitiaRegistration::origin));
};

template <>
struct Fields<Pledge> {
    static constexpr std::string_view name = "pledge";
    static constexpr auto all =
        std::tuple_cat(std::make_tuple(field("by", &Pledge::by, {"ai cam kết", "who pledged"}),
                                       field("subject", &Pledge::subject, {"nội dung cam kết", "what was pledged"}),
                                       field("signed_by", &Pledge::signed_by, {"số đã ký", "how many signed"}),
                                       field("date", &Pledge::date, {"ngày ký", "date"})),
                       inlined(&Pledge::origin));
};

template <>
struct Fields<Recognition> {
    static constexpr std::string_view name = "recognition";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("title", &Recognition::title, {"danh hiệu", "title"}).needed(),
                        field("year", &Recognition::year, {"năm được xét", "year that it is for"}).needed().of_year(),
                        field("recognised", &Recognition::recognised,
                              {"được công nhận (mặc định) hay không", "recognised (by default) or refused"}),
                        field("date", &Recognition::date, {"ngày quyết định", "date of the decision"}),
                        field("by", &Recognition::by, {"cơ quan quyết định", "who decided"}),
                        field("document", &Recognition::document, {"mã quyết định", "id of the decision"})),
        inlined(&Recognition::origin));
};

template <>
struct Fields<Attestation> {
    static constexpr std::string_view name = "attestation";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("matter", &Attestation::matter, {"nội dung xác nhận", "what is attested"}).needed(),
            field("holds", &Attestation::holds, {"đạt (true) hay không", "whether it holds"}).needed(),
            field("by", &Attestation::by, {"cơ quan xác nhận", "the authority that attests"}),
            field("date", &Attestation::date, {"ngày xác nhận", "date"}),
            field("year", &Attestation::year, {"năm được xác nhận; mặc định năm xét", "year, by default the dossier's"})
                .of_year(),
            field("document", &Attestation::document, {"mã văn bản xác nhận", "id of the document"})),
        inlined(&Attestation::origin));
};

template <>
struct Fields<Meeting> {
    static constexpr std::string_view name = "meeting";
    static constexpr auto all =
        std::tuple_cat(std::make_tuple(field("subject", &Meeting::subject, {"nội dung họp", "subject"}),
                                       field("topic", &Meeting::topic, {"nội dung chính", "what it is about"}),
                                       field("date", &Meeting::date, {"ngày họp", "date of a single session"}),
                                       field("sessions", &Meeting::sessions, {"số buổi", "sessions"}),
                                       field("people", &Meeting::people, {"lượt người dự", "people present"})),
                       inlined(&Meeting::origin));
};

template <>
struct Fields<MovementModel> {
    static constexpr std::string_view name = "model";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("name", &MovementModel::name, {"tên mô hình", "name"}),
                        field("theme", &MovementModel::theme, {"lĩnh vực", "what it is for"}).needed(),
                        field("effective", &MovementModel::effective,
                              {"hoạt động hiệu quả, nếu có nêu", "in effective operation, where that is stated"}),
                        field("count", &MovementModel::count,
                              {"số mô hình (theo tên, không tính số điểm); mặc định 1",
                               "how many by name, not by places, by default 1"}),
                        field("points", &MovementModel::points, {"số điểm nhân rộng", "places where it is copied"}),
                        field("teams", &MovementModel::teams, {"số tổ thực hiện", "teams that carry it out"})),
        inlined(&MovementModel::origin));
};

template <>
struct Fields<ForceRecord> {
    static constexpr std::string_view name = "force";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("force", &ForceRecord::force, {"lực lượng", "force"}).needed(),
                        field("title", &ForceRecord::title, {"danh hiệu thi đua trong năm", "emulation title"}),
                        field("rating", &ForceRecord::rating, {"mức hoàn thành nhiệm vụ", "rating of the year"}),
                        field("not_rated", &ForceRecord::not_rated,
                              {"vì sao chưa xếp loại, nếu chưa", "why it is not rated yet, where it is not"})),
        inlined(&ForceRecord::origin));
};

template <>
struct Fields<Figure> {
    static constexpr std::string_view name = "figure";
    static constexpr auto all =
        std::make_tuple(field("of", &Figure::of, {"loại số liệu", "what is counted"}).needed(),
                        field("year", &Figure::year, {"năm của số liệu", "year of the figure"}).needed().of_year(),
                        field("count", &Figure::count, {"số vụ, số người", "the number"}).needed());
};

template <>
struct Fields<RegisterScope> {
    static constexpr std::string_view name = "register";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(
            field("kind", &RegisterScope::kind, {"loại vụ việc đã liệt kê đủ", "kind that is listed completely"})
                .needed(),
            field("from", &RegisterScope::from,
                  {"từ ngày; mặc định đầu kỳ xét", "first day, by default of the window"}),
            field("to", &RegisterScope::to, {"đến ngày; mặc định cuối kỳ xét", "last day, by default of the window"})),
        inlined(&RegisterScope::origin));
};

template <>
struct Fields<DefenceTarget> {
    static constexpr std::string_view name = "defence_target";
    static constexpr auto all = std::make_tuple(field("name", &DefenceTarget::name, {"chỉ tiêu", "target"}).needed(),
                                                field("assigned", &DefenceTarget::assigned, {"được giao", "assigned"}),
                                                field("achieved", &DefenceTarget::achieved, {"đã đạt", "achieved"}));
};

template <>
struct Fields<Commendation> {
    static constexpr std::string_view name = "commendation";
    static constexpr auto all = std::tuple_cat(
        std::make_tuple(field("what", &Commendation::what, {"hình thức khen", "which commendation"}),
                        field("to", &Commendation::to, {"khen ai", "for whom"}),
                        field("by", &Commendation::by, {"ai khen", "by whom"}),
                        field("awarded", &Commendation::awarded,
                              {"đã khen (true) hay mới đề nghị (mặc định)", "awarded, or only proposed (the default)"}),
                        field("date", &Commendation::date, {"ngày", "date"})),
        inlined(&Commendation::origin));
};

template <>
struct Fields<Participant> {
    static constexpr std::string_view name = "participant";
    static constexpr auto all =
        std::tuple_cat(std::make_tuple(field("body", &Participant::body, {"tổ chức", "body"}).needed(),
                                       field("activity", &Participant::activity, {"việc đã làm", "what it does"})),
                       inlined(&Participant::origin));
};

template <>
struct Fields<StatedMeasurement> {
    static constexpr std::string_view name = "measurement";
    static constexpr auto all = std::make_tuple(
        field("indicator", &StatedMeasurement::indicator,
              {"khóa của chỉ tiêu, trong tệp tiêu chuẩn hoặc có sẵn",
               "key of an indicator, built in or of a standard file"})
            .needed(),
        field("value", &StatedMeasurement::value,
              {"số đếm; 0 hoặc 1; tỷ lệ phần trăm như 85 hoặc \"85,5\"",
               "a count; 0 or 1; a percentage as 85 or \"85.5\""}),
        field("date", &StatedMeasurement::date, {"ngày, nếu chỉ tiêu là ngày", "date of a date indicator"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
