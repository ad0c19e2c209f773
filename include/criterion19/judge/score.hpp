// Progress in whole numbers. In law a standard is met or not; offices follow how much of it is.
//
// What is counted are the requirements that all have to be met (judge/score_form.hpp). So the score cannot contradict
// the outcome: all that applies is met exactly where the root is met, and something is not met exactly where the root
// is not; points are full exactly where it is met.
#pragma once

#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/score_form.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
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

/// What a part of a form came to, and whether that is enough.
struct PointLine {
    std::size_t finding = 0;       ///< index into `assessment.findings`
    Interval earned = exactly(0);  ///< bounds, as long as something is undetermined
    std::int64_t maximum = 0;
    boost::optional<std::int64_t> minimum;  ///< absent: none is set
    Outcome reached = Outcome::met;         ///< whether `earned` reaches it
};

/// Points of an assessment on a form.
struct Points {
    PointLine total;                ///< with the pass mark
    std::vector<PointLine> groups;  ///< every group below the root that is scored, in the order of the text
    std::vector<PointLine> rows;    ///< every counted requirement; a minimum is that it must be full
    /// Of the form: pass mark, group minima and full rows, and the outcome itself. A form never passes what is not met.
    Outcome passes = Outcome::undetermined;
    std::string layer;  ///< id of the local decision that the form is part of; empty: none
};

/// Score of a group: of what is counted below it.
struct GroupScore {
    std::size_t finding = 0;  ///< index into `assessment.findings`
    Share share;
};

/// Score of an assessment.
struct Score {
    Share share;
    std::vector<GroupScore> groups;    ///< in the order of the text, the root first
    std::vector<std::size_t> counted;  ///< findings that count as one requirement each
    boost::optional<Points> points;
};

/// Shares of requirements that are met, undetermined, not met, over all and for each group.
Score score(Assessment const& assessment);

/// The same with the points of a form. Errors: those of `check(form, standard)`, a form for another standard.
Result<Score> score(Assessment const& assessment, ScoreForm const& form);

}  // namespace v1
}  // namespace criterion19
