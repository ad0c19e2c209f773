// Which standards a dossier is assessed by where none or all are asked for.
#pragma once

#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/base/unit_terms.hpp>
#include <criterion19/law/standard.hpp>

#include <string>
#include <vector>

namespace criterion19::cli {

/// A standard to assess by, and why it was chosen where nobody named one.
struct Choice {
    Standard const* standard;
    std::vector<BilingualText> notes;
};

/// "all" gives every standard in force for that kind of unit, an id that one, an empty text the national criterion in
/// force, or for units that it does not concern the standard of the title "An toàn về an ninh, trật tự".
Result<std::vector<Choice>> choose_standards(std::string const& id, Date const& as_of, UnitKind kind);

/// The same where exactly one is wanted.
Result<Choice> choose_standard(std::string const& id, Date const& as_of, UnitKind kind);

}  // namespace criterion19::cli
