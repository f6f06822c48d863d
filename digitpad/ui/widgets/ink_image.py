"""Turns grey arrays into Qt's images: coloured ink over paper, smooth at every size."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap, qRgba

from digitpad.core.arrays import Box, Colours, Grey

SMALLEST_LEVEL_PX = 64  # pixels of the longest side; smaller copies are not worth making


def grey_image(grey: Grey) -> QImage:
    """Return a grey picture as it looks."""
    return _image(grey, QImage.Format.Format_Grayscale8)


def picture_image(pixels: Grey | Colours) -> QImage:
    """Return a picture as it looks, grey, uint8 (H, W), or in colour, uint8 (H, W, 3)."""
    if pixels.ndim == 2:
        return grey_image(pixels)
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def ink_image(ink: Grey, colour: QColor, strength: float = 1.0) -> QImage:
    """Return ink in a colour on transparent paper; the darkest ink has opacity `strength`, 0..1."""
    image = _image(ink, QImage.Format.Format_Indexed8)
    red, green, blue = colour.red(), colour.green(), colour.blue()
    shades = [qRgba(red, green, blue, round(level * strength)) for level in range(256)]
    image.setColorTable(shades)
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _image(grey: Grey, kind: QImage.Format) -> QImage:
    pixels = np.ascontiguousarray(grey)
    height, width = pixels.shape
    return QImage(pixels.data, width, height, width, kind).copy()  # apart from the array


def rectangle(box: Box) -> QRectF:
    left, top, right, bottom = box
    return QRectF(left, top, right - left, bottom - top)


class PictureLayers:
    """A picture and smaller copies of it, each half as large as the last, made as needed.

    Painting takes the smallest copy that is large enough: that is fast, and thin lines do not
    break up.
    """

    def __init__(self, image: QImage) -> None:
        self._images = [image]
        self._pixmaps: dict[int, QPixmap] = {}

    @classmethod
    def of(
        cls, picture: Grey | Colours, ink: Grey, colour: QColor, strength: float
    ) -> PictureLayers:
        """Return a picture with its ink over it in a colour; `strength` as in `ink_image`."""
        image = picture_image(picture).convertToFormat(QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.drawImage(0, 0, ink_image(ink, colour, strength))
        painter.end()
        return cls(image)

    @property
    def size(self) -> QSize:
        return self._images[0].size()

    def paint(self, painter: QPainter, target: QRectF, scale: float) -> None:
        """Paint the whole picture into a rectangle; `scale` is screen pixels per picture pixel."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pixmap = self._pixmap_for(scale)
        painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))

    def _pixmap_for(self, scale: float) -> QPixmap:
        level = 0
        while scale <= 0.5 and max(self._level(level).width(), self._level(level).height()) > (
            2 * SMALLEST_LEVEL_PX
        ):
            level, scale = level + 1, scale * 2
        if level not in self._pixmaps:
            self._pixmaps[level] = QPixmap.fromImage(self._level(level))
        return self._pixmaps[level]

    def _level(self, level: int) -> QImage:
        while len(self._images) <= level:
            larger = self._images[-1]
            half = QSize(max(1, (larger.width() + 1) // 2), max(1, (larger.height() + 1) // 2))
            smooth = Qt.TransformationMode.SmoothTransformation
            ignore = Qt.AspectRatioMode.IgnoreAspectRatio
            self._images.append(larger.scaled(half, ignore, smooth))
        return self._images[level]
