"""Buttons of dialogs have no icons, even if the system would add them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from pytestqt.qtbot import QtBot

from digitpad.ui.dialogs.question import Question
from digitpad.ui.help.about_dialog import About, AboutDialog
from digitpad.ui.help.third_party import Component
from digitpad.ui.pictures.picture_dialog import PictureDialog
from digitpad.ui.window.error_dialog import ErrorDialog
from digitpad.ui.window.preferences_window import PreferencesWindow


class StyleWithIcons(QProxyStyle):
    """As on Linux, under X11 and Wayland."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  # Qt's
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returnData)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[QWidget]:
    """A window behind the dialogs, in such a style."""
    before = qapp.style().name()
    qapp.setStyle(StyleWithIcons(before))
    window = QWidget()
    qtbot.addWidget(window)
    yield window
    qapp.setStyle(before)


def about(window: QWidget) -> QDialog:
    return AboutDialog(About((Component("DigitPad", "1", "GPL", ""),), "", "", ""), QIcon(), window)


def question(window: QWidget) -> QDialog:
    return Question("Delete?", "This cannot be undone.", "Delete", window)


def has_icon(button: QPushButton) -> bool:
    return not button.icon().isNull()


def test_qt_would_give_close_and_cancel_icons(window: QWidget) -> None:
    standard = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(standard.Close | standard.Cancel, window)
    assert all(map(has_icon, box.findChildren(QPushButton)))


@pytest.mark.parametrize("make", [about, ErrorDialog, PictureDialog, PreferencesWindow, question])
def test_buttons_have_no_icons_that_only_light_windows_show(
    window: QWidget, make: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    dialog = make(window)
    qtbot.addWidget(dialog)
    dialog.show()
    buttons = dialog.findChildren(QPushButton)
    assert buttons
    assert not any(map(has_icon, buttons))
