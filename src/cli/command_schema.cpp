// criterion19 schema: JSON Schema of what the program reads and writes.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/io/agenda_report.hpp>
#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/comparison.hpp>
#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/question_list.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/standards/choice.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {
namespace {

/// Every form that has a schema.
struct Form {
    char const* name;
    std::string (*schema)();
};
constexpr Form forms[] = {
    {"dossier", dossier_schema_json},         {"assessment", assessment_schema_json},
    {"assessments", assessments_schema_json}, {"comparison", comparison_schema_json},
    {"agenda", agenda_schema_json},           {"questions", questions_schema_json},
    {"standard", standard_schema_json},       {"layer", layer_schema_json},
};

/// The form of facts depends on the standard that they are for.
constexpr char const* facts_form = "facts";

int write_schema(Session& session, std::string const& name, std::string const& standard) {
    for (auto const& form : forms)
        if (form.name == name) return session.write(form.schema());
    if (name != facts_form) return exit_bad_usage;
    auto const named = named_standard(session, standard);
    if (named.standard == nullptr) return named.status;
    return session.write(facts_schema_json(*named.standard));
}

}  // namespace

void add_schema(CLI::App& app, Session& session) {
    auto const name = std::make_shared<std::string>();
    auto const standard = std::make_shared<std::string>("tt124-2021/commune");
    std::vector<std::string> names;
    for (auto const& form : forms) names.emplace_back(form.name);
    names.emplace_back(facts_form);
    auto* const command =
        session.command(app, "schema", {"in JSON Schema của dữ liệu", "print the JSON Schema of a form"},
                        [&session, name, standard] { return write_schema(session, *name, *standard); });
    command->add_option("FORM", *name, session.say({"loại dữ liệu: ", "which form: "}) + CLI::detail::join(names, ", "))
        ->type_name(CLI::detail::join(names, "|"))
        ->required()
        ->check(one_of(names));
    command
        ->add_option("--standard", *standard,
                     session.say({"facts: chỉ tiêu của tiêu chuẩn này; mặc định ",
                                  "facts: the indicators of this standard; by default "}) +
                         *standard)
        ->type_name("ID|FILE");
}

}  // namespace criterion19::cli
