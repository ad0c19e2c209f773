// Texts that come from a caller, checked once where they enter.
#pragma once

#include "characters.hpp"

#include <criterion19/base/error.hpp>

#include <boost/optional/optional.hpp>

#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {

/// UTF-8 without NUL.
inline bool is_text(std::string_view bytes) noexcept {
    for (std::size_t at = 0; at < bytes.size();) {
        auto const length = sequence_length(bytes, at);
        if (length == 0 || bytes[at] == '\0') return false;
        at += length;
    }
    return true;
}

/// Why `text` cannot be the argument of this name; none where it can.
inline boost::optional<Error> fault_of_argument(std::string_view text, std::string_view argument) {
    if (is_text(text)) return boost::none;
    bool const has_nul = text.find('\0') != std::string_view::npos;
    auto const& why = text_of(has_nul ? ErrorCode::nul_byte : ErrorCode::invalid_utf8).message;
    return make_error(ErrorCode::invalid_argument, {}, {std::string(argument), BilingualText(why)});
}

}  // namespace detail
}  // namespace v1
}  // namespace criterion19
