"""An engine whose readings identify their ink, and a user who checks them."""

from __future__ import annotations

import hashlib
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from digitpad.app.parts import Parts
from digitpad.core.ink.content import Content, digest_of
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import UNREADABLE, BoxedReading, NumberReading
from digitpad.core.recognition.reading import DIGITS, Reading
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.correction import settled
from digitpad.core.records.record import Record
from digitpad.ui.answer.announcer import Announcer
from tests import hand
from tests.history import History
from tests.window import Window

MOST_DIGITS = 3
FAILS = 0.15  # of the readings
NOTHING = "nothing was copied"
READING = re.compile(r"((?:\d )*\d), \d+ %")  # as announced to screen readers


def text_of(content: Content) -> str:
    """Return what a Telltale reads: one to three digits from the ink's digest."""
    count, *digits = hashlib.sha256(digest_of(content).encode()).digest()
    return "".join(str(digit % DIGITS) for digit in digits[: 1 + count % MOST_DIGITS])


class Telltale:
    """Reads after a random pause, and sometimes fails."""

    def __init__(self, chance: random.Random, longest: float) -> None:
        """Each reading sleeps up to `longest` seconds."""
        self._random = chance
        self._longest = longest

    def recognize_number(self, ink: Content, **_options: bool) -> NumberReading:
        time.sleep(self._random.choice([0.0, self._random.uniform(0, self._longest)]))
        if self._random.random() < FAILS:
            raise ValueError("no luck")
        return number_of(text_of(ink))


def number_of(text: str) -> NumberReading:
    return NumberReading(tuple(_boxed(int(digit), index) for index, digit in enumerate(text)))


def _boxed(digit: int, index: int) -> BoxedReading:
    probabilities = np.full(DIGITS, 0.01, np.float32)
    probabilities[digit] = 0.91
    tensor = np.zeros((28, 28), np.float32)
    reading = Reading(probabilities, Verdict.DIGIT, digit, (digit + 1) % DIGITS, tensor)
    return BoxedReading(reading, (0.3 * index, 0.1, 0.3 * index + 0.2, 0.9), digit)


class Watcher(QObject):
    """Acts at random as users do, and checks after each step that nothing belongs to other ink."""

    def __init__(self, parts: Parts, chance: random.Random) -> None:
        super().__init__()
        self._parts = parts
        self._random = chance
        self._window = Window(parts.window)
        self._on_pad: Content = EMPTY_INK
        self._is_down = False
        self.given: dict[str, set[str]] = defaultdict(set)  # labels, by their ink's digest
        self.seen: Counter[str] = Counter()  # so that a run without any readings is noticed
        self.done: list[str] = []
        parts.pad.ink_moved.connect(self._note)
        parts.document.ink_changed.connect(self._note)
        announcer = parts.window.findChild(Announcer)
        assert announcer is not None
        announcer.announced.connect(self._hear)
        self._steps: dict[Callable[[], object], float] = {
            self._stroke: 12,
            self._move: 10,
            self._erase: 3,
            self._undo: 6,
            self._redo: 5,
            self._clear: 5,
            self._predict: 4,
            self._live: 3,
            self._label: 10,
            self._click_bar: 4,
            self._choose: 3,
            self._copy: 8,
            self._open_picture: 2,
            self._open_row: 0.3,
            self._wait: 20,
        }

    def do_anything(self) -> None:
        [step] = self._random.choices(list(self._steps), list(self._steps.values()))
        self.done.append(step.__name__)
        step()
        self._look()

    @Slot(object)
    def _note(self, content: Content) -> None:
        self._on_pad = content

    # What must be true at any time

    def _look(self) -> None:
        self._look_at_answer()
        self._look_at_bars()
        self.check_label(self._parts.document.content, self._parts.document.label)

    def _look_at_answer(self) -> None:
        shown = self._window.number or self._window.answer
        if not shown.isdigit():
            return
        if self._is_dim(self._window.label("answer")):
            self.seen["dimmed"] += 1
        else:
            self.seen["undimmed"] += 1
            assert shown in self._answers()

    def _answers(self) -> tuple[str, ...]:
        """Return what was read on the pad, as the user has corrected it.

        A label of another length stands as it is, or, if it was early, for the last digit.
        """
        text, label = text_of(self._on_pad), self._parts.document.label
        return (text,) if label is None else (label, settled(label, text))

    def _look_at_bars(self) -> None:
        shares = self._window.chart.probabilities
        if any(shares) and self._window.chart.isVisible() and not self._is_dim(self._window.chart):
            assert str(max(range(DIGITS), key=shares.__getitem__)) in text_of(self._on_pad)

    def _is_dim(self, widget: QWidget) -> bool:
        role = QPalette.ColorRole.WindowText
        return widget.palette().color(role) != self._parts.window.palette().color(role)

    def check_label(self, content: Content, label: str | None) -> None:
        """Check that each digit of a label was given to this ink or read in it."""
        text = text_of(content)
        allowed = self.given[digest_of(content)]
        for index, digit in enumerate(label or ""):
            as_read = len(label or "") == len(text) and digit == text[index]
            assert digit == UNREADABLE or as_read or digit in allowed, (label, text, allowed)

    def check_record(self, record: Record) -> None:
        assert record.text in ("", text_of(record.content))
        self.check_label(record.content, record.label)
        assert record.label is None or len(record.label) == len(record.text or record.label)

    @Slot(str)
    def _hear(self, message: str) -> None:
        if reading := READING.match(message):
            self.seen["heard"] += 1
            assert reading[1].replace(" ", "") == text_of(self._on_pad)

    # What users do

    def _position(self) -> hand.Position:
        return self._random.uniform(0.05, 0.95), self._random.uniform(0.05, 0.95)

    def _stroke(self) -> None:
        self._lift()
        hand.draw_with_mouse(
            self._window.pad, [self._position() for _ in range(self._random.randint(2, 4))]
        )

    def _move(self) -> None:
        """Press, move or lift the pen."""
        if not self._is_down:
            self._is_down = True
            hand.send_mouse(self._window.pad, QEvent.Type.MouseButtonPress, self._position())
        elif self._random.random() < 0.7:
            hand.send_mouse(self._window.pad, QEvent.Type.MouseMove, self._position())
        else:
            self._lift()

    def _lift(self) -> None:
        if self._is_down:
            self._is_down = False
            hand.send_mouse(self._window.pad, QEvent.Type.MouseButtonRelease, self._position())

    def _erase(self) -> None:
        self._lift()
        positions = [self._position() for _ in range(3)]
        hand.draw_with_mouse(self._window.pad, positions, Qt.MouseButton.RightButton)

    def _undo(self) -> None:
        self._window.action("undo").trigger()

    def _redo(self) -> None:
        self._window.action("redo").trigger()

    def _clear(self) -> None:
        self._window.action("clear").trigger()

    def _predict(self) -> None:
        self._window.action("predict").trigger()

    def _live(self) -> None:
        self._window.action("live").trigger()

    def _label(self) -> None:
        digit = self._random.randrange(DIGITS)
        key = self._window.action(f"label_{digit}")
        self._tell(digit, key.trigger, is_heard=key.isEnabled())

    def _click_bar(self) -> None:
        digit = self._random.randrange(DIGITS)
        bars = self._window.chart.viewport()
        position = QPoint(bars.width() // 4, round((digit + 0.5) * bars.height() / DIGITS))
        self._tell(digit, lambda: QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=position))

    def _tell(self, digit: int, tell: Callable[[], object], *, is_heard: bool = False) -> None:
        before = self._parts.document.label
        self.given[digest_of(self._on_pad)].add(str(digit))
        tell()
        if is_heard:
            self.seen["labels"] += 1
            assert self._parts.document.label != before  # the label is not lost

    def _choose(self) -> None:
        if buttons := self._window.digit_buttons:
            self._random.choice(buttons).click()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(NOTHING)
        self._window.action("copy").trigger()
        copied = QGuiApplication.clipboard().text()
        self.seen["copied"] += copied != NOTHING
        assert copied in (NOTHING, *self._answers())

    def _open_picture(self) -> None:
        self._lift()
        ink = np.zeros((9, 9), np.uint8)
        ink[self._random.randrange(9), self._random.randrange(9)] = 255
        self._parts.document.open(Picture(ink))

    def _open_row(self) -> None:
        """Open any drawing of the history on the pad."""
        self._lift()
        self._window.action("history").trigger()
        history = History()
        run_events(40)
        if rows := history.row_count:
            history.open_row(self._random.randrange(min(rows, 5)))
            run_events(20)
            self.seen["rows opened"] += 1
        history.window.close()

    def _wait(self) -> None:
        run_events(self._random.choice([0, 0, 2, 5, 10, 20]))


def run_events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
