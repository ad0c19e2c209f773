#include "text/tokens.hpp"

#include "text/symbols.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

using namespace literals;

constexpr std::size_t stretch_size = 65536;

/// Abbreviations whose full stop ends no sentence: "H. Nông Sơn", "TP. Hồ Chí Minh".
bool is_abbreviation(Token const& token) noexcept {
    if (token.kind != Token::word) return false;
    if (token.letters == 1 && token.capital) return true;
    switch (token.key) {
        case "TP"_w:
        case "TX"_w:
        case "TT"_w:
        case "TTr"_w:
        case "Tr"_w:
        case "ThS"_w:
        case "TS"_w:
        case "Th"_w:
        case "Đ"_w:
            return token.capital;
        default:
            return false;
    }
}

/// Key of a word that lost its "ư", as old TCVN3 texts lose it: no syllable of Vietnamese ends in "ơng" or "ơc". The
/// key itself where nothing is lost.
WordKey with_lost_letter(WordKey key) noexcept {
    constexpr std::uint64_t n = 14;
    constexpr std::uint64_t g = 7;
    constexpr std::uint64_t c = 3;
    if (key == "ngời"_w) return "người"_w;
    if (key == "lợt"_w) return "lượt"_w;
    if ((key >> 63) != 0) return key;
    auto const letters = key >> 3;
    unsigned const tail = (letters & 63U) == c ? 2 : ((letters & 0xfffU) == (n << 6 | g)) ? 3 : 0;
    if (tail == 0) return key;
    auto const vowel = letters >> (6 * (tail - 1));
    auto const head = vowel >> 6;
    if ((vowel & 63U) != letter_o_horn || (head & 63U) == letter_u_horn || (head >> 30) != 0) return key;
    auto const kept = letters & ((std::uint64_t{1} << (6 * tail)) - 1);
    return ((head << 6 | letter_u_horn) << (6 * tail) | kept) << 3 | (key & 7U);
}

/// Key of a word of consonants alone that lost its "ư": "th ký", "nh sau", "Thông t", "khu dân c". The key itself where
/// nothing is lost.
WordKey with_lost_vowel(WordKey key, WordKey before) noexcept {
    switch (key) {
        case "th"_w:
            return "thư"_w;
        case "nh"_w:
            return "như"_w;
        case "nhng"_w:
            return "nhưng"_w;
        case "trng"_w:
            return "trưng"_w;
        case "hng"_w:
            return "hưng"_w;
        case "t"_w:
            return before == "thông"_w || before == "đầu"_w || before == "vật"_w ? "tư"_w : key;
        case "c"_w:
            return before == "dân"_w || before == "định"_w || before == "di"_w ? "cư"_w : key;
        default:
            return key;
    }
}

class Tokeniser {
public:
    Tokeniser(std::string_view bytes, std::size_t begin, std::size_t end, std::vector<Token>& tokens)
        : bytes_(bytes), position_(begin), end_(end), tokens_(tokens) {}

    void run() {
        while (position_ < end_) {
            auto const byte = static_cast<unsigned char>(bytes_[position_]);
            if (byte == ' ') {
                space_ = true;
                ++position_;
                continue;
            }
            if (byte >= '0' && byte <= '9') {
                read_number();
                continue;
            }
            if (plain_letter_at(bytes_, position_).length != 0) {
                read_word();
                continue;
            }
            read_other();
        }
    }

private:
    void read_other() {
        auto const symbol = next();
        switch (symbol.kind) {
            case SymbolKind::letter:
                read_word();
                return;
            case SymbolKind::digit:
                read_number();
                return;
            case SymbolKind::sign:
                add(make(symbol.sign), position_ + symbol.length);
                break;
            case SymbolKind::newline:
                if (!(symbol.code_point == '\n' && carriage_return_)) ++newlines_;
                carriage_return_ = symbol.code_point == '\r';
                space_ = true;
                break;
            case SymbolKind::space:
                space_ = true;
                break;
            case SymbolKind::mark:
            case SymbolKind::invisible:
                break;
        }
        position_ += symbol.length;
    }

    Symbol next() const noexcept { return symbol_at(bytes_.substr(position_, end_ - position_)); }

    Token make(char kind) {
        Token token;
        token.kind = kind;
        token.begin = static_cast<std::uint32_t>(position_);
        token.space = space_;
        return token;
    }

    void add(Token token, std::size_t end) {
        token.end = static_cast<std::uint32_t>(end);
        token.gap = gap_before(token);
        // "c) Tệ nạn xã hội", "c/ Tệ nạn xã hội" at the start of a line begins a paragraph, small letter or not.
        bool const list_mark = newlines_ != 0 && token.kind == Token::word && token.letters <= 2 && end < end_ &&
                               (bytes_[end] == ')' || ((bytes_[end] == '/' || bytes_[end] == '.') && end + 1 < end_ &&
                                                       bytes_[end + 1] == ' '));
        if (list_mark && !tokens_.empty()) token.gap = Gap::paragraph;
        space_ = false;
        newlines_ = 0;
        carriage_return_ = false;
        tokens_.push_back(token);
    }

    Gap gap_before(Token const& token) const noexcept {
        if (tokens_.empty()) return Gap::paragraph;
        Token const& before = tokens_.back();
        // A line may end inside a sentence; a capital or a list mark after it says that it did not.
        bool const fresh = token.kind != Token::word || token.capital;
        if (newlines_ > 1 || (newlines_ == 1 && fresh)) return Gap::paragraph;
        switch (before.kind) {
            case '.': {
                if (!token.space) return Gap::none;
                bool const abbreviation = tokens_.size() > 1 && is_abbreviation(tokens_[tokens_.size() - 2]);
                return abbreviation || !fresh ? Gap::none : Gap::sentence;
            }
            case '!':
                return Gap::sentence;
            case '?':
                return bytes_[before.begin] == '?' ? Gap::sentence : Gap::none;
            case ';':
            case ':':
                return token.space ? Gap::clause : Gap::none;
            case ',':
                return Gap::comma;
            default:
                return Gap::none;
        }
    }

    void read_word() {
        Token token = make(Token::word);
        WordKeyBuilder key;
        bool all_upper = true;
        std::size_t end = position_;
        while (position_ < end_) {
            if (auto const plain = plain_letter_at(bytes_, position_); plain.length != 0) {
                if (key.count() == 0) token.capital = plain.letter.upper;
                all_upper = all_upper && plain.letter.upper;
                key.add(plain.letter);
                position_ += plain.length;
                end = position_;
                continue;
            }
            auto const byte = static_cast<unsigned char>(bytes_[position_]);
            if (byte < 0x80 && byte != '&') break;
            auto const symbol = next();
            if (symbol.kind == SymbolKind::letter) {
                if (key.count() == 0) token.capital = symbol.letter.upper;
                all_upper = all_upper && symbol.letter.upper;
                key.add(symbol.letter);
            } else if (symbol.kind == SymbolKind::mark) {
                key.add(symbol.mark);
            } else if (symbol.kind != SymbolKind::invisible) {
                break;
            }
            position_ += symbol.length;
            if (symbol.kind != SymbolKind::invisible) end = position_;
        }
        auto const written = key.finish();
        token.key = with_lost_letter(written);
        if (token.key == written && key.count() <= 4 && !all_upper && !token.capital && space_ && newlines_ == 0 &&
            !tokens_.empty() && tokens_.back().kind == Token::word && !stands_for_more(end))
            token.key = with_lost_vowel(written, tokens_.back().key);
        token.restored = token.key != written;
        token.letters = static_cast<std::uint8_t>(std::min(key.count(), 255U));
        token.upper = all_upper;
        add(token, end);
    }

    /// Whether a mark of an abbreviation or a list follows: "c)", "th.", "t/c".
    bool stands_for_more(std::size_t end) const noexcept {
        return end < end_ && (bytes_[end] == '.' || bytes_[end] == ')' || bytes_[end] == '/' || bytes_[end] == '-');
    }

    void read_number() {
        Token token = make(Token::number);
        std::size_t end = position_;
        std::uint64_t value = 0;
        unsigned digits = 0;
        while (position_ < end_) {
            auto const byte = static_cast<unsigned char>(bytes_[position_]);
            if (byte >= '0' && byte <= '9') {
                if (++digits <= 18) value = value * 10 + (byte - '0');
                end = ++position_;
                continue;
            }
            if (byte < 0x80 && byte != '&') break;
            auto const symbol = next();
            if (symbol.kind != SymbolKind::digit && symbol.kind != SymbolKind::invisible) break;
            position_ += symbol.length;
            if (symbol.kind == SymbolKind::invisible) continue;
            if (++digits <= 18) value = value * 10 + static_cast<std::uint64_t>(symbol.sign - '0');
            end = position_;
        }
        token.key = digits <= 18 ? value : Token::too_long;
        token.letters = static_cast<std::uint8_t>(std::min(digits, 255U));
        add(token, end);
    }

    std::string_view bytes_;
    std::size_t position_;
    std::size_t end_;
    std::vector<Token>& tokens_;
    unsigned newlines_ = 0;
    bool carriage_return_ = false;
    bool space_ = false;
};

}  // namespace

void tokenise(std::string_view bytes, std::size_t begin, std::size_t end, std::vector<Token>& tokens) {
    // Vietnamese has a token for every five bytes or so; a vector that grew to fit would be copied on its way.
    constexpr std::size_t bytes_per_token = 4;
    auto const expected = tokens.size() + (end - begin) / bytes_per_token + 4;
    if (tokens.capacity() < expected) tokens.reserve(expected);
    Tokeniser(bytes, begin, end, tokens).run();
}

std::size_t stretch_end(std::string_view bytes, std::size_t begin) noexcept {
    if (bytes.size() - begin <= stretch_size) return bytes.size();
    std::size_t const end = begin + stretch_size;
    std::size_t const earliest = begin + stretch_size / 2;
    std::size_t sentence = 0;
    std::size_t space = 0;
    for (std::size_t i = end; i > earliest; --i) {
        if (bytes[i - 1] == '\n') return i;
        if (bytes[i - 1] != ' ') continue;
        if (space == 0) space = i;
        if (sentence == 0 && bytes[i - 2] == '.') sentence = i;
    }
    if (sentence != 0) return sentence;
    if (space != 0) return space;
    std::size_t cut = end;
    while (cut > earliest && (static_cast<unsigned char>(bytes[cut]) & 0xc0U) == 0x80U) --cut;
    return cut;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
