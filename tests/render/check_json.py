"""check_json.py PROGRAM SOURCE: assessments as JSON keep to their schema, by another implementation of JSON Schema.
Skipped (77) where that is missing."""

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


def run(*arguments):
    return json.loads(subprocess.run([program, *arguments], check=True, capture_output=True).stdout)


schema = run("schema", "assessment")
kind = getattr(jsonschema, "Draft202012Validator", None) or jsonschema.Draft7Validator
kind.check_schema(schema)
validator = kind(schema)
faults = 0
for file in sorted((source / "examples" / "data").glob("*.json")):
    dossier = json.loads(file.read_text())
    if not str(dossier.get("schema", "")).startswith("criterion19/dossier/"):
        continue
    several = run("assess", str(file), "--standard", "all", "--format", "json")["assessments"]
    for document in several + [run("assess", str(file), "--no-audit", "--format", "json")]:
        for fault in validator.iter_errors(document):
            faults += 1
            print(f"{file.name}: {'/'.join(map(str, fault.absolute_path))}: {fault.message[:300]}")
        # A schema that takes anything would be of no use.
        document.pop("outcome")
        document["more"] = 1
        if len(list(validator.iter_errors(document))) < 2:
            faults += 1
            print(f"{file.name}: a document without outcome passes")
sys.exit(1 if faults else 0)
