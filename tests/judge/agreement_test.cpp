// What statements say together, by enumeration: every choice of up to four statements about a part, its whole and a
// further part of it, held against the definition itself, which tries every value and every set.
#include "core/measure/agreement.hpp"

#include <catch.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

using namespace criterion19;
using criterion19::detail::Family;
using criterion19::detail::read_together;

namespace {

constexpr std::int64_t top = 3;

/// One statement about one of the numbers part (0), whole (1) and other part (2).
struct Said {
    std::size_t number;
    Interval value;
};
using Ranges = std::array<Interval, 3>;

std::vector<Said> every_statement(std::size_t numbers) {
    std::vector<Said> out;
    for (std::size_t number = 0; number < numbers; ++number)
        for (std::int64_t lo = 0; lo <= top; ++lo)
            for (std::int64_t hi = lo; hi <= top; ++hi)
                if (lo > 0 || hi < top) out.push_back({number, {lo, hi}});
    return out;
}

/// The definition: all values that fit a set of statements and the bounds.
bool range_of(std::vector<Said> const& set, Ranges& out) {
    bool any = false;
    for (std::int64_t part = 0; part <= top; ++part)
        for (std::int64_t whole = part; whole <= top; ++whole)
            for (std::int64_t other = 0; other <= whole; ++other) {
                std::array<std::int64_t, 3> const values{part, whole, other};
                bool const fits = std::all_of(set.begin(), set.end(), [&](Said const& said) {
                    return said.value.lo <= values[said.number] && values[said.number] <= said.value.hi;
                });
                if (!fits) continue;
                for (std::size_t i = 0; i < 3; ++i)
                    out[i] = any ? hull(out[i], exactly(values[i])) : exactly(values[i]);
                any = true;
            }
    return any;
}
Ranges by_definition(std::vector<Said> const& statements) {
    Ranges out{};
    std::size_t const all = std::size_t{1} << statements.size();
    std::vector<bool> agree(all);
    std::vector<Ranges> ranges(all);
    auto const chosen = [&](std::size_t set) {
        std::vector<Said> out_set;
        for (std::size_t i = 0; i < statements.size(); ++i)
            if ((set >> i & 1U) != 0) out_set.push_back(statements[i]);
        return out_set;
    };
    for (std::size_t set = 0; set < all; ++set) agree[set] = range_of(chosen(set), ranges[set]);
    bool first = true;
    for (std::size_t set = 0; set < all; ++set) {
        if (!agree[set]) continue;
        bool largest = true;
        for (std::size_t more = 0; more < all; ++more)
            largest = largest && !(agree[more] && more != set && (more & set) == set);
        if (!largest) continue;
        for (std::size_t i = 0; i < 3; ++i) out[i] = first ? ranges[set][i] : hull(out[i], ranges[set][i]);
        first = false;
    }
    return out;
}

struct Read {
    Ranges ranges;
    bool agrees;
};
Read by_library(std::vector<Said> const& statements) {
    Family family;
    Family::Number numbers[] = {family.add({0, top}), family.add({0, top}), family.add({0, top})};
    family.bound(numbers[0], numbers[1]);
    family.bound(numbers[2], numbers[1]);
    for (auto const& said : statements) family.state(numbers[said.number], said.value);
    family.settle();
    return {{family[numbers[0]], family[numbers[1]], family[numbers[2]]}, family.agrees()};
}

}  // namespace

TEST_CASE("what up to three statements say together is what the definition says") {
    auto const all = every_statement(3);
    std::size_t seen = 0;
    std::size_t disagreeing = 0;
    for (auto const& a : all)
        for (auto const& b : all)
            for (auto const& c : all) {
                std::vector<Said> const statements{a, b, c};
                auto const read = by_library(statements);
                if (read.ranges != by_definition(statements)) {
                    CAPTURE(a.number, a.value.lo, a.value.hi, b.number, b.value.lo, b.value.hi, c.number, c.value.lo,
                            c.value.hi);
                    FAIL("another range");
                }
                ++seen;
                disagreeing += !read.agrees;
            }
    CHECK(seen == 27 * 27 * 27);
    CHECK(disagreeing > 1000);
}

TEST_CASE("order and repetition of statements never matter, and what is implied changes nothing") {
    auto const all = every_statement(2);
    for (auto const& a : all)
        for (auto const& b : all)
            for (auto const& c : all) {
                auto const read = by_library({a, b, c}).ranges;
                bool const same = by_library({a, c, b}).ranges == read && by_library({b, a, c}).ranges == read &&
                                  by_library({b, c, a}).ranges == read && by_library({c, a, b}).ranges == read &&
                                  by_library({c, b, a}).ranges == read && by_library({a, b, c, b, a}).ranges == read;
                if (!same) FAIL("the order matters");
                // Implied: true in every reading of the others.
                auto const without = by_library({a, b}).ranges;
                auto const& implied = without[c.number];
                if (implied.lo >= c.value.lo && implied.hi <= c.value.hi && read != without)
                    FAIL("what is implied changes something");
            }
    SUCCEED();
}

TEST_CASE("a true statement more never widens what is known, while all are true") {
    auto const all = every_statement(2);
    for (std::int64_t part = 0; part <= top; ++part)
        for (std::int64_t whole = part; whole <= top; ++whole) {
            std::array<std::int64_t, 2> const truth{part, whole};
            std::vector<Said> of_truth;
            for (auto const& said : all)
                if (said.value.lo <= truth[said.number] && truth[said.number] <= said.value.hi)
                    of_truth.push_back(said);
            for (auto const& a : of_truth)
                for (auto const& b : of_truth)
                    for (auto const& c : of_truth) {
                        auto const less = by_library({a, b});
                        auto const more = by_library({a, b, c});
                        REQUIRE(more.agrees);
                        for (std::size_t i = 0; i < 2; ++i) {
                            REQUIRE(less.ranges[i].lo <= more.ranges[i].lo);
                            REQUIRE(more.ranges[i].hi <= less.ranges[i].hi);
                            REQUIRE(more.ranges[i].lo <= truth[i]);
                            REQUIRE(truth[i] <= more.ranges[i].hi);
                        }
                    }
        }
}

TEST_CASE("the examples of the law's page") {
    CHECK(read_together({at_least(17), exactly(20)}) == exactly(20));
    CHECK(read_together({exactly(16), exactly(18)}) == Interval{16, 18});
    CHECK(read_together({exactly(0), exactly(1), exactly(0)}) == Interval{0, 1});
    CHECK(read_together({exactly(1), exactly(0), exactly(0)}) == Interval{0, 1});
    CHECK(read_together({at_least(1), exactly(17), exactly(18)}) == Interval{17, 18});
    CHECK(read_together({exactly(0), at_least(1), exactly(3)}) == Interval{0, 3});
    CHECK(read_together({}) == Interval{0, max_count});
}

TEST_CASE("a part above its whole leaves both open") {
    Family family;
    auto const whole = family.add();
    auto const part = family.add();
    family.bound(part, whole);
    family.state(whole, exactly(1));
    family.state(part, exactly(11));
    family.settle();
    CHECK_FALSE(family.agrees());
    CHECK(family[whole] == at_least(1));
    CHECK(family[part] == Interval{0, 11});
}

TEST_CASE("listed units bound what the others can bring") {
    Family family;
    auto const whole = family.add();
    auto const part = family.add();
    family.bound(part, whole);
    family.state(whole, exactly(20));
    family.begin_statement();  // 19 listed: 12 recognised, 7 not
    family.also(whole, at_least(19));
    family.also(part, at_least(12));
    family.also_bound(part, whole, 7);
    family.settle();
    CHECK(family[part] == Interval{12, 13});
}

TEST_CASE("a pooled number is the sum of its parts, in both directions") {
    Family family;
    auto const whole = family.add();
    Family::Number const parts[] = {family.add(), family.add(), family.add()};
    family.sum(whole, parts);
    family.state(whole, exactly(20));
    family.state(parts[0], exactly(12));
    family.state(parts[1], at_least(5));
    family.settle();
    CHECK(family.agrees());
    CHECK(family[parts[1]] == Interval{5, 8});
    CHECK(family[parts[2]] == Interval{0, 3});

    family.state(parts[2], exactly(4));
    family.settle();
    CHECK_FALSE(family.agrees());  // 12, at least 5 and 4 are more than 20
    CHECK(family[whole] == at_least(20));
}

TEST_CASE("what is certain stands in every reading") {
    Family family;
    auto const number = family.add(at_least(2));
    family.state(number, exactly(0));
    family.state(number, at_most(1));
    family.settle();
    CHECK_FALSE(family.agrees());
    CHECK(family[number] == at_least(2));
}

TEST_CASE("more statements than can be tried give hulls, and are open where two numbers speak against each other") {
    Family family;
    auto const whole = family.add();
    auto const part = family.add();
    family.bound(part, whole);
    for (std::int64_t i = 0; i < 14; ++i) family.state(part, exactly(i));
    family.settle();
    CHECK(family.is_too_many_to_try());
    CHECK(family[part] == Interval{0, 13});

    family.state(whole, exactly(5));
    family.settle();
    CHECK(family[whole] == at_least(5));
    CHECK(family[part] == Interval{0, 13});
}
