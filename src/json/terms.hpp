// Vocabularies as reader, writer and schema see them: how many terms, the key and the name of each.
#pragma once

#include "json/key_index.hpp"

#include <criterion19/law/indicator_table.hpp>
#include <criterion19/record/document_type.hpp>
#include <criterion19/record/document_type_table.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace criterion19 {
inline namespace v1 {
namespace json {

/// The terms of E: those of its `Vocabulary`.
template <class E, class = void>
struct Terms : std::false_type {};

template <class E>
struct Terms<E, std::void_t<decltype(Vocabulary<E>::terms)>> : std::true_type {
    static constexpr std::size_t count = term_count<E>();
    static constexpr std::string_view key(std::size_t i) noexcept { return Vocabulary<E>::terms[i].key; }
    static constexpr Wording name(std::size_t i) noexcept { return Vocabulary<E>::terms[i].name; }
};

/// Types of documents have a table of their own.
template <>
struct Terms<DocumentType> : std::true_type {
    static constexpr std::size_t count = sizeof(document_types) / sizeof(document_types[0]);
    static constexpr std::string_view key(std::size_t i) noexcept { return document_types[i].key; }
    static constexpr Wording name(std::size_t i) noexcept { return document_types[i].name; }
};

/// Keys of all terms of E.
template <class E>
inline constexpr auto term_keys = [] {
    std::array<std::string_view, Terms<E>::count> keys{};
    for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = Terms<E>::key(i);
    return keys;
}();
template <class E>
inline constexpr KeyIndex<Terms<E>::count> term_index{term_keys<E>};

/// Index of the term with this key; `guess` is looked at first. `Terms<E>::count` where there is none.
template <class E>
std::size_t find_term(std::string_view key, std::size_t guess = 0) noexcept {
    return term_index<E>.find(key, guess);
}

}  // namespace json
}  // namespace v1
}  // namespace criterion19
