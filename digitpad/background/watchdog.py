"""Notice when an answer takes so long that it will probably never come."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

WATCHDOG_TICK_MS = 1_000
WATCHDOG_TICKS = 5  # for a reading, which takes milliseconds
SHEET_WATCHDOG_TICKS = 30  # between two signs of life; finding the digits of a sheet takes longer


class Watchdog(QObject):
    """Counts ticks rather than time, so that the time a computer sleeps does not count."""

    exhausted = Signal()

    _expired = Signal()

    def __init__(self, tick_ms: int = WATCHDOG_TICK_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = self._left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(tick_ms)
        self._timer.timeout.connect(self.count)
        # Queued, so that an answer that has already arrived is handled first.
        self._expired.connect(self._emit_exhausted, Qt.ConnectionType.QueuedConnection)

    def begin(self, ticks: int) -> None:
        """Start to count down from this many ticks."""
        self._all = self._left = ticks
        self._timer.start()

    @Slot()
    def renew(self) -> None:
        """Start the countdown again, after a sign of life; does nothing when not counting."""
        self._left = self._all

    def end(self) -> None:
        self._all = self._left = 0
        self._timer.stop()

    @Slot()
    def count(self) -> None:
        """Take off one tick; the timer calls this."""
        self._left -= 1
        if self._left <= 0:
            self._expired.emit()

    @Slot()
    def _emit_exhausted(self) -> None:
        if self._timer.isActive() and self._left <= 0:
            self.end()
            self.exhausted.emit()
