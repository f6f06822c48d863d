"""The dialog About DigitPad: versions and licences."""

from __future__ import annotations

import platform
from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QTabWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from digitpad import __version__
from digitpad.system.paths import licence_file
from digitpad.ui.help.about_dialog import About, AboutDialog
from digitpad.ui.help.third_party import Component, components


@pytest.fixture(scope="module")
def parts() -> dict[str, Component]:
    return {part.name: part for part in components(__version__, licence_file())}


@pytest.fixture
def dialog(parts: dict[str, Component], qtbot: QtBot) -> AboutDialog:
    unknown = Component("Loose part", "1", "BSD-3-Clause", "")
    about = About((*parts.values(), unknown), "of today (0123)", "Linux", "- Some people")
    dialog = AboutDialog(about, QIcon())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_components_show_the_installed_versions(parts: dict[str, Component]) -> None:
    assert parts["DigitPad"].version == __version__
    assert parts["Python"].version == platform.python_version()
    assert parts["NumPy"].version == metadata.version("numpy")
    assert parts["Qt Charts"].version == metadata.version("PySide6_Addons")
    assert {"Qt for Python (PySide6)", "Pillow", "LiteRT"} <= set(parts)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("DigitPad", "GNU GENERAL PUBLIC LICENSE"),
        ("Qt Charts", "GNU GENERAL PUBLIC LICENSE"),
        ("NumPy", "NumPy Developers"),
        ("Pillow", "Secret Labs"),
        ("LiteRT", "Apache License"),
    ],
)
def test_components_show_the_text_of_their_licence(
    parts: dict[str, Component], name: str, text: str
) -> None:
    assert text in parts[name].text


def test_a_missing_licence_is_not_an_error(tmp_path: Path) -> None:
    assert components(__version__, tmp_path / "LICENSE")[0].text == ""


def test_versions_are_shown_and_copied(dialog: AboutDialog) -> None:
    page = dialog.findChild(QTextBrowser, "versions")
    copy = dialog.findChild(QPushButton, "copy_versions")
    assert page is not None
    assert copy is not None
    copy.click()

    copied = QGuiApplication.clipboard().text()
    assert f"DigitPad: {__version__}\n" in copied
    assert "Network: of today (0123)" in copied
    assert metadata.version("numpy") in page.toPlainText()


def test_the_licence_of_the_chosen_component_is_shown(dialog: AboutDialog) -> None:
    choice = dialog.findChild(QComboBox, "component")
    text = dialog.findChild(QPlainTextEdit, "licence")
    assert choice is not None
    assert text is not None
    assert "GNU GENERAL PUBLIC LICENSE" in text.toPlainText()
    choice.setCurrentIndex(choice.count() - 1)

    assert choice.currentText() == "Loose part: BSD-3-Clause"
    assert "BSD-3-Clause" in text.toPlainText()


def test_credits_and_privacy_have_pages(dialog: AboutDialog) -> None:
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    pages = {tabs.tabText(index): tabs.widget(index) for index in range(tabs.count())}
    thanks, privacy = pages["Credits"], pages["Privacy"]
    assert isinstance(thanks, QTextBrowser)
    assert isinstance(privacy, QTextBrowser)

    assert "Some people" in thanks.toPlainText()
    assert "never uses the internet" in privacy.toPlainText()


def test_the_dialog_fits_a_small_screen(dialog: AboutDialog) -> None:
    dialog.resize(1, 1)

    assert dialog.width() <= 400
    assert dialog.height() <= 320
