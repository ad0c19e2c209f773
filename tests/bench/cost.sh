#!/bin/sh
# What the library costs who includes it: the time to compile, at -O2 and at -O0, a program of five lines that builds a
# dossier, assesses it and reads a finding, beside one of nlohmann/json that parses and prints; the headers, beside the
# Boost headers that they need; and the core from one source. Processor time, the least of several compilations.
#
# With --check, measures what has a target, and ends with 1 where a ratio is above it: those do not depend on the machine.
set -eu
CDPATH="" cd -- "$(dirname -- "$0")/../.."
cxx=${CXX:-g++}
check=${1:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# seconds TIMES OPTION FILE: the least processor time of that many compilations to an object.
seconds() {
    for _ in $(seq "$1"); do
        LC_ALL=C bash -c "TIMEFORMAT=%U; time $cxx -std=c++17 $2 -Iinclude -c $3 -o $work/object$2.o" 2>&1
    done | sort -n | head -n 1
}
ratio() { echo "$1 $2" | awk '{ printf "%.2f", $1 / $2 }'; }
# line NAME SECONDS RATIO TARGET
line() {
    printf '%-52s %8s %7s %8s\n' "$1" "$2" "$3" "$4"
    if [ "$check" = --check ] && [ -n "$4" ] && ! echo "$3 $4" | awk '{ exit !($1 <= $2) }'; then
        echo "^ above its target" >&2
        status=1
    fi
}
include() {
    for header in $2; do echo "#include <$header>"; done >"$work/$1$3.cpp"
    echo "int main() {}" >>"$work/$1$3.cpp"
    seconds 3 "$3" "$work/$1$3.cpp"
}

cat >"$work/five.cpp" <<'END'
#include <criterion19/criterion19.hpp>
#include <cstdio>
int main() {
    criterion19::DossierBuilder builder(2018);
    builder.total(criterion19::Total::hamlets, 25).total(criterion19::Total::hamlets_recognised, 16);
    auto const assessment = criterion19::assess(builder.build().value(), "tt23-2012/commune").value();
    std::puts(assessment.find("6.4")->explanation.in(criterion19::Language::en).c_str());
}
END
cat >"$work/nlohmann.cpp" <<'END'
#include <cstdio>
#include <nlohmann/json.hpp>
int main() {
    auto const value = nlohmann::json::parse(R"({"year": 2018, "totals": {"hamlets": 25}})");
    std::puts(value.dump().c_str());
}
END
echo '#include <criterion19/src.hpp>' >"$work/core.cpp"

# level OPTION: all that is measured at -O2 or at -O0.
level() {
    status=0
    printf '%-52s %8s %7s %8s\n' "$1" seconds ratio target
    other=$(seconds 3 "$1" "$work/nlohmann.cpp")
    line "nlohmann/json: parse and dump" "$other" "" ""
    own=$(seconds 3 "$1" "$work/five.cpp")
    line "build a dossier, assess, read a finding" "$own" "$(ratio "$own" "$other")" 0.6
    size=$(wc -c <"$work/object$1.o")
    if [ "$1" = -O2 ]; then
        line "  its object, bytes" "$size" "$(ratio "$size" 60000)" 1
    else
        line "  its object, bytes" "$size" "" ""
    fi

    boost=$(include boost "boost/date_time/gregorian/gregorian_types.hpp boost/optional/optional.hpp" "$1")
    line "including the Boost headers that are needed" "$boost" "" ""
    time=$(include umbrella criterion19/criterion19.hpp "$1")
    line "including criterion19/criterion19.hpp" "$time" "$(ratio "$time" "$boost")" 2
    time=$(include rows "criterion19/criterion19.hpp criterion19/standards/catalogue.hpp" "$1")
    line "... and all rows as constants" "$time" "$(ratio "$time" "$boost")" 2.5
    [ "$check" = --check ] && return $status
    for each in audit explain compare batch; do
        time=$(include part "criterion19/judge/$each.hpp" "$1")
        line "including criterion19/judge/$each.hpp" "$time" "$(ratio "$time" "$boost")" ""
    done
    line "the core from one source, criterion19/src.hpp" "$(seconds 1 "$1" "$work/core.cpp")" "" ""
}

echo "compiler: $("$cxx" --version | head -n 1)"
# Side by side, so that neither has the machine to itself.
level -O2 >"$work/optimised.txt" 2>&1 &
fault=0
level -O0 >"$work/plain.txt" 2>&1 || fault=1
wait "$!" || fault=1
for each in optimised plain; do
    echo
    cat "$work/$each.txt"
done

echo
echo "lines of public headers: $(find include -name '*.h*' -exec cat {} + | wc -l)"
exit $fault
