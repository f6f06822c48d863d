"""Brings a window to the front, or keeps it there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_in_front(window: QWidget) -> None:
    """Show a window in front of all others, even if it was hidden or minimized."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def keep_on_top(window: QWidget, stays: bool) -> None:
    """Keep a window above those of other programs, or no longer; it stays shown meanwhile.

    `setWindowFlag` would hide it. On Wayland, only the user can do this.
    """
    on_top = Qt.WindowType.WindowStaysOnTopHint
    flags = window.windowFlags() | on_top if stays else window.windowFlags() & ~on_top
    window.overrideWindowFlags(flags)
    if (handle := window.windowHandle()) is not None:
        handle.setFlags(flags)
