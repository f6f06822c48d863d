"""Take the pictures for README and manual from the real windows: `make screenshots`."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "2"

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMainWindow, QPushButton, QWidget

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.core.arrays import FloatArray
from digitpad.core.preferences import Theme
from digitpad.core.recognition.framing import frame_strokes
from digitpad.demo.scripted_pen import DIGIT_CURVES, ScriptedPen
from digitpad.system.languages import Translation
from digitpad.system.paths import resources_directory
from digitpad.system.qt.display import make_application
from digitpad.ui.answer.probability_chart import ProbabilityChart
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.pad.ink_pad import InkPad
from digitpad.ui.quiz.class_window import ClassWindow
from digitpad.ui.sheets.sheet_window import SheetWindow
from digitpad.ui.window.preferences_window import PreferencesWindow
from training.data.synthetic_photos import photograph

ROOT = Path(__file__).parent.parent
MANUAL, TOUR = ROOT / "resources" / "pictures", ROOT / "screenshots"
LOOKED_AT = ROOT / "build" / "screenshots"  # only to be looked at
SIZES = [(480, 360), (500, 1100), (900, 640), (1500, 420), (2560, 1440)]
GAP = 70  # pixels between the stages of a recognition
SMALL = QSize(480, 360)
LARGE = QSize(1600, 1000)
NOTED = 2047  # the number on the photo
PRACTISED = ("31415", "92653", "58979", "32384")  # the lines on the sheet

T = TypeVar("T", bound=QObject)


@dataclass(frozen=True)
class Studio:
    """The application whose windows are pictured, and the folder for the pictures."""

    application: QApplication
    names: tuple[str, ...]  # of the pictures to take; all if there are none
    theme: Theme = Theme.LIGHT

    def take(self, window: QWidget, name: str) -> None:
        wait(300)
        window.grab().save(str(self.file_of(name)))

    def file_of(self, name: str) -> Path:
        return file_of(f"{name}-dark" if self.theme is Theme.DARK else name)

    @contextmanager
    def opened(self, theme: Theme | None = None, size: QSize | None = None) -> Iterator[Parts]:
        """Show a new window in which nothing has been drawn."""
        with tempfile.TemporaryDirectory() as folder:
            parts = build(data=Path(folder))
            parts.choices.set_theme(theme or self.theme)
            parts.window.resize(size or parts.window.sizeHint())
            parts.window.show()
            wait(300)
            yield parts
            parts.window.close()
            parts.choices.set_theme(Theme.SYSTEM)
            wait(100)

    def wants(self, name: str) -> bool:
        return not self.names or name in self.names


def file_of(name: str) -> Path:
    """Return where a picture is kept: with the manual, with README, or to be looked at only."""
    kept = [folder / f"{name}.png" for folder in (MANUAL, TOUR)]
    return next((file for file in kept if file.exists()), LOOKED_AT / f"{name}.png")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="only these (default: all)")
    options = parser.parse_args()
    LOOKED_AT.mkdir(parents=True, exist_ok=True)
    application = make_application()
    application.setStyle("Fusion")
    studio = Studio(application, tuple(options.names))
    for name, take in PICTURES.items():
        if studio.wants(name):
            take(studio)
            if take in IN_MANUAL:
                take(replace(studio, theme=Theme.DARK))
    return 0


# The main window


def window(studio: Studio) -> None:
    with studio.opened() as parts:
        write(parts, 4)
        studio.take(parts.window, "window")


def contrast(studio: Studio) -> None:
    with studio.opened(theme=Theme.CONTRAST) as parts:
        write(parts, 3)
        studio.take(parts.window, "contrast")


def small(studio: Studio) -> None:
    with studio.opened(size=SMALL) as parts:
        write(parts, 5)
        studio.take(parts.window, "small")


def large(studio: Studio) -> None:
    with studio.opened(size=LARGE) as parts:
        draw_number(parts, str(NOTED))
        wait(1500)
        studio.take(parts.window, "large")


def arabic(studio: Studio) -> None:
    translation = Translation(resources_directory() / "translations")
    translation.use("ar")
    with studio.opened() as parts:
        write(parts, 2)
        studio.take(parts.window, "arabic")
    translation.use("en")


def way(studio: Studio) -> None:
    with studio.opened() as parts:
        write(parts, 4)
        stages_of(parts).save(str(studio.file_of("way")))


def sizes(studio: Studio) -> None:
    """Every look at every size, empty, with a digit and with a number."""
    translation = Translation(resources_directory() / "translations")
    for look, theme in LOOKS.items():
        translation.use("ar" if look == "arabic" else "en")
        with studio.opened(theme) as parts:
            for width, height in SIZES:
                parts.window.resize(width, height)
                for text in ("", "4", str(NOTED)):
                    parts.document.clear()
                    draw_number(parts, text)
                    wait(800)
                    studio.take(parts.window, f"{look}-{width}x{height}-{text or 'empty'}")
    translation.use("en")


# Other windows


def history(studio: Studio) -> None:
    with studio.opened() as parts:
        for digit in (3, 8, 1, 9, 7):
            write(parts, digit)
            if digit == 9:
                parts.document.set_label("4")
            press(parts, "clear")
        press(parts, "history")
        view = next(each for each in top_levels() if isinstance(each, HistoryWindow))
        view.resize(900, 560)  # the small off-screen screen limits it
        wait(1000)
        studio.take(view, "history")
        view.close()


def preferences(studio: Studio) -> None:
    with studio.opened() as parts:
        press(parts, "preferences")
        view = child(parts.window, PreferencesWindow)
        view.resize(view.sizeHint())  # the small off-screen screen would limit it
        studio.take(view, "preferences")


def picture(studio: Studio) -> None:
    with studio.opened() as parts, photo_of([str(NOTED)]) as file:
        dialog = opened_picture(parts, file)
        dialog.resize(640, 520)
        studio.take(dialog, "picture")
        dialog.reject()


def sheet(studio: Studio) -> None:
    with studio.opened() as parts, photo_of(PRACTISED) as file:
        dialog = opened_picture(parts, file)
        child(dialog, QPushButton, "read_as_sheet").click()
        view = wait_for(lambda: next((w for w in top_levels() if isinstance(w, SheetWindow)), None))
        view.resize(1000, 640)
        studio.take(view, "sheet")
        view.close()


def class_mode(studio: Studio) -> None:
    with studio.opened() as parts:
        press(parts, "class_mode")
        view = wait_for(lambda: next((w for w in top_levels() if isinstance(w, ClassWindow)), None))
        view.showNormal()
        view.resize(LARGE)
        child(view, QPushButton, "start").click()
        wait(500)
        pen = ScriptedPen(child(view, InkPad), view)
        pen.write(int(child(view, QLabel, "task").text()[-1]))
        comment = child(view, QLabel, "comment")
        wait_for(lambda: comment.text() or None)
        wait(100)
        studio.take(view, "class")
        view.close()


def help_(studio: Studio) -> None:
    with studio.opened() as parts:
        press(parts, "manual")
        view = wait_for(lambda: next((w for w in top_levels() if isinstance(w, HelpWindow)), None))
        view.resize(900, 620)
        studio.take(view, "manual")
        view.close()


LOOKS = {
    "light": Theme.LIGHT,
    "dark": Theme.DARK,
    "contrast": Theme.CONTRAST,
    "arabic": Theme.LIGHT,
}
PICTURES: dict[str, Callable[[Studio], None]] = {
    take.__name__: take
    for take in (
        window,
        contrast,
        small,
        large,
        arabic,
        way,
        sizes,
        history,
        preferences,
        picture,
        sheet,
        class_mode,
        help_,
    )
}


IN_MANUAL = (window, way, history, preferences, picture, sheet, class_mode)  # dark ones, too


# Use of the window


def write(parts: Parts, digit: int) -> None:
    """Let the demo pen write a digit, and wait for its reading."""
    pen = ScriptedPen(parts.pad, parts.window)
    pen.write(digit)
    wait_for(lambda: None if pen.is_writing or not parts.service.is_idle else pen)
    wait(500)


def draw_number(parts: Parts, text: str) -> None:
    from digitpad.core.ink.ink import Point, Stroke

    for line in lines_of(text):
        points = tuple(Point(float(x), float(y)) for x, y in line)
        parts.document.add_stroke(Stroke(points))


def lines_of(text: str) -> list[FloatArray]:
    """Return the strokes of a number, its digits side by side, in pad units."""
    share = 1 / max(1, len(text))
    return [
        np.array([((index + x) * share, 0.5 + (y - 0.5) * share) for x, y in curve])
        for index, digit in enumerate(text)
        for curve in DIGIT_CURVES[int(digit)]
    ]


def press(parts: Parts, name: str) -> None:
    child(parts.window, QAction, name).trigger()


@contextmanager
def photo_of(lines: list[str] | tuple[str, ...]) -> Iterator[Path]:
    """Take a photo of numbers written one below the other."""
    from PIL import Image

    strokes = [
        line + (0.0, row * 1.4 / len(lines[0]))
        for row, text in enumerate(lines)
        for line in lines_of(text)
    ]
    taken = photograph(strokes, "".join(lines), np.random.default_rng(3))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "photo.jpg"
        Image.fromarray(taken.picture).save(file)
        yield file


def opened_picture(parts: Parts, file: Path) -> QDialog:
    """Open a picture and return the dialog that asks for the region to read."""
    parts.window.files_given.emit((file,))
    return wait_for(lambda: next((d for d in dialogs(parts.window) if d.isVisible()), None))


def dialogs(window: QMainWindow) -> list[QDialog]:
    return window.findChildren(QDialog)


def top_levels() -> list[QWidget]:
    return QApplication.topLevelWidgets()


def child(parent: QObject, kind: type[T], name: str = "") -> T:
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, (kind, name)
    return found


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(look: Callable[[], T | None]) -> T:
    for _ in range(300):
        found = look()
        if found is not None:
            return found
        wait(100)
    raise TimeoutError("the expected window or reading did not appear")


# From the strokes to the bars


def stages_of(parts: Parts) -> QImage:
    """Return the pad, the framed picture and the bars side by side."""
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
    for index, stage in enumerate(stages):
        stage.setDevicePixelRatio(1)
        painter.drawImage(QPointF(left, GAP / 2), stage)
        left += stage.width() + GAP
        if index < len(stages) - 1:
            paint_arrow(painter, QPointF(left - GAP / 2, picture.height() / 2))
    painter.end()
    return picture


def enlarged(tensor: np.ndarray) -> QImage:
    """Return the 28x28 picture, enlarged so that every pixel is visible."""
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


if __name__ == "__main__":
    sys.exit(main())
