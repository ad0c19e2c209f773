// criterion19 read: what a report in prose says.
#include "cli/commands.hpp"

#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_text.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace criterion19::cli {
namespace {

struct ReadArguments {
    std::string file;
    int year = 0;
    std::string commune;
};

int read_file(Session& session, ReadArguments const& arguments) {
    if (session.format() == "dossier")
        if (int const status = session.keep_filled(); status != exit_done) return status;
    auto const text = session.read_input(arguments.file);
    if (!text) return session.fail(text.errors(), arguments.file);
    ReportHints hints;
    if (arguments.year != 0) hints.year = arguments.year;
    hints.commune = arguments.commune;
    auto const reading = read_report(*text, hints);
    if (!reading) return session.fail(reading.errors(), arguments.file);
    if (session.format() == "json") return session.write(report_json(*reading));
    if (session.format() == "text") return session.write(report_text(*reading, *text, session.language()));
    auto const draft = draft_dossier(*reading, *text, {hints.year, hints.commune});
    if (!draft) return session.fail(draft.errors(), arguments.file);
    return session.write(write_draft(*draft));
}

}  // namespace

void add_read(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<ReadArguments>();
    auto* const command =
        session.command(app, "read",
                        {"đọc báo cáo bằng văn xuôi: văn bản, ngày, tỷ lệ, số liệu, so sánh; soạn thảo hồ sơ",
                         "read a report in prose: documents, dates, ratios, counts, comparisons; draft a dossier"},
                        [&session, arguments] { return read_file(session, *arguments); });
    command
        ->add_option("FILE", arguments->file,
                     session.say({"tệp báo cáo, \"-\" là đầu vào chuẩn", "the report, \"-\" for the standard input"}))
        ->required();
    session.add_format(*command, {"text", "json", "dossier"});
    command
        ->add_option("--year", arguments->year,
                     session.say({"năm của báo cáo, cho ngày không ghi năm và cho hồ sơ",
                                  "year of the report, for dates without one and for the dossier"}))
        ->type_name("YEAR")
        ->check(between(first_year, last_year));
    command
        ->add_option("--commune", arguments->commune,
                     session.say({"tên xã của hồ sơ", "name of the dossier's commune"}))
        ->type_name("NAME");
    session.add_force(*command);
}

}  // namespace criterion19::cli
