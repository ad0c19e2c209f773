# Sourced by the scripts: steps whose output goes to a file, and is shown where a step fails.

# Everything that is built goes here. CRITERION19_BUILD_DIR names another folder than `build`, where the source tree may
# only be read.
build_dir=${CRITERION19_BUILD_DIR:-build}

# step NAME COMMAND... runs the command with its output in log/NAME.log of the build folder, and says how long it took. The exit
# status is that of the command; ends the script where it fails.
step() {
    step_name=$1
    shift
    step_log=$build_dir/log/$step_name.log
    mkdir -p "$build_dir/log"
    printf '%s ... ' "$step_name" >&2
    step_start=$(date +%s)
    step_status=0
    "$@" >"$step_log" 2>&1 || step_status=$?
    if [ "$step_status" -ne 0 ]; then
        printf 'failed with status %s, output of %s:\n' "$step_status" "$*" >&2
        cat "$step_log" >&2
        exit "$step_status"
    fi
    printf '%s s\n' $(($(date +%s) - step_start)) >&2
}

# How many things to do at once.
cores() {
    nproc 2>/dev/null || echo 1
}
