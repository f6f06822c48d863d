"""The table of the main window's actions; to add an action, add a row."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import partial
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from digitpad.core.ink.content import Content
from digitpad.core.ink.smoothing import Smoothing
from digitpad.core.preferences import MOST_RECENT_FILES, Choices, Hand, Theme
from digitpad.core.recognition.answer import NO_ANSWER, Answer
from digitpad.core.recognition.number import SEPARATORS
from digitpad.core.recognition.reading import DIGITS
from digitpad.core.records.correction import complete
from digitpad.ui.actions.action_table import LINE, ActionTable, Key, Menu, Row
from digitpad.ui.actions.step_action import StepAction

if TYPE_CHECKING:
    from digitpad.app.parts import Parts

Role = QAction.MenuRole
CLEAR_KEY, ESCAPE, FULL_SCREEN_KEY = "Del", "Esc", "F11"


class Need(StrEnum):
    """What an action may need in order to be enabled."""

    INK = "ink"  # on the pad, or a picture
    READING = "reading"  # that can be corrected
    NUMBER = "number"  # that was read
    RECENT = "recent"  # files


class MainActions(ActionTable):
    """The menus, toolbar and keys of the main window, which call its parts."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._recent: tuple[str, ...] = ()
        super().__init__(parts.window, self._menus_of_window)
        self._number = ""
        self._label: str | None = None
        self["pen"].setChecked(True)
        self.show_state(Choices())
        self.list_recent(Choices())

    @Slot(object)
    def list_recent(self, choices: Choices) -> None:
        """List the files to open again."""
        self._recent = choices.recent_files
        self.offer(Need.RECENT, bool(self._recent))
        for index, row in enumerate(self._recent_rows(self._parts)):
            self[row.id].setText(row.text)
            self[row.id].setStatusTip(row.tip)
            self[row.id].setVisible(index < len(self._recent))

    @Slot(object)
    def follow(self, content: Content) -> None:
        """Offer what needs ink while there is any on the pad."""
        self.offer(Need.INK, not content.is_empty)

    @Slot(bool)
    def offer_digits(self, can_correct: bool) -> None:
        """Offer the digits while there is a reading to correct."""
        self.offer(Need.READING, can_correct)

    @Slot(Answer, bool)
    def show_answer(self, answer: Answer, is_current: bool) -> None:
        """Offer to copy what was read from the ink on the pad."""
        self._number = answer.number.text if is_current else ""
        self.offer(Need.NUMBER, bool(self._number))

    @Slot(object)
    def show_label(self, label: str | None) -> None:
        """Copy the user's answer, once it is complete, instead of what was read."""
        self._label = label

    @property
    def number(self) -> str:
        """The answer for the ink on the pad, to be copied or dragged; empty if there is none."""
        return self._number and (complete(self._label) or self._number)

    @Slot()
    def forget_answer(self) -> None:
        """Offer nothing to copy."""
        self.show_answer(NO_ANSWER, True)

    @Slot(bool)
    def show_full_screen(self, fills: bool) -> None:
        """Let Esc leave the full screen while the window fills it, and clear the pad otherwise."""
        self["full_screen"].setChecked(fills)
        on_clear, on_leave = [CLEAR_KEY, ESCAPE], [FULL_SCREEN_KEY]
        if fills:
            on_leave.append(on_clear.pop())
        self["clear"].setShortcuts([QKeySequence(key) for key in on_clear])
        self["full_screen"].setShortcuts([QKeySequence(key) for key in on_leave])

    def _clear(self) -> None:
        """Clear the pad, and take the pen again."""
        self._parts.drawing.clear()
        self["pen"].trigger()

    def _copy_number(self) -> None:
        QGuiApplication.clipboard().setText(self.number)

    # The table, two lines per row
    # fmt: off

    def _menus_of_window(self) -> Iterator[Menu]:
        for menu in (self._file, self._edit, self._digit, self._pen, self._view, self._help):
            yield menu(self._parts)

    def _file(self, parts: Parts) -> Menu:
        return Menu(self.tr("&File"), (
            Row("open", self.tr("&Open…"), parts.pictures.open, Key.Open,
                self.tr("Open a picture or a saved drawing on the pad"), tool=9),
            Menu(self.tr("Open &Recent"), (
                *self._recent_rows(parts),
                LINE,
                Row("clear_recent", self.tr("&Clear List"), parts.recent.clear,
                    tip=self.tr("Forget which files were opened"), needs=Need.RECENT),
            )),
            Row("save", self.tr("&Save Drawing As…"), parts.saving.save, Key.Save,
                self.tr("Save the drawing as PNG, JPEG, SVG or InkML"), needs=Need.INK),
            Row("print", self.tr("&Print…"), parts.printing.ask, Key.Print,
                self.tr("Print the drawing with its reading"), needs=Need.INK),
            LINE,
            Row("history", self.tr("&History"), parts.history.show if parts.history else None,
                "Ctrl+H", self.tr("Find, correct, export and import your drawings")),
            LINE,
            Row("quit", self.tr("&Quit"), parts.window.close, "Ctrl+Q",
                self.tr("Close DigitPad. Your drawings are kept."), role=Role.QuitRole),
        ))

    def _recent_rows(self, parts: Parts) -> tuple[Row, ...]:
        files = (*self._recent, *([""] * MOST_RECENT_FILES))[:MOST_RECENT_FILES]
        return tuple(
            Row(f"recent_{index + 1}", _numbered(index + 1, Path(file)),
                partial(parts.recent.open, index), tip=self.tr("Open “{0}” again").format(file))
            for index, file in enumerate(files)
        )

    def _edit(self, parts: Parts) -> Menu:
        step = partial(StepAction, parts.document.undo_stack)
        return Menu(self.tr("&Edit"), (
            Row("undo", self.tr("&Undo"), made_by=partial(step, True, "InkDocument"),
                keys=Key.Undo, tool=3, tip=self.tr("Undo the last step")),
            Row("redo", self.tr("&Redo"), made_by=partial(step, False, "InkDocument"),
                keys=Key.Redo, tool=4, tip=self.tr("Redo the last step that you undid")),
            LINE,
            Row("cut", self.tr("Cu&t Drawing"), parts.saving.cut, Key.Cut,
                self.tr("Copy the drawing as a picture and clear the pad"), needs=Need.INK),
            Row("copy", self.tr("&Copy Number"), self._copy_number, Key.Copy,
                self.tr("Copy the answer as text"), needs=Need.NUMBER),
            Row("copy_drawing", self.tr("Copy Dra&wing"), parts.saving.copy, "Ctrl+Shift+C",
                self.tr("Copy the drawing as a picture"), needs=Need.INK),
            Row("paste", self.tr("&Paste Picture"), parts.pictures.paste, Key.Paste,
                self.tr("Paste the picture from the clipboard onto the pad")),
            LINE,
            Row("clear", self.tr("C&lear"), self._clear, (CLEAR_KEY, ESCAPE),
                self.tr("Clear the pad (Delete)"), tool=2),
            Row("preferences", self.tr("Pr&eferences…"), parts.choices.show, "Ctrl+,",
                self.tr("Change colours, language, pen and history"), role=Role.PreferencesRole),
        ))

    def _digit(self, parts: Parts) -> Menu:
        label_as = parts.correcting.label_as
        return Menu(self.tr("&Digit"), (
            Row("predict", self.tr("&Predict"), parts.drawing.live.predict, ("Return", "Enter"),
                self.tr("Read the drawing (Enter)"), tool=1),
            Row("live", self.tr("&Live"), switch=parts.choices.set_live, keys="Ctrl+L", tool=8,
                tip=self.tr("Read as you draw (Ctrl+L)"), is_on=attrgetter("is_live")),
            Row("digits_only", self.tr("Digits &Only"), switch=parts.choices.set_digits_only,
                tip=self.tr("Read digits only, and no dot, comma, colon, slash, minus or plus"),
                is_on=attrgetter("digits_only")),
            Menu(self.tr("Corre&ct To"), tuple(
                Row(f"label_{digit}", f"&{digit}", partial(label_as, digit), str(digit),
                    self.tr("Correct to {0}").format(digit), needs=Need.READING)
                for digit in range(DIGITS)
            ) + (LINE,) + tuple(
                Row(f"label_{sign}", f"&{sign}", partial(parts.correcting.label_with, sign), sign,
                    self.tr("Correct to {0}").format(sign), needs=Need.READING)
                for sign in SEPARATORS
            )),
        ))

    def _pen(self, parts: Parts) -> Menu:
        choices, width = parts.choices, parts.pen_width
        smoothings = {
            Smoothing.OFF: self.tr("&Off"),
            Smoothing.LIGHT: self.tr("&Light", "smoothing"),
            Smoothing.STRONG: self.tr("&Strong"),
        }
        return Menu(self.tr("&Pen"), (
            Row("pen", self.tr("&Pen", "tool"), partial(parts.pad.set_erasing, False), "P",
                self.tr("Draw (P)"), tool=5, choice="end"),
            Row("eraser", self.tr("&Eraser"), partial(parts.pad.set_erasing, True), "E",
                self.tr("Erase instead of drawing (E, or the right mouse button)"), tool=6,
                choice="end"),
            LINE,
            Row("wider", self.tr("&Wider"), width.widen, "]", self.tr("Draw a thicker line")),
            Row("narrower", self.tr("&Narrower"), width.narrow, "[",
                self.tr("Draw a thinner line")),
            LINE,
            Menu(self.tr("&Smoothing"), tuple(
                Row(f"smoothing_{each.name.lower()}", text, partial(choices.set_smoothing, each),
                    tip=self.tr("Choose how strongly shaky lines are smoothed"),
                    choice="smoothing", is_on=partial(_has, "smoothing", each))
                for each, text in smoothings.items()
            )),
            Row("pressure", self.tr("P&ressure Widens the Line"), switch=choices.set_pressure,
                tip=self.tr("Draw a wider line when you press harder with a pressure-sensitive "
                            "pen"),
                is_on=attrgetter("pressure_widens")),
        ))

    def _view(self, parts: Parts) -> Menu:
        choices = parts.choices
        themes = {
            Theme.SYSTEM: self.tr("Same as the &System"),
            Theme.LIGHT: self.tr("&Light", "colours"),
            Theme.DARK: self.tr("&Dark"),
            Theme.CONTRAST: self.tr("High &Contrast"),
        }
        return Menu(self.tr("&View"), (
            Menu(self.tr("&Colours"), tuple(
                Row(f"theme_{each.value}", text, partial(choices.set_theme, each),
                    tip=self.tr("Choose the colours of the windows"),
                    choice="theme", is_on=partial(_has, "theme", each))
                for each, text in themes.items()
            )),
            Row("left_handed", self.tr("&Left-Handed"), switch=choices.set_left_handed,
                tip=self.tr("Put the pad on the left so that your hand does not hide the answer"),
                is_on=partial(_has, "hand", Hand.LEFT)),
            Row("shows_table", self.tr("Probabilities as &Table"), switch=choices.set_table,
                keys="Ctrl+T", tip=self.tr("Show numbers instead of bars"),
                is_on=attrgetter("shows_table")),
            LINE,
            Row("stays_on_top", self.tr("&Stay on Top"), switch=choices.set_on_top,
                tip=self.tr("Keep this window above those of other programs"),
                is_on=attrgetter("stays_on_top")),
            Row("full_screen", self.tr("&Full Screen"), switch=parts.window.set_full_screen,
                keys=FULL_SCREEN_KEY, tip=self.tr("Fill the whole screen with this window")),
            Row("class_mode", self.tr("Class &Mode"), parts.class_mode.open, "F5",
                self.tr("Practise drawing digits in a full-screen quiz")),
        ))

    def _help(self, parts: Parts) -> Menu:
        controller = parts.help
        return Menu(self.tr("&Help"), (
            Row("manual", self.tr("&Manual"), controller.show_manual, "Shift+F1",
                self.tr("Learn how to draw, correct, import and export")),
            Row("shortcuts", self.tr("&Keys"), controller.show_keys, ("F1", "?"),
                self.tr("See all keyboard shortcuts at a glance")),
            LINE,
            Row("network", self.tr("About the &Network"), controller.show_network,
                tip=self.tr("See which network reads the digits and what it learned from")),
            Row("report", self.tr("Ho&w Accurate Is It?"), controller.show_report,
                tip=self.tr("See how often DigitPad is right and where it goes wrong")),
            LINE,
            Row("logs", self.tr("Open &Log Folder"), parts.errors.open_log,
                tip=self.tr("Open the folder that contains the error log")),
            Row("about", self.tr("&About DigitPad"), controller.show_about,
                tip=self.tr("Show version, licences and credits"), role=Role.AboutRole),
        ))

    # fmt: on


def _has(name: str, value: object, choices: Choices) -> bool:
    return getattr(choices, name) is value


def _numbered(number: int, path: Path) -> str:
    """Return a file's name with its folder's, for a menu; isolated, as menus may be mirrored."""
    name = f"{path.parent.name}/{path.name}" if path.parent.name else path.name
    return f"&{number}  \u2068{name.replace('&', '&&')}\u2069"
