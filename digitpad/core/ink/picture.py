"""Opened pictures, and ink that came from a picture rather than from a pen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Colours, Grey


@dataclass(frozen=True, eq=False)
class Cell:
    """The ink of one cell of a printed form, without that of the cells beside.

    `row` and `column` count from 0; `box` is around the ink, in the picture's pixels. `inks`,
    uint8 (H, W), has the ink in the box first; more follow if it touches other digits and may be
    cut off otherwise, too.
    """

    row: int
    column: int
    box: Box
    inks: tuple[Grey, ...] = field(repr=False)


@dataclass(frozen=True)
class StackedFile:
    """A file whose ink is part of a picture: above `bottom`, in the picture's pixels."""

    name: str
    bottom: int


@dataclass(frozen=True, eq=False)
class Picture:
    """The ink found in a picture: uint8 (H, W), both at least 1; 0 = paper, 255 = ink.

    The array is made read-only, since it crosses threads by reference. `name` is the file's name,
    or empty if there is no file. If it is a printed form, `cells` are those with ink, row by row.
    `files` are those whose ink lies below each other, from the top, if there are several.
    Raises ValueError for anything else.
    """

    ink: Grey = field(repr=False)
    name: str = ""
    cells: tuple[Cell, ...] = field(default=(), repr=False)
    files: tuple[StackedFile, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if self.ink.dtype != "uint8" or self.ink.ndim != 2 or not self.ink.size:
            raise ValueError(
                f"a picture's ink is uint8 (H, W), not {self.ink.dtype} {self.ink.shape}"
            )
        self.ink.flags.writeable = False

    @property
    def is_empty(self) -> bool:
        return not self.ink.any()

    def file_at(self, down: float) -> str:
        """Return the name of the file that the ink so many pixels from the top is from."""
        return next((file.name for file in self.files if down < file.bottom), self.name)


@dataclass(frozen=True, eq=False)
class FoundPicture:
    """An opened picture, and what was found in it.

    `grey` is the picture as it looks and `ink` its ink (0 = paper, 255 = ink): uint8 of one shape
    (H, W), made read-only, since they cross threads by reference. `regions` are boxes
    in its pixels, the one that you most likely mean first; empty if there is no ink. `name` is the
    file's name, or empty if there is no file. `was_turned` means that it lay on its side, and
    `is_inverted` that you said that what was found is paper. `colours`, uint8 (H, W, 3), is None
    for a grey picture. `page` counts from 0 up to the file's `pages`. `cells` are as in Picture.
    Raises ValueError for anything else.
    """

    grey: Grey = field(repr=False)
    ink: Grey = field(repr=False)
    name: str = ""
    regions: tuple[Box, ...] = ()
    was_turned: bool = False
    is_inverted: bool = False
    colours: Colours | None = field(default=None, repr=False)
    page: int = 0
    pages: int = 1
    cells: tuple[Cell, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if self.grey.shape != self.ink.shape:
            raise ValueError(f"a picture of {self.grey.shape} has no ink of {self.ink.shape}")
        Picture(self.ink)
        Picture(self.grey)
        if self.colours is not None:
            if self.colours.shape != (*self.grey.shape, 3):
                raise ValueError(f"these are not the colours of a picture: {self.colours.shape}")
            self.colours.flags.writeable = False


@dataclass(frozen=True, eq=False)
class FramedInk:
    """The ink in a frame that you drew in a picture, and the same as `picture`, None if blank.

    `box` is the frame in the picture's pixels, `ink` uint8 (H, W) of its size, rounded outwards.
    """

    found: FoundPicture
    box: Box
    ink: Grey = field(repr=False)
    picture: Picture | None
