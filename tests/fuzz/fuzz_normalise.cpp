// Symbols, tokens and shown text of any valid UTF-8: everything is covered once, and what is shown is valid again.
#include "require.hpp"
#include "text/normalise.hpp"
#include "text/symbols.hpp"
#include "text/tokens.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    using namespace criterion19::text;
    std::string_view const bytes(reinterpret_cast<char const*>(data), size);
    if (fault_of_text(bytes)) return 0;
    for (std::size_t i = 0; i < size;) {
        auto const symbol = symbol_at(bytes.substr(i));
        require(symbol.length > 0 && i + symbol.length <= size);
        i += symbol.length;
    }
    std::vector<Token> tokens;
    tokenise(bytes, 0, size, tokens);
    std::size_t last = 0;
    for (auto const& token : tokens) {
        require(token.begin >= last && token.begin < token.end && token.end <= size);
        last = token.end;
    }
    auto const text = shown(bytes, size + 1);
    if (!text.empty())
        require(!fault_of_text(text) || fault_of_text(text)->code == criterion19::ErrorCode::not_utf8_text);
    for (std::size_t begin = 0; begin < size;) {
        auto const end = stretch_end(bytes, begin);
        require(end > begin);
        begin = end;
    }
    return 0;
}
