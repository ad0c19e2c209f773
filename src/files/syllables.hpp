// What Vietnamese words look like: how a table of letters is told to be the right one for some bytes.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace files {

/// A vowel of the alphabet and its tone: 0 none, 1 grave, 2 hook, 3 tilde, 4 acute, 5 dot below.
inline constexpr std::u32string_view vowels[12] = {
    U"aàảãáạ", U"ăằẳẵắặ", U"âầẩẫấậ", U"eèẻẽéẹ", U"êềểễếệ", U"iìỉĩíị",
    U"oòỏõóọ", U"ôồổỗốộ", U"ơờởỡớợ", U"uùủũúụ", U"ưừửữứự", U"yỳỷỹýỵ",
};
inline constexpr std::u32string_view capital_vowels[12] = {
    U"AÀẢÃÁẠ", U"ĂẰẲẴẮẶ", U"ÂẦẨẪẤẬ", U"EÈẺẼÉẸ", U"ÊỀỂỄẾỆ", U"IÌỈĨÍỊ",
    U"OÒỎÕÓỌ", U"ÔỒỔỖỐỘ", U"ƠỜỞỠỚỢ", U"UÙỦŨÚỤ", U"ƯỪỬỮỨỰ", U"YỲỶỸÝỴ",
};

/// Whether the letter is a capital of the Vietnamese alphabet or of ASCII, or a small one.
bool is_capital(char32_t letter) noexcept;
bool is_small(char32_t letter) noexcept;
/// The capital of a small letter of the Vietnamese alphabet or of ASCII, else as it is; and the other way.
char32_t capital_of(char32_t letter) noexcept;
char32_t small_of(char32_t letter) noexcept;

/// Words of a text that hold something other than ASCII, and those of them that are Vietnamese syllables.
struct WordCount {
    std::size_t words = 0;
    std::size_t syllables = 0;

    /// Whether at least `percent` of the words are syllables, and there are any.
    bool is_share(std::size_t percent) const noexcept { return words != 0 && syllables * 100 >= words * percent; }
};
/// Counts in composed text.
WordCount count_syllables(std::u32string_view text);

/// Whether the word, in composed form, is built as a Vietnamese syllable is: consonants, vowels with at most one tone,
/// consonants, with capitals first or throughout.
bool is_syllable(std::u32string_view word);

}  // namespace files
}  // namespace v1
}  // namespace criterion19
