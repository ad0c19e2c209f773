// criterion19 assess: from a dossier to a verdict.
#include "cli/choose_standard.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/draft_dossier.hpp>
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
    bool report = false;
    int year = 0;
    std::string commune;
};

/// The dossier in `text`, or the draft of a report; then `notes` says what it rests on.
Result<Dossier> dossier_of(std::string const& text, Arguments const& arguments, std::vector<BilingualText>& notes) {
    if (!arguments.report) return read_dossier(text);
    ReportHints hints;
    if (arguments.year != 0) hints.year = arguments.year;
    hints.commune = arguments.commune;
    auto const reading = read_report(text, hints);
    if (!reading) return reading.errors();
    auto draft = draft_dossier(*reading, text, {hints.year, hints.commune});
    if (!draft) return draft.errors();
    notes.push_back(fill_in({"hồ sơ được soạn từ báo cáo: mọi kết luận dựa trên điều báo cáo nêu, chưa ai xác nhận; "
                             "số chỗ đọc được nhưng chưa đưa vào: {0} (xem bằng read --format dossier)",
                             "the dossier is drafted from a report: every finding rests on what the report says, "
                             "confirmed by nobody; readings left out: {0} (read --format dossier lists them)"},
                            {std::to_string(draft->candidates.size())}));
    return std::move(draft->dossier);
}

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
    std::vector<BilingualText> notes;
    auto const dossier = dossier_of(*text, arguments, notes);
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
        options.notes.insert(options.notes.end(), notes.begin(), notes.end());
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
    command->add_flag("--report", arguments->report,
                      session.say({"FILE là báo cáo bằng văn xuôi: soạn hồ sơ từ đó rồi đánh giá",
                                   "FILE is a report in prose: draft a dossier from it, then assess that"}));
    command
        ->add_option("--year", arguments->year,
                     session.say({"với --report: năm của hồ sơ", "with --report: year of the dossier"}))
        ->check(CLI::Range(first_year, last_year))
        ->needs("--report");
    command
        ->add_option("--commune", arguments->commune,
                     session.say({"với --report: tên xã của hồ sơ", "with --report: name of the dossier's commune"}))
        ->needs("--report");
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
