"""The Help menu of the main window."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QTextBrowser, QWidget

from digitpad.system.paths import models_directory
from digitpad.ui.help.about_dialog import AboutDialog
from digitpad.ui.help.help_browser import HelpBrowser
from digitpad.ui.help.help_window import HelpWindow
from digitpad.ui.help.keys_dialog import KeysDialog
from tests.window import OpenWindow, Window, message_of, open_windows

LAZY = ("help_window", "help_browser", "help_book", "keys_dialog", "about_dialog", "third_party")


def the_help_window() -> HelpWindow:
    [window] = open_windows(HelpWindow)
    return window


def text_of(window: QWidget) -> str:
    browser = window.findChild(HelpBrowser)
    assert browser is not None
    return browser.toPlainText()


@pytest.mark.parametrize(
    ("action", "title", "text"),
    [
        ("manual", "DigitPad manual", "In one minute"),
        ("network", "Model card", "Intended use"),
        ("report", "How accurate", "Accuracy"),
    ],
)
def test_the_help_menu_opens_its_documents(
    window: Window, action: str, title: str, text: str
) -> None:
    window.action(action).trigger()

    assert the_help_window().windowTitle().startswith(title)
    assert text in text_of(the_help_window())
    window.window.close()


def test_card_and_report_share_a_window(window: Window) -> None:
    window.action("network").trigger()
    window.action("report").trigger()

    assert the_help_window().windowTitle().startswith("How accurate")
    window.window.close()


def test_the_card_is_that_of_the_network_in_use(open_window: OpenWindow, tmp_path: Path) -> None:
    for name in ("digitpad.json", "digitpad.tflite"):
        shutil.copy(models_directory() / name, tmp_path)
    (tmp_path / "model-card.md").write_text("# My own network\n", encoding="utf-8")
    window = open_window(model=tmp_path)
    window.action("network").trigger()

    assert the_help_window().windowTitle().startswith("My own network")
    window.window.close()


def test_a_network_without_a_card_is_reported(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window(model=tmp_path)
    window.action("network").trigger()

    assert not open_windows(HelpWindow)
    assert "model-card.md" in message_of(window.window)
    window.window.close()


def test_keys_are_those_of_the_menus_and_of_the_other_windows(window: Window) -> None:
    window.action("shortcuts").trigger()
    (dialog,) = open_windows(KeysDialog)
    texts = {label.text() for label in dialog.findChildren(QLabel)}

    assert {"On the Pad", "File", "In the History", "On a Sheet", "In the Manual"} <= texts
    assert {
        "Save Drawing As",
        "Ctrl+O",
        "Space",
        "Enter the Correct Digit",
        "Export as CSV",
    } <= texts
    window.window.close()


def test_changed_keys_are_shown_again(window: Window) -> None:
    window.action("shortcuts").trigger()
    window.action("open").setShortcut("Ctrl+Shift+Y")
    window.action("shortcuts").trigger()
    (dialog,) = open_windows(KeysDialog)

    assert "Ctrl+Shift+Y" in {label.text() for label in dialog.findChildren(QLabel)}
    window.window.close()


def test_about_names_the_network_and_its_data(window: Window) -> None:
    window.action("about").trigger()
    (dialog,) = open_windows(AboutDialog)
    thanks, versions = (dialog.findChild(QTextBrowser, name) for name in ("thanks", "versions"))
    assert thanks is not None
    assert versions is not None

    assert "MNIST: Y. LeCun" in thanks.toPlainText()
    assert "2026-" in versions.toPlainText()
    window.window.close()


def test_help_closes_with_its_window(window: Window) -> None:
    for name in ("manual", "shortcuts", "network", "about"):
        window.action(name).trigger()
    assert open_windows(HelpWindow)
    assert open_windows(QDialog)
    window.window.close()

    assert not open_windows(HelpWindow)
    assert not open_windows(QDialog)


def test_starting_loads_no_help() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; application = QApplication([])\n"
        "from digitpad.app import create_window; create_window().close()\n"
        "import sys; print(*sys.modules)"
    )
    asked = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(asked.stdout.split())

    assert "digitpad.controllers.help" in loaded
    assert not loaded & {f"digitpad.ui.help.{name}" for name in LAZY}
