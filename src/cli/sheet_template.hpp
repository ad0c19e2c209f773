// The workbook of `init --form table`.
#pragma once

#include <criterion19/law/standard.hpp>

namespace criterion19::cli {

class Session;

/// Writes the workbook to fill in for the standard; the exit status. Wrong usage where it would go to a terminal, or
/// where the program was built without component `files` of the library.
int write_facts_workbook(Session& session, Standard const& standard);

}  // namespace criterion19::cli
