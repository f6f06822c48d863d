"""Prints one table of the program's speed and resources: `make bench`.

Each figure stands beside its aim. All are measured in one run, so that they can be
compared with each other; on a busy machine all of them are worse. Also written as JSON.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from PIL import Image

from digitpad.core.explain.addition import shortest_addition
from digitpad.core.explain.explanation import View, explain
from digitpad.core.explain.removal import shortest_removal
from digitpad.core.recognition.framing import place_strokes
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.engines.litert import LiteRTEngine
from digitpad.system.paths import models_directory
from tests.helpers import DIGITS, Look, paint, strokes_of

ROOT = Path(__file__).resolve().parents[2]
SOURCE = (str(Path(sys.executable).parent / "digitpad"),)
BUNDLE = (str(ROOT / "dist" / "digitpad" / "digitpad"),)
STARTS = 7
PICTURES = 10_000
PICTURE_SIDE = 280
SETTLING = 8  # seconds until a started program is at rest
TICKS = os.sysconf("SC_CLK_TCK")

Figures = dict[str, float]


@dataclass(frozen=True)
class Row:
    """A figure and its target; less is better unless `more_is_better`."""

    name: str
    unit: str
    reach: float
    value: float
    more_is_better: bool = False

    @property
    def is_reached(self) -> bool:
        return self.value >= self.reach if self.more_is_better else self.value <= self.reach


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=Path, default=ROOT / "build" / "bench.json")
    parser.add_argument("--only", default="", help="only measurements with this in their name")
    parser.add_argument("--idle", type=float, default=60, help="seconds of the idle measurement")
    options = parser.parse_args()
    measurements: dict[str, Callable[[], Iterator[Row]]] = {
        "start": starts,
        "idle": lambda: at_rest(options.idle),
        "window": in_the_window,
        "explain": explanations,
        "predict": predict,
    }
    rows = []
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores", flush=True)
    for name, measure in measurements.items():
        if options.only in name:
            for row in measure():
                rows.append(row)
                print(line_of(row), flush=True)
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")
    return 0


def line_of(row: Row) -> str:
    sign = "≥" if row.more_is_better else "≤"
    mark = " " if row.is_reached else "✗"
    return f"{mark} {row.name:<58} {row.value:>9.2f} {row.unit:<5} {sign} {row.reach:g}"


# Starting


def starts() -> Iterator[Row]:
    reaches = {"source": (SOURCE, 0.6, 0.9), "bundle": (BUNDLE, 0.4, 0.6)}
    blocks: list[float] = []
    for name, (command, painted, read) in reaches.items():
        if not Path(command[0]).exists():
            print(f"  no {name} to start: {command[0]}")
            continue
        times = [start_once(command) for _ in range(STARTS)][1:]  # the first is cold
        if "read" not in times[0]:
            print(f"  {name}: does not start, or is of an earlier version: {command[0]}")
            continue
        for stage, reach in (("painted", painted), ("read", read)):
            value = median(each[stage] for each in times)
            words = "window painted" if stage == "painted" else "first reading"
            yield Row(f"process start to {words}, {name}, median", "s", reach, value)
        blocks += [each["longest_block"] for each in times]
    yield Row("longest block of the GUI thread after the start", "ms", 120, max(blocks))


def start_once(command: tuple[str, ...]) -> Figures:
    """Return when each stage of a start was reported, in seconds after the process started."""
    started = time.perf_counter()
    figures: Figures = {}
    with started_program(command, "demo", "--timings") as program:
        assert program.stdout is not None
        for line in program.stdout:
            stage, *rest = line.split()
            figures[stage] = time.perf_counter() - started
            if stage == "longest_block":
                figures[stage] = float(rest[0])
    return figures


def started_program(command: tuple[str, ...], *arguments: str) -> subprocess.Popen[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # a program is compiled at its first start
    return subprocess.Popen(
        [*command, *arguments],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


# At rest


def at_rest(seconds: float) -> Iterator[Row]:
    """Measure the memory and processor time of a window at rest."""
    with tempfile.TemporaryDirectory() as folder:
        program = started_program(SOURCE, "--data", folder)
        try:
            time.sleep(SETTLING)
            yield Row("memory after start, from source", "MB", 180, resident(program.pid))
            before = processor_seconds(program.pid)
            time.sleep(seconds)
            used = processor_seconds(program.pid) - before
            yield Row("idle, of one core", "%", 0.1, 100 * used / seconds)
        finally:
            program.terminate()
            program.wait()


def resident(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) / 1e3 for line in status.splitlines() if "VmRSS" in line)


def processor_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


# In the window


def in_the_window() -> Iterator[Row]:
    """Return what tests/benchmarks/test_speed.py measures."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pytest", "-q", "tests/benchmarks/test_speed.py"]
        command += ["--benchmark-only", f"--benchmark-json={report}", "-p", "no:cacheprovider"]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        measured = {each["name"]: each for each in json.loads(report.read_text())["benchmarks"]}
    repaint = "test_repaint_during_a_long_stroke"
    for name, words in (
        (repaint, "pen event to finished repaint, 1600x1600 at ratio 2"),
        ("test_repaint_while_a_data_set_is_written", "the same while a data set is written"),
    ):
        for share, reach in ((50, 2), (99, 8)):
            yield Row(f"{words}, p{share}", "ms", reach, percentile(measured[name], share))
    bars = percentile(measured["test_bars_after_the_last_event"], 95)
    yield Row("last point to updated bars, p95", "ms", 33, bars)
    digits = [each for name, each in measured.items() if "test_reading_from_strokes" in name]
    reading = median(each["stats"]["median"] * 1e3 for each in digits)
    yield Row("one reading from strokes, median", "ms", 2, reading)
    grown = measured["test_memory_after_many_drawings"]["extra_info"]["grown MB"]
    yield Row("memory grown by 2,000 drawings", "MB", 2, grown)


def percentile(benchmark: dict[str, Any], share: int) -> float:
    return float(benchmark["extra_info"][f"p{share} ms"])


# Without a window


def explanations() -> Iterator[Row]:
    """Return how long each view of an explanation of strokes takes, on one core."""
    engine = LiteRTEngine(models_directory())
    drawings = [(strokes, place_strokes(strokes)) for strokes in map(strokes_of, DIGITS)]
    for view, reach in ((View.HEAT, 40), (View.FIRMNESS, 100)):
        explain(strokes_of(8), engine, views=[view])  # the first batch of a size is slower
        times = [seconds_of(explain, strokes, engine, views=[view]) for strokes, _ in drawings * 5]
        yield Row(f"explanation: {view.value}, median", "ms", reach, 1e3 * median(times))
    for search, name, reach in (
        (shortest_removal, "change by removal", 150),
        (shortest_addition, "change by addition", 300),
    ):
        answers = [Recognizer(engine).recognize_strokes(each).digit for each, _ in drawings]
        times = [
            seconds_of(search, *drawing, answer, engine)
            for drawing, answer in list(zip(drawings, answers, strict=True)) * 5
        ]
        yield Row(f"explanation: {name}, median", "ms", reach, 1e3 * median(times))


def seconds_of(function: Callable[..., object], *arguments: Any, **named: Any) -> float:
    began = time.perf_counter()
    function(*arguments, **named)
    return time.perf_counter() - began


def predict() -> Iterator[Row]:
    """Return how many PNG files of a digit are read per second, start included."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(PICTURES):
            picture_of(number).save(Path(folder) / f"{number:05}.png", compress_level=1)
        started = time.perf_counter()
        with started_program(SOURCE, "predict", folder, "--json") as program:
            assert program.stdout is not None
            lines = sum(1 for _ in program.stdout)
        took = time.perf_counter() - started
    assert lines == PICTURES, lines
    name = f"predict, PNG of {PICTURE_SIDE}x{PICTURE_SIDE}, one process"
    yield Row(name, "/s", 400, PICTURES / took, more_is_better=True)


def picture_of(number: int) -> Image.Image:
    """Return a digit, dark on light, in many positions and with many pens."""
    look = Look(PICTURE_SIDE, pen=10 + number % 17, moved=(number % 41 - 20) / 200)
    return Image.fromarray(255 - paint(strokes_of(number % 10), look))


if __name__ == "__main__":
    sys.exit(main())
