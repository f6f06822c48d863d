"""Finds texts that do not fit where they are shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTabBar,
    QToolButton,
    QWidget,
)

from digitpad.ui.widgets.fitted_text import FittedButton

BREAK = "\u200b"  # an invisible space, at which a line may break
TALL = 10_000  # pixels
ROUNDING = 1  # pixels; a text's width is a fraction, a widget's is not
MARGINS = 8  # pixels that the frame of a field takes


def cut_texts(window: QWidget) -> list[str]:
    """Yield every visible text of a window that is cut off, and the room it needs."""
    widgets = [window, *window.findChildren(QWidget)]
    return [cut for each in widgets if each.isVisible() for cut in _cuts_of(each)]


def _cuts_of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel():
            yield from _cuts_of_label(widget)
        case QToolButton() if not widget.icon().isNull() and _is_icon_only(widget):
            if not widget.toolTip():
                yield f"{widget.objectName()} has an icon alone, and no tool tip"
        case QAbstractButton() if _takes_given_room(widget):
            text = widget.text().replace("&", "")
            yield from _too_wide(widget, widget.fontMetrics().horizontalAdvance(text), text)
        case QAbstractButton() if widget.text():
            yield from _too_wide(widget, widget.sizeHint().width(), widget.text())
        case QComboBox():
            yield from _too_wide(widget, widget.sizeHint().width(), widget.currentText())
        case QHeaderView():
            yield from _cuts_of_header(widget)
        case QLineEdit():
            text = widget.placeholderText()
            needed = widget.fontMetrics().horizontalAdvance(text) + MARGINS
            yield from _too_wide(widget, needed if text else 0, text)
        case QTabBar() if not widget.usesScrollButtons():
            yield from _too_wide(widget, widget.sizeHint().width(), widget.tabText(0))


def _cuts_of_label(label: QLabel) -> Iterator[str]:
    text = label.text() if label.buddy() is None else label.text().replace("&", "")
    if not text or BREAK in label.toolTip() or label.toolTip() == text.replace(BREAK, ""):
        return
    room = label.contentsRect()
    flags = int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0
    needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), TALL), flags, text)
    if needed.width() > room.width() + ROUNDING or needed.height() > room.height() + ROUNDING:
        yield f"“{text}” needs {needed.size()} and has {room.size()}"


def _cuts_of_header(header: QHeaderView) -> Iterator[str]:
    for index in range(header.count()):
        needed = header.sectionSizeFromContents(index)
        is_lying = header.orientation() is Qt.Orientation.Horizontal
        if is_lying and not header.isSectionHidden(index):
            text = header.model().headerData(index, header.orientation())
            if needed.width() > header.sectionSize(index) + ROUNDING:
                yield f"heading “{text}”: {needed.width()}, not {header.sectionSize(index)}"


def _too_wide(widget: QWidget, needed: int, text: str) -> Iterator[str]:
    if needed > widget.width() + ROUNDING:
        yield f"“{text}” needs {needed} pixels and has {widget.width()}"


def _takes_given_room(button: QAbstractButton) -> bool:
    """Return whether the widget fits its type size to its room, not its room to its text."""
    return isinstance(button, FittedButton) or button.minimumWidth() == button.maximumWidth()


def _is_icon_only(button: QToolButton) -> bool:
    return button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
