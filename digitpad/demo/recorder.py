"""Films a window: takes pictures of it at regular intervals, and writes them as GIF or WebP."""

from __future__ import annotations

import io
import time
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from digitpad.storage.exchange.atomic_file import AtomicFile, replacing
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.system.translate import translate

LOOK_EVERY_MS = 66  # milliseconds: fifteen pictures a second can follow a hand
FILM_FORMATS = {".gif": "GIF", ".webp": "WEBP"}
GIF_TICK_MS = 10  # GIF counts time in hundredths of a second
WEBP_EFFORT = 2  # 0 to 6: more takes seconds and saves a few percent
COMPRESSION = 1  # zlib's fastest: frames are packed while the window works


@dataclass(frozen=True)
class Frame:
    """An RGB picture, packed to save memory, and the time in seconds at which it was taken."""

    moment: float
    size: tuple[int, int]
    packed: bytes

    @classmethod
    def of(cls, moment: float, image: Image.Image) -> Frame:
        """Pack a picture, which must be RGB."""
        return cls(moment, image.size, zlib.compress(image.tobytes(), COMPRESSION))

    @property
    def image(self) -> Image.Image:
        return Image.frombytes("RGB", self.size, zlib.decompress(self.packed))


class Recorder(QObject):
    """Takes pictures of a window at regular intervals; the window need not be on a screen."""

    def __init__(
        self, window: QWidget, width: int, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Make pictures `width` pixels wide, whatever the window's size and the screen."""
        super().__init__(window)
        self._window = window
        self._width = width
        self._size = QSize()  # of all pictures, known from the first one on
        self._clock = clock
        self._frames: list[Frame] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def frames(self) -> tuple[Frame, ...]:
        """The pictures so far, without repeats of the one before."""
        return tuple(self._frames)

    @Slot()
    def start(self) -> None:
        self._look()
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Take a last picture, and stop."""
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


# Writing the file


def check_film_path(path: Path) -> None:
    """Raise ExchangeError if no film can be written to `path`; leave nothing there."""
    if path.suffix.lower() not in FILM_FORMATS:
        names = " or ".join(FILM_FORMATS)
        raise ExchangeError(
            translate(
                "ExchangeError", "“{0}” cannot be written. Choose a name that ends in {1}."
            ).format(path.name, names)
        )
    AtomicFile(path).give_up()


def save_film(path: Path, frames: Sequence[Frame], end: float) -> int:
    """Write an endless loop of frames, each shown until the next, the last until `end` (seconds).

    Frames must be in order of time and of one size; equal neighbours become one. Return the size
    of the file in bytes. Raises ExchangeError, and leaves no file, if it cannot be written.
    """
    check_film_path(path)
    is_gif = path.suffix.lower() == ".gif"
    first, *others = _with_one_palette(frames) if is_gif else (frame.image for frame in frames)
    content = io.BytesIO()
    first.save(
        content,
        FILM_FORMATS[path.suffix.lower()],
        save_all=True,
        append_images=others,
        duration=_durations([*(frame.moment for frame in frames), end]),
        loop=0,
        lossless=True,  # for WebP; GIF has neither this option nor an effort
        method=WEBP_EFFORT,
    )
    with replacing(path) as (file,):
        file.write(content.getvalue())
    return content.tell()


def _with_one_palette(frames: Sequence[Frame]) -> Iterator[Image.Image]:
    """Return the frames in the 256 colours of the last one, which has all that a window shows.

    With a palette for each frame, or dithering, most pixels would change from frame to frame.
    """
    palette = frames[-1].image.quantize(256)
    return (frame.image.quantize(palette=palette, dither=Image.Dither.NONE) for frame in frames)


def _durations(moments: Sequence[float]) -> list[int]:
    """Return the milliseconds between moments; rounding errors do not add up."""
    ticks = [round(moment * 1000 / GIF_TICK_MS) for moment in moments]
    return [max(1, end - begin) * GIF_TICK_MS for begin, end in pairwise(ticks)]
