"""Checks the schemas of what is read: usage: check_schema.py PROGRAM PROJECT_FOLDER

That of dossiers is a valid schema; every member of every record of the headers is a key of it; every example and every
template fits, and every_field.json has every key; faulty dossiers do not fit, as the reader refuses them. The examples
of standards and layers fit theirs, and have between them every key; faulty ones do not fit and are not read.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys
import tempfile

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

# The struct of each definition, where its name is not that of the definition.
STRUCTS = {
    "Origin": None,  # its keys stand in the objects around it
    "Quantity": None,  # a number, or quantity_object
    "MeasuredQuantity": None,  # the same, or a text
    "Interval": None,
    "StatedFlag": "flag_object",
    "Percent": None,  # a text
    "Extension": None,
    "UnitFacts": "unit",
    "DossierContent": "dossier",
    "MovementModel": "model",
    "ForceRecord": "force",
    "RegisterScope": "register",
    "StatedMeasurement": "measurement",
}
RECORDS = ("activity", "claim", "document", "dossier", "incident", "quantity")
INLINE = {"origin"}
NOT_WRITTEN = {("dossier", "extensions")}


def snake(name):
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


def structs_of_headers(folder):
    """Names of the members of each plain struct of the record headers."""
    found = {}
    for record in RECORDS:
        text = (folder / "include/criterion19/record" / (record + ".hpp")).read_text(encoding="utf-8")
        text = re.sub(r"//[^\n]*", "", text)
        for name, body in re.findall(r"^struct (\w+)(?: : \w+)? \{\n(.*?)^\};", text, re.DOTALL | re.MULTILINE):
            members = re.findall(r"^    [\w:<>, ]+ (\w+)(?: = [^;(]*(?:\([^;]*\))?)?;", body, re.MULTILINE)
            found[name] = members
    return found


class Check:
    def __init__(self):
        self.faults = 0

    def __call__(self, holds, text):
        if not holds:
            print(text)
            self.faults += 1


def definitions_of(schema):
    definitions = dict(schema["$defs"])
    definitions["dossier"] = schema
    return definitions


def keys_in_use(schema, value, node, name, used):
    """Collects for each definition the keys that an instance has."""
    definitions = definitions_of(schema)
    if "$ref" in node:
        name = node["$ref"].split("/")[-1]
        node = definitions[name]
    if "oneOf" in node and isinstance(value, dict):
        return keys_in_use(schema, value, [kind for kind in node["oneOf"] if "$ref" in kind][0], name, used)
    if isinstance(value, dict):
        for key, member in value.items():
            if key in node["properties"]:
                used.setdefault(name, set()).add(key)
                keys_in_use(schema, member, node["properties"][key], name, used)
    elif isinstance(value, list):
        for element in value:
            keys_in_use(schema, element, node["items"], name, used)


def changed(dossier, change):
    other = copy.deepcopy(dossier)
    change(other)
    return other


FAULTY = {
    "no schema": lambda d: d.pop("schema"),
    "no year": lambda d: d.pop("year"),
    "another form": lambda d: d.update(schema="criterion19/dossier/2"),
    "year 0": lambda d: d.update(year=0),
    "unknown key": lambda d: d.update(yaer=2018),
    "unknown kind": lambda d: d.update(kind="comune"),
    "null": lambda d: d.update(place=None),
    "text for a count": lambda d: d["totals"].update(hamlets="8"),
    "half a hamlet": lambda d: d["totals"].update(hamlets=8.5),
    "negative": lambda d: d["totals"].update(hamlets=-1),
    "absurd": lambda d: d["totals"].update(hamlets=10**10),
    "exact and bounded": lambda d: d["totals"].update(hamlets={"value": 8, "at_least": 8}),
    "unknown total": lambda d: d["totals"].update(hamlet=8),
    "no id": lambda d: d["documents"][0].pop("id"),
    "empty id": lambda d: d["documents"][0].update(id=""),
    "printed date": lambda d: d["documents"][0].update(date="30/02/2018"),
    "percentage as number": lambda d: d["claims"][0].update(percent=86.7),
}


def first(values, key):
    """The first of a list of objects that has the key."""
    return next(value for value in values if key in value)


FAULTY_STANDARDS = {
    "no id": lambda d: d.pop("id"),
    "another form": lambda d: d.update(schema="criterion19/standard/2"),
    "unknown key": lambda d: d.update(titel={}),
    "unknown unit": lambda d: d.update(unit="comune"),
    "one language": lambda d: d["title"].pop("en"),
    "printed date": lambda d: d["in_force"].update({"from": "30/02/2026"}),
    "unknown test": lambda d: first(d["rows"], "test").update(test="at_most_k"),
    "no rows": lambda d: d.pop("rows"),
    "text of a row as list": lambda d: d["rows"][0].update(text=["a", "b"]),
    "constant with a fraction": lambda d: d["rows"][-1].update(constant=0.5),
}
FAULTY_LAYERS = {
    "no citation": lambda d: d.pop("citation"),
    "another form": lambda d: d.update(schema="criterion19/dossier/1"),
    "unknown key": lambda d: d.update(sets=[]),
    "a change without value": lambda d: d["set"][0].pop("value"),
    "a change of null": lambda d: d["set"][0].update(value=None),
    "an added row without standard": lambda d: d["add"][0].pop("standard"),
    "no province": lambda d: d.pop("province"),
}
FAULTY_FORMS = {
    "a form without standard": lambda d: d["scoring"][0].pop("standard"),
    "a form without rows": lambda d: d["scoring"][0].pop("rows"),
    "points as text": lambda d: d["scoring"][0]["rows"][0].update(points="4"),
    "negative points": lambda d: d["scoring"][0]["rows"][0].update(points=-4),
    "half a point": lambda d: d["scoring"][0]["rows"][0].update(points=2.5),
    "absurd points": lambda d: d["scoring"][0]["rows"][0].update(points=10**12),
    "a row without points": lambda d: d["scoring"][0]["rows"][0].pop("points"),
    "must_be_full as a number": lambda d: d["scoring"][0]["rows"][0].update(must_be_full=1),
    "a negative minimum": lambda d: d["scoring"][0]["groups"][0].update(minimum=-1),
    "a negative pass mark": lambda d: d["scoring"][0].update(pass_mark=-1),
    "an unknown key": lambda d: d["scoring"][0].update(max=100),
}


def check_law_files(check, output, folder, form, faulty, read):
    """Examples of standards or of layers against their schema; `read` calls the program with a file's path."""
    schema = json.loads(output("schema", form).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    used = {}
    examples = {}
    for path in sorted((folder / "examples/data").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        if document.get("schema") == f"criterion19/{form}/1":
            examples[path.name] = document
    for name, document in examples.items():
        for error in validator.iter_errors(document):
            check(False, f"{name} does not fit: {error.json_path}: {error.message[:200]}")
        for key in document:
            used.setdefault(form, set()).add(key)
        with tempfile.TemporaryDirectory() as place:
            file = pathlib.Path(place) / "file.json"
            file.write_text(json.dumps(document), encoding="utf-8")
            check(read(file) == 0, f"{name} is not read")
            for what, change in faulty.get(name, {}).items():
                wrong = changed(document, change)
                check(not validator.is_valid(wrong), f"the schema takes a {form} with {what}")
                file.write_text(json.dumps(wrong), encoding="utf-8")
                check(read(file) == 3, f"the reader takes a {form} with {what}")
    for name in faulty:
        check(name in examples, f"{name} is no example of a {form}")
    lacking = set(schema["properties"]) - used[form] - {"unit_standards"}  # which only built-in standards have
    check(not lacking, f"no example of a {form} has {lacking}")
    for name, definition in {form: schema, **schema["$defs"]}.items():
        for key, node in definition.get("properties", {}).items():
            check(node.get("title") and node.get("description"), f"{form}: {name}/{key} is not explained")
    return len(examples)


def main(arguments):
    program, folder = arguments[0], pathlib.Path(arguments[1])

    def output(*call, text=None):
        return subprocess.run([program, *call], input=text, capture_output=True, text=True, encoding="utf-8")

    check = Check()
    schema = json.loads(output("schema", "dossier").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    definitions = definitions_of(schema)

    structs = structs_of_headers(folder)
    check(len(structs) >= 25, f"only {len(structs)} structs found in the headers")
    for struct, members in structs.items():
        name = STRUCTS.get(struct, snake(struct))
        if name is None:
            continue
        check(name in definitions, f"{struct} has no definition {name}")
        check(len(members) > 0, f"no members of {struct} found")
        keys = definitions.get(name, {}).get("properties", {})
        for member in members:
            if member not in INLINE and (name, member) not in NOT_WRITTEN:
                check(member in keys, f"{struct}::{member} is no key of {name}")
    for member in structs["Origin"]:
        check(member in definitions["document"]["properties"], f"Origin::{member} is no key of document")

    for name, definition in definitions.items():
        for key, node in definition.get("properties", {}).items():
            check(node.get("title") and node.get("description"), f"{name}/{key} is not explained")
        check("properties" not in definition or definition["additionalProperties"] is False, f"{name} takes any key")

    every_field = json.loads((folder / "tests/io/every_field.json").read_text(encoding="utf-8"))
    used = {}
    keys_in_use(schema, every_field, schema, "dossier", used)
    for name, definition in definitions.items():
        if "properties" in definition and name not in ("totals", "flags"):
            for key in definition["properties"]:
                check(key in used.get(name, ()), f"every_field.json lacks {key} of {name}")

    good = {"every_field.json": every_field}
    for path in sorted((folder / "examples/data").glob("*.json")):
        good[path.name] = json.loads(path.read_text(encoding="utf-8"))
    for kind in ("commune", "hamlet", "agency", "enterprise", "school"):
        for language in ("vi", "en"):
            text = output("init", "--year", "2024", "--kind", kind, "--language", language).stdout
            good[f"template of {kind} ({language})"] = json.loads(text)
    for name, dossier in good.items():
        if dossier.get("schema") != "criterion19/dossier/1":
            continue
        for error in validator.iter_errors(dossier):
            check(False, f"{name} does not fit: {error.json_path}: {error.message[:200]}")

    dossier = good["tan-phuoc-2018.json"]
    for name, change in FAULTY.items():
        faulty = changed(dossier, change)
        check(not validator.is_valid(faulty), f"the schema takes a dossier with {name}")
        status = output("check", "-", text=json.dumps(faulty)).returncode
        check(status == 3, f"the reader takes a dossier with {name}")

    standards = check_law_files(check, output, folder, "standard", {"tieu-chuan-vi-du.json": FAULTY_STANDARDS},
                                lambda file: output("standards", str(file)).returncode)

    def apply(file):
        """The layer on a dossier of its time."""
        scoring = "scoring" in json.loads(file.read_text(encoding="utf-8"))
        year = "b-chua-dat-2018" if scoring else "a-dat-2023"
        standard = "tt23-2012/commune" if scoring else "tt124-2021/commune"
        return output("assess", str(folder / f"examples/data/xa-vi-du-{year}.json"), "--standard", standard, "--layer",
                      str(file)).returncode

    layers = check_law_files(check, output, folder, "layer",
                             {"quy-dinh-tinh-vi-du.json": FAULTY_LAYERS, "bieu-diem-vi-du.json": FAULTY_FORMS}, apply)
    print(f"{standards} standards, {layers} layers")
    print(f"{len(definitions)} definitions, {len(structs)} structs, {len(good)} dossiers, {check.faults} faults")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
