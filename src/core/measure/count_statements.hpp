// What a dossier says of one count in one window: figures and the register of incidents together.
#pragma once

#include "agreement.hpp"
#include "context.hpp"
#include "listed_events.hpp"
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

/// Bounds what two parts of one whole have in common; `number_of(kind)` is the number of a kind, or none.
template <class NumberOf>
void bound_common_parts(Family& family, NumberOf number_of) {
    for (auto const& common : common_parts) {
        boost::optional<Family::Number> const a = number_of(common.a);
        boost::optional<Family::Number> const b = number_of(common.b);
        boost::optional<Family::Number> const both = number_of(common.both);
        boost::optional<Family::Number> const whole = number_of(common.whole);
        if (a && b && both && whole) family.overlap(*a, *b, *both, *whole);
    }
}

/// What the dossier says of one count in one window: the figures of the year of the whole family, and the register.
///
/// The numbers are what happened, of the kind asked for and of those kinds of its family that have figures; for an
/// excusable count also what counts of it. A figure counts what happened, the excused too. The register says of all of
/// them at once that its events happened, and where it is complete that nothing else did. Only what is listed and
/// surely counts is certain.
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
        read_register(registered);
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
        bound_numbers();
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
    /// Reads everything, beside the register if it says anything.
    void read_register(RegisterCount const& registered) {
        auto const* rule = rule_of(kind_);
        if (rule == nullptr) return family_.settle();
        auto const happened = [](RegisterCount const& list) { return list.happened + list.may_have > 0; };
        if (!registered.complete && !happened(registered) && std::none_of(lists_.begin(), lists_.end(), happened))
            return family_.settle();
        Listing listing;
        listing.complete = registered.complete;
        std::vector<ListedNumber> numbers;
        auto const add = [&](RegisterRule const& of, bool without_excused, CountKind kind, Interval alone) {
            numbers.push_back({&of, without_excused, most_by_figures(kind)});
            listing.alone.push_back(alone);
        };
        add(*rule, false, kind_, range_of(registered.happened, registered.may_have, registered.complete));
        if (counts_ != happened_)
            add(*rule, true, kind_, range_of(registered.counted, registered.may_count, registered.complete));
        for (std::size_t i = 0; i < relatives_.size(); ++i)
            add(*rule_of(relatives_[i].kind), false, relatives_[i].kind,
                range_of(lists_[i].happened, lists_[i].may_have, registered.complete));
        listing.numbers = numbers.size();
        ListedEvents const events(context_, std::move(numbers), window_, excuse_);
        events.read(true, listing);
        family_.list(listing);
        family_.settle();
        if (family_.agrees() && !listing.too_many) return;
        events.read(false, listing);
        family_.list_again(listing);
        family_.settle();
    }
    std::int64_t most_by_figures(CountKind kind) const {
        auto most = max_count;
        context_.for_each_figure(
            kind, year_, [&](std::size_t, Figure const& figure) { most = std::min(most, figure.count.interval.hi); });
        return most;
    }
    boost::optional<Family::Number> number_of(CountKind kind) const noexcept {
        if (kind == kind_) return happened_;
        for (auto const& relative : relatives_)
            if (relative.kind == kind) return relative.number;
        return boost::none;
    }
    void bound_numbers() {
        auto const bound = [&](CountKind narrow, CountKind wide) {
            if (is_part_of(narrow, wide)) family_.bound(*number_of(narrow), *number_of(wide));
        };
        for (auto const& relative : relatives_) {
            bound(relative.kind, kind_);
            bound(kind_, relative.kind);
            for (auto const& other : relatives_) bound(relative.kind, other.kind);
        }
        bound_common_parts(family_, [&](CountKind kind) { return number_of(kind); });
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
