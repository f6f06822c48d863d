"""A saved model carries the settings that made it."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from training.settings.picture_augmentation import PictureAugmentation
from training.settings.training_run import Settings


def test_settings_survive_a_file() -> None:
    settings = replace(Settings(), seed=3, pictures=PictureAugmentation(shift=0.25))

    values = json.loads(json.dumps(settings.as_dict()))

    assert Settings.from_dict(values) == settings


def test_a_weakened_variation_strays_less_far_on_the_same_grid() -> None:
    half = PictureAugmentation(rotation=10, elastic=0.8, elastic_grid=7).weakened(0.5)

    assert (half.rotation, half.elastic, half.elastic_grid) == (5, 0.4, 7)


def test_a_provider_that_is_left_out_is_used_for_validation_and_stays_listed() -> None:
    settings = Settings().leaving_out("apb")

    assert settings.unipen.validation == ("apb",)
    assert settings.unipen.listed == Settings().unipen.listed
    with pytest.raises(
        ValueError, match=r"list no provider “nic”; choose one of apa, apb, app, gmd, ibm, syn"
    ):
        Settings().leaving_out("nic")


def test_settings_of_models_older_than_unipen_are_read() -> None:
    values = Settings().as_dict()
    del values["unipen"]

    assert Settings.from_dict(values) == Settings()
