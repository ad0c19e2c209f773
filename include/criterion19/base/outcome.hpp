// The four outcomes of a requirement and their algebra in two bits (t, f).
//
//   met (1,0)   not_met (0,1)   undetermined (0,0)   not_applicable (1,1)
//
// The same formulas serve one commune (Planes<bool>-like single bits) and 64 communes in a machine word.
// not_applicable is the identity; one not_met decides all_of even among unknowns (Kleene), one met decides any_of.
#pragma once

#include <criterion19/base/language.hpp>

#include <cstdint>
#include <string_view>

namespace criterion19 {
inline namespace v1 {

/// Outcome of a requirement or of a whole assessment. The value is t + 2 f.
enum class Outcome : std::uint8_t {
    undetermined = 0,    ///< chưa xác định: the dossier does not say enough
    met = 1,             ///< đạt
    not_met = 2,         ///< chưa đạt
    not_applicable = 3,  ///< không áp dụng: the requirement does not concern this unit
};

/// Outcomes as two bit planes: bit i of `t` and `f` is the outcome of the i-th unit. `Word` is an unsigned integer.
template <class Word>
struct Planes {
    Word t{};
    Word f{};

    friend constexpr bool operator==(Planes a, Planes b) noexcept { return a.t == b.t && a.f == b.f; }
    friend constexpr bool operator!=(Planes a, Planes b) noexcept { return !(a == b); }
};

/// Conjunction ("đủ các điều kiện") of two outcomes, for every bit.
template <class Word>
constexpr Planes<Word> all_of(Planes<Word> a, Planes<Word> b) noexcept {
    return {static_cast<Word>(a.t & b.t), static_cast<Word>((a.f & ~a.t) | (b.f & ~b.t) | (a.t & a.f & b.t & b.f))};
}

/// Disjunction ("một trong các điều kiện") of two outcomes, for every bit: the mirror of `all_of`.
template <class Word>
constexpr Planes<Word> any_of(Planes<Word> a, Planes<Word> b) noexcept {
    return {static_cast<Word>((a.t & ~a.f) | (b.t & ~b.f) | (a.t & a.f & b.t & b.f)), static_cast<Word>(a.f & b.f)};
}

/// `leaf` under a guard ("đối với ..."): where the guard holds the leaf counts, where it fails the leaf does not apply.
/// An unknown guard can only leave a met leaf met or make it not applicable, so the row is undetermined unless it is
/// met. The guard itself is met or not_met or undetermined; not_applicable counts as not_met.
template <class Word>
constexpr Planes<Word> guarded(Planes<Word> leaf, Planes<Word> guard) noexcept {
    return {static_cast<Word>(leaf.t | guard.f), static_cast<Word>(guard.f | (leaf.f & guard.t) | (leaf.t & leaf.f))};
}

/// The outcome as bit 0 of two planes.
template <class Word = std::uint8_t>
constexpr Planes<Word> planes_of(Outcome outcome) noexcept {
    auto const bits = static_cast<unsigned>(outcome);
    return {static_cast<Word>(bits & 1U), static_cast<Word>(bits >> 1U)};
}

/// The outcome in bit 0 of `planes`.
template <class Word>
constexpr Outcome outcome_of(Planes<Word> planes) noexcept {
    return static_cast<Outcome>(static_cast<unsigned>(planes.t & 1U) | static_cast<unsigned>(planes.f & 1U) << 1U);
}

constexpr Outcome all_of(Outcome a, Outcome b) noexcept {
    return outcome_of(all_of(planes_of(a), planes_of(b)));
}
constexpr Outcome any_of(Outcome a, Outcome b) noexcept {
    return outcome_of(any_of(planes_of(a), planes_of(b)));
}
constexpr Outcome guarded(Outcome leaf, Outcome guard) noexcept {
    return outcome_of(guarded(planes_of(leaf), planes_of(guard)));
}

/// "At least k of" from the numbers of children with each outcome. Children that do not apply are dropped, and k is
/// never more than what remains, so k = all children is `all_of` and k = 1 is `any_of`. With no child left:
/// not_applicable.
constexpr Outcome at_least_k(std::int64_t k, std::int64_t met, std::int64_t not_met,
                             std::int64_t undetermined) noexcept {
    auto const applicable = met + not_met + undetermined;
    if (applicable == 0) return Outcome::not_applicable;
    auto const wanted = k < applicable ? k : applicable;
    if (met >= wanted) return Outcome::met;
    return met + undetermined < wanted ? Outcome::not_met : Outcome::undetermined;
}

/// What a group has heard of the rows below it, in no order: which outcomes occurred. One instruction a row, and the
/// same conclusion as combining them one by one.
struct Heard {
    std::uint8_t outcomes;  ///< bit o: outcome number o occurred

    constexpr void add(Outcome outcome) noexcept {
        outcomes = static_cast<std::uint8_t>(outcomes | 1U << static_cast<unsigned>(outcome));
    }
};

namespace detail {
template <class Combine>
constexpr std::uint32_t conclusions(Combine combine) noexcept {
    std::uint32_t table = 0;
    for (unsigned heard = 0; heard < 16; ++heard) {
        auto outcome = Outcome::not_applicable;
        for (unsigned o = 0; o < 4; ++o)
            if ((heard >> o & 1U) != 0) outcome = combine(outcome, static_cast<Outcome>(o));
        table |= static_cast<std::uint32_t>(outcome) << 2 * heard;
    }
    return table;
}
inline constexpr auto all_of_heard = conclusions([](Outcome a, Outcome b) { return all_of(a, b); });
inline constexpr auto any_of_heard = conclusions([](Outcome a, Outcome b) { return any_of(a, b); });
}  // namespace detail

constexpr Outcome all_of(Heard heard) noexcept {
    return static_cast<Outcome>(detail::all_of_heard >> 2U * heard.outcomes & 3U);
}
constexpr Outcome any_of(Heard heard) noexcept {
    return static_cast<Outcome>(detail::any_of_heard >> 2U * heard.outcomes & 3U);
}

/// Stable machine spelling: "met", "not_met", "undetermined", "not_applicable".
constexpr std::string_view key_of(Outcome outcome) noexcept {
    constexpr std::string_view keys[] = {"undetermined", "met", "not_met", "not_applicable"};
    return keys[static_cast<unsigned>(outcome)];
}

/// What people read: "đạt", "chưa đạt", "chưa xác định", "không áp dụng".
constexpr Wording wording_of(Outcome outcome) noexcept {
    constexpr Wording wordings[] = {{"chưa xác định", "undetermined"},
                                    {"đạt", "met"},
                                    {"chưa đạt", "not met"},
                                    {"không áp dụng", "not applicable"}};
    return wordings[static_cast<unsigned>(outcome)];
}

}  // namespace v1
}  // namespace criterion19
