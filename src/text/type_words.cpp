#include "text/type_words.hpp"

#include <criterion19/record/document_type_table.hpp>

#include <algorithm>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {
namespace {

struct TypePhrase {
    WordKey words[5] = {};
    std::size_t size = 0;
    DocumentType type = DocumentType::resolution;
};

std::vector<TypePhrase> const& type_phrases() {
    static std::vector<TypePhrase> const table = [] {
        std::vector<TypePhrase> out;
        for (auto const& row : document_types)
            for (auto words : row.words) {
                TypePhrase phrase;
                phrase.type = row.type;
                while (!words.empty() && phrase.size < 5) {
                    auto const space = std::min(words.find(' '), words.size());
                    phrase.words[phrase.size++] = key_of_word(words.substr(0, space));
                    words.remove_prefix(std::min(space + 1, words.size()));
                }
                if (phrase.size != 0) out.push_back(phrase);
            }
        std::stable_sort(out.begin(), out.end(), [](TypePhrase const& a, TypePhrase const& b) {
            return a.words[0] != b.words[0] ? a.words[0] < b.words[0] : a.size > b.size;
        });
        return out;
    }();
    return table;
}

std::size_t filter_slot(WordKey key) noexcept {
    return (key * 0x9e3779b97f4a7c15ULL) >> 54;
}

}  // namespace

bool may_begin_type_word(WordKey key) noexcept {
    static std::vector<bool> const filter = [] {
        std::vector<bool> out(1024);
        for (auto const& phrase : type_phrases()) out[filter_slot(phrase.words[0])] = true;
        return out;
    }();
    if (!filter[filter_slot(key)]) return false;
    auto const& table = type_phrases();
    auto const row = std::lower_bound(table.begin(), table.end(), key,
                                      [](TypePhrase const& phrase, WordKey word) { return phrase.words[0] < word; });
    return row != table.end() && row->words[0] == key;
}

TypeWord type_word_at(Stretch const& stretch, Index i) noexcept {
    WordKey const first = stretch.word(i);
    if (first == 0) return {};
    auto const& table = type_phrases();
    auto row = std::lower_bound(table.begin(), table.end(), first,
                                [](TypePhrase const& phrase, WordKey word) { return phrase.words[0] < word; });
    for (; row != table.end() && row->words[0] == first; ++row) {
        std::size_t k = 1;
        while (k < row->size && stretch.is_word(i + k, row->words[k]) && stretch.at(i + k).gap == Gap::none) ++k;
        if (k == row->size) return {row->type, i + k};
    }
    return {};
}

}  // namespace text
}  // namespace v1
}  // namespace criterion19
