// Options that several commands share: standards, dates, units, layout.
#pragma once

#include "cli/session.hpp"

#include <criterion19/base/calendar.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/judge/parameters.hpp>
#include <criterion19/law/loaded_standard.hpp>
#include <criterion19/record/dossier.hpp>

#include <boost/optional/optional.hpp>

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace criterion19::cli {

/// The standard that an argument names: one built in by its id, or one of a file, which ends in ".json" or begins as a
/// path does ("./", "../", "/"); ids have slashes too.
struct NamedStandard {
    Standard const* standard = nullptr;  ///< null where the argument was empty
    std::shared_ptr<LoadedStandard const> owner;
    int status = exit_done;  ///< else what is wrong has been said, and this is the exit status

    /// What `load_layers` wants: standards that are not built in.
    std::vector<Standard const*> own() const {
        return owner != nullptr ? std::vector<Standard const*>{standard} : std::vector<Standard const*>{};
    }
};
NamedStandard named_standard(Session& session, std::string const& argument);

/// The local decisions in these files, in order.
struct LayerFiles {
    std::vector<ParameterLayer> layers;
    std::vector<std::string> files;
    int status = exit_done;  ///< else what is wrong has been said, and this is the exit status
};
/// They may speak of built-in standards and of those in `own`.
LayerFiles load_layers(Session& session, std::vector<std::string> const& files,
                       std::vector<Standard const*> const& own = {});

/// Gives `command` the option --standard, for the one that dossiers are judged by.
void add_standard(CLI::App& command, Session const& session, std::string& standard);
/// Gives `command` the option --as-of, for dossiers.
void add_as_of(CLI::App& command, Session const& session, std::string& as_of);

/// Gives `command` the option --layer, or one of another name that is for `what` as well, whose files go to `files`.
void add_layers(CLI::App& command, Session const& session, std::vector<std::string>& files,
                std::string const& name = "--layer", BilingualText const& what = {});

/// Prints errors of `assess`, each with the layer's file where it points into one ("/layers/0/set/1"), else with
/// `file`. Returns the exit status.
int fail_with_layers(Session& session, Errors const& errors, std::string const& file, LayerFiles const& layers);

/// The date of an option, or none after saying what is wrong with it.
boost::optional<Date> date_option(Session& session, std::string const& option, std::string const& text);

/// Kind of the unit with this id, of the whole dossier for an empty one; `unknown_unit` with what was probably meant.
Result<UnitKind> unit_kind(Dossier const& dossier, std::string const& unit);

/// Layout for the output of this session.
TextOptions text_options(Session const& session);

/// The report in the format that --format asks for.
template <class Report>
std::string printed(Session const& session, Report const& report, std::string (*json)(Report const&)) {
    if (session.format() == "json") return json(report);
    if (session.format() == "html") return render_html(report, session.language());
    if (session.format() == "markdown") return render_markdown(report, session.language());
    return render_text(report, text_options(session));
}

/// Says what is wrong with an option, and gives the exit status of wrong usage.
int bad_argument(Session& session, char const* option, BilingualText const& why);

}  // namespace criterion19::cli
