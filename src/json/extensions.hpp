// The user's own values, put back to their places, and JSON as it is printed.
#pragma once

#include "json/write_values.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// Adds each extension at its path. Objects on the way that are not written otherwise are made, and a bare value
/// becomes an object with a "value". Where the path leads to an array element that is not there, it is left out.
void add_extensions(Json& document, std::vector<Extension> const& extensions);

/// Indented by two spaces, UTF-8 as it is, with a newline at the end.
std::string print(Json const& document);
/// The same of a document that is not needed any more: what is printed is given back piece by piece.
std::string print_and_release(Json document);

/// Appends the part as it is printed, its lines set in.
void append_printed(std::string& out, Json const& part, std::string_view indentation);

/// JSON as values; a text where it is not JSON.
Json parsed_json(std::string const& json);

}  // namespace json
}  // namespace v1
}  // namespace criterion19
