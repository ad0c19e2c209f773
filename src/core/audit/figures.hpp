// Yearly figures against each other, against the register of incidents, and against what is said of their change.
#pragma once

#include "../measure/counts.hpp"
#include "claims.hpp"
#include "context.hpp"

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

inline BilingualText name_of_figure(CountKind kind, std::int64_t year) {
    return fill_in({"{0}, năm {1}", "{0}, {1}"}, {wording_of(kind), std::to_string(year)});
}

/// First day from which a hamlet and its commune are judged over different windows (124/2021/TT-BCA, Điều 8 khoản 2);
/// 2022 is the first year that ends under it.
inline constexpr int first_year_of_windows = 2022;

/// The days that surely belong to a unit's year, and all days that may, whichever window its figures follow.
struct YearBounds {
    Period sure;
    Period possible;
};
inline YearBounds bounds_of_year(UnitKind kind, int year) noexcept {
    auto const calendar = calendar_year(year);
    if (year < first_year_of_windows) return {calendar, calendar};
    auto const window = kind == UnitKind::hamlet ? hamlet_window(year) : commune_window(year);
    return {{calendar.from, window.until}, {window.from, calendar.until}};
}

class FigureAudit {
public:
    FigureAudit(AuditContext& context, AuditedUnit const& unit) : context_(context), unit_(unit) {}

    void run() {
        auto const& figures = unit_.facts.figures;
        for (std::size_t i = 0; i < figures.size(); ++i) {
            compare_twins(i);
            compare_with_superset(i);
            compare_with_register(i);
            check_change(i);
        }
    }

private:
    std::size_t find(CountKind kind, std::int64_t year) const noexcept {
        auto const& figures = unit_.facts.figures;
        for (std::size_t i = 0; i < figures.size(); ++i)
            if (figures[i].of == kind && figures[i].year == year) return i;
        return figures.size();
    }

    /// Against the first figure of its kind and year.
    void compare_twins(std::size_t i) {
        auto const& figure = unit_.facts.figures[i];
        auto const first = find(figure.of, figure.year);
        auto const& other = unit_.facts.figures[first];
        if (first >= i || !are_disjoint(figure.count.interval, other.count.interval)) return;
        auto const name = name_of_figure(figure.of, figure.year);
        auto const here = print_interval(other.count.interval);
        auto const there = print_interval(figure.count.interval);
        context_.report(DiscrepancyCode::stated_twice_differently, DiscrepancySeverity::error,
                        {context_.figure(unit_, first), context_.figure(unit_, i)},
                        say(AuditMessage::two_values, {name, here, there}),
                        {say(AuditMessage::value_is, {name, here}), say(AuditMessage::value_is, {name, there})});
    }

    void compare_with_superset(std::size_t i) {
        for (auto const whole : row_of(unit_.facts.figures[i].of).wholes)
            if (!whole.is_none()) compare_with(i, whole.count());
    }
    void compare_with(std::size_t i, CountKind wide) {
        auto const& figure = unit_.facts.figures[i];
        auto const whole = find(wide, figure.year);
        if (whole == unit_.facts.figures.size()) return;
        auto const& other = unit_.facts.figures[whole];
        if (figure.count.interval.lo <= other.count.interval.hi) return;
        auto const part_name = name_of_figure(figure.of, figure.year);
        auto const whole_name = name_of_figure(other.of, other.year);
        context_.report(
            DiscrepancyCode::part_exceeds_whole, DiscrepancySeverity::error,
            {context_.figure(unit_, i), context_.figure(unit_, whole)},
            say(AuditMessage::part_above_whole,
                {part_name, print_interval(figure.count.interval), whole_name, print_interval(other.count.interval)}),
            {say(AuditMessage::part_too_large, {part_name}), say(AuditMessage::whole_too_small, {whole_name})});
    }

    /// Incidents that surely count, and all that may; a commune counts those of the units inside it too.
    struct Listed {
        std::int64_t sure = 0;
        std::int64_t possible = 0;
        std::int64_t doubtful = 0;  ///< not dated, or not known to be of the kind
        std::vector<Statement> statements;
    };
    Listed list(RegisterRule const& rule, YearBounds const& days) const {
        Listed out;
        add(rule, days, unit_, out);
        if (unit_.is_whole_dossier())
            for (std::size_t u = 1; u < context_.units.size(); ++u) add(rule, days, context_.units[u], out);
        return out;
    }
    void add(RegisterRule const& rule, YearBounds const& days, AuditedUnit const& unit, Listed& out) const {
        auto const reading = context_.year() < 2025 ? SeriousFire::criminal_threshold : SeriousFire::fire_level_3;
        for (std::size_t i = 0; i < unit.facts.incidents.size(); ++i) {
            auto const& incident = unit.facts.incidents[i];
            auto const counted = is_counted(rule, incident, reading);
            if (counted == Tri::no || (incident.date && !days.possible.contains(*incident.date))) continue;
            auto const weight = rule.by_person ? std::max<std::int64_t>(incident.offenders.get_value_or(1), 1) : 1;
            out.possible += weight;
            if ((counted != Tri::yes || !incident.date) && (!incident.date || days.sure.contains(*incident.date)))
                out.doubtful += weight;
            if (counted != Tri::yes || !incident.date || !days.sure.contains(*incident.date)) continue;
            out.sure += weight;
            auto text = name_of(incident);
            if (!incident.description.empty()) text = fill_in({"{0}: {1}", "{0}: {1}"}, {text, incident.description});
            out.statements.push_back(context_.statement(unit.path + "/incidents/" + std::to_string(i), std::move(text),
                                                        incident.origin.quote));
        }
    }

    void compare_with_register(std::size_t i) {
        auto const& figure = unit_.facts.figures[i];
        auto const* rule = rule_of(figure.of);
        if (rule == nullptr) return;
        auto const days = bounds_of_year(unit_.kind, static_cast<int>(figure.year));
        auto listed = list(*rule, days);
        auto const& stated = figure.count.interval;
        bool const above = stated.hi < listed.sure;
        // Only the year assessed has a register that can be called complete without naming its days.
        bool const below = !above && figure.year == context_.dossier.year && stated.lo > listed.possible &&
                           is_register_complete(unit_.facts.registers, *rule, days.possible, days.possible);
        auto const name = name_of_figure(figure.of, figure.year);
        if (!above && !below) {
            // The figure stands, and what is listed may be of its kind and year all the same.
            if (stated.hi == 0 && listed.doubtful > 0)
                context_.report(DiscrepancyCode::figure_against_register, DiscrepancySeverity::note,
                                {context_.figure(unit_, i)},
                                say(AuditMessage::register_may_be_above,
                                    {name, print_interval(stated), print_number(listed.doubtful)}),
                                {say(AuditMessage::check_register)});
            return;
        }
        auto const count = print_number(above ? listed.sure : listed.possible);
        listed.statements.insert(listed.statements.begin(), context_.figure(unit_, i));
        std::vector<BilingualText> repairs = {say(AuditMessage::figure_is, {name, count}),
                                              say(AuditMessage::check_register)};
        if (below) repairs.push_back(say(AuditMessage::register_incomplete));
        context_.report(DiscrepancyCode::figure_against_register, DiscrepancySeverity::error,
                        std::move(listed.statements),
                        say(above ? AuditMessage::register_above : AuditMessage::register_below,
                            {name, print_interval(stated), count}),
                        std::move(repairs));
    }

    /// The sentence of a figure that says how it changed, against the figure of the year before. A sentence that does
    /// not print the value itself may speak of something else.
    void check_change(std::size_t i) {
        auto const& figure = unit_.facts.figures[i];
        auto const before = find(figure.of, figure.year - 1);
        if (before == unit_.facts.figures.size() || !figure.count.interval.exact()) return;
        auto const& quote = figure.count.origin.quote;
        auto const& last = unit_.facts.figures[before].count.interval;
        if (quote.empty() || !last.exact() || !prints(quote, figure.count.interval.lo)) return;
        if (auto const change = change_in(quote))
            audit_change(context_, *change, figure.count.interval.lo, last.lo,
                         {context_.figure(unit_, i), context_.figure(unit_, before)});
    }
    static bool prints(std::string_view text, std::int64_t value) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
            auto const number = number_at(text, at);
            if (number && number->decimals == 0 && number->whole == value) return true;
        }
        return false;
    }

    AuditContext& context_;
    AuditedUnit const& unit_;
};

/// Figures of the hamlets together are never above the commune's; they may be below, for not everything happens in a
/// hamlet.
inline void audit_hamlet_figures(AuditContext& context) {
    auto const& whole = context.units.front();
    if (context.dossier.kind != UnitKind::commune) return;
    for (std::size_t i = 0; i < whole.facts.figures.size(); ++i) {
        auto const& figure = whole.facts.figures[i];
        std::vector<Statement> statements = {context.figure(whole, i)};
        std::int64_t sum = 0;
        for (std::size_t u = 1; u < context.units.size(); ++u) {
            auto const& unit = context.units[u];
            if (unit.kind != UnitKind::hamlet) continue;
            for (std::size_t f = 0; f < unit.facts.figures.size(); ++f) {
                auto const& part = unit.facts.figures[f];
                if (part.of != figure.of || part.year != figure.year) continue;
                sum += part.count.interval.lo;
                if (part.count.interval.lo > 0) statements.push_back(context.figure(unit, f));
                break;
            }
        }
        if (sum <= figure.count.interval.hi) continue;
        // One event can fall into two years, one of the hamlet and one of the commune.
        bool const windows_differ = figure.year >= first_year_of_windows;
        auto const name = name_of_figure(figure.of, figure.year);
        std::vector<BilingualText> repairs = {say(AuditMessage::value_is, {name, print_number(sum)}),
                                              say(AuditMessage::some_part_wrong)};
        if (windows_differ) repairs.push_back(say(AuditMessage::windows_differ));
        context.report(
            DiscrepancyCode::units_against_commune,
            windows_differ ? DiscrepancySeverity::warning : DiscrepancySeverity::error, std::move(statements),
            say(AuditMessage::hamlets_above, {name, print_number(sum), print_interval(figure.count.interval)}),
            std::move(repairs));
    }
}

/// Two records of one force, or two values for one indicator of a standard file.
inline void audit_twice_stated(AuditContext& context, AuditedUnit const& unit) {
    auto const report = [&](std::string const& list, std::size_t i, std::size_t j, BilingualText const& name,
                            BilingualText const& first, BilingualText const& second) {
        auto const place = [&](std::size_t index, BilingualText const& value) {
            return context.statement(unit.path + list + std::to_string(index),
                                     of_unit(unit, fill_in({"{0}: {1}", "{0}: {1}"}, {name, value})));
        };
        context.report(DiscrepancyCode::stated_twice_differently, DiscrepancySeverity::error,
                       {place(i, first), place(j, second)}, say(AuditMessage::two_values, {name, first, second}),
                       {say(AuditMessage::value_is, {name, first}), say(AuditMessage::value_is, {name, second})});
    };
    auto const& forces = unit.facts.forces;
    for (std::size_t j = 1; j < forces.size(); ++j)
        for (std::size_t i = 0; i < j; ++i) {
            if (forces[i].force != forces[j].force) continue;
            BilingualText const name = wording_of(forces[i].force);
            if (forces[i].title && forces[j].title && *forces[i].title != *forces[j].title)
                report("/forces/", i, j, name, wording_of(*forces[i].title), wording_of(*forces[j].title));
            if (forces[i].rating && forces[j].rating && *forces[i].rating != *forces[j].rating)
                report("/forces/", i, j, name, wording_of(*forces[i].rating), wording_of(*forces[j].rating));
        }
    auto const& stated = unit.facts.measurements;
    for (std::size_t j = 1; j < stated.size(); ++j)
        for (std::size_t i = 0; i < j; ++i)
            if (stated[i].indicator == stated[j].indicator && !stated[i].date && !stated[j].date &&
                are_disjoint(stated[i].value.interval, stated[j].value.interval))
                report("/measurements/", i, j, stated[i].indicator, print_interval(stated[i].value.interval),
                       print_interval(stated[j].value.interval));
}

inline void audit_figures(AuditContext& context) {
    for (auto const& unit : context.units) {
        FigureAudit(context, unit).run();
        audit_twice_stated(context, unit);
    }
    audit_hamlet_figures(context);
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
