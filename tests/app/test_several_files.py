"""Several files are dropped on the real window: one after another, or all as one sheet."""

from __future__ import annotations

import csv
import threading
from collections.abc import Sequence
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from digitpad.controllers.files.row_of_files import MOST_FILES
from digitpad.core.ink.picture import FoundPicture
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.drawings import inkml, svg
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.pictures.picture_finder import Change, Opening, PictureFinder
from digitpad.storage.pictures.picture_loader import PictureLoader
from digitpad.system.languages import Translation
from digitpad.system.paths import resources_directory
from digitpad.ui.dialogs.question import Question
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.pictures.several_question import SeveralQuestion
from digitpad.ui.sheets.sheet_picture import SheetPicture
from digitpad.ui.sheets.sheet_window import SheetWindow
from tests.app.test_history import answer_file_dialog
from tests.app.test_pictures import drop, photo_of, press, text_of, urls_of
from tests.history import History
from tests.storage.exchange.made_up import ignore, ink_of, many
from tests.window import OpenWindow, Window, child_of, message_of, open_windows

ONE_BY_ONE, ONE_SHEET = "One After Another", "All as One Sheet"


def photos(folder: Path, *texts: str) -> list[Path]:
    """Files that are named after what is written on them."""
    paths = [folder / f"{text}.png" for text in texts]
    for path, text in zip(paths, texts, strict=True):
        Image.fromarray(photo_of(text)).save(path)
    return paths


def bad_file(folder: Path) -> Path:
    path = folder / "bad.png"
    path.write_text("Dear Sir or Madam")
    return path


def click(dialog: QDialog, text: str) -> None:
    """Click the button with this text."""
    [button] = [one for one in dialog.findChildren(QPushButton) if one.text() == text]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


D = TypeVar("D", bound=QDialog)


def dialogs_of(window: Window, kind: type[D]) -> list[D]:
    return [each for each in window.window.findChildren(kind) if each.isVisible()]


def drop_and_choose(window: Window, qtbot: QtBot, paths: Sequence[Path], choice: str) -> None:
    drop(window, urls_of(*paths))
    qtbot.waitUntil(lambda: bool(dialogs_of(window, SeveralQuestion)))
    [question] = dialogs_of(window, SeveralQuestion)
    click(question, choice)


def shown(window: Window, qtbot: QtBot, title: str) -> PictureDialog:
    """The picture dialog, once it shows this file."""

    def is_shown() -> bool:
        return any(each.windowTitle() == title for each in dialogs_of(window, PictureDialog))

    qtbot.waitUntil(is_shown)
    return child_of(window.window, PictureDialog)


def sheet_of(qtbot: QtBot) -> SheetWindow:
    qtbot.waitUntil(lambda: bool(open_windows(SheetWindow)))
    [sheet] = open_windows(SheetWindow)
    return sheet


# One after another


def test_files_follow_one_another_and_a_bad_one_is_named(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(data=tmp_path / "data")
    four, seven = photos(tmp_path, "4", "7")
    window.draw(3)
    qtbot.waitUntil(lambda: window.answer == "3")
    drop_and_choose(window, qtbot, [four, bad_file(tmp_path), seven], ONE_BY_ONE)

    dialog = shown(window, qtbot, "4.png")
    assert text_of(dialog, "place") == "File 1 of 3"
    press(dialog, "read")
    shown(window, qtbot, "7.png")
    assert text_of(dialog, "place") == "File 3 of 3"
    press(dialog, "read")
    qtbot.waitUntil(lambda: window.answer == "7")
    assert not dialog.isVisible()
    assert message_of(window.window).startswith("“bad.png” cannot be opened: ")
    window.window.close()

    with closing(HistoryFile(tmp_path / "data")) as file:
        assert sorted(record.text for record in file.records()) == ["3", "4", "7"]


def test_a_file_by_itself_has_no_place(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    one, other = photos(tmp_path, "4", "7")
    drop_and_choose(window, qtbot, [one, other], ONE_BY_ONE)
    dialog = shown(window, qtbot, "4.png")
    place = child_of(dialog, QLabel, "place")
    assert place.isVisible()
    dialog.reject()
    drop(window, urls_of(other))
    shown(window, qtbot, "7.png")
    assert not place.isVisible()


def test_cancel_ends_the_row(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    drop_and_choose(window, qtbot, photos(tmp_path, "4", "7", "2"), ONE_BY_ONE)
    dialog = shown(window, qtbot, "4.png")
    press(dialog, "read")
    shown(window, qtbot, "7.png")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: window.answer == "4")
    assert not dialog.isVisible()
    [single] = photos(tmp_path, "8")
    drop(window, urls_of(single))  # asks nothing, since the row is over
    press(shown(window, qtbot, "8.png"), "read")
    qtbot.waitUntil(lambda: window.answer == "8")
    assert not dialog.isVisible()


def test_cancel_in_the_question_opens_nothing(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    drop_and_choose(window, qtbot, photos(tmp_path, "4", "7"), "Cancel")
    [single] = photos(tmp_path, "8")
    drop(window, urls_of(single))
    shown(window, qtbot, "8.png")
    assert open_windows(SheetWindow) == []


def test_enter_opens_one_after_another(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    drop(window, urls_of(*photos(tmp_path, "4", "7")))
    qtbot.waitUntil(lambda: bool(dialogs_of(window, SeveralQuestion)))
    QTest.keyClick(dialogs_of(window, SeveralQuestion)[0], Qt.Key.Key_Return)
    shown(window, qtbot, "4.png")


@pytest.mark.parametrize("count", [1, 2])
def test_what_is_dropped_while_a_row_is_under_way_joins_its_end(
    window: Window, qtbot: QtBot, tmp_path: Path, count: int
) -> None:
    drop_and_choose(window, qtbot, photos(tmp_path, "4", "7"), ONE_BY_ONE)
    dialog = shown(window, qtbot, "4.png")
    drop(window, urls_of(*photos(tmp_path, "2", "5")[:count]))
    assert text_of(dialog, "place") == f"File 1 of {2 + count}"
    assert dialogs_of(window, SeveralQuestion) == []
    for name in ["4.png", "7.png", "2.png", "5.png"][: 2 + count]:
        press(shown(window, qtbot, name), "read")

    qtbot.waitUntil(lambda: window.answer == "25"[count - 1])
    assert not dialog.isVisible()


def test_files_with_strokes_take_their_turn(
    open_window: OpenWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(data=tmp_path / "data")
    svg.save(ink_of(4), four := tmp_path / "four.svg")
    inkml.save(ink_of(5), five := tmp_path / "five.inkml")
    (bad := tmp_path / "bad.inkml").write_bytes(b"<ink><trace>1 2")
    json_lines.export(many(3), many_drawings := tmp_path / "many.jsonl", ignore)
    [seven] = photos(tmp_path, "7")
    drop_and_choose(window, qtbot, [four, bad, many_drawings, seven, five], ONE_BY_ONE)

    qtbot.waitUntil(lambda: [type(one) for one in dialogs_of(window, Question)] == [Question])
    [question] = dialogs_of(window, Question)
    assert question.text() == "“many.jsonl” contains several drawings."
    QApplication.processEvents()  # nothing follows before the question is answered
    assert child_of(window.window, PictureLoader).is_idle
    assert dialogs_of(window, PictureDialog) == []
    click(question, "Import")
    qtbot.waitUntil(lambda: History().message == "Drawings imported: 3.")
    dialog = shown(window, qtbot, "7.png")
    assert text_of(dialog, "place") == "File 4 of 5"
    press(dialog, "read")
    qtbot.waitUntil(lambda: window.answer == "5")
    qtbot.waitUntil(lambda: message_of(window.window).startswith("“bad.inkml” cannot be opened: "))
    window.window.close()

    with closing(HistoryFile(tmp_path / "data")) as file:
        texts = [record.text for record in file.records()]
    assert len(texts) == 6
    assert {"4", "5", "7"} <= set(texts)


def test_only_files_with_strokes_follow_one_another_without_a_question(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    for digit in (4, 5):
        svg.save(ink_of(digit), tmp_path / f"{digit}.svg")
    drop(window, urls_of(tmp_path / "4.svg", tmp_path / "5.svg"))
    qtbot.waitUntil(lambda: window.answer == "5")
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "4")


def test_too_many_files_are_refused_in_a_sentence(window: Window, tmp_path: Path) -> None:
    drop(window, urls_of(*(tmp_path / f"{number}.png" for number in range(MOST_FILES + 1))))
    assert message_of(window.window) == (
        "You can open at most 100 files at a time, but these are 101."
    )
    assert dialogs_of(window, SeveralQuestion) == []


def test_what_is_read_as_a_sheet_in_a_row_comes_as_one_sheet_at_its_end(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    pages = [tmp_path / "one.png", tmp_path / "two.png"]
    for path, texts in zip(pages, [("4197", "2058"), ("3641", "7925")], strict=True):
        Image.fromarray(np.concatenate([photo_of(text)[150:350] for text in texts])).save(path)
    [seven] = photos(tmp_path, "7")
    drop_and_choose(window, qtbot, [pages[0], seven, pages[1]], ONE_BY_ONE)
    press(shown(window, qtbot, "one.png"), "read_as_sheet")
    press(shown(window, qtbot, "7.png"), "read")
    press(shown(window, qtbot, "two.png"), "read_as_sheet")

    sheet = sheet_of(qtbot)
    assert sheet.windowTitle() == "2 pictures"
    assert text_in(sheet, "count").startswith("16 digits")
    qtbot.waitUntil(lambda: window.answer == "7")


# All as one sheet


def text_in(sheet: SheetWindow, name: str) -> str:
    return child_of(sheet, QLabel, name).text()


def test_all_are_read_as_one_sheet_and_what_cannot_be_is_named(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    svg.save(ink_of(4), drawing := tmp_path / "four.svg")
    Image.new("L", (300, 300), 255).save(blank := tmp_path / "blank.png")
    first, second = photos(tmp_path, "41", "9")
    Image.open(second).resize((60, 60)).save(second)  # far smaller than the others
    [last] = photos(tmp_path, "2058")
    window.draw(3)
    qtbot.waitUntil(lambda: window.answer == "3")
    paths = [first, bad_file(tmp_path), second, drawing, blank, last]
    drop_and_choose(window, qtbot, paths, ONE_SHEET)

    sheet = sheet_of(qtbot)
    assert sheet.windowTitle() == "3 pictures"
    frames = child_of(sheet, SheetPicture).frames
    assert len(frames) == 7
    rows = [frames[:2], frames[2:3], frames[3:]]
    for above, below in pairwise(rows):
        assert max(one.bottom() for one in above) < min(one.top() for one in below)
    said = text_in(sheet, "message")
    assert [said.count(name) for name in ("bad.png", "four.svg", "blank.png")] == [1, 1, 1]
    assert "9.png" not in said
    assert window.answer == "3"

    child_of(sheet, QPushButton, "export_button").click()
    answer_file_dialog(qtbot, tmp_path / "sheet.csv")
    qtbot.waitUntil(lambda: text_in(sheet, "message") == "Saved as “sheet.csv”.")
    with (tmp_path / "sheet.csv").open(encoding="utf-8", newline="") as file:
        files = [row["file"] for row in csv.DictReader(file)]
    assert files == ["41.png"] * 2 + ["9.png"] + ["2058.png"] * 4
    translation = Translation(resources_directory() / "translations")
    try:
        translation.use("de")
        qtbot.waitUntil(lambda: sheet.windowTitle() == "3 Bilder")
        assert text_in(sheet, "message") == "Gespeichert als „sheet.csv“."
    finally:
        translation.use("en")
    window.window.close()


def test_if_no_file_can_be_read_the_window_says_so(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.png"
    drop_and_choose(window, qtbot, [bad_file(tmp_path), missing], ONE_SHEET)

    qtbot.waitUntil(lambda: "“missing.png” is not on the sheet: " in message_of(window.window))
    assert message_of(window.window).startswith("“bad.png” is not on the sheet: ")
    assert open_windows(SheetWindow) == []


def test_many_bad_files_fill_no_window(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    height = window.window.height()
    missing = [tmp_path / f"{number}.png" for number in range(40)]
    drop_and_choose(window, qtbot, missing, ONE_BY_ONE)

    end = " “4.png” cannot be opened: No such file or directory. 35 more files cannot be opened."
    qtbot.waitUntil(lambda: message_of(window.window).endswith(end))
    assert window.window.height() == height


class Gate:
    """Lets files be opened when the test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_open = threading.Event()
        find = PictureFinder.found

        def wait(finder: PictureFinder, request: Opening | Change) -> FoundPicture:
            assert self.is_open.wait(300)
            return find(finder, request)

        monkeypatch.setattr(PictureFinder, "found", wait)


def test_reading_a_sheet_shows_its_progress_and_can_be_cancelled(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    drop_and_choose(window, qtbot, photos(tmp_path, "4", "7"), ONE_SHEET)

    def buttons() -> list[QPushButton]:
        found = window.window.findChildren(QPushButton, "cancel_work")
        return [each for each in found if each.isVisible()]

    qtbot.waitUntil(lambda: len(buttons()) == 1)
    window.draw(3)  # the pen does not wait
    qtbot.waitUntil(lambda: window.answer == "3")
    QTest.mouseClick(buttons()[0], Qt.MouseButton.LeftButton)
    gate.is_open.set()
    qtbot.waitUntil(lambda: message_of(window.window) == "Cancelled.")
    assert open_windows(SheetWindow) == []
    assert buttons() == []


def test_a_sheet_that_is_wanted_while_another_is_read_follows(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    drop_and_choose(window, qtbot, photos(tmp_path, "4", "7"), ONE_SHEET)
    drop_and_choose(window, qtbot, photos(tmp_path, "25", "8", "1"), ONE_SHEET)
    gate.is_open.set()

    def titles() -> list[str]:
        return [sheet.windowTitle() for sheet in open_windows(SheetWindow)]

    qtbot.waitUntil(lambda: titles() == ["3 pictures"])


def test_a_window_closes_while_a_sheet_is_read(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    drop_and_choose(window, qtbot, photos(tmp_path, "4", "7"), ONE_SHEET)
    gate.is_open.set()
    window.window.close()
    assert not window.window.isVisible()
    assert open_windows(SheetWindow) == []
