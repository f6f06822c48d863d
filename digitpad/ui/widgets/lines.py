"""Sizes in lines of text, as far as the screen has room for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

LINES_ON_SCREEN = 30  # at least; what is measured in lines of larger text stays that small
SHARE_OF_SCREEN = 0.9  # of its width and height, for a window; its frame needs some, too


def line_height(widget: QWidget) -> float:
    """The height of a line of the widget's text in logical pixels, for gaps and least sizes.

    Where text is very large for the screen it is less, so that the window still fits.
    """
    return min(widget.fontMetrics().height(), _room(widget).height() / LINES_ON_SCREEN)


def within_screen(window: QWidget, size: QSize) -> QSize:
    """The size in logical pixels, or what the window's screen has of it."""
    return size.boundedTo(_room(window) * SHARE_OF_SCREEN)


def _room(widget: QWidget) -> QSize:
    return widget.screen().availableSize()
