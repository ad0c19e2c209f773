// Measures what is put together from several records: titles and ratings, rule sets, targets, decisions.
#pragma once

#include "counts.hpp"
#include "units.hpp"

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace detail {

inline Measurement measure_flag(MeasureContext const& context, Flag flag) {
    Measurement out;
    out.interval = {0, 1};
    auto const* stated = context.unit.flags.find(flag);
    if (stated == nullptr) return out;
    out.interval = exactly(stated->value);
    context.rest_on(out.evidence, "flags", key_of(flag), stated->origin, [&] {
        return fill_in(stated->value ? Wording{"{0}: có", "{0}: yes"} : Wording{"{0}: không", "{0}: no"},
                       {wording_of(flag)});
    });
    return out;
}

/// The body as the dossier names it, or else its kind and level.
inline BilingualText name_of(Issuer const& issuer) {
    if (!issuer.name.empty()) return issuer.name;
    if (!issuer.kind) return {"cơ quan không nêu tên", "an unnamed body"};
    if (!issuer.level) return wording_of(*issuer.kind);
    return fill_in({"{0} {1}", "{0} ({1})"}, {wording_of(*issuer.kind), wording_of(*issuer.level)});
}

/// Says why an attestation of the year is none.
inline void explain_unfit(MeasureContext const& context, Attestation const& entry, AttestationFit fit,
                          std::vector<BilingualText>& reasons) {
    auto const asked = [&] { return wording_of_attesters(row_of(entry.matter).attesters, context.kind); };
    switch (fit) {
        case AttestationFit::counts:
        case AttestationFit::other_year:
            break;
        case AttestationFit::later:
            context.explain(reasons, [&] {
                return fill_in({"xác nhận ngày {0} có sau ngày đánh giá",
                                "the attestation of {0} is later than the day of assessment"},
                               {print_date(*entry.date)});
            });
            break;
        case AttestationFit::no_body:
            context.explain(reasons, [&] {
                return fill_in({"xác nhận không nêu cơ quan nào; cần xác nhận của {0}",
                                "the attestation does not say whose it is; needed is that of {0}"},
                               {asked()});
            });
            break;
        case AttestationFit::other_body:
            context.explain(reasons, [&] {
                return fill_in({"xác nhận của {0} chưa đủ; cần xác nhận của {1}",
                                "the attestation of {0} does not decide; needed is that of {1}"},
                               {name_of(entry.by), asked()});
            });
            break;
    }
}

/// Attestations of the year. Only those of the authority whose word the matter is decide; others are evidence. Those
/// that disagree leave it open.
inline Measurement measure_matter(MeasureContext const& context, Matter matter) {
    Measurement out;
    std::vector<Interval> statements;
    for (std::size_t i = 0; i < context.unit.attestations.size(); ++i) {
        auto const& entry = context.unit.attestations[i];
        if (entry.matter != matter) continue;
        auto const fit = fit_of(context, entry);
        if (fit == AttestationFit::other_year) continue;
        explain_unfit(context, entry, fit, out.reasons);
        if (fit == AttestationFit::later) continue;
        context.rest_on(out.evidence, "attestations", i, entry.origin, [&] {
            return fill_in(entry.holds ? Wording{"{0} xác nhận: đạt", "attested by {0}: holds"}
                                       : Wording{"{0} kết luận: không đạt", "attested by {0}: does not hold"},
                           {name_of(entry.by)});
        });
        if (fit == AttestationFit::counts) statements.push_back(exactly(entry.holds));
    }
    out.interval = read_together(statements, {0, 1});
    if (!statements.empty() && !out.interval.exact())
        context.explain(out.reasons, [] {
            return BilingualText("các xác nhận trái ngược nhau", "the attestations contradict each other");
        });
    return out;
}

inline Measurement as_flag(Measurement measured, Outcome holds) {
    measured.interval = holds == Outcome::met ? exactly(1) : holds == Outcome::not_met ? exactly(0) : Interval{0, 1};
    return measured;
}

/// Title and rating of a force; records of one force that disagree give the range between them.
inline Measurement measure_force(MeasureContext const& context, Force force, Interval& title, Interval& rating) {
    Measurement out;
    title = {0, static_cast<std::int64_t>(EmulationTitle::higher)};
    rating = {0, static_cast<std::int64_t>(Rating::excellent)};
    bool has_title = false;
    bool has_rating = false;
    for (std::size_t i = 0; i < context.unit.forces.size(); ++i) {
        auto const& entry = context.unit.forces[i];
        if (entry.force != force) continue;
        if (entry.title) {
            auto const says = exactly(static_cast<std::int64_t>(*entry.title));
            title = has_title ? hull(title, says) : says;
            has_title = true;
        }
        if (entry.rating) {
            auto const says = exactly(static_cast<std::int64_t>(*entry.rating));
            rating = has_rating ? hull(rating, says) : says;
            has_rating = true;
        }
        if (entry.not_rated && !entry.rating)
            context.explain(out.reasons, [&] {
                return fill_in({"{0}: {1}", "{0}: {1}"}, {wording_of(force), wording_of(*entry.not_rated)});
            });
        context.rest_on(out.evidence, "forces", i, entry.origin, [&] {
            BilingualText text = wording_of(force);
            if (entry.title) text = fill_in({"{0}: {1}", "{0}: {1}"}, {text, wording_of(*entry.title)});
            if (entry.rating) text = fill_in({"{0}: {1}", "{0}: {1}"}, {text, wording_of(*entry.rating)});
            return text;
        });
    }
    return out;
}

/// Titled "tiên tiến" or rated at least so: one of the two is enough.
inline Measurement measure_title_or_rating(MeasureContext const& context, Force force, Rating at_least_rated) {
    Interval title;
    Interval rating;
    auto out = measure_force(context, force, title, rating);
    auto const titled = compare_at_least(title, exactly(static_cast<std::int64_t>(EmulationTitle::advanced)));
    auto const rated = compare_at_least(rating, exactly(static_cast<std::int64_t>(at_least_rated)));
    return as_flag(std::move(out), any_of(titled, rated));
}

/// The police alone: where only a xã is assessed there is no ward guard.
inline Measurement measure_commune_police_title(MeasureContext const& context) {
    Interval police;
    Interval rating;
    auto out = measure_force(context, Force::commune_police, police, rating);
    out.interval = police;
    return out;
}

inline void explain_unknown_ward(MeasureContext const& context, Measurement& out) {
    context.explain(out.reasons, [] {
        return BilingualText("hồ sơ chưa nêu xã hay phường", "the dossier does not say whether it is a ward");
    });
}

/// Wards: the lower of the police's and the ward guard's title; where it is not known whether it is a ward, both.
inline Measurement measure_police_title(MeasureContext const& context) {
    auto out = measure_commune_police_title(context);
    auto const police = out.interval;
    auto const ward = compare_flag(measure_flag(context, Flag::ward).interval);
    if (ward == Outcome::not_met) return out;
    Interval guard;
    Interval rating;
    append(out, measure_force(context, Force::ward_guard, guard, rating));
    out.interval.lo = std::min(police.lo, guard.lo);
    if (ward == Outcome::met)
        out.interval.hi = std::min(police.hi, guard.hi);
    else if (police.exact() && !out.interval.exact())
        explain_unknown_ward(context, out);
    return out;
}

/// Wards: of the police and of the ward guard together; where it is not known whether it is a ward, perhaps both.
inline Measurement measure_police_and_guard_warned(MeasureContext const& context) {
    auto out = measure_count(context, CountKind::police_warned, 0, Excuse::none);
    auto const ward = compare_flag(measure_flag(context, Flag::ward).interval);
    if (ward == Outcome::not_met) return out;
    auto const police = out.interval;
    add(out, measure_count(context, CountKind::ward_guard_warned, 0, Excuse::none));
    if (ward == Outcome::met) return out;
    out.interval.lo = police.lo;
    if (police.exact() && !out.interval.exact()) explain_unknown_ward(context, out);
    return out;
}

inline Measurement measure_rules(MeasureContext const& context, std::initializer_list<Flag> rules) {
    Measurement sum;
    sum.interval = exactly(0);
    for (auto const flag : rules) add(sum, measure_flag(context, flag));
    return sum;
}

/// Defence targets missed: one is enough to fail; all reached counts only where the dossier says that these are all.
inline Measurement measure_defence_targets(MeasureContext const& context) {
    Measurement out;
    out.interval = exactly(0);
    bool const may_grow = context.window_runs();
    for (std::size_t i = 0; i < context.unit.defence_targets.size(); ++i) {
        auto const& target = context.unit.defence_targets[i];
        auto achieved = target.achieved.interval;
        if (may_grow) achieved.hi = max_count;
        auto const reached = compare_at_least(achieved, target.assigned.interval);
        out.interval.lo += reached == Outcome::not_met;
        out.interval.hi += reached != Outcome::met;
        context.rest_on(out.evidence, "defence_targets", i, target.achieved.origin, [&] {
            return fill_in(
                {"{0}: đạt {1} trên {2} được giao", "{0}: {1} of {2} assigned"},
                {target.name, print_interval(target.achieved.interval), print_interval(target.assigned.interval)});
        });
        if (reached == Outcome::undetermined)
            context.explain(out.reasons, [&] {
                return fill_in({"{0}: chưa rõ kết quả", "{0}: result not known"}, {target.name});
            });
    }
    if (may_grow && out.interval.hi > 0) context.explain_running_window(out.reasons);
    auto complete = measure_flag(context, Flag::defence_targets_complete);
    bool const are_all = complete.interval.lo == 1;
    append(out, std::move(complete));
    if (context.unit.defence_targets.empty() || !are_all) {
        out.interval.hi = max_count;
        if (!context.unit.defence_targets.empty())
            context.explain(out.reasons, [] {
                return BilingualText("hồ sơ chưa nêu đây là toàn bộ chỉ tiêu quốc phòng được giao",
                                     "the dossier does not say that these are all defence targets assigned");
            });
    }
    return out;
}

inline Measurement measure_recognition(MeasureContext const& context, Title title, int first_recognition_year) {
    Measurement out;
    out.interval = {0, 1};
    bool first = true;
    for (std::size_t i = 0; i < context.unit.recognitions.size(); ++i) {
        auto const& entry = context.unit.recognitions[i];
        bool const of_year = title == Title::safe_unit
                                 ? entry.year == context.year
                                 : entry.year >= first_recognition_year && entry.year <= context.year;
        if (entry.title != title || !of_year) continue;
        auto const fit = fit_of(context, context.kind, entry);
        if (fit == RecognitionFit::later) continue;
        if (fit == RecognitionFit::other_body)
            context.explain(out.reasons, [&] {
                return fill_in({"quyết định của {0} không tính: không phải cơ quan có thẩm quyền công nhận",
                                "the decision of {0} does not count: it is not a body that can decide on the title"},
                               {name_of(entry.by)});
            });
        context.rest_on(out.evidence, "recognitions", i, entry.origin, [&] {
            return fill_in(entry.recognised ? Wording{"công nhận {0}, năm {1}", "recognised: {0}, {1}"}
                                            : Wording{"không công nhận {0}, năm {1}", "not recognised: {0}, {1}"},
                           {wording_of(title), std::to_string(entry.year)});
        });
        if (fit != RecognitionFit::counts) continue;
        auto const says = exactly(entry.recognised);
        out.interval = first ? says : hull(out.interval, says);
        first = false;
    }
    if (title == Title::safe_unit && rest_on_not_issued(context, Issued::recognition, context.window(), out.evidence)) {
        out.interval = first ? exactly(0) : hull(out.interval, exactly(0));
        first = false;
    }
    if (!first && !out.interval.exact())
        context.explain(out.reasons, [] {
            return BilingualText("các quyết định trái ngược nhau", "the decisions contradict each other");
        });
    return out;
}

/// Whether a decision on the title of the year counts, or the word that none was made.
inline bool is_decided(MeasureContext const& context, Title title) {
    auto const& unit = context.unit;
    return std::any_of(unit.recognitions.begin(), unit.recognitions.end(),
                       [&](Recognition const& entry) {
                           return entry.title == title && entry.year == context.year &&
                                  fit_of(context, context.kind, entry) == RecognitionFit::counts;
                       }) ||
           std::any_of(unit.not_issued.begin(), unit.not_issued.end(), [&](NotIssued const& entry) {
               return counts(context, entry, Issued::recognition, context.window());
           });
}

/// Whether an authority found that security and order were not maintained: by an attestation, or by a figure.
inline Measurement measure_negative_attestation(MeasureContext const& context) {
    auto out =
        measure_one_count(context, CountKind::negative_attestations, context.year, context.window(), Excuse::none);
    out.interval = {std::min<std::int64_t>(out.interval.lo, 1), std::min<std::int64_t>(out.interval.hi, 1)};
    return out;
}

/// Staff, and in a school the learners too.
inline Measurement measure_people(UnitMeasures& units, Total staff, Total learners) {
    auto out = units.of(staff);
    if (units.context().kind == UnitKind::school) add(out, units.of(learners));
    return out;
}

/// Sum of counts of the year.
inline Measurement measure_sum(MeasureContext const& context, std::initializer_list<CountKind> kinds) {
    Measurement sum;
    sum.interval = exactly(0);
    for (auto const kind : kinds) add(sum, measure_count(context, kind, 0, Excuse::none));
    return sum;
}

/// How many rule sets are in place, or of no concern to the unit as it states.
inline Measurement measure_settled_rules(MeasureContext const& context,
                                         std::initializer_list<std::pair<Flag, Flag>> rules) {
    Measurement sum;
    sum.interval = exactly(0);
    for (auto const& [in_place, not_concerned] : rules) {
        auto rule = measure_flag(context, in_place);
        auto const other = measure_flag(context, not_concerned);
        auto const settled = any_of(compare_flag(rule.interval), compare_flag(other.interval));
        append(rule, Measurement(other));
        add(sum, as_flag(std::move(rule), settled));
    }
    return sum;
}

/// Deputy commanders that a commune of the first group may have, and others must; where the group is not known, both.
inline Measurement measure_deputies(Measurement group, Outcome is_first, std::int64_t first, std::int64_t others) {
    group.interval = is_first == Outcome::met       ? exactly(first)
                     : is_first == Outcome::not_met ? exactly(others)
                                                    : Interval{std::min(first, others), std::max(first, others)};
    return group;
}

/// Điều kiện "không phức tạp về an ninh, trật tự": recognised under 124/2021/TT-BCA for the year. Without a decision a
/// commune that does not meet that standard is not; one that does may be.
inline Measurement measure_not_complex(UnitMeasures& units) {
    auto const& context = units.context();
    auto out = measure_recognition(context, Title::safe_unit, context.year);
    if (out.interval.exact() || is_decided(context, Title::safe_unit)) return out;
    for (auto const* standard : context.standard.unit_standards) {
        if (standard->unit != UnitKind::commune) continue;
        auto const own = units.judge_whole(*standard);
        if (own == Outcome::not_met) out.interval = exactly(0);
        context.explain(out.reasons, [&] {
            return fill_in({"kết quả đánh giá theo {0}: {1}", "assessment under {0}: {1}"},
                           {standard->title, wording_of(own)});
        });
    }
    return out;
}

inline Measurement measure_composite(UnitMeasures& units, Composite composite) {
    auto const& context = units.context();
    auto const flag = [&](Flag which) { return compare_flag(measure_flag(context, which).interval); };
    auto const flags = [&](std::initializer_list<Flag> which) {
        Measurement all;
        for (auto const entry : which) append(all, measure_flag(context, entry));
        return all;
    };
    switch (composite) {
        case Composite::units:
            return measure_pooled(units, UnitState::in_scope);
        case Composite::units_registered:
            return measure_pooled(units, UnitState::registered);
        case Composite::units_recognised:
            return measure_recognised_part(units);
        case Composite::units_share_base:
            return measure_recognised_base(units);
        case Composite::people:
            return measure_people(units, Total::staff, Total::learners);
        case Composite::people_briefed:
            return measure_people(units, Total::staff_briefed, Total::learners_briefed);
        case Composite::people_signed:
            return measure_people(units, Total::staff_signed, Total::learners_signed);
        case Composite::rules_of_agency:
            return measure_rules(context,
                                 {Flag::rules_guarding, Flag::rules_state_secrets, Flag::rules_internal_politics,
                                  Flag::rules_labour_safety, Flag::rules_fire, Flag::rules_environment});
        case Composite::rules_of_school:
        case Composite::rules_of_school_2012:
            return measure_rules(
                context, {Flag::rules_guarding, Flag::rules_internal_politics, Flag::rules_learners, Flag::rules_fire});
        case Composite::rules_of_agency_2012:
            return measure_rules(context, {Flag::rules_guarding, Flag::rules_state_secrets,
                                           Flag::rules_internal_politics, Flag::rules_fire});
        case Composite::police_title:
            return measure_police_title(context);
        case Composite::commune_police_title:
            return measure_commune_police_title(context);
        case Composite::police_and_guard_warned:
            return measure_police_and_guard_warned(context);
        case Composite::force_rating: {
            Interval title;
            Interval rating;
            auto out = measure_force(context, Force::security_force, title, rating);
            out.interval = rating;
            return out;
        }
        case Composite::force_title_or_rating:
            return measure_title_or_rating(context, Force::security_force, Rating::completed);
        case Composite::guard_title_or_rating:
            return measure_title_or_rating(context, Force::guard, Rating::well);
        case Composite::serious_events:
            return measure_sum(context, {CountKind::serious_fires, CountKind::serious_traffic_accidents,
                                         CountKind::serious_labour_accidents});
        case Composite::negative_attestation_made:
            return measure_negative_attestation(context);
        case Composite::defence_targets_missed:
            return measure_defence_targets(context);
        case Composite::three_kind_models: {
            auto sum = measure_total(units, Total::crime_models);
            add(sum, measure_total(units, Total::traffic_models));
            add(sum, measure_total(units, Total::fire_models));
            return sum;
        }
        case Composite::recognised_safe:
            return measure_recognition(context, Title::safe_unit, context.year);
        case Composite::recognised_new_rural:
            // A period is named by the year before its decision came ("2021 - 2025": 318/QĐ-TTg of 08/03/2022).
            return measure_recognition(context, Title::new_rural,
                                       static_cast<int>(to_date(context.standard.in_force.from).year()) - 1);
        case Composite::deputies_allowed:
        case Composite::deputies_required: {
            auto const first = any_of(any_of(flag(Flag::type_1), flag(Flag::border)), flag(Flag::coastal_or_island));
            bool const allowed = composite == Composite::deputies_allowed;
            return measure_deputies(flags({Flag::type_1, Flag::border, Flag::coastal_or_island}), first,
                                    allowed ? context.parameter("deputies_in_first_group", 2) : 0, 1);
        }
        case Composite::deputies_allowed_2025:
            return measure_deputies(flags({Flag::key_defence}), flag(Flag::key_defence), 2, 1);
        case Composite::deputies_required_2025:
            return measure_deputies(flags({Flag::key_defence}), flag(Flag::key_defence), 0, 1);
        case Composite::standing_unit_due:
            if (context.parameter("standing_unit_where", 0) == 0)
                return as_flag(flags({Flag::key_defence}), flag(Flag::key_defence));
            return as_flag(flags({Flag::key_defence, Flag::standing_unit_asked}),
                           all_of(flag(Flag::key_defence), flag(Flag::standing_unit_asked)));
        case Composite::party_cell_asked: {
            if (context.parameter("party_resolution_where", 0) == 1)
                return as_flag(flags({Flag::has_party_organisation}), flag(Flag::has_party_organisation));
            Measurement always;
            always.interval = exactly(1);
            return always;
        }
        case Composite::has_sub_units: {
            auto all = units.of(Total::sub_units);
            auto const holds = compare_at_least(all.interval, exactly(1));
            return as_flag(std::move(all), holds);
        }
        case Composite::sub_units_base:
            return units.of(context.parameter("sub_unit_share_of", 0) == 0 ? Total::sub_units_eligible
                                                                           : Total::sub_units);
        case Composite::rules_of_agency_settled:
            return measure_settled_rules(context,
                                         {{Flag::rules_guarding, Flag::guarding_not_concerned},
                                          {Flag::rules_state_secrets, Flag::state_secrets_not_concerned},
                                          {Flag::rules_internal_politics, Flag::internal_politics_not_concerned},
                                          {Flag::rules_labour_safety, Flag::labour_safety_not_concerned},
                                          {Flag::rules_fire, Flag::fire_not_concerned},
                                          {Flag::rules_environment, Flag::environment_not_concerned}});
        case Composite::rules_of_school_settled:
            return measure_settled_rules(context,
                                         {{Flag::rules_guarding, Flag::guarding_not_concerned},
                                          {Flag::rules_internal_politics, Flag::internal_politics_not_concerned},
                                          {Flag::rules_learners, Flag::learners_not_concerned},
                                          {Flag::rules_fire, Flag::fire_not_concerned}});
        case Composite::not_complex_in_security:
            return measure_not_complex(units);
        case Composite::has_eligible_sub_units: {
            auto eligible = units.of(Total::sub_units_eligible);
            auto const holds = compare_at_least(eligible.interval, exactly(1));
            return as_flag(std::move(eligible), holds);
        }
        case Composite::guard_to_be_rated:
            return as_flag(flags({Flag::has_guard_force, Flag::guard_eligible}),
                           all_of(flag(Flag::has_guard_force), flag(Flag::guard_eligible)));
    }
    return {};
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
