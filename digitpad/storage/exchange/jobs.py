"""Define the long jobs on files: exporting records and importing them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from digitpad.storage.exchange.exporter import ExchangeError, Exported, Exporter
from digitpad.storage.exchange.readers import keeps_times, records_in
from digitpad.storage.exchange.text_lines import LineError
from digitpad.system.translate import translate

PARTS = 1000  # units of an import's progress, as the record count is not known in advance
KEPT_TOGETHER = 200  # records at most; a few megabytes of digits
HEAVIEST = 32_000_000  # bytes of records that wait to be kept; a few photos of pages reach that
POINT = 200  # bytes of memory per point
MOST_ERRORS = 100  # that an import reports one by one

Advance = Callable[[int, int], None]  # how much is done, out of how much; may raise Cancelled
Job = Callable[[Advance], object]
Keep = Callable[[Sequence[Record]], int]  # keeps records and returns how many of them were new
OpenStore = Callable[[bool], AbstractContextManager[Keep]]  # whether the records have their times


@dataclass(frozen=True)
class Imported:
    """How many records were read, how many of them were new, and how many lines were damaged.

    `errors` describes the first MOST_ERRORS damaged lines.
    """

    read: int
    kept: int
    damaged: int
    errors: tuple[LineError, ...] = ()


@dataclass(frozen=True)
class ExportJob:
    """Writes records with an exporter.

    `open_records` is called on the thread of the job. If what it returns can be closed, as
    generators can, it is closed at the end. `total` is the expected number of records.
    """

    export: Exporter
    path: Path
    open_records: Callable[[], Iterable[Record]]
    total: int

    def __call__(self, advance: Advance) -> Exported:
        with _closed_after(self.open_records()) as records:
            return self.export(records, self.path, lambda done: advance(done, self.total))


@dataclass(frozen=True)
class ImportJob:
    """Reads a file that DigitPad exports.

    `open_store` is called on the thread of the job. The context manager that it returns gives the
    function that keeps the records, some at a time; if the import is cancelled or fails, the
    exception passes through it.
    """

    path: Path
    open_store: OpenStore

    def __call__(self, advance: Advance) -> Imported:
        try:
            return self._read(advance)
        except ExchangeError as error:
            raise ExchangeError(
                translate("ExchangeError", "“{0}” cannot be imported: {1}.").format(
                    self.path.name, error
                )
            ) from error

    def _read(self, advance: Advance) -> Imported:
        size = max(1, self.path.stat().st_size) if self.path.is_file() else 1
        entries = records_in(
            self.path, lambda position: advance(min(PARTS, position * PARTS // size), PARTS)
        )
        with self.open_store(keeps_times(self.path)) as keep:
            return _keep_all(entries, keep)


def _keep_all(entries: Iterable[Record | LineError], keep: Keep) -> Imported:
    errors: list[LineError] = []
    waiting: list[Record] = []
    read = kept = damaged = weight = 0
    for entry in entries:
        if isinstance(entry, LineError):
            damaged += 1
            if damaged <= MOST_ERRORS:
                errors.append(entry)
            continue
        read += 1
        waiting.append(entry)
        weight += _weight_of(entry.content)
        if len(waiting) == KEPT_TOGETHER or weight >= HEAVIEST:
            kept += keep(waiting)
            waiting, weight = [], 0
    if waiting:
        kept += keep(waiting)
    return Imported(read, kept, damaged, tuple(errors))


def _weight_of(content: Content) -> int:
    """Return roughly how many bytes of memory the content takes."""
    if isinstance(content, Picture):
        return content.ink.nbytes
    return POINT * sum(len(stroke.points) for stroke in content.strokes)


@contextmanager
def _closed_after(records: Iterable[Record]) -> Iterator[Iterable[Record]]:
    try:
        yield records
    finally:
        close = getattr(records, "close", None)
        if close is not None:
            close()
