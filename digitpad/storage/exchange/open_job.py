"""Files of strokes for the pad: InkML, and JSON Lines with one drawing in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.ink.content import Content
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.drawings import inkml
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.jobs import Advance
from digitpad.storage.exchange.text_lines import LineError
from digitpad.system.translate import translate


@dataclass(frozen=True)
class OpenedFile:
    """The drawing of a file, and what its writer says it is; no content where there are several."""

    path: Path
    content: Content | None
    label: str | None = None


@dataclass(frozen=True)
class OpenJob:
    """Reads a file as far as is needed to tell whether it holds one drawing or several.

    Raises ExchangeError, in a sentence, where it holds none.
    """

    path: Path

    def __call__(self, advance: Advance) -> OpenedFile:
        try:
            return self._opened(advance)
        except ExchangeError as error:
            words = translate("OpenJob", "“{0}” cannot be opened: {1}.")
            raise ExchangeError(words.format(self.path.name, error)) from error

    def _opened(self, advance: Advance) -> OpenedFile:
        drawings = list(self._drawings(advance))
        if len(drawings) > 1:
            return OpenedFile(self.path, None)
        if not drawings or drawings[0][0].is_empty:
            raise ExchangeError(translate("OpenJob", "it contains no ink"))
        [(content, label)] = drawings
        return OpenedFile(self.path, content, label)

    def _drawings(self, advance: Advance) -> Iterator[tuple[Content, str | None]]:
        """The first two, if there are as many."""
        if self.path.suffix.lower() == ".inkml":
            yield inkml.read(self.path), None
            return
        first_error: LineError | None = None
        count = 0
        for entry in json_lines.read(self.path, lambda place: advance(place, 0)):
            if isinstance(entry, LineError):
                first_error = first_error or entry
                continue
            yield entry.content, entry.label
            count += 1
            if count == 2:
                return
        if not count and first_error is not None:
            words = translate("OpenJob", "line {0} is damaged ({1})")
            raise ExchangeError(words.format(first_error.number, first_error.reason))
