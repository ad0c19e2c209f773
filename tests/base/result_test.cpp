#include <catch.hpp>
#include <criterion19/base/format.hpp>
#include <criterion19/base/interval.hpp>
#include <criterion19/base/result.hpp>
#include <criterion19/base/terms.hpp>
#include <criterion19/law/indicator_table.hpp>

#include <set>
#include <string>
#include <vector>

using namespace criterion19;

namespace {

std::set<char> placeholders(std::string_view text) {
    std::set<char> found;
    for (std::size_t i = 0; i + 2 < text.size(); ++i)
        if (text[i] == '{' && text[i + 2] == '}') found.insert(text[i + 1]);
    return found;
}

template <class E>
void check_vocabulary() {
    std::set<std::string_view> keys;
    for (auto const& term : Vocabulary<E>::terms) {
        INFO(term.key);
        CHECK(keys.insert(term.key).second);
        CHECK_FALSE(term.name.vi.empty());
        CHECK_FALSE(term.name.en.empty());
        CHECK(from_key<E>(term.key) == term.value);
        CHECK(key_of(term.value) == term.key);
    }
    CHECK_FALSE(from_key<E>("no such key"));
}

}  // namespace

TEST_CASE("a result holds a value or errors, never both") {
    Result<int> const good = 7;
    REQUIRE(good);
    CHECK(*good == 7);
    CHECK(good.value() == 7);
    CHECK(good.errors().empty());

    Result<int> const bad = make_error(ErrorCode::duplicate_key, "/a", {"b"});
    CHECK_FALSE(bad);
    CHECK(bad.error().code == ErrorCode::duplicate_key);
    CHECK(bad.error().message.in(Language::vi) == "khóa \"b\" xuất hiện hai lần");
    CHECK(bad.error().message.in(Language::en) == "key \"b\" occurs twice");
    CHECK(bad.error().text(Language::en) == "/a: key \"b\" occurs twice [duplicate_key]");
    CHECK_THROWS_AS(bad.value(), InputError);
    try {
        (void)bad.value();
    } catch (InputError const& error) {
        CHECK(error.errors().size() == 1);
    }
}

TEST_CASE("what comes out of a result that nobody keeps lives as long as the loop over it") {
    struct List {
        std::vector<std::string> items;
    };
    auto const made = [] { return Result<List>(List{{std::string(40, 'a'), std::string(40, 'b')}}); };
    auto const failed = [] {
        return Result<List>(Errors(2, make_error(ErrorCode::internal, "/" + std::string(40, 'c'), {"x"})));
    };
    std::string seen;
    for (auto const& item : made().value().items) seen += item;
    for (auto const& item : (*made()).items) seen += item;
    CHECK(seen == std::string(40, 'a') + std::string(40, 'b') + std::string(40, 'a') + std::string(40, 'b'));
    std::size_t places = 0;
    for (auto const& error : failed().errors()) places += error.path.size();
    CHECK(places == 82);
    auto const& first = failed().error();
    CHECK(first.path == "/" + std::string(40, 'c'));
}

TEST_CASE("every error has a name of its own, both languages and the same placeholders, in a known family") {
    std::set<std::string_view> names;
    std::set<unsigned> codes;
    for (auto const& text : error_texts) {
        INFO(text.name);
        CHECK(names.insert(text.name).second);
        CHECK(codes.insert(static_cast<unsigned>(text.code)).second);
        CHECK_FALSE(text.message.vi.empty());
        CHECK_FALSE(text.message.en.empty());
        CHECK(placeholders(text.message.vi) == placeholders(text.message.en));
        auto const family = static_cast<unsigned>(text.code) >> 8U;
        CHECK(
            (family == 0x01 || family == 0x02 || family == 0x03 || family == 0x04 || family == 0x05 || family == 0x0f));
        CHECK(name_of(text.code) == text.name);
    }
    CHECK(name_of(static_cast<ErrorCode>(0x7777)) == "internal");
}

TEST_CASE("placeholders are filled, what has no argument becomes nothing") {
    CHECK(fill_places("{0} and {1}, {0}", {"a", "b"}) == "a and b, a");
    CHECK(fill_places("{0}{3}", {"a"}) == "a");
    CHECK(fill_places("{x} {", {"a"}) == "{x} {");
    CHECK(fill_places("{0}", {"{1}"}) == "{1}");
}

TEST_CASE("the vocabularies") {
    check_vocabulary<UnitKind>();
    check_vocabulary<Basis>();
    check_vocabulary<Topic>();
    check_vocabulary<Title>();
    check_vocabulary<EmulationTitle>();
    check_vocabulary<Rating>();
    check_vocabulary<Force>();
    check_vocabulary<ModelTheme>();
    check_vocabulary<Severity>();
    check_vocabulary<IncidentKind>();
    check_vocabulary<CountKind>();
    check_vocabulary<Total>();
    check_vocabulary<Flag>();
    check_vocabulary<Matter>();
}

TEST_CASE("intervals: sums stay in the domain, statements hold together or give their hull") {
    CHECK(exactly(3) + exactly(4) == exactly(7));
    CHECK(at_least(3) + exactly(4) == at_least(7));
    CHECK(exactly(max_count) + exactly(max_count) == exactly(max_count));
    CHECK(together(at_least(17), exactly(20)) == exactly(20));
    CHECK(together(exactly(16), exactly(18)) == Interval{16, 18});
    CHECK(together(Interval{0, 5}, Interval{3, 9}) == Interval{3, 5});
}

TEST_CASE("numbers as people print them") {
    CHECK(print_number(3013).in(Language::vi) == "3.013");
    CHECK(print_number(3013).in(Language::en) == "3,013");
    CHECK(print_number(0).in(Language::vi) == "0");
    CHECK(print_number(-1234567).in(Language::vi) == "-1.234.567");
    CHECK(print_number(716394000).in(Language::en) == "716,394,000");
    CHECK(print_percent(8670).in(Language::vi) == "86,7 %");
    CHECK(print_percent(8670).in(Language::en) == "86.7 %");
    CHECK(print_percent(7000).in(Language::vi) == "70 %");
    CHECK(print_percent(8729).in(Language::vi) == "87,29 %");
    CHECK(print_percent(105).in(Language::en) == "1.05 %");
    CHECK(print_interval(at_least(17)).in(Language::vi) == "ít nhất 17");
    CHECK(print_interval({5, 9}).in(Language::en) == "5 to 9");
}

TEST_CASE("a result gives another value, or makes one of its own") {
    Result<int> const good(20);
    Result<int> const bad(make_error(ErrorCode::nul_byte));
    CHECK(good.value_or(1) == 20);
    CHECK(bad.value_or(1) == 1);
    auto const twice = [](int value) { return value * 2L; };
    CHECK(good.map(twice).value() == 40);
    CHECK(bad.map(twice).error().code == ErrorCode::nul_byte);
    CHECK(Result<std::string>("a").map([](std::string&& text) { return std::move(text) + "b"; }).value() == "ab");
    CHECK(Result<void>());
    CHECK(Result<void>(make_error(ErrorCode::nul_byte)).error().code == ErrorCode::nul_byte);
    CHECK_THROWS_AS(Result<void>(make_error(ErrorCode::nul_byte)).value(), InputError);
}
