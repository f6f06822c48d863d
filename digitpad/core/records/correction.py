"""What the writer says a number is, told digit by digit."""

from __future__ import annotations

from digitpad.core.recognition.number import UNREADABLE


def told(text: str, truth: str | None, place: int, digit: int) -> str | None:
    """The truth after the digit at a place was told; None when nothing is told any more.

    `text` is what was read. What is not told is taken to be as read, so telling one digit of a
    number tells the others, too. Telling the same digit again takes it back.
    """
    before = truth or text
    after = _with(before, place, str(digit))
    if after != truth:
        return after
    after = _with(before, place, text[place])
    return None if after == text else after


def complete(truth: str | None) -> str | None:
    """The truth if every digit of it is known, else None."""
    return None if truth is None or UNREADABLE in truth else truth


def _with(text: str, place: int, character: str) -> str:
    return text[:place] + character + text[place + 1 :]
