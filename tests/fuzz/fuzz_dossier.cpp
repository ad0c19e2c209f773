// Dossiers of any bytes: read or refused with a place; what was read is written and read again the same, and is judged,
// audited and printed whatever stands in it.
#include "json/scanner.hpp"
#include "require.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/discrepancies.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

using namespace criterion19;

namespace {

void judge_by(Dossier const& dossier, Standard const& standard) {
    auto const assessment = assess(dossier, standard);
    if (!assessment) return require(!assessment.errors().empty());
    auto const outcomes = judge(dossier, standard);
    require(outcomes && outcomes->outcome() == assessment->outcome);
    auto const report = report_on(*assessment, audit(dossier, assessment->as_of));
    auto const json = write_assessment(report);
    require(!json::scan(json).fault);
    for (auto const language : {Language::vi, Language::en}) {
        require_lines(render_html(report, language));
        require_lines(render_markdown(report, language));
        require_lines(render_text(report, {language}));
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    auto const dossier = read_dossier({reinterpret_cast<char const*>(data), size});
    if (!dossier) {
        require(!dossier.errors().empty() && dossier.errors().size() <= max_faults + 1);
        for (auto const& error : dossier.errors()) {
            require(error.code != ErrorCode::internal);
            require_lines(error.text(Language::vi));
        }
        return 0;
    }
    auto const written = write_dossier(*dossier);
    auto const again = read_dossier(written);
    require(again && write_dossier(*again) == written);
    auto const as_of = day(dossier->year(), 12, 31);
    auto const discrepancies = audit_in_force(*dossier, as_of);
    require(!json::scan(write_audit(*dossier, as_of, discrepancies)).fault);
    require_lines(render_discrepancies(discrepancies));
    for (auto const& entry : standards::catalogue) judge_by(*dossier, *entry.standard);
    return 0;
}
