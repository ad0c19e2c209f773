// A check sum that does not depend on the machine.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace criterion19::cli {

/// FNV-1a of `text`, going on from `hash`.
constexpr std::uint64_t hash_of(std::string_view text, std::uint64_t hash = 14695981039346656037U) noexcept {
    for (char const c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    return hash;
}

/// Sixteen digits.
inline std::string hexadecimal(std::uint64_t number) {
    constexpr char digits[] = "0123456789abcdef";
    std::string out(16, '0');
    for (std::size_t i = 16; i-- > 0; number >>= 4U) out[i] = digits[number & 15U];
    return out;
}

}  // namespace criterion19::cli
