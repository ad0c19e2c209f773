#include "text/symbol_repair.hpp"

#include <criterion19/record/document_number.hpp>
#include <criterion19/record/document_type_table.hpp>

#include <algorithm>
#include <iterator>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

/// The canonical symbol, where the text has a known form.
std::string known_form(std::string const& symbol) {
    DocumentNumber number;
    if (try_parse(symbol, number) || number.group_count() == 0) return {};
    return canonical(number);
}

/// "l5" as "15", "1O2" as "102": letters among the digits before the first mark.
std::string with_digits(std::string symbol) {
    auto const mark = std::min(symbol.find_first_of("/-"), symbol.size());
    for (std::size_t i = 0; i < mark; ++i) {
        if (symbol[i] == 'I' || symbol[i] == 'l' || symbol[i] == 'i') symbol[i] = '1';
        if (symbol[i] == 'O' || symbol[i] == 'o') symbol[i] = '0';
    }
    return symbol;
}

}  // namespace

std::string repaired_symbol(std::string_view damaged) {
    std::string plain;
    std::copy_if(damaged.begin(), damaged.end(), std::back_inserter(plain), [](char c) { return c != ' '; });
    plain = with_digits(plain);
    if (auto const whole = known_form(plain); !whole.empty()) return whole;
    // The mark behind the type code is lost, "23/2012/TTBCA", or that before it: "5881QĐ-UBND"
    for (auto const& row : document_types)
        for (auto const& code : row.codes) {
            if (code.code.empty()) continue;
            auto const at = plain.find(code.code);
            if (at == std::string::npos || at == 0) continue;
            auto const end = at + code.code.size();
            for (auto const* const before : {"", "/", "-"})
                for (auto const* const behind : {"", "-", "/"}) {
                    auto const symbol =
                        plain.substr(0, at) + before + plain.substr(at, end - at) + behind + plain.substr(end);
                    if (auto const whole = known_form(symbol); !whole.empty()) return whole;
                }
        }
    return plain;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
