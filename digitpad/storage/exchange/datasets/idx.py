"""Read and write MNIST's own format, IDX: one file of pictures and one of labels.

Big-endian: two zero bytes, the type (8: unsigned byte), the number of dimensions, the size of each
dimension in four bytes, then the data (Y. LeCun, "The MNIST database of handwritten digits").
"""

from __future__ import annotations

import gzip
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from digitpad.core.arrays import Grey
from digitpad.core.recognition.framing import FIELD
from digitpad.core.records.record import Record
from digitpad.storage.exchange.atomic_file import replacing, spool_beside
from digitpad.storage.exchange.datasets.picture_stream import label_from, pictures_from
from digitpad.storage.exchange.exporter import ExchangeError, Exported, Labelled, Progress, Sample
from digitpad.storage.exchange.open_input import DAMAGE_ERRORS, opened
from digitpad.system.files import refuse_special
from digitpad.system.translate import translate

# Unsigned bytes, in three dimensions or in one.
PICTURES_MAGIC, LABELS_MAGIC = b"\x00\x00\x08\x03", b"\x00\x00\x08\x01"
PICTURES_NAME, LABELS_NAME = "-images-idx3-ubyte", "-labels-idx1-ubyte"
PACKED = b"\x1f\x8b"  # the first bytes of gzip files
ENOUGH_PACKING = 6  # gzip's default; 9 takes three times as long and saves one percent


def export(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write the pair that `pair_of` names, compressed with gzip if the name ends in .gz."""
    samples = Labelled(records, progress)
    pictures_path, labels_path = pair_of(path)
    with (
        replacing(pictures_path, labels_path) as (pictures, labels),
        spool_beside(pictures_path) as spool,
    ):
        spool.fill(samples)
        count = len(spool.labels)
        with _packed_if(path, pictures) as file:
            file.write(PICTURES_MAGIC + struct.pack(">III", count, FIELD, FIELD))
            for chunk in spool.chunks():
                file.write(chunk)
                progress(samples.done)
        with _packed_if(path, labels) as file:
            file.write(LABELS_MAGIC + struct.pack(">I", count) + spool.labels)
    return samples.exported


def pair_of(path: Path) -> tuple[Path, Path]:
    """Return the paths of the pictures and of the labels, named as MNIST names them.

    “mine”, “mine-images-idx3-ubyte” and “mine-labels-idx1-ubyte” mean the same pair.
    """
    ending = ".gz" if _is_packed(path) else ""
    stem = path.name[: len(path.name) - len(ending)]
    stem = stem.removesuffix(PICTURES_NAME).removesuffix(LABELS_NAME)
    return path.with_name(stem + PICTURES_NAME + ending), path.with_name(
        stem + LABELS_NAME + ending
    )


def _is_packed(path: Path) -> bool:
    return path.name.lower().endswith(".gz")


@contextmanager
def _packed_if(path: Path, file: BinaryIO) -> Iterator[BinaryIO]:
    if not _is_packed(path):
        yield file
        return
    with gzip.GzipFile("", "wb", ENOUGH_PACKING, file, mtime=0) as packed:
        yield cast(BinaryIO, packed)


def is_idx(path: Path) -> bool:
    """Return whether a file begins like an IDX file, compressed or not."""
    try:
        refuse_special(path)  # a pipe can be read only once
        with path.open("rb") as file:
            start = file.read(4)
        if start.startswith(PACKED):
            with gzip.open(path) as packed:
                start = packed.read(4)
    except DAMAGE_ERRORS:
        return False
    return start in (PICTURES_MAGIC, LABELS_MAGIC)


def read_samples(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[Sample]:
    """Yield the pictures of a pair of files, each with its label; `path` is either of the two.

    Without the file of labels, there are none. `progress` is called with the number of bytes read
    so far. Raises ExchangeError as `read_pictures` does.
    """
    pictures_path, labels_path = pair_of(path)
    if not pictures_path.is_file():  # named in another way
        pictures_path = path
    with _labels_of(labels_path) as labels:
        for picture in read_pictures(pictures_path, progress):
            yield picture, label_from(labels)


@contextmanager
def _labels_of(path: Path) -> Iterator[BinaryIO | None]:
    if not path.is_file():
        yield None
        return
    with opened(path) as plain:
        file = _unpacked(plain)
        yield file if file.read(8).startswith(LABELS_MAGIC) else None


def _unpacked(plain: BinaryIO) -> BinaryIO:
    packed = plain.read(2) == PACKED
    plain.seek(0)
    return cast(BinaryIO, gzip.GzipFile(fileobj=plain)) if packed else plain


def read_pictures(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[Grey]:
    """Yield the pictures of an IDX file, compressed or not: uint8, 255 = ink.

    `progress` is called with the number of bytes read so far. Raises ExchangeError with a message
    for the user; in a damaged file, after the pictures before the damage.
    """
    with opened(path) as plain:
        file = _unpacked(plain)
        header = file.read(16)
        if header.startswith(LABELS_MAGIC):
            raise ExchangeError(
                translate(
                    "ExchangeError",
                    "this file contains only labels; choose the file with the pictures",
                )
            )
        if not header.startswith(PICTURES_MAGIC) or len(header) < 16:
            raise ExchangeError(
                translate("ExchangeError", "this is not a picture file in MNIST's format (IDX)")
            )
        for picture in pictures_from(file, *struct.unpack(">III", header[4:])):
            yield picture
            if progress is not None:
                progress(plain.tell())
