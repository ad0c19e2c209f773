// Fields of standard files and layer files: the same kind of table as for dossiers.
#pragma once

#include "json/field.hpp"
#include "json/standard_forms.hpp"

#include <tuple>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
struct Fields<TextForm> {
    static constexpr std::string_view name = "text";
    static constexpr auto all = std::make_tuple(field("vi", &TextForm::vi, {"tiếng Việt", "Vietnamese"}).needed(),
                                                field("en", &TextForm::en, {"tiếng Anh", "English"}).needed());
};

template <>
struct Fields<PeriodForm> {
    static constexpr std::string_view name = "period";
    static constexpr auto all =
        std::make_tuple(field("from", &PeriodForm::from, {"ngày đầu", "first day"}),
                        field("to", &PeriodForm::to, {"ngày cuối, kể cả ngày đó", "last day, which is still inside"}));
};

template <>
struct Fields<InstrumentForm> {
    static constexpr std::string_view name = "instrument";
    static constexpr auto all = std::make_tuple(
        field("id", &InstrumentForm::id, {"mã, duy nhất trong tệp", "id, unique in the file"}).needed(),
        field("kind", &InstrumentForm::kind, {"loại văn bản: Quyết định", "kind of text: Decision"}).needed(),
        field("number", &InstrumentForm::number, {"số, ký hiệu", "number"}).needed(),
        field("title", &InstrumentForm::title, {"trích yếu", "title"}).needed(),
        field("signed_on", &InstrumentForm::signed_on, {"ngày ký", "day of signing"}),
        field("in_force", &InstrumentForm::in_force, {"hiệu lực", "in force"}),
        field("read_until", &InstrumentForm::read_until,
              {"ngày cuối mà nội dung đã đọc còn nguyên; sau đó nhãn SEEN thành SEEN-2",
               "last day for which the wording as read stands; from then on SEEN becomes SEEN-2"}));
};

template <>
struct Fields<CitationForm> {
    static constexpr std::string_view name = "citation";
    static constexpr auto all = std::make_tuple(
        field("instrument", &CitationForm::instrument, {"mã văn bản trong instruments", "id of one of instruments"})
            .needed(),
        field("article", &CitationForm::article, {"điều", "article"}),
        field("clause", &CitationForm::clause, {"khoản", "clause"}),
        field("point", &CitationForm::point, {"điểm", "point"}),
        field("annex", &CitationForm::annex, {"chỗ khác: chỉ tiêu, phụ lục", "another place: indicator, annex"}),
        field("label", &CitationForm::label,
              {"mức nắm chắc nội dung: SEEN, SEEN-2, SEEN-P, \"RECALLED 85 %\", NOT AVAILABLE",
               "how well the wording is known: SEEN, SEEN-2, SEEN-P, \"RECALLED 85 %\", NOT AVAILABLE"})
            .needed(),
        field("source", &CitationForm::source, {"tài liệu đã đọc", "material in which it was read"}));
};

template <>
struct Fields<DeclaredForm> {
    static constexpr std::string_view name = "declared_indicator";
    static constexpr auto all = std::make_tuple(
        field("key", &DeclaredForm::key,
              {"khóa; số liệu lấy từ measurements của hồ sơ", "key; its values are the dossier's measurements"})
            .needed(),
        field("kind", &DeclaredForm::kind, {"loại giá trị", "kind of value"}).needed(),
        field("name", &DeclaredForm::name, {"tên", "name"}).needed());
};

template <>
struct Fields<ChoiceForm> {
    static constexpr std::string_view name = "choice";
    static constexpr auto all = std::make_tuple(field("key", &ChoiceForm::key, {"khóa", "key"}).needed(),
                                                field("name", &ChoiceForm::name, {"cách hiểu", "reading"}).needed());
};

template <>
struct Fields<DatedValueForm> {
    static constexpr std::string_view name = "dated_value";
    static constexpr auto all = std::make_tuple(
        field("from", &DatedValueForm::from,
              {"ngày đầu; vắng thì từ đầu thời kỳ", "first day; absent: from the beginning of the period"}),
        field("value", &DatedValueForm::value, {"giá trị", "value"}).needed());
};

template <>
struct Fields<ParameterForm> {
    static constexpr std::string_view name = "parameter";
    static constexpr auto all = std::make_tuple(
        field("key", &ParameterForm::key, {"khóa, duy nhất trong tệp", "key, unique in the file"}).needed(),
        field("kind", &ParameterForm::kind, {"loại", "kind"}).needed(),
        field("direction", &ParameterForm::direction,
              {"địa phương được thay đổi thế nào; mặc định là không", "how local decisions may change it; not at all"}),
        field("name", &ParameterForm::name, {"tên", "name"}).needed(),
        field("choices", &ParameterForm::choices, {"các cách hiểu, của loại choice", "readings, of a choice"}),
        field("values", &ParameterForm::values, {"giá trị theo ngày", "values by date"}).needed(),
        field("minimum", &ParameterForm::minimum,
              {"không quy định nào được đặt thấp hơn", "no decision may set it lower"}));
};

template <>
struct Fields<GuardForm> {
    static constexpr std::string_view name = "guard";
    static constexpr auto all = std::make_tuple(
        field("indicator", &GuardForm::indicator, {"chỉ tiêu có hoặc không", "a yes-or-no indicator"}).needed(),
        field("expected", &GuardForm::expected,
              {"giá trị mà yêu cầu áp dụng", "where the row applies; by default yes"}));
};

namespace row_fields {
inline constexpr auto id =
    field("id", &RowForm::id, {"mã, duy nhất; gốc không có mã", "id, unique: article.clause.point; the root has none"});
inline constexpr auto rest = std::make_tuple(
    field("parent", &RowForm::parent,
          {"mã yêu cầu cha; vắng thì theo phần đầu của mã", "id of the row above; absent: the ids tell it"}),
    field("test", &RowForm::test, {"phép so", "how it is judged"}).needed(),
    field("subject", &RowForm::subject, {"khóa chỉ tiêu được đo", "key of what is measured"}),
    field("other", &RowForm::other, {"khóa chỉ tiêu so với: tổng, năm trước", "key of the whole, of the year before"}),
    field("parameter", &RowForm::parameter, {"khóa của mức", "key of the threshold, period, number"}),
    field("constant", &RowForm::constant, {"mức cố định; vắng thì là 0", "fixed threshold; absent: 0"}),
    field("reading", &RowForm::reading, {"khóa của cách hiểu", "key of a choice"}),
    field("alternatives", &RowForm::alternatives,
          {"chỉ tiêu đo theo cách hiểu thứ hai, thứ ba", "what is measured under the second and third choice"}),
    field("guard", &RowForm::guard, {"chỉ áp dụng khi", "applies only where"}),
    field("in_force", &RowForm::in_force, {"hiệu lực", "in force"}),
    field("citation", &RowForm::citation, {"căn cứ", "legal basis"}),
    field("text", &RowForm::text, {"nội dung", "what is required"}));
}  // namespace row_fields

template <>
struct Fields<RowForm> {
    static constexpr std::string_view name = "row";
    static constexpr auto all = std::tuple_cat(std::make_tuple(row_fields::id), row_fields::rest);
};

/// The name of the form behind the file's content.
template <class Name>
struct SchemaOf {
    template <class Object>
    constexpr Name operator()(Object const&) const noexcept {
        return {};
    }
};

template <>
struct Fields<StandardForm> {
    static constexpr std::string_view name = "standard";
    static constexpr auto all = std::make_tuple(
        field("schema", SchemaOf<StandardSchemaName>{}, {"phiên bản của tệp", "version of this form"}).needed(),
        field("id", &StandardForm::id, {"mã tiêu chuẩn", "id of the standard"}).needed(),
        field("unit", &StandardForm::unit, {"loại đơn vị được đánh giá", "kind of unit assessed"}).needed(),
        field("title", &StandardForm::title, {"tên", "title"}).needed(),
        field("instrument", &StandardForm::instrument, {"mã văn bản ban hành", "id of the deciding text"}).needed(),
        field("in_force", &StandardForm::in_force, {"hiệu lực", "in force"}).needed(),
        field("reviewed_on", &StandardForm::reviewed_on, {"ngày rà soát lần cuối", "day of the last review"}).needed(),
        field("instruments", &StandardForm::instruments, {"các văn bản được dẫn", "legal texts that are cited"})
            .needed(),
        field("declared", &StandardForm::declared, {"chỉ tiêu tự đặt", "indicators of its own"}),
        field("parameters", &StandardForm::parameters, {"mức và cách hiểu", "thresholds and readings"}),
        field("rows", &StandardForm::rows, {"các yêu cầu, gốc trước, cha trước con", "rows, the root first"}).needed(),
        field("unit_standards", &StandardForm::unit_standards,
              {"tiêu chuẩn của các đơn vị trong xã", "standards by which the units inside are judged"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
