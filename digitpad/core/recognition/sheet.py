"""A sheet of many digits: its rows, from top to bottom, and the blocks in each row.

Connected pieces of ink are sorted into rows from left to right: a piece belongs to the row that
its neighbours on the left lead up to, so rows may slope and converge, as in a photo. Frames and
lines printed around digits are left out unless a digit touches them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from digitpad.core.arrays import Box, FloatArray, Grey, IntArray, Labels, Mask
from digitpad.core.imaging.connected_components import boxes_of, label_components
from digitpad.core.imaging.dust import DUST_SIZE
from digitpad.core.imaging.shrink import shrunk
from digitpad.core.imaging.silhouette import INK_LEVEL
from digitpad.core.recognition.framing import FAINTEST_INK
from digitpad.core.recognition.segmentation.digits_of_a_number import MOST_PIECES

LONGEST_SHEET_SIDE_PX = 2048  # larger sheets are searched for pieces in a smaller copy

# Lengths are in heights: the usual height of the sheet's digits.
TALL = 0.5  # lower pieces are parts of digits and begin no row
FLAT_PIECE, LONG = 0.3, 3.0  # a lower and longer piece than this is a printed line
NEAR = 3.0  # neighbours no farther apart than this show how the rows slope
OFF_ROW = 0.5  # how far a digit's middle may lie above or below its row's
RECENT = 3  # a row's newest digits, whose mean is its level on the sheet
BLOCK_GAP = 2.0  # more paper than this separates two blocks of a row
LONG_ROW = 6.0  # a single row longer than this is a sheet, too: it has many digits
NUMBER_GAP = 0.8  # more than this separates two numbers: few people leave as much within one

STEEPEST_ROW = 0.25  # rows slope no more than this: 14 degrees
BAND = 0.12  # of a frame's sides: its own lines lie this near to its edge
FRAMED = 0.9  # share of each side of a frame that is there; a 0 has two thirds


def is_sheet(regions: Sequence[Box]) -> bool:
    """Return whether a picture's regions of ink are several rows, or one row of many digits."""
    return len(regions) > 1 or any(
        right - left > LONG_ROW * (bottom - top) for left, top, right, bottom in regions
    )


def has_several_rows(regions: Sequence[Box]) -> bool:
    """Return whether some of a picture's regions of ink lie below others."""
    return max((region[1] for region in regions), default=0.0) >= min(
        (region[3] for region in regions), default=1.0
    )


@dataclass(frozen=True, eq=False)
class RowOfInk:
    """One block of a row, cut out of a picture at (left, top), in the picture's pixels."""

    ink: Grey = field(repr=False)
    left: int
    top: int


@dataclass(frozen=True, eq=False)
class Sheet:
    """The pieces of ink on a sheet, and the blocks they form.

    `labels` number the pieces of a copy, in which one pixel is `unit` pixels of the picture wide;
    `boxes` are theirs and `height` is the usual height of digits, both in the copy's pixels.
    `rows` come from top to bottom and consist of blocks from left to right, each with the indices
    of its pieces. `left_out` says whether any ink other than dust belongs to no block.
    """

    picture: Grey = field(repr=False)
    labels: Labels = field(repr=False)
    boxes: IntArray = field(repr=False)
    unit: int
    height: float
    rows: tuple[tuple[IntArray, ...], ...]
    left_out: bool

    @classmethod
    def of(cls, picture: Grey) -> Sheet:
        """Return the sheet in a picture of ink (uint8, 0 = paper); without rows if it is blank."""
        if picture.size == 0 or picture.max() < FAINTEST_INK:
            return cls(
                picture, np.zeros((0, 0), np.int64), np.zeros((0, 4), np.int64), 1, 1.0, (), False
            )
        unit = -(-max(picture.shape) // LONGEST_SHEET_SIDE_PX)
        labels = label_components(shrunk(picture, unit) >= picture.max() * INK_LEVEL)
        boxes = boxes_of(labels)
        printed = _printed(labels, boxes)
        written = np.flatnonzero(~printed)
        height = _usual_height(boxes[written])
        rows = [written[row] for row in _rows(boxes[written], height)]
        blocks = tuple(tuple(_blocks(row, boxes, BLOCK_GAP * height)) for row in rows)
        return cls(picture, labels, boxes, unit, height, blocks, bool(printed.any()))

    def is_plain_row(self, most: int) -> bool:
        """Return whether the sheet is only one row of at most `most` pieces, or blank."""
        if self.left_out or len(self.rows) > 1:
            return False
        return sum(len(block) for row in self.rows for block in row) <= most

    def readable(self, row: tuple[IntArray, ...], most: int) -> Iterator[IntArray]:
        """Yield the numbers of a row, split at its gaps; none has more pieces than `most`.

        Numbers with more pieces are split where the gaps are widest.
        """
        for block in row:
            for number in _blocks(block, self.boxes, NUMBER_GAP * self.height):
                yield from self._divided(number, most)

    def _divided(self, block: IntArray, most: int) -> list[IntArray]:
        if len(block) <= most:
            return [block]
        boxes = self.boxes[block]
        gaps = boxes[1:, 0] - np.maximum.accumulate(boxes[:, 2])[:-1]
        inner = slice(len(block) // 4, -(len(block) // 4))
        index = int(gaps[inner].argmax()) + len(block) // 4 + 1
        return [*self._divided(block[:index], most), *self._divided(block[index:], most)]

    def box(self, pieces: IntArray) -> Box:
        """Return the box around these pieces, in the picture's pixels."""
        left, top = self.boxes[pieces, :2].min(axis=0) * self.unit
        right, bottom = self.boxes[pieces, 2:].max(axis=0) * self.unit
        height, width = self.picture.shape
        return float(left), float(top), float(min(right, width)), float(min(bottom, height))

    def cut_out(self, pieces: IntArray) -> RowOfInk:
        """Cut out these pieces alone, with the grey around them, which smooths their edge."""
        left, top, right, bottom = (int(edge) // self.unit for edge in self.box(pieces))
        left, top = max(0, left - 1), max(0, top - 1)
        labels = self.labels[top : bottom + 2, left : right + 2]
        own = np.append(True, np.isin(np.arange(len(self.boxes)), pieces))[labels]
        own = own.repeat(self.unit, axis=0).repeat(self.unit, axis=1)
        left, top = left * self.unit, top * self.unit
        part = self.picture[top : top + own.shape[0], left : left + own.shape[1]]
        return RowOfInk(np.where(own[: part.shape[0], : part.shape[1]], part, 0), left, top)


def find_regions(ink: Grey) -> tuple[Box, ...]:
    """Return the regions of a picture's ink that you may want to read, as boxes in its pixels.

    Takes uint8 (H, W), 0 = paper. Regions are rows of digits, or blocks of a row with wide gaps:
    the largest first, the others in reading order; none for blank paper.
    """
    sheet = Sheet.of(ink)
    regions = [sheet.box(block) for row in sheet.rows for block in row]
    if not regions:
        return ()
    largest = max(regions, key=_area)
    return largest, *(region for region in regions if region is not largest)


def first_number(ink: Grey) -> Grey:
    """Return the ink of the first number on a sheet of ink, uint8 (H, W); the sheet if blank."""
    sheet = Sheet.of(ink)
    for row in sheet.rows:
        for pieces in sheet.readable(row, MOST_PIECES):
            return sheet.cut_out(pieces).ink
    return ink


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _usual_height(boxes: IntArray) -> float:
    """Return the usual height of digits; large pieces count for more, since digits may break up."""
    heights = np.sort(boxes[:, 3] - boxes[:, 1])
    total = np.cumsum(heights)
    return float(heights[np.searchsorted(total, total[-1] / 2)])


# Printed frames and lines


def _printed(labels: Labels, boxes: IntArray) -> Mask:
    """Return which pieces are frames around others, or long lines; never all."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    height = _usual_height(boxes)
    printed = (sizes[:, 1] < FLAT_PIECE * height) & (sizes[:, 0] > LONG * height)
    for number in np.flatnonzero(sizes.min(axis=1) > TALL * height):
        frame = int(number)
        printed[frame] |= _is_around_others(frame, boxes) and _is_frame(frame, labels, boxes)
    return printed if not printed.all() else np.zeros_like(printed)


def _is_around_others(number: int, boxes: IntArray) -> bool:
    """Return whether other pieces, and not only dust, lie within the piece's box."""
    left, top, right, bottom = boxes[number]
    within = (boxes[:, 0] > left) & (boxes[:, 1] > top)
    within &= (boxes[:, 2] < right) & (boxes[:, 3] < bottom)
    sizes = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    return bool((sizes[within] > DUST_SIZE * sizes[number]).any())


def _is_frame(number: int, labels: Labels, boxes: IntArray) -> bool:
    """Return whether the piece runs all along the four sides of its box."""
    left, top, right, bottom = boxes[number]
    own = labels[top:bottom, left:right] == number + 1
    rows, columns = (max(2, round(BAND * side)) for side in own.shape)
    bands = (
        own[:rows].any(0),
        own[-rows:].any(0),
        own[:, :columns].any(1),
        own[:, -columns:].any(1),
    )
    return all(band.mean() >= FRAMED for band in bands)


# Rows


def _rows(boxes: IntArray, height: float) -> list[IntArray]:
    """Return the pieces of each row from left to right, the rows from top to bottom."""
    sizes = boxes[:, 2:] - boxes[:, :2]
    is_tall = sizes[:, 1] >= TALL * height
    tall = np.flatnonzero(is_tall)
    middles = (boxes[tall, :2] + boxes[tall, 2:]) / 2
    slope = _slope(middles, height)
    rows = [tall[row] for row in _led_up_to(middles, slope, height)]
    rows.sort(key=lambda row: _level(boxes[row], slope))
    small = np.flatnonzero(~is_tall & (sizes.max(axis=1) >= DUST_SIZE * height))
    return _with_small(rows, small, boxes)


def _slope(middles: FloatArray, height: float) -> float:
    """Return how much rows sink to the right, from all digits and their right neighbours."""
    slopes = []
    for x, y in middles:
        right, down = (middles - (x, y)).T
        beside = (right > 0) & (right < NEAR * height) & (np.abs(down) < OFF_ROW * height)
        if beside.any():
            nearest = np.flatnonzero(beside)[right[beside].argmin()]
            slopes.append(down[nearest] / max(right[nearest], OFF_ROW * height))
    return float(np.clip(np.median(slopes), -STEEPEST_ROW, STEEPEST_ROW)) if slopes else 0.0


def _led_up_to(middles: FloatArray, slope: float, height: float) -> list[IntArray]:
    """Return the indices of the middles in each row, from left to right; rows in any order."""
    rows: list[list[int]] = []
    levels: list[float] = []  # that each row has reached, with the slope taken out
    flat = middles[:, 1] - slope * middles[:, 0]
    for number in middles[:, 0].argsort(kind="stable").tolist():
        off = np.abs(np.array(levels) - flat[number])
        if len(off) and off.min() < OFF_ROW * height:
            row = int(off.argmin())
            rows[row].append(number)
            levels[row] = float(flat[rows[row][-RECENT:]].mean())
        else:
            rows.append([number])
            levels.append(float(flat[number]))
    return [np.array(row) for row in rows]


def _level(boxes: IntArray, slope: float) -> float:
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    return float((middles[:, 1] - slope * middles[:, 0]).mean())


def _with_small(rows: list[IntArray], small: IntArray, boxes: IntArray) -> list[IntArray]:
    """Add each small piece to the row of the nearest digit."""
    members = np.concatenate(rows)
    owners = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    added: list[list[int]] = [[] for _ in rows]
    for piece in small.tolist():
        apart = np.maximum(
            boxes[members, :2] - boxes[piece, 2:], boxes[piece, :2] - boxes[members, 2:]
        )
        nearest = np.hypot(*np.maximum(apart, 0).T).argmin()
        added[owners[nearest]].append(piece)
    return [np.append(row, more).astype(np.int64) for row, more in zip(rows, added, strict=True)]


def _blocks(row: IntArray, boxes: IntArray, gap: float) -> Iterator[IntArray]:
    """Yield the pieces of a row, split where the paper between them is wider than `gap`."""
    row = row[boxes[row, 0].argsort(kind="stable")]
    reached = np.maximum.accumulate(boxes[row, 2])
    yield from np.split(row, np.flatnonzero(boxes[row[1:], 0] - reached[:-1] > gap) + 1)
