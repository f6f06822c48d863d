"""Read and write NumPy archives: `x`, uint8 (N, 28, 28), 255 = ink, and `y`, uint8 (N,).

They are written and read as a stream; `numpy.load` would keep all pictures in memory.
"""

from __future__ import annotations

import ast
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

from numpy.lib import format as npy

from digitpad.core.arrays import Grey
from digitpad.core.recognition.framing import FIELD
from digitpad.core.records.record import Record
from digitpad.storage.exchange.atomic_file import replacing, spool_beside
from digitpad.storage.exchange.datasets.picture_stream import label_from, pictures_from
from digitpad.storage.exchange.exporter import (
    PIXELS,
    ExchangeError,
    Exported,
    Labelled,
    Progress,
    Sample,
)
from digitpad.storage.exchange.open_input import opened
from digitpad.system.translate import translate

PICTURES_MEMBER, LABELS_MEMBER = "x.npy", "y.npy"
BYTE = "|u1"  # NumPy's name for uint8
BYTES = (BYTE, "u1", "<u1", ">u1")  # byte order does not matter for single bytes
MAGIC = b"\x93NUMPY"
LONGEST_HEADER = 10_000  # characters; NumPy's own limit


def export(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write `x` and `y`, compressed; `numpy.load(path, allow_pickle=False)` reads them."""
    samples = Labelled(records, progress)
    with (
        replacing(path) as (file,),
        spool_beside(path) as spool,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        spool.fill(samples)
        count = len(spool.labels)
        with archive.open(PICTURES_MEMBER, "w", force_zip64=True) as member:
            _write_header(member, (count, FIELD, FIELD))
            for chunk in spool.chunks():
                member.write(chunk)
                progress(samples.done)
        with archive.open(LABELS_MEMBER, "w") as member:
            _write_header(member, (count,))
            member.write(spool.labels)
    return samples.exported


def _write_header(member: IO[bytes], shape: tuple[int, ...]) -> None:
    header = {"descr": BYTE, "fortran_order": False, "shape": shape}
    npy.write_array_header_1_0(cast(BinaryIO, member), header)


def read_pictures(path: Path) -> Iterator[Grey]:
    """Yield the pictures that `read_samples` yields, without their labels."""
    return (picture for picture, _ in read_samples(path))


def read_samples(path: Path, progress: Callable[[int], None] | None = None) -> Iterator[Sample]:
    """Yield the pictures of an archive's `x`, uint8, 255 = ink, each with its label in `y`.

    `x` is uint8 (N, height, width), or (N, 784) as in some copies of MNIST; without an array `y`,
    uint8 (N,), there are no labels. `progress` is called with the number of bytes read so far.
    Raises ExchangeError with a message for the user; in a damaged file, after the pictures before
    the damage.
    """
    with opened(path) as file, zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        if PICTURES_MEMBER not in names:
            arrays = ", ".join(name.removesuffix(".npy") for name in names[:8]) or translate(
                "ExchangeError", "nothing"
            )
            raise ExchangeError(
                translate(
                    "ExchangeError",
                    "instead of an array “x”, it contains {0}; save the pictures as an array “x” "
                    "of type uint8 and shape (count, height, width), with 255 = ink",
                ).format(arrays)
            )
        with archive.open(PICTURES_MEMBER) as member, _labels_in(archive) as labels:
            for picture in pictures_from(cast(BinaryIO, member), *_shape_of(member)):
                yield picture, label_from(labels)
                if progress is not None:
                    progress(file.tell())


@contextmanager
def _labels_in(archive: zipfile.ZipFile) -> Iterator[IO[bytes] | None]:
    """Open the labels, one byte each, or give None if there are none of that type."""
    if LABELS_MEMBER not in archive.namelist():
        yield None
        return
    with archive.open(LABELS_MEMBER) as member:
        yield member if _header_of(member).get("descr") in BYTES else None


def _shape_of(member: IO[bytes]) -> tuple[int, int, int]:
    """Read an array's header; return the count, height and width of the pictures that follow."""
    header = _header_of(member)
    shape, kind = header.get("shape"), header.get("descr")
    if not isinstance(shape, tuple) or not all(type(side) is int and side >= 0 for side in shape):
        raise _damaged_array()
    if len(shape) == 2 and shape[1] == PIXELS:
        shape = (shape[0], FIELD, FIELD)
    if kind not in BYTES or len(shape) != 3 or header.get("fortran_order") is not False:
        raise ExchangeError(
            translate(
                "ExchangeError",
                "its array “x” has type {0} and shape {1}; save the pictures as type uint8 and "
                "shape (count, height, width), row by row (C order), with 255 = ink",
            ).format(kind, shape)
        )
    count, height, width = shape
    return count, height, width


def _damaged_array() -> ExchangeError:
    return ExchangeError(translate("ExchangeError", "its array “x” is damaged; save it again"))


def _header_of(member: IO[bytes]) -> dict[str, Any]:
    """Return the contents of an array's header: a Python dictionary of plain values, kept as text.

    NumPy's own reader raises many kinds of errors for damaged data, and only warns of some.
    """
    start = member.read(8)
    size = {b"\1\0": 2, b"\2\0": 4, b"\3\0": 4}.get(start[6:])
    if not start.startswith(MAGIC) or size is None:
        raise _damaged_array()
    length = min(int.from_bytes(member.read(size), "little"), LONGEST_HEADER)
    try:
        header = ast.literal_eval(member.read(length).decode("latin-1").strip())
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError) as error:
        raise _damaged_array() from error
    if not isinstance(header, dict):
        raise _damaged_array()
    return header
