#!/bin/sh
# Installs the Debian packages that a purpose needs and that are missing. The table below is the only list of them.
set -eu

table() {
    # package | purpose | why
    cat <<'TABLE'
g++                     | run  | the compiler
cmake                   | run  | configures the build
ninja-build             | run  | runs the build
pkg-config              | run  | finds utf8proc
libboost-dev            | run  | dates and optional values in the interface (Date_Time and Optional, headers only)
libsimdjson-dev         | run  | reads JSON
libutf8proc-dev         | run  | brings Vietnamese text into one Unicode form
libkainjow-mustache-dev | run  | fills in the HTML pages
libcli11-dev            | run  | the command line of the program
zlib1g-dev              | run  | reads compressed lines of dossiers
catch2                  | test | the test framework
nlohmann-json3-dev      | test | tests of the JSON that is written
librapidcheck-dev       | test | tests on random values
python3                 | test | tests of the program and of the files that it writes
python3-jsonschema      | test | checks the example files against the JSON schemas
clang                   | full | the second compiler
clang-format            | full | checks the layout of the sources
clang-tidy              | full | finds likely faults in the sources
libclang-rt-14-dev      | full | sanitizers and fuzzing with clang
libgtest-dev            | full | tests of what failures print in GoogleTest
libbenchmark-dev        | full | benchmarks
doxygen                 | full | the reference from the headers' comments
python3-dev             | full | headers of the Python module
pybind11-dev            | full | the Python module
python3-numpy           | full | columns in Python
python3-pip             | full | installs the Python module
python3-setuptools      | full | builds the Python module for pip
python3-wheel           | full | builds the Python module for pip
python3-venv            | full | tries the Python module in an environment of its own
python3-pytest          | full | tests of the Python module
mypy                    | full | checks the Python module's type stubs
python3-dask            | full | an example on several processes
python3-distributed     | full | an example on several processes
chromium                | full | looks at the HTML reports as a browser shows them
fonts-dejavu-core       | full | letters for the browser, with every Vietnamese mark
TABLE
}

usage() {
    cat <<'USAGE'
usage: cmake/setup.sh run|test|full

  run    what the library and the program are built with
  test   run, and what the tests need
  full   test, and the second compiler, further checks, benchmarks

Installs what is missing with apt-get, as root or through sudo, and never removes a package.
Does nothing when everything is there. Status 1: something is missing and cannot be installed.
USAGE
}

case "${1-}" in
run) purposes=" run " ;;
test) purposes=" run test " ;;
full) purposes=" run test full " ;;
-h | --help)
    usage
    exit 0
    ;;
*)
    usage >&2
    exit 2
    ;;
esac
if [ $# -ne 1 ]; then
    usage >&2
    exit 2
fi

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || :)" = installed ]
}

# The rows of the table, of this purpose, whose package is missing.
missing_rows() {
    table | while IFS='|' read -r package purpose why; do
        package=${package%% *}
        purpose=${purpose# }
        purpose=${purpose%% *}
        case "$purposes" in
        *" $purpose "*) is_installed "$package" || echo "$package|${why# }" ;;
        esac
    done
}

missing=$(missing_rows)
if [ -z "$missing" ]; then
    exit 0
fi

echo "Missing packages for '$1':"
echo "$missing" | while IFS='|' read -r package why; do
    printf '  %-24s %s\n' "$package" "$why"
done
packages=$(echo "$missing" | cut -d '|' -f 1)

if ! command -v apt-get >/dev/null 2>&1; then
    echo "There is no apt-get here: install the like of these packages by your system's own means." >&2
    exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
    as_root="env"
elif command -v sudo >/dev/null 2>&1; then
    as_root="sudo env"
else
    echo "Only root can install packages, and there is no sudo. As root, run:" >&2
    echo "  apt-get install --no-remove --no-install-recommends" "$(echo "$packages" | tr "\n" " ")" >&2
    exit 1
fi

# Old package lists name files that are gone; a failed update may still leave lists that do.
log=$(mktemp)
trap 'rm -f "$log"' EXIT
$as_root apt-get update -qq >"$log" 2>&1 ||
    echo "The package lists could not be updated, trying with those at hand." >&2
# shellcheck disable=SC2086 # one word for each package
if ! $as_root DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-remove --no-install-recommends $packages \
    >"$log" 2>&1; then
    cat "$log" >&2
    echo "The packages above could not be installed." >&2
    exit 1
fi
echo "Installed."

missing=$(missing_rows)
if [ -n "$missing" ]; then
    echo "Still missing after the installation:" >&2
    echo "$missing" | cut -d '|' -f 1 >&2
    exit 1
fi
