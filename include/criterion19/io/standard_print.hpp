// Standards printed: what is required on a day, by which text, who set each threshold, what evidence counts. Link
// criterion19::io. render.hpp prints a standard without local decisions.
#pragma once

#include <criterion19/base/result.hpp>
#include <criterion19/io/render.hpp>
#include <criterion19/judge/layers.hpp>

#include <memory>
#include <string>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// A standard as it holds on a day under local decisions. Borrows the standard that it was made from.
struct StandardOnDay {
    Standard const* standard = nullptr;  ///< with the rows that the layers add
    Day when;
    ParameterValues parameters;
    std::vector<ParameterLayer> layers;
    std::shared_ptr<LoadedStandard const> combined;  ///< owns `standard` where layers add rows
};

/// The last day on which the standard is known to be in force: its last one, or for a standard without an end the day
/// on which it was reviewed, or its first one where that is later.
Day last_known_day(Standard const& standard) noexcept;

/// The standard on that day. Errors: `standard_not_applicable` where it is not in force; those of `with_added_rows` and
/// `resolve_parameters`.
Result<StandardOnDay> standard_on(Standard const& standard, Day when, std::vector<ParameterLayer> layers = {});

/// For a terminal.
std::string render_text(StandardOnDay const& standard, TextOptions const& options = {});
/// As a Markdown document.
std::string render_markdown(StandardOnDay const& standard, Language language = Language::vi);
/// As one HTML page without outside resources, for A4 paper and for screens. Everything is escaped.
std::string render_html(StandardOnDay const& standard, Language language = Language::vi);

/// All built-in standards as a Markdown table: id, what it is, period, number of requirements, weakest label.
std::string standards_table_markdown(Language language = Language::en);

}  // namespace v1
}  // namespace criterion19
