// Several assessments as JSON, and what they come to: their fields, which are only written.
#include "json/assessment_values.hpp"

#include <criterion19/io/summary_report.hpp>
#include <criterion19/judge/summary.hpp>

namespace criterion19 {
inline namespace v1 {
namespace json {

template <>
inline constexpr std::string_view terms_name<Reason> = "reason";
template <>
inline constexpr std::string_view terms_name<Standing> = "standing";

namespace several {

/// How many came out how.
struct Counts {
    std::size_t const* of;
};
template <Outcome outcome>
std::int64_t count(Counts const& counts) {
    return static_cast<std::int64_t>(counts.of[static_cast<std::size_t>(outcome)]);
}

/// The whole text; `summary` may be null.
struct Document {
    std::vector<AssessmentReport> const* reports;
    SummaryReport const* summary;
};
inline boost::optional<Summary> summary(Document const& document) {
    if (document.summary == nullptr) return boost::none;
    return document.summary->summary;
}
inline std::vector<YearStanding> years(Document const& document) {
    return document.summary == nullptr ? std::vector<YearStanding>() : document.summary->years;
}

}  // namespace several

template <>
struct Fields<several::Counts> {
    static constexpr std::string_view name = "counts";
    static constexpr auto all = std::make_tuple(
        field("met", &several::count<Outcome::met>, {"số đạt", "how many are met"}).needed(),
        field("not_met", &several::count<Outcome::not_met>, {"số chưa đạt", "not met"}).needed(),
        field("undetermined", &several::count<Outcome::undetermined>, {"số chưa xác định", "undetermined"}).needed(),
        field("not_applicable", &several::count<Outcome::not_applicable>, {"số không áp dụng", "not applicable"})
            .needed());
};

template <>
struct Fields<CommonReason> {
    static constexpr std::string_view name = "common_reason";
    static constexpr auto all = std::make_tuple(
        field("reason", &CommonReason::reason, {"loại lý do", "kind of reason"}).needed(),
        field("indicator", &CommonReason::indicator, {"khóa của chỉ tiêu", "key of the indicator"}).needed(),
        field("times", [](CommonReason const& of) { return static_cast<std::int64_t>(of.times); },
              {"số lần gặp", "in how many assessments"})
            .needed(),
        field("text", &CommonReason::text, {"lý do", "the reason in words"}).needed());
};

template <>
struct Fields<RequirementSummary> {
    using T = RequirementSummary;
    static constexpr std::string_view name = "requirement_summary";
    static constexpr auto all = std::make_tuple(
        field("id", &T::id, {"mã đầy đủ của yêu cầu", "whole id of the requirement"}).needed(),
        field("text", &T::text, {"nội dung yêu cầu", "what is required"}).needed(),
        field("depth", [](T const& of) { return static_cast<std::int64_t>(of.depth); },
              {"bậc trong cây yêu cầu", "depth in the tree of requirements, the root is 0"})
            .needed(),
        field("group", &T::group, {"là nhóm các yêu cầu", "a group of requirements"}),
        field("outcomes", [](T const& of) { return several::Counts{of.outcomes}; }, {"kết luận", "outcomes"}).needed(),
        field("not_met", &T::not_met, {"lý do phổ biến nhất của chưa đạt", "commonest reason of those not met"}),
        field("undetermined", &T::undetermined,
              {"lý do phổ biến nhất của chưa xác định", "commonest reason of those undetermined"}));
};

template <>
struct Fields<Summary> {
    static constexpr std::string_view name = "summary";
    static constexpr auto all = std::make_tuple(
        field("assessments", [](Summary const& of) { return static_cast<std::int64_t>(of.assessments); },
              {"số kết quả đánh giá", "how many assessments"})
            .needed(),
        field("outcomes", [](Summary const& of) { return several::Counts{of.outcomes}; }, {"kết quả", "outcomes"})
            .needed(),
        field("rows", &Summary::rows, {"từng yêu cầu", "every requirement"}).needed());
};

template <>
struct Fields<YearStanding> {
    using T = YearStanding;
    static constexpr std::string_view name = "year_standing";
    static constexpr auto all =
        std::make_tuple(field("year", [](T const& of) { return static_cast<std::int64_t>(of.year); }, {"năm", "year"})
                            .needed()
                            .of_year(),
                        field("standing", &T::standing, {"giữ vững hay không", "held, lost, regained"}).needed(),
                        field("outcome", &T::outcome, {"kết quả", "outcome"}).needed(),
                        field("lost", &T::lost, {"yêu cầu không giữ được", "rows that were met and are not"}),
                        field("regained", &T::regained, {"yêu cầu đạt trở lại", "rows that were not met and are"}));
};

template <>
struct Fields<several::Document> {
    using T = several::Document;
    static constexpr std::string_view name = "assessments";
    static constexpr auto all = std::make_tuple(
        field("schema", FormName<assessments_schema>{}, {"phiên bản dữ liệu", "version of this form"}).needed(),
        field("assessments", [](T const& of) { return *of.reports; }, {"các kết quả đánh giá", "the assessments"})
            .needed(),
        field("summary", &several::summary, {"tổng hợp", "what they come to"}),
        field("years", &several::years, {"từng năm của một đơn vị", "year by year, where they are of one unit"}));
};

template <>
struct JsonWriter<several::Counts> : StatedWriter<several::Counts> {};
template <>
struct JsonWriter<CommonReason> : StatedWriter<CommonReason> {};
template <>
struct JsonWriter<RequirementSummary> : StatedWriter<RequirementSummary> {};
template <>
struct JsonWriter<Summary> : StatedWriter<Summary> {};
template <>
struct JsonWriter<YearStanding> : StatedWriter<YearStanding> {};

}  // namespace json

std::string write_assessments(std::vector<AssessmentReport> const& reports) {
    return json::print(json::write_stated(json::several::Document{&reports, nullptr}));
}
std::string write_assessments(std::vector<AssessmentReport> const& reports, SummaryReport const& summary) {
    return json::print(json::write_stated(json::several::Document{&reports, &summary}));
}
std::string write_assessments(std::vector<Assessment> const& assessments) {
    std::vector<AssessmentReport> reports;
    for (auto const& assessment : assessments) reports.push_back(report_on(assessment));
    return write_assessments(reports);
}

std::string assessments_schema_json() {
    return json::written_schema<json::several::Document>(
        assessments_schema, {"Nhiều kết quả đánh giá và tổng hợp", "Several assessments and what they come to"});
}

}  // namespace v1
}  // namespace criterion19
