"""What an explanation says in one plain English line for each view."""

from __future__ import annotations

from digitpad.core.explain.addition import Addition
from digitpad.core.explain.evidence import Evidence
from digitpad.core.explain.explanation import Heat
from digitpad.core.explain.firmness import Firmness
from digitpad.core.explain.question import Question
from digitpad.core.explain.removal import Removal
from digitpad.core.explain.seen import Seen
from digitpad.core.recognition.framing import PEN_WIDTH_PX

NOT_A_DIGIT = "not a digit"
NEEDS_STROKES = "what would change its mind is only known for strokes, and this is a picture"


def answer_text(digit: int | None) -> str:
    """Return a digit or, for None, that it is none."""
    return NOT_A_DIGIT if digit is None else str(digit)


def seen_text(seen: Seen) -> str:
    """Say what framing did."""
    if seen.placed is None:
        return "What the network sees: the ink, scaled and centred in 28x28 pixels"
    x, y = (float(each) for each in seen.placed.shift)
    return (
        f"What the network sees: each unit is {seen.placed.scale:.3g} pixels, moved by {x:+.1f} "
        f"and {y:+.1f}, drawn {PEN_WIDTH_PX} wide"
    )


def heat_text(heat: Heat) -> str:
    """Say which question the heat map answers."""
    return f"Where it looks: {question_text(heat.map.question)}"


def question_text(question: Question) -> str:
    """Say what the colours mean."""
    if question.answer is None:
        return "orange makes it unlike a digit, blue makes it like one"
    return f"orange speaks for {question.answer}, blue for {question.rival}"


def evidence_text(evidence: Evidence, question: Question) -> str:
    """Name a place, and say what it speaks for and how much."""
    if question.answer is None:
        sides = "makes it unlike a digit", "makes it like a digit"
    else:
        sides = f"speaks for {question.answer}", f"speaks for {question.rival}"
    return f"{evidence.name} {sides[evidence.heat < 0]} ({evidence.heat:+.1f})"


def firmness_text(firmness: Firmness) -> str:
    """Say in how many copies the answer is the same."""
    copies = len(firmness.copies)
    text = f"How firm it is: {answer_text(firmness.answer)} in {firmness.count} of {copies} copies"
    others = [
        f"{answer_text(digit)} in {count}"
        for digit, count in firmness.counts.items()
        if digit != firmness.answer
    ]
    return ", ".join([text, *others])


def removal_text(removal: Removal | None) -> str:
    """Say what is read without a piece."""
    if removal is None:
        return "No single piece changes the answer if it is removed"
    return f"Without the orange piece {removal.place}: {answer_text(removal.reading.digit)}"


def addition_text(addition: Addition | None) -> str:
    """Say what is read with a line."""
    if addition is None:
        return "No short line changes the answer if it is added"
    return f"With the orange line {addition.place}: {answer_text(addition.reading.digit)}"
