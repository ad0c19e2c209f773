// Progress in whole numbers. In law a standard is met or not; offices follow how much of it is.
//
// What is counted are the requirements that all have to be met: the leaves below the root as far as only all_of stands
// between; a group of which one row or some are enough counts as one requirement with its own outcome. So the score
// cannot contradict the outcome: all that applies is met exactly where the root is met, and something is not met
// exactly where the root is not.
#pragma once

#include <criterion19/judge/assess.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// How many requirements came out how, and their shares in hundredths of a percent of those that apply.
struct Share {
    std::int64_t met = 0;
    std::int64_t undetermined = 0;
    std::int64_t not_met = 0;
    std::int64_t not_applicable = 0;
    /// Rounded so that the three add up to 10000, and none is 0 or 10000 unless it is none or all of them; all 0 where
    /// nothing applies.
    std::int64_t met_share = 0;
    std::int64_t undetermined_share = 0;
    std::int64_t not_met_share = 0;

    std::int64_t applicable() const noexcept { return met + undetermined + not_met; }
};

/// Points of a row on a local scoring form.
struct RowPoints {
    std::string row;            ///< id, local or whole
    std::int64_t points = 0;    ///< at least 1
    std::int64_t per_case = 0;  ///< taken off for each case of a row that nothing may happen in; 0: all points at once
    bool must_be_full = false;  ///< the form fails without all points of this row
};

/// The least that the rows of a group must reach together.
struct GroupMinimum {
    std::string group;  ///< id, local or whole
    std::int64_t minimum = 0;
};

/// A local scoring form (biểu chấm điểm), as provinces issued them under 23/2012/TT-BCA.
struct ScoreForm {
    std::vector<RowPoints> rows;  ///< one for every requirement that is counted
    std::vector<GroupMinimum> groups;
    std::int64_t pass_mark = 0;  ///< of all points; what does not apply counts in full
};

/// Points of an assessment on a form: bounds, as long as something is undetermined.
struct Points {
    Interval earned;
    std::int64_t maximum = 0;
    /// Of the form: pass mark, group minima and full rows, and the outcome itself. A form never passes what is not met.
    Outcome passes = Outcome::undetermined;
    std::vector<std::string> failed;  ///< ids of the rows and groups that fall short for certain
};

/// Score of a group: of what is counted below it.
struct GroupScore {
    std::size_t finding = 0;  ///< index into `assessment.findings`
    Share share;
    boost::optional<Interval> points;
    std::int64_t maximum = 0;
};

/// Score of an assessment.
struct Score {
    Share share;
    std::vector<GroupScore> groups;    ///< in the order of the text, the root first
    std::vector<std::size_t> counted;  ///< findings that count as one requirement each
    boost::optional<Points> points;
};

/// Shares of requirements that are met, undetermined, not met, over all and for each group.
inline Score score(Assessment const& assessment);

/// The same with the points of a form. Errors: a row or group that the assessment does not count, a counted requirement
/// that has no points (a full score would then say nothing of it), points below 1.
inline Result<Score> score(Assessment const& assessment, ScoreForm const& form);

namespace detail {

/// Tallied requirements and the groups made of them: `counts[i]` says what finding i is.
enum class Tallied : std::uint8_t { no, once, group };

inline std::vector<Tallied> counted(Assessment const& assessment) {
    std::vector<Tallied> out(assessment.findings.size(), Tallied::no);
    for (std::size_t i = 0; i < out.size(); ++i) {
        auto const& finding = assessment.findings[i];
        if (finding.parent >= 0 && out[static_cast<std::size_t>(finding.parent)] != Tallied::group) continue;
        bool const splits = finding.group && assessment.standard->rows[finding.row].test == Test::all_of &&
                            assessment.standard->links[finding.row].guard < 0;
        out[i] = splits ? Tallied::group : Tallied::once;
    }
    return out;
}

inline void add(Share& share, Outcome outcome) {
    share.met += outcome == Outcome::met;
    share.undetermined += outcome == Outcome::undetermined;
    share.not_met += outcome == Outcome::not_met;
    share.not_applicable += outcome == Outcome::not_applicable;
}

/// Every share rounded down; what is wanting to 10000 goes to the largest, which stays the largest.
inline void finish(Share& share) {
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

inline std::size_t index_of(Assessment const& assessment, std::string_view id) {
    auto const* finding = assessment.find(id);
    return finding == nullptr ? assessment.findings.size()
                              : static_cast<std::size_t>(finding - assessment.findings.data());
}

/// Points that a requirement earns, at least and at most.
inline Interval points_of(Assessment const& assessment, Finding const& finding, RowPoints const& row) {
    auto const floor_at = [&](std::int64_t cases) {
        auto const left = cases >= row.points ? 0 : row.points - cases * row.per_case;
        // A row that is not met never has all its points.
        return std::max<std::int64_t>(0, std::min(left, row.points - 1));
    };
    bool const by_case =
        row.per_case > 0 && finding.value && assessment.standard->rows[finding.row].test == Test::equal_to;
    switch (finding.outcome) {
        case Outcome::met:
        case Outcome::not_applicable:
            return exactly(row.points);
        case Outcome::not_met:
            return by_case ? Interval{floor_at(finding.value->hi), floor_at(finding.value->lo)} : exactly(0);
        case Outcome::undetermined:
            break;
    }
    return {by_case ? floor_at(finding.value->hi) : 0, row.points};
}

inline Outcome reaches(Interval earned, std::int64_t least) noexcept {
    return compare_at_least(earned, exactly(least));
}

class FormScorer {
public:
    FormScorer(Assessment const& assessment, ScoreForm const& form)
        : assessment_(assessment), form_(form), counted_(counted(assessment)) {}

    Errors check() const {
        Errors errors;
        std::vector<bool> has_points(counted_.size(), false);
        auto const wrong = [&](std::string const& id, BilingualText why) {
            errors.push_back(make_error(ErrorCode::invalid_argument, {}, {id, std::move(why)}));
        };
        for (auto const& row : form_.rows) {
            auto const index = index_of(assessment_, row.row);
            if (index == counted_.size() || counted_[index] != Tallied::once) {
                wrong(row.row, {"không phải yêu cầu được tính riêng", "is no requirement that is counted by itself"});
            } else if (has_points[index]) {
                wrong(row.row, {"được cho điểm hai lần", "has points twice"});
            } else if (row.points < 1 || row.points > max_count || row.per_case < 0 || row.per_case > max_count) {
                wrong(row.row, {"điểm phải từ 1 trở lên", "points must be at least 1"});
            } else {
                has_points[index] = true;
            }
        }
        for (auto const& group : form_.groups) {
            auto const index = index_of(assessment_, group.group);
            if (index == counted_.size() || counted_[index] != Tallied::group)
                wrong(group.group, {"không phải nhóm được tính điểm", "is no group that is scored"});
        }
        for (std::size_t i = 0; i < counted_.size(); ++i)
            if (counted_[i] == Tallied::once && !has_points[i])
                wrong(assessment_.findings[i].id, {"chưa được cho điểm", "has no points"});
        return errors;
    }

    Score run(Score score) const {
        std::vector<Interval> earned(counted_.size(), exactly(0));
        std::vector<std::int64_t> maximum(counted_.size(), 0);
        Points points;
        auto passes = assessment_.outcome;
        for (auto const& row : form_.rows) {
            auto const index = index_of(assessment_, row.row);
            auto const got = points_of(assessment_, assessment_.findings[index], row);
            for_each_group_above(assessment_, index, [&](std::size_t up) {
                earned[up] = {earned[up].lo + got.lo, earned[up].hi + got.hi};
                maximum[up] += row.points;
            });
            if (row.must_be_full) require(points, passes, got, row.points, index);
        }
        for (auto const& group : form_.groups) {
            auto const index = index_of(assessment_, group.group);
            require(points, passes, earned[index], group.minimum, index);
        }
        points.earned = earned.front();
        points.maximum = maximum.front();
        require(points, passes, points.earned, form_.pass_mark, 0);
        points.passes = passes;
        for (auto& group : score.groups) {
            group.points = earned[group.finding];
            group.maximum = maximum[group.finding];
        }
        score.points = std::move(points);
        return score;
    }

private:
    void require(Points& points, Outcome& passes, Interval earned, std::int64_t least, std::size_t finding) const {
        auto const outcome = reaches(earned, least);
        if (outcome == Outcome::not_met) points.failed.push_back(assessment_.findings[finding].id);
        passes = all_of(passes, outcome);
    }

    Assessment const& assessment_;
    ScoreForm const& form_;
    std::vector<Tallied> counted_;
};

}  // namespace detail

inline Score score(Assessment const& assessment) {
    Score out;
    auto const counted = detail::counted(assessment);
    std::vector<Share> shares(counted.size());
    for (std::size_t i = 0; i < counted.size(); ++i) {
        if (counted[i] != detail::Tallied::once) continue;
        out.counted.push_back(i);
        detail::for_each_group_above(assessment, i,
                                     [&](std::size_t up) { detail::add(shares[up], assessment.findings[i].outcome); });
    }
    for (std::size_t i = 0; i < counted.size(); ++i) {
        detail::finish(shares[i]);
        if (counted[i] == detail::Tallied::group) out.groups.push_back({i, shares[i], boost::none, 0});
    }
    if (!shares.empty()) out.share = shares.front();
    return out;
}

inline Result<Score> score(Assessment const& assessment, ScoreForm const& form) {
    detail::FormScorer const scorer(assessment, form);
    auto errors = scorer.check();
    if (!errors.empty()) return errors;
    return scorer.run(score(assessment));
}

}  // namespace v1
}  // namespace criterion19
