// Two assessments side by side: rows are matched first, then compared.
#include "assess/explanation.hpp"
#include "parameters.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/compare.hpp>
#include <criterion19/law/domains.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace detail {

namespace {

/// Indicators that stand for one subject matter in texts that replaced each other.
struct SameSubject {
    Indicator earlier;
    Indicator later;
};

constexpr SameSubject same_subjects[] = {
    {Total::households_pledged, Total::households_registered},
    {Total::hamlets_recognised, Composite::units_recognised},
    {Total::self_management_models, Total::effective_models},
    {Total::self_protection_models, Total::effective_models},
    {Composite::people_signed, Composite::people_briefed},
    {Composite::rules_of_agency_2012, Composite::rules_of_agency},
    {Composite::rules_of_school_2012, Composite::rules_of_school},
    {Composite::force_title_or_rating, Composite::force_rating},
    {CountKind::complex_disputes, CountKind::complex_long_disputes},
    {CountKind::police_warned, CountKind::police_disciplined},
    {Composite::police_and_guard_warned, CountKind::police_disciplined},
    {CountKind::unlawful_strikes_alone, CountKind::unlawful_strikes},
    {CountKind::sabotage, CountKind::key_work_sabotage},
    {CountKind::force_warned, CountKind::force_disciplined},
    {CountKind::serious_labour_accidents, CountKind::fatal_labour_accidents},
    {CountKind::prolonged_mass_complaints, CountKind::unlawful_prolonged_mass_complaints},
    {Composite::serious_events, CountKind::serious_fires},
    {CountKind::members_social_evils, CountKind::members_social_evils_warned},
};

/// The count without what it leaves out: every serious fire, for those outside force majeure.
constexpr Indicator without_excuse(Indicator indicator) noexcept {
    return indicator.is_count() ? Indicator(indicator.count(), indicator.years_back()) : indicator;
}

constexpr bool is_same_subject(Indicator a, Indicator b) noexcept {
    auto const x = without_excuse(a);
    auto const y = without_excuse(b);
    if (x == y) return true;
    for (auto const& pair : same_subjects)
        if ((pair.earlier == x && pair.later == y) || (pair.earlier == y && pair.later == x)) return true;
    return false;
}

/// Beside an article an annex says by which one it is applied: the place is the same.
bool is_same_place(Citation const& a, Citation const& b) noexcept {
    return a.instrument != nullptr && b.instrument != nullptr && a.instrument->id == b.instrument->id &&
           a.article == b.article && a.clause == b.clause && a.point == b.point &&
           (!a.article.empty() || a.annex.vi == b.annex.vi);
}

class Comparer {
public:
    Comparer(Assessment const& before, Assessment const& after)
        : before_(before),
          after_(after),
          partner_(after.findings.size(), -1),
          taken_(before.findings.size(), false),
          by_(after.findings.size(), MatchedBy::nothing) {}

    Comparison run() {
        Comparison out;
        out.before = before_.outcome;
        out.after = after_.outcome;
        match(MatchedBy::id, [&](Finding const& a, Finding const& b) { return a.id == b.id; });
        if (!before_.findings.empty() && !after_.findings.empty() && partner_[0] < 0) pair(0, 0, MatchedBy::root);
        match(MatchedBy::place, [&](Finding const& a, Finding const& b) {
            return a.group == b.group && a.text == b.text &&
                   is_same_place(row(before_, a).citation, row(after_, b).citation);
        });
        match(MatchedBy::indicator, [&](Finding const& a, Finding const& b) {
            return !a.group && !b.group && row(before_, a).test == row(after_, b).test &&
                   subject(before_, a) == subject(after_, b);
        });
        match(MatchedBy::subject, [&](Finding const& a, Finding const& b) {
            return !a.group && !b.group && is_same_subject(subject(before_, a), subject(after_, b));
        });
        for (std::size_t i = 0; i < after_.findings.size(); ++i) {
            ComparedRow entry;
            entry.after = i;
            entry.matched = by_[i];
            if (partner_[i] >= 0) entry.before = static_cast<std::size_t>(partner_[i]);
            finish(out, std::move(entry));
        }
        for (std::size_t i = 0; i < before_.findings.size(); ++i) {
            if (taken_[i]) continue;
            ComparedRow entry;
            entry.before = i;
            finish(out, std::move(entry));
        }
        compare_parameters(out);
        return out;
    }

private:
    static Requirement const& row(Assessment const& assessment, Finding const& finding) {
        return assessment.standard->rows[finding.row];
    }
    /// Declared indicators of two standards have nothing to do with each other.
    Indicator subject(Assessment const& assessment, Finding const& finding) const {
        auto const indicator = assessment.standard->indicators[static_cast<std::size_t>(
            subject_slot(*assessment.standard, finding.row, assessment.parameters))];
        bool const strange = indicator.is_declared() && before_.standard != after_.standard;
        return strange ? Indicator::from_number(&assessment == &before_ ? -1 : -2) : indicator;
    }
    void pair(std::size_t a, std::size_t b, MatchedBy by) {
        partner_[b] = static_cast<int>(a);
        taken_[a] = true;
        by_[b] = by;
    }
    template <class Fits>
    void match(MatchedBy by, Fits fits) {
        for (std::size_t b = 0; b < after_.findings.size(); ++b)
            for (std::size_t a = 0; a < before_.findings.size() && partner_[b] < 0; ++a)
                if (!taken_[a] && fits(before_.findings[a], after_.findings[b])) pair(a, b, by);
    }

    static ValueKind kind_of(Assessment const& assessment, Finding const& finding) {
        return value_kind(*assessment.standard, assessment.standard->indicators[static_cast<std::size_t>(subject_slot(
                                                    *assessment.standard, finding.row, assessment.parameters))]);
    }
    static BilingualText printed(Assessment const& assessment, Finding const& finding) {
        auto const kind = kind_of(assessment, finding);
        if (kind == ValueKind::flag && finding.value->exact())
            return finding.value->lo == 1 ? BilingualText{"có", "yes"} : BilingualText{"không", "no"};
        if (!finding.value->exact() &&
            *finding.value == assessment.facts.whole_domain(assessment.standard->indicators[static_cast<std::size_t>(
                                  subject_slot(*assessment.standard, finding.row, assessment.parameters))]))
            return {"chưa rõ", "not known"};
        if (!finding.other || assessment.standard->rows[finding.row].test != Test::at_least)
            return print_value(assessment, finding, *finding.value);
        return fill_in({"{0}/{1}", "{0}/{1}"}, {print_value(assessment, finding, *finding.value),
                                                print_value(assessment, finding, *finding.other)});
    }
    static int height(Outcome outcome) {
        return outcome == Outcome::met ? 2 : outcome == Outcome::undetermined ? 1 : 0;
    }

    void finish(Comparison& out, ComparedRow entry) {
        auto const* a = entry.before ? &before_.findings[*entry.before] : nullptr;
        auto const* b = entry.after ? &after_.findings[*entry.after] : nullptr;
        bool const leaf = !(a != nullptr ? a : b)->group;
        if (a == nullptr) {
            entry.shift = Shift::added;
            out.added += leaf;
            entry.text = fill_in(wording_of(ShiftText::added), {{}, wording_of(b->outcome)});
        } else if (b == nullptr) {
            entry.shift = Shift::removed;
            out.removed += leaf;
            entry.text = fill_in(wording_of(ShiftText::removed), {wording_of(a->outcome)});
        } else {
            compare_pair(*a, *b, entry);
            out.improved += leaf && entry.shift == Shift::improved;
            out.worsened += leaf && entry.shift == Shift::worsened;
        }
        out.rows.push_back(std::move(entry));
    }

    void compare_pair(Finding const& a, Finding const& b, ComparedRow& entry) const {
        bool const values = a.value && b.value;
        if (values && a.value->exact() && b.value->exact() && kind_of(before_, a) == kind_of(after_, b))
            entry.difference = b.value->lo - a.value->lo;
        bool const other_value = values && (*a.value != *b.value || a.other != b.other);
        bool const other_threshold = a.threshold != b.threshold;
        if (a.outcome != b.outcome) {
            entry.shift = a.outcome == Outcome::not_applicable    ? Shift::applies
                          : b.outcome == Outcome::not_applicable  ? Shift::lapsed
                          : height(a.outcome) < height(b.outcome) ? Shift::improved
                                                                  : Shift::worsened;
        } else if (other_value || other_threshold) {
            entry.shift = Shift::value;
        }
        BilingualText const was = wording_of(a.outcome);
        BilingualText const is = wording_of(b.outcome);
        if (a.outcome != b.outcome && !other_value) {
            entry.text = fill_in(wording_of(ShiftText::outcome), {was, is});
        } else if (a.outcome != b.outcome) {
            entry.text =
                fill_in(wording_of(ShiftText::outcome_value), {was, is, printed(before_, a), printed(after_, b)});
        } else if (other_value) {
            entry.text = fill_in(wording_of(ShiftText::value), {was, is, printed(before_, a), printed(after_, b)});
        } else if (other_threshold && a.threshold && b.threshold) {
            auto const print = [](Assessment const& of, Finding const& finding) {
                return print_value(of, finding, exactly(*finding.threshold));
            };
            entry.text = fill_in(wording_of(ShiftText::threshold), {was, is, print(before_, a), print(after_, b)});
        } else {
            entry.text = fill_in(wording_of(ShiftText::same), {was});
        }
    }

    void compare_parameters(Comparison& out) const {
        auto const& standard = *after_.standard;
        for (std::size_t i = 0; i < standard.parameters.size(); ++i) {
            auto const& parameter = standard.parameters[i];
            auto const earlier = before_.standard->parameter_index(parameter.key);
            if (earlier < 0) continue;
            auto const& old_parameter = before_.standard->parameters[static_cast<std::size_t>(earlier)];
            auto const& was = before_.parameters[static_cast<std::size_t>(earlier)];
            auto const& is = after_.parameters[i];
            if (was.value == is.value && parameter.kind == old_parameter.kind) continue;
            std::string layer;
            if (is.layer >= 0 && static_cast<std::size_t>(is.layer) < after_.layers.size())
                layer = after_.layers[static_cast<std::size_t>(is.layer)];
            out.parameters.push_back({std::string(parameter.key), parameter.name, print_value(old_parameter, was.value),
                                      print_value(parameter, is.value), std::move(layer)});
        }
    }

    Assessment const& before_;
    Assessment const& after_;
    std::vector<int> partner_;  ///< of each finding after: its finding before
    std::vector<bool> taken_;   ///< findings before that have a partner
    std::vector<MatchedBy> by_;
};

}  // namespace

}  // namespace detail

Comparison compare(Assessment const& before, Assessment const& after) {
    return detail::Comparer(before, after).run();
}

}  // namespace v1
}  // namespace criterion19
