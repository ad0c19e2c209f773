// Local decisions (quy định của tỉnh) as JSON files. Link criterion19::io.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/judge/parameters.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {

/// Version of the layer's JSON form.
inline constexpr char const* layer_schema = "criterion19/layer/1";

/// The local decision that `json` holds, or everything that is wrong with it in the order of the text, each fault with
/// JSON pointer, line and column: an unknown standard or parameter (with what was probably meant), a parameter that is
/// not delegated, a value that it cannot have, one that no day of the layer permits, a row that cannot be added, a
/// scoring form that does not fit the standard with those rows. Keys that begin with `x-` are the user's own: they are
/// passed over, and not written back.
///
/// It may speak of built-in standards, and of those in `own`, which come first. Whether a change is permitted beside
/// other layers and on one day is seen when it is applied.
Result<ParameterLayer> read_layer(std::string_view json, std::vector<Standard const*> const& own = {});

/// The same of a file. Error besides: `cannot_read`, with the reason.
Result<ParameterLayer> read_layer_file(std::string const& path, std::vector<Standard const*> const& own = {});

/// A layer as `read_layer` takes it, for standards that are built in or in `own`.
std::string write_layer(ParameterLayer const& layer, std::vector<Standard const*> const& own = {});

/// A layer file to write a province's decision down in: every parameter of the standard that a decision may change, at
/// its present value, and under `x-example` a row that it could add. Valid once it names a province.
std::string layer_template(Standard const& of, Language language = Language::vi);

/// JSON Schema (2020-12) of what `read_layer` takes.
std::string layer_schema_json();

}  // namespace v1
}  // namespace criterion19
