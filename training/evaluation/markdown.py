"""Writes shares and tables as Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Figures = dict[str, Any]


def percent(share: float, places: int = 2) -> str:
    """Return a share, 0..1, such as "99.61 %"."""
    return f"{100 * share:.{places}f} %"


def share_of(share: Figures) -> str:
    """Return a `metrics.Share`, given as a dictionary, with its interval."""
    return f"{percent(share['share'])} ({percent(share['low'])} to {percent(share['high'])})"


def table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    """Return a table; every row has one cell for each cell of the head."""
    lines = [list(head), *(list(row) for row in rows)]
    text = ["| " + " | ".join(map(str, line)) + " |" for line in lines]
    text.insert(1, "|" + "---|" * len(lines[0]))
    return "\n".join(text)
