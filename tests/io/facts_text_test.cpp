// Facts as lines of JSON: the reader's short way for lines as programs write them gives what its long way gives.
#include "catch.hpp"

#include <criterion19/io/facts_text.hpp>
#include <criterion19/standards/tt124_2021.hpp>

#include <random>
#include <string>

using namespace criterion19;

namespace {

struct Read {
    Errors errors;
    FactsHead head;
    std::vector<Interval> slots;
};

/// Reads a line in a text that goes on after it, as lines of a file do.
Read read(std::string const& line, FactsKeys const& keys, bool has_year) {
    FactsJsonReader reader([&](FactsHead const& head) { return has_year || head.year != 0 ? &keys : nullptr; });
    Read out;
    auto const text = line + std::string(FactsJsonReader::padding, '}');
    out.errors = reader.read(std::string_view(text).substr(0, line.size()), out.head, out.slots);
    return out;
}

class RandomLine {
public:
    RandomLine(FactsKeys const& keys, std::uint32_t seed) : keys_(keys), random_(seed) {}

    std::string make() {
        std::string line = "{";
        if (below(4) != 0) line += R"("commune":"Xã )" + std::to_string(below(100)) + R"(",)";
        if (below(4) != 0) line += R"("province":"Quảng Trị",)";
        if (below(8) != 0) line += R"("year":)" + std::to_string(1890 + below(330)) + ",";
        for (std::size_t slot = 0; slot < keys_.size(); ++slot) {
            if (below(10) == 0) continue;
            line += "\"" + keys_.key(slot) + "\":" + value(keys_.kind(slot)) + ",";
        }
        line.back() = '}';
        if (below(3) == 0) line[below(static_cast<unsigned>(line.size()))] = "{}[],:\"0x \\\n\t-.e\xC3"[below(17)];
        if (below(8) == 0) line.erase(below(static_cast<unsigned>(line.size())), 1);
        return line;
    }

private:
    unsigned below(unsigned n) { return static_cast<unsigned>(random_()) % n; }

    std::string plain(ValueKind kind) {
        if (kind == ValueKind::date)
            return "\"" + std::string(below(20) == 0 ? "2023-02-30" : "2023-02-1" + std::to_string(below(10))) + "\"";
        if (kind == ValueKind::flag) return below(2) == 0 ? "true" : below(2) == 0 ? "false" : std::to_string(below(3));
        constexpr char const* odd[] = {"00",  "-1",  "1000000000", "1000000001", "99999999999999999999",
                                       "1.0", "1e3", "\"5\""};
        return below(40) == 0 ? odd[below(8)] : std::to_string(below(30));
    }
    std::string value(ValueKind kind) {
        switch (below(16)) {
            case 0:
                return "null";
            case 1:
                return R"({"at_least":)" + plain(kind) + "}";
            case 2:
                return R"({"at_least":)" + plain(kind) + R"(,"at_most":)" + plain(kind) + "}";
            case 3:
                return R"({"at_most":)" + plain(kind) + "}";
            default:
                return plain(kind);
        }
    }

    FactsKeys const& keys_;
    std::mt19937 random_;
};

}  // namespace

TEST_CASE("a line reads the same with and without white space, faults included") {
    FactsKeys const keys(standards::tt124_2021_commune);
    int good = 0;
    int bad = 0;
    for (std::uint32_t seed = 0; seed < 3000; ++seed) {
        auto const line = RandomLine(keys, seed).make();
        INFO(line);
        auto const as_written = read(line, keys, seed % 2 == 0);
        auto const spaced = read(" " + line, keys, seed % 2 == 0);
        REQUIRE(as_written.errors.size() == spaced.errors.size());
        for (std::size_t i = 0; i < spaced.errors.size(); ++i) {
            CHECK(as_written.errors[i].code == spaced.errors[i].code);
            CHECK(as_written.errors[i].path == spaced.errors[i].path);
            CHECK(as_written.errors[i].message == spaced.errors[i].message);
            CHECK(as_written.errors[i].column + 1 == spaced.errors[i].column);
        }
        ++(spaced.errors.empty() ? good : bad);
        if (!spaced.errors.empty()) continue;
        CHECK(as_written.head.commune == spaced.head.commune);
        CHECK(as_written.head.province == spaced.head.province);
        CHECK(as_written.head.year == spaced.head.year);
        CHECK(as_written.slots == spaced.slots);
    }
    CHECK(good > 100);
    CHECK(bad > 100);
}

TEST_CASE("the schema of facts names every indicator") {
    auto const text = facts_schema_json(standards::tt124_2021_commune);
    for (auto const indicator : standards::tt124_2021_commune.indicators)
        CHECK(text.find("\"" + key_of(indicator) + "\": {") != std::string::npos);
    CHECK(text.find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
}
