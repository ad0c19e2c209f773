#!/bin/sh
# Installs what the tests need where it is missing, builds everything and runs all tests.
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/.."
. cmake/steps.sh

sh cmake/setup.sh test >&2
# Whoever runs everything once has the files of a target compiled together, which takes half as long.
step configure cmake --preset dev -B "$build_dir/dev" -DCMAKE_CXX_COMPILER="${CXX:-g++}" -DCMAKE_UNITY_BUILD=ON
step build cmake --build "$build_dir/dev" --parallel "$(cores)"
exec ctest --test-dir "$build_dir/dev" --output-on-failure --no-tests=error --parallel "$(cores)" --no-label-summary
