"""The pad: takes mouse, pen and finger, and shows the ink."""

from __future__ import annotations

import math
import time
from enum import Enum, auto
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QEventPoint,
    QHideEvent,
    QInputDevice,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.core.ink import EMPTY_INK, NEUTRAL_PRESSURE, Ink, Point, Stroke
from digitpad.core.pen import Pen

PEN_WIDTH = 0.045  # pad units at neutral pressure: a felt pen on a pad the size of a hand
SMALLEST_SIDE = 160  # logical pixels
CORNER_RADIUS = 0.025  # of the side


Piece = tuple[Point, ...]  # of a stroke: its first point, or two neighbouring points


class _Holder(Enum):
    """What draws the current stroke; until it lets go nothing else can draw."""

    NOBODY = auto()
    MOUSE = auto()
    STYLUS = auto()
    FINGER = auto()


class InkPad(QWidget):
    """A square of paper. It shows the ink it is given and reports the strokes drawn on it.

    What it paints is for people only: the network reads the strokes, so neither the pad's size
    nor its pixels, colours or pen width can change an answer.
    """

    ink_moved = Signal(object)  # Ink: what is on the pad, with the stroke being drawn
    stroke_finished = Signal(object)  # Stroke

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ink = EMPTY_INK
        self._pen = Pen()
        self._holder = _Holder.NOBODY
        self._finger = -1
        self._just_drawn: Stroke | None = None  # already painted, piece by piece
        self._layer: QPixmap | None = None  # all ink painted once; None when out of date
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setMinimumSize(SMALLEST_SIDE, SMALLEST_SIDE)
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(self.tr("Draw a digit here with mouse, pen or finger."))

    @Slot(object)
    def show_ink(self, ink: Ink) -> None:
        """Show this ink in place of what is there, repainting only what differs.

        Ink that changes under a pen that is down takes the stroke of that pen away.
        """
        if self._holder is not _Holder.NOBODY:
            self._drop_stroke()
        shared = _count_shared(self._ink.strokes, ink.strokes)
        changed = (*self._ink.strokes[shared:], *ink.strokes[shared:])
        only_added = shared == len(self._ink.strokes)
        self._ink = ink
        just_drawn, self._just_drawn = self._just_drawn, None
        if not changed:
            return
        if self._layer is not None and only_added:
            for stroke in ink.strokes[shared:]:
                if stroke is not just_drawn:
                    self._paint_on_layer(self._layer, _pieces_of(stroke))
        else:
            self._layer = None
        self.update(self._area_of([point for stroke in changed for point in stroke.points]))

    # Drawing: the same three steps for every device

    def _put_down(self, holder: _Holder, position: QPointF, pressure: float) -> None:
        if self._holder is holder:  # its release was lost, in a popup for example
            self._lift(holder)
        if self._holder is not _Holder.NOBODY:
            return
        if self._pen.press(*self._to_pad_units(position), pressure, time.monotonic()):
            self._holder = holder
            self._show_last_piece()

    def _move(self, holder: _Holder, position: QPointF, pressure: float) -> None:
        if self._holder is not holder:
            return
        if self._pen.move(*self._to_pad_units(position), pressure, time.monotonic()):
            self._show_last_piece()

    def _lift(self, holder: _Holder) -> None:
        if self._holder is not holder:
            return
        self._holder = _Holder.NOBODY
        stroke = self._just_drawn = self._pen.release()
        if stroke is not None:
            if len(stroke.points) == 1:
                self._layer = None  # the waver of a tap was painted, the dot is what stays
                self.update()
            self.stroke_finished.emit(stroke)

    @Slot()
    def cancel_stroke(self) -> None:
        """Forget the stroke under the pen, if there is one."""
        if self._holder is not _Holder.NOBODY:
            self._drop_stroke()
            self.ink_moved.emit(self._ink)

    def _drop_stroke(self) -> None:
        self._holder = _Holder.NOBODY
        self._pen.cancel()
        self._layer = None
        self.update()

    def _show_last_piece(self) -> None:
        piece = self._pen.last_points
        if self._layer is not None:
            self._paint_on_layer(self._layer, [piece])
        self.update(self._area_of(piece))
        stroke = self._pen.stroke
        if stroke is not None:
            self.ink_moved.emit(self._ink.with_stroke(stroke))

    # Geometry

    def _side(self) -> float:
        return float(min(self.width(), self.height()))

    def _to_pad_units(self, position: QPointF) -> tuple[float, float]:
        side = self._side()
        return position.x() / side, position.y() / side

    def _to_pixels(self, point: Point) -> QPointF:
        side = self._side()
        return QPointF(point.x * side, point.y * side)

    def _area_of(self, points: tuple[Point, ...] | list[Point]) -> QRect:
        """The pixels that lines through these points can touch."""
        pixels = [self._to_pixels(point) for point in points]
        reach = self._width_at(1.0) / 2 + 1.5  # and a little for antialiasing
        left, right = min(p.x() for p in pixels), max(p.x() for p in pixels)
        top, bottom = min(p.y() for p in pixels), max(p.y() for p in pixels)
        area = QRectF(left, top, right - left, bottom - top)
        return area.adjusted(-reach, -reach, reach, reach).toAlignedRect()

    def _width_at(self, pressure: float) -> float:
        """The pen's width on screen in pixels: half at no pressure, one and a half at full."""
        return self._side() * PEN_WIDTH * (0.5 + pressure)

    # Painting

    def _paint_on_layer(self, layer: QPixmap, pieces: list[Piece]) -> None:
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.palette().text().color())
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for piece in pieces:
            start, end = piece[0], piece[-1]
            pen.setWidthF(self._width_at((start.pressure + end.pressure) / 2))
            painter.setPen(pen)
            if len(piece) == 1:
                painter.drawPoint(self._to_pixels(start))
            else:
                painter.drawLine(self._to_pixels(start), self._to_pixels(end))
        painter.end()

    def _current_layer(self) -> QPixmap:
        if self._layer is None or self._layer.devicePixelRatio() != self.devicePixelRatioF():
            self._layer = self._blank_layer()
            under_pen = [self._pen.stroke] if self._pen.stroke is not None else []
            strokes = (*self._ink.strokes, *under_pen)
            pieces = [piece for stroke in strokes for piece in _pieces_of(stroke)]
            self._paint_on_layer(self._layer, pieces)
        return self._layer

    def _blank_layer(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        return layer

    def _paint_paper(self, painter: QPainter) -> None:
        border = QColor(self.palette().text().color())
        border.setAlphaF(0.25)
        painter.setPen(QPen(border, 1.0))
        painter.setBrush(self.palette().base())
        radius = self._side() * CORNER_RADIUS
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def paintEvent(self, event: QPaintEvent) -> None:
        layer = self._current_layer()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        painter.drawPixmap(QPointF(0, 0), layer)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layer = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._layer = None
            self.update()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._lift(self._holder)
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not _is_made_up(event):
            self._put_down(_Holder.MOUSE, event.position(), NEUTRAL_PRESSURE)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not _is_made_up(event):
            self._move(_Holder.MOUSE, event.position(), NEUTRAL_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not _is_made_up(event):
            self._move(_Holder.MOUSE, event.position(), NEUTRAL_PRESSURE)
            self._lift(_Holder.MOUSE)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick taps are two dots

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # so that Qt makes no mouse event of it
        match event.type():
            case QEvent.Type.TabletPress if _is_pen_tip(event):
                self._put_down(_Holder.STYLUS, event.position(), event.pressure())
            case QEvent.Type.TabletMove:
                self._move(_Holder.STYLUS, event.position(), event.pressure())
            case QEvent.Type.TabletRelease if event.button() == Qt.MouseButton.LeftButton:
                self._lift(_Holder.STYLUS)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and _is_touch_screen(event):
            event.accept()  # so that Qt makes no mouse event of it
            self._take_touch(event)
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            if self._holder is _Holder.FINGER:
                self.cancel_stroke()  # it was a palm, say, or a gesture of the system
            return
        for point in event.points():
            self._take_finger(point)

    def _take_finger(self, point: QEventPoint) -> None:
        if point.state() == QEventPoint.State.Pressed and self._holder is _Holder.NOBODY:
            self._finger = point.id()
            self._put_down(_Holder.FINGER, point.position(), NEUTRAL_PRESSURE)
        elif point.id() == self._finger and point.state() != QEventPoint.State.Stationary:
            self._move(_Holder.FINGER, point.position(), NEUTRAL_PRESSURE)
            if point.state() == QEventPoint.State.Released:
                self._lift(_Holder.FINGER)


def _pieces_of(stroke: Stroke) -> list[Piece]:
    """The pieces in which a stroke grows under the pen, so that it looks the same ever after."""
    return [stroke.points[:1], *pairwise(stroke.points)]


def _is_made_up(event: QMouseEvent) -> bool:
    """Whether Qt or the system made this mouse event of one that a pen or finger already sent."""
    made_up = event.source() != Qt.MouseEventSource.MouseEventNotSynthesized
    return made_up or event.deviceType() in (
        QInputDevice.DeviceType.TouchScreen,
        QInputDevice.DeviceType.Stylus,
        QInputDevice.DeviceType.Airbrush,
    )


def _is_pen_tip(event: QTabletEvent) -> bool:
    """Not one of the pen's buttons, nor its eraser end."""
    eraser = QPointingDevice.PointerType.Eraser
    return event.button() == Qt.MouseButton.LeftButton and event.pointerType() != eraser


def _is_touch_screen(event: QTouchEvent) -> bool:
    """Not a touchpad, whose fingers move the mouse and do not point at the pad."""
    return event.deviceType() == QInputDevice.DeviceType.TouchScreen


def _count_shared(first: tuple[Stroke, ...], second: tuple[Stroke, ...]) -> int:
    """How many strokes two drawings have in common from the beginning."""
    count = 0
    for one, other in zip(first, second, strict=False):
        if one is not other:
            break
        count += 1
    return count
