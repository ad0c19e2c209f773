#!/bin/sh
# check.sh PROGRAM: the reports are what they were when somebody last read them.
set -eu
here=$(CDPATH="" cd -- "$(dirname -- "$0")" && pwd)
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
sh "$here/make.sh" "$1" "$made"
status=0
for file in "$made"/*; do
    diff -u "$here/$(basename "$file")" "$file" || status=1
done
for file in "$here"/*.txt "$here"/*.html "$here"/*.json; do
    [ -e "$made/$(basename "$file")" ] || { echo "nothing makes $file"; status=1; }
done
exit $status
