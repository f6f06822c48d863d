"""How long the history takes with 100,000 rows: `make bench`. Times are printed, never asserted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from digitpad.core.ink.ink import EMPTY_INK, Ink, Point, Stroke
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.page import Page
from digitpad.core.records.query import Column, HistoryQuery, Which
from digitpad.core.records.record import Record
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.recovery import RecoveryFile
from tests.storage.made_up import BEGIN, record, scribble

ROWS = 100_000
SHAPE = scribble(0, strokes=1, points=60)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("history")
    with closing(HistoryFile(folder)) as history:
        history.add_many(made_up(ROWS))
    return folder


@pytest.fixture
def history(folder: Path) -> Iterator[HistoryFile]:
    with closing(HistoryFile(folder)) as history:
        yield history


def made_up(rows: int, first: int = 0) -> Iterator[Record]:
    """Yield records of 61 points, each with its own ink, a fifth of them labelled."""
    dice = random.Random(first)
    for number in range(first, first + rows):
        dot = Stroke((Point(number % 1_000 / 1_000, number / 1_000_000),))
        yield record(
            number,
            content=Ink((dot, *SHAPE.strokes)),
            finished=BEGIN + timedelta(seconds=dice.randrange(10**8)),
            text=str(dice.randrange(dice.choice([10, 10_000]))),
            verdict=dice.choice(list(Verdict)),
            confidence=dice.random(),
            label=str(dice.randrange(10)) if dice.random() < 0.2 else None,
            model="ab" * 32,
        )


def test_adding_a_thousand(history: HistoryFile, benchmark: BenchmarkFixture) -> None:
    """Add rows as an import does, beside 100,000 others."""
    starts = count(ROWS, 1_000)
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        history.add_many,
        setup=lambda: ((list(made_up(1_000, next(starts))),), {}),
        rounds=5,
    )


@pytest.mark.parametrize(
    "query",
    [
        HistoryQuery(),
        HistoryQuery("7"),
        HistoryQuery(which=Which.CORRECTED),
        HistoryQuery("7", Which.DOUBTFUL, Column.CONFIDENCE, descending=False),
        HistoryQuery(column=Column.TEXT),
        HistoryQuery(column=Column.LABEL),
    ],
    ids=["all", "text", "corrected", "doubtful", "by text", "by truth"],
)
def test_searching(history: HistoryFile, benchmark: BenchmarkFixture, query: HistoryQuery) -> None:
    benchmark(history.search, query)


def test_opening(folder: Path, benchmark: BenchmarkFixture) -> None:
    benchmark(lambda: HistoryFile(folder).close())


def test_fifty_rows(history: HistoryFile, benchmark: BenchmarkFixture) -> None:
    benchmark(history.rows, range(ROWS // 2, ROWS // 2 + 50))


def test_statistics(history: HistoryFile, benchmark: BenchmarkFixture) -> None:
    benchmark(history.statistics)


def test_deleting_one(history: HistoryFile, benchmark: BenchmarkFixture) -> None:
    numbers = count(1)
    benchmark.pedantic(  # type: ignore[no-untyped-call]
        history.delete, setup=lambda: (([next(numbers)],), {}), rounds=3
    )


def test_deleting_all(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    with closing(HistoryFile(tmp_path)) as history:
        history.add_many(made_up(ROWS))
        benchmark.pedantic(history.delete_all, rounds=1)  # type: ignore[no-untyped-call]


def test_keeping_one_more_stroke(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    """Store ink of a hundred points, as after each stroke."""
    file = RecoveryFile(tmp_path)
    stroke = scribble(1, strokes=1, points=100).strokes[0]
    inks: list[Ink] = [EMPTY_INK]

    def set_up() -> tuple[tuple[Page], dict[str, object]]:
        inks.append(inks[-1].with_stroke(replace(stroke)))
        return (Page(inks[-1]),), {}

    benchmark.pedantic(file.keep, setup=set_up, rounds=200)  # type: ignore[no-untyped-call]
    file.discard()
