"""The probability of each digit, as bars or as a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from digitpad.core.recognition.reading import DIGITS
from digitpad.system.qt.guard import guarded
from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.widgets.retranslated import retranslated

if TYPE_CHECKING:
    from digitpad.ui.answer.probability_table import ProbabilityTable


@guarded
@retranslated
class ProbabilityView(QStackedWidget):
    """Shows the bars or the table, and keeps the one shown up to date."""

    digit_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Sequence[float] = [0.0] * DIGITS
        self._named = True
        self._label: int | None = None
        self._chart = ProbabilityChart()
        self._chart.setObjectName("probability_chart")
        self._chart.digit_clicked.connect(self.digit_clicked)
        self._table: ProbabilityTable | None = None
        self._shown: ProbabilityChart | ProbabilityTable = self._chart
        self.addWidget(self._chart)

    def show_probabilities(self, probabilities: Sequence[float], *, named: bool = True) -> None:
        """Show ten probabilities, 0..1; `named` says whether the likeliest digit is the answer."""
        self._probabilities, self._named = probabilities, named
        self._shown.show_probabilities(probabilities, named=named)

    def show_label(self, digit: int | None) -> None:
        """Mark the digit that the user gave as the label; None marks no digit."""
        self._label = digit
        self._shown.show_label(digit)

    def set_table(self, wanted: bool) -> None:
        """Show the table instead of the bars, or the bars again."""
        if wanted == (self._shown is not self._chart):
            return
        self._shown = (self._table or self._make_table()) if wanted else self._chart
        self.setCurrentWidget(self._shown)
        self.retranslate()

    def retranslate(self) -> None:
        self._shown.show_probabilities(self._probabilities, named=self._named)
        self._shown.show_label(self._label)

    def _make_table(self) -> ProbabilityTable:
        from digitpad.ui.answer.probability_table import ProbabilityTable  # few users need it

        table = self._table = ProbabilityTable()
        table.digit_clicked.connect(self.digit_clicked)
        self.addWidget(table)
        return table
