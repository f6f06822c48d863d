"""How firm an answer is: reads the same ink again, a little turned, moved, sized and slanted."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field

import numpy as np

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.imaging.raster import draw_polylines
from digitpad.core.ink.polylines import box_of
from digitpad.core.recognition.framing import CENTRE, DIGIT_BOX, FIELD, PEN_WIDTH_PX
from digitpad.core.recognition.network_output import read_scores
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.recognizer import Classifier

COPIES = 64
MOST_TURN = 8.0  # degrees to each side: a hand turns its lines by that much without noticing
MOST_LEAN = 0.12  # to each side, in widths for each height
MOST_STRETCH = 1.1  # times as wide as high, or as high as wide
COPY_SIZES = (0.92, 1.04)  # of the digit box: MNIST's digits vary by that much around it
COPY_PENS = (2.2, 3.3)  # pixels: from a quarter thinner than usual to a fifth thicker
MOST_SHIFT = 1.0  # pixels in both directions: MNIST placed its digits by whole pixels


@dataclass(frozen=True)
class Change:
    """How a copy differs from the ink.

    `turn` is in degrees clockwise, `slant` in widths to the right for each height upwards,
    `stretch` how many times wider than higher it became, `size` its share of the usual size,
    `pen_width` in pixels of the tensor (None: as it is in the picture), and `shift` in such pixels
    to the right and down.
    """

    turn: float
    slant: float
    stretch: float
    size: float
    pen_width: float | None
    shift: tuple[float, float]

    @property
    def matrix(self) -> FloatArray:
        """The (2, 2) matrix that turns, slants and stretches columns of x and y, y down."""
        angle = math.radians(self.turn)
        turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
        slant = np.array([[1.0, -self.slant], [0.0, 1.0]])
        matrix: FloatArray = turn @ slant @ np.diag([self.stretch**0.5, self.stretch**-0.5])
        return matrix


@dataclass(frozen=True, eq=False)
class Copy:
    """A copy of the ink: how it was changed, and what was read."""

    change: Change
    reading: Reading


@dataclass(frozen=True, eq=False)
class Firmness:
    """What was read in COPIES copies of the ink; `answer` is that of the ink, None if no digit."""

    answer: int | None
    copies: tuple[Copy, ...] = field(repr=False)

    @property
    def different(self) -> tuple[Copy, ...]:
        """The copies with another answer."""
        return tuple(copy for copy in self.copies if copy.reading.digit != self.answer)

    @property
    def count(self) -> int:
        """How many copies have the same answer, 0 to COPIES."""
        return len(self.copies) - len(self.different)

    @property
    def counts(self) -> dict[int | None, int]:
        """How many copies have each answer, the most frequent first; None is “not a digit”."""
        return dict(Counter(copy.reading.digit for copy in self.copies).most_common())


def firmness_of_strokes(
    lines: list[FloatArray], answer: int | None, classifier: Classifier
) -> Firmness:
    """Return how firm the answer is for strokes as framing placed them, in pixels of the tensor."""
    return _firmness(answer, [(each, drawn(lines, each)) for each in _CHANGES], classifier)


def firmness_of_tensor(tensor: GreyImage, answer: int | None, classifier: Classifier) -> Firmness:
    """Return how firm the answer is for a framed picture, whose lines stay as thick as they are."""
    changes = [_with_its_pen(change) for change in _CHANGES]
    return _firmness(answer, [(each, _resampled(tensor, each)) for each in changes], classifier)


def drawn(lines: list[FloatArray], change: Change) -> GreyImage:
    """Return a changed copy of placed strokes, as framing would draw it but for shift and size."""
    pen_width = change.pen_width or PEN_WIDTH_PX
    turned = [(line - CENTRE) @ change.matrix.T for line in lines]
    low, high = box_of(turned)
    extent = float((high - low).max())
    scale = change.size * (DIGIT_BOX - pen_width) / extent if extent > 0 else 0.0
    middle = CENTRE + change.shift
    return draw_polylines([line * scale + middle for line in turned], pen_width, FIELD)


def _firmness(
    answer: int | None, copies: list[tuple[Change, GreyImage]], classifier: Classifier
) -> Firmness:
    tensors = [tensor for _, tensor in copies]
    readings = read_scores(classifier.scores(np.stack(tensors)), tensors, classifier.calibration)
    changes = (change for change, _ in copies)
    return Firmness(answer, tuple(map(Copy, changes, readings)))


def _resampled(tensor: GreyImage, change: Change) -> GreyImage:
    """Return a framed picture turned, slanted, stretched, sized and moved around its middle."""
    from PIL import Image  # imported here, since strokes do not need it

    back = np.linalg.inv(change.matrix * change.size)
    start = CENTRE - back @ (CENTRE + change.shift)
    data = (*back[0], start[0], *back[1], start[1])
    copy = Image.fromarray(tensor).transform(
        (FIELD, FIELD), Image.Transform.AFFINE, data, Image.Resampling.BICUBIC
    )
    return np.asarray(copy, dtype=np.float32).clip(0, 1)


def _with_its_pen(change: Change) -> Change:
    return Change(change.turn, change.slant, change.stretch, change.size, None, change.shift)


def _changes() -> tuple[Change, ...]:
    """Return COPIES changes that fill all ranges evenly, the same ones at every call.

    They follow an additive recurrence with the powers of a root (M. Roberts, "The Unreasonable
    Effectiveness of Quasirandom Sequences", 2018), which leaves smaller gaps than random numbers.
    """
    ranges = np.array(
        [
            (-MOST_TURN, MOST_TURN),
            (-MOST_LEAN, MOST_LEAN),
            (-math.log(MOST_STRETCH), math.log(MOST_STRETCH)),
            COPY_SIZES,
            COPY_PENS,
            (-MOST_SHIFT, MOST_SHIFT),
            (-MOST_SHIFT, MOST_SHIFT),
        ]
    )
    root = 2.0
    for _ in range(40):  # of x ** (d + 1) = x + 1
        root = (1 + root) ** (1 / (len(ranges) + 1))
    steps = root ** -np.arange(1.0, len(ranges) + 1)
    shares = (0.5 + np.arange(1.0, COPIES + 1)[:, None] * steps) % 1
    values = ranges[:, 0] + shares * (ranges[:, 1] - ranges[:, 0])
    return tuple(
        Change(turn, slant, math.exp(stretch), size, pen_width, (right, down))
        for turn, slant, stretch, size, pen_width, right, down in values.tolist()
    )


_CHANGES = _changes()
