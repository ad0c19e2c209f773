// Facts as lines of JSON: the reader's short way for lines as programs write them gives what its long way gives.
#include "catch.hpp"

#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/standards/catalogue.hpp>
#include <criterion19/standards/tt124_2021.hpp>
#include <criterion19/standards/tt23_2012.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

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

namespace {

/// What is wrong with a line for tt124-2021/commune, as path and name of the error; empty where it is read.
std::string fault_of_json(std::string const& line) {
    static FactsKeys const keys(standards::tt124_2021_commune);
    auto const errors = read(line, keys, true).errors;
    if (errors.empty()) return {};
    return errors.front().path + " " + std::string(name_of(errors.front().code));
}

struct CsvRead {
    std::string fault;
    FactsHead head;
};
CsvRead read_csv(std::string_view header, std::string_view line = {}) {
    static FactsKeys const keys(standards::tt124_2021_commune);
    auto reader = FactsCsvReader::open(header, keys, [](FactsHead const&) { return &keys; });
    auto const print = [](Error const& error) {
        return std::to_string(error.column) + " " + error.path + " " + std::string(name_of(error.code));
    };
    if (!reader) return {print(reader.errors().front()), {}};
    CsvRead out;
    std::vector<Interval> slots;
    auto const errors = reader->read(line, out.head, slots);
    if (!errors.empty()) out.fault = print(errors.front());
    return out;
}

}  // namespace

TEST_CASE("a line of JSON is JSON as a whole, also where it is not read") {
    CHECK(fault_of_json(R"({"year":2023,"x-a":{"b":[1,2.5,"\u00e9"]},"crimes":1})").empty());
    CHECK(fault_of_json(R"({"year":2023,"x-a":{bad},"crimes":1})") == "/x-a invalid_json");
    CHECK(fault_of_json(R"({"year":2023,"x-a":nul,"crimes":1})") == "/x-a invalid_json");
    CHECK(fault_of_json(R"({"year":2023,"crimes":1,"x-a":"\q"})") == "/x-a invalid_json");
    CHECK(fault_of_json(R"({"year":2023,"crimes":1,"x-a":[1,2})") == "/x-a/1 invalid_json");
    // An indicator of another standard, which this one does not read.
    auto const unread = key_of(Indicator(CountKind::traffic_accidents));
    REQUIRE(standards::tt124_2021_commune.slot_of(Indicator(CountKind::traffic_accidents)) < 0);
    CHECK(fault_of_json("{\"year\":2023,\"" + unread + "\":3,\"crimes\":1}").empty());
    CHECK(fault_of_json("{\"year\":2023,\"" + unread + "\":3x,\"crimes\":1}") == "/" + unread + " invalid_json");
    CHECK(fault_of_json(R"({"year":2023,"crimes":00})") == "/crimes invalid_json");
    CHECK(fault_of_json(R"({"year":2023,"crimes":1e3})") == "/crimes not_an_integer");
}

TEST_CASE("each end of a fact is stated once, and faults say which") {
    CHECK(fault_of_json(R"({"year":2023,"crimes":{"at_most":5,"at_least":1}})").empty());
    CHECK(fault_of_json(R"({"year":2023,"crimes":{"at_least":1,"at_least":5}})") == "/crimes/at_least duplicate_key");
    CHECK(fault_of_json(R"({"year":2023,"crimes":{"at_most":null}})") == "/crimes/at_most wrong_type");
    CHECK(fault_of_json(R"({"year":2023,"crimes":{"about":1}})") == "/crimes/about unknown_key");
    CHECK(fault_of_json(R"({"year":2023,"crimes":{"at_least":5,"at_most":1}})") == "/crimes invalid_interval");
}

TEST_CASE("no more faults are listed than a reader can use") {
    std::string line = "{\"year\":2023";
    for (int i = 0; i < 300; ++i) line += ",\"nonsense\":1";
    FactsKeys const keys(standards::tt124_2021_commune);
    for (auto const* end : {"}", ",\"year\":2022}", ",\"province\":5}"}) {
        auto const errors = read(line + end, keys, true).errors;
        REQUIRE(errors.size() == max_faults + 1);
        CHECK(errors.back().code == ErrorCode::too_many_faults);
    }
}

TEST_CASE("a faulty head after the facts is not forgotten when they are read again") {
    FactsKeys const older(standards::tt23_2012_commune);
    FactsKeys const newer(standards::tt124_2021_commune);
    FactsJsonReader reader([&](FactsHead const& head) { return head.year == 0 ? &older : &newer; });
    std::string const line = R"({"crimes":-1,"year":2023,"year":2023,"province":5})";
    auto const text = line + std::string(FactsJsonReader::padding, ' ');
    FactsHead head;
    std::vector<Interval> slots;
    auto const errors = reader.read(std::string_view(text).substr(0, line.size()), head, slots);
    REQUIRE(errors.size() == 3);
    CHECK(errors[0].path == "/crimes");
    CHECK(errors[1].code == ErrorCode::duplicate_key);
    CHECK(errors[2].path == "/province");
}

TEST_CASE("names are texts, composed as in dossiers") {
    FactsKeys const keys(standards::tt124_2021_commune);
    auto const head = read("{\"commune\":\"Xa\xCC\x83 A\",\"province\":\"An Giang\",\"year\":2023}", keys, true).head;
    CHECK(head.commune == "Xã A");
    CHECK(read_csv("commune,year", "Xa\xCC\x83 A,2023").head.commune == "Xã A");
    CHECK(fault_of_json(R"({"commune":"A\u0000","year":2023})") == "/commune nul_byte");
    CHECK(fault_of_json("{\"commune\":\"X\xE3\",\"year\":2023}") == "/commune invalid_utf8");
    CHECK(fault_of_json("{\"commune\":\"" + std::string(1001, 'A') + "\",\"year\":2023}") == "/commune text_too_long");
    CHECK(read_csv("year,commune", "2023," + std::string(1001, 'A')).fault == "6 /commune text_too_long");
}

TEST_CASE("a line of CSV with more or fewer cells than its header is refused, however many") {
    CHECK(read_csv("commune,year", "A").fault == "1  wrong_type");
    CHECK(read_csv("commune,year", "A,2023,").fault == "1  wrong_type");
    CHECK(read_csv("commune,year", "A,2023" + std::string(1'000'000, ',')).fault == "1  wrong_type");
    CHECK(read_csv("commune,year", "\"A, \"\"B\"\"\",2023").head.commune == "A, \"B\"");
    FactsKeys const keys(standards::tt124_2021_commune);
    std::string header = "commune";
    for (int i = 0; i < 100'000; ++i) header += ",k" + std::to_string(i);
    auto const reader = FactsCsvReader::open(header, keys, [](FactsHead const&) { return nullptr; });
    REQUIRE_FALSE(reader);
    CHECK(reader.error().code == ErrorCode::too_large);
    header = "commune";
    for (std::size_t i = 1; i <= 300; ++i) header += ",crimes" + std::string(i, '!');
    auto const many = FactsCsvReader::open(header, keys, [](FactsHead const&) { return nullptr; });
    REQUIRE_FALSE(many);
    CHECK(many.errors().size() == max_faults + 1);
    CHECK(many.errors().back().code == ErrorCode::too_many_faults);
}

TEST_CASE("CSV in another encoding is refused") {
    using namespace std::string_view_literals;
    CHECK(read_csv("commune,year", "A,2023").fault.empty());
    CHECK(read_csv("commune,year", "X\xE3,2023").fault == "2  invalid_utf8");
    CHECK(read_csv("commune,year", "A\0B,2023"sv).fault == "2  nul_byte");
    CHECK(read_csv("\xFF\xFE"
                   "c\0o\0m\0m\0u\0n\0e\0"sv)
              .fault == "0  not_utf8_text");
    CHECK(read_csv("commune,y\xE3").fault == "10  invalid_utf8");
}

TEST_CASE("the schema of facts names every indicator") {
    auto const text = facts_schema_json(standards::tt124_2021_commune);
    for (auto const indicator : standards::tt124_2021_commune.indicators)
        CHECK(text.find("\"" + key_of(indicator) + "\": {") != std::string::npos);
    CHECK(text.find("https://json-schema.org/draft/2020-12/schema") != std::string::npos);
}
