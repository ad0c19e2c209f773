// Texts that are made when they are read.
#include <catch.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/base/text.hpp>

#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

using namespace criterion19;

namespace {

std::string vi(BilingualText const& text) {
    return text.in(Language::vi);
}
std::string en(BilingualText const& text) {
    return text.in(Language::en);
}

}  // namespace

TEST_CASE("a text is made of its pattern and arguments in the language in which it is read") {
    auto const text = fill_in({"{0}: {1} trên {2}", "{0}: {1} of {2}"},
                              {Wording{"số hộ", "households"}, print_number(2311), print_interval({3000, 3013})});
    CHECK(vi(text) == "số hộ: 2.311 trên từ 3.000 đến 3.013");
    CHECK(en(text) == "households: 2,311 of 3,000 to 3,013");

    std::string out = "[";
    text.add_to(out, Language::en);
    CHECK(out == "[households: 2,311 of 3,000 to 3,013");
}

TEST_CASE("places repeat, change their order by language, and are nothing without an argument") {
    CHECK(vi(fill_in({"{1}{0}{1}{7}", "{0}"}, {"a", "b"})) == "bab");
    CHECK(en(fill_in({"", "{2}-{0}"}, {"a", "b"})) == "-a");
    CHECK(vi(fill_in({"{x} {", "}"}, {"a"})) == "{x} {");
}

TEST_CASE("braces of an argument or of words that stand alone are no places") {
    std::string const braces = "{0} and what is longer than what a text holds in place {1}";
    CHECK(vi(fill_in({"<{0}>", "({0})"}, {braces, "b"})) == "<" + braces + ">");
    CHECK(en(braces) == braces);
    CHECK(en(BilingualText("{0}")) == "{0}");
}

TEST_CASE("sentences stand in sentences") {
    auto text = BilingualText("a");
    for (int i = 0; i < 100; ++i) text = fill_in({"({0})", "[{0}]"}, {text});
    CHECK(vi(text) == std::string(100, '(') + "a" + std::string(100, ')'));
    CHECK(en(text) == std::string(100, '[') + "a" + std::string(100, ']'));
}

TEST_CASE("words that may not last are copied, words of literals are not") {
    CHECK(Wording("một", "one").lasts());
    CHECK_FALSE(Wording(std::string_view("một"), std::string_view("one")).lasts());
    CHECK_FALSE(Wording().lasts());

    auto const make = [](std::size_t size) {
        std::string first(size, 'v');
        std::string second(size + 1, 'e');
        std::string pattern = "{0}" + first;
        std::vector<BilingualText> out{Wording(std::string_view(first), std::string_view(second)),
                                       {first, second},
                                       first,
                                       first.c_str(),
                                       std::string_view(second),
                                       fill_in(Wording(std::string_view(pattern), std::string_view(second)), {second})};
        for (auto* each : {&first, &second, &pattern}) each->assign(each->size(), '?');
        return out;
    };
    for (std::size_t const size : {1U, 29U, 30U, 31U, 500U}) {
        auto const texts = make(size);
        std::string const first(size, 'v');
        std::string const second(size + 1, 'e');
        INFO(size);
        CHECK(vi(texts[0]) == first);
        CHECK(en(texts[0]) == second);
        CHECK(vi(texts[1]) == first);
        CHECK(en(texts[1]) == second);
        CHECK(en(texts[2]) == first);
        CHECK(vi(texts[3]) == first);
        CHECK(vi(texts[4]) == second);
        CHECK(vi(texts[5]) == second + first);
        CHECK(en(texts[5]) == second);
    }
}

TEST_CASE("empty is what says nothing in any language") {
    CHECK(BilingualText().empty());
    CHECK(BilingualText("").empty());
    CHECK(BilingualText(std::string()).empty());
    CHECK(BilingualText(Wording()).empty());
    CHECK(BilingualText(Wording("", "")).empty());
    CHECK(fill_in({"{0}", "{0}"}, {""}).empty());
    CHECK(fill_in({"{0}", "{1}"}, {BilingualText()}).empty());
    CHECK_FALSE(fill_in({"", "{0}"}, {"a"}).empty());
    CHECK_FALSE(BilingualText("", "a").empty());
    CHECK_FALSE(print_number(0).empty());
}

TEST_CASE("texts are equal where they read the same in every language, however they are made") {
    CHECK(BilingualText("7", "7") == print_number(7));
    CHECK(fill_in({"số {0}", "no. {0}"}, {"7"}) == BilingualText("số 7", "no. 7"));
    CHECK(BilingualText("a", "b") != BilingualText("a", "c"));
    CHECK(BilingualText("a", "b") != BilingualText("c", "b"));
    CHECK(print_number(1234) != BilingualText("1.234"));
    CHECK(BilingualText() == BilingualText(""));
}

TEST_CASE("copies, moves and assignments keep what they were given") {
    auto const made = [] { return fill_in({"{0} và {1}", "{0} and {1}"}, {std::string(60, 'x'), "y"}); };
    auto const wanted = std::string(60, 'x') + " and y";
    auto first = made();
    auto second = first;
    auto& same = first;
    first = same;
    CHECK(en(first) == wanted);
    first = "z";
    CHECK(en(first) == "z");
    CHECK(en(second) == wanted);
    auto third = std::move(second);
    CHECK(en(third) == wanted);
    CHECK(second.empty());  // NOLINT: what is moved from says nothing
    second = std::move(third);
    CHECK(en(second) == wanted);
    second = fill_in({"({0})", "({0})"}, {second});
    CHECK(en(second) == "(" + wanted + ")");
    std::vector<BilingualText> many(3, second);
    many.erase(many.begin());
    many.emplace_back(std::move(second));
    for (auto const& each : many) CHECK(en(each) == "(" + wanted + ")");
}

TEST_CASE("several threads copy and read one text") {
    auto const text = fill_in({"{0} {1}", "{1} {0}"}, {std::string(60, 'a'), print_percent(8670)});
    auto const wanted = std::string(60, 'a') + " 86,7 %";
    std::vector<int> wrong(4);
    std::vector<std::thread> threads;
    for (auto& count : wrong)
        threads.emplace_back([&] {
            for (int i = 0; i < 2000; ++i) {
                auto const copy = text;
                if (copy.in(Language::vi) != wanted) ++count;
            }
        });
    for (auto& thread : threads) thread.join();
    CHECK(wrong == std::vector<int>(4));
    CHECK(vi(text) == wanted);
}
