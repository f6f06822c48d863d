"""Works without a break in a program that will be killed, and reports each step.

It says so on the standard output, a line each, after the program has done it:

    ready           the window reads
    pad DIGEST N    the pad holds this, in N strokes
    kept DIGEST     the history has told that it keeps this
    clear DIGEST    this is about to be finished
    theme NAME      this is about to be chosen
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QInputDialog, QMessageBox

from digitpad.app.parts import Parts
from digitpad.core.ink.content import Content, digest_of
from digitpad.core.ink.ink import Ink
from digitpad.core.preferences import Theme
from digitpad.core.records.record import Record
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.storage.history.history_service import HistoryService
from digitpad.ui.history.history_window import HistoryWindow
from tests import hand
from tests.window import Window


def say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


class BusyHand(QObject):
    """Draws, corrects, clears, saves, exports and changes settings, in an order given by a seed."""

    def __init__(self, parts: Parts, seed: int, out: Path) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._random = random.Random(seed)
        self._out = out
        self._events: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        parts.document.ink_changed.connect(self._tell_pad)
        for service in parts.window.findChildren(HistoryService):
            service.added.connect(self._tell_kept)

    def begin(self) -> None:
        """Restore what the last run left behind, then work."""
        say("ready")
        question = self._parts.window.findChild(QMessageBox, "recovery")
        if question is not None:
            question.defaultButton().click()
        self._timer.start(0)

    @Slot()
    def _go_on(self) -> None:
        """Send one event of a stroke at a time, so that the end may come in the middle of it."""
        if next(self._events, self) is self:
            steps = (self._draw, self._correct, self._clear, self._save, self._export, self._choose)
            [step] = self._random.choices(steps, (24, 6, 18, 2, 2, 1))
            step()

    def _draw(self) -> None:
        curve = self._random.choice(DIGIT_CURVES[self._random.randrange(10)])
        shift = self._random.uniform(-0.1, 0.1)
        self._events = self._stroke([(x + shift, y) for x, y in curve])

    def _stroke(self, positions: list[hand.Position]) -> Iterator[None]:
        kinds = [QEvent.Type.MouseMove] * len(positions)
        kinds[0] = QEvent.Type.MouseButtonPress
        for kind, position in zip(kinds, positions, strict=True):
            hand.send_mouse(self._parts.pad, kind, position)
            yield
        hand.send_mouse(self._parts.pad, QEvent.Type.MouseButtonRelease, positions[-1])

    def _correct(self) -> None:
        self._parts.document.set_label(str(self._random.randrange(10)))

    def _clear(self) -> None:
        content = self._parts.document.content
        if not content.is_empty:
            say("clear", digest_of(content))
            self._parts.document.clear()

    def _save(self) -> None:
        Window(self._parts.window).action("save").trigger()
        self._answer(f"drawing{self._random.choice(['.png', '.svg', '.inkml'])}")

    def _export(self) -> None:
        Window(self._parts.window).action("history").trigger()
        for view in QApplication.topLevelWidgets():
            if isinstance(view, HistoryWindow):
                view.export_requested.emit(())
        self._answer("all.jsonl")

    def _answer(self, name: str) -> None:
        answers: dict[type[QDialog], Callable[[QDialog], object]] = {
            QFileDialog: lambda dialog: dialog.fileSelected.emit(str(self._out / name)),  # type: ignore[attr-defined]
            QInputDialog: lambda dialog: dialog.intValueSelected.emit(64),  # type: ignore[attr-defined]
        }
        for kind, answer in answers.items():
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, kind) and dialog.isVisible():
                    answer(dialog)
                    dialog.reject()

    def _choose(self) -> None:
        theme = self._random.choice(list(Theme))
        say("theme", theme.value)
        self._parts.choices.set_theme(theme)
        self._parts.choices.shut_down()  # writes the settings at once

    @Slot(object)
    def _tell_pad(self, content: Content) -> None:
        if isinstance(content, Ink):
            say("pad", digest_of(content), len(content.strokes))

    @Slot(int, object)
    def _tell_kept(self, _number: int, record: Record) -> None:
        say("kept", record.digest)
