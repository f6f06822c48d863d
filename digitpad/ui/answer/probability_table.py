"""Ten probabilities as a table, for screen readers and for those who prefer figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontInfo,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from digitpad.core.recognition.reading import DIGITS
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.focus_ring import FocusRing, is_passing
from digitpad.ui.widgets.percent import fine_percent
from digitpad.ui.widgets.retranslated import retranslated

ROW_SHARE = 0.45  # share of a row's height that its text takes
LEAST_ROW = 1.15  # line heights
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@guarded
@retranslated
class ProbabilityTable(QTableWidget):
    """A row for each digit; Enter or a double click on a row chooses its digit."""

    digit_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(DIGITS, 3, parent)
        self.setObjectName("probability_table")
        self.retranslate()
        self.setVerticalHeaderLabels([str(digit) for digit in range(DIGITS)])  # for screen readers
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().setSectionsClickable(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self._answer: int | None = None
        self._ring = FocusRing(self.viewport())
        self._cells = [self._row_of(digit) for digit in range(DIGITS)]
        self.activated.connect(self._choose)
        self._fit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probability of each digit"))
        self.setHorizontalHeaderLabels([self.tr("Digit"), self.tr("Probability")])
        heading = QTableWidgetItem()
        heading.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("Your label"))
        self.setHorizontalHeaderItem(2, heading)

    def show_probabilities(
        self, probabilities: Sequence[float], *, named: bool = True, sure: bool = True
    ) -> None:
        """Show ten probabilities, 0..1; all zeros clears the table.

        `named` says whether the likeliest digit is the answer, and `sure` whether it is bold.
        """
        blank = not any(probabilities)
        likeliest = max(range(DIGITS), key=lambda digit: float(probabilities[digit]))
        for digit, value in enumerate(probabilities):
            self._set(digit, 1, "" if blank else fine_percent(float(value), 1))
            for cell in self._cells[digit]:
                font = cell.font()
                font.setBold(named and sure and not blank and digit == likeliest)
                cell.setFont(font)
        self._answer = likeliest if named and not blank else None
        if self._answer is None or not self.hasFocus():
            self._select_answer()

    def _select_answer(self) -> None:
        if self._answer is None:
            self.clearSelection()
            return
        index = self.model().index(self._answer, 0)
        rows = QItemSelectionModel.SelectionFlag.Rows
        select = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, select | rows)

    def show_label(self, digit: int | None) -> None:
        """Mark the digit that the user gave as the label; None marks no digit."""
        for each in range(DIGITS):
            self._set(each, 2, self.tr("your label") if each == digit else "")

    def _set(self, row: int, column: int, text: str) -> None:
        cell = self._cells[row][column]
        if cell.text() != text:
            cell.setText(text)

    def _row_of(self, digit: int) -> list[QTableWidgetItem]:
        cells = [QTableWidgetItem(text) for text in (str(digit), "", "")]
        for column, cell in enumerate(cells):
            self.setItem(digit, column, cell)
        return cells

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.digit_clicked.emit(index.row())

    def _fit(self) -> None:
        """Fill the height with the rows; if they do not fit, the table scrolls."""
        own = QFontInfo(self.window().font()).pixelSize()
        room = self.viewport().height() // DIGITS
        pixels = max(own, round(room * ROW_SHARE))
        for digit in range(DIGITS):
            self.setRowHeight(digit, max(room, round(pixels * LEAST_ROW)))
        font = QFont(self.font())
        if font.pixelSize() != pixels:
            font.setPixelSize(pixels)
            self.setFont(font)

    # Qt

    def event(self, event: QEvent) -> bool:
        is_for_shortcut = event.type() == QEvent.Type.ShortcutOverride
        if is_for_shortcut and isinstance(event, QKeyEvent) and event.key() in ENTER:
            event.accept()  # here Enter chooses a row instead of predicting
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring.follow(event)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if not is_passing(event):
            self._select_answer()  # the user is no longer on another row
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._ring.paint(painter)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
