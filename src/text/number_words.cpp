// Numbers in words: "hai", "mười lăm", "hai mươi tư".
#include "text/lexicon.hpp"

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

int digit_word(WordKey word) noexcept {
    switch (word) {
        case "một"_w:
            return 1;
        case "hai"_w:
            return 2;
        case "ba"_w:
            return 3;
        case "bốn"_w:
            return 4;
        case "năm"_w:
            return 5;
        case "sáu"_w:
            return 6;
        case "bảy"_w:
        case "bẩy"_w:
            return 7;
        case "tám"_w:
            return 8;
        case "chín"_w:
            return 9;
        default:
            return 0;
    }
}

int last_digit_word(WordKey word) noexcept {
    switch (word) {
        case "mốt"_w:
            return 1;
        case "tư"_w:
            return 4;
        case "lăm"_w:
            return 5;
        default:
            return digit_word(word);
    }
}

}  // namespace

WordNumber word_number_at(std::vector<Token> const& tokens, std::size_t i) noexcept {
    auto const next_word = [&](std::size_t k) {
        bool const goes_on =
            k < tokens.size() && tokens[k].kind == Token::word && tokens[k].gap == Gap::none && tokens[k].space;
        return goes_on ? tokens[k].key : WordKey{0};
    };
    WordKey const first = i < tokens.size() && tokens[i].kind == Token::word ? tokens[i].key : WordKey{0};
    int const digit = digit_word(first);
    if (digit == 0 && first != "mười"_w) return {};
    if (first == "mười"_w) {
        int const ones = last_digit_word(next_word(i + 1));
        return ones == 0 ? WordNumber{10, i + 1} : WordNumber{10 + ones, i + 2};
    }
    if (next_word(i + 1) != "mươi"_w) return {digit, i + 1};
    int const ones = last_digit_word(next_word(i + 2));
    return ones == 0 ? WordNumber{digit * 10, i + 2} : WordNumber{digit * 10 + ones, i + 3};
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
