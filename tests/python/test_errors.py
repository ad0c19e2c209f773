"""Wrong and hostile input: an error with its place, never a crash, never a guess."""

from __future__ import annotations

import datetime
import decimal
import pathlib
import pickle
from typing import Any

import numpy as np
import pytest

import criterion19
from criterion19 import InputError

EMPTY = {"schema": "criterion19/dossier/1", "year": 2018}


def fault(dossier: Any, **others: Any) -> InputError:
    """What assessing it raises."""
    with pytest.raises(InputError) as raised:
        criterion19.assess(dossier, **others)
    return raised.value


def test_an_error_says_where_and_what() -> None:
    error = fault('{\n  "schema": "criterion19/dossier/1",\n  "year": 2018,\n  "yeer": 3\n}')
    assert isinstance(error, ValueError)
    assert (error.code, error.path, error.line, error.column) == ("unknown_key", "/yeer", 4, 3)
    assert '"yeer"' in error.message and '"yeer"' in error.message_vi
    assert str(error).startswith("4:3: /yeer: ") and str(error).endswith("[unknown_key]")


def test_all_faults_are_listed() -> None:
    error = fault({**EMPTY, "a": 1, "b": 2, "year": 1.5})
    assert [each.path for each in error.errors] == ["/year", "/a", "/b"]
    error = fault({**EMPTY, "a": 1, "b": 2})
    assert [(each.code, each.path, each.line) for each in error.errors] == [
        ("unknown_key", "/a", None),
        ("unknown_key", "/b", None),
    ]
    assert str(error).endswith("(and 1 more)")


def test_an_error_can_be_sent_to_another_process() -> None:
    error = fault({**EMPTY, "a": 1})
    copy = pickle.loads(pickle.dumps(error))
    assert copy.errors == error.errors and str(copy) == str(error)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (float("nan"), "not_an_integer"),
        (float("inf"), "not_an_integer"),
        (1.0, "not_an_integer"),
        (10**30, "out_of_range"),
        (-(10**30), "out_of_range"),
        pytest.param(10**10000, "out_of_range", id="endless"),
        (datetime.datetime(2018, 1, 1), "wrong_type"),
        (decimal.Decimal(1), "wrong_type"),
        (b"2018", "wrong_type"),
        ({1, 2}, "wrong_type"),
        (object(), "wrong_type"),
        pytest.param("\ud800", "invalid_utf8", id="surrogate"),
    ],
)
def test_what_json_cannot_hold(value: Any, code: str) -> None:
    error = fault({**EMPTY, "x-own": [0, {"a/b~": value}]})
    assert (error.code, error.path) == (code, "/x-own/1/a~1b~0")


def test_numbers_of_numpy_are_numbers() -> None:
    assert criterion19.read_dossier({**EMPTY, "year": np.int32(2018)}).year == 2018


def test_keys_are_text() -> None:
    assert fault({**EMPTY, 5: 1}).code == "wrong_type"
    assert fault({**EMPTY, "\ud800": 1}).code == "invalid_utf8"


def test_control_characters_go_through() -> None:
    dossier = criterion19.read_dossier({**EMPTY, "place": {"name": 'a"\\\n\x01é'}})
    assert dossier.name == 'a"\\\n\x01é'


def test_a_cycle_ends() -> None:
    loop: list[Any] = []
    loop.append(loop)
    assert fault({**EMPTY, "x-own": loop}).code == "too_deep"
    deep: Any = 1
    for _ in range(100_000):
        deep = [deep]
    assert fault({**EMPTY, "x-own": deep}).code == "too_deep"
    while isinstance(deep, list) and deep:  # let go of it without recursion
        deep = deep.pop()


def test_one_list_many_times_over_ends() -> None:
    bomb: Any = ["x" * 100] * 10
    for _ in range(12):
        bomb = [bomb] * 10
    assert fault({**EMPTY, "x-own": bomb}).code == "too_large"


def test_a_value_that_runs_code() -> None:
    class Sly:
        def __index__(self) -> int:
            content.clear()
            return 1

    content: dict[str, Any] = {**EMPTY, "x-own": [Sly(), Sly()], "x-more": Sly()}
    assert criterion19.read_dossier(content).year == 2018

    class Failing:
        def __index__(self) -> int:
            raise RuntimeError("no")

    with pytest.raises(RuntimeError):
        criterion19.read_dossier({**EMPTY, "x-own": Failing()})


@pytest.mark.parametrize("text", ["{", "{}", b"", b"\xff", "{" + "[" * 1000, b"[1]", '{"a": 1, "a": 1}'])
def test_broken_text(text: Any) -> None:
    assert fault(text).errors


@pytest.mark.parametrize("thing", [None, 5, 1.5, [], object()])
def test_what_is_no_dossier_at_all(thing: Any) -> None:
    with pytest.raises(TypeError):
        criterion19.assess(thing)


@pytest.mark.parametrize("blank", ["", " \n", "\ufeff"])
def test_text_without_anything_is_text(blank: str) -> None:
    with pytest.raises(criterion19.InputError) as caught:
        criterion19.read_dossier(blank)
    assert caught.value.code == "empty_input"


def test_a_file_that_is_not_there() -> None:
    with pytest.raises(FileNotFoundError):
        criterion19.assess(pathlib.Path("no/such/file.json"))


def test_standards_that_are_none() -> None:
    error = fault(EMPTY, standard="tt124-2021/comune")
    assert error.code == "unknown_standard" and "tt124-2021/commune" in error.message
    assert fault(EMPTY, standard="tt124-2021/commune").code == "standard_not_applicable"
    assert fault(EMPTY, standard="tt23-2012/hamlet").code == "wrong_unit_kind"
    assert fault({**EMPTY, "year": 2000}).code == "no_standard_in_force"
    with pytest.raises(InputError) as raised:
        criterion19.standard("")
    assert raised.value.code == "unknown_standard"


def test_layers_that_are_none() -> None:
    assert fault(EMPTY, layers=["{}"]).code
    with pytest.raises(TypeError):
        criterion19.assess(EMPTY, layers=[None])  # type: ignore[list-item]
    with pytest.raises(TypeError):
        criterion19.assess(EMPTY, layers=5)  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["2018-12-31", datetime.datetime(2018, 12, 31), 17896, 2018.0])
def test_a_day_is_a_date(day: Any) -> None:
    with pytest.raises(TypeError, match="as_of must be a datetime.date"):
        criterion19.assess(EMPTY, as_of=day)


@pytest.mark.parametrize("day", [datetime.date(1, 1, 1), datetime.date(1899, 12, 31), datetime.date(2200, 1, 1)])
def test_a_day_of_the_calendar(day: datetime.date) -> None:
    assert fault(EMPTY, as_of=day).code == "invalid_argument"
    last = datetime.date(2199, 12, 31)
    assert criterion19.audit(EMPTY, last) == criterion19.audit(EMPTY, last)


def test_objects_cannot_be_made_out_of_nothing() -> None:
    for name in ("Assessment", "Dossier", "Standard", "Layer", "Finding", "Outcomes", "Report"):
        with pytest.raises(TypeError):
            getattr(criterion19, name)()
    with pytest.raises(TypeError):
        criterion19.compare(None, None)  # type: ignore[arg-type]


def test_none_in_the_place_of_an_object() -> None:
    """No method takes it: a null pointer would end the process."""
    for name in criterion19.__all__:
        thing = getattr(criterion19, name)
        if not isinstance(thing, type) or thing.__module__ != "criterion19._criterion19":
            continue
        for member, value in vars(thing).items():
            if isinstance(value, property):
                with pytest.raises(TypeError):
                    value.fget(None)  # type: ignore[misc]
            elif not member.startswith("__") or member in ("__repr__", "__eq__", "__len__", "__getitem__"):
                if callable(getattr(thing, member)):
                    with pytest.raises(TypeError):
                        getattr(thing, member)(None)


def test_every_prefix_of_a_dossier_is_refused(tan_phuoc: pathlib.Path) -> None:
    data = tan_phuoc.read_bytes()
    for end in range(0, len(data.rstrip()) - 1, 97):
        with pytest.raises(InputError):
            criterion19.read_dossier(data[:end])
