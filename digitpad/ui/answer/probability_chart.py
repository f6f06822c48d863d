"""Ten bars, one for each digit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.recognition.reading import DIGITS
from digitpad.system.qt.guard import guarded
from digitpad.ui.charts.bar_chart import Bar, BarChart
from digitpad.ui.widgets.percent import fine_percent
from digitpad.ui.widgets.retranslated import retranslated

LABEL_MARK = "✓"  # beside the digit that the user gave as the label
MUTED_BELOW = 0.01
LEAST_CHART_SIZE = (90, 90)  # pixels: the texts shrink with the chart


@guarded
@retranslated
class ProbabilityChart(BarChart):
    """Shows how likely each digit is, with the answer's bar in the accent colour.

    Click anywhere in a digit's row to choose the digit.
    """

    digit_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        names = [str(digit) for digit in range(DIGITS)]
        super().__init__(names, f"{LABEL_MARK} {fine_percent(1.0, 1)}", parent=parent)
        self._probabilities: tuple[float, ...] = (0.0,) * DIGITS
        self._label: int | None = None
        self._is_named = False
        self._is_sure = True
        self._offers = False
        self.setMinimumSize(*LEAST_CHART_SIZE)
        self.bar_clicked.connect(self.digit_clicked)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probability of each digit"))
        self._show()
        self.refit()

    @property
    def probabilities(self) -> tuple[float, ...]:
        """The ten values shown, 0..1."""
        return self._probabilities

    def show_probabilities(
        self, probabilities: Sequence[float], *, named: bool = True, sure: bool = True
    ) -> None:
        """Show ten probabilities, 0..1; all zeros clears the chart.

        `named` says whether the likeliest digit is the answer; ink that is not a digit has none.
        `sure` says whether the bars can be relied on; if not, they are dim.
        """
        self._is_sure = sure
        self._probabilities = tuple(float(value) for value in probabilities)
        self._is_named = named and any(self._probabilities)
        self._show()

    def show_label(self, digit: int | None) -> None:
        """Mark the digit that the user gave as the label; None marks no digit."""
        if digit != self._label:
            self._label = digit
            self._show()

    def offer(self, offers: bool) -> None:
        """Show whether a click on a bar corrects anything."""
        self._offers = offers
        self.set_clickable(offers)

    def _show(self) -> None:
        likeliest = max(range(DIGITS), key=self._probabilities.__getitem__)
        bars = [self._bar(digit, value) for digit, value in enumerate(self._probabilities)]
        named = likeliest if self._is_named else None
        self.show_bars(bars, named, is_dim=not self._is_sure)
        self._describe()

    def _bar(self, digit: int, value: float) -> Bar:
        is_label = digit == self._label
        text = fine_percent(value, 1) if any(self._probabilities) else ""
        return Bar(
            value, f"{LABEL_MARK} {text}" if is_label else text, is_muted=value < MUTED_BELOW
        )

    def _describe(self) -> None:
        shares = [f"{digit}: {fine_percent(value, 0)}" for digit, value in self._in_order()]
        if self._label is not None:
            shares.append(self.tr("your label: {0}").format(self._label))
        self.setAccessibleDescription(", ".join(shares))

    def _in_order(self) -> list[tuple[int, float]]:
        return list(enumerate(self._probabilities)) if any(self._probabilities) else []

    def tip(self, index: int) -> str:
        """Return the exact probability of a digit, and what a click does."""
        if not any(self._probabilities):
            return ""
        exact = f"{index}: {fine_percent(self._probabilities[index], 3)}"
        if not self._offers:
            return exact
        return "\n".join((exact, self.tr("Click if the digit is {0}").format(index)))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(380, 300)
