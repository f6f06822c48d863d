"""A scripted pen that writes digits on a pad with the mouse events of an unsteady hand."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from itertools import islice, pairwise

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from digitpad.ui.pad.ink_pad import InkPad

Curve = list[tuple[float, float]]

TICK_MS = 8  # milliseconds between two movements of the pen
STEP_LENGTH = 0.006  # pad units between two positions of the pen
POSITIONS_A_TICK = 4  # pens report several positions at once when they move fast
WOBBLE = 0.008  # of a digit's square: how far the hand wavers
ADVANCE = 0.6  # of a digit's square: from one digit of a number to the next
NUMBER_WIDTH = 0.95  # of the pad: the widest that a number gets


def _arc(
    x: float, y: float, width: float, height: float, start: float, end: float, knots: int = 24
) -> Curve:
    """Return part of an ellipse with this centre and half axes; degrees: 0 right, 90 down."""
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


def curves_of(text: str) -> list[tuple[Curve, float]]:
    """Return the strokes of a number's digits side by side, in pad units, each with its scale.

    At scale 1, which a single digit has, a digit fills the pad.
    """
    scale = min(1.0, NUMBER_WIDTH / (ADVANCE * len(text)))
    middle = (len(text) - 1) / 2
    return [
        (
            [
                (0.5 + (x - 0.5 + (index - middle) * ADVANCE) * scale, 0.5 + (y - 0.5) * scale)
                for x, y in curve
            ],
            scale,
        )
        for index, digit in enumerate(text)
        for curve in DIGIT_CURVES[int(digit)]
    ]


class ScriptedPen(QObject):
    """Writes one digit or number at a time, and emits `lifted` when it has finished."""

    lifted = Signal()

    def __init__(self, pad: InkPad, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pad = pad
        self._path: Iterator[tuple[QEvent.Type, QPointF]] = iter(())
        self._random = random.Random(2)  # always the same hand
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._move)

    @property
    def is_writing(self) -> bool:
        return self._timer.isActive()

    def write(self, number: int) -> None:
        """Start to write a digit, or a number of a few digits; it must not be negative."""
        self._path = self._events_of(str(number))
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _move(self) -> None:
        steps = list(islice(self._path, POSITIONS_A_TICK))
        for step in steps:
            self._send(*step)
        if not steps:
            self._timer.stop()
            self.lifted.emit()

    def _events_of(self, text: str) -> Iterator[tuple[QEvent.Type, QPointF]]:
        for curve, scale in curves_of(text):
            hand = _unsteady(_evenly_spaced(_rounded(curve)), self._random, WOBBLE * scale)
            points = [self._pad.pixel_at(point) for point in hand]
            yield QEvent.Type.MouseButtonPress, points[0]
            for point in points[1:]:
                yield QEvent.Type.MouseMove, point
            yield QEvent.Type.MouseButtonRelease, points[-1]

    def _send(self, kind: QEvent.Type, position: QPointF) -> None:
        pad = self._pad
        left = Qt.MouseButton.LeftButton
        button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else left
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind, position, pad.mapToGlobal(position), button, held,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)


def _unsteady(
    points: Iterator[tuple[float, float]], hand: random.Random, wobble: float
) -> Iterator[tuple[float, float]]:
    """Yield the points with slow waves of a random phase added, as a hand wavers."""
    phases = [hand.uniform(0, math.tau) for _ in range(4)]
    for index, (x, y) in enumerate(points):
        along = index * STEP_LENGTH * 12
        yield (
            x + wobble * (math.sin(along + phases[0]) + 0.4 * math.sin(2.7 * along + phases[1])),
            y + wobble * (math.sin(along + phases[2]) + 0.4 * math.sin(2.7 * along + phases[3])),
        )


def _rounded(curve: Curve, passes: int = 2) -> Curve:
    """Return the curve with its corners cut, as a hand cuts them.

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
    """Yield points on the curve, about one step of the pen apart."""
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
