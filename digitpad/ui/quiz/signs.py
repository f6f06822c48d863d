"""Paints signs that differ by shape, not only by colour."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF

LINE_WIDTH = 0.09  # share of a sign's side: the width of its lines
FRIENDLY = QColor("#1a7a3c"), QColor("#74d694")  # green, on light paper and on dark
GOLD = QColor("#f0ae1c"), QColor("#ffcc4d")  # the same for stars
TICK_POINTS = ((0.28, 0.53), (0.44, 0.69), (0.73, 0.35))  # shares of a sign's side
WAIST = 0.45  # share of a star's radius, from its middle to its inner corners
FAINT_SIGN = 0.4  # opacity of signs for what has not been reached
RING = 0.28  # share of a sign's side: the radius of a ring
DOT_SIZE = 0.2  # share of a sign's side: the radius of a dot


def paint_tick(painter: QPainter, square: QRectF, palette: QPalette) -> None:
    """Paint a tick in a disc."""
    edge = square.width() * 0.05
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_on_paper(FRIENDLY, palette))
    painter.drawEllipse(square.adjusted(edge, edge, -edge, -edge))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(palette.window().color(), square))
    corners = [square.topLeft() + QPointF(x, y) * square.width() for x, y in TICK_POINTS]
    painter.drawPolyline(QPolygonF(corners))


def paint_arrow_round(painter: QPainter, square: QRectF, palette: QPalette) -> None:
    """Paint most of a circle with an arrowhead, for “once more”."""
    radius, tip = square.width() * 0.32, square.width() * 0.13
    circle = QRectF(0, 0, 2 * radius, 2 * radius)
    circle.moveCenter(square.center())
    _draw_with(painter, _pen(palette.windowText().color(), square))
    painter.drawArc(circle, 60 * 16, 290 * 16)  # sixteenths of a degree, from the right, upwards
    end = square.center() + QPointF(radius, 0)
    _fill_with(painter, palette.windowText().color())
    corners = [QPointF(-tip, 0), QPointF(tip, 0), QPointF(0, -1.4 * tip)]
    painter.drawPolygon(QPolygonF([end + QPointF(0, tip / 2) + corner for corner in corners]))


def paint_ring(painter: QPainter, square: QRectF, palette: QPalette, *, is_faint: bool) -> None:
    """Paint a ring; a faint one is also thinner."""
    colour = palette.windowText().color()
    if is_faint:
        colour.setAlphaF(FAINT_SIGN)
    _draw_with(painter, _pen(colour, square, LINE_WIDTH / 2 if is_faint else LINE_WIDTH))
    painter.drawEllipse(square.center(), square.width() * RING, square.width() * RING)


def paint_dot(painter: QPainter, square: QRectF, palette: QPalette) -> None:
    _fill_with(painter, palette.windowText().color())
    painter.drawEllipse(square.center(), square.width() * DOT_SIZE, square.width() * DOT_SIZE)


def paint_dash(painter: QPainter, square: QRectF, palette: QPalette) -> None:
    _draw_with(painter, _pen(palette.windowText().color(), square))
    reach = QPointF(square.width() * DOT_SIZE, 0)
    painter.drawLine(square.center() - reach, square.center() + reach)


def paint_star(painter: QPainter, square: QRectF, palette: QPalette, *, is_won: bool) -> None:
    """Paint a star with five points, empty and faint if it was not won."""
    outline = palette.windowText().color()
    if not is_won:
        outline.setAlphaF(FAINT_SIGN)
    _draw_with(painter, _pen(outline, square, LINE_WIDTH / 4))
    if is_won:
        painter.setBrush(_on_paper(GOLD, palette))
    painter.drawPath(_star(square))


def _star(square: QRectF) -> QPainterPath:
    corners = []
    for corner in range(10):
        length = square.width() * 0.45 * (WAIST if corner % 2 else 1.0)
        angle = math.pi * (corner / 5 - 0.5)
        corners.append(square.center() + QPointF(math.cos(angle), math.sin(angle)) * length)
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def squares_in(room: QRect, count: int) -> list[QRectF]:
    """Return `count` equal squares side by side in the middle of the room, as large as fit."""
    area = QRectF(room)
    side = min(area.width() / count, area.height())
    left, top = area.center().x() - side * count / 2, area.center().y() - side / 2
    return [QRectF(left + side * index, top, side, side) for index in range(count)]


def _draw_with(painter: QPainter, pen: QPen) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)


def _fill_with(painter: QPainter, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)


def _pen(colour: QColor, square: QRectF, share: float = LINE_WIDTH) -> QPen:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    return QPen(colour, square.width() * share, Qt.PenStyle.SolidLine, cap, join)


def _on_paper(pair: tuple[QColor, QColor], palette: QPalette) -> QColor:
    """Return the colour of the pair that stands out from the window."""
    on_light, on_dark = pair
    return on_light if palette.window().color().lightnessF() > 0.5 else on_dark
