"""List the formats that DigitPad can write, for the user to choose from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP

from digitpad.core.ink.content import Content
from digitpad.storage.exchange.datasets import idx, json_lines, kaggle_csv, npz, table
from digitpad.storage.exchange.drawings import inkml, png, svg
from digitpad.storage.exchange.exporter import Exporter


@dataclass(frozen=True)
class DrawingFormat:
    """A format for one drawing.

    `name` is for the user; translate it in the context “formats”. File names end in `suffix`, the
    usual one first if there are several, as in a file dialog: “.jpg *.jpeg”.
    `save` raises ExchangeError.
    """

    name: str
    suffix: str
    save: Callable[[Content, Path], None]


@dataclass(frozen=True)
class DataFormat:
    """A format for the records of a history.

    `name` and `suffix` are as in DrawingFormat. If `needs_label`, records are left out unless
    their label is exactly one digit.
    """

    name: str
    suffix: str
    export: Exporter
    needs_label: bool = True


def _name(text: object) -> str:
    return str(text)


DRAWING_FORMATS = (
    DrawingFormat(_name(QT_TRANSLATE_NOOP("formats", "PNG picture")), ".png", png.save),
    DrawingFormat(
        _name(QT_TRANSLATE_NOOP("formats", "JPEG picture")), ".jpg *.jpeg", png.save_jpeg
    ),
    DrawingFormat(_name(QT_TRANSLATE_NOOP("formats", "SVG drawing")), ".svg", svg.save),
    DrawingFormat(_name(QT_TRANSLATE_NOOP("formats", "InkML strokes")), ".inkml", inkml.save),
)

JSON_LINES = DataFormat(
    _name(QT_TRANSLATE_NOOP("formats", "JSON Lines (complete)")),
    ".jsonl",
    json_lines.export,
    needs_label=False,
)
KAGGLE_CSV = DataFormat(
    _name(QT_TRANSLATE_NOOP("formats", "Kaggle CSV")), ".csv", kaggle_csv.export
)
CSV_AND_PICTURES = DataFormat(
    _name(QT_TRANSLATE_NOOP("formats", "Kaggle CSV and PNG pictures")),
    ".zip",
    kaggle_csv.export_with_pictures,
)
MNIST_IDX = DataFormat(
    _name(QT_TRANSLATE_NOOP("formats", "Pair of MNIST files (IDX)")),
    f"{idx.PICTURES_NAME}.gz",
    idx.export,
)
NUMPY = DataFormat(_name(QT_TRANSLATE_NOOP("formats", "NumPy archive")), ".npz", npz.export)
READINGS_TABLE = DataFormat(
    _name(QT_TRANSLATE_NOOP("formats", "Table of readings (CSV)")),
    ".csv",
    table.export,
    needs_label=False,
)

DATA_FORMATS = (JSON_LINES, READINGS_TABLE, KAGGLE_CSV, CSV_AND_PICTURES, MNIST_IDX, NUMPY)
IMPORT_FORMATS = tuple(each for each in DATA_FORMATS if each is not READINGS_TABLE)


def with_suffix(path: Path, suffix: str) -> Path:
    """Return the path, with the suffix added unless it already ends in it."""
    usual, *others = suffix.split(" *")
    if path.name.lower().endswith((usual, *others)):
        return path
    return path.with_name(path.name + usual)
