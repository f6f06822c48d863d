"""Takes the README's pictures of the real window: `make screenshots`."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"

import numpy as np
from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen, QPolygonF

from digitpad.app import Parts, build
from digitpad.core.framing import frame_strokes
from digitpad.display import make_application
from digitpad.scripted_pen import ScriptedPen
from digitpad.ui.probability_chart import ProbabilityChart

GAP = 70  # pixels between the stages of the way


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    application.setStyle("Fusion")
    light = application.palette()
    parts = draw(4)
    parts.window.grab().save(str(folder / "window.png"))
    way_of(parts).save(str(folder / "way.png"))
    application.setPalette(dark_palette())
    wait(200)
    parts.window.grab().save(str(folder / "window-dark.png"))
    application.setPalette(light)
    parts.window.close()
    return 0


def draw(digit: int) -> Parts:
    """A window in which the demo's pen has written a digit."""
    parts = build()
    parts.window.show()
    pen = ScriptedPen(parts.pad)
    pen.write(digit)
    wait(1500)
    return parts


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def way_of(parts: Parts) -> QImage:
    """Pen, framed tensor and bars side by side."""
    chart = parts.window.findChild(ProbabilityChart)
    assert chart is not None
    stages = [
        parts.pad.grab().toImage(),
        enlarged(frame_strokes(parts.document.ink.polylines)),
        chart.grab().toImage(),
    ]
    height = 420
    stages = [
        stage.scaledToHeight(height, Qt.TransformationMode.SmoothTransformation) for stage in stages
    ]
    width = sum(stage.width() for stage in stages) + GAP * (len(stages) + 1)
    picture = QImage(width, height + 2 * GAP // 2, QImage.Format.Format_RGB32)
    picture.fill(parts.window.palette().window().color())
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left = GAP
    for number, stage in enumerate(stages):
        stage.setDevicePixelRatio(1)
        painter.drawImage(QPointF(left, GAP / 2), stage)
        left += stage.width() + GAP
        if number < len(stages) - 1:
            paint_arrow(painter, QPointF(left - GAP / 2, picture.height() / 2))
    painter.end()
    return picture


def enlarged(tensor: np.ndarray) -> QImage:
    """The 28x28 picture with every pixel to be seen."""
    greys = np.round(255 - tensor * 255).astype(np.uint8)
    large = np.ascontiguousarray(np.kron(greys, np.ones((15, 15), dtype=np.uint8)))
    side = large.shape[0]
    return QImage(large.data, side, side, side, QImage.Format.Format_Grayscale8).copy()


def paint_arrow(painter: QPainter, middle: QPointF) -> None:
    painter.setPen(QPen(QColor("#808080"), 4))
    painter.drawLine(middle - QPointF(20, 0), middle + QPointF(12, 0))
    painter.setBrush(QColor("#808080"))
    tip = [QPointF(20, 0), QPointF(4, -9), QPointF(4, 9)]
    painter.drawPolygon(QPolygonF([middle + corner for corner in tip]))


def dark_palette() -> QPalette:
    palette = QPalette(QColor("#35373b"), QColor("#2a2b2e"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1d1e20"))
    return palette


if __name__ == "__main__":
    sys.exit(main())
