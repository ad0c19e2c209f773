// What every check of the audit sees, and how it reports.
#pragma once

#include "messages.hpp"

#include <criterion19/base/format.hpp>
#include <criterion19/judge/assessment.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/law/background.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// The commune of the dossier, or a unit inside it.
struct AuditedUnit {
    UnitFacts const& facts;
    UnitKind kind;
    std::string path;  ///< JSON pointer; "" is the dossier itself
    std::string name;

    bool is_whole_dossier() const noexcept { return path.empty(); }
};

inline std::vector<AuditedUnit> audited_units(DossierContent const& dossier) {
    std::vector<AuditedUnit> units;
    units.reserve(dossier.units.size() + 1);
    units.push_back({dossier, dossier.kind, {}, dossier.place.name});
    for (std::size_t u = 0; u < dossier.units.size(); ++u)
        units.push_back(
            {dossier.units[u], dossier.units[u].kind, "/units/" + std::to_string(u), dossier.units[u].name});
    return units;
}

inline BilingualText say(AuditMessage message, std::vector<BilingualText> const& arguments = {}) {
    return fill_in(wording_of(message), arguments);
}

/// "Thôn 1: vụ phạm tội", and for the commune itself only "vụ phạm tội".
inline BilingualText of_unit(AuditedUnit const& unit, BilingualText what) {
    if (unit.is_whole_dossier() || unit.name.empty()) return what;
    return fill_in({"{0}: {1}", "{0}: {1}"}, {unit.name, what});
}

/// "năm 2018: 12 vụ phạm tội".
inline BilingualText print_figure(Figure const& figure) {
    return fill_in({"năm {0}: {1} {2}", "{0}: {1} {2}"},
                   {std::to_string(figure.year), print_interval(figure.count.interval), wording_of(figure.of)});
}
inline BilingualText print_named(BilingualText const& name, Interval value) {
    return fill_in({"{0}: {1}", "{0}: {1}"}, {name, print_interval(value)});
}

/// Whether no value fulfils both statements.
constexpr bool are_disjoint(Interval a, Interval b) noexcept {
    return a.hi < b.lo || b.hi < a.lo;
}

struct AuditContext {
    DossierContent const& dossier;
    Day as_of;
    std::vector<Assessment> const& assessments;
    LegalBackground const& law;
    std::vector<AuditedUnit> units;
    std::vector<Discrepancy> found = {};

    int year() const noexcept { return static_cast<int>(dossier.year); }

    Statement statement(std::string path, BilingualText text, std::string quote = {}) const {
        return {year(), std::move(path), std::move(text), std::move(quote)};
    }
    Statement total(AuditedUnit const& unit, Total which, Quantity const& value) const {
        return statement(unit.path + "/totals/" + std::string(key_of(which)),
                         of_unit(unit, print_named(wording_of(which), value.interval)), value.origin.quote);
    }
    Statement figure(AuditedUnit const& unit, std::size_t index) const {
        auto const& stated = unit.facts.figures[index];
        return statement(unit.path + "/figures/" + std::to_string(index), of_unit(unit, print_figure(stated)),
                         stated.count.origin.quote);
    }

    void report(DiscrepancyCode code, DiscrepancySeverity severity, std::vector<Statement> statements,
                BilingualText arithmetic, std::vector<BilingualText> repairs) {
        found.push_back({code, severity, std::move(statements), std::move(arithmetic), std::move(repairs)});
    }
};

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
