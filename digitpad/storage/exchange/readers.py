"""Choose the reader for a file of drawings, and read it one drawing or record at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from digitpad.core.arrays import Grey
from digitpad.core.ink.content import Content
from digitpad.core.ink.picture import Picture
from digitpad.core.records.record import Record
from digitpad.storage.exchange.datasets import idx, json_lines, kaggle_csv, npz
from digitpad.storage.exchange.drawings import inkml, svg
from digitpad.storage.exchange.exporter import ExchangeError, Progress, Sample
from digitpad.storage.exchange.text_lines import LineError
from digitpad.storage.pictures.accepted_pictures import PICTURE_SUFFIXES
from digitpad.system.translate import translate

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


def keeps_times(path: Path) -> bool:
    """Return whether a file says when its drawings were made; a data set does not."""
    return path.suffix.lower() == ".jsonl"


def records_in(path: Path, progress: Progress) -> Iterator[Record | LineError]:
    """Yield the records of any file that DigitPad exports, and a LineError for each damaged one.

    Data sets give pictures with their labels, unread, and with the file's own time. `progress` is
    called with the number of bytes read so far. Raises ExchangeError for any other file and, in a
    damaged one, after the records before the damage.
    """
    if keeps_times(path):
        return json_lines.read(path, progress)
    read = _SAMPLES_OF_SUFFIX.get(path.suffix.lower())
    if read is None and not idx.is_idx(path):
        raise ExchangeError(
            translate(
                "ExchangeError",
                "this kind of file cannot be imported; choose one of these: JSON Lines (.jsonl), "
                "a Kaggle CSV (.csv), its archive with pictures (.zip), a NumPy archive (.npz) or "
                "a pair of MNIST files (-ubyte.gz)",
            )
        )
    return _undated((read or idx.read_samples)(path, progress), path)


def _undated(samples: Iterator[Sample | LineError], path: Path) -> Iterator[Record | LineError]:
    finished = datetime.fromtimestamp(path.stat().st_mtime if path.is_file() else 0, UTC)
    finished = finished.astimezone()
    for sample in samples:
        if isinstance(sample, LineError):
            yield sample
            continue
        picture, label = sample
        yield Record(Picture(picture), finished, label=None if label is None else str(label))


def _ink(path: Path) -> Iterator[Entry]:
    yield None, inkml.read(path)


def _drawing(path: Path) -> Iterator[Entry]:
    yield None, svg.read(path)


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
    ".svg": _drawing,
    ".jsonl": _records,
    ".csv": _rows,
    ".npz": _npz_pictures,
}
_SAMPLES_OF_SUFFIX: dict[str, Callable[[Path, Progress], Iterator[Sample | LineError]]] = {
    ".csv": kaggle_csv.read_samples,
    ".zip": kaggle_csv.read_samples,
    ".npz": npz.read_samples,
}
