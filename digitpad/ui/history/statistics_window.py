"""How well the digits that you labelled were read: a chart with a column for each digit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from digitpad.core.recognition.reading import DIGITS
from digitpad.core.records.statistics import DigitStatistics, HistoryStatistics
from digitpad.system.qt.guard import guarded
from digitpad.ui.charts.bar_chart import Bar, BarChart
from digitpad.ui.widgets.lines import within_screen
from digitpad.ui.widgets.percent import fine_percent, percent
from digitpad.ui.widgets.retranslated import retranslated

STATISTICS_SIZE = QSize(36, 20)  # text lines


@guarded
class AccuracyChart(BarChart):
    """A column for each digit: the share of its labels that were read correctly."""

    def __init__(self, parent: QWidget | None = None) -> None:
        names = [str(digit) for digit in range(DIGITS)]
        super().__init__(names, percent(0.999), columns=True, parent=parent)
        self._digits: tuple[DigitStatistics, ...] = (DigitStatistics(),) * DIGITS

    def show_digits(self, digits: tuple[DigitStatistics, ...]) -> None:
        """Show the figures of the ten digits; one without a label has no column."""
        self._digits = digits
        self.show_bars([bar_of(each) for each in digits])
        exact = [self.tip(index) for index, each in enumerate(digits) if each.labelled]
        self.setAccessibleDescription(". ".join(exact))

    def tip(self, index: int) -> str:
        """Return the exact figures of a digit."""
        digit = self._digits[index]
        if digit.accuracy is None:
            return self.tr("{0}: no label").format(index)
        text = self.tr("{0}: {1} of {2} read correctly ({3})")
        return text.format(index, digit.right, digit.labelled, fine_percent(digit.accuracy, 1))


@guarded
@retranslated
class StatisticsWindow(QDialog):
    """Shows the accuracy by digit; it stays beside the history and follows it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("statistics_window")
        self._digits: tuple[DigitStatistics, ...] = (DigitStatistics(),) * DIGITS
        self._summary = _wrapped("statistics_summary")
        self._summary.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._note = _wrapped("statistics_note")
        self._chart = AccuracyChart()
        column = QVBoxLayout(self)
        column.addWidget(self._summary)
        column.addWidget(self._chart, stretch=1)
        column.addWidget(self._note)
        self.resize(within_screen(self, STATISTICS_SIZE * self.fontMetrics().height()))
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Statistics"))
        self._chart.setAccessibleName(self.tr("How often each digit was read correctly"))
        self._note.setText(
            self.tr("Only drawings that you labelled count, digit by digit.")
            + " "
            + self.tr("Numbers that were split into too many or too few digits are left out.")
        )
        self._show()

    @Slot(HistoryStatistics)
    def show_statistics(self, statistics: HistoryStatistics) -> None:
        """Show these figures."""
        self._digits = statistics.by_digit
        self._show()

    def _show(self) -> None:
        labelled = sum(each.labelled for each in self._digits)
        right = sum(each.right for each in self._digits)
        text = self.tr("Label drawings in the history to see here which digits are read correctly.")
        if labelled:
            text = self.tr("{0} of {1} labelled digits were read correctly: {2}.")
            text = text.format(right, labelled, fine_percent(right / labelled, 1))
        self._summary.setText(text)
        self._chart.show_digits(self._digits)


def bar_of(digit: DigitStatistics) -> Bar:
    """Return a digit's column; only if all were read correctly does it say 100 %."""
    if digit.accuracy is None:
        return Bar(0.0, "–", is_muted=True)
    is_perfect = digit.right == digit.labelled
    text = fine_percent(1.0, 0) if is_perfect else percent(digit.accuracy)
    return Bar(digit.accuracy, text)


def _wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    return label
