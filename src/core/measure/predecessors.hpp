// What communes that were merged into this one counted in earlier years.
#pragma once

#include "agreement.hpp"
#include "context.hpp"
#include "count_statements.hpp"
#include "relations.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Figures of one count that a predecessor had in a year, beside those of their family.
inline Interval read_predecessor(MeasureContext const& context, std::size_t index, CountKind kind, int year,
                                 std::vector<Evidence>& evidence, bool& stated) {
    auto const& predecessor = context.dossier.predecessors[index];
    Family family;
    auto const number = family.add();
    std::vector<std::pair<CountKind, Family::Number>> relatives;
    for (std::size_t i = 0; i < predecessor.figures.size(); ++i) {
        auto const& figure = predecessor.figures[i];
        if (!speaks_of(figure, kind, year)) continue;
        if (figure.of == kind) {
            stated = true;
            family.state(number, figure.count.interval);
            context.rest_on(evidence, "/predecessors/" + std::to_string(index), "figures", std::to_string(i),
                            figure.count.origin, [&] {
                                return fill_in({"{0}, năm {1}: {2} {3}", "{0}, {1}: {2} {3}"},
                                               {predecessor.place.name, std::to_string(year),
                                                print_interval(figure.count.interval), wording_of(kind)});
                            });
            continue;
        }
        auto known = std::find_if(relatives.begin(), relatives.end(),
                                  [&](auto const& relative) { return relative.first == figure.of; });
        if (known == relatives.end()) known = relatives.insert(known, {figure.of, family.add()});
        family.state(known->second, figure.count.interval);
    }
    for (auto const& relative : relatives) {
        if (is_part_of(relative.first, kind)) family.bound(relative.second, number);
        if (is_part_of(kind, relative.first)) family.bound(number, relative.second);
        for (auto const& other : relatives)
            if (is_part_of(relative.first, other.first)) family.bound(relative.second, other.second);
    }
    auto const number_of = [&](CountKind of) -> boost::optional<Family::Number> {
        if (of == kind) return number;
        for (auto const& relative : relatives)
            if (relative.first == of) return relative.second;
        return boost::none;
    };
    bound_common_parts(family, number_of);
    family.settle();
    return family[number];
}

/// A merged commune: an earlier year is that of the old boundary and of all communes that were merged into it. Where
/// the dossier does not say of which boundary its own figures are, they may be of either: the least is then the greater
/// of the own number alone and of theirs together, the most their sum. Where it does not say that the list of
/// predecessors is whole, there is no most.
inline void add_predecessors(MeasureContext const& context, CountKind kind, int year, bool own_stated,
                             Measurement& out) {
    if (!context.is_whole_dossier() || context.dossier.predecessors.empty() || year >= context.year) return;
    auto const& of_old_area = context.dossier.earlier_figures_of_old_area;
    auto together = exactly(0);
    bool stated = false;
    for (std::size_t p = 0; p < context.dossier.predecessors.size(); ++p) {
        auto const theirs = read_predecessor(context, p, kind, year, out.evidence, stated);
        together = {std::min(max_count, together.lo + theirs.lo), std::min(max_count, together.hi + theirs.hi)};
    }
    // Own figures of the whole area count what the former communes count too.
    if (of_old_area == boost::optional<bool>(false)) {
        out.disagrees = out.disagrees || together.lo > out.interval.hi;
        out.interval = together.lo > out.interval.hi
                           ? Interval{out.interval.lo, max_count}
                           : Interval{std::max(out.interval.lo, together.lo), out.interval.hi};
        return;
    }
    bool const whole_list = context.dossier.predecessors_complete.get_value_or(false);
    Interval const sum = {std::min(max_count, out.interval.lo + together.lo),
                          whole_list ? std::min(max_count, out.interval.hi + together.hi) : max_count};
    // Whatever the own figure is of, its events may be those that the predecessors count too.
    out.interval = {of_old_area ? sum.lo : std::max(out.interval.lo, together.lo), sum.hi};
    if ((own_stated || stated) && !out.interval.exact())
        context.explain(out.reasons, [&] {
            return fill_in({"chưa rõ số của năm {0} đã gồm đủ các xã cũ hay chưa",
                            "not known whether the number of {0} holds all former communes"},
                           {std::to_string(year)});
        });
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
