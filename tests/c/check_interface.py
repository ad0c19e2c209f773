"""Holds the shared C library to its header and its list of symbols.

usage: check_interface.py LIBRARY HEADER MAP MAJOR TEST_SOURCE...

What the library exports, what the version script lists and what the header declares are the same names. Each of them is
called by some test. Called with nothing but nulls and zeros, each that can fail does so with a status and an error.
"""

import ctypes
import pathlib
import re
import subprocess
import sys

BAD_ARGUMENT = 2
DECLARATION = re.compile(r"CRITERION19_API\s+(.*?)\b(criterion19_\w+)\(([^;]*)\);", re.DOTALL)


def command(*arguments: str) -> str:
    return subprocess.run(arguments, check=True, capture_output=True, encoding="utf-8").stdout


def differences(what: str, found: set, wanted: set) -> int:
    for name in sorted(found - wanted):
        print(f"{what}: {name} is too much")
    for name in sorted(wanted - found):
        print(f"{what}: {name} is missing")
    return len(found ^ wanted)


def main() -> int:
    library, header, version_script, major = sys.argv[1:5]
    declared = {}
    text = re.sub(r"//[^\n]*", "", pathlib.Path(header).read_text(encoding="utf-8"))
    for result, name, parameters in DECLARATION.findall(text):
        parameters = [" ".join(each.split()) for each in parameters.split(",")]
        declared[name] = (" ".join(result.split()), [] if parameters == ["void"] else parameters)
    listed = set(re.findall(r"\b(criterion19_\w+);", pathlib.Path(version_script).read_text(encoding="utf-8")))
    exported = set()
    for line in command("nm", "-D", "--defined-only", library).splitlines():
        kind, name = line.split()[-2:]
        # The version itself stands in the table as an absolute symbol.
        if kind != "A":
            exported.add(name.split("@")[0])
    sources = "".join(pathlib.Path(each).read_text(encoding="utf-8") for each in sys.argv[5:])
    tested = set(re.findall(r"\bcriterion19_\w+", re.sub(r"//[^\n]*", "", sources)))

    faults = 0 if len(declared) > 50 else 1
    faults += differences("header", set(declared), listed)
    faults += differences("library", exported, listed)
    faults += differences("tests", tested & listed, listed)
    soname = f"libcriterion19_c.so.{major}"
    if f"[{soname}]" not in command("readelf", "-d", library):
        print(f"the library is not named {soname}")
        faults += 1

    loaded = ctypes.CDLL(library)
    loaded.criterion19_error_free.restype = None
    for name, (result, parameters) in sorted(declared.items()):
        call = getattr(loaded, name)
        if result != "criterion19_status":
            continue
        call.restype = ctypes.c_int32
        error = ctypes.c_void_p(1)
        arguments = [
            ctypes.c_void_p(None) if "*" in each or "criterion19_write" in each else ctypes.c_int64(0)
            for each in parameters
        ]
        has_error = parameters[-1].startswith("criterion19_error** ")
        if has_error:
            arguments[-1] = ctypes.byref(error)
        status = call(*arguments)
        if status != BAD_ARGUMENT or (has_error and not error.value):
            print(f"{name} of nulls gives status {status}, error {error.value}")
            faults += 1
        if has_error:
            loaded.criterion19_error_free(ctypes.byref(error))
            # An error that nobody wants is no fault.
            arguments[-1] = ctypes.c_void_p(None)
            faults += call(*arguments) != status
    print(f"{len(declared)} functions, {faults} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    sys.exit(main())
