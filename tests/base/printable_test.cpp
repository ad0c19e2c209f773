// Text of others made safe to show.
#include <criterion19/base/error.hpp>
#include <criterion19/base/printable.hpp>

#include <catch.hpp>

#include <string>

using namespace criterion19;

TEST_CASE("text that people write is printed as it is") {
    CHECK(printable("xã Tân Phước, 86,7 %") == "xã Tân Phước, 86,7 %");
    CHECK(printable("\U0001F600 \u00A0") == "\U0001F600 \u00A0");
    CHECK(printable("").empty());
}

TEST_CASE("what steers a terminal or turns a line around is named") {
    CHECK(printable("\x1b[31mred\x07") == "[U+001B][31mred[U+0007]");
    CHECK(printable("a\nb\tc\r\u2028d") == "a b c  d");
    CHECK(printable("\u202Eabc\uFEFF") == "[U+202E]abc[U+FEFF]");
    CHECK(printable("\u009B\x7F") == "[U+009B][U+007F]");
    CHECK(printable("\U000E0000\U0001FFFF\U0010FFFF") == "\U000E0000[U+1FFFF][U+10FFFF]");
    CHECK(printable(std::string(1, '\0')) == "[U+0000]");
}

TEST_CASE("bytes that are not UTF-8 are shown as such") {
    CHECK(printable("X\xE3 A") == "X\uFFFD A");
    CHECK(printable("\xC0\x80\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    CHECK(printable("a\xE2\x82") == "a\uFFFD\uFFFD");
}

TEST_CASE("an error prints the input's own words safely") {
    auto const error = make_error(ErrorCode::unknown_key, "/\x1b[2J", {std::string("\x1b[2J"), ""});
    CHECK(error.text(Language::en) == "/[U+001B][2J: there is no key \"[U+001B][2J\" here [unknown_key]");
    CHECK(error.path == "/\x1b[2J");
}
