// What each row that is not met still needs, by when, and whose act it is.
#pragma once
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/explain/deadlines.hpp>
#include <criterion19/judge/explain/means.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// What one row that is not met takes.
struct Remedy {
    std::size_t finding = 0;  ///< index into `assessment.findings`
    Means means = Means::nobody;
    Indicator indicator;               ///< what has to change
    boost::optional<Interval> amount;  ///< by how much, in its own unit; absent for yes or no, dates and what is past
    BilingualText text;                ///< "công nhận thêm 2 khu dân cư", or why nothing can mend it
    boost::optional<Deadline> deadline;
    bool overdue = false;  ///< the deadline lies before the day of assessment
    bool needed = true;    ///< false: a group above holds without this row
};

/// One remedy for each leaf that is not met, in the order of the text. Each looks at its own row only: two of them can
/// act on one indicator in opposite directions, which is what `shortest_repair` is for.
///
/// An event that happened, a figure that has risen and a document dated after its period cannot be mended; a document
/// can where its period is not over on the day of assessment.
std::vector<Remedy> remedies(Assessment const& assessment);

}  // namespace v1
}  // namespace criterion19
