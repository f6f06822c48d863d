"""A message in a window that stays until it is dismissed, replaced or out of date."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.retranslated import retranslated

BAR_EDGE_PX = 2  # logical pixels of the line above it, in the accent colour


@guarded
@retranslated
class MessageBar(QWidget):
    """A bar with a sentence and a button that dismisses it; hidden while there is none.

    It takes no focus when it appears. If the button has the focus when the bar goes, the focus
    goes to the owner's `home` widget.
    """

    changed = Signal()  # another message is shown, or none

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._home = home
        self._saved_as = ""  # the name of a file, while the message says that it was saved
        self._message = QLabel()
        self._message.setObjectName("message")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._dismiss = QToolButton()
        self._dismiss.setObjectName("dismiss")
        self._dismiss.setText("✕")
        self._dismiss.setAutoRaise(True)
        self._dismiss.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys still draw
        self._dismiss.clicked.connect(self.clear)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        row = self._row = QHBoxLayout(self)
        air = self.fontMetrics().height() // 4
        row.setContentsMargins(2 * air, BAR_EDGE_PX, air, 0)
        row.addWidget(self._message, stretch=1)
        row.addWidget(self._dismiss)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._dismiss.setAccessibleName(self.tr("Dismiss"))
        self._dismiss.setToolTip(self.tr("Dismiss this message"))
        if self._saved_as:
            self.show_saved(self._saved_as)

    @property
    def text(self) -> str:
        """The message shown; empty if there is none."""
        return self._message.text()

    @Slot(str)
    def show_message(self, message: str) -> None:
        """Show a message instead of the one before; an empty one hides the bar."""
        self._saved_as = ""
        self._message.setText(message)
        if not message and self._dismiss.hasFocus():
            self._home.setFocus()
        self.setVisible(bool(message))
        self.changed.emit()

    def show_saved(self, name: str) -> None:
        """Say under which name something was saved, in whatever language is chosen meanwhile."""
        self.show_message(self.tr("Saved as “{0}”.").format(name))
        self._saved_as = name

    @Slot()
    def clear(self) -> None:
        self.show_message("")

    def height_at(self, width: int) -> int:
        """Return the height that the whole message needs at this width, in logical pixels."""
        return self._row.heightForWidth(width)

    # Qt

    def event(self, event: QEvent) -> bool:
        """Take Esc while the button has the focus, before it reaches the window's own actions."""
        is_key = isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Cancel)
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cancel):
            self.clear()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self.palette().highlight().color(), BAR_EDGE_PX))
        painter.drawLine(0, BAR_EDGE_PX // 2, self.width(), BAR_EDGE_PX // 2)
        painter.end()
