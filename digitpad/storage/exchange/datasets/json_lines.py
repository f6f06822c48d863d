"""Read and write JSON Lines: one complete record per line, for scripts and other histories.

resources/json-lines.schema.json describes a line; only what it allows is read.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from digitpad.core.records.record import Record
from digitpad.storage.exchange.atomic_file import replacing
from digitpad.storage.exchange.datasets.json_records import RecordValueError, record_from, values_of
from digitpad.storage.exchange.exporter import Exported, Progress
from digitpad.storage.exchange.open_input import opened
from digitpad.storage.exchange.text_lines import LineError, lines_of
from digitpad.system.translate import translate

LONGEST_LINE = 16 << 20  # bytes; a photo of a page takes 5 MB, ink a few kilobytes
MOST_BRACKETS = 200_000  # lists and objects take fifty times as much memory as their text
UTF8_MARK = b"\xef\xbb\xbf"  # some editors begin files with it


def export(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write all records except those whose line would be too long to be read again."""
    written = done = 0
    with replacing(path) as (file,):
        progress(0)
        for done, record in enumerate(records, start=1):
            line = line_of(record)
            if len(line) <= LONGEST_LINE:
                file.write(line)
                written += 1
            progress(done)
    return Exported(written, done - written)


def line_of(record: Record) -> bytes:
    """Return the line of a record, with its line end."""
    text = json.dumps(values_of(record), separators=(",", ":"), allow_nan=False)
    return text.encode("ascii") + b"\n"


def read(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[Record | LineError]:
    """Yield the records of a file, and a LineError for each damaged line.

    `progress` is called with the number of bytes read so far. Raises ExchangeError if the rest of
    the file cannot be read.
    """
    return (entry for _, entry in read_numbered(path, progress))


def read_numbered(
    path: Path, progress: Callable[[int], None] | None = None
) -> Iterator[tuple[int, Record | LineError]]:
    """Yield what `read` yields, each with its line number."""
    with opened(path) as file:
        for number, line in lines_of(file, LONGEST_LINE):
            if progress is not None:
                progress(file.tell())
            if number == 1 and line is not None:
                line = line.removeprefix(UTF8_MARK)
            if line != b"":
                yield number, _record_or_error(number, line)


def _record_or_error(number: int, line: bytes | None) -> Record | LineError:
    try:
        return record_from(_parsed(line))
    except RecordValueError as problem:
        return LineError(number, str(problem))


def _parsed(line: bytes | None) -> Any:
    if line is None:
        raise RecordValueError(
            translate("RecordValueError", "the line is longer than {0} MB").format(
                LONGEST_LINE >> 20
            )
        )
    if line.count(b"[") + line.count(b"{") > MOST_BRACKETS:
        raise RecordValueError(
            translate("RecordValueError", "the line contains too many lists and objects")
        )
    try:
        return json.loads(line.decode("utf-8"), parse_constant=_refuse)
    except RecursionError as error:
        raise RecordValueError(
            translate("RecordValueError", "the lists or objects in the line are nested too deeply")
        ) from error
    except ValueError as error:
        raise RecordValueError(
            translate("RecordValueError", "the line is not JSON ({0})").format(error)
        ) from error


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is not a JSON number")
