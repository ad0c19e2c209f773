#include "catch.hpp"

#include <criterion19/judge/comparisons.hpp>
#include <criterion19/judge/kernel.hpp>

#include <algorithm>
#include <cstdint>

using namespace criterion19;

namespace {

constexpr Outcome every_outcome[] = {Outcome::undetermined, Outcome::met, Outcome::not_met, Outcome::not_applicable};

/// Conjunction in words: a child that does not apply is dropped; one not met decides; met needs all.
Outcome conjunction_in_words(Outcome a, Outcome b) {
    if (a == Outcome::not_met || b == Outcome::not_met) return Outcome::not_met;
    if (a == Outcome::not_applicable) return b;
    if (b == Outcome::not_applicable) return a;
    if (a == Outcome::undetermined || b == Outcome::undetermined) return Outcome::undetermined;
    return Outcome::met;
}
Outcome mirrored(Outcome outcome) {
    if (outcome == Outcome::met) return Outcome::not_met;
    return outcome == Outcome::not_met ? Outcome::met : outcome;
}

}  // namespace

TEST_CASE("the outcome algebra by enumeration") {
    for (auto const a : every_outcome) {
        CHECK(outcome_of(planes_of(a)) == a);
        CHECK(all_of(a, Outcome::not_applicable) == a);
        CHECK(any_of(a, Outcome::not_applicable) == a);
        for (auto const b : every_outcome) {
            CHECK(all_of(a, b) == conjunction_in_words(a, b));
            CHECK(any_of(a, b) == mirrored(conjunction_in_words(mirrored(a), mirrored(b))));
            CHECK(all_of(a, b) == all_of(b, a));
            for (auto const c : every_outcome) {
                CHECK(all_of(all_of(a, b), c) == all_of(a, all_of(b, c)));
                CHECK(any_of(any_of(a, b), c) == any_of(a, any_of(b, c)));
            }
        }
    }
}

TEST_CASE("64 outcomes in a word agree with one at a time") {
    Planes<std::uint64_t> a;
    Planes<std::uint64_t> b;
    for (unsigned i = 0; i < 64; ++i) {
        auto const x = every_outcome[i % 4];
        auto const y = every_outcome[(i / 4) % 4];
        a.t |= std::uint64_t{planes_of(x).t} << i;
        a.f |= std::uint64_t{planes_of(x).f} << i;
        b.t |= std::uint64_t{planes_of(y).t} << i;
        b.f |= std::uint64_t{planes_of(y).f} << i;
    }
    auto const both = all_of(a, b);
    auto const either = any_of(a, b);
    auto const under = guarded(a, b);
    for (unsigned i = 0; i < 64; ++i) {
        auto const x = every_outcome[i % 4];
        auto const y = every_outcome[(i / 4) % 4];
        CHECK(outcome_of(Planes<std::uint64_t>{both.t >> i, both.f >> i}) == all_of(x, y));
        CHECK(outcome_of(Planes<std::uint64_t>{either.t >> i, either.f >> i}) == any_of(x, y));
        if (y != Outcome::not_applicable)
            CHECK(outcome_of(Planes<std::uint64_t>{under.t >> i, under.f >> i}) == guarded(x, y));
    }
}

TEST_CASE("a guard: holds, fails, unknown") {
    for (auto const leaf : every_outcome) {
        CHECK(guarded(leaf, Outcome::met) == leaf);
        CHECK(guarded(leaf, Outcome::not_met) == Outcome::not_applicable);
    }
    CHECK(guarded(Outcome::met, Outcome::undetermined) == Outcome::met);
    CHECK(guarded(Outcome::not_met, Outcome::undetermined) == Outcome::undetermined);
    CHECK(guarded(Outcome::undetermined, Outcome::undetermined) == Outcome::undetermined);
}

TEST_CASE("at least k: one child is any_of, all children is all_of, what does not apply is dropped") {
    for (auto const a : every_outcome)
        for (auto const b : every_outcome)
            for (auto const c : every_outcome) {
                auto const count = [&](Outcome wanted) { return (a == wanted) + (b == wanted) + (c == wanted); };
                auto const k = [&](std::int64_t wanted) {
                    return at_least_k(wanted, count(Outcome::met), count(Outcome::not_met),
                                      count(Outcome::undetermined));
                };
                CHECK(k(1) == any_of(any_of(a, b), c));
                CHECK(k(3) == all_of(all_of(a, b), c));
            }
    CHECK(at_least_k(2, 1, 1, 1) == Outcome::undetermined);
    CHECK(at_least_k(2, 2, 1, 0) == Outcome::met);
    CHECK(at_least_k(2, 1, 2, 0) == Outcome::not_met);
}

TEST_CASE("comparisons of intervals are decided exactly where every value inside agrees") {
    for (std::int64_t a = 0; a <= 4; ++a)
        for (std::int64_t b = a; b <= 4; ++b)
            for (std::int64_t c = 0; c <= 4; ++c)
                for (std::int64_t d = c; d <= 4; ++d) {
                    bool some = false;
                    bool every = true;
                    bool some_below = false;
                    bool every_below = true;
                    for (auto x = a; x <= b; ++x)
                        for (auto y = c; y <= d; ++y) {
                            some = some || x >= y;
                            every = every && x >= y;
                            bool const held = x <= std::max<std::int64_t>(y - 1, 0);
                            some_below = some_below || held;
                            every_below = every_below && held;
                        }
                    auto const expected = every ? Outcome::met : some ? Outcome::undetermined : Outcome::not_met;
                    CHECK(compare_at_least({a, b}, {c, d}) == expected);
                    CHECK(compare_at_most({c, d}, {a, b}) == expected);
                    auto const strict = every_below  ? Outcome::met
                                        : some_below ? Outcome::undetermined
                                                     : Outcome::not_met;
                    CHECK(compare_not_above({a, b}, {c, d}, true) == strict);
                }
}

TEST_CASE("shares: 70 % of 25 is 17.5, so 17 fails and 18 passes") {
    auto const share = [](std::int64_t part, std::int64_t whole) {
        return compare_share(exactly(part), exactly(whole), 7000);
    };
    CHECK(share(16, 25) == Outcome::not_met);
    CHECK(share(17, 25) == Outcome::not_met);
    CHECK(share(18, 25) == Outcome::met);
    CHECK(share(7, 10) == Outcome::met);
    CHECK(share(6, 10) == Outcome::not_met);
    CHECK(share(1, 1) == Outcome::met);
    CHECK(share(0, 1) == Outcome::not_met);
    CHECK(share(14, 20) == Outcome::met);
    CHECK(share(13, 20) == Outcome::not_met);
    CHECK(share(0, 0) == Outcome::not_applicable);
    CHECK(share(max_count, max_count) == Outcome::met);
}

TEST_CASE("shares of intervals") {
    CHECK(compare_share({18, 20}, exactly(25), 7000) == Outcome::met);
    CHECK(compare_share({16, 18}, exactly(25), 7000) == Outcome::undetermined);
    CHECK(compare_share({0, max_count}, exactly(25), 7000) == Outcome::undetermined);
    CHECK(compare_share(exactly(16), at_least(25), 7000) == Outcome::not_met);
    CHECK(compare_share(exactly(18), {0, 25}, 7000) == Outcome::met);
    CHECK(compare_share({0, 3}, {0, 25}, 7000) == Outcome::undetermined);
}

TEST_CASE("an unknown last year: none this year is never above it") {
    CHECK(compare_not_above(exactly(0), {0, max_count}, false) == Outcome::met);
    CHECK(compare_not_above(exactly(0), {0, max_count}, true) == Outcome::met);
    CHECK(compare_not_above(exactly(1), {0, max_count}, false) == Outcome::undetermined);
    CHECK(compare_not_above(at_least(6), exactly(5), false) == Outcome::not_met);
    CHECK(compare_not_above(exactly(5), exactly(5), false) == Outcome::met);
    CHECK(compare_not_above(exactly(5), exactly(5), true) == Outcome::not_met);
    CHECK(compare_not_above(exactly(0), exactly(0), true) == Outcome::met);
}

TEST_CASE("dates inside a half-open period") {
    auto const q1 = quarter(2023, 1);
    auto const on = [&](int month, int dom) { return compare_within(exactly(day(2023, month, dom).number), q1); };
    CHECK(on(1, 1) == Outcome::met);
    CHECK(on(3, 31) == Outcome::met);
    CHECK(on(4, 1) == Outcome::not_met);
    CHECK(compare_within(exactly(day(2022, 12, 31).number), q1) == Outcome::not_met);
    CHECK(compare_within({day(2023, 3, 31).number, day(2023, 4, 1).number}, q1) == Outcome::undetermined);
}
