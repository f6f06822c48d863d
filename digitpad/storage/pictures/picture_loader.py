"""Pictures for the window: read and searched for ink on a thread of their own, the newest only.

What reads them is imported there, with the first of them: a start without that is shorter.
"""

from __future__ import annotations

import atexit
import logging
import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.background.abandoned_threads import abandon, leave_at_once_if_abandoned
from digitpad.core.ink.picture import FoundPicture

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Grey

    FindInk = Callable[[Grey], Grey]  # 0 = paper, 255 = ink; same shape
    FindParts = Callable[[Grey], tuple[Box, ...]]  # of ink; the likeliest to be meant first

MOST_KEPT_PIXELS = 4_000_000  # more is neither seen in a window nor of use for ink
LONGEST_GOODBYE = 300  # milliseconds that leaving waits; what it loads is not needed any more

MakeBytes = Callable[[], bytes]  # the contents of a picture file, made on the thread that reads it
Source = Path | bytes | MakeBytes

logger = logging.getLogger(__name__)


def _ink_of(grey: Grey) -> Grey:
    from digitpad.core.photo.ink_extraction import ink_of

    return ink_of(grey)


def _whole_ink(ink: Grey) -> tuple[Box, ...]:
    from digitpad.core.photo.picture_region import whole_ink

    return whole_ink(ink)


@dataclass(frozen=True)
class LoadRequest:
    """Please load this file, or these contents of one. Tickets rise from request to request."""

    ticket: int
    source: Source

    @property
    def name(self) -> str:
        return self.source.name if isinstance(self.source, Path) else ""


@dataclass(frozen=True)
class LoadOutcome:
    """What was found for a request, or the words that say why there is nothing."""

    ticket: int
    picture: FoundPicture | None = None
    error: str = ""


class PictureWorker(QObject):
    """Keeps no queue: it answers each request with exactly one outcome."""

    answered = Signal(object)  # LoadOutcome

    def __init__(self, find_ink: FindInk, find_parts: FindParts) -> None:
        super().__init__()
        self._find_ink = find_ink
        self._find_parts = find_parts

    @Slot(object)
    def load(self, request: LoadRequest) -> None:
        self.answered.emit(self._outcome_of(request))

    def _outcome_of(self, request: LoadRequest) -> LoadOutcome:
        from digitpad.storage.pictures.picture_files import PictureError

        try:
            return LoadOutcome(request.ticket, picture=self._found(request))
        except PictureError as error:
            return LoadOutcome(request.ticket, error=str(error))
        except Exception as error:  # the worker's edge: whatever goes wrong is told in words
            logger.exception("a picture could not be loaded")
            words = self.tr("something went wrong ({0})").format(error or type(error).__name__)
            return LoadOutcome(request.ticket, error=words)

    def _found(self, request: LoadRequest) -> FoundPicture:
        grey = reduced(_read(request.source))
        ink = self._find_ink(grey)
        return FoundPicture(grey, ink, request.name, self._find_parts(ink))


class PictureLoader(QObject):
    """Loads pictures in the background. All its state lives on the GUI thread.

    One picture is loaded and at most one waits. A newer one replaces it, and only the newest is
    told of. The thread begins with the first picture.
    """

    loaded = Signal(object)  # FoundPicture
    failed = Signal(str)  # a sentence for the user

    _requested = Signal(object)  # LoadRequest, to the worker

    def __init__(
        self,
        find_ink: FindInk = _ink_of,
        find_parts: FindParts = _whole_ink,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._find_ink = find_ink
        self._find_parts = find_parts
        self._thread: QThread | None = None
        self._worker: PictureWorker | None = None
        self._running: LoadRequest | None = None
        self._waiting: LoadRequest | None = None
        self._last_ticket = 0

    @property
    def is_idle(self) -> bool:
        """Whether every picture has been loaded or refused."""
        return self._running is None and self._waiting is None

    @Slot(object)
    def load_file(self, path: Path) -> None:
        """Load a picture file instead of any other that was asked for."""
        self._load(path)

    @Slot(object)
    def load_bytes(self, contents: bytes | MakeBytes) -> None:
        """Load what would be the contents of a picture file, or what makes them, likewise."""
        self._load(contents)

    @Slot()
    def stop(self) -> None:
        """Forget all requests, end the thread and wait for it; a new request begins anew."""
        if self._thread is None or self._worker is None:
            return
        atexit.unregister(self.stop)  # the other stays: it does nothing without need
        self._requested.disconnect(self._worker.load)
        self._thread.quit()
        if not self._thread.wait(LONGEST_GOODBYE):
            abandon(self._thread, self._worker)
        self._thread = self._worker = None
        self._running = self._waiting = None

    def _load(self, source: Source) -> None:
        self._start()
        self._last_ticket += 1
        self._waiting = LoadRequest(self._last_ticket, source)
        self._send_waiting()

    def _start(self) -> None:
        if self._thread is not None:
            return
        self._thread = QThread()
        self._thread.setObjectName("pictures")
        self._worker = PictureWorker(self._find_ink, self._find_parts)
        self._worker.moveToThread(self._thread)
        self._worker.answered.connect(self._on_answered)
        self._requested.connect(self._worker.load)
        # A program must not end with a running thread.
        atexit.register(leave_at_once_if_abandoned)
        atexit.register(self.stop)  # runs before the other, last in first out
        self._thread.start()

    def _send_waiting(self) -> None:
        if self._running is None and self._waiting is not None:
            self._running, self._waiting = self._waiting, None
            self._requested.emit(self._running)

    @Slot(object)
    def _on_answered(self, outcome: LoadOutcome) -> None:
        if self._running is None or outcome.ticket != self._running.ticket:
            return  # from before the last stop; Qt may deliver what was queued by then
        request, self._running = self._running, None
        self._send_waiting()
        if outcome.ticket != self._last_ticket:
            return  # another picture is wanted by now
        if outcome.picture is not None:
            self.loaded.emit(outcome.picture)
        else:
            self.failed.emit(self._sentence(request.name, outcome.error))

    def _sentence(self, name: str, why: str) -> str:
        if name:
            return self.tr("“{0}” cannot be opened: {1}.").format(name, why)
        return self.tr("This picture cannot be opened: {0}.").format(why)


def reduced(grey: Grey) -> Grey:
    """The picture with MOST_KEPT_PIXELS at most, smaller by a whole factor."""
    import numpy as np
    from PIL import Image

    factor = math.ceil(math.sqrt(grey.size / MOST_KEPT_PIXELS))
    if factor <= 1:
        return grey
    return np.asarray(Image.fromarray(grey).reduce(factor), dtype=np.uint8)


def _read(source: Source) -> Grey:
    from digitpad.storage.pictures.picture_files import read_picture, read_picture_bytes

    if isinstance(source, Path):
        return read_picture(source)
    return read_picture_bytes(source if isinstance(source, bytes) else source())
