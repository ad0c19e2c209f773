"""Builds the package with the project's own CMake, from a checkout; everything that is built stands outside of it."""

import atexit
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRATCH = tempfile.mkdtemp(prefix="criterion19-")
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)


def version() -> str:
    """The version that the library's header states."""
    header = ROOT / "include" / "criterion19" / "version.hpp"
    if not header.is_file():
        sys.exit(f"{header} is missing: the package is built from a checkout of the whole project")
    text = header.read_text(encoding="utf-8")
    numbers = dict(re.findall(r"#define CRITERION19_VERSION_(MAJOR|MINOR|PATCH) (\d+)", text))
    return ".".join(numbers[part] for part in ("MAJOR", "MINOR", "PATCH"))


class CMakeBuild(build_ext):
    """Has CMake build the one extension, and puts it where setuptools wants it."""

    def build_extension(self, ext: Extension) -> None:
        """Configures and builds; CMAKE_BUILD_PARALLEL_LEVEL, CMAKE_ARGS and CMAKE_GENERATOR count."""
        build = pathlib.Path(SCRATCH) / "cmake"
        parts = {
            "CMAKE_UNITY_BUILD": "ON",
            "CMAKE_BUILD_TYPE": "Release",
            "CRITERION19_BUILD_PYTHON": "ON",
            "CRITERION19_BUILD_TESTS": "OFF",
            "CRITERION19_BUILD_EXAMPLES": "OFF",
            "CRITERION19_BUILD_PROGRAM": "OFF",
            "CRITERION19_CHECK_HEADERS": "OFF",
            "CRITERION19_INSTALL": "OFF",
            "CRITERION19_WERROR": "OFF",
            "Python_EXECUTABLE": sys.executable,
        }
        configure = ["cmake", "-S", str(ROOT), "-B", str(build)]
        if shutil.which("ninja") and "CMAKE_GENERATOR" not in os.environ:
            configure += ["-G", "Ninja"]
        configure += [f"-D{name}={value}" for name, value in parts.items()]
        configure += os.environ.get("CMAKE_ARGS", "").split()
        command = ["cmake", "--build", str(build), "--target", "criterion19_python"]
        if "CMAKE_BUILD_PARALLEL_LEVEL" not in os.environ:
            command += ["--parallel", str(os.cpu_count() or 1)]
        subprocess.run(configure, check=True)
        subprocess.run(command, check=True)
        (built,) = (build / "python" / "criterion19").glob("_criterion19*.so")
        target = pathlib.Path(self.get_ext_fullpath(ext.name))
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(built, target)


setup(
    version=version(),
    packages=["criterion19"],
    package_data={"criterion19": ["py.typed", "*.pyi"]},
    ext_modules=[Extension("criterion19._criterion19", sources=[])],
    cmdclass={"build_ext": CMakeBuild},
    options={"build": {"build_base": SCRATCH}, "egg_info": {"egg_base": SCRATCH}},
    zip_safe=False,
)
