#include "cli/session.hpp"

#include "program.hpp"

#include <catch.hpp>

#include <fcntl.h>
#include <unistd.h>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Folder;

namespace {

using Names = std::vector<std::string>;

bool contains(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

// Two small commands: `echo FILE` writes its input, `judge` returns the status of an outcome.
void add_samples(CLI::App& app, Session& session) {
    auto const file = std::make_shared<std::string>();
    auto* const echo = session.command(app, "echo", {"lặp lại một tệp", "repeat a file"}, [&session, file] {
        auto const text = session.read_input(*file);
        if (!text) return session.fail(text.errors(), *file);
        return session.write(session.format() == "upper" ? "UPPER " + *text : *text);
    });
    echo->add_option("FILE", *file, session.say({"tệp", "the file"}))->required();
    session.add_format(*echo, {"text", "upper"});
    auto* const judge = session.command(app, "judge", {"đánh giá", "judge"},
                                        [&session] { return session.write(session.format(), exit_outcome); });
    session.add_format(*judge, {"json", "html"});
    session.command(app, "break", {"hỏng", "break"}, []() -> int { throw std::logic_error("broken"); });
    session.command(app, "half", {"nửa", "half"}, [&session] {
        return session.write_parts([](auto const& part) {
            part("half");
            return exit_bad_input;
        });
    });
}

}  // namespace

TEST_CASE("a command reads a file or the standard input and writes its result") {
    Folder const folder;
    auto const path = folder.write("in.txt", "text of the file");
    CHECK(call({"echo", path}, {}, add_samples).out == "text of the file");
    CHECK(call({"echo", "-"}, "text of the input", add_samples).out == "text of the input");
    auto const called = call({"echo", path, "-o", folder.file("out.txt")}, {}, add_samples);
    CHECK(called.status == exit_done);
    CHECK(called.out.empty());
    CHECK(folder.read("out.txt") == "text of the file");
    CHECK(folder.names() == Names{"in.txt", "out.txt"});
}

TEST_CASE("an input is not written over") {
    Folder const folder;
    auto const path = folder.write("in.txt", "text of the file");
    auto const called = call({"echo", path, "--format", "upper", "-o", folder.file("./in.txt")}, {}, add_samples);
    CHECK(called.status == exit_bad_usage);
    CHECK(contains(called.err, "invalid_argument"));
    CHECK(folder.read("in.txt") == "text of the file");

    int const old_input = ::dup(STDIN_FILENO);
    int const file = ::open(path.c_str(), O_RDONLY);
    REQUIRE(::dup2(file, STDIN_FILENO) == STDIN_FILENO);
    auto const piped = call({"echo", "-", "-o", path}, "text of the file", add_samples);
    ::dup2(old_input, STDIN_FILENO);
    ::close(old_input);
    ::close(file);
    CHECK(piped.status == exit_bad_usage);
    CHECK(folder.read("in.txt") == "text of the file");

    CHECK(call({"echo", "/dev/null", "-o", "/dev/null"}, {}, add_samples).status == exit_done);
}

TEST_CASE("each command has its own forms of output and its own default") {
    CHECK(call({"judge"}, {}, add_samples).out == "json");
    CHECK(call({"judge", "--format", "html"}, {}, add_samples).out == "html");
    CHECK(call({"echo", "-", "--format=upper"}, "a", add_samples).out == "UPPER a");
    CHECK(call({"judge", "--format", "upper"}, {}, add_samples).status == exit_bad_usage);
}

TEST_CASE("the status of an outcome is passed on when the output is written") {
    Folder const folder;
    CHECK(call({"judge"}, {}, add_samples).status == exit_outcome);
    CHECK(call({"judge", "-o", folder.file("out.txt")}, {}, add_samples).status == exit_outcome);
    CHECK(folder.read("out.txt") == "json");
    CHECK(call({"judge", "-o", folder.file("missing/out.txt")}, {}, add_samples).status == exit_not_written);
}

TEST_CASE("output that cannot be written is status 4 with the reason, and leaves nothing") {
    Folder const folder;
    auto const path = folder.file("missing/out.txt");
    auto const called = call({"echo", "-", "--language", "en", "-o", path}, "x", add_samples);
    CHECK(called.status == exit_not_written);
    CHECK(called.err == "cannot write " + path + ": no such file or folder [cannot_write]\n");
    CHECK(folder.names().empty());
    CHECK(call({"--version", "-o", "/dev/full"}).status == exit_not_written);
}

TEST_CASE("a standard output that fails is status 4") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    out.setstate(std::ios::badbit);
    char const* const argv[] = {"criterion19", "--version"};
    CHECK(run(2, argv, in, out, err) == exit_not_written);
    CHECK(contains(err.str(), "[cannot_write]"));
}

TEST_CASE("a command that fails half way leaves the old output") {
    Folder const folder;
    folder.write("out.txt", "old");
    CHECK(call({"half", "-o", folder.file("out.txt")}, {}, add_samples).status == exit_bad_input);
    CHECK(folder.read("out.txt") == "old");
    CHECK(folder.names() == Names{"out.txt"});
}

TEST_CASE("input that is missing or a folder is status 3 with the reason in the chosen language") {
    Folder const folder;
    auto const missing = folder.file("missing.json");
    auto const vi = call({"echo", missing}, {}, add_samples);
    CHECK(vi.status == exit_bad_input);
    CHECK(vi.err == "không đọc được " + missing + ": không có tệp hoặc thư mục này [cannot_read]\n");
    auto const en = call({"echo", folder.file(""), "--language", "en"}, {}, add_samples);
    CHECK(en.status == exit_bad_input);
    CHECK(contains(en.err, "it is a folder [cannot_read]"));
}

TEST_CASE("input larger than the limit is refused, from a file, a pipe or a stream") {
    Folder const folder;
    auto const path = folder.write("in.txt", std::string(11, 'x'));
    std::istringstream in(std::string(11, 'x'));
    std::ostringstream out;
    std::ostringstream err;
    Session session(in, out, err);
    session.set_input_limit(10);
    for (auto const* name : {path.c_str(), "-", "/dev/zero"}) {
        auto const text = session.read_input(name);
        REQUIRE_FALSE(text);
        CHECK(text.error().code == ErrorCode::too_large);
        CHECK(text.error().message.in(Language::en) == "the input is larger than the limit of 10 bytes");
    }
    session.set_input_limit(11);
    CHECK(session.read_input(path).value().size() == 11);
}

TEST_CASE("errors are printed with file, line, column and pointer") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Session session(in, out, err);
    session.set_language(Language::en);
    auto placed = make_error(ErrorCode::missing_key, "/units/0", {"id"});
    placed.line = 12;
    placed.column = 5;
    auto const status = session.fail({placed, make_error(ErrorCode::empty_input)}, "a.json");
    CHECK(status == exit_bad_input);
    CHECK(err.str() ==
          "a.json:12:5: /units/0: key \"id\" is missing [missing_key]\n"
          "a.json: the input is empty [empty_input]\n");
}

TEST_CASE("nothing is coloured where the output is no terminal") {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Session const session(in, out, err);
    CHECK(session.paint("đạt", Style::good) == "đạt");
}

TEST_CASE("a misspelt command or option is status 2 with a suggestion") {
    auto const command = call({"ehco", "x", "--language=en"}, {}, add_samples);
    CHECK(command.status == exit_bad_usage);
    CHECK(command.err ==
          "criterion19: there is no command \"ehco\"; did you mean \"echo\"?\n"
          "criterion19: see: criterion19 --help\n");
    auto const option = call({"echo", "--fromat", "text"}, {}, add_samples);
    CHECK(option.status == exit_bad_usage);
    CHECK(option.err ==
          "criterion19: không có tùy chọn \"--fromat\"; có phải là \"--format\"?\n"
          "criterion19: xem: criterion19 echo --help\n");
}

TEST_CASE("wrong arguments are status 2 in the chosen language") {
    auto const message = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), {"--language", "en"});
        auto const called = call(arguments, {}, add_samples);
        CHECK(called.status == exit_bad_usage);
        CHECK(called.out.empty());
        return called.err.substr(0, called.err.find('\n'));
    };
    CHECK(message({}) == "criterion19: a command is missing");
    CHECK(message({"echo"}) == "criterion19: FILE is missing");
    CHECK(message({"echo", "a", "b"}) == "criterion19: argument \"b\" is one too many");
    CHECK(message({"echo", "a", "--format"}) == "criterion19: --format needs a value");
    CHECK(message({"echo", "a", "--format", "xml"}) ==
          "criterion19: --format does not take the value \"xml\" (text | upper)");
    CHECK(call({"--language", "fr"}).status == exit_bad_usage);
}

TEST_CASE("help and version are in the chosen language, on every command") {
    CHECK(contains(call({"--help"}).out, "Cách dùng: criterion19"));
    CHECK(contains(call({"--help", "--language", "en"}).out, "Usage: criterion19"));
    auto const help = call({"echo", "--language=en", "--help"}, {}, add_samples);
    CHECK(help.status == exit_done);
    CHECK(contains(help.out, "Usage: criterion19 echo"));
    CHECK(contains(help.out, "--format text|upper"));
    CHECK(call({"--version"}).out.substr(0, 12) == "criterion19 ");
}

TEST_CASE("a fault of the program is status 70") {
    auto const called = call({"break", "--language", "en"}, {}, add_samples);
    CHECK(called.status == exit_internal);
    CHECK(called.err == "a fault of the library itself: broken [internal]\n");
}

TEST_CASE("every error code belongs to one exit status") {
    CHECK(exit_status_of(ErrorCode::invalid_json) == exit_bad_input);
    CHECK(exit_status_of(ErrorCode::cannot_read) == exit_bad_input);
    CHECK(exit_status_of(ErrorCode::unknown_standard) == exit_bad_usage);
    CHECK(exit_status_of(ErrorCode::cannot_write) == exit_not_written);
    CHECK(exit_status_of(ErrorCode::internal) == exit_internal);
}
