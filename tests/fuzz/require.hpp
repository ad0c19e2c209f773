// What must hold of every input: the fuzzer stops where it does not.
#pragma once

#include "json/characters.hpp"

#include <cstddef>
#include <cstdlib>
#include <string_view>

inline void require(bool holds) {
    if (!holds) std::abort();
}

/// UTF-8 without NUL.
inline void require_text(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        auto const length = criterion19::json::sequence_length(text, i);
        require(length > 0 && text[i] != '\0');
        i += length;
    }
}
