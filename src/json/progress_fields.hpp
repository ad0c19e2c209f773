// Fields of what an assessment is scored by and of the least that would mend it.
#pragma once

#include "json/finding_fields.hpp"

#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/score.hpp>
#include <criterion19/law/domains.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

namespace report {
inline std::string id_of(Assessment const& assessment, std::size_t finding) {
    return assessment.findings[finding].id;
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

}  // namespace report

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

}  // namespace json
}  // namespace v1
}  // namespace criterion19
