"""The dark forms of pictures, for pages with dark paper."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QColor, QImage

DARK_ENDING = "-dark"  # ends the names of dark forms; they lie beside the light ones


def dark_form(path: Path, paper: QColor) -> QImage:
    """Return the picture that fits dark paper: its own dark form, or light and dark exchanged.

    Exchanged colours keep their hue, and white becomes the paper's colour. That suits charts.
    """
    if path.stem.endswith(DARK_ENDING):
        return QImage(str(path))
    own = QImage(str(path.with_stem(path.stem + DARK_ENDING)))
    return _exchanged(QImage(str(path)), paper) if own.isNull() else own


def _exchanged(picture: QImage, paper: QColor) -> QImage:
    if picture.isNull():
        return picture
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)
    colours = pixels[..., :3].astype(np.int16)  # blue, green, red
    darkest, lightest = colours.min(axis=2, keepdims=True), colours.max(axis=2, keepdims=True)
    exchanged = colours + 255 - darkest - lightest  # the lightness of HSL, turned over
    dark = np.array([paper.blue(), paper.green(), paper.red()])
    pixels[..., :3] = dark + exchanged * (255 - dark) // 255
    image.setDevicePixelRatio(picture.devicePixelRatio())
    return image
