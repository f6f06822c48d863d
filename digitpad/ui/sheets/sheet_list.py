"""The list of a sheet's digits, in which keys label them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from digitpad.system.qt.guard import guarded
from digitpad.ui.history.table.label_editor import LabelDelegate
from digitpad.ui.sheets.sheet_model import Column, SheetModel
from digitpad.ui.widgets.retranslated import retranslated


@guarded
@retranslated
class SheetList(QTreeView):
    """Shows each digit with its ink, reading, probability and label."""

    refused = Signal(str)  # why a label is not accepted

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
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        labels = _LabelDelegate(self)
        labels.refused.connect(self.refused)
        labels.left.connect(self._go_on)
        self.setItemDelegateForColumn(Column.LABEL, labels)
        self.retranslate()

    def edit_label(self) -> None:
        """Edit the label of the current digit."""
        index = self.currentIndex().siblingAtColumn(Column.LABEL)
        if index.isValid() and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(index)

    @Slot(int)
    def _go_on(self, rows: int) -> None:
        """Select the digit so many rows below the one whose label was typed."""
        index = self.currentIndex()
        other = index.sibling(index.row() + rows, index.column())
        if other.isValid():
            self.setCurrentIndex(other)

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


@guarded
class _LabelDelegate(LabelDelegate):
    """Edits labels as the history does, but shows them like the other cells."""

    # Qt

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        QStyledItemDelegate.paint(self, painter, option, index)
