// Text to verdicts: lines of facts, dossiers, the program as a whole.
#include "batch_bench.hpp"
#include "bench_data.hpp"
#include "hand_dossier.hpp"

#include <criterion19/io/facts_text.hpp>
#include <criterion19/io/json.hpp>
#include <criterion19/judge/assess.hpp>
#include <criterion19/judge/batch/fact_columns.hpp>
#include <criterion19/judge/row_outcomes.hpp>

#include <simdjson.h>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace bench;

namespace {

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
                    case ValueKind::count:
                    case ValueKind::percent:
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
    using Type = simdjson::dom::element_type;
    std::size_t sum = 1;
    switch (value.type()) {
        case Type::OBJECT: {
            // Named, since a range-for would outlive what the parser hands out.
            auto const members = value.get_object().value_unsafe();
            for (auto const member : members) sum += member.key.size() + walk(member.value);
            break;
        }
        case Type::ARRAY: {
            auto const elements = value.get_array().value_unsafe();
            for (auto const element : elements) sum += walk(element);
            break;
        }
        case Type::STRING:
            sum += value.get_string().value_unsafe().size();
            break;
        case Type::INT64:
        case Type::UINT64:
        case Type::DOUBLE:
        case Type::BOOL:
        case Type::NULL_VALUE:
            break;
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

void dossier_by_hand(benchmark::State& state) {
    auto const& lines = dossier_lines();
    hand::DossierReader reader;
    std::size_t sum = 0;
    for (auto _ : state)
        for (std::size_t i = 0; i < lines.all.size(); ++i)
            sum += static_cast<std::size_t>(reader.read(lines[i].data(), lines[i].size())->year);
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

/// What is read by hand is the same, to the last value.
void check_dossiers() {
    auto const& lines = dossier_lines();
    hand::DossierReader reader;
    for (std::size_t i = 0; i < lines.all.size(); ++i) {
        auto const read = read_dossier(lines[i]);
        auto const by_hand = DossierBuilder(*reader.read(lines[i].data(), lines[i].size())).build();
        if (!read || !by_hand || write_dossier(*read) != write_dossier(*by_hand)) fail("a dossier is read differently");
    }
}

}  // namespace

void bench::add_texts() {
    if (std::getenv("CRITERION19_FACTS") != nullptr) {
        add("facts_on_demand", facts_on_demand);
        add("facts_judged", facts_judged);
    }
    if (std::getenv("CRITERION19_DOSSIERS") != nullptr) {
        check_dossiers();
        add("dossier_dom", dossier_dom);
        add("dossier_by_hand", dossier_by_hand);
        add("dossier_read", dossier_read);
        add("dossier_outcomes", dossier_outcomes);
        add("dossier_judged", dossier_judged);
    }
    if (std::getenv("CRITERION19_PROGRAM") != nullptr) add("program_start", program_start)->UseRealTime();
}
