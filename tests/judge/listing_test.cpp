// What a list of events says beside figures, by enumeration: complaints that are prolonged, unlawful, both or neither,
// held against the definition itself, which tries every class of every event.
#include "core/measure/agreement.hpp"

#include <catch.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

using namespace criterion19;
using criterion19::detail::Family;
using criterion19::detail::ListedSum;
using criterion19::detail::Listing;

namespace {

constexpr std::int64_t top = 3;
constexpr std::size_t numbers = 4;  // all, prolonged, unlawful, prolonged and unlawful

/// What one complaint adds by its class: of another year, plain, prolonged, unlawful, both.
constexpr ListedSum classes[] = {{0, 0, 0, 0}, {1, 0, 0, 0}, {1, 1, 0, 0}, {1, 0, 1, 0}, {1, 1, 1, 1}};
using Event = std::vector<std::size_t>;  // the classes that it can be of

struct Said {
    std::size_t number;
    Interval value;
};
struct Told {
    std::vector<Event> certain;
    std::vector<Event> others;
    bool complete;
    std::vector<Said> figures;
};
using Ranges = std::array<Interval, numbers>;

std::vector<ListedSum> add_up(std::vector<Event> const& events, std::vector<ListedSum> sums) {
    for (auto const& event : events) {
        std::vector<ListedSum> next;
        for (auto const& sum : sums)
            for (auto const way : event) {
                next.push_back(sum);
                for (std::size_t i = 0; i < numbers; ++i) next.back()[i] += classes[way][i];
            }
        sums = std::move(next);
    }
    return sums;
}

struct Read {
    Ranges ranges;
    bool agrees;
};

/// Every value that a set of statements leaves, of every largest set. Statements are the figures, then that the events
/// of the list happened, then that nothing else did.
Read by_definition(Told const& told) {
    auto const count = told.figures.size() + (told.complete ? 2U : 1U);
    std::size_t const all = std::size_t{1} << count;
    std::vector<bool> agree(all);
    std::vector<Ranges> ranges(all);
    auto const certain = add_up(told.certain, {ListedSum{}});
    auto const listed = add_up(told.others, certain);
    auto const see = [&](std::size_t set, ListedSum const& values) {
        for (std::size_t i = 0; i < told.figures.size(); ++i) {
            auto const& said = told.figures[i];
            auto const value = values[said.number];
            if ((set >> i & 1U) != 0 && (value < said.value.lo || said.value.hi < value)) return;
        }
        for (std::size_t i = 0; i < numbers; ++i) {
            if (values[i] > top) return;
            ranges[set][i] = agree[set] ? hull(ranges[set][i], exactly(values[i])) : exactly(values[i]);
        }
        agree[set] = true;
    };
    for (std::size_t set = 0; set < all; ++set) {
        bool const complete = told.complete && (set >> (count - 1) & 1U) != 0;
        bool const happened = complete || (set >> told.figures.size() & 1U) != 0;
        for (auto const& sum : happened ? listed : certain) {
            if (complete) {
                see(set, sum);
                continue;
            }
            for (std::int64_t plain = 0; plain <= top; ++plain)
                for (std::int64_t a = 0; a <= top; ++a)
                    for (std::int64_t b = 0; b <= top; ++b)
                        for (std::int64_t both = 0; both <= top; ++both)
                            see(set,
                                {sum[0] + plain + a + b + both, sum[1] + a + both, sum[2] + b + both, sum[3] + both});
        }
    }
    Read out{};
    out.agrees = agree[all - 1];
    bool first = true;
    for (std::size_t set = 0; set < all; ++set) {
        if (!agree[set]) continue;
        bool largest = true;
        for (std::size_t more = 0; more < all; ++more)
            largest = largest && !(agree[more] && more != set && (more & set) == set);
        if (!largest) continue;
        for (std::size_t i = 0; i < numbers; ++i)
            out.ranges[i] = first ? ranges[set][i] : hull(out.ranges[i], ranges[set][i]);
        first = false;
    }
    return out;
}

Read by_library(Told const& told) {
    Family family;
    for (std::size_t i = 0; i < numbers; ++i) family.add({0, top});
    family.bound(1, 0);
    family.bound(2, 0);
    family.bound(3, 1);
    family.bound(3, 2);
    family.overlap(1, 2, 3, 0);
    Listing listing;
    listing.certain = add_up(told.certain, {ListedSum{}});
    listing.all = add_up(told.others, listing.certain);
    listing.numbers = numbers;
    listing.complete = told.complete;
    family.list(listing);
    for (auto const& said : told.figures) family.state(static_cast<Family::Number>(said.number), said.value);
    family.settle();
    return {{family[0], family[1], family[2], family[3]}, family.agrees()};
}

}  // namespace

TEST_CASE("figures beside a list of events say what the definition says") {
    // Known in all; not known whether prolonged; whether unlawful; neither; not known whether of the year.
    std::vector<Event> const events = {{1}, {2}, {4}, {1, 2}, {3, 4}, {1, 2, 3, 4}, {0, 3, 4}};
    std::vector<Told> lists;
    for (bool const complete : {false, true}) {
        lists.push_back({{}, {}, complete, {}});
        for (auto const& a : events) {
            lists.push_back({{a}, {}, complete, {}});
            lists.push_back({{}, {a}, complete, {}});
            for (auto const& b : events) lists.push_back({{a}, {b}, complete, {}});
        }
    }
    std::vector<std::vector<Said>> figures;
    for (std::size_t a = 0; a < numbers; ++a)
        for (std::size_t b = a; b < numbers; ++b)
            for (std::int64_t x = 0; x <= 2; ++x)
                for (std::int64_t y = 0; y <= 2; ++y) {
                    figures.push_back({{a, exactly(x)}, {b, exactly(y)}});
                    figures.push_back({{a, exactly(x)}, {b, exactly(y)}, {0, exactly(2)}});
                    figures.push_back({{a, exactly(x)}, {b, exactly(y)}, {3, exactly(0)}});
                }
    std::size_t seen = 0;
    std::size_t disagreeing = 0;
    std::size_t wider = 0;
    for (auto& told : lists)
        for (auto const& said : figures) {
            // A sixth of all, another one of each list.
            if ((seen++ + static_cast<std::size_t>(&told - lists.data())) % 6 != 0) continue;
            told.figures = said;
            auto const read = by_library(told);
            auto const truth = by_definition(told);
            bool contained = true;
            for (std::size_t i = 0; i < numbers; ++i)
                contained =
                    contained && read.ranges[i].lo <= truth.ranges[i].lo && truth.ranges[i].hi <= read.ranges[i].hi;
            if (!contained || read.agrees != truth.agrees) {
                CAPTURE(seen, told.complete, told.certain.size(), told.others.size());
                for (auto const& figure : said) UNSCOPED_INFO(figure.number << ": " << figure.value.lo);
                FAIL("more than is said");
            }
            wider += read.ranges != truth.ranges;
            disagreeing += !read.agrees;
        }
    CHECK(seen > 10'000);
    CHECK(disagreeing > seen / 50);
    CHECK(wider == 0);
}

TEST_CASE("where a list has too many readings each number runs over all that is said of it") {
    Family family;
    auto const whole = family.add();
    auto const part = family.add();
    family.bound(part, whole);
    Listing listing;
    listing.numbers = 2;
    listing.alone = {{3, 9}, {0, 9}};
    listing.too_many = true;
    family.list(listing);
    family.state(part, exactly(0));
    family.state(whole, exactly(5));
    family.settle();
    CHECK(family[whole] == Interval{3, 9});
    CHECK(family[part] == Interval{0, 9});
}
