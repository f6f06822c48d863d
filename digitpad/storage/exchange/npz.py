"""NumPy's archive: `x`, uint8 (N, 28, 28), 255 = ink, and `y`, uint8 (N,).

It is written and read as a stream; `numpy.load` would hold all pictures in memory.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, BinaryIO, cast

import numpy as np
from numpy.lib import format as npy

from digitpad.core.framing import FIELD
from digitpad.core.picture import Grey
from digitpad.core.record import Record
from digitpad.storage.exchange.atomic import replacing, spool_beside
from digitpad.storage.exchange.exporting import ExchangeError, Exported, Labelled, Progress
from digitpad.storage.exchange.pictures_in import opened, pictures_from

PICTURES, LABELS = "x.npy", "y.npy"
BYTE = "|u1"  # NumPy's name for uint8


def export(records: Iterable[Record], path: Path, progress: Progress) -> Exported:
    """Write `x` and `y`, packed; `numpy.load(path, allow_pickle=False)` reads them."""
    samples = Labelled(records, progress)
    with (
        replacing(path) as (file,),
        spool_beside(path) as spool,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
    ):
        spool.fill(samples)
        count = len(spool.labels)
        with archive.open(PICTURES, "w", force_zip64=True) as member:
            _write_header(member, (count, FIELD, FIELD))
            for chunk in spool.chunks():
                member.write(chunk)
                progress(samples.done)
        with archive.open(LABELS, "w") as member:
            _write_header(member, (count,))
            member.write(spool.labels)
    return samples.exported


def _write_header(member: IO[bytes], shape: tuple[int, ...]) -> None:
    header = {"descr": BYTE, "fortran_order": False, "shape": shape}
    npy.write_array_header_1_0(cast(BinaryIO, member), header)


def read_pictures(path: Path) -> Iterator[Grey]:
    """The pictures of an archive's `x`, one after the other: uint8, 255 = ink.

    `x` is uint8 (N, height, width), or (N, 784) as some keep MNIST's. Raises ExchangeError in
    words, where it is damaged after the pictures before.
    """
    with opened(path) as file, zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        if PICTURES not in names:
            arrays = ", ".join(name.removesuffix(".npy") for name in names[:8]) or "nothing"
            raise ExchangeError(
                f"there is no array “x” of pictures, but {arrays}; save the pictures as x, uint8 "
                "of the shape (number, height, width), 255 = ink"
            )
        with archive.open(PICTURES) as member:
            yield from pictures_from(cast(BinaryIO, member), *_shape_of(member))


def _shape_of(member: IO[bytes]) -> tuple[int, int, int]:
    """Number, height and width of the pictures that follow an array's header."""
    try:
        version = npy.read_magic(cast(BinaryIO, member))
        read = npy.read_array_header_1_0 if version == (1, 0) else npy.read_array_header_2_0
        shape, is_by_columns, dtype = read(cast(BinaryIO, member))
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError) as error:
        raise ExchangeError("its array “x” is damaged; save it again") from error
    if len(shape) == 2 and shape[1] == FIELD * FIELD:
        shape = (shape[0], FIELD, FIELD)
    if dtype != np.uint8 or len(shape) != 3 or is_by_columns:
        raise ExchangeError(
            f"its array “x” is {dtype} {shape}; save the pictures as uint8 of the shape (number, "
            "height, width), 255 = ink, row by row"
        )
    count, height, width = shape
    return count, height, width
