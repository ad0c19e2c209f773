// What a dossier says of one count in one window: figures and the register of incidents together.
#pragma once

#include "agreement.hpp"
#include "context.hpp"
#include "register.hpp"
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

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
