"""All forms in one list."""

from __future__ import annotations

from tests.odd_forms import eights_and_nines, mouse, ones_and_sevens, twos_to_sixes, zeros
from tests.odd_forms.strokes import Form

_ROOMS = (zeros, ones_and_sevens, twos_to_sixes, eights_and_nines)

FORMS: tuple[Form, ...] = (
    *(form for room in _ROOMS for form in vars(room).values() if isinstance(form, Form)),
    *mouse.FEW_POINTS,
    *mouse.STAIRCASES,
)
