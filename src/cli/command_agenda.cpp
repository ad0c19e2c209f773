// criterion19 agenda: what is due when in a dossier's year.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/io/agenda_report.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/standards/choice.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

struct AgendaArguments {
    std::string file;
    std::string standard;
    std::string today;
    std::vector<std::string> layers;
};

int print_agenda(Session& session, AgendaArguments const& arguments) {
    boost::optional<Date> today = boost::gregorian::day_clock::local_day();
    if (!arguments.today.empty()) today = date_option(session, "--today", arguments.today);
    if (!today) return exit_bad_usage;
    auto const text = session.read_input(arguments.file);
    if (!text) return session.fail(text.errors(), arguments.file);
    auto const dossier = read_dossier(*text);
    if (!dossier) return session.fail(dossier.errors(), arguments.file);
    auto const named = named_standard(session, arguments.standard);
    if (named.status != exit_done) return named.status;
    auto const* standard = named.standard;
    if (standard == nullptr) {
        // Deadlines stand in the texts on the title "An toàn về an ninh, trật tự"; the national criterion has none.
        auto const of_title =
            standards::of_title(Date(static_cast<unsigned short>(dossier->year()), 12, 31), (*dossier)->kind);
        if (!of_title) return session.fail(of_title.errors(), arguments.file);
        standard = *of_title;
    }
    auto const layers = load_layers(session, arguments.layers, named.own());
    if (layers.status != exit_done) return layers.status;
    auto const report = agenda_report(*standard, *dossier, to_day(*today), layers.layers);
    if (!report) return fail_with_layers(session, report.errors(), arguments.file, layers);
    return session.write(printed(session, *report, write_agenda));
}

}  // namespace

void add_agenda(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<AgendaArguments>();
    auto* const command = session.command(app, "agenda",
                                          {"lịch công việc của năm: việc gì, hạn nào, đã xong, quá hạn, sắp tới",
                                           "the calendar of the year: what is due when, done, overdue, upcoming"},
                                          [&session, arguments] { return print_agenda(session, *arguments); });
    command
        ->add_option(
            "FILE", arguments->file,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
    command
        ->add_option("--today", arguments->today,
                     session.say({"ngày xem lịch YYYY-MM-DD; mặc định hôm nay",
                                  "the day from which to look, YYYY-MM-DD; by default today"}))
        ->type_name("DATE");
    command
        ->add_option(
            "--standard", arguments->standard,
            session.say(
                {"mã tiêu chuẩn hoặc tệp tiêu chuẩn; mặc định: tiêu chuẩn \"An toàn về an ninh, trật tự\" của năm",
                 "id of a standard or a standard file; by default that of \"An toàn về an ninh, trật tự\" for the "
                 "year"}))
        ->type_name("ID|FILE");
    add_layers(*command, session, arguments->layers);
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
