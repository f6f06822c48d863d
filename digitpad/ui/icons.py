"""DigitPad's own icons, in the colours of the palette."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48, 64, 96)  # pixels; Qt picks the nearest for each screen


class Icons:
    """Draws the SVG icons of one folder; their strokes are `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def action(self, name: str, palette: QPalette) -> QIcon:
        """The icon of an action in the palette's text colours, dimmed where disabled."""
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for mode, group in (
            (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
            (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
        ):
            colour = palette.color(group, QPalette.ColorRole.ButtonText)
            for size in SIZES:
                icon.addPixmap(_render(svg, colour, size), mode)
        return icon

    def application(self) -> QIcon:
        svg = (self._folder / "digitpad.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for size in (*SIZES, 128, 256):
            icon.addPixmap(_render(svg, QColor(Qt.GlobalColor.black), size))
        return icon


def _render(svg: str, colour: QColor, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(svg.replace("currentColor", colour.name()).encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
