"""The examples, and every block of Python in the package's README."""

from __future__ import annotations

import collections
import json
import pathlib
import re
import subprocess
import sys

import pytest


def run(*command: object) -> str:
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_assess_one(root: pathlib.Path) -> None:
    said = run(root / "examples" / "assess_one.py")
    assert "tt23-2012/commune/6.1.1: đạt\n" in said and "còn thiếu: " in said


def test_dask_gives_the_counts_of_one_process(
    root: pathlib.Path, tmp_path: pathlib.Path, program: pathlib.Path, invent: pathlib.Path
) -> None:
    """And those of the program's `batch` on the same files."""
    pytest.importorskip("distributed")
    options = ["--seed", "3", "--year", "2023", "--standard", "tt124-2021/commune", "--format", "facts"]
    made = subprocess.run([invent, "generate", "--communes", "3000", *options], check=True, capture_output=True).stdout
    lines = made.splitlines(keepends=True)
    files = [tmp_path / f"part-{number}" for number in range(5)]
    for number, file in enumerate(files):
        file.write_bytes(b"".join(lines[number::5]))
    said = run(root / "examples" / "dask_province.py", *files)
    assert said.startswith("3000 communes in 5 files") and said.endswith("the counts of all rows are the same\n")

    command = [program, "batch", *files, "--standard", "tt124-2021/commune"]
    verdicts = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    outcomes = collections.Counter(json.loads(verdict)["outcome"] for verdict in verdicts)
    for outcome in ("met", "not_met", "undetermined"):
        assert outcomes[outcome] > 0 and f"'{outcome}': {outcomes[outcome]}" in said


def blocks(text: str) -> list[str]:
    return re.findall(r"^```python\n(.*?)^```$", text, flags=re.DOTALL | re.MULTILINE)


def test_readme(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    """Its blocks, one after the other, as one program in a folder that has the files it names."""
    code = blocks((root / "src" / "python" / "README.md").read_text(encoding="utf-8"))
    assert len(code) >= 4
    (tmp_path / "dossier.json").write_bytes((root / "examples/data/xa-vi-du-b-chua-dat-2018.json").read_bytes())
    report = "Có 8/8 thôn đăng ký, Nghị quyết số 67-NQ/ĐU ngày 25/01/2018."
    (tmp_path / "report.txt").write_text(report, encoding="utf-8")
    command = [sys.executable, "-c", "\n".join(code)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
