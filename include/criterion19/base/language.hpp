// The two languages that everything printed exists in, and a text that stands in both.
#pragma once

#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Language of printed text. Vietnamese is the default everywhere.
enum class Language : unsigned char {
    vi,  ///< tiếng Việt
    en,  ///< English
};

/// One text in both languages; views of constant or caller-owned storage.
struct Wording {
    std::string_view vi;
    std::string_view en;

    constexpr std::string_view in(Language language) const noexcept { return language == Language::vi ? vi : en; }
};

}  // namespace v1
}  // namespace criterion19
