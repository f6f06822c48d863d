"""Finished ink, with what was read of it, becomes a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.number import Number
from digitpad.core.record import Record
from digitpad.core.truth import complete
from digitpad.ui.ink_document import MOST_UNDO_STEPS, Page


def _now() -> datetime:
    return datetime.now(UTC)


class RecordKeeper(QObject):
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
        self._number = Number()
        self._records: dict[Page, Record] = {}  # of pages that undo may bring back

    @Slot(object)
    def follow(self, number: Number) -> None:
        """Take note of what was read."""
        self._number = number

    @Slot()
    def forget(self) -> None:
        """Nothing was read of what is on the pad now."""
        self._number = Number()

    @Slot(object)
    def finish(self, page: Page) -> None:
        """Make a record of a page that the pad holds no more."""
        if page.content.is_empty:
            return
        record = Record(
            page.content,
            self._clock(),
            self._number.text,
            self._number.verdict,
            self._number.confidence,
            complete(page.truth),
            model=self._model if self._number.readings else "",
        )
        self._number = Number()
        self._remember(page, record)
        self.record_finished.emit(record)

    @Slot(object)
    def resume(self, page: Page) -> None:
        """Take back the record of a page that is on the pad again."""
        record = self._records.pop(page, None)
        if record is not None:
            self.record_withdrawn.emit(record)

    def _remember(self, page: Page, record: Record) -> None:
        self._records[page] = record
        while len(self._records) > MOST_UNDO_STEPS:
            del self._records[next(iter(self._records))]
