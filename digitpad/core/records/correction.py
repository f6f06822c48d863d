"""The label that the writer gives a number, digit by digit."""

from __future__ import annotations

import re

from digitpad.core.recognition.number import (
    LEADING_SEPARATORS,
    NEW_ROW,
    POINTS,
    SEPARATORS,
    UNREADABLE,
)

LONGEST_LABEL = 200  # characters
_NUMBER = (
    f"[{re.escape(LEADING_SEPARATORS + POINTS)}]?"
    f"[0-9]+(?:[{re.escape(SEPARATORS)}][0-9]+)*[{re.escape(POINTS)}]?"
)
LABEL_PATTERN = f"{_NUMBER}(?:{NEW_ROW}{_NUMBER})*"


def in_one_line(text: str) -> str:
    """Return a text or label as it is typed and listed: with a space where the next row begins."""
    return text.replace(NEW_ROW, " ")


def in_rows(text: str) -> str:
    """Return the label that was typed in one line."""
    return text.replace(" ", NEW_ROW)


def is_label(text: str) -> bool:
    """Return whether the text can be a label: digits in one or more rows, maybe with separators."""
    return len(text) <= LONGEST_LABEL and re.fullmatch(LABEL_PATTERN, text) is not None


def corrected(text: str, label: str | None, index: int, character: str) -> str | None:
    """Return the label after you correct the character at an index, or None if no label is left.

    `character` is a digit or a separator. `text` is what was read. What you do not correct counts
    as read correctly, so correcting one digit of a number labels the others, too. Giving the same
    digit again removes it. A label that is longer or shorter than the text gives way to the text.
    """
    before = label if label and len(label) == len(text) else text
    after = _with(before, index, character)
    if after != label:
        return after
    after = _with(before, index, text[index])
    return None if after == text else after


def corrected_early(count: int, label: str | None, index: int, character: str) -> str | None:
    """Return the label after you correct a digit of ink that is still being read.

    `count` is how many characters the answer shown meanwhile has, `index` which of them is
    selected. The others are UNREADABLE until `settled` fills them in.
    """
    text = UNREADABLE * max(1, count)
    before = None if label is None else settled(label, text)
    return corrected(text, before, min(index, len(text) - 1), character)


def settled(label: str, text: str) -> str:
    """Return a label that was given early, completed now that the ink was read as `text`.

    It is the label you would have given if the ink had been read at once. If the number of digits
    has changed, the last one is selected, so the label is for that one.
    """
    if not text:
        return label
    if len(label) != len(text):
        digits = label.replace(UNREADABLE, "")
        label = UNREADABLE * (len(text) - 1) + (digits or UNREADABLE)[-1]
    pairs = zip(label, text, strict=True)
    return "".join(read if given == UNREADABLE else given for given, read in pairs)


def complete(label: str | None) -> str | None:
    """Return the label if every digit of it is known, else None."""
    return None if label is None or UNREADABLE in label else label


def _with(text: str, index: int, character: str) -> str:
    return text[:index] + character + text[index + 1 :]
