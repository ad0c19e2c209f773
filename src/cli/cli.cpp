#include "cli/cli.hpp"

#include "cli/commands.hpp"
#include "cli/help.hpp"
#include "cli/session.hpp"
#include "core/base/argument.hpp"

#include <criterion19/version.hpp>

#include <CLI/CLI.hpp>

#include <exception>
#include <memory>
#include <new>
#include <string_view>

namespace criterion19::cli {
namespace {

// Help texts are given to CLI11 before it parses, so the language has to be known before that.
Language language_asked_for(int argc, char const* const* argv) {
    constexpr std::string_view option = "--language";
    std::string_view value = "vi";
    for (int i = 1; i < argc; ++i) {
        std::string_view const argument = argv[i];
        if (argument == "--") break;
        if (argument == option && i + 1 < argc)
            value = argv[i + 1];
        else if (argument.size() > option.size() && argument.substr(0, option.size()) == option &&
                 argument[option.size()] == '=')
            value = argument.substr(option.size() + 1);
    }
    return value == "en" ? Language::en : Language::vi;
}

int bad_usage(CLI::App const& app, CLI::ParseError const& error, Session& session) {
    session.print_message(explain_bad_usage(app, error));
    auto const call = help_call(app);
    session.print_message({"xem: " + call, "see: " + call});
    return exit_bad_usage;
}

/// Whether any bytes may stand there: names of files, and texts that their reader checks.
bool takes_any_bytes(CLI::Option const& option) {
    auto const kind = option.get_type_name();
    if (kind.find("FILE") != std::string::npos || kind.find("DIR") != std::string::npos) return true;
    auto const place = option.get_name(true);
    return place == "FILE" || place == "INPUT" || place == "BEFORE" || place == "AFTER" || place == "TEXT";
}

/// What is wrong with the texts among the arguments of a command that was called, before anything reads them.
Errors faults_of_texts(CLI::App const& app) {
    Errors errors;
    for (auto const* const option : app.get_options()) {
        if (takes_any_bytes(*option)) continue;
        for (auto const& text : option->results())
            if (auto fault = detail::fault_of_argument(text, option->get_name())) errors.push_back(*std::move(fault));
    }
    for (auto const* const command : app.get_subcommands()) {
        auto const more = faults_of_texts(*command);
        errors.insert(errors.end(), more.begin(), more.end());
    }
    return errors;
}

int run_session(int argc, char const* const* argv, Session& session,
                std::function<void(CLI::App&, Session&)> const& add) {
    session.set_language(language_asked_for(argc, argv));
    CLI::App app(session.say({"Đánh giá tiêu chí số 19 (quốc phòng và an ninh) của một xã.",
                              "Judges criterion 19 (defence and security) of a Vietnamese commune."}),
                 "criterion19");
    app.formatter(std::make_shared<HelpFormatter>(session));
    session.add_common_options(app);
    bool version = false;
    app.add_flag("--version", version, session.say({"in phiên bản", "print the version"}));
    add(app, session);

    try {
        app.parse(argc, argv);
    } catch (CLI::CallForHelp const&) {
        return session.write(app.help());
    } catch (CLI::ParseError const& error) {
        return bad_usage(app, error, session);
    }
    if (auto const faults = faults_of_texts(app); !faults.empty()) return session.fail(faults, {});
    if (version) return session.write(std::string("criterion19 ") + library_version + "\n");
    if (session.has_action()) return session.run_action();
    session.print_message({"thiếu lệnh", "a command is missing"});
    session.print_message({"xem: " + help_call(app), "see: " + help_call(app)});
    return exit_bad_usage;
}

}  // namespace

int run(int argc, char const* const* argv, std::istream& in, std::ostream& out, std::ostream& err,
        std::function<void(CLI::App&, Session&)> const& add) {
    Session session(in, out, err);
    try {
        return session.finish(run_session(argc, argv, session, add));
    } catch (InputError const& error) {
        return session.fail(error.errors(), {});
    } catch (std::bad_alloc const&) {
        session.print_message({"hết bộ nhớ", "out of memory"});
    } catch (std::exception const& error) {
        session.print_errors({make_error(ErrorCode::internal, {}, {std::string(error.what())})}, {});
    }
    return exit_internal;
}

int run(int argc, char const* const* argv, std::istream& in, std::ostream& out, std::ostream& err) {
    return run(argc, argv, in, out, err, add_commands);
}

}  // namespace criterion19::cli
