"""Judges the communes of a partitioned file on a cluster of Dask: the way past one machine.

split -l 12500 facts.ndjson part-
python3 dask_province.py part-* --workers 2

Each partition is a file of NDJSON, a line of facts for each commune, as the program's `batch` reads them. A worker
turns a file into columns, judges them, and sends home the counts alone. At the end one process does the same work, and
the counts must be the same.
"""

from __future__ import annotations

import argparse
import collections
import datetime
import json
import pathlib
import sys
import time
from typing import Any

import numpy as np

import criterion19

STANDARD = "tt124-2021/commune"
YEAR = 2023
EPOCH = datetime.date(1970, 1, 1)

Counts = dict[str, dict[str, int]]


def number_of(value: Any) -> int:
    """A fact as the number that a column holds: dates are days since 1970."""
    if isinstance(value, str):
        return (datetime.date.fromisoformat(value) - EPOCH).days
    return int(value)


def columns_of(path: pathlib.Path, standard: criterion19.Standard) -> dict[str, criterion19.Range]:
    """The lines of a file as columns of bounds; what a line lacks is not known."""
    lines = [json.loads(line) for line in path.read_bytes().splitlines()]
    columns = {}
    for indicator in standard.indicators:
        bounds = []
        for end in ("at_least", "at_most"):
            values = np.zeros(len(lines), dtype=np.int32)
            known = np.zeros(len(lines), dtype=bool)
            for i, line in enumerate(lines):
                fact = line.get(indicator.key)
                if isinstance(fact, dict):
                    fact = fact.get(end)
                if fact is not None:
                    values[i], known[i] = number_of(fact), True
            bounds.append((values, known))
        columns[indicator.key] = criterion19.Range(*bounds)
    return columns


def judge_file(path: pathlib.Path) -> Counts:
    """How many communes of a file have which outcome of each row: small, whatever the size of the file."""
    standard = criterion19.standard(STANDARD)
    outcomes = criterion19.judge_columns(columns_of(path, standard), standard, year=YEAR)
    return {row: {outcome.name: n for outcome, n in outcomes.counts(row).items()} for row in outcomes.ids}


def total(parts: list[Counts]) -> Counts:
    """The counts of all files together."""
    out: Counts = {}
    for part in parts:
        for row, counts in part.items():
            sums = out.setdefault(row, collections.Counter())
            for outcome, n in counts.items():
                sums[outcome] = sums.get(outcome, 0) + n
    return {row: dict(counts) for row, counts in out.items()}


def judge_on_cluster(paths: list[pathlib.Path], workers: int) -> Counts:
    """One task for each file, on as many processes as asked for."""
    import dask.bag
    from distributed import Client, LocalCluster

    with LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None
    ) as cluster, Client(cluster):
        parts: list[Counts] = dask.bag.from_sequence(paths, npartitions=len(paths)).map(judge_file).compute()
    return total(parts)


def main() -> int:
    """Judges the files twice, and compares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=pathlib.Path, help="NDJSON, a line of facts for each commune")
    parser.add_argument("--workers", type=int, default=2)
    arguments = parser.parse_args()
    paths = [path.resolve() for path in arguments.files]

    started = time.perf_counter()
    spread = judge_on_cluster(paths, arguments.workers)
    between = time.perf_counter()
    alone = total([judge_file(path) for path in paths])
    finished = time.perf_counter()

    overall = alone[STANDARD]
    print(f"{sum(overall.values())} communes in {len(paths)} files by {STANDARD}: {overall}")
    print(f"{arguments.workers} workers: {between - started:.1f} s with their start")
    print(f"one process: {finished - between:.1f} s")
    if spread != alone:
        print("the counts differ", file=sys.stderr)
        return 1
    print("the counts of all rows are the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
