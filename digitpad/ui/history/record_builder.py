"""Finished ink, with what was read of it, becomes a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import NumberReading
from digitpad.core.records.correction import complete
from digitpad.core.records.record import Record
from digitpad.ui.pad.ink_document import MOST_UNDO_STEPS, Page


def _now() -> datetime:
    return datetime.now(UTC)


class RecordBuilder(QObject):
    """Makes records of pages that are finished, and takes them back with the step that did it."""

    record_finished = Signal(object)  # Record
    record_withdrawn = Signal(object)  # Record: the very one

    def __init__(
        self, model: str, parent: QObject | None = None, clock: Callable[[], datetime] = _now
    ) -> None:
        """`model` is the SHA-256 of the network's file."""
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._number = NumberReading()
        self._next_number = NumberReading()  # of a stroke that is about to take a picture's place
        self._is_replacing = False
        self._records: dict[Page, Record] = {}  # of pages that undo may bring back
        self._numbers: dict[Page, NumberReading] = {}  # likewise: what had been read of them
        self._page = Page()

    @Slot(object)
    def watch(self, content: Content) -> None:
        """Take note of what the pen has drawn; over a picture it is no part of the page."""
        self._is_replacing = isinstance(self._page.content, Picture) and isinstance(content, Ink)

    @Slot(object)
    def follow(self, number: NumberReading) -> None:
        """Take note of what was read."""
        if self._is_replacing:
            self._next_number = number
        else:
            self._number = number

    @Slot()
    def forget(self) -> None:
        """Nothing was read of what is on the pad now."""
        self.follow(NumberReading())

    @Slot(object)
    def finish(self, page: Page) -> None:
        """Make a record of a page that the pad holds no more; one record each."""
        if page.content.is_empty or page in self._records:
            return
        number = self._number if self._number.readings else self._numbers.get(page, NumberReading())
        record = self._record_of(page, number)
        self._number, self._next_number = self._next_number, NumberReading()
        self._remember(page, record, number)
        self.record_finished.emit(record)

    @Slot(object)
    def turn_to(self, page: Page) -> None:
        """Take note of what the pad holds."""
        self._page = page
        self._is_replacing = False
        self._next_number = NumberReading()

    @Slot()
    def finish_last(self) -> None:
        """Nothing more will be drawn: make a record of what the pad holds."""
        self.finish(self._page)

    @Slot(object)
    def resume(self, page: Page) -> None:
        """Take back the record of a page that is on the pad again."""
        record = self._records.pop(page, None)
        if record is not None:
            self.record_withdrawn.emit(record)

    def _record_of(self, page: Page, number: NumberReading) -> Record:
        return Record(
            page.content,
            self._clock(),
            number.text,
            number.verdict,
            number.confidence,
            complete(page.truth),
            model=self._model if number.readings else "",
        )

    def _remember(self, page: Page, record: Record, number: NumberReading) -> None:
        self._records[page], self._numbers[page] = record, number
        for known in (self._records, self._numbers):
            while len(known) > MOST_UNDO_STEPS:
                del known[next(iter(known))]
