// What the parts of the benchmark share.
#pragma once

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace bench {

[[noreturn]] inline void fail(std::string const& why) {
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(1);
}

inline void per_commune(benchmark::State& state, std::size_t count) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(count));
}

/// Processor time: what others do on the machine stays out of it.
inline benchmark::internal::Benchmark* add(char const* name, void (*run)(benchmark::State&)) {
    return benchmark::RegisterBenchmark(name, run);
}

// Each part checks, before anything is measured, that everybody gives the same, and adds what it measures.
void add_communes();
void add_texts();

}  // namespace bench
