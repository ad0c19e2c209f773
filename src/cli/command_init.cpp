// criterion19 init: a dossier to fill in.
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"

#include <criterion19/io/json.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {
namespace {

struct InitArguments {
    int year = 0;
    std::string kind = std::string(key_of(UnitKind::commune));
};

int write_template(Session& session, InitArguments const& arguments) {
    if (int const status = session.keep_filled(); status != exit_done) return status;
    auto const kind = from_key<UnitKind>(arguments.kind).get_value_or(UnitKind::commune);
    return session.write(dossier_template(arguments.year, kind, session.language()));
}

}  // namespace

void add_init(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<InitArguments>();
    auto* const command = session.command(
        app, "init",
        {"tạo hồ sơ mẫu để điền, mỗi khóa đều có giải thích", "make a dossier to fill in, with every key explained"},
        [&session, arguments] { return write_template(session, *arguments); });
    command->add_option("--year", arguments->year, session.say({"năm xét", "year of assessment"}))
        ->type_name("YEAR")
        ->required()
        ->check(between(first_year, last_year));
    std::vector<std::string> kinds;
    for (auto const& term : Vocabulary<UnitKind>::terms) kinds.emplace_back(term.key);
    command
        ->add_option("--kind", arguments->kind,
                     session.say({"loại đơn vị; mặc định commune", "kind of unit; commune by default"}))
        ->type_name(CLI::detail::join(kinds, "|"))
        ->check(one_of(kinds));
    session.add_force(*command);
}

}  // namespace criterion19::cli
