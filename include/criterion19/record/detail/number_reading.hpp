// The reading functions of document_number.hpp.
//
// A number in its canonical form is parsed as it stands. Only where that fails is the text made plain first.
#pragma once

#include <criterion19/record/detail/number_parser.hpp>
#include <criterion19/record/detail/number_plain_text.hpp>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

/// Reading of what is not plain as it stands.
inline ParseFault parse_printed(std::string_view text, ParseFault first, DocumentNumber& out) noexcept {
    PlainText const plain(text);
    if (plain.fault()) return plain.fault();
    if (plain.text() == text) return first;
    auto const fault = Parser(plain.text(), out).parse();
    if (fault) return plain.located(fault);
    Parser::add_repairs(out, plain.repairs());
    return {};
}

/// The error of a fault: an excerpt of the text, what is wrong, and the byte (counted from 1).
inline Error error_of(std::string_view text, ParseFault fault) {
    constexpr std::size_t longest = 80;
    auto excerpt = text.substr(0, longest);
    if (text.size() > longest)
        while (!excerpt.empty() && (static_cast<unsigned char>(text[excerpt.size()]) & 0xC0U) == 0x80U)
            excerpt.remove_suffix(1);
    auto shown = std::string(excerpt) + (excerpt.size() < text.size() ? "..." : "");
    auto const place = std::to_string(fault.offset + 1);
    auto const reason = wording_of(fault.kind);
    return make_error(
        ErrorCode::invalid_document_number, {},
        {BilingualText(std::move(shown)), BilingualText(std::string(reason.vi) + " (byte thứ " + place + ")",
                                                        std::string(reason.en) + " (at byte " + place + ")")});
}

}  // namespace number
}  // namespace detail

inline ParseFault try_parse(std::string_view text, DocumentNumber& out) noexcept {
    auto const fault = detail::number::Parser(text, out).parse();
    return fault ? detail::number::parse_printed(text, fault, out) : fault;
}

inline Result<DocumentNumber> parse_document_number(std::string_view text) {
    DocumentNumber number;
    if (auto const fault = try_parse(text, number)) return detail::number::error_of(text, fault);
    return number;
}

}  // namespace v1
}  // namespace criterion19
