// Fields of assessments: the same kind of table as for dossiers. Assessments are only written.
#pragma once

#include "json/field.hpp"

#include <criterion19/io/assessment_json.hpp>
#include <criterion19/judge/assessment_report.hpp>

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

/// Which form a text is in: the key "schema", which is always the same.
template <char const* const& name>
struct FormName {
    template <class Object>
    constexpr FormName operator()(Object const&) const noexcept {
        return {};
    }
};

/// A number that may be negative.
struct Signed {
    std::int64_t value;
};

/// Member of what a function gives for the object.
template <class Outer, class Inner>
struct Reach {
    Outer outer;
    Inner inner;
};
template <class Outer, class Inner, class Object>
constexpr decltype(auto) access(Reach<Outer, Inner> const& reach, Object& object) {
    return access(reach.inner, reach.outer(object));
}

/// The fields of what `outer` gives, as fields of the object around it.
template <class T, class Outer>
constexpr auto inlined_from(Outer outer) noexcept {
    return std::apply(
        [outer](auto const&... inner) {
            return std::make_tuple(Field<Reach<Outer, std::decay_t<decltype(inner.access)>>>{
                inner.key, {outer, inner.access}, inner.help, inner.rule}...);
        },
        Fields<T>::all);
}

template <>
struct Fields<Evidence> {
    static constexpr std::string_view name = "evidence";
    static constexpr auto all = std::make_tuple(
        field(
            "path", &Evidence::path,
            {"chỗ trong hồ sơ (JSON pointer); trống: giả định", "place in the dossier (JSON pointer); empty: assumed"})
            .shown(),
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
inline boost::optional<Signed> margin(Finding const& row) {
    if (!row.margin) return boost::none;
    return Signed{*row.margin};
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
        field("margin", &finding::margin,
              {"dư (0 trở lên) hoặc thiếu (âm)", "inside (0 and more) or short (negative)"}),
        field("evidence", &Finding::evidence, {"minh chứng", "evidence"}),
        field("missing", &Finding::missing, {"điều còn thiếu", "facts that are missing"}));
};

namespace report {
inline std::string id_of(Assessment const& assessment, std::size_t finding) {
    return assessment.findings[finding].id;
}
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
/// A repair, or that there is none.
struct NamedRepair {
    RepairAnswer const* answer;
    Standard const* standard;
};
struct NamedChange {
    Change const* change;
    ValueKind kind;
};
inline boost::optional<NamedRepair> repair(AssessmentReport const& report) {
    if (!report.repair) return boost::none;
    return NamedRepair{&*report.repair, report.assessment->standard};
}
inline std::vector<NamedChange> changes(NamedRepair const& repair) {
    std::vector<NamedChange> out;
    if (!repair.answer->repair) return out;
    for (auto const& change : repair.answer->repair->changes)
        out.push_back({&change, value_kind(*repair.standard, change.indicator)});
    return out;
}

/// Points of a row or group, named by its id.
struct NamedPoints {
    PointLine const* line;
    std::string finding;
};
struct NamedForm {
    AssessmentReport const* report;
};
inline boost::optional<NamedForm> points(AssessmentReport const& report) {
    if (!report.score.points) return boost::none;
    return NamedForm{&report};
}
inline Points const& points_of(NamedForm const& form) {
    return *form.report->score.points;
}
inline std::vector<NamedPoints> named(NamedForm const& form, std::vector<PointLine> const& lines) {
    std::vector<NamedPoints> out;
    for (auto const& line : lines) out.push_back({&line, id_of(*form.report->assessment, line.finding)});
    return out;
}
inline NamedPoints total(NamedForm const& form) {
    auto const& line = points_of(form).total;
    return {&line, id_of(*form.report->assessment, line.finding)};
}
inline std::vector<NamedPoints> groups(NamedForm const& form) {
    return named(form, points_of(form).groups);
}
inline std::vector<NamedPoints> rows(NamedForm const& form) {
    return named(form, points_of(form).rows);
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
struct Fields<report::NamedChange> {
    using T = report::NamedChange;
    static constexpr std::string_view name = "change";
    static constexpr auto all = std::make_tuple(
        field("indicator", [](T const& of) { return of.change->key; }, {"khóa của chỉ tiêu", "key of what changes"})
            .needed(),
        field("name", [](T const& of) { return of.change->name; }, {"tên chỉ tiêu", "name of the indicator"}).needed(),
        field("means", [](T const& of) { return of.change->means; }, {"ai làm được", "by whose act"}).needed(),
        field("from",
              [](T const& of) {
                  return PrintedValue{of.change->from, of.kind};
              },
              {"hiện nay", "as it is; absent: nothing is known"}),
        field("to",
              [](T const& of) {
                  return PrintedValue{of.change->to, of.kind};
              },
              {"sau khi thay đổi", "as it would be"})
            .needed(),
        field("establishes", [](T const& of) { return of.change->establishes; },
              {"chỉ cần xác định và ghi vào hồ sơ", "the fact has to be found out and written down, not changed"}),
        field("amount", [](T const& of) { return of.change->amount; }, {"thêm hoặc bớt bao nhiêu", "by how much"})
            .needed(),
        field("text", [](T const& of) { return of.change->text; }, {"thay đổi", "the change in words"}).needed());
};

template <>
struct Fields<report::NamedRepair> {
    using T = report::NamedRepair;
    static constexpr std::string_view name = "repair";
    static constexpr auto all =
        std::make_tuple(field("possible", [](T const& of) { return of.answer->repair.has_value(); },
                              {"có cách làm cho kết quả là đạt", "changes that make the outcome met were found"})
                            .needed(),
                        field("exact", [](T const& of) { return of.answer->exact; },
                              {"đã xét mọi khả năng", "false: a bounded search; a repair, or a shorter one, may exist"})
                            .needed(),
                        field("changes", &report::changes, {"các thay đổi ít nhất", "the fewest changes"}));
};

template <>
struct Fields<report::NamedPoints> {
    using T = report::NamedPoints;
    static constexpr std::string_view name = "points_line";
    static constexpr auto all = std::make_tuple(
        field("finding", &T::finding, {"yêu cầu hoặc nhóm", "requirement or group"}).needed(),
        field("earned", [](T const& of) { return of.line->earned; }, {"số điểm", "points earned, or bounds of them"})
            .needed(),
        field("maximum", [](T const& of) { return of.line->maximum; }, {"điểm tối đa", "most that it can earn"})
            .needed(),
        field("minimum", [](T const& of) { return of.line->minimum; },
              {"điểm tối thiểu", "least that the form asks for"}),
        field("reached", [](T const& of) { return of.line->reached; },
              {"đã đạt điểm tối thiểu", "whether the minimum is reached"})
            .needed());
};

template <>
struct Fields<report::NamedForm> {
    using T = report::NamedForm;
    static constexpr std::string_view name = "points";
    static constexpr auto all =
        std::make_tuple(field("layer", [](T const& of) { return report::points_of(of).layer; },
                              {"quy định có biểu chấm điểm", "local decision that has the scoring form"}),
                        field("passes", [](T const& of) { return report::points_of(of).passes; },
                              {"kết luận theo biểu chấm", "outcome under the form"})
                            .needed(),
                        field("total", &report::total, {"tổng điểm", "points in all, with the pass mark"}).needed(),
                        field("groups", &report::groups, {"điểm từng nhóm", "points of groups"}),
                        field("rows", &report::rows, {"điểm từng yêu cầu", "points of requirements"}).needed());
};

template <>
struct Fields<Share> {
    static constexpr std::string_view name = "share";
    static constexpr auto all = std::make_tuple(
        field("met", &Share::met, {"số đạt", "how many are met"}).needed(),
        field("undetermined", &Share::undetermined, {"số chưa xác định", "undetermined"}).needed(),
        field("not_met", &Share::not_met, {"số chưa đạt", "not met"}).needed(),
        field("not_applicable", &Share::not_applicable, {"số không áp dụng", "not applicable"}).needed(),
        field("met_share", &Share::met_share, {"tỷ lệ đạt, phần vạn", "share that is met, in hundredths of a percent"})
            .needed(),
        field("undetermined_share", &Share::undetermined_share, {"tỷ lệ chưa xác định, phần vạn", "undetermined"})
            .needed(),
        field("not_met_share", &Share::not_met_share, {"tỷ lệ chưa đạt, phần vạn", "not met"}).needed());
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
              {"quy định địa phương đã áp dụng", "local decisions applied, in order"}),
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
