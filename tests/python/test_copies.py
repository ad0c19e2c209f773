"""What never changes is copied by sharing it; what goes to another process says the same there."""

from __future__ import annotations

import copy
import multiprocessing
import pathlib
import pickle
from typing import Any

import numpy as np
import pytest

import criterion19
from criterion19 import DocumentNumber


def again(value: Any) -> Any:
    """What another process would get."""
    return pickle.loads(pickle.dumps(value))


def test_copies_are_shared(met_2023: dict[str, Any]) -> None:
    dossier = criterion19.read_dossier(met_2023)
    assessment = criterion19.assess(dossier)
    for each in (dossier, assessment, assessment.findings[1], assessment.standard, DocumentNumber("67-NQ/ĐU")):
        assert copy.copy(each) is each
        assert copy.deepcopy(each) is each


def test_numbers() -> None:
    number = DocumentNumber("Số: 067-NQ/ĐU")
    same = again(number)
    assert same == number and same.to_dict() == number.to_dict()


def test_standards_and_layers(root: pathlib.Path) -> None:
    built_in = criterion19.standard("tt124-2021/commune")
    assert again(built_in) == built_in
    loaded = criterion19.read_standard(root / "examples/data/tieu-chuan-vi-du.json")
    assert again(loaded).to_dict() == loaded.to_dict()
    layer = criterion19.read_layer(root / "examples/data/quy-dinh-tinh-vi-du.json")
    assert again(layer).to_dict() == layer.to_dict()
    assert criterion19.read_layer(layer.to_dict()).to_json() == layer.to_json()
    of_loaded = criterion19.read_layer(
        {
            "schema": "criterion19/layer/1",
            "id": "tinh-2026",
            "name": {"vi": "Quy định ví dụ", "en": "Example decision"},
            "province": "Tỉnh Ví Dụ",
            "citation": {"vi": "Quyết định ví dụ", "en": "Example decision"},
            "in_force": {"from": "2026-01-01"},
            "set": [{"standard": loaded.id, "parameter": "camera_share", "value": "75"}],
        },
        [loaded],
    )
    assert again(of_loaded).to_dict() == of_loaded.to_dict()


def test_assessments(root: pathlib.Path, met_2023: dict[str, Any]) -> None:
    met_2023["place"]["province"] = "Tỉnh Ví Dụ"
    layer = criterion19.read_layer(root / "examples/data/quy-dinh-tinh-vi-du.json")
    loaded = criterion19.read_standard(root / "examples/data/tieu-chuan-vi-du.json")
    met_2023["units"] = [{"id": "thon1", "kind": "hamlet", "name": "Thôn 1"}]
    for assessment in (
        criterion19.assess(met_2023),
        criterion19.assess(met_2023, "tt124-2021/commune", layer),
        criterion19.assess(met_2023, unit="thon1"),
        criterion19.assess({**met_2023, "year": 2026}, loaded),
    ):
        same = again(assessment)
        assert same.to_dict() == assessment.to_dict()
        assert same.notes == assessment.notes
        finding = again(assessment.findings[-1])
        assert finding.id == assessment.findings[-1].id
        assert finding.explanation == assessment.findings[-1].explanation
    # The standard with the rows that the decision adds is one of its own.
    combined = criterion19.assess(met_2023, "tt124-2021/commune", layer).standard
    assert len(combined.rows) > len(criterion19.standard("tt124-2021/commune").rows)
    assert criterion19.assess(met_2023).standard == again(criterion19.assess(met_2023).standard)


def test_what_is_of_no_dossier_says_so() -> None:
    outcomes = criterion19.judge_columns({"crimes": np.array([1], np.uint16)}, "tt124-2021/commune", year=2023)
    with pytest.raises(TypeError, match="only assessments of dossiers can be pickled"):
        pickle.dumps(outcomes.explain(0))


def test_another_process_gives_assessments_back(tan_phuoc: pathlib.Path) -> None:
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        (assessment,) = pool.map(criterion19.assess, [tan_phuoc])
        assert assessment.to_dict() == criterion19.assess(tan_phuoc).to_dict()
        with pytest.raises(criterion19.InputError) as raised:
            pool.map(criterion19.assess, ["{"])
        assert raised.value.code == "invalid_json"
