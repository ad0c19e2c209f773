// One commune and many agree: outcome by outcome, for every built-in standard, on random facts in columns.
#include "catch.hpp"
#include "judge/batch_columns.hpp"

#include <criterion19/judge/batch.hpp>
#include <criterion19/judge/batch/fact_columns.hpp>
#include <criterion19/judge/kernel.hpp>
#include <criterion19/judge/plan.hpp>
#include <criterion19/judge/unrolled.hpp>
#include <criterion19/law/domains.hpp>
#include <criterion19/standards/catalogue.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <thread>

using namespace criterion19;
using test::RandomColumns;

namespace {

/// Communes per standard; a nightly run asks for more.
std::size_t communes_wanted() {
    char const* const asked = std::getenv("CRITERION19_BATCH_ROWS");
    return asked == nullptr ? 50'000 : static_cast<std::size_t>(std::strtoull(asked, nullptr, 10));
}

template <class Check>
void for_each_standard(Check check) {
    for (auto const& entry : standards::catalogue) {
        if (entry.standard->rows.empty()) continue;
        INFO(entry.standard->id);
        check(*entry.standard);
    }
}

int year_of(Standard const& standard) {
    return static_cast<int>(to_date(standard.in_force.from).year()) + 1;
}

/// Compares planes, counts and bits after the end with the kernel for one commune. Returns the first difference.
std::string difference(RandomColumns const& facts, View<ParameterValue> parameters, Day as_of,
                       BatchOutcomes const& out) {
    auto const& standard = facts.standard;
    std::vector<Outcome> outcomes(standard.rows.size());
    std::vector<OutcomeCounts> counts(standard.rows.size());
    for (std::size_t commune = 0; commune < facts.columns.rows; ++commune) {
        judge(standard, facts.intervals(commune), parameters, as_of, outcomes.data());
        for (std::size_t r = 0; r < outcomes.size(); ++r) {
            ++counts[r].of[static_cast<unsigned>(outcomes[r])];
            if (out.outcome(r, commune) != outcomes[r])
                return "commune " + std::to_string(commune) + ", row " + std::string(standard.rows[r].id) + ": alone " +
                       std::string(key_of(outcomes[r])) + ", in columns " +
                       std::string(key_of(out.outcome(r, commune)));
        }
    }
    for (std::size_t r = 0; r < outcomes.size(); ++r) {
        if (!(out.counts(r) == counts[r])) return "counts of row " + std::string(standard.rows[r].id);
        if (out.communes() % 64 == 0) continue;
        auto const beyond = ~detail::low_bits(out.communes() % 64);
        if (((out.t(r)[out.words() - 1] | out.f(r)[out.words() - 1]) & beyond) != 0) return "bits after the end";
    }
    return {};
}

}  // namespace

TEST_CASE("combining what was heard is combining one by one") {
    for (unsigned heard = 0; heard < 16; ++heard) {
        Heard outcomes = {};
        auto all = Outcome::not_applicable;
        auto any = Outcome::not_applicable;
        for (unsigned o = 0; o < 4; ++o) {
            if ((heard >> o & 1U) == 0) continue;
            outcomes.add(static_cast<Outcome>(o));
            all = all_of(all, static_cast<Outcome>(o));
            any = any_of(any, static_cast<Outcome>(o));
            // Once more changes nothing.
            CHECK(all_of(all, static_cast<Outcome>(o)) == all);
            CHECK(any_of(any, static_cast<Outcome>(o)) == any);
        }
        CHECK(all_of(outcomes) == all);
        CHECK(any_of(outcomes) == any);
    }
}

TEST_CASE("one commune and columns agree on random facts, for every standard") {
    // A small batch in new columns again and again, so that every combination of widths and patterns is met.
    constexpr std::size_t sizes[] = {1, 63, 64, 65, 127, 128, 200, 1000};
    for_each_standard([&](Standard const& standard) {
        auto const year = year_of(standard);
        auto const as_of = Day{day(year + 1, 1, 1).number - 1};
        std::uint32_t seed = 1;
        for (std::size_t done = 0; done < communes_wanted(); ++seed) {
            auto const rows = sizes[seed % 8];
            RandomColumns const facts(standard, rows, year, seed);
            auto const parameters = test::random_parameters(standard, as_of, year, seed);
            BatchOutcomes out(standard, rows);
            judge(facts.columns, standard, parameters, as_of, out.planes());
            INFO("seed " << seed);
            REQUIRE(difference(facts, parameters, as_of, out) == "");
            done += rows;
        }
    });
}

TEST_CASE("rows that are not in force on the day do not apply, in columns as alone") {
    for_each_standard([](Standard const& standard) {
        for (auto const as_of : {first_day, standard.in_force.from, Day{standard.in_force.from.number + 400}}) {
            RandomColumns const facts(standard, 100, year_of(standard), 5);
            auto const parameters = parameters_on(standard, as_of, year_of(standard));
            BatchOutcomes out(standard, 100);
            judge(facts.columns, standard, parameters, as_of, out.planes());
            CHECK(difference(facts, parameters, as_of, out) == "");
        }
    });
}

TEST_CASE("several blocks, and any number of threads, give the same planes") {
    auto const& standard = standards::tt124_2021_commune;
    auto const as_of = day(2023, 12, 31);
    auto const rows = 3 * detail::block_rows + 77;
    RandomColumns const facts(standard, rows, 2023, 9);
    auto const parameters = parameters_on(standard, as_of, 2023);
    BatchOutcomes one(standard, rows);
    judge(facts.columns, standard, parameters, as_of, one.planes());
    REQUIRE(difference(facts, parameters, as_of, one) == "");
    auto const threads = [](std::size_t parts, auto const& task) {
        std::vector<std::thread> running;
        for (std::size_t i = 0; i < parts; ++i) running.emplace_back([&task, i] { task(i); });
        for (auto& thread : running) thread.join();
    };
    for (std::size_t const parts : {1U, 2U, 3U, 4U, 7U, 500U}) {
        BatchOutcomes out(standard, rows);
        std::vector<OutcomeCounts> counts(parts * standard.rows.size());
        judge(facts.columns, standard, parameters, as_of, out.planes(), parts, counts.data(), threads);
        for (std::size_t r = 0; r < standard.rows.size(); ++r) {
            CHECK(std::equal(out.t(r), out.t(r) + out.words(), one.t(r)));
            CHECK(std::equal(out.f(r), out.f(r) + out.words(), one.f(r)));
            CHECK(out.counts(r) == one.counts(r));
        }
    }
}

TEST_CASE("groups with parameters of their own share words and leave each other alone") {
    auto const& standard = standards::ntm_2021_19;
    auto const as_of = day(2023, 12, 31);
    std::size_t const rows = 2 * detail::block_rows + 300;
    RandomColumns const facts(standard, rows, 2023, 4);
    std::size_t const bounds[] = {0, 1, 10, 70, 71, 135, 8000, 8193, 8250, 16390, rows};
    BatchOutcomes out(standard, rows);
    for (int pass = 0; pass < 2; ++pass) {
        out.reset_counts();
        for (std::size_t g = 0; g + 1 < sizeof(bounds) / sizeof(bounds[0]); ++g)
            judge(facts.columns, {bounds[g], bounds[g + 1]}, standard,
                  test::random_parameters(standard, as_of, 2023, static_cast<std::uint32_t>(g)), as_of, out.planes());
    }
    std::vector<Outcome> outcomes(standard.rows.size());
    std::vector<OutcomeCounts> counts(standard.rows.size());
    bool same = true;
    for (std::size_t g = 0; g + 1 < sizeof(bounds) / sizeof(bounds[0]); ++g) {
        auto const parameters = test::random_parameters(standard, as_of, 2023, static_cast<std::uint32_t>(g));
        for (auto commune = bounds[g]; commune < bounds[g + 1]; ++commune) {
            judge(standard, facts.intervals(commune), parameters, as_of, outcomes.data());
            for (std::size_t r = 0; r < outcomes.size(); ++r) {
                same = same && out.outcome(r, commune) == outcomes[r];
                ++counts[r].of[static_cast<unsigned>(outcomes[r])];
            }
        }
    }
    CHECK(same);
    for (std::size_t r = 0; r < outcomes.size(); ++r) CHECK(out.counts(r) == counts[r]);
}

namespace {

template <Standard const& standard>
void check_unrolled() {
    INFO(standard.id);
    auto const year = year_of(standard);
    auto const as_of = Day{day(year + 1, 1, 1).number - 1};
    std::vector<Outcome> read(standard.rows.size());
    std::vector<Outcome> unrolled(standard.rows.size());
    for (std::uint32_t seed = 0; seed < 20; ++seed) {
        RandomColumns const facts(standard, 50, year, seed);
        auto const parameters = test::random_parameters(standard, as_of, year, seed);
        for (std::size_t commune = 0; commune < 50; ++commune) {
            judge(standard, facts.intervals(commune), parameters, as_of, read.data());
            judge<standard>(facts.intervals(commune), parameters, as_of, unrolled.data());
            REQUIRE(read == unrolled);
        }
    }
}

}  // namespace

TEST_CASE("rows unrolled at compile time are the rows that are read") {
    check_unrolled<standards::ntm_2009_19>();
    check_unrolled<standards::ntm_2016_19>();
    check_unrolled<standards::ntm_2021_19>();
    check_unrolled<standards::ntm_2021_advanced_19>();
    check_unrolled<standards::ntm_2018_model_security>();
    check_unrolled<standards::tt23_2012_commune>();
    check_unrolled<standards::tt23_2012_agency>();
    check_unrolled<standards::tt124_2021_commune>();
    check_unrolled<standards::tt124_2021_hamlet>();
    check_unrolled<standards::tt124_2021_school>();
    check_unrolled<standards::militia_2019_commune>();
}

TEST_CASE("facts that come one commune after the other become the same columns") {
    for_each_standard([](Standard const& standard) {
        RandomColumns const facts(standard, 1300, year_of(standard), 6);
        FactColumns collected(standard);
        for (int pass = 0; pass < 2; ++pass) {
            collected.clear();
            for (std::size_t commune = 0; commune < 1300; ++commune) collected.append(facts.intervals(commune));
            auto const columns = collected.columns();
            bool same = columns.rows == 1300;
            for (std::size_t slot = 0; slot < standard.indicators.size(); ++slot) {
                auto const domain = domain_of(standard, standard.indicators[slot]);
                for (std::size_t commune = 0; commune < 1300; ++commune)
                    same = same && interval_at(columns.columns[slot], domain, commune) ==
                                       interval_at(facts.columns.columns[slot], domain, commune);
            }
            CHECK(same);
        }
    });
}

TEST_CASE("a plan judges as the rows do") {
    for_each_standard([](Standard const& standard) {
        auto const year = year_of(standard);
        for (std::uint32_t seed = 0; seed < 40; ++seed) {
            auto const as_of = seed % 8 == 0 ? first_day : Day{day(year + 1, 1, 1).number - 1};
            RandomColumns const facts(standard, 20, year, seed);
            auto const parameters = test::random_parameters(standard, as_of, year, seed);
            Plan const plan(standard, parameters, as_of);
            std::vector<Outcome> read(standard.rows.size());
            std::vector<Outcome> planned(standard.rows.size());
            for (std::size_t commune = 0; commune < 20; ++commune) {
                judge(standard, facts.intervals(commune), parameters, as_of, read.data());
                plan.judge(facts.intervals(commune), planned.data());
                REQUIRE(read == planned);
            }
        }
    });
}

TEST_CASE("the facts of a commune of the batch explain its outcomes") {
    auto const& standard = standards::tt124_2021_commune;
    auto const as_of = day(2023, 12, 31);
    RandomColumns const facts(standard, 130, 2023, 3);
    auto const parameters = parameters_on(standard, as_of, 2023);
    BatchOutcomes out(standard, 130);
    judge(facts.columns, standard, parameters, as_of, out.planes());
    std::uint16_t rows[max_rows];
    for (std::size_t commune = 0; commune < 130; ++commune) {
        auto const count = failing(standard, out.planes(), commune, rows);
        std::size_t next = 0;
        std::vector<Outcome> outcomes(standard.rows.size());
        judge(standard, facts_of(facts.columns, standard, commune).intervals(), parameters, as_of, outcomes.data());
        for (std::size_t r = 0; r < outcomes.size(); ++r) {
            CHECK(outcomes[r] == out.outcome(r, commune));
            if (is_group(standard.rows[r].test)) continue;
            if (outcomes[r] != Outcome::not_met && outcomes[r] != Outcome::undetermined) continue;
            REQUIRE(next < count);
            CHECK(rows[next++] == r);
        }
        CHECK(next == count);
    }
    std::size_t expected = 5;
    for_each_failing(standard, out.planes(), 5, 129, [&](std::size_t commune, View<std::uint16_t> failed) {
        CHECK(commune == expected++);
        REQUIRE(failed.size() == failing(standard, out.planes(), commune, rows));
        CHECK(std::equal(failed.begin(), failed.end(), rows));
    });
    CHECK(expected == 129);
}
