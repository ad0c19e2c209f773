#include "json/dossier_fields.hpp"
#include "json/input.hpp"
#include "json/parsed_text.hpp"
#include "json/read_values.hpp"

#include <criterion19/io/json.hpp>

#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

/// Builds the dossier, and adds what is wrong with it to the faults of reading.
Result<Dossier> build(ParsedText& text, DossierContent content) {
    auto& faults = text.faults();
    bool const is_whole = faults.empty();
    auto dossier = DossierBuilder(std::move(content)).build();
    if (is_whole && dossier) return dossier;
    for (auto const& error : dossier.errors()) {
        // A part that could not be read may be what is missing here, so that would be said twice.
        bool const may_follow = error.code == ErrorCode::unresolved_reference || error.code == ErrorCode::empty_text;
        if (!is_whole && (may_follow || faults.is_silenced(error.path))) continue;
        faults.add(error, text.ordinals_at(error.path));
        if (faults.full()) break;
    }
    return text.read_errors();
}

Result<Dossier> read_dossier_text(std::string_view json, std::size_t max_records) {
    ParsedText text(json);
    if (auto const fault = text.open(dossier_schema)) return *fault;
    DossierContent content;
    Reading reading{text.faults(), content.extensions, max_records, is_plain(json)};
    read_value(reading, text.root(), Path(), content);
    if (!text.root().is_object() || reading.full()) return text.read_errors();
    return build(text, std::move(content));
}

}  // namespace
}  // namespace json

Result<Dossier> read_dossier(std::string_view json, ReadOptions const& options) {
    if (auto const fault = json::refuse(json, options.max_bytes)) return *fault;
    return json::read_dossier_text(json::without_mark(json), options.max_records);
}

}  // namespace v1
}  // namespace criterion19
