// Fields of comparisons, which are only written.
#pragma once

#include "json/assessment_values.hpp"

#include <criterion19/io/comparison.hpp>
#include <criterion19/judge/compare.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
inline constexpr std::string_view terms_name<MatchedBy> = "matched_by";
template <>
inline constexpr std::string_view terms_name<Shift> = "shift";

namespace compared {

/// One of the two assessments.
struct Side {
    AssessmentReport const* report;
};
inline Assessment const& of(Side const& side) {
    return *side.report->assessment;
}

/// A finding on one side.
struct RowSide {
    ReportRow const* row;
};
inline Finding const& of(RowSide const& side) {
    return *side.row->finding;
}

/// A row, whose indices are known only to the whole report.
struct Row {
    ComparisonReport const* report;
    ComparedRow const* row;
};
inline boost::optional<RowSide> side(AssessmentReport const& report, boost::optional<std::size_t> const& index) {
    if (!index) return boost::none;
    return RowSide{&report.rows[*index]};
}
inline boost::optional<RowSide> before(Row const& row) {
    return side(row.report->before, row.row->before);
}
inline boost::optional<RowSide> after(Row const& row) {
    return side(row.report->after, row.row->after);
}
inline boost::optional<Signed> difference(Row const& row) {
    if (!row.row->difference) return boost::none;
    return Signed{*row.row->difference};
}
inline std::vector<Row> rows(ComparisonReport const& report) {
    std::vector<Row> out;
    for (auto const& row : report.comparison.rows) out.push_back({&report, &row});
    return out;
}
inline std::int64_t number(std::size_t count) {
    return static_cast<std::int64_t>(count);
}

}  // namespace compared

template <>
struct Fields<compared::Side> {
    using T = compared::Side;
    static constexpr std::string_view name = "side";
    static constexpr auto all = std::make_tuple(
        field("standard", [](T const& side) { return of(side).standard_id; }, {"mã tiêu chuẩn", "id of the standard"})
            .needed(),
        field("title", [](T const& side) { return of(side).title; }, {"tên tiêu chuẩn", "its title"}).needed(),
        field("reviewed_on", [](T const& side) { return report::reviewed_on(*side.report); },
              {"ngày rà soát pháp luật lần cuối", "day on which its law was last reviewed"})
            .needed(),
        field("year", [](T const& side) { return report::year(*side.report); }, {"năm xét", "year assessed"})
            .needed()
            .of_year(),
        field("as_of", [](T const& side) { return report::as_of(*side.report); },
              {"ngày đánh giá", "day of assessment"})
            .needed(),
        field("unit_name", [](T const& side) { return of(side).unit_name; }, {"tên đơn vị", "name of the unit"}),
        field("layers", [](T const& side) { return of(side).layers; },
              {"quy định địa phương đã xét đến", "local decisions taken into account, in order"}),
        field("layer_texts", [](T const& side) { return of(side).layer_texts; },
              {"văn bản của các quy định đó", "the deciding text of each"}),
        field("basis", [](T const& side) { return side.report->basis; },
              {"văn bản làm căn cứ", "legal texts that it is made under"}),
        field("outcome", [](T const& side) { return of(side).outcome; }, {"kết quả", "outcome"}).needed());
};

template <>
struct Fields<compared::RowSide> {
    using T = compared::RowSide;
    static constexpr std::string_view name = "row_side";
    static constexpr auto all = std::make_tuple(
        field("id", [](T const& side) { return of(side).id; }, {"mã đầy đủ của yêu cầu", "whole id of the requirement"})
            .needed(),
        field("group", [](T const& side) { return of(side).group; },
              {"là nhóm các yêu cầu", "a group of requirements"}),
        field("text", [](T const& side) { return of(side).text; }, {"nội dung yêu cầu", "what is required"}).needed(),
        field("outcome", [](T const& side) { return of(side).outcome; }, {"kết luận", "outcome"}).needed(),
        field("value", [](T const& side) { return finding::value(of(side)); }, {"giá trị", "value"}),
        field("found", [](T const& side) { return side.row->found; }, {"kết quả", "what was found"}).needed());
};

template <>
struct Fields<compared::Row> {
    using T = compared::Row;
    static constexpr std::string_view name = "compared_row";
    static constexpr auto all = std::make_tuple(
        field("before", &compared::before, {"trước; vắng: không có yêu cầu này", "before; absent: no such row"}),
        field("after", &compared::after, {"sau; vắng: không còn yêu cầu này", "after; absent: the row is gone"}),
        field("matched", [](T const& of) { return of.row->matched; }, {"vì sao là một", "why they stand together"})
            .needed(),
        field("shift", [](T const& of) { return of.row->shift; }, {"thay đổi", "what became of it"}).needed(),
        field("difference", &compared::difference, {"giá trị sau trừ giá trị trước", "value after less value before"}),
        field("text", [](T const& of) { return of.row->text; }, {"thay đổi, bằng lời", "the same in words"}).needed());
};

template <>
struct Fields<ComparedParameter> {
    static constexpr std::string_view name = "compared_parameter";
    static constexpr auto all = std::make_tuple(
        field("key", &ComparedParameter::key, {"khóa của mức", "key of the parameter"}).needed(),
        field("name", &ComparedParameter::name, {"tên", "name"}).needed(),
        field("before", &ComparedParameter::before, {"trước", "before"}).needed(),
        field("after", &ComparedParameter::after, {"sau", "after"}).needed(),
        field("layer", &ComparedParameter::layer, {"quy định địa phương đặt mức sau", "local decision that set it"}));
};

template <>
struct Fields<Assumption> {
    static constexpr std::string_view name = "assumption";
    static constexpr auto all = std::make_tuple(
        field("indicator", &Assumption::indicator, {"khóa của chỉ tiêu", "key of the indicator"}).needed(),
        field("name", &Assumption::name, {"tên chỉ tiêu", "name of the indicator"}).needed(),
        field("value", &Assumption::value, {"giá trị giả định", "what it is taken to be"}).needed());
};

template <>
struct Fields<ComparisonReport> {
    using T = ComparisonReport;
    static constexpr std::string_view name = "comparison";
    static constexpr auto all = std::make_tuple(
        field("schema", FormName<comparison_schema>{}, {"phiên bản dữ liệu", "version of this form"}).needed(),
        field("library", [](T const& of) { return of.after.assessment->library; },
              {"phiên bản thư viện", "version of the library"})
            .needed(),
        field("before", [](T const& of) { return compared::Side{&of.before}; }, {"trước", "before"}).needed(),
        field("after", [](T const& of) { return compared::Side{&of.after}; }, {"sau", "after"}).needed(),
        field("improved", [](T const& of) { return compared::number(of.comparison.improved); },
              {"số yêu cầu tốt hơn", "requirements that are better"})
            .needed(),
        field("worsened", [](T const& of) { return compared::number(of.comparison.worsened); },
              {"số yêu cầu kém hơn", "requirements that are worse"})
            .needed(),
        field("added", [](T const& of) { return compared::number(of.comparison.added); },
              {"số yêu cầu mới", "new requirements"})
            .needed(),
        field("removed", [](T const& of) { return compared::number(of.comparison.removed); },
              {"số yêu cầu không còn", "requirements that are gone"})
            .needed(),
        field("assumptions", &T::assumptions, {"giả định", "what the second takes to be so"}),
        field("rows", &compared::rows, {"từng yêu cầu", "every requirement"}).needed(),
        field("parameters", [](T const& of) { return of.comparison.parameters; },
              {"mức và cách hiểu thay đổi", "thresholds and readings that changed"})
            .needed());
};

template <>
struct JsonWriter<compared::Side> : StatedWriter<compared::Side> {};
template <>
struct JsonWriter<compared::RowSide> : StatedWriter<compared::RowSide> {};
template <>
struct JsonWriter<compared::Row> : StatedWriter<compared::Row> {};
template <>
struct JsonWriter<ComparedParameter> : StatedWriter<ComparedParameter> {};
template <>
struct JsonWriter<Assumption> : StatedWriter<Assumption> {};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
