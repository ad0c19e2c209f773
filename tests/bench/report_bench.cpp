// Speed of the report reader over 50 MB made of the texts of the tests, beside what must be done at the least: one pass
// over the bytes, and composing them (NFC).
#include <criterion19/io/report_reader.hpp>

#include <benchmark/benchmark.h>
#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

constexpr std::size_t text_size = 50'000'000;

/// The texts of the tests, one after the other, until there is enough.
std::string const& big_text() {
    static std::string const text = [] {
        std::vector<std::filesystem::path> paths;
        auto const folder = std::filesystem::path(CRITERION19_SOURCE_DIR) / "tests" / "data" / "reports";
        for (auto const& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == ".txt") paths.push_back(entry.path());
        std::sort(paths.begin(), paths.end());
        std::string all;
        for (auto const& path : paths) {
            std::ifstream in(path, std::ios::binary);
            std::string const file{std::istreambuf_iterator<char>(in), {}};
            all += file.substr(file.find('\n') + 1) + "\n";
        }
        std::string out;
        while (!all.empty() && out.size() < text_size) out += all;
        return out;
    }();
    return text;
}

void read_report(benchmark::State& state) {
    auto const& text = big_text();
    criterion19::ReportHints hints;
    hints.max_facts = 100'000'000;
    for (auto _ : state) {
        auto reading = criterion19::read_report(text, hints);
        benchmark::DoNotOptimize(reading);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(read_report)->Unit(benchmark::kMillisecond);

/// Comparator: what utf8proc needs to compose the same bytes.
void compose_with_utf8proc(benchmark::State& state) {
    auto const& text = big_text();
    for (auto _ : state) {
        utf8proc_uint8_t* result = nullptr;
        utf8proc_map(reinterpret_cast<utf8proc_uint8_t const*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &result, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
        benchmark::DoNotOptimize(result);
        std::free(result);  // NOLINT: utf8proc allocates with malloc
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(compose_with_utf8proc)->Unit(benchmark::kMillisecond);

/// Comparator: one look at every byte.
void count_spaces(benchmark::State& state) {
    auto const& text = big_text();
    for (auto _ : state) {
        auto spaces = std::count(text.begin(), text.end(), ' ');
        benchmark::DoNotOptimize(spaces);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(count_spaces)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
