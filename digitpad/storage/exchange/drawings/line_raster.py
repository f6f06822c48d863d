"""Paint lines of different widths as a grey picture of any size.

The depth of a position in a line is half the line's width minus the distance from its middle; of
several lines, the greatest depth counts. Between two positions, the depth changes by at most their
distance. So the depth in the middle of a tile shows whether the whole tile is paper or ink, or else
which lines matter there: only tiles at the edges of the ink are painted pixel by pixel.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from digitpad.core.arrays import FloatArray, GreyImage
from digitpad.core.imaging.raster import coverage

TILE_PX = 16  # pixels; smaller tiles mean more calls, larger ones more pixels


@dataclass(frozen=True, eq=False)
class Lines:
    """Straight lines with round ends: (N, 2) starts and vectors, (N,) widths, in pixels."""

    starts: FloatArray
    vectors: FloatArray
    widths: FloatArray

    def depths(self, positions: FloatArray) -> FloatArray:
        """Return the depths of (P, 2) positions in each line, as (N, P); negative outside."""
        x, y = positions[:, 0] - self.starts[:, :1], positions[:, 1] - self.starts[:, 1:]
        along, down = self.vectors[:, :1], self.vectors[:, 1:]
        share = (x * along + y * down) / np.maximum(along**2 + down**2, 1e-12)
        share = np.clip(share, 0.0, 1.0)
        distances: FloatArray = np.hypot(x - share * along, y - share * down)
        return self.widths[:, None] / 2 - distances

    def chosen(self, which: npt.NDArray[np.bool_]) -> Lines:
        return Lines(self.starts[which], self.vectors[which], self.widths[which])


def paint(lines: Lines, shape: tuple[int, int]) -> GreyImage:
    """Return a picture of the lines: float32 of this shape, 0 = paper, 1 = ink, smooth edges."""
    picture = np.zeros(shape, dtype=np.float32)
    if len(lines.starts):
        _paint_tile(picture, 0, 0, lines)
    return picture


def _paint_tile(tile: GreyImage, left: int, top: int, lines: Lines) -> None:
    """Paint the lines on this part of the picture, whose top left corner is at (left, top)."""
    height, width = tile.shape
    radius = float(np.hypot(height, width)) / 2
    depths = lines.depths(np.array([[left + width / 2, top + height / 2]]))[:, 0]
    deepest = depths.max()
    if deepest + radius <= -0.5:  # where coverage becomes 0
        return
    if deepest - radius >= 0.5:
        tile[:] = 1
        return
    near = lines.chosen(depths >= deepest - 2 * radius)
    if max(height, width) <= TILE_PX:
        inside = near.depths(_centres(tile.shape, left, top)).max(axis=0)
        tile[:] = coverage(inside.astype(np.float32)).reshape(tile.shape)
        return
    for rows in (slice(0, height // 2), slice(height // 2, height)):
        for columns in (slice(0, width // 2), slice(width // 2, width)):
            _paint_tile(tile[rows, columns], left + columns.start, top + rows.start, near)


def _centres(shape: tuple[int, ...], left: int, top: int) -> FloatArray:
    rows, columns = np.indices(shape)
    return np.stack([columns.ravel() + left, rows.ravel() + top], axis=1) + 0.5
