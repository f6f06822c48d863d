"""The worker that loads pictures and finds their ink, on the thread it was moved to.

It imports the code that reads pictures when the first one arrives, so that the program starts
faster.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.error_text import error_text
from digitpad.core.ink.picture import FoundPicture, FramedInk, Picture

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
class LoadOutcome:
    """The requested picture, or a message that says why there is none."""

    request: Opening | Change
    picture: FoundPicture | None = None
    error: str = ""


class PictureWorker(QObject):
    """Loads pictures without a queue: each request gets exactly one outcome."""

    answered = Signal(int, LoadOutcome)  # ticket
    framed = Signal(int, FramedInk)  # ticket

    def __init__(
        self,
        find_ink: FindInk,
        find_regions: FindRegions,
        find_turn: FindTurn,
        find_form: FindForm,
    ) -> None:
        super().__init__()
        self._find_form = find_form
        self._find_ink = find_ink
        self._find_regions = find_regions
        self._find_turn = find_turn

    @Slot(int, object)
    def load(self, ticket: int, request: Opening | Change) -> None:
        self.answered.emit(ticket, self._outcome_of(request))

    @Slot(int, object, tuple)
    def look_into(self, ticket: int, found: FoundPicture, box: Box) -> None:
        """Find the ink in a frame."""
        import numpy as np

        from digitpad.core.photo.framed_ink import ink_in_frame
        from digitpad.core.photo.picture_region import cut, picture_of

        grey, ink = (np.ascontiguousarray(cut(one, box)) for one in (found.grey, found.ink))
        try:
            ink = ink_in_frame(grey, ink)
        except Exception:  # the thread's outermost level; what was found before stays
            logger.exception("the ink in a frame was not found")
        picture = picture_of(ink, (0, 0, ink.shape[1], ink.shape[0]))
        self.framed.emit(ticket, FramedInk(found, box, ink, picture))

    def _outcome_of(self, request: Opening | Change) -> LoadOutcome:
        from digitpad.storage.pictures.picture_files import PictureError

        try:
            return LoadOutcome(request, picture=self._found(request))
        except PictureError as error:
            return LoadOutcome(request, error=str(error))
        except Exception as error:  # the thread's outermost level: every error becomes a message
            logger.exception("a picture could not be loaded")
            message = self.tr("something went wrong ({0})").format(error_text(error))
            return LoadOutcome(request, error=message)

    def _found(self, request: Opening | Change) -> FoundPicture:
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
            self._find_regions(picture.ink),
            colours=file.colours,
            page=opening.page,
            pages=file.pages,
            cells=picture.cells,
        )

    def _form_or_ink(self, grey: Grey) -> Picture:
        return self._find_form(grey) or Picture(self._find_ink(grey))

    def _turns_of(self, found: FoundPicture) -> int:
        try:
            return self._find_turn(found.ink, found.regions)
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
        regions = self._find_regions(picture.ink)
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
