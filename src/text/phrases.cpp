#include "text/phrases.hpp"

#include <algorithm>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

/// All phrases by their first word, longer ones first.
class PhraseIndex {
public:
    PhraseIndex() {
        std::uint16_t row = 0;
        for (auto const& indicator : indicator_rows()) add(indicator.phrases, Role::indicator, row++);
        for (auto const& each : role_rows()) add(each.phrases, each.role, each.arg);
        std::stable_sort(entries_.begin(), entries_.end(), [](Entry const& a, Entry const& b) {
            return a.head != b.head ? a.head < b.head : a.count > b.count;
        });
        for (auto const& entry : entries_) heads_[entry.head % filter_size] = true;
    }

    PhraseMatch at(std::vector<Token> const& tokens, std::size_t i) const noexcept {
        auto const head = tokens[i].key;
        if (!heads_[head % filter_size]) return {};
        auto entry = std::lower_bound(entries_.begin(), entries_.end(), head,
                                      [](Entry const& each, WordKey key) { return each.head < key; });
        for (; entry != entries_.end() && entry->head == head; ++entry)
            if (auto const next = match(*entry, tokens, i)) return {entry->role, entry->arg, next};
        return {};
    }

private:
    static constexpr std::size_t filter_size = 8192;

    struct Entry {
        WordKey head = 0;
        std::size_t first = 0;  // its other words in `words_`
        std::size_t count = 0;
        Role role = Role::none;
        std::uint16_t arg = 0;
    };

    void add(std::string_view phrases, Role role, std::uint16_t arg) {
        while (!phrases.empty()) {
            auto const bar = std::min(phrases.find('|'), phrases.size());
            add_one(phrases.substr(0, bar), role, arg);
            phrases.remove_prefix(std::min(bar + 1, phrases.size()));
        }
    }

    void add_one(std::string_view phrase, Role role, std::uint16_t arg) {
        Entry entry;
        entry.first = words_.size();
        entry.role = role;
        entry.arg = arg;
        bool head = true;
        while (!phrase.empty()) {
            auto const space = std::min(phrase.find(' '), phrase.size());
            auto const key = key_of_word(phrase.substr(0, space));
            phrase.remove_prefix(std::min(space + 1, phrase.size()));
            if (head)
                entry.head = key;
            else
                words_.push_back(key);
            head = false;
        }
        entry.count = words_.size() - entry.first;
        entries_.push_back(entry);
    }

    /// One past the last token of the phrase at i, or 0.
    std::size_t match(Entry const& entry, std::vector<Token> const& tokens, std::size_t i) const noexcept {
        ++i;
        for (std::size_t k = 0; k < entry.count; ++k, ++i) {
            while (i < tokens.size() && tokens[i].gap <= Gap::comma &&
                   (tokens[i].kind == ',' || tokens[i].kind == '-' || tokens[i].kind == '/'))
                ++i;
            if (i >= tokens.size() || tokens[i].gap > Gap::comma || tokens[i].kind != Token::word ||
                tokens[i].key != words_[entry.first + k])
                return 0;
        }
        return i;
    }

    std::vector<Entry> entries_;
    std::vector<WordKey> words_;
    std::vector<bool> heads_ = std::vector<bool>(filter_size);
};

}  // namespace

PhraseMatch phrase_at(std::vector<Token> const& tokens, std::size_t i) {
    static PhraseIndex const index;
    return index.at(tokens, i);
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
