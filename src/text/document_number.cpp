#include <criterion19/io/document_text.hpp>
#include <criterion19/record/document_number.hpp>

#include "core/record/number_parser.hpp"
#include "text/composed.hpp"
#include "text/normalise.hpp"
#include "text/symbols.hpp"

#include <utf8proc.h>

namespace criterion19 {
inline namespace v1 {
namespace {

/// `raw` with its HTML entities replaced.
std::string without_entities(std::string_view raw) {
    std::string out;
    while (!raw.empty()) {
        auto const symbol = text::symbol_at(raw);
        if (raw[0] == '&' && symbol.length > 1) {
            utf8proc_uint8_t bytes[4];
            auto const size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(symbol.code_point), bytes);
            out.append(reinterpret_cast<char const*>(bytes), static_cast<std::size_t>(size));
        } else {
            out.append(raw.substr(0, symbol.length));
        }
        raw.remove_prefix(symbol.length);
    }
    return out;
}

bool has_marks(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        auto const lead = static_cast<unsigned char>(text[i]);
        if (lead == 0xCC || (lead == 0xCD && static_cast<unsigned char>(text[i + 1]) < 0xB0)) return true;
    }
    return false;
}

}  // namespace

Result<DocumentNumber> parse_document_text(std::string_view raw) {
    if (auto const fault = text::fault_of_text(raw)) return *fault;
    Repairs repairs;
    std::string changed;
    if (raw.find('&') != std::string_view::npos) {
        changed = without_entities(raw);
        if (changed != raw) repairs.add(Repair::html_entity);
        raw = changed;
    }
    std::string joined;
    if (has_marks(raw)) {
        joined = text::composed(raw);
        repairs.add(Repair::composed);
        raw = joined;
    }
    auto number = parse_document_number(raw);
    if (number) detail::number::Parser::add_repairs(*number, repairs);
    return number;
}

}  // namespace v1
}  // namespace criterion19
