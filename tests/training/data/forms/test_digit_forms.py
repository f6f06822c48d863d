"""Each constructed form draws its digit."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.recognition.framing import frame_strokes
from training.data.forms.digit_forms import FORMS, random_form

EXAMPLES = 20


@pytest.mark.parametrize("label", range(10))
def test_every_digit_has_forms_of_finite_strokes_about_a_unit_large(label: int) -> None:
    random = np.random.default_rng(label)

    for form in FORMS[label]:
        for _ in range(EXAMPLES):
            strokes = form(random)
            points = np.concatenate(strokes)
            assert all(stroke.ndim == 2 and stroke.shape[1] == 2 for stroke in strokes)
            assert np.isfinite(points).all()
            assert 0.5 < np.ptp(points, axis=0).max() < 2.5, form.__name__


def test_no_two_examples_are_alike() -> None:
    random = np.random.default_rng(0)

    for label in range(10):
        one, other = (frame_strokes(random_form(label, random)) for _ in range(2))
        assert np.abs(one - other).sum() > 5


def test_the_same_seed_draws_the_same() -> None:
    one, other = (random_form(0, np.random.default_rng(7)) for _ in range(2))

    assert all(np.array_equal(a, b) for a, b in zip(one, other, strict=True))


def test_slashes_go_at_any_angle_and_far_beyond_the_loop() -> None:
    random = np.random.default_rng(1)
    slashed = [FORMS[0][0](random) for _ in range(200)]
    two_strokes = [strokes for strokes in slashed if len(strokes) == 2]

    angles, reaches = [], []
    for loop, slash in two_strokes:
        x, y = slash[-1] - slash[0]
        angles.append(np.degrees(np.arctan2(-y, x)) % 180)
        reaches.append(np.abs(slash).max() / np.abs(loop).max())
    assert len(two_strokes) < len(slashed)  # some pens are not lifted
    assert np.ptp(angles) > 150
    assert min(reaches) < 0.8 < 1.4 < max(reaches)


def test_detached_bars_mostly_do_not_touch_the_five() -> None:
    random = np.random.default_rng(2)
    gaps = []
    for _ in range(100):
        one, other = FORMS[5][0](random)
        apart = np.hypot(*(one[:, None] - other[None]).transpose(2, 0, 1))
        gaps.append(apart.min())

    assert np.mean(np.array(gaps) > 0.03) > 0.4
