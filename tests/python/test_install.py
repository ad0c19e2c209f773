"""What users do: pip install from a clean checkout into a virtual environment, which leaves nothing behind."""

from __future__ import annotations

import os
import pathlib
import subprocess
import sys


def run(*command: object, cwd: pathlib.Path, **environment: str) -> str:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, capture_output=True, encoding="utf-8", env={**clean, **environment}
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def checkout(root: pathlib.Path, folder: pathlib.Path) -> None:
    """The files of the project as they are now, without what was built: those that git knows or would take."""
    listed = run(
        "git", "-c", f"safe.directory={root}", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=root
    )
    for name in filter(None, listed.split("\0")):
        source = root / name
        if not source.is_file():
            continue
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(source.read_bytes())
        target.chmod(source.stat().st_mode)


def files_in(folder: pathlib.Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_pip_install(root: pathlib.Path, tmp_path: pathlib.Path) -> None:
    source = tmp_path / "checkout"
    checkout(root, source)
    before = files_in(source)
    venv = tmp_path / "venv"
    run(sys.executable, "-m", "venv", "--system-site-packages", venv, cwd=tmp_path)
    run(venv / "bin" / "pip", "install", "--no-build-isolation", "--no-index", "./src/python", cwd=source)
    assert files_in(source) == before

    program = """
import pathlib
import sys
import criterion19
assert criterion19.__file__.startswith(sys.prefix), criterion19.__file__
assessment = criterion19.assess(pathlib.Path(sys.argv[1]), "tt23-2012/commune")
print(criterion19.__version__, assessment.outcome)
"""
    said = run(venv / "bin" / "python", "-c", program, root / "examples/data/tan-phuoc-2018.json", cwd=tmp_path)
    ask = "from importlib.metadata import version; print(version('criterion19'))"
    version = run(venv / "bin" / "python", "-c", ask, cwd=tmp_path)
    assert said.split() == [version.strip(), "undetermined"]
    (package,) = (venv / "lib").glob("python*/site-packages/criterion19")
    assert {"py.typed", "_criterion19.pyi", "__init__.py"} <= {path.name for path in package.iterdir()}

    run(venv / "bin" / "pip", "uninstall", "-y", "criterion19", cwd=tmp_path)
    assert not package.exists()
