// JSON as it is written, beside what a library of wide use writes of the same values.
#include "json/value.hpp"

#include <catch.hpp>
#include <nlohmann/json.hpp>

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

TEST_CASE("values are written as nlohmann/json writes them") {
    int structured = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        Json one;
        Other other;
        RandomValue(seed).make(one, other);
        REQUIRE(one.print() == other.dump());
        REQUIRE(one.print_indented() == other.dump(2) + "\n");
        structured += one.is_structured();
    }
    CHECK(structured > 500);
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
