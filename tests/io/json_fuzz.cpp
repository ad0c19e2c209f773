// Random bytes and random changes of good dossiers: never a crash, and never a result beside a fault.
#include "json_text.hpp"

#include <catch.hpp>

#include <random>
#include <string>
#include <vector>

using namespace criterion19;
using criterion19::test::read_project_file;

namespace {

using Random = std::mt19937;

std::size_t below(Random& random, std::size_t bound) {
    return bound == 0 ? 0 : random() % bound;
}

/// What holds for every input.
void check_input(std::string const& text) {
    auto const dossier = read_dossier(text);
    if (dossier) {
        auto const written = write_dossier(*dossier);
        auto const again = read_dossier(written);
        REQUIRE(again);
        REQUIRE(write_dossier(*again) == written);
        return;
    }
    REQUIRE(!dossier.errors().empty());
    REQUIRE(dossier.errors().size() <= max_faults + 1);
    for (auto const& error : dossier.errors()) {
        CAPTURE(error.text(Language::en));
        REQUIRE(error.code != ErrorCode::internal);
        bool const is_placed = error.line >= 1 && error.column >= 1;
        bool const is_of_all = error.code == ErrorCode::empty_input || error.code == ErrorCode::too_many_faults;
        REQUIRE(is_placed != is_of_all);
    }
}

std::string change(Random& random, std::string text, std::string const& other) {
    constexpr std::string_view bits[] = {
        "\"",   "{",        "}",   "[",   "]",    ",",    ":",          "\\",
        "0",    "-1",       "1e9", "8.5", "null", "true", "\"x-a\":1,", "\"id\":\"\",",
        "\xC3", "\xCC\x81", "\n",  "//",  "{}",   "[]",   "2018-02-30", "99999999999999999999"};
    for (auto times = 1 + below(random, 4); times > 0; --times) {
        auto const at = below(random, text.size() + 1);
        switch (below(random, 7)) {
            case 0:
                text.insert(at, bits[below(random, sizeof(bits) / sizeof(bits[0]))]);
                break;
            case 1:
                text.erase(at, 1 + below(random, 8));
                break;
            case 2:
                if (at < text.size()) text[at] = static_cast<char>(random() & 0xFFU);
                break;
            case 3:
                if (at < text.size()) text[at] = static_cast<char>(text[at] ^ (1 << below(random, 8)));
                break;
            case 4:
                text.insert(at, other.substr(below(random, other.size()), below(random, 200)));
                break;
            case 5:
                text.erase(at, below(random, 300));
                break;
            default:
                if (below(random, 8) == 0) text.resize(at);
        }
    }
    return text;
}

}  // namespace

TEST_CASE("random bytes are refused") {
    Random random(19);  // NOLINT: the same bytes in every run
    for (int i = 0; i < 3000; ++i) {
        std::string text(below(random, 120), '\0');
        bool const is_ascii = below(random, 2) == 0;
        for (auto& c : text) c = static_cast<char>(is_ascii ? 9 + below(random, 118) : random() & 0xFFU);
        if (below(random, 3) == 0) text.insert(0, "{\"");
        CAPTURE(text);
        check_input(text);
    }
}

TEST_CASE("random JSON tokens are read or refused") {
    constexpr std::string_view tokens[] = {"{",          "}",       "[",          "]",
                                           ",",          ":",       "1",          "-2.5",
                                           "\"year\"",   "\"a\"",   "null",       "true",
                                           "2018",       "\"x-a\"", "\"id\"",     "\"units\"",
                                           "\"totals\"", " ",       "\"schema\"", "\"criterion19/dossier/1\""};
    Random random(1980);  // NOLINT
    for (int i = 0; i < 5000; ++i) {
        std::string text = "{";
        for (auto length = below(random, 30); length > 0; --length)
            text += tokens[below(random, sizeof(tokens) / sizeof(tokens[0]))];
        CAPTURE(text);
        check_input(text);
    }
}

TEST_CASE("random changes of good dossiers are read or refused, never half") {
    std::vector<std::string> const good = {
        test::dossier_with(
            "\"documents\":[{\"id\":\"nq\",\"year\":2018,\"implements\":[\"nq\"]}],\"x-a\":{\"b\":[1,2.5]}"),
        read_project_file("tests/io/every_field.json"), read_project_file("examples/data/tan-phuoc-2018.json")};
    Random random(67);  // NOLINT
    for (int i = 0; i < 3000; ++i) {
        auto const& text = good[below(random, 10) < 8 ? 0 : 1 + below(random, 2)];
        auto const changed = change(random, text, good[below(random, good.size())]);
        CAPTURE(changed);
        check_input(changed);
    }
}
