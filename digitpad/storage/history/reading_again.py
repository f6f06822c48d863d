"""Read rows of the history again, with the network that the program runs now."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.recognition import FRAMING_VERSION
from digitpad.core.records.query import HistoryRow
from digitpad.core.records.record import Record
from digitpad.storage.exchange.jobs import Advance
from digitpad.storage.history.history_file import HistoryFile

if TYPE_CHECKING:
    from digitpad.core.recognition.recognizer import Recognizer

READ_TOGETHER = 100  # rows per transaction: few are read for nothing if you cancel

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class ReadAgain:
    """How many rows were read again, how many of these read differently now, how many failed.

    `failed` rows keep the reading that they had.
    """

    read: int
    changed: int
    failed: int


@dataclass(frozen=True)
class ReadAgainJob:
    """Gives rows the reading of another network; their labels stay as they are.

    `load_recognizer` is called on the thread of the job; `model` is the SHA-256 of its network.
    With `digits_only`, no separators are sought.
    If the job is cancelled, the rows that were stored before keep their new readings.
    """

    folder: Path
    load_recognizer: Callable[[], Recognizer]
    model: str
    row_ids: tuple[int, ...]
    digits_only: bool = False

    def __call__(self, advance: Advance) -> ReadAgain:
        recognizer = self.load_recognizer()
        read = changed = failed = 0
        with closing(HistoryFile(self.folder)) as file:
            for first in range(0, len(self.row_ids), READ_TOGETHER):
                rows = file.rows(self.row_ids[first : first + READ_TOGETHER])
                reads: dict[int, Record] = {}
                for index, row in enumerate(rows):
                    advance(first + index, len(self.row_ids))
                    new = self._read(recognizer, row)
                    if new is None:
                        failed += 1
                        continue
                    reads[row.row_id] = new
                    changed += new.text != row.record.text
                file.set_readings(reads)
                read += len(reads)
        return ReadAgain(read, changed, failed)

    def _read(self, recognizer: Recognizer, row: HistoryRow) -> Record | None:
        """Return the row's record with its new reading, or None if it could not be read."""
        try:
            number = recognizer.recognize_number(row.record.content, digits_only=self.digits_only)
        except Exception:  # one bad drawing must not stop the others
            logger.exception("row %d of the history could not be read again", row.row_id)
            return None
        return replace(
            row.record,
            text=number.text,
            verdict=number.verdict,
            confidence=number.confidence,
            framing_version=FRAMING_VERSION,
            model=self.model if number.readings else "",
        )
