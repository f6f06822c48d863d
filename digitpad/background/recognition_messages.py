"""What crosses between the GUI thread and the worker: frozen values, each with a ticket."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from digitpad.core.ink.content import Content
    from digitpad.core.ink.picture import Picture
    from digitpad.core.recognition.number import BoxedReading, NumberReading


@dataclass(frozen=True)
class RecognitionRequest:
    """Please read this ink. Tickets rise from request to request."""

    ticket: int
    ink: Content


@dataclass(frozen=True)
class RecognitionOutcome:
    """What was read for a request, or the words that say why there is none."""

    ticket: int
    number: NumberReading | None = None
    error: str | None = None


@dataclass(frozen=True)
class SheetOutcome:
    """The digits that were found on a sheet, or the words that say why there are none."""

    picture: Picture
    readings: tuple[BoxedReading, ...] = ()
    error: str | None = None
