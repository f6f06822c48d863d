"""The recognizer, which takes ink or a picture and returns a reading."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Protocol

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import GreyImage
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Cell, Picture
from digitpad.core.ink.polylines import polylines_from
from digitpad.core.recognition.framing import frame_picture, frame_strokes
from digitpad.core.recognition.network_output import (
    NetworkOutput,
    empty_reading,
    read_scores,
    softmax,
)
from digitpad.core.recognition.number import SEPARATORS, BoxedReading, NumberReading
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.segmentation.costs import CUT_OTHERWISE, IN_CELL, Judgement
from digitpad.core.recognition.segmentation.digits_of_a_number import (
    MOST_PIECES,
)
from digitpad.core.recognition.segmentation.ink_pieces import PictureInk, StrokeInk
from digitpad.core.recognition.segmentation.whole_number import read_number
from digitpad.core.recognition.sheet import RowOfInk, Sheet
from digitpad.core.recognition.verdict import Calibration

LEAST_PROBABILITY = 1e-9  # keeps logarithms finite
CELLS_AT_ONCE = 100  # of a form: few enough to stop soon
MOST_AT_ONCE = 256  # tensors per call of the engine: fast, and a few megabytes at most


class Classifier(Protocol):
    """An engine that runs the network."""

    @property
    def calibration(self) -> Calibration:
        """How this network's logits become verdicts."""

    def scores(self, tensors: npt.NDArray[np.float32]) -> NetworkOutput:
        """Return the scores of (N, 28, 28) framed tensors; N is at least 1."""


@dataclass(frozen=True, eq=False)
class Framed:
    """A picture that was framed ahead, on a thread other than the one that reads."""

    tensor: GreyImage

    @classmethod
    def of(cls, image: npt.NDArray[np.uint8]) -> Framed:
        """Frame a picture such as `Recognizer.recognize` takes."""
        return cls(frame_picture(_checked(image)))


class Recognizer:
    """Reads digits and numbers from ink or pictures. Use it from one thread at a time."""

    def __init__(self, classifier: Classifier) -> None:
        self._classifier = classifier

    def recognize(self, image: npt.NDArray[np.uint8]) -> Reading:
        """Read a grey picture, uint8 (H, W) of any size, 0 = paper, 255 = ink.

        Always reads one digit. Raises TypeError or ValueError for anything but such a picture.
        """
        return self._read([frame_picture(_checked(image))])[0]

    def recognize_many(self, images: Iterable[npt.NDArray[np.uint8] | Framed]) -> list[Reading]:
        """Read many pictures, each as `recognize` does, faster than one by one."""
        return self._read([_tensor_of(image) for image in images])

    def recognize_strokes(self, strokes: Iterable[npt.ArrayLike]) -> Reading:
        """Read strokes: (N, 2) arrays of x (to the right) and y (down), in any unit.

        Always reads one digit. Raises TypeError or ValueError for anything but such strokes.
        """
        return self._read([frame_strokes(polylines_from(strokes))])[0]

    def recognize_ink(self, ink: Ink) -> Reading:
        """Read the ink of a pad."""
        return self._read([frame_strokes(ink.polylines)])[0]

    def recognize_inks(self, inks: Iterable[Ink]) -> list[Reading]:
        """Read many inks, each as `recognize_ink` does, faster than one by one."""
        return self._read([frame_strokes(ink.polylines) for ink in inks])

    def recognize_number(
        self,
        ink: npt.NDArray[np.uint8] | Iterable[npt.ArrayLike] | Content,
        *,
        digits_only: bool = False,
    ) -> NumberReading:
        """Read a number of one or more digits, from left to right, row by row.

        Takes a picture as `recognize` does, strokes as `recognize_strokes` does, in any order, or
        the content of a pad. Raises TypeError or ValueError for anything else. Separators between
        the digits are read, too, unless `digits_only` is true.
        """
        piece = _whole(ink)
        if piece is None:
            return NumberReading()
        return read_number(
            piece, self.judge, has_separators=not digits_only, dot_size=_dot_size(ink)
        )

    def recognize_sheet(
        self, image: npt.NDArray[np.uint8] | Picture, advance: Callable[[], None] = lambda: None
    ) -> tuple[BoxedReading, ...]:
        """Read a picture of many digits: rows from top to bottom, each from left to right.

        Takes a picture as `recognize` does, or the ink of an opened one, which knows the cells of a
        printed form; the boxes are in its pixels. Each cell is read as one digit. A picture of one
        row is read as `recognize_number` reads it. Raises TypeError or ValueError for anything
        else. `advance` is called before each number, and before each hundred of cells; an
        exception that it raises ends the reading.
        """
        if isinstance(image, Picture):
            if image.cells:
                return tuple(self._read_cells(image.cells, advance))
            image = image.ink
        sheet = Sheet.of(_checked(image))
        if sheet.is_plain_row(MOST_PIECES):
            return self.recognize_number(image, digits_only=True).readings
        pieces = [block for row in sheet.rows for block in sheet.readable(row, MOST_PIECES)]
        readings: list[BoxedReading] = []
        for each in pieces:
            advance()
            readings += self._read_row(sheet.cut_out(each))
        return tuple(readings)

    def _read_cells(
        self, cells: Sequence[Cell], advance: Callable[[], None]
    ) -> Iterator[BoxedReading]:
        """Yield the digits in the cells of a form, each cut as it is read best."""
        for first in range(0, len(cells), CELLS_AT_ONCE):
            advance()
            some = cells[first : first + CELLS_AT_ONCE]
            tensors = [frame_picture(ink) for cell in some for ink in cell.inks]
            judgements = iter(self.judge(tensors))
            for cell in some:
                usual, *others = islice(judgements, len(cell.inks))
                best = min(others, key=lambda other: other.cost, default=usual)
                chosen = best if best.cost + CUT_OTHERWISE < usual.cost else usual
                digit = chosen.digit_if_likely(IN_CELL)
                at = cell.row, cell.column
                yield BoxedReading(chosen.reading, cell.box, digit, cell=at)

    def _read_row(self, row: RowOfInk) -> Iterator[BoxedReading]:
        """Yield the digits of a row, with boxes in the pixels of the picture it was cut out of."""
        for boxed in self.recognize_number(row.ink, digits_only=True).readings:
            left, top, right, bottom = boxed.box
            box = left + row.left, top + row.top, right + row.left, bottom + row.top
            yield replace(boxed, box=box)

    def _read(self, tensors: list[GreyImage]) -> list[Reading]:
        return [judgement.reading for judgement in self.judge(tensors)]

    def judge(self, tensors: list[GreyImage]) -> list[Judgement]:
        """Judge framed tensors; blank ones never reach the network."""
        inked = [number for number, tensor in enumerate(tensors) if tensor.any()]
        judgements = [Judgement(empty_reading(tensor), -math.inf) for tensor in tensors]
        for first in range(0, len(inked), MOST_AT_ONCE):
            chosen = inked[first : first + MOST_AT_ONCE]
            judged = self._judge_batch([tensors[number] for number in chosen])
            for number, judgement in zip(chosen, judged, strict=True):
                judgements[number] = judgement
        return judgements

    def _judge_batch(self, tensors: list[GreyImage]) -> list[Judgement]:
        scores = self._classifier.scores(np.stack(tensors))
        calibration = self._classifier.calibration
        readings = read_scores(scores, tensors, calibration)
        margins = np.full(len(tensors), np.inf)
        if scores.digitness is not None:
            margins = scores.digitness - calibration.digitness_from
        separators = scores.separators
        if separators is None:
            separators = np.zeros((len(tensors), len(SEPARATORS)), dtype=np.float32)
        doubts = -np.log(np.maximum(softmax(separators), LEAST_PROBABILITY))
        return [
            Judgement(reading, float(margin), calibration.usual_margin, row)
            for reading, margin, row in zip(readings, margins, doubts, strict=True)
        ]


def _whole(
    ink: npt.NDArray[np.uint8] | Iterable[npt.ArrayLike] | Content,
) -> StrokeInk | PictureInk | None:
    """Return all ink as one piece, or None if there is none."""
    if isinstance(ink, Picture):
        return PictureInk.of(ink.ink)
    if isinstance(ink, np.ndarray) and ink.ndim == 2:
        return PictureInk.of(_checked(ink))
    lines = ink.polylines if isinstance(ink, Ink) else polylines_from(ink)
    return StrokeInk.of(lines) if lines else None


def _dot_size(ink: object) -> float:
    """Return how long a dot is at most, in pad units: as long as the pen is wide, where known."""
    return max((stroke.width for stroke in ink.strokes), default=0.0) if isinstance(ink, Ink) else 0


def _tensor_of(image: npt.NDArray[np.uint8] | Framed) -> GreyImage:
    return image.tensor if isinstance(image, Framed) else Framed.of(image).tensor


def _checked(image: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
    if not isinstance(image, np.ndarray) or image.dtype != np.uint8:
        kind = getattr(image, "dtype", type(image).__name__)
        raise TypeError(f"an image is a numpy array of uint8 (0 = paper, 255 = ink), not {kind}")
    if image.ndim != 2:
        raise ValueError(f"an image has the shape (height, width), not {image.shape}")
    return image
