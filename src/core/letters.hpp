// Vietnamese letters folded to what tells words apart: base letter with its shape, and the tone of the syllable.
//
// "hòa", "hoà", "HÒA" and their decomposed spellings differ in bytes and are one word. A word's key holds its letters
// (a ă â b c d đ e ê ... y) and one tone, so that two spellings compare as two integers, without normalising first.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// Identity of a word, whatever its case, composition and tone placement. 0 is no word.
using WordKey = std::uint64_t;

/// What a code point contributes to a word.
struct Letter {
    std::uint8_t code = 0;  ///< 1 to 26 for a to z, then ă â đ ê ô ơ ư, then `foreign_letter`; 0 for no letter
    std::uint8_t tone = 0;  ///< 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng
    bool upper = false;
};

inline constexpr std::uint8_t letter_a_breve = 27;
inline constexpr std::uint8_t letter_a_circumflex = 28;
inline constexpr std::uint8_t letter_d_stroke = 29;
inline constexpr std::uint8_t letter_e_circumflex = 30;
inline constexpr std::uint8_t letter_o_circumflex = 31;
inline constexpr std::uint8_t letter_o_horn = 32;
inline constexpr std::uint8_t letter_u_horn = 33;
inline constexpr std::uint8_t foreign_letter = 34;

/// A code point and the number of bytes it stands in.
struct CodePoint {
    char32_t value = 0;
    unsigned length = 1;
};

/// First code point of valid UTF-8; `bytes` must not be empty. Of other bytes the value means nothing, and the length
/// is never more than there are.
constexpr CodePoint decode(std::string_view bytes) noexcept {
    auto const at = [&](std::size_t i) {
        return i < bytes.size() ? static_cast<unsigned>(static_cast<unsigned char>(bytes[i])) : 0U;
    };
    auto const within = [&](unsigned length) {
        return length <= bytes.size() ? length : static_cast<unsigned>(bytes.size());
    };
    unsigned const lead = at(0);
    if (lead < 0x80) return {lead, 1};
    if (lead < 0xe0) return {((lead & 0x1fU) << 6) | (at(1) & 0x3fU), within(2)};
    if (lead < 0xf0) return {((lead & 0x0fU) << 12) | ((at(1) & 0x3fU) << 6) | (at(2) & 0x3fU), within(3)};
    return {((lead & 0x07U) << 18) | ((at(1) & 0x3fU) << 12) | ((at(2) & 0x3fU) << 6) | (at(3) & 0x3fU), within(4)};
}

namespace detail {

struct LetterTable {
    Letter low[0x250] = {};   // up to Latin Extended-B
    Letter high[0x100] = {};  // U+1E00 to U+1EFF

    constexpr void set(char32_t code_point, Letter letter) noexcept {
        if (code_point < 0x250)
            low[code_point] = letter;
        else if (code_point >= 0x1e00 && code_point < 0x1f00)
            high[code_point - 0x1e00] = letter;
    }
    // The i-th code point of `row` carries tone i.
    constexpr void tones(std::uint8_t code, std::string_view row, bool upper) noexcept {
        for (std::uint8_t tone = 0; !row.empty(); ++tone) {
            auto const point = decode(row);
            set(point.value, {code, tone, upper});
            row.remove_prefix(point.length);
        }
    }
    constexpr void plain(std::uint8_t code, std::string_view row, bool upper) noexcept {
        while (!row.empty()) {
            auto const point = decode(row);
            set(point.value, {code, 0, upper});
            row.remove_prefix(point.length);
        }
    }
    constexpr LetterTable() noexcept {
        for (char32_t c = 0xc0; c < 0x250; ++c)
            if (c != 0xd7 && c != 0xf7) low[c] = {foreign_letter, 0, false};
        for (auto& letter : high) letter = {foreign_letter, 0, false};
        for (unsigned c = 0; c < 26; ++c) {
            low['a' + c] = {static_cast<std::uint8_t>(c + 1), 0, false};
            low['A' + c] = {static_cast<std::uint8_t>(c + 1), 0, true};
        }
        tones(1, "aàảãáạ", false);
        tones(1, "AÀẢÃÁẠ", true);
        tones(letter_a_breve, "ăằẳẵắặ", false);
        tones(letter_a_breve, "ĂẰẲẴẮẶ", true);
        tones(letter_a_circumflex, "âầẩẫấậ", false);
        tones(letter_a_circumflex, "ÂẦẨẪẤẬ", true);
        tones(5, "eèẻẽéẹ", false);
        tones(5, "EÈẺẼÉẸ", true);
        tones(letter_e_circumflex, "êềểễếệ", false);
        tones(letter_e_circumflex, "ÊỀỂỄẾỆ", true);
        tones(9, "iìỉĩíị", false);
        tones(9, "IÌỈĨÍỊ", true);
        tones(15, "oòỏõóọ", false);
        tones(15, "OÒỎÕÓỌ", true);
        tones(letter_o_circumflex, "ôồổỗốộ", false);
        tones(letter_o_circumflex, "ÔỒỔỖỐỘ", true);
        tones(letter_o_horn, "ơờởỡớợ", false);
        tones(letter_o_horn, "ƠỜỞỠỚỢ", true);
        tones(21, "uùủũúụ", false);
        tones(21, "UÙỦŨÚỤ", true);
        tones(letter_u_horn, "ưừửữứự", false);
        tones(letter_u_horn, "ƯỪỬỮỨỰ", true);
        tones(25, "yỳỷỹýỵ", false);
        tones(25, "YỲỶỸÝỴ", true);
        // U+00D0 and U+0189 look like Đ and stand for it in many texts.
        plain(letter_d_stroke, "đðɖ", false);
        plain(letter_d_stroke, "ĐÐƉ", true);
        // Accents that Vietnamese lacks come from scanning errors or foreign names: the base letter is what is left.
        plain(1, "äåāąǎ", false);
        plain(1, "ÄÅĀĄǍ", true);
        plain(3, "çćč", false);
        plain(3, "ÇĆČ", true);
        plain(5, "ëēėęěĕ", false);
        plain(5, "ËĒĖĘĚĔ", true);
        plain(9, "îïīįǐĭ", false);
        plain(9, "ÎÏĪĮǏĬ", true);
        plain(14, "ñńň", false);
        plain(14, "ÑŃŇ", true);
        plain(15, "öøōőǒŏ", false);
        plain(15, "ÖØŌŐǑŎ", true);
        plain(21, "ûüūůűǔŭ", false);
        plain(21, "ÛÜŪŮŰǓŬ", true);
        plain(25, "ÿ", false);
    }
};

inline constexpr LetterTable letter_table{};

}  // namespace detail

/// What `code_point` contributes to a word; code 0 for what is no letter.
constexpr Letter letter_of(char32_t code_point) noexcept {
    if (code_point < 0x250) return detail::letter_table.low[code_point];
    if (code_point >= 0x1e00 && code_point < 0x1f00) return detail::letter_table.high[code_point - 0x1e00];
    // Letters of other scripts: enough to keep their words from falling apart into signs.
    bool const other = (code_point >= 0x250 && code_point < 0x2b0) || (code_point >= 0x370 && code_point < 0x2000) ||
                       (code_point >= 0x3040 && code_point < 0xe000) || (code_point >= 0xf900 && code_point < 0xfb00) ||
                       code_point >= 0x20000;
    return {other ? foreign_letter : std::uint8_t{0}, 0, false};
}

/// A combining mark: a tone, a shape of the letter before it, or (neither) some other mark.
struct CombiningMark {
    bool mark = false;
    std::uint8_t tone = 0;
    char shape = 0;  ///< '^' circumflex, 'u' breve, '+' horn
};

constexpr CombiningMark combining_mark_of(char32_t code_point) noexcept {
    if (code_point < 0x300 || code_point >= 0x370) return {};
    switch (code_point) {
        case 0x300:
        case 0x340:
            return {true, 1, 0};
        case 0x309:
            return {true, 2, 0};
        case 0x303:
            return {true, 3, 0};
        case 0x301:
        case 0x341:
            return {true, 4, 0};
        case 0x323:
            return {true, 5, 0};
        case 0x302:
            return {true, 0, '^'};
        case 0x306:
            return {true, 0, 'u'};
        case 0x31b:
            return {true, 0, '+'};
        default:
            return {true, 0, 0};
    }
}

/// Builds the key of one word, letter by letter.
class WordKeyBuilder {
public:
    constexpr void add(Letter letter) noexcept {
        before_last_ = last_;
        last_ = letter.code;
        if (count_ < longest_packed) {
            packed_ = (packed_ << 6) | letter.code;
        } else {
            hash_before_last_ = count_ == longest_packed ? mix(0, packed_) : hash_;
            hash_ = mix(hash_before_last_, letter.code);
        }
        ++count_;
        add_tone(letter.tone);
    }
    constexpr void add(CombiningMark mark) noexcept {
        add_tone(mark.tone);
        if (mark.shape == 0 || count_ == 0) return;
        std::uint8_t const shaped = shape(last_, mark.shape);
        if (count_ <= longest_packed)
            packed_ = (packed_ & ~std::uint64_t{63}) | shaped;
        else
            hash_ = mix(hash_before_last_, shaped);
        last_ = shaped;
    }
    constexpr unsigned count() const noexcept { return count_; }

    /// Key of what was added. "kỳ" and "kì" are one word: a lone final y counts as i.
    constexpr WordKey finish() const noexcept {
        if (count_ == 0) return 0;
        if (count_ > longest_packed) return mix(hash_, tone_) | top_bit;
        if (tones_ > 1) return mix(packed_, tone_) | top_bit;
        std::uint64_t letters = packed_;
        if (last_ == 25 && count_ > 1 && !is_vowel(before_last_)) letters = (letters & ~std::uint64_t{63}) | 9U;
        return (letters << 3) | tone_;
    }

private:
    static constexpr unsigned longest_packed = 10;  // letters of six bits in a word of 64
    static constexpr std::uint64_t top_bit = std::uint64_t{1} << 63;

    constexpr void add_tone(std::uint8_t tone) noexcept {
        if (tone == 0) return;
        tone_ = tone;
        ++tones_;
    }
    static constexpr std::uint64_t mix(std::uint64_t hash, std::uint64_t value) noexcept {
        hash ^= value + 0x9e3779b97f4a7c15ULL + (hash << 6) + (hash >> 2);
        return hash * 0xff51afd7ed558ccdULL;
    }
    static constexpr bool is_vowel(std::uint8_t code) noexcept {
        return code == 1 || code == 5 || code == 9 || code == 15 || code == 21 || code == 25 ||
               (code >= letter_a_breve && code <= letter_u_horn && code != letter_d_stroke);
    }
    static constexpr std::uint8_t shape(std::uint8_t code, char mark) noexcept {
        if (mark == '^') {
            if (code == 1) return letter_a_circumflex;
            if (code == 5) return letter_e_circumflex;
            if (code == 15) return letter_o_circumflex;
        }
        if (mark == 'u' && code == 1) return letter_a_breve;
        if (mark == '+' && code == 15) return letter_o_horn;
        if (mark == '+' && code == 21) return letter_u_horn;
        return code;
    }

    std::uint64_t packed_ = 0;
    std::uint64_t hash_ = 0;
    std::uint64_t hash_before_last_ = 0;
    unsigned count_ = 0;
    unsigned tones_ = 0;
    std::uint8_t last_ = 0;
    std::uint8_t before_last_ = 0;
    std::uint8_t tone_ = 0;
};

/// Key of one word written in UTF-8; what is no letter or mark is passed over.
constexpr WordKey key_of_word(std::string_view word) noexcept {
    WordKeyBuilder builder;
    while (!word.empty()) {
        auto const point = decode(word);
        if (auto const mark = combining_mark_of(point.value); mark.mark)
            builder.add(mark);
        else if (auto const letter = letter_of(point.value); letter.code != 0)
            builder.add(letter);
        word.remove_prefix(point.length);
    }
    return builder.finish();
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
