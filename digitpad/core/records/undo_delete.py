"""Which deletions from the history can be undone."""

from __future__ import annotations

MOST_RESTORED = 1000  # rows that one deletion keeps in memory so that it can be undone


def can_be_undone(count: int) -> bool:
    """Return whether the deletion of this many rows can be undone."""
    return count <= MOST_RESTORED
