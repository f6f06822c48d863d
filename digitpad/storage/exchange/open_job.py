"""Open files of strokes for the pad: InkML, its own SVG, and JSON Lines with one drawing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.ink.content import Content
from digitpad.storage.exchange.datasets import json_lines
from digitpad.storage.exchange.drawings import inkml, svg
from digitpad.storage.exchange.exporter import ExchangeError
from digitpad.storage.exchange.jobs import Advance
from digitpad.storage.exchange.text_lines import LineError
from digitpad.system.translate import translate

_READERS: dict[str, Callable[[Path], Content]] = {".inkml": inkml.read, ".svg": svg.read}


@dataclass(frozen=True)
class OpenedFile:
    """The drawing in a file, with its label if it has one; without content if there are several."""

    path: Path
    content: Content | None
    label: str | None = None


@dataclass(frozen=True)
class OpenJob:
    """Reads a file until it is clear whether it has one drawing or several.

    Raises ExchangeError, whose message is a sentence, if it has none.
    """

    path: Path

    def __call__(self, advance: Advance) -> OpenedFile:
        try:
            return self._opened(advance)
        except ExchangeError as error:
            message = translate("OpenJob", "“{0}” cannot be opened: {1}.")
            raise ExchangeError(message.format(self.path.name, error)) from error

    def _opened(self, advance: Advance) -> OpenedFile:
        drawings = list(self._drawings(advance))
        if len(drawings) > 1:
            return OpenedFile(self.path, None)
        if not drawings or drawings[0][0].is_empty:
            raise ExchangeError(translate("OpenJob", "it contains no ink"))
        [(content, label)] = drawings
        return OpenedFile(self.path, content, label)

    def _drawings(self, advance: Advance) -> Iterator[tuple[Content, str | None]]:
        """Yield the first drawing and its label, and the second if there is one."""
        read = _READERS.get(self.path.suffix.lower())
        if read is not None:
            yield read(self.path), None
            return
        first_error: LineError | None = None
        count = 0
        for entry in json_lines.read(self.path, lambda position: advance(position, 0)):
            if isinstance(entry, LineError):
                first_error = first_error or entry
                continue
            yield entry.content, entry.label
            count += 1
            if count == 2:
                return
        if not count and first_error is not None:
            message = translate("OpenJob", "line {0} is damaged ({1})")
            raise ExchangeError(message.format(first_error.number, first_error.reason))
