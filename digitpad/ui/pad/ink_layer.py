"""Paints ink for people; the network never sees these pixels."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from digitpad.core.ink.ink import Point, Stroke, width_at
from digitpad.core.ink.picture import Picture

ANTIALIASING_PX = 1.5  # pixels by which a painted edge may reach beyond the line
CORNER = QPoint(0, 0)


class InkLayer:
    """Finished ink, painted once at the resolution of the screen."""

    def __init__(
        self, size: QSize, side: float, ratio: float, colour: QColor, origin: QPoint = CORNER
    ) -> None:
        """`side` is a pad unit in logical pixels, `origin` the pixel that shows (0, 0).

        `ratio` is screen pixels per logical pixel.
        """
        self._side = side
        self._origin = origin
        self._colour = colour
        self.ratio = ratio
        self.pixmap = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(Qt.GlobalColor.transparent)

    def add(self, points: Sequence[Point], width: float) -> None:
        """Paint a line through these points, `width` pad units wide at neutral pressure."""
        painter = self._painter()
        paint_line(painter, points, width, self._side, self._colour)
        painter.end()

    def add_picture(self, picture: Picture, area: QRectF) -> None:
        """Paint a picture's ink into an area, in logical pixels from where (0, 0) is."""
        painter = self._painter()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, picture_image(picture, self._colour))
        painter.end()

    def repaint(self, area: QRect, strokes: Iterable[Stroke]) -> None:
        """Clear an area and repaint it; these strokes are all the ink that is left.

        The area is in logical pixels from where (0, 0) is.
        """
        painter = self._painter()
        painter.setClipRect(area)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(area, Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for stroke in strokes:
            if area_of(stroke, self._side).intersects(area):
                paint_line(painter, stroke.points, stroke.width, self._side, self._colour)
        painter.end()

    def _painter(self) -> QPainter:
        painter = QPainter(self.pixmap)
        painter.translate(self._origin)
        return painter


def paint_line(
    painter: QPainter, points: Sequence[Point], width: float, side: float, colour: QColor
) -> None:
    """Paint a line, or a dot for a single point.

    The line is painted in the pieces in which it grows under the pen, so that it always looks the
    same.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    for start, end in pairwise(points) if len(points) > 1 else [(points[0], points[0])]:
        pen.setWidthF(width_at((start.pressure + end.pressure) / 2, width, side))
        painter.setPen(pen)
        if start is end:
            painter.drawPoint(_to_pixels(start, side))
        else:
            painter.drawLine(_to_pixels(start, side), _to_pixels(end, side))


def picture_image(picture: Picture, colour: QColor) -> QImage:
    """Return the picture's ink in a colour on a transparent background."""
    import numpy as np  # here: the start does not need it

    height, width = picture.ink.shape
    pixels = np.empty((height, width, 4), dtype=np.uint8)
    pixels[..., :3] = colour.red(), colour.green(), colour.blue()
    pixels[..., 3] = picture.ink
    image = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGBA8888)
    # This copies the pixels, which the image would otherwise share with the array.
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def area_of(stroke: Stroke, side: float) -> QRect:
    """Return the logical pixels that a stroke can touch, counted from where (0, 0) is."""
    left, top, right, bottom = stroke.bounds
    return area_between(left, top, right, bottom, stroke.width, side)


def area_of_points(points: Sequence[Point], width: float, side: float) -> QRect:
    """Return the logical pixels that a line through at least one point can touch."""
    across, down = [point.x for point in points], [point.y for point in points]
    return area_between(min(across), min(down), max(across), max(down), width, side)


def area_between(
    left: float, top: float, right: float, bottom: float, width: float, side: float
) -> QRect:
    reach = width_at(1.0, width, side) / 2 + ANTIALIASING_PX
    area = QRectF(left * side, top * side, (right - left) * side, (bottom - top) * side)
    return area.adjusted(-reach, -reach, reach, reach).toAlignedRect()


def _to_pixels(point: Point, side: float) -> QPointF:
    return QPointF(point.x * side, point.y * side)
