// A stretch of text cut into words, numbers and signs, once.
#pragma once

#include "text/letters.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// How strongly a token is set apart from the one before it.
enum class Gap : std::uint8_t {
    none,       ///< same phrase, or only a sign between
    comma,      ///< a comma
    clause,     ///< ";" or ":"
    sentence,   ///< end of a sentence
    paragraph,  ///< end of a line that ends a sentence, or an empty line
};

/// A word, a number, or one sign.
struct Token {
    static constexpr char end_mark = '\0';
    static constexpr char word = 'w';
    static constexpr char number = '0';

    static constexpr std::uint64_t too_long = ~std::uint64_t{0};

    WordKey key = 0;           ///< of a word; of a number its value, `too_long` for more than 18 digits
    std::uint32_t begin = 0;   ///< first byte in the whole text
    std::uint32_t end = 0;     ///< one past its last byte
    char kind = end_mark;      ///< `word`, `number`, or the sign itself in ASCII
    Gap gap = Gap::none;       ///< what separates it from the token before
    bool space = false;        ///< whether a space or line end stands before it
    bool capital = false;      ///< a word that begins with a capital
    bool upper = false;        ///< a word of capitals only
    std::uint8_t letters = 0;  ///< letters of a word, digits of a number; at most 255
    std::uint8_t claim = 0;    ///< for the reader: which fact took it
    bool restored = false;     ///< a word without its "ư": "tợng"; its key is that of the whole word
};

/// Appends the tokens of `bytes[begin, end)` to `tokens`; positions count in `bytes`, which must be valid UTF-8.
void tokenise(std::string_view bytes, std::size_t begin, std::size_t end, std::vector<Token>& tokens);

/// Where a stretch that starts at `begin` had best end: the whole rest, or the last line, sentence or space before
/// about 64 KB. Every text is then read in bounded memory.
std::size_t stretch_end(std::string_view bytes, std::size_t begin) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
