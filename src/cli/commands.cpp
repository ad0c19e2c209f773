#include "cli/commands.hpp"

namespace criterion19::cli {

void add_commands(CLI::App& /*app*/, Session& /*session*/) {}

}  // namespace criterion19::cli
