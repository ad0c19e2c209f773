// What every command of the program shares: language, input, output, messages, exit status.
#pragma once

#include "cli/exit_status.hpp"
#include "cli/output_file.hpp"

#include <criterion19/base/result.hpp>

#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace criterion19::cli {

/// How a piece of text stands out on a terminal.
enum class Style { plain, bold, good, bad, unsure };

/// One call of the program. A command adds itself with `command`, and its action then reads and writes through here:
///
///     void add_check(CLI::App& app, Session& session) {
///         auto const file = std::make_shared<std::string>();
///         auto* const command = session.command(app, "check", {"kiểm tra hồ sơ", "check a dossier"},
///             [&session, file] {
///                 auto const text = session.read_input(*file);
///                 if (!text) return session.fail(text.errors(), *file);
///                 return session.write("ok\n");
///             });
///         command->add_option("FILE", *file, session.say({"tệp hồ sơ", "the dossier"}))->required();
///     }
class Session {
public:
    Session(std::istream& in, std::ostream& out, std::ostream& err);

    // While commands are added.

    /// The sub-command `name` of `parent`, with --help, --language and --output. `action` runs once everything is
    /// parsed, and returns the exit status.
    CLI::App* command(CLI::App& parent, std::string const& name, Wording description, std::function<int()> action);
    /// Gives `command` the option --format, whose value is one of `formats`; the first is the default.
    void add_format(CLI::App& command, std::vector<std::string> formats);
    /// Gives `command` the option --force, for `keep_filled`.
    void add_force(CLI::App& command);
    /// Gives `app` --help, --language and --output. `command` does it for every command.
    void add_common_options(CLI::App& app);

    // Language.

    Language language() const noexcept { return language_; }
    void set_language(Language language) noexcept { language_ = language; }
    /// `text` in the language of the session.
    std::string say(BilingualText const& text) const { return text.in(language_); }

    // Input.

    /// All of a file, or of the standard input for "-". Errors: `cannot_read`, `too_large`.
    Result<std::string> read_input(std::string const& path);
    /// Largest input that is read, in bytes; 256 MB unless told.
    void set_input_limit(std::uint64_t bytes) noexcept { input_limit_ = bytes; }
    /// Says that a command reads the file by itself.
    void note_input(std::string path) { inputs_.push_back(std::move(path)); }
    /// `exit_done`, or `exit_bad_usage` after saying that what `option` would write to is read by this call.
    int keep_inputs(std::string const& option, std::string const& path);
    /// `exit_done`, or `exit_bad_usage` after saying that the output file is there already, with something in it, and
    /// --force was not given: for what people go on with by hand.
    int keep_filled();

    // Output.

    std::string const& format() const noexcept { return format_; }
    void set_format(std::string format) { format_ = std::move(format); }
    /// Where --output points to: a path, "-" or "" for the standard output.
    std::string const& output() const noexcept { return output_; }
    void set_output(std::string path) { output_ = std::move(path); }

    /// Whether the output appears on a terminal, where a progress bar would be in its way.
    bool writes_to_terminal() const noexcept { return out_is_terminal_ && (output_.empty() || output_ == "-"); }
    /// Writes `text` to where --output says, a file whole or not at all. Returns `exit_done`, or `exit_not_written`
    /// after saying why.
    int write(std::string_view text) { return write(text, exit_done); }
    /// As above, but returns `status` where all is written.
    int write(std::string_view text, int status);
    /// The same for text that comes in parts: `produce` calls its argument with each part, and stops when that returns
    /// false, with `exit_not_written`. An empty part brings the others to where they go. A status of `produce` other
    /// than `exit_done` and `exit_outcome` leaves the file as it was.
    int write_parts(std::function<int(std::function<bool(std::string_view)> const&)> const& produce);

    /// `text` as it stands out in the output, where that is a terminal and NO_COLOR is not set; else as it is.
    std::string paint(std::string_view text, Style style) const;

    // Messages.

    /// Prints every error with its place in `file`.
    void print_errors(Errors const& errors, std::string_view file);
    /// Prints a message of the program itself.
    void print_message(BilingualText const& message);
    /// Prints the errors and returns the exit status that belongs to them.
    int fail(Errors const& errors, std::string_view file);

    // For `run`.

    /// Runs the action of the command that was called; `exit_bad_usage` when there was none.
    int run_action();
    bool has_action() const noexcept { return static_cast<bool>(action_); }
    /// Sees that all of the standard output has arrived: `status`, or `exit_not_written` after saying why.
    int finish(int status);

private:
    int stdout_failed();
    bool note_stdout_error();

    std::istream& in_;
    std::ostream& out_;
    std::ostream& err_;
    bool out_is_terminal_;
    bool err_is_terminal_;
    Language language_ = Language::vi;
    std::string format_;
    bool force_ = false;
    std::string output_;
    std::vector<std::string> inputs_;
    std::string language_option_;
    std::uint64_t input_limit_ = 256ULL * 1024 * 1024;
    bool reported_failed_output_ = false;
    int stdout_error_ = 0;  // errno of the first failure
    std::function<int()> action_;
};

/// Exit status that belongs to an error: `cannot_write` is `exit_not_written`, an unknown standard or a wrong argument
/// is `exit_bad_usage`, `internal` is `exit_internal`, all else is `exit_bad_input`.
int exit_status_of(ErrorCode code) noexcept;

}  // namespace criterion19::cli
