"""Printed forms: a grid whose cells hold a digit each, and the ink in each cell.

The grid's lines are treated as paper that reflects less light, as ruled lines are. Digits reach
over the lines of their cells: a piece of ink that reaches the middle of one cell alone belongs to
it wherever it ends, and one that reaches the middles of several is cut at their lines.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from PIL import Image, ImageFilter

from digitpad.core.arrays import Field, FloatArray, Grey, IntArray, Labels, Mask
from digitpad.core.imaging.connected_components import boxes_of, label_components
from digitpad.core.imaging.morphology import closed, widened
from digitpad.core.ink.picture import Cell, Picture
from digitpad.core.photo.ink_traces import Lit, find_traces
from digitpad.core.photo.photo_ink import SMOOTHING_PX, least_ink, unruled
from digitpad.core.photo.printed.printed_grid import Grid, find_grid, shorter_side, values_of
from digitpad.core.photo.ruled_lines import print_line

CELL_INK = 128  # of 255: from here on a pixel is ink
CELL_WINDOW = 0.8  # of a cell's shorter side: pens are narrower, and so are lines
GRID_LINE_PX = 7  # from a line's middle to paper, at least ...
GRID_LINE = 1 / 300  # ... and this share of the picture's longer side
MOST_OF_CELL = 0.3  # of a cell's shorter side, likewise, at most
LINE_SQUARE_PX = 3  # side of the square around a line's pixel in which it may be as dark
DARK_LINE, ANY_LINE = 0.25, 0.02  # darkness of a line in which writing has gaps; of any line
REST = 0.7  # share of a piece of ink that is on lines, at most

MIDDLE = 0.25  # of a cell's sides: its middle lies this far from its lines, or farther
NEAR_DIGIT = 0.35  # of a cell's shorter side: a stroke apart from its digit is no farther off
OFF_LINE = 0.12  # of a cell: digits that touch may be cut apart this far from their cells' line
DUST_IN_CELL = 0.35  # of the usual size of the ink in a cell: smaller ink is dust
LINE_EDGE_PX = 2  # how far a line's soft edge reaches

FEWEST_INKED = 3  # cells: fewer may hold a digit on squared paper
MANY_INKED, FILLED_SHARE = 12, 0.5  # cells, or share of all: a number on squared paper fills fewer
LEAST_INSIDE = 0.5  # share of a picture's ink that is in the grid
MOST_CUT, LITTLE_CUT = 0.6, 0.05  # share of ink in several cells; where only few have ink


def form_in(picture: Grey) -> Picture | None:
    """Return the ink in the cells of a printed form, with the cells; None if there is no form.

    Takes a grey picture, uint8 (H, W), of light paper. Squared paper is no form, unless each digit
    has a square of its own.
    """
    grid = find_grid(picture)
    if grid is None:
        return None
    ink = _ink_of(picture, grid)
    pieces = _Pieces.of(ink, grid)
    if pieces is None or not pieces.are_apart:
        return None
    owners = pieces.owners()
    cells = tuple(pieces.cells_of(owners, ink))
    if len(cells) < FEWEST_INKED:
        return None
    return Picture(np.where(owners >= 0, ink, np.uint8(0)), cells=cells)


# The lines


def _ink_of(picture: Grey, grid: Grid) -> Grey:
    """Return the ink in the picture without the grid's lines."""
    greys = np.asarray(Image.fromarray(picture).filter(ImageFilter.GaussianBlur(SMOOTHING_PX)))
    side = shorter_side(grid, picture.shape)
    window = 2 * round(CELL_WINDOW * side / 2) + 1
    lit = Lit.of(greys, closed(greys, window, mirrored=True))
    half = int(min(max(GRID_LINE_PX, GRID_LINE * max(picture.shape)), MOST_OF_CELL * side))
    printed, thickness = _printed(lit.darkness, grid, half)
    around = widened(printed, LINE_SQUARE_PX)
    ink = find_traces(unruled(greys, printed), least_ink(lit, around), window).ink
    if thickness:
        gap = 2 * ((thickness + LINE_SQUARE_PX) // 2) + 1
        ink = np.where(around > DARK_LINE, np.maximum(ink, closed(ink, gap)), ink)
    return _without_rests(ink, around > ANY_LINE)


def _without_rests(ink: Grey, on_lines: Mask) -> Grey:
    """Return the ink without pieces that are mostly where lines were: these are their rests."""
    labels = label_components(ink >= CELL_INK)
    counts = np.bincount(labels.ravel())
    is_rest = np.bincount(labels[on_lines], minlength=len(counts)) > REST * counts
    is_rest[0] = False
    return np.where(is_rest[labels], np.uint8(0), ink)


def _printed(darkness: Field, grid: Grid, half: int) -> tuple[Field, int]:
    """Return how dark the grid's lines are, (H, W), and how thick the dark ones, in pixels."""
    across = np.ascontiguousarray(darkness.T)
    level, upright = np.zeros_like(darkness), np.zeros_like(across)
    profiles = _draw(level, darkness, grid.level, _ends(grid.upright, darkness.shape), half)
    profiles += _draw(upright, across, grid.upright, _ends(grid.level, across.shape), half)
    thickness = int(np.median([(profile > DARK_LINE).sum() for profile in profiles]))
    return np.maximum(level, upright.T), thickness


def _draw(
    printed: Field, darkness: Field, lines: FloatArray, ends: slice, half: int
) -> list[FloatArray]:
    """Add level lines between two ends to `printed`, and return their profiles."""
    along = np.arange(darkness.shape[1], dtype=np.float64)[ends]
    return [
        print_line(printed[:, ends], darkness[:, ends], path, half)
        for path in values_of(lines, along)
    ]


def _ends(lines: FloatArray, shape: tuple[int, ...]) -> slice:
    """Return between which columns of a picture upright lines are."""
    height, width = shape
    outermost = values_of(lines[[0, -1]], np.array([0.0, height - 1.0]))
    first, last = int(outermost[0].min()) - LINE_EDGE_PX, int(outermost[1].max()) + LINE_EDGE_PX + 1
    return slice(max(0, first), min(width, last))


# The digits


@dataclass(frozen=True, eq=False)
class _Pieces:
    """Connected ink, with a piece of it in each cell that it reaches.

    `labels` are numbers from 1 of each pixel's piece, (H, W); all others are the pieces', (N,):
    `boxes` (N, 4), `counts` of pixels, the `cells` they lie in, -1 outside of the grid, and the
    `wholes` they are part of. `in_middle` says which reach the middle of their cells.
    """

    labels: Labels = field(repr=False)
    boxes: IntArray
    counts: IntArray
    cells: IntArray
    wholes: IntArray
    in_middle: Mask
    grid: Grid
    side: float  # the shorter one of a cell, in pixels

    @classmethod
    def of(cls, ink: Grey, grid: Grid) -> _Pieces | None:
        """Return the pieces of a picture's ink, or None if there is none."""
        is_ink = ink >= CELL_INK
        if not is_ink.any():
            return None
        cells, wholes = grid.cells(ink.shape)[is_ink], label_components(is_ink)[is_ink]
        each = wholes * (grid.rows * grid.columns + 1) + cells + 1
        _, first, numbers = np.unique(each, return_index=True, return_inverse=True)
        labels = np.zeros(ink.shape, dtype=np.int64)
        labels[is_ink] = numbers + 1
        boxes = boxes_of(labels)
        in_middle = _reach_middles(boxes, cells[first], grid)
        counts, side = np.bincount(numbers), shorter_side(grid, ink.shape)
        return cls(labels, boxes, counts, cells[first], wholes[first], in_middle, grid, side)

    @cached_property
    def middles(self) -> IntArray:
        """How many middles the whole reaches that each piece is part of, (N,)."""
        return np.bincount(self.wholes, weights=self.in_middle)[self.wholes].astype(np.int64)

    @property
    def are_apart(self) -> bool:
        """Whether most ink is in the grid, and in one cell, as on no squared paper."""
        total = self.counts.sum()
        inked = len(np.unique(self.cells[self.in_middle]))
        many = min(MANY_INKED, FILLED_SHARE * self.grid.rows * self.grid.columns)
        most_cut = MOST_CUT if inked >= many else LITTLE_CUT
        return bool(
            self.counts[self.cells >= 0].sum() >= LEAST_INSIDE * total
            and self.counts[self.middles > 1].sum() <= most_cut * total
        )

    def owners(self) -> IntArray:
        """Return the cell that each pixel of ink belongs to, (H, W); -1 for paper and dust."""
        owners = np.where(self.in_middle, self.cells, -1)
        for piece in np.flatnonzero(~self.in_middle):
            owners[piece] = self._owner(int(piece))
        owned = np.append(-1, self._without_dust(owners))[self.labels]
        for _ in range(LINE_EDGE_PX):
            owned = _spread(owned, self.labels == 0)
        return owned

    def _owner(self, piece: int) -> int:
        """Return the cell of a piece in no middle: that of the nearest digit, or else its own."""
        of_same = self.in_middle & (self.wholes == self.wholes[piece])
        if of_same.any():
            return int(self.cells[self._nearest(piece, np.flatnonzero(of_same))[0]])
        if self.cells[piece] >= 0 and self.in_middle.any():
            nearest, gap = self._nearest(piece, np.flatnonzero(self.in_middle))
            if gap <= NEAR_DIGIT:
                return int(self.cells[nearest])
        return int(self.cells[piece])

    def _nearest(self, piece: int, others: IntArray) -> tuple[int, float]:
        """Return which of the other pieces is nearest to one, and how many cells apart they are."""
        box, boxes = self.boxes[piece], self.boxes[others]
        apart = np.maximum(np.maximum(boxes[:, :2] - box[2:], box[:2] - boxes[:, 2:]), 0)
        gaps = np.hypot(apart[:, 0], apart[:, 1]) / self.side
        return int(others[gaps.argmin()]), float(gaps.min())

    def cells_of(self, owners: IntArray, ink: Grey) -> Iterator[Cell]:
        """Yield the cells with ink, row by row, given the cell of each pixel of ink, (H, W)."""
        boxes = boxes_of(owners + 1)  # of cells without ink, too: these end before they begin
        for cell, (left, top, right, bottom) in enumerate(boxes.tolist()):
            if right > left:
                part = slice(top, bottom), slice(left, right)
                own = np.where(owners[part] == cell, ink[part], np.uint8(0))
                row, column = divmod(cell, self.grid.columns)
                others = self._cut_otherwise(cell, owners, ink, part)
                box = float(left), float(top), float(right), float(bottom)
                yield Cell(row, column, box, (own, *others))

    def _cut_otherwise(
        self, cell: int, owners: IntArray, ink: Grey, part: tuple[slice, slice]
    ) -> Iterator[Grey]:
        """Yield the ink of a cell cut off beyond the lines that it crosses, and before them."""
        is_cut = (self.cells == cell) & self.in_middle & (self.middles > 1)
        if not is_cut.any():
            return
        reach = round(OFF_LINE * self.side)
        rows, columns = (slice(max(0, one.start - reach), one.stop + reach) for one in part)
        labels, own = self.labels[rows, columns], owners[rows, columns] == cell
        y, x = (index.ravel().astype(np.float64) for index in np.indices(own.shape))
        cells = np.full(own.size, cell)
        within = self.grid.within(cells, x + columns.start, y + rows.start).reshape(2, *own.shape)
        of_same = np.isin(self.wholes, self.wholes[is_cut])
        beyond = ((within > -OFF_LINE) & (within < 1 + OFF_LINE)).all(axis=0)
        beyond &= np.append(True, of_same)[labels]
        yield np.where(own | beyond, ink[rows, columns], np.uint8(0))
        before = own.copy()
        for axis, side in ((0, -1), (0, 1), (1, -1), (1, 1)):
            beside = cell + side * (1 if axis == 0 else self.grid.columns)
            if (of_same & self.in_middle & (self.cells == beside)).any():
                before &= (within[axis] if side < 0 else 1 - within[axis]) >= OFF_LINE
        yield np.where(before, ink[rows, columns], np.uint8(0))

    def _without_dust(self, owners: IntArray) -> IntArray:
        """Return the owners without cells whose ink is far smaller than usual."""
        owned = np.flatnonzero(owners >= 0)
        cells, index = np.unique(owners[owned], return_inverse=True)
        least = np.full((len(cells), 2), np.iinfo(np.int64).max)
        most = np.zeros((len(cells), 2), dtype=np.int64)
        np.minimum.at(least, index, self.boxes[owned, :2])
        np.maximum.at(most, index, self.boxes[owned, 2:])
        sizes = (most - least).max(axis=1)
        kept = owners.copy()
        kept[owned[sizes[index] < DUST_IN_CELL * np.median(sizes)]] = -1
        return kept


def _reach_middles(boxes: IntArray, cells: IntArray, grid: Grid) -> Mask:
    """Return which pieces of ink, given their boxes, reach the middle of their cells."""
    left, top, right, bottom = boxes.T.astype(np.float64)
    inside = np.maximum(cells, 0)
    x, y = (left + right) / 2, (top + bottom) / 2
    begin = np.stack([grid.within(inside, left, y)[0], grid.within(inside, x, top)[1]])
    end = np.stack([grid.within(inside, right, y)[0], grid.within(inside, x, bottom)[1]])
    reach = (begin < 1 - MIDDLE) & (end > MIDDLE)
    return np.asarray((cells >= 0) & reach.all(axis=0))


def _spread(owners: IntArray, allowed: Mask) -> IntArray:
    """Return the owners with their neighbours, also across corners, where that is allowed."""
    wide = np.pad(owners, 1, constant_values=-1)
    rows = np.maximum(np.maximum(wide[:-2], wide[2:]), wide[1:-1])
    beside = np.maximum(np.maximum(rows[:, :-2], rows[:, 2:]), rows[:, 1:-1])
    return np.where(allowed & (owners < 0), beside, owners)
