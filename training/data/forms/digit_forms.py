"""Constructs digits in forms that are rare among a few dozen writers.

Each form is a small function that draws one example with random lengths and angles. The tables
give the reason for each.
"""

from __future__ import annotations

from training.data.forms import sixes_to_nines, twos_to_fives, zeros_and_ones
from training.data.forms.lines import Form, Random, Strokes

FORMS: dict[int, tuple[Form, ...]] = {
    **zeros_and_ones.FORMS,
    **twos_to_fives.FORMS,
    **sixes_to_nines.FORMS,
}


def random_form(label: int, random: Random) -> Strokes:
    """Return a digit in one of its forms: strokes (N, 2), y down, about one unit tall."""
    forms = FORMS[label]
    return forms[int(random.integers(len(forms)))](random)
