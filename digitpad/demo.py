"""`digitpad demo`: a scripted pen writes 0 to 9 in the real window."""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from digitpad.app import Parts, build
from digitpad.core.reading import Reading, Verdict

Curve = list[tuple[float, float]]

PEN_STEP = 8  # milliseconds between two movements of the pen
PAUSE = 450  # milliseconds to look at a reading before the next digit
STEP_LENGTH = 0.006  # pad units between two positions of the pen
POSITIONS_A_STEP = 4  # pens report several positions at once when they move fast
WOBBLE = 0.008  # pad units, the unsteadiness of the scripted hand
NEEDED = 9  # of ten digits


def _arc(
    x: float, y: float, width: float, height: float, start: float, end: float, knots: int = 24
) -> Curve:
    """Part of an ellipse with this middle and these half axes; degrees, 0 = right, 90 = down."""
    angles = (math.radians(start + (end - start) * k / knots) for k in range(knots + 1))
    return [(x + width * math.cos(angle), y + height * math.sin(angle)) for angle in angles]


# Each digit as a hand writes it, in pad units; a digit is a list of strokes.
DIGIT_CURVES: dict[int, list[Curve]] = {
    0: [_arc(0.50, 0.50, 0.20, 0.30, -80, 285)],
    1: [[(0.40, 0.32), (0.53, 0.20), (0.51, 0.80)]],
    2: [[*_arc(0.5, 0.36, 0.18, 0.16, 195, 390), (0.33, 0.79), (0.7, 0.78)]],
    3: [_arc(0.48, 0.35, 0.17, 0.15, 205, 430) + _arc(0.47, 0.64, 0.20, 0.16, -80, 150)],
    4: [[(0.46, 0.20), (0.30, 0.58), (0.72, 0.57)], [(0.60, 0.40), (0.57, 0.82)]],
    5: [
        [(0.42, 0.22), (0.38, 0.47), *_arc(0.47, 0.62, 0.19, 0.17, 235, 500)],
        [(0.42, 0.22), (0.67, 0.21)],
    ],
    6: [[(0.6, 0.19), (0.45, 0.36), *_arc(0.5, 0.62, 0.17, 0.17, 200, -165)]],
    7: [[(0.31, 0.23), (0.69, 0.22), (0.46, 0.81)]],
    8: [_arc(0.50, 0.35, 0.14, 0.14, -60, -270) + _arc(0.50, 0.65, 0.18, 0.16, -90, 270)
        + _arc(0.50, 0.35, 0.14, 0.14, 90, -60)],
    9: [[*_arc(0.48, 0.36, 0.16, 0.16, -10, -350), (0.64, 0.36), (0.6, 0.6), (0.55, 0.81)]],
}  # fmt: skip


class Demo(QObject):
    """Writes the ten digits with mouse events and takes down what the window answers."""

    finished = Signal()

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self._digit = 0
        self._right = 0
        self._reading: Reading | None = None
        self._error = ""
        self._pen_path: Iterator[tuple[QEvent.Type, QPointF]] = iter(())
        self._random = random.Random(2)  # every demo writes the same
        self._timer = QTimer(self)
        self._timer.setInterval(PEN_STEP)
        self._timer.timeout.connect(self._move_pen)
        parts.service.reading_ready.connect(self._note_reading)
        parts.service.reading_failed.connect(self._note_error)
        parts.service.unavailable.connect(self._give_up)
        parts.service.became_idle.connect(self._finish_digit)

    @property
    def right(self) -> int:
        """How many digits were read right so far."""
        return self._right

    @property
    def error(self) -> str:
        """Why the demo ended early, in words; empty if it did not."""
        return self._error

    @Slot()
    def begin(self) -> None:
        self._write_digit()

    def _write_digit(self) -> None:
        self._reading = None
        self._parts.document.clear()
        self._pen_path = self._events_of(DIGIT_CURVES[self._digit])
        self._timer.start()

    @Slot()
    def _move_pen(self) -> None:
        steps = list(islice(self._pen_path, POSITIONS_A_STEP))
        for step in steps:
            self._send(*step)
        if not steps:
            self._timer.stop()
            self._finish_digit()

    @Slot(object)
    def _note_reading(self, reading: Reading) -> None:
        self._reading = reading

    @Slot(str)
    def _note_error(self, error: str) -> None:
        self._give_up(error)

    @Slot(str)
    def _give_up(self, error: str) -> None:
        self._error = error
        self._timer.stop()
        self.finished.emit()

    @Slot()
    def _finish_digit(self) -> None:
        """Once the pen is up and the last reading is in, print it and go on."""
        if self._timer.isActive() or not self._parts.service.is_idle or self._reading is None:
            return
        reading, self._reading = self._reading, None
        self._right += reading.digit == self._digit
        print(f"{self._digit} -> {_in_words(reading)}", flush=True)
        self._digit += 1
        if self._digit < len(DIGIT_CURVES):
            QTimer.singleShot(PAUSE, self._write_digit)
        else:
            self.finished.emit()

    def _events_of(self, curves: list[Curve]) -> Iterator[tuple[QEvent.Type, QPointF]]:
        for curve in curves:
            hand = _unsteady(_evenly_spaced(_rounded(curve)), self._random)
            points = [self._on_pad(point) for point in hand]
            yield QEvent.Type.MouseButtonPress, points[0]
            for point in points[1:]:
                yield QEvent.Type.MouseMove, point
            yield QEvent.Type.MouseButtonRelease, points[-1]

    def _on_pad(self, point: tuple[float, float]) -> QPointF:
        side = min(self._parts.pad.width(), self._parts.pad.height())
        return QPointF(point[0] * side, point[1] * side)

    def _send(self, kind: QEvent.Type, position: QPointF) -> None:
        pad = self._parts.pad
        left = Qt.MouseButton.LeftButton
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind, position, pad.mapToGlobal(position), button, held,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)


def run_demo(
    application: QApplication, engine: str, model: Path | None, screenshot: Path | None
) -> int:
    """Play the demo and print its readings; 0 if enough digits were read right, else 1."""
    parts = build(engine, model)
    demo = Demo(parts)
    demo.finished.connect(application.quit)
    parts.window.show()
    QTimer.singleShot(PAUSE, demo.begin)
    application.exec()
    if demo.error:
        print(f"digitpad: {demo.error}", file=sys.stderr)
        return 1
    print(f"{demo.right} of {len(DIGIT_CURVES)} right")
    if screenshot is not None and not parts.window.grab().save(str(screenshot), "PNG"):
        print(f"digitpad: the screenshot cannot be written to {screenshot}", file=sys.stderr)
        return 1
    parts.window.close()
    return 0 if demo.right >= NEEDED else 1


def _in_words(reading: Reading) -> str:
    answer = reading.verdict.value if reading.digit is None else str(reading.digit)
    if reading.verdict is Verdict.UNSURE:
        answer += f" or {reading.runner_up}"
    return f"{answer} {round(reading.confidence * 100)} %"


def _unsteady(
    points: Iterator[tuple[float, float]], hand: random.Random
) -> Iterator[tuple[float, float]]:
    """The points with slow waves of a random phase, as a hand wavers."""
    phases = [hand.uniform(0, math.tau) for _ in range(4)]
    for number, (x, y) in enumerate(points):
        along = number * STEP_LENGTH * 12
        yield (
            x + WOBBLE * (math.sin(along + phases[0]) + 0.4 * math.sin(2.7 * along + phases[1])),
            y + WOBBLE * (math.sin(along + phases[2]) + 0.4 * math.sin(2.7 * along + phases[3])),
        )


def _rounded(curve: Curve, passes: int = 2) -> Curve:
    """The curve with its corners cut, as a hand cuts them.

    Source: G. Chaikin, "An Algorithm for High-Speed Curve Generation", 1974.
    """
    for _ in range(passes):
        inner = [
            (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)
            for a, b in pairwise(curve)
            for share in (0.15, 0.85)
        ]
        curve = [curve[0], *inner, curve[-1]]
    return curve


def _evenly_spaced(curve: Curve) -> Iterator[tuple[float, float]]:
    """Points about one step of the pen apart."""
    yield curve[0]
    covered = 0.0
    for start, end in pairwise(curve):
        length = math.dist(start, end)
        while length > 0 and covered + length >= STEP_LENGTH:
            share = (STEP_LENGTH - covered) / length
            start = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            length = math.dist(start, end)
            covered = 0.0
            yield start
        covered += length
    yield curve[-1]
