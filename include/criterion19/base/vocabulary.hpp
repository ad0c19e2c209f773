// How a fixed vocabulary is declared: each term has one enumerator, one machine key and one pair of names, in one
// table. Readers, writers, schemas, printed standards and indicators derive from the tables in the *_terms.hpp headers.
#pragma once

#include <criterion19/base/language.hpp>

#include <boost/optional/optional.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

namespace detail {
/// Keys are compared by hash where a pairwise comparison of texts would exceed what compilers evaluate.
constexpr std::uint64_t hash(std::string_view text) noexcept {
    std::uint64_t value = 14695981039346656037ULL;
    for (char const c : text) value = (value ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return value;
}
}  // namespace detail

/// One term of a vocabulary.
template <class E>
struct Term {
    E value;
    std::string_view key;  ///< stable ASCII spelling in files
    Wording name;

    constexpr Term(E term, char const* spelling, Wording names) noexcept
        : value(term), key(detail::literal(spelling)), name(names) {}
    constexpr Term(E term, std::string_view spelling, Wording names) noexcept
        : value(term), key(spelling), name(names) {}
};

/// All terms of vocabulary E, in the order of its enumerators (term i has value i).
template <class E>
struct Vocabulary;

template <class E>
constexpr std::size_t term_count() noexcept {
    return sizeof(Vocabulary<E>::terms) / sizeof(Vocabulary<E>::terms[0]);
}

template <class E>
constexpr Term<E> const& term_of(E value) noexcept {
    return Vocabulary<E>::terms[static_cast<std::size_t>(value)];
}

template <class E, class = decltype(Vocabulary<E>::terms)>
constexpr std::string_view key_of(E value) noexcept {
    return term_of(value).key;
}

template <class E, class = decltype(Vocabulary<E>::terms)>
constexpr Wording wording_of(E value) noexcept {
    return term_of(value).name;
}

/// The term with this key, or none.
template <class E>
boost::optional<E> from_key(std::string_view key) {
    for (auto const& term : Vocabulary<E>::terms)
        if (term.key == key) return term.value;
    return boost::none;
}

/// Whether every term stands at its own index: what `term_of` relies on.
template <class E>
constexpr bool is_in_order() noexcept {
    for (std::size_t i = 0; i < term_count<E>(); ++i)
        if (static_cast<std::size_t>(Vocabulary<E>::terms[i].value) != i) return false;
    return true;
}

}  // namespace v1
}  // namespace criterion19
