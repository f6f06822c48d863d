"""A picture with many digits: its lines of writing, and in each the numbers."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from digitpad.core.components import Labels, boxes_of, label_components
from digitpad.core.framing import FAINTEST_INK
from digitpad.core.picture import Grey
from digitpad.core.pieces import Box, PictureInk
from digitpad.core.silhouette import INK_LEVEL

SPECK = 0.12  # heights of a usual digit: what is smaller is no part of any
TALL = 0.5  # heights: what is as tall is a digit, or most of one, and makes a line
ON_LINE = 0.5  # of the lower one's height that neighbours in a line have beside each other
FAR = 12.0  # heights: digits farther to the left say nothing about where a line goes on
NUMBER_GAP = 0.8  # heights between the digits of two numbers: few people leave as much within one
MOST_PIECES = 20_000  # more are the grain of paper
EDGE = 1  # pixels of grey around ink, which smooth its edge

Pieces = npt.NDArray[np.int64]  # numbers of pieces, counted from 0


def numbers_in(ink: Grey) -> list[PictureInk]:
    """The numbers of a picture in reading order: line by line, from left to right.

    Takes uint8 (H, W), 0 = paper, 255 = ink. Boxes are in its pixels.
    """
    sheet = _Sheet.of(ink)
    if sheet is None:
        return []
    return [sheet.cut_out(number) for line in sheet.lines for number in sheet.numbers_of(line)]


def find_parts(ink: Grey) -> tuple[Box, ...]:
    """The boxes of a picture's lines of writing, the one with the most ink first."""
    sheet = _Sheet.of(ink)
    if sheet is None:
        return ()
    lines = sorted(sheet.lines, key=lambda line: -int(sheet.areas[line].sum()))
    return tuple(sheet.box_of(line) for line in lines)


class _Sheet:
    """The pieces of ink of a picture: their (N, 4) boxes, areas and labels."""

    def __init__(self, ink: Grey, labels: Labels) -> None:
        self._ink = ink
        self._labels = labels
        self._level = float(ink.max()) * INK_LEVEL
        self.boxes = boxes_of(labels)
        self.areas = np.bincount(labels.ravel(), minlength=len(self.boxes) + 1)[1:]
        self._heights = self.boxes[:, 3] - self.boxes[:, 1]
        self.height = _usual_height(self._heights, self.boxes[:, 2] - self.boxes[:, 0])
        self.lines = self._find_lines()

    @classmethod
    def of(cls, ink: Grey) -> _Sheet | None:
        """None for blank paper, and for what is no writing."""
        if ink.size == 0 or ink.max() < FAINTEST_INK:
            return None
        labels = label_components(ink >= float(ink.max()) * INK_LEVEL)
        return cls(ink, labels) if 0 < labels.max() <= MOST_PIECES else None

    def box_of(self, pieces: Pieces) -> Box:
        left, top = self.boxes[pieces, :2].min(axis=0)
        right, bottom = self.boxes[pieces, 2:].max(axis=0)
        return float(left), float(top), float(right), float(bottom)

    def numbers_of(self, line: Pieces) -> list[Pieces]:
        """The pieces of a line, which are in order, in groups with wide gaps between them."""
        ends = np.maximum.accumulate(self.boxes[line, 2])
        gaps = self.boxes[line[1:], 0] - ends[:-1]
        return np.split(line, np.flatnonzero(gaps > NUMBER_GAP * self.height) + 1)

    def cut_out(self, pieces: Pieces) -> PictureInk:
        """These pieces alone, with the grey of the paper around them."""
        left, top, right, bottom = (int(side) for side in self.box_of(pieces))
        top, left = max(0, top - EDGE), max(0, left - EDGE)
        part = np.s_[top : bottom + EDGE, left : right + EDGE]
        labels = self._labels[part]
        is_own = (labels == 0) | np.isin(labels, pieces + 1)
        alone = np.where(is_own, self._ink[part], 0).astype(np.uint8)
        return PictureInk(alone, left, top, 1, self._level)

    def _find_lines(self) -> list[Pieces]:
        """Lines from top to bottom, the pieces of each from left to right; no specks."""
        sizes = np.maximum(self._heights, self.boxes[:, 2] - self.boxes[:, 0])
        kept = np.flatnonzero(sizes >= SPECK * self.height)
        by_left = kept[np.argsort(self.boxes[kept, 0], kind="stable")]
        is_tall = self._heights[by_left] >= TALL * self.height
        lines: list[list[int]] = []
        for piece in by_left[is_tall]:
            self._put_on_line(int(piece), lines)
        if not lines:
            return [by_left]
        tall = [np.array(line) for line in lines]
        for piece in by_left[~is_tall]:
            self._put_beside(int(piece), tall, lines)
        ordered = [self._from_left(line) for line in lines]
        return sorted(ordered, key=lambda line: self._top_of(line))

    def _put_on_line(self, piece: int, lines: list[list[int]]) -> None:
        """Put a tall piece behind the one that it stands beside, or on a line of its own.

        Only the last piece of a line is looked at: so a line may go up or down slowly.
        """
        left, top, _, bottom = self.boxes[piece]
        best, line_of_best = ON_LINE, None
        for line in lines:
            other = self.boxes[line[-1]]
            if left - other[2] > FAR * self.height:
                continue
            shared = min(bottom, other[3]) - max(top, other[1])
            share = shared / max(1, min(bottom - top, other[3] - other[1]))
            if share > best:
                best, line_of_best = share, line
        if line_of_best is None:
            lines.append([piece])
        else:
            line_of_best.append(piece)

    def _put_beside(self, piece: int, tall: Sequence[Pieces], lines: list[list[int]]) -> None:
        """Put a low piece, as the bar of a 5, on the line of the nearest tall one."""
        left, top, right, bottom = self.boxes[piece]
        distances = []
        for line in tall:
            boxes = self.boxes[line]
            across = np.maximum(0, np.maximum(boxes[:, 0] - right, left - boxes[:, 2]))
            down = np.maximum(0, np.maximum(boxes[:, 1] - bottom, top - boxes[:, 3]))
            distances.append(float(np.hypot(across, down).min()))
        lines[int(np.argmin(distances))].append(piece)

    def _from_left(self, line: list[int]) -> Pieces:
        pieces = np.array(line, dtype=np.int64)
        return pieces[np.argsort(self.boxes[pieces, 0], kind="stable")]

    def _top_of(self, line: Pieces) -> float:
        return float(np.median(self.boxes[line, 1] + self.boxes[line, 3]))


def _usual_height(heights: npt.NDArray[np.int64], widths: npt.NDArray[np.int64]) -> float:
    """About how tall the digits are: the median of those pieces that are not much smaller."""
    tallest = np.sort(heights)[-max(1, len(heights) // 20) :]
    large = heights[heights >= TALL * np.median(tallest)]
    lies_flat = float(widths.max()) / 20
    return max(1.0, float(np.median(large)), lies_flat)
