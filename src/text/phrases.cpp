#include "text/phrases.hpp"

#include <algorithm>
#include <bitset>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

/// All phrases by their first word, longer ones first.
class PhraseIndex {
public:
    PhraseIndex() {
        std::vector<Phrase> phrases;
        std::size_t count = 0;
        std::size_t words = 0;
        auto const measure = [&](std::string_view list) {
            count += 1 + static_cast<std::size_t>(std::count(list.begin(), list.end(), '|'));
            words += static_cast<std::size_t>(std::count(list.begin(), list.end(), ' '));
        };
        for (auto const& indicator : indicator_rows()) measure(indicator.phrases);
        for (auto const& each : role_rows()) measure(each.phrases);
        phrases.reserve(count);
        words_.reserve(words);
        std::uint16_t row = 0;
        for (auto const& indicator : indicator_rows()) add(phrases, indicator.phrases, Role::indicator, row++);
        for (auto const& each : role_rows()) add(phrases, each.phrases, each.role, each.arg);
        std::stable_sort(phrases.begin(), phrases.end(), [](Phrase const& a, Phrase const& b) {
            return a.head != b.head ? a.head < b.head : a.entry.count > b.entry.count;
        });
        entries_.reserve(phrases.size());
        std::size_t heads = 0;
        for (std::size_t i = 0; i < phrases.size(); ++i)
            if (i == 0 || phrases[i].head != phrases[i - 1].head) ++heads;
        heads_.reserve(heads + 1);
        for (auto const& phrase : phrases) {
            if (heads_.empty() || heads_.back().key != phrase.head)
                heads_.push_back({phrase.head, static_cast<std::uint32_t>(entries_.size())});
            entries_.push_back(phrase.entry);
            filter_.set(slot_of(phrase.head));
            if (phrase.entry.role == Role::part_year) parts_of_year_.set(slot_of(phrase.head));
        }
        heads_.push_back({~WordKey{0}, static_cast<std::uint32_t>(entries_.size())});
    }

    PhraseMatch at(std::vector<Token> const& tokens, std::size_t i) const noexcept {
        auto const key = tokens[i].key;
        if (!filter_.test(slot_of(key))) return {};
        auto const head = std::lower_bound(heads_.begin(), heads_.end(), key,
                                           [](Head const& each, WordKey word) { return each.key < word; });
        if (head == heads_.end() || head->key != key) return {};
        for (auto entry = head->first; entry < (head + 1)->first; ++entry)
            if (auto const next = match(entries_[entry], tokens, i))
                return {entries_[entry].role, entries_[entry].arg, next};
        return {};
    }

    bool may_be_part_of_year(WordKey word) const noexcept { return parts_of_year_.test(slot_of(word)); }

private:
    static constexpr std::size_t filter_size = 16384;

    /// A phrase without its first word.
    struct Entry {
        std::uint32_t first = 0;  // its other words in `words_`
        std::uint16_t arg = 0;
        std::uint8_t count = 0;
        std::uint8_t unit = 0;  // so many of them still name what is counted: "đối tượng" of "đối tượng nghiện"
        Role role = Role::none;
    };
    struct Phrase {
        WordKey head = 0;
        Entry entry;
    };
    struct Head {
        WordKey key = 0;
        std::uint32_t first = 0;  // of its entries; they end where those of the next begin
    };

    static std::size_t slot_of(WordKey key) noexcept {
        return static_cast<std::size_t>((key ^ (key >> 17) ^ (key >> 31)) % filter_size);
    }

    void add(std::vector<Phrase>& phrases, std::string_view list, Role role, std::uint16_t arg) {
        while (!list.empty()) {
            auto const bar = std::min(list.find('|'), list.size());
            phrases.push_back(phrase_of(list.substr(0, bar), role, arg));
            list.remove_prefix(std::min(bar + 1, list.size()));
        }
    }

    Phrase phrase_of(std::string_view text, Role role, std::uint16_t arg) {
        Phrase out;
        out.entry.first = static_cast<std::uint32_t>(words_.size());
        out.entry.role = role;
        out.entry.arg = arg;
        bool head = true;
        while (!text.empty()) {
            auto const space = std::min(text.find(' '), text.size());
            auto const key = key_of_word(text.substr(0, space));
            text.remove_prefix(std::min(space + 1, text.size()));
            if (head)
                out.head = key;
            else
                words_.push_back(key);
            head = false;
        }
        out.entry.count = static_cast<std::uint8_t>(words_.size() - out.entry.first);
        if (role == Role::indicator) out.entry.unit = words_of_unit(out.head);
        return out;
    }

    /// "6 vụ, cháy nổ 2 vụ" has no "vụ cháy nổ": behind a unit a comma begins something else.
    static std::uint8_t words_of_unit(WordKey head) noexcept {
        using namespace literals;
        if (head == "vụ"_w || head == "người"_w) return 1;
        return head == "đối"_w || head == "công"_w ? 2 : 0;
    }

    /// One past the last token of the phrase at i, or 0.
    std::size_t match(Entry const& entry, std::vector<Token> const& tokens, std::size_t i) const noexcept {
        ++i;
        for (std::size_t k = 0; k < entry.count; ++k, ++i) {
            bool const joined = k < entry.unit;
            while (!joined && i < tokens.size() && tokens[i].gap <= Gap::comma &&
                   (tokens[i].kind == ',' || tokens[i].kind == '-' || tokens[i].kind == '/'))
                ++i;
            if (i >= tokens.size() || tokens[i].gap > (joined ? Gap::none : Gap::comma) ||
                tokens[i].kind != Token::word || tokens[i].key != words_[entry.first + k])
                return 0;
        }
        return i;
    }

    std::vector<Head> heads_;
    std::vector<Entry> entries_;
    std::vector<WordKey> words_;
    std::bitset<filter_size> filter_;
    std::bitset<filter_size> parts_of_year_;
};

PhraseIndex const& phrase_index() {
    static PhraseIndex const index;
    return index;
}

}  // namespace

PhraseMatch phrase_at(std::vector<Token> const& tokens, std::size_t i) {
    return phrase_index().at(tokens, i);
}

bool may_be_part_of_year(WordKey word) {
    return phrase_index().may_be_part_of_year(word);
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
