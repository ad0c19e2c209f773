// How fast communes are judged, beside what a good engineer writes by hand for the same standard, in the same program
// and the same run. The last lines are the ratios; see README.md.
#include "bench_data.hpp"
#include "hand_written.hpp"

#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/io/standard_json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/batch/fact_columns.hpp>
#include <criterion19/judge/plan.hpp>
#include <criterion19/judge/row_outcomes.hpp>
#include <criterion19/judge/unrolled.hpp>

#include <benchmark/benchmark.h>
#include <simdjson.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <string>

using namespace bench;

namespace {

[[noreturn]] void fail(std::string const& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

Communes const& communes(std::size_t count) {
    static std::map<std::size_t, std::unique_ptr<Communes>> made;
    auto& entry = made[count];
    if (entry == nullptr) entry = std::make_unique<Communes>(count);
    return *entry;
}

void per_commune(benchmark::State& state, std::size_t count) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(count));
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

// Lines of text.

std::string read_all(char const* variable) {
    char const* const path = std::getenv(variable);
    if (path == nullptr) return {};
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A text with room behind it, and its lines.
struct Lines {
    explicit Lines(std::string whole) : text(std::move(whole)) {
        text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        for (std::size_t at = 0; at < text.size();) {
            auto const end = std::min(text.find('\n', at), text.size());
            all.push_back({at, end - at});
            at = end + 1;
        }
    }
    std::string_view operator[](std::size_t i) const {
        return std::string_view(text).substr(all[i].first, all[i].second);
    }
    std::string text;
    std::vector<std::pair<std::size_t, std::size_t>> all;
};

Lines const& facts_lines() {
    static Lines const lines(read_all("CRITERION19_FACTS"));
    return lines;
}
Lines const& dossier_lines() {
    static Lines const lines(read_all("CRITERION19_DOSSIERS"));
    return lines;
}

/// Finds the same keys in the same bytes and takes their values, and no more.
void facts_on_demand(benchmark::State& state) {
    auto const& lines = facts_lines();
    FactsKeys const keys(standard());
    simdjson::ondemand::parser parser;
    std::int64_t sum = 0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < lines.all.size(); ++i) {
            auto const line = lines[i];
            simdjson::ondemand::document document;
            if (parser.iterate(line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING).get(document) != 0)
                fail("line");
            std::string_view text;
            if (document["commune"].get_string().get(text) == 0) sum += static_cast<std::int64_t>(text.size());
            if (document["province"].get_string().get(text) == 0) sum += static_cast<std::int64_t>(text.size());
            std::int64_t number = 0;
            if (document["year"].get_int64().get(number) == 0) sum += number;
            for (std::size_t slot = 0; slot < keys.size(); ++slot) {
                simdjson::ondemand::value value;
                if (document.find_field_unordered(keys.key(slot)).get(value) != 0) continue;
                bool flag = false;
                switch (keys.kind(slot)) {
                    case ValueKind::date:
                        if (value.get_string().get(text) == 0) sum += static_cast<std::int64_t>(text.size());
                        break;
                    case ValueKind::flag:
                        if (value.get_bool().get(flag) == 0) sum += flag ? 1 : 0;
                        break;
                    default:
                        if (value.get_int64().get(number) == 0) sum += number;
                        break;
                }
            }
        }
    }
    benchmark::DoNotOptimize(sum);
    per_commune(state, lines.all.size());
}

/// Text to verdicts and failing rows.
void facts_judged(benchmark::State& state) {
    auto const& lines = facts_lines();
    FactsKeys const keys(standard());
    FactsJsonReader reader([&keys](FactsHead const&) { return &keys; });
    FactColumns columns(standard());
    FactsHead head;
    std::vector<Interval> slots;
    std::vector<std::uint64_t> words;
    std::size_t sum = 0;
    constexpr std::size_t at_once = 512;
    for (auto _ : state) {
        for (std::size_t begin = 0; begin < lines.all.size(); begin += at_once) {
            columns.clear();
            auto const end = std::min(begin + at_once, lines.all.size());
            for (auto i = begin; i < end; ++i) {
                if (!reader.read(lines[i], head, slots).empty()) fail("line");
                columns.append(slots);
            }
            auto const view = columns.columns();
            auto const stride = (view.rows + 63) / 64;
            words.resize(2 * stride * standard().rows.size());
            OutcomePlanes const planes{words.data(), stride, nullptr};
            judge(view, standard(), parameters(), as_of, planes);
            for_each_failing(standard(), planes, 0, view.rows,
                             [&](std::size_t, View<std::uint16_t> rows) { sum += rows.size(); });
        }
    }
    benchmark::DoNotOptimize(sum);
    per_commune(state, lines.all.size());
}

std::size_t walk(simdjson::dom::element value) {
    std::size_t sum = 1;
    if (value.is_object()) {
        // Named, since a range-for would outlive what the parser hands out.
        auto const members = value.get_object().value_unsafe();
        for (auto const member : members) sum += member.key.size() + walk(member.value);
    } else if (value.is_array()) {
        auto const elements = value.get_array().value_unsafe();
        for (auto const element : elements) sum += walk(element);
    } else if (value.is_string()) {
        sum += value.get_string().value_unsafe().size();
    }
    return sum;
}

void dossier_dom(benchmark::State& state) {
    auto const& lines = dossier_lines();
    simdjson::dom::parser parser;
    std::size_t sum = 0;
    for (auto _ : state)
        for (std::size_t i = 0; i < lines.all.size(); ++i) {
            simdjson::dom::element root;
            if (parser.parse(lines[i].data(), lines[i].size(), false).get(root) != 0) fail("dossier");
            sum += walk(root);
        }
    benchmark::DoNotOptimize(sum);
    per_commune(state, lines.all.size());
}

/// Reads every dossier and does with it what is measured; `use` gives a number that depends on the work.
template <class Use>
void for_each_dossier(benchmark::State& state, Use use) {
    auto const& lines = dossier_lines();
    std::size_t sum = 0;
    for (auto _ : state)
        for (std::size_t i = 0; i < lines.all.size(); ++i) {
            auto const dossier = read_dossier(lines[i]);
            if (!dossier) fail("dossier");
            sum += use(*dossier);
        }
    benchmark::DoNotOptimize(sum);
    per_commune(state, lines.all.size());
}

void dossier_read(benchmark::State& state) {
    for_each_dossier(state, [](Dossier const& dossier) { return static_cast<std::size_t>(dossier.year()); });
}

void dossier_judged(benchmark::State& state) {
    for_each_dossier(state, [](Dossier const& dossier) {
        auto const assessment = assess(dossier, standard());
        if (!assessment) fail("assessment");
        return assessment->findings.size();
    });
}

/// Without findings and their texts.
void dossier_outcomes(benchmark::State& state) {
    for_each_dossier(state, [](Dossier const& dossier) {
        auto const judged = judge(dossier, standard());
        if (!judged) fail("outcomes");
        return static_cast<std::size_t>(judged->outcome() == Outcome::met ? 1 : 0);
    });
}

/// From the call of the program to the end of its first verdict.
void program_start(benchmark::State& state) {
    std::string program = std::getenv("CRITERION19_PROGRAM");
    std::string command = "assess";
    std::string file = std::getenv("CRITERION19_DOSSIER");
    char* const argv[] = {program.data(), command.data(), file.data(), nullptr};
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    for (auto _ : state) {
        pid_t child = 0;
        int status = 0;
        if (posix_spawn(&child, program.c_str(), &quiet, nullptr, argv, environ) != 0)
            fail("the program does not start");
        if (waitpid(child, &status, 0) != child || status != 0) fail("the program failed");
    }
    posix_spawn_file_actions_destroy(&quiet);
    per_commune(state, 1);
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

// The table at the end.

struct Ratio {
    char const* what;
    char const* measured;
    char const* beside;  ///< null: the time itself counts
    char const* target;
};
constexpr Ratio ratios[] = {
    {"one commune, built-in standard / by hand", "one_built_in", "one_hand", "1.3"},
    {"one commune, standard from a file, planned / by hand", "one_planned", "one_hand", "3"},
    {"one commune, standard from a file, rows read / by hand", "one_loaded", "one_hand", ""},
    {"100 000 in int32 columns / int32 by hand", "library_int32/100000", "hand_int32/100000", "1.4"},
    {"1 000 000 in int32 columns / int32 by hand", "library_int32/1000000", "hand_int32/1000000", "1.1"},
    {"100 000 in packed columns / int32 by hand", "library_packed/100000", "hand_int32/100000", "1"},
    {"1 000 000 in packed columns / int32 by hand", "library_packed/1000000", "hand_int32/1000000", "1"},
    {"100 000 in packed columns / packed by hand", "library_packed/100000", "hand_packed/100000", ""},
    {"1 000 000 in packed columns / packed by hand", "library_packed/1000000", "hand_packed/1000000", ""},
    {"1 000 000, standard from a file / built-in", "library_loaded/1000000", "library_packed/1000000", ""},
    {"1 000 000 in int32 columns / sum of their bytes", "library_int32/1000000", "memory_sum/1000000", ""},
    {"1 000 000 / 10 000 communes, memory / cache", "library_packed/1000000", "library_packed/10000", ""},
    {"10 000 000 in packed columns / packed by hand", "library_packed/10000000", "hand_packed/10000000", "1.1"},
    {"10 000 000 / 1 000 000 communes", "library_packed/10000000", "library_packed/1000000", ""},
    {"10 000 000 / 1 000 000 communes, by hand", "hand_packed/10000000", "hand_packed/1000000", ""},
    {"failing ids, per commune", "library_failing/100000", nullptr, "20 ns"},
    {"what fails as JSON, per failing commune", "library_failing_json/100000", nullptr, "100 ns"},
    {"the same explained in full, one by one", "library_explained", nullptr, ""},
    {"line of facts to verdict and ids / simdjson on demand", "facts_judged", "facts_on_demand", "1.3"},
    {"dossier to assessment / simdjson DOM and walk", "dossier_judged", "dossier_dom", "12"},
    {"dossier to outcomes / simdjson DOM and walk", "dossier_outcomes", "dossier_dom", "4"},
    {"dossier read / simdjson DOM and walk", "dossier_read", "dossier_dom", ""},
    {"program, from call to verdict", "program_start", nullptr, "5 ms"},
};

/// Remembers the best time of each benchmark, in ns for one commune.
class Table : public benchmark::ConsoleReporter {
public:
    void ReportRuns(std::vector<Run> const& runs) override {
        for (auto const& run : runs) {
            auto const items = run.counters.find("items_per_second");
            if (run.error_occurred || run.run_type != Run::RT_Iteration || items == run.counters.end()) continue;
            auto const ns = 1e9 / items->second.value;
            auto& best = best_[run.run_name.function_name + (run.run_name.args.empty() ? "" : "/" + run.run_name.args)];
            best = best == 0 ? ns : std::min(best, ns);
        }
        ConsoleReporter::ReportRuns(runs);
    }
    void print() const {
        std::printf("\n%-56s %12s %12s %8s %8s\n", "", "ns", "beside", "ratio", "target");
        for (auto const& row : ratios) {
            auto const measured = best_.find(row.measured);
            if (measured == best_.end()) continue;
            if (row.beside == nullptr) {
                std::printf("%-56s %12.2f %12s %8s %8s\n", row.what, measured->second, "", "", row.target);
                continue;
            }
            auto const beside = best_.find(row.beside);
            if (beside != best_.end())
                std::printf("%-56s %12.2f %12.2f %8.2f %8s\n", row.what, measured->second, beside->second,
                            measured->second / beside->second, row.target);
        }
    }

private:
    std::map<std::string, double> best_;
};

}  // namespace

int main(int argc, char** argv) {
    check_counts(few);
    check_counts(3 * detail::block_rows + 77);

    auto const add = [](char const* name, void (*run)(benchmark::State&)) {
        // Processor time: what others do on the machine stays out of it.
        return benchmark::RegisterBenchmark(name, run);
    };
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
    if (std::getenv("CRITERION19_FACTS") != nullptr) {
        add("facts_on_demand", facts_on_demand);
        add("facts_judged", facts_judged);
    }
    if (std::getenv("CRITERION19_DOSSIERS") != nullptr) {
        add("dossier_dom", dossier_dom);
        add("dossier_read", dossier_read);
        add("dossier_outcomes", dossier_outcomes);
        add("dossier_judged", dossier_judged);
    }
    if (std::getenv("CRITERION19_PROGRAM") != nullptr) add("program_start", program_start)->UseRealTime();

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    Table table;
    benchmark::RunSpecifiedBenchmarks(&table);
    table.print();
}
