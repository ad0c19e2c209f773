// The calendar of a year as a report. Link criterion19::io.
#pragma once

#include <criterion19/io/render.hpp>
#include <criterion19/judge/agenda.hpp>

#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Version of the calendar's JSON form.
inline constexpr char const* agenda_schema = "criterion19/agenda/1";

/// Entries of `agenda` and what they are of.
struct AgendaReport {
    Standard const* standard = nullptr;  ///< borrowed
    BilingualText unit_name;
    int year = 0;
    Day today;
    std::vector<AgendaEntry> entries;
    std::vector<std::string> layers = {};         ///< ids of the local decisions taken into account, in order
    std::vector<BilingualText> layer_texts = {};  ///< the deciding text of each
};

/// The calendar of the dossier's year, for a report on it. Errors: those of `agenda`.
Result<AgendaReport> agenda_report(Standard const& standard, Dossier const& dossier, Day today,
                                   std::vector<ParameterLayer> const& layers = {});

std::string render_text(AgendaReport const& report, TextOptions const& options = {});
std::string render_markdown(AgendaReport const& report, Language language = Language::vi);
std::string render_html(AgendaReport const& report, Language language = Language::vi);

/// An object: `schema`, `standard`, `year`, `today`, and `entries` with `kind`, `from`, `last`, `state`.
std::string write_agenda(AgendaReport const& report);

/// JSON Schema (2020-12) of what `write_agenda` gives.
std::string agenda_schema_json();

}  // namespace v1
}  // namespace criterion19
