// The audit: every check in turn, and the worst findings first.
#include "audit/claims.hpp"
#include "audit/context.hpp"
#include "audit/dates.hpp"
#include "audit/decisions.hpp"
#include "audit/figures.hpp"
#include "audit/instruments.hpp"
#include "audit/lists.hpp"
#include "audit/statements.hpp"
#include "audit/totals.hpp"
#include "audit/years.hpp"

#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/background.hpp>

#include <boost/optional/optional.hpp>

#include <algorithm>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {

boost::optional<DiscrepancySeverity> worst_of(std::vector<Discrepancy> const& discrepancies) {
    boost::optional<DiscrepancySeverity> worst;
    for (auto const& discrepancy : discrepancies)
        if (!worst || *worst < discrepancy.severity) worst = discrepancy.severity;
    return worst;
}

namespace detail {

namespace {

std::vector<Discrepancy> worst_first(std::vector<Discrepancy> found) {
    std::stable_sort(found.begin(), found.end(),
                     [](Discrepancy const& a, Discrepancy const& b) { return b.severity < a.severity; });
    return found;
}

}  // namespace

}  // namespace detail

std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments,
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
    detail::audit_statements(context);
    return detail::worst_first(std::move(context.found));
}

std::vector<Discrepancy> audit(Dossier const& dossier, Day as_of, std::vector<Assessment> const& assessments) {
    return audit(dossier, as_of, assessments, standards::KnownLaw::background());
}

std::vector<Discrepancy> audit_years(Dossier const& this_year, Dossier const& year_before) {
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
