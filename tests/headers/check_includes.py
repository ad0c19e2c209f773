"""Checks what the public headers include and mention: usage: check_includes.py INCLUDE_FOLDER

Also that src.hpp has every source of the core: those are beside the folder, in ../src/core.

The rooms depend on each other in one direction, the core needs nothing but the standard library and two parts of
Boost, and it has no floating point. Before it looks at the headers it checks itself on small faulty ones.
"""

import pathlib
import re
import sys

# The rooms that each room may include. Headers that stand in no room: version.hpp, the umbrella, and what is for tests.
ROOMS = {
    "base": {"base"},
    "record": {"base", "record"},
    "law": {"base", "law"},
    "standards": {"base", "law", "standards"},
    "judge": {"base", "record", "law", "judge"},
    "io": {"base", "record", "law", "standards", "judge", "io"},
    "files": {"base", "record", "law", "standards", "judge", "io", "files"},
    "criterion19.hpp": {"base", "record", "law", "standards", "judge"},
    "ostream.hpp": {"base", "judge"},
    "src.hpp": set(),
    "testing.hpp": {"base", "record", "judge", "ostream.hpp"},
    "version.hpp": set(),
}
BOOST = ("boost/date_time/", "boost/optional/", "boost/none.hpp", "boost/optional.hpp")
HEAVY = {"iostream", "locale", "regex", "map"}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
COMMENT_OR_LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"([^(\s]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])*\'', re.DOTALL
)
FLOATING = re.compile(r"\b(?:double|float)\b")


def room_of(header):
    """Room of "criterion19/law/citation.hpp", or the name of a header that stands in none."""
    return pathlib.PurePosixPath(header).parts[1]


def faults_of(header, text):
    room = room_of(header)
    if room not in ROOMS:
        yield 1, f"'{room}' is no room that this check knows"
        return
    core = room not in ("io", "files")
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line)
        if not match:
            continue
        bracket, name = match.groups()
        if room == "src.hpp":
            continue  # it includes the sources, from where it stands
        if bracket == '"':
            yield number, f'"{name}" is included in quotes, so what is found depends on the includer'
        elif name.startswith("criterion19/"):
            other = room_of(name)
            if other != "version.hpp" and other not in ROOMS[room]:
                yield number, f"{room} must not include <{name}>"
        elif name.startswith("boost/"):
            if not name.startswith(BOOST):
                yield number, f"<{name}> is none of the parts of Boost that are needed"
        elif "/" in name or "." in name:
            yield number, f"<{name}> is neither C++ standard library nor Boost"
        elif core and name in HEAVY:
            yield number, f"<{name}> makes every includer pay"
    if not core:
        return
    code = COMMENT_OR_LITERAL.sub(lambda match: "\n" * match.group().count("\n"), text)
    for number, line in enumerate(code.splitlines(), 1):
        if FLOATING.search(line):
            yield number, "floating point: judging is done in whole numbers"


# Sources of the core that are for a build of the library alone.
LIBRARY_ALONE = {"library.cpp", "standards/soundness.cpp"}


def missing_sources(core):
    """Sources of the core that src.hpp leaves out, or names and are none."""
    there = {path.relative_to(core).as_posix() for path in core.rglob("*.cpp")} - LIBRARY_ALONE
    named = set(re.findall(r'#include "([^"]+\.cpp)"', (core / "sources.hpp").read_text(encoding="utf-8")))
    return sorted(there ^ named)


SAMPLES = [  # header, text, number of faults
    ("criterion19/base/a.hpp", "#include <vector>\n#include <boost/optional/optional.hpp>\n", 0),
    ("criterion19/base/a.hpp", "#include <criterion19/law/citation.hpp>\n", 1),
    ("criterion19/law/a.hpp", "#include <criterion19/record/document.hpp>\n", 1),
    ("criterion19/judge/a.hpp", "#include <criterion19/law/a.hpp>\n#include <criterion19/record/a.hpp>\n", 0),
    ("criterion19/io/a.hpp", "#include <criterion19/judge/a.hpp>\n#include <iostream>\n", 0),
    ("criterion19/io/a.hpp", "#include <simdjson.h>\n", 1),
    ("criterion19/record/a.hpp", "  #  include <regex>\n", 1),
    ("criterion19/record/a.hpp", "#include <boost/json.hpp>\n#include <fmt/core.h>\n", 2),
    ("criterion19/base/a.hpp", '#include "a.hpp"\n', 1),
    ("criterion19/other/a.hpp", "", 1),
    ("criterion19/base/a.hpp", "double d;\nint doubled; // a double\n/* float */ char const* s = \"float\";\n", 1),
    ("criterion19/base/a.hpp", "int n = 1'000'000; float f;\nchar q = '\"'; double d; char r = '\"';\n", 2),
]


def main(arguments):
    for header, text, expected in SAMPLES:
        found = list(faults_of(header, text))
        if len(found) != expected:
            print(f"this check is wrong: {expected} faults expected, {found} found in\n{text}")
            return 1
    folder = pathlib.Path(arguments[0])
    headers = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.hpp"))
    count = 0
    for header in headers:
        for number, fault in faults_of(header, (folder / header).read_text(encoding="utf-8")):
            print(f"{header}:{number}: {fault}")
            count += 1
    for source in missing_sources(folder.parent / "src" / "core"):
        print(f"src/core/sources.hpp: {source} is missing, or is named and does not exist")
        count += 1
    print(f"{len(headers)} headers, {count} faults")
    return 1 if count or not headers else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
