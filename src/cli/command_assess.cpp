// criterion19 assess: from a dossier to a verdict.
#include "cli/choose_standard.hpp"
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/report_file.hpp"
#include "cli/report_input.hpp"
#include "cli/session.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/draft_dossier.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/io/summary_report.hpp>
#include <criterion19/judge/assessment_report.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/standards/background.hpp>

#include <CLI/CLI.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

struct AssessArguments {
    std::vector<std::string> files;
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
Result<Dossier> dossier_of(std::string const& text, AssessArguments const& arguments,
                           std::vector<BilingualText>& notes) {
    if (!arguments.report) {
        auto dossier = read_dossier(text);
        if (dossier)
            if (auto note = note_on_candidates(*dossier)) notes.push_back(*std::move(note));
        return dossier;
    }
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

/// What was assessed, dossier by dossier: the assessments of one stand together.
struct Assessed {
    struct File {
        Dossier dossier;
        std::size_t first;  ///< index of its first assessment
        std::size_t end;
    };
    std::vector<File> files;
    std::vector<Assessment> assessments;
};

/// The dossier's contradictions stand with its first assessment, and only where the whole dossier is assessed.
std::vector<AssessmentReport> reports_on(Assessed const& assessed, AssessArguments const& arguments) {
    std::vector<AssessmentReport> out;
    for (auto const& assessment : assessed.assessments) out.push_back(report_on(assessment));
    if (arguments.no_audit || !arguments.unit.empty()) return out;
    for (auto const& file : assessed.files) {
        auto const at = [&](std::size_t i) { return assessed.assessments.begin() + static_cast<std::ptrdiff_t>(i); };
        std::vector<Assessment> const own(at(file.first), at(file.end));
        out[file.first].discrepancies = audit(file.dossier, own.front().as_of, own);
    }
    return out;
}

/// Whether both are of one unit that has a name.
bool is_same_unit(Dossier const& a, Dossier const& b) {
    auto const& place = a->place;
    return !place.name.empty() && place.name == b->place.name && place.district == b->place.district &&
           place.province == b->place.province && a->kind == b->kind;
}

/// Whether the dossiers are of one unit, in several years.
bool is_one_unit(Assessed const& assessed) {
    auto const& first = assessed.files.front().dossier;
    bool years_differ = false;
    for (auto const& file : assessed.files) {
        if (!is_same_unit(file.dossier, first)) return false;
        years_differ = years_differ || file.dossier.year() != first.year();
    }
    return years_differ;
}

std::string print(Session const& session, Assessed const& assessed, AssessArguments const& arguments) {
    auto const& format = session.format();
    auto const language = session.language();
    bool const several = assessed.files.size() > 1;
    auto const reports = reports_on(assessed, arguments);
    if (!several && format == "json")
        return reports.size() > 1 || arguments.standard == "all" ? write_assessments(reports)
                                                                 : write_assessment(reports.front());
    if (!several && format == "html") return render_html(reports.front(), language);
    boost::optional<SummaryReport> summary;
    if (several) summary = summarise(assessed.assessments, is_one_unit(assessed));
    if (format == "json") return write_assessments(reports, *summary);
    if (format == "html") return render_html(*summary, language);

    auto const layout = text_options(session);
    bool const text = format == "text";
    std::string out;
    auto const add = [&](std::string const& part) {
        if (!out.empty()) out += text ? "\n" + std::string(layout.width, '=') + "\n\n" : "\n";
        out += part;
    };
    for (auto const& report : reports) add(text ? render_text(report, layout) : render_markdown(report, language));
    if (summary) add(text ? render_text(*summary, layout) : render_markdown(*summary, language));
    return out;
}

/// Standards and local decisions that all the files are assessed by.
struct Rules {
    StandardArgument standard;
    LayerFiles layers;
    boost::optional<Date> as_of;
};

int assess_file(Session& session, AssessArguments const& arguments, std::string const& file, Rules const& rules,
                Assessed& assessed) {
    auto const input = arguments.report ? read_report_input(session, file) : read_text_input(session, file);
    if (!input) return session.fail(input.errors(), file);
    auto notes = input->notes;
    auto const dossier = dossier_of(input->text, arguments, notes);
    if (!dossier) {
        int const status = session.fail(dossier.errors(), file);
        auto const& first = dossier.errors().front();
        bool const may_be_prose =
            !arguments.report && first.code == ErrorCode::invalid_json && first.line == 1 && first.column == 1;
        if (may_be_prose)
            session.print_message(
                {"nếu đây là báo cáo bằng văn xuôi: thêm --report", "if this is a report in prose: add --report"});
        return status;
    }
    auto const as_of = rules.as_of.get_value_or(Date(static_cast<unsigned short>(dossier->year()), 12, 31));
    auto const kind = unit_kind(*dossier, arguments.unit);
    if (!kind) return session.fail(kind.errors(), file);
    auto choices = choose_standards(rules.standard, as_of, *kind);
    if (!choices) return session.fail(choices.errors(), file);

    AssessOptions options;
    options.unit = arguments.unit;
    options.as_of = to_day(as_of);
    options.layers = rules.layers.layers;
    auto const first = assessed.assessments.size();
    for (auto& choice : *choices) {
        options.notes = std::move(choice.notes);
        options.notes.insert(options.notes.end(), notes.begin(), notes.end());
        auto assessment = assess(*dossier, choice, options);
        if (!assessment) return fail_with_layers(session, assessment.errors(), file, rules.layers);
        assessed.assessments.push_back(*std::move(assessment));
    }
    assessed.files.push_back({*dossier, first, assessed.assessments.size()});
    return exit_done;
}

/// Names dossiers of one unit and year: that is hardly meant.
void note_repeats(Session& session, std::vector<std::string> const& names, Assessed const& assessed) {
    auto const& files = assessed.files;
    for (std::size_t later = 1; later < files.size(); ++later)
        for (std::size_t i = 0; i < later; ++i) {
            auto const& a = files[i].dossier;
            auto const& b = files[later].dossier;
            if (a.year() != b.year() || !is_same_unit(a, b)) continue;
            session.print_message(fill_in({"{0} và {1} là hồ sơ của cùng một đơn vị, cùng năm; cả hai đều được tính",
                                           "{0} and {1} are of one unit and year; both count"},
                                          {names[i], names[later]}));
            break;
        }
}

int assess_files(Session& session, AssessArguments const& arguments) {
    if (session.format() == "html" && arguments.standard == "all" && arguments.files.size() == 1)
        return session.fail({make_error(ErrorCode::invalid_argument, {},
                                        {"--format", BilingualText{"một trang HTML chỉ có một tiêu chuẩn",
                                                                   "an HTML page holds one standard"}})},
                            {});
    bool const docx = session.format() == "docx";
    if (docx && (arguments.standard == "all" || arguments.files.size() != 1))
        return session.fail({make_error(ErrorCode::invalid_argument, {},
                                        {"--format", BilingualText{"một tệp Word chỉ có một hồ sơ, một tiêu chuẩn",
                                                                   "a Word file holds one dossier, one standard"}})},
                            {});
    Rules rules;
    if (!arguments.as_of.empty()) {
        rules.as_of = date_option(session, "--as-of", arguments.as_of);
        if (!rules.as_of) return exit_bad_usage;
    }
    rules.standard = standard_argument(session, arguments.standard, true);
    if (rules.standard.named.status != exit_done) return rules.standard.named.status;
    rules.layers = load_layers(session, arguments.layers, rules.standard.named.own());
    if (rules.layers.status != exit_done) return rules.layers.status;

    // What is wrong with any of the files is said before anything is written.
    int wrong = exit_done;
    Assessed assessed;
    for (auto const& file : arguments.files) {
        auto const status = assess_file(session, arguments, file, rules, assessed);
        if (wrong == exit_done) wrong = status;
    }
    if (wrong != exit_done) return wrong;
    note_repeats(session, arguments.files, assessed);

    int status = exit_done;
    if (arguments.require_met)
        for (auto const& assessment : assessed.assessments)
            if (assessment.outcome != Outcome::met && assessment.outcome != Outcome::not_applicable)
                status = exit_outcome;
    if (docx) return write_report_docx(session, reports_on(assessed, arguments).front(), status);
    return session.write(print(session, assessed, arguments), status);
}

}  // namespace

void add_assess(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<AssessArguments>();
    auto* const command =
        session.command(app, "assess",
                        {"đánh giá hồ sơ: yêu cầu nào đạt, chưa đạt, chưa xác định, vì sao",
                         "assess dossiers: which requirements are met, not met, undetermined, and why"},
                        [&session, arguments] { return assess_files(session, *arguments); });
    command
        ->add_option(
            "FILE", arguments->files,
            session.say(
                {"hồ sơ JSON, \"-\" là đầu vào chuẩn. Nhiều hồ sơ: cuối cùng in tổng hợp từng yêu cầu và, của một "
                 "đơn vị qua các năm, giữ vững, không giữ được hay đạt trở lại; ở dạng html chỉ in phần tổng hợp",
                 "dossier in JSON, \"-\" is the standard input. Several: each requirement is summed up at the end and, "
                 "of one unit over the years, whether it held, lost or regained; as html the summary alone"}))
        ->required();
    command
        ->add_option("--standard", arguments->standard,
                     session.say({"mã tiêu chuẩn, tệp tiêu chuẩn, hoặc \"all\"; mặc định: tiêu chí quốc gia có "
                                  "hiệu lực",
                                  "id of a standard, a standard file, or \"all\"; by default the national criterion "
                                  "in force"}))
        ->type_name("ID|FILE");
    add_layers(*command, session, arguments->layers);
    add_as_of(*command, session, arguments->as_of);
    command
        ->add_option("--unit", arguments->unit,
                     session.say({"mã đơn vị trong hồ sơ (thôn, cơ quan, trường)", "id of a unit inside the dossier"}))
        ->type_name("ID");
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
        ->type_name("YEAR")
        ->check(between(first_year, last_year))
        ->needs("--report");
    command
        ->add_option("--commune", arguments->commune,
                     session.say({"với --report: tên xã của hồ sơ", "with --report: name of the dossier's commune"}))
        ->type_name("NAME")
        ->needs("--report");
    session.add_format(*command, {"text", "markdown", "html", "json", "docx"});
}

}  // namespace criterion19::cli
