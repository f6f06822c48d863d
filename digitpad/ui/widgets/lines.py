"""Sizes in lines of text, limited by the size of the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

LINES_ON_SCREEN = 30  # at least: a line never counts as more than a 30th of the screen's height
SHARE_OF_SCREEN = 0.9  # of its width and height, for a window; the frame needs some, too


def line_height(widget: QWidget) -> float:
    """Return the height of a line of the widget's text in logical pixels.

    It is for gaps and minimum sizes: if the text is very large for the screen, the result is less,
    so that the window still fits.
    """
    return min(widget.fontMetrics().height(), _room(widget).height() / LINES_ON_SCREEN)


def within_screen(window: QWidget, size: QSize) -> QSize:
    """Return a size in logical pixels, reduced if the window's screen is too small for it."""
    return size.boundedTo(_room(window) * SHARE_OF_SCREEN)


def screen_of(widget: QWidget) -> QScreen:
    """Return the screen that shows the middle of the widget's window.

    Do not call `widget.screen()`: PySide then takes the screen for a child of the widget, and
    destroys Qt's screen together with a window that is garbage-collected.
    """
    middle = widget.window().frameGeometry().center()
    return QGuiApplication.screenAt(middle) or QGuiApplication.primaryScreen()


def _room(widget: QWidget) -> QSize:
    return screen_of(widget).availableSize()
