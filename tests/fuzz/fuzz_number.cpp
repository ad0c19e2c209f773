// Document numbers of any bytes: read or refused; what was read prints as a number that reads as the same.
#include "json/scanner.hpp"
#include "require.hpp"

#include <criterion19/io/document_text.hpp>
#include <criterion19/record/document_number.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace criterion19;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const raw(reinterpret_cast<char const*>(data), size);
    DocumentNumber number;
    static_cast<void>(try_parse(raw, number));

    auto const read = parse_document_text(raw);
    require(!json::scan(document_number_json(raw, read)).fault);
    require_lines(document_number_text(raw, read, Language::vi));
    if (!read) {
        require(read.errors().size() == 1 && read.errors().front().code != ErrorCode::internal);
        return 0;
    }
    auto const printed = canonical(*read);
    require_text(printed);
    auto const again = parse_document_number(printed);
    require(again && canonical(*again) == printed);
    require(issuer_of(*again) == issuer_of(*read));
    static_cast<void>(possible_levels(*read));
    return 0;
}
