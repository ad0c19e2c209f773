"""Long work is done without Python's lock: another thread goes on meanwhile."""

from __future__ import annotations

import pathlib
import sys
import threading
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

import criterion19


class Ticker:
    """A thread that counts as long as it gets its turn; each turn is short."""

    def __init__(self) -> None:
        self.ticks = 0
        self._stopped = False
        self._thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        while not self._stopped:
            self.ticks += 1
            time.sleep(0.0002)

    def __enter__(self) -> Ticker:
        self._thread.start()
        while self.ticks < 3:
            time.sleep(0.001)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped = True
        self._thread.join()


def ticks_during(work: Callable[[], object]) -> tuple[int, float]:
    """How often the other thread had its turn while `work` ran, which was called until it had taken 0.2 s."""
    with Ticker() as ticker:
        before, started = ticker.ticks, time.perf_counter()
        while time.perf_counter() - started < 0.2:
            work()
        return ticker.ticks - before, time.perf_counter() - started


@pytest.fixture(autouse=True)
def nobody_is_made_to_wait() -> Iterator[None]:
    """Only a thread that lets go of the lock by itself gives the other one its turn."""
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)
    yield
    sys.setswitchinterval(interval)


def test_the_measure_can_fail() -> None:
    """Work that keeps the lock leaves the other thread no turn."""
    ticks, _ = ticks_during(lambda: sum(range(1_000_000)))
    assert ticks <= 1


def test_judging_columns() -> None:
    standard = criterion19.standard("tt124-2021/commune")
    values = np.ones(2_000_000, dtype=np.int32)
    columns = {indicator.key: values for indicator in standard.indicators if indicator.kind == "count"}
    ticks, seconds = ticks_during(lambda: criterion19.judge_columns(columns, standard, year=2023))
    assert ticks > 20 * seconds


def test_reading_and_assessing(tan_phuoc: pathlib.Path) -> None:
    data = tan_phuoc.read_bytes()
    dossier = criterion19.read_dossier(data)
    for work in (
        lambda: criterion19.read_dossier(data),
        lambda: criterion19.assess(dossier, "tt23-2012/commune"),
        lambda: criterion19.audit(dossier),
    ):
        ticks, seconds = ticks_during(work)
        assert ticks > 20 * seconds


def test_reading_reports_and_printing(tan_phuoc: pathlib.Path) -> None:
    text = "Có 8/8 thôn đăng ký; Nghị quyết số 67-NQ/ĐU ngày 25/01/2018. " * 2000
    assessment = criterion19.assess(tan_phuoc)
    for work in (lambda: criterion19.read_report(text, year=2018), assessment.to_html, assessment.to_json):
        ticks, seconds = ticks_during(work)
        assert ticks > 20 * seconds


def test_one_dossier_in_many_threads(tan_phuoc: pathlib.Path) -> None:
    """Objects are unchangeable, so they may be shared."""
    sys.setswitchinterval(0.0001)
    dossier = criterion19.read_dossier(tan_phuoc)
    expected = criterion19.assess(dossier, "tt23-2012/commune").to_json()
    wrong: list[str] = []

    def run() -> None:
        for _ in range(10):
            assessment = criterion19.assess(dossier, "tt23-2012/commune")
            if assessment.to_json() != expected or len(assessment.missing().indicators) == 0:
                wrong.append("differs")

    threads = [threading.Thread(target=run) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
