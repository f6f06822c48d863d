"""Thumbnails of ink for lists, painted once and then kept."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Hashable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterStateGuard, QPen, QPixmap

from digitpad.core.arrays import Grey
from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import Ink, Stroke, width_at
from digitpad.core.ink.picture import Picture

MOST_PIXMAPS_KEPT = 256  # pixmaps: a few screens full, a few megabytes
MOST_PAINTED_POINTS = 1_000  # per ink; more would not show in a few dozen pixels
SMALLEST_SHARE = 0.4  # of the pad: smaller ink stays small, so that a dot does not fill the paper


@dataclass(frozen=True)
class Size:
    """The size of a thumbnail in logical pixels, and how many screen pixels each of them has."""

    width: int
    height: int
    ratio: float


class Thumbnails:
    """Makes thumbnails without paper; keeps the latest, so that scrolling paints each once."""

    def __init__(self, most_kept: int = MOST_PIXMAPS_KEPT) -> None:
        self._most_kept = most_kept
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def pixmap(self, row_id: int, content: Content, size: Size, colour: QColor) -> QPixmap:
        """Return the thumbnail of the content of the row with this id."""
        key = (row_id, size, colour.rgba())
        if key not in self._kept:
            self._kept[key] = thumbnail(content, size, colour)
            if len(self._kept) > self._most_kept:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]


def thumbnail(content: Content, size: Size, colour: QColor) -> QPixmap:
    """Return ink or a picture, centred and as large as fits, on a transparent background."""
    pixmap = QPixmap(math.ceil(size.width * size.ratio), math.ceil(size.height * size.ratio))
    pixmap.setDevicePixelRatio(size.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_content(painter, content, QRectF(0, 0, size.width, size.height), colour)
    painter.end()
    return pixmap


def paint_content(painter: QPainter, content: Content, area: QRectF, colour: QColor) -> None:
    """Paint ink or a picture into an area, centred and as large as fits."""
    if content.is_empty:
        return
    with QPainterStateGuard(painter):
        if isinstance(content, Picture):
            _paint_picture(painter, content, area, colour)
        else:
            _paint_ink(painter, content, area, colour)


def _paint_ink(painter: QPainter, ink: Ink, area: QRectF, colour: QColor) -> None:
    box = _box_of(ink)
    room = QRectF(0, 0, max(box.width(), SMALLEST_SHARE), max(box.height(), SMALLEST_SHARE))
    side = min(area.width() / room.width(), area.height() / room.height())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.center() - box.center() * side)
    step = 1 + sum(len(stroke.points) for stroke in ink.strokes) // MOST_PAINTED_POINTS
    for stroke in ink.strokes:
        _paint_stroke(painter, stroke, step, side, colour)


def _paint_stroke(
    painter: QPainter, stroke: Stroke, step: int, side: float, colour: QColor
) -> None:
    """Paint every `step`th point and the last, in one width, since pressure would not show."""
    points = (*stroke.points[:-1:step], stroke.points[-1])
    pressure = sum(point.pressure for point in points) / len(points)
    width = width_at(pressure, stroke.width, side)
    round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, round_cap, round_join))
    positions = [QPointF(point.x * side, point.y * side) for point in points]
    if len(positions) == 1:
        painter.drawPoint(positions[0])
    else:
        painter.drawPolyline(positions)


def _box_of(ink: Ink) -> QRectF:
    """Return the box that the ink covers, in pad units."""
    box = QRectF()
    for stroke in ink.strokes:
        box = box.united(_box_of_stroke(stroke))
    return box


def _box_of_stroke(stroke: Stroke) -> QRectF:
    left, top, right, bottom = stroke.bounds
    reach = width_at(1.0, stroke.width, 1.0) / 2
    box = QRectF(QPointF(left, top), QPointF(right, bottom))
    return box.adjusted(-reach, -reach, reach, reach)


def _paint_picture(painter: QPainter, picture: Picture, area: QRectF, colour: QColor) -> None:
    cut = _inked_region(picture.ink)
    least = SMALLEST_SHARE * max(picture.ink.shape)
    height, width = cut.shape
    scale = min(area.width() / max(width, least), area.height() / max(height, least))
    ratio = painter.device().devicePixelRatio()
    pixels = QSize(math.ceil(width * scale * ratio), math.ceil(height * scale * ratio))
    image = _coloured(cut, pixels, colour)
    target = QRectF(0, 0, image.width() / ratio, image.height() / ratio)
    target.moveCenter(area.center())
    painter.drawImage(target, image)


def _inked_region(ink: Grey) -> Grey:
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    return np.ascontiguousarray(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def _coloured(ink: Grey, pixels: QSize, colour: QColor) -> QImage:
    """Return ink in this size, in pixels, and colour, on a transparent background."""
    height, width = ink.shape
    mask = QImage(ink.data, width, height, width, QImage.Format.Format_Alpha8)
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    whole, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    painter.drawImage(0, 0, mask.scaled(pixels, whole, smooth))
    painter.end()
    return image
