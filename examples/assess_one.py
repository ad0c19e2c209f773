"""From a dossier's file to its verdict, in Python."""

import pathlib
import sys

import criterion19

default = pathlib.Path(__file__).parent / "data" / "tan-phuoc-2018.json"
assessment = criterion19.assess(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else default, "tt23-2012/commune")
for finding in assessment.findings:
    print(f"{finding.id}: {finding.outcome.text.vi}")
for fact in assessment.missing().indicators:
    print("còn thiếu:", fact.name.vi)
