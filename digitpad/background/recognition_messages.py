"""Define the worker's answers: frozen values that pass from thread to thread."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content
    from digitpad.core.ink.picture import Picture
    from digitpad.core.recognition.number import BoxedReading, NumberReading


@dataclass(frozen=True)
class RecognitionOutcome:
    """The reading of exactly the requested ink, or a message that says why there is none."""

    ink: Content
    number: NumberReading | None = None
    error: str | None = None


@dataclass(frozen=True)
class SheetOutcome:
    """The digits found on a sheet, or a message that says why there are none."""

    picture: Picture
    readings: tuple[BoxedReading, ...] = ()
    error: str | None = None
