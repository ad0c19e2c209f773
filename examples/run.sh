#!/bin/sh
# Builds the program, installing what that needs where it is missing, and judges a commune with it. Arguments are passed
# on, for example: examples/run.sh --language en
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/.."
. cmake/steps.sh

sh cmake/setup.sh run >&2
step configure-run cmake --preset run -B "$build_dir/run" -DCMAKE_CXX_COMPILER="${CXX:-g++}"
step build-run cmake --build "$build_dir/run" --parallel "$(cores)" --target criterion19_program

dossier=examples/data/tan-phuoc-2018.json
echo "\$ criterion19 assess $dossier $*" >&2
exec "$build_dir/run/criterion19" assess "$dossier" "$@"
