// criterion19 audit: where a dossier contradicts itself.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/base/printable.hpp>
#include <criterion19/io/discrepancies.hpp>
#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/judge/audit/discrepancy.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

struct AuditArguments {
    std::string file;
    std::string as_of;
    std::string fail_on;
};

std::string print(Session const& session, Dossier const& dossier, std::vector<Discrepancy> const& found) {
    auto const options = text_options(session);
    std::string out =
        session.say(fill_in({"{0}, năm {1}: {2}", "{0}, year {1}: {2}"},
                            {dossier->place.name.empty() ? BilingualText("hồ sơ", "dossier")
                                                         : BilingualText(printable(dossier->place.name)),
                             std::to_string(dossier.year()), summarise_discrepancies(found, options.language)}));
    out += '\n';
    if (auto const note = note_on_candidates(dossier)) out += session.say(*note) + "\n";
    if (!found.empty()) out += '\n' + render_discrepancies(found, options);
    return out;
}

int audit_file(Session& session, AuditArguments const& arguments) {
    auto const text = session.read_input(arguments.file);
    if (!text) return session.fail(text.errors(), arguments.file);
    auto const dossier = read_dossier(*text);
    if (!dossier) return session.fail(dossier.errors(), arguments.file);

    auto as_of = Date(static_cast<unsigned short>(dossier->year()), 12, 31);
    if (!arguments.as_of.empty()) {
        auto const date = date_option(session, "--as-of", arguments.as_of);
        if (!date) return exit_bad_usage;
        as_of = *date;
    }

    auto const found = audit_in_force(*dossier, to_day(as_of));
    auto const worst = worst_of(found);
    auto const limit = from_key<DiscrepancySeverity>(arguments.fail_on);
    int const status = worst && limit && *worst >= *limit ? exit_outcome : exit_done;
    return session.write(
        session.format() == "json" ? write_audit(*dossier, to_day(as_of), found) : print(session, *dossier, found),
        status);
}

}  // namespace

void add_audit(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<AuditArguments>();
    auto* const command =
        session.command(app, "audit",
                        {"tìm chỗ hồ sơ tự mâu thuẫn: số liệu, văn bản, ngày, kết luận",
                         "find where a dossier contradicts itself: figures, documents, dates, claims"},
                        [&session, arguments] { return audit_file(session, *arguments); });
    command
        ->add_option(
            "FILE", arguments->file,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
    add_as_of(*command, session, arguments->as_of);
    command
        ->add_option("--fail-on", arguments->fail_on,
                     session.say({"kết thúc với mã 1 nếu có mâu thuẫn từ mức này trở lên",
                                  "exit with status 1 where there is something at least as bad as this"}))
        ->type_name("error|warning")
        ->take_last()
        ->check(one_of({"error", "warning"}));
    session.add_format(*command, {"text", "json"});
}

}  // namespace criterion19::cli
