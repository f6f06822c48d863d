"""What you can drag out of the window: the answer as text, the drawing as a picture."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QPainter

from digitpad.core.ink.content import Content

DRAGGED_SIDE_PX = 1024  # pixels of the picture's longest side
SVG = "image/svg+xml"


def data_of_text(text: str) -> QMimeData | None:
    """Return a text to drag, or None for an empty one."""
    if not text:
        return None
    data = QMimeData()
    data.setText(text)
    return data


def data_of_drawing(content: Content) -> QMimeData | None:
    """Return the drawing as SVG and as a picture, or None for an empty one."""
    if content.is_empty:
        return None
    from digitpad.storage.exchange.drawings import svg  # not needed to start

    document = svg.document_of(content).encode()
    data = QMimeData()
    data.setData(SVG, document)
    data.setImageData(_picture(document))  # Qt offers it as PNG and more
    return data


def _picture(document: bytes) -> QImage:
    """Return an SVG document as a picture: faster than drawing it for a file."""
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(document)
    size = renderer.defaultSize().scaled(
        DRAGGED_SIDE_PX, DRAGGED_SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio
    )
    image = QImage(size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image
