#include "files/syllables.hpp"

#include <algorithm>
#include <iterator>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

struct Vowel {
    std::size_t row = 12;  ///< 12: no vowel
    std::size_t tone = 0;
};

Vowel vowel_of(char32_t small) noexcept {
    for (std::size_t row = 0; row < 12; ++row)
        if (auto const tone = vowels[row].find(small); tone != std::u32string_view::npos) return {row, tone};
    return {};
}

template <std::size_t Size>
bool is_one_of(std::u32string_view piece, std::u32string_view const (&list)[Size]) {
    return std::find(std::begin(list), std::end(list), piece) != std::end(list);
}

constexpr std::u32string_view initials[] = {U"",   U"b",  U"c", U"ch", U"d", U"đ",  U"g",   U"gh", U"h",
                                            U"k",  U"kh", U"l", U"m",  U"n", U"ng", U"ngh", U"nh", U"p",
                                            U"ph", U"q",  U"r", U"s",  U"t", U"th", U"tr",  U"v",  U"x"};
constexpr std::u32string_view finals[] = {U"", U"c", U"ch", U"m", U"n", U"ng", U"nh", U"p", U"t", U"k"};
// Without tones. Behind g and q stands one vowel more: "giữ", "quý".
constexpr std::u32string_view nuclei[] = {
    U"a",  U"ă",  U"â",   U"e",   U"ê",   U"i",  U"o",  U"ô",  U"ơ",   U"u",   U"ư",  U"y",   U"ai",  U"ao",
    U"au", U"ay", U"âu",  U"ây",  U"eo",  U"êu", U"ia", U"iê", U"iêu", U"iu",  U"oa", U"oai", U"oao", U"oay",
    U"oă", U"oe", U"oeo", U"oi",  U"oo",  U"ôi", U"ơi", U"ua", U"uâ",  U"uây", U"uê", U"ui",  U"uô",  U"uôi",
    U"uơ", U"uy", U"uya", U"uyê", U"uyu", U"ưa", U"ưi", U"ươ", U"ươi", U"ươu", U"ưu", U"yê",  U"yêu"};

bool is_nucleus(std::u32string_view initial, std::u32string_view group) {
    if (is_one_of(group, nuclei)) return true;
    bool const behind_g = initial == U"g" && group.substr(0, 1) == U"i";
    bool const behind_q = initial == U"q" && group.substr(0, 1) == U"u";
    return (behind_g || behind_q) && is_one_of(group.substr(1), nuclei);
}

/// Signs that stand beside words: the letters of no table.
bool is_sign(char32_t point) noexcept {
    return (point >= 0x2000 && point < 0x2100) || point == 0xa0 || point == 0xb0 || point == 0xb7 || point == 0xd7 ||
           point == 0xfeff || (point >= 0x80 && point < 0xa0);
}

bool is_of_word(char32_t point) noexcept {
    return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= 0x80 && !is_sign(point));
}

}  // namespace

char32_t capital_of(char32_t letter) noexcept {
    if (letter >= 'a' && letter <= 'z') return letter - 'a' + 'A';
    if (letter == U'đ') return U'Đ';
    auto const vowel = vowel_of(letter);
    return vowel.row == 12 ? letter : capital_vowels[vowel.row][vowel.tone];
}

char32_t small_of(char32_t letter) noexcept {
    if (letter >= 'A' && letter <= 'Z') return letter - 'A' + 'a';
    if (letter == U'Đ') return U'đ';
    for (std::size_t row = 0; row < 12; ++row)
        if (auto const tone = capital_vowels[row].find(letter); tone != std::u32string_view::npos)
            return vowels[row][tone];
    return letter;
}

bool is_capital(char32_t letter) noexcept {
    return small_of(letter) != letter;
}

bool is_small(char32_t letter) noexcept {
    return capital_of(letter) != letter;
}

bool is_syllable(std::u32string_view word) {
    if (word.empty() || word.size() > 7) return false;
    bool small_seen = false;
    for (auto const letter : word) {
        if (small_seen && is_capital(letter)) return false;
        small_seen = small_seen || is_small(letter);
    }
    std::u32string plain;
    std::size_t tones = 0;
    std::size_t toned = 0;  // its place
    std::size_t first = word.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        auto const small = small_of(word[i]);
        auto const vowel = vowel_of(small);
        if (vowel.row == 12) {
            plain += small;
            continue;
        }
        tones += vowel.tone != 0;
        if (vowel.tone != 0) toned = i;
        plain += vowels[vowel.row][0];
        first = std::min(first, i);
        last = i + 1;
    }
    if (first >= last || tones > 1) return false;
    std::u32string_view const all = plain;
    auto const initial = all.substr(0, first);
    auto const nucleus = all.substr(first, last - first);
    // The tone of "tài", "cáo", "sau" stands before the glide; "hoà", "thuỷ" and words in gi, qu may have it last.
    bool const glides = nucleus.size() > 1 &&
                        std::u32string_view(U"iouy").find(nucleus.back()) != std::u32string_view::npos &&
                        nucleus != U"uy" && last == word.size() && initial != U"g" && initial != U"q";
    if (glides && tones != 0 && toned + 1 == last) return false;
    return is_one_of(initial, initials) && is_nucleus(initial, nucleus) && is_one_of(all.substr(last), finals);
}

WordCount count_syllables(std::u32string_view text) {
    WordCount out;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_of_word(text[i])) {
            ++i;
            continue;
        }
        auto end = i;
        bool ascii = true;
        for (; end < text.size() && is_of_word(text[end]); ++end) ascii = ascii && text[end] < 0x80;
        if (!ascii) {
            ++out.words;
            out.syllables += is_syllable(text.substr(i, end - i));
        }
        i = end;
    }
    return out;
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
