#include "text/draft_words.hpp"

#include "text/phrases.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {

Words::Words(std::string_view utf8, Span span) {
    tokenise(utf8, span.begin, span.end, tokens_);
    while (!tokens_.empty() && tokens_.back().kind == Token::end_mark) tokens_.pop_back();
}

std::size_t Words::match(std::string_view phrase, std::size_t i) const {
    bool first = true;
    while (!phrase.empty()) {
        auto const space = std::min(phrase.find(' '), phrase.size());
        auto const key = key_of_word(phrase.substr(0, space));
        phrase.remove_prefix(std::min(space + 1, phrase.size()));
        if (!first)
            while (i < tokens_.size() && tokens_[i].kind != Token::word && tokens_[i].kind != Token::number) ++i;
        if (i >= tokens_.size() || tokens_[i].kind != Token::word || tokens_[i].key != key) return none;
        ++i;
        first = false;
    }
    return i;
}

std::size_t Words::find(std::string_view phrase, std::size_t from) const {
    auto const first = key_of_word(phrase.substr(0, phrase.find(' ')));
    for (auto i = from; i < tokens_.size(); ++i)
        if (tokens_[i].kind == Token::word && tokens_[i].key == first && match(phrase, i) != none) return i;
    return none;
}

bool Words::has_any(std::initializer_list<std::string_view> phrases) const {
    for (auto const phrase : phrases)
        if (has(phrase)) return true;
    return false;
}

PhraseSet::PhraseSet(std::initializer_list<std::string_view> phrases) {
    for (auto phrase : phrases) {
        auto const first = words_.size();
        while (!phrase.empty()) {
            auto const space = std::min(phrase.find(' '), phrase.size());
            words_.push_back(key_of_word(phrase.substr(0, space)));
            phrase.remove_prefix(std::min(space + 1, phrase.size()));
        }
        phrases_.push_back({first, words_.size()});
    }
}

bool PhraseSet::in(Words const& words) const {
    auto const& tokens = words.tokens();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].kind != Token::word) continue;
        for (auto const& phrase : phrases_) {
            if (tokens[i].key != words_[phrase.first]) continue;
            auto at = i + 1;
            auto word = phrase.first + 1;
            for (; word < phrase.next; ++word, ++at) {
                while (at < tokens.size() && tokens[at].kind != Token::word && tokens[at].kind != Token::number) ++at;
                if (at >= tokens.size() || tokens[at].kind != Token::word || tokens[at].key != words_[word]) break;
            }
            if (word == phrase.next) return true;
        }
    }
    return false;
}

Sentences::Sentences(std::string_view utf8) {
    // A sentence of a report has some hundred; what a draft holds of one sentence is many times its bytes.
    constexpr std::size_t longest_sentence = 2000;  // tokens
    std::vector<Token> tokens;
    std::size_t paragraph = 0;
    std::size_t length = 0;  // of the sentence so far
    for (std::size_t begin = 0; begin < utf8.size();) {
        auto const end = stretch_end(utf8, begin);
        tokens.clear();
        tokenise(utf8, begin, end, tokens);
        bool first = true;
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            auto const& token = tokens[i];
            if (token.kind == Token::end_mark && token.begin == token.end) continue;
            if (token.kind == Token::word && !speaks_of_part_ && may_be_part_of_year(token.key)) {
                auto const phrase = phrase_at(tokens, i);
                speaks_of_part_ =
                    phrase.role == Role::part_year && phrase.arg == static_cast<std::uint16_t>(PartOfTime::part);
            }
            if (token.gap >= Gap::paragraph) ++paragraph;
            if (first || token.gap >= Gap::sentence || length == longest_sentence || sentences_.empty()) {
                sentences_.push_back({{token.begin, token.end}, paragraph});
                length = 0;
            }
            ++length;
            sentences_.back().span.end = token.end;
            first = false;
        }
        begin = end;
    }
    if (sentences_.empty()) sentences_.push_back({{0, utf8.size()}, 0});
}

std::size_t Sentences::at(std::size_t byte) const noexcept {
    auto const after =
        std::upper_bound(sentences_.begin(), sentences_.end(), byte,
                         [](std::size_t value, Sentence const& sentence) { return value < sentence.span.begin; });
    return after == sentences_.begin() ? 0 : static_cast<std::size_t>(after - sentences_.begin()) - 1;
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
