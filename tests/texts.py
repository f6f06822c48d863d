"""Every text that the open windows of the program show or tell, and in which direction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QTreeWidget,
    QWidget,
)

Shown = tuple[str, str, str, str]  # window, part of it, kind of text, text

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
NATIVE = QKeySequence.SequenceFormat.NativeText


def shown_texts() -> Counter[Shown]:
    """Return the texts of all windows that are on the screen, each with how often it is there."""
    windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return Counter(
        (type(window).__name__, _name_of(part), kind, text)
        for window in windows
        for part in (window, *window.findChildren(QObject))
        if not isinstance(part, QTextDocument) and _window_of(part) is window
        for kind, text in _texts_of(part)
        if text
    )


def _window_of(part: QObject) -> QWidget | None:
    """Return the window that shows this part."""
    if isinstance(part, QMenu):
        owner = part.parentWidget()
        return None if owner is None else _window_of(owner)
    if isinstance(part, QWidget):
        return part.window()
    parent = part.parent()
    return None if parent is None else _window_of(parent)


def _name_of(part: QObject) -> str:
    return f"{type(part).__name__} {part.objectName()}"


def _texts_of(part: QObject) -> Iterator[tuple[str, str]]:
    if isinstance(part, QAction):
        yield from _texts_of_action(part)
    elif isinstance(part, QWidget):
        yield from _texts_of_widget(part)
        yield from _contents_of(part)


def _texts_of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "text", action.text()
    yield "icon text", action.iconText()
    yield "tool tip", action.toolTip()
    yield "status tip", action.statusTip()
    yield "keys", " ".join(keys.toString(NATIVE) for keys in action.shortcuts())


def _texts_of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "window title", widget.windowTitle()
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield "direction", widget.layoutDirection().name
    yield "numbers", widget.locale().name()


def _contents_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QMessageBox():
            yield "details", widget.informativeText()
        case QMenu():
            yield "title", widget.title()
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("choice", widget.itemText(index)) for index in range(widget.count()))
        case QTabWidget():
            yield from (("tab", widget.tabText(index)) for index in range(widget.count()))
        case QTextEdit() | QPlainTextEdit():
            yield "text", widget.toPlainText()
        case QAbstractItemView() if not isinstance(widget, QTreeWidget):  # a book's contents
            yield from _cells_of(widget.model())


def _cells_of(model: QAbstractItemModel | None) -> Iterator[tuple[str, str]]:
    if model is None:
        return
    for column in range(model.columnCount()):
        for role in ROLES:
            heading = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield f"heading {role.name}", str(heading or "")
            for row in range(model.rowCount()):
                yield f"cell {role.name}", str(model.index(row, column).data(role) or "")
