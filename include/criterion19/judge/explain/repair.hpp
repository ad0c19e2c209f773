// The least set of changes that makes a standard met.
#pragma once
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/explain/means.hpp>

#include <boost/optional/optional.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// One indicator moved.
struct Change {
    Indicator indicator;
    std::string key;
    BilingualText name;
    Interval from;
    Interval to;  ///< exact
    Means means = Means::nobody;
    bool establishes = false;  ///< `to` is inside `from`: the fact has to be found out and written down, not changed
    std::int64_t amount = 0;   ///< distance of `to` from `from`, in the indicator's own unit
    BilingualText text;
};

/// Changes that make a standard met.
struct FactRepair {
    std::vector<Change> changes;  ///< in the order of the text
    std::int64_t amount = 0;      ///< of all changes together
    bool exact = true;            ///< false: a bounded search; a shorter repair may exist
    Assessment after;             ///< the assessment with the changes made; met
};

/// What may be changed.
struct RepairOptions {
    bool allow_everything = false;  ///< past events and facts of the place too: what would have had to be different
};

/// The changes that make the root met: the fewest, and of those the ones that move the indicators least in sum; none
/// where nothing that may be changed makes it met. An indicator of which not everything is known may be established
/// anywhere inside what is known of it, at no amount (never at the end of all that a count can be, and a whole that is
/// not known never at 0); beyond that only what the unit or an authority can still bring
/// about may move (`means_of`; documents while their period is not over). Indicators move independently of each other,
/// save that a part is never more than its whole.
///
/// The answer is applied and judged again before it is given. Exact under the same condition as `missing`; otherwise
/// `exact` says that the search was bounded.
boost::optional<FactRepair> shortest_repair(Assessment const& assessment, RepairOptions const& options = {});

/// The answer of a search, and whether everything was tried.
struct RepairAnswer {
    boost::optional<FactRepair> repair;  ///< absent: none was found
    bool exact = true;                   ///< false: a bounded search; a repair, or a shorter one, may exist
};

/// The same; where there is none, it says whether that is certain.
RepairAnswer find_repair(Assessment const& assessment, RepairOptions const& options = {});

}  // namespace v1
}  // namespace criterion19
