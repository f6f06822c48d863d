"""Opens pictures and finds their ink, on any thread; it imports what reads them when it does."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.ink.picture import FoundPicture, Picture

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Grey

    FindInk = Callable[[Grey], Grey]  # 0 = paper, 255 = ink; same shape
    FindForm = Callable[[Grey], Picture | None]  # the ink in a printed form's cells
    FindRegions = Callable[[Grey], tuple[Box, ...]]  # of ink; the most likely region first
    FindTurn = Callable[
        [Grey, tuple[Box, ...]], int
    ]  # quarter turns to the left, of ink and regions

MakeBytes = Callable[
    [], bytes
]  # makes the contents of a picture file, on the thread that reads them
Source = Path | bytes | MakeBytes

logger = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Opening:
    """A picture to open: a file, its contents or what makes them, and the index of its page.

    `is_new` is false for another page of what is open already.
    """

    source: Source
    page: int = 0
    is_new: bool = True

    @property
    def name(self) -> str:
        return self.source.name if isinstance(self.source, Path) else ""


@dataclass(frozen=True, eq=False)
class Change:
    """A picture that is open, how many quarter turns to the left to give it, and its paper."""

    found: FoundPicture
    turns: int
    inverted: bool

    @property
    def name(self) -> str:
        return self.found.name


@dataclass(frozen=True)
class PictureFinder:
    """Opens pictures, turned upright if they lie on their side, and changes them as asked."""

    find_ink: FindInk
    find_regions: FindRegions
    find_turn: FindTurn
    find_form: FindForm

    def found(self, request: Opening | Change) -> FoundPicture:
        """Return what is found in a picture. Raises PictureError with a message for the user."""
        if isinstance(request, Change):
            return self._changed(request)
        found = self._opened(request)
        turns = self._turns_of(found)
        return replace(self._turned(found, turns), was_turned=True) if turns else found

    def _opened(self, opening: Opening) -> FoundPicture:
        from digitpad.storage.pictures.picture_files import read_page

        source = opening.source
        file = read_page(source if isinstance(source, Path | bytes) else source(), opening.page)
        picture = self._form_or_ink(file.grey)
        return FoundPicture(
            file.grey,
            picture.ink,
            opening.name,
            self.find_regions(picture.ink),
            colours=file.colours,
            page=opening.page,
            pages=file.pages,
            cells=picture.cells,
        )

    def _form_or_ink(self, grey: Grey) -> Picture:
        return self.find_form(grey) or Picture(self.find_ink(grey))

    def _turns_of(self, found: FoundPicture) -> int:
        try:
            return self.find_turn(found.ink, found.regions)
        except Exception:  # without a network, too, a picture can be looked at
            logger.exception("it was not found out whether a picture lies on its side")
            return 0

    def _changed(self, change: Change) -> FoundPicture:
        found = self._turned(change.found, change.turns)
        if change.inverted == found.is_inverted:
            return found
        inverted = change.inverted
        picture = Picture(_inverted(found)) if inverted else self._form_or_ink(found.grey)
        return self._with_ink(replace(found, is_inverted=inverted), picture)

    def _with_ink(self, found: FoundPicture, picture: Picture) -> FoundPicture:
        regions = self.find_regions(picture.ink)
        return replace(found, ink=picture.ink, cells=picture.cells, regions=regions)

    def _turned(self, found: FoundPicture, turns: int) -> FoundPicture:
        import numpy as np

        if not turns:
            return replace(found, was_turned=False)
        grey, ink = (np.ascontiguousarray(np.rot90(one, turns)) for one in (found.grey, found.ink))
        colours = found.colours
        if colours is not None:
            colours = np.ascontiguousarray(np.rot90(colours, turns))
        turned = replace(found, grey=grey, ink=ink, colours=colours, was_turned=False)
        picture = self._form_or_ink(grey) if found.cells else Picture(ink)
        return self._with_ink(turned, picture)


def _inverted(found: FoundPicture) -> Grey:
    from digitpad.core.photo.framed_ink import inverted_ink

    return inverted_ink(found.grey, found.ink)
