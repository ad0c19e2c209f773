#include <criterion19/base/closest.hpp>

#include <rapidcheck.h>

#include <catch.hpp>

using namespace criterion19;

TEST_CASE("edit distance counts insertions, deletions, replacements and swaps of neighbours") {
    CHECK(edit_distance("", "") == 0);
    CHECK(edit_distance("", "abc") == 3);
    CHECK(edit_distance("abc", "") == 3);
    CHECK(edit_distance("asess", "assess") == 1);
    CHECK(edit_distance("assses", "assess") == 1);
    CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("edit distance is symmetric and zero only for equal words") {
    CHECK(rc::check([](std::string const& a, std::string const& b) {
        auto const distance = edit_distance(a, b);
        RC_ASSERT(distance == edit_distance(b, a));
        RC_ASSERT((distance == 0) == (a == b));
        RC_ASSERT(distance <= std::max(a.size(), b.size()));
    }));
}

TEST_CASE("the closest word is suggested, and nothing where all are far") {
    std::vector<std::string> const commands = {"assess", "check", "audit", "init"};
    CHECK(closest("asess", commands) == std::string_view("assess"));
    CHECK(closest("chekc", commands) == std::string_view("check"));
    std::vector<std::string_view> const ids = {"tt23-2012/commune", "ntm-2026", "ntm-2021/19"};
    CHECK(closest("tt23", ids) == std::string_view("tt23-2012/commune"));
    CHECK(closest("ntm-2021", ids) == std::string_view("ntm-2021/19"));
    CHECK_FALSE(closest("tt", ids));
    std::vector<std::string_view> const totals = {"hamlets_recognised", "hamlets", "households"};
    CHECK(closest("hamlet", totals) == std::string_view("hamlets"));
    CHECK(closest("audit", commands) == std::string_view("audit"));
    CHECK_FALSE(closest("render", commands));
    CHECK_FALSE(closest("", commands));
    CHECK_FALSE(closest("asess", std::vector<std::string_view>{}));
}

TEST_CASE("of equally near words the first is suggested") {
    std::string_view const candidates[] = {"unit_a", "unit_b"};
    CHECK(closest("unit_c", candidates) == std::string_view("unit_a"));
}

TEST_CASE("one letter alone is near to nothing but itself") {
    std::string_view const candidates[] = {"a", "b"};
    CHECK_FALSE(closest("x", candidates));
    CHECK(closest("b", candidates) == std::string_view("b"));
}

TEST_CASE("a suggestion is the end of a message in both languages") {
    std::string_view const keys[] = {"documents", "units"};
    auto const text = suggestion("documnets", keys);
    CHECK(text.in(Language::en) == "; did you mean \"documents\"?");
    CHECK(text.in(Language::vi) == "; có phải là \"documents\"?");
    CHECK(suggestion("elephant", keys).in(Language::en).empty());
}
