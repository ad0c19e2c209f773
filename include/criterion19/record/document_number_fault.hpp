// Why a text is no document number, and where.
#pragma once

#include <criterion19/base/vocabulary.hpp>

#include <cstdint>

namespace criterion19 {
inline namespace v1 {

/// What is wrong. A number that can be read in two ways is refused, not guessed.
enum class NumberFault : std::uint8_t {
    none,                  ///< it is a number
    empty,                 ///< nothing to read
    too_long,              ///< more text than any number has
    decomposed,            ///< letters and marks stand apart (not NFC): `parse_document_text` reads that
    no_number,             ///< no digits in front
    letter_in_number,      ///< "I67/BC-UBND": a letter that scanning puts for a digit
    number_too_long,       ///< more than five digits
    number_is_zero,        ///< numbers begin at 01
    no_separator,          ///< "5881QD-TTg": neither slash nor hyphen after the number
    impossible_year,       ///< "102/202"
    unreadable_term,       ///< "27/2023/QHI5", "118/2025/QH135"
    no_symbol,             ///< "06/2018": number and year only
    no_type,               ///< "181/1999/BNN-XDCB", "2203/QP": no type where one must stand
    no_issuer,             ///< "16/2015/TT-": the issuer is missing
    ambiguous_family,      ///< "286-TB-VPCP": state or Party
    lower_case,            ///< small letters that are no word after the number
    unexpected_character,  ///< a character that cannot stand there
};
template <>
struct Vocabulary<NumberFault> {
    static constexpr Term<NumberFault> terms[] = {
        {NumberFault::none, "none", {"không có lỗi", "no fault"}},
        {NumberFault::empty, "empty", {"không có gì để đọc", "there is nothing to read"}},
        {NumberFault::too_long, "too_long", {"quá dài", "too long"}},
        {NumberFault::decomposed, "decomposed", {"dấu tách khỏi chữ (không phải NFC)", "marks stand apart (not NFC)"}},
        {NumberFault::no_number, "no_number", {"thiếu số ở đầu", "the number in front is missing"}},
        {NumberFault::letter_in_number,
         "letter_in_number",
         {"chữ cái trong phần số, có thể do quét sai", "a letter in the digits, perhaps misread by scanning"}},
        {NumberFault::number_too_long, "number_too_long", {"số có quá năm chữ số", "the number has over five digits"}},
        {NumberFault::number_is_zero, "number_is_zero", {"số phải bắt đầu từ 01", "numbers begin at 01"}},
        {NumberFault::no_separator,
         "no_separator",
         {"thiếu gạch chéo hoặc gạch nối sau số", "neither slash nor hyphen after the number"}},
        {NumberFault::impossible_year, "impossible_year", {"năm không hợp lệ", "not a possible year"}},
        {NumberFault::unreadable_term,
         "unreadable_term",
         {"không đọc được khóa Quốc hội", "the term of the National Assembly cannot be read"}},
        {NumberFault::no_symbol, "no_symbol", {"chỉ có số và năm, thiếu ký hiệu", "number and year only, no symbol"}},
        {NumberFault::no_type, "no_type", {"thiếu tên loại văn bản", "the type is missing"}},
        {NumberFault::no_issuer, "no_issuer", {"thiếu cơ quan ban hành", "the issuer is missing"}},
        {NumberFault::ambiguous_family,
         "ambiguous_family",
         {"không rõ là số kiểu nhà nước hay kiểu Đảng", "state or Party style cannot be told"}},
        {NumberFault::lower_case, "lower_case", {"chữ thường không đúng chỗ", "small letters where none belong"}},
        {NumberFault::unexpected_character,
         "unexpected_character",
         {"ký tự không thể đứng ở đây", "a character that cannot stand there"}},
    };
};
static_assert(is_in_order<NumberFault>());

/// A fault and the byte at which it was found. True where there is one.
struct ParseFault {
    NumberFault kind = NumberFault::none;
    std::uint16_t offset = 0;

    constexpr explicit operator bool() const noexcept { return kind != NumberFault::none; }
};

}  // namespace v1
}  // namespace criterion19
