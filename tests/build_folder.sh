#!/bin/sh
# build_folder.sh SOURCE: the two commands build where CRITERION19_BUILD_DIR says, and write nothing into the source tree.
# What they call is played by scripts that note what they are told.
set -eu
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
mkdir -p "$work/source/examples" "$work/source/tests" "$work/source/cmake" "$work/bin"
cp "$1/examples/run.sh" "$work/source/examples"
cp "$1/tests/run.sh" "$work/source/tests"
cp "$1/cmake/steps.sh" "$work/source/cmake"
echo 'exit 0' >"$work/source/cmake/setup.sh"
chmod -R a-w "$work/source"
cat >"$work/bin/cmake" <<'END'
#!/bin/sh
echo "cmake $*" >>"$NOTES"
while [ $# -gt 0 ]; do
    if [ "$1" = -B ]; then
        mkdir -p "$2"
        printf '#!/bin/sh\necho judged "$@"\n' >"$2/criterion19"
        chmod +x "$2/criterion19"
    fi
    shift
done
END
printf '#!/bin/sh\necho "ctest $*" >>"$NOTES"\n' >"$work/bin/ctest"
chmod +x "$work/bin/cmake" "$work/bin/ctest"
export NOTES="$work/notes" CRITERION19_BUILD_DIR="$work/elsewhere" PATH="$work/bin:$PATH"
sh "$work/source/examples/run.sh" --language en 2>"$work/said" | grep -q '^judged assess .* --language en$'
sh "$work/source/tests/run.sh" 2>>"$work/said"
grep -q -- "cmake --preset run -B $work/elsewhere/run " "$NOTES"
grep -q -- "cmake --build $work/elsewhere/dev " "$NOTES"
grep -q -- "ctest --test-dir $work/elsewhere/dev " "$NOTES"
test -f "$work/elsewhere/log/configure-run.log"
test ! -e "$work/source/build"
