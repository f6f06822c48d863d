"""A saved model carries the settings that made it."""

from __future__ import annotations

import json
from dataclasses import replace

from training.settings import PictureAugmentation, Settings


def test_settings_survive_a_file() -> None:
    settings = replace(Settings(), seed=3, pictures=PictureAugmentation(shift=0.25))

    values = json.loads(json.dumps(settings.as_dict()))

    assert Settings.from_dict(values) == settings


def test_a_weakened_variation_strays_less_far_on_the_same_grid() -> None:
    half = PictureAugmentation(rotation=10, elastic=0.8, elastic_grid=7).weakened(0.5)

    assert (half.rotation, half.elastic, half.elastic_grid) == (5, 0.4, 7)
