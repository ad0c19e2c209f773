#include "json/input.hpp"

#include <string>

namespace criterion19 {
inline namespace v1 {
namespace json {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

bool starts_with(std::string_view text, std::string_view begin) noexcept {
    return text.substr(0, begin.size()) == begin;
}

std::string print_size(std::size_t bytes) {
    constexpr std::size_t mega = std::size_t{1} << 20U;
    return bytes >= mega && bytes % mega == 0 ? std::to_string(bytes / mega) + " MB" : std::to_string(bytes) + " byte";
}

/// UTF-16 and UTF-32 by their marks, or by the NULs beside the first character, which in JSON is ASCII.
char const* other_encoding(std::string_view text) noexcept {
    using namespace std::string_view_literals;
    if (starts_with(text, "\xFF\xFE\0\0"sv) || starts_with(text, "\0\0\xFE\xFF"sv)) return "UTF-32";
    if (starts_with(text, "\xFF\xFE"sv) || starts_with(text, "\xFE\xFF"sv)) return "UTF-16";
    if (text.size() < 2) return nullptr;
    bool const first = text[0] == '\0';
    bool const second = text[1] == '\0';
    if (text.size() >= 4 && text[2] == '\0' && second && (first != (text[3] == '\0'))) return "UTF-32";
    return first != second ? "UTF-16" : nullptr;
}

}  // namespace

std::string_view without_mark(std::string_view text) noexcept {
    return starts_with(text, utf8_mark) ? text.substr(utf8_mark.size()) : text;
}

boost::optional<Error> refuse(std::string_view text, std::size_t max_bytes) {
    // The parser counts in 32 bits.
    constexpr std::size_t parser_limit = 0xF0000000U;
    auto const limit = max_bytes < parser_limit ? max_bytes : parser_limit;
    if (text.size() > limit) return make_error(ErrorCode::too_large, {}, {print_size(limit)});
    if (auto const* const encoding = other_encoding(text)) {
        auto error = make_error(ErrorCode::not_utf8_text, {}, {encoding});
        error.line = error.column = 1;
        return error;
    }
    if (without_mark(text).find_first_not_of(" \t\r\n") == std::string_view::npos)
        return make_error(ErrorCode::empty_input);
    return boost::none;
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
