"""What all tests share: where the project's files are."""

from __future__ import annotations

import json
import os
import pathlib
from typing import Any

import pytest

ROOT = pathlib.Path(os.environ.get("CRITERION19_SOURCE_DIR", pathlib.Path(__file__).resolve().parents[2]))
TAN_PHUOC = ROOT / "examples" / "data" / "tan-phuoc-2018.json"


@pytest.fixture
def root() -> pathlib.Path:
    """The project's root folder."""
    return ROOT


@pytest.fixture
def tan_phuoc() -> pathlib.Path:
    """The dossier of Tân Phước, 2018."""
    return TAN_PHUOC


@pytest.fixture
def met_2023() -> dict[str, Any]:
    """A made-up dossier of 2023 that meets Circular 124/2021/TT-BCA."""
    content: dict[str, Any] = json.loads((ROOT / "examples/data/xa-vi-du-a-dat-2023.json").read_text(encoding="utf-8"))
    return content


@pytest.fixture
def program() -> pathlib.Path:
    """The program, whose answers must be the same."""
    path = os.environ.get("CRITERION19_PROGRAM")
    if not path:
        pytest.skip("the program is not built")
    return pathlib.Path(path)


@pytest.fixture
def invent() -> pathlib.Path:
    """What makes communes for tests."""
    path = os.environ.get("CRITERION19_INVENT_COMMUNES")
    if not path:
        pytest.skip("the tool that makes communes is not built")
    return pathlib.Path(path)
