// Communes that are made up for tests: the same ones each time, and such as there could be.
#include "tools/generate.hpp"
#include "program.hpp"

#include <criterion19/io/json.hpp>
#include <criterion19/judge/audit.hpp>
#include <criterion19/law/indicator_table.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <catch.hpp>
#include <nlohmann/json.hpp>

using namespace criterion19;
using namespace criterion19::cli;
using criterion19::test::call;

namespace {

using Names = std::vector<std::string>;

std::vector<std::string> lines(std::string const& communes, std::string const& form, std::string const& standard) {
    auto const called = call({"generate", "--communes", communes, "--seed", "7", "--year", "2023", "--format", form,
                              "--standard", standard, "--quiet"},
                             {}, generate::add_generate);
    REQUIRE(called.status == exit_done);
    std::vector<std::string> found;
    std::istringstream in(called.out);
    for (std::string line; std::getline(in, line);) found.push_back(line);
    return found;
}

/// The least and the most that a cell of a line of facts says; all where it is not there.
Interval said(nlohmann::json const& line, std::string const& key) {
    if (!line.contains(key)) return {0, max_count};
    auto const& value = line[key];
    if (value.is_object()) return {value["at_least"].get<std::int64_t>(), value.value("at_most", max_count)};
    return exactly(value.get<std::int64_t>());
}

}  // namespace

TEST_CASE("generated data depend on the seed and the commune only") {
    auto const made = [](std::string const& communes, std::string const& seed, std::string const& form) {
        auto const called =
            call({"generate", "--communes", communes, "--seed", seed, "--year", "2023", "--format", form}, {},
                 generate::add_generate);
        CHECK(called.status == exit_done);
        return called.out;
    };
    for (std::string const form : {"dossiers", "facts", "csv"}) {
        CHECK(made("20", "5", form) == made("20", "5", form));
        CHECK(made("20", "5", form) != made("20", "6", form));
        auto const more = made("21", "5", form);
        CHECK(more.substr(0, made("20", "5", form).size()) == made("20", "5", form));
    }
}

TEST_CASE("numbers of communes and seeds below zero are refused") {
    for (std::string const option : {"--communes", "--seed"}) {
        Names arguments = {"generate", "--communes", "1", "--year", "2023", "--seed", "1", "--language", "en"};
        *(std::find(arguments.begin(), arguments.end(), option) + 1) = "-1";
        auto const called = call(arguments, {}, generate::add_generate);
        CHECK(called.status == exit_bad_usage);
        CHECK(called.out.empty());
        CHECK(called.err.find(option + " does not take the value \"-1\"") != std::string::npos);
    }
}

TEST_CASE("a year that no standard can be asked about is refused") {
    auto const called = call({"generate", "--communes", "1", "--year", "1800"}, {}, generate::add_generate);
    CHECK(called.err.find("\"1800\" (1901 - 2198)") != std::string::npos);
}

TEST_CASE("no part of an invented line is surely above its whole") {
    std::size_t pairs = 0;
    for (std::string const id : {"tt124-2021/commune", "tt23-2012/commune", "ntm-2021/19"}) {
        auto const standard = standards::find(id);
        REQUIRE(standard);
        for (auto const& text : lines("400", "facts", id)) {
            auto const line = nlohmann::json::parse(text);
            for (auto const part : standard->indicators) {
                if (part.is_declared()) continue;
                for (auto const whole : row_of(part).wholes) {
                    if (whole.is_none() || standard->slot_of(whole) < 0) continue;
                    if (part.is_count() && part.years_back() != 0) continue;
                    INFO(text << " " << key_of(part) << " of " << key_of(whole));
                    CHECK(said(line, key_of(part)).lo <= said(line, key_of(whole)).hi);
                    ++pairs;
                }
            }
        }
    }
    CHECK(pairs > 1000);
}

TEST_CASE("invented dossiers do not contradict themselves") {
    for (auto const& text : lines("150", "dossiers", "tt124-2021/commune")) {
        auto const dossier = read_dossier(text);
        REQUIRE(dossier);
        for (auto const& discrepancy : audit(*dossier, day(2023, 12, 31))) {
            INFO(dossier->content().place.name << ": " << discrepancy.arithmetic.in(Language::en));
            CHECK(discrepancy.severity == DiscrepancySeverity::note);
        }
    }
}
