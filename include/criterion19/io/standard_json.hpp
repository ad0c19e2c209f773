// Standards as JSON files: an office writes down a new decision without a compiler. Link criterion19::io.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/law/loaded_standard.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Version of the standard's JSON form.
inline constexpr char const* standard_schema = "criterion19/standard/1";

/// The standard that `json` holds, or everything that is wrong with it in the order of the text, each fault with JSON
/// pointer, line and column. What is sound is decided by `validate` (law/validate.hpp), as for the built-in ones.
///
/// Its rows may read the library's indicators by their keys, and declared ones, whose values are the `measurements` of
/// a dossier. Standards of the units inside a commune are named by the ids of built-in ones.
/// Keys that begin with `x-` are the user's own: they are passed over, and not written back.
///
///     auto const standard = read_standard(text);
///     if (standard) auto const assessment = assess(dossier, *standard);
Result<std::shared_ptr<LoadedStandard const>> read_standard(std::string_view json);

/// The same of a file. Error besides: `cannot_read`, with the reason.
Result<std::shared_ptr<LoadedStandard const>> read_standard_file(std::string const& path);

/// A standard, built-in or loaded, as `read_standard` takes it. Read back, it judges the same, row by row; written
/// again, it is the same text.
std::string write_standard(Standard const& standard);

/// A standard file to write a decision down in: the usual rows of criterion 19 and the title that criterion 10 counts,
/// or those of `from`, to be kept, changed or struck. Valid as it is; every row is explained by an `x-help` key.
std::string standard_template(Language language = Language::vi);
std::string standard_template(Standard const& from, Language language = Language::vi);

/// A dossier of `year` with nothing filled in, as `dossier_template` (json.hpp) makes it, and under `x-asked` what this
/// standard asks for: each indicator by its key, with the rows that read it.
std::string dossier_template(int year, Standard const& standard, Language language = Language::vi);

/// JSON Schema (2020-12) of what `read_standard` takes; each key is named in Vietnamese and described in English.
std::string standard_schema_json();

}  // namespace v1
}  // namespace criterion19
