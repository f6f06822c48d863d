"""Choose the reader for a file of drawings, and read it one drawing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from digitpad.core.arrays import Grey
from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.storage.exchange.datasets import idx, json_lines, kaggle_csv, npz
from digitpad.storage.exchange.drawings import inkml
from digitpad.storage.exchange.text_lines import LineError
from digitpad.storage.pictures.accepted_pictures import PICTURE_SUFFIXES

Entry = tuple[int | None, Content | LineError]
"""A drawing and its number in the file, from 1 on; None if the file is a single drawing."""


def reader_of(path: Path) -> Callable[[Path], Iterator[Entry]] | None:
    """Return the reader for a file by its name or, for MNIST's files, by its first bytes.

    Return None if there is none. In a damaged file the reader yields the drawings before the damage
    and then raises ExchangeError with a message for the user.
    """
    suffix = path.suffix.lower()
    if suffix not in _READER_OF_SUFFIX and suffix not in PICTURE_SUFFIXES and idx.is_idx(path):
        return _idx_pictures
    return _READER_OF_SUFFIX.get(suffix)


def is_data_set(path: Path) -> bool:
    """Return whether a file holds pictures whose layout is known only from the pictures."""
    return reader_of(path) in (_rows, _npz_pictures, _idx_pictures)


def _ink(path: Path) -> Iterator[Entry]:
    yield None, inkml.read(path)


def _records(path: Path) -> Iterator[Entry]:
    for number, entry in json_lines.read_numbered(path):
        yield number, entry if isinstance(entry, LineError) else entry.content


def _rows(path: Path) -> Iterator[Entry]:
    for number, entry in enumerate(kaggle_csv.read_pictures(path), start=1):
        yield number, entry if isinstance(entry, LineError) else Picture(entry)


def _npz_pictures(path: Path) -> Iterator[Entry]:
    return _numbered(npz.read_pictures(path))


def _idx_pictures(path: Path) -> Iterator[Entry]:
    return _numbered(idx.read_pictures(path))


def _numbered(pictures: Iterator[Grey]) -> Iterator[Entry]:
    return ((number, Picture(picture)) for number, picture in enumerate(pictures, start=1))


_READER_OF_SUFFIX: dict[str, Callable[[Path], Iterator[Entry]]] = {
    ".inkml": _ink,
    ".jsonl": _records,
    ".csv": _rows,
    ".npz": _npz_pictures,
}
