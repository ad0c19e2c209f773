"""The program as a process of its own: what only the system can do to it.

check.py PROGRAM [DELAYED_LOCK_LIBRARY]: descriptors that are closed, threads and memory that cannot be had, a disk that is
full, 30 runs that are killed, two runs on one output. Prints what failed; the status says whether anything did.
"""

from __future__ import annotations

import os
import pathlib
import random
import resource
import signal
import subprocess
import sys
import tempfile
import time

PROGRAM = os.path.abspath(sys.argv[1])
DELAYED_LOCK = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else ""
STANDARD = ["--standard", "tt124-2021/commune", "--language", "en"]
# A program with sanitizers wants more address space than any limit here, and loads nothing before them.
SANITIZED = "sanitize" in os.environ.get("CRITERION19_FLAGS", "")
GOOD = '{"commune":"A","year":2023,"crimes":1}\n'
MIXED = GOOD + '{"bad\n' + GOOD
failures = 0


def check(holds: bool, what: str) -> None:
    global failures
    if not holds:
        failures += 1
        print("FAILED:", what, flush=True)


def shell(command: str, folder: pathlib.Path) -> subprocess.CompletedProcess[str]:
    """Runs a line of bash in which $B is the program."""
    environment = {**os.environ, "B": PROGRAM}
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=300
    )


def communes(count: int, name: str = "A") -> str:
    return "".join(f'{{"commune":"{name}{i}","year":2023,"crimes":{i % 7}}}\n' for i in range(count))


def closed_descriptors(folder: pathlib.Path) -> None:
    (folder / "m").write_text(MIXED)
    expected = shell(f"$B batch m {' '.join(STANDARD)} --quiet", folder).stdout
    for closed in ("2>&-", ">&- 2>&-", "<&- >&- 2>&-"):
        done = shell(f"$B batch m -o out --rejects rej {' '.join(STANDARD)} {closed}", folder)
        check(done.returncode == 0, f"batch {closed}: status {done.returncode}")
        check((folder / "out").read_text() == expected, f"batch {closed}: messages are in the output")
        check((folder / "rej").read_text() == '{"bad\n', f"batch {closed}: messages are in the rejects")
    check(shell("$B standards >&-", folder).returncode == 4, "an output that nobody gave is not written")
    check(shell("$B batch - <&-", folder).returncode == 3, "an input that nobody gave cannot be read")


def full_output(folder: pathlib.Path) -> None:
    (folder / "l").write_text(GOOD)
    for command in ("$B batch l > /dev/full", "$B batch l -o /dev/full", "$B standards > /dev/full"):
        done = shell(f"{command} --language en", folder)
        check(done.returncode == 4, f"{command}: status {done.returncode}")
        check("no space left on the device" in done.stderr, f"{command}: says {done.stderr!r}")
        check("lines judged" not in done.stderr, f"{command}: says how much was judged")


def threads_and_memory(folder: pathlib.Path) -> None:
    if SANITIZED:
        return
    (folder / "in").write_text(communes(60_000))
    expected = shell(f"$B batch in --quiet {' '.join(STANDARD)}", folder).stdout
    # Threads need stacks: where address space is short, there are few or none.
    for kilobytes in (40_000, 60_000, 80_000, 120_000, 200_000):
        done = shell(f"ulimit -v {kilobytes}; $B batch in -o out --threads 64 --quiet {' '.join(STANDARD)}", folder)
        check(done.returncode in (0, 70, 127), f"ulimit -v {kilobytes}: status {done.returncode} {done.stderr}")
        if done.returncode == 0:
            check((folder / "out").read_text() == expected, f"ulimit -v {kilobytes}: another output")
        elif done.returncode == 70:
            check("out of memory" in done.stderr, f"ulimit -v {kilobytes}: says {done.stderr!r}")
        resumed = shell(f"$B batch in -o out --quiet --resume {' '.join(STANDARD)}", folder)
        check(resumed.returncode == 0, f"ulimit -v {kilobytes}, resumed: {resumed.stderr}")
        check((folder / "out").read_text() == expected, f"ulimit -v {kilobytes}, resumed: another output")
        (folder / "out").unlink()
        check(sorted(os.listdir(folder)) == ["in"], f"ulimit -v {kilobytes}: left {os.listdir(folder)}")
    if os.geteuid() != 0:
        return
    nobody = 65534

    def as_nobody() -> None:
        resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))
        os.setgid(nobody)
        os.setuid(nobody)

    os.chmod(folder, 0o777)
    command = [PROGRAM, "batch", "in", "-o", "out", "--threads", "64", "--quiet", *STANDARD]
    if subprocess.run([PROGRAM, "--version"], preexec_fn=as_nobody, capture_output=True, cwd=folder).returncode != 0:
        return  # the program lies where nobody else may run it
    done = subprocess.run(command, preexec_fn=as_nobody, capture_output=True, text=True, cwd=folder)
    check(done.returncode == 0, f"no threads at all: status {done.returncode} {done.stderr}")
    check((folder / "out").read_text() == expected, "no threads at all: another output")


def killed(folder: pathlib.Path) -> None:
    """Kills a run wherever it is; whatever is left, --resume completes it."""
    (folder / "in").write_text(communes(30_000) + '{"bad\n')
    arguments = ["in", *STANDARD, "--threads", "2", "--rejects", "rej"]
    done = shell(f"$B batch {' '.join(arguments)} -o whole", folder)
    check(done.returncode == 0, f"a run that nobody kills: {done.stderr}")
    expected, rejects = (folder / "whole").read_text(), (folder / "rej").read_text()
    (folder / "whole").unlink()
    (folder / "rej").unlink()
    begin = time.monotonic()
    shell(f"$B batch {' '.join(arguments)} -o out", folder)
    length = time.monotonic() - begin
    kills = in_the_middle = 0
    draw = random.Random(1)
    while kills < 30:
        for name in ("out", "rej"):
            (folder / name).unlink(missing_ok=True)
        command = [PROGRAM, "batch", *arguments, "-o", "out"]
        while kills < 30:
            process = subprocess.Popen(command, cwd=folder, stderr=subprocess.DEVNULL)
            time.sleep(draw.random() * length * 1.1)
            process.send_signal(signal.SIGKILL)
            ended = process.wait()
            kills += ended == -signal.SIGKILL
            in_the_middle += (folder / "out.checkpoint").exists()
            command = [PROGRAM, "batch", *arguments, "-o", "out", "--resume"]
            if ended != -signal.SIGKILL or draw.random() < 0.5:
                break
        resumed = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        check(resumed.returncode == 0, f"killed {kills} times, then: {resumed.returncode} {resumed.stderr}")
        check((folder / "out").read_text() == expected, f"killed {kills} times: another output")
        check((folder / "rej").read_text() == rejects, f"killed {kills} times: other rejects")
        left = sorted(name for name in os.listdir(folder) if not name.endswith(".part"))
        check(left == ["in", "out", "rej"], f"killed {kills} times: {left}")
    print(f"{kills} kills, {in_the_middle} of them left a checkpoint")
    # A run that was killed before its first checkpoint leaves at most files that are named after it.
    for name in os.listdir(folder):
        if name.endswith(".part"):
            check(name.startswith(("out", "rej")), f"left {name}")


def two_runs(folder: pathlib.Path) -> None:
    """Two runs on one output, one of which locks late: the result is that of one of them, whole."""
    if not DELAYED_LOCK or SANITIZED:
        return
    whole = {}
    for name in ("A", "B"):
        (folder / name).write_text(communes(20_000, name))
        whole[name] = shell(f"$B batch {name} --quiet {' '.join(STANDARD)}", folder).stdout
    for late in (50, 200, 400, 800, 1500):
        running = []
        for name, delay in (("A", late), ("B", 0), ("A", late // 2)):
            environment = {**os.environ, "LD_PRELOAD": DELAYED_LOCK, "DELAY_OF_LOCKS": str(delay)}
            command = [PROGRAM, "batch", name, "-o", "out", "--quiet", *STANDARD]
            running.append(subprocess.Popen(command, cwd=folder, env=environment, stderr=subprocess.PIPE, text=True))
            time.sleep(0.02)
        said = [(process.communicate()[1], process.returncode) for process in running]
        check(any(status == 0 for _, status in said), f"late by {late}: {said}")
        for words, status in said:
            check(status == 0 or (status == 4 and "another run" in words), f"late by {late}: {status} {words}")
        check((folder / "out").read_text() in whole.values(), f"late by {late}: a mixed output")
        check(sorted(os.listdir(folder)) == ["A", "B", "out"], f"late by {late}: left {os.listdir(folder)}")
        (folder / "out").unlink()


def main() -> int:
    for part in (closed_descriptors, full_output, threads_and_memory, killed, two_runs):
        with tempfile.TemporaryDirectory() as name:
            begin = time.monotonic()
            part(pathlib.Path(name))
            print(f"{part.__name__}: {time.monotonic() - begin:.1f} s", flush=True)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
