// Facts made from the rows of a standard themselves: what meets a leaf, what breaks it, and every other leaf untouched.
#pragma once

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/law/domains.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19::test {

class FactsMaker {
public:
    FactsMaker(Standard const& rules, int for_year, Day on)
        : standard(rules), year(for_year), as_of(on), parameters(parameters_on(rules, on, for_year)) {}

    /// Facts that meet every row.
    Facts all_met() const {
        Facts facts(standard);
        // Parts after their wholes, so that a whole shared by several rows has one value.
        for (std::size_t i = 0; i < standard.rows.size(); ++i) set(facts, i, 0);
        return facts;
    }

    /// Moves what the leaf measures by `steps` from its threshold: 0 and above meet it, below 0 does not.
    void set(Facts& facts, std::size_t i, std::int64_t steps) const {
        auto const& row = standard.rows[i];
        if (is_group(row.test)) return;
        auto const subject = standard.indicators[static_cast<std::size_t>(subject_slot(standard, i, parameters))];
        auto const parameter = [&] { return parameters[static_cast<std::size_t>(standard.links[i].parameter)]; };
        bool const has_parameter = standard.links[i].parameter >= 0;
        if (!row.guard.is_none()) facts.set(row.guard.indicator, row.guard.expected ? 1 : 0);
        switch (row.test) {
            case Test::present:
                facts.set(subject, steps < 0 ? 0 : 1);
                break;
            case Test::equal_to:
                facts.set(subject, steps < 0 ? row.constant - steps : row.constant);
                break;
            case Test::at_least: {
                std::int64_t bound = has_parameter ? parameter().value : row.constant;
                if (!row.other.is_none()) {
                    auto const all = std::min(whole, domain_of(standard, row.other).hi);
                    facts.set(row.other, all);
                    bound = has_parameter ? (all * parameter().value + 9999) / 10000 : all;
                    if (!has_parameter && steps > 0) steps = 0;
                }
                facts.set(subject, bound + steps);
                break;
            }
            case Test::at_most: {
                if (!row.other.is_none()) facts.set(row.other, limit);
                auto const bound = !row.other.is_none() ? limit : has_parameter ? parameter().value : row.constant;
                facts.set(subject, bound - steps);
                break;
            }
            case Test::not_above:
                facts.set(row.other, last_year);
                facts.set(subject, last_year - steps);
                break;
            case Test::falling:
                for (int back = row.subject.years_back(); back <= max_years_back; ++back)
                    facts.set(Indicator(row.subject.count(), back), last_year);
                facts.set(row.subject, last_year - steps);
                break;
            case Test::within: {
                auto const days = parameter().days;
                facts.set(subject, days == Period{} ? day(year, 2, 1).number : days.last().number - steps);
                break;
            }
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
    }

    /// Forgets what the leaf measures.
    void clear(Facts& facts, std::size_t i) const {
        facts.clear(standard.indicators[static_cast<std::size_t>(subject_slot(standard, i, parameters))]);
    }

    std::vector<Outcome> judge(Facts const& facts) const {
        std::vector<Outcome> outcomes(standard.rows.size());
        criterion19::judge(standard, facts.intervals(), parameters, as_of, outcomes.data());
        return outcomes;
    }

    /// Breaks every branch beside the leaf in the groups above it where one branch is enough.
    void break_alternatives(Facts& facts, std::size_t leaf) const {
        auto below = static_cast<int>(leaf);
        for (int up = standard.links[leaf].parent; up >= 0; up = standard.links[static_cast<std::size_t>(up)].parent) {
            if (standard.rows[static_cast<std::size_t>(up)].test == Test::any_of)
                for (std::size_t j = 0; j < standard.rows.size(); ++j)
                    if (is_under(static_cast<int>(j), up) && !is_under(static_cast<int>(j), below)) set(facts, j, -1);
            below = up;
        }
    }

    bool is_under(int row, int ancestor) const {
        for (; row >= 0; row = standard.links[static_cast<std::size_t>(row)].parent)
            if (row == ancestor) return true;
        return false;
    }

    Standard const& standard;
    int year;
    Day as_of;
    ParameterValues parameters;
    std::int64_t whole = 25;
    std::int64_t limit = 2;
    std::int64_t last_year = 5;
};

}  // namespace criterion19::test
