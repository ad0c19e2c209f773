// Help and usage messages in both languages, where CLI11 knows English only.
#pragma once

#include "cli/session.hpp"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace criterion19::cli {

inline constexpr Wording group_of_options = {"Tùy chọn", "Options"};
inline constexpr Wording group_of_commands = {"Lệnh", "Commands"};

/// Lays out help in columns, counting characters where CLI11 counts bytes.
class HelpFormatter : public CLI::Formatter {
public:
    explicit HelpFormatter(Session const& session);

    std::string make_option(CLI::Option const* option, bool is_positional) const override;
    std::string make_option_opts(CLI::Option const* option) const override;
    std::string make_subcommand(CLI::App const* command) const override;

private:
    std::string row(std::string const& name, std::string const& text) const;
};

/// Accepts exactly `values`, and names them when given another one.
CLI::Validator one_of(std::vector<std::string> values);
/// Accepts whole numbers from `lowest` to `highest`, and names both when given another one.
CLI::Validator between(std::int64_t lowest, std::int64_t highest);

/// What is wrong with the arguments that made `app` throw `error`, with what was probably meant.
BilingualText explain_bad_usage(CLI::App const& app, CLI::ParseError const& error);

/// "criterion19 assess --help": how to ask for the help of the command that was being parsed.
std::string help_call(CLI::App const& app);

}  // namespace criterion19::cli
