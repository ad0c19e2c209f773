// Measures totals, and the units inside a commune: in scope, registered, recognised.
#pragma once

#include "agreement.hpp"
#include "context.hpp"
#include "recognitions.hpp"
#include "relations.hpp"
#include "same_name.hpp"

#include <criterion19/judge/kernel.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// Outcome of a unit under a standard, as `assess` would give it: judged bottom up, so passed in.
using JudgeUnit = std::function<Outcome(std::size_t unit, Standard const& standard)>;
/// Stands for the dossier itself where a `JudgeUnit` asks for a unit.
inline constexpr auto whole_dossier = static_cast<std::size_t>(-1);

/// Whether the theme of a listed model is one that the total is about.
inline bool is_of_theme(IndicatorRow const& asked, MovementModel const& model) noexcept {
    return asked.theme == ModelTheme::other || model.theme == asked.theme;
}

/// Whether a listed model counts for a total, where its theme is right.
inline Tri counts_for(IndicatorRow const& asked, MovementModel const& model) {
    if (model.effective) return tri(*model.effective || asked.models == ModelTest::any);
    return asked.models == ModelTest::said_effective ? Tri::unknown : Tri::yes;
}

/// How many models the dossier lists for a total. The list never claims to be complete: it gives "at least".
inline std::int64_t count_listed_models(MeasureContext const& context, IndicatorRow const& asked) {
    std::int64_t least = 0;
    for (auto const& model : context.unit.models)
        if (is_of_theme(asked, model) && counts_for(asked, model) == Tri::yes) least += model.count.interval.lo;
    return std::min(least, max_count);
}

/// The models that count are evidence; of those that may, why it is not known.
inline void rest_on_models(MeasureContext const& context, IndicatorRow const& asked, Measurement& out) {
    for (std::size_t i = 0; i < context.unit.models.size(); ++i) {
        auto const& model = context.unit.models[i];
        auto const counts = counts_for(asked, model);
        if (!is_of_theme(asked, model) || counts == Tri::no) continue;
        auto const name = [&] {
            return fill_in({"mô hình {0}", "model {0}"},
                           {model.name.empty() ? BilingualText(wording_of(model.theme)) : BilingualText(model.name)});
        };
        if (counts == Tri::unknown) {
            context.explain(out.reasons, [&] {
                return fill_in(
                    {"{0}: chưa nêu có hoạt động hiệu quả không", "{0}: not stated whether it works effectively"},
                    {name()});
            });
            continue;
        }
        if (model.count.interval.lo == 0)
            context.explain(out.reasons, [&] {
                return fill_in({"{0}: không nêu số lượng", "{0}: its number is not given"}, {name()});
            });
        context.rest_on(out.evidence, "models", i, model.origin, name);
    }
}

/// Whether the law counts the unit: no armed forces, small or micro enterprises, primary schools or preschools; only
/// what is managed by the commune or delegated to it (124/2021/TT-BCA, Điều 1 khoản 2, Điều 5 khoản 4).
inline Tri is_in_scope(Unit const& unit) {
    auto const flag = [&](Flag which) {
        auto const* stated = unit.flags.find(which);
        return stated == nullptr ? Tri::unknown : tri(stated->value);
    };
    switch (unit.kind) {
        case UnitKind::hamlet:
            return Tri::yes;
        case UnitKind::agency:
            return (!flag(Flag::armed_forces)) & flag(Flag::managed_by_commune);
        case UnitKind::enterprise:
            return (!flag(Flag::small_or_micro)) & flag(Flag::managed_by_commune);
        case UnitKind::school:
            return (!flag(Flag::primary_or_preschool)) & flag(Flag::managed_by_commune);
        case UnitKind::commune:
            break;
    }
    return Tri::no;
}

inline Tri is_registered(MeasureContext const& context, Unit const& unit) {
    for (auto const& entry : unit.registrations) {
        if (entry.title != Title::safe_unit) continue;
        if (entry.year ? *entry.year == context.year : entry.date && calendar_year(context.year).contains(*entry.date))
            return Tri::yes;
    }
    return Tri::unknown;
}

/// A decision on the unit's title for the year, or the word that none was made; where they disagree it is unknown.
inline boost::optional<Tri> decided(MeasureContext const& context, Unit const& unit, Title title) {
    boost::optional<Tri> out;
    auto const take = [&](bool recognised) {
        auto const says = tri(recognised);
        out = out && *out != says ? Tri::unknown : says;
    };
    for (auto const& entry : unit.recognitions)
        if (entry.title == title && entry.year == context.year &&
            fit_of(context, unit.kind, entry) == RecognitionFit::counts)
            take(entry.recognised);
    for (auto const& entry : unit.not_issued)
        if (title == Title::safe_unit && counts(context, entry, Issued::recognition, context.window())) take(false);
    return out;
}

/// Recognised by decision. Without one, a unit that does not meet its own rows is not recognised; one that does may be.
inline Tri is_recognised(MeasureContext const& context, std::size_t index, JudgeUnit const& judge_unit) {
    auto const& unit = context.dossier.units[index];
    if (auto const decision = decided(context, unit, Title::safe_unit)) return *decision;
    for (auto const* standard : context.standard.unit_standards) {
        if (standard->unit != unit.kind && !(standard->unit == UnitKind::agency && unit.kind == UnitKind::enterprise))
            continue;
        if (judge_unit(index, *standard) == Outcome::not_met) return Tri::no;
    }
    return Tri::unknown;
}

/// The listed units of one kind in each state: how many surely are, and how many in scope surely are not recognised.
/// Entries that may be one unit count once as long as they say the same, and not at all where they do not.
struct ListedUnits {
    std::int64_t entries = 0;  ///< in scope, or perhaps
    std::int64_t in_scope = 0;
    std::int64_t registered = 0;
    std::int64_t recognised = 0;
    std::int64_t not_recognised = 0;
    std::vector<Tri> scope;  ///< of each entry
    std::vector<Tri> registration;
    std::vector<Tri> recognition;
    std::vector<std::size_t> units;  ///< indices of the entries
};

inline ListedUnits list_units(MeasureContext const& context, UnitKind kind, JudgeUnit const& judge_unit) {
    ListedUnits out;
    for (std::size_t u = 0; u < context.dossier.units.size(); ++u) {
        auto const& unit = context.dossier.units[u];
        if (unit.kind != kind) continue;
        auto const scope = is_in_scope(unit);
        if (scope == Tri::no) continue;
        out.units.push_back(u);
        out.scope.push_back(scope);
        out.registration.push_back(is_registered(context, unit));
        out.recognition.push_back(is_recognised(context, u, judge_unit));
    }
    out.entries = static_cast<std::int64_t>(out.units.size());
    auto const groups = group_alike(context.dossier.units, out.units);
    struct Group {
        bool in_scope = false;
        bool registered = false;
        bool recognised = false;
        bool refused = false;
        bool refused_in_scope = false;
    };
    std::vector<Group> told(groups.count);
    for (std::size_t i = 0; i < out.units.size(); ++i) {
        auto& group = told[groups.of[i]];
        bool const sure = out.scope[i] == Tri::yes;
        group.in_scope = group.in_scope || sure;
        group.registered = group.registered || (sure && out.registration[i] == Tri::yes);
        group.recognised = group.recognised || (sure && out.recognition[i] == Tri::yes);
        group.refused = group.refused || out.recognition[i] == Tri::no;
        group.refused_in_scope = group.refused_in_scope || (sure && out.recognition[i] == Tri::no);
    }
    for (auto const& group : told) {
        out.in_scope += group.in_scope;
        out.registered += group.registered;
        out.recognised += group.recognised && !group.refused;
        out.not_recognised += group.refused_in_scope && !group.recognised;
    }
    return out;
}

/// Why an exercise of the Party term can still come.
inline BilingualText why_term_is_open(MeasureContext const& context) {
    auto const& term_end = context.dossier.party_term_end;
    if (!term_end)
        return {"hồ sơ chưa nêu ngày cuối nhiệm kỳ của đảng bộ xã",
                "the dossier does not say when the term of the commune's Party committee ends"};
    return fill_in({"nhiệm kỳ của đảng bộ xã đến {0} chưa hết", "the term of the Party committee runs until {0}"},
                   {print_date(*term_end)});
}

/// All totals of a unit, from what is stated of them and from the lists of units and models: each family of totals is
/// read once.
class UnitMeasures {
public:
    UnitMeasures(MeasureContext const& context, JudgeUnit judge) : context_(context), judge_(std::move(judge)) {}

    MeasureContext const& context() const noexcept { return context_; }

    Interval value_of(Total total) {
        if (!known_[at(total)]) keep([&] { read_family(total); });
        context_.add_reads(kept_reads_);
        return *known_[at(total)];
    }

    /// The value with what it rests on, and why it is not known better.
    Measurement of(Total total) {
        Measurement out;
        out.interval = value_of(total);
        out.disagrees = !agrees_[at(total)];
        if (!context_.explains) return out;
        if (auto const* stated = context_.unit.totals.find(total))
            context_.rest_on(out.evidence, "totals", key_of(total), stated->origin, [&] {
                return fill_in({"{0}: {1}", "{0}: {1}"}, {wording_of(total), print_interval(stated->interval)});
            });
        auto const& row = row_of(total);
        if (counts_models(row)) rest_on_models(context_, row, out);
        for (auto const& totals : unit_totals)
            if (totals.kind == row.unit_kind) rest_on_units(totals, row.unit_state, out);
        if (out.disagrees)
            context_.explain(out.reasons, [&] {
                return fill_in({"các số liệu nêu về {0} không thống nhất", "what is stated of {0} does not agree"},
                               {wording_of(total)});
            });
        if (out.interval.exact()) {
            out.reasons.clear();
        } else if (total == Total::defence_exercises && context_.unit.totals.find(total) != nullptr) {
            context_.explain(out.reasons, [&] { return why_term_is_open(context_); });
        } else if (out.interval.lo > 0 && row.grows && context_.window_runs()) {
            context_.explain_running_window(out.reasons);
        }
        return out;
    }

    /// Outcome of the dossier itself by another standard.
    Outcome judge_whole(Standard const& standard) const { return judge_(whole_dossier, standard); }

    ListedUnits const& listed(UnitTotals const& totals) {
        auto& known = listed_[&totals - unit_totals];
        if (!known)
            keep([&] {
                known = context_.is_whole_dossier() ? list_units(context_, totals.kind, judge_) : ListedUnits();
            });
        context_.add_reads(kept_reads_);
        return *known;
    }

private:
    static std::size_t at(Total total) noexcept { return static_cast<std::size_t>(total); }

    /// Makes what is kept for several slots: each of them has read the parameters that it was made by.
    template <class Make>
    void keep(Make const& make) {
        auto const before = context_.reads();
        context_.forget_reads();
        make();
        kept_reads_.add(context_.reads());
        context_.add_reads(before);
    }

    /// The pooled numbers bind the four kinds together only where one of them is stated.
    bool is_pooled_stated() const noexcept {
        auto const& totals = context_.unit.totals;
        return totals.find(Total::units) != nullptr || totals.find(Total::units_registered) != nullptr ||
               totals.find(Total::units_recognised) != nullptr;
    }

    /// Reads the total with all those that it bounds, directly or through others.
    void read_family(Total first) {
        bool member[term_count<Total>()] = {};
        member[at(first)] = true;
        bool const pooled = is_pooled_stated();
        auto const join = [&](Total a, Total b) {
            bool const grown = member[at(a)] != member[at(b)];
            if (grown) member[at(a)] = member[at(b)] = true;
            return grown;
        };
        for (bool grown = true; grown;) {
            grown = false;
            for (auto const& pair : total_parts) grown = join(pair.part, pair.whole) || grown;
            if (pooled)
                for (auto const& totals : unit_totals) grown = join(totals.in_scope, Total::units) || grown;
        }
        family_.clear();
        Family::Number number[term_count<Total>()] = {};
        for (std::size_t t = 0; t < term_count<Total>(); ++t)
            if (member[t]) number[t] = family_.add();
        for (auto const& pair : total_parts)
            if (member[at(pair.part)]) family_.bound(number[at(pair.part)], number[at(pair.whole)]);
        for (auto const& entry : context_.unit.totals)
            if (member[at(entry.first)]) family_.state(number[at(entry.first)], entry.second.interval);
        for (auto const& totals : unit_totals)
            if (member[at(totals.in_scope)]) state_units(totals, number);
        state_models(member, number);
        if (pooled && member[at(Total::units)]) {
            add_sum(Total::units, &UnitTotals::in_scope, number);
            add_sum(Total::units_registered, &UnitTotals::registered, number);
            add_sum(Total::units_recognised, &UnitTotals::recognised, number);
            add_others(Total::units_registered, &UnitTotals::registered, number);
            add_others(Total::units_recognised, &UnitTotals::recognised, number);
        }
        family_.settle();
        for (std::size_t t = 0; t < term_count<Total>(); ++t) {
            if (!member[t]) continue;
            known_[t] = family_[number[t]];
            agrees_[t] = family_.agrees();
        }
        // Disagreement is settled first; then what can still grow is "at least", up to a whole that agrees.
        if (context_.window_runs()) {
            for (std::size_t t = 0; t < term_count<Total>(); ++t)
                if (member[t] && row_of(static_cast<Total>(t)).grows) known_[t]->hi = max_count;
            if (family_.agrees())
                for (auto const& pair : total_parts)
                    if (member[at(pair.part)])
                        known_[at(pair.part)]->hi = std::min(known_[at(pair.part)]->hi, known_[at(pair.whole)]->hi);
        }
        // An exercise counts in the whole term of the Party committee: one can still be held to its last day.
        auto const& term_end = context_.dossier.party_term_end;
        if (member[at(Total::defence_exercises)] && !(term_end && to_day(*term_end) < context_.as_of))
            known_[at(Total::defence_exercises)]->hi = max_count;
    }

    void add_sum(Total whole, Total UnitTotals::*part, Family::Number const* number) {
        Family::Number parts[std::size(unit_totals)] = {};
        for (std::size_t i = 0; i < std::size(unit_totals); ++i) parts[i] = number[at(unit_totals[i].*part)];
        family_.sum(number[at(whole)], parts);
    }

    /// The units that are not in the part, of each kind and pooled, are numbers too: all not registered are those of
    /// the four kinds together.
    void add_others(Total pooled_part, Total UnitTotals::*part, Family::Number const* number) {
        Family::Number others[std::size(unit_totals)] = {};
        for (std::size_t i = 0; i < std::size(unit_totals); ++i) {
            others[i] = family_.add();
            Family::Number const both[] = {number[at(unit_totals[i].*part)], others[i]};
            family_.sum(number[at(unit_totals[i].in_scope)], both);
        }
        auto const pooled_others = family_.add();
        Family::Number const both[] = {number[at(pooled_part)], pooled_others};
        family_.sum(number[at(Total::units)], both);
        family_.sum(pooled_others, others);
    }

    void state_units(UnitTotals const& totals, Family::Number const* number) {
        auto const& list = listed(totals);
        if (list.in_scope == 0) return;
        family_.begin_statement();
        family_.also(number[at(totals.in_scope)], criterion19::at_least(list.in_scope));
        family_.also(number[at(totals.registered)], criterion19::at_least(list.registered));
        family_.also(number[at(totals.recognised)], criterion19::at_least(list.recognised));
        family_.also_bound(number[at(totals.recognised)], number[at(totals.in_scope)], list.not_recognised);
    }
    void state_models(bool const* member, Family::Number const* number) {
        if (context_.unit.models.empty()) return;
        bool begun = false;
        for (auto const* asked : model_rows) {
            auto const total = asked->indicator.total();
            if (!member[at(total)]) continue;
            auto const least = count_listed_models(context_, *asked);
            if (least == 0) continue;
            if (!begun) family_.begin_statement();
            begun = true;
            family_.also(number[at(total)], criterion19::at_least(least));
        }
    }
    void rest_on_units(UnitTotals const& totals, UnitState state, Measurement& out) {
        auto const& list = listed(totals);
        for (std::size_t i = 0; i < list.units.size(); ++i) {
            auto const holds = list.scope[i] & (state == UnitState::in_scope     ? Tri::yes
                                                : state == UnitState::registered ? list.registration[i]
                                                                                 : list.recognition[i]);
            if (holds == Tri::no) continue;
            auto const& unit = context_.dossier.units[list.units[i]];
            out.evidence.push_back({"/units/" + std::to_string(list.units[i]), unit.name, {}, context_.dossier.basis});
            if (holds == Tri::unknown)
                out.reasons.push_back(fill_in({"{0}: chưa xác định", "{0}: not determined"}, {unit.name}));
        }
    }

    MeasureContext const& context_;
    JudgeUnit judge_;
    Family family_;
    boost::optional<Interval> known_[term_count<Total>()];
    bool agrees_[term_count<Total>()] = {};
    boost::optional<ListedUnits> listed_[std::size(unit_totals)];
    ParameterReads kept_reads_;
};

inline Measurement measure_total(UnitMeasures& units, Total total) {
    return units.of(total);
}

/// The four kinds pooled: their sum, beside a pooled total.
inline Measurement measure_pooled(UnitMeasures& units, UnitState state) {
    auto const total = pooled_total(state);
    if (units.context().unit.totals.find(total) != nullptr) return units.of(total);
    Measurement sum;
    sum.interval = exactly(0);
    for (auto const& totals : unit_totals) add(sum, units.of(totals.in(state)));
    // A pooled total of another state can bound the sum.
    auto const bounded = units.value_of(total);
    if (is_stated(bounded)) sum.interval = inside(sum.interval, bounded);
    return sum;
}

/// How the share of recognised units is read.
enum class ShareOf { pooled, registered, each_kind };

/// Part and base of the share of recognised units in each unit kind: those of the kind that decides, since the row
/// holds where it holds for every kind that there is. Of several the one with the lowest certain share.
inline std::pair<Measurement, Measurement> measure_share_of_each_kind(UnitMeasures& units) {
    auto const share = units.context().parameter("recognised_share", 0);
    // A kind that fails decides, then one that is open, then one that holds; one without units is asked for nothing.
    auto const weight = [](Outcome outcome) {
        switch (outcome) {
            case Outcome::not_met:
                return 3;
            case Outcome::undetermined:
                return 2;
            case Outcome::met:
                return 1;
            case Outcome::not_applicable:
                break;
        }
        return 0;
    };
    UnitTotals const* deciding = nullptr;
    int heaviest = -1;
    Interval part;
    Interval base;
    for (auto const& totals : unit_totals) {
        auto const whole = units.value_of(totals.in_scope);
        auto const recognised = units.value_of(totals.recognised);
        auto const own = weight(compare_share(recognised, whole, share));
        // Compares shares by cross-multiplication; counts are at most 10^9, so products fit.
        bool const lower = own == heaviest && recognised.lo * base.hi < part.lo * whole.hi;
        if (own <= heaviest && !lower) continue;
        deciding = &totals;
        heaviest = own;
        part = recognised;
        base = whole;
    }
    return {units.of(deciding->recognised), units.of(deciding->in_scope)};
}

inline Measurement measure_recognised_part(UnitMeasures& units) {
    auto const reading = static_cast<ShareOf>(units.context().parameter("recognised_share_of", 0));
    return reading == ShareOf::each_kind ? measure_share_of_each_kind(units).first
                                         : measure_pooled(units, UnitState::recognised);
}
inline Measurement measure_recognised_base(UnitMeasures& units) {
    auto const reading = static_cast<ShareOf>(units.context().parameter("recognised_share_of", 0));
    return reading == ShareOf::each_kind
               ? measure_share_of_each_kind(units).second
               : measure_pooled(units, reading == ShareOf::registered ? UnitState::registered : UnitState::in_scope);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
