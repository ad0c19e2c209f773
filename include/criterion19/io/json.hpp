// Dossiers as JSON: read strictly, written canonically, described by a schema. Link criterion19::io.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/record/dossier.hpp>

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Most faults that are listed; one more of code `too_many_faults` says that there are others.
inline constexpr std::size_t max_faults = 100;
/// Deepest nesting of objects and arrays that is read.
inline constexpr std::size_t max_depth = 64;

/// Bounds that the caller sets on what is read.
struct ReadOptions {
    std::size_t max_bytes = 64u << 20;  ///< longest text of one dossier
    std::size_t max_records = 500'000;  ///< most list elements and keys of the user's own: what takes memory
};

/// The dossier that `json` holds, or everything that is wrong with it, in the order of the text: every faulty value, or
/// the first fault of syntax. Each has the JSON pointer of its place, and line and column.
///
/// UTF-8 with or without byte order mark; text that comes decomposed is read as NFC. Keys that begin with `x-` are the
/// user's own: they are kept in `DossierContent::extensions`.
///
///     auto const dossier = read_dossier(text);
///     if (!dossier) for (auto const& error : dossier.errors()) std::cerr << error.text(Language::vi) << '\n';
Result<Dossier> read_dossier(std::string_view json, ReadOptions const& options = {});

/// The same of the rest of a stream. Error besides: `cannot_read`.
Result<Dossier> read_dossier(std::istream& in, ReadOptions const& options = {});
/// The same of a file. Error besides: `cannot_read`, with the reason.
///
///     auto const dossier = read_dossier_file("xa-vi-du-2018.json").value();
Result<Dossier> read_dossier_file(std::string const& path, ReadOptions const& options = {});

/// The dossier as JSON: keys in the order of the schema, two spaces of indentation, UTF-8 unescaped, nothing that is
/// not stated. `read_dossier` gives it back as it was. Bytes that are not UTF-8 become U+FFFD.
std::string write_dossier(Dossier const& dossier);

/// JSON Schema (2020-12) of what `read_dossier` takes; each key is named in Vietnamese and described in English.
std::string dossier_schema_json();

/// A dossier of `year` with nothing filled in. Every key is explained by `x-help` keys, which the reader passes over.
std::string dossier_template(int year, UnitKind kind = UnitKind::commune, Language language = Language::vi);

}  // namespace v1
}  // namespace criterion19
