"""Load pictures for the window, and find their ink, on a thread of their own; the newest only.

The thread imports what reads pictures with the first one, which makes the start shorter.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.background.newest_only import NewestOnlyQueue
from digitpad.background.worker_thread import GOODBYE_MS, WorkerThread
from digitpad.core.error_text import error_text
from digitpad.core.ink.picture import FoundPicture

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Grey

    FindInk = Callable[[Grey], Grey]  # 0 = paper, 255 = ink; same shape
    FindRegions = Callable[[Grey], tuple[Box, ...]]  # of ink; the most likely region first
    FindTurn = Callable[
        [Grey, tuple[Box, ...]], int
    ]  # quarter turns to the left, of ink and regions

MOST_KEPT_PIXELS = 4_000_000  # more pixels neither show in a window nor help to find ink

MakeBytes = Callable[
    [], bytes
]  # makes the contents of a picture file, on the thread that reads them


@dataclass(frozen=True, eq=False)
class TurnOf:
    """A picture that is already open, and how many quarter turns to the left to give it."""

    found: FoundPicture
    turns: int


Source = Path | bytes | MakeBytes | TurnOf

logger = logging.getLogger(__name__)


def _ink_of(grey: Grey) -> Grey:
    from digitpad.core.photo.ink_extraction import ink_of

    return ink_of(grey)


def _whole_ink(ink: Grey) -> tuple[Box, ...]:
    from digitpad.core.photo.picture_region import whole_ink

    return whole_ink(ink)


def _stays_upright(_ink: Grey, _regions: tuple[Box, ...]) -> int:
    return 0


@dataclass(frozen=True)
class LoadOutcome:
    """The requested picture, or a message that says why there is none."""

    source: Source
    picture: FoundPicture | None = None
    error: str = ""


class PictureWorker(QObject):
    """Loads pictures on its thread, without a queue: each request gets exactly one outcome."""

    answered = Signal(int, LoadOutcome)  # ticket

    def __init__(self, find_ink: FindInk, find_regions: FindRegions, find_turn: FindTurn) -> None:
        super().__init__()
        self._find_ink = find_ink
        self._find_regions = find_regions
        self._find_turn = find_turn

    @Slot(int, object)
    def load(self, ticket: int, source: Source) -> None:
        self.answered.emit(ticket, self._outcome_of(source))

    def _outcome_of(self, source: Source) -> LoadOutcome:
        from digitpad.storage.pictures.picture_files import PictureError

        try:
            return LoadOutcome(source, picture=self._found(source))
        except PictureError as error:
            return LoadOutcome(source, error=str(error))
        except Exception as error:  # the thread's outermost level: every error becomes a message
            logger.exception("a picture could not be loaded")
            message = self.tr("something went wrong ({0})").format(error_text(error))
            return LoadOutcome(source, error=message)

    def _found(self, source: Source) -> FoundPicture:
        if isinstance(source, TurnOf):
            return self._turned(source.found, source.turns)
        grey = reduced(_read(source))
        ink = self._find_ink(grey)
        found = FoundPicture(grey, ink, _name_of(source), self._find_regions(ink))
        turns = self._turns_of(found)
        return replace(self._turned(found, turns), was_turned=True) if turns else found

    def _turns_of(self, found: FoundPicture) -> int:
        try:
            return self._find_turn(found.ink, found.regions)
        except Exception:  # without a network, too, a picture can be looked at
            logger.exception("it was not found out whether a picture lies on its side")
            return 0

    def _turned(self, found: FoundPicture, turns: int) -> FoundPicture:
        import numpy as np

        grey, ink = (np.ascontiguousarray(np.rot90(one, turns)) for one in (found.grey, found.ink))
        return FoundPicture(grey, ink, found.name, self._find_regions(ink))


class PictureLoader(QObject):
    """Loads pictures in the background. All its state lives on the GUI thread.

    While one picture is loading, at most one other waits; a newer request replaces it. Signals
    come only for the newest. The thread starts with the first picture.
    """

    loaded = Signal(FoundPicture)
    turned = Signal(FoundPicture)  # after `turn`
    failed = Signal(str)  # a sentence for the user

    _requested = Signal(int, object)  # ticket, Source: to the worker

    def __init__(
        self,
        find_ink: FindInk = _ink_of,
        find_regions: FindRegions = _whole_ink,
        find_turn: FindTurn = _stays_upright,
        parent: QObject | None = None,
        goodbye_ms: int = GOODBYE_MS,
    ) -> None:
        super().__init__(parent)
        self._find_ink = find_ink
        self._find_regions = find_regions
        self._find_turn = find_turn
        self._thread = WorkerThread("pictures", goodbye_ms, self.stop)
        self._sources: NewestOnlyQueue[Source] = NewestOnlyQueue()

    @property
    def is_idle(self) -> bool:
        """Whether every picture has been loaded or refused."""
        return self._sources.is_idle

    @Slot(Path)
    def load_file(self, path: Path) -> None:
        """Load a picture file instead of any picture requested before."""
        self._load(path)

    @Slot(object)
    def load_bytes(self, contents: bytes | MakeBytes) -> None:
        """Load a picture from its bytes, or what makes them, instead of any earlier request."""
        self._load(contents)

    @Slot(FoundPicture, int)
    def turn(self, found: FoundPicture, turns: int) -> None:
        """Turn an open picture to the left by this many quarter turns; `turned` answers."""
        self._load(TurnOf(found, turns))

    @Slot()
    def stop(self) -> None:
        """Drop all requests, end the thread and wait for it; a new request starts another."""
        self._sources.clear()
        self._thread.stop()

    def _load(self, source: Source) -> None:
        if not self._thread.is_running:
            worker = PictureWorker(self._find_ink, self._find_regions, self._find_turn)
            links = ((worker.answered, self._on_answered), (self._requested, worker.load))
            self._thread.start(worker, links)
        self._sources.put(source)
        self._send_next()

    def _send_next(self) -> None:
        if request := self._sources.next():
            self._requested.emit(*request)

    @Slot(int, LoadOutcome)
    def _on_answered(self, ticket: int, outcome: LoadOutcome) -> None:
        if not self._sources.finish(ticket):
            return  # queued before the last stop; Qt may still deliver it
        is_newest = self._sources.is_idle
        self._send_next()
        if not is_newest:
            return
        if outcome.picture is not None:
            signal = self.turned if isinstance(outcome.source, TurnOf) else self.loaded
            signal.emit(outcome.picture)
        else:
            self.failed.emit(self._message(_name_of(outcome.source), outcome.error))

    def _message(self, name: str, why: str) -> str:
        if name:
            return self.tr("“{0}” cannot be opened: {1}.").format(name, why)
        return self.tr("This picture cannot be opened: {0}.").format(why)


def _name_of(source: Source) -> str:
    if isinstance(source, TurnOf):
        return source.found.name
    return source.name if isinstance(source, Path) else ""


def reduced(grey: Grey) -> Grey:
    """Return the picture shrunk by a whole factor, to MOST_KEPT_PIXELS at most."""
    import numpy as np
    from PIL import Image

    factor = math.ceil(math.sqrt(grey.size / MOST_KEPT_PIXELS))
    if factor <= 1:
        return grey
    return np.asarray(Image.fromarray(grey).reduce(factor), dtype=np.uint8)


def _read(source: Path | bytes | MakeBytes) -> Grey:
    from digitpad.storage.pictures.picture_files import read_picture, read_picture_bytes

    if isinstance(source, Path):
        return read_picture(source)
    return read_picture_bytes(source if isinstance(source, bytes) else source())
