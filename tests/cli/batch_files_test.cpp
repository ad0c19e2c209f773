// The files that batch writes: none of them is a file of somebody else's, and nothing that is finished is lost.
#include "program.hpp"

#include "cli/command_batch_claim.hpp"
#include "cli/file_names.hpp"

#include <catch.hpp>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;
using criterion19::test::Called;
using criterion19::test::Folder;

namespace {

using Names = std::vector<std::string>;

std::string const good = R"({"commune":"A","year":2023,"crimes":1})"
                         "\n";
std::string const mixed = good + "{\"bad\n" + good;

Called run_batch(Names const& arguments) {
    Names all = {"batch", "--standard", "tt124-2021/commune", "--language", "en"};
    all.insert(all.end(), arguments.begin(), arguments.end());
    return call(all);
}

bool contains(std::string const& text, std::string const& part) {
    return text.find(part) != std::string::npos;
}

/// All names and what they hold.
std::string all_of(Folder const& folder) {
    std::string out;
    for (auto const& name : folder.names()) out += name + "\n" + folder.read(name) + "\n";
    return out;
}

/// No file of a child of this process grows past `bytes`.
int run_on_small_disk(Names const& arguments, rlim_t bytes) {
    auto const child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit const small{bytes, bytes};
        ::setrlimit(RLIMIT_FSIZE, &small);
        ::_exit(run_batch(arguments).status);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a file whose name an output might have used is not touched") {
    Folder const folder;
    for (std::string const name : {"res.part", "res.checkpoint", "rej.part", "rej"}) {
        INFO(name);
        auto const input = folder.write(name, mixed);
        auto const called = run_batch({input, "-o", folder.file("res"), "--rejects", folder.file("rej")});
        CHECK(folder.read(name) == mixed);
        CHECK(called.status == (name == "rej" || name == "res.checkpoint" ? exit_bad_usage : exit_done));
        for (auto const& left : folder.names()) ::unlink(folder.file(left).c_str());
    }
}

TEST_CASE("a link is neither written through nor replaced by a file that is being written") {
    Folder const folder;
    auto const input = folder.write("in", good);
    REQUIRE(::symlink("in", folder.file("res.part").c_str()) == 0);
    CHECK(run_batch({input, "-o", folder.file("res")}).status == exit_done);
    CHECK(folder.read("in") == good);
    REQUIRE(::symlink("in", folder.file("other.checkpoint").c_str()) == 0);
    auto const called = run_batch({input, "-o", folder.file("other")});
    CHECK(called.status == exit_bad_usage);
    CHECK(folder.read("in") == good);
    folder.write("elsewhere", "kept");
    ::unlink(folder.file("other.checkpoint").c_str());
    REQUIRE(::symlink("elsewhere", folder.file("other.checkpoint").c_str()) == 0);
    CHECK(run_batch({input, "-o", folder.file("other")}).status == exit_not_written);
    CHECK(folder.read("elsewhere") == "kept");
}

TEST_CASE("a checkpoint that is not whole, or not one at all, stays and is named") {
    Folder const folder;
    auto const input = folder.write("in", good);
    for (std::string const text : {"my notes\n", "", "criterion19 batch checkpoint 2\n",
                                   "criterion19 batch checkpoint 2\nrun 1\ncheck 0123456789abcdef\n"}) {
        folder.write("out.checkpoint", text);
        auto const before = all_of(folder);
        for (auto const& more : {Names{}, Names{"--resume"}}) {
            Names arguments = {input, "-o", folder.file("out")};
            arguments.insert(arguments.end(), more.begin(), more.end());
            auto const called = run_batch(arguments);
            CHECK(called.status == exit_not_written);
            CHECK(contains(called.err, "out.checkpoint: the file is there and is no whole checkpoint"));
            CHECK(all_of(folder) == before);
        }
    }
    ::unlink(folder.file("out.checkpoint").c_str());
    REQUIRE(::mkdir(folder.file("out.checkpoint").c_str(), 0700) == 0);
    CHECK(run_batch({input, "-o", folder.file("out")}).status == exit_not_written);
}

TEST_CASE("what is set aside and the result are two files, whatever they are called") {
    Folder const folder;
    auto const input = folder.write("in", mixed);
    auto const out = folder.file("out");
    REQUIRE(::symlink("out", folder.file("link").c_str()) == 0);
    for (auto const& rejects : {out, folder.file("./out"), folder.file("link"), folder.file("out.checkpoint")}) {
        INFO(rejects);
        auto const called = run_batch({input, "-o", out, "--rejects", rejects});
        CHECK(called.status == exit_bad_usage);
        CHECK(contains(called.err, "--rejects"));
        CHECK(folder.names() == Names{"in", "link"});
    }
    CHECK(run_batch({input, "-o", out, "--rejects", folder.file("out.part")}).status == exit_done);
    CHECK(folder.read("out.part") == "{\"bad\n");
    CHECK(contains(folder.read("out"), "\"commune\":\"A\""));
}

TEST_CASE("devices and pipes stay what they are") {
    Folder const folder;
    auto const input = folder.write("in", mixed);
    auto const pipe = folder.file("pipe");
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    int const reader = ::open(pipe.c_str(), O_RDONLY | O_NONBLOCK);
    REQUIRE(reader >= 0);
    CHECK(run_batch({input, "-o", folder.file("out"), "--rejects", pipe}).status == exit_done);
    char text[16] = {};
    CHECK(::read(reader, text, sizeof text) == 6);
    CHECK(std::string(text) == "{\"bad\n");
    ::close(reader);
    struct stat about {};
    CHECK((::stat(pipe.c_str(), &about) == 0 && S_ISFIFO(about.st_mode)));
    CHECK(run_batch({input, "-o", folder.file("out"), "--rejects", "/dev/null"}).status == exit_done);
    CHECK((::stat("/dev/null", &about) == 0 && S_ISCHR(about.st_mode)));
    CHECK(run_batch({input, "-o", "/dev/null", "--rejects", "/dev/null"}).status == exit_done);
}

TEST_CASE("what cannot be written ends with 4 and says so") {
    Folder const folder;
    auto const input = folder.write("in", mixed);
    auto const full = run_batch({input, "-o", "/dev/full", "--quiet"});
    CHECK(full.status == exit_not_written);
    CHECK(contains(full.err, "cannot write /dev/full: no space left on the device"));
    for (auto const& output : {Names{"-o", folder.file("out")}, Names{}}) {
        Names arguments = {input, "--rejects", folder.file("no/such")};
        arguments.insert(arguments.end(), output.begin(), output.end());
        auto const called = run_batch(arguments);
        CHECK(called.status == exit_not_written);
        CHECK(contains(called.err, "no such file or folder"));
        arguments[2] = "/dev/full";
        CHECK(run_batch(arguments).status == exit_not_written);
    }
    for (auto const& name : folder.names())
        CHECK((name == "in" || name == "out.checkpoint" || contains(name, ".part")));
}

TEST_CASE("a strict run that stops leaves nothing") {
    Folder const folder;
    auto const input = folder.write("in", mixed);
    CHECK(run_batch({input, "-o", folder.file("out"), "--strict", "--rejects", folder.file("rejects")}).status ==
          exit_bad_input);
    CHECK(folder.names() == Names{"in"});
}

TEST_CASE("names of up to 255 bytes are written, longer ones refused before anything is judged") {
    Folder const folder;
    auto const input = folder.write("in", good);
    for (std::size_t const size : {240U, 246U, 251U, 255U}) {
        // Letters of two bytes: no name is cut inside one.
        std::string name(size % 2, 'n');
        while (name.size() < size) name += "đ";
        CHECK(run_batch({input, "-o", folder.file(name)}).status == exit_done);
        CHECK(folder.read(name).find("\"commune\":\"A\"") != std::string::npos);
        CHECK(call({"standards", "-o", folder.file(name)}).status == exit_done);
        ::unlink(folder.file(name).c_str());
        CHECK(folder.names() == Names{"in"});
    }
    auto const called = run_batch({input, "-o", folder.file(std::string(256, 'n'))});
    CHECK(called.status == exit_not_written);
    CHECK(contains(called.err, "the name is too long"));
    auto const two = name_beside("/f/" + std::string(254, 'a') + "1", ".checkpoint");
    CHECK(two != name_beside("/f/" + std::string(254, 'a') + "2", ".checkpoint"));
    CHECK(two.size() == 3 + 255);
}

TEST_CASE("a full disk ends with 4, and what was finished is gone on with") {
    Folder const folder;
    std::string text;
    for (int i = 0; i < 20'000; ++i) text += "{\"commune\":\"A" + std::to_string(i) + "\",\"year\":2023}\n{\"bad\n";
    auto const input = folder.write("in", text);
    auto const expected = run_batch({input, "--quiet", "--threads", "2"}).out;
    for (rlim_t const bytes : {300'000U, 4'000'000U}) {
        for (auto const& rejects : {Names{}, Names{"--rejects", folder.file("rejects")}}) {
            Names arguments = {input, "-o", folder.file("out"), "--quiet", "--threads", "2"};
            arguments.insert(arguments.end(), rejects.begin(), rejects.end());
            REQUIRE(expected.size() > bytes);
            CHECK(run_on_small_disk(arguments, bytes) == exit_not_written);
            CHECK(::access(folder.file("out").c_str(), F_OK) != 0);
            CHECK(::access(folder.file("out.checkpoint").c_str(), F_OK) == 0);
            arguments.push_back("--resume");
            auto const resumed = run_batch(arguments);
            CHECK(resumed.status == exit_done);
            CHECK(folder.read("out") == expected);
            if (!rejects.empty()) {
                CHECK(folder.read("rejects").size() == 20'000 * 6);
                ::unlink(folder.file("rejects").c_str());
            }
            ::unlink(folder.file("out").c_str());
            CHECK(folder.names() == Names{"in"});
        }
    }
}

TEST_CASE("starting anew removes what the last run left, and nothing else") {
    Folder const folder;
    std::string text;
    for (int i = 0; i < 4000; ++i) text += "{\"commune\":\"A" + std::to_string(i) + "\",\"year\":2023}\n";
    auto const input = folder.write("in", text);
    Names const arguments = {input, "-o", folder.file("out"), "--quiet", "--threads", "2"};
    CHECK(run_on_small_disk(arguments, 300'000) == exit_not_written);
    CHECK(folder.names().size() == 3);
    folder.write("out.1-1.part", "somebody else's");
    auto const called = run_batch(arguments);
    CHECK(called.status == exit_done);
    CHECK(contains(called.err, "--resume would go on with the last run"));
    CHECK(folder.names() == Names{"in", "out", "out.1-1.part"});
}

TEST_CASE("a second run on an output is refused while the first has it") {
    Folder const folder;
    auto first = batch::Claim::take(folder.file("out.checkpoint"));
    REQUIRE(first);
    CHECK_FALSE(first->save("one\n"));
    CHECK_FALSE(first->save("two\n"));
    auto const second = batch::Claim::take(folder.file("out.checkpoint"));
    REQUIRE_FALSE(second);
    CHECK(second.error().code == ErrorCode::cannot_write);
    CHECK(contains(second.error().message.in(Language::en), "another run is writing this output"));
    CHECK(folder.names() == Names{"out.checkpoint"});
}

TEST_CASE("of two runs that begin at once, one is refused when it takes its place") {
    Folder const folder;
    auto first = batch::Claim::take(folder.file("out.checkpoint"));
    auto second = batch::Claim::take(folder.file("out.checkpoint"));
    REQUIRE((first && second));
    CHECK_FALSE(first->save("one\n"));
    auto const late = second->save("two\n");
    REQUIRE(late);
    CHECK(contains(late->message.in(Language::en), "another run is writing this output"));
    second->remove();
    CHECK(contains(folder.read("out.checkpoint"), "one\n"));
    first->remove();
    CHECK(folder.names().empty());
}

TEST_CASE("texts among the arguments are UTF-8, names of files may be anything") {
    Folder const folder;
    auto const report = folder.write("r.txt", "Xã Tân có 12/15 hộ.\n");
    for (auto const& arguments :
         {Names{"assess", "--report", report, "--year", "2018", "--commune", "T\xE1"},
          Names{"read", report, "--format", "dossier", "--year", "2018", "--commune", "T\xE1"},
          Names{"read", report, "--format", "dossier", "--year", "2018", "--commune", std::string(38, 'A') + "\xF0"},
          Names{"assess", report, "--unit", "\xF0"}, Names{"what-if", report, "--set", "crimes=\xFF"},
          Names{"batch", report, "--as-of", "\xFF"}, Names{"agenda", report, "--today", "\xC3"}}) {
        auto all = arguments;
        all.insert(all.end(), {"--language", "en"});
        auto const called = call(all);
        CHECK(called.status == exit_bad_usage);
        CHECK(called.out.empty());
        CHECK(contains(called.err, "a byte is not valid UTF-8"));
    }
    auto const name = folder.write("x\xE1y", good);
    CHECK(run_batch({name, "-o", folder.file("o\xE1")}).status == exit_done);
    CHECK(folder.read("o\xE1").size() > 10);
}
