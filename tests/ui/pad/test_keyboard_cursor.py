"""The cross that arrow keys move."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from digitpad.ui.pad.keyboard_cursor import CURSOR_STEP, FINE_STEP, KeyboardCursor
from digitpad.ui.pad.pad_view import PadView

LEFT, RIGHT, UP, DOWN = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
SIDE = 100
VIEW = PadView.showing(QSize(SIDE, SIDE))


def press(key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held)


def release(key: Qt.Key, *, repeats: bool = False) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyRelease, key, PLAIN, "", repeats)


def picture(cross: KeyboardCursor) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    cross.paint(painter, VIEW, QApplication.palette())
    painter.end()
    return image


@pytest.mark.parametrize(
    ("key", "across", "down"), [(LEFT, -1, 0), (RIGHT, 1, 0), (UP, 0, -1), (DOWN, 0, 1)]
)
@pytest.mark.parametrize(("held", "step"), [(PLAIN, CURSOR_STEP), (SHIFT, FINE_STEP)])
def test_an_arrow_moves_it_one_step(
    qapp: QApplication,
    key: Qt.Key,
    across: int,
    down: int,
    held: Qt.KeyboardModifier,
    step: float,
) -> None:
    cross = KeyboardCursor()
    cross.step(press(key, held))
    assert cross.position == pytest.approx((0.5 + across * step, 0.5 + down * step))
    assert cross.is_shown


def test_two_arrows_held_move_it_diagonally_until_one_is_released(qapp: QApplication) -> None:
    cross = KeyboardCursor()
    cross.step(press(RIGHT))
    cross.step(press(DOWN))
    cross.release(release(RIGHT))
    cross.step(press(DOWN))
    assert cross.position == pytest.approx((0.5 + 2 * CURSOR_STEP, 0.5 + 2 * CURSOR_STEP))


def test_opposite_arrows_hold_it_in_place(qapp: QApplication) -> None:
    cross = KeyboardCursor()
    cross.step(press(RIGHT))
    cross.step(press(LEFT))
    assert cross.position == pytest.approx((0.5 + CURSOR_STEP, 0.5))


def test_the_releases_of_a_repeating_key_do_not_count(qapp: QApplication) -> None:
    cross = KeyboardCursor()
    cross.step(press(RIGHT))
    cross.release(release(RIGHT, repeats=True))
    cross.step(press(DOWN))
    assert cross.position == pytest.approx((0.5 + 2 * CURSOR_STEP, 0.5 + CURSOR_STEP))


def test_when_hidden_it_forgets_held_keys_but_not_its_position(qapp: QApplication) -> None:
    """When the focus moves, another widget receives the releases."""
    cross = KeyboardCursor()
    cross.step(press(RIGHT))
    cross.hide()
    assert not cross.is_shown
    cross.step(press(DOWN))
    assert cross.position == pytest.approx((0.5 + CURSOR_STEP, 0.5 + CURSOR_STEP))


@pytest.mark.parametrize(
    ("key", "position"), [(LEFT, (0, 0.5)), (RIGHT, (1, 0.5)), (UP, (0.5, 0)), (DOWN, (0.5, 1))]
)
def test_it_stays_on_the_pad(
    qapp: QApplication, key: Qt.Key, position: tuple[float, float]
) -> None:
    cross = KeyboardCursor()
    for _ in range(100):
        cross.step(press(key))
    assert cross.position == position


@pytest.mark.parametrize(
    ("key", "held", "follows"),
    [
        (LEFT, PLAIN, True),
        (UP, SHIFT, True),
        (DOWN, Qt.KeyboardModifier.KeypadModifier, True),
        (LEFT, Qt.KeyboardModifier.ControlModifier, False),
        (LEFT, Qt.KeyboardModifier.AltModifier, False),
        (Qt.Key.Key_Space, PLAIN, False),
        (Qt.Key.Key_A, PLAIN, False),
    ],
)
def test_it_handles_arrows_and_ignores_other_keys(
    qapp: QApplication, key: Qt.Key, held: Qt.KeyboardModifier, follows: bool
) -> None:
    assert KeyboardCursor.follows(press(key, held)) is follows


def test_nothing_is_painted_until_it_is_shown(qapp: QApplication) -> None:
    blank = picture(KeyboardCursor())
    shown = KeyboardCursor()
    shown.is_shown = True
    assert picture(shown) != blank


def test_its_area_contains_everything_painted(qapp: QApplication) -> None:
    cross = KeyboardCursor()
    cross.step(press(UP))
    cross.step(press(RIGHT))
    area, shown = cross.area(VIEW), picture(cross)
    painted = [
        QPoint(x, y)
        for x in range(SIDE)
        for y in range(SIDE)
        if shown.pixelColor(x, y) != QColor("white")
    ]
    assert painted
    assert all(area.contains(position) for position in painted)
    assert area.width() < 30


def test_it_is_visible_on_ink_and_on_paper(qapp: QApplication) -> None:
    cross = KeyboardCursor()
    cross.is_shown = True
    palette = QApplication.palette()
    line, rim = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.Base)
    shown = picture(cross)
    assert shown.pixelColor(SIDE // 2 + 5, SIDE // 2) == line
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(palette.color(QPalette.ColorRole.Text))
    painter = QPainter(image)
    cross.paint(painter, VIEW, palette)
    painter.end()
    assert image.pixelColor(SIDE // 2 + 5, SIDE // 2 - 2) == rim
