// criterion19 standards: which standards there are, and one of them printed row by row.
#include "cli/command_options.hpp"
#include "cli/commands.hpp"
#include "cli/session.hpp"

#include <criterion19/io/standard_json.hpp>
#include <criterion19/io/standard_print.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/choice.hpp>

#include <CLI/CLI.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace criterion19::cli {
namespace {

struct StandardsArguments {
    std::string id;
    std::string on;
    std::vector<std::string> layers;
};

int print_list(Session& session, StandardsArguments const& arguments) {
    if (!arguments.layers.empty())
        return bad_argument(session, "--layer", {"cần mã tiêu chuẩn", "the id of a standard is needed"});
    if (session.format() == "markdown" && arguments.on.empty())
        return session.write(standards_table_markdown(session.language()));
    if (session.format() != "text")
        return bad_argument(session, "--format",
                            {"danh sách chỉ in dạng text, hoặc markdown khi không có --on",
                             "the list is printed as text, or as markdown where --on is not given"});
    boost::optional<Date> on;
    if (!arguments.on.empty()) {
        on = date_option(session, "--on", arguments.on);
        if (!on) return exit_bad_usage;
    }
    std::vector<Standard const*> listed;
    for (auto const& entry : standards::catalogue)
        if (!on || entry.standard->in_force.contains(to_day(*on))) listed.push_back(entry.standard);
    if (on && listed.empty())
        return session.write(
            session.say(fill_in({"Ngày {0} chưa có tiêu chuẩn nào trong số các tiêu chuẩn ở đây có hiệu lực.\n",
                                 "On {0} none of the standards here was in force.\n"},
                                {print_date(to_day(*on))})));
    return session.write(render_standard_list(listed, text_options(session)));
}

int print_standard(Session& session, StandardsArguments const& arguments, Standard const& standard) {
    if (session.format() == "json") {
        if (!arguments.on.empty() || !arguments.layers.empty())
            return bad_argument(session, "--format",
                                {"json ghi toàn bộ tiêu chuẩn, không dùng với --on, --layer",
                                 "json writes the whole standard and takes neither --on nor --layer"});
        return session.write(write_standard(standard));
    }
    // Thresholds and rows are those of a day.
    auto when = last_known_day(standard);
    if (!arguments.on.empty()) {
        auto const date = date_option(session, "--on", arguments.on);
        if (!date) return exit_bad_usage;
        when = to_day(*date);
    }
    auto layers = load_layers(session, arguments.layers, {&standard});
    if (layers.status != exit_done) return layers.status;
    auto const sheet = standard_on(standard, when, std::move(layers.layers));
    if (!sheet) return fail_with_layers(session, sheet.errors(), arguments.id, layers);
    if (session.format() == "markdown") return session.write(render_markdown(*sheet, session.language()));
    if (session.format() == "html") return session.write(render_html(*sheet, session.language()));
    return session.write(render_text(*sheet, text_options(session)));
}

int print_standards(Session& session, StandardsArguments const& arguments) {
    if (arguments.id.empty()) return print_list(session, arguments);
    auto const named = named_standard(session, arguments.id);
    if (named.standard == nullptr) return named.status;
    return print_standard(session, arguments, *named.standard);
}

}  // namespace

void add_standards(CLI::App& app, Session& session) {
    auto const arguments = std::make_shared<StandardsArguments>();
    auto* const command = session.command(app, "standards",
                                          {"liệt kê các tiêu chuẩn, hoặc in một tiêu chuẩn với từng yêu cầu và căn cứ",
                                           "list the standards, or print one with every requirement and its citation"},
                                          [&session, arguments] { return print_standards(session, *arguments); });
    command->add_option("ID", arguments->id,
                        session.say({"mã tiêu chuẩn, hoặc tệp tiêu chuẩn", "id of a standard, or a standard file"}));
    command
        ->add_option("--on", arguments->on,
                     session.say({"ngày YYYY-MM-DD: mức và yêu cầu của ngày đó; không có mã: các tiêu chuẩn có hiệu "
                                  "lực ngày đó",
                                  "day YYYY-MM-DD: thresholds and rows of that day; without an id: the standards "
                                  "in force on it"}))
        ->type_name("DATE");
    command
        ->add_option("--layer", arguments->layers,
                     session.say({"tệp quy định của địa phương; lặp lại được, áp dụng theo thứ tự",
                                  "file with a local decision; may be repeated, applied in order"}))
        ->type_name("FILE")
        ->allow_extra_args(false);
    session.add_format(*command, {"text", "markdown", "html", "json"});
}

}  // namespace criterion19::cli
