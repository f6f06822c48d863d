"""What would change the network's mind: the shortest piece of ink whose removal does."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

import numpy as np

from digitpad.core.arrays import FloatArray, Strokes
from digitpad.core.explain.evidence import Place, place_of
from digitpad.core.explain.search import Changes, shortest
from digitpad.core.ink.eraser import Span, part_of
from digitpad.core.ink.ink import Ink
from digitpad.core.recognition.framing import PlacedStrokes
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier

STEP_PX = 1.0  # pixel of the tensor; pieces begin and end at whole steps along a stroke
FIRST_PIECE_STEPS = 5  # of the first pieces tried: for half of all digits, 4 or 5 are enough

Run = tuple[int, int, int]  # a stroke's number, and a piece of it from one step to another


@dataclass(frozen=True, eq=False)
class Removal:
    """A piece of ink without which the answer is another.

    The piece is `span` of stroke number `stroke`, counted from 0; a span counts segments: 2.5 is
    halfway along the third. `line`, (N, 2), is the piece in the strokes' unit, `place` where it is,
    and `length` how long it is in pixels of the tensor; a whole stroke can be a dot of length 0.
    `reading` is what is read in the rest.
    """

    stroke: int
    span: Span
    line: FloatArray = field(repr=False)
    length: float
    place: Place
    reading: Reading

    def applied_to(self, ink: Ink) -> Ink:
        """Return the ink that was explained, without the piece."""
        strokes = list(ink.strokes)
        stroke = strokes[self.stroke]
        strokes[self.stroke : self.stroke + 1] = [
            part_of(stroke, span) for span in _rests(self.span, len(stroke.points) - 1)
        ]
        return Ink(tuple(strokes))


def shortest_removal(
    polylines: Strokes, placed: PlacedStrokes, answer: int | None, classifier: Classifier
) -> Removal | None:
    """Return the shortest piece of one stroke whose removal changes the answer, if any does.

    `polylines` are the strokes and `placed` where framing put them. Some ink always stays. Each
    result has been read again without the piece.
    """
    steps = [_Steps.of(placed.in_tensor(line)) for line in polylines]
    changes = Changes(
        tuple(_first_runs(steps)),
        _shorter,
        partial(_longer, steps),
        lambda run: (run[2] - run[1]) * steps[run[0]].length,
        partial(_without, steps),
        partial(_rest, polylines, steps),
    )
    found = shortest(changes, answer, classifier)
    return found and _removal(*found, polylines, steps, placed)


@dataclass(frozen=True, eq=False)
class _Steps:
    """A stroke in steps of equal length: (N + 1, 2) positions, and where along it they are.

    A dot has one position. `length` is that of a step in pixels of the tensor.
    """

    positions: FloatArray
    along: FloatArray  # (N + 1,), in segments
    length: float

    @classmethod
    def of(cls, line: FloatArray) -> _Steps:
        lengths = np.concatenate([[0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))])
        if lengths[-1] == 0:
            return cls(line[:1], np.array([0.0, len(line) - 1.0]), 0.0)
        at = np.linspace(0, lengths[-1], max(1, round(lengths[-1] / STEP_PX)) + 1)
        along = np.interp(at, lengths, np.arange(len(line)))
        return cls(_at(line, along), along, float(at[1]))

    @property
    def count(self) -> int:
        return len(self.along) - 1


def _first_runs(steps: list[_Steps]) -> list[Run]:
    return [
        (number, first, min(first + FIRST_PIECE_STEPS, stroke.count))
        for number, stroke in enumerate(steps)
        for first in range(max(1, stroke.count - FIRST_PIECE_STEPS + 1))
    ]


def _shorter(run: Run) -> list[Run]:
    number, first, last = run
    return [(number, first, last - 1), (number, first + 1, last)] if last - first > 1 else []


def _longer(steps: list[_Steps], run: Run) -> list[Run]:
    number, first, last = run
    wider = [(number, first, last + 1), (number, first - 1, last)]
    return [each for each in wider if each[1] >= 0 and each[2] <= steps[number].count]


def _without(steps: list[_Steps], run: Run) -> Strokes:
    """Return all strokes, in steps, without a piece."""
    number, first, last = run
    lines = [each.positions for each in steps]
    rests = [lines[number][: first + 1]] if first else []
    rests += [lines[number][last:]] if last < steps[number].count else []
    return lines[:number] + rests + lines[number + 1 :]


def _rest(polylines: Strokes, steps: list[_Steps], run: Run) -> Strokes:
    """Return all strokes, with their own points, without a piece."""
    number, line = run[0], polylines[run[0]]
    rests = [_part(line, rest) for rest in _rests(_span_of(run, steps), len(line) - 1)]
    return polylines[:number] + rests + polylines[number + 1 :]


def _removal(
    run: Run, reading: Reading, polylines: Strokes, steps: list[_Steps], placed: PlacedStrokes
) -> Removal:
    number, first, last = run
    span, stroke = _span_of(run, steps), steps[number]
    place = place_of(stroke.positions[(first + last) // 2], placed.tensor)
    line = _part(polylines[number], span)
    return Removal(number, span, line, (last - first) * stroke.length, place, reading)


def _span_of(run: Run, steps: list[_Steps]) -> Span:
    number, first, last = run
    return float(steps[number].along[first]), float(steps[number].along[last])


def _rests(span: Span, whole: float) -> list[Span]:
    """Return what a span leaves of a stroke of `whole` segments."""
    rests = [(0.0, span[0]), (span[1], float(whole))]
    return [(begin, end) for begin, end in rests if begin < end]


def _part(line: FloatArray, span: Span) -> FloatArray:
    begin, end = span
    between = np.arange(np.floor(begin) + 1, np.ceil(end))
    return _at(line, np.array([begin, *between, end]))


def _at(line: FloatArray, along: FloatArray) -> FloatArray:
    """Return the positions at (N,) places along a line, counted in segments, as (N, 2)."""
    numbers = np.arange(len(line))
    return np.stack([np.interp(along, numbers, line[:, axis]) for axis in (0, 1)], axis=1)
