"""A page: the content of the pad with the label that its writer gave it."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.ink.content import Content
from digitpad.core.ink.ink import EMPTY_INK
from digitpad.core.recognition.number import NumberReading
from digitpad.core.records.correction import settled


@dataclass(frozen=True, eq=False)
class Page:
    """The content of the pad, and its label (see `correction`).

    `is_early` means that the label was given before the ink was read: the reading settles it.
    """

    content: Content = EMPTY_INK
    label: str | None = None
    is_early: bool = False

    def label_of(self, number: NumberReading | None) -> str | None:
        """Return the label, settled by the reading of this very ink if there is one."""
        if self.label is None or number is None or not self.is_early:
            return self.label
        return settled(self.label, number.text)
