"""The text of an error, for messages."""

from __future__ import annotations


def error_text(error: BaseException) -> str:
    """Return the error's own text, or the name of its class if it has none."""
    return str(error) or type(error).__name__
