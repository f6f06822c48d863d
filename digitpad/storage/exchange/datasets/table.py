"""Write records as a plain table for spreadsheets: time, reading, confidence and label.

It is CSV as in RFC 4180. There is no byte order mark: a spreadsheet needs one to find letters
beyond ASCII, and readings and labels have none.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable
from io import StringIO
from pathlib import Path

from digitpad.core.records.record import Record
from digitpad.storage.exchange.atomic_file import replacing
from digitpad.storage.exchange.exporter import Exported, Progress

TITLES = ("time", "reading", "confidence", "label")
FORMULA = re.compile(r"[=+\-@\t\r]")  # how the cells begin that a spreadsheet would compute
SIGNED_NUMBER = re.compile(r"[+-]\d+(\.\d+)?")  # is itself, computed or not


def export(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write a row for each record. The time is that of the clock where the ink was drawn."""
    progress(0)
    done = 0
    with replacing(path) as (file,):
        file.write(_line(TITLES))
        for record in records:
            file.write(_line(_cells(record)))
            done += 1
            progress(done)
    return Exported(done)


def _line(cells: Iterable[str]) -> bytes:
    line = StringIO(newline="")
    csv.writer(line).writerow(cells)
    return line.getvalue().encode()


def _cells(record: Record) -> tuple[str, ...]:
    time = record.finished.replace(tzinfo=None).isoformat(sep=" ", timespec="seconds")
    confidence = f"{record.confidence:.4f}" if record.is_read else ""
    return time, as_text(record.text), confidence, as_text(record.label or "")


def as_text(cell: str) -> str:
    """Return a cell that no spreadsheet computes: an apostrophe comes before what it might."""
    computes = FORMULA.match(cell) and not SIGNED_NUMBER.fullmatch(cell)
    return f"'{cell}" if computes else cell
