// The commands of the program. Each stands in a file of its own, named after it, and adds itself.
#pragma once

namespace CLI {
class App;
}

namespace criterion19::cli {

class Session;

void add_assess(CLI::App& app, Session& session);
void add_compare(CLI::App& app, Session& session);
void add_what_if(CLI::App& app, Session& session);
void add_agenda(CLI::App& app, Session& session);
void add_check(CLI::App& app, Session& session);
void add_audit(CLI::App& app, Session& session);
void add_batch(CLI::App& app, Session& session);
void add_init(CLI::App& app, Session& session);
void add_standards(CLI::App& app, Session& session);
void add_questions(CLI::App& app, Session& session);
void add_schema(CLI::App& app, Session& session);
void add_number(CLI::App& app, Session& session);
void add_read(CLI::App& app, Session& session);

/// Adds every command, in the order in which the help lists them.
void add_commands(CLI::App& app, Session& session);

}  // namespace criterion19::cli
