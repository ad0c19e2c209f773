// Fields of assessments: the same kind of table as for dossiers. Assessments are only written.
#pragma once

#include "json/progress_fields.hpp"

#include <criterion19/io/assessment_json.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/explain.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

namespace report {
inline Finding const& finding_of(ReportRow const& row) {
    return *row.finding;
}
inline Assessment const& assessment_of(AssessmentReport const& report) {
    return *report.assessment;
}
inline std::int64_t year(AssessmentReport const& report) {
    return report.assessment->year;
}
inline Date as_of(AssessmentReport const& report) {
    return to_date(report.assessment->as_of);
}
inline BilingualText instrument(AssessmentReport const& report) {
    auto const* instrument = report.assessment->standard->instrument;
    return instrument == nullptr ? BilingualText() : name_of(*instrument);
}
inline Date reviewed_on(AssessmentReport const& report) {
    return to_date(report.assessment->standard->reviewed_on);
}

/// Findings are named by their ids, which are known only to the whole report.
struct NamedMissing {
    MissingIndicator const* fact;
    std::vector<std::string> findings;
};
struct NamedRemedy {
    Remedy const* remedy;
    std::string finding;
    std::string indicator;
};

inline std::vector<std::string> ids(Assessment const& assessment, std::vector<std::size_t> const& findings) {
    std::vector<std::string> out;
    for (auto const finding : findings) out.push_back(id_of(assessment, finding));
    return out;
}
inline std::vector<std::string> deciding(AssessmentReport const& report) {
    return ids(*report.assessment, report.deciding);
}
inline std::vector<NamedMissing> missing(AssessmentReport const& report) {
    std::vector<NamedMissing> out;
    for (auto const& fact : report.missing.indicators) out.push_back({&fact, ids(*report.assessment, fact.findings)});
    return out;
}
inline std::vector<NamedRemedy> remedies(AssessmentReport const& report) {
    std::vector<NamedRemedy> out;
    for (auto const& remedy : report.remedies)
        out.push_back({&remedy, id_of(*report.assessment, remedy.finding),
                       key_of(*report.assessment->standard, remedy.indicator)});
    return out;
}
inline boost::optional<std::int64_t> amount(NamedRemedy const& remedy) {
    if (!remedy.remedy->amount || !remedy.remedy->amount->exact()) return boost::none;
    return remedy.remedy->amount->lo;
}
inline std::int64_t year_of(Statement const& statement) {
    return statement.year;
}
}  // namespace report

template <>
struct Fields<ReportRow> {
    static constexpr std::string_view name = "finding";
    static constexpr auto all = std::tuple_cat(
        inlined_from<Finding>(&report::finding_of),
        std::make_tuple(
            field("number", &ReportRow::number, {"số thứ tự trong bảng", "ordinal in the report's table"}),
            field("required", &ReportRow::required, {"cột yêu cầu", "column \"required\" of the report"}),
            field("found", &ReportRow::found, {"cột kết quả", "column \"found\" of the report"}).needed(),
            field("place", &ReportRow::place,
                  {"căn cứ, không ghi tên văn bản của tiêu chuẩn", "citation without the standard's own text"})
                .needed()));
};

template <>
struct Fields<report::NamedMissing> {
    using T = report::NamedMissing;
    static constexpr std::string_view name = "missing_indicator";
    static constexpr auto all = std::make_tuple(
        field("indicator", [](T const& of) { return of.fact->key; }, {"khóa của chỉ tiêu", "key of the indicator"})
            .needed(),
        field("name", [](T const& of) { return of.fact->name; }, {"tên chỉ tiêu", "name of the indicator"}).needed(),
        field("known", [](T const& of) { return of.fact->known; }, {"điều đã biết", "what is known of it"}),
        field("reasons", [](T const& of) { return of.fact->reasons; }, {"vì sao chưa rõ", "why it is not known"}),
        field("findings", &T::findings,
              {"yêu cầu chưa xác định dùng chỉ tiêu này", "undetermined findings that read it"})
            .needed(),
        field("settles", [](T const& of) { return static_cast<std::int64_t>(of.fact->settles); },
              {"số yêu cầu được quyết định ngay", "how many of them any value decides"})
            .needed(),
        field("can_meet", [](T const& of) { return of.fact->can_meet; },
              {"riêng nó có thể làm kết quả là đạt", "a value of it alone makes the outcome met"})
            .needed(),
        field("can_fail", [](T const& of) { return of.fact->can_fail; },
              {"riêng nó có thể làm kết quả là chưa đạt", "a value of it alone makes the outcome not met"})
            .needed());
};

template <>
struct Fields<Deadline> {
    static constexpr std::string_view name = "deadline";
    static constexpr auto all = std::make_tuple(
        field("kind", &Deadline::kind, {"loại thời hạn", "what the deadline is"}).needed(),
        field("last", [](Deadline const& of) { return to_date(of.last); }, {"ngày cuối còn kịp", "last day in time"})
            .needed(),
        field("text", &Deadline::text, {"thời hạn", "the deadline in words"}).needed(),
        field("citation", &Deadline::citation, {"căn cứ", "legal basis"}).needed());
};

template <>
struct Fields<report::NamedRemedy> {
    using T = report::NamedRemedy;
    static constexpr std::string_view name = "remedy";
    static constexpr auto all = std::make_tuple(
        field("finding", &T::finding, {"yêu cầu chưa đạt", "finding that is not met"}).needed(),
        field("means", [](T const& of) { return of.remedy->means; }, {"ai làm được", "by whose act"}).needed(),
        field("indicator", &T::indicator, {"khóa của chỉ tiêu", "key of what has to change"}).needed(),
        field("amount", &report::amount, {"thêm hoặc bớt bao nhiêu", "by how much"}),
        field("text", [](T const& of) { return of.remedy->text; }, {"việc cần làm", "what to do"}).needed(),
        field("deadline", [](T const& of) { return of.remedy->deadline; }, {"thời hạn", "by when"}),
        field("overdue", [](T const& of) { return of.remedy->overdue; }, {"đã quá hạn", "the deadline is over"})
            .needed(),
        field("needed", [](T const& of) { return of.remedy->needed; },
              {"cần cho kết quả", "false: a group above holds without it"})
            .needed());
};

template <>
struct Fields<Statement> {
    static constexpr std::string_view name = "statement";
    static constexpr auto all = std::make_tuple(
        field("year", &report::year_of, {"năm của hồ sơ", "year of the dossier"}).needed(),
        field("path", &Statement::path, {"chỗ trong hồ sơ (JSON pointer)", "place in the dossier (JSON pointer)"})
            .shown(),
        field("text", &Statement::text, {"điều hồ sơ nêu", "what it says"}).needed(),
        field("quote", &Statement::quote, {"nguyên văn trong báo cáo", "the words of the report"}));
};

template <>
struct Fields<Discrepancy> {
    static constexpr std::string_view name = "discrepancy";
    static constexpr auto all = std::make_tuple(
        field("code", &Discrepancy::code, {"loại mâu thuẫn", "what is wrong"}).needed(),
        field("severity", &Discrepancy::severity, {"mức độ", "how bad it is"}).needed(),
        field("name", [](Discrepancy const& of) { return BilingualText(wording_of(of.code)); },
              {"tên", "the code in words"})
            .needed(),
        field("arithmetic", &Discrepancy::arithmetic, {"vì sao không khớp", "why the statements disagree"}).needed(),
        field("statements", &Discrepancy::statements, {"các điều nêu", "the statements"}).needed(),
        field("repairs", &Discrepancy::repairs, {"cách sửa có thể", "each repair that would end it"}).needed());
};

template <>
struct Fields<OtherReading> {
    static constexpr std::string_view name = "other_reading";
    static constexpr auto all = std::make_tuple(
        field("parameter", &OtherReading::parameter, {"khóa của cách hiểu", "key of the parameter"}).needed(),
        field("name", &OtherReading::name, {"nội dung để ngỏ", "what is left open"}).needed(),
        field("value", &OtherReading::value, {"cách hiểu khác", "the other reading"}).needed(),
        field("outcome", &OtherReading::outcome, {"kết quả theo cách hiểu đó", "the outcome under it"}).needed());
};

template <>
struct Fields<AssessmentReport> {
    using R = AssessmentReport;
    static constexpr std::string_view name = "assessment";
    static constexpr auto all = std::make_tuple(
        field("schema", FormName<assessment_schema>{}, {"phiên bản dữ liệu", "version of this form"}).needed(),
        field("library", [](R const& of) { return of.assessment->library; },
              {"phiên bản thư viện", "version of the library"})
            .needed(),
        field("standard", [](R const& of) { return of.assessment->standard_id; },
              {"mã tiêu chuẩn", "id of the standard"})
            .needed(),
        field("title", [](R const& of) { return of.assessment->title; }, {"tên tiêu chuẩn", "its title"}).needed(),
        field("instrument", &report::instrument,
              {"văn bản ban hành tiêu chuẩn; cột căn cứ không ghi lại tên này",
               "its deciding text, which `place` of the findings leaves out"}),
        field("reviewed_on", &report::reviewed_on,
              {"ngày rà soát pháp luật lần cuối", "day on which its law was last reviewed"})
            .needed(),
        field("layers", [](R const& of) { return of.assessment->layers; },
              {"quy định địa phương đã xét đến", "local decisions taken into account, in order"}),
        field("layer_texts", [](R const& of) { return of.assessment->layer_texts; },
              {"văn bản của các quy định đó", "the deciding text of each"}),
        field("year", &report::year, {"năm xét", "year assessed"}).needed().of_year(),
        field("as_of", &report::as_of, {"ngày đánh giá", "day of assessment"}).needed(),
        field("unit", [](R const& of) { return of.assessment->unit; },
              {"đơn vị trong hồ sơ (JSON pointer)", "unit inside the dossier (JSON pointer)"}),
        field("unit_name", [](R const& of) { return of.assessment->unit_name; }, {"tên đơn vị", "name of the unit"}),
        field("notes", [](R const& of) { return of.assessment->notes; }, {"lưu ý", "what to be careful about"}),
        field("basis", &R::basis, {"văn bản làm căn cứ", "legal texts that it is made under"}),
        field("outcome", [](R const& of) { return of.assessment->outcome; }, {"kết quả", "outcome"}).needed(),
        field("weakest_label", [](R const& of) { return of.assessment->weakest_label; },
              {"mức nắm chắc thấp nhất trong các yêu cầu quyết định", "weakest label among the rows that decided"})
            .needed(),
        field("other_readings", [](R const& of) { return of.assessment->other_readings; },
              {"cách hiểu để ngỏ làm kết quả khác đi", "readings left open under which the outcome would differ"}),
        field("decided", &R::decided, {"kết quả dựa vào đâu", "what the outcome rests on"}).needed(),
        field("deciding", &report::deciding, {"các yêu cầu quyết định", "findings that fix the outcome"}),
        field("score", [](R const& of) { return of.score.share; }, {"tiến độ", "progress"}).needed(),
        field("points", &report::points, {"điểm theo biểu chấm của địa phương", "points on the local scoring form"}),
        field("repair", &report::repair,
              {"cách ngắn nhất để đạt; chỉ khi chưa đạt", "least changes that would do; only where it is not met"}),
        field("remedies", &report::remedies, {"việc cần làm", "what each finding that is not met needs"}),
        field("missing", &report::missing,
              {"điều còn thiếu, quan trọng nhất trước", "facts that can change the outcome, what settles most first"}),
        field("missing_is_exact", [](R const& of) { return of.missing.exact; },
              {"danh sách còn thiếu là đầy đủ", "false: the list may lack something"})
            .needed(),
        field("possible", [](R const& of) { return of.missing.possible; },
              {"các kết quả còn có thể", "outcomes that the facts leave open"})
            .needed(),
        field("discrepancies", &R::discrepancies,
              {"mâu thuẫn trong hồ sơ; không có khóa này: chưa kiểm tra", "contradictions; no key: not audited"}),
        field("findings", &R::rows, {"kết luận từng yêu cầu, gốc trước", "findings, the root first"}).needed(),
        field("recorded", [](R const& of) { return of.assessment->recorded; },
              {"điều hồ sơ ghi mà tiêu chuẩn này không dùng", "recorded, not used by this standard"}));
};

}  // namespace json
}  // namespace v1
}  // namespace criterion19
