"""How a data set stores its pictures: which grey is ink, and whether rows or columns come first.

MNIST stores light ink on dark paper, row by row. Other data sets store ink as 0 and paper as 255,
or, like EMNIST, column by column, which shows every digit lying on its side and mirrored.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.core.recognition.reading import Reading
from digitpad.core.recognition.verdict import Verdict

LEAST_CONTRAST = 24  # grey levels of 255; pictures with less show neither ink nor paper
MIDDLE_GREY = 127  # paper is lighter or darker than this
READ_WELL = 0.9  # share of pictures that are digits as they are: nothing needs to be changed
FEWEST_WINS = 6  # pictures that are digits only one way, before that way is preferred
CLEARLY = 4  # times as many as are digits only the other way


@dataclass(frozen=True)
class DataLayout:
    """What to do with pictures so that they show light ink on dark paper, upright."""

    inverts: bool = False
    transposes: bool = False

    def applied_to(self, picture: Grey) -> Grey:
        """Return the picture, uint8 (H, W), as it should be read."""
        levels = 255 - picture if self.inverts else picture
        return np.ascontiguousarray(levels.T) if self.transposes else levels


def is_paper_light(pictures: Sequence[Grey]) -> bool | None:
    """Return whether the paper of these pictures of one size is light; None if they are blank.

    Ink covers less than half of a picture, and less than half of its border.
    """
    levels = np.stack(pictures)
    if int(levels.max()) - int(levels.min()) < LEAST_CONTRAST:
        return None
    border = np.ones(levels.shape[1:], dtype=bool)
    border[1:-1, 1:-1] = False
    return bool(np.median(levels[:, border]) > MIDDLE_GREY and np.median(levels) > MIDDLE_GREY)


def digits_in(readings: Sequence[Reading]) -> int:
    """Return how many of the readings are surely digits."""
    return sum(map(_is_digit, readings))


def are_read_well(readings: Sequence[Reading]) -> bool:
    """Return whether nearly all pictures that are not blank are digits as they are."""
    inked = [reading for reading in readings if reading.verdict is not Verdict.EMPTY]
    return bool(inked) and digits_in(inked) >= READ_WELL * len(inked)


@dataclass(frozen=True)
class Tally:
    """How many pictures are digits only when read one way, and how many only the other way."""

    first: int = 0
    second: int = 0

    def counting(self, first: Sequence[Reading], second: Sequence[Reading]) -> Tally:
        """Return the tally with more pictures, each read both ways."""
        pairs = [
            (_is_digit(one), _is_digit(other)) for one, other in zip(first, second, strict=True)
        ]
        return Tally(
            self.first + pairs.count((True, False)), self.second + pairs.count((False, True))
        )

    @property
    def favours_first(self) -> bool:
        return _is_clear(self.first, self.second)

    @property
    def favours_second(self) -> bool:
        return _is_clear(self.second, self.first)


def _is_clear(wins: int, losses: int) -> bool:
    return wins >= FEWEST_WINS and wins > CLEARLY * losses


def _is_digit(reading: Reading) -> bool:
    return reading.verdict is Verdict.DIGIT
