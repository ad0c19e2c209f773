// Every annotated text is read exactly as annotated: nothing missed, nothing added, every span to the byte.
#include "report_case.hpp"

#include <criterion19/io/report_json.hpp>

#include <catch.hpp>

#include <set>

using namespace criterion19;
using nlohmann::json;

namespace {

/// What an annotation and a reading are compared by, one line for each fact.
std::string line(std::string const& kind, Span span, std::string const& value) {
    return kind + " " + value + " [" + std::to_string(span.begin) + ", " + std::to_string(span.end) + "]";
}

std::string plain(json const& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// A number as its shortest decimal text: 40, 40.0 and "40" are one.
std::string number(json const& value) {
    auto text = plain(value);
    if (text.find('.') != std::string::npos) {
        while (text.back() == '0') text.pop_back();
        if (text.back() == '.') text.pop_back();
    }
    return text;
}

std::string get(json const& fact, char const* key) {
    return fact.contains(key) ? number(fact.at(key)) : std::string("null");
}

std::string magnitude(json const& fact, char const* key) {
    auto text = get(fact, key);
    return text.rfind('-', 0) == 0 ? text.substr(1) : text;
}

std::set<std::string> annotated(test::ReportCase const& one) {
    std::set<std::string> lines;
    auto const& all = one.expected;
    for (auto const& f : all.at("documents"))
        lines.insert(line("document", one.span(f), get(f, "number") + " " + get(f, "symbol") + " " + get(f, "date")));
    for (auto const& f : all.at("dates")) lines.insert(line("date", one.span(f), get(f, "iso")));
    for (auto const& f : all.at("ratios"))
        lines.insert(line("ratio", one.span(f),
                          get(f, "numerator") + "/" + get(f, "denominator") + " " + get(f, "claimed_percent") + "% " +
                              get(f, "meaning")));
    for (auto const& f : all.at("counts")) {
        auto value = get(f, "value") + " " + get(f, "unit") + " " + get(f, "approx") + " " + get(f, "meaning");
        for (auto const* companion : {"paired", "deaths", "injured"})
            if (f.contains(companion)) value += std::string(" ") + companion + " " + get(f, companion);
        lines.insert(line("count", one.span(f), value));
    }
    for (auto const& f : all.at("comparisons"))
        lines.insert(line("comparison", one.span(f),
                          get(f, "this") + " " + get(f, "last") + " " + get(f, "delta") + " " +
                              get(f, "delta_percent") + " " + get(f, "direction")));
    return lines;
}

std::set<std::string> read(ReportReading const& reading) {
    std::set<std::string> lines;
    auto const got = json::parse(report_json(reading));
    auto const where = [](json const& f) { return Span{f.at("span")[0], f.at("span")[1]}; };
    for (auto const& f : got.at("documents"))
        lines.insert(line("document", where(f), get(f, "number") + " " + get(f, "symbol") + " " + get(f, "date")));
    for (auto const& f : got.at("dates")) lines.insert(line("date", where(f), get(f, "date")));
    for (auto const& f : got.at("ratios"))
        lines.insert(
            line("ratio", where(f),
                 get(f, "part") + "/" + get(f, "whole") + " " + get(f, "claimed_percent") + "% " + get(f, "meaning")));
    for (auto const& f : got.at("counts")) {
        auto value = get(f, "value") + " " + get(f, "unit") + " " + get(f, "bound") + " " + get(f, "meaning");
        std::string companions;
        for (auto const* role : {"persons", "dead", "injured"})
            for (auto const& one : f.value("companions", json::array()))
                if (one.at("role") == role)
                    companions += std::string(" ") +
                                  (std::string(role) == "persons" ? "paired"
                                   : std::string(role) == "dead"  ? "deaths"
                                                                  : "injured") +
                                  " " + get(one, "value");
        lines.insert(line("count", where(f), value + companions));
    }
    for (auto const& f : got.at("comparisons"))
        lines.insert(line("comparison", where(f),
                          get(f, "current") + " " + get(f, "previous") + " " + magnitude(f, "delta") + " " +
                              get(f, "delta_percent") + " " + get(f, "direction")));
    return lines;
}

}  // namespace

TEST_CASE("annotated texts are read exactly as annotated") {
    auto const cases = test::report_cases();
    REQUIRE(cases.size() >= 30);
    for (auto const& one : cases) {
        INFO("text " << one.name);
        auto const reading = read_report(one.text);
        REQUIRE(reading);
        auto const expected = annotated(one);
        auto const got = read(*reading);
        for (auto const& fact : expected) {
            INFO("missed: " << fact);
            CHECK(got.count(fact) == 1);
        }
        for (auto const& fact : got) {
            INFO("not annotated: " << fact);
            CHECK(expected.count(fact) == 1);
        }
    }
}

TEST_CASE("what looks like a fact and is none is not read") {
    for (auto const& one : test::report_cases()) {
        auto const reading = read_report(one.text);
        REQUIRE(reading);
        for (auto const& trap : one.expected.value("traps", json::array())) {
            auto const span = one.span(trap);
            INFO("text " << one.name << ": " << one.part(span));
            for (auto const& fact : reading->counts) CHECK_FALSE(fact.span.overlaps(span));
            for (auto const& fact : reading->ratios) CHECK_FALSE(fact.span.overlaps(span));
            for (auto const& fact : reading->comparisons) CHECK_FALSE(fact.span.overlaps(span));
        }
    }
}
