"""What the writer says a number is, told digit by digit."""

from __future__ import annotations

from digitpad.core.recognition.number import UNREADABLE


def corrected(text: str, label: str | None, place: int, digit: int) -> str | None:
    """The truth after the digit at a place was told; None when nothing is told any more.

    `text` is what was read. What is not told is taken to be as read, so telling one digit of a
    number tells the others, too. Telling the same digit again takes it back.
    """
    before = label or text
    after = _with(before, place, str(digit))
    if after != label:
        return after
    after = _with(before, place, text[place])
    return None if after == text else after


def corrected_early(count: int, label: str | None, place: int, digit: int) -> str | None:
    """The truth after a digit was told of ink that is still being read.

    `count` is how many digits the answer has that is shown meanwhile, `place` which of them is
    chosen. What is not told is UNREADABLE until `settled` knows better.
    """
    text = UNREADABLE * max(1, count)
    before = None if label is None else settled(label, text)
    return corrected(text, before, min(place, len(text) - 1), digit)


def settled(label: str, text: str) -> str:
    """A truth that was told early, now that the ink was read as `text`.

    It says what it would have said if the ink had been read at once: where the number of digits
    is another, the last one is chosen, so that is the one which was told.
    """
    if not text:
        return label
    if len(label) != len(text):
        digits = label.replace(UNREADABLE, "")
        label = UNREADABLE * (len(text) - 1) + (digits or UNREADABLE)[-1]
    pairs = zip(label, text, strict=True)
    return "".join(read if said == UNREADABLE else said for said, read in pairs)


def complete(label: str | None) -> str | None:
    """The truth if every digit of it is known, else None."""
    return None if label is None or UNREADABLE in label else label


def _with(text: str, place: int, character: str) -> str:
    return text[:place] + character + text[place + 1 :]
