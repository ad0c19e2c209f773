// Any text as one word without spaces, for small files that are read word by word.
#pragma once

#include <string>
#include <string_view>

namespace criterion19::cli {

/// "-" for the empty text.
inline std::string escaped(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '%' || c == '-' || static_cast<unsigned char>(c) <= ' ') {
            constexpr char digits[] = "0123456789ABCDEF";
            out += {'%', digits[static_cast<unsigned char>(c) >> 4U], digits[static_cast<unsigned char>(c) & 15U]};
        } else {
            out += c;
        }
    }
    return out.empty() ? "-" : out;
}

/// What `escaped` was given.
inline std::string unescaped(std::string_view text) {
    if (text == "-") return {};
    std::string out;
    auto const digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'A' + 10); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const is_escaped = text[i] == '%' && i + 2 < text.size();
        out += is_escaped ? static_cast<char>(digit(text[i + 1]) << 4U | digit(text[i + 2])) : text[i];
        if (is_escaped) i += 2;
    }
    return out;
}

}  // namespace criterion19::cli
