"""The stubs say what the module has, users' programs pass mypy, and everything public is documented."""

from __future__ import annotations

import ast
import importlib
import inspect
import os
import pathlib
import subprocess
import sys

import pytest

import criterion19

PACKAGE = pathlib.Path(criterion19.__file__).parent


def mypy(*arguments: str, cache: pathlib.Path) -> subprocess.CompletedProcess[str]:
    """Runs a module of mypy that finds the package."""
    environment = {**os.environ, "MYPYPATH": str(PACKAGE.parent), "MYPY_CACHE_DIR": str(cache)}
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, cwd=cache)


def test_stubs_agree_with_the_module(tmp_path: pathlib.Path) -> None:
    pytest.importorskip("mypy")
    # Classes of pybind11 have a metaclass of their own, and `__init__` takes anything to say that there is none.
    (tmp_path / "allowed").write_text(r"criterion19\._criterion19\.[A-Z]\w*(\.__init__)?" + "\n", encoding="utf-8")
    done = mypy("mypy.stubtest", "criterion19._criterion19", "--allowlist", "allowed", cache=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    compiled = importlib.import_module("criterion19._criterion19")
    stub = ast.parse((PACKAGE / "_criterion19.pyi").read_text(encoding="utf-8"))
    classes = {node.name for node in stub.body if isinstance(node, ast.ClassDef)}
    assert classes == {name for name, value in vars(compiled).items() if inspect.isclass(value)}


def test_stubtest_can_fail(tmp_path: pathlib.Path) -> None:
    """A stub that promises what is not there is noticed."""
    pytest.importorskip("mypy")
    copy = tmp_path / "path" / "criterion19"
    copy.mkdir(parents=True)
    for file in PACKAGE.iterdir():
        if file.suffix in (".py", ".pyi", ".so", ".typed"):
            text = file.name == "_criterion19.pyi"
            (copy / file.name).write_bytes(file.read_bytes() + (b"\ndef promised() -> None: ...\n" if text else b""))
    environment = {**os.environ, "PYTHONPATH": str(copy.parent), "MYPYPATH": str(copy.parent)}
    command = [sys.executable, "-m", "mypy.stubtest", "criterion19._criterion19"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, cwd=tmp_path)
    assert done.returncode != 0 and "promised" in done.stdout


def test_a_program_passes_strict_mypy(tmp_path: pathlib.Path, root: pathlib.Path) -> None:
    pytest.importorskip("mypy")
    program = tmp_path / "program.py"
    program.write_text(
        """
import datetime
import criterion19

assessment: criterion19.Assessment = criterion19.assess({"year": 2018}, as_of=datetime.date(2018, 12, 31))
for finding in assessment.findings:
    text: str = finding.text.vi
    parent: criterion19.Finding | None = finding.parent
outcome: criterion19.Outcome = assessment.outcome
counts: dict[criterion19.Outcome, int] = criterion19.judge_columns({}, "x", year=2023).counts()
number: str = criterion19.DocumentNumber("16/KH-UBND").canonical
""",
        encoding="utf-8",
    )
    files = [str(program), str(root / "examples" / "assess_one.py"), *map(str, sorted(PACKAGE.glob("*.py")))]
    done = mypy("mypy", "--strict", *files, cache=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    program.write_text("import criterion19\ncriterion19.assess({}).outcome.nonsense\n", encoding="utf-8")
    assert mypy("mypy", "--strict", str(program), cache=tmp_path).returncode != 0


def undocumented(module: object, name: str) -> list[str]:
    """Names of what is public under it and has no docstring of its own."""
    thing = getattr(module, name)
    out = [] if isinstance(thing, str) or (thing.__doc__ or "").strip() else [name]
    if not inspect.isclass(thing):
        return out
    for member, value in vars(thing).items():
        if member.startswith("_") and member not in ("__eq__", "__getitem__", "__len__", "_repr_html_", "__repr__"):
            continue
        if isinstance(value, (property, staticmethod)) or inspect.isroutine(value):
            if not (getattr(value, "__doc__", None) or "").strip():
                out.append(f"{name}.{member}")
    return out


def test_everything_public_is_documented() -> None:
    assert len(criterion19.__all__) == len(set(criterion19.__all__)) > 30
    missing = [each for name in criterion19.__all__ for each in undocumented(criterion19, name)]
    assert missing == []
    for module in ("criterion19", "criterion19._api", "criterion19._criterion19", "criterion19._types"):
        assert importlib.import_module(module).__doc__


def test_public_names_are_those_that_are_listed() -> None:
    public = {name for name in vars(criterion19) if not name.startswith("_")} | {"__version__"}
    assert public == set(criterion19.__all__)


def test_the_compiled_module_exports_one_symbol() -> None:
    """What it is made with must not meet other versions of it in the same process."""
    (module,) = PACKAGE.glob("_criterion19*.so")
    command = ["nm", "-D", "--defined-only", str(module)]
    listed = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout
    assert [line.split()[-1] for line in listed.splitlines()] == ["PyInit__criterion19"]
