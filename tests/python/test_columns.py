"""Many communes at once: every form of a column, the same outcomes as one by one, nothing copied."""

from __future__ import annotations

import ctypes
import datetime
import subprocess
import sys
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
import pytest

import criterion19
from criterion19 import InputError, Outcome, Range

STANDARD = "tt124-2021/commune"
EPOCH = datetime.date(1970, 1, 1)


def days(day: datetime.date) -> int:
    return (day - EPOCH).days


def random_columns(standard: criterion19.Standard, communes: int, year: int, seed: int) -> dict[str, Any]:
    """Columns of every form, small numbers so that thresholds are met and missed, and some facts not known."""
    random = np.random.default_rng(seed)
    columns: dict[str, Any] = {}
    for indicator in standard.indicators:
        known = random.random(communes) > 0.15
        values: npt.NDArray[Any]
        if indicator.kind == "flag":
            values = random.random(communes) < 0.8
        elif indicator.kind == "date":
            first = np.datetime64(datetime.date(year, 1, 1), "D")
            values = first + random.integers(-60, 400, communes).astype("timedelta64[D]")
        else:
            types: list[Any] = [np.uint8, np.uint16, np.int32, np.int64]
            lowest, highest = int(indicator.lowest), min(int(indicator.highest), 12)  # type: ignore[arg-type]
            values = random.integers(lowest, highest + 1, communes).astype(types[random.integers(4)])
        form = random.integers(5)
        if form == 0:
            columns[indicator.key] = values
        elif form == 1:
            columns[indicator.key] = np.ma.masked_array(values, mask=~known)
        elif form == 2:
            columns[indicator.key] = (values, known)
        elif form == 3:
            columns[indicator.key] = (values, np.packbits(known, bitorder="little"))
        elif indicator.kind == "count":
            above = np.minimum(values + 3, highest).astype(values.dtype)
            columns[indicator.key] = Range((values, known), (above, random.random(communes) > 0.5))
        # else the table lacks the column
    return columns


def fact_of(column: Any, i: int) -> tuple[Optional[int], Optional[int]]:
    """Lower and upper bound of commune i, as this test understands columns: the other implementation."""
    if isinstance(column, Range):
        return fact_of(column.lower, i)[0], fact_of(column.upper, i)[1]
    if isinstance(column, tuple):
        values, validity = column
        known = validity[i] if validity.dtype == bool else validity[i // 8] >> (i % 8) & 1
    elif isinstance(column, np.ma.MaskedArray):
        values, known = column.data, not column.mask[i]
    else:
        values, known = column, True
    value = values[i]
    number = int(value.astype("int64")) if values.dtype.kind == "M" else int(value)
    return (number, number) if known else (None, None)


def facts_line(standard: criterion19.Standard, columns: dict[str, Any], i: int, year: int) -> str:
    """The facts of commune i as the program reads them."""
    import json

    line: dict[str, Any] = {"commune": str(i), "year": year}
    kinds = {indicator.key: indicator.kind for indicator in standard.indicators}
    for key, column in columns.items():
        low, high = fact_of(column, i)

        def printed(number: int) -> Any:
            return (EPOCH + datetime.timedelta(number)).isoformat() if kinds[key] == "date" else number

        bounds = {name: printed(end) for name, end in (("at_least", low), ("at_most", high)) if end is not None}
        if bounds:
            line[key] = bounds if low != high else printed(low)  # type: ignore[arg-type]
    return json.dumps(line)


@pytest.mark.parametrize("id", [standard.id for standard in criterion19.standards() if standard.rows])
def test_columns_and_single_communes_agree(id: str) -> None:
    """Every row of every commune, against its own assessment."""
    standard = criterion19.standard(id)
    year = standard.period.first.year + 1 if standard.period.first else 2018
    for seed in range(4):
        communes = (1, 63, 64, 130)[seed]
        outcomes = criterion19.judge_columns(random_columns(standard, communes, year, seed), standard, year=year)
        assert len(outcomes) == communes
        arrays = {row: outcomes[row] for row in outcomes.ids}
        for i in range(communes):
            single = outcomes.explain(i)
            for finding in single.findings:
                assert arrays[finding.id][i] == finding.outcome, (seed, i, finding.id)
            failing = [
                f.id for f in single.findings if not f.group and f.outcome in (Outcome.not_met, Outcome.undetermined)
            ]
            assert outcomes.failing(i) == failing


def test_columns_and_the_program_agree(tmp_path: Any, program: Any) -> None:
    """The facts are read from the columns by this test and judged by the program from text."""
    import json

    standard = criterion19.standard(STANDARD)
    columns = random_columns(standard, 300, 2023, 11)
    file = tmp_path / "facts.ndjson"
    file.write_text("".join(facts_line(standard, columns, i, 2023) + "\n" for i in range(300)), encoding="utf-8")
    command = [str(program), "batch", str(file), "--standard", STANDARD]
    said = subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.splitlines()
    outcomes = criterion19.judge_columns(columns, standard, year=2023)
    assert [json.loads(line)["outcome"] for line in said] == [Outcome(code).name for code in outcomes.array()]


def test_random_facts_meet_every_outcome() -> None:
    """The comparisons above compare something."""
    standard = criterion19.standard(STANDARD)
    outcomes = criterion19.judge_columns(random_columns(standard, 2000, 2023, 1), standard, year=2023)
    seen = {Outcome(code) for row in outcomes.ids for code in np.unique(outcomes[row])}
    assert seen == set(Outcome)


def test_arrays_planes_and_counts() -> None:
    columns = random_columns(criterion19.standard(STANDARD), 1000, 2023, 5)
    outcomes = criterion19.judge_columns(columns, STANDARD, year=2023)
    for row in outcomes.ids:
        array = outcomes[row]
        assert array.dtype == np.uint8 and array.shape == (1000,)
        t, f = outcomes.planes(row)
        assert t.dtype == np.uint64 and t.shape == (16,) and not t.flags.writeable and not t.flags.owndata
        bits = [np.unpackbits(plane.view(np.uint8), bitorder="little")[:1000] for plane in (t, f)]
        assert np.array_equal(bits[0] + 2 * bits[1], array)
        assert outcomes.counts(row) == {outcome: int((array == outcome).sum()) for outcome in Outcome}
    assert np.array_equal(outcomes.array(), outcomes[STANDARD])
    assert outcomes.counts() == outcomes.counts(STANDARD)
    local = outcomes.ids[3].removeprefix(STANDARD + "/")
    assert np.array_equal(outcomes[local], outcomes[outcomes.ids[3]])
    t, _ = outcomes.planes()
    copy = t.copy()
    del outcomes
    assert np.array_equal(t, copy)


@pytest.mark.parametrize("threads", [2, 3, 7, 256])
def test_threads_change_nothing(threads: int) -> None:
    standard = criterion19.standard(STANDARD)
    columns = random_columns(standard, 30_000, 2023, 9)
    one = criterion19.judge_columns(columns, standard, year=2023)
    many = criterion19.judge_columns(columns, standard, year=2023, threads=threads)
    for row in one.ids:
        assert np.array_equal(one[row], many[row]) and one.counts(row) == many.counts(row)


def test_not_a_time_is_not_known() -> None:
    dates = np.array(["2023-02-01", "NaT", "2022-02-01"], dtype="datetime64[D]")
    outcomes = criterion19.judge_columns({"plan_date": dates}, STANDARD, year=2023)
    row = next(row for row in outcomes.standard.rows if row.indicator == "plan_date")
    assert [Outcome(code) for code in outcomes[row.id]] == [Outcome.met, Outcome.undetermined, Outcome.not_met]
    finding = outcomes.explain(0).find(row.id)
    assert finding is not None and finding.value == datetime.date(2023, 2, 1)
    numbers = np.array([days(datetime.date(2023, 2, 1))] * 3, dtype=np.int32)
    assert criterion19.judge_columns({"plan_date": numbers}, STANDARD, year=2023).counts(row.id)[Outcome.met] == 3


def test_a_mask_decides_what_is_known() -> None:
    column = np.ma.masked_array(np.array([0, 5, 5], dtype=np.int32), mask=[False, True, False])
    columns = {"crimes": column, "crimes-1": np.array([5, 5, 5], np.int64)}
    outcomes = criterion19.judge_columns(columns, STANDARD, year=2023)
    row = next(row for row in outcomes.standard.rows if row.indicator == "crimes")
    assert outcomes[row.id][1] == Outcome.undetermined and outcomes[row.id][0] == Outcome.met


def test_columns_are_borrowed() -> None:
    """What is explained later is what the array holds then: it is not a copy."""
    dates = np.array(["2023-02-01"] * 3, dtype="datetime64[D]")
    outcomes = criterion19.judge_columns({"plan_date": dates}, STANDARD, year=2023)
    row = next(row for row in outcomes.standard.rows if row.indicator == "plan_date")
    dates[1] = np.datetime64("2020-01-01")
    finding = outcomes.explain(1).find(row.id)
    assert finding is not None and finding.value == datetime.date(2020, 1, 1)
    references = sys.getrefcount(dates)
    del outcomes
    assert sys.getrefcount(dates) == references - 1


def test_nothing_is_copied() -> None:
    """30 columns that share one array of 64 MB: copies of them would take 1.9 GB."""
    code = """
import resource
import numpy as np
import criterion19

standard = criterion19.standard("tt124-2021/commune")
values = np.ones(8_000_000, dtype=np.int64)
columns = {indicator.key: values for indicator in standard.indicators}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
outcomes = criterion19.judge_columns(columns, standard, year=2023)
grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
planes = 2 * len(outcomes.ids) * 8_000_000 // 8 // 1024
assert len(columns) >= 20 and grown < planes + 32_000, (grown, planes)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


# Arrow.


class Buffers:
    """An array as pyarrow has them, made by hand."""

    def __init__(self, type: str, data: bytes, length: int, validity: Optional[bytes] = None, offset: int = 0) -> None:
        self.type, self.offset, self._length, self._buffers = type, offset, length, [validity, data]

    def buffers(self) -> list[Optional[bytes]]:
        return self._buffers

    def __len__(self) -> int:
        return self._length


class Schema(ctypes.Structure):
    """struct ArrowSchema"""


Schema._fields_ = [
    ("format", ctypes.c_char_p),
    ("name", ctypes.c_char_p),
    ("metadata", ctypes.c_char_p),
    ("flags", ctypes.c_int64),
    ("n_children", ctypes.c_int64),
    ("children", ctypes.c_void_p),
    ("dictionary", ctypes.c_void_p),
    ("release", ctypes.c_void_p),
    ("private_data", ctypes.c_void_p),
]


class Array(ctypes.Structure):
    """struct ArrowArray"""

    _fields_ = [
        ("length", ctypes.c_int64),
        ("null_count", ctypes.c_int64),
        ("offset", ctypes.c_int64),
        ("n_buffers", ctypes.c_int64),
        ("n_children", ctypes.c_int64),
        ("buffers", ctypes.POINTER(ctypes.c_void_p)),
        ("children", ctypes.c_void_p),
        ("dictionary", ctypes.c_void_p),
        ("release", ctypes.c_void_p),
        ("private_data", ctypes.c_void_p),
    ]


_new_capsule = ctypes.pythonapi.PyCapsule_New
_new_capsule.restype = ctypes.py_object
_new_capsule.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]


class Exporter:
    """An object with ``__arrow_c_array__``, made by hand over an array of bytes."""

    def __init__(
        self, format: bytes, data: npt.NDArray[Any], length: int, validity: Any = None, offset: int = 0
    ) -> None:
        self.kept = [data, validity]
        pointer = lambda array: None if array is None else array.ctypes.data  # noqa: E731
        self.buffers_of = (ctypes.c_void_p * 2)(pointer(validity), pointer(data))
        self.schema = Schema(format, b"", None, 2, 0, None, None, 1, None)
        self.array = Array(length, -1, offset, 2, 0, self.buffers_of, None, None, 1, None)

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        return (
            _new_capsule(ctypes.addressof(self.schema), b"arrow_schema", None),
            _new_capsule(ctypes.addressof(self.array), b"arrow_array", None),
        )


ARROW = [
    (b"C", "uint8", np.uint8),
    (b"S", "uint16", np.uint16),
    (b"i", "int32", np.int32),
    (b"l", "int64", np.int64),
]


@pytest.mark.parametrize(("format", "name", "dtype"), ARROW)
@pytest.mark.parametrize("offset", [0, 3, 8])
def test_arrow_numbers(format: bytes, name: str, dtype: Any, offset: int) -> None:
    values = np.random.default_rng(offset).integers(0, 9, 100 + offset).astype(dtype)
    known = np.random.default_rng(offset + 1).random(100 + offset) > 0.3
    bitmap = np.packbits(known, bitorder="little")
    before = np.full(100, 5, dtype=np.int32)
    plain = {"crimes": (values[offset:], known[offset:]), "crimes-1": before}
    expected = criterion19.judge_columns(plain, STANDARD, year=2023)
    for column in (
        Exporter(format, values, 100, bitmap, offset),
        Buffers(name, values.tobytes(), 100, bitmap.tobytes(), offset),
    ):
        got = criterion19.judge_columns({"crimes": column, "crimes-1": before}, STANDARD, year=2023)
        assert all(np.array_equal(got[row], expected[row]) for row in got.ids)
    assert expected.counts()[Outcome.undetermined] > 0


def test_arrow_flags_and_dates() -> None:
    flags = np.random.default_rng(1).random(77) > 0.5
    dates = (np.datetime64("2023-01-01") + np.arange(77)).astype("datetime64[D]")
    key = next(i.key for i in criterion19.standard(STANDARD).indicators if i.kind == "flag")
    expected = criterion19.judge_columns({key: flags, "plan_date": dates}, STANDARD, year=2023)
    packed = np.packbits(np.concatenate([[True] * 5, flags]), bitorder="little")
    numbers = dates.astype("int64").astype("int32")
    for columns in (
        {key: Exporter(b"b", packed, 77, None, 5), "plan_date": Exporter(b"tdD", numbers, 77)},
        {
            key: Buffers("bool", packed.tobytes(), 77, None, 5),
            "plan_date": Buffers("date32[day]", numbers.tobytes(), 77),
        },
    ):
        got = criterion19.judge_columns(columns, STANDARD, year=2023)
        assert all(np.array_equal(got[row], expected[row]) for row in got.ids)


def test_columns_of_a_table_of_pandas() -> None:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame({"crimes": np.arange(10), "crimes-1": np.full(10, 5)})
    expected = criterion19.judge_columns({"crimes": np.arange(10), "crimes-1": np.full(10, 5)}, STANDARD, year=2023)
    got = criterion19.judge_columns(dict(frame), STANDARD, year=2023)
    assert all(np.array_equal(got[row], expected[row]) for row in got.ids)


# What is wrong.


def fault(columns: Any, **others: Any) -> InputError:
    with pytest.raises(InputError) as raised:
        criterion19.judge_columns(columns, others.pop("standard", STANDARD), **{"year": 2023, **others})
    return raised.value


FIVE = np.arange(5, dtype=np.int32)


@pytest.mark.parametrize(
    "column",
    [
        FIVE.astype(np.float64),
        FIVE.astype(np.int16),
        FIVE.astype(np.uint32),
        FIVE.astype(">i4"),
        FIVE.astype(object),
        FIVE.astype(str),
        FIVE.astype("datetime64[D]"),
        FIVE.astype(bool),
        FIVE.reshape(1, 5),
        np.arange(10, dtype=np.int32)[::2],
        FIVE[::-1],
        np.frombuffer(b"\0" * 21, dtype=np.uint8)[1:].view(np.int32),
        [1, 2, 3, 4, 5],
        None,
        5,
        "12345",
        (FIVE,),
        (FIVE, None),
        (FIVE, np.ones(4, dtype=bool)),
        (FIVE, np.zeros(0, dtype=np.uint8)),
        (FIVE, np.ones(5, dtype=np.uint8)),
        (FIVE, FIVE),
        Range(FIVE, FIVE.astype(np.int64)),
        Range([1], None),
        Buffers("int32", b"\0" * 19, 5),
        Buffers("int32", b"\0" * 20, 5, b"", 0),
        Buffers("int32", b"\0" * 20, 5, None, 1),
        Buffers("double", b"\0" * 40, 5),
        Exporter(b"g", FIVE, 5),
        Exporter(b"i", FIVE, -1),
        Exporter(b"i", FIVE, 5, None, -1),
    ],
    ids=str,
)
def test_what_is_no_column(column: Any) -> None:
    error = fault({"crimes": column})
    assert error.path == "/crimes" and error.code == "invalid_argument"


def test_arrow_arrays_with_null_pointers() -> None:
    unnamed, unstored, empty = (Exporter(b"i", FIVE, 5) for _ in range(3))
    unnamed.schema.format = None
    unstored.array.buffers = None
    empty.buffers_of[1] = None
    for column in (unnamed, unstored, empty):
        assert fault({"crimes": column}).path == "/crimes"


def test_an_arrow_array_that_was_released() -> None:
    column = Exporter(b"i", FIVE, 5)
    column.array.release = None
    assert fault({"crimes": column}).path == "/crimes"


def test_values_that_an_indicator_cannot_have() -> None:
    error = fault({"crimes": np.array([1, -1, -2], dtype=np.int64)})
    assert (error.code, error.path) == ("out_of_range", "/crimes/1") and "-1" in error.message
    assert fault({"crimes": np.array([2**40], dtype=np.int64)}).path == "/crimes/0"
    key = next(i.key for i in criterion19.standard(STANDARD).indicators if i.kind == "flag")
    assert fault({key: np.array([0, 1, 2], dtype=np.uint8)}).path == f"/{key}/2"
    masked = np.ma.masked_array(np.array([1, -1], dtype=np.int32), mask=[False, True])
    assert len(criterion19.judge_columns({"crimes": masked}, STANDARD, year=2023)) == 2
    error = fault({"crimes": Range(np.array([1, 5], np.int32), np.array([2, 4], np.int32))})
    assert (error.code, error.path) == ("invalid_interval", "/crimes/1")


def test_all_columns_are_checked() -> None:
    error = fault({"crimes": np.float64(1), "crimse": FIVE, "plan_date": FIVE[:3], "crimes-1": FIVE})
    assert [each.path for each in error.errors] == ["/crimes", "/crimse", "/crimes-1"]
    assert [each.code for each in error.errors] == ["invalid_argument", "unknown_key", "invalid_argument"]
    assert "crimes" in error.errors[1].message
    assert "plan_date" in error.errors[2].message


def test_what_columns_are_judged_by() -> None:
    columns = {"crimes": FIVE}
    assert fault(columns, standard="tt124").code == "unknown_standard"
    assert fault(columns, standard="ntm-2026", year=2025).code == "standard_not_applicable"
    assert fault(columns, year=2018).code == "standard_not_applicable"
    assert fault(columns, year=10**6).code == "year_out_of_range"
    assert fault(columns, threads=0).code == "invalid_argument"
    assert fault({}).code == "invalid_argument"
    assert fault({"households_of_nobody": FIVE}).code == "unknown_key"
    for wrong in ({5: FIVE}, 7):
        with pytest.raises(TypeError):
            criterion19.judge_columns(wrong, STANDARD, year=2023)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        criterion19.judge_columns(columns, None, year=2023)  # type: ignore[arg-type]


def test_rows_and_communes_that_are_not_there() -> None:
    outcomes = criterion19.judge_columns({"crimes": FIVE}, STANDARD, year=2023)
    assert outcomes.failing(-1) == outcomes.failing(4)
    for number in (5, -6, 2**62):
        with pytest.raises(IndexError):
            outcomes.failing(number)
        with pytest.raises(IndexError):
            outcomes.explain(number)
    with pytest.raises(KeyError):
        outcomes["9.9.9"]


def test_a_day_after_the_last_review_is_noted() -> None:
    outcomes = criterion19.judge_columns({"crimes": FIVE}, STANDARD, year=2099)
    assert outcomes.as_of == datetime.date(2099, 12, 31) and "last reviewed" in outcomes.explain(0).notes[0].en
    assert criterion19.judge_columns({"crimes": FIVE}, STANDARD, year=2023).explain(0).notes == ()


def test_no_communes_at_all() -> None:
    outcomes = criterion19.judge_columns({"crimes": FIVE[:0]}, STANDARD, year=2023)
    assert len(outcomes) == 0 and outcomes.array().shape == (0,)
    assert sum(outcomes.counts().values()) == 0


def test_layers_in_columns(root: Any) -> None:
    layer = criterion19.read_layer(root / "examples/data/quy-dinh-tinh-vi-du.json")
    standards = [s for s in criterion19.standards() if s.rows and s.kind == "commune"]
    changed = 0
    for standard in standards:
        first, last = standard.period.first, standard.period.last
        year = max(first.year + 1 if first else 2018, layer.period.first.year if layer.period.first else 0)
        if any(day and day < datetime.date(year, 12, 31) for day in (last, layer.period.last)):
            continue
        columns = random_columns(standard, 200, year, 3)
        plain = criterion19.judge_columns(columns, standard, year=year)
        under = criterion19.judge_columns(columns, standard, year=year, layers=layer)
        changed += plain.ids != under.ids or any(not np.array_equal(plain[row], under[row]) for row in plain.ids)
        for i in (0, 100, 199):
            for finding in under.explain(i).findings:
                assert under[finding.id][i] == finding.outcome
    assert changed > 0
