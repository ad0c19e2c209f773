// criterion19 read: what a report in prose says.
#include "cli/commands.hpp"

#include "cli/session.hpp"

#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_text.hpp>

#include <CLI/CLI.hpp>

#include <memory>

namespace criterion19::cli {

void add_read(CLI::App& app, Session& session) {
    struct Options {
        std::string file;
        int year = 0;
        std::string commune;
    };
    auto const options = std::make_shared<Options>();
    auto* const command = session.command(app, "read",
                                          {"đọc báo cáo bằng văn xuôi: văn bản, ngày, tỷ lệ, số liệu, so sánh",
                                           "read a report in prose: documents, dates, ratios, counts, comparisons"},
                                          [&session, options] {
                                              auto const text = session.read_input(options->file);
                                              if (!text) return session.fail(text.errors(), options->file);
                                              ReportHints hints;
                                              if (options->year != 0) hints.year = options->year;
                                              hints.commune = options->commune;
                                              auto const reading = read_report(*text, hints);
                                              if (!reading) return session.fail(reading.errors(), options->file);
                                              if (session.format() == "json")
                                                  return session.write(report_json(*reading));
                                              return session.write(report_text(*reading, *text, session.language()));
                                          });
    command
        ->add_option("FILE", options->file,
                     session.say({"tệp báo cáo, \"-\" là đầu vào chuẩn", "the report, \"-\" for the standard input"}))
        ->required();
    session.add_format(*command, {"text", "json"});
    command
        ->add_option(
            "--year", options->year,
            session.say({"năm của báo cáo, cho ngày không ghi năm", "year of the report, for dates without one"}))
        ->check(CLI::Range(first_year, last_year));
    command->add_option("--commune", options->commune,
                        session.say({"tên xã của hồ sơ", "name of the dossier's commune"}));
}

}  // namespace criterion19::cli
