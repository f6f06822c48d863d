"""Paints the pad: paper, ink or a picture, frames, and the line under the pen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from digitpad.core.ink.content import Content
from digitpad.core.ink.difference import difference_between
from digitpad.core.ink.ink import EMPTY_INK, Ink, Stroke
from digitpad.core.ink.pen import Pen
from digitpad.core.ink.picture import Picture
from digitpad.ui.pad.ink_layer import InkLayer, area_of, area_of_points, paint_line
from digitpad.ui.pad.invitation import area_of_invitation, paint_invitation
from digitpad.ui.pad.pad_view import PadView
from digitpad.ui.widgets.square import side_of
from digitpad.ui.widgets.themes import has_high_contrast

if TYPE_CHECKING:
    from digitpad.core.arrays import Box

BORDER = 0.25  # opacity of the line around the paper
PAPER_RADIUS = 0.025  # of the corners: a share of the pad's side
PICTURE_SHARE = 0.8  # of the pad's side that the longest side of a picture takes
TARGET_BORDER_PX = 4.0  # logical pixels of the line around the paper while a file is over it
FRAME_GAP_PX = 4.0  # logical pixels between ink and the frame around a digit


class PadPaper:
    """Holds and paints what a pad shows, and repaints only the area that has changed.

    Ink is painted once, on a layer. So is each piece of the line under the pen, as soon as it
    settles.
    """

    def __init__(self, pad: QWidget, pen: Pen) -> None:
        self._pad = pad
        self._pen = pen
        self.ink = EMPTY_INK  # the ink shown; `replace_ink` changes it
        self._picture: Picture | None = None  # shown while there is no ink
        self._boxes: tuple[tuple[Box, ...], int] = ((), 0)
        self._framed_width = 0.0  # width of the lines inside the boxes
        self._painted = 0  # how many points of the line under the pen are on the layer
        self._layer: InkLayer | None = None  # all ink, painted once; None if out of date
        self._invitation: tuple[str, ...] = ()  # lines on the empty pad
        self._is_target = False  # whether a file is dragged over the window
        self.view = PadView.showing(pad.size())

    @property
    def content(self) -> Content:
        return self._picture or self.ink

    def show(self, content: Content, painted: Stroke | None = None) -> None:
        """Show this ink or picture; the stroke `painted` is already on the layer."""
        if isinstance(content, Picture):
            self._show_picture(content)
            content = EMPTY_INK
        else:
            self._show_picture(None)
        self.replace_ink(content, painted)

    def replace_ink(self, ink: Ink, painted: Stroke | None = None) -> None:
        """Show other ink and repaint what differs; the stroke `painted` is already on the layer."""
        difference = difference_between(self.ink, ink)
        was_empty, self.ink = self.ink.is_empty, ink
        if ink.is_empty is not was_empty:
            self._update_invitation()
        if ink.is_empty or not all(map(self.view.shows, difference.new)):
            self.fit_view()
        area = QRect()
        for stroke in (*difference.gone, *difference.new):
            area = area.united(area_of(stroke, self.view.unit))
        if self._layer is not None and difference.gone:
            self._layer.repaint(area, ink.strokes)
        elif self._layer is not None:
            self._add_to(self._layer, [each for each in difference.new if each is not painted])
        self._update(area)

    def fit_view(self) -> None:
        """Show all ink, and everything as large as that allows."""
        view = PadView.showing(self._pad.size(), self.ink)
        if view != self.view:
            self.view = view
            self.repaint_all()

    @staticmethod
    def _add_to(layer: InkLayer, strokes: Iterable[Stroke]) -> None:
        for stroke in strokes:
            layer.add(stroke.points, stroke.width)

    def show_boxes(self, boxes: tuple[Box, ...], chosen: int) -> None:
        """Frame digits; boxes are in pad units or in pixels of the picture shown."""
        if (boxes, chosen) != self._boxes:
            self._update_frames()
            self._boxes = (boxes, chosen)
            self._framed_width = max((stroke.width for stroke in self.ink.strokes), default=0.0)
            self._update_frames()

    def repaint_all(self) -> None:
        """Repaint everything: size, colours or what was painted in advance are out of date."""
        self._layer = None
        self._pad.update()

    def show_invitation(self, *lines: str) -> None:
        """Show these lines while the pad is empty; the first is the largest."""
        self._invitation = lines
        self._update_invitation()

    def show_target(self, is_target: bool) -> None:
        """Show whether a file that is dragged would land here."""
        if is_target != self._is_target:
            self._is_target = is_target
            self._pad.update()

    # The line under the pen

    def begin_line(self) -> None:
        """Prepare for a line. It replaces a picture, which comes back if the line is dropped."""
        if self._picture is not None:
            self.repaint_all()
        if self.ink.is_empty:
            self._update_invitation()
        self._painted = 0

    def settle(self, count: int) -> None:
        """Paint the first `count` points of the line on the layer; they no longer change."""
        if self._layer is not None and count > max(1, self._painted):  # a line needs two points
            points = self._pen.points[max(0, self._painted - 1) : count]
            self._layer.add(points, self._pen.width)
            self._painted = count

    def update_line(self, from_point: int) -> None:
        """Repaint the line from this point on."""
        points = self._pen.points[from_point:]
        if points:
            self._update(area_of_points(points, self._pen.width, self.view.unit))

    def _update(self, area: QRect) -> None:
        """Repaint an area, given in logical pixels from where (0, 0) is."""
        self._pad.update(area.translated(self.view.origin))

    # Painting

    def paint(self, painter: QPainter) -> None:
        layer = self._current_layer()
        self._paint_sheet(painter)
        if self.content.is_empty and not self._pen.is_down:
            paint_invitation(painter, self._pad, self._invitation)
        painter.translate(self.view.origin)
        self._paint_boxes(painter)
        painter.drawPixmap(-self.view.origin, layer.pixmap)
        self._paint_unsettled(painter)
        painter.resetTransform()

    def _current_layer(self) -> InkLayer:
        ratio = self._pad.devicePixelRatioF()
        if self._layer is None or self._layer.ratio != ratio:
            view, colour = self.view, self._ink_colour()
            self._layer = InkLayer(self._pad.size(), view.unit, ratio, colour, view.origin)
            if self._picture is not None and not self._pen.is_down:
                self._layer.add_picture(self._picture, self._picture_area(self._picture))
            self._add_to(self._layer, self.ink.strokes)
            self._painted = 0
        return self._layer

    def _ink_colour(self) -> QColor:
        colour = QColor(self._pad.palette().text().color())
        colour.setAlpha(255)  # in a translucent colour the joints of a line would show
        return colour

    def _paint_sheet(self, painter: QPainter) -> None:
        palette = self._pad.palette()
        border = QColor(self._ink_colour())
        border.setAlphaF(1.0 if has_high_contrast(palette) else BORDER)
        width = 1.0
        if self._is_target:
            border, width = palette.highlight().color(), TARGET_BORDER_PX
        painter.setPen(QPen(border, width))
        painter.setBrush(palette.base())
        radius = side_of(self._pad) * PAPER_RADIUS
        inset = width / 2
        edge = QRectF(self._pad.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, radius, radius)

    def _update_invitation(self) -> None:
        self._pad.update(area_of_invitation(self._pad, self._invitation))

    def _paint_unsettled(self, painter: QPainter) -> None:
        """Paint the end of the line under the pen, which smoothing still moves."""
        points = self._pen.points[max(0, self._painted - 1) :]
        if len(points) > 1 or (points and self._painted == 0):
            paint_line(painter, points, self._pen.width, self.view.unit, self._ink_colour())

    # A picture, and frames

    def _show_picture(self, picture: Picture | None) -> None:
        if picture is not self._picture:
            self._picture = picture
            self.repaint_all()

    def _picture_area(self, picture: Picture) -> QRectF:
        """Return the area of a picture in the middle, in logical pixels from where (0, 0) is."""
        height, width = picture.ink.shape
        side = self.view.unit
        unit = side * PICTURE_SHARE / max(height, width)
        area = QRectF(0, 0, width * unit, height * unit)
        area.moveCenter(QPointF(side / 2, side / 2))
        return area

    def _frame_of(self, box: Box) -> QRectF:
        left, top, right, bottom = box
        unit, origin = self.view.unit, QPointF(0, 0)
        reach = unit * self._framed_width / 2 + FRAME_GAP_PX
        if self._picture is not None:
            area = self._picture_area(self._picture)
            unit, origin = area.width() / self._picture.ink.shape[1], area.topLeft()
            reach = FRAME_GAP_PX
        frame = QRectF(left * unit, top * unit, (right - left) * unit, (bottom - top) * unit)
        return frame.translated(origin).adjusted(-reach, -reach, reach, reach)

    def _update_frames(self) -> None:
        for box in self._boxes[0]:
            self._update(self._frame_of(box).adjusted(-2, -2, 2, 2).toAlignedRect())

    def _paint_boxes(self, painter: QPainter) -> None:
        boxes, chosen = self._boxes
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, box in enumerate(boxes):
            palette = self._pad.palette()
            colour = QColor((palette.highlight() if index == chosen else palette.text()).color())
            if not has_high_contrast(palette):
                colour.setAlphaF(0.8 if index == chosen else 0.2)
            painter.setPen(QPen(colour, 2.0 if index == chosen else 1.0))
            painter.drawRoundedRect(self._frame_of(box), FRAME_GAP_PX, FRAME_GAP_PX)
