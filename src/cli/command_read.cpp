// criterion19 read: what a report in prose says.
#include "cli/commands.hpp"

#include "cli/help.hpp"
#include "cli/report_input.hpp"
#include "cli/session.hpp"

#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/report_json.hpp>
#include <criterion19/io/report_place.hpp>
#include <criterion19/io/report_text.hpp>

#include <CLI/CLI.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19::cli {
namespace {

struct ReadArguments {
    std::string file;
    int year = 0;
    std::string commune;
    std::string accepted;
};

/// The numbers of "3,5-7"; none where it is no such list.
boost::optional<std::vector<std::size_t>> numbers_of(std::string_view list) {
    constexpr std::size_t most = 100'000;
    std::vector<std::size_t> out;
    auto const number = [&]() -> std::size_t {
        std::size_t value = 0;
        while (!list.empty() && list.front() >= '0' && list.front() <= '9' && value <= most) {
            value = value * 10 + static_cast<std::size_t>(list.front() - '0');
            list.remove_prefix(1);
        }
        return value;
    };
    while (true) {
        auto const first = number();
        auto last = first;
        if (!list.empty() && list.front() == '-') {
            list.remove_prefix(1);
            last = number();
        }
        if (first == 0 || last < first || last > most) return boost::none;
        for (auto each = first; each <= last; ++each) out.push_back(each);
        if (list.empty()) return out;
        if (list.front() != ',' || out.size() > most) return boost::none;
        list.remove_prefix(1);
    }
}

/// The facts are given back when the draft is made.
Result<Draft> draft_of(std::string const& text, ReportHints const& hints) {
    auto const reading = read_report(text, hints);
    if (!reading) return reading.errors();
    return draft_dossier(*reading, text, {hints.year, hints.commune});
}

int read_file(Session& session, ReadArguments const& arguments) {
    if (session.format() == "dossier")
        if (int const status = session.keep_filled(); status != exit_done) return status;
    auto const input = read_report_input(session, arguments.file);
    if (!input) return session.fail(input.errors(), arguments.file);
    for (auto const& note : input->notes) session.print_message(note);
    auto const& text = input->text;
    if (session.format() == "plain") return session.write(text);
    ReportHints hints;
    if (arguments.year != 0) hints.year = arguments.year;
    hints.commune = arguments.commune;
    if (session.format() != "dossier") {
        auto const reading = read_report(text, hints);
        if (!reading) return session.fail(reading.errors(), arguments.file);
        if (session.format() == "json") return session.write(report_json(*reading));
        return session.write(report_text(*reading, text, session.language(), input->place_of));
    }
    auto const draft = draft_of(text, hints);
    if (!draft) return session.fail(draft.errors(), arguments.file);
    if (arguments.accepted.empty()) return session.write(write_draft(*draft, input->place_of));
    auto const numbers = numbers_of(arguments.accepted);
    if (!numbers) {
        auto const error = make_error(ErrorCode::invalid_argument, {},
                                      {"--accept", BilingualText{"cần dạng như 3,5-7", "needs a list such as 3,5-7"}});
        return session.fail({error}, arguments.file);
    }
    auto const accepted = accept(*draft, *numbers);
    if (!accepted) return session.fail(accepted.errors(), arguments.file);
    return session.write(write_draft(*accepted, input->place_of));
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
        ->add_option(
            "FILE", arguments->file,
            session.say({"tệp báo cáo: DOCX, ODT, XLSX, PDF, HTML, văn bản thuần (UTF-8, UTF-16, TCVN3, VNI, VIQR, "
                         "windows-1258); \"-\" là đầu vào chuẩn",
                         "the report: DOCX, ODT, XLSX, PDF, HTML, plain text (UTF-8, UTF-16, TCVN3, VNI, VIQR, "
                         "windows-1258); \"-\" for the standard input"}))
        ->required();
    session.add_format(*command, {"text", "json", "dossier", "plain"});
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
    command
        ->add_option("--accept", arguments->accepted,
                     session.say({"đưa vào hồ sơ các mục chờ quyết định mang những số này, đếm từ 1: 3,5-7",
                                  "put in the candidates of these numbers, counting from 1: 3,5-7"}))
        ->type_name("NUMBERS");
    session.add_force(*command);
}

}  // namespace criterion19::cli
