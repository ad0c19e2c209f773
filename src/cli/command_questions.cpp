// criterion19 questions: what an office has to be asked for a standard.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/question_list.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace criterion19::cli {
namespace {

struct QuestionArguments {
    std::string id;
    int year = 0;
};

int print_questions(Session& session, QuestionArguments const& arguments) {
    auto const named = named_standard(session, arguments.id);
    if (named.standard == nullptr) return named.status;
    return session.write(printed(session, question_list(*named.standard, arguments.year), write_questions));
}

}  // namespace

void add_questions(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<QuestionArguments>();
    auto* const command = session.command(app, "questions",
                                          {"các câu hỏi cần trả lời để xét theo một tiêu chuẩn: hỏi ai, giấy tờ nào",
                                           "the questions that a standard asks: of whom, with which proof"},
                                          [&session, arguments] { return print_questions(session, *arguments); });
    command
        ->add_option("ID", arguments->id,
                     session.say({"mã tiêu chuẩn, hoặc tệp tiêu chuẩn", "id of a standard, or a standard file"}))
        ->required();
    command
        ->add_option("--year", arguments->year,
                     session.say({"năm xét; mặc định câu hỏi nói \"năm xét\"",
                                  "year assessed; by default the questions say \"the year assessed\""}))
        ->type_name("YEAR")
        ->check(CLI::Range(first_year, last_year));
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
