// criterion19 assess: from a dossier to a verdict.
#include "cli/choose_standard.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/standards/background.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

struct Arguments {
    std::string file;
    std::string standard;
    std::string as_of;
    std::string unit;
    std::vector<std::string> layers;
    bool require_met = false;
    bool no_audit = false;
};

/// The dossier's contradictions stand with the first assessment, and only where the whole dossier is assessed.
std::vector<AssessmentReport> reports_on(std::vector<Assessment> const& assessments, Dossier const& dossier,
                                         Arguments const& arguments) {
    std::vector<AssessmentReport> out;
    for (auto const& assessment : assessments) out.push_back(report_on(assessment));
    if (!arguments.no_audit && arguments.unit.empty())
        out.front().discrepancies = audit(dossier, assessments.front().as_of, assessments);
    return out;
}

std::string print(Session const& session, std::vector<AssessmentReport> const& reports, bool as_list) {
    auto const& format = session.format();
    if (format == "json") return as_list ? write_assessments(reports) : write_assessment(reports.front());
    if (format == "html") return render_html(reports.front(), session.language());
    auto const layout = text_options(session);
    std::string out;
    for (auto const& report : reports) {
        bool const text = format == "text";
        if (!out.empty()) out += text ? "\n" + std::string(layout.width, '=') + "\n\n" : "\n";
        out += text ? render_text(report, layout) : render_markdown(report, session.language());
    }
    return out;
}

int assess_file(Session& session, Arguments const& arguments) {
    if (session.format() == "html" && arguments.standard == "all")
        return session.fail({make_error(ErrorCode::invalid_argument, {},
                                        {"--format", BilingualText{"một trang HTML chỉ có một tiêu chuẩn",
                                                                   "an HTML page holds one standard"}})},
                            {});
    auto const text = session.read_input(arguments.file);
    if (!text) return session.fail(text.errors(), arguments.file);
    auto const dossier = read_dossier(*text);
    if (!dossier) return session.fail(dossier.errors(), arguments.file);

    AssessOptions options;
    options.unit = arguments.unit;
    auto as_of = Date(static_cast<unsigned short>(dossier->year()), 12, 31);
    if (!arguments.as_of.empty()) {
        auto const date = date_option(session, "--as-of", arguments.as_of);
        if (!date) return exit_bad_usage;
        as_of = *date;
    }
    options.as_of = to_day(as_of);

    auto const kind = unit_kind(*dossier, arguments.unit);
    if (!kind) return session.fail(kind.errors(), arguments.file);
    std::shared_ptr<LoadedStandard const> loaded;
    std::vector<Choice> choices;
    if (is_standard_file(arguments.standard)) {
        auto read = load_standard(session, arguments.standard);
        if (!read) return session.fail(read.errors(), arguments.standard);
        loaded = *std::move(read);
        choices.push_back({&loaded->standard(), {}});
    } else {
        auto chosen = choose_standards(arguments.standard, as_of, *kind);
        if (!chosen) return session.fail(chosen.errors(), arguments.file);
        choices = *std::move(chosen);
    }
    auto layers =
        load_layers(session, arguments.layers,
                    loaded ? std::vector<Standard const*>{&loaded->standard()} : std::vector<Standard const*>());
    if (layers.status != exit_done) return layers.status;
    options.layers = std::move(layers.layers);

    std::vector<Assessment> assessments;
    for (auto& choice : choices) {
        options.notes = std::move(choice.notes);
        auto assessment = loaded ? assess(*dossier, loaded, options) : assess(*dossier, *choice.standard, options);
        if (!assessment) return fail_with_layers(session, assessment.errors(), arguments.file, layers);
        assessments.push_back(*std::move(assessment));
    }

    int status = exit_done;
    if (arguments.require_met)
        for (auto const& assessment : assessments)
            if (assessment.outcome != Outcome::met && assessment.outcome != Outcome::not_applicable)
                status = exit_outcome;
    return session.write(print(session, reports_on(assessments, *dossier, arguments), arguments.standard == "all"),
                         status);
}

}  // namespace

void add_assess(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<Arguments>();
    auto* const command =
        session.command(app, "assess",
                        {"đánh giá một hồ sơ: yêu cầu nào đạt, chưa đạt, chưa xác định, vì sao",
                         "assess a dossier: which requirements are met, not met, undetermined, and why"},
                        [&session, arguments] { return assess_file(session, *arguments); });
    command
        ->add_option(
            "FILE", arguments->file,
            session.say({"hồ sơ JSON, \"-\" là đầu vào chuẩn", "dossier in JSON, \"-\" is the standard input"}))
        ->required();
    command->add_option("--standard", arguments->standard,
                        session.say({"mã tiêu chuẩn, tệp tiêu chuẩn, hoặc \"all\"; mặc định: tiêu chí quốc gia có "
                                     "hiệu lực",
                                     "id of a standard, a standard file, or \"all\"; by default the national criterion "
                                     "in force"}));
    command
        ->add_option("--layer", arguments->layers,
                     session.say({"tệp quy định của địa phương; lặp lại được, áp dụng theo thứ tự",
                                  "file with a local decision; may be repeated, applied in order"}))
        ->allow_extra_args(false);
    command->add_option("--as-of", arguments->as_of,
                        session.say({"ngày đánh giá YYYY-MM-DD; mặc định 31/12 năm của hồ sơ",
                                     "day of assessment YYYY-MM-DD; by default 31 December of the dossier's year"}));
    command->add_option(
        "--unit", arguments->unit,
        session.say({"mã đơn vị trong hồ sơ (thôn, cơ quan, trường)", "id of a unit inside the dossier"}));
    command->add_flag("--require-met", arguments->require_met,
                      session.say({"kết thúc với mã 1 nếu kết quả không phải là đạt",
                                   "exit with status 1 unless the outcome is met"}));
    command->add_flag(
        "--no-audit", arguments->no_audit,
        session.say({"không tìm mâu thuẫn trong hồ sơ", "do not look for contradictions in the dossier"}));
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
