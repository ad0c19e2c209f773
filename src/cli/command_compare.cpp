// criterion19 compare: two assessments side by side.
#include "cli/choose_standard.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/io/comparison.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {
namespace {

struct CompareArguments {
    std::string before;
    std::string after;
    std::string standard;
    std::string standard_after;
    std::vector<std::string> layers;
    std::vector<std::string> layers_after;
};

/// The assessment of a file, or none after saying what is wrong; `status` is then the exit status.
boost::optional<Assessment> assess_file(Session& session, std::string const& file, std::string const& standard_text,
                                        std::vector<std::string> const& layer_files, int& status) {
    auto const failed = [&](Errors const& errors) {
        status = session.fail(errors, file);
        return boost::none;
    };
    auto const text = session.read_input(file);
    if (!text) return failed(text.errors());
    auto const dossier = read_dossier(*text);
    if (!dossier) return failed(dossier.errors());
    auto const as_of = Date(static_cast<unsigned short>(dossier->year()), 12, 31);
    auto const standard = standard_argument(session, standard_text);
    if (standard.named.status != exit_done) {
        status = standard.named.status;
        return boost::none;
    }
    auto const choice = choose_standard(standard, as_of, (*dossier)->kind);
    if (!choice) return failed(choice.errors());
    AssessOptions options;
    options.as_of = to_day(as_of);
    auto const layers = load_layers(session, layer_files, standard.named.own());
    if (layers.status != exit_done) {
        status = layers.status;
        return boost::none;
    }
    options.layers = layers.layers;
    auto assessment = assess(*dossier, *choice, options);
    if (!assessment) {
        status = fail_with_layers(session, assessment.errors(), file, layers);
        return boost::none;
    }
    return *std::move(assessment);
}

int compare_files(Session& session, CompareArguments const& arguments) {
    int status = exit_done;
    auto const& after_file = arguments.after.empty() ? arguments.before : arguments.after;
    auto const& after_standard = arguments.standard_after.empty() ? arguments.standard : arguments.standard_after;
    auto const& after_layers = arguments.layers_after.empty() ? arguments.layers : arguments.layers_after;
    auto const before = assess_file(session, arguments.before, arguments.standard, arguments.layers, status);
    if (!before) return status;
    auto const after = assess_file(session, after_file, after_standard, after_layers, status);
    if (!after) return status;
    auto const report = report_on(*before, *after);
    return session.write(printed(session, report, write_comparison));
}

}  // namespace

void add_compare(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<CompareArguments>();
    auto* const command = session.command(app, "compare",
                                          {"so sánh hai kết quả: năm trước và năm nay, hoặc hai tiêu chuẩn",
                                           "compare two assessments: last year and this year, or two standards"},
                                          [&session, arguments] { return compare_files(session, *arguments); });
    command->add_option("BEFORE", arguments->before, session.say({"hồ sơ trước", "the earlier dossier"}))->required();
    command->add_option("AFTER", arguments->after,
                        session.say({"hồ sơ sau; mặc định: chính hồ sơ trước, với --standard-b",
                                     "the later dossier; by default the same one, with --standard-b"}));
    add_standard(*command, session, arguments->standard);
    command
        ->add_option("--standard-b", arguments->standard_after,
                     session.say({"mã tiêu chuẩn của hồ sơ sau; mặc định: như --standard",
                                  "id of the later dossier's standard; by default that of --standard"}))
        ->type_name("ID|FILE");
    add_layers(*command, session, arguments->layers);
    add_layers(*command, session, arguments->layers_after, "--layer-b",
               {"tệp quy định của địa phương cho hồ sơ sau; mặc định: như --layer",
                "file with a local decision for the later dossier; by default those of --layer"});
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
