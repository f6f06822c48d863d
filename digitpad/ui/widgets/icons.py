"""DigitPad's own icons, in the colours of the palette."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48, 64, 96)  # pixels; Qt picks the nearest for each screen


class Icons:
    """Draws the SVG icons of one folder, whose strokes are `currentColor`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def action(self, name: str, palette: QPalette) -> QIcon:
        """Return the icon of an action in the palette's text colours, dimmed while disabled.

        While the action is on, it has the colour of highlighted text.
        """
        svg = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        icon = QIcon()
        text, on = QPalette.ColorRole.ButtonText, QPalette.ColorRole.HighlightedText
        active, disabled = QPalette.ColorGroup.Active, QPalette.ColorGroup.Disabled
        for colour, mode, state in (
            (palette.color(active, text), QIcon.Mode.Normal, QIcon.State.Off),
            (palette.color(active, on), QIcon.Mode.Normal, QIcon.State.On),
            (palette.color(disabled, text), QIcon.Mode.Disabled, QIcon.State.Off),
        ):
            for pixmap in _render(svg.replace("currentColor", colour.name()), SIZES):
                icon.addPixmap(pixmap, mode, state)
        return icon

    def application(self) -> QIcon:
        svg = (self._folder / "digitpad.svg").read_text(encoding="utf-8")
        icon = QIcon()
        for pixmap in _render(svg, (*SIZES, 128, 256)):
            icon.addPixmap(pixmap)
        return icon


def _render(svg: str, sizes: Iterable[int]) -> Iterator[QPixmap]:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    for size in sizes:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        yield pixmap
