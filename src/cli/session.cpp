#include "cli/session.hpp"

#include "cli/file_names.hpp"
#include "cli/help.hpp"
#include "cli/system_error.hpp"

#include <criterion19/base/closest.hpp>
#include <criterion19/base/printable.hpp>

#include <CLI/CLI.hpp>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <memory>
#include <system_error>
#include <utility>

namespace criterion19::cli {
namespace {

constexpr Wording wording_of_stdin = {"đầu vào chuẩn", "standard input"};
constexpr Wording wording_of_stdout = {"đầu ra chuẩn", "standard output"};

// Colours are for people: not for files, pipes, plain terminals, nor for who asked for none (https://no-color.org).
bool may_colour(bool terminal) {
    if (!terminal) return false;
    char const* const refused = std::getenv("NO_COLOR");
    if (refused != nullptr && *refused != '\0') return false;
    char const* const kind = std::getenv("TERM");
    return kind == nullptr || std::string_view(kind) != "dumb";
}

BilingualText size_text(std::uint64_t bytes) {
    constexpr std::uint64_t mega = 1024 * 1024;
    if (bytes >= mega && bytes % mega == 0) return {std::to_string(bytes / mega) + " MB"};
    return {std::to_string(bytes) + " byte", std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes")};
}

// Closes a descriptor at the end of its block.
class Descriptor {
public:
    explicit Descriptor(int number) noexcept : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;
    int number() const noexcept { return number_; }

private:
    int number_;
};

Result<std::string> read_stream(std::istream& in, std::uint64_t limit) {
    std::string text;
    std::string block(1U << 16U, '\0');
    while (in) {
        errno = 0;
        in.read(block.data(), static_cast<std::streamsize>(block.size()));
        text.append(block, 0, static_cast<std::size_t>(in.gcount()));
        if (text.size() > limit) return make_error(ErrorCode::too_large, {}, {size_text(limit)});
    }
    if (in.bad())
        return make_error(ErrorCode::cannot_read, {}, {wording_of_stdin, reason_of(errno == 0 ? EIO : errno)});
    return text;
}

Result<std::string> read_file(std::string const& path, std::uint64_t limit) {
    auto const failure = [&path](int error_number) {
        return make_error(ErrorCode::cannot_read, {}, {path, reason_of(error_number)});
    };
    Descriptor const file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0) return failure(errno);
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) return failure(errno);
    if (S_ISDIR(about.st_mode)) return failure(EISDIR);

    std::string text;
    if (S_ISREG(about.st_mode)) {
        // A file that says itself that it is too large need not be read to know it.
        if (static_cast<std::uint64_t>(about.st_size) > limit)
            return make_error(ErrorCode::too_large, {}, {size_text(limit)});
        text.reserve(static_cast<std::size_t>(about.st_size) + 1);
    }
    std::string block(1U << 16U, '\0');
    for (;;) {
        auto const got = ::read(file.number(), block.data(), block.size());
        if (got == 0) return text;
        if (got < 0) {
            if (errno == EINTR) continue;
            return failure(errno);
        }
        text.append(block, 0, static_cast<std::size_t>(got));
        if (text.size() > limit) return make_error(ErrorCode::too_large, {}, {size_text(limit)});
    }
}

}  // namespace

Session::Session(std::istream& in, std::ostream& out, std::ostream& err)
    : in_(in),
      out_(out),
      err_(err),
      out_is_terminal_(may_colour(&out == &std::cout && ::isatty(STDOUT_FILENO) == 1)),
      err_is_terminal_(may_colour(&err == &std::cerr && ::isatty(STDERR_FILENO) == 1)) {}

CLI::App* Session::command(CLI::App& parent, std::string const& name, Wording description,
                           std::function<int()> action) {
    auto* const command = parent.add_subcommand(name, say(description));
    command->group(say(group_of_commands));
    add_common_options(*command);
    command->callback([this, action = std::move(action)] { action_ = action; });
    return command;
}

void Session::add_common_options(CLI::App& app) {
    app.option_defaults()->group(say(group_of_options));
    app.set_help_flag("-h,--help", say({"in hướng dẫn này", "print this help"}));
    auto* const language = app.add_option("--language", language_option_,
                                          say({"ngôn ngữ: vi (mặc định) hoặc en", "language: vi (the default) or en"}));
    language->type_name("vi|en")->take_last()->check(one_of({"vi", "en"}));
    auto* const output = app.add_option("-o,--output", output_,
                                        say({"ghi ra tệp này, trọn vẹn hoặc không ghi gì; \"-\" là đầu ra chuẩn",
                                             "write to this file, whole or not at all; \"-\" is the standard output"}));
    output->type_name("FILE")->take_last();
}

void Session::add_format(CLI::App& command, std::vector<std::string> formats) {
    auto const first = formats.front();
    format_ = first;
    // Commands share `format_`, so each sets its own default when it is the one that is called.
    command.preparse_callback([this, first](std::size_t) { format_ = first; });
    auto const names = CLI::detail::join(formats, "|");
    command
        .add_option("--format", format_, say({"dạng kết quả; mặc định ", "form of the result; by default "}) + first)
        ->type_name(names)
        ->take_last()
        ->check(one_of(std::move(formats)));
}

void Session::add_force(CLI::App& command) {
    command.add_flag("--force", force_,
                     say({"ghi đè tệp đã có ở --output, kể cả khi đã được điền",
                          "write over a file that --output names, even if it has been filled in"}));
}

Result<std::string> Session::read_input(std::string const& path) {
    note_input(path);
    return path == "-" ? read_stream(in_, input_limit_) : read_file(path, input_limit_);
}

int Session::keep_inputs(std::string const& option, std::string const& path) {
    for (auto const& input : inputs_)
        if (is_same_file(input == "-" ? "/dev/stdin" : input, path))
            return fail(
                {make_error(
                    ErrorCode::invalid_argument, {},
                    {option, fill_in({"{0} là tệp đầu vào, không ghi đè", "{0} is an input, which is not written over"},
                                     {path})})},
                {});
    return exit_done;
}

int Session::keep_filled() {
    std::error_code error;
    bool const is_file = !output_.empty() && output_ != "-" && std::filesystem::is_regular_file(output_, error);
    if (!is_file || force_ || std::filesystem::file_size(output_, error) == 0 || error) return exit_done;
    return fail(
        {make_error(ErrorCode::invalid_argument, {},
                    {"--output", fill_in({"{0} đã có và có thể đã được điền; --force thì ghi đè",
                                          "{0} is there already and may have been filled in; --force writes over it"},
                                         {output_})})},
        {});
}

int Session::write(std::string_view text, int status) {
    return write_parts([&](std::function<bool(std::string_view)> const& part) {
        part(text);
        return status;
    });
}

int Session::write_parts(std::function<int(std::function<bool(std::string_view)> const&)> const& produce) {
    if (output_.empty() || output_ == "-") {
        int const status = produce([this](std::string_view part) {
            errno = 0;
            if (part.empty())
                out_.flush();
            else
                out_.write(part.data(), static_cast<std::streamsize>(part.size()));
            return out_.good() || !note_stdout_error();
        });
        return finish(status);
    }
    if (int const status = keep_inputs("--output", output_); status != exit_done) return status;
    auto file = OutputFile::open(output_);
    if (!file) return fail(file.errors(), {});
    int const status = produce([&file](std::string_view part) { return file->write(part); });
    if (status == exit_not_written)
        if (auto const error = file->flush()) return fail({*error}, {});
    if (status != exit_done && status != exit_outcome) return status;
    if (auto const error = file->commit()) return fail({*error}, {});
    return status;
}

int Session::finish(int status) {
    errno = 0;
    out_.flush();
    if (out_.good()) return status;
    note_stdout_error();
    return stdout_failed();
}

bool Session::note_stdout_error() {
    // The first failure has the reason; what fails after it only follows from it.
    if (stdout_error_ == 0) stdout_error_ = errno == 0 ? EIO : errno;
    return true;
}

int Session::stdout_failed() {
    // A reader that has seen enough (`| head`) is no news to anybody.
    if (!reported_failed_output_ && stdout_error_ != EPIPE)
        print_errors({make_error(ErrorCode::cannot_write, {}, {wording_of_stdout, reason_of(stdout_error_)})}, {});
    reported_failed_output_ = true;
    return exit_not_written;
}

std::string Session::paint(std::string_view text, Style style) const {
    bool const to_terminal = out_is_terminal_ && (output_.empty() || output_ == "-");
    if (!to_terminal || style == Style::plain) return std::string(text);
    constexpr std::string_view codes[] = {"", "\033[1m", "\033[32m", "\033[31m", "\033[33m"};
    return std::string(codes[static_cast<unsigned>(style)]) + std::string(text) + "\033[0m";
}

void Session::print_errors(Errors const& errors, std::string_view file) {
    auto const name = file == "-" ? say(wording_of_stdin) : printable(file);
    for (auto const& error : errors) {
        if (!name.empty()) err_ << name << (error.line != 0 ? ":" : ": ");
        err_ << error.text(language_) << '\n';
    }
    err_.flush();
}

void Session::print_message(BilingualText const& message) {
    err_ << (err_is_terminal_ ? "\033[1mcriterion19:\033[0m " : "criterion19: ") << printable(say(message)) << '\n';
    err_.flush();
}

int Session::fail(Errors const& errors, std::string_view file) {
    // A path that cannot be read stands in the message already.
    bool const names_itself = !errors.empty() && (errors.front().code == ErrorCode::cannot_read ||
                                                  errors.front().code == ErrorCode::cannot_write);
    print_errors(errors, names_itself ? std::string_view() : file);
    return errors.empty() ? exit_internal : exit_status_of(errors.front().code);
}

int Session::run_action() {
    return action_ ? action_() : exit_bad_usage;
}

int exit_status_of(ErrorCode code) noexcept {
    if (code == ErrorCode::cannot_write) return exit_not_written;
    if (code == ErrorCode::unknown_standard || code == ErrorCode::invalid_argument) return exit_bad_usage;
    return code == ErrorCode::internal ? exit_internal : exit_bad_input;
}

}  // namespace criterion19::cli
