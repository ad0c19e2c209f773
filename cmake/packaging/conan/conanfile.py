"""A recipe for Conan 2, used from a checkout: conan create cmake/packaging/conan

Not tried: written after Conan's documentation on a machine without Conan. The options that it sets are those that the
tests of the installation set.
"""

import re
from pathlib import Path

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy
from conan.tools.gnu import PkgConfigDeps

ROOT = Path(__file__).resolve().parents[3]


class Criterion19(ConanFile):
    name = "criterion19"
    description = "Judges whether a Vietnamese commune meets criterion 19, defence and security"
    license = "BSL-1.0"
    settings = "os", "compiler", "build_type", "arch"
    package_type = "static-library"
    options = {"fPIC": [True, False], "io": [True, False]}
    default_options = {"fPIC": True, "io": True}

    def set_version(self):
        header = (ROOT / "include/criterion19/version.hpp").read_text(encoding="utf-8")
        numbers = [re.search(rf"define CRITERION19_VERSION_{part} (\d+)", header)[1] for part in ("MAJOR", "MINOR", "PATCH")]
        self.version = ".".join(numbers)

    def export_sources(self):
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*"):
            copy(self, pattern, src=str(ROOT), dst=self.export_sources_folder)

    def validate(self):
        check_min_cppstd(self, 17)

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.74]", transitive_headers=True, options={"header_only": True})
        if self.options.io:
            self.requires("simdjson/[>=2.0]")
            self.requires("utf8proc/[>=2.8]")
            self.requires("kainjow-mustache/4.1")

    def build_requirements(self):
        self.tool_requires("pkgconf/[>=2.0]")

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables.update(
            CRITERION19_BUILD_IO=bool(self.options.io),
            CRITERION19_BUILD_TESTS=False,
            CRITERION19_BUILD_EXAMPLES=False,
            CRITERION19_BUILD_PROGRAM=False,
            CRITERION19_INSTALL=True,
            CRITERION19_WERROR=False,
        )
        toolchain.generate()
        CMakeDeps(self).generate()
        PkgConfigDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=str(Path(self.package_folder) / "licenses"))
        CMake(self).install()

    def package_info(self):
        # The package's own CMake files know more than Conan could say: components, and what is missing.
        self.cpp_info.set_property("cmake_find_mode", "none")
        self.cpp_info.builddirs.append("lib/cmake/criterion19")
