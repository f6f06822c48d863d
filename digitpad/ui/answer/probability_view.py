"""The probability of each digit, as bars or as a table, and how to correct."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.recognition.reading import DIGITS
from digitpad.system.qt.guard import guarded
from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.widgets.fitted_text import FittedLabel
from digitpad.ui.widgets.retranslated import retranslated

if TYPE_CHECKING:
    from digitpad.ui.answer.probability_table import ProbabilityTable


@guarded
@retranslated
class ProbabilityView(QWidget):
    """Shows the bars or the table, keeps the one shown up to date, and says how to correct."""

    digit_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._probabilities: Sequence[float] = [0.0] * DIGITS
        self._named = self._sure = True
        self._label: int | None = None
        self._chart = ProbabilityChart()
        self._chart.setObjectName("probability_chart")
        self._chart.digit_clicked.connect(self.digit_clicked)
        self._table: ProbabilityTable | None = None
        self._shown: ProbabilityChart | ProbabilityTable = self._chart
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chart)
        self._advice = FittedLabel("advice", wraps=False)  # smaller where the window is narrow
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._advice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._advice.setFixedHeight(self.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self._advice)

    @property
    def shown(self) -> ProbabilityChart | ProbabilityTable:
        """The bars or the table."""
        return self._shown

    def show_probabilities(
        self, probabilities: Sequence[float], *, named: bool = True, sure: bool = True
    ) -> None:
        """Show ten probabilities, 0..1; `named` says whether the likeliest digit is the answer.

        `sure` says whether they can be relied on.
        """
        self._probabilities, self._named, self._sure = probabilities, named, sure
        self._shown.show_probabilities(probabilities, named=named, sure=sure)
        self._advise()

    def show_label(self, digit: int | None) -> None:
        """Mark the digit that the user gave as the label; None marks no digit."""
        self._label = digit
        self._shown.show_label(digit)
        self._advise()

    def offer(self, offers: bool) -> None:
        """Show by the pointer whether a click corrects anything now."""
        self._chart.offer(offers)

    def set_gliding(self, glides: bool) -> None:
        """Set whether bars glide to new lengths."""
        self._chart.set_gliding(glides)

    def set_table(self, wanted: bool) -> None:
        """Show the table instead of the bars, or the bars again."""
        if wanted == (self._shown is not self._chart):
            return
        self._shown = (self._table or self._make_table()) if wanted else self._chart
        self._stack.setCurrentWidget(self._shown)
        self.retranslate()

    def retranslate(self) -> None:
        self.show_probabilities(self._probabilities, named=self._named, sure=self._sure)
        self._shown.show_label(self._label)

    def _advise(self) -> None:
        is_read = any(self._probabilities) and self._label is None
        self._advice.show_text(self.tr("Wrong? Press the right digit.") if is_read else "")

    def _make_table(self) -> ProbabilityTable:
        from digitpad.ui.answer.probability_table import ProbabilityTable  # few users need it

        table = self._table = ProbabilityTable()
        table.digit_clicked.connect(self.digit_clicked)
        self._stack.addWidget(table)
        return table

    # Qt

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self._advice.setFixedHeight(self.fontMetrics().height())
        super().changeEvent(event)
