// Calls the program in this process, and folders to call it in.
#pragma once

#include "cli/cli.hpp"
#include "cli/session.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdlib>  // mkdtemp
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace criterion19::test {

/// What one call of the program left.
struct Called {
    int status = 0;
    std::string out;
    std::string err;
};

using AddCommands = std::function<void(CLI::App&, cli::Session&)>;

/// The program called with `arguments`, the text `input` at its standard input; with its own commands or those of
/// `add`.
inline Called call(std::vector<std::string> const& arguments, std::string const& input = {},
                   AddCommands const& add = nullptr) {
    std::vector<char const*> argv = {"criterion19"};
    for (auto const& argument : arguments) argv.push_back(argument.c_str());
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    auto const argc = static_cast<int>(argv.size());
    Called called;
    called.status = add ? cli::run(argc, argv.data(), in, out, err, add) : cli::run(argc, argv.data(), in, out, err);
    called.out = out.str();
    called.err = err.str();
    return called;
}

/// A new empty folder, removed with all in it at the end.
class Folder {
public:
    Folder() {
        auto name = (std::filesystem::temp_directory_path() / "criterion19-XXXXXX").string();
        if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    std::string file(std::string const& name) const { return (path_ / name).string(); }

    std::string write(std::string const& name, std::string const& text) const {
        std::ofstream(path_ / name, std::ios::binary) << text;
        return file(name);
    }
    std::string read(std::string const& name) const {
        std::ifstream in(path_ / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    /// Names of everything inside, in order.
    std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (auto const& entry : std::filesystem::directory_iterator(path_))
            found.push_back(entry.path().filename().string());
        std::sort(found.begin(), found.end());
        return found;
    }

private:
    std::filesystem::path path_;
};

}  // namespace criterion19::test
