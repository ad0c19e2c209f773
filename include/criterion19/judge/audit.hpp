// The audit: where a dossier contradicts itself. It reports, it never corrects; every discrepancy says which statements
// take part, why they do not go together, and each repair that would end it.
//
//     for (auto const& discrepancy : audit(dossier, day(2018, 12, 31)))
//         std::puts(discrepancy.arithmetic.vi.c_str());
#pragma once

#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/audit/claims.hpp>
#include <criterion19/judge/audit/context.hpp>
#include <criterion19/judge/audit/dates.hpp>
#include <criterion19/judge/audit/decisions.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/judge/audit/figures.hpp>
#include <criterion19/judge/audit/instruments.hpp>
#include <criterion19/judge/audit/lists.hpp>
#include <criterion19/judge/audit/totals.hpp>
#include <criterion19/judge/audit/years.hpp>

#include <algorithm>
#include <vector>

namespace criterion19 {
inline namespace v1 {

namespace standards {
struct KnownLaw;  // standards/background.hpp: the tables of law stand above this room
}

/// Everything in the dossier that does not go together on `as_of`, the worst first, else in the order of the checks.
/// Claimed titles and decisions are compared with those of `assessments` that are of this dossier's year.
inline std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments,
                                      LegalBackground const& law);

/// The same against the built-in law; include <criterion19/standards/background.hpp>.
template <class Law = standards::KnownLaw>
std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments = {}) {
    return audit(dossier, as_of, assessments, Law::background());
}

/// What the dossiers of two years of one commune say of the same year, document or decision, and say differently.
/// Neither dossier is audited by itself.
inline std::vector<Discrepancy> audit_years(Dossier const& this_year, Dossier const& year_before);

/// The worst severity of the list, or none where it is empty.
inline boost::optional<DiscrepancySeverity> worst_of(std::vector<Discrepancy> const& discrepancies) {
    boost::optional<DiscrepancySeverity> worst;
    for (auto const& discrepancy : discrepancies)
        if (!worst || *worst < discrepancy.severity) worst = discrepancy.severity;
    return worst;
}

namespace detail {
inline std::vector<Discrepancy> worst_first(std::vector<Discrepancy> found) {
    std::stable_sort(found.begin(), found.end(),
                     [](Discrepancy const& a, Discrepancy const& b) { return b.severity < a.severity; });
    return found;
}
}  // namespace detail

inline std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments,
                                      LegalBackground const& law) {
    auto const& content = dossier.content();
    detail::AuditContext context{content, as_of, assessments, law, detail::audited_units(content)};
    detail::audit_claims(context);
    detail::audit_documents(context);
    detail::audit_totals(context);
    detail::audit_lists(context);
    detail::audit_figures(context);
    detail::DateAudit(context).run();
    detail::DecisionAudit(context).run();
    return detail::worst_first(std::move(context.found));
}

inline std::vector<Discrepancy> audit_years(Dossier const& this_year, Dossier const& year_before) {
    std::vector<Assessment> const none;
    LegalBackground const no_law;
    auto const context_of = [&](Dossier const& dossier) {
        auto const& content = dossier.content();
        return detail::AuditContext{content, end_day, none, no_law, detail::audited_units(content)};
    };
    auto here = context_of(this_year);
    auto const there = context_of(year_before);
    detail::YearsAudit(here, there).run();
    return detail::worst_first(std::move(here.found));
}

}  // namespace v1
}  // namespace criterion19
