// criterion19 standards: which standards there are, and one of them printed row by row.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/io/render.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {
namespace {

struct Arguments {
    std::string id;
    std::string on;
};

int print_standards(Session& session, Arguments const& arguments) {
    auto const layout = text_options(session);
    if (arguments.id.empty()) {
        std::vector<Standard const*> all;
        for (auto const& entry : standards::catalogue) all.push_back(entry.standard);
        return session.write(render_standard_list(all, layout));
    }
    auto const standard = find_standard(arguments.id);
    if (!standard) return session.fail(standard.errors(), {});
    // The last day on which the text is in force, unless a day is asked for: thresholds and rows are those of a day.
    auto when = (*standard)->in_force.until == open_end ? (*standard)->reviewed_on : (*standard)->in_force.last();
    if (!arguments.on.empty()) {
        auto const date = date_option(session, "--on", arguments.on);
        if (!date) return exit_bad_usage;
        when = to_day(*date);
    }
    return session.write(session.format() == "markdown" ? render_markdown(**standard, when, session.language())
                                                        : render_text(**standard, when, layout));
}

}  // namespace

void add_standards(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<Arguments>();
    auto* const command = session.command(app, "standards",
                                          {"liệt kê các tiêu chuẩn, hoặc in một tiêu chuẩn với từng yêu cầu và căn cứ",
                                           "list the standards, or print one with every requirement and its citation"},
                                          [&session, arguments] { return print_standards(session, *arguments); });
    command->add_option("ID", arguments->id, session.say({"mã tiêu chuẩn", "id of a standard"}));
    command->add_option("--on", arguments->on,
                        session.say({"ngày YYYY-MM-DD mà mức và yêu cầu có hiệu lực",
                                     "day YYYY-MM-DD on which thresholds and rows hold"}));
    session.add_format(*command, {"text", "markdown"});
}

}  // namespace criterion19::cli
