"""The digits of a sheet as a table: each with its ink, reading, probability and truth."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap

from digitpad.core.arrays import Box, Grey
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.reading import Verdict
from digitpad.core.records.sheet_rows import NO_DIGIT_TEXT, SheetRow, by_doubt, next_untold, rows_of
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.ink_image import ink_image
from digitpad.ui.widgets.percent import percent

CROP_MARGIN = 0.12  # of a box's longest side: paper that is shown around it

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(IntEnum):
    """What the table tells of each digit."""

    INK = 0
    READING = 1
    PROBABILITY = 2
    LABEL = 3


@guarded
class SheetModel(QAbstractTableModel):
    """Holds the readings of a sheet and the truths that were told.

    A digit's place is where it stands in the readings, its row where it stands in the table.
    """

    def __init__(
        self, crop_side: int, pixel_ratio: float = 1.0, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._crop_side = crop_side  # logical pixels
        self._pixel_ratio = pixel_ratio
        self._palette = QPalette()
        self._picture: Picture | None = None
        self._readings: tuple[BoxedReading, ...] = ()
        self._labels: dict[int, str] = {}
        self._order: list[int] = []  # places, by row
        self._rows: list[int] = []  # rows, by place
        self._by_doubt = True
        self._crops: dict[int, QIcon] = {}

    @property
    def readings(self) -> tuple[BoxedReading, ...]:
        return self._readings

    @property
    def labels(self) -> dict[int, str]:
        """What was told, by place: a digit or NO_DIGIT."""
        return dict(self._labels)

    @property
    def rows(self) -> tuple[SheetRow, ...]:
        """What is to be exported."""
        return rows_of(self._readings, self._labels)

    def show_sheet(self, picture: Picture, readings: tuple[BoxedReading, ...]) -> None:
        """Show another sheet, of which nothing was told yet."""
        self.beginResetModel()
        self._picture, self._readings = picture, readings
        self._labels = {}
        self._crops = {}
        self._sort()
        self.endResetModel()

    def sort_by_doubt(self, by_doubt: bool) -> None:
        """The most doubtful first, or in reading order; what is told later moves no row."""
        self.layoutAboutToBeChanged.emit()
        places = [self._order[index.row()] for index in self.persistentIndexList()]
        before = self.persistentIndexList()
        self._by_doubt = by_doubt
        self._sort()
        after = [
            self.index(self._rows[place], index.column())
            for place, index in zip(places, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def set_palette(self, palette: QPalette) -> None:
        """Show the ink in the colours of this palette."""
        self._palette = palette
        self._crops = {}
        self._tell_changed(0, len(self._order) - 1)

    def set_label(self, place: int, label: str | None) -> None:
        """Note what a digit truly is: "0" to "9", NO_DIGIT, or None for not told."""
        if label is None:
            self._labels.pop(place, None)
        else:
            self._labels[place] = label
        self._tell_changed(self._rows[place], self._rows[place])

    def place_at(self, row: int) -> int:
        return self._order[row]

    def row_of(self, place: int) -> int:
        return self._rows[place]

    def row_after(self, row: int) -> int | None:
        """The row to go on to once the truth of this one is told."""
        return next_untold(self._order, row, self._readings, self._labels)

    def _sort(self) -> None:
        places = range(len(self._readings))
        self._order = by_doubt(self._readings) if self._by_doubt else list(places)
        self._rows = [0] * len(places)
        for row, place in enumerate(self._order):
            self._rows[place] = row

    def _tell_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _text(self, place: int, column: int) -> str:
        boxed = self._readings[place]
        match column:
            case Column.READING:
                return self._reading_in_words(boxed)
            case Column.PROBABILITY:
                return "" if boxed.digit is None else percent(boxed.reading.confidence)
            case Column.LABEL:
                return self._label_in_words(place)
            case _:
                return str(place + 1)

    def _aloud(self, place: int, column: int) -> str:
        """A cell for those who hear it; none is silent."""
        if column == Column.INK:
            return self.tr("Digit {0}").format(place + 1)
        if column == Column.LABEL and place not in self._labels:
            return self.tr("Not labelled")
        return self._text(place, column) or self.tr("No probability")

    def _reading_in_words(self, boxed: BoxedReading) -> str:
        if boxed.digit is None:
            return self.tr("Not a digit")
        if boxed.reading.verdict is Verdict.UNSURE:
            return self.tr("{0} or {1}").format(*boxed.reading.ranking[:2])
        return str(boxed.digit)

    def _label_in_words(self, place: int) -> str:
        label = self._labels.get(place, "")
        return self.tr("Not a digit") if label == NO_DIGIT_TEXT else label

    def _font(self, place: int, column: int) -> QFont | None:
        """Truths that contradict the reading stand out."""
        boxed, label = self._readings[place], self._labels.get(place)
        if column != Column.LABEL or label is None or label == str(boxed.digit):
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _crop(self, place: int) -> QIcon:
        if place not in self._crops and self._picture is not None:
            part = _squared(self._picture, self._readings[place].box)
            icon = QIcon()
            icon.addPixmap(self._pixmap(part, self._palette.text().color()))
            selected = self._palette.highlightedText().color()
            icon.addPixmap(self._pixmap(part, selected), QIcon.Mode.Selected)
            self._crops[place] = icon
        return self._crops[place]

    def _pixmap(self, ink: Grey, colour: QColor) -> QPixmap:
        side = round(self._crop_side * self._pixel_ratio)
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(ink_image(ink, colour).scaled(side, side, keep, smooth))
        pixmap.setDevicePixelRatio(self._pixel_ratio)
        return pixmap

    # Qt

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place, column = self._order[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(place, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._aloud(place, column)
            case Qt.ItemDataRole.DecorationRole if column == Column.INK:
                return self._crop(place)
            case Qt.ItemDataRole.FontRole:
                return self._font(place, column)
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Digit"), self.tr("Read"), self.tr("Probability"), self.tr("Label"))
        return names[section]


def _squared(picture: Picture, box: Box) -> Grey:
    """The ink in a box, without its neighbours', in the middle of a square with paper around."""
    left, top, right, bottom = (max(0, round(edge)) for edge in box)
    part = picture.ink[top : max(bottom, top + 1), left : max(right, left + 1)]
    side = max(1, *part.shape) * (1 + 2 * CROP_MARGIN)
    missing = np.ceil(side - np.array(part.shape)).astype(int)
    before = missing // 2
    return np.pad(part, tuple(zip(before, missing - before, strict=True)))
