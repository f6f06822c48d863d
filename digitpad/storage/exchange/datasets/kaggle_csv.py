"""Read and write Kaggle's “Digit Recognizer” CSV files: a label and 784 pixels per row."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

import numpy as np

from digitpad.core.arrays import Grey
from digitpad.core.recognition.framing import FIELD
from digitpad.core.records.record import Record
from digitpad.storage.exchange.atomic_file import replacing, spool_beside
from digitpad.storage.exchange.drawings.png import png_of
from digitpad.storage.exchange.exporter import (
    PIXELS,
    ExchangeError,
    Exported,
    Labelled,
    Progress,
    Sample,
    digit_or_none,
)
from digitpad.storage.exchange.open_input import opened
from digitpad.storage.exchange.text_lines import LineError, lines_of
from digitpad.system.translate import translate

HEADER = ",".join(["label", *(f"pixel{number}" for number in range(PIXELS))])
TABLE = "digits.csv"  # in the archive
UTF8_MARK = b"\xef\xbb\xbf"  # spreadsheets begin files with it
NUMBERS = tuple(b"%d" % grey for grey in range(256))  # so that no pixel needs formatting
LONGEST_ROW = 1 << 16  # bytes; 785 numbers and a header of names take a fifth of it


def export(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write `label,pixel0..pixel783`: pixels from 0 = paper to 255 = ink, in rows of 28."""
    samples = Labelled(records, progress)
    with replacing(path) as (file,):
        file.write(f"{HEADER}\n".encode())
        for picture, label in samples:
            file.write(_row(picture, label))
    return samples.exported


def export_with_pictures(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write a ZIP archive with the same table and a PNG for each of its rows.

    Row 1 of digits.csv is images/00001.png, dark on white, and so on.
    """
    samples = Labelled(records, progress)
    with (
        replacing(path) as (file,),
        spool_beside(path) as spool,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        spool.fill(_saving_pictures(samples, archive))
        with archive.open(TABLE, "w", force_zip64=True) as table:
            table.write(f"{HEADER}\n".encode())
            for picture, label in zip(spool.pictures(), spool.labels, strict=True):
                table.write(_row(picture, label))
                progress(samples.done)
    return samples.exported


def _saving_pictures(samples: Labelled, archive: zipfile.ZipFile) -> Iterator[tuple[Grey, int]]:
    """Save each sample as a picture and pass it on: archives are written one file at a time."""
    for number, (picture, label) in enumerate(samples, start=1):
        archive.writestr(f"images/{number:05}.png", png_of(picture), zipfile.ZIP_STORED)
        yield picture, label


def _row(picture: Grey, label: int) -> bytes:
    return b"%d,%b\n" % (label, b",".join(map(NUMBERS.__getitem__, picture.tobytes())))


def read_pictures(path: Path) -> Iterator[Grey | LineError]:
    """Yield the pictures that `read_samples` yields, without their labels."""
    for entry in read_samples(path):
        yield entry if isinstance(entry, LineError) else entry[0]


def read_samples(
    path: Path, progress: Callable[[int], None] | None = None
) -> Iterator[Sample | LineError]:
    """Yield the samples of a table, with or without a first column of labels and a header.

    A file that ends in .zip is an archive with such a table, as `export_with_pictures` writes it.
    Pictures are uint8 (28, 28), 255 = ink. A damaged row gives a LineError; its number does not
    count the header. `progress` is called with the number of bytes read so far. Raises
    ExchangeError for anything but such a table.
    """
    with opened(path) as file, _table_in(path, file) as table:
        rows = (line for _, line in lines_of(table, LONGEST_ROW) if line != b"")
        first = next(rows, b"")
        if first is None or first.count(b",") + 1 not in (PIXELS, PIXELS + 1):
            raise ExchangeError(
                translate(
                    "ExchangeError",
                    "this is not a table of digits: each row needs a label and {0} pixels, or "
                    "only the pixels, as in Kaggle's Digit Recognizer",
                ).format(PIXELS)
            )
        first = first.removeprefix(UTF8_MARK)
        pixels = chain([first], rows) if first[:1].isdigit() else rows
        for number, row in enumerate(pixels, start=1):
            if progress is not None:
                progress(file.tell())
            yield _sample_of(number, row)


@contextmanager
def _table_in(path: Path, file: BinaryIO) -> Iterator[BinaryIO]:
    if path.suffix.lower() != ".zip":
        yield file
        return
    with zipfile.ZipFile(file) as archive:
        if TABLE not in archive.namelist():
            raise ExchangeError(
                translate(
                    "ExchangeError",
                    "this archive has no table “{0}”; choose one that DigitPad exported",
                ).format(TABLE)
            )
        with archive.open(TABLE) as table:
            yield cast(BinaryIO, table)


def _sample_of(number: int, row: bytes | None) -> Sample | LineError:
    cells = [] if row is None else row.split(b",")
    if len(cells) not in (PIXELS, PIXELS + 1):
        return LineError(
            number, translate("LineError", "this row does not have {0} pixels").format(PIXELS)
        )
    try:
        pixels = bytes(map(int, cells[-PIXELS:]))
    except ValueError:
        return LineError(
            number,
            translate("LineError", "this row has a value that is not a number from 0 to 255"),
        )
    label = digit_or_none(cells[0]) if len(cells) > PIXELS else None
    return np.frombuffer(pixels, dtype=np.uint8).reshape(FIELD, FIELD), label
