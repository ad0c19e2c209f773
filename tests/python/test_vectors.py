"""The vectors that C++, C and the program run too: tests/vectors/*.json. Adding one needs no code here."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

import criterion19
from conftest import ROOT

CASE_KEYS = {"case", "dossier", "dossier_file", "standard", "standard_file", "as_of", "layers", "expect"}
EXPECT_KEYS = {"outcome", "findings", "other_rows"}


def cases() -> list[Any]:
    """Every case of every file."""
    out = []
    for path in sorted((ROOT / "tests" / "vectors").glob("*.json")):
        document = json.loads(path.read_text(encoding="utf-8"))
        assert set(document) <= {"about", "cases"}, path
        out += [pytest.param(case, id=f"{path.stem}: {case['case']}") for case in document["cases"]]
    assert len(out) >= 50
    return out


def assessment_of(case: dict[str, Any]) -> criterion19.Assessment:
    """Assesses the case's dossier as it says."""
    assert set(case) <= CASE_KEYS
    assert ("dossier" in case) != ("dossier_file" in case)
    assert ("standard" in case) != ("standard_file" in case)
    dossier = case["dossier"] if "dossier" in case else ROOT / case["dossier_file"]
    standard = case["standard"] if "standard" in case else ROOT / case["standard_file"]
    as_of = datetime.date.fromisoformat(case["as_of"]) if "as_of" in case else None
    return criterion19.assess(dossier, standard, case.get("layers", ()), as_of)


@pytest.mark.parametrize("case", cases())
def test_vector(case: dict[str, Any]) -> None:
    """Outcome, the findings that are named, and where it is said, every other row."""
    expected = case["expect"]
    assert set(expected) <= EXPECT_KEYS
    assessment = assessment_of(case)
    if "outcome" in expected:
        assert assessment.outcome.name == expected["outcome"]
    named = set()
    for row, outcome in expected["findings"].items():
        finding = assessment.find(row)
        assert finding is not None, row
        assert finding.outcome.name == outcome, row
        named.add(finding.id)
    if "other_rows" not in expected:
        return
    for finding in assessment.findings:
        if not finding.group and finding.id not in named:
            assert finding.outcome.name == expected["other_rows"], finding.id


@pytest.mark.parametrize("case", cases()[:3])
def test_a_wrong_expectation_fails(case: dict[str, Any]) -> None:
    """The check above can fail."""
    other = "met" if case["expect"]["outcome"] != "met" else "not_met"
    with pytest.raises(AssertionError):
        test_vector({**case, "expect": {**case["expect"], "outcome": other}})
    with pytest.raises(AssertionError):
        test_vector({**case, "surprise": 1})
