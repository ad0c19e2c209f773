"""What strangers send, and objects that lie about themselves: an exception, never a crash, never a file."""

from __future__ import annotations

import copyreg
import datetime
import json
import os
import pathlib
import pickle
import subprocess
import sys
from typing import Any

import criterion19
import numpy as np
import pytest
from criterion19 import InputError

STANDARD = "tt124-2021/commune"
EMPTY = {"schema": "criterion19/dossier/1", "year": 2023}


class Liar:
    """An array of Arrow that says what it likes."""

    def __init__(self, length: Any, offset: Any, data: Any = bytes(40), type: Any = "int64") -> None:
        self.length, self.offset, self.type, self.data = length, offset, type, data

    def buffers(self) -> Any:
        return [None, self.data]

    def __len__(self) -> int:
        return self.length  # type: ignore[no-any-return]


def judge(column: Any) -> criterion19.Outcomes:
    return criterion19.judge_columns({"crimes": column}, STANDARD, year=2023)


@pytest.mark.parametrize("length", [2**62, 2**63 - 1, 2**61, 6])
@pytest.mark.parametrize("offset", [0, 2, 2**62, 2**63 - 1, 2**64, 2**100])
def test_lengths_and_offsets_that_do_not_fit(length: int, offset: int) -> None:
    with pytest.raises(InputError):
        judge(Liar(length, offset))


@pytest.mark.parametrize("offset", [-1, -(2**63), "1", None, 1.5, object()])
def test_offsets_that_are_none(offset: Any) -> None:
    with pytest.raises(InputError) as raised:
        judge(Liar(2, offset))
    assert raised.value.path == "/crimes"


def test_what_an_array_holds_is_as_long_as_it_says() -> None:
    assert len(judge(Liar(5, 0))) == 5
    assert len(judge(Liar(3, 2))) == 3
    with pytest.raises(InputError):
        judge(Liar(4, 2))
    with pytest.raises(InputError):
        judge(Liar(2, 0, type="int128"))
    with pytest.raises((InputError, TypeError)):
        judge(Liar(2, 0, data=5))


def made() -> list[Any]:
    assessment = criterion19.assess(EMPTY, STANDARD)
    report = criterion19.read_report("Năm 2018 xã Tân Phước có 8/8 thôn đăng ký.")
    return [
        criterion19.read_dossier(EMPTY),
        criterion19.standard(STANDARD),
        assessment,
        assessment.findings[0],
        criterion19.compare(assessment, assessment),
        criterion19.agenda(EMPTY, datetime.date(2023, 4, 1)),
        report,
        report.draft(),
        judge(np.array([1], np.uint8)),
        criterion19.DocumentNumber("16/KH-UBND"),
    ]


@pytest.mark.parametrize("thing", made(), ids=lambda thing: type(thing).__name__)
def test_objects_that_hold_nothing_cannot_be_made(thing: Any) -> None:
    kind = type(thing)
    for make in (
        lambda: kind.__new__(kind),
        lambda: object.__new__(kind),
        lambda: kind.__base__.__new__(kind),
        lambda: copyreg._reconstructor(kind, object, None),  # type: ignore[attr-defined]
        lambda: copyreg.__newobj__(kind),  # type: ignore[attr-defined]
        lambda: kind(),
        lambda: type("Own", (kind,), {})(),
        lambda: type("Own", (kind,), {"__init__": lambda self: None}).__new__(type("Own", (kind,), {})),
    ):
        with pytest.raises(TypeError):
            make()


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("thing", made(), ids=lambda thing: type(thing).__name__)
def test_pickle_gives_the_same_back_or_an_exception(thing: Any, protocol: int) -> None:
    try:
        data = pickle.dumps(thing, protocol)
    except TypeError as error:
        assert "pickle" in str(error)
        return
    assert repr(pickle.loads(data)) == repr(thing)
    for cut in range(0, len(data), len(data) // 50 + 1):
        try:
            repr(pickle.loads(data[:cut] + b"." + data[cut + 1 :]))
        except Exception:  # what is broken may raise anything
            pass


@pytest.mark.parametrize("call", [
    lambda text: criterion19.read_report("Xã A 1/2", year=2018, commune=text),
    lambda text: criterion19.standard(text),
    lambda text: criterion19.assess(EMPTY, unit=text),
    lambda text: criterion19.assess(EMPTY).to_html(text),
    lambda text: criterion19.assess(EMPTY).find(text),
    lambda text: judge(np.array([1], np.uint8)).array(text),
    lambda text: criterion19.DocumentNumber(text),
])
def test_names_are_text(call: Any) -> None:
    for text in (b"A" * 38 + b"\xf0", b"A", 5, None, bytearray(b"A")):
        with pytest.raises(TypeError):
            call(text)
    with pytest.raises(InputError):
        call("\ud800")


def test_text_is_never_a_path(tmp_path: pathlib.Path, tan_phuoc: pathlib.Path) -> None:
    path = tmp_path / "r.txt"
    path.write_text("Năm 2018 xã Tân Phước có 8/8 thôn đăng ký.", encoding="utf-8")
    assert criterion19.read_report(str(path)).facts["ratios"] == []
    assert criterion19.read_report(path).facts["ratios"]
    for text in (str(tan_phuoc), "/etc/passwd", "./x.json"):
        with pytest.raises(InputError):
            criterion19.assess(text)
        with pytest.raises(InputError):
            criterion19.assess(EMPTY, text)
        with pytest.raises(InputError):
            criterion19.assess(EMPTY, layers=text)
        with pytest.raises(InputError):
            criterion19.read_standard(text)


@pytest.mark.parametrize(
    "dossier",
    [
        {"yeer": 1, "year": 1.5, "totals": {"hamlets": 2.5, "hamletz": 1}, "place": 5},
        {"schema": "criterion19/dossier/1", "year": "2023", "x": float(7), "totals": {"hamlets": -1}},
        {"schema": 1, "year": 2023, "units": [{"id": 0.5}, {"kind": "x"}]},
    ],
)
def test_a_dict_has_the_faults_of_its_json(dossier: Any) -> None:
    with pytest.raises(InputError) as of_text:
        criterion19.read_dossier(json.dumps(dossier))
    with pytest.raises(InputError) as of_dict:
        criterion19.read_dossier(dossier)
    assert [(each.code, each.path) for each in of_dict.value.errors] == [
        (each.code, each.path) for each in of_text.value.errors
    ]


def test_sizes_have_limits() -> None:
    long = {**EMPTY, "place": {"name": "x" * 500}}
    assert criterion19.read_dossier(long, max_bytes=1000).year == 2023
    for source in (long, json.dumps(long), json.dumps(long).encode()):
        with pytest.raises(InputError) as raised:
            criterion19.read_dossier(source, max_bytes=100)
        assert raised.value.code == "too_large"
    many = {**EMPTY, "units": [{"id": f"t{i}", "kind": "hamlet", "name": f"Thôn {i}"} for i in range(50)]}
    with pytest.raises(InputError):
        criterion19.read_dossier(many, max_records=10)
    text = "Năm 2018 xã có 8/8 thôn, 3/4 hộ, 5/6 hộ. " * 20
    for limits in ({"max_bytes": 100}, {"max_facts": 3}):
        with pytest.raises(InputError) as raised:
            criterion19.read_report(text, **limits)
        assert raised.value.code == "too_large"
    for wrong in (-1, 2**70, "5"):
        with pytest.raises(TypeError):
            criterion19.read_dossier(EMPTY, max_bytes=wrong)  # type: ignore[arg-type]


def test_a_page_has_the_audit(tan_phuoc: pathlib.Path) -> None:
    found = [each for each in criterion19.audit(tan_phuoc) if each.severity != "note"]
    assert found
    page = criterion19.assess(tan_phuoc).to_html()
    assert all(each.name.vi in page for each in found)


@pytest.mark.parametrize("seed", range(4))
def test_hostile_objects(seed: int) -> None:
    """In a process of its own: a crash is a failure of the test and not its end."""
    program = pathlib.Path(__file__).with_name("fuzz_objects.py")
    command = [sys.executable, str(program), "--seed", str(seed * 1_000_000), "--runs", "2000"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=dict(os.environ))
    assert done.returncode == 0, done.stderr[-2000:]
