"""Load pictures for the window, and find their ink, on a thread of their own; the newest only."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.background.newest_only import NewestOnlyQueue
from digitpad.background.worker_thread import GOODBYE_MS, WorkerThread
from digitpad.core.ink.picture import FoundPicture, FramedInk, Picture
from digitpad.storage.pictures.picture_finder import Change, MakeBytes, Opening, PictureFinder
from digitpad.storage.pictures.picture_worker import LoadOutcome, PictureWorker

if TYPE_CHECKING:
    from digitpad.core.arrays import Box, Grey
    from digitpad.storage.pictures.picture_finder import FindForm, FindInk, FindRegions, FindTurn


def _ink_of(grey: Grey) -> Grey:
    from digitpad.core.photo.ink_extraction import ink_of

    return ink_of(grey)


def _form_in(grey: Grey) -> Picture | None:
    from digitpad.core.photo.printed.printed_form import form_in

    return form_in(grey)


def _whole_ink(ink: Grey) -> tuple[Box, ...]:
    from digitpad.core.photo.picture_region import whole_ink

    return whole_ink(ink)


def _stays_upright(_ink: Grey, _regions: tuple[Box, ...]) -> int:
    return 0


class PictureLoader(QObject):
    """Loads pictures in the background. All its state lives on the GUI thread.

    While one picture is loading, at most one other waits; a newer request replaces it. Signals
    come only for the newest. The thread starts with the first picture.
    """

    loaded = Signal(FoundPicture)
    changed = Signal(FoundPicture)  # after `change` and `show_page`
    framed = Signal(FramedInk)  # after `look_into`
    failed = Signal(str)  # a sentence for the user

    _requested = Signal(int, object)  # ticket, Opening or Change: to the worker
    _frame_requested = Signal(int, object, tuple)  # ticket, FoundPicture, Box: likewise

    def __init__(
        self,
        find_ink: FindInk = _ink_of,
        find_regions: FindRegions = _whole_ink,
        find_turn: FindTurn = _stays_upright,
        find_form: FindForm = _form_in,
        parent: QObject | None = None,
        goodbye_ms: int = GOODBYE_MS,
    ) -> None:
        super().__init__(parent)
        self._finder = PictureFinder(find_ink, find_regions, find_turn, find_form)
        self._thread = WorkerThread("pictures", goodbye_ms, self.stop)
        self._requests: NewestOnlyQueue[Opening | Change] = NewestOnlyQueue()
        self._frames: NewestOnlyQueue[tuple[FoundPicture, Box]] = NewestOnlyQueue()
        self._open = Opening(b"")  # what was loaded last, whose other pages can be shown

    @property
    def is_idle(self) -> bool:
        """Whether every picture has been loaded or refused."""
        return self._requests.is_idle and self._frames.is_idle

    @Slot(Path)
    def load_file(self, path: Path) -> None:
        """Load a picture file instead of any picture requested before."""
        self._load(Opening(path))

    @Slot(object)
    def load_bytes(self, contents: bytes | MakeBytes) -> None:
        """Load a picture from its bytes, or what makes them, instead of any earlier request."""
        self._load(Opening(contents))

    @Slot(int)
    def show_page(self, page: int) -> None:
        """Load another page, by its index, of what was loaded last; `changed` answers."""
        self._load(Opening(self._open.source, page, is_new=False))

    @Slot(FoundPicture, int, bool)
    def change(self, found: FoundPicture, turns: int, inverted: bool) -> None:
        """Turn an open picture to the left by this many quarter turns, and invert it or not."""
        self._load(Change(found, turns, inverted))

    @Slot(FoundPicture, tuple)
    def look_into(self, found: FoundPicture, box: Box) -> None:
        """Find the ink in a frame of an open picture; `framed` answers, for the newest only."""
        self._start()
        self._frames.put((found, box))
        self._send_next()

    @Slot()
    def stop(self) -> None:
        """Drop all requests, end the thread and wait for it; a new request starts another."""
        self._requests.clear()
        self._frames.clear()
        self._thread.stop()

    def _load(self, request: Opening | Change) -> None:
        self._start()
        self._requests.put(request)
        self._send_next()

    def _start(self) -> None:
        if self._thread.is_running:
            return
        worker = PictureWorker(self._finder)
        links = (
            (worker.answered, self._on_answered),
            (worker.framed, self._on_framed),
            (self._requested, worker.load),
            (self._frame_requested, worker.look_into),
        )
        self._thread.start(worker, links)

    def _send_next(self) -> None:
        if request := self._requests.next():
            self._requested.emit(*request)
        if frame := self._frames.next():
            ticket, (found, box) = frame
            self._frame_requested.emit(ticket, found, box)

    @Slot(int, LoadOutcome)
    def _on_answered(self, ticket: int, outcome: LoadOutcome) -> None:
        if not self._requests.finish(ticket):
            return  # queued before the last stop; Qt may still deliver it
        is_newest = self._requests.is_idle
        self._send_next()
        if not is_newest:
            return
        if outcome.picture is None:
            self.failed.emit(self._message(outcome.request.name, outcome.error))
        elif isinstance(outcome.request, Opening) and outcome.request.is_new:
            self._open = outcome.request
            self.loaded.emit(outcome.picture)
        else:
            self.changed.emit(outcome.picture)

    @Slot(int, FramedInk)
    def _on_framed(self, ticket: int, framed: FramedInk) -> None:
        if not self._frames.finish(ticket):
            return  # likewise
        is_newest = self._frames.is_idle
        self._send_next()
        if is_newest:
            self.framed.emit(framed)

    def _message(self, name: str, why: str) -> str:
        if name:
            return self.tr("“{0}” cannot be opened: {1}.").format(name, why)
        return self.tr("This picture cannot be opened: {0}.").format(why)
