// Sentences of a report, and words looked for in them whatever their spelling.
#pragma once

#include "text/tokens.hpp"

#include <criterion19/io/report_facts.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// The words of a piece of text. Capitals, composition and the place of tone marks do not count; nor do signs between
/// words: "an ninh trật tự" is found in "an ninh, trật tự".
class Words {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    Words(std::string_view utf8, Span span);
    /// Of a text by itself.
    explicit Words(std::string_view utf8) : Words(utf8, {0, utf8.size()}) {}
    /// Of tokens that are cut already.
    explicit Words(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    /// First token at or after `from` where `phrase` (words set apart by single spaces) stands, or `none`.
    std::size_t find(std::string_view phrase, std::size_t from = 0) const;
    bool has(std::string_view phrase) const { return find(phrase) != none; }
    bool has_any(std::initializer_list<std::string_view> phrases) const;
    bool starts_with(std::string_view phrase) const { return find(phrase) == 0; }
    /// One past the last token of `phrase` that stands at `i`; `none` where it does not.
    std::size_t match(std::string_view phrase, std::size_t i) const;

    std::vector<Token> const& tokens() const noexcept { return tokens_; }

private:
    std::vector<Token> tokens_;
};

/// Phrases that are looked for again and again: their words are turned into keys once.
class PhraseSet {
public:
    PhraseSet(std::initializer_list<std::string_view> phrases);

    /// Whether one of them stands in `words`.
    bool in(Words const& words) const;

private:
    struct Phrase {
        std::size_t first = 0;  ///< its words in `words_`
        std::size_t next = 0;
    };
    std::vector<Phrase> phrases_;
    std::vector<WordKey> words_;
};

/// Where the sentences of a text stand.
class Sentences {
public:
    explicit Sentences(std::string_view utf8);

    std::size_t size() const noexcept { return sentences_.size(); }
    /// Whether one of them is of a part of the year: "6 tháng đầu năm".
    bool speaks_of_part() const noexcept { return speaks_of_part_; }
    /// Index of the sentence that holds the byte; there must be one sentence at least.
    std::size_t at(std::size_t byte) const noexcept;
    Span span(std::size_t i) const noexcept { return sentences_[i].span; }
    /// Sentences of one paragraph have the same number.
    std::size_t paragraph(std::size_t i) const noexcept { return sentences_[i].paragraph; }

private:
    struct Sentence {
        Span span;
        std::size_t paragraph = 0;
    };
    std::vector<Sentence> sentences_;
    bool speaks_of_part_ = false;
};

}  // namespace text
}  // namespace v1
}  // namespace criterion19
