"""Time and memory of exports and imports: `make bench`. Nothing is asserted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from digitpad.cli.command_line import main
from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import json_lines, npz
from digitpad.storage.exchange.drawings import png
from digitpad.storage.exchange.exporter import framed
from digitpad.storage.exchange.formats import DATA_FORMATS, DataFormat
from digitpad.storage.exchange.job_runner import JobRunner
from digitpad.storage.exchange.jobs import ExportJob
from tests.benchmarks.test_speed import resident_megabytes
from tests.storage.exchange.made_up import ignore, ink_of, many, pressed_ink, record_of

HISTORY = 20_000  # records; years of drawing
SAMPLES = 2_000

each_format = pytest.mark.parametrize("data_format", DATA_FORMATS, ids=lambda one: one.suffix)


def tell(benchmark: BenchmarkFixture, name: str, value: float) -> None:
    benchmark.extra_info[name] = round(value, 2)
    print(f"\n{benchmark.name}: {name} {value:.2f}", end="")


def once(benchmark: BenchmarkFixture, work: Callable[[], object]) -> None:
    benchmark.pedantic(work, rounds=1)  # type: ignore[no-untyped-call]


@each_format
def test_export(tmp_path: Path, benchmark: BenchmarkFixture, data_format: DataFormat) -> None:
    """2,000 inks, framing included."""
    path = tmp_path / f"d{data_format.suffix}"
    once(benchmark, lambda: data_format.export(many(SAMPLES), path, ignore))


def framed_already(count: int) -> Iterator[Record]:
    """Return records that take time and memory only when they are written."""
    pictures = [Picture(framed(ink_of(digit))) for digit in range(10)]
    return (record_of(pictures[number % 10], label=str(number % 10)) for number in range(count))


@each_format
def test_memory_of_exporting_a_long_history(
    tmp_path: Path, benchmark: BenchmarkFixture, data_format: DataFormat
) -> None:
    """Measure how much the process grows at most while it writes them."""
    path = tmp_path / f"d{data_format.suffix}"
    before = resident_megabytes()
    seen = [before]

    def look(done: int) -> None:
        if done % 500 == 0:
            seen.append(resident_megabytes())

    once(benchmark, lambda: data_format.export(framed_already(HISTORY), path, look))
    tell(benchmark, "grown MB", max(seen) - before)


def test_reading_json_lines(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    json_lines.export(many(SAMPLES), tmp_path / "d.jsonl", ignore)
    once(benchmark, lambda: list(json_lines.read(tmp_path / "d.jsonl")))


@pytest.mark.parametrize("side", [png.PICTURE_SIDE_PX, png.SIDES.stop - 1])
def test_drawing_a_png(tmp_path: Path, benchmark: BenchmarkFixture, side: int) -> None:
    benchmark(png.save, pressed_ink(), tmp_path / "d.png", side)


def test_predicting_a_data_set(tmp_path: Path, benchmark: BenchmarkFixture) -> None:
    """2,000 pictures, the loading of the network included."""
    npz.export(framed_already(SAMPLES), tmp_path / "d.npz", ignore)
    once(benchmark, lambda: main(["predict", "--csv", str(tmp_path / "d.npz")]))


@each_format
def test_time_until_cancelled(
    qtbot: QtBot, tmp_path: Path, benchmark: BenchmarkFixture, data_format: DataFormat
) -> None:
    """Measure from `cancel` to the end of the thread, at many moments of the export."""
    runner = JobRunner()
    path = tmp_path / f"d{data_format.suffix}"
    job = ExportJob(data_format.export, path, lambda: framed_already(SAMPLES), SAMPLES)
    waits = []

    def cancel_now_and_then() -> None:
        for delay in np.linspace(1, 400, 20):
            runner.start(job)
            qtbot.wait(int(delay))
            began = time.perf_counter()
            runner.cancel()
            qtbot.waitUntil(lambda: not runner.is_running)
            waits.append(time.perf_counter() - began)

    once(benchmark, cancel_now_and_then)
    tell(benchmark, "longest ms", max(waits) * 1_000)
