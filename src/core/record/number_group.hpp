// One symbol group of a document number: "KH", "TTg", "HĐND", "V05", "BNN&PTNT".
#pragma once

#include "number_codes.hpp"

#include <cstddef>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace detail {
namespace number {

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}
constexpr bool is_upper(char c) noexcept {
    return c >= 'A' && c <= 'Z';
}
constexpr bool is_lower(char c) noexcept {
    return c >= 'a' && c <= 'z';
}
constexpr bool is_space(char c) noexcept {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
/// Signs that may follow a number in a sentence.
constexpr bool is_closing(char c) noexcept {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == ')';
}

constexpr bool starts_with(std::string_view text, std::string_view start) noexcept {
    return text.size() >= start.size() && text.substr(0, start.size()) == start;
}

/// Capital letter of two bytes that a group may hold: Đ Ă Â Ê Ô Ơ Ư.
constexpr bool is_upper_pair(std::string_view text) noexcept {
    return starts_with(text, "Đ") || starts_with(text, "Ă") || starts_with(text, "Â") || starts_with(text, "Ê") ||
           starts_with(text, "Ô") || starts_with(text, "Ơ") || starts_with(text, "Ư");
}

/// The capital of a small letter at the start of `text` that may stand in a code; empty for any other character.
constexpr std::string_view capital_of(std::string_view text) noexcept {
    constexpr std::string_view small[] = {"đ", "ă", "â", "ê", "ô", "ơ", "ư"};
    constexpr std::string_view capital[] = {"Đ", "Ă", "Â", "Ê", "Ô", "Ơ", "Ư"};
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    if (text.empty()) return {};
    if (is_lower(text[0])) return alphabet.substr(static_cast<std::size_t>(text[0] - 'a'), 1);
    for (std::size_t i = 0; i < 7; ++i)
        if (starts_with(text, small[i])) return capital[i];
    return {};
}

/// What small letters may continue the group `capitals`: "g" after "TT" gives "TTg". Empty where none belong.
constexpr std::string_view mixed_case_tail(std::string_view capitals, std::string_view rest) noexcept {
    struct Row {
        std::string_view capitals;
        std::string_view tail;
    };
    constexpr Row rows[] = {{"TT", "g"}, {"TT", "r"}, {"CT", "r"}, {"TT", "h"},
                            {"T", "hU"}, {"Q", "yĐ"}, {"T", "rS"}, {"QĐ", "i"}};
    for (auto const& row : rows)
        if (capitals == row.capitals && starts_with(rest, row.tail)) return row.tail;
    return {};
}

/// Words that often stand glued to a number in extracted text.
constexpr bool starts_with_common_word(std::string_view text) noexcept {
    constexpr std::string_view words[] = {"ngày", "của", "và", "về", "cho", "để", "do", "tại", "theo"};
    for (auto const word : words)
        if (starts_with(text, word)) return true;
    return false;
}

/// Whether `text` begins with two letters, of any case and mark.
constexpr bool starts_with_two_letters(std::string_view text) noexcept {
    int letters = 0;
    for (std::size_t i = 0; i < text.size() && letters < 2; ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (c >= 0x80 && c < 0xc0) continue;
        if (c < 0x80 && !is_lower(text[i]) && !is_upper(text[i])) return false;
        ++letters;
    }
    return letters == 2;
}

/// `group` without the digits at its end.
constexpr std::string_view letters_of(std::string_view group) noexcept {
    while (!group.empty() && is_digit(group.back())) group.remove_suffix(1);
    return group;
}

/// Canonical spelling of a group written in capitals only: "TTG" is "TTg".
constexpr std::string_view canonical_case(std::string_view capitals) noexcept {
    if (capitals == "TTG") return "TTg";
    if (capitals == "THU") return "ThU";
    return capitals;
}

/// Quốc hội or its Standing Committee, with a term of at most two digits: "QH15", "UBTVQH".
constexpr bool is_national_assembly(std::string_view group) noexcept {
    auto const letters = letters_of(group);
    return (letters == "QH" || letters == "UBTVQH") && group.size() - letters.size() <= 2;
}

/// Issuers that old numbers name without type: "74/CP".
constexpr bool is_old_issuer(std::string_view group) noexcept {
    return group == "CP" || group == "TTg" || group == "HĐBT" || group == "CTN" || group == "TW";
}

}  // namespace number
}  // namespace detail
}  // namespace v1
}  // namespace criterion19
