// The whole program as a function, so that tests call it in their own process.
#pragma once

#include <functional>
#include <iosfwd>

namespace CLI {
class App;
}

namespace criterion19::cli {

class Session;

/// Does what the arguments say and returns the exit status (exit_status.hpp). `argv[0]` is the program's own name.
int run(int argc, char const* const* argv, std::istream& in, std::ostream& out, std::ostream& err);

/// The same with the commands that `add` adds.
int run(int argc, char const* const* argv, std::istream& in, std::ostream& out, std::ostream& err,
        std::function<void(CLI::App&, Session&)> const& add);

}  // namespace criterion19::cli
