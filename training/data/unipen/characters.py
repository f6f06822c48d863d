"""Selects real letters and signs as non-digits, and separators."""

from __future__ import annotations

import numpy as np

from digitpad.core.arrays import FloatArray
from digitpad.core.recognition.number import SEPARATORS
from training.data.datasets import PenSample
from training.data.labels import NO_DIGIT, separator_label
from training.data.renderings import unit_sized
from training.data.unipen.release import (
    CAPITALS,
    DIGITS,
    SMALL_LETTERS,
    SYMBOLS,
    UnipenSample,
)

# Left out: letters that some people write like a digit, as o and D (0), l, I, i, L and V (1), z and
# Z (2), t, y and Y (4), s and S (5), b and G (6), B (8), a, g and q (9), or an open 0, as c and C.
TAUGHT = {
    CAPITALS: "AEFHKMNPRTUWX",
    SMALL_LETTERS: "defhkmnpruwx",
    SYMBOLS: '#%&*=@<~?"' + SEPARATORS,
}
UNMISTAKABLE = "AEFHKMNPRWXfhkmnwx"  # letters for validation: nobody takes them for digits
LEAST_BEND = 0.08  # of its length: a single line that bends less looks like a one


def is_taught(sample: UnipenSample) -> bool:
    """Return whether the character can serve as a non-digit or a separator."""
    is_separator = sample.category == SYMBOLS and sample.label in SEPARATORS
    if sample.category == DIGITS or sample.label not in TAUGHT[sample.category]:
        return False
    return is_separator or not _is_plain_line(sample.strokes)


def as_non_digits(samples: list[UnipenSample]) -> list[PenSample]:
    """Return the letters and signs to learn from, labelled NO_DIGIT or as separators."""
    return [PenSample(each.strokes, _label(each), 0) for each in samples if is_taught(each)]


def _label(sample: UnipenSample) -> int:
    is_separator = sample.category == SYMBOLS and sample.label in SEPARATORS
    return separator_label(sample.label) if is_separator else NO_DIGIT


def _is_plain_line(strokes: list[FloatArray]) -> bool:
    """Return whether the ink is one nearly straight stroke: a piece cut off from a letter."""
    if len(strokes) != 1 or len(strokes[0]) < 2:
        return len(strokes) == 1
    [line] = unit_sized(strokes)
    chord = line[-1] - line[0]
    length = max(float(np.hypot(*chord)), 1e-9)
    across = (line - line[0]) @ np.array([-chord[1], chord[0]]) / length
    return bool(np.ptp(across) < LEAST_BEND * length)
