"""Makes records of finished ink and its readings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal, Slot

from digitpad.core.recognition.answer import NO_ANSWER, Answer, Answers
from digitpad.core.recognition.number import NumberReading
from digitpad.core.records.correction import complete
from digitpad.core.records.page import Page
from digitpad.core.records.record import Record


def _now() -> datetime:
    return datetime.now(UTC)


class RecordBuilder(QObject):
    """Makes a record of each finished page, and withdraws it if Undo brings the page back.

    A record has a reading of exactly its ink or none; a reading that comes late is sent after it.
    """

    record_finished = Signal(Record)
    record_read = Signal(Record, Record)  # the very one; the same, read
    record_withdrawn = Signal(Record)  # the very one
    reading_wanted = Signal(object)  # Content that was finished before it was read

    def __init__(
        self,
        model: str,
        most_pages: int,
        parent: QObject | None = None,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        """`model` is the SHA-256 of the network's file; undo brings back up to `most_pages`."""
        super().__init__(parent)
        self._model = model
        self._clock = clock
        self._most_pages = most_pages
        self._page = Page()
        self._newest = NO_ANSWER  # its last stroke may not be on the page yet
        self._answers = Answers(most_pages)  # of pages
        self._records: dict[Page, Record] = {}  # of pages that undo may bring back

    @Slot(Answer)
    def follow(self, answer: Answer) -> None:
        """Take note of a reading of any ink."""
        self._newest = answer
        unread = self._unread_of(answer)
        self._note_newest()
        for page, record in unread:
            self._answers.remember(answer)
            read = self._record_of(page, answer.number, record.finished)
            self.record_read.emit(record, read)

    @Slot(Page)
    def finish(self, page: Page) -> None:
        """Make a record of a page that is no longer on the pad; each page has only one."""
        if page.content.is_empty or page in self._records:
            return
        number = self._answers.of(page.content)
        record = self._records[page] = self._record_of(page, number, self._clock())
        while len(self._records) > self._most_pages:
            del self._records[next(iter(self._records))]
        self.record_finished.emit(record)
        if number is None:
            self.reading_wanted.emit(page.content)

    @Slot(Page)
    def turn_to(self, page: Page) -> None:
        """Take note of what is on the pad."""
        self._page = page
        self._note_newest()

    @Slot()
    def finish_last(self) -> None:
        """Make a record of what is on the pad, since nothing more will be drawn."""
        self.finish(self._page)

    @Slot(Page)
    def resume(self, page: Page) -> None:
        """Withdraw the record of a page that is on the pad again."""
        record = self._records.pop(page, None)
        if record is not None:
            self.record_withdrawn.emit(record)

    def _unread_of(self, answer: Answer) -> list[tuple[Page, Record]]:
        """Return the pages, finished unread, that this answer is the first to read."""
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
