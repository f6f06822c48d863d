"""The ends of strokes: where they point, and whether they touch other ink."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.core.imaging.raster import distances_to_polylines
from digitpad.core.recognition.framing import PEN_WIDTH_PX

DIRECTION_PX = 2.0  # pixels of the tensor before an end, over which its direction is taken
OWN_PX = 2 * PEN_WIDTH_PX  # of a line before its end do not count as other ink


@dataclass(frozen=True, eq=False)
class End:
    """An end of a stroke, in pixels of the tensor: its position and direction, both (2,).

    The direction has length 1 and leads away from the stroke. `others` are all lines without the
    last pixels before this end.
    """

    position: FloatArray
    direction: FloatArray
    others: list[FloatArray]

    @cached_property
    def is_free(self) -> bool:
        """Whether the line stops here without touching other ink."""
        if not self.others:
            return True
        nearest = distances_to_polylines(self.position[None].astype(np.float32), self.others)
        return float(nearest[0]) >= PEN_WIDTH_PX


def ends_of(lines: list[FloatArray]) -> list[End]:
    """Return both ends of each of these lines, in pixels of the tensor; a dot has none."""
    return [
        _end_of(lines, number, is_start)
        for number, line in enumerate(lines)
        if (line != line[0]).any()
        for is_start in (True, False)
    ]


def _end_of(lines: list[FloatArray], number: int, is_start: bool) -> End:
    line = lines[number] if is_start else lines[number][::-1]
    steps = np.cumsum(np.hypot(*np.diff(line, axis=0).T))
    away = line[0] - line[min(int(np.searchsorted(steps, DIRECTION_PX)) + 1, len(line) - 1)]
    length = float(np.hypot(*away))
    direction = away / length if length > 0 else np.array([0.0, 0.0])
    rest = line[1:][steps >= OWN_PX]
    others = [each for index, each in enumerate(lines) if index != number]
    return End(line[0], direction, [*others, rest] if len(rest) else others)
