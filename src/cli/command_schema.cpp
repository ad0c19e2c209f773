// criterion19 schema: JSON Schema of what the program reads and writes.
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/io/assessment_json.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>

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
    {"dossier", dossier_schema_json},
    {"assessment", assessment_schema_json},
    {"standard", standard_schema_json},
    {"layer", layer_schema_json},
};

int write_schema(Session& session, std::string const& name) {
    for (auto const& form : forms)
        if (form.name == name) return session.write(form.schema());
    return exit_bad_usage;
}

}  // namespace

void add_schema(CLI::App& app, Session& session) {
    auto const name = std::make_shared<std::string>();
    std::vector<std::string> names;
    for (auto const& form : forms) names.emplace_back(form.name);
    auto* const command =
        session.command(app, "schema", {"in JSON Schema của dữ liệu", "print the JSON Schema of a form"},
                        [&session, name] { return write_schema(session, *name); });
    command->add_option("FORM", *name, session.say({"loại dữ liệu: ", "which form: "}) + CLI::detail::join(names, ", "))
        ->type_name(CLI::detail::join(names, "|"))
        ->required()
        ->check(one_of(names));
}

}  // namespace criterion19::cli
