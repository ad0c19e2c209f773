#!/bin/sh
# What the library costs who includes it and who ships a program with it: the time to compile the headers beside that of
# the Boost headers that they need, and the size of a program that builds one dossier in code and judges it.
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/../.."
cxx=${CXX:-g++}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# seconds FILE: the least processor time of three compilations without code.
seconds() {
    for _ in 1 2 3; do
        LC_ALL=C bash -c "TIMEFORMAT=%U; time $cxx -std=c++17 -fsyntax-only -Iinclude $1" 2>&1
    done | sort -n | head -n 1
}
include() {
    : >"$work/$1.cpp"
    for header in $2; do echo "#include <$header>" >>"$work/$1.cpp"; done
    seconds "$work/$1.cpp"
}

echo "compiler: $("$cxx" --version | head -n 1)"
boost=$(include boost "boost/date_time/gregorian/gregorian_types.hpp boost/optional/optional.hpp")
echo "including                                     seconds    ratio"
printf '%-44s %8s\n' "the Boost headers that it needs" "$boost"
for each in base/calendar.hpp law/standard.hpp judge/batch.hpp record/dossier_builder.hpp judge/assess.hpp criterion19.hpp; do
    time=$(include part "criterion19/$each")
    printf '%-44s %8s %8s\n' "criterion19/$each" "$time" "$(echo "$time $boost" | awk '{ printf "%.1f", $1 / $2 }')"
done

echo "beside: headers that many programs include whole"
for each in nlohmann/json.hpp simdjson.h CLI/CLI.hpp; do
    printf '%-44s %8s\n' "$each" "$(include part "$each")"
done

echo "a program that judges one dossier, stripped         bytes"
size() {
    # shellcheck disable=SC2086
    "$cxx" -std=c++17 $1 -Iinclude examples/build_in_code.cpp -o "$work/program"
    strip "$work/program"
    printf '%-48s %8s\n' "$1" "$(wc -c <"$work/program")"
}
small="-Os -DNDEBUG -ffunction-sections -fdata-sections -Wl,--gc-sections -Wl,-z,pack-relative-relocs"
size "-O2"
size "-Os"
size "$small"
size "$small -flto=1"
