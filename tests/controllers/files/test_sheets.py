"""A sheet's labels are kept: in the history, in a file, or given up only if the user says so."""

from __future__ import annotations

import csv
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QTreeView
from pytestqt.qtbot import QtBot

from digitpad.app.build import build
from digitpad.app.parts import Parts
from digitpad.core.ink.picture import Picture
from digitpad.core.records.query import HistoryQuery
from digitpad.core.records.record import Record
from digitpad.engines.model_card import model_identity
from digitpad.storage.history.history_file import HistoryFile
from digitpad.system.paths import models_directory
from digitpad.ui.sheets.sheet_window import SheetWindow
from digitpad.ui.sheets.unsaved_question import UnsavedQuestion
from tests.sheets import Read, sheet
from tests.window import child_of, open_windows, show

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
READS: list[Read] = [(7, 0.9), (None, 0.8), (1, 0.3)]  # the most doubtful: the second, the third


class Desk:
    """A program that shows a sheet, and its user."""

    def __init__(self, qtbot: QtBot, data: Path | None, *reads: Read) -> None:
        self.data = data
        self.parts: Parts = build(data=data)
        self._qtbot = qtbot
        show(self.parts.window, qtbot)
        self.open_sheet(*(reads or READS))

    def open_sheet(self, *reads: Read, name: str = "page.png") -> None:
        picture, readings = sheet(reads)
        self.parts.sheets.show_sheet(Picture(picture.ink, name), readings)
        [self.sheet] = [each for each in open_windows(SheetWindow) if each.windowTitle() == name]
        self._qtbot.waitUntil(self.sheet.isActiveWindow)

    @property
    def title(self) -> str:
        return self.sheet.windowTitle()

    def press(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press keys where the focus is, once the sheet has them again."""
        self._qtbot.waitUntil(self.sheet.isActiveWindow)
        for key in keys:
            focused = self.sheet.focusWidget()
            assert focused is not None
            QTest.keyClick(focused, key, modifier)

    def answer(self, text: str) -> None:
        """Answer the question that lies over the sheet."""
        self._qtbot.waitUntil(lambda: bool(open_windows(UnsavedQuestion)))
        [question] = open_windows(UnsavedQuestion)
        assert question.parent() is self.sheet
        [button] = [each for each in question.buttons() if each.text() == text]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._qtbot.waitUntil(lambda: not open_windows(UnsavedQuestion))

    def save_to(self, path: Path | None) -> None:
        """Answer the file dialog that lies over the sheet; None cancels it."""
        self._qtbot.waitUntil(lambda: bool(open_windows(QFileDialog)))
        [dialog] = open_windows(QFileDialog)
        assert dialog.parent() is self.sheet
        if path is None:
            dialog.reject()
        else:
            dialog.fileSelected.emit(str(path))  # also one that the dialog would not offer
            dialog.done(QFileDialog.DialogCode.Accepted)
        self.sheet.activateWindow()  # as a desktop does with what the dialog lay over

    def wait_until_closed(self) -> None:
        self._qtbot.waitUntil(lambda: not self.sheet.isVisible())

    def message(self, begin: str) -> None:
        """Wait until the sheet, not another window, says this."""
        label = child_of(self.sheet, QLabel, "message")
        self._qtbot.waitUntil(lambda: label.isVisible() and label.text().startswith(begin))

    def records(self) -> list[Record]:
        """End the program, and return what its history holds, the newest last."""
        self.parts.window.close()
        self._qtbot.waitUntil(lambda: not self.parts.window.isVisible())
        assert self.data is not None
        with closing(HistoryFile(self.data)) as file:
            return sorted(file.records(file.search(HistoryQuery())), key=lambda each: each.text)


def labels_in(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return [row["label"] for row in csv.DictReader(file)]


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Desk:
    return Desk(qtbot, tmp_path)


def test_the_window_is_named_after_the_file(desk: Desk) -> None:
    assert desk.title == "page.png"


def test_a_sheet_without_labels_closes_at_once(desk: Desk) -> None:
    desk.press(Qt.Key.Key_8, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    desk.sheet.close()
    assert not desk.sheet.isVisible()


@pytest.mark.parametrize("keys", [[Qt.Key.Key_8], [Qt.Key.Key_Delete]])
def test_closing_a_sheet_with_labels_asks_and_cancel_keeps_it_open(
    desk: Desk, keys: list[Qt.Key]
) -> None:
    desk.press(*keys)
    desk.sheet.close()
    desk.answer("Cancel")
    assert desk.sheet.isVisible()
    desk.sheet.close()
    desk.answer("Close Without Saving")
    desk.wait_until_closed()
    assert desk.records() == []


def test_labelled_digits_go_into_the_history(desk: Desk) -> None:
    desk.press(Qt.Key.Key_8, Qt.Key.Key_4)
    desk.sheet.close()
    desk.answer("Add to History")
    desk.wait_until_closed()
    records = desk.records()
    assert [(each.text, each.label) for each in records] == [("1", "4"), ("?", "8")]
    for record in records:
        assert isinstance(record.content, Picture)
        assert max(record.content.ink.shape) < 40  # the digit alone
        assert record.model == model_identity("litert", models_directory())


def test_labels_already_in_the_history_are_corrected_there_too(desk: Desk) -> None:
    desk.press(Qt.Key.Key_8, Qt.Key.Key_4)
    desk.press(Qt.Key.Key_S, modifier=CONTROL)
    desk.message("2 digits")
    desk.press(Qt.Key.Key_Z, modifier=CONTROL)  # the 4
    desk.press(Qt.Key.Key_5)
    desk.press(Qt.Key.Key_S, modifier=CONTROL)
    desk.message("1 digit")
    desk.sheet.close()
    assert not desk.sheet.isVisible()
    assert [(each.text, each.label) for each in desk.records()] == [("1", "5"), ("?", "8")]


def test_a_label_of_several_digits_goes_into_the_history(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F2)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Down):
        editor = QApplication.focusWidget()
        assert editor is not None
        QTest.keyClick(editor, key)
    desk.press(Qt.Key.Key_S, modifier=CONTROL)
    desk.message("1 digit")
    assert [(each.text, each.label) for each in desk.records()] == [("?", "12")]


def test_labels_go_into_a_file(desk: Desk, tmp_path: Path) -> None:
    desk.press(Qt.Key.Key_8)
    desk.sheet.close()
    desk.answer("Export as CSV…")
    desk.save_to(tmp_path / "page.csv")
    desk.wait_until_closed()
    assert labels_in(tmp_path / "page.csv") == ["", "8", ""]


def test_an_export_without_closing_leaves_nothing_to_ask(desk: Desk, tmp_path: Path) -> None:
    desk.press(Qt.Key.Key_8)
    desk.press(Qt.Key.Key_E, modifier=CONTROL)
    desk.save_to(tmp_path / "page.csv")
    desk.message("Saved as “page.csv”.")
    assert desk.sheet.isVisible()
    desk.press(Qt.Key.Key_4)  # keys still go to the sheet
    desk.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    desk.sheet.close()
    desk.answer("Close Without Saving")  # Backspace has removed the label that was saved, too
    desk.wait_until_closed()


def test_a_cancelled_or_failed_export_keeps_the_sheet_open(desk: Desk, tmp_path: Path) -> None:
    desk.press(Qt.Key.Key_8)
    desk.sheet.close()
    desk.answer("Export as CSV…")
    desk.save_to(None)
    desk.parts.sheets.show_sheet(*sheet([(3, 0.9)]))  # does not take its place
    assert desk.sheet.isVisible()
    assert desk.title == "page.png"
    desk.sheet.close()
    desk.answer("Export as CSV…")
    desk.save_to(tmp_path / "missing" / "page.csv")
    desk.message("“page.csv”")
    assert desk.sheet.isVisible()
    desk.press(Qt.Key.Key_E, modifier=CONTROL)
    desk.save_to(tmp_path / "page.csv")
    desk.message("Saved")
    assert desk.sheet.isVisible()  # it no longer waits to close


def test_a_new_sheet_replaces_only_one_without_unsaved_labels(desk: Desk) -> None:
    first = desk.sheet
    desk.open_sheet((3, 0.9), name="second.png")
    assert desk.sheet is first
    desk.press(Qt.Key.Key_5)
    desk.open_sheet((4, 0.9), name="third.png")
    assert desk.sheet is not first
    assert first.isVisible()
    assert child_of(first, QTreeView).model().index(0, 3).data() == "5"
    desk.parts.sheets.shut_down()


def test_the_program_ends_once_the_labels_are_safe(desk: Desk, qtbot: QtBot) -> None:
    desk.press(Qt.Key.Key_8)
    main = desk.parts.window
    main.close()
    desk.answer("Cancel")
    assert main.isVisible()
    desk.sheet.close()
    desk.answer("Cancel")
    main.close()
    desk.answer("Add to History")
    qtbot.waitUntil(lambda: not main.isVisible())
    assert [(each.text, each.label) for each in desk.records()] == [("?", "8")]


def test_without_a_history_the_sheet_offers_only_a_file(qtbot: QtBot) -> None:
    desk = Desk(qtbot, None)
    desk.press(Qt.Key.Key_8)
    desk.press(Qt.Key.Key_S, modifier=CONTROL)
    desk.sheet.close()
    [question] = open_windows(UnsavedQuestion)
    texts = {each.text() for each in question.buttons()}
    assert texts == {"Export as CSV…", "Close Without Saving", "Cancel"}
    desk.answer("Close Without Saving")
    desk.wait_until_closed()
