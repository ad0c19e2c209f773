// One stretch of the text while it is being read: its tokens, what took them, and helpers to look around.
#pragma once

#include "text/lexicon.hpp"
#include "text/normalise.hpp"
#include "text/tokens.hpp"

#include <criterion19/io/report_reader.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// What took a token.
enum class Claim : std::uint8_t {
    none,
    document,
    date,
    quantity,
    comparison,  ///< what a comparison is made with: "so với cùng kỳ năm 2016"
    label,       ///< a number that is known to be no fact: "Thôn 10"
};

/// A position among the tokens. All looking around is bounded, so that reading is linear.
using Index = std::size_t;
/// None of them.
inline constexpr Index no_index = static_cast<Index>(-1);

/// One stretch: tokens of `bytes` in [first byte, last byte), and where the facts go.
class Stretch {
public:
    Stretch(std::string_view bytes, ReportHints const& hints, ReportReading& reading)
        : bytes_(bytes), hints_(hints), reading_(reading) {}

    /// Cuts [begin, end) into tokens; what was read before is forgotten.
    void load(std::size_t begin, std::size_t end) {
        tokens_.clear();
        tokenise(bytes_, begin, end, tokens_);
    }

    std::string_view bytes() const noexcept { return bytes_; }
    ReportHints const& hints() const noexcept { return hints_; }
    ReportReading& reading() const noexcept { return reading_; }
    std::vector<Token> const& tokens() const noexcept { return tokens_; }
    Index size() const noexcept { return tokens_.size(); }

    /// The token, or an empty one outside.
    Token const& at(Index i) const noexcept { return i < tokens_.size() ? tokens_[i] : nothing_; }
    /// The token `back` places before `i`, or an empty one.
    Token const& before(Index i, Index back = 1) const noexcept { return i >= back ? at(i - back) : nothing_; }

    bool is_word(Index i) const noexcept { return at(i).kind == Token::word; }
    bool is_word(Index i, WordKey key) const noexcept { return at(i).kind == Token::word && at(i).key == key; }
    bool is_number(Index i) const noexcept { return at(i).kind == Token::number; }
    bool is_sign(Index i, char sign) const noexcept { return at(i).kind == sign; }
    /// Key of the word at i, or 0.
    WordKey word(Index i) const noexcept { return is_word(i) ? at(i).key : 0; }
    WordKey word_before(Index i, Index back = 1) const noexcept { return i >= back ? word(i - back) : 0; }
    /// Whether no space stands between token i and the one before it.
    bool glued(Index i) const noexcept { return i < size() && i > 0 && !at(i).space; }
    /// Whether the words of a phrase stand at i, as one phrase.
    template <class... Keys>
    bool is_phrase(Index i, WordKey first, Keys... rest) const noexcept {
        if (!is_word(i, first)) return false;
        Index k = i;
        return (... && (++k, at(k).gap == Gap::none && is_word(k, static_cast<WordKey>(rest))));
    }

    /// Value of a number token, -1 where it has more than 18 digits.
    std::int64_t digits_value(Index i) const noexcept {
        auto const value = at(i).key;
        return value == Token::too_long ? -1 : static_cast<std::int64_t>(value);
    }
    /// Digits of a number token, at most 255.
    std::size_t digits_count(Index i) const noexcept { return at(i).letters; }

    bool is_free(Index i) const noexcept { return at(i).claim == static_cast<std::uint8_t>(Claim::none); }
    Claim claim_of(Index i) const noexcept { return static_cast<Claim>(at(i).claim); }
    void claim(Index first, Index next, Claim claim) noexcept {
        for (Index i = first; i < next && i < tokens_.size(); ++i) tokens_[i].claim = static_cast<std::uint8_t>(claim);
    }

    /// Bytes of the tokens [first, next), or none where that is empty.
    Span span(Index first, Index next) const noexcept {
        if (first >= next || first >= size()) return {};
        return {at(first).begin, at(next <= size() ? next - 1 : size() - 1).end};
    }
    /// What stands there, as a reader sees it.
    std::string shown(Index first, Index next, std::size_t limit = 600) const {
        auto const where = span(first, next);
        return text::shown(bytes_.substr(where.begin, where.end - where.begin), limit);
    }

private:
    std::string_view bytes_;
    ReportHints const& hints_;
    ReportReading& reading_;
    std::vector<Token> tokens_;
    Token nothing_{};
};

}  // namespace text
}  // namespace v1
}  // namespace criterion19
