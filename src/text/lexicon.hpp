// The words that numbers go with: units, hedges, labels, words that are never a unit. One table each.
#pragma once

#include "text/tokens.hpp"

#include <criterion19/io/report_facts.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace criterion19 {
inline namespace v1 {
namespace text {

/// What kind of thing a unit counts.
enum class UnitClass : std::uint8_t {
    none,
    cases,     ///< vụ, vụ việc
    persons,   ///< người, đối tượng, bị can
    places,    ///< thôn, xã, khu dân cư
    bodies,    ///< hộ, cơ quan, tổ, chi bộ
    sessions,  ///< buổi, cuộc, lượt
    money,     ///< đồng
    measure,   ///< km, ha, kg
    duration,  ///< năm, tháng, ngày
    things,    ///< all other nouns
    clock,     ///< giờ, phút, tuổi: numbers before these are no facts
};

/// The unit that begins at a token.
struct UnitMatch {
    UnitClass kind = UnitClass::none;
    std::size_t next = 0;  ///< one past its last token

    explicit operator bool() const noexcept { return kind != UnitClass::none; }
};

/// Longest unit of the table whose words stand at `tokens[i]` and after, with nothing but spaces between.
UnitMatch unit_at(std::vector<Token> const& tokens, std::size_t i) noexcept;

/// Place or household at a word whose marks were lost in scanning: "xa", "thon", "ho".
UnitMatch unmarked_place_at(std::vector<Token> const& tokens, std::size_t i) noexcept;

/// A power of ten in words.
struct Magnitude {
    unsigned exponent = 0;  ///< 3 nghìn, 4 vạn, 6 triệu, 9 tỷ
    std::size_t next = 0;

    explicit operator bool() const noexcept { return exponent != 0; }
};
Magnitude magnitude_at(std::vector<Token> const& tokens, std::size_t i) noexcept;

/// A hedge that ends just before a token.
struct Hedge {
    Bound bound = Bound::exact;
    std::size_t first = 0;  ///< its first token; the token asked for where there is none
};
Hedge hedge_before(std::vector<Token> const& tokens, std::size_t i) noexcept;

/// How a word before a number makes it a name or an ordinal: "Thôn 10", "Điều 5".
enum class Label : std::uint8_t {
    none,
    weak,    ///< unless a unit follows: "tổ 3", but "mỗi tổ 3 người"
    strong,  ///< always: "Điều 5"
};
Label label_before(std::vector<Token> const& tokens, std::size_t i) noexcept;

/// Whether a word can never be the noun that a number counts: function words, verbs, adjectives.
bool never_a_unit(WordKey word) noexcept;

/// Value of "hai", "mười lăm", "hai mươi": numbers in words below 1000.
struct WordNumber {
    std::int64_t value = 0;
    std::size_t next = 0;

    explicit operator bool() const noexcept { return next != 0; }
};
WordNumber word_number_at(std::vector<Token> const& tokens, std::size_t i) noexcept;

}  // namespace text
}  // namespace v1
}  // namespace criterion19
