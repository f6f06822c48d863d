"""The digits of a sheet as a table: each with its ink, reading, probability and label."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QIcon, QPalette, QPixmap

from digitpad.core.arrays import Box, Grey
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import BoxedReading
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.correction import in_one_line
from digitpad.core.records.sheet_rows import (
    NO_DIGIT_TEXT,
    SheetRow,
    by_doubt,
    next_unlabelled,
    rows_of,
)
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.ink_image import ink_image
from digitpad.ui.widgets.percent import percent
from digitpad.ui.widgets.retranslated import retranslated

CROP_MARGIN = 0.12  # of a box's longest side: how much paper is shown around it

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(IntEnum):
    """What the table shows of each digit."""

    INK = 0
    READING = 1
    PROBABILITY = 2
    LABEL = 3


@guarded
@retranslated
class SheetModel(QAbstractTableModel):
    """Holds the readings of a sheet and the labels that were entered.

    A `digit` is named by its index in the readings; its `row` is where the table shows it.
    """

    label_typed = Signal(int, object)  # digit; its label, or None to remove it

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
        self._order: list[int] = []  # index of the digit in each row
        self._rows: list[int] = []  # row of the digit with each index
        self._by_doubt = True
        self._crops: dict[int, QIcon] = {}

    def retranslate(self) -> None:
        """Let views show headings and rows in the current language."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)
        self._emit_changed(0, len(self._order) - 1)

    @property
    def picture(self) -> Picture | None:
        """The picture of the sheet; None before the first."""
        return self._picture

    @property
    def readings(self) -> tuple[BoxedReading, ...]:
        return self._readings

    @property
    def labels(self) -> dict[int, str]:
        """The labels that were entered, by digit index: digits or NO_DIGIT_TEXT."""
        return dict(self._labels)

    @property
    def rows(self) -> tuple[SheetRow, ...]:
        """The rows to export."""
        return rows_of(self._picture, self._readings, self._labels) if self._picture else ()

    def show_sheet(self, picture: Picture, readings: tuple[BoxedReading, ...]) -> None:
        """Show another sheet, which has no labels yet."""
        self.beginResetModel()
        self._picture, self._readings = picture, readings
        self._labels = {}
        self._crops = {}
        self._sort()
        self.endResetModel()

    def sort_by_doubt(self, by_doubt: bool) -> None:
        """Sort the most doubtful first, or in reading order; later labels move no row."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        digits = [self._order[index.row()] for index in before]
        self._by_doubt = by_doubt
        self._sort()
        after = [
            self.index(self._rows[digit], index.column())
            for digit, index in zip(digits, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def set_palette(self, palette: QPalette) -> None:
        """Show the ink in the colours of this palette."""
        self._palette = palette
        self._crops = {}
        self._emit_changed(0, len(self._order) - 1)

    def set_label(self, digit: int, label: str | None) -> None:
        """Label what was read as one digit, or remove its label if None."""
        if label is None:
            self._labels.pop(digit, None)
        else:
            self._labels[digit] = label
        self._emit_changed(self._rows[digit], self._rows[digit])

    def digit_at(self, row: int) -> int:
        return self._order[row]

    def row_of(self, digit: int) -> int:
        return self._rows[digit]

    def row_after(self, row: int) -> int | None:
        """Return the row to go to once this one is labelled, or None if there is none."""
        return next_unlabelled(self._order, row, self._readings, self._labels)

    def _sort(self) -> None:
        count = len(self._readings)
        self._order = by_doubt(self._readings) if self._by_doubt else list(range(count))
        self._rows = [0] * count
        for row, digit in enumerate(self._order):
            self._rows[digit] = row

    def _emit_changed(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def _text(self, digit: int, column: int) -> str:
        boxed = self._readings[digit]
        match column:
            case Column.READING:
                return self._reading_text(boxed)
            case Column.PROBABILITY:
                return "" if boxed.digit is None else percent(boxed.reading.confidence)
            case Column.LABEL:
                return self._label_text(digit)
            case _:
                return str(digit + 1)

    def _aloud(self, digit: int, column: int) -> str:
        """Return the text of a cell for screen readers; it is never empty."""
        if column == Column.INK:
            return self.tr("Digit {0}").format(digit + 1)
        if column == Column.LABEL and digit not in self._labels:
            return self.tr("No label")
        return self._text(digit, column) or self.tr("No value")

    def _reading_text(self, boxed: BoxedReading) -> str:
        if boxed.digit is None:
            return self.tr("Not a digit")
        if boxed.reading.verdict is Verdict.UNSURE:
            return self.tr("{0} or {1}").format(*boxed.reading.ranking[:2])
        return str(boxed.digit)

    def _label_text(self, digit: int) -> str:
        label = self._labels.get(digit, "")
        return self.tr("Not a digit") if label == NO_DIGIT_TEXT else in_one_line(label)

    def _font(self, digit: int, column: int) -> QFont | None:
        """Return a bold font for a label that contradicts the reading, or None."""
        boxed, label = self._readings[digit], self._labels.get(digit)
        if column != Column.LABEL or label is None or label == str(boxed.digit):
            return None
        font = QFont()
        font.setBold(True)
        return font

    def _crop(self, digit: int) -> QIcon:
        if digit not in self._crops and self._picture is not None:
            crop = _squared(self._picture, self._readings[digit].box)
            icon = QIcon()
            icon.addPixmap(self._pixmap(crop, self._palette.text().color()))
            selected = self._palette.highlightedText().color()
            icon.addPixmap(self._pixmap(crop, selected), QIcon.Mode.Selected)
            self._crops[digit] = icon
        return self._crops[digit]

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
        digit, column = self._order[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(digit, column)
            case Qt.ItemDataRole.EditRole if column == Column.LABEL:
                label = self._labels.get(digit, "")
                return "" if label == NO_DIGIT_TEXT else label
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._aloud(digit, column)
            case Qt.ItemDataRole.DecorationRole if column == Column.INK:
                return self._crop(digit)
            case Qt.ItemDataRole.FontRole:
                return self._font(digit, column)
            case _:
                return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.label_typed.emit(self._order[index.row()], value or None)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        is_label = index.column() == Column.LABEL
        return flags | Qt.ItemFlag.ItemIsEditable if is_label else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("No."), self.tr("Read"), self.tr("Confidence"), self.tr("Label"))
        return names[section]


def _squared(picture: Picture, box: Box) -> Grey:
    """Return the ink in a box, without its neighbours, centred in a square with a margin."""
    left, top, right, bottom = (max(0, round(edge)) for edge in box)
    crop = picture.ink[top : max(bottom, top + 1), left : max(right, left + 1)]
    side = max(1, *crop.shape) * (1 + 2 * CROP_MARGIN)
    missing = np.ceil(side - np.array(crop.shape)).astype(int)
    before = missing // 2
    return np.pad(crop, tuple(zip(before, missing - before, strict=True)))
