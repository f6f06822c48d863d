"""Ink that came from a picture rather than from a pen."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Grey = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Picture:
    """The ink found in a picture: uint8 (H, W), both at least 1; 0 = paper, 255 = ink.

    It is made read-only, since it crosses threads by reference. Raises ValueError for anything
    else.
    """

    ink: Grey = field(repr=False)

    def __post_init__(self) -> None:
        if self.ink.dtype != np.uint8 or self.ink.ndim != 2 or not self.ink.size:
            raise ValueError(
                f"a picture's ink is uint8 (H, W), not {self.ink.dtype} {self.ink.shape}"
            )
        self.ink.flags.writeable = False

    @property
    def is_empty(self) -> bool:
        return not self.ink.any()
