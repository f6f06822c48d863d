"""Bars below each other or side by side; no other file imports Qt Charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCharts import (
    QAbstractBarSeries,
    QBarCategoryAxis,
    QBarSeries,
    QBarSet,
    QChart,
    QChartView,
    QHorizontalBarSeries,
    QValueAxis,
)
from PySide6.QtCore import QEvent, QMargins, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.charts.bar_places import BAR_SHARE, BarPlaces
from digitpad.ui.charts.glide import Glide
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.themes import between, has_high_contrast

# How far colours are from the background's (0) to the text's (1). They are opaque: translucent
# bars take twenty times as long to paint.
QUIET_BAR, QUIET_IN_CONTRAST = 0.50, 0.65  # the other bars: 3:1 on the background
TRACK, TRACK_IN_CONTRAST = 0.06, 0.16  # what a bar could fill
MUTED_TEXT, MUTED_IN_CONTRAST = 0.66, 0.8  # text that matters little: at least 4.5:1
DIM, DIM_IN_CONTRAST = 0.45, 0.7  # bars that cannot be relied on, on the way to their own colour
LEAST_BAR_CONTRAST = 48  # of 255, in lightness, between a bar and its background


@dataclass(frozen=True)
class Bar:
    """A bar: its length as a share, 0..1, and the text at its end."""

    share: float
    text: str = ""
    is_muted: bool = False  # whether it matters little


@guarded
class BarChart(QChartView):
    """Shows shares as bars on faint tracks, each with its name and a text.

    The bars lie below each other, and then grow in the direction in which one reads, or stand side
    by side as columns. Changes glide, unless the style or `set_gliding` forbids it.
    """

    bar_clicked = Signal(int)  # its index; anywhere in its row or column

    def __init__(
        self,
        names: Sequence[str],
        widest_text: str,
        *,
        columns: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """`names` has one for each bar; no text at a bar's end is wider than `widest_text`."""
        super().__init__(parent)
        self.setAcceptDrops(False)  # the window takes files that are dropped here
        # With Qt's own viewport, PySide would look up every class it could be: a slower start.
        self._area = QWidget()
        self.setViewport(self._area)
        self._bars = tuple(Bar(0.0) for _ in names)
        self._named: int | None = None
        self._is_dim = False
        self._pressed: int | None = None
        self._places = BarPlaces(names, widest_text, columns=columns)
        self._lengths = QBarSet("")
        self._lengths.append([0.0] * len(names))
        self._axis = QValueAxis()
        self._series: QAbstractBarSeries = QBarSeries() if columns else QHorizontalBarSeries()
        self._make_chart(is_up=columns)
        self._glide = Glide(self._show_lengths, self)
        self._fit()
        self._take_colours()
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setFrameShape(QChartView.Shape.NoFrame)
        self.setViewportUpdateMode(QChartView.ViewportUpdateMode.FullViewportUpdate)
        self._area.setMouseTracking(True)
        for widget in (self, self._area):
            widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # a table is for keyboard users
        give_role(self, QAccessible.Role.Chart)

    @property
    def lengths(self) -> tuple[float, ...]:
        """The bars' lengths as they are painted at the moment, 0..1."""
        count = len(self._bars)
        return tuple(abs(self._lengths.at(self._places.slot(i))) / 100 for i in range(count))

    @property
    def named(self) -> int | None:
        """The index of the bar in the accent colour."""
        return self._named

    def track(self, index: int) -> QRectF:
        """Return where a bar would be if its share were 1, in pixels."""
        return self._places.track(index)

    def show_bars(
        self, bars: Sequence[Bar], named: int | None = None, *, is_dim: bool = False
    ) -> None:
        """Show one bar for each name, and give the one with the index `named` the accent colour.

        `is_dim` says that the bars cannot be relied on.
        """
        self._bars, self._named = tuple(bars), named
        if is_dim != self._is_dim:
            self._is_dim = is_dim
            self._take_colours()
        self._lengths.deselectAllBars()
        if named is not None:
            self._lengths.selectBar(self._places.slot(named))
        self._glide.go_to(tuple(bar.share for bar in bars))
        self.chart().update()  # with the bars, in one repaint

    def set_gliding(self, glides: bool) -> None:
        """Set whether changes glide; without it, they show at once."""
        self._glide.set_wanted(glides)

    def tip(self, index: int) -> str:
        """Return the tool tip of a bar; empty shows none."""
        return self._bars[index].text

    def set_clickable(self, is_clickable: bool) -> None:
        """Show by the pointer whether a click does anything."""
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self._area.setCursor(hand if is_clickable else arrow)

    def refit(self) -> None:
        """Fit all to the size, after the texts or the direction may have changed."""
        self._fit()
        self.chart().update()

    def _show_lengths(self, shares: Sequence[float]) -> None:
        sign = -1 if self._places.is_mirrored else 1
        for index, share in enumerate(shares):
            percent = sign * round(share * 100, 1)  # as finely as a bar can show it
            slot = self._places.slot(index)
            if percent != self._lengths.at(slot):
                self._lengths.replace(slot, percent)

    def _make_chart(self, *, is_up: bool) -> None:
        series = self._series
        series.append(self._lengths)
        series.setBarWidth(BAR_SHARE)
        slots = QBarCategoryAxis()
        slots.append([str(slot) for slot in range(len(self._bars))])
        chart = QChart()
        chart.addSeries(series)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignBottom)
        for axis, side in zip((slots, self._axis), sides[:: -1 if is_up else 1], strict=True):
            axis.setVisible(False)  # the names and texts are painted below
            chart.addAxis(axis, side)
            series.attachAxis(axis)
        chart.legend().hide()
        chart.layout().setContentsMargins(0, 0, 0, 0)
        chart.setMargins(QMargins())
        chart.setBackgroundVisible(False)
        self.setChart(chart)
        self.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        self._area.setAutoFillBackground(False)

    def _fit(self) -> None:
        self._places.fit(QRectF(self.rect()), self.font(), is_mirrored=self.isRightToLeft())
        self.chart().setPlotArea(self._places.plot)
        self._axis.setRange(*((-100.0, 0.0) if self._places.is_mirrored else (0.0, 100.0)))
        self._show_lengths(self._glide.shares)

    def _take_colours(self) -> None:
        # The window's colour, since this widget's may be dimmed, and these bars are quiet enough.
        quiet = quiet_colour(self.window().palette(), QUIET_BAR, QUIET_IN_CONTRAST)
        # First the one that repaints nothing on its own.
        self._lengths.setSelectedColor(self._dimmed(self._accent()))
        self._lengths.setColor(Qt.GlobalColor.transparent)
        self._lengths.setColor(self._dimmed(quiet))
        self._lengths.setBorderColor(Qt.GlobalColor.transparent)
        self.chart().update()

    def _dimmed(self, colour: QColor) -> QColor:
        """Return the colour, or a fainter one if the bars cannot be relied on."""
        palette = self.window().palette()
        dim = DIM_IN_CONTRAST if has_high_contrast(palette) else DIM
        return between(palette.window().color(), colour, dim) if self._is_dim else colour

    def _accent(self) -> QColor:
        """Return the accent colour, or the highlight colour if the accent cannot be seen."""
        accent, background = self.palette().accent().color(), self.palette().window().color()
        is_visible = abs(accent.lightness() - background.lightness()) >= LEAST_BAR_CONTRAST
        return accent if is_visible else self.palette().highlight().color()

    # Qt

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        colour = quiet_colour(self.window().palette(), TRACK, TRACK_IN_CONTRAST)
        for index in range(len(self._bars)):
            painter.fillRect(self._places.track(index), colour)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint the names and texts; Qt's own shorten to dots, and leave out bars of no length."""
        plain = self.palette().windowText().color()
        muted = quiet_colour(self.window().palette(), MUTED_TEXT, MUTED_IN_CONTRAST)
        for index, bar in enumerate(self._bars):
            painter.setFont(self._places.font(is_bold=index == self._named))
            painter.setPen(muted if bar.is_muted or self._is_dim else plain)
            self._places.paint(painter, index, bar.text)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self._places.index_at(QPointF(event.pos()))
            place = self._places.row(index).toAlignedRect()  # the tip goes with the pointer
            QToolTip.showText(event.globalPos(), self.tip(index), self, place)
            return True  # the scene has no tooltips, and would hide this one
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._places.index_at(event.position())
        super().mousePressEvent(event)
        event.accept()  # which Qt Charts does only where there is something

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None and pressed == self._places.index_at(event.position()):
            self.bar_clicked.emit(pressed)
        super().mouseReleaseEvent(event)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._take_colours()
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.refit()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def quiet_colour(palette: QPalette, share: float, in_contrast: float) -> QColor:
    """Return the text's colour, less far from the background's: as `between` takes shares."""
    share = in_contrast if has_high_contrast(palette) else share
    return between(palette.window().color(), palette.windowText().color(), share)
