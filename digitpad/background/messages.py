"""What crosses between the GUI thread and the worker: frozen values, each with a ticket."""

from __future__ import annotations

from dataclasses import dataclass

from digitpad.core.ink import Ink
from digitpad.core.number import Number


@dataclass(frozen=True)
class RecognitionRequest:
    """Please read this ink. Tickets rise from request to request."""

    ticket: int
    ink: Ink


@dataclass(frozen=True)
class RecognitionOutcome:
    """What was read for a request, or the words that say why there is none."""

    ticket: int
    number: Number | None = None
    error: str | None = None
