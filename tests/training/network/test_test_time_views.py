"""Test-time views of a picture."""

from __future__ import annotations

import keras
import numpy as np
import pytest
from PIL import Image

from digitpad.core.recognition.framing import frame_strokes
from tests.helpers import strokes_of
from training.network.architectures import ARCHITECTURES
from training.network.test_time_views import averaged_over_views, turned

DIGITS = np.stack([frame_strokes(strokes_of(digit)) for digit in (2, 4, 7)])


@pytest.mark.parametrize("degrees", [-6.0, 6.0, 90.0])
def test_turning_agrees_with_an_imaging_library(degrees: float) -> None:
    ours = np.asarray(turned(DIGITS, degrees))

    for picture, mine in zip(DIGITS, ours, strict=True):
        theirs = Image.fromarray(picture).rotate(-degrees, Image.Resampling.BILINEAR)
        assert np.abs(mine - np.asarray(theirs))[2:-2, 2:-2].max() < 0.05


def test_no_turn_changes_nothing() -> None:
    assert np.allclose(np.asarray(turned(DIGITS, 0.0)), DIGITS, atol=1e-6)


def test_each_output_is_the_mean_of_three_views() -> None:
    keras.utils.set_random_seed(1)
    model = ARCHITECTURES["tiny"]()

    averaged = averaged_over_views(model).predict(DIGITS, verbose=0)

    views = [model.predict(view, verbose=0) for view in (DIGITS, *_both_turns())]
    for name, output in averaged.items():
        mean = np.mean([view[name] for view in views], axis=0)
        assert output.shape == mean.shape
        assert np.allclose(output, mean, atol=1e-5)


def _both_turns() -> list[np.ndarray]:
    return [np.asarray(turned(DIGITS, degrees)) for degrees in (6.0, -6.0)]
