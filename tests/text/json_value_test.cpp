// JSON as it is written, beside what a library of wide use writes of the same values.
#include "json/value.hpp"

#include <catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <random>
#include <string>

using criterion19::json::Json;
using Other = nlohmann::ordered_json;

namespace {

class RandomValue {
public:
    explicit RandomValue(std::uint32_t seed) : random_(seed) {}

    void make(Json& one, Other& other, int depth = 0) {
        switch (below(depth < 5 ? 8 : 5)) {
            case 0:
                return;
            case 1:
                one = true;
                other = true;
                return;
            case 2: {
                auto const number = static_cast<std::int64_t>(random_()) - (std::int64_t{1} << 31);
                one = number;
                other = number;
                return;
            }
            case 3:
            case 4: {
                auto const value = text();
                one = value;
                other = value;
                return;
            }
            case 5:
                one = Json::array();
                other = Other::array();
                for (auto left = below(4); left > 0; --left) {
                    Json a;
                    Other b;
                    make(a, b, depth + 1);
                    one.push_back(std::move(a));
                    other.push_back(std::move(b));
                }
                return;
            default:
                one = Json::object();
                other = Other::object();
                for (auto left = below(5); left > 0; --left) {
                    auto const key = text();
                    Json a;
                    Other b;
                    make(a, b, depth + 1);
                    one[key] = std::move(a);
                    other[key] = std::move(b);
                }
        }
    }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(random_()) % n; }
    std::string text() {
        static char const* const parts[] = {"a",  "Đảng ủy", "\"", "\\",       "/", "\n", "\t", "\x01",
                                            "\r", "\x1F",    "\b", "\f",       "€", "😀",  " ",  "\x7F",
                                            "0",  "{}",      "]",  "\xC2\x80", "",  "ệ"};
        std::string out;
        for (auto left = below(6); left > 0; --left) out += parts[below(sizeof parts / sizeof *parts)];
        return out;
    }

    std::mt19937 random_;
};

}  // namespace

namespace {

/// With U+007F and U+0080 escaped, which steer terminals and which nlohmann/json leaves as they are.
std::string escaped(std::string const& text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\x7F') {
            out += "\\u007f";
        } else if (text.compare(i, 2, "\xC2\x80") == 0) {
            out += "\\u0080";
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

}  // namespace

TEST_CASE("values are written as nlohmann/json writes them, but for what steers") {
    int structured = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        Json one;
        Other other;
        RandomValue(seed).make(one, other);
        REQUIRE(one.print() == escaped(other.dump()));
        REQUIRE(one.print_indented() == escaped(other.dump(2)) + "\n");
        structured += one.is_structured();
    }
    CHECK(structured > 500);
}

TEST_CASE("what steers a terminal or the order of reading is escaped, and nothing else") {
    for (std::uint32_t c = 0x20; c < 0x2100; ++c) {
        std::string text;
        auto const add = [&text](std::uint32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0U | c >> 6U);
            add(0x80U | (c & 0x3FU));
        } else {
            add(0xE0U | c >> 12U);
            add(0x80U | (c >> 6U & 0x3FU));
            add(0x80U | (c & 0x3FU));
        }
        bool const steers = (c >= 0x7F && c <= 0x9F) || c == 0x61C || c == 0x200E || c == 0x200F ||
                            (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        bool const is_syntax = c == '"' || c == '\\';
        INFO(c);
        CHECK((Json(text).print() == "\"" + text + "\"") == !(steers || is_syntax));
        CHECK(Other::parse(Json(text).print()) == Other(text));
    }
}

TEST_CASE("NUL is escaped, and each byte that is no UTF-8 becomes U+FFFD") {
    std::string const replacement = "\xEF\xBF\xBD";
    CHECK(Json(std::string("a\0b", 3)).print() == "\"a\\u0000b\"");
    CHECK(Json("a\xFF").print() == "\"a" + replacement + "\"");
    CHECK(Json("\xE1\xBA"
               "b")
              .print() == "\"" + replacement + replacement + "b\"");
    CHECK(Json("\xED\xA0\x80").print() == "\"" + replacement + replacement + replacement + "\"");
}

TEST_CASE("a list of pairs that begin with a text is an object, as in nlohmann/json") {
    CHECK(Json({{"a", 1}, {"b", "c"}}).print() == Other({{"a", 1}, {"b", "c"}}).dump());
    CHECK(Json({{"a", 1}, {2, 3}}).print() == Other({{"a", 1}, {2, 3}}).dump());
    CHECK(Json({1, "a"}).print() == Other({1, "a"}).dump());
    CHECK(Json::number("1.50").print() == "1.50");
    Json object;
    object["x"] = 1;
    object.update({{"x", 2}, {"y", 3}});
    CHECK(object.print() == R"({"x":2,"y":3})");
}
