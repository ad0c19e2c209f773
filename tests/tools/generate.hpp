// The command that makes invented communes, for tests and measurements.
#pragma once

namespace CLI {
class App;
}

namespace criterion19 {
namespace cli {
class Session;
}
namespace generate {

/// Adds `generate`, as commands.hpp adds those of the program.
void add_generate(CLI::App& app, cli::Session& session);

}  // namespace generate
}  // namespace criterion19
