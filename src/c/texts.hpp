// Text of the C++ library as the C interface shows it: borrowed, ending in NUL.
#pragma once

#include <criterion19/criterion19.h>
#include <criterion19/base/error.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace criterion19::c {

inline criterion19_text shown(BilingualText const& text) noexcept {
    return {text.vi.c_str(), text.en.c_str()};
}

/// A view of a whole string literal, so that its end is a NUL: keys and names of the fixed tables.
inline char const* literal(std::string_view text) noexcept {
    return text.data() == nullptr ? "" : text.data();
}
inline criterion19_text literal(Wording wording) noexcept {
    return {literal(wording.vi), literal(wording.en)};
}

inline std::vector<criterion19_text> shown(std::vector<BilingualText> const& texts) {
    std::vector<criterion19_text> out;
    out.reserve(texts.size());
    for (auto const& text : texts) out.push_back(shown(text));
    return out;
}
inline std::vector<char const*> shown(std::vector<std::string> const& texts) {
    std::vector<char const*> out;
    out.reserve(texts.size());
    for (auto const& text : texts) out.push_back(text.c_str());
    return out;
}

}  // namespace criterion19::c
