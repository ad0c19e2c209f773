// The kernel for many communes one at a time: a standard, its parameters and a day put together once, so that judging a
// commune reads only what differs. For standards from files; built-in ones have unrolled.hpp.
//
//     Plan const plan(standard, parameters, as_of);
//     plan.judge(values, outcomes);
#pragma once

#include <criterion19/judge/kernel.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// How a commune is judged by a standard under these parameters on this day. May be read from any number of threads.
class Plan {
public:
    /// `standard` must be valid and outlive the plan; `parameters` need not.
    Plan(Standard const& standard, View<ParameterValue> parameters, Day as_of);

    Standard const& standard() const noexcept { return *standard_; }
    /// As `criterion19::judge(standard, values, parameters, as_of, outcomes)`, with the same outcomes.
    void judge(View<Interval> values, Outcome* outcomes) const noexcept;

private:
    struct Row {
        detail::Leaf leaf;  ///< of a group: its test, and k as the number
        std::int16_t parent = -1;
        std::int16_t guard = -1;
        bool guard_expected = true;
        bool in_force = true;
    };

    Outcome judge_group(Row const& row, std::size_t i, Outcome const* outcomes, Heard heard) const noexcept;

    Standard const* standard_;
    std::vector<Row> rows_;
};

// Implementation.

inline Plan::Plan(Standard const& standard, View<ParameterValue> parameters, Day as_of) : standard_(&standard) {
    rows_.reserve(standard.rows.size());
    for (std::size_t i = 0; i < standard.rows.size(); ++i) {
        auto const& requirement = standard.rows[i];
        auto const& link = standard.links[i];
        Row row;
        row.leaf = detail::leaf_of(standard, i, parameters);
        row.parent = link.parent;
        row.guard = link.guard;
        row.guard_expected = requirement.guard.expected;
        row.in_force = detail::is_in_force(requirement, as_of);
        rows_.push_back(row);
    }
}

inline Outcome Plan::judge_group(Row const& row, std::size_t i, Outcome const* outcomes, Heard heard) const noexcept {
    if (row.leaf.test == Test::all_of) return all_of(heard);
    if (row.leaf.test == Test::any_of) return any_of(heard);
    return detail::judge_at_least_k(standard_->links, i, row.leaf.number, outcomes);
}

inline void Plan::judge(View<Interval> values, Outcome* outcomes) const noexcept {
    detail::SingleLane lane;
    auto const slot = [&](int number) -> Interval const& { return values[static_cast<std::size_t>(number)]; };
    Heard heard[max_rows];
    for (std::size_t i = 0; i < rows_.size(); ++i) heard[i] = {};
    for (auto i = rows_.size(); i-- > 0;) {
        auto const& row = rows_[i];
        auto outcome = Outcome::not_applicable;
        if (row.in_force) {
            outcome = is_group(row.leaf.test) ? judge_group(row, i, outcomes, heard[i])
                                              : outcome_of(detail::judge_leaf(lane, slot, *standard_, row.leaf));
            if (row.guard >= 0)
                outcome = outcome_of(lane.guarded(planes_of<unsigned>(outcome),
                                                  detail::guard(lane, slot(row.guard), row.guard_expected)));
        }
        outcomes[i] = outcome;
        if (row.parent >= 0) heard[row.parent].add(outcome);
    }
}

}  // namespace v1
}  // namespace criterion19
