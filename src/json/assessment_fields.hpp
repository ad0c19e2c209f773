// Fields of assessments: the same kind of table as for dossiers. Assessments are only written.
#pragma once

#include "json/field.hpp"

#include <criterion19/io/assessment_json.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// A measured value as it is printed: a number, bounds, or a date.
struct PrintedValue {
    Interval interval;
    ValueKind kind = ValueKind::count;
};

/// Which version of the form a text is in.
struct AssessmentSchemaName {};

template <>
struct Fields<Evidence> {
    static constexpr std::string_view name = "evidence";
    static constexpr auto all = std::make_tuple(
        field("path", &Evidence::path, {"chỗ trong hồ sơ (JSON pointer)", "place in the dossier (JSON pointer)"})
            .needed(),
        field("text", &Evidence::text, {"minh chứng", "what it is"}).needed(),
        field("quote", &Evidence::quote, {"nguyên văn trong báo cáo", "the words of the report"}),
        field("basis", &Evidence::basis, {"theo báo cáo hay đã xác nhận", "reported or confirmed"}).needed());
};

template <>
struct Fields<MissingFact> {
    static constexpr std::string_view name = "missing_fact";
    static constexpr auto all = std::make_tuple(
        field("indicator", &MissingFact::indicator, {"khóa của chỉ tiêu", "key of the indicator"}).needed(),
        field("name", &MissingFact::name, {"tên chỉ tiêu", "name of the indicator"}).needed(),
        field("known", &MissingFact::known, {"điều đã biết", "what is known of it"}),
        field("reasons", &MissingFact::reasons, {"vì sao chưa rõ", "why it is not known"}));
};

namespace finding {
inline boost::optional<PrintedValue> printed(Finding const& row, boost::optional<Interval> const& value) {
    if (!value) return boost::none;
    return PrintedValue{*value, row.kind};
}
inline boost::optional<PrintedValue> value(Finding const& row) {
    return printed(row, row.value);
}
inline boost::optional<PrintedValue> other(Finding const& row) {
    return printed(row, row.other);
}
inline boost::optional<PrintedValue> threshold(Finding const& row) {
    if (!row.threshold) return boost::none;
    return PrintedValue{exactly(*row.threshold), row.kind};
}
}  // namespace finding

template <>
struct Fields<Finding> {
    static constexpr std::string_view name = "finding";
    static constexpr auto all = std::make_tuple(
        field("id", &Finding::id, {"mã đầy đủ của yêu cầu", "whole id of the requirement"}).needed(),
        field("depth", [](Finding const& row) { return static_cast<std::int64_t>(row.depth); },
              {"bậc trong cây yêu cầu", "depth in the tree of requirements, the root is 0"})
            .needed(),
        field("group", &Finding::group, {"là nhóm các yêu cầu", "a group of requirements"}),
        field("outcome", &Finding::outcome, {"kết luận", "outcome"}).needed(),
        field("text", &Finding::text, {"nội dung yêu cầu", "what is required"}).needed(),
        field("explanation", &Finding::explanation, {"vì sao", "what was found"}).needed(),
        field("citation", &Finding::citation, {"căn cứ", "legal basis"}).needed(),
        field("label", &Finding::label, {"mức nắm chắc nội dung văn bản", "how well the wording is known"}).needed(),
        field("layer", &Finding::layer,
              {"quy định địa phương đã quyết định mức", "local decision that set the threshold"}),
        field("indicator", &Finding::indicator, {"khóa của chỉ tiêu được đo", "key of what is measured"}),
        field("value", &finding::value, {"giá trị", "value"}),
        field("other", &finding::other, {"tổng hoặc năm trước", "the whole, or the year before"}),
        field("threshold", &finding::threshold, {"mức phải đạt", "what the value is compared with"}),
        field("margin", &Finding::margin,
              {"dư (0 trở lên) hoặc thiếu (âm)", "inside (0 and more) or short (negative)"}),
        field("evidence", &Finding::evidence, {"minh chứng", "evidence"}),
        field("missing", &Finding::missing, {"điều còn thiếu", "facts that are missing"}));
};

namespace assessment {
inline std::int64_t year(Assessment const& value) {
    return value.year;
}
inline Date as_of(Assessment const& value) {
    return to_date(value.as_of);
}
inline AssessmentSchemaName schema(Assessment const&) {
    return {};
}
inline Date reviewed_on(Assessment const& value) {
    return to_date(value.standard->reviewed_on);
}
}  // namespace assessment

template <>
struct Fields<Assessment> {
    static constexpr std::string_view name = "assessment";
    static constexpr auto all = std::make_tuple(
        field("schema", &assessment::schema, {"phiên bản dữ liệu", "version of this form"}).needed(),
        field("library", &Assessment::library, {"phiên bản thư viện", "version of the library"}).needed(),
        field("standard", &Assessment::standard_id, {"mã tiêu chuẩn", "id of the standard"}).needed(),
        field("title", &Assessment::title, {"tên tiêu chuẩn", "its title"}).needed(),
        field("reviewed_on", &assessment::reviewed_on,
              {"ngày rà soát pháp luật lần cuối", "day on which its law was last reviewed"})
            .needed(),
        field("layers", &Assessment::layers, {"quy định địa phương đã áp dụng", "local decisions applied, in order"}),
        field("year", &assessment::year, {"năm xét", "year assessed"}).needed(),
        field("as_of", &assessment::as_of, {"ngày đánh giá", "day of assessment"}).needed(),
        field("unit", &Assessment::unit,
              {"đơn vị trong hồ sơ (JSON pointer)", "unit inside the dossier (JSON pointer)"}),
        field("unit_name", &Assessment::unit_name, {"tên đơn vị", "name of the unit"}),
        field("notes", &Assessment::notes, {"lưu ý", "what to be careful about"}),
        field("outcome", &Assessment::outcome, {"kết quả", "outcome"}).needed(),
        field("weakest_label", &Assessment::weakest_label,
              {"mức nắm chắc thấp nhất trong các yêu cầu quyết định", "weakest label among the rows that decided"})
            .needed(),
        field("findings", &Assessment::findings, {"kết luận từng yêu cầu, gốc trước", "findings, the root first"})
            .needed(),
        field("recorded", &Assessment::recorded,
              {"điều hồ sơ ghi mà tiêu chuẩn này không dùng", "recorded, not used by this standard"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
