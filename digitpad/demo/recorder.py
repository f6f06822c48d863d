"""Films a window: what it shows, again and again, with the times."""

from __future__ import annotations

import time
from collections.abc import Callable

from PIL import Image
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from digitpad.demo.animation import Frame

INTERVAL = 66  # milliseconds between two looks: fifteen a second follow a hand


class Recorder(QObject):
    """Looks at a window at regular times. The window need not be on a screen."""

    def __init__(
        self, window: QWidget, width: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Pictures are `width` pixels wide, whatever the window's size and the screen."""
        super().__init__(window)
        self._window = window
        self._width = width
        self._size = QSize()  # of all pictures, known from the first on
        self._clock = clock
        self._frames: list[Frame] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self._look)

    @property
    def frames(self) -> tuple[Frame, ...]:
        """What was seen, each view once for as long as it stayed the same."""
        return tuple(self._frames)

    @Slot()
    def start(self) -> None:
        self._look()
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Look once more, at what it has come to."""
        self._timer.stop()
        self._look()

    @Slot()
    def _look(self) -> None:
        moment, image = self._clock(), self._window.grab().toImage()
        if self._size.isEmpty():
            self._size = QSize(self._width, round(self._width * image.height() / image.width()))
        frame = Frame.of(moment, _as_pillow(image, self._size))
        if not self._frames or frame.packed != self._frames[-1].packed:
            self._frames.append(frame)


def _as_pillow(image: QImage, size: QSize) -> Image.Image:
    if image.size() != size:
        ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
        image = image.scaled(size, ratio, smooth.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    row = image.bytesPerLine()
    extent = image.width(), image.height()
    return Image.frombuffer("RGB", extent, bytes(image.constBits()), "raw", "RGB", row, 1)
