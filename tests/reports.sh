#!/bin/sh
# Prints how well the reader does on the annotated reports: those of the tests, and a larger collection beside the
# checkout where there is one.
#
# usage: reports.sh PROGRAM [SCORER]
set -eu
here=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
program=${1:?usage: reports.sh PROGRAM [SCORER]}
collection=$here/../../shared/reports
scorer=${2:-$collection/score.py}

if [ ! -f "$scorer" ]; then
    echo "no scorer at $scorer: skipped" >&2
    exit 0
fi
for folder in "$here/data/reports" "$collection/dev"; do
    [ -d "$folder" ] || continue
    echo "$folder"
    python3 "$scorer" "$folder" -- "$program" read - --format json
done
