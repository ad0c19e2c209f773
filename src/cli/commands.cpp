#include "cli/commands.hpp"

namespace criterion19::cli {

void add_commands(CLI::App& app, Session& session) {
    add_assess(app, session);
    add_standards(app, session);
}

}  // namespace criterion19::cli
