// Measures what is counted over a year: figures and the register of incidents together.
#pragma once

#include "agreement.hpp"
#include "attestations.hpp"
#include "context.hpp"
#include "relations.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// What a register says of a count in a window.
struct RegisterCount {
    std::int64_t counted = 0;    ///< surely of the kind, in the window, not excused
    std::int64_t may_count = 0;  ///< may be of the kind, in the window and not excused; more than `counted`
    std::int64_t happened = 0;   ///< surely of the kind and in the window, excused or not
    std::int64_t may_have = 0;   ///< may be of the kind and in the window, excused or not; more than `happened`
    std::int64_t excused = 0;    ///< surely of the kind and in the window, and excused
    bool complete = false;       ///< the dossier says that the register lists everything of the kind in the window
    std::vector<Evidence> evidence;
    std::vector<BilingualText> reasons;
};

inline Tri is_excused(Incident const& incident, Excuse excuse) {
    switch (excuse) {
        case Excuse::force_majeure:
            return is_force_majeure(incident);
        case Excuse::handled:
            return is_force_majeure(incident) | is_handled(incident);
        case Excuse::none:
            break;
    }
    return Tri::no;
}

inline Tri is_inside(Period window, boost::optional<Date> const& date) {
    return date ? tri(window.contains(*date)) : Tri::unknown;
}

inline BilingualText name_of(Incident const& incident) {
    auto const kind = wording_of(incident.kind);
    if (!incident.date) return fill_in({"{0} ({1})", "{0} ({1})"}, {kind, incident.id.text()});
    return fill_in({"{0} ngày {1} ({2})", "{0} of {1} ({2})"}, {kind, print_date(*incident.date), incident.id.text()});
}

/// Whether scopes of the register cover the window, for every kind of incident that the rule counts. Several scopes may
/// cover it together.
/// A scope without dates is that of `assessed`.
inline bool is_register_complete(std::vector<RegisterScope> const& registers, RegisterRule const& rule, Period assessed,
                                 Period window) {
    for (std::size_t k = 0; k < rule.kind_count; ++k) {
        auto covered_until = window.from;
        bool longer = true;
        while (longer && covered_until < window.until) {
            longer = false;
            for (auto const& scope : registers) {
                if (scope.kind != rule.kinds[k]) continue;
                auto const from = scope.from ? to_day(*scope.from) : assessed.from;
                auto const until = scope.to ? Day{to_day(*scope.to).number + 1} : assessed.until;
                if (covered_until < from || until <= covered_until) continue;
                covered_until = until;
                longer = true;
            }
        }
        if (covered_until < window.until) return false;
    }
    return true;
}

/// How much one incident adds: 1, or the number of its offenders where persons are counted.
inline std::int64_t weight_of(RegisterRule const& rule, Incident const& incident) noexcept {
    return rule.by_person ? std::max<std::int64_t>(incident.offenders.get_value_or(1), 1) : 1;
}

/// Calls `judge` with the incident as it is if it falls into the window: an undated crime is judged by the code of that
/// time.
template <class Judge>
Tri if_inside(Incident const& incident, Period window, Judge judge) {
    if (incident.date || incident.kind != IncidentKind::crime || !is_of_one_code(window)) return judge(incident);
    auto inside = incident;
    inside.date = to_date(window.from);
    return judge(inside);
}

/// What is known of one incident for one count.
struct IncidentReading {
    Tri of_kind;
    Tri inside;  ///< in the window
    Tri excused;

    IncidentReading(MeasureContext const& context, RegisterRule const& rule, Period window, Excuse excuse,
                    Incident const& incident)
        : of_kind(if_inside(incident, window,
                            [&](Incident const& dated) { return is_counted(rule, dated, context.serious_fire()); })),
          inside(of_kind == Tri::no ? Tri::no : is_inside(window, incident.date)),
          excused(inside == Tri::no ? Tri::no : is_excused(incident, excuse)) {}

    bool concerns() const noexcept { return inside != Tri::no; }
    bool happened() const noexcept { return of_kind == Tri::yes && inside == Tri::yes; }
    bool counts() const noexcept { return happened() && excused == Tri::no; }
};

inline void tally(IncidentReading const& reading, std::int64_t weight, RegisterCount& out) noexcept {
    if (!reading.concerns()) return;
    bool const sure = reading.happened();
    (sure ? out.happened : out.may_have) += weight;
    if (reading.excused == Tri::yes) {
        // One that is excused does not count, wherever it falls.
        if (sure) out.excused += weight;
    } else {
        (reading.counts() ? out.counted : out.may_count) += weight;
    }
}

/// `path` is that of the unit whose incidents these are.
inline void count_incidents(MeasureContext const& context, RegisterRule const& rule, Period window, Excuse excuse,
                            std::vector<Incident> const& incidents, std::string_view path, RegisterCount& out) {
    for (std::size_t i = 0; i < incidents.size(); ++i) {
        auto const& incident = incidents[i];
        IncidentReading const reading(context, rule, window, excuse, incident);
        tally(reading, weight_of(rule, incident), out);
        bool const left_out = reading.happened() && reading.excused == Tri::yes;
        if (!reading.concerns() || (reading.excused == Tri::yes && !left_out)) continue;
        if (!left_out && !reading.counts())
            context.explain(out.reasons, [&] {
                auto const name = name_of(incident);
                if (reading.of_kind == Tri::unknown)
                    return fill_in(
                        {"{0}: chưa rõ có thuộc loại này không", "{0}: not known whether it is of this kind"}, {name});
                if (reading.inside == Tri::unknown)
                    return fill_in({"{0}: không ghi ngày", "{0}: carries no date"}, {name});
                return fill_in({"{0}: chưa rõ có được loại trừ không", "{0}: not known whether it is excused"}, {name});
            });
        context.rest_on(out.evidence, path, "incidents", std::to_string(i), incident.origin, [&] {
            if (!left_out) return name_of(incident);
            return fill_in({"{0}: không tính (bất khả kháng hoặc đã kịp thời xử lý, báo cáo)",
                            "{0}: not counted (force majeure, or handled and reported in time)"},
                           {name_of(incident)});
        });
    }
}

/// Findings of an authority that security and order were not maintained: they enter by attestations.
inline RegisterCount count_negative_attestations(MeasureContext const& context) {
    RegisterCount out;
    for (std::size_t i = 0; i < context.unit.attestations.size(); ++i) {
        auto const& entry = context.unit.attestations[i];
        if (entry.matter != Matter::order_maintained || entry.holds || !is_attestation(context, entry)) continue;
        ++out.counted;
        context.rest_on(out.evidence, "attestations", i, entry.origin,
                        [] { return BilingualText(wording_of(CountKind::negative_attestations)); });
    }
    out.happened = out.counted;
    return out;
}

inline RegisterCount count_register(MeasureContext const& context, CountKind kind, Period window, Excuse excuse) {
    if (kind == CountKind::negative_attestations) return count_negative_attestations(context);
    RegisterCount out;
    auto const* rule = rule_of(kind);
    if (rule == nullptr) return out;
    context.for_each_register([&](std::vector<Incident> const& incidents, std::string_view path) {
        count_incidents(context, *rule, window, excuse, incidents, path, out);
    });
    // A scope without dates speaks of the year assessed, not of the years before it.
    out.complete = is_register_complete(context.unit.registers, *rule, context.window(), window);
    return out;
}

/// Listed events of one kind that are not of another one: how many surely are so and count, and how many may be.
struct ListedBeside {
    std::int64_t sure = 0;
    std::int64_t possible = 0;
};
inline ListedBeside listed_beside(MeasureContext const& context, RegisterRule const& other, RegisterRule const& rule,
                                  Period window, Excuse excuse) {
    ListedBeside out;
    context.for_each_register([&](std::vector<Incident> const& incidents, std::string_view) {
        for (auto const& incident : incidents) {
            IncidentReading const reading(context, rule, window, excuse, incident);
            if (!reading.concerns()) continue;
            auto const beside = !if_inside(incident, window, [&](Incident const& dated) {
                return is_counted_as_well(other, rule, dated, context.serious_fire());
            });
            if (beside == Tri::no) continue;
            out.possible += weight_of(rule, incident);
            if (beside == Tri::yes && reading.counts()) out.sure += weight_of(rule, incident);
        }
    });
    return {std::min(out.sure, max_count), std::min(out.possible, max_count)};
}

/// Whether the record is on a count of the family of `kind` in that year.
inline bool speaks_of(Figure const& figure, CountKind kind, int year) noexcept {
    return figure.year == year && are_one_family(figure.of, kind);
}

/// What the dossier says of one count in one window: the figures of the year of the whole family, and the register.
///
/// The numbers are what happened, of the kind asked for and of those kinds of its family that have figures; for an
/// excusable count also what counts of it. A figure counts what happened, the excused too. The register is one
/// statement about all of them. Only what is listed and surely counts is certain.
class CountStatements {
public:
    CountStatements(MeasureContext const& context, CountKind kind, int year, Period window, Excuse excuse)
        : context_(context), kind_(kind), year_(year), window_(window), excuse_(excuse), family_(context.family()) {}

    Measurement read() {
        Measurement out;
        auto registered = count_register(context_, kind_, window_, excuse_);
        out.interval = value(registered);
        rest_on_figures(kind_, out.evidence);
        rest_on_relatives(registered, out);
        out.disagrees = !agrees_;
        if (!agrees_ && figures_ > 0)
            context_.explain(out.reasons, [&] {
                return fill_in(
                    {"các số liệu nêu về {0} năm {1} không thống nhất", "what is stated of {0} in {1} does not agree"},
                    {wording_of(kind_), std::to_string(year_)});
            });
        append(out.evidence, std::move(registered.evidence));
        append(out.reasons, std::move(registered.reasons));
        if (out.interval.exact()) out.reasons.clear();
        return out;
    }
    /// Figures of the kind itself. Valid after `read`.
    std::size_t figures() const noexcept { return figures_; }

private:
    Interval value(RegisterCount const& registered) {
        if (!alone_) find_relatives();
        if (relatives_.empty())
            if (auto const plain = plain_value(registered)) return *plain;
        add_numbers(registered);
        state_figures();
        state_register(registered);
        bound_relatives(registered);
        family_.settle();
        agrees_ = family_.agrees();
        // Of an excusable count no figure speaks alone: what counts is at most what happened.
        if (family_.is_too_many_to_try() && counts_ != happened_)
            return {family_.certain(counts_).lo, family_[happened_].hi};
        return family_[counts_];
    }
    struct Relative {
        CountKind kind;
        Family::Number number;
    };

    /// The same where figures and register are about this kind alone and go together; none where they do not.
    boost::optional<Interval> plain_value(RegisterCount const& registered) {
        auto happened = range_of(registered.happened, registered.may_have, registered.complete);
        std::size_t figures = 0;
        context_.for_each_figure(kind_, year_, [&](std::size_t, Figure const& figure) {
            ++figures;
            happened = {std::max(happened.lo, figure.count.interval.lo),
                        std::min(happened.hi, figure.count.interval.hi)};
        });
        if (happened.lo > happened.hi) return boost::none;
        auto counts = happened;
        if (excuse_ != Excuse::none) {
            counts = range_of(registered.counted, registered.may_count, registered.complete);
            if (happened.hi < max_count) counts.hi = std::min(counts.hi, happened.hi - registered.excused);
            if (counts.lo > counts.hi) return boost::none;
        }
        figures_ = figures;
        return counts;
    }

    /// Counts of the family that have a figure of the year; the others bound nothing that the register does not.
    void find_relatives() {
        auto others = count_families.members[CountFamilies::at(kind_)] & ~CountFamilies::bit(CountFamilies::at(kind_));
        for (std::size_t i = 0; others != 0; ++i, others >>= 1)
            if ((others & 1U) != 0 && context_.has_figure(static_cast<CountKind>(i), year_))
                relatives_.push_back({static_cast<CountKind>(i), 0});
    }
    /// The excuse under which events of a kind are certain: that of the count asked for, for it and what is narrower.
    Excuse excuse_of(CountKind kind) const noexcept {
        return kind == kind_ || is_part_of(kind, kind_) ? excuse_ : Excuse::none;
    }
    RegisterCount listed(CountKind kind) const {
        RegisterCount out;
        if (auto const* rule = rule_of(kind))
            context_.for_each_register([&](std::vector<Incident> const& incidents, std::string_view) {
                for (auto const& incident : incidents)
                    tally({context_, *rule, window_, excuse_of(kind), incident}, weight_of(*rule, incident), out);
            });
        return out;
    }

    void add_numbers(RegisterCount const& registered) {
        happened_ = family_.add(criterion19::at_least(std::min(registered.counted, max_count)));
        counts_ = happened_;
        if (excuse_ != Excuse::none) {
            counts_ = family_.add(criterion19::at_least(std::min(registered.counted, max_count)));
            family_.bound(counts_, happened_);
        }
        for (auto& relative : relatives_) {
            lists_.push_back(listed(relative.kind));
            relative.number = family_.add(criterion19::at_least(std::min(lists_.back().counted, max_count)));
        }
    }
    void rest_on_figures(CountKind of, std::vector<Evidence>& evidence) const {
        if (!context_.explains) return;
        context_.for_each_figure(of, year_, [&](std::size_t i, Figure const& figure) {
            context_.rest_on(evidence, "figures", i, figure.count.origin, [&] {
                return fill_in({"năm {0}: {1} {2}", "{0}: {1} {2}"},
                               {std::to_string(year_), print_interval(figure.count.interval), wording_of(of)});
            });
        });
    }
    /// Figures of the family are evidence where they make a difference.
    void rest_on_relatives(RegisterCount const& registered, Measurement& out) const {
        if (!context_.explains || relatives_.empty()) return;
        CountStatements own(context_, kind_, year_, window_, excuse_);
        own.alone_ = true;
        if (own.value(registered) == out.interval) return;
        for (auto const& relative : relatives_)
            if (is_part_of(relative.kind, kind_) || is_part_of(kind_, relative.kind))
                rest_on_figures(relative.kind, out.evidence);
    }
    void state_figures() {
        context_.for_each_figure(kind_, year_, [&](std::size_t, Figure const& figure) {
            ++figures_;
            family_.state(happened_, figure.count.interval);
        });
        for (auto const& relative : relatives_)
            context_.for_each_figure(relative.kind, year_, [&](std::size_t, Figure const& figure) {
                family_.state(relative.number, figure.count.interval);
            });
    }
    static Interval range_of(std::int64_t sure, std::int64_t more, bool complete) noexcept {
        auto const lo = std::min(sure, max_count);
        return {lo, complete ? std::min(sure + more, max_count) : max_count};
    }
    void state_register(RegisterCount const& registered) {
        bool const complete = registered.complete;
        if (registered.happened == 0 && !complete) return;
        family_.begin_statement();
        family_.also(happened_, range_of(registered.happened, registered.may_have, complete));
        if (counts_ != happened_) {
            family_.also(counts_, range_of(registered.counted, registered.may_count, complete));
            family_.also_bound(counts_, happened_, registered.excused);
        }
        for (std::size_t i = 0; i < relatives_.size(); ++i)
            if (rule_of(relatives_[i].kind) != nullptr)
                family_.also(relatives_[i].number, range_of(lists_[i].happened, lists_[i].may_have, complete));
    }
    /// Calls `visit(a, number of a, b, number of b)` for every two kinds, in both orders.
    template <class Visit>
    void for_each_pair(Visit visit) const {
        for (std::size_t i = 0; i < relatives_.size(); ++i) {
            auto const& relative = relatives_[i];
            visit(relative.kind, relative.number, kind_, happened_);
            visit(kind_, happened_, relative.kind, relative.number);
            for (std::size_t j = 0; j < relatives_.size(); ++j)
                if (i != j) visit(relative.kind, relative.number, relatives_[j].kind, relatives_[j].number);
        }
    }
    /// A narrower count leaves room for what is listed beside it. Where the register lists everything, no count exceeds
    /// another one of its family by more than what may stand beside that one there: marks that both ask for are shared.
    void bound_relatives(RegisterCount const& registered) {
        bool const whole_register = registered.complete;
        auto const lists_any = [&](CountKind kind) {
            if (kind == kind_) return registered.happened + registered.may_have > 0;
            for (std::size_t i = 0; i < relatives_.size(); ++i)
                if (relatives_[i].kind == kind) return lists_[i].happened + lists_[i].may_have > 0;
            return false;
        };
        for_each_pair([&](CountKind a, Family::Number of_a, CountKind b, Family::Number of_b) {
            bool const narrower = is_part_of(b, a);
            if (!narrower && !whole_register) return;
            auto const* first = rule_of(a);
            auto const* second = rule_of(b);
            if (first == nullptr || second == nullptr) {
                if (narrower) family_.bound(of_b, of_a);
                return;
            }
            auto const beside =
                lists_any(a) ? listed_beside(context_, *second, *first, window_, Excuse::none) : ListedBeside();
            if (narrower) family_.bound(of_b, of_a, beside.sure);
            if (!whole_register) return;
            // What the other one surely counts alone leaves that much less room for this one.
            auto const alone =
                lists_any(b) ? listed_beside(context_, *first, *second, window_, Excuse::none) : ListedBeside();
            family_.also_bound(of_a, of_b, alone.sure - beside.possible);
        });
    }

    MeasureContext const& context_;
    CountKind kind_;
    int year_;
    Period window_;
    Excuse excuse_;
    bool alone_ = false;  ///< without the rest of the family
    bool agrees_ = true;
    Family& family_;
    Family::Number happened_ = 0;
    Family::Number counts_ = 0;
    std::vector<Relative> relatives_;
    std::vector<RegisterCount> lists_;  ///< of the relatives
    std::size_t figures_ = 0;
};

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

inline Measurement measure_one_count(MeasureContext const& context, CountKind kind, int year, Period window,
                                     Excuse excuse) {
    CountStatements statements(context, kind, year, window, excuse);
    auto out = statements.read();
    add_predecessors(context, kind, year, statements.figures() > 0, out);
    // What happened can still grow until the window's last day is reached. That no finding was made counts on the day
    // on which it is said.
    if (context.runs(window) && row_of(kind).grows) {
        out.interval.hi = max_count;
        context.explain_running(window, out.reasons);
    }
    return out;
}

/// An authority's word that order was maintained says also that no negative finding was made, unless one is recorded.
inline void add_positive_attestation(MeasureContext const& context, Measurement& out) {
    if (out.interval.lo > 0) return;
    for (std::size_t i = 0; i < context.unit.attestations.size(); ++i) {
        auto const& entry = context.unit.attestations[i];
        if (entry.matter != Matter::order_maintained || !entry.holds || !is_attestation(context, entry)) continue;
        context.rest_on(out.evidence, "attestations", i, entry.origin,
                        [] { return BilingualText(wording_of(Matter::order_maintained)); });
        out.interval = exactly(0);
        out.reasons.clear();
    }
}

inline Measurement measure_count(MeasureContext const& context, CountKind kind, int years_back, Excuse excuse) {
    if (kind == CountKind::national_security_acts && years_back == 0 && context.parameter("security_acts", 0) == 1) {
        Measurement sum;
        sum.interval = exactly(0);
        for (auto const act : {CountKind::against_state, CountKind::key_work_sabotage, CountKind::unlawful_religion,
                               CountKind::abuse_of_causes, CountKind::separatism})
            add(sum, measure_count(context, act, 0, excuse));
        return sum;
    }
    if (years_back == 0 && context.counts_three_years()) {
        Measurement sum;
        sum.interval = exactly(0);
        for (int back = 1; back <= 3; ++back)
            add(sum, measure_one_count(context, kind, context.year - back, calendar_year(context.year - back), excuse));
        return sum;
    }
    auto const window =
        context.counts_three_years() ? calendar_year(context.year - years_back) : context.window(years_back);
    auto out = measure_one_count(context, kind, context.year - years_back, window, excuse);
    if (kind == CountKind::negative_attestations && years_back == 0) add_positive_attestation(context, out);
    return out;
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
