// Document numbers from raw text, their description for people and programs, and the printed tables of codes. Link
// criterion19::io.
#pragma once

#include <criterion19/base/language.hpp>
#include <criterion19/record/document_number.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Reads a number from text of any origin: checks that it is UTF-8, replaces HTML entities, joins letters and marks
/// that stand apart (NFC), and then reads as `parse_document_number` does. What was changed is among the repairs.
///
/// Errors: `empty_input`, `invalid_utf8`, `nul_byte`, `not_utf8_text`, `invalid_document_number`; a byte in the message
/// counts in the text after those changes.
Result<DocumentNumber> parse_document_text(std::string_view raw);

/// One JSON object on one line.
///
///     {"input": "12/HD-BCD", "family": "administrative", "canonical": "12/HD-BCĐ", "number": 12,
///      "type": {"key": "guidance", "code": "HD", "vi": "hướng dẫn", "en": "guidance"},
///      "issuer": {"code": "BCĐ", "kind": "steering_committee", "levels": ["central", ...], "vi": ..., "en": ...},
///      "units": [], "repairs": ["restored_d"]}
///     {"input": "06/2018", "error": {"code": "invalid_document_number", "vi": ..., "en": ...}}
std::string document_number_json(std::string_view input, Result<DocumentNumber> const& result);

/// The same for people, several lines; names stand in both languages, labels in `language`.
std::string document_number_text(std::string_view input, Result<DocumentNumber> const& result, Language language);

/// All types with their codes and all issuers, from the tables that the reader uses: Markdown, plain text, JSON.
std::string document_codes_markdown(Language language);
std::string document_codes_text(Language language);
std::string document_codes_json();

}  // namespace v1
}  // namespace criterion19
