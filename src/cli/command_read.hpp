// The command "read".
#pragma once

namespace CLI {
class App;
}

namespace criterion19::cli {

class Session;

/// Adds "read FILE|- [--format text|json] [--year Y] [--commune NAME]".
void add_read(CLI::App& app, Session& session);

}  // namespace criterion19::cli
