// The command that reads document numbers.
#pragma once

namespace CLI {
class App;
}

namespace criterion19::cli {

class Session;

/// Adds `criterion19 number`.
void add_number(CLI::App& app, Session& session);

}  // namespace criterion19::cli
