#include "cli/commands.hpp"

namespace criterion19::cli {

void add_commands(CLI::App& app, Session& session) {
    add_assess(app, session);
    add_compare(app, session);
    add_what_if(app, session);
    add_agenda(app, session);
    add_batch(app, session);
    add_check(app, session);
    add_audit(app, session);
    add_number(app, session);
    add_read(app, session);
    add_init(app, session);
    add_standards(app, session);
    add_questions(app, session);
    add_schema(app, session);
}

}  // namespace criterion19::cli
