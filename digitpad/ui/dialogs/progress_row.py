"""A row in a window for work in the background: a bar, and a button that cancels the work."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.retranslated import retranslated

SHOWN_AFTER_MS = 400  # milliseconds; quicker work needs no bar
BAR_WIDTH = 12  # line heights; a bar asks for this, but can be wider or narrower
LEAST_BAR_WIDTH = 3  # line heights
FINEST = 1000  # steps of the bar; Qt counts only to 2^31, and files can be longer


@guarded
@retranslated
class ProgressRow(QWidget):
    """A row that is hidden until work has lasted for a while.

    It takes no focus when it appears, and processes no events itself. Tab reaches the button. If
    the button has the focus when the row disappears, the focus goes to the owner's `home` widget.
    """

    cancelled = Signal()
    lasting = Signal()  # the work takes long, so the row appears now

    def __init__(self, home: QWidget, parent: QWidget | None = None) -> None:
        """`home` gets the focus if the row disappears while it has the focus."""
        super().__init__(parent)
        self._home = home
        self._bar = _NamedBar()
        self._cancel = QPushButton()
        self._cancel.setObjectName("cancel_work")
        self._cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, keys still draw
        self._cancel.clicked.connect(self._request_cancel)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._appear)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._bar, stretch=1)
        row.addWidget(self._cancel)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))

    @Slot(str)
    def begin(self, text: str) -> None:
        """Begin work that `text` describes; how long it takes is not known yet."""
        self._bar.show_text(text)
        self._bar.setRange(0, 0)
        self._cancel.setToolTip("")
        self._cancel.setEnabled(True)
        self._timer.start(SHOWN_AFTER_MS)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show that `done` of `total` is done; if `total` is 0, it is not known."""
        if total <= 0:
            self._bar.setRange(0, 0)
            return
        self._bar.setRange(0, FINEST)
        self._bar.setValue(FINEST * max(0, min(done, total)) // total)

    @Slot()
    def end(self) -> None:
        """Hide the row, since the work has ended."""
        self._timer.stop()
        if self._cancel.hasFocus():
            self._home.setFocus()
        self.hide()

    @Slot()
    def _appear(self) -> None:
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._bar.text()))
        self.lasting.emit()

    @Slot()
    def _request_cancel(self) -> None:
        if self._cancel.hasFocus():
            self._home.setFocus()  # otherwise Qt would give it to the next widget
        self._cancel.setEnabled(False)  # the work ends when it next checks
        self.cancelled.emit()


@guarded
class ProgressCorner(QWidget):
    """Rows side by side in the lower corner of a window, over its margin and status bar.

    They are outside the window's layout: a pad that shrank for each row would move under the pen.
    """

    moved = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows = QHBoxLayout(self)
        air = self.fontMetrics().height() // 2
        self._rows.setContentsMargins(air, 0, air, 0)
        self.setAutoFillBackground(True)

    def add_row(self, row: ProgressRow) -> ProgressRow:
        self._rows.addWidget(row)
        row.hide()
        return row

    def move_to_corner(self) -> None:
        """Move to the corner where lines of text end, as wide as needed and as possible."""
        window = self._window
        wanted = QSize(0, 0) if self._rows.isEmpty() else self.sizeHint()
        size = wanted.boundedTo(window.size())
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = 0 if is_mirrored else window.width() - size.width()
        self.setGeometry(left, window.height() - size.height(), size.width(), size.height())
        self.raise_()
        self.moved.emit()

    # Qt

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.LayoutDirectionChange):
            self.move_to_corner()  # a row has come or gone, or the corner is another one
        return super().event(event)


@guarded
class _NamedBar(QProgressBar):
    """A bar that shows as much of its text as fits, without waiting for Qt's events."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self.setObjectName("progress")
        self.setTextVisible(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._text = text
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    # Qt

    def text(self) -> str:
        room = self.width() - self.fontMetrics().height()
        return self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, room)

    def sizeHint(self) -> QSize:
        return QSize(BAR_WIDTH * self.fontMetrics().height(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_BAR_WIDTH * self.fontMetrics().height(), super().sizeHint().height())
