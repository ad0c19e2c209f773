#include "c/call.hpp"
#include "c/handles.hpp"
#include "c/print_options.hpp"
#include "c/structs.hpp"
#include "c/texts.hpp"

#include <criterion19/io/discrepancies.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>
#include <criterion19/standards/background.hpp>

#include <algorithm>
#include <utility>

using namespace criterion19;
using namespace criterion19::c;

namespace criterion19::c {

SharedAudit::SharedAudit(Dossier audited, Day when, std::vector<Discrepancy> found)
    : dossier(std::move(audited)), as_of(when), discrepancies(std::move(found)) {}

}  // namespace criterion19::c

namespace {

std::size_t count_of(SharedAudit const& audit, DiscrepancySeverity severity) {
    auto const& all = audit.discrepancies;
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [=](Discrepancy const& each) { return each.severity == severity; }));
}

}  // namespace

criterion19_status criterion19_audit_make(criterion19_dossier const* dossier, criterion19_audit_options const* options,
                                          criterion19_audit** audit, criterion19_error** error) {
    return guarded(error, [&] {
        Made const made(audit, "audit");
        auto const& of = not_null(dossier, "dossier").dossier;
        auto const given = read_struct(options, "options");
        auto const as_of = given.has_as_of != 0 ? checked_day(given.as_of, "as_of") : calendar_year(of.year()).last();
        std::vector<Assessment> assessments;
        for_each_handle(given.assessments, given.assessment_count, "assessments",
                        [&](criterion19_assessment const& each) { assessments.push_back(each.shared->assessment); });
        auto found = assessments.empty() ? audit_in_force(of, as_of) : criterion19::audit(of, as_of, assessments);
        made.make(std::make_shared<SharedAudit const>(of, as_of, std::move(found)));
    });
}

criterion19_status criterion19_audit_get_info(criterion19_audit const* audit, criterion19_audit_info* info,
                                              criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(audit, "audit").shared;
        criterion19_audit_info out{};
        out.year = of.dossier.year();
        out.as_of = of.as_of.number;
        out.discrepancy_count = of.discrepancies.size();
        out.error_count = count_of(of, DiscrepancySeverity::error);
        out.warning_count = count_of(of, DiscrepancySeverity::warning);
        out.note_count = count_of(of, DiscrepancySeverity::note);
        write_struct(info, out, "info");
    });
}

criterion19_status criterion19_audit_get_discrepancy(criterion19_audit const* audit, size_t index,
                                                     criterion19_discrepancy* discrepancy, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(audit, "audit").shared;
        auto const& of = element(shared.discrepancies, index);
        criterion19_discrepancy out{};
        out.severity = static_cast<std::int32_t>(of.severity);
        out.key = literal(key_of(of.code));
        out.name = literal(wording_of(of.code));
        out.arithmetic = shared.texts(of.arithmetic);
        out.repairs = shared.texts(of.repairs);
        out.repair_count = of.repairs.size();
        out.statement_count = of.statements.size();
        write_struct(discrepancy, out, "discrepancy");
    });
}

criterion19_status criterion19_audit_get_statement(criterion19_audit const* audit, size_t discrepancy, size_t index,
                                                   criterion19_statement* statement, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& shared = *not_null(audit, "audit").shared;
        auto const& of = element(shared.discrepancies, discrepancy, "discrepancy");
        auto const& from = element(of.statements, index);
        criterion19_statement out{};
        out.year = from.year;
        out.path = from.path.c_str();
        out.text = shared.texts(from.text);
        out.quote = from.quote.c_str();
        write_struct(statement, out, "statement");
    });
}

criterion19_status criterion19_audit_print(criterion19_audit const* audit, criterion19_print_options const* options,
                                           criterion19_write write, void* user, criterion19_error** error) {
    return guarded(error, [&] {
        auto const& of = *not_null(audit, "audit").shared;
        Sink const sink(write, user);
        auto const how = checked(options);
        if (how.format == CRITERION19_JSON) return sink.write(write_audit(of.dossier, of.as_of, of.discrepancies));
        if (how.format != CRITERION19_TEXT) throw no_such_form();
        sink.write(summarise_discrepancies(of.discrepancies, how.language()) + "\n");
        sink.write(render_discrepancies(of.discrepancies, how.text));
    });
}

void criterion19_audit_free(criterion19_audit** audit) {
    release(audit);
}
