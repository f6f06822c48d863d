"""Pictures are opened, dropped and pasted in the real window."""

from __future__ import annotations

from contextlib import closing
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.arrays import Grey
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.pictures.picture_loader import PictureLoader
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.sheets.sheet_window import SheetWindow
from tests import hand
from tests.helpers import Look, paint, side_by_side, strokes_of
from tests.window import OpenWindow, Window, message_of, open_windows


def photo_of(text: str) -> Grey:
    """Return dark ink on grey paper in uneven light."""
    ink = paint(side_by_side(text), Look(500, pen=12)).astype(np.float64) / 255
    light = np.linspace(150, 235, 500)[None, :] + np.linspace(0, 15, 500)[:, None]
    return np.round(light * (1 - 0.75 * ink)).astype(np.uint8)


def drop(window: Window, data: QMimeData) -> None:
    """Drop something on the pad, as a file manager does."""
    position = QPointF(window.pad.mapTo(window.window, window.pad.rect().center()))
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(position.toPoint(), actions, data, button, keys)
    QApplication.sendEvent(window.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window.window, QDropEvent(position, actions, data, button, keys))


def dialog_of(window: Window, qtbot: QtBot) -> PictureDialog:
    def shown() -> PictureDialog | None:
        found = window.window.findChild(PictureDialog)
        return found if found is not None and found.isVisible() else None

    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    return dialog


def press(dialog: PictureDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("text", ["7", "2026"])
def test_a_photo_can_be_dropped_read_and_undone(
    window: Window, qtbot: QtBot, tmp_path: Path, text: str
) -> None:
    Image.fromarray(photo_of(text)).save(path := tmp_path / "photo.jpg", quality=80)
    window.draw(3)
    qtbot.waitUntil(lambda: window.answer == "3")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)
    press(dialog_of(window, qtbot), "read")

    qtbot.waitUntil(lambda: text in (window.answer, window.number))

    assert window.action("undo").text() == "&Undo Open Picture"
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "3")


def paste(window: Window, qtbot: QtBot, digit: int) -> None:
    picture = paint(strokes_of(digit), Look(300, pen=20))  # white on black
    height, width = picture.shape
    image = QImage(picture.tobytes(), width, height, width, QImage.Format.Format_Grayscale8)
    QApplication.clipboard().setImage(image.copy())
    window.action("paste").trigger()
    press(dialog_of(window, qtbot), "read")


def test_a_screenshot_can_be_pasted(window: Window, qtbot: QtBot) -> None:
    paste(window, qtbot, 5)
    qtbot.waitUntil(lambda: window.answer == "5")


def test_a_picture_and_the_stroke_that_replaces_it_keep_their_own_readings(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(data=tmp_path)
    paste(window, qtbot, 5)
    qtbot.waitUntil(lambda: window.answer == "5")
    [curve] = DIGIT_CURVES[7]
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonPress, curve[0])
    for position in curve[1:]:
        hand.send_mouse(window.pad, QEvent.Type.MouseMove, position)
    qtbot.waitUntil(lambda: window.answer == "7")  # while the pen is down
    hand.send_mouse(window.pad, QEvent.Type.MouseButtonRelease, curve[-1])
    window.window.close()

    with closing(HistoryFile(tmp_path)) as file:
        assert sorted(record.text for record in file.records()) == ["5", "7"]


def test_cancel_changes_nothing(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    Image.fromarray(photo_of("7")).save(path := tmp_path / "photo.png")
    window.draw(3)
    qtbot.waitUntil(lambda: window.answer == "3")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)
    dialog = dialog_of(window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert window.answer == "3"
    assert window.action("undo").text() == "&Undo Stroke"


def test_a_file_that_is_not_a_picture_is_refused_with_a_message(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "letter.png"
    path.write_text("Dear Sir or Madam")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)

    said = partial(message_of, window.window)
    qtbot.waitUntil(lambda: said().startswith("“letter.png” cannot be opened: "))
    assert window.answer == ""


def test_a_page_is_read_as_a_sheet(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    rows = [photo_of(text)[150:350] for text in ("4197", "2058")]
    Image.fromarray(np.concatenate(rows)).save(path := tmp_path / "page.png")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)
    press(dialog_of(window, qtbot), "read_as_sheet")

    qtbot.waitUntil(lambda: bool(open_windows(SheetWindow)))
    [sheet] = open_windows(SheetWindow)
    assert "8" in sheet.findChild(QLabel, "count").text()  # type: ignore[union-attr]
    window.window.close()
    assert not sheet.isVisible()


def open_photo(window: Window, path: Path, photo: Grey) -> None:
    Image.fromarray(photo).save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)


def hint_of(dialog: PictureDialog) -> str:
    label = dialog.findChild(QLabel, "hint")
    assert label is not None
    return label.text()


SIDEWAYS_HINT = "This picture seemed to lie on its side, so it was turned."


@pytest.mark.parametrize("turns", [1, 3])
@pytest.mark.parametrize("text", ["2", "2035"])
def test_a_photo_that_lies_on_its_side_is_turned_and_read(
    window: Window, qtbot: QtBot, tmp_path: Path, text: str, turns: int
) -> None:
    open_photo(window, tmp_path / "sideways.png", np.rot90(photo_of(text), turns))
    dialog = dialog_of(window, qtbot)
    assert hint_of(dialog) == SIDEWAYS_HINT
    press(dialog, "read")

    qtbot.waitUntil(lambda: text in (window.answer, window.number))


def _is_titled(dialog: QWidget, title: str) -> bool:
    return dialog.windowTitle() == title


def test_pictures_that_read_well_upright_or_either_way_are_not_turned(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    upright, six, minus = photo_of("7"), np.rot90(photo_of("6")), np.rot90(photo_of("1"))
    for name, photo in (("7.png", upright), ("6.png", six), ("1.png", minus)):
        open_photo(window, tmp_path / name, photo)
        dialog = dialog_of(window, qtbot)
        qtbot.waitUntil(partial(_is_titled, dialog, name))
        assert hint_of(dialog) != SIDEWAYS_HINT, name
        dialog.reject()


def test_buttons_and_keys_turn_a_picture(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    open_photo(window, tmp_path / "six.png", np.rot90(photo_of("6"), 3))
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(dialog.isActiveWindow)
    press(dialog, "turn_left")
    press(dialog, "turn_left")  # before the first turn is shown
    with qtbot.waitSignal(dialog.change_requested):  # the button is shown pressed for a moment
        QTest.keyClick(dialog, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    loader = window.window.findChild(PictureLoader)
    assert loader is not None
    qtbot.waitUntil(lambda: loader.is_idle)
    press(dialog, "read")

    qtbot.waitUntil(lambda: window.answer == "6")


def test_a_picture_that_is_being_turned_when_its_dialog_is_cancelled_does_not_come_back(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    open_photo(window, tmp_path / "seven.png", photo_of("7"))
    dialog = dialog_of(window, qtbot)
    loader = window.window.findChild(PictureLoader)
    assert loader is not None
    with qtbot.waitSignal(loader.changed):
        press(dialog, "turn_left")
        dialog.reject()

    assert not dialog.isVisible()


def text_of(dialog: PictureDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def is_picture_of(dialog: PictureDialog, page: int) -> bool:
    return text_of(dialog, "reading").startswith(f"Reads as {page} (")


def test_the_reading_is_shown_before_read_is_pressed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [photo_of(text)[150:350] for text in ("4197", "2058")]
    open_photo(window, tmp_path / "page.png", np.concatenate(rows))
    dialog = dialog_of(window, qtbot)

    qtbot.waitUntil(lambda: is_picture_of(dialog, 4197) or is_picture_of(dialog, 2058))
    assert "“Read as Sheet” lists all of them" in hint_of(dialog)
    sheet = dialog.findChild(QPushButton, "read_as_sheet")
    assert sheet is not None
    assert sheet.isDefault()
    other = 2058 if is_picture_of(dialog, 4197) else 4197
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: is_picture_of(dialog, other))
    assert not sheet.isDefault()
    assert window.answer == ""
    press(dialog, "read")
    qtbot.waitUntil(lambda: window.number == str(other))


def test_inverting_makes_paper_ink(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    open_photo(window, tmp_path / "seven.png", photo_of("7"))
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: is_picture_of(dialog, 7))
    press(dialog, "invert")
    qtbot.waitUntil(lambda: not is_picture_of(dialog, 7))
    press(dialog, "invert")
    qtbot.waitUntil(lambda: is_picture_of(dialog, 7))


def frame(dialog: PictureDialog, left: float, top: float, right: float, bottom: float) -> None:
    """Drag a frame between two positions, given as shares of the picture's widget."""
    chooser = dialog.findChild(QWidget, "region_chooser")
    assert chooser is not None
    size = chooser.size()
    begin, end = (
        QPoint(round(x * size.width()), round(y * size.height()))
        for x, y in ((left, top), (right, bottom))
    )
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(chooser, (begin + end) / 2)
    QTest.mouseMove(chooser, end)
    QTest.mouseRelease(chooser, Qt.MouseButton.LeftButton, pos=end)


def test_a_frame_inside_white_paper_decides_what_is_ink(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    """The whole picture is a colourful desktop, in which the paper is not found."""
    random = np.random.default_rng(3).integers(0, 120, (50, 50)).astype(np.uint8)
    shot = np.array(Image.fromarray(random).resize((600, 600), Image.Resampling.BICUBIC))
    shot[50:550, 50:550] = 255 - paint(side_by_side("2026"), Look(500, pen=12))
    open_photo(window, tmp_path / "desktop.png", shot)
    dialog = dialog_of(window, qtbot)
    assert not is_picture_of(dialog, 2026)
    frame(dialog, 0.2, 0.3, 0.8, 0.7)
    qtbot.waitUntil(lambda: is_picture_of(dialog, 2026))
    press(dialog, "read")
    qtbot.waitUntil(lambda: window.number == "2026")


@pytest.mark.parametrize("kind", ["tiff", "gif", "webp", "pdf"])
def test_another_page_can_be_chosen(
    window: Window, qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    if kind == "pdf":
        pytest.importorskip("pypdfium2")
    pages = [Image.fromarray(photo_of(text)) for text in "472"]
    pages[0].save(path := tmp_path / f"pages.{kind}", save_all=True, append_images=pages[1:])
    drop(window, urls_of(path))
    dialog = dialog_of(window, qtbot)
    qtbot.waitUntil(lambda: is_picture_of(dialog, 4))
    picker = dialog.findChild(QSpinBox, "page")
    assert picker is not None
    assert picker.isVisible()
    assert picker.maximum() == 3
    picker.setFocus()
    QTest.keyClick(picker, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: is_picture_of(dialog, 7))
    press(dialog, "read")
    qtbot.waitUntil(lambda: window.answer == "7")
    open_photo(window, tmp_path / "one.png", photo_of("3"))
    qtbot.waitUntil(lambda: dialog.windowTitle() == "one.png")
    assert not picker.isVisible()


def test_the_dialog_reports_a_page_that_cannot_be_read(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = [Image.fromarray(photo_of(text)) for text in "47"]
    pages[0].save(path := tmp_path / "pages.gif", save_all=True, append_images=pages[1:])
    drop(window, urls_of(path))
    dialog = dialog_of(window, qtbot)
    path.unlink()
    picker = dialog.findChild(QSpinBox, "page")
    assert picker is not None
    picker.setValue(2)
    qtbot.waitUntil(lambda: hint_of(dialog).startswith("“pages.gif” cannot be opened: No such"))
    assert picker.value() == 1


def test_a_picture_is_shown_in_its_colours_and_large(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    image = Image.new("RGB", (200, 200), (250, 240, 180))
    image.paste((20, 40, 160), (95, 40, 105, 160))
    image.save(path := tmp_path / "yellow.png")
    drop(window, urls_of(path))
    dialog = dialog_of(window, qtbot)
    chooser = dialog.findChild(QWidget, "region_chooser")
    assert chooser is not None
    shown = chooser.grab().toImage()
    paper = shown.pixelColor(shown.width() // 2 - shown.height() // 12, shown.height() // 2)
    assert paper.red() > paper.blue() + 30
    screen = QApplication.primaryScreen().availableSize()
    assert dialog.height() > 0.7 * screen.height()


def urls_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_the_pad_shows_that_a_file_would_land_on_it(window: Window, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png"))])
    enter = QDragEnterEvent(
        QPoint(200, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    calm = window.pad.grab().toImage()
    QApplication.sendEvent(window.window, enter)
    assert window.pad.grab().toImage().pixelColor(calm.width() // 2, 1) == (
        window.pad.palette().highlight().color()
    )
    QApplication.sendEvent(window.window, QDragLeaveEvent())
    assert window.pad.grab().toImage() == calm
