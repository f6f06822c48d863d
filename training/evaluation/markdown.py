"""Shares and tables as Markdown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

Figures = dict[str, Any]


def percent(share: float, places: int = 2) -> str:
    return f"{100 * share:.{places}f} %"


def share_of(share: Figures) -> str:
    return f"{percent(share['share'])} ({percent(share['low'])} to {percent(share['high'])})"


def table(head: Iterable[object], rows: Iterable[Iterable[object]]) -> str:
    lines = [list(head), *(list(row) for row in rows)]
    text = ["| " + " | ".join(map(str, line)) + " |" for line in lines]
    text.insert(1, "|" + "---|" * len(lines[0]))
    return "\n".join(text)
