"""Random input on the pad: what must hold after any events in any order."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QImage, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from digitpad.core.ink.ink import EMPTY_INK, Ink, Stroke
from digitpad.core.ink.smoothing import Smoothing
from digitpad.ui.pad.ink_document import InkDocument
from digitpad.ui.pad.ink_pad import InkPad
from tests import hand

SIDE = 200
STEPS = 150  # fewer than the undo stack keeps
ODD_PLACES = [(math.nan, 0.5), (math.inf, 0.2), (-1e30, 0.3), (1e200, -1e200), (1e-320, 0.1)]
ODD_PRESSURES = [0.0, 1.0, -1.0, 7.0, math.nan, math.inf]
KEYS = [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space]
BUTTONS = [Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton]


class Desk:
    """A pad with its document, and a user without rules."""

    def __init__(self, qtbot: QtBot, seed: int) -> None:
        self._random = random.Random(seed)
        self._now = 100.0
        self._screen = hand.touch_screen()
        self._fingers: set[int] = set()
        self.pad = InkPad(clock=lambda: self._now)
        self.document = InkDocument()
        self.finished: list[Stroke] = []
        self.message: list[Ink] = [EMPTY_INK]
        qtbot.addWidget(self.pad)
        self.pad.resize(SIDE, SIDE)
        self.pad.show()
        self._connect()

    def _connect(self) -> None:
        self.pad.stroke_finished.connect(self.finished.append)
        self.pad.stroke_finished.connect(self.document.add_stroke)
        self.pad.ink_erased.connect(self.document.erase_to)
        self.document.ink_changed.connect(self.pad.show_ink)
        self.pad.ink_moved.connect(self.message.append)
        self.document.ink_changed.connect(self.message.append)

    def do_anything(self) -> None:
        steps: dict[Callable[[], object], float] = {
            self._use_mouse: 25,
            self._use_stylus: 25,
            self._use_finger: 10,
            self._use_key: 10,
            self._choose: 5,
            self._interrupt: 4,
            self._change_ink: 4,
            self._wait: 5,
            self.picture: 5,
        }
        self._random.choices(list(steps), list(steps.values()))[0]()

    def let_go(self) -> None:
        """End any stroke, as another window in front does."""
        QApplication.sendEvent(self.pad, QEvent(QEvent.Type.WindowDeactivate))

    def picture(self) -> QImage:
        return self.pad.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)

    def repainted_picture(self) -> QImage:
        size = self.pad.size()
        self.pad.resize(size * 2)
        self.pad.resize(size)
        return self.picture()

    def _position(self) -> hand.Position:
        if self._random.random() < 0.05:
            return self._random.choice(ODD_PLACES)
        return self._random.uniform(-0.2, 1.2), self._random.uniform(-0.2, 1.2)

    def _use_mouse(self) -> None:
        press, move, release, double = (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
        )
        [kind] = self._random.choices([press, move, release, double], [3, 8, 3, 1])
        button = self._random.choices(BUTTONS, [6, 3, 1])[0]
        hand.send_mouse(self.pad, kind, self._position(), button=button)

    def _use_stylus(self) -> None:
        kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
        [kind] = self._random.choices(kinds, [3, 8, 3])
        device = self._random.choices([hand.STYLUS, hand.ERASER], [3, 1])[0]
        pressure = self._random.choice([*ODD_PRESSURES, 0.3, 0.6])
        is_down = self._random.random() < 0.9
        hand.send_tablet(self.pad, kind, self._position(), pressure, device, is_down=is_down)

    def _use_finger(self) -> None:
        finger = self._random.randrange(2)
        position = hand.on(self.pad, (self._random.random(), self._random.random())).toPoint()
        event = QTest.touchEvent(self.pad, self._screen)
        for other in self._fingers - {finger}:
            event.stationary(other)
        if finger not in self._fingers:
            self._fingers.add(finger)
            event.press(finger, position, self.pad)
        elif self._random.random() < 0.3:
            self._fingers.discard(finger)
            event.release(finger, position, self.pad)
        else:
            event.move(finger, position, self.pad)
        event.commit()

    def _use_key(self) -> None:
        key = self._random.choice(KEYS)
        act = self._random.choice([QTest.keyPress, QTest.keyRelease, QTest.keyClick])
        act(self.pad, key)

    def _choose(self) -> None:
        match self._random.randrange(4):
            case 0:
                self.pad.set_pen_width(self._random.choice([0.015, 0.045, 0.12]))
            case 1:
                self.pad.set_erasing(self._random.random() < 0.4)
            case 2:
                self.pad.set_smoothing(self._random.choice(list(Smoothing)))
            case _:
                self.pad.set_pressure(self._random.random() < 0.5)

    def _interrupt(self) -> None:
        match self._random.randrange(6):
            case 0:
                side = self._random.choice([160, 200, 333])
                self.pad.resize(side, side)
            case 1:
                QApplication.sendEvent(self.pad, QFocusEvent(QEvent.Type.FocusOut))
            case 2:
                self.let_go()
            case 3:
                self.pad.hide()
                self.pad.show()
            case 4:
                self.pad.cancel_stroke()
            case _:
                none = Qt.KeyboardModifier.NoModifier
                self.pad.event(QTouchEvent(QEvent.Type.TouchCancel, self._screen, none, []))

    def _change_ink(self) -> None:
        match self._random.randrange(5):
            case 0 | 1:
                self.document.undo_stack.undo()
            case 2 | 3:
                self.document.undo_stack.redo()
            case _:
                self.pad.cancel_stroke()
                self.document.clear()

    def _wait(self) -> None:
        self._now += self._random.choice([0.01, 0.2, 1.0])
        QApplication.processEvents()


@pytest.mark.parametrize("seed", range(20))
def test_pad_and_document_agree_whatever_the_user_does(qtbot: QtBot, seed: int) -> None:
    desk = Desk(qtbot, seed)
    for _ in range(STEPS):
        desk.do_anything()
    desk.let_go()

    ink, shown = desk.document.ink, desk.picture()
    assert desk.message[-1] == ink
    assert all(is_on_pad(stroke) for stroke in (*desk.finished, *ink.strokes))
    assert desk.repainted_picture() == shown

    stack = desk.document.undo_stack
    steps = stack.index()
    stack.setIndex(0)
    assert desk.message[-1] == desk.document.ink == EMPTY_INK
    stack.setIndex(steps)
    assert desk.message[-1] == desk.document.ink == ink
    assert desk.picture() == shown


def is_on_pad(stroke: Stroke) -> bool:
    return all(
        0.0 <= point.x <= 1.0
        and 0.0 <= point.y <= 1.0
        and 0.0 <= point.pressure <= 1.0
        and 0.0 <= point.time < math.inf
        for point in stroke.points
    )


def test_a_thousand_strokes_stay_and_two_hundred_can_be_undone(qtbot: QtBot) -> None:
    desk = Desk(qtbot, seed=0)
    for k in range(1_000):
        x, y = 0.02 + 0.03 * (k % 32), 0.02 + 0.03 * (k // 32)
        hand.draw_with_mouse(desk.pad, [(x, y)])
    assert len(desk.document.ink.strokes) == 1_000
    desk.document.undo_stack.setIndex(0)
    assert len(desk.document.ink.strokes) == 800
    hand.draw_with_mouse(desk.pad, [(0.0, 0.0), (1.0, 1.0)], Qt.MouseButton.RightButton)
    assert 0 < len(desk.document.ink.strokes) < 800
