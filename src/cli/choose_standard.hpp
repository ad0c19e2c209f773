// Which standards a dossier is assessed by where none or all are asked for.
#pragma once

#include "cli/command_options.hpp"

#include <criterion19/judge/assess.hpp>
#include <criterion19/law/loaded_standard.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19::cli {

/// What --standard says.
struct StandardArgument {
    NamedStandard named;  ///< no standard: the one in force
    bool all = false;     ///< every standard in force
};
/// "all" is taken where `may_be_all`, and is a wrong argument elsewhere.
StandardArgument standard_argument(Session& session, std::string const& text, bool may_be_all = false);

/// A standard to assess by, and why it was chosen where nobody named one.
struct Choice {
    Standard const* standard;
    std::vector<BilingualText> notes;
    std::shared_ptr<LoadedStandard const> owner;  ///< null for one that is built in
};

/// "all" gives every standard in force for that kind of unit, a named standard that one, none the national criterion in
/// force, or for units that it does not concern the standard of the title "An toàn về an ninh, trật tự".
Result<std::vector<Choice>> choose_standards(StandardArgument const& argument, Date const& as_of, UnitKind kind);
/// The same where exactly one is wanted.
Result<Choice> choose_standard(StandardArgument const& argument, Date const& as_of, UnitKind kind);

/// Assesses by what was chosen; the assessment keeps a standard of a file alive.
Result<Assessment> assess(Dossier const& dossier, Choice const& choice, AssessOptions const& options);

}  // namespace criterion19::cli
