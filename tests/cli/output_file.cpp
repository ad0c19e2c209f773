#include "cli/output_file.hpp"

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

#include "program.hpp"

#include <catch.hpp>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::Folder;

namespace {

using Names = std::vector<std::string>;

// No file of this process grows past `bytes` while this lives: a full disk without needing one.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        old_handler_ = std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &old_);
        rlimit const small{bytes, old_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &old_);
        std::signal(SIGXFSZ, old_handler_);
    }
    SmallDisk(SmallDisk const&) = delete;
    SmallDisk& operator=(SmallDisk const&) = delete;

private:
    rlimit old_{};
    void (*old_handler_)(int) = SIG_DFL;
};

}  // namespace

TEST_CASE("an output file appears when it is committed and not before") {
    Folder const folder;
    auto file = OutputFile::open(folder.file("out.txt"));
    REQUIRE(file);
    CHECK(file->write("đạt"));
    CHECK(folder.names().size() == 1);
    CHECK(folder.names() != Names{"out.txt"});
    CHECK_FALSE(file->commit());
    CHECK(folder.names() == Names{"out.txt"});
    CHECK(folder.read("out.txt") == "đạt");
}

TEST_CASE("an output file that is given up leaves the old one and nothing else") {
    Folder const folder;
    folder.write("out.txt", "old");
    {
        auto file = OutputFile::open(folder.file("out.txt"));
        REQUIRE(file);
        CHECK(file->write("new"));
    }
    CHECK(folder.names() == Names{"out.txt"});
    CHECK(folder.read("out.txt") == "old");
}

TEST_CASE("an output file that does not fit on the disk leaves the old one and nothing else") {
    Folder const folder;
    folder.write("out.txt", "old");
    boost::optional<Error> error;
    {
        SmallDisk const small(1000);
        auto file = OutputFile::open(folder.file("out.txt"));
        REQUIRE(file);
        CHECK_FALSE(file->write(std::string(2000, 'x')));
        error = file->commit();
    }
    REQUIRE(error);
    CHECK(error->code == ErrorCode::cannot_write);
    CHECK(error->message.in(Language::en).find("too large") != std::string::npos);
    CHECK(folder.names() == Names{"out.txt"});
    CHECK(folder.read("out.txt") == "old");
}

TEST_CASE("a replaced file keeps its permissions, a new one has the usual ones") {
    Folder const folder;
    auto const mode_of = [&folder](char const* name) {
        struct stat about {};
        ::stat(folder.file(name).c_str(), &about);
        return about.st_mode & 07777;
    };
    folder.write("old.txt", "old");
    ::chmod(folder.file("old.txt").c_str(), 0640);
    auto const old_mask = ::umask(027);
    for (auto const* name : {"old.txt", "new.txt"}) {
        auto file = OutputFile::open(folder.file(name));
        REQUIRE(file);
        file->write("x");
        CHECK_FALSE(file->commit());
    }
    ::umask(old_mask);
    CHECK(mode_of("old.txt") == 0640);
    CHECK(mode_of("new.txt") == 0640);
}

TEST_CASE("a symbolic link stays and what it points to is replaced") {
    Folder const folder;
    folder.write("real.txt", "old");
    std::filesystem::create_symlink("real.txt", folder.file("link.txt"));
    auto file = OutputFile::open(folder.file("link.txt"));
    REQUIRE(file);
    file->write("new");
    CHECK_FALSE(file->commit());
    CHECK(std::filesystem::is_symlink(folder.file("link.txt")));
    CHECK(folder.read("real.txt") == "new");
}

TEST_CASE("where nothing can be written there is an error with the path and the reason") {
    Folder const folder;
    folder.write("file", "");
    auto const error_of = [](std::string const& path) {
        auto const file = OutputFile::open(path);
        REQUIRE_FALSE(file);
        CHECK(file.error().code == ErrorCode::cannot_write);
        return file.error().message.in(Language::en);
    };
    CHECK(error_of(folder.file("missing/out.txt")) ==
          "cannot write " + folder.file("missing/out.txt") + ": no such file or folder");
    CHECK(error_of(folder.file("file/out.txt")) ==
          "cannot write " + folder.file("file/out.txt") + ": a part of the path is not a folder");
    CHECK(error_of(folder.file("")) == "cannot write " + folder.file("") + ": it is a folder");
    CHECK(folder.names() == Names{"file"});
}

TEST_CASE("a full device is reported") {
    auto file = OutputFile::open("/dev/full");
    REQUIRE(file);
    CHECK_FALSE(file->write("x"));
    auto const error = file->commit();
    REQUIRE(error);
    CHECK(error->message.in(Language::en) == "cannot write /dev/full: no space left on the device");
}

TEST_CASE("an unfinished file can be removed from a signal handler") {
    Folder const folder;
    auto file = OutputFile::open(folder.file("out.txt"));
    REQUIRE(file);
    file->write("x");
    remove_unfinished_output();
    CHECK(folder.names().empty());
}
