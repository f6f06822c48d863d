"""Opened pictures, and ink that came from a picture rather than from a pen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Grey


@dataclass(frozen=True, eq=False)
class Picture:
    """The ink found in a picture: uint8 (H, W), both at least 1; 0 = paper, 255 = ink.

    The array is made read-only, since it crosses threads by reference. `name` is the file's name,
    or empty if there is no file. Raises ValueError for anything else.
    """

    ink: Grey = field(repr=False)
    name: str = ""

    def __post_init__(self) -> None:
        if self.ink.dtype != "uint8" or self.ink.ndim != 2 or not self.ink.size:
            raise ValueError(
                f"a picture's ink is uint8 (H, W), not {self.ink.dtype} {self.ink.shape}"
            )
        self.ink.flags.writeable = False

    @property
    def is_empty(self) -> bool:
        return not self.ink.any()


@dataclass(frozen=True, eq=False)
class FoundPicture:
    """An opened picture, and what was found in it.

    `grey` is the picture as it looks and `ink` its ink (0 = paper, 255 = ink): uint8 of one shape
    (H, W), made read-only, since they cross threads by reference. `regions` are boxes
    in its pixels, the one that you most likely mean first; empty if there is no ink. `name` is the
    file's name, or empty if there is no file. `was_turned` means that it lay on its side. Raises
    ValueError for anything else.
    """

    grey: Grey = field(repr=False)
    ink: Grey = field(repr=False)
    name: str = ""
    regions: tuple[Box, ...] = ()
    was_turned: bool = False

    def __post_init__(self) -> None:
        if self.grey.shape != self.ink.shape:
            raise ValueError(f"a picture of {self.grey.shape} has no ink of {self.ink.shape}")
        Picture(self.ink)
        Picture(self.grey)
