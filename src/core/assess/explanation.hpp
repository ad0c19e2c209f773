// Says in one sentence what was found of a row, and by how much it is inside or short.
#pragma once

#include "../layers.hpp"
#include "messages.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/layers.hpp>
#include <criterion19/judge/threshold.hpp>
#include <criterion19/law/domains.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline BilingualText say(Message message, std::initializer_list<BilingualText> arguments) {
    return fill_in(wording_of(message), arguments);
}

inline BilingualText print_value(ValueKind kind, Interval value) {
    if (kind == ValueKind::date && value.exact()) return print_date(Day{static_cast<std::int32_t>(value.lo)});
    if (kind == ValueKind::percent && value.exact()) return print_percent(value.lo);
    return print_interval(value);
}

/// A value of what the leaf measures.
inline BilingualText print_value(Assessment const& assessment, Finding const& finding, Interval value) {
    auto const slot = static_cast<std::size_t>(subject_slot(*assessment.standard, finding.row, assessment.parameters));
    return criterion19::print_value(*assessment.standard, assessment.standard->indicators[slot], value);
}

/// Fills in value, threshold, margin and explanation of a leaf.
class LeafReport {
public:
    LeafReport(Standard const& standard, Facts const& facts, ParameterValues const& parameters, Finding& finding)
        : standard_(standard),
          facts_(facts),
          parameters_(parameters),
          finding_(finding),
          row_(standard.rows[finding.row]),
          link_(standard.links[finding.row]) {}

    void run() {
        auto const slot = slot_ = static_cast<std::size_t>(subject_slot(standard_, finding_.row, parameters_));
        auto const indicator = standard_.indicators[slot];
        auto const& subject = facts_[slot];
        kind_ = value_kind(standard_, indicator);
        name_ = name_of(standard_, indicator);
        finding_.indicator = key_of(standard_, indicator);
        finding_.kind = kind_;
        finding_.value = subject.interval;
        add_evidence(subject);
        if (link_.other >= 0) {
            auto const& other = facts_[static_cast<std::size_t>(link_.other)];
            finding_.other = other.interval;
            add_evidence(other);
        }
        if (link_.guard >= 0) add_evidence(facts_[static_cast<std::size_t>(link_.guard)]);
        compare();
        if (finding_.outcome == Outcome::not_applicable) return explain_not_applicable();
        if (finding_.outcome == Outcome::undetermined) return explain_missing(slot);
        finding_.explanation = describe(finding_.outcome == Outcome::met);
    }

private:
    void add_evidence(Measurement const& measurement) {
        finding_.evidence.reserve(finding_.evidence.size() + measurement.evidence.size());
        for (auto const& evidence : measurement.evidence) {
            bool known = false;
            for (auto const& old : finding_.evidence) known = known || old.path == evidence.path;
            if (!known) finding_.evidence.push_back(evidence);
        }
    }

    void set_layer(int parameter) {
        if (parameter < 0) return;
        auto const layer = parameters_[static_cast<std::size_t>(parameter)].layer;
        if (layer >= 0) layer_ = layer;
    }

    void compare() {
        layer_ = measuring_layer(standard_, parameters_, standard_.indicators[slot_]);
        if (layer_ < 0 && link_.other >= 0)
            layer_ =
                measuring_layer(standard_, parameters_, standard_.indicators[static_cast<std::size_t>(link_.other)]);
        set_layer(link_.reading);
        set_layer(link_.parameter);
        auto const value = *finding_.value;
        finding_.threshold = threshold_of(standard_, finding_.row, parameters_).value(finding_.other);
        if (!finding_.threshold || !value.exact()) return;
        auto const threshold = *finding_.threshold;
        if (row_.test == Test::within) {
            auto const first = parameters_[static_cast<std::size_t>(link_.parameter)].days.from.number;
            finding_.margin = value.lo < first ? value.lo - first : threshold - value.lo;
        } else {
            bool const from_below = row_.test == Test::at_least || row_.test == Test::present;
            finding_.margin = from_below ? value.lo - threshold : threshold - value.lo;
        }
    }

    BilingualText describe(bool met) const {
        auto const print = [&](Interval of) {
            return criterion19::print_value(standard_, standard_.indicators[slot_], of);
        };
        auto const value = print(*finding_.value);
        auto const other = finding_.other ? print(*finding_.other) : BilingualText();
        auto const threshold = finding_.threshold ? print(exactly(*finding_.threshold)) : BilingualText();
        switch (row_.test) {
            case Test::present:
                return say(met ? Message::flag_yes : Message::flag_no, {name_});
            case Test::equal_to:
                return met && row_.constant == 0 ? say(Message::none_happened, {name_})
                                                 : say(Message::happened, {name_, value});
            case Test::at_least: {
                if (!finding_.other)
                    return say(met ? Message::reaches : Message::falls_short, {name_, value, threshold});
                if (link_.parameter < 0)
                    return say(met ? Message::all_of_whole : Message::not_all_of_whole, {name_, value, other});
                auto const share = parameters_[static_cast<std::size_t>(link_.parameter)].value;
                auto const needed =
                    print_value(ValueKind::count,
                                {needed_part(finding_.other->lo, share),
                                 finding_.other->hi >= max_count ? max_count : needed_part(finding_.other->hi, share)});
                return say(met ? Message::share_reached : Message::share_missed,
                           {name_, value, other, needed, print_percent(share)});
            }
            case Test::at_most:
                return say(met ? Message::within_limit : Message::above_limit,
                           {name_, value, finding_.other ? other : threshold});
            case Test::not_above:
                return say(met ? Message::held : Message::risen, {name_, value, other});
            case Test::falling:
                return say(met ? Message::falling : Message::not_falling, {name_, value, other});
            case Test::within: {
                auto const days = parameters_[static_cast<std::size_t>(link_.parameter)].days;
                if (days == Period{}) return say(Message::dated_any_day, {name_, value});
                return say(met ? Message::dated_inside : Message::dated_outside,
                           {name_, value, print_date(days.from), print_date(days.last())});
            }
            case Test::all_of:
            case Test::any_of:
            case Test::at_least_k:
                break;
        }
        return {};
    }

    void explain_not_applicable() {
        if (link_.guard >= 0 && compare_guard(facts_[static_cast<std::size_t>(link_.guard)].interval,
                                              row_.guard.expected) == Outcome::not_met) {
            auto const guard = name_of(standard_, row_.guard.indicator);
            finding_.explanation = say(Message::guard_not_fulfilled,
                                       {say(row_.guard.expected ? Message::flag_no : Message::flag_yes, {guard})});
            return;
        }
        finding_.explanation = say(Message::no_whole, {name_of(standard_, row_.other)});
    }

    void miss(std::size_t slot) {
        auto const& measured = facts_[slot];
        if (measured.interval.exact()) return;
        auto const indicator = standard_.indicators[slot];
        auto const key = key_of(standard_, indicator);
        for (auto const& known : finding_.missing)
            if (known.indicator == key) return;
        finding_.missing.push_back(
            {key, slot == slot_ ? name_ : name_of(standard_, indicator), measured.interval, measured.reasons});
    }

    void explain_missing(std::size_t slot) {
        miss(slot);
        if (link_.other >= 0) miss(static_cast<std::size_t>(link_.other));
        if (row_.test == Test::falling)
            for (int back = row_.subject.years_back() + 1;
                 back <= row_.subject.years_back() +
                             static_cast<int>(parameters_[static_cast<std::size_t>(link_.parameter)].value) &&
                 back <= max_years_back;
                 ++back)
                miss(static_cast<std::size_t>(standard_.slot_of(Indicator(row_.subject.count(), back))));
        if (link_.guard >= 0) miss(static_cast<std::size_t>(link_.guard));
        if (finding_.missing.empty()) return;
        auto const& first = finding_.missing.front();
        auto const indicator = standard_.indicators[slot];
        bool const nothing_known =
            first.known == facts_.whole_domain(indicator) || kind_ == ValueKind::date || kind_ == ValueKind::flag;
        finding_.explanation = first.reasons.empty() && !nothing_known
                                   ? say(Message::partly_stated, {first.name, print_interval(first.known)})
                               : first.reasons.empty() ? say(Message::not_stated, {first.name})
                                                       : first.reasons.front();
    }

public:
    int layer() const noexcept { return layer_; }

private:
    Standard const& standard_;
    Facts const& facts_;
    ParameterValues const& parameters_;
    Finding& finding_;
    Requirement const& row_;
    RowLink const& link_;
    ValueKind kind_ = ValueKind::count;
    BilingualText name_;
    std::size_t slot_ = 0;
    int layer_ = -1;
};

inline void explain_group(Assessment const& assessment, std::size_t index, Finding& group) {
    std::int64_t children = 0;
    std::int64_t not_met = 0;
    std::int64_t open = 0;
    for (auto const& finding : assessment.findings) {
        if (finding.parent != static_cast<int>(index)) continue;
        ++children;
        not_met += finding.outcome == Outcome::not_met;
        open += finding.outcome == Outcome::undetermined;
    }
    switch (group.outcome) {
        case Outcome::met:
            group.explanation = say(Message::group_met, {});
            break;
        case Outcome::not_met:
            group.explanation = say(Message::group_not_met, {{}, print_number(not_met), print_number(children)});
            break;
        case Outcome::undetermined:
            group.explanation = say(Message::group_undetermined, {{}, print_number(open), print_number(children)});
            break;
        case Outcome::not_applicable:
            group.explanation = say(Message::group_not_applicable, {});
            break;
    }
}

/// The weakest label among the rows that decided: all of them where the outcome rests on all, the best known one where
/// one is enough.
inline Label deciding_label(Assessment const& assessment) {
    Label label;
    bool first = true;
    bool const one_is_enough = assessment.outcome == Outcome::not_met;
    for (auto const& finding : assessment.findings) {
        if (finding.group || finding.outcome != assessment.outcome) continue;
        if (first || (one_is_enough ? label.weaker_than(finding.label) : finding.label.weaker_than(label)))
            label = finding.label;
        first = false;
    }
    return label;
}

}  // namespace detail

}  // namespace v1
}  // namespace criterion19
