"""Checks the schema of dossiers: usage: check_schema.py PROGRAM PROJECT_FOLDER

It is a valid schema; every member of every record of the headers is a key of it; every example and every template
fits, and every_field.json has every key; faulty dossiers do not fit, as the reader refuses them.
"""

import copy
import json
import pathlib
import re
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print("python3-jsonschema is not installed")
    sys.exit(77)

# The struct of each definition, where its name is not that of the definition.
STRUCTS = {
    "Origin": None,  # its keys stand in the objects around it
    "Quantity": None,  # a number, or quantity_object
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

    print(f"{len(definitions)} definitions, {len(structs)} structs, {len(good)} dossiers, {check.faults} faults")
    return 1 if check.faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
