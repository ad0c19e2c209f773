// Communes in memory: one after the other, and many in columns.
#include "batch_bench.hpp"
#include "bench_data.hpp"
#include "hand_written.hpp"

#include <criterion19/io/standard_json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/plan.hpp>
#include <criterion19/judge/unrolled.hpp>

#include <map>
#include <memory>

using namespace bench;

namespace {

Communes const& communes(std::size_t count) {
    static std::map<std::size_t, std::unique_ptr<Communes>> made;
    auto& entry = made[count];
    if (entry == nullptr) entry = std::make_unique<Communes>(count);
    return *entry;
}

// One commune after the other.

constexpr std::size_t few = 1000;

std::vector<std::vector<Interval>> const& few_facts() {
    static auto const all = [] {
        std::vector<std::vector<Interval>> out;
        for (std::size_t i = 0; i < few; ++i) out.push_back(communes(few).intervals(i));
        return out;
    }();
    return all;
}

void one_hand(benchmark::State& state) {
    auto const s = settings();
    auto const& all = few_facts();
    std::uint8_t outcomes[hand::rows];
    for (auto _ : state) {
        for (auto const& facts : all) {
            hand::Commune commune;
            std::memcpy(static_cast<void*>(&commune), facts.data(), sizeof commune);
            hand::judge(commune, s, outcomes);
            benchmark::DoNotOptimize(outcomes);
            benchmark::ClobberMemory();
        }
    }
    per_commune(state, few);
}

void one_built_in(benchmark::State& state) {
    auto const& all = few_facts();
    Outcome outcomes[hand::rows];
    for (auto _ : state) {
        for (auto const& facts : all) {
            judge<standards::tt124_2021_commune>(facts, parameters(), as_of, outcomes);
            benchmark::DoNotOptimize(outcomes);
            benchmark::ClobberMemory();
        }
    }
    per_commune(state, few);
}

std::shared_ptr<LoadedStandard const> const& loaded() {
    static auto const standard_of_file = read_standard(write_standard(standard())).value();
    return standard_of_file;
}

void one_planned(benchmark::State& state) {
    auto const& all = few_facts();
    Outcome outcomes[hand::rows];
    Plan const plan(loaded()->standard(), parameters(), as_of);
    for (auto _ : state) {
        for (auto const& facts : all) {
            plan.judge(facts, outcomes);
            benchmark::DoNotOptimize(outcomes);
            benchmark::ClobberMemory();
        }
    }
    per_commune(state, few);
}

void one_loaded(benchmark::State& state) {
    auto const& all = few_facts();
    Outcome outcomes[hand::rows];
    auto const& from_file = loaded()->standard();
    for (auto _ : state) {
        for (auto const& facts : all) {
            judge(from_file, facts, parameters(), as_of, outcomes);
            benchmark::DoNotOptimize(outcomes);
            benchmark::ClobberMemory();
        }
    }
    per_commune(state, few);
}

// Columns.

struct HandOutput {
    explicit HandOutput(std::size_t count) {
        for (std::size_t r = 0; r < hand::rows; ++r) bytes.emplace_back(count + 64, r);
        for (std::size_t r = 0; r < 2 * hand::rows; ++r) planes.emplace_back(count / 64 + 2, r);
        for (auto& column : bytes) byte_columns.push_back(column.data());
        for (auto& plane : planes) plane_columns.push_back(plane.data());
    }
    std::vector<Array<std::uint8_t>> bytes;
    std::vector<Array<std::uint64_t>> planes;
    std::vector<std::uint8_t*> byte_columns;
    std::vector<std::uint64_t*> plane_columns;
    hand::Counts counts{};
};

std::size_t asked(benchmark::State const& state) {
    return static_cast<std::size_t>(state.range(0));
}

void hand_int32(benchmark::State& state) {
    auto const& data = communes(asked(state));
    HandOutput out(data.count());
    auto const s = settings();
    for (auto _ : state) {
        std::memset(out.counts, 0, sizeof out.counts);
        hand::Int32Columns::judge(data.hand_int32.data(), data.count(), s, out.byte_columns.data(), out.counts);
        benchmark::ClobberMemory();
    }
    per_commune(state, data.count());
}

void hand_packed(benchmark::State& state) {
    auto const& data = communes(asked(state));
    HandOutput out(data.count());
    auto const s = settings();
    for (auto _ : state) {
        std::memset(out.counts, 0, sizeof out.counts);
        hand::PackedColumns::judge(data.hand_packed.data(), data.count(), s, out.plane_columns.data(), out.counts);
        benchmark::ClobberMemory();
    }
    per_commune(state, data.count());
}

void library(benchmark::State& state, Standard const& rules, std::vector<Column> const& columns, std::size_t count) {
    BatchOutcomes out(rules, count);
    for (auto _ : state) {
        out.reset_counts();
        judge({columns, count}, rules, parameters(), as_of, out.planes());
        benchmark::ClobberMemory();
    }
    per_commune(state, count);
}
void library_int32(benchmark::State& state) {
    auto const& data = communes(asked(state));
    library(state, standard(), data.wide, data.count());
}
void library_packed(benchmark::State& state) {
    auto const& data = communes(asked(state));
    library(state, standard(), data.packed, data.count());
}
void library_loaded(benchmark::State& state) {
    auto const& data = communes(asked(state));
    library(state, loaded()->standard(), data.packed, data.count());
}

void library_failing(benchmark::State& state) {
    auto const& data = communes(asked(state));
    BatchOutcomes out(standard(), data.count());
    judge({data.packed, data.count()}, standard(), parameters(), as_of, out.planes());
    std::size_t sum = 0;
    for (auto _ : state)
        for_each_failing(standard(), out.planes(), 0, data.count(), [&](std::size_t, View<std::uint16_t> rows) {
            for (auto const row : rows) sum += row;
        });
    benchmark::DoNotOptimize(sum);
    per_commune(state, data.count());
}

/// What for_each_failing gives is taken as it comes, so this is the text on top of the outcomes, ids included.
void library_failing_json(benchmark::State& state) {
    auto const& data = communes(asked(state));
    Columns const columns{data.packed, data.count()};
    BatchOutcomes out(standard(), data.count());
    judge(columns, standard(), parameters(), as_of, out.planes());
    FailingJson const text(standard(), parameters());
    std::vector<char> buffer(60'000 + text.room(max_rows));
    auto* to = buffer.data();
    std::size_t failing = 0;
    for (auto _ : state) {
        for_each_failing(standard(), out.planes(), 0, data.count(), [&](std::size_t commune, View<std::uint16_t> rows) {
            if (rows.size() == 0) return;
            ++failing;
            if (to - buffer.data() > 60'000) to = buffer.data();
            to = text.put(columns, out.planes(), commune, rows, to);
        });
        benchmark::DoNotOptimize(buffer.data());
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(failing));
}
void library_explained(benchmark::State& state) {
    auto const& data = communes(few);
    BatchOutcomes out(standard(), data.count());
    judge({data.packed, data.count()}, standard(), parameters(), as_of, out.planes());
    std::uint16_t ids[max_rows];
    std::size_t explained = 0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < data.count(); ++i) {
            if (failing(standard(), out.planes(), i, ids) == 0) continue;
            auto const assessment =
                assess(facts_of({data.packed, data.count()}, standard(), i), parameters(), as_of, year);
            benchmark::DoNotOptimize(assessment.findings.data());
            ++explained;
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(explained));
}

void memory_sum(benchmark::State& state) {
    std::vector<std::uint64_t> const numbers(asked(state) * 132 / 8, 1);
    std::uint64_t sum = 0;
    for (auto _ : state) {
        for (auto const number : numbers) sum += number;
        benchmark::DoNotOptimize(sum);
    }
    per_commune(state, asked(state));
}
void memory_copy(benchmark::State& state) {
    std::vector<std::uint64_t> const from(asked(state) * 132 / 8, 1);
    std::vector<std::uint64_t> to(from.size());
    for (auto _ : state) {
        std::memcpy(to.data(), from.data(), from.size() * 8);
        benchmark::ClobberMemory();
    }
    per_commune(state, asked(state));
}

// Before anything is measured: everybody gives the same counts.

void check_counts(std::size_t count) {
    auto const& data = communes(count);
    auto const s = settings();
    HandOutput by_int32(count);
    HandOutput by_packed(count);
    hand::Counts one_by_one{};
    hand::Int32Columns::judge(data.hand_int32.data(), count, s, by_int32.byte_columns.data(), by_int32.counts);
    hand::PackedColumns::judge(data.hand_packed.data(), count, s, by_packed.plane_columns.data(), by_packed.counts);
    for (std::size_t i = 0; i < count; ++i) {
        auto const facts = data.intervals(i);
        hand::Commune commune;
        std::memcpy(static_cast<void*>(&commune), facts.data(), sizeof commune);
        std::uint8_t outcomes[hand::rows];
        hand::judge(commune, s, outcomes);
        for (std::size_t r = 0; r < hand::rows; ++r) ++one_by_one[r][outcomes[r]];
    }
    for (auto const* columns : {&data.wide, &data.packed}) {
        BatchOutcomes out(standard(), count);
        judge({*columns, count}, standard(), parameters(), as_of, out.planes());
        for (std::size_t r = 0; r < hand::rows; ++r)
            for (unsigned o = 0; o < 4; ++o)
                for (auto const* counts : {&by_int32.counts, &by_packed.counts, &one_by_one})
                    if (out.counts(r).of[o] != (*counts)[r][o])
                        fail("counts differ in row " + std::string(standard().rows[r].id));
    }
}

}  // namespace

void bench::add_communes() {
    check_counts(few);
    check_counts(3 * detail::block_rows + 77);

    add("one_hand", one_hand);
    add("one_built_in", one_built_in);
    add("one_planned", one_planned);
    add("one_loaded", one_loaded);
    for (std::int64_t const count : {10'000, 100'000, 1'000'000}) {
        add("hand_int32", hand_int32)->Arg(count);
        add("library_int32", library_int32)->Arg(count);
        add("hand_packed", hand_packed)->Arg(count);
        add("library_packed", library_packed)->Arg(count);
        add("library_loaded", library_loaded)->Arg(count);
    }
    add("memory_sum", memory_sum)->Arg(1'000'000);
    add("memory_copy", memory_copy)->Arg(1'000'000);
    add("library_packed", library_packed)->Arg(1'000);
    add("library_packed", library_packed)->Arg(10'000'000);
    add("hand_packed", hand_packed)->Arg(10'000'000);
    add("library_failing", library_failing)->Arg(100'000);
    add("library_failing_json", library_failing_json)->Arg(100'000);
    add("library_explained", library_explained);
}
