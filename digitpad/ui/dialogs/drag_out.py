"""Lets you drag something out of a widget, into another program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QChildEvent, QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from digitpad.system.qt.guard import guarded

MakeData = Callable[[], QMimeData | None]  # None: there is nothing to drag


@guarded
class DragOut(QObject):
    """Begins a drag when the left button moves far enough over a widget or its children."""

    def __init__(
        self,
        widget: QWidget,
        make_data: MakeData,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """`modifier` must be held."""
        super().__init__(widget)
        self._make_data = make_data
        self._modifier = modifier
        self._from: QPointF | None = None  # where the button was pressed, on the screen
        self._watch(widget)

    def _watch(self, widget: QWidget) -> None:
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self)

    def _take(self, watched: QObject, event: QMouseEvent) -> bool:
        """Return whether the event belongs to a drag, so that the widget must not see it."""
        if event.type() == QEvent.Type.MouseButtonPress:
            is_meant = event.modifiers() == self._modifier
            is_left = event.button() == Qt.MouseButton.LeftButton
            self._from = event.globalPosition() if is_meant and is_left else None
            return self._is_held_back
        if event.type() == QEvent.Type.MouseButtonRelease:
            was_held_back, self._from = self._is_held_back, None
            return was_held_back
        if self._from is None or event.type() != QEvent.Type.MouseMove:
            return False
        way = (event.globalPosition() - self._from).manhattanLength()
        if way >= QGuiApplication.styleHints().startDragDistance():
            self._from = None
            self._drag(watched)
        return True

    @property
    def _is_held_back(self) -> bool:
        """Whether the widget itself would do something with the press, as the pad draws."""
        return self._from is not None and self._modifier != Qt.KeyboardModifier.NoModifier

    def _drag(self, source: QObject) -> None:
        data = self._make_data()
        if isinstance(source, QAbstractButton):
            source.setDown(False)  # the drag takes the release of the mouse button
        if data is not None:
            drag = QDrag(source)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            return self._take(watched, event)
        if isinstance(event, QChildEvent) and event.added():
            child = event.child()
            if isinstance(child, QWidget):
                self._watch(child)
        return False
