"""What the history amounts to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from digitpad.core.recognition.reading import Verdict


@dataclass(frozen=True)
class HistoryStatistics:
    """The history in figures.

    `corrected` and `told` are rows whose truth differs from what was read, and whose truth was
    told at all. `verdicts` has every verdict. `digits` are ten counts: how often each digit
    occurs in the truths and, where none was told, in what was read. `first` and `last` are None
    for an empty history.
    """

    rows: int
    corrected: int
    told: int
    verdicts: Mapping[Verdict, int]
    digits: tuple[int, ...]
    first: datetime | None
    last: datetime | None

    @property
    def agreement(self) -> float | None:
        """The share, 0..1, of rows with a truth that were read right; None without such rows."""
        return 1 - self.corrected / self.told if self.told else None
