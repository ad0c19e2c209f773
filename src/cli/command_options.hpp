// Options that several commands share: standards, dates, units, layout.
#pragma once

#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/law/standard.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <string>

namespace criterion19::cli {

/// The built-in standard with this id; `unknown_standard` with what was probably meant.
Result<Standard const*> find_standard(std::string const& id);

/// The date of an option, or none after saying what is wrong with it.
boost::optional<Date> date_option(Session& session, std::string const& option, std::string const& text);

/// Kind of the unit with this id, of the whole dossier for an empty one; `unknown_unit` with what was probably meant.
Result<UnitKind> unit_kind(Dossier const& dossier, std::string const& unit);

/// Layout for the output of this session.
TextOptions text_options(Session const& session);

}  // namespace criterion19::cli
