#!/bin/sh
# Builds the benchmarks of judging in release and prints how the library compares with code written by hand. Arguments
# are passed to Google Benchmark, for example: --benchmark_filter=one_
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/../.."
. cmake/steps.sh

build=build/bench
# The flags of a release, and nothing that only some machines have.
flags=${CRITERION19_BENCH_FLAGS--O3 -DNDEBUG}
step configure-bench cmake -S . -B $build -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER="${CXX:-g++}" \
    -DCMAKE_CXX_FLAGS_RELEASE="$flags" -DCRITERION19_BUILD_TESTS=ON -DCRITERION19_INSTALL=OFF
step build-bench cmake --build $build --parallel "$(cores)" --target batch_bench criterion19_program \
    invent_communes

step data-facts $build/tests/tools/invent_communes generate --communes 5000 --seed 1 --year 2023 --format facts -o $build/facts.ndjson
step data-dossiers $build/tests/tools/invent_communes generate --communes 200 --seed 1 --year 2023 --format dossiers \
    -o $build/dossiers.ndjson

echo "compiler: $("${CXX:-g++}" --version | head -n 1), flags: $flags"
sed -n 's/^model name[^:]*: /machine: /p' /proc/cpuinfo | head -n 1
echo "cores: $(cores), load: $(cut -d ' ' -f 1 /proc/loadavg)"
export CRITERION19_FACTS=$build/facts.ndjson CRITERION19_DOSSIERS=$build/dossiers.ndjson
export CRITERION19_PROGRAM=$build/criterion19 CRITERION19_DOSSIER=examples/data/tan-phuoc-2018.json
exec $build/tests/bench/batch_bench --benchmark_repetitions=3 "$@"
