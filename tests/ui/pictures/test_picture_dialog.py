"""The dialog that asks which region of a picture to read, used with mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.core.arrays import Box, Grey
from digitpad.core.ink.picture import Cell, FoundPicture, Picture
from digitpad.core.photo.ink_extraction import ink_of
from digitpad.core.photo.picture_region import whole_ink
from digitpad.storage.pictures.picture_finder import PictureFinder
from digitpad.storage.pictures.picture_worker import PictureWorker
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.pictures.region_chooser import RegionChooser

SHAPE = (300, 400)
UPPER: Box = (40.0, 30.0, 120.0, 90.0)
LOWER: Box = (200.0, 180.0, 300.0, 260.0)
LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def ink_in(*boxes: Box) -> Grey:
    ink = np.zeros(SHAPE, dtype=np.uint8)
    for left, top, right, bottom in boxes:
        ink[int(top) + 5 : int(bottom) - 5, int(left) + 5 : int(right) - 5] = 255
    return ink


def found(*regions: Box, ordered: Sequence[Box] | None = None) -> FoundPicture:
    ink = ink_in(*regions)
    grey = (230 - ink.astype(int) // 255 * 150).astype(np.uint8)
    return FoundPicture(grey, ink, "year.jpg", tuple(regions if ordered is None else ordered))


class Asked:
    """A dialog, its answers, and the mouse and keys that give them."""

    def __init__(self, qtbot: QtBot) -> None:
        self.dialog = PictureDialog()
        qtbot.addWidget(self.dialog)
        self.regions: list[Picture] = []
        self.sheets: list[Picture] = []
        self.dialog.region_chosen.connect(self.regions.append)
        self.dialog.sheet_chosen.connect(self.sheets.append)
        self.dialog.frame_requested.connect(self._answer_frame)

    def _answer_frame(self, found: FoundPicture, box: Box) -> None:
        """Find the ink in a frame at once, as the thread that loads pictures does."""
        finder = PictureFinder(ink_of, whole_ink, lambda ink, regions: 0, lambda grey: None)
        worker = PictureWorker(finder)
        worker.framed.connect(lambda _, framed: self.dialog.show_framed(framed))
        worker.look_into(1, found, box)

    def show(self, picture: FoundPicture, qtbot: QtBot) -> None:
        self.dialog.resize(700, 600)
        self.dialog.show_picture(picture)
        qtbot.waitExposed(self.dialog)

    @property
    def chooser(self) -> RegionChooser:
        chooser = self.dialog.findChild(RegionChooser)
        assert chooser is not None
        return chooser

    @property
    def text(self) -> str:
        label = self.dialog.findChild(QLabel, "hint")
        assert label is not None
        return label.text()

    def button(self, name: str) -> QPushButton:
        button = self.dialog.findChild(QPushButton, name)
        assert button is not None
        return button

    def at(self, x: float, y: float) -> QPoint:
        """Where a position of the picture is shown."""
        return self.chooser.frame_of((x, y, x, y)).topLeft().toPoint()

    def click(self, x: float, y: float) -> None:
        QTest.mouseClick(self.chooser, LEFT, pos=self.at(x, y))

    def drag(self, *positions: tuple[float, float], release: bool = True) -> None:
        QTest.mousePress(self.chooser, LEFT, pos=self.at(*positions[0]))
        for position in positions[1:]:
            QTest.mouseMove(self.chooser, self.at(*position))
        if release:
            QTest.mouseRelease(self.chooser, LEFT, pos=self.at(*positions[-1]))

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focused = self.dialog.focusWidget() or self.dialog
        QTest.keyClick(focused, key, modifier)

    def grab(self) -> QImage:
        return self.chooser.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked(qtbot)


def near(one: Box | None, other: Box) -> bool:
    return one is not None and np.abs(np.subtract(one, other)).max() < 3


def test_the_first_region_is_chosen_and_read(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER), qtbot)
    assert asked.dialog.isModal()
    assert asked.chooser.region == UPPER
    QTest.mouseClick(asked.button("read"), LEFT)
    assert not asked.dialog.isVisible()
    assert [(picture.ink > 0).sum() for picture in asked.regions] == [70 * 50]
    assert asked.sheets == []


def test_enter_reads(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER), qtbot)
    asked.press(Qt.Key.Key_Return)
    assert len(asked.regions) == 1


def test_a_click_chooses_another_region(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER), qtbot)
    asked.click(250, 220)
    assert asked.chooser.region == LOWER
    asked.click(10, 280)  # there is no region
    assert asked.chooser.region == LOWER
    asked.press(Qt.Key.Key_Return)
    assert (asked.regions[0].ink > 0).sum() == 90 * 70


def test_a_rubber_band_chooses_any_region(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER), qtbot)
    asked.drag((350, 280), (300, 200), (180, 160))
    assert near(asked.chooser.region, (180, 160, 350, 280))
    asked.press(Qt.Key.Key_Return)
    assert (asked.regions[0].ink > 0).sum() == 90 * 70


def test_a_handle_moves_one_corner(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER), qtbot)
    asked.drag((UPPER[2], UPPER[3]), (150, 120), (200, 150))
    assert near(asked.chooser.region, (UPPER[0], UPPER[1], 200, 150))


def test_escape_cancels_a_drag_and_leaves_the_dialog_open(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER), qtbot)
    asked.drag((350, 280), (180, 160), release=False)
    asked.press(Qt.Key.Key_Escape)
    assert asked.chooser.region == UPPER
    assert asked.dialog.isVisible()


def test_a_frame_without_ink_cannot_be_read(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER), qtbot)
    asked.drag((250, 200), (300, 280))
    assert not asked.button("read").isEnabled()
    assert "no ink in this frame" in asked.text
    asked.press(Qt.Key.Key_Return)
    assert asked.regions == []
    asked.click(80, 60)
    assert asked.button("read").isEnabled()


def test_tab_goes_from_region_to_region_and_then_to_the_buttons(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER), qtbot)
    asked.press(Qt.Key.Key_Tab)
    assert asked.chooser.region == LOWER
    assert asked.dialog.focusWidget() is asked.chooser
    asked.press(Qt.Key.Key_Backtab, SHIFT)
    assert asked.chooser.region == UPPER
    asked.press(Qt.Key.Key_Tab)
    asked.press(Qt.Key.Key_Tab)
    focused: QWidget | None = asked.dialog.focusWidget()
    assert isinstance(focused, QPushButton)


def test_arrow_keys_move_and_resize_the_frame(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER), qtbot)
    left, top, right, bottom = UPPER
    asked.press(Qt.Key.Key_Right)
    asked.press(Qt.Key.Key_Down)
    assert asked.chooser.region == (left + 8, top + 8, right + 8, bottom + 8)
    asked.press(Qt.Key.Key_Left, SHIFT)
    assert asked.chooser.region == (left + 8, top + 8, right, bottom + 8)
    asked.press(Qt.Key.Key_Up, CONTROL)
    assert asked.chooser.region == (left + 8, top + 7, right, bottom + 7)


def test_escape_and_cancel_change_nothing(asked: Asked, qtbot: QtBot) -> None:
    for _ in range(2):
        asked.show(found(UPPER, LOWER), qtbot)
        asked.press(Qt.Key.Key_Escape)
        assert not asked.dialog.isVisible()
    assert asked.regions == asked.sheets == []


def test_a_picture_of_several_regions_can_be_read_as_a_sheet(asked: Asked, qtbot: QtBot) -> None:
    picture = found(UPPER, LOWER)
    asked.show(picture, qtbot)
    QTest.mouseClick(asked.button("read_as_sheet"), LEFT)
    assert [np.array_equal(sheet.ink, picture.ink) for sheet in asked.sheets] == [True]
    assert asked.regions == []
    asked.show(found(UPPER), qtbot)
    assert not asked.button("read_as_sheet").isVisible()


def test_without_regions_all_ink_is_chosen(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER, LOWER, ordered=()), qtbot)
    assert asked.chooser.region == (45, 35, 295, 255)


def test_a_picture_without_ink_says_so(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER), qtbot)
    asked.show(found(), qtbot)
    assert "No ink was found" in asked.text
    assert asked.chooser.region is None
    assert not asked.button("read").isEnabled()
    asked.press(Qt.Key.Key_Right)  # there is no frame to move
    asked.press(Qt.Key.Key_Tab)
    assert asked.chooser.region is None


def test_a_second_picture_replaces_the_first(asked: Asked, qtbot: QtBot) -> None:
    asked.show(found(UPPER), qtbot)
    asked.show(found(LOWER), qtbot)
    assert asked.chooser.region == LOWER
    asked.press(Qt.Key.Key_Return)
    assert [(picture.ink > 0).sum() for picture in asked.regions] == [90 * 70]


def test_ink_is_shown_in_colour_at_every_size_and_in_every_palette(
    asked: Asked, qtbot: QtBot
) -> None:
    asked.show(found(UPPER), qtbot)
    for size in ((300, 260), (900, 700)):
        asked.dialog.resize(*size)
        assert _is_blue(asked.grab().pixelColor(asked.at(80, 60)))
        paper = asked.grab().pixelColor(asked.at(300, 50))
        assert paper.saturation() < 60
    red = QPalette(asked.dialog.palette())
    red.setColor(QPalette.ColorRole.Highlight, QColor("red"))
    asked.dialog.setPalette(red)
    colour = asked.grab().pixelColor(asked.at(80, 60))
    assert colour.red() > colour.blue() + 50


def _is_blue(colour: QColor) -> bool:
    return colour.blue() > colour.red() + 50


@pytest.mark.parametrize("shape", [(1, 1), (1, 3000), (3000, 1), (37, 5)])
def test_odd_pictures_are_harmless(asked: Asked, shape: tuple[int, int], qtbot: QtBot) -> None:
    ink = np.full(shape, 255, dtype=np.uint8)
    asked.show(FoundPicture(np.zeros_like(ink), ink), qtbot)
    asked.grab()
    asked.drag((0, 0), (shape[1], shape[0]))
    asked.press(Qt.Key.Key_Right, SHIFT)
    asked.press(Qt.Key.Key_Return)
    assert len(asked.regions) == 1


def test_the_cells_of_a_form_are_read_as_a_sheet(qtbot: QtBot) -> None:
    asked = Asked(qtbot)
    picture = found(LOWER)
    cells = (Cell(0, 0, LOWER, (picture.ink[180:260, 200:300],)),)
    asked.show(replace(picture, cells=cells), qtbot)
    asked.button("read_as_sheet").click()

    assert asked.sheets[0].cells == cells
