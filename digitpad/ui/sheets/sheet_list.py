"""The list of a sheet's digits, in which keys label them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.sheets.sheet_model import Column, SheetModel
from digitpad.ui.widgets.retranslated import retranslated


@guarded
@retranslated
class SheetList(QTreeView):
    """Shows each digit with its ink, reading, probability and label."""

    def __init__(self, model: SheetModel, crop_side: int, parent: QWidget | None = None) -> None:
        """`crop_side` is the side of a digit's picture in logical pixels."""
        super().__init__(parent)
        self._crop_side = crop_side
        self.setObjectName("digits")
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setAlternatingRowColors(True)
        self.setIconSize(QSize(crop_side, crop_side))
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Digits"))
        for column, widest in (
            (Column.INK, "8888"),
            (Column.READING, self.tr("Not a digit")),
            (Column.PROBABILITY, self.tr("Confidence")),
        ):
            self.setColumnWidth(column, self._width_of(column, widest))

    def _width_of(self, column: Column, widest: str) -> int:
        padding = 2 * self.fontMetrics().height()
        crop = self._crop_side if column is Column.INK else 0
        return self.fontMetrics().horizontalAdvance(widest) + padding + crop

    # Qt

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: keys label digits instead of searching for rows."""
