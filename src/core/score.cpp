// Scores: shares of requirements, and points on a local form.
#include "score_form.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/score.hpp>
#include <criterion19/judge/score_form.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

/// What each finding is to a score.
std::vector<Tallied> counted(Assessment const& assessment) {
    auto const rows = tallied(*assessment.standard);
    std::vector<Tallied> out;
    for (auto const& finding : assessment.findings) out.push_back(rows[finding.row]);
    return out;
}

void count_in(Share& share, Outcome outcome) {
    share.met += outcome == Outcome::met;
    share.undetermined += outcome == Outcome::undetermined;
    share.not_met += outcome == Outcome::not_met;
    share.not_applicable += outcome == Outcome::not_applicable;
}

/// Every share rounded down; what is wanting to 10000 goes to the largest, which stays the largest.
void finish(Share& share) {
    auto const applicable = share.applicable();
    if (applicable == 0) return;
    share.met_share = share.met * 10000 / applicable;
    share.undetermined_share = share.undetermined * 10000 / applicable;
    share.not_met_share = share.not_met * 10000 / applicable;
    auto const rest = 10000 - share.met_share - share.undetermined_share - share.not_met_share;
    auto& largest = share.met >= share.undetermined && share.met >= share.not_met ? share.met_share
                    : share.undetermined >= share.not_met                         ? share.undetermined_share
                                                                                  : share.not_met_share;
    largest += rest;
}

/// Calls `use(group)` for the finding and every group above it.
template <class Use>
void for_each_group_above(Assessment const& assessment, std::size_t finding, Use use) {
    for (auto up = static_cast<int>(finding); up >= 0; up = assessment.findings[static_cast<std::size_t>(up)].parent)
        use(static_cast<std::size_t>(up));
}

/// Points that a requirement earns, at least and at most.
Interval points_of(Finding const& finding, RowPoints const& row) {
    // What is not met has at least one case, so it never has all its points.
    auto const left = [&](std::int64_t cases) { return std::max<std::int64_t>(0, row.points - cases * row.per_case); };
    bool const by_case = row.per_case > 0 && finding.value;
    switch (finding.outcome) {
        case Outcome::met:
        case Outcome::not_applicable:
            return exactly(row.points);
        case Outcome::not_met:
            return by_case ? Interval{left(finding.value->hi), left(finding.value->lo)} : exactly(0);
        case Outcome::undetermined:
            break;
    }
    return {by_case ? left(finding.value->hi) : 0, row.points};
}

/// Fills in the points of a form that fits the standard. A row that is not in force on the day counts in full, as one
/// that does not apply.
Points points_on(Assessment const& assessment, ScoreForm const& form) {
    auto const& standard = *assessment.standard;
    auto const rows = tallied(standard);
    std::vector<int> finding_of(rows.size(), -1);
    for (std::size_t i = 0; i < assessment.findings.size(); ++i)
        finding_of[assessment.findings[i].row] = static_cast<int>(i);
    std::vector<PointLine> lines(rows.size());
    for (auto const& row : form.rows) {
        auto const index = row_index(standard, row.row, assessment.as_of);
        auto const got = finding_of[index] < 0
                             ? exactly(row.points)
                             : points_of(assessment.findings[static_cast<std::size_t>(finding_of[index])], row);
        for (auto up = static_cast<int>(index); up >= 0; up = standard.links[static_cast<std::size_t>(up)].parent) {
            auto& line = lines[static_cast<std::size_t>(up)];
            line.earned = {line.earned.lo + got.lo, line.earned.hi + got.hi};
            line.maximum += row.points;
        }
        if (row.must_be_full) lines[index].minimum = row.points;
    }
    for (auto const& group : form.groups) lines[row_index(standard, group.group)].minimum = group.minimum;

    Points out;
    out.layer = form.layer;
    out.passes = assessment.outcome;
    auto const least = std::max(form.pass_mark, lines.front().minimum.get_value_or(0));
    if (least > 0) lines.front().minimum = least;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto& line = lines[i];
        if (line.minimum) line.reached = compare_at_least(line.earned, exactly(*line.minimum));
        if (out.passes != Outcome::not_applicable) out.passes = all_of(out.passes, line.reached);
        if (finding_of[i] < 0) continue;
        line.finding = static_cast<std::size_t>(finding_of[i]);
        if (i == 0) out.total = line;
        if (i > 0 && rows[i] == Tallied::group) out.groups.push_back(line);
        if (rows[i] == Tallied::once) out.rows.push_back(line);
    }
    return out;
}

}  // namespace

}  // namespace detail

Score score(Assessment const& assessment) {
    Score out;
    auto const counted = detail::counted(assessment);
    std::vector<Share> shares(counted.size());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        if (counted[i] != detail::Tallied::once) continue;
        out.counted.push_back(i);
        detail::for_each_group_above(
            assessment, i, [&](std::size_t up) { detail::count_in(shares[up], assessment.findings[i].outcome); });
    }
    for (std::size_t i = 0; i < counted.size(); ++i) {
        detail::finish(shares[i]);
        if (counted[i] == detail::Tallied::group) out.groups.push_back({i, shares[i]});
    }
    if (!shares.empty()) out.share = shares.front();
    return out;
}

Result<Score> score(Assessment const& assessment, ScoreForm const& form) {
    if (!form.standard.empty() && form.standard != assessment.standard_id)
        return make_error(
            ErrorCode::invalid_argument, {},
            {form.standard,
             {"biểu chấm điểm không dành cho tiêu chuẩn này", "the scoring form is for another standard"}});
    auto errors = check(form, *assessment.standard);
    if (!errors.empty()) return errors;
    auto out = score(assessment);
    out.points = detail::points_on(assessment, form);
    return out;
}

}  // namespace v1
}  // namespace criterion19
