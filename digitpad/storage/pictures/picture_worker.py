"""The worker that loads pictures and finds their ink, on the thread it was moved to.

It imports the code that reads pictures when the first one arrives, so that the program starts
faster.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.error_text import error_text
from digitpad.core.ink.picture import FoundPicture, FramedInk
from digitpad.storage.pictures.picture_finder import Change, Opening, PictureFinder

if TYPE_CHECKING:
    from digitpad.core.arrays import Box

logger = logging.getLogger(__name__)


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

    def __init__(self, finder: PictureFinder) -> None:
        super().__init__()
        self._finder = finder

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
            return LoadOutcome(request, picture=self._finder.found(request))
        except PictureError as error:
            return LoadOutcome(request, error=str(error))
        except Exception as error:  # the thread's outermost level: every error becomes a message
            logger.exception("a picture could not be loaded")
            message = self.tr("something went wrong ({0})").format(error_text(error))
            return LoadOutcome(request, error=message)
