"""Sends random events to all windows, in an order given by a seed."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QMenu,
    QWidget,
)

from digitpad.app.parts import Parts
from digitpad.app.session import Session
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.system.languages import LANGUAGES
from tests import hand
from tests.window import Window

KEYS = [
    *map(Qt.Key, range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *map(Qt.Key, range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Space),
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Delete),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_F2, Qt.Key.Key_F5),
    *(Qt.Key.Key_F11, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight, Qt.Key.Key_Menu),
]
MODIFIERS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
]
LEAVES = {"quit", "logs"}  # ends the program; starts another
QT_OWN = "qt_"  # begins the names of a file dialog's commands: new folder, the folder above
NEVER = (Qt.Key.Key_Q, Qt.Key.Key_W)  # with Ctrl, close
MOST_DIALOGS = 3  # that stay open
FOLLOWS = 0.2  # share of events after which Qt gets time


class Monkey:
    """Acts on any open window; it opens, drops and pastes the `files`."""

    def __init__(
        self, session: Session, chance: random.Random, files: list[Path], out: Path
    ) -> None:
        self._session = session
        self._random = chance
        self._files = files
        self._out = out
        self._screen = hand.touch_screen()
        self.done: list[str] = []
        self._steps: dict[Callable[[], object], float] = {
            self._draw: 6,
            self._mouse: 25,
            self._pen: 15,
            self._finger: 3,
            self._key: 20,
            self._resize: 3,
            self._click_a_button: 8,
            self._trigger: 6,
            self._choose_theme: 0.5,
            self._choose_language: 0.1,
            self._drop: 0.5,
            self._paste: 0.5,
            self._deactivate: 1,
            self._undo: 4,
        }

    @property
    def _parts(self) -> Parts:
        return self._session.parts

    def do_anything(self) -> None:
        [step] = self._random.choices(list(self._steps), list(self._steps.values()))
        self.done.append(step.__name__)
        step()
        if self._random.random() < FOLLOWS:
            QApplication.processEvents()
            self._answer_dialogs()

    def _shown(self) -> list[QWidget]:
        return [each for each in QApplication.topLevelWidgets() if each.isVisible()]

    def _any_widget(self) -> QWidget:
        """Return a part of any open window, most often of the main window."""
        if self._random.random() < 0.6:
            return self._parts.pad
        window = self._random.choice(self._shown() or [self._parts.window])
        parts = [each for each in window.findChildren(QWidget) if each.isVisible()]
        return self._random.choice([window, *parts])

    def _position(self) -> hand.Position:
        return self._random.uniform(-0.1, 1.1), self._random.uniform(-0.1, 1.1)

    def _draw(self) -> None:
        with_pen = self._random.random() < 0.5
        for curve in DIGIT_CURVES[self._random.randrange(10)]:
            if with_pen:
                hand.draw_with_pen(self._parts.pad, curve)
            else:
                hand.draw_with_mouse(self._parts.pad, curve)

    def _mouse(self) -> None:
        kinds = {
            QEvent.Type.MouseButtonPress: 3,
            QEvent.Type.MouseMove: 8,
            QEvent.Type.MouseButtonRelease: 3,
            QEvent.Type.MouseButtonDblClick: 1,
        }
        [kind] = self._random.choices(list(kinds), list(kinds.values()))
        button = self._random.choice(
            [Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton]
        )
        widget = self._any_widget()
        if not opens_a_menu(widget, kind):
            hand.send_mouse(widget, kind, self._position(), button=button)

    def _pen(self) -> None:
        kinds = (QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease)
        [kind] = self._random.choices(kinds, (3, 8, 3))
        device = self._random.choice([hand.STYLUS, hand.STYLUS, hand.ERASER])
        hand.send_tablet(self._parts.pad, kind, self._position(), self._random.random(), device)

    def _finger(self) -> None:
        positions = [self._position() for _ in range(self._random.randint(1, 4))]
        pad = self._parts.pad
        hand.draw_with_finger(pad, positions, self._screen)

    def _key(self) -> None:
        key, modifier = self._random.choice(KEYS), self._random.choice(MODIFIERS)
        if modifier == Qt.KeyboardModifier.ControlModifier and key in NEVER:
            return
        widget = QApplication.focusWidget() or self._any_widget()
        if not isinstance(widget.window(), QFileDialog):  # whose fields might lead to any folder
            self._random.choice([QTest.keyClick, QTest.keyPress, QTest.keyRelease])(
                widget, key, modifier
            )

    def _resize(self) -> None:
        window = self._random.choice(self._shown() or [self._parts.window])
        window.resize(self._random.randint(1, 2000), self._random.randint(1, 1500))

    def _click_a_button(self) -> None:
        window = self._random.choice(self._shown() or [self._parts.window])
        buttons = [
            each
            for each in window.findChildren(QAbstractButton)
            if each.isVisible() and each.isEnabled() and not isinstance(each.window(), QFileDialog)
        ]
        if buttons:
            QTimer.singleShot(0, close_popup)  # a button's menu has its own event loop
            self._random.choice(buttons).click()

    def _trigger(self) -> None:
        """Trigger a command of any menu, enabled or not."""
        window = self._random.choice(self._shown() or [self._parts.window])
        actions = [each for each in window.findChildren(QAction) if each.objectName()]
        wanted = [each for each in actions if is_the_programs(each.objectName())]
        if wanted:
            self._random.choice(wanted).trigger()

    def _choose_theme(self) -> None:
        name = self._random.choice(["light", "dark", "contrast", "system"])
        for action in self._parts.window.findChildren(QAction):
            if action.objectName().endswith(name):
                action.trigger()

    def _choose_language(self) -> None:
        self._parts.choices.change(language=self._random.choice([*LANGUAGES, ""]))
        QApplication.processEvents()

    def _drop(self) -> None:
        data = QMimeData()
        files = self._random.sample(self._files, self._random.randint(1, 2))
        data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
        none = Qt.KeyboardModifier.NoModifier
        left = Qt.MouseButton.LeftButton
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(self._parts.window, event)

    def _paste(self) -> None:
        QGuiApplication.clipboard().setImage(QImage(str(self._random.choice(self._files))))
        Window(self._parts.window).action("paste").trigger()

    def _deactivate(self) -> None:
        kind = self._random.choice([QEvent.Type.WindowDeactivate, QEvent.Type.WindowActivate])
        QApplication.sendEvent(self._parts.window, QEvent(kind))

    def _undo(self) -> None:
        stack = self._parts.document.undo_stack
        self._random.choice([stack.undo, stack.redo])()

    def _answer_dialogs(self) -> None:
        """Answer or close file dialogs, close menus, and keep only a few other dialogs."""
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                menu.close()
        dialogs = [each for each in self._shown() if isinstance(each, QDialog)]
        for dialog in dialogs:
            if isinstance(dialog, QFileDialog):
                self._answer_file_dialog(dialog)
            elif len(dialogs) > MOST_DIALOGS or self._random.random() < 0.3:
                self._random.choice([dialog.accept, dialog.reject])()

    def _answer_file_dialog(self, dialog: QFileDialog) -> None:
        saves = dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
        name = self._out / self._random.choice(["a.png", "b.svg", "c.jsonl", "d.npz", "e"])
        path = name if saves else self._random.choice(self._files)
        if self._random.random() < 0.6:
            dialog.fileSelected.emit(str(path))
        dialog.reject()


def is_the_programs(command: str) -> bool:
    """Return whether it neither ends the program nor writes to other folders."""
    return command not in LEAVES and not command.startswith(QT_OWN)


def close_popup() -> None:
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def opens_a_menu(widget: QWidget, kind: QEvent.Type) -> bool:
    """Return whether a press opens a menu, which waits in its own event loop until it is closed."""
    press = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
    return kind in press and isinstance(widget.window(), QFileDialog)
