"""The middle of the main window: the pad, as large as the window allows, and the answer."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from digitpad.core.ink.positions import WIDEST_PAD
from digitpad.core.preferences import Hand
from digitpad.system.qt.guard import guarded
from digitpad.ui.widgets.lines import line_height

STAGE_GAP = 1.2  # line heights between pad and answer
STAGE_MARGIN = 0.6  # line heights around and between the parts
WIDEST_PANEL = 0.36  # of the width, for the answer beside a pad that could be wide
TALLEST_PAD = 1.2  # heights of a pad beside the answer, in its widths
LOW_PANEL = 1.6  # a panel that is this many times as wide as high has its parts side by side


@guarded
class Stage(QWidget):
    """Gives the pad what the answer does not need.

    In a window that is higher than wide, the pad is above the answer. Beside it, the pad is square
    while the answer has its least width, and wide in a wide window. Both begin at the same height.
    """

    def __init__(self, pad: QWidget, parts: tuple[tuple[QWidget, int], ...]) -> None:
        """`parts` are those of the answer, each with its share of the height."""
        super().__init__()
        self._pad = pad
        self._panel = QWidget(self)
        pad.setParent(self)
        self._parts = tuple(part for part, _ in parts)
        self._shares = tuple(share for _, share in parts)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._panel)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            self._row.addWidget(part)
        self._hand = Hand.RIGHT

    def set_hand(self, hand: Hand) -> None:
        """Put the pad on the side of the drawing hand, which then does not hide the answer."""
        self._hand = hand
        self._place()

    def _place(self) -> None:
        line = line_height(self)
        margin, gap = round(STAGE_MARGIN * line), round(STAGE_GAP * line)
        room = self.rect().adjusted(margin, margin, -margin, -margin)
        pad, panel = self._pad_above(room, gap), QRect(room)
        if pad is not None:
            panel.setTop(pad.bottom() + gap + 1)
        else:
            pad = self._pad_beside(room, gap)
            if self._hand is Hand.RIGHT:
                panel.setRight(pad.left() - gap - 1)
            else:
                panel.setLeft(pad.right() + gap + 1)
        self._arrange(panel, margin)
        self._pad.setGeometry(pad)
        self._panel.setGeometry(panel)

    def _arrange(self, panel: QRect, margin: int) -> None:
        """Put the parts of the answer below each other, or side by side in a low panel."""
        is_low = panel.width() > LOW_PANEL * panel.height()
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(across if is_low else down)
        self._row.setSpacing(margin)
        for index, share in enumerate(self._shares):
            self._row.setStretch(index, 1 if is_low else share)

    def _pad_above(self, room: QRect, gap: int) -> QRect | None:
        """Return the place of a pad above the answer, or None if there is none."""
        sizes = [part.minimumSizeHint() for part in self._parts]
        is_low = room.width() >= sum(size.width() for size in sizes) + gap
        heights = [size.height() for size in sizes]
        least = max(heights) if is_low else sum(heights) + gap
        height = min(room.width(), room.height() - gap - least)
        if room.height() < room.width() or height < self._pad.minimumHeight():
            return None
        return QRect(room.left(), room.top(), room.width(), height)

    def _pad_beside(self, room: QRect, gap: int) -> QRect:
        least = max(part.minimumSizeHint().width() for part in self._parts)
        most = max(least, round(WIDEST_PANEL * room.width()))
        panel = min(most, max(least, room.width() - gap - room.height()))
        width = min(room.width() - gap - panel, WIDEST_PAD * room.height())
        height = min(room.height(), round(TALLEST_PAD * width))
        left = room.right() + 1 - width if self._hand is Hand.RIGHT else room.left()
        return QRect(left, room.top(), width, height)

    # Qt

    def minimumSizeHint(self) -> QSize:
        line = line_height(self)
        sizes = [part.minimumSizeHint() for part in self._parts]
        width = max(size.width() for size in sizes) + self._pad.minimumWidth()
        height = sum(size.height() for size in sizes) + round(STAGE_MARGIN * line) * (
            len(sizes) - 1
        )
        height = max(height, self._pad.minimumHeight())
        return QSize(
            width + ceil((STAGE_GAP + 2 * STAGE_MARGIN) * line),
            height + ceil(2 * STAGE_MARGIN * line),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)
