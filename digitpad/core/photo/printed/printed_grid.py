"""Printed grids: the level and upright lines of a form, whose cells hold one digit each.

A line is darker than what lies beside it on either side, nearly all along; strokes of digits are so
only here and there. The picture is cut into narrow strips, each of which shows where most of its
width is such a ridge: ink covers less. A line is a path along which nearly all strips have a ridge;
the lines of a form are nearly parallel, nearly straight, and mostly as far apart as their
neighbours.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from digitpad.core.arrays import Field, FloatArray, Grey, IntArray, Mask

FEWEST_LINES, FEWEST_CELLS = 3, 6  # in each direction; in all
LEAST_CELL_PX = 12
ADDED_GREYS = 4  # grey levels added, so that noise in the dark counts for little
PAPER_PX, PAPER = 3, 1 / 350  # from a line's middle to paper: at least, and of the longer side
STRIP_PX = 16  # across a picture: a line that slopes stays within its own width
FAINTEST, NOISES = 0.012, 4.0  # least darkness of a line, in logarithms; also in noise
STEEPEST, STEEP_STEP_PX = 0.09, 2  # 5 degrees; between two slopes, at either end
CANDIDATE = 0.4  # of the strips that the most complete line has
NOISE_IN_STRIP = 0.5  # of the usual step between two pixels: its median is that much steadier
SEARCH = 0.3  # of the distance of lines: how far off a path its line is searched
BESIDE_PATH_PX = 2  # of a line, on either side of its path
PATH_REFITS, PATH_OFF_PX = 4, 1.0  # of a line's path; a strip this far off has half the weight
WHOLE, FILLED = 0.75, 0.35  # share of strips that show a line; one that fills a gap
REGULAR, MOSTLY = 0.15, 0.6  # of the usual distance; share of distances that are the usual one
DOUBLE = 0.6  # of the usual distance: closer lines are one, or digits
UNDIVIDED = 0.75  # rank of a distance that no digit divides


@dataclass(frozen=True, eq=False)
class Grid:
    """The lines of a grid: parabolas across a picture, from top to bottom and from left to right.

    `level` holds the coefficients of y as polynomials in x, (R + 1, 3), `upright` those of x as
    polynomials in y, (C + 1, 3): the constant comes first, all in the picture's pixels.
    """

    level: FloatArray = field(repr=False)
    upright: FloatArray = field(repr=False)

    @property
    def rows(self) -> int:
        return len(self.level) - 1

    @property
    def columns(self) -> int:
        return len(self.upright) - 1

    def cells(self, shape: tuple[int, ...]) -> IntArray:
        """Return the index of each pixel's cell, row by row, (H, W); -1 outside of the grid."""
        height, width = shape
        row, column = _bands(self.level, height, width), _bands(self.upright, width, height).T
        inside = (row >= 0) & (row < self.rows) & (column >= 0) & (column < self.columns)
        return np.where(inside, row * self.columns + column, -1)

    def within(self, cells: IntArray, x: FloatArray, y: FloatArray) -> FloatArray:
        """Return where positions lie in their cells: across and down from 0 to 1, (2, N)."""
        rows, columns = np.divmod(cells, self.columns)
        across = _between(self.upright, columns, y, x)
        return np.stack([across, _between(self.level, rows, x, y)])


def find_grid(picture: Grey) -> Grid | None:
    """Return the grid printed on light paper in a picture, uint8 (H, W); None if there is none."""
    if min(picture.shape, default=0) < FEWEST_LINES * max(LEAST_CELL_PX, STRIP_PX):
        return None
    logs = np.log(picture.astype(np.float32) + ADDED_GREYS)
    beside = max(PAPER_PX, round(PAPER * max(picture.shape)))
    level = _Strips.of(logs, beside).lines()
    upright = _Strips.of(np.ascontiguousarray(logs.T), beside).lines()
    fewest = min(len(level), len(upright))
    if fewest < FEWEST_LINES or (len(level) - 1) * (len(upright) - 1) < FEWEST_CELLS:
        return None
    return Grid(level, upright)


def values_of(lines: FloatArray, along: FloatArray) -> FloatArray:
    """Return where lines, (L, 3), are at positions along them, (N,), as (L, N)."""
    values: FloatArray = lines @ np.stack([np.ones_like(along), along, along * along])
    return values


def shorter_side(grid: Grid, shape: tuple[int, ...]) -> float:
    """Return the usual length of a cell's shorter side, in pixels."""
    height, width = shape
    heights = values_of(grid.level, np.array([width / 2]))[:, 0]
    widths = values_of(grid.upright, np.array([height / 2]))[:, 0]
    return float(min(np.median(np.diff(heights)), np.median(np.diff(widths))))


def _between(lines: FloatArray, number: IntArray, along: FloatArray, at: FloatArray) -> FloatArray:
    """Return where positions lie from a line, 0, to the next, 1."""
    powers = np.stack([np.ones_like(along), along, along * along], axis=1)
    begin, end = ((lines[number + more] * powers).sum(axis=1) for more in (0, 1))
    return np.asarray((at - begin) / (end - begin))


def _bands(lines: FloatArray, height: int, width: int) -> IntArray:
    """Return how many level lines are above each pixel, less one, (height, width)."""
    edges = np.clip(np.ceil(values_of(lines, np.arange(width, dtype=np.float64))), 0, height)
    begins = np.zeros((height + 1, width), dtype=np.int64)
    np.add.at(begins, (edges.astype(int), np.broadcast_to(np.arange(width), edges.shape)), 1)
    return np.cumsum(begins[:-1], axis=0) - 1


@dataclass(frozen=True, eq=False)
class _Strips:
    """Upright strips of a picture, across which level lines are searched.

    `ridges` is how much darker each height of a strip is than what lies above and below, (N, H);
    `is_dark` says where that may be a line; `middles` are the strips', in pixels, (N,).
    """

    ridges: Field
    is_dark: Mask
    middles: FloatArray

    @classmethod
    def of(cls, logs: Field, beside: int) -> _Strips:
        count = logs.shape[1] // STRIP_PX
        parts = logs[:, : count * STRIP_PX].reshape(len(logs), count, STRIP_PX)
        usual = np.median(parts, axis=2).T
        wide = np.pad(usual, ((0, 0), (beside, beside)), mode="edge")
        ridges = np.minimum(wide[:, : -2 * beside], wide[:, 2 * beside :]) - usual
        steps = np.abs(np.diff(logs[:, ::STRIP_PX], axis=0))
        noise = float(np.median(steps)) * NOISE_IN_STRIP
        middles = (np.arange(count) + 0.5) * STRIP_PX - 0.5
        return cls(ridges, ridges > max(FAINTEST, NOISES * noise), middles)

    def lines(self) -> FloatArray:
        """Return the lines of a grid, from top to bottom, (L, 3); none if they are no grid's."""
        none = np.zeros((0, 3))
        paths = self._paths()
        if len(paths) < FEWEST_LINES:
            return none
        apart = float(np.median(np.diff(self._heights(paths))))
        lines = np.array([self._fitted(path, SEARCH * apart) for path in paths])
        ends = self._ends(lines)
        if ends.start == ends.stop:
            return none
        cover = self._cover(lines, ends)
        whole = cover >= WHOLE
        lines = self._without_doubles(lines[whole], cover[whole])
        if len(lines) < FEWEST_LINES:
            return none
        lines = self._filled(lines, ends)
        steps = np.diff(self._heights(lines))
        is_regular = np.abs(steps - np.median(steps)) <= REGULAR * np.median(steps)
        return lines if is_regular.mean() >= MOSTLY else none

    def _paths(self) -> FloatArray:
        """Return straight paths of one slope that have ridges in many strips, (L, 3)."""
        near = self.is_dark.copy()
        near[:, 1:] |= self.is_dark[:, :-1]
        near[:, :-1] |= self.is_dark[:, 1:]
        middle = self.middles.mean()
        half = float(self.middles[-1] - middle) + 1
        count = int(STEEPEST * half / STEEP_STEP_PX)
        slopes = np.arange(-count, count + 1) * STEEP_STEP_PX / half
        shares = [self._shares(near, slope) for slope in slopes]
        best = max(range(len(slopes)), key=lambda index: float((shares[index] ** 3).sum()))
        share, slope = shares[best], slopes[best]
        peaks = _peaks(share, LEAST_CELL_PX // 2)
        peaks = peaks[share[peaks] >= CANDIDATE * share.max()]
        constants = peaks - slope * middle
        return np.stack([constants, np.full(len(peaks), slope), np.zeros(len(peaks))], axis=1)

    def _shares(self, near: Mask, slope: float) -> FloatArray:
        """Return the share of strips with a ridge, by a path's height in the middle, (H,)."""
        offs = np.round((self.middles - self.middles.mean()) * slope).astype(int)
        reach = int(np.abs(offs).max())
        wide = np.pad(near, ((0, 0), (reach, reach)))
        height = near.shape[1]
        moved = [
            strip[reach + off : reach + off + height] for strip, off in zip(wide, offs, strict=True)
        ]
        return np.asarray(np.mean(moved, axis=0))

    def _heights(self, lines: FloatArray) -> FloatArray:
        return values_of(lines, self.middles.mean(keepdims=True))[:, 0]

    def _fitted(self, path: FloatArray, reach: float) -> FloatArray:
        """Return the parabola that follows the ridges nearest to a path."""
        rows = np.arange(self.ridges.shape[1])
        for degree, within in ((1, reach), (2, BESIDE_PATH_PX)):
            heights = values_of(path[None], self.middles)[0]
            off = np.abs(rows - heights[:, None])
            off[~self.is_dark] = np.inf
            nearest = off.argmin(axis=1)
            found = off.min(axis=1) <= within
            if found.sum() <= 2 * degree:
                break
            if degree == 2:
                nearest = self._centred(nearest)
            path = _robust(self.middles[found], nearest[found].astype(np.float64), degree)
        return path

    def _centred(self, rows: IntArray) -> FloatArray:
        """Return the middle of the ridge around each strip's row."""
        around = rows[:, None] + np.arange(-BESIDE_PATH_PX, BESIDE_PATH_PX + 1)
        inside = np.clip(around, 0, self.ridges.shape[1] - 1)
        strips = np.arange(len(rows))[:, None]
        weights = np.where(self.is_dark[strips, inside], self.ridges[strips, inside], 0) + 1e-9
        return np.asarray((weights * around).sum(axis=1) / weights.sum(axis=1))

    def _shown(self, lines: FloatArray) -> Mask:
        """Return which strips show each line, (L, N)."""
        rows = np.round(values_of(lines, self.middles)).astype(int)
        height = self.is_dark.shape[1]
        strips = np.arange(len(self.middles))
        shown = [
            self.is_dark[strips, np.clip(rows + off, 0, height - 1)]
            for off in range(-BESIDE_PATH_PX, BESIDE_PATH_PX + 1)
        ]
        return np.asarray(np.any(shown, axis=0) & (rows >= 0) & (rows < height))

    def _ends(self, lines: FloatArray) -> slice:
        """Return the strips between the ends that most lines share."""
        common = np.flatnonzero(self._shown(lines).mean(axis=0) >= 0.5)
        return slice(int(common[0]), int(common[-1]) + 1) if len(common) else slice(0, 0)

    def _cover(self, lines: FloatArray, ends: slice) -> FloatArray:
        return np.asarray(self._shown(lines)[:, ends].mean(axis=1))

    def _without_doubles(self, lines: FloatArray, cover: FloatArray) -> FloatArray:
        """Return the lines without those between others, such as columns of ones."""
        while len(lines) >= FEWEST_LINES:
            steps = np.diff(self._heights(lines))
            closest = int(steps.argmin())
            if steps[closest] >= DOUBLE * np.quantile(steps, UNDIVIDED):
                break
            worse = closest + int(cover[closest + 1] < cover[closest])
            lines, cover = np.delete(lines, worse, axis=0), np.delete(cover, worse)
        return lines

    def _filled(self, lines: FloatArray, ends: slice) -> FloatArray:
        """Return the lines with fainter ones where one or more are missing between two others."""
        steps = np.diff(self._heights(lines))
        usual = float(np.median(steps))
        missing = np.maximum(np.round(steps / usual).astype(int) - 1, 0)
        missing[np.abs(steps / usual - missing - 1) > REGULAR] = 0
        between = [
            self._fitted(upper + (lower - upper) * index / (count + 1), SEARCH * usual)
            for upper, lower, count in zip(lines[:-1], lines[1:], missing, strict=True)
            for index in range(1, count + 1)
        ]
        if not between:
            return lines
        faint = np.array(between)
        lines = np.concatenate([lines, faint[self._cover(faint, ends) >= FILLED]])
        return lines[self._heights(lines).argsort()]


def _peaks(values: FloatArray, beside: int) -> IntArray:
    """Return where values are the greatest within this distance, the first of equal ones."""
    wide = np.pad(values, beside, constant_values=-1)
    windows = np.lib.stride_tricks.sliding_window_view(wide, 2 * beside + 1)
    return np.flatnonzero((values > 0) & (windows.argmax(axis=1) == beside))


def _robust(x: FloatArray, y: FloatArray, degree: int) -> FloatArray:
    """Return three coefficients of a polynomial; positions that lie far off count for less.

    P. W. Holland, R. E. Welsch, "Robust regression using iteratively reweighted least-squares",
    1977.
    """
    weights = np.ones_like(x)
    for _ in range(PATH_REFITS):
        fit = np.polynomial.Polynomial.fit(x, y, degree, w=np.sqrt(weights))
        weights = 1 / (1 + ((fit(x) - y) / PATH_OFF_PX) ** 2)
    return np.asarray(np.pad(fit.convert().coef, (0, 3))[:3], dtype=np.float64)
