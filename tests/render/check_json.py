"""check_json.py PROGRAM SOURCE: what the program writes as JSON keeps to its schemas, by another implementation of JSON
Schema: assessments, several at once, comparisons, calendars. Skipped (77) where that is missing."""

import copy
import json
import pathlib
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("no Python module jsonschema")
    sys.exit(77)

program, source = sys.argv[1], pathlib.Path(sys.argv[2])
data = source / "examples" / "data"
faults = 0


def run(*arguments):
    done = subprocess.run([program, *map(str, arguments)], check=True, capture_output=True)
    return json.loads(done.stdout)


def fault(text):
    global faults
    faults += 1
    print(text)


class Form:
    """A schema, and how many documents kept to it."""

    def __init__(self, name):
        self.name, self.documents = name, 0
        schema = run("schema", name)
        kind = getattr(jsonschema, "Draft202012Validator", None) or jsonschema.Draft7Validator
        kind.check_schema(schema)
        self.validator = kind(schema)
        self.keys, self.used = set(schema["properties"]), set()
        if schema["properties"]["schema"]["const"] != f"criterion19/{name}/1":
            fault(f"{name}: the schema is for {schema['properties']['schema']['const']}")

    def check(self, what, document):
        self.documents += 1
        self.used |= set(document)
        for each in self.validator.iter_errors(document):
            fault(f"{self.name}, {what}: {'/'.join(map(str, each.absolute_path))}: {each.message[:300]}")
        # A schema that takes anything would be of no use.
        for key in document:
            lacking = {other: value for other, value in document.items() if other != key}
            needed = key in self.validator.schema["required"]
            if needed == self.validator.is_valid(lacking):
                fault(f"{self.name}, {what}: needed is {needed}, but without {key} it is {not needed}")
        for spoilt in ({"more": 1}, {"schema": "criterion19/dossier/1"}):
            if self.validator.is_valid({**document, **spoilt}):
                fault(f"{self.name}, {what}: takes {spoilt}")
        for path, value in leaves(document):
            if isinstance(value, bool) or not isinstance(value, (int, str)) or path[0] == "schema":
                continue
            wrong = copy.deepcopy(document)
            place = wrong
            for step in path[:-1]:
                place = place[step]
            place[path[-1]] = [value]
            if self.validator.is_valid(wrong):
                fault(f"{self.name}, {what}: takes a list at {path}")
            break


def leaves(value, path=()):
    if isinstance(value, dict):
        for key, each in value.items():
            yield from leaves(each, path + (key,))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from leaves(each, path + (index,))
    else:
        yield path, value


one, several, compared, calendar = map(Form, ("assessment", "assessments", "comparison", "agenda"))
dossiers = [file for file in sorted(data.glob("*.json"))
            if str(json.loads(file.read_text()).get("schema", "")).startswith("criterion19/dossier/")]
province, scoring = data / "quy-dinh-tinh-vi-du.json", data / "bieu-diem-vi-du.json"
y2018, y2023, not_met = (data / name for name in
                         ("xa-vi-du-a-dat-2018.json", "xa-vi-du-a-dat-2023.json", "xa-vi-du-b-chua-dat-2018.json"))
as_json = ("--format", "json")

for file in dossiers:
    document = run("assess", file, "--standard", "all", *as_json)
    several.check(file.name, document)
    for each in document["assessments"] + [run("assess", file, "--no-audit", *as_json)]:
        one.check(file.name, each)
one.check("points", run("assess", not_met, "--standard", "tt23-2012/commune", "--layer", scoring, *as_json))
one.check("layer", run("assess", y2023, "--standard", "tt124-2021/commune", "--layer", province, *as_json))
several.check("years", run("assess", y2018, y2023, *as_json))
several.check("communes", run("assess", y2018, not_met, "--standard", "tt23-2012/commune", *as_json))
compared.check("years", run("compare", y2018, y2023, *as_json))
compared.check("standards", run("compare", y2018, "--standard-b", "tt23-2012/commune", *as_json))
compared.check("layer", run("compare", y2023, "--standard", "tt124-2021/commune", "--layer-b", province, *as_json))
compared.check("what-if", run("what-if", not_met, "--standard", "tt23-2012/commune", "--set", "hamlets_recognised=18",
                              *as_json))
for day in ("2023-01-15", "2023-04-15", "2023-12-31"):
    calendar.check(day, run("agenda", y2023, "--today", day, *as_json))
calendar.check("layer", run("agenda", y2023, "--today", "2023-04-15", "--layer", province, *as_json))

# Every key that a schema names is written somewhere.
for form, never in ((one, {"unit"}), (several, set()), (compared, set()), (calendar, set())):
    print(f"{form.name}: {form.documents} documents")
    for key in form.keys - form.used - never:
        fault(f"{form.name}: no document has {key}")
sys.exit(1 if faults else 0)
