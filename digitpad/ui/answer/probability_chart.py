"""Ten horizontal bars, one for each digit; no other file imports Qt Charts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCharts import (
    QBarCategoryAxis,
    QBarSet,
    QChart,
    QChartView,
    QHorizontalBarSeries,
    QValueAxis,
)
from PySide6.QtCore import QEvent, QMargins, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from digitpad.core.recognition.reading import DIGITS
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.percent import fine_percent
from digitpad.ui.widgets.retranslated import retranslated
from digitpad.ui.widgets.themes import has_high_contrast

LONGEST = 100.0  # percent
QUIET_BAR, QUIET_IN_CONTRAST = 0.50, 0.65  # opacity of the other bars: 3:1 on the background
LEAST_BAR_CONTRAST = 48  # of 255, in lightness, between a bar and its background
LABEL_GAP_PX = 6.0  # pixels between a bar and its labels
LABEL_HEIGHT = 0.5  # share of a row
LABEL_MARK = "✓"  # after the digit that the user gave as the label
SMALLEST_LABEL_PX = 7  # pixels; small enough for labels never to overlap
LEAST_CHART_SIZE = (180, 135)  # pixels


@guarded
@retranslated
class ProbabilityChart(QChartView):
    """Shows how likely each digit is, with the answer's bar in the accent colour.

    Click anywhere in a digit's row to choose the digit.
    """

    digit_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(False)  # the window takes files that are dropped here
        # With Qt's own viewport, PySide would look up every class it could be: a slower start.
        self._area = QWidget()
        self.setViewport(self._area)
        self._probabilities: tuple[float, ...] = (0.0,) * DIGITS
        self._label: int | None = None
        self._pressed: int | None = None
        self._bars = QBarSet("")
        self._bars.append([0.0] * DIGITS)
        self._series = self._make_series()
        self._digits_axis, self._percent_axis = self._make_axes()
        self._label_font = QFont()
        self._make_chart()
        self._fit()
        self._take_colours()
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QChartView.Shape.NoFrame)
        self.setMinimumSize(*LEAST_CHART_SIZE)
        for widget in (self, self._area):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table is for keyboard users
        give_role(self, QAccessible.Role.Chart)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Probability of each digit"))
        self._describe()
        self._fit()
        self._area.update()

    @property
    def probabilities(self) -> tuple[float, ...]:
        """The ten values shown, 0..1."""
        return self._probabilities

    def show_probabilities(self, probabilities: Sequence[float], *, named: bool = True) -> None:
        """Show ten probabilities, 0..1; all zeros clears the chart.

        `named` says whether the likeliest digit is the answer; ink that is not a digit has none.
        """
        self._probabilities = tuple(float(value) for value in probabilities)
        for digit, value in enumerate(self._probabilities):
            percent = round(value * 100, 1)  # as finely as a bar can show it
            if percent != self._bars.at(_row_of(digit)):
                self._bars.replace(_row_of(digit), percent)
        likeliest = max(range(DIGITS), key=self._probabilities.__getitem__)
        blank = not any(self._probabilities)
        self._bars.deselectAllBars()
        if named and not blank:
            self._bars.selectBar(_row_of(likeliest))
        self._describe()

    def show_label(self, digit: int | None) -> None:
        """Mark the digit that the user gave as the label; None marks no digit."""
        if digit != self._label:
            self._label = digit
            self._describe()
            self._area.update()

    def _describe(self) -> None:
        shares = [f"{digit}: {fine_percent(value, 0)}" for digit, value in self._in_order()]
        if self._label is not None:
            shares.append(self.tr("your label: {0}").format(self._label))
        self.setAccessibleDescription(", ".join(shares))

    def _in_order(self) -> list[tuple[int, float]]:
        return list(enumerate(self._probabilities)) if any(self._probabilities) else []

    def _show_exact_value(self, pointer: QHelpEvent) -> None:
        """Show the value of the row under the pointer, until the pointer leaves the row."""
        digit = self._digit_under(QPointF(pointer.pos()))
        text = f"{digit}: {fine_percent(self._probabilities[digit], 3)}"
        text = text if any(self._probabilities) else ""
        QToolTip.showText(pointer.globalPos(), text, self._area, self._row_around(digit))

    def _row_around(self, digit: int) -> QRect:
        """Return the whole row of a digit, in the viewport's pixels."""
        middle = self.chart().mapToPosition(QPointF(0, _row_of(digit)), self._series).y()
        height = self.height() / DIGITS
        return QRectF(0, middle - height / 2, self._area.width(), height).toRect()

    def _paint_labels(self, painter: QPainter) -> None:
        """Paint the digit before each bar and the percentage at its end.

        Qt's own labels leave out bars of no length, and shorten digits to dots in a small chart.
        """
        painter.setPen(self.palette().windowText().color())
        painter.setFont(self._label_font)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as bars and numbers run
        height = QFontMetricsF(self._label_font).height()
        blank = not any(self._probabilities)
        for digit, value in enumerate(self._probabilities):
            end = self.chart().mapToPosition(QPointF(value * 100, _row_of(digit)), self._series)
            line = QRectF(0, end.y() - height / 2, self.scene().width(), height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, str(digit))
            if not blank:
                line.setLeft(end.x() + LABEL_GAP_PX)
                mark = f"  {LABEL_MARK}" if digit == self._label else ""
                text = f"{fine_percent(value, 1)}{mark}"
                painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)

    def _digit_under(self, position: QPointF) -> int:
        top, bottom = (
            self.chart().mapToPosition(QPointF(0, _row_of(digit)), self._series).y()
            for digit in (0, DIGITS - 1)
        )
        row = (position.y() - top) / (bottom - top) * (DIGITS - 1)
        return min(DIGITS - 1, max(0, round(row)))

    def _make_series(self) -> QHorizontalBarSeries:
        series = QHorizontalBarSeries()
        series.append(self._bars)
        series.setBarWidth(0.72)
        return series

    def _make_axes(self) -> tuple[QBarCategoryAxis, QValueAxis]:
        digits = QBarCategoryAxis()
        digits.append([str(_digit_at(row)) for row in range(DIGITS)])
        digits.setVisible(False)
        percent = QValueAxis()
        percent.setVisible(False)
        return digits, percent

    def _make_chart(self) -> None:
        chart = QChart()
        chart.addSeries(self._series)
        chart.addAxis(self._digits_axis, Qt.AlignmentFlag.AlignLeft)
        chart.addAxis(self._percent_axis, Qt.AlignmentFlag.AlignBottom)
        self._series.attachAxis(self._digits_axis)
        self._series.attachAxis(self._percent_axis)
        chart.legend().hide()
        chart.layout().setContentsMargins(0, 0, 0, 0)
        chart.setBackgroundVisible(False)
        self.setChart(chart)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self._area.setAutoFillBackground(False)

    def _fit(self) -> None:
        """Fit the labels to the rows, and the bars to the space that the labels leave."""
        own = QFontInfo(self.font()).pixelSize()
        row = self.height() / DIGITS
        fitting = max(SMALLEST_LABEL_PX, min(row / 1.2, max(own, row * LABEL_HEIGHT)))
        self._label_font = QFont(self.font())
        self._label_font.setPixelSize(round(fitting))
        metrics = QFontMetricsF(self._label_font)
        before = metrics.horizontalAdvance("0") + LABEL_GAP_PX
        behind = metrics.horizontalAdvance(f"{fine_percent(1.0, 1)}  {LABEL_MARK}") + LABEL_GAP_PX
        self.chart().setMargins(QMargins(round(before), 0, 0, 0))
        room = max(self.width() - before, 2 * behind)
        self._percent_axis.setRange(0.0, LONGEST * room / (room - behind))

    def _take_colours(self) -> None:
        # The window's colour, since this widget's may be dimmed, and these bars are quiet enough.
        quiet = QColor(self.window().palette().windowText().color())
        quiet.setAlphaF(quiet_opacity(self.palette()))
        self._bars.setSelectedColor(self._accent())  # first: on its own it repaints nothing
        self._bars.setColor(Qt.GlobalColor.transparent)
        self._bars.setColor(quiet)
        self._bars.setBorderColor(Qt.GlobalColor.transparent)
        self._area.update()

    def _accent(self) -> QColor:
        """Return the accent colour, or the highlight colour if the accent cannot be seen."""
        accent, background = self.palette().accent().color(), self.palette().window().color()
        is_visible = abs(accent.lightness() - background.lightness()) >= LEAST_BAR_CONTRAST
        return accent if is_visible else self.palette().highlight().color()

    # Qt

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_exact_value(event)
            return True  # the scene has no tooltips, and would hide this one
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._digit_under(event.position())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._digit_under(event.position()):
            self.digit_clicked.emit(pressed)
        super().mouseReleaseEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(380, 300)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        self._paint_labels(painter)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colours()
        if event.type() == QEvent.Type.FontChange:
            self._fit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)


def quiet_opacity(palette: QPalette) -> float:
    """Return the opacity, 0..1, of the bars that are not the answer, for these colours."""
    return QUIET_IN_CONTRAST if has_high_contrast(palette) else QUIET_BAR


def _row_of(digit: int) -> int:
    """Return a digit's row; Qt Charts counts from the bottom and cannot reverse this axis."""
    return DIGITS - 1 - digit


def _digit_at(row: int) -> int:
    return DIGITS - 1 - row
