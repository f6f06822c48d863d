"""Draw the program's icon in the sizes and formats that packages need: `make icons`."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parents[1] / "resources" / "icons"
DESKTOP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels; the sizes that Linux desktops use
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def main() -> int:
    application = QGuiApplication(sys.argv[:1])
    renderer = QSvgRenderer(str(ICONS / "digitpad.svg"))
    pictures = {size: draw(renderer, size) for size in {*DESKTOP_SIZES, *MACOS_SIZES}}
    for size in DESKTOP_SIZES:
        path = ICONS / "hicolor" / f"{size}x{size}" / "apps" / "digitpad.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        pictures[size].save(path, optimize=True)
    save_all(pictures, WINDOWS_SIZES, ICONS / "digitpad.ico")
    save_all(pictures, MACOS_SIZES, ICONS / "digitpad.icns")
    del application
    return 0


def draw(renderer: QSvgRenderer, size: int) -> Image.Image:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(BytesIO(buffer.data().data())).convert("RGBA")


def save_all(pictures: dict[int, Image.Image], sizes: tuple[int, ...], path: Path) -> None:
    """Save an icon with several sizes, each as drawn rather than scaled."""
    *smaller, largest = (pictures[size] for size in sizes)
    boxes = [(size, size) for size in sizes]
    largest.save(path, append_images=smaller, sizes=boxes)


if __name__ == "__main__":
    sys.exit(main())
