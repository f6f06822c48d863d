"""The sheet window, used as people do who check a page of digits."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import QModelIndex, QPointF, Qt
from PySide6.QtGui import QColor, QPalette, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QSplitter,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.core.ink.picture import Picture
from digitpad.core.records.sheet_rows import SheetRow
from digitpad.ui.sheets.sheet_picture import SheetPicture
from digitpad.ui.sheets.sheet_window import SheetWindow
from tests.sheets import Read, sheet

LEFT = Qt.MouseButton.LeftButton
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
READS: list[Read] = [(7, 0.9), (None, 0.8), (1, 0.3), (4, 0.997), (None, 0.2), (2, 0.7)]
BY_DOUBT = ["5", "2", "3", "6", "1", "4"]


class Checked:
    """A window, what it emitted, and its mouse and keyboard."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = SheetWindow()
        qtbot.addWidget(self.window)
        self.exported: list[tuple[SheetRow, ...]] = []
        self.window.saving.csv_requested.connect(self.exported.append)
        self.window.show()
        qtbot.waitExposed(self.window)

    def show(self, reads: Sequence[Read]) -> Picture:
        picture, readings = sheet(reads)
        self.window.show_sheet(picture, readings)
        return picture

    @property
    def digits(self) -> QTreeView:
        tree = self.window.findChild(QTreeView, "digits")
        assert tree is not None
        return tree

    @property
    def picture(self) -> SheetPicture:
        picture = self.window.findChild(SheetPicture)
        assert picture is not None
        return picture

    @property
    def summary(self) -> str:
        label = self.window.findChild(QLabel, "count")
        assert label is not None
        return label.text()

    @property
    def selected(self) -> str:
        """The number of the selected digit."""
        return self.text(self.digits.currentIndex().row(), 0)

    def text(self, row: int, column: int) -> str:
        return str(self.digits.model().index(row, column).data())

    def column(self, column: int) -> list[str]:
        return [
            self.text(row, column) for row in range(self.digits.model().rowCount(QModelIndex()))
        ]

    @property
    def labels(self) -> dict[str, str]:
        """The labels shown, by number."""
        pairs = zip(self.column(0), self.column(3), strict=True)
        return {number: label for number, label in pairs if label}

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.digits, key, modifier)

    def click_digit(self, index: int) -> None:
        position = self.picture.mapFromScene(self.picture.frames[index].center())
        QTest.mouseClick(self.picture.viewport(), LEFT, pos=position)

    def colour_at(self, x: float, y: float) -> QColor:
        image = self.picture.viewport().grab().toImage()
        return image.pixelColor(self.picture.mapFromScene(QPointF(x, y)))


@pytest.fixture
def checked(qtbot: QtBot) -> Checked:
    return Checked(qtbot)


def test_the_most_doubtful_digits_come_first(checked: Checked) -> None:
    checked.show(READS)
    assert checked.column(0) == BY_DOUBT
    assert checked.column(1) == ["Not a digit", "Not a digit", "1 or 0", "2", "7", "4"]
    assert checked.column(2) == ["", "", "30 %", "70 %", "90 %", "> 99 %"]
    assert checked.selected == "5"
    assert checked.summary == "6 digits, 3 doubtful, 0 labelled"


def test_in_reading_order_the_selected_digit_stays(checked: Checked) -> None:
    checked.show(READS)
    order = checked.window.findChild(QComboBox, "order")
    assert order is not None
    order.setCurrentIndex(1)
    assert checked.column(0) == ["1", "2", "3", "4", "5", "6"]
    assert checked.selected == "5"
    order.setCurrentIndex(0)
    assert checked.column(0) == BY_DOUBT
    assert checked.selected == "5"


def test_a_key_labels_the_digit_and_moves_on_to_the_next_doubtful_one(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_8, Qt.Key.Key_0)
    assert checked.labels == {"5": "8", "2": "0"}
    assert checked.selected == "3"
    assert checked.summary == "6 digits, 1 doubtful, 2 labelled"


def test_the_number_pad_labels_digits_too(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_3, modifier=Qt.KeyboardModifier.KeypadModifier)
    assert checked.labels == {"5": "3"}


def test_the_same_key_again_removes_the_label(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_8)
    checked.click_digit(4)
    checked.press(Qt.Key.Key_8)
    assert checked.labels == {}
    assert checked.selected == "5"


def test_backspace_removes_the_selected_label_or_else_the_last(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_8, Qt.Key.Key_9)
    checked.press(Qt.Key.Key_Backspace)
    assert checked.labels == {"5": "8"}
    assert checked.selected == "2"
    checked.click_digit(4)
    checked.press(Qt.Key.Key_Backspace)
    assert checked.labels == {}


def test_delete_marks_what_is_not_a_digit(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_Delete)
    assert checked.labels == {"5": "Not a digit"}
    assert checked.selected == "2"


def test_undo_and_redo_go_step_by_step(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_8, Qt.Key.Key_Delete)
    checked.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert checked.labels == {"5": "8"}
    assert checked.selected == "2"
    checked.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert checked.labels == {}
    checked.press(Qt.Key.Key_Z, modifier=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert checked.labels == {"5": "8"}


def test_another_sheet_begins_without_labels_and_without_undo(checked: Checked) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_8)
    checked.click_digit(4)
    checked.press(Qt.Key.Key_9)
    checked.show(READS)
    checked.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert checked.labels == {}
    assert checked.selected == "5"


def test_once_everything_is_labelled_the_selection_stays(checked: Checked) -> None:
    checked.show([(1, 0.9)])
    checked.press(Qt.Key.Key_1)
    assert checked.selected == "1"
    assert checked.labels == {"1": "1"}


def test_labels_that_contradict_the_reading_stand_out(checked: Checked) -> None:
    checked.show([(1, 0.9), (2, 0.95)])
    checked.press(Qt.Key.Key_1, Qt.Key.Key_7)
    role = Qt.ItemDataRole.FontRole
    fonts = [checked.digits.model().index(row, 3).data(role) for row in range(2)]
    assert fonts[0] is None
    assert fonts[1].bold()


def test_a_click_on_a_box_selects_its_row(checked: Checked) -> None:
    checked.show(READS)
    checked.click_digit(3)
    assert checked.selected == "4"
    QTest.mouseClick(
        checked.picture.viewport(), LEFT, pos=checked.picture.mapFromScene(QPointF(1, 1))
    )
    assert checked.selected == "4"  # there is no box


def test_the_selected_box_is_highlighted(checked: Checked) -> None:
    checked.show(READS)
    for index in (1, 2):
        checked.click_digit(index)
        tinted = [checked.colour_at(20 + 40 * other, 25).saturation() > 0 for other in range(6)]
        assert tinted == [other == index for other in range(6)]


def test_the_selected_box_is_scrolled_to(checked: Checked) -> None:
    checked.window.resize(480, 360)
    checked.show([(1, 0.9)] * 99 + [(2, 0.2)])
    assert checked.selected == "100"
    shown = checked.picture.mapFromScene(checked.picture.frames[99].center())
    assert checked.picture.viewport().rect().contains(shown)
    checked.digits.setCurrentIndex(checked.digits.model().index(1, 0))
    shown = checked.picture.mapFromScene(checked.picture.frames[0].center())
    assert checked.picture.viewport().rect().contains(shown)


def test_the_picture_is_as_wide_as_its_view_until_it_is_zoomed(checked: Checked) -> None:
    picture = checked.show(READS * 20)
    width = picture.ink.shape[1]

    def scale() -> float:
        return checked.picture.transform().m11()

    checked.window.resize(900, 500)
    QApplication.processEvents()
    room = checked.picture.viewport().width()
    assert 0.95 * room <= width * scale() <= room
    before = scale()
    checked.press(Qt.Key.Key_Plus, modifier=CONTROL)
    assert scale() > before
    turn_wheel(checked.picture, -120)
    assert scale() == pytest.approx(before)
    checked.press(Qt.Key.Key_0, modifier=CONTROL)
    assert scale() == pytest.approx(before)
    assert checked.labels == {}


def turn_wheel(picture: SheetPicture, angle: int) -> None:
    viewport = picture.viewport()
    at = QPointF(viewport.rect().center())
    turn = QPointF(0, angle).toPoint()
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), QPointF().toPoint(), turn, Qt.MouseButton.NoButton, CONTROL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def test_export_passes_on_the_rows(checked: Checked) -> None:
    button = checked.window.findChild(QPushButton, "export_button")
    assert button is not None
    assert not button.isEnabled()
    checked.show(READS)
    checked.press(Qt.Key.Key_Delete, Qt.Key.Key_7)
    QTest.mouseClick(button, LEFT)
    rows = checked.exported[0]
    assert [row.number for row in rows] == [1, 2, 3, 4, 6]
    assert [row.label for row in rows] == ["", "7", "", "", ""]
    assert rows[0] == SheetRow(1, 10, 10, 30, 40, "7", "digit", rows[0].confidence, "")


def test_a_sheet_without_digits_is_shown(checked: Checked) -> None:
    checked.window.show_sheet(Picture(np.zeros((50, 50), dtype=np.uint8)), ())
    checked.press(Qt.Key.Key_7, Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
    assert checked.summary == "0 digits, 0 doubtful, 0 labelled"
    checked.window.grab()


def test_each_digit_shows_its_ink(checked: Checked) -> None:
    checked.show(READS)
    for row in range(len(READS)):
        icon = checked.digits.model().index(row, 0).data(Qt.ItemDataRole.DecorationRole)
        image = icon.pixmap(30, 30).toImage()
        assert image.pixelColor(image.rect().center()).alpha() > 200
        assert image.pixelColor(0, 0).alpha() == 0


def test_ink_follows_the_palette(checked: Checked) -> None:
    checked.show(READS)
    dark = QPalette(QColor("#35373b"), QColor("#2a2b2e"))
    dark.setColor(QPalette.ColorRole.Base, QColor("#1d1e20"))
    checked.window.setPalette(dark)
    assert checked.colour_at(20, 25).lightness() > 150
    assert checked.colour_at(5, 5).lightness() < 60
    icon = checked.digits.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
    image = icon.pixmap(30, 30).toImage()
    assert image.pixelColor(image.rect().center()).lightness() > 150


def test_the_list_is_beside_the_picture_or_below_it(checked: Checked) -> None:
    splitter = checked.window.findChild(QSplitter)
    assert splitter is not None
    for size, orientation in (
        ((1000, 600), Qt.Orientation.Horizontal),
        ((480, 360), Qt.Orientation.Vertical),
    ):
        checked.window.resize(*size)
        QApplication.processEvents()
        assert splitter.orientation() is orientation
        assert min(splitter.sizes()) > 80
    assert checked.window.width() == 480


def test_two_thousand_digits_are_shown_and_labelled(checked: Checked) -> None:
    checked.show([(index % 10, 0.9) for index in range(2_000)])
    checked.press(*[Qt.Key.Key_3] * 20)
    assert len(checked.labels) == 20


def test_the_keys_work_from_the_picture_too(checked: Checked) -> None:
    checked.show(READS)
    checked.picture.setFocus()
    QTest.keyClick(checked.picture, Qt.Key.Key_6)
    assert checked.labels == {"5": "6"}


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_label(text: str) -> None:
    """Type where the focus is: into the label's cell."""
    for character in text:
        QTest.keyClicks(focused(), character)


def end_label(qtbot: QtBot, checked: Checked, key: Qt.Key) -> None:
    QTest.keyClick(focused(), key)
    qtbot.waitUntil(checked.digits.hasFocus)


@pytest.mark.parametrize("label", ["12", "123456789012345"])
def test_digits_read_as_one_can_be_labelled_with_several(
    checked: Checked, qtbot: QtBot, label: str
) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_F2)
    type_label(label)
    assert checked.labels == {}
    end_label(qtbot, checked, Qt.Key.Key_Return)
    assert checked.labels == {"5": label}
    checked.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert checked.labels == {}


def test_down_keeps_a_label_and_moves_on_and_esc_discards_one(
    checked: Checked, qtbot: QtBot
) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_F2)
    type_label("12")
    end_label(qtbot, checked, Qt.Key.Key_Down)
    assert checked.labels == {"5": "12"}
    assert checked.selected == "2"
    checked.press(Qt.Key.Key_F2)
    type_label("34")
    end_label(qtbot, checked, Qt.Key.Key_Escape)
    assert checked.labels == {"5": "12"}


def test_an_invalid_label_is_refused_in_the_sheets_own_window(
    checked: Checked, qtbot: QtBot
) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_F2)
    type_label("1x2")
    message = checked.window.findChild(QLabel, "message")
    assert message is not None
    assert message.text().startswith("A label is a number")
    end_label(qtbot, checked, Qt.Key.Key_Return)
    assert checked.labels == {"5": "12"}


def test_editing_the_label_not_a_digit_starts_empty(checked: Checked, qtbot: QtBot) -> None:
    checked.show(READS)
    checked.press(Qt.Key.Key_Delete)
    checked.click_digit(4)
    checked.press(Qt.Key.Key_F2)
    end_label(qtbot, checked, Qt.Key.Key_Return)
    assert checked.labels == {"5": "Not a digit"}
