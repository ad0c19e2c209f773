#!/bin/sh
# Installs what the tests need where it is missing, builds everything and runs all tests.
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/.."
. cmake/steps.sh

sh cmake/setup.sh test >&2
step configure cmake --preset dev -B "$build_dir/dev" -DCMAKE_CXX_COMPILER="${CXX:-g++}"
step build cmake --build "$build_dir/dev" --parallel "$(cores)"
exec ctest --test-dir "$build_dir/dev" --output-on-failure --no-tests=error --parallel "$(cores)" --no-label-summary
