// A reading of a report for people: the text with what was read marked under it, and tables of the facts.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/io/report_place.hpp>
#include <criterion19/io/report_reader.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// The text in lines of at most 100 columns, each with a line of marks where something was read ("=" document, "~"
/// date,
/// "-" number, "#" comparison, "?" not understood); then the facts with meaning and certainty, candidates with their
/// doubt, and the numbers that were not understood. `utf8` is the text that `reading` was made of. Where `place_of` is
/// given, each fact ends with the place that it names.
std::string report_text(ReportReading const& reading, std::string_view utf8, Language language,
                        PlaceOf const& place_of = nullptr);

}  // namespace v1
}  // namespace criterion19
