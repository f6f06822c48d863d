"""How long the pen and the bars wait: `make bench`. Times are printed, never asserted."""

from __future__ import annotations

import ctypes
import gc
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from itertools import cycle, repeat
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from digitpad.api import Recognizer
from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.controllers.files.exchange import store_in
from digitpad.core.recognition.framing import frame_picture, frame_strokes
from digitpad.core.records.record import Record
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.storage.exchange.datasets import json_lines, kaggle_csv
from digitpad.storage.exchange.job_runner import JobRunner
from digitpad.storage.exchange.jobs import ExportJob, ImportJob
from digitpad.ui.pad.ink_pad import InkPad
from tests import hand
from tests.helpers import ink_from, strokes_of

ROUNDS = 1_000
LONG_STROKE = 10_000  # points
IMPORTED = 60_000  # drawings; more than are read while that stroke is drawn
Position = tuple[float, float]


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    parts = build()
    qtbot.addWidget(parts.window)
    parts.window.show()
    with qtbot.waitSignal(parts.service.ready):
        pass
    return parts


def scribble() -> Iterator[Position]:
    """Yield positions of a pen that never rests, a hundred for each stroke."""
    angle = np.linspace(0, 40, 100)
    return cycle(zip(0.5 + 0.4 * np.sin(angle), 0.5 + 0.4 * np.cos(1.3 * angle), strict=True))


def show_percentiles(benchmark: BenchmarkFixture, *shares: int) -> None:
    assert benchmark.stats is not None
    milliseconds = np.array(benchmark.stats.stats.data) * 1_000
    for share in shares:
        value = float(np.percentile(milliseconds, share))
        benchmark.extra_info[f"p{share} ms"] = round(value, 3)
        print(f"\n{benchmark.name}: {share}th percentile {value:.2f} ms", end="")


def test_pen_event_while_reading(parts: Parts, benchmark: BenchmarkFixture) -> None:
    """Measure from the arrival of a mouse move to the end of its handler, during a reading."""
    positions = scribble()
    count = 0

    def set_up() -> tuple[tuple[Position], dict[str, object]]:
        nonlocal count
        if count % 100 == 0:  # a new stroke on an empty pad
            hand.send_mouse(parts.pad, QEvent.Type.MouseButtonRelease, next(positions))
            parts.document.clear()
            hand.send_mouse(parts.pad, QEvent.Type.MouseButtonPress, next(positions))
        count += 1
        QApplication.processEvents()  # paints, and takes in the readings so far
        return (next(positions),), {}

    def move(position: Position) -> None:
        hand.send_mouse(parts.pad, QEvent.Type.MouseMove, position)

    benchmark.pedantic(move, setup=set_up, rounds=ROUNDS)  # type: ignore[no-untyped-call]
    hand.send_mouse(parts.pad, QEvent.Type.MouseButtonRelease, (0.5, 0.5))
    show_percentiles(benchmark, 50, 99)


def test_bars_after_the_last_event(parts: Parts, benchmark: BenchmarkFixture) -> None:
    """Measure from a mouse move to the painted bars of the ink that ends with it."""
    positions = scribble()
    hand.send_mouse(parts.pad, QEvent.Type.MouseButtonPress, next(positions))

    def move_and_wait() -> None:
        hand.send_mouse(parts.pad, QEvent.Type.MouseMove, next(positions))
        while not parts.service.is_idle:
            QApplication.processEvents()
            time.sleep(0.0005)  # as an event loop would rest
        QApplication.processEvents()

    benchmark.pedantic(move_and_wait, rounds=ROUNDS // 4)  # type: ignore[no-untyped-call]
    hand.send_mouse(parts.pad, QEvent.Type.MouseButtonRelease, (0.5, 0.5))
    show_percentiles(benchmark, 50, 95)


def test_repaint_during_a_long_stroke(
    parts: Parts, benchmark: BenchmarkFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a mouse move to the finished repaint, on a pad of 1600x1600 with two pixels to each,
    in a stroke of 10,000 points with live reading.
    """
    draw_long_stroke(parts, benchmark, monkeypatch)


def test_repaint_while_a_data_set_is_written(
    parts: Parts, benchmark: BenchmarkFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Measure the same while the history is exported on its thread."""
    record = Record(ink_from(strokes_of(8)), datetime.now(UTC), label="8")
    runner = JobRunner()
    parts.pad.ink_moved.connect(runner.pause)
    runner.start(ExportJob(kaggle_csv.export, tmp_path / "out.csv", lambda: repeat(record), 0))
    try:
        draw_long_stroke(parts, benchmark, monkeypatch)
        assert runner.is_running
    finally:
        runner.stop()


def test_repaint_while_a_data_set_is_read(
    parts: Parts, benchmark: BenchmarkFixture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Measure the same while drawings are imported into a history on its thread."""
    write_drawings(tmp_path / "in.jsonl", IMPORTED)
    runner = JobRunner()
    parts.pad.ink_moved.connect(runner.pause)
    runner.start(ImportJob(tmp_path / "in.jsonl", partial(store_in, tmp_path / "data")))
    try:
        draw_long_stroke(parts, benchmark, monkeypatch)
        assert runner.is_running
    finally:
        runner.stop()


def write_drawings(path: Path, count: int) -> None:
    """Write this many lines of JSON, all with different ink."""
    line = json_lines.line_of(Record(ink_from(strokes_of(8)), datetime.now(UTC), "8"))
    before, x, positions = line.partition(b'"x":[')
    _, _, after = positions.partition(b",")
    with path.open("wb") as file:
        file.writelines(before + x + b"%.7f," % (n / count) + after for n in range(count))


def draw_long_stroke(
    parts: Parts, benchmark: BenchmarkFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(InkPad, "devicePixelRatioF", lambda self: 2.0)
    parts.pad.setFixedSize(1600, 1600)
    QApplication.processEvents()
    angle = np.linspace(0, 400, LONG_STROKE)
    positions = zip(0.5 + 0.45 * np.sin(angle), 0.5 + 0.45 * np.cos(1.013 * angle), strict=True)
    hand.send_mouse(parts.pad, QEvent.Type.MouseButtonPress, next(positions))
    QApplication.processEvents()

    def move_and_repaint() -> None:
        hand.send_mouse(parts.pad, QEvent.Type.MouseMove, next(positions))
        QApplication.processEvents()

    benchmark.pedantic(move_and_repaint, rounds=LONG_STROKE - 2)  # type: ignore[no-untyped-call]
    hand.send_mouse(parts.pad, QEvent.Type.MouseButtonRelease, (0.5, 0.5))
    show_percentiles(benchmark, 50, 99)


def test_memory_after_many_drawings(parts: Parts, benchmark: BenchmarkFixture) -> None:
    """Measure how much the process grows by 2,000 drawings, each drawn, read and cleared."""

    def draw_many(count: int) -> None:
        for number in range(count):
            for curve in DIGIT_CURVES[number % 10]:
                hand.draw_with_mouse(parts.pad, curve)
            QApplication.processEvents()
            parts.document.clear()

    draw_many(500)  # caches and the undo steps fill
    before = settled_megabytes()
    benchmark.pedantic(draw_many, args=(2_000,), rounds=1)  # type: ignore[no-untyped-call]
    grown = settled_megabytes() - before
    benchmark.extra_info["grown MB"] = round(grown, 2)
    print(f"\n{benchmark.name}: grown by {grown:.1f} MB", end="")


def settled_megabytes() -> float:
    """Return the memory in use, without what earlier benchmarks left to be freed."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return resident_megabytes()


def resident_megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


@pytest.mark.parametrize("digit", [1, 8])
def test_reading_from_strokes(benchmark: BenchmarkFixture, digit: int) -> None:
    recognizer = Recognizer.load()
    strokes = [np.array(curve) for curve in DIGIT_CURVES[digit]]
    benchmark(recognizer.recognize_strokes, strokes)
    show_percentiles(benchmark, 50)


def test_framing_strokes(benchmark: BenchmarkFixture) -> None:
    strokes = [np.array(curve) for curve in DIGIT_CURVES[8]]
    benchmark(frame_strokes, strokes)


def test_framing_a_picture(benchmark: BenchmarkFixture) -> None:
    small = frame_strokes([np.array(curve) for curve in DIGIT_CURVES[8]])
    picture = np.kron(np.round(small * 255), np.ones((20, 20))).astype(np.uint8)
    benchmark(frame_picture, picture)
