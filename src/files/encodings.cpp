#include "files/encodings.hpp"

#include "files/syllables.hpp"
#include "files/unicode.hpp"

#include "text/composed.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace files {
namespace {

// TCVN 5712:1993 from 0x80 on. Its first form has the capitals with tones at 0x80 to 0x9F and where the third form has
// nothing; 0xB0 to 0xB4 are the tones alone, which combine.
constexpr std::u32string_view tcvn3_high =
    U"ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    U"\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    U"ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    U"ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";
static_assert(tcvn3_high.size() == 128, "a letter for each byte");

// The same standard has twelve capitals at places of control characters; tab and line ends are none of them.
char32_t tcvn3_low(char32_t byte) noexcept {
    switch (byte) {
        case 0x01:
            return U'Ú';
        case 0x02:
            return U'Ụ';
        case 0x04:
            return U'Ừ';
        case 0x05:
            return U'Ử';
        case 0x06:
            return U'Ữ';
        case 0x11:
            return U'Ứ';
        case 0x12:
            return U'Ự';
        case 0x13:
            return U'Ỳ';
        case 0x14:
            return U'Ỷ';
        case 0x15:
            return U'Ỹ';
        case 0x16:
            return U'Ý';
        case 0x17:
            return U'Ỵ';
        default:
            return byte;
    }
}

// Windows-1252 from 0x80 to 0x9F; 1258 has the same but for three letters that Vietnamese has no use for.
constexpr std::u32string_view windows_80 =
    U"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
    U"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
static_assert(windows_80.size() == 32, "a sign for each byte");

char32_t windows_1258_of(char32_t byte) noexcept {
    if (byte >= 0x80 && byte < 0xa0) return windows_80[byte - 0x80];
    switch (byte) {
        case 0xc3:
            return U'Ă';
        case 0xcc:
            return 0x300;
        case 0xd0:
            return U'Đ';
        case 0xd2:
            return 0x309;
        case 0xd5:
            return U'Ơ';
        case 0xdd:
            return U'Ư';
        case 0xde:
            return 0x303;
        case 0xe3:
            return U'ă';
        case 0xec:
            return 0x301;
        case 0xf0:
            return U'đ';
        case 0xf2:
            return 0x323;
        case 0xf5:
            return U'ơ';
        case 0xfd:
            return U'ư';
        case 0xfe:
            return 0x20ab;
        default:
            return byte;
    }
}

/// The byte that a Latin font shows as `point`, or `point`.
char32_t byte_shown(char32_t point) noexcept {
    if (point < 0x100) return point;
    auto const at = windows_80.find(point);
    return at == std::u32string_view::npos ? point : static_cast<char32_t>(0x80 + at);
}

std::u32string composed(std::u32string_view points) {
    return from_utf8(text::composed(to_utf8(points)));
}

// ---- TCVN3

/// What the letters of a word that are surely of one case say: 'A' capitals throughout, 'a' not, 0 nothing.
char case_of(std::u32string_view word) noexcept {
    std::size_t capitals = 0;
    for (auto const letter : word) {
        if (letter >= 'a' && letter <= 'z') return 'a';
        capitals += is_capital(letter);
    }
    return capitals >= 2 ? 'A' : '\0';
}

constexpr std::size_t words_ahead = 8;  // in which a word that tells its case is looked for

/// Whether it is a small vowel with a tone, which TCVN3 has no capital for.
bool is_toned(char32_t letter) noexcept {
    return std::any_of(std::begin(vowels), std::end(vowels), [&](std::u32string_view row) {
        auto const at = row.find(letter);
        return at != std::u32string_view::npos && at != 0;
    });
}

/// Whether a sentence ends before the letter at `at`, in the same line.
bool begins_sentence(std::u32string_view text, std::size_t at) noexcept {
    return at >= 3 && text[at - 1] == ' ' && (text[at - 2] == '.' || text[at - 2] == '!' || text[at - 2] == '?') &&
           text[at - 3] != '.';
}

/// TCVN3 has no capitals with tones: "B¸O C¸O" is written with small ones among capitals. They become capitals in words
/// of capitals, in words that do not tell between such words, and where a sentence begins.
void raise_capitals(std::u32string& text) {
    struct Word {
        std::size_t begin;
        std::size_t end;
        char sort;
    };
    auto const is_letter = [](char32_t c) { return is_capital(c) || is_small(c); };
    std::vector<Word> words;
    // Between words of one title stand spaces, commas and hyphens; behind "Số: 45/BC-UBND" another begins.
    auto const is_beside = [&](std::size_t word) {
        auto const gap = std::u32string_view(text).substr(words[word].end, words[word + 1].begin - words[word].end);
        return gap.find_first_not_of(U" ,-.") == std::u32string_view::npos;
    };
    auto const settle = [&] {
        for (std::size_t i = 0; i < words.size(); ++i) {
            auto sort = words[i].sort;
            if (sort == '\0') {
                char const before = i > 0 && is_beside(i - 1) ? words[i - 1].sort : '\0';
                auto after = '\0';
                auto const end = std::min(words.size(), i + words_ahead);
                for (auto k = i + 1; k < end && after == '\0' && is_beside(k - 1); ++k) after = words[k].sort;
                sort = before == 'a' || after == 'a' ? 'a' : before == 'A' || after == 'A' ? 'A' : 'a';
                words[i].sort = sort;
            }
            if (sort != 'A') {
                auto& first = text[words[i].begin];
                if (is_toned(first) && begins_sentence(text, words[i].begin)) first = capital_of(first);
                continue;
            }
            for (auto k = words[i].begin; k < words[i].end; ++k) text[k] = capital_of(text[k]);
        }
        words.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        if (!is_letter(text[i])) {
            if (text[i] == '\n') settle();
            ++i;
            continue;
        }
        auto end = i;
        while (end < text.size() && is_letter(text[end])) ++end;
        words.push_back({i, end, case_of(std::u32string_view(text).substr(i, end - i))});
        i = end;
    }
    settle();
}

std::u32string decode_tcvn3(std::u32string_view bytes) {
    std::u32string out;
    out.reserve(bytes.size());
    for (auto const byte : bytes) {
        if (byte >= 0x80 && byte < 0x100)
            out += tcvn3_high[byte - 0x80];
        else
            out += tcvn3_low(byte);
    }
    out = composed(out);
    raise_capitals(out);
    return out;
}

// ---- VNI

// The second letter of a pair, which is a mark: the first one of them is the tone of a plain letter.
struct VniMark {
    char32_t letter;
    char32_t shape;  // 0, '^' of â ê ô, '(' of ă
    std::size_t tone;
};
constexpr VniMark vni_marks[] = {
    {0xf8, 0, 1},   {0xfb, 0, 2},   {0xf5, 0, 3},   {0xf9, 0, 4},   {0xef, 0, 5},                    // ø û õ ù ï
    {0xe2, '^', 0}, {0xe0, '^', 1}, {0xe5, '^', 2}, {0xe3, '^', 3}, {0xe1, '^', 4}, {0xe4, '^', 5},  // â à å ã á ä
    {0xea, '(', 0}, {0xe8, '(', 1}, {0xfa, '(', 2}, {0xfc, '(', 3}, {0xe9, '(', 4}, {0xeb, '(', 5},  // ê è ú ü é ë
};

char32_t low_case_latin(char32_t c) noexcept {
    return (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7) ? c + 0x20 : c;
}

/// Row of `vowels` of a vowel with the shape, or 12.
std::size_t shaped(char32_t small, char32_t shape) noexcept {
    constexpr std::u32string_view plain = U"aăâeêioôơuưy";
    auto const at = plain.find(small);
    if (at == std::u32string_view::npos) return 12;
    if (shape == 0) return at;
    if (shape == '(') return small == 'a' ? 1 : 12;
    if (shape == '+') return small == 'o' ? 8 : small == 'u' ? 10 : 12;
    return small == 'a' ? 2 : small == 'e' ? 4 : small == 'o' ? 7 : 12;
}

/// Letters of one byte: í ì æ=ỉ ó=ĩ ò=ị ô=ơ ö=ư î=ỵ ñ=đ.
char32_t vni_letter(char32_t small) noexcept {
    switch (small) {
        case 0xed:
            return U'í';
        case 0xec:
            return U'ì';
        case 0xe6:
            return U'ỉ';
        case 0xf3:
            return U'ĩ';
        case 0xf2:
            return U'ị';
        case 0xf4:
            return U'ơ';
        case 0xf6:
            return U'ư';
        case 0xee:
            return U'ỵ';
        case 0xf1:
            return U'đ';
        default:
            return 0;
    }
}

std::u32string decode_vni(std::u32string_view bytes) {
    std::u32string out;
    out.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto const byte = bytes[i];
        auto const small = low_case_latin(byte);
        bool const capital = small != byte;
        auto const single = vni_letter(small);
        auto const base = single != 0 ? single : small;
        std::size_t row = 12;
        std::size_t tone = 0;
        if (i + 1 < bytes.size()) {
            auto const mark = low_case_latin(bytes[i + 1]);
            for (auto const& each : vni_marks)
                if (each.letter == mark) {
                    row = shaped(base, each.shape);
                    tone = each.tone;
                }
        }
        if (row != 12) {
            out += capital ? capital_vowels[row][tone] : vowels[row][tone];
            ++i;
        } else if (single != 0) {
            out += capital ? capital_of(single) : single;
        } else {
            out += byte;
        }
    }
    return out;
}

// ---- VIQR

std::u32string decode_viqr(std::u32string_view bytes) {
    constexpr std::u32string_view tones = U"`?~'.";
    std::u32string out;
    out.reserve(bytes.size());
    auto const at = [&](std::size_t i) { return i < bytes.size() ? bytes[i] : char32_t{0}; };
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        auto const byte = bytes[i];
        if (byte == '\\' && i + 1 < bytes.size()) {
            out += bytes[++i];
            continue;
        }
        if ((byte == 'd' || byte == 'D') && (at(i + 1) == 'd' || at(i + 1) == 'D')) {
            out += byte == 'd' ? U'đ' : U'Đ';
            ++i;
            continue;
        }
        auto const small = small_of(byte);
        bool const capital = small != byte;
        auto row = shaped(small, 0);
        if (row == 12 || small >= 0x80) {
            out += byte;
            continue;
        }
        if (auto const with_shape =
                shaped(small, at(i + 1) == '^' || at(i + 1) == '(' || at(i + 1) == '+' ? at(i + 1) : 0);
            with_shape != row && with_shape != 12) {
            row = with_shape;
            ++i;
        }
        auto const tone = tones.find(at(i + 1));
        if (tone != std::u32string_view::npos && i + 1 < bytes.size()) ++i;
        auto const number = tone == std::u32string_view::npos || i >= bytes.size() ? 0 : tone + 1;
        out += capital ? capital_vowels[row][number] : vowels[row][number];
    }
    return out;
}

std::u32string widened(std::string_view bytes) {
    std::u32string out;
    out.reserve(bytes.size());
    for (char const byte : bytes) out += static_cast<unsigned char>(byte);
    return out;
}

std::u32string decode_bytes(Encoding encoding, std::u32string_view bytes) {
    switch (encoding) {
        case Encoding::tcvn3:
            return decode_tcvn3(bytes);
        case Encoding::vni:
            return decode_vni(bytes);
        case Encoding::viqr:
            return decode_viqr(bytes);
        case Encoding::windows_1258:
            break;
    }
    std::u32string out;
    out.reserve(bytes.size());
    for (auto const byte : bytes) out += windows_1258_of(byte);
    return composed(out);
}

constexpr std::size_t sample = 1u << 17;

/// Whether ASCII is VIQR: words with marks behind their vowels, many and nearly all of them syllables.
bool is_viqr(std::string_view ascii) {
    auto const bytes = widened(ascii.substr(0, sample));
    std::size_t marks = 0;
    std::size_t letters = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        auto const small = small_of(bytes[i]);
        letters += small >= 'a' && small <= 'z';
        // The mark of a tone alone also ends an English question or a quotation.
        if (shaped(small, 0) != 12)
            marks += bytes[i + 1] == '^' || bytes[i + 1] == '(' || bytes[i + 1] == '+' || bytes[i + 1] == '`' ||
                     bytes[i + 1] == '~';
    }
    if (marks < 3 || marks * 30 < letters) return false;
    return count_syllables(decode_viqr(bytes)).is_share(80);
}

}  // namespace

std::string decode(Encoding encoding, std::string_view bytes) {
    return to_utf8(decode_bytes(encoding, widened(bytes)));
}

std::u32string decode_shown(Encoding encoding, std::u32string_view shown) {
    std::u32string bytes;
    bytes.reserve(shown.size());
    for (auto const point : shown) bytes += byte_shown(point);
    auto out = decode_bytes(encoding, bytes);
    return out;
}

boost::optional<Encoding> encoding_of(std::string_view bytes) {
    bool const ascii =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) return is_viqr(bytes) ? boost::optional<Encoding>(Encoding::viqr) : boost::none;
    auto const part = widened(bytes.substr(0, sample));
    boost::optional<Encoding> best;
    std::size_t syllables = 0;
    for (auto const each : {Encoding::tcvn3, Encoding::vni, Encoding::windows_1258}) {
        auto const count = count_syllables(decode_bytes(each, part));
        if (!count.is_share(60) || count.syllables <= syllables) continue;
        best = each;
        syllables = count.syllables;
    }
    return best;
}

boost::optional<Encoding> encoding_shown(std::u32string_view text) {
    auto const part = text.substr(0, sample);
    auto const as_it_is = count_syllables(part);
    if (as_it_is.words < 5 || as_it_is.is_share(50)) return boost::none;
    for (auto const each : {Encoding::tcvn3, Encoding::vni}) {
        auto const count = count_syllables(decode_shown(each, part));
        if (count.is_share(80) && count.syllables > as_it_is.syllables) return each;
    }
    return boost::none;
}

}  // namespace files
}  // namespace v1
}  // namespace criterion19
