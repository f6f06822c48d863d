"""The pad: takes mouse, pen, finger and keys, and shows the ink."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QEventPoint,
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QWidget

from digitpad.core.ink import EMPTY_INK, NEUTRAL_PRESSURE, PEN_WIDTH, Ink, Stroke
from digitpad.core.pen import Pen
from digitpad.core.picture import Picture
from digitpad.core.places import Place, edge_between, is_on_pad, is_place
from digitpad.core.record import Content
from digitpad.core.smoothing import Smoothing
from digitpad.ui.cross import Cross
from digitpad.ui.cursors import round_cursor
from digitpad.ui.focus_ring import FocusRing
from digitpad.ui.ink_layer import InkLayer, area_of, area_of_points, paint_line
from digitpad.ui.looks import has_high_contrast
from digitpad.ui.pointers import Holder, Pointers, is_hovering, is_original, is_touch_screen
from digitpad.ui.roles import give_role

SMALLEST_SIDE = 160  # logical pixels
BORDER = 0.25  # opacity of the line around the paper
CORNER_RADIUS = 0.025  # of the side
PEN_KEY = Qt.Key.Key_Space  # puts the keyboard's pen down, and up again
ERASER_WIDTH = 2.0  # of the pen's: an eraser is blunter

PICTURE_SHARE = 0.8  # of the pad's side, for the longest side of a picture
FRAME_GAP = 4.0  # logical pixels between ink and the frame around a digit

Box = tuple[float, float, float, float]  # left, top, right, bottom in pad units


class InkPad(QWidget):
    """A square of paper. It shows the ink it is given and reports what is drawn and erased on it.

    What it paints is for people only: the network reads the strokes, so neither pixels nor colours
    nor a later size of the pad can change an answer. The size while a stroke is drawn limits how
    far smoothing may move it.
    """

    ink_moved = Signal(object)  # Content: what is on the pad, with the stroke being drawn
    stroke_finished = Signal(object)  # Stroke
    ink_erased = Signal(object)  # Ink: what one movement of the eraser has left

    def __init__(
        self, parent: QWidget | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._ink = EMPTY_INK
        self._picture: Picture | None = None  # shown while there is no ink
        self._pen = Pen()
        self._width = PEN_WIDTH  # of strokes to come
        self._smoothing = Smoothing.OFF
        self._feels_pressure = True
        self._pointers = Pointers(clock)
        self._finger = -1
        self._button = Qt.MouseButton.NoButton
        self._eraser_chosen = False
        self._eraser_near = False  # the stylus shows its eraser end
        self._eraser_at: Place | None = None  # where it is, while it erases
        self._ink_before = EMPTY_INK  # what the eraser found
        self._outline = (0.0, 0.0)  # the cursor's, as round_cursor takes it
        self._cross = Cross()
        self._ring = FocusRing(self)
        self._boxes: tuple[tuple[Box, ...], int] = ((), 0)
        self._framed_width = 0.0  # of the lines within the boxes
        self._just_drawn: Stroke | None = None  # already painted, piece by piece
        self._painted = 0  # points of the stroke under the pen that are on the layer
        self._layer: InkLayer | None = None  # all ink painted once; None when out of date
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setTabletTracking(True)  # a pen that hovers keeps palms from drawing
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(SMALLEST_SIDE, SMALLEST_SIDE)
        self._describe()
        self._show_cursor()

    def _describe(self) -> None:
        give_role(self, QAccessible.Role.Canvas)
        self.setAccessibleName(self.tr("Drawing pad"))
        self.setAccessibleDescription(
            self.tr(
                "Draw here with mouse, pen or finger, or by keys: the arrow keys move the pen, "
                "with Shift in small steps; Space puts it down and lifts it."
            )
        )

    @Slot(object)
    def show_ink(self, content: Content) -> None:
        """Show this ink, or this picture, in place of what is there, repainting what differs.

        Ink that changes under a pen that is down takes the stroke of that pen away.
        """
        if self._pen.is_down or self._eraser_at is not None:
            self._drop_stroke()
        just_drawn, self._just_drawn = self._just_drawn, None
        if isinstance(content, Picture):
            self._show_picture(content)
            content = EMPTY_INK
        else:
            self._show_picture(None)
        self._replace_ink(content, painted=just_drawn)

    def _show_picture(self, picture: Picture | None) -> None:
        if picture is not self._picture:
            self._picture = picture
            self._layer = None
            self.update()

    @Slot(object, int)
    def show_boxes(self, boxes: tuple[Box, ...], chosen: int) -> None:
        """Frame the digits of a number quietly.

        Each box is left, top, right, bottom, in pad units or in the pixels of the picture shown.
        """
        if (boxes, chosen) != self._boxes:
            self._update_frames()
            self._boxes = (boxes, chosen)
            self._framed_width = max((stroke.width for stroke in self._ink.strokes), default=0.0)
            self._update_frames()

    @Slot(bool)
    def set_erasing(self, erasing: bool) -> None:
        """Whether mouse, pen tip and finger erase; they draw otherwise."""
        self._eraser_chosen = erasing
        self._show_cursor()

    @Slot(float)
    def set_pen_width(self, width: float) -> None:
        """The width of strokes to come, in pad units; the eraser grows with it."""
        self._width = width
        self._show_cursor()

    @Slot(object)
    def set_smoothing(self, smoothing: Smoothing) -> None:
        """How much strokes to come are smoothed."""
        self._smoothing = smoothing

    @Slot(bool)
    def set_pressure(self, pressure: bool) -> None:
        """Whether a stylus' pressure widens the line."""
        self._feels_pressure = pressure

    @Slot()
    def cancel_stroke(self) -> None:
        """Forget what is being drawn or erased, if anything is."""
        if self._pointers.holder is not Holder.NOBODY:
            if self._eraser_at is not None:
                self._replace_ink(self._ink_before)
            self._drop_stroke()
            self.ink_moved.emit(self._picture or self._ink)

    # The same three steps for every device

    def _put_down(
        self, holder: Holder, position: QPointF, pressure: float, *, erases: bool = False
    ) -> None:
        if not self._pointers.admits(holder, position):
            return
        if self._pointers.spoils(holder):
            self.cancel_stroke()
        self._lift(self._pointers.holder)  # its release was lost, in a popup for example
        place = self._place_of(position)
        if not is_place(place):
            return
        self._pointers.take(holder)
        if holder is not Holder.KEYBOARD:
            self._hide_cross()
            self._hide_ring()
        self.setFocus(Qt.FocusReason.MouseFocusReason)  # Qt gives none to the widget under a stylus
        if erases or self._eraser_chosen:
            self._ink_before, self._eraser_at = self._ink, place
            self._show_cursor()
            self._erase_to(place)
        else:
            self._begin_stroke(place, pressure)

    def _move(self, holder: Holder, position: QPointF, pressure: float) -> None:
        place = self._place_of(position)
        if self._pointers.holder is not holder or not is_place(place):
            return
        if self._eraser_at is not None:
            self._erase_to(place)
        elif self._pen.is_down:
            self._draw_to(place, pressure)
        elif is_on_pad(place):  # it had left the pad
            self._begin_stroke(place, pressure)

    def _lift_at(self, holder: Holder, position: QPointF) -> None:
        """Lift the pen here. A lifting stylus weighs nothing; the line ends as wide as it was."""
        if self._pen.is_down:
            self._move(holder, position, self._pen.points[-1].pressure)
        elif self._eraser_at is not None:
            self._move(holder, position, NEUTRAL_PRESSURE)
        self._lift(holder)

    def _lift(self, holder: Holder) -> None:
        if self._pointers.holder is not holder or holder is Holder.NOBODY:
            return
        self._pointers.let_go()
        if self._eraser_at is not None:
            self._eraser_at = None
            if self._ink is not self._ink_before:
                self.ink_erased.emit(self._ink)
        else:
            self._finish_stroke()
        self._show_cursor()

    def _hide_picture(self) -> None:
        """The stroke that begins takes the picture's place; without that stroke it comes back."""
        if self._picture is not None:
            self._layer = None
            self.update()

    def _drop_stroke(self) -> None:
        self._pointers.let_go()
        self._eraser_at = None
        self._pen.cancel()
        self._layer = None
        self._show_cursor()
        self.update()

    # Drawing

    def _begin_stroke(self, place: Place, pressure: float) -> None:
        self._hide_picture()
        self._painted = 0
        self._pen.width = self._width
        self._pen.press(
            *place,
            self._felt(pressure),
            self._clock(),
            smoothing=self._smoothing,
            pixel=1 / self._side(),
        )
        self._show_cursor()
        self._show_growth(from_point=0)

    def _draw_to(self, place: Place, pressure: float) -> None:
        last = self._pen.points[-1]
        goal = place if is_on_pad(place) else edge_between((last.x, last.y), place)
        unsettled = max(0, self._pen.settled - 1)
        self._update_line(unsettled)  # where the line was, since smoothing moves it
        if self._pen.move(*goal, self._felt(pressure), self._clock()):
            self._show_growth(from_point=unsettled)
        if goal is not place:
            self._finish_stroke()

    def _finish_stroke(self) -> None:
        self._settle(len(self._pen.points))
        stroke = self._just_drawn = self._pen.release()
        if stroke is not None:
            if len(stroke.points) == 1:
                self._layer = None  # the waver of a tap was painted, the dot is what stays
                self.update()
            self.stroke_finished.emit(stroke)

    def _felt(self, pressure: float) -> float:
        return pressure if self._feels_pressure else NEUTRAL_PRESSURE

    def _show_growth(self, from_point: int) -> None:
        """Paint what has become of the line from this point on, and tell of it."""
        self._settle(self._pen.settled)
        self._update_line(from_point)
        stroke = self._pen.stroke
        if stroke is not None:
            self.ink_moved.emit(self._ink.with_stroke(stroke))

    def _settle(self, count: int) -> None:
        """Paint the line's first points, so many, on the layer; they change no more."""
        if self._layer is not None and count > max(1, self._painted):  # a line has two ends
            points = self._pen.points[max(0, self._painted - 1) : count]
            self._layer.add(points, self._pen.width)
            self._painted = count

    def _update_line(self, from_point: int) -> None:
        points = self._pen.points[from_point:]
        if points:
            self.update(area_of_points(points, self._pen.width, self._side()))

    # Erasing

    def _erase_to(self, place: Place) -> None:
        from digitpad.core.eraser import erase  # here: a start does without its numpy

        begin, self._eraser_at = self._eraser_at or place, place
        ink = erase(self._ink, begin, place, self._width * ERASER_WIDTH / 2)
        if ink is not self._ink:
            self._replace_ink(ink)
            self.ink_moved.emit(ink)

    def _replace_ink(self, ink: Ink, painted: Stroke | None = None) -> None:
        """Take on an ink and repaint what differs; one of its strokes is painted already."""
        before = {id(stroke) for stroke in self._ink.strokes}
        after = {id(stroke) for stroke in ink.strokes}
        gone = [stroke for stroke in self._ink.strokes if id(stroke) not in after]
        new = [stroke for stroke in ink.strokes if id(stroke) not in before]
        self._ink = ink
        area = QRect()
        for stroke in (*gone, *new):
            area = area.united(area_of(stroke, self._side()))
        if self._layer is not None and gone:
            self._layer.repaint(area, ink.strokes)
        elif self._layer is not None:
            for stroke in new:
                if stroke is not painted:
                    self._layer.add(stroke.points, stroke.width)
        self.update(area)

    # Geometry

    def _side(self) -> float:
        return float(max(1, min(self.width(), self.height())))

    def _place_of(self, position: QPointF) -> Place:
        side = self._side()
        return position.x() / side, position.y() / side

    def _position_of(self, place: Place) -> QPointF:
        return QPointF(place[0], place[1]) * self._side()

    # Painting

    def _current_layer(self) -> InkLayer:
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.ratio != ratio:
            self._layer = InkLayer(self.size(), self._side(), ratio, self._ink_colour())
            if self._picture is not None and not self._pen.is_down:
                self._layer.add_picture(self._picture, self._picture_area(self._picture))
            for stroke in self._ink.strokes:
                self._layer.add(stroke.points, stroke.width)
            self._painted = 0
            self._settle(self._pen.settled)
        return self._layer

    def _ink_colour(self) -> QColor:
        colour = QColor(self.palette().text().color())
        colour.setAlpha(255)  # where text is not opaque, the joints of a line would show
        return colour

    def _paint_paper(self, painter: QPainter) -> None:
        border = QColor(self._ink_colour())
        border.setAlphaF(1.0 if has_high_contrast(self.palette()) else BORDER)
        painter.setPen(QPen(border, 1.0))
        painter.setBrush(self.palette().base())
        radius = self._side() * CORNER_RADIUS
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _frame_of(self, box: Box) -> QRectF:
        left, top, right, bottom = box
        unit, origin = self._side(), QPointF(0, 0)
        reach = unit * self._framed_width / 2 + FRAME_GAP
        if self._picture is not None:
            area = self._picture_area(self._picture)
            unit, origin = area.width() / self._picture.ink.shape[1], area.topLeft()
            reach = FRAME_GAP
        frame = QRectF(left * unit, top * unit, (right - left) * unit, (bottom - top) * unit)
        return frame.translated(origin).adjusted(-reach, -reach, reach, reach)

    def _picture_area(self, picture: Picture) -> QRectF:
        """The logical pixels that a picture takes, in the middle of the pad."""
        height, width = picture.ink.shape
        unit = self._side() * PICTURE_SHARE / max(height, width)
        area = QRectF(0, 0, width * unit, height * unit)
        area.moveCenter(QPointF(self._side() / 2, self._side() / 2))
        return area

    def _update_frames(self) -> None:
        for box in self._boxes[0]:
            self.update(self._frame_of(box).adjusted(-2, -2, 2, 2).toAlignedRect())

    def _paint_boxes(self, painter: QPainter) -> None:
        boxes, chosen = self._boxes
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for number, box in enumerate(boxes):
            palette = self.palette()
            colour = QColor((palette.highlight() if number == chosen else palette.text()).color())
            if not has_high_contrast(palette):
                colour.setAlphaF(0.8 if number == chosen else 0.2)
            painter.setPen(QPen(colour, 2.0 if number == chosen else 1.0))
            painter.drawRoundedRect(self._frame_of(box), FRAME_GAP, FRAME_GAP)

    def _paint_unsettled(self, painter: QPainter) -> None:
        """The end of the line under the pen, which smoothing still moves."""
        points = self._pen.points[max(0, self._painted - 1) :]
        if len(points) > 1 or (points and self._painted == 0):
            paint_line(painter, points, self._pen.width, self._side(), self._ink_colour())

    def _show_cursor(self) -> None:
        """The outline of what is at work; of what would be next, while nothing is."""
        is_idle = self._pointers.holder is Holder.NOBODY
        if self._eraser_at is not None or (is_idle and (self._eraser_chosen or self._eraser_near)):
            width = self._width * ERASER_WIDTH
        else:
            width = self._pen.width if self._pen.is_down else self._width
        outline = width * self._side(), self.devicePixelRatioF()
        if outline != self._outline:
            self._outline = outline
            self.setCursor(round_cursor(*outline))

    def _note_end(self, *, is_eraser: bool) -> None:
        if is_eraser != self._eraser_near:
            self._eraser_near = is_eraser
            self._show_cursor()

    # Keys

    def _step_cross(self, event: QKeyEvent) -> None:
        area = self._cross.area(self._side())
        self._cross.step(event)
        self.update(area.united(self._cross.area(self._side())))
        self._move(Holder.KEYBOARD, self._position_of(self._cross.place), NEUTRAL_PRESSURE)

    def _put_key_pen_down_or_up(self) -> None:
        self._cross.is_shown = True
        if self._pointers.holder is Holder.KEYBOARD:
            self._lift(Holder.KEYBOARD)
        else:
            position = self._position_of(self._cross.place)
            self._put_down(Holder.KEYBOARD, position, NEUTRAL_PRESSURE)
        self.update(self._cross.area(self._side()))

    def _hide_ring(self) -> None:
        self._ring.hide()
        self.update()

    def _hide_cross(self) -> None:
        self.update(self._cross.area(self._side()))
        self._cross.hide()

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def paintEvent(self, event: QPaintEvent) -> None:
        layer = self._current_layer()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_paper(painter)
        self._paint_boxes(painter)
        painter.drawPixmap(QPointF(0, 0), layer.pixmap)
        self._paint_unsettled(painter)
        self._cross.paint(painter, self._side(), self.palette())
        self._ring.paint(painter, self._side() * CORNER_RADIUS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._layer = None
        self._show_cursor()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._layer = None
            self.update()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self._lift(self._pointers.holder)
        super().hideEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring.follow(event)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        self._lift(self._pointers.holder)
        self._hide_cross()
        super().focusOutEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._note_end(is_eraser=False)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Cross.follows(event):
            self._step_cross(event)
        elif event.key() == PEN_KEY and not event.isAutoRepeat():
            self._put_key_pen_down_or_up()
        elif event.key() != PEN_KEY:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._cross.release(event)
        super().keyReleaseEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button = event.button()
        if button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton) and is_original(event):
            if (
                self._pointers.holder is Holder.MOUSE
                and button != self._button
                and (self._button & event.buttons())
            ):
                return  # the other button is still down
            self._button = button
            self._note_end(is_eraser=False)
            erases = button == Qt.MouseButton.RightButton
            self._put_down(Holder.MOUSE, event.position(), NEUTRAL_PRESSURE, erases=erases)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if is_original(event):
            if not event.buttons() & self._button:
                self._lift(Holder.MOUSE)  # its release was lost
            self._move(Holder.MOUSE, event.position(), NEUTRAL_PRESSURE)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == self._button and is_original(event):
            self._lift_at(Holder.MOUSE, event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)  # two quick taps are two dots

    def tabletEvent(self, event: QTabletEvent) -> None:
        event.accept()  # so that Qt makes no mouse event of it
        self._pointers.note_stylus(event.position())
        self._note_end(is_eraser=event.pointerType() == QPointingDevice.PointerType.Eraser)
        is_tip = event.button() == Qt.MouseButton.LeftButton  # not one of the pen's buttons
        match event.type():
            case QEvent.Type.TabletPress if is_tip:
                erases = self._eraser_near
                self._put_down(Holder.STYLUS, event.position(), event.pressure(), erases=erases)
            case QEvent.Type.TabletMove:
                if is_hovering(event):
                    self._lift(Holder.STYLUS)  # its release was lost
                self._move(Holder.STYLUS, event.position(), event.pressure())
            case QEvent.Type.TabletRelease if is_tip:
                self._lift_at(Holder.STYLUS, event.position())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowDeactivate:
            self._lift(self._pointers.holder)
        if isinstance(event, QTouchEvent) and is_touch_screen(event):
            event.accept()  # so that Qt makes no mouse event of it
            self._take_touch(event)
            return True
        return super().event(event)

    def _take_touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            if self._pointers.holder is Holder.FINGER:
                self.cancel_stroke()  # it was a palm, say, or a gesture of the system
            return
        if event.type() == QEvent.Type.TouchBegin:
            self._lift(Holder.FINGER)  # its release was lost: no finger was there
        for point in event.points():
            self._take_finger(point)

    def _take_finger(self, point: QEventPoint) -> None:
        if (
            point.state() == QEventPoint.State.Pressed
            and self._pointers.holder is not Holder.FINGER
        ):
            self._finger = point.id()
            self._put_down(Holder.FINGER, point.position(), NEUTRAL_PRESSURE)
        elif point.id() == self._finger and point.state() != QEventPoint.State.Stationary:
            if point.state() == QEventPoint.State.Released:
                self._lift_at(Holder.FINGER, point.position())
            else:
                self._move(Holder.FINGER, point.position(), NEUTRAL_PRESSURE)
