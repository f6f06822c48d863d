"""What a pad holds: ink with the label that its writer gave it."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.number import NumberReading
from digitpad.core.records.correction import settled

MOST_UNDO_STEPS = 200  # as many finished pages may come back


@dataclass(frozen=True, eq=False)
class Page:
    """What the pad holds, and what the writer says it is (see `correction`).

    `is_early` says that the truth was told before the ink was read: it is settled by the reading.
    """

    content: Content = EMPTY_INK
    label: str | None = None
    is_early: bool = False

    def label_of(self, number: NumberReading | None) -> str | None:
        """The truth, given what was read of this very ink, if it has been read."""
        if self.label is None or number is None or not self.is_early:
            return self.label
        return settled(self.label, number.text)
