"""What would change the network's mind: the shortest line of a small family, added to the ink."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from digitpad.core.arrays import FloatArray, Strokes
from digitpad.core.explain.ends import End, ends_of
from digitpad.core.explain.evidence import Place, place_of
from digitpad.core.explain.search import Changes, first_changed, shortest
from digitpad.core.ink.ink import PEN_WIDTH, Ink, Point, Stroke
from digitpad.core.recognition.framing import PEN_WIDTH_PX, PlacedStrokes
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier

STEP_PX = 1.0  # pixel of the tensor, by which extensions differ in length
FIRST_EXTENSION_STEPS = 4
MOST_STEPS = 16  # four fifths of the digit box; what is longer is another digit's stroke
TURNS = (0.0, -45.0, 45.0, -90.0, 90.0)  # degrees from the end's direction
LONGEST_GAP_PX = 12.0  # between an end and other ink; what is wider is no gap

Extension = tuple[int, int, int]  # the number of an end, of one of TURNS, and of steps


@dataclass(frozen=True, eq=False)
class Addition:
    """A straight line with which the answer is another.

    It extends an end of a stroke or, if `closes_gap`, leads from an end to other ink. `line`,
    (2, 2), is in the strokes' unit, `length` in pixels of the tensor; `place` is where it lies,
    and `reading` what is read with the line.
    """

    line: FloatArray
    length: float
    closes_gap: bool
    place: Place
    reading: Reading = field(repr=False)

    def applied_to(self, ink: Ink) -> Ink:
        """Return the ink that was explained with the line, as wide as its last stroke."""
        width = ink.strokes[-1].width if ink.strokes else PEN_WIDTH
        (x, y), (to_x, to_y) = self.line.tolist()
        return ink.with_stroke(Stroke((Point(x, y), Point(to_x, to_y)), width))


def shortest_addition(
    polylines: Strokes, placed: PlacedStrokes, answer: int | None, classifier: Classifier
) -> Addition | None:
    """Return the shortest line of the family that changes the answer, if any does.

    `polylines` are the strokes and `placed` where framing put them. The family: straight lines
    from an end of a stroke, in five directions, and from a free end to another or to the nearest
    ink. The result has been read again with the line. A dot has no ends and so no addition.
    """
    ends = ends_of(placed.lines)

    def ink_with(line: FloatArray) -> Strokes:
        return [*polylines, placed.on_pad(line)]

    extension = shortest(_extensions(ends, placed, ink_with), answer, classifier)
    longest = extension[0][2] * STEP_PX if extension else LONGEST_GAP_PX
    gaps = sorted(_gaps(ends, longest), key=_length)
    gap = first_changed([ink_with(line) for line in gaps], answer, classifier)
    if gap is not None:
        return _addition(gaps[gap[0]], gap[1], placed, closes_gap=True)
    if extension is not None:
        return _addition(_line_of(ends, extension[0]), extension[1], placed, closes_gap=False)
    return None


def _addition(
    line: FloatArray, reading: Reading, placed: PlacedStrokes, *, closes_gap: bool
) -> Addition:
    place = place_of(line.mean(axis=0), placed.tensor)
    return Addition(placed.on_pad(line), _length(line), closes_gap, place, reading)


def _extensions(
    ends: list[End], placed: PlacedStrokes, ink_with: Callable[[FloatArray], Strokes]
) -> Changes[Extension]:
    first = [
        (end, turn, FIRST_EXTENSION_STEPS) for end in range(len(ends)) for turn in range(len(TURNS))
    ]
    return Changes(
        tuple(first),
        _shorter,
        _longer,
        lambda extension: float(extension[2]),
        lambda extension: [*placed.lines, _line_of(ends, extension)],
        lambda extension: ink_with(_line_of(ends, extension)),
    )


def _shorter(extension: Extension) -> list[Extension]:
    end, turn, steps = extension
    return [(end, turn, steps - 1)] if steps > 1 else []


def _longer(extension: Extension) -> list[Extension]:
    end, turn, steps = extension
    return [(end, turn, steps + 1)] if steps < MOST_STEPS else []


def _line_of(ends: list[End], extension: Extension) -> FloatArray:
    end, turn, steps = extension
    angle = math.radians(TURNS[turn])
    matrix = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
    start = ends[end].position
    return np.stack([start, start + matrix @ ends[end].direction * steps * STEP_PX])


def _gaps(ends: list[End], longest: float) -> list[FloatArray]:
    """Return lines from each free end to every other and to the nearest ink, if not too far.

    `longest` is in pixels of the tensor.
    """
    free = [end for end in ends if end.is_free]
    lines = [
        np.stack([one.position, other.position])
        for number, one in enumerate(free)
        for other in free[number + 1 :]
    ]
    lines += [
        np.stack([end.position, nearest_on(end.others, end.position)]) for end in free if end.others
    ]
    return [line for line in lines if PEN_WIDTH_PX <= _length(line) <= min(longest, LONGEST_GAP_PX)]


def nearest_on(lines: Strokes, position: FloatArray) -> FloatArray:
    """Return the position on lines, (N, 2) each, that is nearest to one, (2,)."""
    starts = np.concatenate([line[: max(1, len(line) - 1)] for line in lines])
    ends = np.concatenate([line[min(1, len(line) - 1) :] for line in lines])
    steps = ends - starts
    squares = np.maximum((steps**2).sum(axis=1), 1e-12)
    shares = np.clip(((position - starts) * steps).sum(axis=1) / squares, 0, 1)
    positions = starts + shares[:, None] * steps
    nearest: FloatArray = positions[np.hypot(*(positions - position).T).argmin()]
    return nearest


def _length(line: FloatArray) -> float:
    return float(np.hypot(*(line[1] - line[0])))
