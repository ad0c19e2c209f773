#include "cli/help.hpp"

#include <criterion19/base/closest.hpp>

#include <algorithm>
#include <utility>

namespace criterion19::cli {
namespace {

constexpr std::size_t column_of_text = 32;
constexpr std::size_t widest_line = 80;

// Characters of NFC Vietnamese text, which is what the program's own words are written in.
std::size_t width_of(std::string_view text) {
    auto const is_start = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_start));
}

// The command that was being parsed: the deepest one that the arguments name.
CLI::App const& innermost(CLI::App const& app) {
    auto const* found = &app;
    for (auto called = app.get_subcommands(); !called.empty(); called = found->get_subcommands()) found = called.back();
    return *found;
}

// `CLI::App::remaining` clears nothing, but is not const in every version.
std::vector<std::string> unknown_arguments(CLI::App const& app) {
    return app.remaining(true);
}

std::vector<std::string> option_names(CLI::App const& app) {
    std::vector<std::string> names;
    for (auto const* option : app.get_options())
        for (auto const& name : option->get_lnames()) names.push_back("--" + name);
    return names;
}

std::vector<std::string> command_names(CLI::App const& app) {
    std::vector<std::string> names;
    for (auto const* command : app.get_subcommands({})) names.push_back(command->get_name());
    return names;
}

BilingualText explain_unknown(CLI::App const& command, std::string const& argument) {
    bool const is_option = argument.size() > 1 && argument.front() == '-';
    if (is_option) {
        auto const name = argument.substr(0, argument.find('='));
        auto const meant = suggestion(name, option_names(command));
        return fill_in({"không có tùy chọn \"{0}\"{1}", "there is no option \"{0}\"{1}"}, {name, meant});
    }
    auto const commands = command_names(command);
    if (commands.empty()) return fill_in({"thừa tham số \"{0}\"", "argument \"{0}\" is one too many"}, {argument});
    auto const meant = suggestion(argument, commands);
    return fill_in({"không có lệnh \"{0}\"{1}", "there is no command \"{0}\"{1}"}, {argument, meant});
}

}  // namespace

HelpFormatter::HelpFormatter(Session const& session) {
    auto const name = [&](std::string const& key, char const* vi) {
        if (session.language() == Language::vi) label(key, vi);
    };
    name("Usage", "Cách dùng");
    name("OPTIONS", "TÙY CHỌN");
    name("Positionals", "Tham số");
    name("REQUIRED", "(bắt buộc)");
    name("SUBCOMMAND", "LỆNH");
    name("SUBCOMMANDS", "LỆNH");
    name("FILE", "TỆP");
    name("DATE", "NGÀY");
    name("YEAR", "NĂM");
    name("ID", "MÃ");
    name("ID|FILE", "MÃ|TỆP");
    name("NAME", "TÊN");
    name("FACT=VALUE", "CHỈ_TIÊU=GIÁ_TRỊ");
    if (session.language() == Language::en) {
        label("Positionals", "Arguments");
        label("SUBCOMMAND", "COMMAND");
        label("SUBCOMMANDS", "COMMAND");
        label("REQUIRED", "(required)");
    }
}

std::string HelpFormatter::row(std::string const& name, std::string const& text) const {
    std::string out = "  " + name;
    auto column = width_of(out);
    auto const next_line = [&] {
        out += '\n' + std::string(column_of_text, ' ');
        column = column_of_text;
    };
    if (column + 2 > column_of_text) {
        next_line();
    } else {
        out.append(column_of_text - column, ' ');
        column = column_of_text;
    }
    bool starts_line = true;
    std::size_t from = 0;
    while (from < text.size()) {
        auto const end = std::min(text.find(' ', from), text.size());
        auto const word = text.substr(from, end - from);
        auto const width = width_of(word);
        if (!starts_line && column + 1 + width > widest_line) {
            next_line();
            starts_line = true;
        }
        if (!starts_line) {
            out += ' ';
            ++column;
        }
        out += word;
        column += width;
        starts_line = false;
        from = end + 1;
    }
    return out + '\n';
}

std::string HelpFormatter::make_option(CLI::Option const* option, bool is_positional) const {
    return row(make_option_name(option, is_positional) + make_option_opts(option), make_option_desc(option));
}

/// What follows the name: the kind of value, unless the name says it, and whether it must be given.
std::string HelpFormatter::make_option_opts(CLI::Option const* option) const {
    std::string out;
    if (option->get_type_size() == 0) return out;
    bool const is_positional = option->get_positional();
    if (!is_positional && !option->get_type_name().empty()) out += " " + get_label(option->get_type_name());
    if (is_positional && option->get_expected_max() > 1) out += " ...";
    if (option->get_required()) out += " " + get_label("REQUIRED");
    return out;
}

std::string HelpFormatter::make_subcommand(CLI::App const* command) const {
    return row(command->get_name(), command->get_description());
}

CLI::Validator one_of(std::vector<std::string> values) {
    auto const check = [values = std::move(values)](std::string& value) -> std::string {
        if (std::find(values.begin(), values.end(), value) != values.end()) return {};
        return "\"" + value + "\" (" + CLI::detail::join(values, " | ") + ")";
    };
    return CLI::Validator(check, "");
}

CLI::Validator between(std::int64_t lowest, std::int64_t highest) {
    return CLI::Validator(
        [lowest, highest](std::string const& text) {
            std::int64_t value = 0;
            if (CLI::detail::lexical_cast(text, value) && value >= lowest && value <= highest) return std::string();
            return "\"" + text + "\" (" + std::to_string(lowest) + " - " + std::to_string(highest) + ")";
        },
        "");
}

BilingualText explain_bad_usage(CLI::App const& app, CLI::ParseError const& error) {
    auto const& command = innermost(app);
    // An option that is misspelt often leaves another one missing: the misspelling is the cause.
    auto const unknown = unknown_arguments(app);
    if (!unknown.empty()) return explain_unknown(command, unknown.front());

    std::string const text = error.what();
    auto const kind = error.get_name();
    auto const before = [&text](std::string_view mark) { return text.substr(0, text.find(mark)); };
    if (kind == "RequiredError") {
        auto const name = before(" is required");
        return {"thiếu " + name, name + " is missing"};
    }
    if (kind == "ValidationError") {
        auto const rest = text.substr(std::min(text.size(), before(": ").size() + 2));
        return {before(": ") + " không nhận giá trị " + rest, before(": ") + " does not take the value " + rest};
    }
    if (kind == "ArgumentMismatch") {
        auto const name = before(": ");
        return {name + " cần một giá trị", name + " needs a value"};
    }
    if (kind == "ConversionError") return {"giá trị sai kiểu: " + text, "a value of the wrong kind: " + text};
    if (kind == "ExcludesError" || kind == "RequiresError")
        return {"các tùy chọn không đi cùng nhau: " + text, "these options do not go together: " + text};
    return {"sai tham số: " + text, "wrong arguments: " + text};
}

std::string help_call(CLI::App const& app) {
    auto const called = app.get_subcommands();
    return app.get_name() + " " + (called.empty() ? "--help" : help_call(*called.back()));
}

}  // namespace criterion19::cli
