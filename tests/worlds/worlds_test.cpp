// Worlds: what the library says of a true dossier is true of the world that it tells of.
//
//     CRITERION19_WORLDS          how many worlds, over all standards; 100 000 in CI, millions by night
//     CRITERION19_WORLDS_SEED     first seed, 1 where nothing is asked
//     CRITERION19_WORLDS_STANDARD only of this standard
//     CRITERION19_WORLDS_SUMMARY  counts every kind of fault, prints how many worlds showed it, and does not fail
#include "catch.hpp"
#include "worlds/check.hpp"
#include "worlds/readings.hpp"

#include <criterion19/standards/catalogue.hpp>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>

namespace {

using namespace worlds;

std::uint64_t asked(char const* name, std::uint64_t otherwise) {
    char const* const text = std::getenv(name);
    return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

std::vector<Standard const*> standards_asked() {
    char const* const only = std::getenv("CRITERION19_WORLDS_STANDARD");
    std::vector<Standard const*> list;
    for (auto const& entry : standards::catalogue)
        if (!entry.standard->rows.empty() && (only == nullptr || entry.standard->id == only))
            list.push_back(entry.standard);
    return list;
}

void print(Report const& report, std::chrono::steady_clock::time_point begin) {
    std::chrono::duration<double> const took = std::chrono::steady_clock::now() - begin;
    std::cout << report.worlds << " worlds, " << report.dossiers << " dossiers, "
              << static_cast<std::uint64_t>(static_cast<double>(report.worlds) / took.count())
              << " worlds a second\n\nworlds\tcheck\tway\n"
              << report.by_way() << "\nworlds\tcheck\trow\toutcomes\n"
              << report.by_row() << "\n"
              << report.first();
}

}  // namespace

TEST_CASE("what is said of a true dossier is true of its world") {
    auto const count = asked("CRITERION19_WORLDS", 4000);
    auto const seed = asked("CRITERION19_WORLDS_SEED", 1);
    bool const summary = std::getenv("CRITERION19_WORLDS_SUMMARY") != nullptr;
    auto const list = standards_asked();
    REQUIRE_FALSE(list.empty());
    Report report(summary ? 1000 : 5);
    auto const begin = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < count; ++i) {
        check_world(*list[i % list.size()], seed + i / list.size(), report);
        if (!summary && !report.empty()) break;
    }
    if (summary) return print(report, begin);
    INFO(report.first());
    CHECK(report.empty());
}

TEST_CASE("no row is decided against a reading of statements that contradict each other") {
    auto const count = asked("CRITERION19_WORLDS", 4000);
    auto const seed = asked("CRITERION19_WORLDS_SEED", 1);
    bool const summary = std::getenv("CRITERION19_WORLDS_SUMMARY") != nullptr;
    Report report(summary ? 1000 : 5);
    auto const begin = std::chrono::steady_clock::now();
    for (std::uint64_t i = 0; i < count; ++i) {
        check_reading(seed + i, report);
        if (!summary && !report.empty()) break;
    }
    if (summary) return print(report, begin);
    INFO(report.first());
    CHECK(report.empty());
}
