"""The pad: shows the ink, and lets you draw and erase with mouse, pen, finger and keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Signal, Slot
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK, NEUTRAL_PRESSURE, PEN_WIDTH, Ink, Stroke
from digitpad.core.ink.pen import Pen
from digitpad.core.ink.positions import Position
from digitpad.core.ink.smoothing import Smoothing
from digitpad.system.qt.guard import guarded
from digitpad.ui.pad.cursors import round_cursor
from digitpad.ui.pad.pad_input import PadInput
from digitpad.ui.pad.pad_paper import PAPER_RADIUS, PadPaper
from digitpad.ui.pad.pad_view import PadView
from digitpad.ui.pad.pointers import Holder
from digitpad.ui.widgets.accessible_role import give_role
from digitpad.ui.widgets.retranslated import retranslated
from digitpad.ui.widgets.square import side_of

if TYPE_CHECKING:
    from digitpad.core.arrays import Box

SMALLEST_SIDE_PX = 160  # logical pixels


@guarded
@retranslated
class InkPad(PadInput):
    """Paper that shows ink and reports what you draw and erase on it.

    What it paints is for people only: the network reads the strokes, so neither pixels nor colours
    nor resizing the pad later can change an answer. The pad's size while you draw a stroke limits
    how far smoothing may move it.
    """

    ink_moved = Signal(object)  # Content: what is on the pad, with the stroke being drawn
    stroke_finished = Signal(Stroke)
    ink_erased = Signal(Ink)  # what one movement of the eraser has left

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent, clock)
        self._clock = clock
        self._pen = Pen()
        self._paper = PadPaper(self, self._pen)
        self._width = PEN_WIDTH  # of the next strokes
        self._smoothing = Smoothing.OFF
        self._feels_pressure = True
        self._eraser_chosen = False
        self._eraser_at: Position | None = None  # its position while it erases
        self._ink_before = EMPTY_INK  # before the eraser came down
        self._just_drawn: Stroke | None = None  # already painted piece by piece
        self._outline = (0.0, 0.0)  # the cursor's diameter and ratio, as for `round_cursor`
        self.setMinimumSize(SMALLEST_SIDE_PX, SMALLEST_SIDE_PX)
        give_role(self, QAccessible.Role.Canvas)
        self.retranslate()
        self._show_cursor()

    @property
    def _ink(self) -> Ink:
        return self._paper.ink

    @property
    def is_in_use(self) -> bool:
        """Whether the user is drawing or erasing right now."""
        return self._pen.is_down or self._eraser_at is not None

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(
            self.tr(
                "Draw here with a mouse, pen or finger. With the keyboard, move the pen with the "
                "arrow keys (hold Shift for small steps) and press Space to put it down or lift "
                "it."
            )
        )

    @Slot(object)
    def show_ink(self, content: Content) -> None:
        """Show this ink or picture instead of what is there, and repaint what differs.

        If the pen is down, the stroke under it is dropped.
        """
        if self._pen.is_down or self._eraser_at is not None:
            self._drop_stroke()
        just_drawn, self._just_drawn = self._just_drawn, None
        self._paper.show(content, painted=just_drawn)
        self._show_cursor()

    @Slot(tuple, int)
    def show_boxes(self, boxes: tuple[Box, ...], chosen: int) -> None:
        """Frame the digits of a number; `chosen` is the index of the one whose frame stands out.

        Each box is left, top, right, bottom, in pad units or in pixels of the picture shown.
        """
        self._paper.show_boxes(boxes, chosen)

    def show_invitation(self, *lines: str) -> None:
        """Show these lines while the pad is empty; the first is the largest."""
        self._paper.show_invitation(*lines)

    @Slot(bool)
    def show_target(self, is_target: bool) -> None:
        """Show whether a file that is dragged would land here."""
        self._paper.show_target(is_target)

    def pixel_at(self, position: Position) -> QPointF:
        """Return the logical pixel of the pad that shows a position in pad units."""
        return self._view.pixel_at(position)

    @property
    def _view(self) -> PadView:
        return self._paper.view

    @Slot(bool)
    def set_erasing(self, erasing: bool) -> None:
        """Set whether mouse, pen tip and finger erase instead of drawing."""
        self._eraser_chosen = erasing
        self._show_cursor()

    @Slot(float)
    def set_pen_width(self, width: float) -> None:
        """Set the width of the next strokes, in pad units; the eraser grows with it."""
        self._width = width
        self._show_cursor()

    @Slot(Smoothing)
    def set_smoothing(self, smoothing: Smoothing) -> None:
        """Set how much the next strokes are smoothed."""
        self._smoothing = smoothing

    @Slot(bool)
    def set_pressure(self, pressure: bool) -> None:
        """Set whether the pressure of a stylus widens the line."""
        self._feels_pressure = pressure

    @Slot()
    def cancel_stroke(self) -> None:
        """Discard what is being drawn or erased, if anything is."""
        if self._pointers.holder is not Holder.NOBODY:
            if self._eraser_at is not None:
                self._paper.replace_ink(self._ink_before)
            self._drop_stroke()
            self.ink_moved.emit(self._paper.content)

    # What the user does

    def _begin(self, position: Position, pressure: float, *, erases: bool) -> None:
        if erases or self._eraser_chosen:
            self._ink_before, self._eraser_at = self._ink, position
            self._show_cursor()
            self._erase_to(position)
        else:
            self._begin_stroke(position, pressure)

    def _go_on(self, position: Position, pressure: float) -> None:
        if self._eraser_at is not None:
            self._erase_to(position)
        elif self._pen.is_down:
            self._draw_to(position, pressure)
        elif self._view.surface.holds(position):  # the pen has come back onto the pad
            self._begin_stroke(position, pressure)

    def _go_to_end(self, position: Position) -> None:
        """End the line as wide as it was, since a stylus that lifts reports no pressure."""
        if self._pen.is_down:
            self._draw_to(position, self._pen.points[-1].pressure)
        elif self._eraser_at is not None:
            self._erase_to(position)

    def _end(self) -> None:
        if self._eraser_at is not None:
            self._eraser_at = None
            if self._ink is not self._ink_before:
                self.ink_erased.emit(self._ink)
        else:
            self._finish_stroke()
        self._show_cursor()

    def _drop_stroke(self) -> None:
        self._pointers.let_go()
        self._eraser_at = None
        self._pen.cancel()
        self._paper.repaint_all()
        self._show_cursor()

    # Drawing

    def _begin_stroke(self, position: Position, pressure: float) -> None:
        self._paper.begin_line()
        self._pen.width = self._width
        self._pen.press(
            *self._view.surface.nearest(position),
            self._felt(pressure),
            self._clock(),
            smoothing=self._smoothing,
            pixel=1 / self._view.unit,
        )
        self._show_cursor()
        self._show_growth(from_point=0)

    def _draw_to(self, position: Position, pressure: float) -> None:
        last = self._pen.points[-1]
        surface = self._view.surface
        goal = position
        if not surface.holds(position):
            goal = surface.nearest(surface.edge_between((last.x, last.y), position))
        unsettled = max(0, self._pen.settled - 1)
        self._paper.update_line(unsettled)  # where the line was, since smoothing moves it
        if self._pen.move(*goal, self._felt(pressure), self._clock()):
            self._show_growth(from_point=unsettled)
        if goal is not position:
            self._finish_stroke()

    def _finish_stroke(self) -> None:
        self._paper.settle(len(self._pen.points))
        stroke = self._just_drawn = self._pen.release()
        if stroke is not None:
            if len(stroke.points) == 1:
                self._paper.repaint_all()  # a tap wobbles, but only a dot stays
            self.stroke_finished.emit(stroke)

    def _felt(self, pressure: float) -> float:
        return pressure if self._feels_pressure else NEUTRAL_PRESSURE

    def _show_growth(self, from_point: int) -> None:
        """Repaint the line from this point on, and report the ink."""
        self._paper.settle(self._pen.settled)
        self._paper.update_line(from_point)
        stroke = self._pen.stroke
        if stroke is not None:
            self.ink_moved.emit(self._ink.with_stroke(stroke))

    # Erasing

    def _erase_to(self, position: Position) -> None:
        from digitpad.core.ink import eraser  # here: the start does not need its numpy

        begin, self._eraser_at = self._eraser_at or position, position
        ink = eraser.erase(self._ink, begin, position, eraser.radius(self._width))
        if ink is not self._ink:
            self._paper.replace_ink(ink)
            self.ink_moved.emit(ink)

    # The cursor

    def _show_cursor(self) -> None:
        """Show the outline of the pen or eraser in use, or of the one to be used next."""
        is_idle = self._pointers.holder is Holder.NOBODY
        if self._eraser_at is not None or (is_idle and (self._eraser_chosen or self._eraser_near)):
            from digitpad.core.ink import eraser

            width = 2 * eraser.radius(self._width)
        else:
            width = self._pen.width if self._pen.is_down else self._width
        outline = width * self._view.unit, self.devicePixelRatioF()
        if outline != self._outline:
            self._outline = outline
            self.setCursor(round_cursor(*outline))

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paper.paint(painter)
        self._paint_marks_of_keys(painter, side_of(self) * PAPER_RADIUS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._paper.fit_view()
        self._paper.repaint_all()
        self._show_cursor()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._paper.repaint_all()
        super().changeEvent(event)
