"""Drawings are kept, found, corrected, and survive a crash, in the real window."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.core.ink.content import Content, digest_of
from digitpad.core.ink.picture import Picture
from digitpad.core.recognition.number import NumberReading
from digitpad.core.recognition.recognizer import Recognizer
from digitpad.core.recognition.verdict import Verdict
from digitpad.core.records.page import Page
from digitpad.core.records.record import Record
from digitpad.demo.scripted_pen import DIGIT_CURVES
from digitpad.storage.history.history_file import HistoryFile
from digitpad.storage.recovery import RecoveryError, RecoveryFile, find_left_behind
from digitpad.system.languages import Translation
from digitpad.system.paths import resources_directory
from digitpad.ui.dialogs.picture_options import PictureOptions
from digitpad.ui.dialogs.question import Question
from digitpad.ui.history.statistics_window import StatisticsWindow
from digitpad.ui.history.table.cell_text import Section
from tests import hand
from tests.helpers import Look, ink_from, paint, side_by_side, strokes_of
from tests.history import History
from tests.window import OpenWindow, Window, child_of, message_of, open_windows


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def records_in(data: Path) -> list[Record]:
    file = HistoryFile(data)
    records = list(file.records())
    file.close()
    return records


def wait_for_rows(qtbot: QtBot, data: Path, count: int) -> list[Record]:
    qtbot.waitUntil(lambda: len(records_in(data)) == count)
    return records_in(data)


def read(window: Window, qtbot: QtBot, digit: int) -> None:
    window.draw(digit)
    qtbot.waitUntil(lambda: window.answer == str(digit))


def test_a_cleared_drawing_becomes_a_row(window: Window, qtbot: QtBot, data: Path) -> None:
    read(window, qtbot, 4)
    window.action("clear").trigger()

    [record] = wait_for_rows(qtbot, data, 1)

    assert (record.text, record.verdict, record.label) == ("4", Verdict.DIGIT, None)
    assert record.confidence > 0.9
    assert len(record.content.strokes) == len(DIGIT_CURVES[4])  # type: ignore[union-attr]
    assert len(record.model) == 64
    assert not record.is_corrected


def test_the_drawing_on_the_pad_becomes_a_row_when_the_window_closes(
    window: Window, qtbot: QtBot, data: Path
) -> None:
    read(window, qtbot, 7)
    window.window.close()

    assert [record.text for record in records_in(data)] == ["7"]
    assert not list(data.glob("recovery-*"))


def test_a_correction_is_kept_with_its_row(window: Window, qtbot: QtBot, data: Path) -> None:
    read(window, qtbot, 4)
    QTest.keyClicks(window.pad, "9")
    window.action("clear").trigger()

    [record] = wait_for_rows(qtbot, data, 1)

    assert (record.text, record.label) == ("4", "9")
    assert record.is_corrected


def test_undoing_clear_removes_the_row(window: Window, qtbot: QtBot, data: Path) -> None:
    read(window, qtbot, 4)
    window.action("clear").trigger()
    wait_for_rows(qtbot, data, 1)
    window.action("undo").trigger()
    wait_for_rows(qtbot, data, 0)
    window.action("redo").trigger()
    assert [record.text for record in wait_for_rows(qtbot, data, 1)] == ["4"]


def test_clear_and_immediate_undo_leave_no_row(window: Window, qtbot: QtBot, data: Path) -> None:
    read(window, qtbot, 4)
    for _ in range(5):
        window.action("clear").trigger()
        window.action("undo").trigger()
    window.action("clear").trigger()
    window.window.close()

    assert [record.text for record in records_in(data)] == ["4"]


def test_a_row_reopened_on_the_pad_makes_no_second_row(
    window: Window, qtbot: QtBot, data: Path
) -> None:
    read(window, qtbot, 4)
    window.action("clear").trigger()
    wait_for_rows(qtbot, data, 1)
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 1)
    history.open_row()

    qtbot.waitUntil(lambda: window.answer == "4")
    window.action("undo").trigger()
    qtbot.waitUntil(lambda: window.answer == "")
    window.action("redo").trigger()
    qtbot.waitUntil(lambda: window.answer == "4")
    qtbot.waitUntil(window.window.isActiveWindow)
    QTest.keyClicks(window.pad, "9")
    window.window.close()

    [record] = records_in(data)
    assert (record.text, record.label) == ("4", "9")


def test_with_the_history_off_nothing_is_kept(
    window: Window, qtbot: QtBot, data: Path, open_window: OpenWindow
) -> None:
    window.action("history").trigger()
    history = History()
    history.toggle_keeping()
    history.window.close()
    read(window, qtbot, 4)
    assert not list(data.glob("recovery-*.ink"))
    window.action("clear").trigger()
    window.window.close()
    assert records_in(data) == []

    again = open_window()  # the setting survives the window
    again.draw(7)
    again.window.close()
    assert records_in(data) == []


def test_ink_survives_a_crash_and_is_offered_at_the_next_start(
    qtbot: QtBot, data: Path, open_window: OpenWindow
) -> None:
    crashed = RecoveryFile(data)
    crashed.keep(Page(ink_from(strokes_of(7))))
    crashed.release()  # as the end of a process does

    window = open_window()
    question = window.window.findChild(QMessageBox, "recovery")
    assert question is not None
    assert question.isVisible()
    button(question, "Restore").click()

    qtbot.waitUntil(lambda: window.answer == "7")
    assert len(list(data.glob("recovery-*.ink"))) == 1  # this window's own
    window.action("undo").trigger()
    assert window.answer == ""


def test_a_correction_survives_a_crash(qtbot: QtBot, data: Path, open_window: OpenWindow) -> None:
    crash(data, 7, label="2")

    window = open_window()
    question = window.window.findChild(QMessageBox, "recovery")
    assert question is not None
    button(question, "Restore").click()

    qtbot.waitUntil(lambda: window.label("label").text() == "Your label: 2")
    window.action("clear").trigger()
    window.window.close()
    assert [record.label for record in records_in(data)] == ["2"]


def test_restored_ink_can_be_discarded(data: Path, open_window: OpenWindow) -> None:
    crashed = RecoveryFile(data)
    crashed.keep(Page(ink_from(strokes_of(7))))
    crashed.release()

    window = open_window()
    question = window.window.findChild(QMessageBox, "recovery")
    assert question is not None
    button(question, "Discard").click()

    assert window.answer == ""
    assert not list(data.glob("recovery-*.ink"))


def crash(data: Path, *digits: int, label: str | None = None) -> None:
    """End windows suddenly, one after the other, each with a digit on its pad."""
    for number, digit in enumerate(digits):
        crashed = RecoveryFile(data)
        crashed.keep(Page(ink_from(strokes_of(digit)), label))
        crashed.release()
        newest = max(data.glob("recovery-*.ink"), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, (number + 1, number + 1))


def test_ink_left_by_several_crashes_is_restored(
    qtbot: QtBot, data: Path, open_window: OpenWindow
) -> None:
    crash(data, 4, 9, 7)

    window = open_window()
    question = window.window.findChild(QMessageBox, "recovery")
    assert question is not None
    assert question.informativeText() == (
        "There are 3 drawings. The newest goes on the pad, and the others go into the history."
    )
    button(question, "Restore").click()

    said = message_of(window.window)
    assert said.startswith("3 drawings were restored. The newest is on the pad, ")
    qtbot.waitUntil(lambda: window.answer == "7")
    kept = {digest_of(record.content) for record in wait_for_rows(qtbot, data, 2)}
    assert kept == {digest_of(ink_from(strokes_of(digit))) for digit in (4, 9)}
    qtbot.waitUntil(lambda: len(list(data.glob("recovery-*.ink"))) == 1)  # this window's own


def test_unreadable_recovery_files_are_not_deleted(
    data: Path, open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash(data, 4)

    def fail(self: RecoveryFile) -> None:
        raise RecoveryError("The drawing cannot be brought back.")

    monkeypatch.setattr(RecoveryFile, "load", fail)
    window = open_window()

    assert message_of(window.window) == "The drawing cannot be brought back."
    assert len(list(data.glob("recovery-*.ink"))) == 1


def test_ink_that_has_not_reached_the_history_is_offered_again(
    qtbot: QtBot, data: Path, open_window: OpenWindow
) -> None:
    crash(data, 4, 7)
    data.joinpath("history.sqlite3").mkdir()  # so that no history can be opened

    window = open_window()
    question = window.window.findChild(QMessageBox, "recovery")
    assert question is not None
    button(question, "Restore").click()
    qtbot.waitUntil(lambda: window.answer == "7")
    window.window.close()

    [left] = find_left_behind(data)
    page = left.load()
    assert page is not None
    assert digest_of(page.content) == digest_of(ink_from(strokes_of(4)))
    left.release()


def button(question: QMessageBox, text: str) -> QPushButton:
    [found] = [
        each for each in question.findChildren(QPushButton) if each.text().replace("&", "") == text
    ]
    return found


def test_every_stroke_is_safe_at_once(window: Window, data: Path) -> None:
    curve = [(0.2, 0.2), (0.8, 0.8)]
    sizes = []
    for _ in range(3):
        hand.draw_with_mouse(window.pad, curve)
        [file] = data.glob("recovery-*.ink")
        sizes.append(file.stat().st_size)
    assert sizes == sorted(set(sizes))


def answer_file_dialog(qtbot: QtBot, path: Path, filter_begins: str = "") -> None:
    """Type a path into the file dialog that is open."""
    qtbot.waitUntil(lambda: bool(open_windows(QFileDialog)))
    [asked] = open_windows(QFileDialog)
    for name in asked.nameFilters():
        if filter_begins and name.startswith(filter_begins):
            asked.selectNameFilter(name)
    asked.selectFile(str(path))
    asked.accept()


def test_the_history_can_be_exported_and_imported_again(
    window: Window, qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    for digit in (4, 7):
        read(window, qtbot, digit)
        window.action("clear").trigger()
    wait_for_rows(qtbot, data, 2)
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 2)
    out = tmp_path / "mine.jsonl"
    history.trigger("export_all")
    answer_file_dialog(qtbot, out)
    qtbot.waitUntil(lambda: history.message == "Drawings exported: 2.")
    assert {json.loads(line)["text"] for line in out.read_text().splitlines()} == {"4", "7"}

    history.trigger("import")
    answer_file_dialog(qtbot, out)
    qtbot.waitUntil(lambda: history.message == "Drawings imported: 0. Already in the history: 2.")

    file = HistoryFile(data)
    file.delete_all()
    file.close()
    history.trigger("import")
    answer_file_dialog(qtbot, out)
    qtbot.waitUntil(lambda: history.message == "Drawings imported: 2.")
    assert {record.text for record in records_in(data)} == {"4", "7"}


def test_a_label_of_two_rows_that_was_typed_is_stored_and_exported(
    window: Window, qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    began = datetime(2026, 1, 1, tzinfo=UTC)
    with closing(HistoryFile(data)) as file:
        file.add(Record(ink_from(strokes_of(4)), began, "12\n34", Verdict.DIGIT, 0.9))
    window.action("history").trigger()
    history = History()
    display = Qt.ItemDataRole.DisplayRole
    qtbot.waitUntil(lambda: history.row_count == 1)
    qtbot.waitUntil(lambda: history.text_at(0, Section.READING, display) == "12 34")
    history.type_label("12 84")
    qtbot.waitUntil(lambda: [record.label for record in records_in(data)] == ["12\n84"])
    history.trigger("export_all")
    answer_file_dialog(qtbot, out := tmp_path / "mine.jsonl")
    qtbot.waitUntil(lambda: history.message == "Drawings exported: 1.")
    [exported] = [json.loads(line) for line in out.read_text().splitlines() if "strokes" in line]
    assert (exported["text"], exported["label"]) == ("12\n34", "12\n84")


def test_equal_drawings_with_different_labels_all_come_back(
    window: Window, qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    ink, began = ink_from(strokes_of(4)), datetime(2026, 1, 1, tzinfo=UTC)
    with closing(HistoryFile(data)) as file:
        for minute, label in enumerate(("4", "9", None)):
            file.add(Record(ink, began.replace(minute=minute), "4", Verdict.DIGIT, 0.9, label))
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 3)
    history.trigger("export_all")
    answer_file_dialog(qtbot, out := tmp_path / "mine.jsonl")
    qtbot.waitUntil(lambda: history.message == "Drawings exported: 3.")
    with closing(HistoryFile(data)) as file:
        file.delete_all()

    history.trigger("import")
    answer_file_dialog(qtbot, out)
    qtbot.waitUntil(lambda: history.message == "Drawings imported: 3.")
    assert {record.label for record in records_in(data)} == {"4", "9", None}


@pytest.mark.parametrize("name", ["d.csv", "d.zip", "d-images-idx3-ubyte.gz", "d.npz"])
def test_exported_data_sets_are_imported_as_pictures_with_labels(
    window: Window, qtbot: QtBot, data: Path, tmp_path: Path, name: str
) -> None:
    with closing(HistoryFile(data)) as file:
        for minute, label in enumerate(("4", "9", "9")):
            began = datetime(2026, 1, 1, 0, minute, tzinfo=UTC)
            file.add(Record(ink_from(strokes_of(4)), began, "4", label=label))
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 3)
    history.trigger("export_all")
    answer_file_dialog(qtbot, out := tmp_path / name, "Kaggle CSV (")
    qtbot.waitUntil(lambda: history.message == "Drawings exported: 3.")
    history.trigger("import")
    answer_file_dialog(qtbot, out)
    qtbot.waitUntil(lambda: history.message == "Drawings imported: 3.")
    history.trigger("import")
    answer_file_dialog(qtbot, out)
    qtbot.waitUntil(lambda: history.message == "Drawings imported: 0. Already in the history: 3.")

    pictures = [record for record in records_in(data) if isinstance(record.content, Picture)]
    assert sorted(str(record.label) for record in pictures) == ["4", "9", "9"]


def test_the_import_dialog_lists_the_files_that_it_takes(
    window: Window, qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    window.action("history").trigger()
    history = History()
    history.trigger("import")
    [asked] = open_windows(QFileDialog)
    [first, *_] = asked.nameFilters()
    assert first == ("All supported formats (*.jsonl *.csv *.zip *-images-idx3-ubyte.gz *.npz)")
    (other := tmp_path / "letter.txt").write_text("Dear Sir or Madam")
    answer_file_dialog(qtbot, other)
    qtbot.waitUntil(lambda: "cannot be imported; choose one of these: JSON" in history.message)


def test_undo_brings_deleted_drawings_back(window: Window, qtbot: QtBot, data: Path) -> None:
    for digit in (4, 7):
        read(window, qtbot, digit)
        window.action("clear").trigger()
    wait_for_rows(qtbot, data, 2)
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 2)

    history.select_all()
    history.trigger("delete")
    qtbot.waitUntil(lambda: history.row_count == 0)
    assert records_in(data) == []
    history.trigger("undo_delete")
    qtbot.waitUntil(lambda: history.row_count == 2)
    assert [record.text for record in records_in(data)] == ["4", "7"]


def test_the_statistics_follow_the_history(window: Window, qtbot: QtBot, data: Path) -> None:
    read(window, qtbot, 4)
    window.action("label_9").trigger()
    window.action("clear").trigger()
    wait_for_rows(qtbot, data, 1)
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 1)
    history.trigger("statistics")
    [statistics] = open_windows(StatisticsWindow)
    summary = child_of(statistics, QLabel, "statistics_summary")
    qtbot.waitUntil(lambda: summary.text().startswith("0 of 1 labelled digits"))

    history.select_all()
    history.trigger("delete")
    qtbot.waitUntil(lambda: summary.text().startswith("Label drawings in the history"))


def question_over(window: QWidget, qtbot: QtBot) -> Question:
    def shown() -> list[Question]:
        return [each for each in window.findChildren(Question) if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    [question] = shown()
    return question


def test_no_window_closes_during_an_export_without_asking(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def records(*_arguments: object) -> Iterator[Record]:
        while True:
            time.sleep(0.01)
            yield Record(ink_from(strokes_of(7)), datetime.now(UTC))

    monkeypatch.setattr("digitpad.controllers.files.exchange.records_of", records)
    read(window, qtbot, 7)
    window.action("clear").trigger()
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 1)
    history.trigger("export_all")
    answer_file_dialog(qtbot, tmp_path / "mine.jsonl")
    row = history.window.progress_row
    qtbot.waitUntil(row.isVisible)

    history.window.close()
    question = question_over(history.window, qtbot)
    assert question.text() == "The export is not finished. Stop it and close?"
    button(question, "Keep Going").click()
    assert history.window.isVisible()
    window.action("quit").trigger()
    button(question_over(window.window, qtbot), "Stop and Close").click()
    qtbot.waitUntil(window.window.isHidden)

    assert not history.window.isVisible()
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_labelled_exports_leave_out_drawings_without_a_label(
    window: Window, qtbot: QtBot, data: Path, tmp_path: Path
) -> None:
    read(window, qtbot, 4)
    QTest.keyClicks(window.pad, "4")
    window.action("clear").trigger()
    read(window, qtbot, 7)
    window.action("clear").trigger()
    wait_for_rows(qtbot, data, 2)
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == 2)
    history.trigger("export_all")
    answer_file_dialog(qtbot, tmp_path / "mine.csv", "Kaggle CSV (")

    qtbot.waitUntil(lambda: history.message.startswith("Drawings exported: 1. Left out"))
    header, row = (tmp_path / "mine.csv").read_text().splitlines()
    assert header.startswith("label,pixel0,")
    assert row.startswith("4,")


@pytest.mark.parametrize(
    ("name", "begins"), [("seven.svg", b"<"), ("seven.inkml", b"<"), ("seven.png", b"\x89PNG")]
)
def test_the_drawing_is_saved(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str, begins: bytes
) -> None:
    read(window, qtbot, 7)
    window.action("save").trigger()
    answer_file_dialog(qtbot, tmp_path / name)
    if name.endswith(".png"):
        accept_size(qtbot, 300)

    said = partial(message_of, window.window)
    qtbot.waitUntil(lambda: said() == f"Saved as “{name}”.")
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_where_a_drawing_was_saved_is_said_in_the_language_chosen_since(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    read(window, qtbot, 7)
    window.action("save").trigger()
    answer_file_dialog(qtbot, tmp_path / "seven.svg")
    said = partial(message_of, window.window)
    qtbot.waitUntil(lambda: said() == "Saved as “seven.svg”.")
    translation = Translation(resources_directory() / "translations")
    try:
        translation.use("de")
        qtbot.waitUntil(lambda: said() == "Gespeichert als „seven.svg“.")
        child_of(window.window, QToolButton, "dismiss").click()
        translation.use("en")
        qtbot.waitUntil(lambda: window.action("save").text() == "&Save Drawing As…")
        assert said() == ""  # what was dismissed does not return in another language
    finally:
        translation.use("en")


def test_a_drawing_that_is_being_saved_when_the_window_closes_is_saved(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    read(window, qtbot, 7)
    window.action("save").trigger()
    answer_file_dialog(qtbot, tmp_path / "seven.png")
    accept_size(qtbot, 1024)
    window.window.close()
    qtbot.waitUntil(window.window.isHidden)

    with Image.open(tmp_path / "seven.png") as image:
        assert image.size == (1024, 1024)


def test_a_failure_to_save_a_drawing_is_reported(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "seven.svg").mkdir()
    read(window, qtbot, 7)
    window.action("save").trigger()
    [dialog] = open_windows(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "seven.svg"))  # a folder, which it would not offer

    said = partial(message_of, window.window)
    qtbot.waitUntil(lambda: said().startswith("“seven.svg” is not a file."))


def accept_size(qtbot: QtBot, side: int, *ticked: str) -> None:
    qtbot.waitUntil(lambda: bool(open_windows(PictureOptions)))
    [dialog] = open_windows(PictureOptions)
    for name in ticked:
        child_of(dialog, QCheckBox, name).click()
    child_of(dialog, QSpinBox).setValue(side)
    dialog.accept()


@pytest.mark.parametrize("name", ["seven.jpg", "seven.JPEG"])
def test_a_name_that_ends_in_jpg_gives_a_jpeg(
    window: Window, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    read(window, qtbot, 7)
    window.action("save").trigger()
    answer_file_dialog(qtbot, tmp_path / name)
    accept_size(qtbot, 300)

    qtbot.waitUntil(lambda: message_of(window.window).startswith("Saved as"))
    with Image.open(tmp_path / name) as image:
        assert (image.format, image.size) == ("JPEG", (300, 300))


def test_a_png_can_be_transparent_and_cropped(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    read(window, qtbot, 1)
    window.action("save").trigger()
    answer_file_dialog(qtbot, tmp_path / "one.png")
    accept_size(qtbot, 300, "transparent", "cropped")

    qtbot.waitUntil(lambda: message_of(window.window).startswith("Saved as"))
    with Image.open(tmp_path / "one.png") as image:
        assert image.mode == "LA"
        assert image.height == 300
        assert image.width < 200
        assert image.getchannel("A").getextrema() == (0, 255)


def test_the_drawing_is_copied_as_a_picture(window: Window, qtbot: QtBot) -> None:
    action = window.action("copy_drawing")
    assert not action.isEnabled()
    read(window, qtbot, 7)
    action.trigger()

    said = partial(message_of, window.window)
    qtbot.waitUntil(lambda: said() == "Drawing copied to the clipboard.")
    image = QApplication.clipboard().image()
    assert image.width() == image.height() == 1024
    greys = {image.pixelColor(x, 512).lightness() for x in range(1024)}
    assert {0, 255} <= greys


def test_a_window_without_a_folder_keeps_nothing(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(data=None).window
    history = window.findChild(QAction, "history")
    assert history is None or not history.isVisible()
    assert not list(tmp_path.iterdir())


OLD_NETWORK = "0dd" * 20


def select_rows_read_before(window: Window, qtbot: QtBot, data: Path) -> History:
    """Fill the history with readings of an older network, and select all rows in its window."""
    picture = Picture(paint(strokes_of(2), Look(280)))
    number = ink_from(side_by_side("47"))
    contents: tuple[Content, ...] = (
        ink_from(strokes_of(4)),
        picture,
        number,
        ink_from(strokes_of(1)),
    )
    told = [("9", "9"), ("2", "3"), ("4", None), ("1", None)]
    with closing(HistoryFile(data)) as file:
        for content, (text, label) in zip(contents, told, strict=True):
            now = datetime.now(UTC)
            file.add(Record(content, now, text, Verdict.UNSURE, 0.6, label, model=OLD_NETWORK))
    window.action("history").trigger()
    history = History()
    qtbot.waitUntil(lambda: history.row_count == len(contents))
    history.select_all()
    return history


def test_read_again_gives_rows_the_current_reading_and_keeps_their_labels(
    window: Window, qtbot: QtBot, data: Path
) -> None:
    history = select_rows_read_before(window, qtbot, data)

    history.trigger("read_again")
    message = "4 drawings were read again. 2 now read differently."
    qtbot.waitUntil(lambda: history.message == message)

    records = records_in(data)
    assert [record.text for record in records] == ["4", "2", "47", "1"]
    assert [record.label for record in records] == ["9", "3", None, None]
    assert {record.verdict for record in records} == {Verdict.DIGIT}
    [model] = {record.model for record in records}
    assert model not in ("", OLD_NETWORK)
    tip, shown = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole
    qtbot.waitUntil(lambda: history.text_at(3, Section.READING, tip) is not None)
    qtbot.waitUntil(lambda: history.text_at(3, Section.READING, shown) == "4")
    assert history.text_at(3, Section.READING, tip) == f"4, read by network {model[:12]}"


def test_read_again_can_be_cancelled_and_the_window_stays_usable(
    window: Window, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()
    read = Recognizer.recognize_number

    def slow(self: Recognizer, ink: Content, **options: bool) -> NumberReading:
        if threading.current_thread() is not threading.main_thread():
            gate.wait(60)
        return read(self, ink, **options)

    history = select_rows_read_before(window, qtbot, data)
    monkeypatch.setattr(Recognizer, "recognize_number", slow)
    history.trigger("read_again")
    history.trigger("read_again")
    assert history.message == "Another task is still running."
    qtbot.waitUntil(lambda: history.window.progress_row.isVisible())
    button = history.window.progress_row.findChild(QPushButton)
    assert button is not None
    button.click()
    gate.set()
    qtbot.waitUntil(lambda: history.message == "Cancelled.")

    assert {record.model for record in records_in(data)} == {OLD_NETWORK}


def test_a_drawing_that_cannot_be_read_again_keeps_its_reading(
    window: Window, qtbot: QtBot, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Recognizer.recognize_number

    def fail_for_pictures(self: Recognizer, ink: Content, **options: bool) -> NumberReading:
        if isinstance(ink, Picture):
            raise MemoryError
        return read(self, ink, **options)

    history = select_rows_read_before(window, qtbot, data)
    monkeypatch.setattr(Recognizer, "recognize_number", fail_for_pictures)
    history.trigger("read_again")
    qtbot.waitUntil(lambda: history.message.startswith("3 drawings were read again."))

    assert history.message.endswith("1 could not be read and were left as they were.")
    assert [record.model == OLD_NETWORK for record in records_in(data)] == [
        False,
        True,
        False,
        False,
    ]
