"""What the worker answers: frozen values, which cross threads with the ticket of their request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content
    from digitpad.core.ink.picture import Picture
    from digitpad.core.recognition.number import BoxedReading, NumberReading


@dataclass(frozen=True)
class RecognitionOutcome:
    """What was read of the very ink that was asked about, or the message that says why nothing."""

    ink: Content
    number: NumberReading | None = None
    error: str | None = None


@dataclass(frozen=True)
class SheetOutcome:
    """The digits that were found on a sheet, or the message that says why there are none."""

    picture: Picture
    readings: tuple[BoxedReading, ...] = ()
    error: str | None = None
