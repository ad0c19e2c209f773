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

namespace detail {
/// A literal as a view. `std::string_view` counts its characters one by one where it is a constant, which is a tenth of
/// the time that including the tables took.
constexpr std::string_view literal(char const* text) noexcept {
#if defined(__GNUC__)
    return {text, __builtin_strlen(text)};
#else
    return text;
#endif
}
}  // namespace detail

/// One text in both languages; views of constant or caller-owned storage.
struct Wording {
    std::string_view vi;
    std::string_view en;

    constexpr Wording() noexcept = default;
    /// Of string literals: the words last as long as the program, and texts made of them borrow them.
    constexpr Wording(char const* vietnamese, char const* english) noexcept
        : vi(detail::literal(vietnamese)), en(detail::literal(english)), lasts_(true) {}
    /// Of any storage; texts made of the words copy them.
    constexpr Wording(std::string_view vietnamese, std::string_view english) noexcept : vi(vietnamese), en(english) {}

    constexpr std::string_view in(Language language) const noexcept { return language == Language::vi ? vi : en; }
    constexpr bool empty() const noexcept { return vi.empty() && en.empty(); }
    /// Whether the words last as long as the program.
    constexpr bool lasts() const noexcept { return lasts_; }

private:
    bool lasts_ = false;
};

}  // namespace v1
}  // namespace criterion19
