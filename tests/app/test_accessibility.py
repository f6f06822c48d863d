"""Every window for screen readers and keys: names, roles, and a visible focus."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from digitpad.app.parts import Parts
from digitpad.ui.dialogs.question import Question
from digitpad.ui.help.about_dialog import AboutDialog
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.help.keys_dialog import KeysDialog
from digitpad.ui.history.history_window import HistoryWindow
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.quiz.class_window import ClassWindow
from digitpad.ui.sheets.sheet_window import SheetWindow
from digitpad.ui.window.preferences_window import PreferencesWindow
from tests.sheets import sheet
from tests.ui.pictures.test_picture_dialog import LOWER, UPPER, found
from tests.window import Window, open_windows

Role, Text = QAccessible.Role, QAccessible.Text

PLACES = {  # containers; screen readers skip those without a name
    Role.Client,
    Role.LayeredPane,
    Role.StatusBar,
    Role.MenuBar,
    Role.Splitter,
    Role.Grouping,
    Role.Pane,
    Role.ScrollBar,  # belongs to what it scrolls
    Role.PopupMenu,
    Role.Graphic,  # the picture beside a question
}
TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


@dataclass(frozen=True)
class Part:
    """What a screen reader learns about a part of a window."""

    role: QAccessible.Role
    name: str
    description: str
    is_focusable: bool


Open = Callable[[str], QWidget]


@pytest.fixture
def open_(parts: Parts, qtbot: QtBot) -> Open:
    """Open a window of the program as its user does."""
    return Opened(parts, qtbot).open


class Opened:
    def __init__(self, parts: Parts, qtbot: QtBot) -> None:
        self._parts = parts
        self._user = Window(parts.window)
        self._qtbot = qtbot

    def open(self, name: str) -> QWidget:
        window: QWidget = getattr(self, f"_{name}")()
        self._qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        self._qtbot.waitUntil(window.isActiveWindow)
        return window

    def _digit(self) -> QWidget:
        self._user.draw(7)
        self._qtbot.waitUntil(lambda: self._user.answer == "7")
        self._user.action("label_7").trigger()
        return self._parts.window

    def _number(self) -> QWidget:
        self._user.action("shows_table").trigger()
        self._user.draw_number(42)
        self._qtbot.waitUntil(lambda: self._user.number == "42")
        return self._parts.window

    def _history(self) -> QWidget:
        self._digit()
        self._user.action("clear").trigger()
        self._user.action("history").trigger()
        history = shown(HistoryWindow)
        self._qtbot.waitUntil(lambda: part_named(history, "Drawing, read as 7"))
        return history

    def _preferences(self) -> PreferencesWindow:
        self._user.action("preferences").trigger()
        window = self._parts.window.findChild(PreferencesWindow)
        assert window is not None
        return window

    def _question(self) -> QWidget:
        window = self._preferences()
        button = window.findChild(QPushButton, "reset_all")
        assert button is not None
        button.click()
        question = window.findChild(Question)
        assert question is not None
        return question

    def _manual(self) -> QWidget:
        self._user.action("manual").trigger()
        return shown(HelpWindow)

    def _keys(self) -> QWidget:
        self._user.action("shortcuts").trigger()
        return shown(KeysDialog)

    def _about(self) -> QWidget:
        self._user.action("about").trigger()
        return shown(AboutDialog)

    def _class(self) -> QWidget:
        self._user.action("class_mode").trigger()
        window = shown(ClassWindow)
        start = window.findChild(QPushButton, "start")
        assert start is not None
        start.click()
        return window

    def _sheet(self) -> QWidget:
        window = SheetWindow()
        window.show_sheet(*sheet([(7, 0.9), (1, 0.3), (None, 0.2)]))
        return window

    def _picture(self) -> QWidget:
        dialog = PictureDialog()
        dialog.show_picture(found(UPPER, LOWER))
        return dialog


def shown(kind: type[QWidget]) -> QWidget:
    [window] = open_windows(kind)
    return window


# Where Tab goes, once around
ORDERS = {
    "digit": ["Drawing pad", "Pen width"],
    "number": ["Drawing pad", "Digit 2 of 2: 2", "Probability of each digit", "Pen width"],
    "history": [
        *(
            "Drawings",
            "Keep a history",
            "More",
            "Search readings and labels",
            "Which drawings to show",
        ),
    ],
    "preferences": [
        *("Colours:", "Language:", "Drawing hand:", "Show probabilities as a table"),
        "Bars glide to new values",
        *(
            "Pen width:",
            "Smoothing:",
            "Pressure widens the line",
            "Read as you draw",
            "Read digits only, no signs between them",
            "Copy each answer when the pen rests",
            "Clear automatically:",
        ),
        *("Keep a history of drawings", "Close", "Reset All…"),
    ],
    "manual": ["Text", "Search all pages", "Contents"],
    "keys": ["Keys"],
    "about": ["Versions", "Close", "Copy Versions"],
    "class": ["Drawing pad", "Leave", "Clear", "Skip"],
    "question": ["Cancel", "Reset"],
    "sheet": ["Digits", "Export as CSV…", "Order"],
    "picture": ["Picture", "Turn Left", "Turn Right", "Invert", "Read", "Read as Sheet", "Cancel"],
}
WINDOWS = list(ORDERS)


def visible(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if interface.state().invisible:
        return
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from visible(child)


def parts_of(window: QWidget) -> list[Part]:
    return [
        part(each)
        for each in visible(QAccessible.queryAccessibleInterface(window))
        if not (each.role() is Role.StaticText and not each.text(Text.Name))  # is empty
    ]


def part(interface: QAccessibleInterface) -> Part:
    name = interface.text(Text.Name)
    box = interface.object()
    if isinstance(box, QComboBox):  # on Linux Qt names it by what is chosen in it
        labels = interface.relations(QAccessible.RelationFlag.Label)
        name = " ".join(label.text(Text.Name) for label, _ in labels)
        name = name or interface.text(Text.Description)
    is_focusable = bool(interface.state().focusable)
    return Part(interface.role(), name, interface.text(Text.Description), is_focusable)


def part_named(window: QWidget, name: str) -> bool:
    return name in [each.name for each in parts_of(window)]


# Names and roles


@pytest.mark.parametrize("name", WINDOWS)
def test_everything_visible_or_focusable_has_a_name(open_: Open, name: str) -> None:
    parts = parts_of(open_(name))
    assert len(parts) > 3
    for each in parts:
        is_position = each.role in PLACES and not each.is_focusable
        is_cell = each.role is Role.Cell  # of a table; some are empty
        assert each.name or is_position or is_cell, each


EXPECTED = {
    "digit": {
        (Role.Window, "DigitPad"),
        (Role.Canvas, "Drawing pad"),
        (Role.Button, "Predict"),
        (Role.CheckBox, "Eraser"),
        (Role.Slider, "Pen width"),
        (Role.StaticText, "7"),
        (Role.StaticText, "you"),
        (Role.Chart, "Probability of each digit"),
    },
    "number": {
        (Role.CheckBox, "Digit 1 of 2: 4"),
        (Role.CheckBox, "Digit 2 of 2: 2"),
        (Role.Table, "Probability of each digit"),
        (Role.ColumnHeader, "Your label"),
    },
    "history": {
        (Role.Window, "History – DigitPad"),
        (Role.EditableText, "Search readings and labels"),
        (Role.ComboBox, "Which drawings to show"),
        (Role.Cell, "7, confirmed"),
    },
    "preferences": {
        (Role.Dialog, "Preferences"),
        (Role.ComboBox, "Colours:"),
        (Role.Slider, "Pen width:"),
    },
    "question": {
        (Role.AlertMessage, "Reset all settings?"),
    },
    "sheet": {
        (Role.ComboBox, "Order"),
        (Role.Canvas, "Sheet"),
        (Role.TreeItem, "1 or 0"),
        (Role.TreeItem, "No label"),
    },
    "picture": {
        (Role.Canvas, "Picture"),
    },
    "manual": {(Role.StaticText, "Text"), (Role.Tree, "Contents")},
    "keys": {(Role.StaticText, "Ctrl+O")},
    "about": {(Role.PageTabList, "Versions"), (Role.StaticText, "Versions")},
    "class": {(Role.Window, "Class Mode – DigitPad"), (Role.Graphic, "Task 1 of 10")},
}


@pytest.mark.parametrize("name", WINDOWS)
def test_parts_have_the_right_roles(open_: Open, name: str) -> None:
    assert EXPECTED[name] <= {(each.role, each.name) for each in parts_of(open_(name))}


def test_the_pad_says_how_to_draw_by_keys(open_: Open) -> None:
    [pad] = [each for each in parts_of(open_("digit")) if each.name == "Drawing pad"]
    for key in ("arrow keys", "Shift", "Space"):
        assert key in pad.description


def test_the_chart_describes_its_ten_values_and_the_label(open_: Open) -> None:
    [chart] = [each for each in parts_of(open_("digit")) if each.role is Role.Chart]
    shares = chart.description.split(", ")
    assert [share.split(":")[0] for share in shares[:10]] == list("0123456789")
    assert shares[10:] == ["your label: 7"]


# Where Tab goes


def press(window: QWidget, key: Qt.Key) -> QWidget:
    """Press a key and return the widget that then has the focus."""
    QTest.keyClick(window.windowHandle(), key)
    focused = window.focusWidget()
    assert focused is not None
    return focused


def press_until(window: QWidget, name: str) -> None:
    for _ in range(40):
        if name_of(press(window, TAB)) == name:
            return
    raise AssertionError(f"Tab never reaches {name!r}")


def stops(window: QWidget, key: Qt.Key, order: list[str]) -> list[str]:
    """Return the names of all that the key reaches, once around; it may pause for a few presses."""
    start = order[0]
    names = [start]
    while len(names) < 2 or len(set(names)) < min(2, len(order)) or names[-1] != start:
        names.append(name_of(press(window, key)))
        assert len(names) < 40, f"{start!r} is never reached: {names}"
    return list(dict.fromkeys(names))


def name_of(widget: QWidget) -> str:
    return part(QAccessible.queryAccessibleInterface(widget)).name


@pytest.mark.parametrize("name", WINDOWS)
def test_tab_goes_through_a_window_in_reading_order_and_back(open_: Open, name: str) -> None:
    window, order = open_(name), ORDERS[name]
    press_until(window, order[0])
    assert stops(window, TAB, order) == order
    back = [order[0], *reversed(order[1:])]
    assert stops(window, BACKTAB, order) == back


# What shows the focus


def look_of(window: QWidget, widget: QWidget) -> QImage:
    area = QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())
    return window.grab(area).toImage()


@pytest.mark.parametrize("name", WINDOWS)
def test_the_focus_is_visible_wherever_tab_leads(open_: Open, name: str) -> None:
    window = open_(name)
    focused = press(window, TAB)
    for _ in range(len(ORDERS[name]) + 1):
        QTest.qWait(20)
        with_focus = look_of(window, focused)
        following = press(window, TAB)
        QTest.qWait(20)
        if following is not focused:
            assert look_of(window, focused) != with_focus, name_of(focused)
        focused = following


def test_enter_labels_in_the_table_and_predicts_elsewhere(open_: Open, qtbot: QtBot) -> None:
    window = open_("number")
    predict = window.findChild(QAction, "predict")
    assert predict is not None
    press_until(window, "Probability of each digit")
    with qtbot.assertNotEmitted(predict.triggered):
        press(window, Qt.Key.Key_Return)
    assert any(part.name.startswith("you   (read as 42, ") for part in parts_of(window))
    press_until(window, "Drawing pad")
    with qtbot.waitSignal(predict.triggered):
        press(window, Qt.Key.Key_Return)


def test_arrow_keys_go_from_digit_to_digit(open_: Open) -> None:
    window = open_("number")
    press_until(window, "Digit 2 of 2: 2")
    assert name_of(press(window, Qt.Key.Key_Left)) == "Digit 1 of 2: 4"
    assert part_named(window, "4   > 99 %")


@pytest.mark.parametrize("name", WINDOWS)
def test_every_window_has_the_icon_of_the_program(open_: Open, name: str) -> None:
    assert not open_(name).windowIcon().isNull()
