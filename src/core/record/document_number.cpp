// Document numbers: their reading, their canonical print, and what follows from their groups.
//
// A number in its canonical form is parsed as it stands. Only where that fails is the text made plain first.

#include "number_parser.hpp"
#include "number_plain_text.hpp"
#include "number_printer.hpp"

#include <criterion19/record/document_number.hpp>
#include <criterion19/record/document_type_table.hpp>
#include <criterion19/record/issuer_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {
namespace {

/// Reading of what is not plain as it stands.
ParseFault parse_printed(std::string_view text, ParseFault first, DocumentNumber& out) noexcept {
    PlainText const plain(text);
    if (plain.fault()) return plain.fault();
    if (plain.text() == text) return first;
    auto const fault = Parser(plain.text(), out).parse();
    if (fault) return plain.located(fault);
    Parser::add_repairs(out, plain.repairs());
    return {};
}

/// The error of a fault: an excerpt of the text, what is wrong, and the byte (counted from 1).
Error error_of(std::string_view text, ParseFault fault) {
    constexpr std::size_t longest = 80;
    auto excerpt = text.substr(0, longest);
    if (text.size() > longest)
        while (!excerpt.empty() && (static_cast<unsigned char>(text[excerpt.size()]) & 0xC0U) == 0x80U)
            excerpt.remove_suffix(1);
    auto shown = std::string(excerpt) + (excerpt.size() < text.size() ? "..." : "");
    auto const place = std::to_string(fault.offset + 1);
    return make_error(ErrorCode::invalid_document_number, {},
                      {shown, fill_in({"{0} (byte thứ {1})", "{0} (at byte {1})"}, {wording_of(fault.kind), place})});
}

}  // namespace
}  // namespace number
}  // namespace detail

ParseFault try_parse(std::string_view text, DocumentNumber& out) noexcept {
    auto const fault = detail::number::Parser(text, out).parse();
    return fault ? detail::number::parse_printed(text, fault, out) : fault;
}

Result<DocumentNumber> parse_document_number(std::string_view text) {
    DocumentNumber number;
    if (auto const fault = try_parse(text, number)) return detail::number::error_of(text, fault);
    return number;
}

std::string_view DocumentNumber::type_code() const noexcept {
    return type_ == 0 ? std::string_view() : document_types[type_ - 1].codes[code_].code;
}

bool DocumentNumber::admits(DocumentType type) const noexcept {
    if (family_ == NumberFamily::draft && type_ == 0) return type == DocumentType::official_letter;
    if (family_ == NumberFamily::old_issuer) return true;
    if (family_ == NumberFamily::official_letter) return type == DocumentType::official_letter;
    if (family_ == NumberFamily::national && type_ == 0)
        return type == DocumentType::law || type == DocumentType::resolution || type == DocumentType::ordinance;
    bool const party = family_ == NumberFamily::party || family_ == NumberFamily::old_space || party_style_;
    auto const code = type_code();
    if (this->type() == type) return true;
    for (auto const& row : info(type).codes)
        if (row.code == code && (party ? row.stands_in(CodeFamily::party) : !row.stands_in(CodeFamily::party)))
            return true;
    return false;
}

std::size_t DocumentNumber::group_count() const noexcept {
    std::size_t count = groups_size_ == 0 ? 0 : 1;
    for (char const c : groups()) count += c == '-' ? 1U : 0U;
    return count;
}

std::string_view DocumentNumber::group(std::size_t i) const noexcept {
    auto rest = groups();
    while (i-- > 0) rest.remove_prefix(rest.find('-') + 1);
    return rest.substr(0, rest.find('-'));
}

void append_canonical(std::string& out, DocumentNumber const& number) {
    out += detail::number::Printer(number).text();
}

std::string canonical(DocumentNumber const& number) {
    return std::string(detail::number::Printer(number).text());
}

std::string heading(DocumentNumber const& number) {
    bool const party = number.family() == NumberFamily::party || number.family() == NumberFamily::old_space;
    auto const text = canonical(number);
    if (number.family() == NumberFamily::draft) return (text[0] == '-' ? "Số      " : "Số:      ") + text;
    return (party ? "Số " : "Số: ") + text;
}

IssuerInfo const* issuer_of(DocumentNumber const& number) noexcept {
    if (number.group_count() == 0) return nullptr;
    auto const first = number.group(0);
    if (first == "TT" && number.group_count() > 1) {
        auto const* const board = find_issuer(number.group(1));
        if (board != nullptr && board->kind == IssuerKind::steering_committee) return board;
    }
    return find_issuer(first);
}

LevelSet possible_levels(DocumentNumber const& number) noexcept {
    auto const* const issuer = issuer_of(number);
    return issuer == nullptr ? LevelSet() : issuer->levels;
}

bool type_is_certain(DocumentNumber const& number) noexcept {
    bool const state = number.family() == NumberFamily::administrative || number.family() == NumberFamily::draft;
    return !state || !number.type() || issuer_of(number) != nullptr;
}

}  // namespace v1
}  // namespace criterion19
