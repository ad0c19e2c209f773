#include <criterion19/io/discrepancies.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/background.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <string>
#include <utility>

namespace criterion19 {
inline namespace v1 {

std::vector<Discrepancy> audit_in_force(Dossier const& dossier, Day as_of) {
    std::vector<Assessment> assessments;
    auto const add = [&](UnitKind kind, std::string const& unit) {
        AssessOptions options;
        options.as_of = as_of;
        options.unit = unit;
        for (auto const* standard : standards::in_force(to_date(as_of), kind)) {
            if (standard->rows.empty()) continue;
            auto assessment = assess(dossier, *standard, options);
            if (assessment) assessments.push_back(*std::move(assessment));
        }
    };
    add(dossier->kind, {});
    for (auto const& unit : dossier->units)
        if (!unit.recognitions.empty()) add(unit.kind, unit.id.text());
    return audit(dossier, as_of, assessments);
}

}  // namespace v1
}  // namespace criterion19
