"""Finished ink, with what was read of it, becomes a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.recognition.answer import NO_ANSWER, Answer, Answers
from digitpad.core.recognition.number import NumberReading
from digitpad.core.records.correction import complete
from digitpad.core.records.page import MOST_UNDO_STEPS, Page
from digitpad.core.records.record import Record


def _now() -> datetime:
    return datetime.now(UTC)


class RecordBuilder(QObject):
    """Makes records of pages that are finished, and takes them back with the step that did it.

    A record has a reading of its very ink or none; it is told once more if the reading comes late.
    """

    record_finished = Signal(Record)
    record_read = Signal(Record, Record)  # the very one; the same, read
    record_withdrawn = Signal(Record)  # the very one
    reading_wanted = Signal(object)  # Content that was finished before it was read

    def __init__(
        self, model: str, parent: QObject | None = None, clock: Callable[[], datetime] = _now
    ) -> None:
        """`model` is the SHA-256 of the network's file."""
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._page = Page()
        self._newest = NO_ANSWER  # it may be of a stroke that the page is about to have
        self._answers = Answers(MOST_UNDO_STEPS)  # of pages
        self._records: dict[Page, Record] = {}  # of pages that undo may bring back

    @Slot(Answer)
    def follow(self, answer: Answer) -> None:
        """Take note of what was read of any ink."""
        self._newest = answer
        unread = self._unread_of(answer)
        self._note_newest()
        for page, record in unread:
            self._answers.remember(answer)
            read = self._record_of(page, answer.number, record.finished)
            self.record_read.emit(record, read)

    @Slot(Page)
    def finish(self, page: Page) -> None:
        """Make a record of a page that the pad holds no more; one record each."""
        if page.content.is_empty or page in self._records:
            return
        number = self._answers.of(page.content)
        record = self._records[page] = self._record_of(page, number, self._clock())
        while len(self._records) > MOST_UNDO_STEPS:
            del self._records[next(iter(self._records))]
        self.record_finished.emit(record)
        if number is None:
            self.reading_wanted.emit(page.content)

    @Slot(Page)
    def turn_to(self, page: Page) -> None:
        """Take note of what the pad holds."""
        self._page = page
        self._note_newest()

    @Slot()
    def finish_last(self) -> None:
        """Nothing more will be drawn: make a record of what the pad holds."""
        self.finish(self._page)

    @Slot(Page)
    def resume(self, page: Page) -> None:
        """Take back the record of a page that is on the pad again."""
        record = self._records.pop(page, None)
        if record is not None:
            self.record_withdrawn.emit(record)

    def _unread_of(self, answer: Answer) -> list[tuple[Page, Record]]:
        """What was finished unread and is read by this answer, for the first time."""
        if self._answers.of(answer.content) is not None:
            return []
        return [
            (page, record)
            for page, record in self._records.items()
            if not record.is_read and answer.of(page.content) is not None
        ]

    def _note_newest(self) -> None:
        if self._newest.of(self._page.content) is not None:
            self._answers.remember(self._newest)

    def _record_of(self, page: Page, number: NumberReading | None, finished: datetime) -> Record:
        label = complete(page.label_of(number))
        if number is None or not number.readings:
            return Record(page.content, finished, label=label)
        return Record(
            page.content,
            finished,
            number.text,
            number.verdict,
            number.confidence,
            label,
            model=self._model,
        )
