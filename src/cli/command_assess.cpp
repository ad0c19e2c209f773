// criterion19 assess: from a dossier to a verdict.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/criterion19.hpp>
#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/render.hpp>

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
    bool require_met = false;
};

/// A standard to assess by, and why it was chosen where nobody named one.
struct Choice {
    Standard const* standard;
    std::vector<BilingualText> notes;
};

Result<std::vector<Choice>> choose(std::string const& id, Date const& as_of, UnitKind kind) {
    std::vector<Choice> choices;
    if (id == "all") {
        for (auto const* standard : standards::in_force(as_of, kind))
            if (!standard->rows.empty()) choices.push_back({standard, {}});
        if (choices.empty()) return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
        return choices;
    }
    if (!id.empty()) {
        auto const standard = find_standard(id);
        if (!standard) return standard.errors();
        return std::vector<Choice>{{*standard, {}}};
    }
    if (kind == UnitKind::commune) {
        auto const national = standards::national_criterion(as_of);
        if (national && !national->rows.empty())
            return std::vector<Choice>{
                {&*national,
                 {fill_in({"chọn tiêu chí quốc gia có hiệu lực ngày {0}; chọn khác bằng --standard",
                           "the national criterion in force on {0} was taken; choose another with --standard"},
                          {print_date(as_of)})}}};
        auto const safe = standards::safe_unit_standard(as_of, kind);
        if (national && safe)
            return std::vector<Choice>{
                {&*safe,
                 {fill_in({"nội dung chỉ tiêu của {0} chưa có trong thư viện, nên đánh giá theo {1}",
                           "the indicator texts of {0} are not available to the library, so {1} was taken"},
                          {std::string(national->id), std::string(safe->id)})}}};
    } else if (auto const safe = standards::safe_unit_standard(as_of, kind)) {
        return std::vector<Choice>{{&*safe, {}}};
    }
    return make_error(ErrorCode::no_standard_in_force, {}, {print_date(as_of)});
}

int assess_file(Session& session, Arguments const& arguments) {
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
    auto choices = choose(arguments.standard, as_of, *kind);
    if (!choices) return session.fail(choices.errors(), arguments.file);

    std::vector<Assessment> assessments;
    for (auto& choice : *choices) {
        options.notes = std::move(choice.notes);
        auto assessment = assess(*dossier, *choice.standard, options);
        if (!assessment) return session.fail(assessment.errors(), arguments.file);
        assessments.push_back(*std::move(assessment));
    }

    std::string out;
    if (session.format() == "json") {
        out = assessments.size() == 1 && arguments.standard != "all" ? write_assessment(assessments.front())
                                                                     : write_assessments(assessments);
    } else {
        auto const layout = text_options(session);
        for (auto const& assessment : assessments) {
            if (!out.empty()) out += "\n" + std::string(layout.width, '=') + "\n\n";
            out += render_text(assessment, layout);
        }
    }
    int status = exit_done;
    if (arguments.require_met)
        for (auto const& assessment : assessments)
            if (assessment.outcome != Outcome::met && assessment.outcome != Outcome::not_applicable)
                status = exit_outcome;
    return session.write(out, status);
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
                        session.say({"mã tiêu chuẩn, hoặc \"all\"; mặc định: tiêu chí quốc gia có hiệu lực",
                                     "id of a standard, or \"all\"; by default the national criterion in force"}));
    command->add_option("--as-of", arguments->as_of,
                        session.say({"ngày đánh giá YYYY-MM-DD; mặc định 31/12 năm của hồ sơ",
                                     "day of assessment YYYY-MM-DD; by default 31 December of the dossier's year"}));
    command->add_option(
        "--unit", arguments->unit,
        session.say({"mã đơn vị trong hồ sơ (thôn, cơ quan, trường)", "id of a unit inside the dossier"}));
    command->add_flag("--require-met", arguments->require_met,
                      session.say({"kết thúc với mã 1 nếu kết quả không phải là đạt",
                                   "exit with status 1 unless the outcome is met"}));
    session.add_format(*command, {"text", "json"});
}

}  // namespace criterion19::cli
