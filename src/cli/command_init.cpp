// criterion19 init: a dossier to fill in, or a file to write a decision down in.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"
#include "cli/sheet_template.hpp"

#include <criterion19/io/json.hpp>
#include <criterion19/io/layer_json.hpp>
#include <criterion19/io/standard_json.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {
namespace {

struct InitArguments {
    int year = 0;
    std::string kind;
    std::string form = "dossier";
    std::string from;
    std::string standard;
};

int write_dossier_template(Session& session, InitArguments const& arguments) {
    if (arguments.year == 0)
        return bad_argument(session, "--year", {"cần năm xét của hồ sơ", "the dossier's year is needed"});
    if (!arguments.from.empty())
        return bad_argument(
            session, "--from",
            {"chỉ dùng với --form standard, --form layer", "it goes with --form standard and --form layer"});
    if (arguments.standard.empty())
        return session.write(dossier_template(
            arguments.year, from_key<UnitKind>(arguments.kind).get_value_or(UnitKind::commune), session.language()));
    if (!arguments.kind.empty())
        return bad_argument(session, "--kind",
                            {"tiêu chuẩn đã cho biết loại đơn vị", "the standard says for which kind of unit it is"});
    auto const named = named_standard(session, arguments.standard);
    if (named.standard == nullptr) return named.status;
    return session.write(dossier_template(arguments.year, *named.standard, session.language()));
}

int write_table_template(Session& session, InitArguments const& arguments) {
    if (arguments.year != 0 || !arguments.kind.empty() || !arguments.from.empty())
        return bad_argument(session, "--form", {"table chỉ đi với --standard", "table goes with --standard alone"});
    auto const named = named_standard(session, arguments.standard.empty() ? "tt124-2021/commune" : arguments.standard);
    if (named.standard == nullptr) return named.status;
    return write_facts_workbook(session, *named.standard);
}

/// A standard or a local decision to write down: by default the usual rows, or those of another standard.
int write_law_template(Session& session, InitArguments const& arguments) {
    bool const layer = arguments.form == "layer";
    if (!arguments.standard.empty())
        return bad_argument(session, "--standard",
                            {"chỉ dùng để tạo hồ sơ; dùng --from", "it goes with a dossier; use --from"});
    if (!layer && arguments.from.empty()) return session.write(standard_template(session.language()));
    auto const named = named_standard(session, arguments.from.empty() ? "tt124-2021/commune" : arguments.from);
    if (named.standard == nullptr) return named.status;
    return session.write(layer ? layer_template(*named.standard, session.language())
                               : standard_template(*named.standard, session.language()));
}

int write_template(Session& session, InitArguments const& arguments) {
    if (int const status = session.keep_filled(); status != exit_done) return status;
    if (arguments.form == "table") return write_table_template(session, arguments);
    return arguments.form == "dossier" ? write_dossier_template(session, arguments)
                                       : write_law_template(session, arguments);
}

}  // namespace

void add_init(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<InitArguments>();
    auto* const command = session.command(
        app, "init",
        {"tạo hồ sơ mẫu để điền, hoặc tệp tiêu chuẩn, tệp quy định để chép một quyết định; mỗi khóa đều có giải thích",
         "make a dossier to fill in, or a standard or layer file to write a decision down in, with every key "
         "explained"},
        [&session, arguments] { return write_template(session, *arguments); });
    command->add_option("--year", arguments->year, session.say({"năm xét", "year of assessment"}))
        ->type_name("YEAR")
        ->check(between(first_year, last_year));
    std::vector<std::string> kinds;
    for (auto const& term : Vocabulary<UnitKind>::terms) kinds.emplace_back(term.key);
    command
        ->add_option("--kind", arguments->kind,
                     session.say({"loại đơn vị; mặc định commune", "kind of unit; commune by default"}))
        ->type_name(CLI::detail::join(kinds, "|"))
        ->check(one_of(kinds));
    std::vector<std::string> const forms = {"dossier", "standard", "layer", "table"};
    command
        ->add_option(
            "--form", arguments->form,
            session.say(
                {"tạo gì: hồ sơ (mặc định), tệp tiêu chuẩn, tệp quy định của tỉnh, bảng Excel nhiều xã cho batch",
                 "what to make: a dossier (by default), a standard file, a province's decision, an Excel "
                 "sheet of communes for batch"}))
        ->type_name(CLI::detail::join(forms, "|"))
        ->check(one_of(forms));
    command
        ->add_option("--from", arguments->from,
                     session.say({"với --form standard, layer: lấy yêu cầu, mức của tiêu chuẩn này",
                                  "with --form standard, layer: take rows and parameters of this standard"}))
        ->type_name("ID|FILE");
    command
        ->add_option("--standard", arguments->standard,
                     session.say({"hồ sơ, hoặc bảng, mà tiêu chuẩn hay tệp tiêu chuẩn này hỏi",
                                  "the dossier or table that this standard or standard file asks for"}))
        ->type_name("ID|FILE");
    session.add_force(*command);
}

}  // namespace criterion19::cli
