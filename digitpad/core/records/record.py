"""A record: what the history keeps of one finished ink."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from digitpad.core.ink.content import Content, digest_of
from digitpad.core.recognition import FRAMING_VERSION
from digitpad.core.recognition.number import SEPARATORS
from digitpad.core.recognition.verdict import Verdict

SEPARATOR_CHARACTERS = frozenset(SEPARATORS)
NAMING_CHARACTERS = 12  # of a network's SHA-256: enough to tell networks apart


@dataclass(frozen=True, eq=False)
class Record:
    """One finished ink, its reading and, if somebody gave one, its label.

    `finished` is a time with its zone. `text`, `verdict` and `confidence` (0..1) are those of the
    number reading (“7”, “2026”, “4?”, “3.14”). `label` is the correct number, or None until
    somebody gives it. `model` is the SHA-256 of the model
    file that read the ink; like `text`, it is empty if the ink has not been read.
    """

    content: Content
    finished: datetime
    text: str = ""
    verdict: Verdict = Verdict.EMPTY
    confidence: float = 0.0
    label: str | None = None
    framing_version: int = FRAMING_VERSION
    model: str = ""

    @property
    def is_read(self) -> bool:
        """Whether this very ink has been read."""
        return bool(self.text)

    @property
    def is_corrected(self) -> bool:
        """Whether its label differs from what was read."""
        return self.is_read and self.label is not None and self.label != self.text

    @property
    def has_separators(self) -> bool:
        """Whether its text or its label has separators."""
        return not SEPARATOR_CHARACTERS.isdisjoint(self.text + (self.label or ""))

    @cached_property
    def digest(self) -> str:
        """SHA-256 in hexadecimal: the same for the same content, different for any other."""
        return digest_of(self.content)
