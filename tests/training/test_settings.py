"""A saved model carries the settings that made it."""

from __future__ import annotations

import json
from dataclasses import replace

from training.settings import PictureAugmentation, Settings, StrokeAugmentation


def test_settings_survive_a_file() -> None:
    settings = replace(Settings(), seed=3, pictures=PictureAugmentation(shift=0.25))

    values = json.loads(json.dumps(settings.as_dict()))

    pictures = PictureAugmentation(**values.pop("pictures"))
    strokes = StrokeAugmentation(**values.pop("strokes"))
    assert Settings(**values, pictures=pictures, strokes=strokes) == settings
