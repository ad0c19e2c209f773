"""Calls the package with objects drawn at random, many of which lie about themselves.

Nothing may come of it but a result or one of the exceptions that the package promises. Every run is told by its seed:
``fuzz_objects.py --seed N --runs 1`` repeats one.
"""

from __future__ import annotations

import argparse
import datetime
import pathlib
import pickle
import random
import time
from collections.abc import Callable
from typing import Any

import criterion19
import numpy as np

PROMISED = (criterion19.InputError, TypeError, ValueError, KeyError, IndexError, AttributeError, OverflowError)
STANDARDS = [criterion19.standard(id) for id in ("tt124-2021/commune", "tt23-2012/commune", "tt124-2021/hamlet")]
KEYS = [each.key for each in STANDARDS[0].indicators] + ["crimez", "", "\ud800", "x-own"]
NUMBERS = [0, 1, -1, 5, 2**31, 2**62, 2**63 - 1, 2**63, 2**64, 2**100, -(2**63), 1.5, float("nan"), True, None]
TEXTS = ["", "A", "Tân Phước", "\ud800", "a\0b", "\x9b31m", "tt124-2021/commune", "/etc/passwd", "{", "4.1", "x" * 300]
REPORT = "Năm 2018 xã Tân Phước có 12/15 hộ đăng ký, 3 vụ phạm tội; Nghị quyết số 67-NQ/ĐU ngày 25/01/2018."
KEYS_OF_DOSSIERS = [
    "schema", "year", "kind", "place", "totals", "units", "documents", "incidents", "figures", "claims", "measurements",
    "attestations", "meetings", "name", "id", "hamlets", "households", "value", "at_least", "date", "x-own",
]


class Liar:
    """An array of Arrow, or something like it."""

    def __init__(self, draw: random.Random) -> None:
        self.draw = draw
        self.type = draw.choice(["int64", "int32", "uint8", "uint16", "bool", "date32[day]", "null", "float", None])
        self.offset = draw.choice(NUMBERS + [1, 2, 3])

    def buffers(self) -> Any:
        size = self.draw.choice([0, 1, 8, 40, 400])
        parts = [self.draw.choice([None, bytes(8), 5]), self.draw.choice([bytes(size), bytearray(size), None, "x"])]
        return parts[: self.draw.choice([0, 1, 2, 2, 2, 2])]

    def __len__(self) -> Any:
        return self.draw.choice([0, 1, 3, 5, 2**31, 2**62, 2**63 - 1, -1, "3"])


class Sly:
    """Changes what it stands in while it is read."""

    def __init__(self, victim: Any) -> None:
        self.victim = victim

    def __index__(self) -> int:
        self.victim.clear()
        return 7


def column(draw: random.Random) -> Any:
    size = draw.choice([0, 1, 3, 3, 3, 70])
    kind = draw.choice([np.bool_, np.uint8, np.uint16, np.int32, np.int64, np.float64, "datetime64[D]", object, ">i4"])
    values = np.array([draw.choice([0, 1, 2, 200]) for _ in range(size)]).astype(kind)
    form = draw.randrange(10)
    if form == 0:
        return values[::2]
    if form == 1:
        return np.ma.masked_array(values, mask=[draw.random() < 0.5 for _ in range(size)])
    if form == 2:
        return (values, np.array([draw.random() < 0.5 for _ in range(draw.choice([size, 1]))]))
    if form == 3:
        return (values, np.zeros(draw.choice([0, 1, 9]), np.uint8))
    if form == 4:
        return criterion19.Range(column(draw), draw.choice([None, values]))
    if form < 7:
        return Liar(draw)
    return values if form < 9 else value(draw, 2)


def value(draw: random.Random, depth: int) -> Any:
    form = draw.randrange(9 if depth > 0 else 6)
    if form < 2:
        return draw.choice(NUMBERS)
    if form < 4:
        return draw.choice(TEXTS)
    if form == 4:
        return draw.choice([b"x", b"\xff", datetime.date(2023, 1, 1), datetime.datetime(2023, 1, 1), object(), {1}])
    if form == 5:
        return draw.choice(["commune", "hamlet", "2023-02-01", "16/KH-UBND", "confirmed", "crimes", "thefts"])
    if form == 6:
        return [value(draw, depth - 1) for _ in range(draw.randrange(4))]
    out: dict[Any, Any] = {}
    for _ in range(draw.randrange(5)):
        out[draw.choice(KEYS_OF_DOSSIERS + [5, "\ud800"])] = value(draw, depth - 1)
    if draw.random() < 0.05:
        out["x-own"] = Sly(out)
    return out


SOUND: dict[str, Any] = {
    "schema": "criterion19/dossier/1",
    "year": 2023,
    "place": {"name": "Tân Phước"},
    "totals": {"hamlets": 3, "households": {"at_least": 10}},
    "units": [{"id": "t1", "kind": "hamlet", "name": "Thôn 1"}],
}


def dossier(draw: random.Random) -> Any:
    if draw.random() < 0.5:
        sound = dict(SOUND)
        if draw.random() < 0.5:
            sound[draw.choice(KEYS_OF_DOSSIERS)] = value(draw, 3)
        return sound
    out = value(draw, 4)
    if not isinstance(out, dict) or draw.random() < 0.2:
        return draw.choice([out, "{", b"{}", "", pathlib.Path("no/such"), None])
    if draw.random() < 0.9:
        out["schema"], out["year"] = "criterion19/dossier/1", draw.choice([2018, 2023, 2023, 1.5])
    return out


def attempt(call: Callable[[], object]) -> None:
    try:
        call()
    except PROMISED:
        pass


def use(thing: Any, draw: random.Random) -> None:
    """Reads what an object shows, calls what it has, and copies it."""
    repr(thing)
    names = [name for name in dir(type(thing)) if not name.startswith("__")]
    for name in draw.sample(names, min(3, len(names))):
        member = getattr(thing, name)
        if callable(member):
            arguments = [draw.choice(TEXTS + NUMBERS + [[0], [2**63]]) for _ in range(draw.randrange(2))]
            attempt(lambda: member(*arguments))
    attempt(lambda: pickle.loads(pickle.dumps(thing, draw.randrange(pickle.HIGHEST_PROTOCOL + 1))))


def once(draw: random.Random) -> None:
    form = draw.randrange(8)
    if form == 0:
        columns = {draw.choice(KEYS): column(draw) for _ in range(draw.randrange(4))}
        use(criterion19.judge_columns(columns, draw.choice(STANDARDS), year=draw.choice([2023] * 9 + [2018, 0, 10**9])), draw)
    elif form == 1:
        text = draw.choice([REPORT, REPORT[draw.randrange(90) :], REPORT.encode()[: draw.randrange(120)]] + TEXTS)
        limits = {name: draw.choice([None] * 9 + [0, 3, 10**6, -1]) for name in ("max_bytes", "max_facts")}
        report = criterion19.read_report(
            text, year=draw.choice([None, 2018, 2018, 2018, 0, 99999]), commune=draw.choice(TEXTS + [b"\xf0", 5]), **limits
        )
        draft = report.draft(draw.choice([(), (), [0], [-1], [2**63], ["0"]]))
        use(draw.choice([report, draft]), draw)
    elif form == 2:
        kind = type(draw.choice([STANDARDS[0], criterion19.read_dossier({"schema": "criterion19/dossier/1", "year": 2023})]))
        for each in (kind, criterion19.Assessment, criterion19.Finding, criterion19.Outcomes, criterion19.Draft):
            attempt(lambda each=each: use(draw.choice([kind, each]).__new__(each), draw))
    elif form == 3:
        use(criterion19.DocumentNumber(draw.choice(TEXTS + ["16/KH-UBND", "67-NQ/ĐU", b"x", 5])), draw)
    else:
        read = criterion19.read_dossier(dossier(draw), max_bytes=draw.choice([None] * 9 + [10, 10**6]))
        assessment = criterion19.assess(read, draw.choice([None] * 9 + [*STANDARDS, *TEXTS]), unit=draw.choice([""] * 5 + ["A", "t1", "\ud800"]))
        use(draw.choice([read, assessment, assessment.findings[-1]]), draw)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--runs", type=int, default=1000)
    arguments = parser.parse_args()
    begin = time.monotonic()
    results = 0
    for seed in range(arguments.seed, arguments.seed + arguments.runs):
        try:
            once(random.Random(seed))
            results += 1  # to the very end
        except PROMISED:
            pass
        except FileNotFoundError as error:
            assert str(error.filename) == "no/such", seed
        except BaseException:
            print("seed", seed, flush=True)
            raise
    print(f"{arguments.runs} runs, {results} to the end, {time.monotonic() - begin:.0f} s")


if __name__ == "__main__":
    main()
