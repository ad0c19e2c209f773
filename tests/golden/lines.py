"""lines.py FILE: writes the JSON of the file with a line for each member, and for each element of a member's list."""

import json
import pathlib
import sys


def one_line(value):
    return json.dumps(value, ensure_ascii=False)


def lines_of(document, name=""):
    """What is long in it stands open, down to its lists; all else on one line."""
    start = name and one_line(name) + ": "
    if isinstance(document, list) and document:
        yield start + "["
        for index, each in enumerate(document):
            last = index + 1 == len(document)
            below = list(lines_of(each)) if isinstance(each, dict) and "findings" in each and "schema" in each else [one_line(each)]
            yield from below[:-1]
            yield below[-1] + ("" if last else ",")
        yield "]"
    elif isinstance(document, dict) and (not name or "rows" in document):
        yield start + "{"
        for index, (key, value) in enumerate(document.items()):
            below = list(lines_of(value, key))
            yield from below[:-1]
            yield below[-1] + ("" if index + 1 == len(document) else ",")
        yield "}"
    else:
        yield start + one_line(document)


file = pathlib.Path(sys.argv[1])
document = json.loads(file.read_text(encoding="utf-8"))
written = "\n".join(lines_of(document)) + "\n"
assert json.loads(written) == document
file.write_text(written, encoding="utf-8")
