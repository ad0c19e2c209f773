// What must hold of every input: the fuzzer stops where it does not.
#pragma once

#include "core/base/characters.hpp"

#include <criterion19/base/printable.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>

inline void require(bool holds) {
    if (!holds) std::abort();
}

/// UTF-8 without NUL.
inline void require_text(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        auto const length = criterion19::detail::sequence_length(text, i);
        require(length > 0 && text[i] != '\0');
        i += length;
    }
}

/// Lines that can neither steer a terminal nor change the order in which they are read.
inline void require_lines(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    require(criterion19::printable(text) == text);
}
