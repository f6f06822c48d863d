"""Printing what is on the pad, to a file: every system has that printer."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from tests.window import Window, child_of, message_of, open_windows

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="other systems have print dialogs of their own"
)


def read(window: Window, qtbot: QtBot, digit: int) -> None:
    window.draw(digit)
    qtbot.waitUntil(lambda: window.answer == str(digit))


def print_dialog(window: Window, qtbot: QtBot) -> QPrintDialog:
    window.window.activateWindow()
    qtbot.waitUntil(window.window.isActiveWindow)
    QTest.keyClick(window.pad, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(open_windows(QPrintDialog)))
    [dialog] = open_windows(QPrintDialog)
    return dialog


def print_to(path: Path, dialog: QPrintDialog) -> None:
    printers = child_of(dialog, QComboBox, "printers")
    printers.setCurrentIndex(printers.findText("PDF", Qt.MatchFlag.MatchContains))
    child_of(dialog, QLineEdit, "filename").setText(str(path))
    buttons = child_of(dialog, QDialogButtonBox)
    QTest.mouseClick(buttons.button(QDialogButtonBox.StandardButton.Ok), Qt.MouseButton.LeftButton)


def says(document: QPdfDocument, text: str, folder: Path) -> bool:
    """Return whether the first page says this; of some Asian fonts, Qt's PDFs lose the digits."""
    said = document.getAllText(0).text()
    return text in said if _keeps_digits(folder) else _undigited(text) in _undigited(said)


def _keeps_digits(folder: Path) -> bool:
    digits, path = "Read as 0123456789", str(folder / "digits.pdf")
    writer = QPdfWriter(path)
    painter = QPainter(writer)
    painter.drawText(writer.width() // 4, writer.height() // 4, digits)
    painter.end()
    document = QPdfDocument()
    document.load(path)
    return digits in document.getAllText(0).text()


def _undigited(text: str) -> str:
    return re.sub(r"[\d\x00-\x1f]", "", text)


def test_the_drawing_is_printed_with_its_reading(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    read(window, qtbot, 7)
    print_to(tmp_path / "seven.pdf", print_dialog(window, qtbot))
    qtbot.waitUntil(lambda: message_of(window.window) == "The drawing was printed.")

    document = QPdfDocument()
    assert document.load(str(tmp_path / "seven.pdf")) is QPdfDocument.Error.None_
    assert document.pageCount() == 1
    assert says(document, "Read as 7 (", tmp_path)
    page = document.render(0, QSize(210, 297))
    upper = [page.pixelColor(x, y) for x in range(20, 190) for y in range(30, 150)]
    dark = sum(each.alpha() > 200 and each.lightness() < 80 for each in upper) / len(upper)
    assert 0.01 < dark < 0.3


def test_the_right_answer_is_printed_too(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    read(window, qtbot, 7)
    window.action("label_1").trigger()
    print_to(tmp_path / "one.pdf", print_dialog(window, qtbot))
    qtbot.waitUntil(lambda: message_of(window.window) == "The drawing was printed.")

    document = QPdfDocument()
    document.load(str(tmp_path / "one.pdf"))
    assert says(document, "Correct answer: 1", tmp_path)


def test_ink_drawn_while_the_dialog_is_open_is_not_printed(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    read(window, qtbot, 7)
    dialog = print_dialog(window, qtbot)
    window.action("clear").trigger()
    print_to(tmp_path / "seven.pdf", dialog)
    qtbot.waitUntil(lambda: message_of(window.window) == "The drawing was printed.")

    document = QPdfDocument()
    document.load(str(tmp_path / "seven.pdf"))
    assert says(document, "Read as 7 (", tmp_path)


def test_a_cancelled_dialog_can_be_opened_again(window: Window, qtbot: QtBot) -> None:
    read(window, qtbot, 7)
    print_dialog(window, qtbot).reject()
    qtbot.waitUntil(lambda: not open_windows(QPrintDialog))
    print_dialog(window, qtbot).reject()


def test_an_empty_pad_is_not_printed(window: Window) -> None:
    assert not window.action("print").isEnabled()


def test_a_failed_printout_is_reported(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from digitpad.ui.pictures import printed_page

    monkeypatch.setattr(printed_page, "print_page", lambda *_: False)
    read(window, qtbot, 7)
    print_to(tmp_path / "no.pdf", print_dialog(window, qtbot))
    qtbot.waitUntil(lambda: "could not be printed" in message_of(window.window))
